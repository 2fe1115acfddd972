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
 * same colour. It ends so far from what throws it; what lies nearer to it or farther than this throws none. All in
 * units of stature.
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

/* Where to look for what throws a shadow, in pixels, and how far in front it must be for its shadow to fall here. */
typedef struct
{
  int dx;
  int dy;
  float rise;
} Sample;

typedef struct
{
  const UnknotTrace *trace;
  Sample cast[CAST_STEPS];
  Sample pair[PAIR_RINGS * PAIR_DIRECTIONS];
} Shader;

static void
shader_init (Shader            *self,
             const UnknotTrace *trace)
{
  float pixel = (float) trace->pixel;

  self->trace = trace;

  for (guint i = 0; i < CAST_STEPS; i++)
    {
      float gone = CAST_REACH * (float) (i + 1) / CAST_STEPS;

      self->cast[i] = (Sample) {
        .dx = (int) lroundf (gone / pixel * LIGHT_X / LIGHT_ACROSS),
        .dy = (int) lroundf (gone / pixel * LIGHT_Y / LIGHT_ACROSS),
        .rise = gone * LIGHT_Z / LIGHT_ACROSS,
      };
    }

  for (guint i = 0; i < PAIR_RINGS * PAIR_DIRECTIONS; i++)
    {
      float reach = PAIR_REACH / pixel * (float) (1 + i / PAIR_DIRECTIONS) / PAIR_RINGS;
      double angle = 2 * G_PI * (i % PAIR_DIRECTIONS) / PAIR_DIRECTIONS;

      self->pair[i] = (Sample) { (int) lround (reach * cos (angle)), (int) lround (reach * sin (angle)), 0 };
    }
}

static gboolean
is_limb (const UnknotPrimitive *primitive)
{
  return unknot_primitive_is_figure (primitive) && primitive->part >= UNKNOT_PART_ARM_LEFT;
}

/* Whether two limbs are a pair of arms or of legs. */
static gboolean
is_pair (const UnknotPrimitive *a,
         const UnknotPrimitive *b)
{
  return a->object == b->object && a->part != b->part && is_limb (a) &&
         (a->part >= UNKNOT_PART_LEG_LEFT) == (b->part >= UNKNOT_PART_LEG_LEFT);
}

/* How dark the shadow of what lies in front of a pixel is; with @pairs only that of the other limb of a pair counts. */
static float
shadow_on (const Shader *self,
           const Sample *samples,
           guint         n_samples,
           gboolean      pairs,
           guint         x,
           guint         y)
{
  const UnknotTrace *trace = self->trace;
  gsize i = (gsize) y * trace->width + x;
  const UnknotPrimitive *below = &trace->primitives[trace->solid[i]];
  float dark = 0;

  for (guint j = 0; j < n_samples; j++)
    {
      int column = (int) x + samples[j].dx, row = (int) y + samples[j].dy;
      const UnknotPrimitive *above = NULL;
      float height;
      gsize from;

      if (column < 0 || row < 0 || column >= (int) trace->width || row >= (int) trace->height)
        continue;

      from = (gsize) row * trace->width + (gsize) column;
      if (trace->solid[from] < 0)
        continue;

      above = &trace->primitives[trace->solid[from]];
      height = trace->depth[from] - trace->depth[i] - samples[j].rise;
      if (height > CAST_LEAST && height < CAST_MOST && above->group != below->group &&
          (!pairs || is_pair (above, below)))
        dark = MAX (dark, MIN ((height - CAST_LEAST) / CAST_SOFT, 1));
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
  Shader shader;

  shader_init (&shader, trace);

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
            dark[i] = MAX (dark[i], shadow_on (&shader, shader.cast, G_N_ELEMENTS (shader.cast), FALSE, x, y));
          if (dark[i] < 1 && is_limb (&trace->primitives[trace->solid[i]]))
            dark[i] = MAX (dark[i], shadow_on (&shader, shader.pair, G_N_ELEMENTS (shader.pair), TRUE, x, y));
          if (trace->primitives[trace->solid[i]].part == UNKNOT_PART_TRUNK &&
              unknot_primitive_is_figure (&trace->primitives[trace->solid[i]]))
            relief[i] = blade_on (trace, stage, x, y);
        }
    }
}
