#include "unknot-shade.h"

#include <math.h>

/* Where the light comes from, as the camera sees it: from the left, above and in front. */
#define LIGHT_X -0.4646f
#define LIGHT_Y -0.6262f
#define LIGHT_Z 0.6262f
#define LIGHT_ACROSS 0.7798f

/* How far from the light a surface must turn, and how soon it is dark then. */
#define SHADE_AT -0.03f
#define SHADE_SOFTNESS 3.f
/* Trunk and shorts are broad: their shade keeps to the edge. */
#define TRUNK_SHADE_AT -0.20f

/* What is in the way of the light around darkens a little. */
#define FOLD_FROM 0.4f
#define FOLD_MOST 2.2f
#define FOLD_SHARE 0.06f

/*
 * What lies in front of something else throws a narrow shadow on it, which tells a near leg from a far one of the
 * same colour. It ends so far from what throws it, and what is nearer or thicker than this throws none; all in units
 * of stature.
 */
#define CAST_REACH 0.017f
#define CAST_STEPS 8
#define CAST_LEAST 0.010f
#define CAST_SOFT 0.006f
#define CAST_MOST 0.150f

/* On the other leg or arm of the same person it lies on all sides, so wide. */
#define PAIR_REACH 0.014f
#define PAIR_RINGS 2
#define PAIR_DIRECTIONS 8

static float
shade_at (const UnknotPrimitive *primitive)
{
  gboolean broad = unknot_primitive_is_figure (primitive) &&
                   (primitive->part == UNKNOT_PART_TRUNK || primitive->cloth == UNKNOT_CLOTH_SHORTS);

  return broad ? TRUNK_SHADE_AT : SHADE_AT;
}

/* How dark the shadow of what stands between the pixel and the light is. */
static float
cast_on (const UnknotTrace *self,
         guint              x,
         guint              y)
{
  gsize i = (gsize) y * self->width + x;
  const UnknotPrimitive *below = &self->primitives[self->solid[i]];
  float reach = CAST_REACH / (float) self->pixel;
  float dark = 0;

  for (guint step = 1; step <= CAST_STEPS; step++)
    {
      float gone = reach * (float) step / CAST_STEPS;
      int column = (int) lroundf ((float) x + gone * LIGHT_X / LIGHT_ACROSS);
      int row = (int) lroundf ((float) y + gone * LIGHT_Y / LIGHT_ACROSS);
      float above;
      gsize from;

      if (column < 0 || row < 0)
        break;

      from = (gsize) row * self->width + (gsize) column;
      if (self->solid[from] < 0 || self->primitives[self->solid[from]].group == below->group)
        continue;

      above = self->depth[from] - self->depth[i] - gone * (float) self->pixel * LIGHT_Z / LIGHT_ACROSS;
      if (above < CAST_MOST)
        dark = MAX (dark, CLAMP ((above - CAST_LEAST) / CAST_SOFT, 0.f, 1.f));
    }

  return dark;
}

static gboolean
is_pair (const UnknotPrimitive *a,
         const UnknotPrimitive *b)
{
  if (a->object != b->object || !unknot_primitive_is_figure (a) ||
      a->part < UNKNOT_PART_ARM_LEFT || b->part < UNKNOT_PART_ARM_LEFT)
    return FALSE;

  return a->part != b->part && (a->part >= UNKNOT_PART_LEG_LEFT) == (b->part >= UNKNOT_PART_LEG_LEFT);
}

/* How dark a leg is beside the other one in front of it. */
static float
pair_on (const UnknotTrace *self,
         guint              x,
         guint              y)
{
  static const float turns[PAIR_DIRECTIONS][2] = {
    { 1, 0 }, { 0.71f, 0.71f }, { 0, 1 }, { -0.71f, 0.71f }, { -1, 0 }, { -0.71f, -0.71f }, { 0, -1 }, { 0.71f, -0.71f },
  };
  gsize i = (gsize) y * self->width + x;
  const UnknotPrimitive *below = &self->primitives[self->solid[i]];
  float reach = PAIR_REACH / (float) self->pixel / PAIR_RINGS;
  float dark = 0;

  if (!unknot_primitive_is_figure (below) || below->part < UNKNOT_PART_ARM_LEFT)
    return 0;

  for (guint j = 0; j < PAIR_DIRECTIONS * PAIR_RINGS; j++)
    {
      float far = reach * (float) (1 + j / PAIR_DIRECTIONS);
      int column = (int) lroundf ((float) x + far * turns[j % PAIR_DIRECTIONS][0]);
      int row = (int) lroundf ((float) y + far * turns[j % PAIR_DIRECTIONS][1]);
      gsize from;

      if (column < 0 || row < 0 || column >= (int) self->width || row >= (int) self->height)
        continue;

      from = (gsize) row * self->width + (gsize) column;
      if (self->solid[from] >= 0 && is_pair (&self->primitives[self->solid[from]], below))
        dark = MAX (dark, CLAMP ((self->depth[from] - self->depth[i] - CAST_LEAST) / CAST_SOFT, 0.f, 1.f));
    }

  return dark;
}

static float
blade_on (const UnknotTrace *self,
          const UnknotStage *stage,
          guint              x,
          guint              y)
{
  gsize i = (gsize) y * self->width + x;
  UnknotVector seen = UNKNOT_VECTOR (self->left + x * self->pixel, self->top + y * self->pixel, self->depth[i]);

  return unknot_blade_shade (&stage->skeletons[self->primitives[self->solid[i]].object],
                             unknot_camera_place (&self->camera, seen));
}

/*
 * unknot_shade_find:
 * @trace: what the camera sees
 * @stage: the skeletons
 * @dark: (array): for each pixel 0 where it is lit to 1 where it is in the shade, ½ at the edge
 * @relief: (array): the same for what stands out a little, and more than 1 in what is narrow
 *
 * Finds the shade: what turns from the light, deep folds, and narrow shadows of what lies in front; and the relief
 * of the shoulder blades.
 */
void
unknot_shade_find (const UnknotTrace *trace,
                   const UnknotStage *stage,
                   float             *dark,
                   float             *relief)
{
  for (guint y = 0; y < trace->height; y++)
    {
      for (guint x = 0; x < trace->width; x++)
        {
          gsize i = (gsize) y * trace->width + x;
          const float *normal = &trace->normal[i * 3];
          float lit = normal[0] * LIGHT_X + normal[1] * LIGHT_Y + normal[2] * LIGHT_Z;
          float turn;
          float folded = FOLD_SHARE * CLAMP (trace->occlusion[i] - FOLD_FROM, 0.f, FOLD_MOST);

          dark[i] = 0;
          relief[i] = 0;
          if (trace->solid[i] < 0)
            continue;

          turn = shade_at (&trace->primitives[trace->solid[i]]);
          dark[i] = CLAMP (0.5f + (turn - (lit - folded)) * SHADE_SOFTNESS, 0.f, 1.f);
          if (dark[i] < 1)
            dark[i] = MAX (dark[i], MAX (cast_on (trace, x, y), pair_on (trace, x, y)));
          if (trace->primitives[trace->solid[i]].part == UNKNOT_PART_TRUNK &&
              unknot_primitive_is_figure (&trace->primitives[trace->solid[i]]))
            relief[i] = blade_on (trace, stage, x, y);
        }
    }
}
