#include "rules-fixture.h"
#include "../fake-stamper.h"

#include "unknot-helped.h"
#include "unknot-knot-log.h"
#include "unknot-knots.h"
#include "unknot-map-time.h"
#include "unknot-next-day.h"
#include "unknot-occasions.h"
#include "unknot-survey.h"

/*
 * Numbers for the whole body stand between those of a knot: whoever asks for that knot must not see them, whatever they
 * are, and nobody stumbles over a rating that names none.
 */

typedef struct
{
  Rules rules;
  FakeStamper stamper;
  UnknotJournal *journal;
  UnknotKnots *knots;
  UnknotKnot *knot;
} Fixture;

static void
add (Fixture     *self,
     UnknotEntry *entry)
{
  g_assert_true (unknot_journal_add (self->journal, entry, NULL));
  g_object_unref (entry);
}

static void
rate_all (Fixture     *self,
          int          pain,
          UnknotFrame  frame)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

  rating.pain = pain;
  rating.frame = frame;
  rating.soreness = 9;
  rating.bruise = TRUE;
  fake_stamper_pass (&self->stamper, 5);
  add (self, unknot_entry_new_rating (&rating, &self->stamper.stamper));
}

static void
do_session (Fixture *self)
{
  UnknotSessionKnot part = { unknot_knot_get_uuid (self->knot), "rhomboids", UNKNOT_SIDE_LEFT, 4, 3 };
  UnknotSessionItem item = { .technique = "ball-wall", .muscle = "rhomboids", .seconds = 60 };
  UnknotSessionRecord record = { .knots = &part, .n_knots = 1, .items = &item, .n_items = 1 };

  add (self, unknot_entry_new_session (&record, &self->stamper.stamper));
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  rules_load (&self->rules);
  fake_stamper_init (&self->stamper, "2026-11-02T08:00:00+01:00");
  self->journal = unknot_journal_new (&self->stamper.stamper);
  self->knots = unknot_knots_new (self->journal);
  record.muscle = "rhomboids";
  record.side = UNKNOT_SIDE_LEFT;
  self->knot = unknot_knots_mark (self->knots, &record, 4, NULL);

  for (int day = 0; day < 12; day++)
    {
      fake_stamper_pass (&self->stamper, 24 * 60 - 15);
      rate_all (self, 10, UNKNOT_FRAME_NOW);
      g_assert_true (unknot_knots_rate (self->knots, self->knot, 4, UNKNOT_FRAME_NOW, NULL));
      rate_all (self, 0, UNKNOT_FRAME_NOW);
      rate_all (self, 10, UNKNOT_FRAME_WORST);
    }
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (self->knots);
  g_assert_finalize_object (self->journal);
  rules_clear (&self->rules);
}

static void
test_knot (Fixture       *self,
           gconstpointer  data)
{
  g_assert_cmpint (unknot_knot_get_pain (self->knot), ==, 4);
  g_assert_cmpint (unknot_knot_get_state (self->knot), ==, UNKNOT_KNOT_STATE_SORE);
}

static void
test_knot_log (Fixture       *self,
               gconstpointer  data)
{
  int today = unknot_time_get_day (self->stamper.now);
  g_autoptr (UnknotKnotLog) log =
    unknot_knot_log_new (self->journal, self->rules.catalogue, unknot_knot_get_uuid (self->knot), today - 11, today,
                         self->stamper.now);
  double mean;

  g_assert_cmpuint (unknot_knot_log_count (log, UNKNOT_FRAME_NOW, today - 11, today), ==, 12);
  g_assert_true (unknot_knot_log_get_mean (log, UNKNOT_FRAME_NOW, today - 11, today, 4, &mean));
  g_assert_cmpfloat (mean, ==, 4);
  g_assert_cmpint (unknot_knot_log_get_day (log, today)->soreness, ==, -1);
}

static void
test_map_time (Fixture       *self,
               gconstpointer  data)
{
  int today = unknot_time_get_day (self->stamper.now);
  g_autoptr (UnknotMapTime) lives = unknot_map_time_new (self->journal, today);
  g_autoptr (GArray) moments = unknot_map_time_list (lives, today);

  g_assert_cmpuint (moments->len, ==, 1);
  g_assert_cmpint (g_array_index (moments, UnknotMapMoment, 0).after, ==, 4);
}

/* Soreness that names no knot answers no question about one. */
static void
test_next_day (Fixture       *self,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) due = NULL;

  do_session (self);
  fake_stamper_pass (&self->stamper, 20 * 60);
  rate_all (self, 6, UNKNOT_FRAME_NOW);
  due = unknot_next_day_list (self->knots, self->stamper.now);
  g_assert_cmpuint (due->len, ==, 1);
  g_assert_true (due->pdata[0] == self->knot);
}

/* From four to ten and back is no jump of the knot. */
static void
test_occasions (Fixture       *self,
                gconstpointer  data)
{
  g_autoptr (GArray) events = unknot_occasions_list (self->rules.rules, self->journal, &self->knot, 1);

  for (guint i = 0; i < events->len; i++)
    g_assert_cmpint (g_array_index (events, UnknotEvent, i).occasion, !=, UNKNOT_OCCASION_JUMP);
}

static void
test_survey (Fixture       *self,
             gconstpointer  data)
{
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  g_autoptr (UnknotSituation) situation = NULL;
  const UnknotSituationPast *past;

  do_session (self);
  rate_all (self, 10, UNKNOT_FRAME_NOW);
  fake_stamper_pass (&self->stamper, 24 * 60);
  situation = unknot_survey (profile, self->journal, &self->knot, 1, 5, self->stamper.now);
  past = unknot_situation_get_past (situation, "ball-wall", "rhomboids");
  g_assert_cmpint (((UnknotSituationKnot *) situation->knots->pdata[0])->pain, ==, 3);
  g_assert_cmpint (past->soreness_next_day, ==, -1);
  g_assert_false (past->bruised);
}

/* The usual pain of the knot is 4 whatever else was rated, so that one point less from 4 on is one point. */
static void
test_helped (Fixture       *self,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) list = NULL;
  const UnknotHelped *helped;

  do_session (self);
  list = unknot_helped_list (self->journal, unknot_knot_get_uuid (self->knot));
  g_assert_cmpuint (list->len, ==, 1);
  helped = list->pdata[0];
  g_assert_cmpfloat_with_epsilon (helped->mean_beyond, -1, 1e-9);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define add(name, function) g_test_add ("/whole-body/" name, Fixture, NULL, set_up, function, tear_down)
  add ("knot", test_knot);
  add ("knot-log", test_knot_log);
  add ("map-time", test_map_time);
  add ("next-day", test_next_day);
  add ("occasions", test_occasions);
  add ("survey", test_survey);
  add ("helped", test_helped);
#undef add

  return g_test_run ();
}
