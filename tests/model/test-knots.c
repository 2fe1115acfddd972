#include "unknot-knots.h"

#include "../fake-stamper.h"

typedef struct
{
  FakeStamper    fake;
  UnknotJournal *journal;
  UnknotKnots   *knots;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fake_stamper_init (&fixture->fake, "2026-11-21T20:00:00+01:00");
  fixture->journal = unknot_journal_new (&fixture->fake.stamper);
  fixture->knots = unknot_knots_new (fixture->journal);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->knots));
  g_assert_finalize_object (g_steal_pointer (&fixture->journal));
}

static UnknotKnot *
mark (Fixture    *fixture,
      const char *muscle,
      int         pain)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  g_autoptr (GError) error = NULL;
  UnknotKnot *knot;

  record.muscle = muscle;
  record.side = UNKNOT_SIDE_RIGHT;
  record.view = UNKNOT_VIEW_BACK;
  record.x = 420;
  record.y = 300.5;
  record.days = 9;
  knot = unknot_knots_mark (fixture->knots, &record, pain, &error);
  g_assert_no_error (error);
  g_assert_nonnull (knot);
  fake_stamper_pass (&fixture->fake, 10);
  return knot;
}

static guint
count_knots (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->knots));
}

static void
test_mark (Fixture       *fixture,
           gconstpointer  data)
{
  UnknotKnot *knot = mark (fixture, "rhomboids", 5);
  UnknotTime later;

  g_assert_cmpuint (count_knots (fixture), ==, 1);
  g_assert_true (unknot_knots_get_knot (fixture->knots, 0) == knot);
  g_assert_true (unknot_knots_lookup (fixture->knots, unknot_knot_get_uuid (knot)) == knot);
  g_assert_cmpstr (unknot_knot_get_muscle (knot), ==, "rhomboids");
  g_assert_cmpint (unknot_knot_get_side (knot), ==, UNKNOT_SIDE_RIGHT);
  g_assert_cmpfloat (unknot_knot_get_y (knot), ==, 300.5);
  g_assert_cmpint (unknot_knot_get_pain (knot), ==, 5);
  g_assert_cmpint (unknot_knot_get_state (knot), ==, UNKNOT_KNOT_STATE_SORE);
  g_assert_true (unknot_time_parse ("2026-11-25T01:00:00+01:00", &later));
  g_assert_cmpint (unknot_knot_get_days (knot, later), ==, 13);

  g_assert_cmpint (unknot_knot_get_pain (mark (fixture, "rhomboids", -1)), ==, -1);
  g_assert_cmpuint (count_knots (fixture), ==, 2);

  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  g_assert_cmpuint (count_knots (fixture), ==, 1);
  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  g_assert_cmpuint (count_knots (fixture), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->journal)), ==, 0);
}

static void
count_cb (guint *count)
{
  ++*count;
}

static void
test_move (Fixture       *fixture,
           gconstpointer  data)
{
  UnknotKnot *knot = mark (fixture, "rhomboids", 5);
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  guint n_x = 0;
  guint n_y = 0;

  g_signal_connect_swapped (knot, "notify::x", G_CALLBACK (count_cb), &n_x);
  g_signal_connect_swapped (knot, "notify::y", G_CALLBACK (count_cb), &n_y);
  record.muscle = "multifidi";
  record.side = UNKNOT_SIDE_LEFT;
  record.x = 350;
  record.y = 300.5;
  record.label = "old friend";
  g_assert_true (unknot_knots_move (fixture->knots, knot, &record, NULL));
  g_assert_cmpuint (n_x, ==, 1);
  g_assert_cmpuint (n_y, ==, 0);
  g_assert_cmpstr (unknot_knot_get_muscle (knot), ==, "multifidi");
  g_assert_cmpstr (unknot_knot_get_label (knot), ==, "old friend");
  g_assert_cmpint (unknot_knot_get_pain (knot), ==, 5);
  g_assert_cmpuint (count_knots (fixture), ==, 1);

  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  g_assert_cmpfloat (unknot_knot_get_x (knot), ==, 420);
  g_assert_null (unknot_knot_get_label (knot));
}

static void
test_remove (Fixture       *fixture,
             gconstpointer  data)
{
  UnknotKnot *first = mark (fixture, "rhomboids", 5);
  UnknotKnot *second = mark (fixture, "multifidi", 3);

  g_assert_true (unknot_knots_remove (fixture->knots, first, NULL));
  g_assert_cmpuint (count_knots (fixture), ==, 1);
  g_assert_true (unknot_knots_get_knot (fixture->knots, 0) == second);
  g_assert_cmpint (unknot_knot_get_state (first), ==, UNKNOT_KNOT_STATE_GONE);
  g_assert_true (unknot_knots_lookup (fixture->knots, unknot_knot_get_uuid (first)) == first);

  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  g_assert_cmpuint (count_knots (fixture), ==, 2);
  g_assert_true (unknot_knots_get_knot (fixture->knots, 0) == first);
}

