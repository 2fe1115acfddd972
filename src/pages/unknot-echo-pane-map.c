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
/* A spot can be found where a millimetre of the drawing has so many pixels. */
#define LEAST_SCALE 0.45

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
  UnknotPoint spot = self->check.spot.place;
  UnknotPoint ring[SPOT_CORNERS];

  if (!self->check.allowed || unknot_aspect_of (self->check.spot.view, self->check.spot.side)
                              != unknot_atlas_get_aspect (unknot_echo_pane_get_atlas (self)))
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

/*
 * Shows the spot to press closely enough to be found, where the map is small.
 */
void
unknot_echo_pane_look_at_spot (UnknotEchoPane *self)
{
  UnknotPoint spot = self->check.spot.place;
  double scale = unknot_body_map_pixel_of (self->map, (UnknotPoint) { 1, 0 }).x
                 - unknot_body_map_pixel_of (self->map, (UnknotPoint) { 0, 0 }).x;

  self->zoom_before = unknot_body_map_get_zoom (self->map);
  if (!self->check.allowed || fabs (scale) >= LEAST_SCALE)
    return;

  unknot_body_map_set_zoom (self->map, self->zoom_before * LEAST_SCALE / fabs (scale));
  unknot_body_map_show_place (self->map, spot);
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
  if (g_str_equal (step, "press"))
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
