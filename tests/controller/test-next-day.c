#include "unknot-next-day.h"

#include "../fake-stamper.h"
#include "unknot-records.h"

typedef struct
{
  FakeStamper fake;
  UnknotJournal *journal;
  UnknotKnots *knots;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  fake_stamper_init (&self->fake, "2026-11-21T18:00:00+01:00");
  self->journal = unknot_journal_new (&self->fake.stamper);
  unknot_journal_set_read_only (self->journal, FALSE);
  self->knots = unknot_knots_new (self->journal);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (self->knots);
  g_assert_finalize_object (self->journal);
}

static UnknotKnot *
mark (Fixture    *self,
      const char *muscle)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  record.muscle = muscle;
  record.x = 300;
  record.y = 300;
  fake_stamper_pass (&self->fake, 1);

  return unknot_knots_mark (self->knots, &record, 5, NULL);
}

/* A session for one knot, or for two. */
static void
do_session (Fixture    *self,
            UnknotKnot *first,
            UnknotKnot *second,
            guint       n_items)
{
  UnknotSessionItem item = { .technique = "fingers", .muscle = "rhomboids", .seconds = 60 };
  UnknotSessionKnot parts[] = {
    { unknot_knot_get_uuid (first), "rhomboids", UNKNOT_SIDE_LEFT, 5, 4 },
    { second != NULL ? unknot_knot_get_uuid (second) : NULL, "multifidi", UNKNOT_SIDE_LEFT, 5, 4 },
  };
  UnknotSessionRecord record = UNKNOT_SESSION_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  record.knots = parts;
  record.n_knots = second != NULL ? 2 : 1;
  record.items = &item;
  record.n_items = n_items;
  fake_stamper_pass (&self->fake, 1);
  entry = unknot_entry_new_session (&record, &self->fake.stamper);
  g_assert_true (unknot_journal_add (self->journal, entry, NULL));
}

static guint
count_due (Fixture    *self,
           const char *time)
{
  g_autoptr (GPtrArray) due = NULL;

  fake_stamper_set (&self->fake, time);
  due = unknot_next_day_list (self->knots, self->fake.now);

  return due->len;
}

static void
test_when (Fixture       *self,
           gconstpointer  data)
{
  g_assert_cmpuint (count_due (self, "2026-11-21T18:00:00+01:00"), ==, 0);
  do_session (self, mark (self, "rhomboids"), NULL, 1);
  g_assert_cmpuint (count_due (self, "2026-11-21T23:50:00+01:00"), ==, 0);
  g_assert_cmpuint (count_due (self, "2026-11-22T00:10:00+01:00"), ==, 1);
  g_assert_cmpuint (count_due (self, "2026-11-23T17:50:00+01:00"), ==, 1);
  g_assert_cmpuint (count_due (self, "2026-11-23T18:10:00+01:00"), ==, 0);
}

static void
test_several (Fixture       *self,
              gconstpointer  data)
{
  UnknotKnot *first = mark (self, "rhomboids");
  UnknotKnot *second = mark (self, "multifidi");
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  guint n;

  do_session (self, first, second, 1);
  g_assert_cmpuint (count_due (self, "2026-11-22T09:00:00+01:00"), ==, 2);
  g_assert_true (unknot_next_day_answer (self->knots, first, 3, FALSE, NULL));
  n = g_list_model_get_n_items (G_LIST_MODEL (self->journal));
  g_assert_true (unknot_entry_get_rating (unknot_journal_get_entry (self->journal, n - 1), &rating));
  g_assert_cmpint (rating.soreness, ==, 3);
  g_assert_cmpint (unknot_knot_get_pain (first), ==, 4);
  g_assert_cmpuint (count_due (self, "2026-11-22T09:01:00+01:00"), ==, 1);

  g_assert_true (unknot_knots_remove (self->knots, second, NULL));
  g_assert_cmpuint (count_due (self, "2026-11-22T09:02:00+01:00"), ==, 0);
}

/* A session of today is asked for tomorrow, whatever was yesterday; one without anything done is none. */
static void
test_not (Fixture       *self,
          gconstpointer  data)
{
  UnknotKnot *knot = mark (self, "rhomboids");

  do_session (self, knot, NULL, 1);
  fake_stamper_set (&self->fake, "2026-11-22T08:00:00+01:00");
  do_session (self, knot, NULL, 1);
  g_assert_cmpuint (count_due (self, "2026-11-22T09:00:00+01:00"), ==, 0);
  g_assert_cmpuint (count_due (self, "2026-11-23T09:00:00+01:00"), ==, 1);

  fake_stamper_set (&self->fake, "2026-11-23T10:00:00+01:00");
  do_session (self, knot, NULL, 0);
  g_assert_cmpuint (count_due (self, "2026-11-24T07:00:00+01:00"), ==, 0);
}

/* Who was still sore is asked once more, from the end of the second day to that of the fourth. */
static void
test_again (Fixture       *self,
            gconstpointer  data)
{
  UnknotKnot *knot = mark (self, "rhomboids");
  UnknotKnot *fine = mark (self, "multifidi");

  do_session (self, knot, fine, 1);
  g_assert_cmpuint (count_due (self, "2026-11-22T09:00:00+01:00"), ==, 2);
  g_assert_true (unknot_next_day_answer (self->knots, knot, 1, FALSE, NULL));
  g_assert_true (unknot_next_day_answer (self->knots, fine, 0, FALSE, NULL));
  g_assert_cmpuint (count_due (self, "2026-11-23T17:50:00+01:00"), ==, 0);
  g_assert_cmpuint (count_due (self, "2026-11-23T18:10:00+01:00"), ==, 1);
  g_assert_cmpuint (count_due (self, "2026-11-25T17:50:00+01:00"), ==, 1);
  g_assert_cmpuint (count_due (self, "2026-11-25T18:10:00+01:00"), ==, 0);

  fake_stamper_set (&self->fake, "2026-11-24T09:00:00+01:00");
  g_assert_true (unknot_next_day_answer (self->knots, knot, 1, FALSE, NULL));
  g_assert_cmpuint (count_due (self, "2026-11-24T10:00:00+01:00"), ==, 0);

  /* A new session begins anew. */
  do_session (self, knot, NULL, 1);
  g_assert_cmpuint (count_due (self, "2026-11-24T12:00:00+01:00"), ==, 0);
  g_assert_cmpuint (count_due (self, "2026-11-25T09:00:00+01:00"), ==, 1);
}

static void
test_bruise (Fixture       *self,
             gconstpointer  data)
{
  UnknotKnot *knot = mark (self, "rhomboids");
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  guint n;

  do_session (self, knot, NULL, 1);
  fake_stamper_set (&self->fake, "2026-11-22T09:00:00+01:00");
  g_assert_true (unknot_next_day_answer (self->knots, knot, -1, TRUE, NULL));
  n = g_list_model_get_n_items (G_LIST_MODEL (self->journal));
  g_assert_true (unknot_entry_get_rating (unknot_journal_get_entry (self->journal, n - 1), &rating));
  g_assert_true (rating.bruise);
  g_assert_cmpint (rating.soreness, ==, -1);
  g_assert_cmpuint (count_due (self, "2026-11-22T09:01:00+01:00"), ==, 0);
  g_assert_cmpuint (count_due (self, "2026-11-23T20:00:00+01:00"), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/next-day/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("when", test_when);
  ADD ("several", test_several);
  ADD ("not", test_not);
  ADD ("again", test_again);
  ADD ("bruise", test_bruise);
#undef ADD

  return g_test_run ();
}
