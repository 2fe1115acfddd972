/* The journal page's chart, in words, as a picture and as a table. */

#include "unknot-journal-page-private.h"

#include <glib/gi18n.h>

#include "unknot-chart-words.h"
#include "unknot-episodes.h"
#include "unknot-trend.h"

static UnknotTime
get_now (UnknotJournalPage *self)
{
  return unknot_stamper_get_time (unknot_journal_get_stamper (unknot_journal_page_get_journal (self)));
}

/* The first day that the person wants to see, if there is anything. */
static int
get_first_day (UnknotJournalPage *self,
               int                last_day)
{
  const char *name = adw_toggle_group_get_active_name (self->span);
  UnknotEntry *oldest = unknot_journal_get_entry (unknot_journal_page_get_journal (self), 0);
  int days = 61;

  if (g_strcmp0 (name, "all") == 0)
    return oldest != NULL ? MIN (unknot_time_get_day (unknot_entry_get_time (oldest)), last_day) : last_day;
  if (g_strcmp0 (name, "fortnight") == 0)
    days = 14;
  else if (g_strcmp0 (name, "year") == 0)
    days = 365;

  return last_day - days + 1;
}

static const char *
get_frame_words (UnknotFrame frame)
{
  /* Translators: what the numbers of a chart stand for */
  return frame == UNKNOT_FRAME_NOW ? _("Pain right now") : _("Pain on average in the last 24 hours");
}

static void
show_words (UnknotJournalPage       *self,
            const UnknotChartSeries *series,
            const UnknotTrend       *trend)
{
  g_autofree char *sentence = unknot_trend_dup_sentence (trend);
  g_autofree char *interval = unknot_trend_dup_interval (trend);
  g_autofree char *completion = unknot_trend_dup_completion (trend);
  g_autofree char *numbers = interval != NULL ? g_strjoin (" · ", interval, completion, NULL) : g_strdup (completion);
  const char *frame = get_frame_words (series->frame);
  g_autofree char *worst = unknot_chart_words_worst (series);
  g_autofree char *said = g_strdup_printf ("%s. %s %s", frame, sentence, numbers);
  g_autofree char *summary = g_strjoin (". ", said, worst, NULL);

  gtk_label_set_label (self->finding, unknot_trend_get_title (trend));
  gtk_label_set_label (self->finding_details, sentence);
  gtk_label_set_label (self->finding_numbers, numbers);
  gtk_widget_set_visible (GTK_WIDGET (self->finding_numbers), trend->n_days > 0);
  gtk_label_set_label (self->frame, frame);
  unknot_chart_view_set_summary (self->chart, summary);
}

/* Shows how what was chosen went. */
void
unknot_journal_page_show_chart (UnknotJournalPage *self,
                                UnknotScopeItem   *item)
{
  UnknotJournal *journal = unknot_journal_page_get_journal (self);
  UnknotScope scope = unknot_scope_item_get_scope (item);
  UnknotKnot *knot = unknot_scope_item_get_knot (item);
  int last = unknot_time_get_day (get_now (self));
  int first = unknot_trend_choose_start (journal, &scope, get_first_day (self, last), last);
  g_autoptr (UnknotChartSeries) series = unknot_trend_build_chart (journal, &scope, first, last);
  UnknotTrend trend = unknot_trend_judge (series, unknot_trend_get_restart (journal, last));

  if (knot != NULL)
    unknot_episodes_add (series, knot,
                         unknot_episodes_is_low_back (self->anatomy, unknot_knot_get_muscle (knot)));
  show_words (self, series, &trend);
  unknot_chart_view_set_today (self->chart, last);
  unknot_chart_view_set_series (self->chart, series);
  unknot_chart_legend_show (self->legend, series);
  unknot_tags_pane_show (self->tags, journal, series);
  unknot_journal_page_show_table (self);
}

/* The table is filled only while it is what the person looks at. */
void
unknot_journal_page_show_table (UnknotJournalPage *self)
{
  gboolean shown = gtk_toggle_button_get_active (self->table_toggle);

  gtk_stack_set_visible_child_name (self->chart_or_table, shown ? "table" : "chart");
  unknot_chart_table_set_today (self->table, unknot_chart_view_get_today (self->chart));
  unknot_chart_table_set_series (self->table, shown ? unknot_chart_view_get_series (self->chart) : NULL);
}
