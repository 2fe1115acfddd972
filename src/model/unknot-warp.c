#include "unknot-warp-private.h"

#include <math.h>

/* The way back is looked for until the error is below a tenth of what a screen can show of a millimetre. */
#define TOLERANCE 1e-4
#define MAX_STEPS 24

G_DEFINE_BOXED_TYPE (UnknotWarp, unknot_warp, unknot_warp_ref, unknot_warp_unref)

static const char * const build_ids[] = { "broad", "neutral", "narrow" };

static double
smoothstep (double from,
            double to,
            double value)
{
  double t = CLAMP ((value - from) / (to - from), 0, 1);

  return t * t * (3 - 2 * t);
}

static double
table_at (const UnknotWarpTable *table,
          double       y)
{
  const UnknotPoint *entries = table->entries;

  if (y <= entries[0].x)
    return entries[0].y;

  for (gsize i = 1; i < table->n_entries; i++)
    if (y <= entries[i].x)
      return entries[i - 1].y
           + (entries[i].y - entries[i - 1].y) * smoothstep (entries[i - 1].x, entries[i].x, y);

  return entries[table->n_entries - 1].y;
}

static double
bump_at (const UnknotWarpBump *bump,
         double      x,
         double      y)
{
  double across = bump->x_spread > 0 ? (x - bump->x) / bump->x_spread : 0;
  double along = (y - bump->y) / bump->y_spread;

  return bump->height * exp (-across * across - along * along);
}

/* Where a point of the front or back view goes if the whole way is gone. Arms move and thin as a whole; the
 * change-over from torso to arm lies in the gap between arm and flank. */
static UnknotPoint
warp_frontal (UnknotWarp  *self,
              UnknotPoint  p)
{
  double out = fabs (p.x);
  double axis = table_at (&self->arm_axis, p.y);
  double torso = out * table_at (&self->torso_scale, p.y);
  double arm = axis * table_at (&self->arm_axis_scale, p.y) + (out - axis) * self->arm_width;
  double from = table_at (&self->torso_edge, p.y);
  double to = fmax (table_at (&self->arm_edge, p.y), from + 0.8);
  double share = smoothstep (from, to, out) * smoothstep (self->arm_onset[0], self->arm_onset[1], p.y);

  return (UnknotPoint) {
    copysign (torso + (arm - torso) * share, p.x),
    p.y + bump_at (&self->shoulder_drop, out, p.y) - bump_at (&self->waist_rise, 0, p.y),
  };
}

static UnknotPoint
warp_side (UnknotWarp  *self,
           UnknotPoint  p)
{
  const UnknotWarpBump shoulder = { .height = 3, .y = 296, .y_spread = 60 };

  return (UnknotPoint) {
    self->side_axis + (p.x - self->side_axis) * table_at (&self->side_scale, p.y),
    p.y + bump_at (&shoulder, 0, p.y) - bump_at (&self->waist_rise, 0, p.y),
  };
}

/**
 * unknot_warp_apply:
 * @self: the warp
 * @view: the view of the drawing
 * @build: the build that is shown
 * @place: a place in body units
 *
 * Says where @place is drawn on @build.
 *
 * Returns: the place in millimetres of the drawing of @build
 */
UnknotPoint
unknot_warp_apply (UnknotWarp  *self,
                   UnknotView   view,
                   UnknotBuild  build,
                   UnknotPoint  place)
{
  double amount = self->amount[build];
  UnknotPoint p = { place.x - self->origin.x, place.y - self->origin.y };
  UnknotPoint q;

  if (amount == 0)
    return place;

  q = view == UNKNOT_VIEW_SIDE ? warp_side (self, p) : warp_frontal (self, p);
  return (UnknotPoint) { place.x + amount * (q.x - p.x), place.y + amount * (q.y - p.y) };
}

/* The warp never folds a row, so the x that is drawn at shown.x lies between any two that are drawn to its left and
 * right. */
static double
find_in_row (UnknotWarp  *self,
             UnknotView   view,
             UnknotBuild  build,
             double       y,
             double       shown_x)
{
  double low = shown_x - 120, high = shown_x + 120;

  while (high - low > TOLERANCE / 4)
    {
      double middle = (low + high) / 2;

      if (unknot_warp_apply (self, view, build, (UnknotPoint) { middle, y }).x < shown_x)
        low = middle;
      else
        high = middle;
    }

  return (low + high) / 2;
}

