#include "unknot-chart-view.h"

#include "unknot-chart-words.h"
#include "unknot-chart.h"

#define MIN_WIDTH 240
#define NATURAL_WIDTH 560
#define MIN_HEIGHT 150
#define NATURAL_HEIGHT 240

/* The chart's own writing, as a share of the widget's. */
#define SMALL_TEXT 0.83

struct _UnknotChartView
{
  GtkWidget          parent_instance;

  /* Owned */
  UnknotChartSeries *series;
  UnknotInk         *ink;
  char              *summary;

  int                today;
  int                selected;   /* index of a point; -1 for none */
};

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

static PangoLayout *
make_layout (UnknotChartView *self,
             const char      *text,
             double           scale,
             PangoWeight      weight)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  pango_attr_list_insert (attributes, pango_attr_weight_new (weight));
  pango_layout_set_attributes (layout, attributes);
  return layout;
}

static PangoLayout *
make_date (UnknotChartView *self,
           int              day)
{
  g_autofree char *text = unknot_chart_words_short_date (day, self->today);

  return make_layout (self, text, SMALL_TEXT, PANGO_WEIGHT_NORMAL);
}

/* The widest date is not known before the days are chosen: one late in the month stands for it. */
static double
measure_dates (UnknotChartView *self)
{
  g_autoptr (PangoLayout) wide = make_date (self, unknot_day_from_date (2000, 9, 28));
  g_autoptr (PangoLayout) today = make_date (self, self->today);
  int width;
  int today_width;

  pango_layout_get_pixel_size (wide, &width, NULL);
  pango_layout_get_pixel_size (today, &today_width, NULL);
  return MAX (width, today_width);
}

static UnknotChartPlot
make_plot (UnknotChartView *self)
{
  g_autoptr (PangoLayout) ten = make_layout (self, "10", SMALL_TEXT, PANGO_WEIGHT_NORMAL);
  int width;
  int height;

  pango_layout_get_pixel_size (ten, &width, &height);
  return unknot_chart_plot_make (self->series, gtk_widget_get_width (GTK_WIDGET (self)),
                                 gtk_widget_get_height (GTK_WIDGET (self)), width, height);
}

static void
fill_labels (UnknotChartView       *self,
             const UnknotChartPlot *plot,
             UnknotChartLabels     *labels)
{
  for (guint i = 0; i < UNKNOT_CHART_N_NUMBERS; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i * 2);

      labels->numbers[i] = make_layout (self, number, SMALL_TEXT, PANGO_WEIGHT_NORMAL);
    }

  labels->days = unknot_chart_plot_list_dates (plot, measure_dates (self));
  labels->dates = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < labels->days->len; i++)
    g_ptr_array_add (labels->dates, make_date (self, g_array_index (labels->days, int, i)));

  labels->marks = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->series->marks->len; i++)
    {
      PangoLayout *layout = make_layout (self, g_array_index (self->series->marks, UnknotChartMark, i).text,
                                         SMALL_TEXT, PANGO_WEIGHT_SEMIBOLD);

      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_width (layout, (int) (plot->width / 2) * PANGO_SCALE);
      pango_layout_set_single_paragraph_mode (layout, TRUE);
      g_ptr_array_add (labels->marks, layout);
    }
}

static void
clear_labels (UnknotChartLabels *labels)
{
  for (guint i = 0; i < UNKNOT_CHART_N_NUMBERS; i++)
    g_clear_object (&labels->numbers[i]);
  g_clear_pointer (&labels->days, g_array_unref);
  g_clear_pointer (&labels->dates, g_ptr_array_unref);
  g_clear_pointer (&labels->marks, g_ptr_array_unref);
}

static PangoLayout *
make_readout (UnknotChartView       *self,
              const UnknotChartPlot *plot)
{
  g_autofree char *text = unknot_chart_words_point (self->series, (guint) self->selected, self->today);
  PangoLayout *layout = make_layout (self, text, SMALL_TEXT, PANGO_WEIGHT_NORMAL);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  if (width > plot->width / 2)
    {
      pango_layout_set_width (layout, (int) MAX (plot->width / 2, 120) * PANGO_SCALE);
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    }
  return layout;
}

