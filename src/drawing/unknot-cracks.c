#include "unknot-cracks.h"

#include "unknot-dress.h"

/* How far one thing is behind another, in units of stature, before there is a line between them. */
#define JUMP_STRONG 0.014
#define JUMP_WEAK 0.0045
#define JUMP_SAME_PART_STRONG 0.024
#define JUMP_SAME_PART_WEAK 0.015
#define JUMP_THUMB 0.002
/* The jaw is a line above the throat; to the nape the skin goes on. */
#define JUMP_JAW_STRONG 0.012
#define JUMP_JAW_WEAK 0.008

/* How much of the slope of the thing behind is no jump, in pixels. */
#define SLOPE_SHARE 2.2

/* A fold: the surfaces three pixels to both sides look at each other. */
#define FOLD_PIXELS 3
#define FOLD_COSINE 0.74f
#define FOLD_DEPTH 0.30f

#define LINE_EAR 9
#define LINE_THUMB 5

typedef enum
{
  CRACK_NONE,
  CRACK_STRONG,
  CRACK_BIG,
  CRACK_FOLD,
  CRACK_FINGER,
  CRACK_CLOTH,
} CrackKind;

static const float weights[] = {
  [CRACK_STRONG] = 1, [CRACK_BIG] = 0.9f, [CRACK_FOLD] = 0.7f, [CRACK_FINGER] = 0.6f, [CRACK_CLOTH] = 0.45f,
};

typedef struct
{
  const UnknotTrace *trace;
  const guint8 *materials;
  guint axis;           /* 0: from left to right; 1: from top to bottom */
  gsize step;
} Scan;

static gboolean
is_limb (const UnknotPrimitive *primitive)
{
  return unknot_primitive_is_figure (primitive) && primitive->part != UNKNOT_PART_TRUNK;
}

static double
slope_at (const Scan *self,
          gsize       i)
{
  const float *normal = &self->trace->normal[i * 3];

  return fabsf (normal[self->axis]) / MAX (normal[2], 0.08f) * self->trace->pixel;
}

/* Whether the surfaces beside the crack make a valley; @room says how many pixels there are to both sides. */
static gboolean
is_fold (const Scan *self,
         gsize       a,
         gsize       b,
         guint       room)
{
  const float *na, *nb;

  if (room < FOLD_PIXELS)
    return FALSE;

  a -= FOLD_PIXELS * self->step;
  b += FOLD_PIXELS * self->step;
  if (self->trace->solid[a] < 0 || self->trace->solid[b] < 0)
    return FALSE;

  na = &self->trace->normal[a * 3];
  nb = &self->trace->normal[b * 3];
  return na[self->axis] - nb[self->axis] > FOLD_DEPTH && na[0] * nb[0] + na[1] * nb[1] + na[2] * nb[2] < FOLD_COSINE;
}

/* Where the skin of a head goes over into that of the same person's neck. */
static gboolean
is_jaw (const Scan            *self,
        gsize                  a,
        gsize                  b,
        const UnknotPrimitive *pa,
        const UnknotPrimitive *pb)
{
  return pa->object == pb->object && pa->part != pb->part && unknot_primitive_is_figure (pa) &&
         MAX (pa->part, pb->part) == UNKNOT_PART_HEAD && self->materials[a] == self->materials[b];
}

