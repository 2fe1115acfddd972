#include "unknot-pain-days.h"
#include "unknot-records.h"

#include "../fake-stamper.h"

#define DAY (24 * 60)

static const char * const neck_muscles[] = { "levator-scapulae", "splenius-semispinalis", NULL };

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
add (Fixture     *fixture,
     UnknotEntry *entry)
{
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
  g_object_unref (entry);
}

static char *
tell (Fixture         *fixture,
      UnknotKnotEvent  event,
      const char      *knot,
      const char      *muscle)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  UnknotEntry *entry;
  char *uuid;

  record.event = event;
  record.knot = knot;
  record.muscle = muscle;
  entry = unknot_entry_new_knot (&record, &fixture->fake.stamper);
  uuid = g_strdup (unknot_entry_get_uuid (entry));
  add (fixture, entry);
  return uuid;
}

static void
rate (Fixture     *fixture,
      const char  *knot,
      int          pain,
      UnknotFrame  frame)
{
  static const char * const frames[] = { "now", "day", "worst" };
  JsonObject *members = json_object_new ();

  if (knot != NULL)
    json_object_set_string_member (members, "knot", knot);
  json_object_set_string_member (members, "frame", frames[frame]);
  json_object_set_int_member (members, "pain", pain);
  add (fixture, unknot_entry_new (UNKNOT_ENTRY_RATING, members, &fixture->fake.stamper));
}

static void
do_session (Fixture    *fixture,
            const char *knot,
            const char *muscle,
            int         before,
            int         after)
{
  UnknotSessionKnot knots[] = { { knot, muscle, UNKNOT_SIDE_LEFT, before, after } };
  UnknotSessionRecord session = { .knots = knots, .n_knots = 1 };

  add (fixture, unknot_entry_new_session (&session, &fixture->fake.stamper));
}

static UnknotPainDays *
collect (Fixture           *fixture,
         const UnknotScope *scope)
{
  return unknot_pain_days_new (fixture->journal, scope, fixture->today, fixture->today + 9);
}

static void
assert_day (const UnknotPainDays *days,
            UnknotFrame           frame,
            guint                 index,
            UnknotChartPoint      expected)
{
  const UnknotChartPoint *point;

  g_assert_cmpuint (index, <, days->frames[frame]->len);
  point = &g_array_index (days->frames[frame], UnknotChartPoint, index);
  g_assert_cmpint (point->day, ==, expected.day);
  g_assert_cmpfloat_with_epsilon (point->value, expected.value, 1e-9);
  g_assert_cmpuint (point->n_ratings, ==, expected.n_ratings);
  g_assert_cmpfloat (point->low, ==, expected.low);
  g_assert_cmpfloat (point->high, ==, expected.high);
}

/* Lowest, mean and highest of a day, a session's two numbers among them; the frames apart. */
static void
test_band (Fixture       *fixture,
           gconstpointer  data)
{
  UnknotScope scope = unknot_scope_make_knot ("k");
  g_autoptr (UnknotPainDays) days = NULL;

  rate (fixture, "k", 4, UNKNOT_FRAME_NOW);
  rate (fixture, "other", 10, UNKNOT_FRAME_NOW);
  do_session (fixture, "k", NULL, 7, 1);
  rate (fixture, "k", 5, UNKNOT_FRAME_DAY);
  rate (fixture, "k", 9, UNKNOT_FRAME_WORST);
  fake_stamper_pass (&fixture->fake, 3 * DAY);
  rate (fixture, "k", 2, UNKNOT_FRAME_NOW);
  fake_stamper_pass (&fixture->fake, 10 * DAY);
  rate (fixture, "k", 8, UNKNOT_FRAME_NOW);

  days = collect (fixture, &scope);
  g_assert_cmpuint (days->frames[UNKNOT_FRAME_NOW]->len, ==, 2);
  assert_day (days, UNKNOT_FRAME_NOW, 0, (UnknotChartPoint) { fixture->today, 4, 3, 1, 7 });
  assert_day (days, UNKNOT_FRAME_NOW, 1, (UnknotChartPoint) { fixture->today + 3, 2, 1, 2, 2 });
  assert_day (days, UNKNOT_FRAME_DAY, 0, (UnknotChartPoint) { fixture->today, 5, 1, 5, 5 });
  assert_day (days, UNKNOT_FRAME_WORST, 0, (UnknotChartPoint) { fixture->today, 9, 1, 9, 9 });
  g_assert_cmpuint (days->sessions->len, ==, 1);
  g_assert_cmpint (unknot_pain_days_choose_frame (days), ==, UNKNOT_FRAME_NOW);
}

