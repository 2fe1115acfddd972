/* The parts of a report below its chart. */

#include "unknot-report-private.h"

#include <glib/gi18n.h>

#include "unknot-helped.h"
#include "unknot-tag-days.h"
#include "unknot-text.h"

/* Longer lists end in how many more there are. */
#define MOST_LINES 4
#define MOST_DONE 6

static void
add_mean (UnknotReportSection    *section,
          const char             *name,
          const UnknotReportMean *mean)
{
  if (mean->n > 0)
    /* Translators: what was asked, its mean from 0 to 10, and on how many days it was answered */
    unknot_report_section_add (section, g_strdup_printf (ngettext ("%1$s: %2$.1f on average (%3$u day)",
                                                                   "%1$s: %2$.1f on average (%3$u days)", mean->n),
                                                         name, mean->sum / mean->n, mean->n));
}

static void
add_function (UnknotReport             *report,
              const UnknotReportChoice *choice,
              const UnknotReportDiary  *diary)
{
  UnknotReportSection *section = unknot_report_add_section (report, UNKNOT_REPORT_FUNCTION, _("Everyday Life"));

  add_mean (section, _("Got in the way"), &diary->interference);
  add_mean (section, _("Sleep (10 very bad)"), &diary->sleep);
  add_mean (section, _("Stress"), &diary->stress);
  if (choice->cannot != NULL && *choice->cannot != '\0')
    /* Translators: what a person can't do, in their own words */
    unknot_report_section_add (section, g_strdup_printf (_("Can’t do: %s"), choice->cannot));
  if (section->lines->len == 0)
    unknot_report_section_add (section, g_strdup (_("Not noted.")));
}

static void
add_tags (UnknotReport              *report,
          const UnknotReportSources *sources)
{
  g_autoptr (GPtrArray) tags = NULL;
  UnknotReportSection *section;

  if (report->series == NULL)
    return;

  tags = unknot_tag_days_list (unknot_knots_get_journal (sources->knots), report->series);
  if (tags->len == 0)
    return;

  section = unknot_report_add_section (report, UNKNOT_REPORT_TAGS, _("Pain on Days With and Without"));
  for (guint i = 0; i < tags->len; i++)
    unknot_report_section_add (section, unknot_tag_days_dup_text (tags->pdata[i]));
}

/* Adds the first lines of a list, and counts the others. */
static void
add_lines (UnknotReportSection *section,
           const GPtrArray     *lines)
{
  guint n = MIN (lines->len, MOST_LINES);

  for (guint i = 0; i < n; i++)
    unknot_report_section_add (section, g_strdup (lines->pdata[i]));
  section->hidden += lines->len - n;
}

static void
add_treatment (UnknotReport            *report,
               const UnknotReportDiary *diary)
{
  UnknotReportSection *section = unknot_report_add_section (report, UNKNOT_REPORT_TREATMENT,
                                                            _("Medicines and Other Treatment"));

  if (diary->n_painkiller_asked > 0)
    /* Translators: on how many days a pain-killer was taken, of those on which that was answered */
    unknot_report_section_add (section, g_strdup_printf (ngettext ("Pain-killer on %1$u of %2$u day answered",
                                                                   "Pain-killer on %1$u of %2$u days answered",
                                                                   diary->n_painkiller_asked),
                                                         diary->n_painkiller_taken, diary->n_painkiller_asked));
  add_lines (section, diary->treatments);
  if (section->lines->len == 0)
    unknot_report_section_add (section, g_strdup (_("None noted.")));
}

static void
add_notes (UnknotReport            *report,
           const UnknotReportDiary *diary)
{
  if (diary->notes->len > 0)
    add_lines (unknot_report_add_section (report, UNKNOT_REPORT_NOTES, _("Notes, Newest First")), diary->notes);
}

static int
compare_seconds (gconstpointer one,
                 gconstpointer other)
{
  return *(const int *) one - *(const int *) other;
}

static char *
dup_usual (const UnknotReportDone *done)
{
  int seconds;

  g_array_sort (done->seconds, compare_seconds);
  seconds = g_array_index (done->seconds, int, done->seconds->len / 2);
  if (seconds < 90)
    return g_strdup_printf (C_("report", "%d s"), seconds);

  return g_strdup_printf (C_("report", "%d min"), (seconds + 30) / 60);
}

