#include "unknot-day-count.h"
#include "unknot-records.h"

#include "../fake-stamper.h"

typedef struct
{
  FakeStamper stamper;
  UnknotJournal *journal;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  fake_stamper_init (&self->stamper, "2026-11-01T08:00:00+01:00");
  self->journal = unknot_journal_new (&self->stamper.stamper);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (self->journal);
}

static void
add (Fixture     *self,
     const char  *time,
     UnknotFrame  frame,
     int          pain)
{
  UnknotRatingRecord rating = { .knot = "k", .pain = pain, .frame = frame, .soreness = -1 };
  g_autoptr (UnknotEntry) entry = NULL;

  fake_stamper_set (&self->stamper, time);
  entry = unknot_entry_new_rating (&rating, &self->stamper.stamper);
  g_assert_true (unknot_journal_add (self->journal, entry, NULL));
}

static void
add_day (Fixture    *self,
         const char *time,
         int         average)
{
  UnknotDayRecord day = UNKNOT_DAY_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  fake_stamper_set (&self->stamper, time);
  day.average = average;
  day.stress = 1;
  entry = unknot_entry_new_day (&day, &self->stamper.stamper);
  g_assert_true (unknot_journal_add (self->journal, entry, NULL));
}

/* "2:4" is two entries with a mean of 4, "1" one entry without a number, "-" none; for the days from the second on. */
static void
assert_counts (Fixture    *self,
               const char *wanted)
{
  int first = unknot_day_from_date (2026, 11, 2);
  g_autoptr (GArray) list = unknot_day_count_list (self->journal, first, first + 4);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    {
      const UnknotDayCount *count = &g_array_index (list, UnknotDayCount, i);

      if (count->pain >= 0)
        g_string_append_printf (text, "%u:%d ", count->n_entries, count->pain);
      else if (count->n_entries > 0)
        g_string_append_printf (text, "%u ", count->n_entries);
      else
        g_string_append (text, "- ");
    }
  g_assert_cmpstr (g_strchomp (text->str), ==, wanted);
}

static void
test_counts (Fixture       *self,
             gconstpointer  data)
{
  assert_counts (self, "- - - - -");
  add (self, "2026-11-01T08:00:00+01:00", UNKNOT_FRAME_NOW, 9);
  add (self, "2026-11-02T08:00:00+01:00", UNKNOT_FRAME_NOW, 4);
  add (self, "2026-11-02T20:00:00+01:00", UNKNOT_FRAME_NOW, 5);
  add (self, "2026-11-04T20:00:00+01:00", UNKNOT_FRAME_WORST, 9);
  add (self, "2026-11-06T23:59:00+01:00", UNKNOT_FRAME_NOW, -1);
  add (self, "2026-11-07T00:00:00+01:00", UNKNOT_FRAME_NOW, 9);
  assert_counts (self, "2:5 - 1 - 1");
}

/* A day goes by the entry's own offset, wherever the person was. */
static void
test_offsets (Fixture       *self,
              gconstpointer  data)
{
  add (self, "2026-11-02T23:30:00-08:00", UNKNOT_FRAME_NOW, 2);
  add (self, "2026-11-03T01:00:00+09:00", UNKNOT_FRAME_NOW, 6);
  assert_counts (self, "1:2 1:6 - - -");
}

/* The frame that more of the days have; the others' numbers are left out, not mixed in. */
static void
test_frames (Fixture       *self,
             gconstpointer  data)
{
  add (self, "2026-11-02T08:00:00+01:00", UNKNOT_FRAME_NOW, 8);
  add_day (self, "2026-11-02T20:00:00+01:00", 4);
  assert_counts (self, "2:8 - - - -");
  add_day (self, "2026-11-03T20:00:00+01:00", 3);
  add_day (self, "2026-11-04T20:00:00+01:00", -1);
  assert_counts (self, "2:4 1:3 1 - -");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define add(name, function) g_test_add ("/day-count/" name, Fixture, NULL, set_up, function, tear_down)
  add ("counts", test_counts);
  add ("offsets", test_offsets);
  add ("frames", test_frames);
#undef add

  return g_test_run ();
}
