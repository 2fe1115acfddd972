/* One page for a clinician, in the order of clinical.md E6. */

#include "unknot-report-private.h"

#include <glib/gi18n.h>

#include "unknot-text.h"
#include "unknot-trend.h"

/* So many weeks have room in the table. */
#define MOST_WEEKS 13

/* So many marks are named beside the chart, the newest. */
#define MOST_MARKS 4

char *
unknot_report_dup_date (int day)
{
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day);

  /* Translators: a day in a report, as g_date_time_format() takes it: "22 November 2026" */
  return g_date_time_format (date, C_("report", "%-e %B %Y"));
}

char *
unknot_report_dup_short (int day)
{
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day);

  /* Translators: a short day in a report, as g_date_time_format() takes it: "22 Nov"
   * xgettext:no-c-format */
  return g_date_time_format (date, C_("report", "%-e %b"));
}

/* Named as in the scale (clinical.md E3). */
const char *
unknot_report_get_change (UnknotImpression impression)
{
  switch (impression)
    {
    case UNKNOT_IMPRESSION_VERY_MUCH_IMPROVED:
      return C_("own impression", "very much improved");
    case UNKNOT_IMPRESSION_MUCH_IMPROVED:
      return C_("own impression", "much improved");
    case UNKNOT_IMPRESSION_LITTLE_IMPROVED:
      return C_("own impression", "a little improved");
    case UNKNOT_IMPRESSION_NO_CHANGE:
      return C_("own impression", "no change");
    case UNKNOT_IMPRESSION_LITTLE_WORSE:
      return C_("own impression", "a little worse");
    case UNKNOT_IMPRESSION_MUCH_WORSE:
      return C_("own impression", "much worse");
    case UNKNOT_IMPRESSION_VERY_MUCH_WORSE:
      return C_("own impression", "very much worse");
    case UNKNOT_IMPRESSION_UNSAID:
    default:
      return NULL;
    }
}

static char *
dup_scope_name (const UnknotReportSources *sources,
                const UnknotReportChoice  *choice)
{
  const UnknotMuscleGroup *group;
  UnknotKnot *knot;
  UnknotMuscle *muscle;

  switch (choice->scope.kind)
    {
    case UNKNOT_SCOPE_REGION:
      group = unknot_anatomy_get_group (sources->anatomy, choice->scope.id);
      return g_strdup (group != NULL ? unknot_muscle_group_get_name (group) : choice->scope.id);
    case UNKNOT_SCOPE_KNOT:
      knot = unknot_knots_lookup (sources->knots, choice->scope.id);
      muscle = knot != NULL && unknot_knot_get_muscle (knot) != NULL
                 ? unknot_anatomy_get_muscle (sources->anatomy, unknot_knot_get_muscle (knot)) : NULL;
      return g_strdup (muscle != NULL ? unknot_muscle_get_name (muscle) : _("A sore spot"));
    case UNKNOT_SCOPE_ALL:
    default:
      return g_strdup (_("Whole body"));
    }
}

static const char *
get_judgement (UnknotJudgement judgement)
{
  switch (judgement)
    {
    case UNKNOT_JUDGEMENT_LOW:
      return C_("report", "low throughout");
    case UNKNOT_JUDGEMENT_PERHAPS_BETTER:
      return C_("report", "perhaps less pain; it could be chance");
    case UNKNOT_JUDGEMENT_BETTER:
      return C_("report", "less pain");
    case UNKNOT_JUDGEMENT_SLIGHTLY_WORSE:
      return C_("report", "a little more pain");
    case UNKNOT_JUDGEMENT_WORSE:
      return C_("report", "more pain");
    case UNKNOT_JUDGEMENT_TOO_EARLY:
    case UNKNOT_JUDGEMENT_UNCLEAR:
    default:
      return C_("report", "no clear change");
    }
}

static double
get_mean (const UnknotChartSeries *series)
{
  double sum = 0;

  for (guint i = 0; i < unknot_chart_series_n_points (series); i++)
    sum += unknot_chart_series_get_point (series, i)->value;

  return sum / unknot_chart_series_n_points (series);
}

static char *
dup_headline (const UnknotReport *report)
{
  guint n;
  UnknotTrend trend;

  if (report->series == NULL)
    return g_strdup (_("No pain numbers noted in this time"));

  trend = unknot_trend_compare_weeks (report->series);
  n = unknot_chart_series_n_points (report->series);
  if (trend.judgement == UNKNOT_JUDGEMENT_TOO_EARLY)
    /* Translators: mean pain from 0 to 10, then a number of days */
    return g_strdup_printf (ngettext ("Pain %1$.1f on average, on %2$u day: too few to compare weeks",
                                      "Pain %1$.1f on average, on %2$u days: too few to compare weeks", n),
                            get_mean (report->series), n);

  /* Translators: mean pain of the first and of the last week, and what that comes to: "less pain" */
  return g_strdup_printf (_("Pain %1$.1f in the first week, %2$.1f in the last: %3$s"), trend.before, trend.after,
                          get_judgement (trend.judgement));
}

