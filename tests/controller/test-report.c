#include "../report-diary.h"

#include <string.h>

static void
set_up (ReportDiary   *diary,
        gconstpointer  data)
{
  report_diary_begin (diary);
}

static void
tear_down (ReportDiary   *diary,
           gconstpointer  data)
{
  report_diary_end (diary);
}

static UnknotReport *
build (ReportDiary              *diary,
       const UnknotReportChoice *choice)
{
  UnknotReportSources sources = report_diary_get_sources (diary);

  return unknot_report_build (&sources, choice);
}

static gboolean
says (const UnknotReport *report,
      UnknotReportPart    part,
      const char         *words)
{
  const UnknotReportSection *section = unknot_report_find_section (report, part);

  for (guint i = 0; section != NULL && i < section->lines->len; i++)
    if (strstr (section->lines->pdata[i], words) != NULL)
      return TRUE;

  return FALSE;
}

/* Six weeks, in the order of clinical.md E6. */
static void
test_full (ReportDiary   *diary,
           gconstpointer  data)
{
  static const UnknotReportPart parts[] = {
    UNKNOT_REPORT_FUNCTION, UNKNOT_REPORT_TAGS, UNKNOT_REPORT_DONE, UNKNOT_REPORT_TREATMENT, UNKNOT_REPORT_SAFETY,
    UNKNOT_REPORT_NOTES, UNKNOT_REPORT_QUESTION,
  };
  g_autoptr (UnknotReport) report = NULL;
  UnknotReportChoice choice;
  const UnknotReportSection *done;

  report_diary_live (diary);
  choice = report_diary_get_choice (diary);
  report = build (diary, &choice);

  g_assert_false (report->empty);
  g_assert_cmpstr (report->title, ==, "Pain Report: Whole body");
  g_assert_cmpstr (report->period, ==, "12 October 2026 to 22 November 2026 · filled in by the person · noted on 33 of "
                                       "42 days");
  g_assert_true (g_str_has_prefix (report->headline, "Pain 6.5 in the first week, 3."));
  g_assert_true (g_str_has_suffix (report->headline, ": less pain"));
  g_assert_cmpint (report->series->frame, ==, UNKNOT_FRAME_DAY);
  g_assert_cmpstr (report->facts->pdata[0], ==, "Pain on average in the last 24 hours, 0–10");
  g_assert_cmpstr (report->facts->pdata[1], ==, "PEG score 6.7 at first, 2.7 at last");
  g_assert_cmpstr (report->facts->pdata[2], ==, "Own impression: much improved (22 Nov)");
  g_assert_cmpuint (report->sections->len, ==, G_N_ELEMENTS (parts));
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_assert_cmpint (((UnknotReportSection *) report->sections->pdata[i])->part, ==, parts[i]);

  g_assert_true (says (report, UNKNOT_REPORT_FUNCTION, "Can’t do: Turn the head"));
  g_assert_true (says (report, UNKNOT_REPORT_TAGS, "Long sitting"));
  g_assert_true (says (report, UNKNOT_REPORT_TREATMENT, "Pain-killer on "));
  g_assert_true (says (report, UNKNOT_REPORT_TREATMENT, "9 Nov: Ibuprofen 400 mg ended"));
  g_assert_true (says (report, UNKNOT_REPORT_TREATMENT, "1 Nov: Massage at the practice"));
  g_assert_true (says (report, UNKNOT_REPORT_SAFETY, "5 warning signs asked, last on 12 October 2026"));
  g_assert_true (says (report, UNKNOT_REPORT_SAFETY, "by Dr. Weber"));
  g_assert_true (says (report, UNKNOT_REPORT_QUESTION, "safe to swim"));
  done = unknot_report_find_section (report, UNKNOT_REPORT_DONE);
  g_assert_cmpuint (done->rows->len, ==, 5);
  for (guint i = 0; i < done->rows->len; i++)
    g_assert_cmpuint (g_strv_length (done->rows->pdata[i]), ==, 6);
  g_assert_true (says (report, UNKNOT_REPORT_DONE, "Soreness next day: 2.0, at most 2"));
}