/* Three numbers of one knot and one of another: (4 + 8) / 2, not (4 + 4 + 4 + 8) / 4. */
static void
test_means_of_means (Fixture       *fixture,
                     gconstpointer  data)
{
  UnknotScope region = unknot_scope_make_region ("neck", neck_muscles);
  UnknotScope all = UNKNOT_SCOPE_INIT;
  g_autofree char *one = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "levator-scapulae");
  g_autofree char *two = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "splenius-semispinalis");
  g_autofree char *low = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "quadratus-lumborum");
  g_autoptr (UnknotPainDays) neck = NULL;
  g_autoptr (UnknotPainDays) everything = NULL;

  for (int i = 0; i < 3; i++)
    rate (fixture, one, 4, UNKNOT_FRAME_NOW);
  rate (fixture, two, 8, UNKNOT_FRAME_NOW);
  rate (fixture, low, 0, UNKNOT_FRAME_NOW);

  neck = collect (fixture, &region);
  assert_day (neck, UNKNOT_FRAME_NOW, 0, (UnknotChartPoint) { fixture->today, 6, 4, 4, 8 });
  everything = collect (fixture, &all);
  assert_day (everything, UNKNOT_FRAME_NOW, 0, (UnknotChartPoint) { fixture->today, 4, 5, 0, 8 });
}

/* A knot counts where it was at that time, also after it is gone; known from before the span. */
static void
test_moves (Fixture       *fixture,
            gconstpointer  data)
{
  UnknotScope region = unknot_scope_make_region ("neck", neck_muscles);
  g_autofree char *knot = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "levator-scapulae");
  g_autofree char *moved = NULL;
  g_autofree char *gone = NULL;
  g_autoptr (UnknotPainDays) days = NULL;

  rate (fixture, knot, 5, UNKNOT_FRAME_NOW);
  fake_stamper_pass (&fixture->fake, DAY);
  moved = tell (fixture, UNKNOT_KNOT_MOVED, knot, "rhomboids");
  rate (fixture, knot, 6, UNKNOT_FRAME_NOW);
  do_session (fixture, knot, NULL, 6, 4);
  fake_stamper_pass (&fixture->fake, DAY);
  do_session (fixture, knot, "levator-scapulae", 3, 1);
  gone = tell (fixture, UNKNOT_KNOT_GONE, knot, NULL);

  days = collect (fixture, &region);
  g_assert_cmpuint (days->frames[UNKNOT_FRAME_NOW]->len, ==, 2);
  assert_day (days, UNKNOT_FRAME_NOW, 0, (UnknotChartPoint) { fixture->today, 5, 1, 5, 5 });
  assert_day (days, UNKNOT_FRAME_NOW, 1, (UnknotChartPoint) { fixture->today + 2, 2, 2, 1, 3 });
  g_assert_cmpuint (days->sessions->len, ==, 1);

  g_clear_pointer (&days, unknot_pain_days_free);
  days = unknot_pain_days_new (fixture->journal, &region, fixture->today + 1, fixture->today + 2);
  g_assert_cmpuint (days->frames[UNKNOT_FRAME_NOW]->len, ==, 1);
}