/* The muscle with most sessions speaks for a technique. */
static const UnknotHelped *
find_helped (GPtrArray  *list,
             const char *technique)
{
  const UnknotHelped *best = NULL;

  for (guint i = 0; i < list->len; i++)
    {
      const UnknotHelped *helped = list->pdata[i];

      if (g_str_equal (helped->technique, technique) && (best == NULL || helped->sessions > best->sessions))
        best = helped;
    }

  return best;
}

static char *
dup_change (const UnknotHelped *helped)
{
  g_autofree char *change = NULL;
  g_autofree char *range = NULL;

  if (helped == NULL || !unknot_helped_is_enough (helped))
    return g_strdup (C_("report", "too few to say"));

  change = unknot_helped_dup_change_text (helped);
  range = unknot_helped_dup_range_text (helped);
  if (unknot_helped_is_in_all (helped))
    /* Translators: a change of pain, its likely range, and that nobody can tell what did it */
    return g_strdup_printf (C_("report", "%1$s, %2$s (part of nearly every session)"), change, range);
  /* Translators: a change of pain, then its likely range: "1.2 less, likely from 2.0 less to 0.4 less" */
  return g_strdup_printf (C_("report", "%1$s, %2$s"), change, range);
}

static char *
dup_next (const UnknotHelped *helped)
{
  if (helped == NULL || !unknot_helped_is_next_enough (helped))
    return g_strdup (C_("report", "too few to say"));

  return unknot_helped_dup_next_text (helped);
}

static const char *
get_name (const UnknotReportSources *sources,
          const UnknotReportDone    *done)
{
  UnknotTechnique *technique = unknot_catalogue_lookup (sources->catalogue, done->technique);

  if (technique != NULL)
    return unknot_text ("technique", technique->name);

  return done->name != NULL ? done->name : done->technique;
}

static GStrv
make_row (const UnknotReportSources *sources,
          const UnknotReportDone    *done,
          GPtrArray                 *helped)
{
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();

  g_strv_builder_add (row, get_name (sources, done));
  g_strv_builder_take (row, g_strdup_printf ("%u", done->seconds->len));
  g_strv_builder_take (row, dup_usual (done));
  g_strv_builder_take (row, dup_change (find_helped (helped, done->technique)));
  g_strv_builder_take (row, dup_next (find_helped (helped, done->technique)));
  g_strv_builder_take (row, done->n_adverse == 0
                              ? g_strdup (C_("report", "none noted"))
                              : g_strdup_printf (ngettext ("%u time", "%u times", done->n_adverse), done->n_adverse));

  return g_strv_builder_end (row);
}

static void
add_done (UnknotReport              *report,
          const UnknotReportSources *sources,
          const UnknotReportDiary   *diary)
{
  UnknotReportSection *section = unknot_report_add_section (report, UNKNOT_REPORT_DONE, _("Self-Care Done"));
  g_autoptr (GPtrArray) helped = NULL;
  const char *head[] = {
    /* Translators: heads of a table in a report */
    C_("report", "Technique"), C_("report", "Sessions"), C_("report", "Usual length"),
    C_("report", "Pain right after"), C_("report", "Next day"), C_("report", "Went wrong"), NULL,
  };

  if (diary->done->len == 0)
    {
      unknot_report_section_add (section, g_strdup (_("None noted.")));
      return;
    }

  helped = unknot_helped_list (unknot_knots_get_journal (sources->knots), NULL);
  g_ptr_array_add (section->rows, g_strdupv ((GStrv) head));
  for (guint i = 0; i < MIN (diary->done->len, MOST_DONE); i++)
    g_ptr_array_add (section->rows, make_row (sources, diary->done->pdata[i], helped));
  section->hidden = diary->done->len > MOST_DONE ? diary->done->len - MOST_DONE : 0;
  if (diary->soreness.n > 0)
    /* Translators: how sore it was the day after a session, from 0 to 10 */
    unknot_report_section_add (section,
                               g_strdup_printf (ngettext ("Soreness next day: %1$.1f, at most %2$.0f (asked %3$u time)",
                                                          "Soreness next day: %1$.1f, at most %2$.0f (asked %3$u times)",
                                                          diary->soreness.n),
                                                diary->soreness.sum / diary->soreness.n, diary->soreness.most,
                                                diary->soreness.n));
}

