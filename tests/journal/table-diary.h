#pragma once

#include "unknot-journal.h"
#include "unknot-records.h"

#include "../fake-stamper.h"

/* A few weeks with an entry of every kind, for tables. */
typedef struct
{
  FakeStamper    fake;
  UnknotJournal *journal;
  GHashTable    *places;
} TableDiary;

static inline const char *
table_diary_add (TableDiary  *self,
                 UnknotEntry *entry)
{
  g_autoptr (UnknotEntry) owned = entry;

  g_assert_true (unknot_journal_add (self->journal, owned, NULL));
  fake_stamper_pass (&self->fake, 7);
  return unknot_entry_get_uuid (owned);
}

static inline const char *
table_diary_mark (TableDiary *self,
                  const char *muscle,
                  const char *label,
                  const char *place,
                  UnknotArea *area)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  const char *uuid;

  record.muscle = muscle;
  record.side = UNKNOT_SIDE_LEFT;
  record.x = -62.25;
  record.y = 310.5;
  record.days = 20;
  record.label = label;
  record.area = area;
  uuid = table_diary_add (self, unknot_entry_new_knot (&record, &self->fake.stamper));
  g_hash_table_insert (self->places, (gpointer) uuid, (gpointer) place);
  return uuid;
}

static inline void
table_diary_change (TableDiary      *self,
                    const char      *knot,
                    UnknotKnotEvent  event)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  record.event = event;
  record.knot = knot;
  record.side = UNKNOT_SIDE_RIGHT;
  table_diary_add (self, unknot_entry_new_knot (&record, &self->fake.stamper));
}

static inline void
table_diary_rate (TableDiary  *self,
                  const char  *knot,
                  UnknotFrame  frame,
                  const char  *note)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

  rating.knot = knot;
  rating.pain = 6;
  rating.frame = frame;
  rating.feel = UNKNOT_FEEL_STRONG;
  rating.soreness = knot != NULL ? 2 : -1;
  rating.bruise = knot != NULL;
  rating.note = note;
  table_diary_add (self, unknot_entry_new_rating (&rating, &self->fake.stamper));
}

static inline void
table_diary_do (TableDiary         *self,
                const char * const *uuids,
                guint               n_uuids)
{
  UnknotSessionKnot knots[3];
  UnknotSessionItem items[] = {
    { "ball-wall", "trapezius-middle", 150, FALSE, NULL, { TRUE, 6, 3, 60 } },
    { "own-thing", "trapezius-upper", 47, TRUE, "+ Broom; long \\ handle", { FALSE } },
    { "heat", NULL, 600, FALSE, NULL, { FALSE } },
  };
  UnknotSessionRecord session = UNKNOT_SESSION_RECORD_INIT;

  for (guint i = 0; i < n_uuids; i++)
    knots[i] = (UnknotSessionKnot) { uuids[i], i == 1 ? NULL : "trapezius-middle", UNKNOT_SIDE_RIGHT, i == 1 ? -1 : 6, 4 };
  session.knots = knots;
  session.n_knots = n_uuids;
  session.items = items;
  session.n_items = n_uuids;
  session.feel = UNKNOT_FEEL_RIGHT;
  session.stopped = n_uuids > 1 ? "sharp-pain" : NULL;
  session.adverse = n_uuids > 1;
  table_diary_add (self, unknot_entry_new_session (&session, &self->fake.stamper));
}

