/* The chart of the journal page as a picture in a file. */

#include "unknot-journal-page-private.h"

#include <glib/gi18n.h>

#include "unknot-chart-export.h"
#include "unknot-chart-words.h"
#include "unknot-picture-saving.h"

/* A short date would come twice in so many days. */
#define DAYS_WITHOUT_YEAR 366

static char *
make_period (const UnknotChartSeries *series)
{
  g_autofree char *first = unknot_chart_words_long_date (series->first_day, G_MININT);
  g_autofree char *last = unknot_chart_words_long_date (series->last_day, G_MININT);

  /* Translators: the time that a chart shows: two days, such as "Monday 9 November 2026" */
  return g_strdup_printf (C_("chart", "%1$s to %2$s"), first, last);
}

static void
add_dates (UnknotChartExport       *export,
           const UnknotChartSeries *series)
{
  gboolean is_years = series->last_day - series->first_day > DAYS_WITHOUT_YEAR;

  for (int day = series->first_day; day <= series->last_day; day++)
    {
      g_autofree char *date =
        is_years ? unknot_chart_words_month (day) : unknot_chart_words_short_date (day, G_MININT);

      unknot_chart_export_add_date (export, date);
    }
}

static void
add_keys (UnknotChartExport       *export,
          const UnknotChartSeries *series)
{
  gboolean is_long = unknot_chart_plot_is_long (series->first_day, series->last_day);

  for (int i = 0; i < UNKNOT_CHART_N_KEYS; i++)
    {
      UnknotChartKeyKind kind = (UnknotChartKeyKind) i;

      if (unknot_chart_has (series, kind))
        unknot_chart_export_add_key (export, unknot_chart_legend_get_sign (kind, is_long),
                                     unknot_chart_legend_get_words (kind, is_long));
    }
}

/* What the page says beside the chart that it shows now. */
static UnknotChartExport *
make_export (UnknotJournalPage *self,
             UnknotChartSeries *series)
{
  UnknotChartExport *export =
    unknot_chart_export_new (series, gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL);
  g_autofree char *period = make_period (series);
  /* Translators: title of a chart's picture: whose pain it shows, such as "Upper trapezius, your left" */
  g_autofree char *title =
    g_strdup_printf (_("Pain: %s"), unknot_scope_item_get_name (unknot_journal_page_get_scope (self)));
  GtkPaperSize *paper = gtk_paper_size_new (NULL);

  unknot_chart_export_set_paper (export, gtk_paper_size_get_width (paper, GTK_UNIT_POINTS),
                                 gtk_paper_size_get_height (paper, GTK_UNIT_POINTS));
  gtk_paper_size_free (paper);
  unknot_chart_export_set_words (export, title, period, gtk_label_get_label (self->frame));
  add_dates (export, series);
  add_keys (export, series);
  unknot_chart_export_add_note (export, gtk_label_get_label (self->finding_details));
  if (gtk_widget_get_visible (GTK_WIDGET (self->finding_numbers)))
    unknot_chart_export_add_note (export, gtk_label_get_label (self->finding_numbers));
  if (unknot_chart_has (series, UNKNOT_CHART_KEY_TYPICAL))
    unknot_chart_export_add_note (export, unknot_chart_legend_get_typical_words ());
  unknot_chart_export_add_note (export, _("Entered by the person themselves. Not a medical record."));

  return export;
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  unknot_chart_export_save_finish (result, &error);
  unknot_picture_saving_end (user_data, error);
}

/**
 * unknot_journal_page_save_chart:
 * @self: a journal page that shows a chart
 * @file: where to; the ending of its name says what it is to be, a PNG if that says nothing
 *
 * Saves the chart with what the page says about it. The page tells when it is done.
 */
void
unknot_journal_page_save_chart (UnknotJournalPage *self,
                                GFile             *file)
{
  g_autoptr (UnknotChartExport) export = make_export (self, unknot_chart_view_get_series (self->chart));

  unknot_chart_export_save_async (export, unknot_picture_saving_get_format (file), file, NULL, saved_cb,
                                  unknot_picture_saving_begin (GTK_WIDGET (self), "journal.save-chart", file));
}

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (UnknotJournalPage) self = user_data;
  g_autoptr (GFile) file = unknot_picture_saving_finish (source, result);

  if (file == NULL || self->knots == NULL)
    return;

  g_signal_emit_by_name (self, "file-chosen", file);
  unknot_journal_page_save_chart (self, file);
}

static void
save_chart_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  UnknotJournalPage *self = UNKNOT_JOURNAL_PAGE (widget);
  g_autoptr (GDateTime) today = NULL;
  g_autofree char *name = NULL;

  if (unknot_chart_view_get_series (self->chart) == NULL)
    return;

  today = unknot_day_to_date_time (unknot_chart_view_get_today (self->chart));
  /* Translators: a file's name, as g_date_time_format() takes it; only the words are to be translated */
  name = g_date_time_format (today, _("Pain chart %Y-%m-%d.png"));
  unknot_picture_saving_ask (widget, name, file_chosen_cb, g_object_ref (self));
}

/* Makes saving the chart an action. */
void
unknot_journal_page_install_save (GtkWidgetClass *widget_class)
{
  unknot_picture_saving_add_signals (G_TYPE_FROM_CLASS (widget_class));
  gtk_widget_class_install_action (widget_class, "journal.save-chart", NULL, save_chart_action);
}
