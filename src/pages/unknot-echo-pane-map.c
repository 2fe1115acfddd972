/* What the pane lays over the map: where it hurts, and where pain from the muscles in question is usually felt. */

#include "unknot-echo-pane-private.h"

#include <glib/gi18n.h>
#include <math.h>

/* How wide a painted place and a clicked one are drawn; body units. */
#define BRUSH_WIDTH 10.0
/* More than these at once can't be told from each other. */
#define MOST_SHOWN 4
/* Each next one is that much fainter. */
#define FAINTER 0.4
/* The ring round the spot to press; how far above it its name stands. Body units. */
#define SPOT_RADIUS 11
#define SPOT_NAME 48
#define SPOT_CORNERS 24
/* How high the words may be: where the person points, at the press test, where there is little room for them, and where
 * hardly any is left beside the map to point on. */
#define WHERE_HEIGHT 200
#define PRESS_HEIGHT 280
#define BRIEF_HEIGHT 90
#define LOW_HEIGHT 54

static void
add_marks (UnknotEchoPane   *self,
           UnknotMapOverlay *overlay)
{
  UnknotAspect aspect = unknot_atlas_get_aspect (unknot_echo_pane_get_atlas (self));

  for (guint i = 0; i < self->marks->len; i++)
    {
      const UnknotEchoMark *mark = g_ptr_array_index (self->marks, i);

      if (mark->aspect == aspect)
        unknot_map_overlay_add_cloud (overlay, (const UnknotPoint *) (void *) mark->points->data, mark->points->len,
                                      mark->painted ? BRUSH_WIDTH : UNKNOT_ECHO_FINGERTIP);
    }
}

static void
add_spread (UnknotEchoPane            *self,
            UnknotMapOverlay          *overlay,
            const UnknotEchoCandidate *candidate,
            double                     strength)
{
  UnknotAspect aspect = unknot_atlas_get_aspect (unknot_echo_pane_get_atlas (self));
  gsize n;
  const UnknotReferral *referrals = unknot_muscle_get_referrals (candidate->muscle, &n);

  for (gsize i = 0; i < n; i++)
    if (referrals[i].side == candidate->side && unknot_aspect_of (referrals[i].view, referrals[i].side) == aspect)
      unknot_map_overlay_add_area (overlay, referrals[i].outline, strength, referrals[i].essential);
}

/* The likeliest lies on top and is strong; what was ruled out is not shown any more. */
static void
add_all (UnknotEchoPane   *self,
         UnknotMapOverlay *overlay)
{
  for (int i = MIN (MOST_SHOWN, (int) self->candidates->len) - 1; i >= 0; i--)
    {
      const UnknotEchoCandidate *candidate = unknot_echo_pane_get_candidate (self, i);
      double strength = 1;

      if (candidate->kind == UNKNOT_ECHO_KIND_ALSO || candidate->answer == UNKNOT_ECHO_ANSWER_NO)
        continue;
      for (int j = 0; j < i; j++)
        strength *= FAINTER;
      add_spread (self, overlay, candidate, strength);
    }
}

static void
select_muscle (UnknotEchoPane            *self,
               const UnknotEchoCandidate *candidate)
{
  if (candidate != NULL)
    unknot_body_map_select (self->map, unknot_muscle_get_id (candidate->muscle), candidate->side);
  else
    unknot_body_map_select (self->map, NULL, UNKNOT_SIDE_MIDDLE);
}

/* A ring that leaves the spot itself free, and its name above it. */
static void
add_spot (UnknotEchoPane   *self,
          UnknotMapOverlay *overlay)
{
  UnknotPoint ring[SPOT_CORNERS];
  UnknotPoint spot;

  if (!unknot_echo_pane_get_spot (self, &spot))
    return;

  for (guint i = 0; i < SPOT_CORNERS; i++)
    ring[i] = (UnknotPoint) {
      spot.x + SPOT_RADIUS * cos (2 * G_PI * i / SPOT_CORNERS),
      spot.y + SPOT_RADIUS * sin (2 * G_PI * i / SPOT_CORNERS),
    };
  unknot_map_overlay_add_path (overlay, ring, SPOT_CORNERS);
  unknot_map_overlay_add_name (overlay, (UnknotPoint) { spot.x, spot.y - SPOT_NAME }, _("Press here"));
}