static const char *
get_frame (UnknotFrame frame)
{
  switch (frame)
    {
    case UNKNOT_FRAME_DAY:
      return _("Pain on average in the last 24 hours, 0–10");
    case UNKNOT_FRAME_WORST:
      return _("Worst pain of the last 24 hours, 0–10");
    case UNKNOT_FRAME_NOW:
    default:
      return _("Pain right now, mean of each day, 0–10");
    }
}

static void
add_facts (UnknotReport            *report,
           const UnknotReportDiary *diary)
{
  const char *change = unknot_report_get_change (diary->impression);

  if (report->series != NULL)
    g_ptr_array_add (report->facts, g_strdup (get_frame (report->series->frame)));
  if (diary->n_scores > 1)
    /* Translators: PEG is the name of a score from 0 to 10, see https://doi.org/10.1007/s11606-009-0981-1 */
    g_ptr_array_add (report->facts, g_strdup_printf (_("PEG score %1$.1f at first, %2$.1f at last"),
                                                     diary->first_score / 10.0, diary->last_score / 10.0));
  else if (diary->n_scores == 1)
    g_ptr_array_add (report->facts, g_strdup_printf (_("PEG score %.1f, noted once"), diary->last_score / 10.0));
  if (change != NULL)
    {
      g_autofree char *date = unknot_report_dup_short (diary->impression_day);

      /* Translators: "much improved", then a day */
      g_ptr_array_add (report->facts, g_strdup_printf (_("Own impression: %1$s (%2$s)"), change, date));
    }
}

void
unknot_report_add_head (UnknotReport              *report,
                        const UnknotReportSources *sources,
                        const UnknotReportChoice  *choice,
                        const UnknotReportDiary   *diary)
{
  g_autofree char *scope = dup_scope_name (sources, choice);
  g_autofree char *first = unknot_report_dup_date (choice->first_day);
  g_autofree char *last = unknot_report_dup_date (choice->last_day);
  g_autofree char *headline = dup_headline (report);
  g_autofree char *days = NULL;
  g_autofree char *noted = NULL;
  g_autofree char *period = NULL;
  int n_days = choice->last_day - choice->first_day + 1;

  /* Translators: title of a report for a visit, then what it is about: "Whole body" */
  g_free (report->title);
  report->title = g_strdup_printf (_("Pain Report: %s"), scope);
  /* Translators: two days, from the first to the last */
  days = g_strdup_printf (C_("report", "%1$s to %2$s"), first, last);
  /* Translators: on how many of all days something was noted */
  noted = g_strdup_printf (ngettext ("noted on %1$u of %2$d day", "noted on %1$u of %2$d days", (gulong) n_days),
                           g_hash_table_size (diary->noted_days), n_days);
  period = g_strjoin (" · ", days, C_("report", "filled in by the person"), noted, NULL);
  g_set_str (&report->period, period);
  g_set_str (&report->headline, report->empty ? _("Nothing noted in this time") : headline);
  g_set_str (&report->foot, _("Entered by the person, not a medical device record. Numbers 0–10: 0 no pain, 10 the "
                              "worst imaginable. Made with Unknot."));
  add_facts (report, diary);
}

static GStrv
row_new (const char *name)
{
  GStrv row = g_new0 (char *, MOST_WEEKS + 2);

  row[0] = g_strdup (name);
  return row;
}

static const UnknotChartWeek *
find_week (const GArray *weeks,
           int           first_day)
{
  for (guint i = 0; i < weeks->len; i++)
    if (g_array_index (weeks, UnknotChartWeek, i).first_day == first_day)
      return &g_array_index (weeks, UnknotChartWeek, i);

  return NULL;
}

/* A week a column: what the chart shows, for whoever can't see it. */
static void
add_weeks (UnknotReport *report)
{
  const GArray *weeks = report->series->weeks;
  guint first = weeks->len > MOST_WEEKS ? weeks->len - MOST_WEEKS : 0;
  GStrv days = row_new (_("Week from"));
  GStrv medians = row_new (_("Median"));
  /* Translators: in a table: the median of the worst pain of each day, week by week */
  GStrv worst = row_new (_("Median of the worst"));
  GStrv noted = row_new (_("Days noted"));

  for (guint i = first; i < weeks->len; i++)
    {
      const UnknotChartWeek *week = &g_array_index (weeks, UnknotChartWeek, i);
      const UnknotChartWeek *most = find_week (report->series->worst_weeks, week->first_day);

      days[i - first + 1] = unknot_report_dup_short (week->first_day);
      medians[i - first + 1] = g_strdup_printf ("%.1f", week->median);
      /* Translators: in a table: no number */
      worst[i - first + 1] = most != NULL ? g_strdup_printf ("%.1f", most->median) : g_strdup (C_("report", "–"));
      noted[i - first + 1] = g_strdup_printf ("%u", week->n_days);
    }
  g_ptr_array_add (report->weeks, days);
  g_ptr_array_add (report->weeks, medians);
  if (report->series->worst_weeks->len > 0)
    g_ptr_array_add (report->weeks, worst);
  else
    g_strfreev (worst);
  g_ptr_array_add (report->weeks, noted);
  if (weeks->len == 0)
    g_ptr_array_set_size (report->weeks, 0);
}

