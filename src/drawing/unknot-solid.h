#pragma once

#include "unknot-camera.h"
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
  float x, y, z;                /* the a end */
  float axis[3][3];             /* own axes as rows; those of a cone divided by its scale */
  float radius_a, radius_b;
  float length;                 /* of a cone in its own scale; half that of a cylinder */
  float slope, rise, top;       /* of a cone's side */
  float half[3];                /* of a box */
  float scale;                  /* least scale of a cone: keeps the distance a lower bound */
  float cuts[UNKNOT_PIECE_MAX_CUTS][4];
  float hole[4];
  float blend, joint_blend, bias;
  float mid[3];                 /* of a ball around it, in which its own distance is at least */
  float bound_radius;           /* (away from mid − bound_radius) × bound_slope */
  float bound_slope;
  float reach;                  /* from the segment a-b to its skin */
  float tip[3];                 /* the b end */
  guint kind, n_cuts;
  guint group, segment;
} UnknotSolid;

UnknotPrimitive *  unknot_solids_sort  (const UnknotPrimitive *primitives,
                                        guint                  n_primitives) G_GNUC_WARN_UNUSED_RESULT;
void               unknot_solid_init   (UnknotSolid           *self,
                                        const UnknotPrimitive *primitive,
                                        const UnknotCamera    *camera);

static inline float
unknot_solid_cone (const UnknotSolid *self,
                   float              x,
                   float              y,
                   float              z)
{
  float around = sqrtf (x * x + z * z);
  float k = self->rise * y - self->slope * around;

  if (k < 0)
    return sqrtf (around * around + y * y) - self->radius_a;

  if (k > self->top)
    return sqrtf (around * around + (y - self->length) * (y - self->length)) - self->radius_b;

  return around * self->rise + y * self->slope - self->radius_a;
}

static inline float
unknot_solid_box (const UnknotSolid *self,
                  float              x,
                  float              y,
                  float              z)
{
  float qx = fabsf (x) - self->half[0] + self->radius_a;
  float qy = fabsf (y) - self->half[1] + self->radius_a;
  float qz = fabsf (z) - self->half[2] + self->radius_a;
  float ox = MAX (qx, 0.f), oy = MAX (qy, 0.f), oz = MAX (qz, 0.f);
  float inside = MAX (qx, MAX (qy, qz));

  return sqrtf (ox * ox + oy * oy + oz * oz) + MIN (inside, 0.f) - self->radius_a;
}

static inline float
unknot_solid_cylinder (const UnknotSolid *self,
                       float              x,
                       float              y,
                       float              z)
{
  float q = sqrtf (x * x + z * z) - self->radius_a + self->radius_b;
  float h = fabsf (y) - self->length + self->radius_b;
  float oq = MAX (q, 0.f), oh = MAX (h, 0.f);

  return sqrtf (oq * oq + oh * oh) + MIN (MAX (q, h), 0.f) - self->radius_b;
}

static inline float
unknot_solid_distance (const UnknotSolid *self,
                       float              x,
                       float              y,
                       float              z)
{
  float dx = x - self->x, dy = y - self->y, dz = z - self->z;
  float lx = self->axis[0][0] * dx + self->axis[0][1] * dy + self->axis[0][2] * dz;
  float ly = self->axis[1][0] * dx + self->axis[1][1] * dy + self->axis[1][2] * dz;
  float lz = self->axis[2][0] * dx + self->axis[2][1] * dy + self->axis[2][2] * dz;
  float distance;

  if (self->kind == UNKNOT_PRIMITIVE_CONE)
    distance = unknot_solid_cone (self, lx, ly, lz) * self->scale;
  else if (self->kind == UNKNOT_PRIMITIVE_BOX)
    distance = unknot_solid_box (self, lx, ly, lz);
  else
    distance = unknot_solid_cylinder (self, lx, ly, lz);

  for (guint i = 0; i < self->n_cuts; i++)
    {
      const float *cut = self->cuts[i];
      float e = cut[0] * x + cut[1] * y + cut[2] * z - cut[3];

      distance = MAX (distance, e);
    }

  if (self->hole[3] > 0)
    {
      float ex = x - self->hole[0], ey = y - self->hole[1], ez = z - self->hole[2];

      distance = MAX (distance, self->hole[3] - sqrtf (ex * ex + ey * ey + ez * ez));
    }

  return distance;
}

/* Says whether the distance is surely at least @least, from the ball around the solid alone. */
static inline gboolean
unknot_solid_is_beyond (const UnknotSolid *self,
                        float              x,
                        float              y,
                        float              z,
                        float              least)
{
  float dx = x - self->mid[0], dy = y - self->mid[1], dz = z - self->mid[2];
  float away = least * self->bound_slope + self->bound_radius;

  return away < 0 || dx * dx + dy * dy + dz * dz >= away * away;
}

/* The smaller of two distances, with a soft valley of the width @blend between them. */
static inline float
unknot_solid_melt (float a,
                   float b,
                   float blend)
{
  float least = MIN (a, b);
  float h = blend - fabsf (a - b);

  return h > 0 ? least - h * h / (4 * blend) : least;
}

#define UNKNOT_SOLID_FAR 1e9f

/*
 * The distance to the solids @indices, which are sorted by group and segment: segments melt into groups, groups
 * only touch. With @only_group not below 0 the others are not there. @nearest is the solid that shows.
 */
static inline float
unknot_solids_distance (const UnknotSolid *solids,
                        const guint16     *indices,
                        guint              n_indices,
                        float              x,
                        float              y,
                        float              z,
                        int                only_group,
                        int               *nearest_group,
                        int               *nearest)
{
  float best = UNKNOT_SOLID_FAR;
  guint i = 0;

  while (i < n_indices)
    {
      guint group = solids[indices[i]].group;
      float distance = UNKNOT_SOLID_FAR;
      float shown = UNKNOT_SOLID_FAR;
      int shows = -1;

      if (only_group >= 0 && group != (guint) only_group)
        {
          i++;
          continue;
        }

      while (i < n_indices && solids[indices[i]].group == group)
        {
          guint segment = solids[indices[i]].segment;
          float joint_blend = solids[indices[i]].joint_blend;
          float part = UNKNOT_SOLID_FAR;

          for (; i < n_indices; i++)
            {
              const UnknotSolid *solid = &solids[indices[i]];
              float e;

              if (solid->group != group || solid->segment != segment)
                break;

              if (unknot_solid_is_beyond (solid, x, y, z, MAX (part + solid->blend, shown + solid->bias)))
                continue;

              e = unknot_solid_distance (solid, x, y, z);
              if (e - solid->bias < shown)
                {
                  shown = e - solid->bias;
                  shows = indices[i];
                }

              part = part >= UNKNOT_SOLID_FAR ? e : unknot_solid_melt (part, e, solid->blend);
            }

          distance = distance >= UNKNOT_SOLID_FAR ? part : unknot_solid_melt (distance, part, joint_blend);
        }

      if (distance < best)
        {
          best = distance;
          *nearest_group = (int) group;
          *nearest = shows;
        }
    }

  return best;
}

G_END_DECLS