static char *
dup_flag (const UnknotReportSources *sources,
          const UnknotFlagAnswer    *answer)
{
  const UnknotRedFlag *flag = unknot_safety_lookup_red_flag (sources->safety, answer->flag);
  const char *question = flag != NULL ? unknot_text ("safety", flag->question) : answer->flag;
  const char *said = answer->unsure ? C_("report", "Not sure") : C_("report", "Yes");
  g_autofree char *date = unknot_report_dup_short (unknot_time_get_day (answer->time));
  g_autofree char *cleared = NULL;

  if (!answer->cleared)
    /* Translators: an answer ("Yes"), the day, and the safety question */
    return g_strdup_printf (C_("report", "%1$s, %2$s: %3$s"), said, date, question);

  cleared = unknot_report_dup_short (unknot_time_get_day (answer->cleared_time));
  if (answer->cleared_by != NULL && *answer->cleared_by != '\0')
    /* Translators: an answer ("Yes"), the day, and the safety question; then when somebody had a look at it, and who */
    return g_strdup_printf (C_("report", "%1$s, %2$s: %3$s Looked at on %4$s by %5$s."), said, date, question, cleared,
                            answer->cleared_by);
  /* Translators: an answer ("Yes"), the day, and the safety question; then when somebody had a look at it */
  return g_strdup_printf (C_("report", "%1$s, %2$s: %3$s Looked at on %4$s."), said, date, question, cleared);
}

static char *
dup_conditions (const UnknotReportSources *sources)
{
  g_auto (GStrv) ids = unknot_profile_dup_conditions (sources->profile);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *list = NULL;

  for (char **id = ids; *id != NULL; id++)
    {
      UnknotCondition condition;

      if (unknot_condition_from_id (*id, &condition))
        g_ptr_array_add (names, (gpointer) unknot_text ("safety", unknot_safety_get_condition (sources->safety,
                                                                                                condition)->name));
    }
  if (names->len == 0)
    return g_strdup (_("Conditions: none named."));

  g_ptr_array_add (names, NULL);
  list = g_strjoinv (" · ", (char **) names->pdata);
  /* Translators: what a person named of their health */
  return g_strdup_printf (_("Conditions: %s"), list);
}

static void
add_safety (UnknotReport              *report,
            const UnknotReportSources *sources)
{
  UnknotReportSection *section = unknot_report_add_section (report, UNKNOT_REPORT_SAFETY, _("Safety Answers"));
  g_auto (GStrv) asked = unknot_profile_dup_asked (sources->profile);
  g_autoptr (GArray) flags = unknot_profile_list_flags (sources->profile);
  guint n = asked != NULL ? g_strv_length (asked) : 0;
  UnknotTime time;

  if (n == 0 || !unknot_profile_get_safety_time (sources->profile, &time))
    {
      unknot_report_section_add (section, g_strdup (_("The warning signs were not asked yet.")));
    }
  else
    {
      g_autofree char *date = unknot_report_dup_date (unknot_time_get_day (time));
      g_autofree char *words =
        g_strdup_printf (ngettext ("%1$u warning sign asked, last on %2$s", "%1$u warning signs asked, last on %2$s", n),
                         n, date);

      if (flags->len == 0)
        /* Translators: how many warning signs were asked and when, then the answer */
        unknot_report_section_add (section, g_strdup_printf (_("%s: none answered with yes."), words));
      else
        /* Translators: how many warning signs were asked and when; the answers follow */
        unknot_report_section_add (section, g_strdup_printf (_("%s. Answered with yes:"), words));
    }
  for (guint i = 0; i < flags->len; i++)
    unknot_report_section_add (section, dup_flag (sources, &g_array_index (flags, UnknotFlagAnswer, i)));
  unknot_report_section_add (section, dup_conditions (sources));
}

void
unknot_report_add_parts (UnknotReport              *report,
                         const UnknotReportSources *sources,
                         const UnknotReportChoice  *choice,
                         const UnknotReportDiary   *diary)
{
  if (choice->function)
    add_function (report, choice, diary);
  if (choice->tags)
    add_tags (report, sources);
  if (choice->done)
    add_done (report, sources, diary);
  if (choice->treatment)
    add_treatment (report, diary);
  if (choice->safety)
    add_safety (report, sources);
  if (choice->notes)
    add_notes (report, diary);
  if (choice->question != NULL && *choice->question != '\0')
    unknot_report_section_add (unknot_report_add_section (report, UNKNOT_REPORT_QUESTION, _("Question for the Visit")),
                               g_strdup (choice->question));
}
