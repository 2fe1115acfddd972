#include "unknot-trend.h"

#include "../fake-stamper.h"

#include <math.h>

#define KNOT "k"

static const UnknotScope knot_scope = { UNKNOT_SCOPE_KNOT, KNOT, NULL };

typedef struct
{
  FakeStamper    fake;
  UnknotJournal *journal;
  int            today;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fake_stamper_init (&fixture->fake, "2026-10-01T20:00:00+01:00");
  fixture->journal = unknot_journal_new (&fixture->fake.stamper);
  fixture->today = unknot_time_get_day (fixture->fake.now);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->journal));
}

static void
rate (Fixture     *fixture,
      const char  *knot,
      int          pain,
      UnknotFrame  frame)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  rating.knot = knot;
  rating.pain = pain;
  rating.frame = frame;
  entry = unknot_entry_new_rating (&rating, &fixture->fake.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
}

static void
next_day (Fixture *fixture)
{
  fake_stamper_pass (&fixture->fake, 24 * 60);
}

static UnknotChartSeries *
build (Fixture     *fixture,
       UnknotFrame  frame,
       int          n_days)
{
  return unknot_trend_build_series (fixture->journal, &knot_scope, frame, fixture->today,
                                    fixture->today + n_days - 1);
}

static void
test_day_means (Fixture       *fixture,
                gconstpointer  data)
{
  UnknotSessionKnot knots[] = {
    { KNOT, "rhomboids", UNKNOT_SIDE_LEFT, 6, 3 }, { "other", NULL, UNKNOT_SIDE_LEFT, 9, 9 },
  };
  UnknotSessionRecord session = { .knots = knots, .n_knots = 2 };
  UnknotMarkRecord mark = { .text = "new chair" };
  g_autoptr (UnknotChartSeries) series = NULL;
  g_autoptr (UnknotEntry) session_entry = NULL;
  g_autoptr (UnknotEntry) mark_entry = NULL;

  rate (fixture, KNOT, 5, UNKNOT_FRAME_NOW);
  rate (fixture, "other", 1, UNKNOT_FRAME_NOW);
  rate (fixture, KNOT, 9, UNKNOT_FRAME_WORST);
  session_entry = unknot_entry_new_session (&session, &fixture->fake.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, session_entry, NULL));
  next_day (fixture);
  next_day (fixture);
  rate (fixture, KNOT, 2, UNKNOT_FRAME_NOW);
  mark_entry = unknot_entry_new_mark (&mark, &fixture->fake.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, mark_entry, NULL));
  for (int i = 0; i < 10; i++)
    next_day (fixture);
  rate (fixture, KNOT, 10, UNKNOT_FRAME_NOW);

  series = build (fixture, UNKNOT_FRAME_NOW, 5);
  g_assert_cmpuint (unknot_chart_series_n_points (series), ==, 2);
  g_assert_cmpfloat_with_epsilon (unknot_chart_series_get_point (series, 0)->value, 14.0 / 3, 1e-9);
  g_assert_cmpuint (unknot_chart_series_get_point (series, 0)->n_ratings, ==, 3);
  g_assert_cmpint (unknot_chart_series_get_point (series, 1)->day, ==, fixture->today + 2);
  g_assert_true (unknot_chart_series_has_session (series, fixture->today));
  g_assert_false (unknot_chart_series_has_session (series, fixture->today + 1));
  g_assert_cmpuint (series->marks->len, ==, 1);
  g_assert_cmpstr (g_array_index (series->marks, UnknotChartMark, 0).text, ==, "new chair");
  g_assert_cmpuint (series->usual->len, ==, 0);
}

