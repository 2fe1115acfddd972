#include "unknot-chart-view-private.h"

#include <glib/gi18n.h>

#include "unknot-chart-words.h"

#define MIN_WIDTH 240
#define NATURAL_WIDTH 560
#define MIN_HEIGHT 150
#define NATURAL_HEIGHT 240

G_DEFINE_FINAL_TYPE (UnknotChartView, unknot_chart_view, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_SERIES = 1,
  PROP_INK,
  PROP_TODAY,
  PROP_SUMMARY,
  PROP_SELECTED,
} UnknotChartViewProperty;

static GParamSpec *props[PROP_SELECTED + 1];

static guint day_activated_signal;

static guint
count_days (UnknotChartView *self)
{
  return self->series != NULL ? unknot_chart_series_n_days (self->series) : 0;
}

static void
announce_selected (UnknotChartView *self)
{
  g_autofree char *text = NULL;

  if (self->selected < 0)
    {
      gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
      return;
    }

  text = unknot_chart_words_day (self->series, (guint) self->selected, self->today);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  if (gtk_widget_has_focus (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
unknot_chart_view_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN_WIDTH : MIN_HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? NATURAL_WIDTH : NATURAL_HEIGHT;
}

static void
unknot_chart_view_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  UnknotChartView *self = UNKNOT_CHART_VIEW (widget);
  UnknotChartLabels labels = { NULL };
  UnknotChartPlot plot;
  graphene_rect_t bounds;
  cairo_t *cr;

  if (self->series == NULL || self->ink == NULL)
    return;

  plot = unknot_chart_view_make_plot (self);
  unknot_chart_view_fill_labels (self, &plot, &labels);
  graphene_rect_init (&bounds, 0, 0, (float) gtk_widget_get_width (widget), (float) gtk_widget_get_height (widget));
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  unknot_chart_draw (cr, self->series, &plot, &labels, self->ink);
  if (self->selected >= 0)
    {
      g_autoptr (PangoLayout) words = unknot_chart_view_make_readout (self, &plot);

      unknot_chart_draw_selected (cr, self->series, &plot, (guint) self->selected, words, self->ink);
    }
  cairo_destroy (cr);
  unknot_chart_view_clear_labels (&labels);
}

static void
unknot_chart_view_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  UnknotChartView *self = UNKNOT_CHART_VIEW (object);

  switch ((UnknotChartViewProperty) prop_id)
    {
    case PROP_SERIES:
      g_value_set_boxed (value, self->series);
      break;
    case PROP_INK:
      g_value_set_boxed (value, self->ink);
      break;
    case PROP_TODAY:
      g_value_set_int (value, self->today);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;
    case PROP_SELECTED:
      g_value_set_int (value, self->selected);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_chart_view_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  UnknotChartView *self = UNKNOT_CHART_VIEW (object);

  switch ((UnknotChartViewProperty) prop_id)
    {
    case PROP_SERIES:
      unknot_chart_view_set_series (self, g_value_get_boxed (value));
      break;
    case PROP_INK:
      unknot_chart_view_set_ink (self, g_value_get_boxed (value));
      break;
    case PROP_TODAY:
      unknot_chart_view_set_today (self, g_value_get_int (value));
      break;
    case PROP_SUMMARY:
      unknot_chart_view_set_summary (self, g_value_get_string (value));
      break;
    case PROP_SELECTED:
      unknot_chart_view_set_selected (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_chart_view_finalize (GObject *object)
{
  UnknotChartView *self = UNKNOT_CHART_VIEW (object);

  g_clear_pointer (&self->series, unknot_chart_series_unref);
  g_clear_pointer (&self->ink, unknot_ink_free);
  g_clear_pointer (&self->summary, g_free);

  G_OBJECT_CLASS (unknot_chart_view_parent_class)->finalize (object);
}

static void
unknot_chart_view_class_init (UnknotChartViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = unknot_chart_view_get_property;
  object_class->set_property = unknot_chart_view_set_property;
  object_class->finalize = unknot_chart_view_finalize;

  widget_class->measure = unknot_chart_view_measure;
  widget_class->snapshot = unknot_chart_view_snapshot;

  /**
   * UnknotChartView:series:
   *
   * What is shown.
   */
  props[PROP_SERIES] = g_param_spec_boxed ("series", NULL, NULL, UNKNOT_TYPE_CHART_SERIES, flags);

  /**
   * UnknotChartView:ink:
   *
   * The colours.
   */
  props[PROP_INK] = g_param_spec_boxed ("ink", NULL, NULL, UNKNOT_TYPE_INK, flags);

  /**
   * UnknotChartView:today:
   *
   * The day that is called today, days since 1970-01-01.
   */
  props[PROP_TODAY] = g_param_spec_int ("today", NULL, NULL, G_MININT, G_MAXINT, G_MININT, flags);

  /**
   * UnknotChartView:summary:
   *
   * What the chart says, in a sentence, for those who do not see it.
   */
  props[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);

  /**
   * UnknotChartView:selected:
   *
   * The day that is read out, its index among the series' days with a number; -1 for none.
   */
  props[PROP_SELECTED] = g_param_spec_int ("selected", NULL, NULL, -1, G_MAXINT, -1, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotChartView::day-activated:
   * @day: days since 1970-01-01
   *
   * The person wants to see the entries of a day.
   */
  day_activated_signal =
    g_signal_new ("day-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_INT);

  unknot_chart_view_install_actions (widget_class);
  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
unknot_chart_view_init (UnknotChartView *self)
{
  self->today = G_MININT;
  self->selected = -1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  unknot_chart_view_listen (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_HELP_TEXT,
                                  _("Arrow keys go from day to day. Enter shows the entries of a day."), -1);
}

/**
 * unknot_chart_view_new:
 *
 * Makes a chart that shows nothing yet.
 *
 * Returns: (transfer floating): the chart
 */
GtkWidget *
unknot_chart_view_new (void)
{
  return g_object_new (UNKNOT_TYPE_CHART_VIEW, NULL);
}

/**
 * unknot_chart_view_get_series:
 * @self: a chart
 *
 * Gets what is shown.
 *
 * Returns: (transfer none) (nullable): the series
 */
UnknotChartSeries *
unknot_chart_view_get_series (UnknotChartView *self)
{
  g_return_val_if_fail (UNKNOT_IS_CHART_VIEW (self), NULL);

  return self->series;
}

/**
 * unknot_chart_view_set_series:
 * @self: a chart
 * @series: (nullable): what to show
 *
 * Shows a series. No day of it is read out yet.
 */
void
unknot_chart_view_set_series (UnknotChartView   *self,
                              UnknotChartSeries *series)
{
  g_return_if_fail (UNKNOT_IS_CHART_VIEW (self));

  if (self->series == series)
    return;

  unknot_chart_view_set_selected (self, -1);
  g_clear_pointer (&self->series, unknot_chart_series_unref);
  self->series = series != NULL ? unknot_chart_series_ref (series) : NULL;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SERIES]);
}

/**
 * unknot_chart_view_set_ink:
 * @self: a chart
 * @ink: (nullable): the colours
 *
 * Sets the colours. Without any the chart is not drawn.
 */
void
unknot_chart_view_set_ink (UnknotChartView *self,
                           const UnknotInk *ink)
{
  g_return_if_fail (UNKNOT_IS_CHART_VIEW (self));

  if (self->ink == ink || (self->ink != NULL && ink != NULL && unknot_ink_equal (self->ink, ink)))
    return;

  g_clear_pointer (&self->ink, unknot_ink_free);
  self->ink = ink != NULL ? unknot_ink_copy (ink) : NULL;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_INK]);
}

/**
 * unknot_chart_view_get_today:
 * @self: a chart
 *
 * Gets the day that is called today.
 *
 * Returns: days since 1970-01-01; `G_MININT` if none is
 */
int
unknot_chart_view_get_today (UnknotChartView *self)
{
  g_return_val_if_fail (UNKNOT_IS_CHART_VIEW (self), G_MININT);

  return self->today;
}

/**
 * unknot_chart_view_set_today:
 * @self: a chart
 * @today: days since 1970-01-01
 *
 * Sets the day that is called today.
 */
void
unknot_chart_view_set_today (UnknotChartView *self,
                             int              today)
{
  g_return_if_fail (UNKNOT_IS_CHART_VIEW (self));

  if (self->today == today)
    return;

  self->today = today;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TODAY]);
}

/**
 * unknot_chart_view_set_summary:
 * @self: a chart
 * @summary: (nullable): a sentence
 *
 * Sets what the chart says, for those who do not see it.
 */
void
unknot_chart_view_set_summary (UnknotChartView *self,
                               const char      *summary)
{
  g_return_if_fail (UNKNOT_IS_CHART_VIEW (self));

  if (!g_set_str (&self->summary, summary))
    return;

  if (summary != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, summary, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SUMMARY]);
}

/**
 * unknot_chart_view_get_selected:
 * @self: a chart
 *
 * Gets the day that is read out.
 *
 * Returns: its index; -1 for none
 */
int
unknot_chart_view_get_selected (UnknotChartView *self)
{
  g_return_val_if_fail (UNKNOT_IS_CHART_VIEW (self), -1);

  return self->selected;
}

/**
 * unknot_chart_view_set_selected:
 * @self: a chart
 * @selected: index of a day with a number; -1 for none
 *
 * Reads a day out. It is announced if the chart has the focus.
 */
void
unknot_chart_view_set_selected (UnknotChartView *self,
                                int              selected)
{
  g_return_if_fail (UNKNOT_IS_CHART_VIEW (self));
  g_return_if_fail (selected >= -1 && selected < (int) count_days (self));

  if (self->selected == selected)
    return;

  self->selected = selected;
  self->is_held = self->is_held && selected >= 0;
  announce_selected (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

/* Tells that the person wants to see the entries of the day that is read out. */
void
unknot_chart_view_activate_day (UnknotChartView *self)
{
  g_signal_emit (self, day_activated_signal, 0, unknot_chart_series_get_day (self->series, (guint) self->selected));
}