static CrackKind
classify (const Scan *self,
          gsize       a,
          gsize       b,
          guint       room)
{
  const UnknotPrimitive *pa = &self->trace->primitives[self->trace->solid[a]];
  const UnknotPrimitive *pb = &self->trace->primitives[self->trace->solid[b]];
  double behind = (double) self->trace->depth[a] - self->trace->depth[b];
  double jump = fabs (behind) - SLOPE_SHARE * slope_at (self, behind > 0 ? b : a);
  gboolean other_group = pa->group != pb->group;
  gboolean other_limb = pa->object != pb->object || (is_limb (pa) && is_limb (pb) && other_group);
  gboolean other_material = self->materials[a] != self->materials[b];

  if (is_jaw (self, a, b, pa, pb))
    return jump > JUMP_JAW_STRONG ? CRACK_STRONG : jump > JUMP_JAW_WEAK ? CRACK_BIG : CRACK_NONE;

  if (other_limb || jump > JUMP_SAME_PART_STRONG || (other_group && (other_material || jump > JUMP_STRONG)))
    return CRACK_STRONG;

  if (jump > JUMP_SAME_PART_WEAK || (other_group && jump > JUMP_WEAK))
    return CRACK_BIG;

  if (pa->line != pb->line &&
      ((pa->line > 0 && pb->line > 0) || pa->line == LINE_EAR || pb->line == LINE_EAR ||
       ((pa->line == LINE_THUMB || pb->line == LINE_THUMB) && jump > JUMP_THUMB)))
    return CRACK_FINGER;

  if ((other_group || pa->segment != pb->segment) &&
      unknot_primitive_is_figure (pa) && unknot_primitive_is_figure (pb) &&
      !(unknot_dress_is_shorts (self->materials[a]) && unknot_dress_is_shorts (self->materials[b])) &&
      is_fold (self, a, b, room))
    return CRACK_FOLD;

  return other_material ? CRACK_CLOTH : CRACK_NONE;
}

/* Where between the two pixels the front one ends, from how near the ray beside it passed. */
static float
place (const Scan *self,
       gsize       a,
       gsize       b,
       CrackKind   kind)
{
  gboolean a_is_front = self->trace->depth[a] > self->trace->depth[b];
  float near = self->trace->near[a_is_front ? b : a] / (float) self->trace->pixel;
  float normal = fabsf (self->trace->normal[(a_is_front ? a : b) * 3 + self->axis]);
  float off = 0.5f;

  if (near < 1.6f && (kind == CRACK_STRONG || kind == CRACK_BIG))
    off = CLAMP (near / MAX (normal, 0.45f), 0.f, 1.3f);

  return a_is_front ? 1 - off : off;
}

static void
scan_axis (const Scan *self,
           GArray     *cracks)
{
  const UnknotTrace *trace = self->trace;
  guint columns = self->axis == 0 ? trace->width - 1 : trace->width;
  guint rows = self->axis == 0 ? trace->height : trace->height - 1;

  for (guint y = 0; y < rows; y++)
    {
      for (guint x = 0; x < columns; x++)
        {
          gsize a = (gsize) y * trace->width + x;
          gsize b = a + self->step;
          guint before = self->axis == 0 ? x : y;
          guint after = (self->axis == 0 ? columns : rows) - 1 - before;
          UnknotCrack crack;
          CrackKind kind;
          float t;

          if (trace->solid[a] < 0 || trace->solid[b] < 0)
            continue;

          kind = classify (self, a, b, MIN (before, after));
          if (kind == CRACK_NONE)
            continue;

          t = place (self, a, b, kind);
          crack.weight = weights[kind];
          crack.strong = kind != CRACK_BIG;
          crack.corners[1] = (y + 1) * (trace->width + 1) + x + 1;
          if (self->axis == 0)
            {
              crack.corners[0] = y * (trace->width + 1) + x + 1;
              crack.at = (UnknotGridPoint) { (float) x + t, (float) y };
            }
          else
            {
              crack.corners[0] = (y + 1) * (trace->width + 1) + x;
              crack.at = (UnknotGridPoint) { (float) x, (float) y + t };
            }

          g_array_append_val (cracks, crack);
        }
    }
}

/**
 * unknot_cracks_find:
 * @trace: what the camera sees
 * @materials: what each pixel is made of
 *
 * Finds all sides between pixels where a draughtsman would draw a line inside the silhouette: where something
 * ends in front of something else, between fingers, in deep folds, and where cloth ends.
 *
 * Returns: (transfer full) (element-type UnknotCrack): the cracks, row by row
 */
GArray *
unknot_cracks_find (const UnknotTrace *trace,
                    const guint8      *materials)
{
  GArray *cracks = g_array_new (FALSE, FALSE, sizeof (UnknotCrack));

  scan_axis (&(Scan) { trace, materials, 0, 1 }, cracks);
  scan_axis (&(Scan) { trace, materials, 1, trace->width }, cracks);

  return cracks;
}
