#include "unknot-chart-legend.h"

#include <glib/gi18n.h>

#include "unknot-chart-sign.h"

/**
 * UnknotChartLegend:
 *
 * The signs of a chart with their words. Only what the chart holds is explained.
 */
struct _UnknotChartLegend
{
  AdwBin parent_instance;

  /* Belong to the children */
  GtkWidget *keys[UNKNOT_CHART_N_KEYS];
  UnknotChartSign *signs[UNKNOT_CHART_N_KEYS];
  GtkLabel *labels[UNKNOT_CHART_N_KEYS];
  GtkWidget *typical;
};

G_DEFINE_FINAL_TYPE (UnknotChartLegend, unknot_chart_legend, ADW_TYPE_BIN)

/**
 * unknot_chart_legend_get_words:
 * @kind: a sign of a chart
 * @is_long: whether the chart shows weeks in place of days
 *
 * Says what a sign stands for.
 *
 * Returns: (transfer none): the words
 */
const char *
unknot_chart_legend_get_words (UnknotChartKeyKind kind,
                               gboolean           is_long)
{
  switch (kind)
    {
    case UNKNOT_CHART_KEY_POINT:
      return _("pain that day");
    case UNKNOT_CHART_KEY_USUAL:
      return _("usual range");
    case UNKNOT_CHART_KEY_SESSION:
      return _("session");
    case UNKNOT_CHART_KEY_MARK:
      return _("your marks");
    case UNKNOT_CHART_KEY_BAND:
      /* Translators: beside a sign of a chart */
      return is_long ? _("lowest to highest of a week") : _("lowest to highest of a day");
    case UNKNOT_CHART_KEY_WEEK:
      /* Translators: beside a sign of a chart: the median of a week */
      return _("middle value of a week");
    case UNKNOT_CHART_KEY_WORST:
      /* Translators: beside a sign of a chart: the worst pain of the last 24 hours; for long charts its weekly median */
      return is_long ? _("worst: middle value of a week") : _("worst in 24 hours");
    case UNKNOT_CHART_KEY_EPISODE:
      /* Translators: beside a sign of a chart: from when to when a knot hurt */
      return _("time that it hurt");
    case UNKNOT_CHART_KEY_TYPICAL:
      /* Translators: beside a sign of a chart */
      return _("typical course in studies");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * unknot_chart_legend_get_sign:
 * @kind: what a chart shows
 * @is_long: whether the chart shows weeks in place of days
 *
 * Says how it is drawn: weeks beside each other make an area.
 *
 * Returns: the sign
 */
UnknotChartKeyKind
unknot_chart_legend_get_sign (UnknotChartKeyKind kind,
                              gboolean           is_long)
{
  return kind == UNKNOT_CHART_KEY_BAND && is_long ? UNKNOT_CHART_KEY_USUAL : kind;
}

/**
 * unknot_chart_legend_get_typical_words:
 *
 * Says what has to be known about the typical course.
 *
 * Returns: (transfer none): a sentence
 */
const char *
unknot_chart_legend_get_typical_words (void)
{
  return _("Averages of many people; yours may differ.");
}

static GtkWidget *
label_new (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dimmed");
  return label;
}

static void
add_key (UnknotChartLegend  *self,
         AdwWrapBox         *box,
         UnknotChartKeyKind  kind)
{
  GtkWidget *key = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *sign = unknot_chart_sign_new ();
  GtkWidget *label = label_new (NULL);

  unknot_chart_sign_set_kind (UNKNOT_CHART_SIGN (sign), kind);
  gtk_widget_set_valign (sign, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (key), sign);
  gtk_box_append (GTK_BOX (key), label);
  adw_wrap_box_append (box, key);
  self->keys[kind] = key;
  self->signs[kind] = UNKNOT_CHART_SIGN (sign);
  self->labels[kind] = GTK_LABEL (label);
}

static void
unknot_chart_legend_class_init (UnknotChartLegendClass *klass)
{
}

static void
unknot_chart_legend_init (UnknotChartLegend *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  AdwWrapBox *keys = ADW_WRAP_BOX (adw_wrap_box_new ());

  adw_wrap_box_set_child_spacing (keys, 18);
  adw_wrap_box_set_line_spacing (keys, 3);
  for (int kind = 0; kind < UNKNOT_CHART_N_KEYS; kind++)
    add_key (self, keys, (UnknotChartKeyKind) kind);
  self->typical = label_new (unknot_chart_legend_get_typical_words ());

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (keys));
  gtk_box_append (GTK_BOX (box), self->typical);
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * unknot_chart_legend_show:
 * @self: a legend
 * @series: what the chart shows
 *
 * Explains what is there.
 */
void
unknot_chart_legend_show (UnknotChartLegend       *self,
                          const UnknotChartSeries *series)
{
  gboolean is_long;

  g_return_if_fail (UNKNOT_IS_CHART_LEGEND (self));
  g_return_if_fail (series != NULL);

  is_long = unknot_chart_plot_is_long (series->first_day, series->last_day);
  for (int kind = 0; kind < UNKNOT_CHART_N_KEYS; kind++)
    {
      gtk_label_set_label (self->labels[kind], unknot_chart_legend_get_words ((UnknotChartKeyKind) kind, is_long));
      gtk_widget_set_visible (self->keys[kind], unknot_chart_has (series, (UnknotChartKeyKind) kind));
    }
  unknot_chart_sign_set_kind (self->signs[UNKNOT_CHART_KEY_BAND],
                              unknot_chart_legend_get_sign (UNKNOT_CHART_KEY_BAND, is_long));
  gtk_widget_set_visible (self->typical, unknot_chart_has (series, UNKNOT_CHART_KEY_TYPICAL));
}

/**
 * unknot_chart_legend_set_ink:
 * @self: a legend
 * @ink: the chart's colours
 *
 * Follows the theme.
 */
void
unknot_chart_legend_set_ink (UnknotChartLegend *self,
                             const UnknotInk   *ink)
{
  g_return_if_fail (UNKNOT_IS_CHART_LEGEND (self));

  for (int kind = 0; kind < UNKNOT_CHART_N_KEYS; kind++)
    unknot_chart_sign_set_ink (self->signs[kind], ink);
}