/* Three places at most, worst first, in the third person; and where else it is felt. */
static void
test_spots (ReportDiary   *diary,
            gconstpointer  data)
{
  g_autoptr (UnknotReport) report = NULL;
  UnknotReportChoice choice;
  guint n_echoes = 0;

  report_diary_live (diary);
  report_diary_mark_knot (diary, "rhomboids", UNKNOT_SIDE_LEFT, UNKNOT_VIEW_BACK, 1);
  choice = report_diary_get_choice (diary);
  report = build (diary, &choice);

  for (guint i = 0; i < report->spots->len; i++)
    {
      const UnknotReportSpot *spot = &g_array_index (report->spots, UnknotReportSpot, i);

      g_assert_cmpuint (spot->number, <=, UNKNOT_REPORT_MOST_SPOTS);
      n_echoes += spot->echo;
      g_assert_cmpint (spot->echo, ==, spot->words == NULL);
      if (spot->words != NULL)
        {
          g_assert_null (strstr (spot->words, "your"));
          g_assert_nonnull (strstr (spot->words, ", left: ") != NULL ? spot->words : strstr (spot->words, ", right: "));
        }
    }
  g_assert_cmpuint (n_echoes, ==, 1);
  g_assert_cmpuint (report->spots->len, ==, UNKNOT_REPORT_MOST_SPOTS + 1);
  g_assert_nonnull (report->spots_key);
}

/* First and last week beside each other, from two whole weeks on; what came later was not there then. */
static void
test_then_and_now (ReportDiary   *diary,
                   gconstpointer  data)
{
  g_autoptr (UnknotReport) two_weeks = NULL;
  g_autoptr (UnknotReport) report = NULL;
  UnknotReportChoice choice;
  const UnknotReportSpot *spot;
  UnknotKnot *late;

  report_diary_live (diary);
  late = report_diary_mark_knot (diary, "rhomboids", UNKNOT_SIDE_LEFT, UNKNOT_VIEW_BACK, 9);
  choice = report_diary_get_choice (diary);
  report = build (diary, &choice);
  g_assert_cmpstr (report->then_title, ==, "First week");
  g_assert_cmpstr (report->now_title, ==, "Last week");
  spot = &g_array_index (report->spots, UnknotReportSpot, 0);
  g_assert_false (spot->was);
  g_assert_true (spot->is);
  g_assert_cmpfloat (spot->then, ==, -1);
  g_assert_cmpfloat (spot->now, ==, 9);
  for (guint i = 1; i < report->spots->len; i++)
    {
      spot = &g_array_index (report->spots, UnknotReportSpot, i);
      if (spot->words != NULL && strstr (spot->words, "Middle trapezius") != NULL)
        {
          g_assert_true (spot->was);
          g_assert_cmpfloat (spot->then, >, spot->now);
          g_assert_nonnull (strstr (spot->words, " in the first week, "));
        }
    }

  g_assert_true (unknot_knots_remove (diary->knots, late, NULL));
  choice.first_day = choice.last_day - 12;
  two_weeks = build (diary, &choice);
  g_assert_null (two_weeks->then_title);
}

/* Nothing noted is said, and no part pretends anything. */
static void
test_empty (ReportDiary   *diary,
            gconstpointer  data)
{
  UnknotReportChoice choice = report_diary_get_choice (diary);
  g_autoptr (UnknotReport) report = build (diary, &choice);

  g_assert_true (report->empty);
  g_assert_cmpstr (report->headline, ==, "Nothing noted in this time");
  g_assert_cmpuint (report->sections->len, ==, 0);
  g_assert_null (report->series);
}