static gboolean
has_band (const UnknotChartSeries *series)
{
  for (guint i = 0; i < unknot_chart_series_n_points (series); i++)
    if (unknot_chart_series_get_point (series, i)->high > unknot_chart_series_get_point (series, i)->low)
      return TRUE;

  return FALSE;
}

/* The chart has not always room for the words. */
static char *
dup_marks (const UnknotChartSeries *series)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func (g_free);
  guint first = series->marks->len > MOST_MARKS ? series->marks->len - MOST_MARKS : 0;
  g_autofree char *list = NULL;

  for (guint i = first; i < series->marks->len; i++)
    {
      const UnknotChartMark *mark = &g_array_index (series->marks, UnknotChartMark, i);
      g_autofree char *date = unknot_report_dup_short (mark->day);

      /* Translators: a day, then what happened */
      g_ptr_array_add (marks, g_strdup_printf (C_("report", "%1$s %2$s"), date, mark->text));
    }
  g_ptr_array_add (marks, NULL);
  list = g_strjoinv (", ", (char **) marks->pdata);

  /* Translators: flags in a chart, then a list of days with what happened */
  return g_strdup_printf (_("Flags: %s."), list);
}

static char *
dup_key (const UnknotChartSeries *series)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (parts, g_strdup (_("Dot: a day. No dot: nothing noted.")));
  if (has_band (series))
    g_ptr_array_add (parts, g_strdup (_("Thin line: lowest to highest of a day.")));
  if (series->usual->len > 0)
    g_ptr_array_add (parts, g_strdup (_("Light grey: usual range.")));
  if (series->weeks->len > 0)
    g_ptr_array_add (parts, g_strdup (_("Bar: median of a week.")));
  if (series->worst->len > 0)
    g_ptr_array_add (parts, g_strdup (_("Dashed: worst in 24 hours.")));
  if (series->sessions->len > 0)
    g_ptr_array_add (parts, g_strdup (_("Triangle: self-care.")));
  if (series->marks->len > 0)
    g_ptr_array_add (parts, dup_marks (series));
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (" ", (char **) parts->pdata);
}

void
unknot_report_add_chart (UnknotReport              *report,
                         const UnknotReportSources *sources,
                         const UnknotReportChoice  *choice)
{
  g_autoptr (UnknotChartSeries) series = unknot_trend_build_chart (unknot_knots_get_journal (sources->knots),
                                                                  &choice->scope, choice->first_day, choice->last_day);

  if (unknot_chart_series_n_points (series) == 0)
    return;

  report->series = g_steal_pointer (&series);
  g_set_str (&report->chart_title, _("Day by Day"));
  g_free (report->chart_key);
  report->chart_key = dup_key (report->series);
  for (int day = choice->first_day; day <= choice->last_day; day++)
    g_ptr_array_add (report->dates, unknot_report_dup_short (day));
  add_weeks (report);
}

/**
 * unknot_report_build:
 * @sources: what it is made of
 * @choice: what the person wants on the page
 *
 * Makes a report in the order of clinical.md E6. What nothing was noted of is left out; what matters to a clinician even
 * when it is missing, as the safety answers, says so.
 *
 * Returns: (transfer full): the report
 */
UnknotReport *
unknot_report_build (const UnknotReportSources *sources,
                     const UnknotReportChoice  *choice)
{
  UnknotReport *report;
  g_autoptr (UnknotReportDiary) diary = NULL;

  g_return_val_if_fail (sources != NULL && choice != NULL, NULL);
  g_return_val_if_fail (choice->last_day >= choice->first_day, NULL);

  report = unknot_report_new ();
  diary = unknot_report_diary_new (sources, choice);
  report->empty = diary->n_entries == 0;
  unknot_report_add_chart (report, sources, choice);
  unknot_report_add_head (report, sources, choice, diary);
  if (report->empty)
    return report;

  unknot_report_add_spots (report, sources, choice, diary);
  unknot_report_add_parts (report, sources, choice, diary);

  return report;
}