/* Frames are never mixed; the day's average is taken as soon as there is as much of it. */
static void
test_frames (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (UnknotChartSeries) series = NULL;

  g_assert_cmpint (unknot_trend_choose_frame (fixture->journal, &knot_scope, fixture->today, fixture->today + 9), ==,
                   UNKNOT_FRAME_NOW);
  rate (fixture, KNOT, 7, UNKNOT_FRAME_NOW);
  next_day (fixture);
  rate (fixture, KNOT, 7, UNKNOT_FRAME_NOW);
  rate (fixture, KNOT, 4, UNKNOT_FRAME_DAY);
  g_assert_cmpint (unknot_trend_choose_frame (fixture->journal, &knot_scope, fixture->today, fixture->today + 9), ==,
                   UNKNOT_FRAME_NOW);
  next_day (fixture);
  rate (fixture, KNOT, 4, UNKNOT_FRAME_DAY);
  g_assert_cmpint (unknot_trend_choose_frame (fixture->journal, &knot_scope, fixture->today, fixture->today + 9), ==,
                   UNKNOT_FRAME_DAY);

  rate (fixture, KNOT, 9, UNKNOT_FRAME_WORST);
  rate (fixture, KNOT, 8, UNKNOT_FRAME_WORST);
  series = build (fixture, UNKNOT_FRAME_DAY, 10);
  g_assert_cmpuint (unknot_chart_series_n_points (series), ==, 2);
  g_assert_cmpfloat (unknot_chart_series_get_point (series, 0)->value, ==, 4);
  g_assert_cmpfloat (unknot_chart_series_get_point (series, 1)->high, ==, 4);
  g_assert_cmpuint (series->worst->len, ==, 1);
  g_assert_cmpuint (unknot_chart_series_n_days (series), ==, 2);
  g_assert_cmpfloat (unknot_chart_series_find_worst (series, fixture->today + 2)->value, ==, 9);
  g_assert_null (unknot_chart_series_find_worst (series, fixture->today + 1));
}

/* A chart of sixty days begins with the knot, unless that leaves less than two weeks. */
static void
test_start (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct {
    int first;
    int last;
    int start;
  } cases[] = { { -60, 5, -8 }, { -60, 13, 0 }, { -20, 40, 0 }, { 10, 70, 10 }, { 0, 5, 0 }, { 3, 5, 3 } };

  rate (fixture, "other", 5, UNKNOT_FRAME_NOW);
  g_assert_cmpint (unknot_trend_choose_start (fixture->journal, &knot_scope, fixture->today, fixture->today + 60), ==,
                   fixture->today + 47);
  rate (fixture, KNOT, 5, UNKNOT_FRAME_NOW);
  next_day (fixture);
  rate (fixture, KNOT, 5, UNKNOT_FRAME_NOW);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (unknot_trend_choose_start (fixture->journal, &knot_scope, fixture->today + cases[i].first,
                                                fixture->today + cases[i].last), ==, fixture->today + cases[i].start);
}

/* 4, 6, 4, 6 and a gap of two weeks: mean 5, standard deviation sqrt (4 / 3); nothing over the gap. */
static void
test_usual (Fixture       *fixture,
            gconstpointer  data)
{
  static const int pains[] = { 4, 6, 4, 6 };
  g_autoptr (UnknotChartSeries) series = NULL;
  const UnknotChartUsual *usual;

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    {
      rate (fixture, KNOT, pains[i], UNKNOT_FRAME_NOW);
      next_day (fixture);
    }
  for (guint i = 0; i < 14; i++)
    next_day (fixture);
  for (guint i = 0; i < 4; i++)
    {
      rate (fixture, KNOT, 0, UNKNOT_FRAME_NOW);
      next_day (fixture);
    }

  series = build (fixture, UNKNOT_FRAME_NOW, 22);
  g_assert_cmpuint (series->usual->len, ==, 8);
  usual = &g_array_index (series->usual, UnknotChartUsual, 0);
  g_assert_cmpint (usual->day, ==, fixture->today);
  g_assert_false (usual->continues);
  g_assert_cmpfloat_with_epsilon (usual->middle, 5, 1e-9);
  g_assert_cmpfloat_with_epsilon (usual->high - usual->middle, sqrt (4.0 / 3), 1e-9);
  g_assert_true (usual[1].continues);
  g_assert_cmpint (usual[3].day, ==, fixture->today + 3);
  g_assert_cmpint (usual[4].day, ==, fixture->today + 18);
  g_assert_false (usual[4].continues);
  g_assert_cmpfloat (usual[7].low, ==, 0);
  g_assert_cmpfloat (usual[7].high, ==, 0);
}

