#include "unknot-episodes.h"
#include "unknot-knots.h"

#include "../fake-stamper.h"

#define DAY (24 * 60)

typedef struct
{
  FakeStamper    fake;
  UnknotJournal *journal;
  UnknotKnots   *knots;
  int            today;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fake_stamper_init (&fixture->fake, "2026-10-01T20:00:00+01:00");
  fixture->journal = unknot_journal_new (&fixture->fake.stamper);
  fixture->knots = unknot_knots_new (fixture->journal);
  fixture->today = unknot_time_get_day (fixture->fake.now);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->knots));
  g_assert_finalize_object (g_steal_pointer (&fixture->journal));
}

static UnknotKnot *
mark (Fixture *fixture,
      int      days)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  record.muscle = "quadratus-lumborum";
  record.days = days;
  return unknot_knots_mark (fixture->knots, &record, 5, NULL);
}

static UnknotChartSeries *
show (Fixture    *fixture,
      UnknotKnot *knot,
      int         n_days,
      gboolean    low_back)
{
  int last_day = unknot_time_get_day (fixture->fake.now);
  UnknotChartSeries *series = unknot_chart_series_new (last_day - n_days + 1, last_day, UNKNOT_FRAME_NOW);

  unknot_episodes_add (series, knot, low_back);
  return series;
}

static void
assert_episode (const UnknotChartSeries *series,
                guint                    index,
                int                      first_day,
                int                      last_day,
                gboolean                 open)
{
  const UnknotChartEpisode *episode = &g_array_index (series->episodes, UnknotChartEpisode, index);

  g_assert_cmpint (episode->first_day, ==, first_day);
  g_assert_cmpint (episode->last_day, ==, last_day);
  g_assert_cmpint (episode->open, ==, open);
}

/* Found ten days after it began, quiet, back, gone: two times; and what is over before the chart begins is not in it. */
static void
test_life (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (UnknotKnot) knot = g_object_ref (mark (fixture, 10));
  g_autoptr (UnknotChartSeries) open = NULL;
  g_autoptr (UnknotChartSeries) both = NULL;
  g_autoptr (UnknotChartSeries) late = NULL;

  fake_stamper_pass (&fixture->fake, 5 * DAY);
  g_assert_true (unknot_knots_quiet (fixture->knots, knot, NULL));
  fake_stamper_pass (&fixture->fake, 20 * DAY);
  g_assert_true (unknot_knots_bring_back (fixture->knots, knot, NULL));
  fake_stamper_pass (&fixture->fake, 5 * DAY);
  open = show (fixture, knot, 60, FALSE);
  g_assert_cmpuint (open->episodes->len, ==, 2);
  assert_episode (open, 0, fixture->today - 10, fixture->today + 5, FALSE);
  assert_episode (open, 1, fixture->today + 25, fixture->today + 30, TRUE);
  g_assert_cmpuint (open->typical->len, ==, 0);

  g_assert_true (unknot_knots_remove (fixture->knots, knot, NULL));
  fake_stamper_pass (&fixture->fake, DAY);
  both = show (fixture, knot, 60, TRUE);
  g_assert_cmpuint (both->episodes->len, ==, 2);
  assert_episode (both, 1, fixture->today + 25, fixture->today + 30, FALSE);
  g_assert_cmpuint (both->typical->len, ==, 0);
  late = show (fixture, knot, 14, TRUE);
  g_assert_cmpuint (late->episodes->len, ==, 1);
}

/* The low back, since the day on which it began, for six weeks; not where nobody said when that was, nor elsewhere. */
static void
test_typical (Fixture       *fixture,
              gconstpointer  data)
{
  static const struct {
    int      days;
    int      later;
    gboolean low_back;
    guint    n_days;
  } cases[] = {
    { 0, 20, TRUE, 21 }, { 10, 5, TRUE, 16 }, { 22, 20, TRUE, 43 }, { 23, 20, TRUE, 0 },
    { 0, 42, TRUE, 43 }, { 0, 43, TRUE, 0 }, { -1, 20, TRUE, 0 }, { 0, 20, FALSE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotKnot) knot = g_object_ref (mark (fixture, cases[i].days));
      g_autoptr (UnknotChartSeries) series = NULL;

      fake_stamper_pass (&fixture->fake, cases[i].later * DAY);
      series = show (fixture, knot, 100, cases[i].low_back);
      g_assert_cmpuint (series->typical->len, ==, cases[i].n_days);
    }
}

/* From 5.2 and 5.1 of 10 to 2.3 and 3.3 in six weeks (clinical.md E5.1). */
static void
test_course (Fixture       *fixture,
             gconstpointer  data)
{
  UnknotKnot *knot = mark (fixture, 0);
  g_autoptr (UnknotChartSeries) series = NULL;
  const UnknotChartTypical *typical;

  fake_stamper_pass (&fixture->fake, 42 * DAY);
  series = show (fixture, knot, 61, TRUE);
  typical = (const UnknotChartTypical *) (gpointer) series->typical->data;
  g_assert_cmpint (typical[0].day, ==, fixture->today);
  g_assert_cmpfloat_with_epsilon (typical[0].low, 5.1, 1e-9);
  g_assert_cmpfloat_with_epsilon (typical[0].high, 5.2, 1e-9);
  g_assert_cmpfloat_with_epsilon (typical[21].low, 3.75, 1e-9);
  g_assert_cmpfloat_with_epsilon (typical[21].high, 4.2, 1e-9);
  g_assert_cmpfloat_with_epsilon (typical[42].low, 2.3, 1e-9);
  g_assert_cmpfloat_with_epsilon (typical[42].high, 3.3, 1e-9);
}

/* A muscle that also runs up the back may hurt there: it is not compared with the low back. */
static void
test_low_back (void)
{
  static const struct {
    const char *muscle;
    gboolean    is_low_back;
  } cases[] = {
    { "quadratus-lumborum", TRUE }, { "erector-spinae-lumbar", TRUE }, { "multifidi", FALSE },
    { "latissimus-dorsi", FALSE }, { "gluteus-medius", FALSE }, { "levator-scapulae", FALSE }, { NULL, FALSE },
  };
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotAnatomy) anatomy = unknot_anatomy_load (folder, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (unknot_episodes_is_low_back (anatomy, cases[i].muscle), ==, cases[i].is_low_back);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/episodes/life", Fixture, NULL, set_up, test_life, tear_down);
  g_test_add ("/episodes/typical", Fixture, NULL, set_up, test_typical, tear_down);
  g_test_add ("/episodes/course", Fixture, NULL, set_up, test_course, tear_down);
  g_test_add_func ("/episodes/low-back", test_low_back);

  return g_test_run ();
}