/**
 * unknot_warp_invert:
 * @self: the warp
 * @view: the view of the drawing
 * @build: the build that is shown
 * @shown: a place in millimetres of the drawing of @build
 *
 * Says which place is drawn at @shown: the way back of [method@UnknotWarp.apply], true to 0.001 mm.
 *
 * Returns: the place in body units
 */
UnknotPoint
unknot_warp_invert (UnknotWarp  *self,
                    UnknotView   view,
                    UnknotBuild  build,
                    UnknotPoint  shown)
{
  UnknotPoint place = shown;

  /* Points move little and neighbours move alike, so going back by the error arrives in a few steps nearly
   * everywhere … */
  for (int i = 0; i < MAX_STEPS; i++)
    {
      UnknotPoint there = unknot_warp_apply (self, view, build, place);
      UnknotPoint error = { shown.x - there.x, shown.y - there.y };

      if (fabs (error.x) < TOLERANCE && fabs (error.y) < TOLERANCE)
        return place;
      place.x += error.x;
      place.y += error.y;
    }

  /* … but not in the narrow gap between arm and flank. */
  place = shown;
  for (int i = 0; i < MAX_STEPS; i++)
    {
      double error;

      place.x = find_in_row (self, view, build, place.y, shown.x);
      error = shown.y - unknot_warp_apply (self, view, build, place).y;
      if (fabs (error) < TOLERANCE)
        break;
      place.y += error;
    }

  return place;
}

typedef struct
{
  UnknotWarp *warp;
  UnknotView view;
  UnknotBuild build;
} Way;

static UnknotPoint
warp_cb (UnknotPoint point,
         gpointer    user_data)
{
  const Way *way = user_data;

  return unknot_warp_apply (way->warp, way->view, way->build, point);
}

/**
 * unknot_warp_outline:
 * @self: the warp
 * @view: the view of the drawing
 * @build: the build that is shown
 * @outline: an outline in body units
 *
 * Makes @outline fit @build.
 *
 * Returns: (transfer full): the outline in millimetres of the drawing of @build
 */
UnknotOutline *
unknot_warp_outline (UnknotWarp    *self,
                     UnknotView     view,
                     UnknotBuild    build,
                     UnknotOutline *outline)
{
  Way way = { self, view, build };

  if (self->amount[build] == 0)
    return unknot_outline_ref (outline);

  return unknot_outline_map (outline, warp_cb, &way);
}

static void
warp_clear (gpointer data)
{
  UnknotWarp *self = data;

  g_free (self->torso_scale.entries);
  g_free (self->arm_axis.entries);
  g_free (self->arm_axis_scale.entries);
  g_free (self->torso_edge.entries);
  g_free (self->arm_edge.entries);
  g_free (self->side_scale.entries);
}

/**
 * unknot_warp_ref:
 * @self: the warp
 *
 * Takes another reference.
 *
 * Returns: (transfer full): @self
 */
UnknotWarp *
unknot_warp_ref (UnknotWarp *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_warp_unref:
 * @self: (transfer full): the warp
 *
 * Gives a reference back.
 */
void
unknot_warp_unref (UnknotWarp *self)
{
  g_atomic_rc_box_release_full (self, warp_clear);
}

/**
 * unknot_build_to_id:
 * @build: a build
 *
 * Names @build as files do.
 *
 * Returns: (transfer none): the id
 */
const char *
unknot_build_to_id (UnknotBuild build)
{
  g_return_val_if_fail (build < G_N_ELEMENTS (build_ids), NULL);

  return build_ids[build];
}

/**
 * unknot_build_from_id:
 * @id: an id
 * @build: (out): the build, set only if there is one
 *
 * Looks up a build by the name files use.
 *
 * Returns: `TRUE` if @build was set
 */
gboolean
unknot_build_from_id (const char  *id,
                      UnknotBuild *build)
{
  for (guint i = 0; i < G_N_ELEMENTS (build_ids); i++)
    if (g_str_equal (build_ids[i], id))
      {
        *build = (UnknotBuild) i;
        return TRUE;
      }

  return FALSE;
}