/* Both ends of the interval in words, less and more pain told apart. */
static void
test_interval_words (void)
{
  static const struct {
    double      low;
    double      high;
    const char *words;
  } cases[] = {
    { -0.06, -0.0133, "Per month: between 0.4 and 1.8 less" },
    { -0.04, 0.0167, "Per month: between 1.2 less and 0.5 more" },
    { 0.0133, 0.06, "Per month: between 0.4 and 1.8 more" },
    { -0.06, 0, "Per month: up to 1.8 less" },
    { -0.0001, 0.06, "Per month: up to 1.8 more" },
    { 0.0001, 0.0001, "Per month: no change" },
    { -0.5, 0.2, NULL },
  };
  UnknotTrend early = { .judgement = UNKNOT_JUDGEMENT_TOO_EARLY };
  UnknotTrend long_ago = { .judgement = UNKNOT_JUDGEMENT_UNCLEAR, .span = 3650, .low = -0.001, .high = -0.0006 };
  g_autofree char *yearly = unknot_trend_dup_interval (&long_ago);

  g_assert_null (unknot_trend_dup_interval (&early));
  g_assert_cmpstr (yearly, ==, "Per year: between 0.2 and 0.4 less");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotTrend trend = { .judgement = UNKNOT_JUDGEMENT_UNCLEAR, .low = cases[i].low, .high = cases[i].high };
      g_autofree char *words = unknot_trend_dup_interval (&trend);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* Weeks, months and years, by what is easy to see. */
static void
test_duration_words (void)
{
  static const struct {
    int         span;
    const char *words;
  } cases[] = {
    { 14, "About 4 for 2 weeks. Ups and downs, but no clear direction." },
    { 150, "About 4 for 21 weeks. Ups and downs, but no clear direction." },
    { 365, "About 4 for 12 months. Ups and downs, but no clear direction." },
    { 3650, "About 4 for 10 years. Ups and downs, but no clear direction." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotTrend trend = { .judgement = UNKNOT_JUDGEMENT_UNCLEAR, .span = cases[i].span, .after = 4.2 };
      g_autofree char *words = unknot_trend_dup_sentence (&trend);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* Weeks run from Monday to Sunday and need three days noted; 1 October 2026 is a Thursday. */
static void
test_weeks (Fixture       *fixture,
            gconstpointer  data)
{
  static const int pains[] = { 4, 9, 5, 6, 6, 1, -1, 3, -1, -1, -1, 8, -1, 8 };
  g_autoptr (UnknotChartSeries) series = NULL;
  const UnknotChartWeek *weeks;

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    {
      if (pains[i] >= 0)
        rate (fixture, KNOT, pains[i], UNKNOT_FRAME_NOW);
      next_day (fixture);
    }

  series = build (fixture, UNKNOT_FRAME_NOW, 14);
  weeks = (const UnknotChartWeek *) (gpointer) series->weeks->data;
  g_assert_cmpuint (series->weeks->len, ==, 2);
  g_assert_cmpint (weeks[0].first_day, ==, fixture->today);
  g_assert_cmpint (weeks[0].last_day, ==, fixture->today + 3);
  g_assert_cmpfloat (weeks[0].median, ==, 5.5);
  g_assert_cmpuint (weeks[0].n_days, ==, 4);
  g_assert_cmpint (weeks[1].first_day, ==, fixture->today + 4);
  g_assert_cmpint (weeks[1].last_day, ==, fixture->today + 10);
  g_assert_cmpfloat (weeks[1].median, ==, 3);
}

static UnknotTrend
judge (const double *pains,
       int           n,
       int           restart)
{
  g_autoptr (UnknotChartSeries) series = unknot_chart_series_new (1000, 1000 + n - 1, UNKNOT_FRAME_DAY);

  for (int i = 0; i < n; i++)
    if (pains[i] >= 0)
      unknot_chart_series_add_point (series, 1000 + i, pains[i], 1);

  return unknot_trend_judge (series, restart);
}

/* A fall or rise from @from to @to in @n days, with a saw of @saw on top. */
static UnknotTrend
judge_line (double from,
            double to,
            double saw,
            int    n)
{
  g_autofree double *pains = g_new (double, n);

  for (int i = 0; i < n; i++)
    pains[i] = CLAMP (from + (to - from) * i / (n - 1) + (i % 2 == 0 ? saw : -saw), 0, 10);

  return judge (pains, n, G_MININT);
}

static void
test_judge (void)
{
  static const struct {
    const char      *what;
    double           from;
    double           to;
    double           saw;
    int              n;
    UnknotJudgement  judgement;
  } cases[] = {
    { "thirteen days", 8, 2, 0.2, 13, UNKNOT_JUDGEMENT_TOO_EARLY },
    { "a clear fall from 6", 6, 3, 0.2, 35, UNKNOT_JUDGEMENT_BETTER },
    { "a fall by 1.2 from 6 is not 2", 6, 4.6, 0.1, 35, UNKNOT_JUDGEMENT_PERHAPS_BETTER },
    { "from 9 it must be 3", 9, 5.7, 0.1, 35, UNKNOT_JUDGEMENT_PERHAPS_BETTER },
    { "from 9 by 4", 9, 5, 0.1, 35, UNKNOT_JUDGEMENT_BETTER },
    { "from 3 by more than 1", 3, 1.2, 0.1, 35, UNKNOT_JUDGEMENT_BETTER },
    { "level", 5, 5, 0.5, 35, UNKNOT_JUDGEMENT_UNCLEAR },
    { "level and low", 1, 1, 0.5, 35, UNKNOT_JUDGEMENT_LOW },
    { "a rise by 1.2 from 6", 5.9, 7.3, 0.1, 35, UNKNOT_JUDGEMENT_SLIGHTLY_WORSE },
    { "a rise by 3", 4, 7.5, 0.1, 35, UNKNOT_JUDGEMENT_WORSE },
    { "a rise from low", 1, 3, 0.1, 35, UNKNOT_JUDGEMENT_WORSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotTrend trend = judge_line (cases[i].from, cases[i].to, cases[i].saw, cases[i].n);
      g_autofree char *sentence = unknot_trend_dup_sentence (&trend);
      g_autofree char *completion = unknot_trend_dup_completion (&trend);

      g_test_message ("%s: %s. %s %s (%g to %g)", cases[i].what, unknot_trend_get_title (&trend), sentence, completion,
                      trend.before, trend.after);
      g_assert_cmpint (trend.judgement, ==, cases[i].judgement);
    }
}

/* Ups and downs that are larger than the fall are no fall, though the weeks differ by more than 1. */
static void
test_judge_noise (void)
{
  static const double pains[] = { 7, 3, 8, 5, 6, 7, 5, -1, 2, 8, 3, 7, -1, 5, 2, 7, 3, 5, 6, 3 };
  UnknotTrend trend = judge (pains, G_N_ELEMENTS (pains), G_MININT);

  g_assert_cmpfloat (trend.before - trend.after, >=, 1);
  g_assert_cmpint (trend.judgement, ==, UNKNOT_JUDGEMENT_UNCLEAR);
  g_assert_cmpint (trend.n_days, ==, 18);
  g_assert_cmpint (trend.span, ==, 20);
}

/* Whole numbers, as people give them: many pairs are equal, and the fall is clear all the same. A slow wave that only
 * happens to end lower is none: one day resembles the next too much. */
static void
test_judge_whole_numbers (void)
{
  double pains[42];

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    pains[i] = round (6.4 - 0.06 * i + (i % 3) * 0.4 - 0.4);
  g_assert_cmpint (judge (pains, 42, G_MININT).judgement, ==, UNKNOT_JUDGEMENT_BETTER);

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    pains[i] = round (5 + 2 * cos (i * 2 * G_PI / 26));
  g_assert_cmpint (judge (pains, 40, G_MININT).judgement, ==, UNKNOT_JUDGEMENT_UNCLEAR);
}

/* Nine days noted in three weeks, or three in the last week, are too few. */
static void
test_judge_few (void)
{
  double pains[28];

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    pains[i] = i % 3 == 0 ? 6 - i * 0.1 : -1;
  g_assert_cmpint (judge (pains, 25, G_MININT).judgement, ==, UNKNOT_JUDGEMENT_TOO_EARLY);

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    pains[i] = i < 20 || i == 22 || i == 27 ? 6 - i * 0.1 : -1;
  g_assert_cmpint (judge (pains, 28, G_MININT).judgement, ==, UNKNOT_JUDGEMENT_TOO_EARLY);
  g_assert_cmpint (judge (pains, 0 + 1, G_MININT).judgement, ==, UNKNOT_JUDGEMENT_TOO_EARLY);
}

static void
test_restart (Fixture       *fixture,
              gconstpointer  data)
{
  UnknotMarkRecord mark = { .text = "new medicine", .restart = TRUE };
  g_autoptr (UnknotEntry) entry = NULL;
  double pains[40];

  g_assert_cmpint (unknot_trend_get_restart (fixture->journal, fixture->today), ==, G_MININT);
  entry = unknot_entry_new_mark (&mark, &fixture->fake.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
  g_assert_cmpint (unknot_trend_get_restart (fixture->journal, fixture->today), ==, fixture->today);
  g_assert_cmpint (unknot_trend_get_restart (fixture->journal, fixture->today - 1), ==, G_MININT);

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    pains[i] = 8 - 0.1 * i;
  g_assert_cmpint (judge (pains, 40, G_MININT).judgement, ==, UNKNOT_JUDGEMENT_BETTER);
  g_assert_cmpint (judge (pains, 40, 1020).judgement, ==, UNKNOT_JUDGEMENT_PERHAPS_BETTER);
  g_assert_cmpint (judge (pains, 40, 1030).judgement, ==, UNKNOT_JUDGEMENT_TOO_EARLY);
}

/* One week against another: by hand, 7 days of noise 0.6386 make a standard error of
 * sqrt (3 · 2 · 0.6386² / 7) = 0.5912; so 1.15 is chance, and 1.16 is not. */
static void
test_compare_weeks (void)
{
  static const struct
  {
    int             n_lower;
    int             before;
    int             lower;
    UnknotJudgement judgement;
    double          drop;
  } cases[] = {
    { 7, 4, 3, UNKNOT_JUDGEMENT_PERHAPS_BETTER, 1 },
    { 6, 4, 3, UNKNOT_JUDGEMENT_UNCLEAR, 6.0 / 7 },
    { 7, 5, 3, UNKNOT_JUDGEMENT_BETTER, 2 },
    { 7, 8, 6, UNKNOT_JUDGEMENT_PERHAPS_BETTER, 2 },
    { 7, 8, 5, UNKNOT_JUDGEMENT_BETTER, 3 },
    { 7, 4, 5, UNKNOT_JUDGEMENT_UNCLEAR, -1 },
    { 7, 4, 6, UNKNOT_JUDGEMENT_WORSE, -2 },
    { 7, 1, 1, UNKNOT_JUDGEMENT_LOW, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotChartSeries) series = unknot_chart_series_new (0, 13, UNKNOT_FRAME_NOW);
      UnknotTrend trend;

      for (int day = 0; day < 14; day++)
        unknot_chart_series_add_point (series, day, day < 14 - cases[i].n_lower ? cases[i].before : cases[i].lower, 1);
      trend = unknot_trend_compare_weeks (series);
      g_assert_cmpint (trend.judgement, ==, cases[i].judgement);
      g_assert_cmpfloat_with_epsilon (trend.before - trend.after, cases[i].drop, 1e-9);
      if (cases[i].n_lower == 7)
        g_assert_cmpfloat_with_epsilon (trend.score, -cases[i].drop / 0.5912, 0.01);
    }
}

/* Thirteen days, nine numbers, or three in one of the weeks say nothing. */
static void
test_compare_too_early (void)
{
  static const struct
  {
    const char     *days;
    gboolean        enough;
  } cases[] = {
    { "xxxxxxxxxxxxx", FALSE },  { "xxxxxxxxxxxxxx", TRUE },  { "xxxx---xxxxx-x", TRUE },
    { "xxxx---xxxx--x", FALSE }, { "xx----xxxxxxxx", FALSE }, { "xxxxxxx----xxx", FALSE },
    { "xxxxxxx---xxxx", TRUE },  { "", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotChartSeries) series = unknot_chart_series_new (0, 13, UNKNOT_FRAME_NOW);

      for (int day = 0; cases[i].days[day] != '\0'; day++)
        if (cases[i].days[day] == 'x')
          unknot_chart_series_add_point (series, day, 5, 1);
      g_test_message ("%s", cases[i].days);
      g_assert_cmpint (unknot_trend_compare_weeks (series).judgement != UNKNOT_JUDGEMENT_TOO_EARLY, ==,
                       cases[i].enough);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/trend/day-means", Fixture, NULL, set_up, test_day_means, tear_down);
  g_test_add ("/trend/frames", Fixture, NULL, set_up, test_frames, tear_down);
  g_test_add ("/trend/start", Fixture, NULL, set_up, test_start, tear_down);
  g_test_add ("/trend/usual", Fixture, NULL, set_up, test_usual, tear_down);
  g_test_add_func ("/trend/interval-words", test_interval_words);
  g_test_add_func ("/trend/duration-words", test_duration_words);
  g_test_add ("/trend/weeks", Fixture, NULL, set_up, test_weeks, tear_down);
  g_test_add_func ("/trend/judge", test_judge);
  g_test_add_func ("/trend/judge-noise", test_judge_noise);
  g_test_add_func ("/trend/judge-whole-numbers", test_judge_whole_numbers);
  g_test_add_func ("/trend/judge-few", test_judge_few);
  g_test_add ("/trend/restart", Fixture, NULL, set_up, test_restart, tear_down);
  g_test_add_func ("/trend/compare-weeks", test_compare_weeks);
  g_test_add_func ("/trend/compare-too-early", test_compare_too_early);

  return g_test_run ();
}