/* What is said of the whole body counts for nothing less; the look back at a day fills its own frames. */
static void
test_whole_body (Fixture       *fixture,
                 gconstpointer  data)
{
  UnknotScope all = UNKNOT_SCOPE_INIT;
  UnknotScope region = unknot_scope_make_region ("neck", neck_muscles);
  UnknotScope knot = unknot_scope_make_knot ("k");
  UnknotDayRecord record = UNKNOT_DAY_RECORD_INIT;
  g_autoptr (UnknotPainDays) everything = NULL;
  g_autoptr (UnknotPainDays) neck = NULL;
  g_autoptr (UnknotPainDays) one = NULL;

  rate (fixture, "k", 2, UNKNOT_FRAME_NOW);
  rate (fixture, NULL, 6, UNKNOT_FRAME_NOW);
  record.average = 5;
  record.worst = 8;
  add (fixture, unknot_entry_new_day (&record, &fixture->fake.stamper));

  everything = collect (fixture, &all);
  assert_day (everything, UNKNOT_FRAME_NOW, 0, (UnknotChartPoint) { fixture->today, 4, 2, 2, 6 });
  assert_day (everything, UNKNOT_FRAME_DAY, 0, (UnknotChartPoint) { fixture->today, 5, 1, 5, 5 });
  assert_day (everything, UNKNOT_FRAME_WORST, 0, (UnknotChartPoint) { fixture->today, 8, 1, 8, 8 });
  g_assert_cmpint (unknot_pain_days_choose_frame (everything), ==, UNKNOT_FRAME_DAY);

  neck = collect (fixture, &region);
  g_assert_cmpuint (neck->frames[UNKNOT_FRAME_NOW]->len, ==, 0);
  one = collect (fixture, &knot);
  g_assert_cmpuint (one->frames[UNKNOT_FRAME_NOW]->len, ==, 1);
  g_assert_cmpuint (one->frames[UNKNOT_FRAME_DAY]->len, ==, 0);
}

/* A flight to the west brings a local day again after the next one had begun; order and means stay right. */
static void
test_offsets (Fixture       *fixture,
              gconstpointer  data)
{
  UnknotScope scope = unknot_scope_make_knot ("k");
  UnknotMarkRecord mark = { .text = "flight" };
  g_autoptr (UnknotPainDays) days = NULL;

  rate (fixture, "k", 4, UNKNOT_FRAME_NOW);
  fake_stamper_set (&fixture->fake, "2026-10-02T01:00:00+01:00");
  rate (fixture, "k", 8, UNKNOT_FRAME_NOW);
  do_session (fixture, "k", NULL, -1, -1);
  add (fixture, unknot_entry_new_mark (&mark, &fixture->fake.stamper));
  fake_stamper_set (&fixture->fake, "2026-10-01T20:00:00-08:00");
  rate (fixture, "k", 6, UNKNOT_FRAME_NOW);
  do_session (fixture, "k", NULL, -1, -1);
  add (fixture, unknot_entry_new_mark (&mark, &fixture->fake.stamper));

  days = collect (fixture, &scope);
  g_assert_cmpuint (days->frames[UNKNOT_FRAME_NOW]->len, ==, 2);
  assert_day (days, UNKNOT_FRAME_NOW, 0, (UnknotChartPoint) { fixture->today, 5, 2, 4, 6 });
  assert_day (days, UNKNOT_FRAME_NOW, 1, (UnknotChartPoint) { fixture->today + 1, 8, 1, 8, 8 });
  g_assert_cmpuint (days->sessions->len, ==, 2);
  g_assert_cmpint (g_array_index (days->sessions, int, 0), ==, fixture->today);
  g_assert_cmpint (g_array_index (days->marks, UnknotChartMark, 0).day, ==, fixture->today);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/pain-days/band", Fixture, NULL, set_up, test_band, tear_down);
  g_test_add ("/pain-days/means-of-means", Fixture, NULL, set_up, test_means_of_means, tear_down);
  g_test_add ("/pain-days/moves", Fixture, NULL, set_up, test_moves, tear_down);
  g_test_add ("/pain-days/whole-body", Fixture, NULL, set_up, test_whole_body, tear_down);
  g_test_add ("/pain-days/offsets", Fixture, NULL, set_up, test_offsets, tear_down);

  return g_test_run ();
}
