/* What time it is in the movement of a step's figure. */

#include "unknot-step-figure-private.h"

#include <math.h>

/* One beat of the rings that are drawn live, in seconds. */
#define BEAT 2.4

/* A breath where nobody gives the pace, in seconds: in for four, out for six (clinical.md T10). */
#define BREATH_IN 4.0
#define BREATH 10.0

gboolean
unknot_step_figure_may_move (UnknotStepFigure *self)
{
  gboolean enabled;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &enabled, NULL);
  return enabled && !self->still;
}

/* Without motion the clock stands at the beginning. */
double
unknot_step_figure_get_time (UnknotStepFigure *self,
                             double            ahead)
{
  return unknot_step_figure_may_move (self) ? self->time + ahead : 0;
}

/* Of the rings, 0 to 1 again and again. */
double
unknot_step_figure_get_phase (UnknotStepFigure *self)
{
  return unknot_step_figure_may_move (self) ? fmod (self->time, BEAT) / BEAT : 0;
}

/* How far one has breathed in; below 0 without motion. */
double
unknot_step_figure_get_breath (UnknotStepFigure *self)
{
  double since = fmod (self->time, BREATH);

  if (!unknot_step_figure_may_move (self))
    return -1;
  if (self->breath >= 0)
    return self->breath;

  return since < BREATH_IN ? since / BREATH_IN : (BREATH - since) / (BREATH - BREATH_IN);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  UnknotStepFigure *self = UNKNOT_STEP_FIGURE (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);

  if (self->last_tick != 0)
    self->time += (double) (now - self->last_tick) / G_USEC_PER_SEC;
  self->last_tick = now;

  unknot_step_figure_paint (self);
  if (self->beats || unknot_step_figure_find_texture (self) != self->drawn)
    gtk_widget_queue_draw (widget);
  return G_SOURCE_CONTINUE;
}

/* Ticks only while there is something to move and somebody to see it. */
void
unknot_step_figure_update_clock (UnknotStepFigure *self)
{
  gboolean wanted = self->playing && gtk_widget_get_mapped (GTK_WIDGET (self)) && unknot_step_figure_is_ready (self) &&
                    unknot_step_figure_may_move (self) &&
                    (unknot_figure_reel_get_moves (self->reel) || self->beats);

  if (!wanted)
    {
      unknot_step_figure_stop_clock (self);
    }
  else if (self->tick == 0)
    {
      self->last_tick = 0;
      self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
    }
}

void
unknot_step_figure_stop_clock (UnknotStepFigure *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
}