static const UnknotEchoCandidate *
get_one (UnknotEchoPane *self)
{
  const char *step = gtk_stack_get_visible_child_name (self->steps);

  if (g_str_equal (step, "press"))
    return unknot_echo_pane_get_candidate (self, self->chosen);

  return g_str_equal (step, "which") ? unknot_echo_pane_get_candidate (self, self->lit) : NULL;
}

/**
 * unknot_echo_pane_get_spot:
 * @self: a pane
 * @spot: (out): the place, in body units; set only if there is one
 *
 * Finds the place that is to be pressed now, so that a small map can come closer to it.
 *
 * Returns: `TRUE` if the pane shows how to press, and the map the place
 */
gboolean
unknot_echo_pane_get_spot (UnknotEchoPane *self,
                           UnknotPoint    *spot)
{
  g_return_val_if_fail (UNKNOT_IS_ECHO_PANE (self), FALSE);

  if (!self->active || !self->check.allowed
      || !g_str_equal (gtk_stack_get_visible_child_name (self->steps), "press")
      || unknot_aspect_of (self->check.spot.view, self->check.spot.side)
         != unknot_atlas_get_aspect (unknot_echo_pane_get_atlas (self)))
    return FALSE;

  *spot = self->check.spot.place;
  return TRUE;
}

/*
 * Draws what belongs to the step at hand over the map.
 */
void
unknot_echo_pane_draw (UnknotEchoPane *self)
{
  g_autoptr (UnknotMapOverlay) overlay = NULL;
  const UnknotEchoCandidate *one;
  const char *step;

  if (!self->active || self->map == NULL)
    return;

  overlay = unknot_map_overlay_new ();
  step = gtk_stack_get_visible_child_name (self->steps);
  one = get_one (self);
  if (one != NULL)
    add_spread (self, overlay, one, 1);
  else if (g_str_equal (step, "which"))
    add_all (self, overlay);
  add_marks (self, overlay);
  add_spot (self, overlay);

  /* Its own colour would lie over the spot to press. */
  select_muscle (self, g_str_equal (step, "press") && self->check.allowed ? NULL : one);
  unknot_body_map_set_overlay (self->map, overlay);
}

/**
 * unknot_echo_pane_turned:
 * @self: a pane
 *
 * Draws anew after the map shows another aspect.
 */
void
unknot_echo_pane_turned (UnknotEchoPane *self)
{
  g_return_if_fail (UNKNOT_IS_ECHO_PANE (self));

  unknot_echo_pane_draw (self);
}

/**
 * unknot_echo_pane_set_room:
 * @self: a pane
 * @room: how much room there is below the map
 *
 * Leaves more of a small window to the map, on which the person points or finds the spot: words have to be scrolled,
 * and in a low window the step forward stands beside those that say where to point.
 */
void
unknot_echo_pane_set_room (UnknotEchoPane *self,
                           UnknotEchoRoom  room)
{
  static const int heights[] = { WHERE_HEIGHT, BRIEF_HEIGHT, LOW_HEIGHT };

  g_return_if_fail (UNKNOT_IS_ECHO_PANE (self));

  gtk_scrolled_window_set_max_content_height (self->where_words, heights[room]);
  gtk_scrolled_window_set_max_content_height (self->press_words,
                                              room == UNKNOT_ECHO_ROOM_FULL ? PRESS_HEIGHT : 2 * BRIEF_HEIGHT);
  gtk_orientable_set_orientation (self->where,
                                  room == UNKNOT_ECHO_ROOM_LOW ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
}