static void
test_rate (Fixture       *fixture,
           gconstpointer  data)
{
  UnknotKnot *knot = mark (fixture, "rhomboids", 5);
  UnknotKnot *other = mark (fixture, "multifidi", 4);
  UnknotSessionKnot parts[] = {
    { unknot_knot_get_uuid (knot), "rhomboids", UNKNOT_SIDE_RIGHT, 6, 2 },
    { unknot_knot_get_uuid (other), "multifidi", UNKNOT_SIDE_RIGHT, 7, -1 },
  };
  UnknotSessionRecord session = { .knots = parts, .n_knots = 2 };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&session, &fixture->fake.stamper);

  g_assert_true (unknot_knots_rate (fixture->knots, knot, 9, UNKNOT_FRAME_WORST, NULL));
  g_assert_cmpint (unknot_knot_get_pain (knot), ==, 5);

  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
  g_assert_cmpint (unknot_knot_get_pain (knot), ==, 2);
  g_assert_cmpint (unknot_knot_get_pain (other), ==, 7);

  fake_stamper_pass (&fixture->fake, 600);
  g_assert_true (unknot_knots_rate (fixture->knots, knot, 0, UNKNOT_FRAME_NOW, NULL));
  g_assert_cmpint (unknot_knot_get_state (knot), ==, UNKNOT_KNOT_STATE_CALM);
  g_assert_cmpint (unknot_knot_get_rated (knot).milliseconds, ==, fixture->fake.now.milliseconds);
  fake_stamper_pass (&fixture->fake, 600);
  g_assert_true (unknot_knots_rate (fixture->knots, knot, 3, UNKNOT_FRAME_NOW, NULL));
  g_assert_cmpint (unknot_knot_get_state (knot), ==, UNKNOT_KNOT_STATE_SORE);
}

static void
test_events (Fixture       *fixture,
             gconstpointer  data)
{
  UnknotKnot *knot = mark (fixture, "rhomboids", 5);
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  g_autoptr (UnknotEntry) quiet = NULL;
  g_autoptr (UnknotEntry) back = NULL;

  record.knot = unknot_knot_get_uuid (knot);
  record.event = UNKNOT_KNOT_QUIET;
  quiet = unknot_entry_new_knot (&record, &fixture->fake.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, quiet, NULL));
  g_assert_cmpint (unknot_knot_get_state (knot), ==, UNKNOT_KNOT_STATE_CALM);

  fake_stamper_pass (&fixture->fake, 1);
  record.event = UNKNOT_KNOT_BACK;
  back = unknot_entry_new_knot (&record, &fixture->fake.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, back, NULL));
  g_assert_cmpint (unknot_knot_get_state (knot), ==, UNKNOT_KNOT_STATE_SORE);
}

/* A journal that is filled later, and one entry taken out of it, give the same knots as living through it. */
static void
test_fill (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (UnknotJournal) other = unknot_journal_new (&fixture->fake.stamper);
  g_autoptr (UnknotKnots) knots = unknot_knots_new (other);
  g_autoptr (GPtrArray) entries = NULL;
  g_autofree char *uuid = NULL;

  uuid = g_strdup (unknot_knot_get_uuid (mark (fixture, "rhomboids", 5)));
  mark (fixture, "multifidi", 3);
  entries = unknot_journal_list_month (fixture->journal, "2026-11");
  g_assert_cmpuint (entries->len, ==, 4);

  unknot_journal_fill (other, entries);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (knots)), ==, 2);
  g_assert_cmpint (unknot_knot_get_pain (unknot_knots_lookup (knots, uuid)), ==, 5);

  g_assert_true (unknot_journal_remove (other, uuid, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (knots)), ==, 1);
  g_assert_null (unknot_knots_lookup (knots, uuid));

  g_ptr_array_set_size (entries, 0);
  unknot_journal_fill (other, entries);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (knots)), ==, 0);
}

/* Those that can be treated: rated, sore and on a muscle; the worst first, of equals the one found first. */
static void
test_open (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) open = NULL;
  UnknotKnot *third, *first, *second;

  mark (fixture, "rhomboids", -1);
  mark (fixture, "multifidi", 0);
  mark (fixture, NULL, 9);
  third = mark (fixture, "trapezius-upper", 2);
  first = mark (fixture, "infraspinatus", 4);
  second = mark (fixture, "teres-minor", 4);
  g_assert_true (unknot_knots_remove (fixture->knots, mark (fixture, "teres-major", 8), NULL));

  open = unknot_knots_list_open (fixture->knots);
  g_assert_cmpuint (open->len, ==, 3);
  g_assert_true (g_ptr_array_index (open, 0) == first);
  g_assert_true (g_ptr_array_index (open, 1) == second);
  g_assert_true (g_ptr_array_index (open, 2) == third);
}

static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  UnknotKnot *knot = mark (fixture, "rhomboids", 5);
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  g_autoptr (GError) error = NULL;

  unknot_journal_set_read_only (fixture->journal, TRUE);
  g_assert_null (unknot_knots_mark (fixture->knots, &record, 3, &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
  g_assert_false (unknot_knots_move (fixture->knots, knot, &record, NULL));
  g_assert_false (unknot_knots_remove (fixture->knots, knot, NULL));
  g_assert_false (unknot_knots_rate (fixture->knots, knot, 3, UNKNOT_FRAME_NOW, NULL));
  g_assert_cmpint (unknot_knot_get_pain (knot), ==, 5);
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char  *path;
    void       (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/knots/mark", test_mark },
    { "/knots/move", test_move },
    { "/knots/open", test_open },
    { "/knots/remove", test_remove },
    { "/knots/rate", test_rate },
    { "/knots/events", test_events },
    { "/knots/fill", test_fill },
    { "/knots/read-only", test_read_only },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
