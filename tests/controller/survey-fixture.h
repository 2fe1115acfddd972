#pragma once

#include "../fake-stamper.h"
#include "unknot-knots.h"
#include "unknot-next-day.h"
#include "unknot-survey.h"

/* A person with one knot, and what is noted about it. */

typedef struct
{
  FakeStamper stamper;
  UnknotJournal *journal;
  UnknotKnots *knots;
  UnknotProfile *profile;
  UnknotKnot *knot;
} Fixture;

static inline void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  fake_stamper_init (&fixture->stamper, "2026-11-01T10:00:00+01:00");
  fixture->journal = unknot_journal_new (&fixture->stamper.stamper);
  fixture->knots = unknot_knots_new (fixture->journal);
  fixture->profile = unknot_profile_new ();

  record.muscle = "rhomboids";
  record.side = UNKNOT_SIDE_LEFT;
  record.x = 300;
  record.y = 350;
  record.days = 9;
  fixture->knot = unknot_knots_mark (fixture->knots, &record, 6, NULL);
}

static inline void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->profile);
  g_object_unref (fixture->knots);
  g_assert_finalize_object (fixture->journal);
}

static inline UnknotSituation *
survey (Fixture *fixture)
{
  return unknot_survey (fixture->profile, fixture->journal, &fixture->knot, 1, 5, fixture->stamper.now);
}

static inline void
do_session (Fixture  *fixture,
            int       before,
            int       after,
            gboolean  adverse)
{
  UnknotSessionKnot knot = { unknot_knot_get_uuid (fixture->knot), "rhomboids", UNKNOT_SIDE_LEFT, before, after };
  UnknotSessionItem items[] = { { "ball-wall", "rhomboids", 60 }, { "self-hug", "rhomboids", 45 } };
  UnknotSessionRecord record = { &knot, 1, items, G_N_ELEMENTS (items), UNKNOT_FEEL_RIGHT, NULL, adverse, NULL };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&record, &fixture->stamper.stamper);

  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
}

static inline void
rate (Fixture     *fixture,
      int          pain,
      UnknotFrame  frame,
      int          soreness)
{
  UnknotRatingRecord record = UNKNOT_RATING_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  record.knot = unknot_knot_get_uuid (fixture->knot);
  record.pain = pain;
  record.frame = frame;
  record.soreness = soreness;
  entry = unknot_entry_new_rating (&record, &fixture->stamper.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
}

static inline void
tell (Fixture  *fixture,
      int       soreness,
      gboolean  bruise)
{
  g_assert_true (unknot_next_day_answer (fixture->knots, fixture->knot, soreness, bruise, NULL));
}