/* One number is no trend, and what was not noted is said where a clinician looks for it. */
static void
test_one (ReportDiary   *diary,
          gconstpointer  data)
{
  UnknotReportChoice choice = report_diary_get_choice (diary);
  g_autoptr (UnknotReport) report = NULL;

  choice.question = NULL;
  choice.cannot = NULL;
  report_diary_rate (diary, NULL, 4, UNKNOT_FRAME_NOW, -1);
  report = build (diary, &choice);

  g_assert_cmpstr (report->headline, ==, "Pain 4.0 on average, on 1 day: too few to compare weeks");
  g_assert_cmpstr (report->facts->pdata[0], ==, "Pain right now, mean of each day, 0–10");
  g_assert_cmpuint (report->weeks->len, ==, 0);
  g_assert_cmpuint (report->spots->len, ==, 0);
  g_assert_true (says (report, UNKNOT_REPORT_SAFETY, "The warning signs were not asked yet."));
  g_assert_true (says (report, UNKNOT_REPORT_FUNCTION, "Not noted."));
  g_assert_true (says (report, UNKNOT_REPORT_DONE, "None noted."));
  g_assert_true (says (report, UNKNOT_REPORT_TREATMENT, "None noted."));
  g_assert_null (unknot_report_find_section (report, UNKNOT_REPORT_TAGS));
  g_assert_null (unknot_report_find_section (report, UNKNOT_REPORT_NOTES));
  g_assert_null (unknot_report_find_section (report, UNKNOT_REPORT_QUESTION));
}

/* What is not wanted is not there. */
static void
test_choice (ReportDiary   *diary,
             gconstpointer  data)
{
  g_autoptr (UnknotReport) report = NULL;
  UnknotReportChoice choice;

  report_diary_live (diary);
  choice = report_diary_get_choice (diary);
  choice.function = choice.tags = choice.done = choice.treatment = choice.safety = choice.notes = FALSE;
  choice.question = "";
  report = build (diary, &choice);

  g_assert_cmpuint (report->sections->len, ==, 0);
  g_assert_nonnull (report->series);
}

/* One knot: the numbers, the places and what was done are those of that knot; another time has none of it. */
static void
test_scope (ReportDiary   *diary,
            gconstpointer  data)
{
  g_autoptr (UnknotReport) report = NULL;
  g_autoptr (UnknotReport) before = NULL;
  UnknotReportChoice choice;

  report_diary_live (diary);
  choice = report_diary_get_choice (diary);
  choice.scope = unknot_scope_make_knot (unknot_knot_get_uuid (unknot_knots_get_knot (diary->knots, 1)));
  report = build (diary, &choice);
  g_assert_cmpuint (report->spots->len, >=, 1);
  g_assert_cmpuint (g_array_index (report->spots, UnknotReportSpot, 0).number, ==, 1);

  choice.last_day = choice.first_day - 1;
  choice.first_day -= 20;
  before = build (diary, &choice);
  g_assert_true (before->empty);
}

/* The page has room for a look at a note, not for a letter. */
static void
test_long (ReportDiary   *diary,
           gconstpointer  data)
{
  g_autofree char *letter = g_strnfill (5000, 'x');
  UnknotReportChoice choice = report_diary_get_choice (diary);
  UnknotDayRecord day = UNKNOT_DAY_RECORD_INIT;
  g_autoptr (UnknotReport) report = NULL;
  const UnknotReportSection *notes;

  day.note = letter;
  for (guint i = 0; i < 6; i++)
    report_diary_add (diary, unknot_entry_new_day (&day, &diary->fake.stamper));
  report = build (diary, &choice);
  notes = unknot_report_find_section (report, UNKNOT_REPORT_NOTES);
  g_assert_cmpuint (notes->lines->len, ==, 4);
  g_assert_cmpuint (notes->hidden, ==, 2);
  g_assert_cmpuint (strlen (notes->lines->pdata[0]), <, 200);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/report/full", ReportDiary, NULL, set_up, test_full, tear_down);
  g_test_add ("/report/spots", ReportDiary, NULL, set_up, test_spots, tear_down);
  g_test_add ("/report/then-and-now", ReportDiary, NULL, set_up, test_then_and_now, tear_down);
  g_test_add ("/report/empty", ReportDiary, NULL, set_up, test_empty, tear_down);
  g_test_add ("/report/one", ReportDiary, NULL, set_up, test_one, tear_down);
  g_test_add ("/report/choice", ReportDiary, NULL, set_up, test_choice, tear_down);
  g_test_add ("/report/scope", ReportDiary, NULL, set_up, test_scope, tear_down);
  g_test_add ("/report/long", ReportDiary, NULL, set_up, test_long, tear_down);

  return g_test_run ();
}
