#pragma once

#include "rules-fixture.h"
#include "unknot-knots.h"
#include "unknot-week.h"

#include "../fake-stamper.h"

/* One knot, the shipped rules, and a diary that is written day by day. Day 0 is Sunday, 1 November 2026. */
typedef struct
{
  Rules                rules;
  FakeStamper          stamper;
  UnknotTime           start;
  UnknotJournal       *journal;
  UnknotKnots         *knots;
  UnknotProfile       *profile;
  UnknotKnot          *knot;
  UnknotReviewSources  sources;
} ReviewFixture;

static inline void
review_set_day (ReviewFixture *self,
                int            day)
{
  self->stamper.now = self->start;
  self->stamper.now.milliseconds += day * G_GINT64_CONSTANT (86400000);
}

static inline UnknotKnot *
review_mark (ReviewFixture *self,
             const char    *muscle,
             int            days)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  record.muscle = muscle;
  record.side = UNKNOT_SIDE_LEFT;
  record.x = 300;
  record.y = 350;
  record.days = days;
  return unknot_knots_mark (self->knots, &record, -1, NULL);
}

static inline void
review_fixture_init (ReviewFixture *self)
{
  rules_load (&self->rules);
  fake_stamper_init (&self->stamper, "2026-11-01T20:00:00+01:00");
  self->start = self->stamper.now;
  self->journal = unknot_journal_new (&self->stamper.stamper);
  unknot_journal_set_read_only (self->journal, FALSE);
  self->knots = unknot_knots_new (self->journal);
  self->profile = unknot_profile_new ();
  self->sources = (UnknotReviewSources) { self->rules.catalogue, self->rules.rules, self->profile, self->journal };
  self->knot = review_mark (self, "rhomboids", 20);
}

static inline void
review_fixture_clear (ReviewFixture *self)
{
  g_assert_finalize_object (self->profile);
  g_assert_finalize_object (self->knots);
  g_assert_finalize_object (self->journal);
  rules_clear (&self->rules);
}

static inline void
review_add (ReviewFixture *self,
            UnknotEntry   *entry)
{
  g_assert_true (unknot_journal_add (self->journal, entry, NULL));
  g_object_unref (entry);
}

/* Pain -1 is not given. */
static inline void
review_do_items (ReviewFixture     *self,
                 int                pain,
                 gboolean           adverse,
                 UnknotSessionItem *items,
                 guint              n_items)
{
  UnknotSessionKnot knot = { unknot_knot_get_uuid (self->knot), unknot_knot_get_muscle (self->knot),
                             UNKNOT_SIDE_LEFT, pain, pain };
  UnknotSessionRecord record = { &knot, 1, items, n_items, UNKNOT_FEEL_RIGHT, NULL, adverse, NULL };

  review_add (self, unknot_entry_new_session (&record, &self->stamper.stamper));
}

static inline void
review_do (ReviewFixture *self,
           int            pain,
           gboolean       adverse)
{
  UnknotSessionItem items[] = { { "ball-wall", "rhomboids", 60 }, { "self-hug", "rhomboids", 45 } };

  review_do_items (self, pain, adverse, items, G_N_ELEMENTS (items));
}

static inline void
review_rate (ReviewFixture *self,
             int            pain,
             UnknotFrame    frame,
             int            soreness)
{
  UnknotRatingRecord record = UNKNOT_RATING_RECORD_INIT;

  record.knot = unknot_knot_get_uuid (self->knot);
  record.pain = pain;
  record.frame = frame;
  record.soreness = soreness;
  review_add (self, unknot_entry_new_rating (&record, &self->stamper.stamper));
}

static inline UnknotReview *
review_look (ReviewFixture *self)
{
  return unknot_review_new (&self->sources, self->knot, self->stamper.now);
}

static inline void
review_set_up (ReviewFixture *self,
               gconstpointer  data)
{
  review_fixture_init (self);
}

static inline void
review_tear_down (ReviewFixture *self,
                  gconstpointer  data)
{
  review_fixture_clear (self);
}
