#pragma once

#include "unknot-report-build.h"

#include "fake-stamper.h"

/* A person's six weeks, for reports: a knot that eases, gaps, sessions, look backs, marks and notes. */
typedef struct
{
  FakeStamper      fake;
  UnknotJournal   *journal;
  UnknotKnots     *knots;
  UnknotProfile   *profile;
  UnknotAnatomy   *anatomy;
  UnknotCatalogue *catalogue;
  UnknotSafety    *safety;
  int              first_day;
} ReportDiary;

#define REPORT_DIARY_DAYS 42
/* The first weeks have more of it; `-1` is a day on which nothing was noted. */
static const int report_diary_pain[REPORT_DIARY_DAYS] = {
  7, 6, 7, -1, 6, 7, 6, 6, 7, 5, -1, -1, 6, 5, 6, 6, 5, -1, 5, 6, 5, 4, -1, -1, -1, 5, 4, 5, 5, 4, 4, 3, 4, -1, 5, 4, 3, 3, 4, 3,
  -1, 3,
};

static inline void
report_diary_add (ReportDiary *self,
                  UnknotEntry *entry)
{
  g_assert_true (unknot_journal_add (self->journal, entry, NULL));
  g_object_unref (entry);
}

static inline void
report_diary_begin (ReportDiary *self)
{
  g_autofree char *anatomy = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autofree char *techniques = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", NULL);
  g_autofree char *safety = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "safety", NULL);
  g_autoptr (GFile) anatomy_folder = g_file_new_for_path (anatomy);
  g_autoptr (GFile) technique_folder = g_file_new_for_path (techniques);
  g_autoptr (GFile) safety_folder = g_file_new_for_path (safety);
  GError *error = NULL;

  fake_stamper_init (&self->fake, "2026-10-12T19:00:00+02:00");
  self->first_day = unknot_time_get_day (self->fake.now);
  self->journal = unknot_journal_new (&self->fake.stamper);
  self->knots = unknot_knots_new (self->journal);
  self->profile = unknot_profile_new ();
  self->anatomy = unknot_anatomy_load (anatomy_folder, &error);
  g_assert_no_error (error);
  self->catalogue = unknot_catalogue_load (technique_folder, &error);
  g_assert_no_error (error);
  self->safety = unknot_safety_load (safety_folder, &error);
  g_assert_no_error (error);
}

static inline void
report_diary_end (ReportDiary *self)
{
  g_assert_finalize_object (self->knots);
  g_assert_finalize_object (self->journal);
  g_assert_finalize_object (self->profile);
  unknot_anatomy_unref (self->anatomy);
  unknot_catalogue_unref (self->catalogue);
  unknot_safety_unref (self->safety);
}

static inline UnknotKnot *
report_diary_mark_knot (ReportDiary *self,
                        const char  *muscle,
                        UnknotSide   side,
                        UnknotView   view,
                        int          pain)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  UnknotPoint place;

  record.event = UNKNOT_KNOT_FOUND;
  record.muscle = muscle;
  record.side = side;
  record.view = view;
  g_assert_true (unknot_muscle_get_usual_spot (unknot_anatomy_get_muscle (self->anatomy, muscle), view, side, &place));
  record.x = place.x;
  record.y = place.y;
  record.days = 20;
  return unknot_knots_mark (self->knots, &record, pain, NULL);
}

static inline void
report_diary_rate (ReportDiary *self,
                   const char  *knot,
                   int          pain,
                   UnknotFrame  frame,
                   int          soreness)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

  rating.knot = knot;
  rating.pain = pain;
  rating.frame = frame;
  rating.soreness = soreness;
  report_diary_add (self, unknot_entry_new_rating (&rating, &self->fake.stamper));
}

static inline void
report_diary_do (ReportDiary *self,
                 const char  *knot,
                 const char  *muscle,
                 const char  *technique,
                 int          before)
{
  UnknotSessionKnot at = { knot, muscle, UNKNOT_SIDE_LEFT, before, MAX (before - 2, 0) };
  UnknotSessionItem items[] = {
    { technique, muscle, 150, before == 7, NULL, { 0 } },
    { "belly-breathing", muscle, 120, FALSE, NULL, { 0 } },
  };
  UnknotSessionRecord session = UNKNOT_SESSION_RECORD_INIT;

  session.knots = &at;
  session.n_knots = 1;
  session.items = items;
  session.n_items = 2;
  session.adverse = before == 7;
  report_diary_add (self, unknot_entry_new_session (&session, &self->fake.stamper));
}

static inline void
report_diary_look_back (ReportDiary *self,
                        int          number)
{
  static const char * const notes[] = {
    "Sat in meetings all day, neck stiff by noon.", "Walk in the evening did good.", "Woke up twice.",
  };
  char *sitting[] = { (char *) "long-sitting", NULL };
  char *garden[] = { (char *) "gardening", NULL };
  UnknotDayRecord day = UNKNOT_DAY_RECORD_INIT;
  int pain = report_diary_pain[number];

  day.average = pain;
  day.interference = MAX (pain - 1, 0);
  day.sleep = number % 5;
  day.stress = 2 + number % 4;
  day.painkiller = number % 4 == 0 ? UNKNOT_PAINKILLER_TAKEN : UNKNOT_PAINKILLER_NONE;
  day.tags = pain >= 5 ? sitting : NULL;
  day.own_tags = number % 6 == 0 ? garden : NULL;
  day.treatment = number == 20 ? "Massage at the practice" : NULL;
  day.note = number % 13 == 2 ? notes[number / 13 % 3] : NULL;
  report_diary_add (self, unknot_entry_new_day (&day, &self->fake.stamper));
}