static inline void
table_diary_look_back (TableDiary *self)
{
  char *tags[] = { (char *) "stress", (char *) "long-sitting", NULL };
  char *own_tags[] = { (char *) "rain; wind", (char *) "=hot", NULL };
  UnknotDayRecord day = { 5, 8, 3, 4, 0, "A day.", tags, own_tags, 45, UNKNOT_PAINKILLER_TAKEN, "Heat" };
  UnknotDayRecord nearly_empty = UNKNOT_DAY_RECORD_INIT;
  UnknotWeekRecord week = { 5, 4, 6, UNKNOT_IMPRESSION_LITTLE_IMPROVED, NULL };
  UnknotMarkRecord mark = { "New chair", TRUE, UNKNOT_MARK_TREATMENT, "-3 cm" };

  nearly_empty.painkiller = UNKNOT_PAINKILLER_NONE;
  table_diary_add (self, unknot_entry_new_day (&day, &self->fake.stamper));
  table_diary_add (self, unknot_entry_new_day (&nearly_empty, &self->fake.stamper));
  table_diary_add (self, unknot_entry_new_week (&week, &self->fake.stamper));
  table_diary_add (self, unknot_entry_new_mark (&mark, &self->fake.stamper));
}

static inline void
table_diary_answer (TableDiary *self,
                    const char *knot)
{
  char *asked[] = { (char *) "RF01", (char *) "RF14", NULL };
  char *flags[] = { (char *) "RF14", NULL };
  char *none[] = { NULL };
  UnknotPressEcho echo = { UNKNOT_VIEW_BACK, UNKNOT_SIDE_LEFT, -20.25, 300 };
  UnknotCheckRecord check = { asked, flags, none, flags, "Dr. \"Bones\"", self->fake.now };
  UnknotPressRecord press = { knot, "trapezius-middle", UNKNOT_SIDE_LEFT, UNKNOT_VIEW_BACK, -62, 310, &echo, 1,
                              UNKNOT_PRESS_YES, 12 };
  UnknotAllowRecord allow = { "ball-wall" };

  table_diary_add (self, unknot_entry_new_check (&check, &self->fake.stamper));
  table_diary_add (self, unknot_entry_new_press (&press, &self->fake.stamper));
  table_diary_add (self, unknot_entry_new_allow (&allow, &self->fake.stamper));
}

static inline UnknotArea *
table_diary_make_area (void)
{
  const UnknotPoint points[] = { { -80, 300 }, { -40, 300 }, { -60, 340.5 } };
  const UnknotAreaMuscle muscle = { "trapezius-middle", UNKNOT_SIDE_LEFT };

  return unknot_area_new (points, G_N_ELEMENTS (points), &muscle, 1);
}

static inline void
table_diary_begin (TableDiary *self)
{
  g_autoptr (UnknotArea) area = table_diary_make_area ();
  const char *uuids[3];

  fake_stamper_init (&self->fake, "2026-11-21T20:15:30.25+01:00");
  self->journal = unknot_journal_new (&self->fake.stamper);
  self->places = g_hash_table_new (g_str_hash, g_str_equal);

  uuids[0] = table_diary_mark (self, "trapezius-middle", NULL, "Between spine and blade, your left", NULL);
  uuids[1] = table_diary_mark (self, NULL, "@desk", "@desk", NULL);
  uuids[2] = table_diary_mark (self, "trapezius-middle", "''=x", "''=x", area);
  table_diary_change (self, uuids[1], UNKNOT_KNOT_QUIET);
  table_diary_change (self, uuids[1], UNKNOT_KNOT_MOVED);
  table_diary_rate (self, uuids[0], UNKNOT_FRAME_NOW, "Said \"ouch\",\nthen; went home ");
  table_diary_rate (self, NULL, UNKNOT_FRAME_WORST, "=HYPERLINK(\"x\")");
  table_diary_do (self, uuids, 1);
  table_diary_do (self, uuids, 3);
  table_diary_look_back (self);
  table_diary_answer (self, uuids[0]);
}

static inline void
table_diary_end (TableDiary *self)
{
  g_hash_table_unref (self->places);
  g_assert_finalize_object (self->journal);
}

/* The JSON of all entries, as a table is made of it. */
static inline GPtrArray *
table_diary_list_texts (TableDiary *self)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->journal)); i++)
    g_ptr_array_add (texts, unknot_entry_to_text (unknot_journal_get_entry (self->journal, i)));

  return texts;
}
