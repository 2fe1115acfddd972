#include "unknot-diary.h"
#include "unknot-pain-log.h"

#include "../fake-stamper.h"

typedef struct
{
  FakeStamper stamper;
  UnknotJournal *journal;
  UnknotPainLog *log;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  fake_stamper_init (&self->stamper, "2026-11-21T20:00:00+01:00");
  self->journal = unknot_journal_new (&self->stamper.stamper);
  self->log = unknot_pain_log_new (self->journal);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  unknot_pain_log_free (self->log);
  g_assert_finalize_object (self->journal);
}

static guint
count (Fixture *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->journal));
}

static UnknotEntry *
get_last (Fixture         *self,
          UnknotEntryKind  kind)
{
  for (guint i = count (self); i > 0; i--)
    if (unknot_entry_get_kind (unknot_journal_get_entry (self->journal, i - 1)) == kind)
      return unknot_journal_get_entry (self->journal, i - 1);

  g_assert_not_reached ();
}

static void
set (Fixture     *self,
     UnknotFrame  frame,
     int          pain)
{
  g_assert_true (unknot_pain_log_set_pain (self->log, frame, pain, NULL));
}

/* Each number of a knot is a rating for its own time; another one for the same time corrects it. */
static void
test_knot (Fixture       *self,
           gconstpointer  data)
{
  static const UnknotFrame frames[] = { UNKNOT_FRAME_NOW, UNKNOT_FRAME_DAY, UNKNOT_FRAME_WORST };
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

  unknot_pain_log_set_place (self->log, "k");
  for (guint i = 0; i < G_N_ELEMENTS (frames); i++)
    {
      g_assert_cmpint (unknot_pain_log_get_pain (self->log, frames[i]), ==, -1);
      set (self, frames[i], 3);
      set (self, frames[i], 4 + (int) i);
      g_assert_cmpuint (count (self), ==, i + 1);
      g_assert_true (unknot_entry_get_rating (get_last (self, UNKNOT_ENTRY_RATING), &rating));
      g_assert_cmpstr (rating.knot, ==, "k");
      g_assert_cmpint (rating.frame, ==, frames[i]);
      g_assert_cmpint (rating.pain, ==, 4 + (int) i);
    }
  g_assert_cmpuint (unknot_pain_log_get_n (self->log), ==, 3);

  set (self, UNKNOT_FRAME_WORST, -1);
  g_assert_cmpuint (count (self), ==, 2);
  g_assert_cmpint (unknot_pain_log_get_pain (self->log, UNKNOT_FRAME_WORST), ==, -1);
}

/* Of the whole body, only pain now is a rating; numbers for the day stand in the look back. */
static void
test_everywhere (Fixture       *self,
                 gconstpointer  data)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;

  set (self, UNKNOT_FRAME_NOW, 6);
  set (self, UNKNOT_FRAME_DAY, 5);
  set (self, UNKNOT_FRAME_WORST, 8);
  g_assert_cmpuint (count (self), ==, 2);
  g_assert_true (unknot_entry_get_rating (get_last (self, UNKNOT_ENTRY_RATING), &rating));
  g_assert_null (rating.knot);
  g_assert_cmpint (rating.pain, ==, 6);
  g_assert_true (unknot_entry_get_day (get_last (self, UNKNOT_ENTRY_DAY), &day));
  g_assert_cmpint (day.average, ==, 5);
  g_assert_cmpint (day.worst, ==, 8);
  g_assert_cmpint (unknot_pain_log_get_pain (self->log, UNKNOT_FRAME_WORST), ==, 8);

  set (self, UNKNOT_FRAME_DAY, -1);
  set (self, UNKNOT_FRAME_WORST, -1);
  g_assert_cmpuint (count (self), ==, 1);
}

/* Places don't share anything but the day. */
static void
test_places (Fixture       *self,
             gconstpointer  data)
{
  set (self, UNKNOT_FRAME_NOW, 6);
  unknot_pain_log_set_place (self->log, "k");
  g_assert_cmpint (unknot_pain_log_get_pain (self->log, UNKNOT_FRAME_NOW), ==, -1);
  set (self, UNKNOT_FRAME_NOW, 2);
  g_assert_true (unknot_pain_log_set_note (self->log, "after work", NULL));
  g_assert_cmpstr (unknot_pain_log_get_note (self->log), ==, "after work");
  unknot_pain_log_set_place (self->log, NULL);
  g_assert_cmpint (unknot_pain_log_get_pain (self->log, UNKNOT_FRAME_NOW), ==, 6);
  g_assert_null (unknot_pain_log_get_note (self->log));
  g_assert_cmpuint (count (self), ==, 2);
}

