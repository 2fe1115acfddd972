/* What a step's figure asks the studio for. */

#include "unknot-step-figure-private.h"

#include <math.h>

#include <glib/gi18n.h>

/* Pictures are traced for shapes this far apart, and only once a window stays as it is: in parts, in milliseconds. */
#define ASPECT_STEP 0.08
#define SETTLE 150

static const char * const views[] = {
  [UNKNOT_POSE_SEEN_FRONT] = N_("Seen from the front"),
  [UNKNOT_POSE_SEEN_BACK] = N_("Seen from behind"),
  [UNKNOT_POSE_SEEN_LEFT] = N_("Seen from the left"),
  [UNKNOT_POSE_SEEN_RIGHT] = N_("Seen from the right"),
  [UNKNOT_POSE_SEEN_ABOVE] = N_("Seen from above"),
};

gboolean
unknot_step_figure_is_ready (UnknotStepFigure *self)
{
  return self->reel != NULL && unknot_figure_reel_get_ready (self->reel);
}

/* There are more pictures, or there will be none. */
void
unknot_step_figure_reel_changed (UnknotStepFigure *self)
{
  if (unknot_step_figure_is_ready (self))
    {
      double time = unknot_step_figure_get_time (self, 0);
      g_autoptr (UnknotFigureFrame) frame = unknot_figure_reel_get_frame (self->reel, time, NULL);

      self->beats = unknot_figure_frame_has_beat (frame);
      unknot_step_figure_set_seen_from (self, _(views[unknot_figure_reel_get_seen (self->reel)]));
    }

  unknot_step_figure_paint (self);
  unknot_step_figure_update_clock (self);
}

static UnknotFigureWish
get_wish (UnknotStepFigure      *self,
          const UnknotStepShown *shown)
{
  return (UnknotFigureWish) {
    .pose = shown->pose,
    .side = shown->side,
    .has_spot = shown->has_spot,
    .spot = shown->spot,
    .style = self->outlined ? UNKNOT_FIGURE_STYLE_OUTLINED : UNKNOT_FIGURE_STYLE_FLAT,
    .aspect = self->aspect,
    .still = self->still,
    .keys = !self->still && !unknot_step_figure_may_move (self),
  };
}

/* Has what comes next made while this is shown. */
void
unknot_step_figure_prepare (UnknotStepFigure *self)
{
  UnknotFigureWish wish = get_wish (self, &self->next);

  g_clear_object (&self->next_reel);
  if (self->studio != NULL && self->reel != NULL && self->next.pose != NULL)
    self->next_reel = unknot_figure_studio_prepare (self->studio, &wish);
}

/* Opens what should be shown, unless it is already. */
void
unknot_step_figure_open (UnknotStepFigure *self)
{
  UnknotFigureWish wish = get_wish (self, &self->shown);
  g_autoptr (UnknotFigureReel) reel = NULL;

  if (self->studio == NULL || self->shown.pose == NULL || self->aspect == 0)
    return;

  self->stale = FALSE;
  reel = unknot_figure_studio_open (self->studio, &wish);
  if (g_set_object (&self->reel, reel))
    {
      g_signal_group_set_target (self->reel_signals, reel);
      unknot_figure_painter_forget (self->painter);
      unknot_step_figure_reel_changed (self);
    }
  unknot_step_figure_prepare (self);
}

/* The same in another way: at once if somebody sees it, else when somebody does. */
void
unknot_step_figure_open_anew (UnknotStepFigure *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    unknot_step_figure_open (self);
  else
    self->stale = TRUE;
}

static gboolean
settled_cb (gpointer user_data)
{
  UnknotStepFigure *self = user_data;

  self->settle = 0;
  unknot_step_figure_open (self);
  return G_SOURCE_REMOVE;
}

/* Pictures have the shape of the widget. */
void
unknot_step_figure_fit (UnknotStepFigure *self,
                        int               width,
                        int               height)
{
  double aspect = exp (round (log ((double) width / height) / ASPECT_STEP) * ASPECT_STEP);

  unknot_step_figure_paint_anew (self);
  if (fabs (aspect - self->aspect) < 1e-6)
    return;

  self->aspect = aspect;
  g_clear_handle_id (&self->settle, g_source_remove);
  if (self->reel == NULL)
    unknot_step_figure_open (self);
  else
    self->settle = g_timeout_add (SETTLE, settled_cb, self);
}
