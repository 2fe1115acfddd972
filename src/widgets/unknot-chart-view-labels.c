/* The texts of a chart, in the widget's font, language and text size. */

#include "unknot-chart-view-private.h"

#include "unknot-chart-words.h"

/* The chart's own writing, as a share of the widget's. */
#define SMALL_TEXT 0.83

/* Above so many days the same date comes twice, and dates tell the year. */
#define DAYS_WITHOUT_YEAR 366

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
  gboolean is_years = self->series->last_day - self->series->first_day > DAYS_WITHOUT_YEAR && day != self->today;
  g_autofree char *text = is_years ? unknot_chart_words_month (day) : unknot_chart_words_short_date (day, self->today);

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

/* Where everything lies in the room that the chart has now. */
UnknotChartPlot
unknot_chart_view_make_plot (UnknotChartView *self)
{
  g_autoptr (PangoLayout) ten = make_layout (self, "10", SMALL_TEXT, PANGO_WEIGHT_NORMAL);
  int width;
  int height;

  pango_layout_get_pixel_size (ten, &width, &height);
  return unknot_chart_plot_make (self->series, gtk_widget_get_width (GTK_WIDGET (self)),
                                 gtk_widget_get_height (GTK_WIDGET (self)), width, height);
}

/* The texts of the chart; free them by unknot_chart_view_clear_labels(). */
void
unknot_chart_view_fill_labels (UnknotChartView       *self,
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

/* Frees the texts. */
void
unknot_chart_view_clear_labels (UnknotChartLabels *labels)
{
  for (guint i = 0; i < UNKNOT_CHART_N_NUMBERS; i++)
    g_clear_object (&labels->numbers[i]);
  g_clear_pointer (&labels->days, g_array_unref);
  g_clear_pointer (&labels->dates, g_ptr_array_unref);
  g_clear_pointer (&labels->marks, g_ptr_array_unref);
}

/* What there is to say about the day that is read out. */
PangoLayout *
unknot_chart_view_make_readout (UnknotChartView       *self,
                                const UnknotChartPlot *plot)
{
  g_autofree char *text = unknot_chart_words_day (self->series, (guint) self->selected, self->today);
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