/* A note needs no number, and stays when a number comes or goes. */
static void
test_note (Fixture       *self,
           gconstpointer  data)
{
  g_autofree char *note = g_strnfill (20000, 'x');
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

  g_assert_true (unknot_pain_log_set_note (self->log, note, NULL));
  g_assert_cmpuint (count (self), ==, 1);
  set (self, UNKNOT_FRAME_NOW, 3);
  set (self, UNKNOT_FRAME_NOW, -1);
  g_assert_true (unknot_entry_get_rating (get_last (self, UNKNOT_ENTRY_RATING), &rating));
  g_assert_cmpint (rating.pain, ==, -1);
  g_assert_cmpstr (rating.note, ==, note);
  g_assert_true (unknot_pain_log_set_note (self->log, "", NULL));
  g_assert_cmpuint (count (self), ==, 0);
}

/* Tags go into the look back at the day, also into one that is there; what else it says stays. */
static void
test_tags (Fixture       *self,
           gconstpointer  data)
{
  char *tags[] = { (char *) "cold", NULL };
  char *own_tags[] = { (char *) "garden", NULL };
  char *none[] = { NULL };
  UnknotDayRecord first = UNKNOT_DAY_RECORD_INIT;
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;
  g_auto (UnknotDayRecord) after = UNKNOT_DAY_RECORD_INIT;

  first.stress = 7;
  g_assert_true (unknot_diary_put (self->journal, unknot_entry_new_day (&first, &self->stamper.stamper), NULL, NULL));
  g_assert_true (unknot_pain_log_set_tags (self->log, tags, own_tags, NULL));
  g_assert_cmpuint (count (self), ==, 1);
  g_assert_true (unknot_entry_get_day (get_last (self, UNKNOT_ENTRY_DAY), &day));
  g_assert_cmpint (day.stress, ==, 7);
  g_assert_cmpstr (day.tags[0], ==, "cold");
  g_assert_cmpstr (day.own_tags[0], ==, "garden");

  g_assert_true (unknot_pain_log_set_tags (self->log, none, none, NULL));
  g_assert_true (unknot_entry_get_day (get_last (self, UNKNOT_ENTRY_DAY), &after));
  g_assert_cmpuint (g_strv_length (after.tags), ==, 0);
  g_assert_cmpint (after.stress, ==, 7);
}

/* Another time moves what was noted here, and nothing that was there before; undo takes all of it back. */
static void
test_time (Fixture       *self,
           gconstpointer  data)
{
  char *tags[] = { (char *) "cold", NULL };
  char *none[] = { NULL };
  UnknotTime then;

  g_assert_true (unknot_time_parse ("2026-11-18T07:30:00+01:00", &then));
  set (self, UNKNOT_FRAME_NOW, 6);
  g_assert_true (unknot_pain_log_set_tags (self->log, tags, none, NULL));
  g_assert_true (unknot_pain_log_set_time (self->log, then, NULL));
  for (guint i = 0; i < 2; i++)
    g_assert_cmpint (unknot_entry_get_time (unknot_journal_get_entry (self->journal, i)).milliseconds, ==,
                     then.milliseconds);
  set (self, UNKNOT_FRAME_DAY, 5);
  g_assert_cmpuint (count (self), ==, 2);
  g_assert_nonnull (unknot_diary_find_day (self->journal, unknot_time_get_day (then)));
  g_assert_null (unknot_diary_find_day (self->journal, unknot_time_get_day (self->stamper.now)));

  g_assert_true (unknot_journal_undo (self->journal, NULL));
  g_assert_cmpuint (count (self), ==, 0);
}

/* A look back that was there before stays on its day. */
static void
test_time_keeps_days (Fixture       *self,
                      gconstpointer  data)
{
  UnknotDayRecord first = UNKNOT_DAY_RECORD_INIT;
  UnknotTime then = unknot_time_on_day (self->stamper.now, unknot_time_get_day (self->stamper.now) - 3);

  first.stress = 7;
  g_assert_true (unknot_diary_put (self->journal, unknot_entry_new_day (&first, &self->stamper.stamper), NULL, NULL));
  set (self, UNKNOT_FRAME_DAY, 5);
  g_assert_true (unknot_pain_log_set_time (self->log, then, NULL));
  g_assert_nonnull (unknot_diary_find_day (self->journal, unknot_time_get_day (self->stamper.now)));
  set (self, UNKNOT_FRAME_DAY, 4);
  g_assert_cmpuint (count (self), ==, 2);
  g_assert_nonnull (unknot_diary_find_day (self->journal, unknot_time_get_day (then)));
}