static guint
count_points (UnknotChartView *self)
{
  return self->series != NULL ? unknot_chart_series_n_points (self->series) : 0;
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

  text = unknot_chart_words_point (self->series, (guint) self->selected, self->today);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  if (gtk_widget_has_focus (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static gboolean
step (UnknotChartView *self,
      int              by)
{
  int n_points = (int) count_points (self);
  int from = self->selected >= 0 ? self->selected : by > 0 ? -1 : n_points;

  if (n_points == 0)
    return GDK_EVENT_PROPAGATE;

  unknot_chart_view_set_selected (self, CLAMP (from + by, 0, n_points - 1));
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
    case GDK_KEY_Escape:
      if (self->selected < 0)
        return GDK_EVENT_PROPAGATE;
      unknot_chart_view_set_selected (self, -1);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
pointer_moved_cb (UnknotChartView *self,
                  double           x)
{
  UnknotChartPlot plot;

  if (count_points (self) == 0)
    return;

  plot = make_plot (self);
  unknot_chart_view_set_selected (self, unknot_chart_plot_find_point (&plot, self->series, x));
}

static void
pointer_left_cb (UnknotChartView *self)
{
  if (!gtk_widget_has_focus (GTK_WIDGET (self)))
    unknot_chart_view_set_selected (self, -1);
}

static void
focus_left_cb (UnknotChartView *self)
{
  unknot_chart_view_set_selected (self, -1);
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

  plot = make_plot (self);
  fill_labels (self, &plot, &labels);
  graphene_rect_init (&bounds, 0, 0, (float) gtk_widget_get_width (widget), (float) gtk_widget_get_height (widget));
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  unknot_chart_draw (cr, self->series, &plot, &labels, self->ink);
  if (self->selected >= 0)
    {
      g_autoptr (PangoLayout) words = make_readout (self, &plot);

      unknot_chart_draw_selected (cr, self->series, &plot, (guint) self->selected, words, self->ink);
    }
  cairo_destroy (cr);
  clear_labels (&labels);
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
   * The point that is read out, its index in the series; -1 for none.
   */
  props[PROP_SELECTED] = g_param_spec_int ("selected", NULL, NULL, -1, G_MAXINT, -1, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
unknot_chart_view_init (UnknotChartView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->today = G_MININT;
  self->selected = -1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (pointer_moved_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (pointer_left_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/**
 * unknot_chart_view_new:
 *
 * Makes a chart that shows nothing yet.
 *
 * Returns: the chart
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
 * Shows a series. No point of it is read out yet.
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
 * unknot_chart_view_get_ink:
 * @self: a chart
 *
 * Gets the colours.
 *
 * Returns: (transfer none) (nullable): the ink
 */
const UnknotInk *
unknot_chart_view_get_ink (UnknotChartView *self)
{
  g_return_val_if_fail (UNKNOT_IS_CHART_VIEW (self), NULL);

  return self->ink;
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
 * unknot_chart_view_get_summary:
 * @self: a chart
 *
 * Gets what the chart says.
 *
 * Returns: (transfer none) (nullable): the sentence
 */
const char *
unknot_chart_view_get_summary (UnknotChartView *self)
{
  g_return_val_if_fail (UNKNOT_IS_CHART_VIEW (self), NULL);

  return self->summary;
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
 * Gets the point that is read out.
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
 * @selected: index of a point; -1 for none
 *
 * Reads a point out. It is announced if the chart has the focus.
 */
void
unknot_chart_view_set_selected (UnknotChartView *self,
                                int              selected)
{
  g_return_if_fail (UNKNOT_IS_CHART_VIEW (self));
  g_return_if_fail (selected >= -1 && selected < (int) count_points (self));

  if (self->selected == selected)
    return;

  self->selected = selected;
  announce_selected (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}
