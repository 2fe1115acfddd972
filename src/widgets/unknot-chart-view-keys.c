/* How a chart is used: by keys, by a pointer over it, by a click or a tap. */

#include "unknot-chart-view-private.h"

static int
count_days (UnknotChartView *self)
{
  return self->series != NULL ? (int) unknot_chart_series_n_days (self->series) : 0;
}

static gboolean
step (UnknotChartView *self,
      int              by)
{
  int n_days = count_days (self);
  int from = self->selected >= 0 ? self->selected : by > 0 ? -1 : n_days;

  if (n_days == 0)
    return GDK_EVENT_PROPAGATE;

  self->is_held = TRUE;
  unknot_chart_view_set_selected (self, CLAMP (from + by, 0, n_days - 1));
  return GDK_EVENT_STOP;
}

static gboolean
activate (UnknotChartView *self)
{
  if (self->selected < 0)
    return GDK_EVENT_PROPAGATE;

  unknot_chart_view_activate_day (self);
  return GDK_EVENT_STOP;
}

static gboolean
leave (UnknotChartView *self)
{
  if (self->selected < 0)
    return GDK_EVENT_PROPAGATE;

  unknot_chart_view_set_selected (self, -1);
  return GDK_EVENT_STOP;
}

static gboolean
key_pressed_cb (UnknotChartView *self,
                guint            key)
{
  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return step (self, -1);
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return step (self, 1);
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      return step (self, -G_MAXINT / 2);
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      return step (self, G_MAXINT / 2);
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
    case GDK_KEY_space:
    case GDK_KEY_KP_Space:
      return activate (self);
    case GDK_KEY_Escape:
      return leave (self);
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static int
find_day (UnknotChartView *self,
          double           x)
{
  UnknotChartPlot plot = unknot_chart_view_make_plot (self);

  return unknot_chart_plot_find_day (&plot, self->series, x);
}

static void
pointer_moved_cb (UnknotChartView *self,
                  double           x)
{
  if (count_days (self) > 0 && !self->is_held)
    unknot_chart_view_set_selected (self, find_day (self, x));
}

static void
pointer_left_cb (UnknotChartView *self)
{
  if (!self->is_held)
    unknot_chart_view_set_selected (self, -1);
}

/* The first click or tap on a day holds it, so that a finger that goes away leaves the day's words there; the next one
 * on the same day goes to its entries. */
static void
released_cb (UnknotChartView *self,
             int              n_press,
             double           x,
             double           y)
{
  int found = count_days (self) > 0 ? find_day (self, x) : -1;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (found >= 0 && found == self->selected && self->is_held)
    {
      unknot_chart_view_activate_day (self);
      return;
    }
  unknot_chart_view_set_selected (self, found);
  self->is_held = found >= 0;
}

static void
focus_left_cb (UnknotChartView *self)
{
  unknot_chart_view_set_selected (self, -1);
}

static void
first_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  step (UNKNOT_CHART_VIEW (widget), -G_MAXINT / 2);
}

static void
previous_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  step (UNKNOT_CHART_VIEW (widget), -1);
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  step (UNKNOT_CHART_VIEW (widget), 1);
}

static void
last_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  step (UNKNOT_CHART_VIEW (widget), G_MAXINT / 2);
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  activate (UNKNOT_CHART_VIEW (widget));
}

/**
 * unknot_chart_view_install_actions:
 * @widget_class: the class of charts
 *
 * Makes actions of what the keys do, for assistive technology that has none: it lists the actions of a widget.
 */
void
unknot_chart_view_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "chart.first-day", NULL, first_action);
  gtk_widget_class_install_action (widget_class, "chart.previous-day", NULL, previous_action);
  gtk_widget_class_install_action (widget_class, "chart.next-day", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "chart.last-day", NULL, last_action);
  gtk_widget_class_install_action (widget_class, "chart.open-day", NULL, open_action);
}

/* Makes the chart answer to the person. */
void
unknot_chart_view_listen (UnknotChartView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (pointer_moved_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (pointer_left_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_left_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