static inline void
report_diary_tell (ReportDiary    *self,
                   UnknotMarkKind  kind,
                   const char     *text)
{
  UnknotMarkRecord mark = UNKNOT_MARK_RECORD_INIT;

  mark.kind = kind;
  mark.text = text;
  report_diary_add (self, unknot_entry_new_mark (&mark, &self->fake.stamper));
}

static inline void
report_diary_review_week (ReportDiary *self,
                          int          pain)
{
  UnknotWeekRecord week = UNKNOT_WEEK_RECORD_INIT;

  week.pain = pain;
  week.enjoyment = pain - 1;
  week.activity = pain;
  week.impression = pain < 5 ? UNKNOT_IMPRESSION_MUCH_IMPROVED : UNKNOT_IMPRESSION_NO_CHANGE;
  report_diary_add (self, unknot_entry_new_week (&week, &self->fake.stamper));
}

static inline void
report_diary_press (ReportDiary *self,
                    UnknotKnot  *knot)
{
  UnknotPressEcho echo = { UNKNOT_VIEW_BACK, UNKNOT_SIDE_LEFT, unknot_knot_get_x (knot) - 60,
                           unknot_knot_get_y (knot) + 70 };
  UnknotPressRecord press = UNKNOT_PRESS_RECORD_INIT;

  press.knot = unknot_knot_get_uuid (knot);
  press.muscle = unknot_knot_get_muscle (knot);
  press.echoes = &echo;
  press.n_echoes = 1;
  press.answer = UNKNOT_PRESS_YES;
  report_diary_add (self, unknot_entry_new_press (&press, &self->fake.stamper));
}

static inline void
report_diary_check (ReportDiary *self)
{
  const char *asked[] = { "RF01", "RF02", "RF03", "RF04", "RF05", NULL };
  const char *flags[] = { "RF14", NULL };
  const char *conditions[] = { "anticoagulant", NULL };

  unknot_profile_answer_safety (self->profile, asked, flags, self->fake.now);
  unknot_profile_clear_flags (self->profile, flags, self->fake.now, "Dr. Weber");
  unknot_profile_set_conditions (self->profile, conditions);
}

/* Lives through all six weeks; the clock then stands in the evening of the last day. */
static inline void
report_diary_live (ReportDiary *self)
{
  static const char * const techniques[] = { "ball-wall", "self-hug", "heat" };
  UnknotKnot *knot;
  const char *uuid;

  knot = report_diary_mark_knot (self, "trapezius-middle", UNKNOT_SIDE_LEFT, UNKNOT_VIEW_BACK, 7);
  report_diary_mark_knot (self, "trapezius-upper", UNKNOT_SIDE_RIGHT, UNKNOT_VIEW_BACK, 4);
  report_diary_mark_knot (self, "pectoralis-major", UNKNOT_SIDE_RIGHT, UNKNOT_VIEW_FRONT, 3);
  uuid = unknot_knot_get_uuid (knot);
  report_diary_check (self);
  report_diary_press (self, knot);
  for (int i = 0; i < REPORT_DIARY_DAYS; i++)
    {
      if (i > 0)
        fake_stamper_pass (&self->fake, 24 * 60);
      if (report_diary_pain[i] < 0)
        continue;

      report_diary_rate (self, uuid, report_diary_pain[i], UNKNOT_FRAME_NOW, i % 7 == 3 ? 2 : -1);
      report_diary_look_back (self, i);
      if (i % 3 == 0)
        report_diary_do (self, uuid, "trapezius-middle", techniques[i / 3 % 3], report_diary_pain[i]);
      if (i % 14 == 13 || i == 0)
        report_diary_review_week (self, report_diary_pain[i]);
      if (i == 14)
        report_diary_tell (self, UNKNOT_MARK_EVENT, "New chair");
      if (i == 28)
        report_diary_tell (self, UNKNOT_MARK_MEDICINE, "Ibuprofen 400 mg ended");
    }
}

static inline UnknotReportSources
report_diary_get_sources (ReportDiary *self)
{
  return (UnknotReportSources) {
    .knots = self->knots, .profile = self->profile, .anatomy = self->anatomy, .catalogue = self->catalogue,
    .safety = self->safety, .now = self->fake.now,
  };
}

static inline UnknotReportChoice
report_diary_get_choice (ReportDiary *self)
{
  UnknotReportChoice choice = UNKNOT_REPORT_CHOICE_INIT;

  choice.first_day = self->first_day;
  choice.last_day = self->first_day + REPORT_DIARY_DAYS - 1;
  choice.question = "Is it safe to swim? Should the shoulder be looked at as well?";
  choice.cannot = "Turn the head far enough when driving backwards";
  return choice;
}
