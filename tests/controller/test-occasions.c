#include "rules-fixture.h"
#include "../fake-stamper.h"
#include "unknot-knots.h"
#include "unknot-occasions.h"

typedef struct
{
  Rules rules;
  FakeStamper stamper;
  UnknotJournal *journal;
  UnknotKnots *knots;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  rules_load (&self->rules);
  fake_stamper_init (&self->stamper, "2026-11-01T10:00:00+01:00");
  self->journal = unknot_journal_new (&self->stamper.stamper);
  self->knots = unknot_knots_new (self->journal);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (self->knots);
  g_assert_finalize_object (self->journal);
  rules_clear (&self->rules);
}

static UnknotKnot *
mark (Fixture    *self,
      const char *muscle,
      int         pain)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  record.muscle = muscle;
  record.side = UNKNOT_SIDE_LEFT;
  return unknot_knots_mark (self->knots, &record, pain, NULL);
}

/* "region 3, jump 5": each occasion with the day of November. */
static void
assert_events (Fixture    *self,
               UnknotKnot *knot,
               const char *wanted)
{
  static const char * const names[] = { "first", "month", "region", "jump", "stop", "flare" };
  g_autoptr (GArray) events = unknot_occasions_list (self->rules.rules, self->journal, &knot, 1);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < events->len; i++)
    {
      const UnknotEvent *event = &g_array_index (events, UnknotEvent, i);
      g_autoptr (GDateTime) time = unknot_time_to_date_time (event->time);

      g_string_append_printf (text, "%s%s %d", i > 0 ? ", " : "", names[event->occasion],
                              g_date_time_get_day_of_month (time));
    }
  g_assert_cmpstr (text->str, ==, wanted);
}

/* The first knot in a region makes it due, also when that knot is gone; later ones do not. */
static void
test_region (Fixture       *self,
             gconstpointer  data)
{
  UnknotKnot *first = mark (self, "gluteus-medius", 3);
  UnknotKnot *second;

  fake_stamper_set (&self->stamper, "2026-11-03T10:00:00+01:00");
  second = mark (self, "quadratus-lumborum", 3);
  assert_events (self, second, "region 1");
  assert_events (self, first, "region 1");
  fake_stamper_set (&self->stamper, "2026-11-05T10:00:00+01:00");
  assert_events (self, mark (self, "infraspinatus", 3), "region 5");
  unknot_knots_remove (self->knots, first, NULL);
  assert_events (self, second, "region 1");
}

/* Three points at once, and not two and two. The last jump counts, of that knot. */
static void
test_jump (Fixture       *self,
           gconstpointer  data)
{
  static const struct { int pain; const char *wanted; } steps[] = {
    { 3, "region 1" }, { 5, "region 1" }, { 7, "region 1" }, { 2, "region 1" }, { 5, "region 1, jump 6" },
    { 6, "region 1, jump 6" }, { 0, "region 1, jump 6" }, { 9, "region 1, jump 9" },
  };
  UnknotKnot *knot = mark (self, "gluteus-medius", 2);
  UnknotKnot *other = mark (self, "infraspinatus", 0);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autofree char *time = g_strdup_printf ("2026-11-%02uT10:00:00+01:00", i + 2);

      fake_stamper_set (&self->stamper, time);
      unknot_knots_rate (self->knots, knot, steps[i].pain, UNKNOT_FRAME_NOW, NULL);
      assert_events (self, knot, steps[i].wanted);
    }
  unknot_knots_rate (self->knots, knot, 10, UNKNOT_FRAME_WORST, NULL);
  assert_events (self, knot, "region 1, jump 9");
  assert_events (self, other, "region 1");
}

static void
test_stop (Fixture       *self,
           gconstpointer  data)
{
  UnknotKnot *knot = mark (self, "gluteus-medius", 2);
  UnknotSessionKnot part = { unknot_knot_get_uuid (knot), "gluteus-medius", UNKNOT_SIDE_LEFT, 2, 4 };
  UnknotSessionItem items[] = { { .technique = "ball-wall", .muscle = "gluteus-medius", .seconds = 60 } };
  UnknotSessionRecord record = { .knots = &part, .n_knots = 1, .items = items, .n_items = 1 };

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (UnknotEntry) entry = NULL;
      g_autofree char *time = g_strdup_printf ("2026-11-%02uT10:00:00+01:00", i + 2);

      record.adverse = i == 1;
      fake_stamper_set (&self->stamper, time);
      entry = unknot_entry_new_session (&record, &self->stamper.stamper);
      g_assert_true (unknot_journal_add (self->journal, entry, NULL));
      assert_events (self, knot, i == 0 ? "region 1" : "region 1, stop 3");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/occasions/region", Fixture, NULL, set_up, test_region, tear_down);
  g_test_add ("/occasions/jump", Fixture, NULL, set_up, test_jump, tear_down);
  g_test_add ("/occasions/stop", Fixture, NULL, set_up, test_stop, tear_down);

  return g_test_run ();
}