static void
test_read_only (Fixture       *self,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  unknot_journal_set_read_only (self->journal, TRUE);
  g_assert_false (unknot_pain_log_set_pain (self->log, UNKNOT_FRAME_NOW, 4, &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
  g_assert_cmpint (unknot_pain_log_get_pain (self->log, UNKNOT_FRAME_NOW), ==, -1);
}

static void
test_merge (Fixture       *self,
            gconstpointer  data)
{
  char *tags[] = { (char *) "cold", (char *) "stress", NULL };
  const char * const first_tags[] = { "cold", "injury", NULL };
  g_auto (UnknotDayRecord) record = { 4, 6, -1, -1, 2, "rain", g_strdupv ((char **) first_tags), NULL, 20,
                                      UNKNOT_PAINKILLER_TAKEN, "massage" };
  UnknotDayRecord answers = { -1, 7, 3, -1, 0, "", tags, NULL, -1, UNKNOT_PAINKILLER_UNSAID, NULL };

  unknot_diary_merge_day (&record, &answers);
  g_assert_cmpint (record.average, ==, 4);
  g_assert_cmpint (record.worst, ==, 7);
  g_assert_cmpint (record.interference, ==, 3);
  g_assert_cmpint (record.sleep, ==, -1);
  g_assert_cmpint (record.stress, ==, 0);
  g_assert_cmpstr (record.note, ==, "rain");
  g_assert_cmpuint (g_strv_length (record.tags), ==, 3);
  g_assert_cmpstr (record.tags[2], ==, "stress");
  g_assert_cmpint (record.exercise, ==, 20);
  g_assert_cmpint (record.painkiller, ==, UNKNOT_PAINKILLER_TAKEN);
  g_assert_cmpstr (record.treatment, ==, "massage");
}

/* However much was noted, one undo takes it back; what came between is a change of its own. */
static void
test_undo (Fixture       *self,
           gconstpointer  data)
{
  char *tags[] = { (char *) "stress", NULL };
  UnknotMarkRecord mark = UNKNOT_MARK_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  set (self, UNKNOT_FRAME_NOW, 5);
  set (self, UNKNOT_FRAME_NOW, 6);
  set (self, UNKNOT_FRAME_WORST, 8);
  g_assert_true (unknot_pain_log_set_tags (self->log, tags, NULL, NULL));
  unknot_pain_log_set_place (self->log, "k");
  set (self, UNKNOT_FRAME_NOW, 4);
  set (self, UNKNOT_FRAME_NOW, -1);
  g_assert_true (unknot_pain_log_set_note (self->log, "After lunch", NULL));
  g_assert_cmpuint (count (self), >, 2);
  g_assert_true (unknot_journal_undo (self->journal, NULL));
  g_assert_cmpuint (count (self), ==, 0);
  g_assert_false (unknot_journal_get_can_undo (self->journal));

  set (self, UNKNOT_FRAME_NOW, 3);
  mark.text = "New chair";
  entry = unknot_entry_new_mark (&mark, &self->stamper.stamper);
  g_assert_true (unknot_journal_add (self->journal, entry, NULL));
  set (self, UNKNOT_FRAME_NOW, 2);
  g_assert_true (unknot_journal_undo (self->journal, NULL));
  g_assert_cmpint (unknot_pain_log_get_pain (self->log, UNKNOT_FRAME_NOW), ==, 3);
  g_assert_true (unknot_journal_undo (self->journal, NULL));
  g_assert_cmpuint (count (self), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define add(name, function) g_test_add ("/pain-log/" name, Fixture, NULL, set_up, function, tear_down)
  add ("knot", test_knot);
  add ("everywhere", test_everywhere);
  add ("places", test_places);
  add ("note", test_note);
  add ("tags", test_tags);
  add ("time", test_time);
  add ("time-keeps-days", test_time_keeps_days);
  add ("read-only", test_read_only);
  add ("merge", test_merge);
#undef add
  g_test_add ("/pain-log/undo", Fixture, NULL, set_up, test_undo, tear_down);

  return g_test_run ();
}
