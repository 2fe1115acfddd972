#pragma once

#include "unknot-camera.h"
#include "unknot-four.h"
#include "unknot-primitive.h"

G_BEGIN_DECLS

/*
 * UnknotSolid:
 *
 * A primitive prepared for being asked millions of times, as seen by a camera. Private to the field and the
 * tracer, which share the arithmetic below; all of it in single precision.
 */
typedef struct
{
  /* What is asked first lies together, in one line of the processor's cache. */
  float mid[3];                 /* of a ball around it, in which its own distance is at least */
  float bound_radius;           /* (away from mid − bound_radius) × bound_slope */
  float bound_slope;
  float blend, joint_blend, bias;
  float valley, joint_valley;   /* how deep those blends make the valley between two skins */
  guint group, segment;
  guint kind, n_cuts;
  float x, y, z;                /* the a end */
  float scale;                  /* least scale of a cone: keeps the distance a lower bound */
  float axis[3][3];             /* own axes as rows; those of a cone divided by its scale */
  float radius_a, radius_b;
  float length;                 /* of a cone in its own scale; half that of a cylinder */
  float slope, rise, top;       /* of a cone's side */
  float hole[4];
  float half[3];                /* of a box */
  float cuts[UNKNOT_PIECE_MAX_CUTS][4];
  float reach;                  /* from the segment a-b to its skin */
  float tip[3];                 /* the b end */
} UnknotSolid;

UnknotPrimitive *  unknot_solids_sort  (const UnknotPrimitive *primitives,
                                        guint                  n_primitives) G_GNUC_WARN_UNUSED_RESULT;
void               unknot_solid_init   (UnknotSolid           *self,
                                        const UnknotPrimitive *primitive,
                                        const UnknotCamera    *camera);

/* Four places that are measured together. */
typedef struct
{
  UnknotFour x;
  UnknotFour y;
  UnknotFour z;
} UnknotFourPlaces;

#define UNKNOT_SOLID_FAR 1e9f

/* The distances to a round cone, in its own scale: to a cap beyond its ends, else to its side. */
static inline UnknotFour
unknot_solid_measure_cone (const UnknotSolid      *self,
                           const UnknotFourPlaces *own)
{
  UnknotFour around2 = own->x * own->x + own->z * own->z;
  UnknotFour around = unknot_four_root (around2);
  UnknotFour along = self->rise * own->y - self->slope * around;
  UnknotFourMask above = along > self->top;
  UnknotFour from = unknot_four_pick (above, own->y - self->length, own->y);
  UnknotFour radius = unknot_four_pick (above, unknot_four (self->radius_b), unknot_four (self->radius_a));
  UnknotFour cap = unknot_four_root (around2 + from * from) - radius;
  UnknotFour side = around * self->rise + own->y * self->slope - self->radius_a;

  return unknot_four_pick (above | (along < 0), cap, side) * self->scale;
}

static inline UnknotFour
unknot_solid_measure_box (const UnknotSolid      *self,
                          const UnknotFourPlaces *own)
{
  UnknotFour none = unknot_four (0);
  UnknotFour x = unknot_four_absolute (own->x) - self->half[0] + self->radius_a;
  UnknotFour y = unknot_four_absolute (own->y) - self->half[1] + self->radius_a;
  UnknotFour z = unknot_four_absolute (own->z) - self->half[2] + self->radius_a;
  UnknotFour inside = unknot_four_least (unknot_four_most (x, unknot_four_most (y, z)), none);

  x = unknot_four_most (x, none);
  y = unknot_four_most (y, none);
  z = unknot_four_most (z, none);
  return unknot_four_root (x * x + y * y + z * z) + inside - self->radius_a;
}

static inline UnknotFour
unknot_solid_measure_cylinder (const UnknotSolid      *self,
                               const UnknotFourPlaces *own)
{
  UnknotFour none = unknot_four (0);
  UnknotFour out = unknot_four_root (own->x * own->x + own->z * own->z) - self->radius_a + self->radius_b;
  UnknotFour up = unknot_four_absolute (own->y) - self->length + self->radius_b;
  UnknotFour inside = unknot_four_least (unknot_four_most (out, up), none);

  out = unknot_four_most (out, none);
  up = unknot_four_most (up, none);
  return unknot_four_root (out * out + up * up) + inside - self->radius_b;
}

static inline UnknotFour
unknot_solid_measure (const UnknotSolid      *self,
                      const UnknotFourPlaces *places)
{
  UnknotFour dx = places->x - self->x, dy = places->y - self->y, dz = places->z - self->z;
  UnknotFourPlaces own = {
    self->axis[0][0] * dx + self->axis[0][1] * dy + self->axis[0][2] * dz,
    self->axis[1][0] * dx + self->axis[1][1] * dy + self->axis[1][2] * dz,
    self->axis[2][0] * dx + self->axis[2][1] * dy + self->axis[2][2] * dz,
  };
  UnknotFour distances;

  if (self->kind == UNKNOT_PRIMITIVE_CONE)
    distances = unknot_solid_measure_cone (self, &own);
  else if (self->kind == UNKNOT_PRIMITIVE_BOX)
    distances = unknot_solid_measure_box (self, &own);
  else
    distances = unknot_solid_measure_cylinder (self, &own);

  for (guint i = 0; i < self->n_cuts; i++)
    {
      const float *cut = self->cuts[i];

      distances = unknot_four_most (distances, cut[0] * places->x + cut[1] * places->y + cut[2] * places->z - cut[3]);
    }

  if (self->hole[3] > 0)
    {
      dx = places->x - self->hole[0];
      dy = places->y - self->hole[1];
      dz = places->z - self->hole[2];
      distances = unknot_four_most (distances, self->hole[3] - unknot_four_root (dx * dx + dy * dy + dz * dz));
    }

  return distances;
}

/* Says whether each distance is surely at least that of @least, from the ball around the solid alone. */
static inline gboolean
unknot_solid_is_beyond (const UnknotSolid      *self,
                        const UnknotFourPlaces *places,
                        UnknotFour              least)
{
  UnknotFour dx = places->x - self->mid[0], dy = places->y - self->mid[1], dz = places->z - self->mid[2];
  UnknotFour away = unknot_four_most (least * self->bound_slope + self->bound_radius, unknot_four (0));

  return unknot_four_all (dx * dx + dy * dy + dz * dz >= away * away);
}

/* The smaller of two distances, with a soft valley of the width @blend between them. */
static inline UnknotFour
unknot_solid_melt (UnknotFour a,
                   UnknotFour b,
                   float      blend,
                   float      depth)
{
  UnknotFour valley = unknot_four_most (blend - unknot_four_absolute (a - b), unknot_four (0));

  return unknot_four_least (a, b) - valley * valley * depth;
}

G_END_DECLS
