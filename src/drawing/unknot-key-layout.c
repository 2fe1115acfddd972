#include "unknot-key-layout.h"

#include <math.h>

#include "unknot-skeleton.h"

/* Between two pictures, where an arrow is; of the area's shorter side. */
#define GAP 0.09

/* A movement is seen at the bones and so far away from where each begins, to its side and in front of it, in units of
 * stature: a head that only turns stays where it is. */
#define ARM 0.1

/* What moves less can't be seen in a small picture; a breath is seen earlier than that. */
#define LEAST_WAY 0.01
#define LEAST_BREATH 0.3

/* Pictures of people are best square. */
static double
get_awkwardness (double aspect)
{
  return fabs (log (aspect));
}

/**
 * unknot_key_layout_init:
 * @self: a layout to fill
 * @n: how many pictures, 1 or more
 * @aspect: width by height of the whole area
 *
 * Finds the arrangement in which the pictures are nearest to a square.
 */
void
unknot_key_layout_init (UnknotKeyLayout *self,
                        guint            n,
                        double           aspect)
{
  double shorter = MIN (aspect, 1);
  double least = G_MAXDOUBLE;

  g_return_if_fail (n > 0);
  g_return_if_fail (aspect > 0);

  *self = (UnknotKeyLayout) { .gap = GAP };
  for (guint columns = 1; columns <= n; columns++)
    {
      guint rows = (n + columns - 1) / columns;
      double width = (aspect - GAP * shorter * (columns - 1)) / columns;
      double height = (1 - GAP * shorter * (rows - 1)) / rows;

      /* A row that is half empty wastes more than pictures that are a little narrow; people stand more often than
       * they lie, so that tall ones are better than wide ones. */
      if (columns * rows - n > 1 || get_awkwardness (width / height) > least + 1e-6)
        continue;

      least = get_awkwardness (width / height);
      self->columns = columns;
      self->rows = rows;
      self->aspect = width / height;
    }
}

/**
 * unknot_key_layout_place:
 * @self: a layout
 * @index: which picture
 * @width: of the area
 * @height: of the area
 *
 * Finds where a picture is, for those who read from left to right.
 *
 * Returns: its place within the area
 */
UnknotRect
unknot_key_layout_place (const UnknotKeyLayout *self,
                         guint                  index,
                         double                 width,
                         double                 height)
{
  double gap = self->gap * MIN (width, height);
  double across = (width - gap * (self->columns - 1)) / self->columns;
  double down = (height - gap * (self->rows - 1)) / self->rows;

  return (UnknotRect) {
    .x = (across + gap) * (index % self->columns),
    .y = (down + gap) * (index / self->columns),
    .width = across,
    .height = down,
  };
}

static double
get_way (const UnknotSkeleton *a,
         const UnknotSkeleton *b,
         UnknotBone            bone,
         UnknotVector          offset)
{
  UnknotVector rest = unknot_vector_add (a->figure->person.body->rest[bone], offset);

  return unknot_vector_length (unknot_vector_subtract (unknot_skeleton_place (a, bone, rest),
                                                       unknot_skeleton_place (b, bone, rest)));
}

static gboolean
figure_differs (const UnknotSkeleton *a,
                const UnknotSkeleton *b)
{
  static const UnknotVector offsets[] = { { 0, 0, 0 }, { ARM, 0, 0 }, { 0, 0, ARM } };

  if (fabs (a->figure->belly - b->figure->belly) > LEAST_BREATH)
    return TRUE;

  for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
    for (guint i = 0; i < G_N_ELEMENTS (offsets); i++)
      if (get_way (a, b, bone, offsets[i]) > LEAST_WAY)
        return TRUE;

  return FALSE;
}

static gboolean
differs (const UnknotBoundPose *a,
         const UnknotBoundPose *b)
{
  UnknotStage first, second;

  unknot_stage_solve (&first, a);
  unknot_stage_solve (&second, b);
  for (guint i = 0; i < MIN (first.n_skeletons, second.n_skeletons); i++)
    if (figure_differs (&first.skeletons[i], &second.skeletons[i]))
      return TRUE;

  return FALSE;
}

/**
 * unknot_key_layout_choose:
 * @keys: (array length=n_keys): the keys of a movement
 * @n_keys: how many, 1 or more
 * @cycle: after the last comes the first again
 * @chosen: (out caller-allocates): indices of @keys
 *
 * Chooses what tells a movement without moving: keys in which something is elsewhere than in the one before.
 *
 * Returns: how many, 1 to [const@KEY_LAYOUT_MOST]
 */
guint
unknot_key_layout_choose (UnknotBoundPose **keys,
                          guint             n_keys,
                          gboolean          cycle,
                          guint             chosen[UNKNOT_KEY_LAYOUT_MOST])
{
  g_autofree guint *kept = g_new (guint, n_keys);
  guint n_kept = 0, n;

  for (guint i = 0; i < n_keys; i++)
    if (n_kept == 0 || differs (keys[kept[n_kept - 1]], keys[i]))
      kept[n_kept++] = i;
  if (cycle && n_kept > 1 && !differs (keys[kept[n_kept - 1]], keys[kept[0]]))
    n_kept--;

  n = MIN (n_kept, UNKNOT_KEY_LAYOUT_MOST);
  for (guint i = 0; i < n; i++)
    chosen[i] = kept[i * n_kept / n];

  return n;
}
