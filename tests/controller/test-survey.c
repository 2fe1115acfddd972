#include "../fake-stamper.h"
#include "unknot-closed.h"
#include "unknot-knots.h"
#include "unknot-next-day.h"
#include "unknot-survey.h"

typedef struct
{
  FakeStamper stamper;
  UnknotJournal *journal;
  UnknotKnots *knots;
  UnknotProfile *profile;
  UnknotKnot *knot;
} Fixture;

static void
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

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->profile);
  g_object_unref (fixture->knots);
  g_assert_finalize_object (fixture->journal);
}

static UnknotSituation *
survey (Fixture *fixture)
{
  return unknot_survey (fixture->profile, fixture->journal, &fixture->knot, 1, 5, fixture->stamper.now);
}

static void
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

static void
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

static void
tell (Fixture  *fixture,
      int       soreness,
      gboolean  bruise)
{
  g_assert_true (unknot_next_day_answer (fixture->knots, fixture->knot, soreness, bruise, NULL));
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (UnknotSituation) situation = survey (fixture);
  const UnknotSituationKnot *knot = g_ptr_array_index (situation->knots, 0);

  g_assert_cmpuint (situation->knots->len, ==, 1);
  g_assert_cmpstr (knot->muscle, ==, "rhomboids");
  g_assert_cmpint (knot->side, ==, UNKNOT_SIDE_LEFT);
  g_assert_cmpint (knot->pain, ==, 6);
  g_assert_cmpint (knot->days, ==, 9);
  g_assert_true (knot->has_spot);
  g_assert_cmpfloat (knot->x, ==, 300);
  g_assert_cmpint (situation->minutes, ==, 5);
  g_assert_cmpint (situation->experience, ==, 0);
  g_assert_cmpint (situation->pain_average, ==, UNKNOT_UNKNOWN);
  g_assert_cmpint (situation->age, ==, UNKNOT_UNKNOWN);
  g_assert_cmpuint (situation->history->len, ==, 0);
  g_assert_false (situation->questions_answered);
}

static void
test_profile (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (UnknotSituation) situation = NULL;

  unknot_profile_set_tools (fixture->profile, (const char *[]) { "hands", "cane", "trampoline", NULL });
  unknot_profile_set_conditions (fixture->profile, (const char *[]) { "osteoporosis", NULL });
  unknot_profile_set_floor (fixture->profile, TRUE);
  unknot_profile_set_helper (fixture->profile, TRUE);
  unknot_profile_set_setting (fixture->profile, "office");
  unknot_profile_set_birth_year (fixture->profile, 1950);
  unknot_profile_answer_safety (fixture->profile, (const char *[]) { "RF01", "RF12", NULL },
                                (const char *[]) { "RF12+", NULL }, fixture->stamper.now);
  situation = survey (fixture);

  g_assert_cmpuint (situation->tools, ==, UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_CANE));
  g_assert_true (unknot_situation_has_condition (situation, UNKNOT_CONDITION_OSTEOPOROSIS));
  g_assert_false (unknot_situation_has_condition (situation, UNKNOT_CONDITION_PREGNANCY));
  g_assert_true (situation->floor);
  g_assert_true (situation->helper);
  g_assert_cmpint (situation->setting, ==, UNKNOT_SETTING_OFFICE);
  g_assert_cmpint (situation->age, ==, 76);
  g_assert_true (situation->questions_answered);
  g_assert_cmpuint (situation->flags->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (situation->flags, 0), ==, "RF12+");
  g_assert_false (situation->cleared);
}

static void
test_cleared (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (UnknotSituation) situation = NULL;

  unknot_profile_answer_safety (fixture->profile, (const char *[]) { "RF12", NULL }, (const char *[]) { "RF12", NULL },
                                fixture->stamper.now);
  unknot_profile_clear_flags (fixture->profile, (const char *[]) { "RF12", NULL }, fixture->stamper.now, "my doctor");
  situation = survey (fixture);

  g_assert_true (situation->cleared);
  g_assert_cmpuint (situation->flags->len, ==, 1);
}

static void
test_history (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (UnknotSituation) situation = NULL;
  const UnknotSituationPast *past;

  fake_stamper_set (&fixture->stamper, "2026-11-10T10:00:00+01:00");
  do_session (fixture, 6, 5, FALSE);
  fake_stamper_set (&fixture->stamper, "2026-11-18T10:00:00+01:00");
  do_session (fixture, 6, 4, FALSE);
  fake_stamper_pass (&fixture->stamper, 60);
  do_session (fixture, 5, -1, FALSE);
  fake_stamper_pass (&fixture->stamper, 20 * 60);
  rate (fixture, -1, UNKNOT_FRAME_NOW, 4);
  fake_stamper_pass (&fixture->stamper, 9 * 60);
  situation = survey (fixture);
  past = unknot_situation_get_past (situation, "ball-wall", "rhomboids");

  g_assert_cmpint (situation->experience, ==, 3);
  g_assert_cmpuint (situation->history->len, ==, 2);
  g_assert_cmpint (past->sessions, ==, 3);
  g_assert_cmpint (past->sessions_this_week, ==, 2);
  g_assert_cmpint (past->days, ==, 2);
  g_assert_cmpfloat_with_epsilon (past->mean_change, -1.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (past->hours_since, 29, 1e-9);
  g_assert_cmpint (past->soreness_next_day, ==, 4);
  g_assert_false (past->adverse);
  /* Two of three have both numbers. One usual day is known, with 6; for nine tenths it is taken to be a point below the
   * starts, (6 + 6 + 5) / 3 - 1: together 4.8. Half of the way from 6 to there goes by itself: 5.4. -0.4 and -1.4 are
   * beyond it. */
  g_assert_cmpint (past->rated, ==, 2);
  g_assert_cmpfloat_with_epsilon (past->mean_beyond, -0.9, 1e-9);
  g_assert_cmpfloat_with_epsilon (past->mean_compared, -0.9, 1e-9);
  g_assert_cmpfloat_with_epsilon (past->spread, 0.7071, 1e-4);
  g_assert_cmpuint (situation->today->len, ==, 0);
}

static void
test_today (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (UnknotSituation) situation = NULL;
  const UnknotSituationToday *today;

  do_session (fixture, 6, 7, TRUE);
  rate (fixture, 4, UNKNOT_FRAME_DAY, -1);
  rate (fixture, 5, UNKNOT_FRAME_DAY, -1);
  rate (fixture, 9, UNKNOT_FRAME_WORST, -1);
  fake_stamper_pass (&fixture->stamper, 90);
  situation = survey (fixture);
  today = g_ptr_array_index (situation->today, 0);

  g_assert_cmpuint (situation->today->len, ==, 2);
  g_assert_cmpfloat_with_epsilon (today->hours_ago, 1.5, 1e-9);
  g_assert_cmpint (today->seconds, ==, 60);
  g_assert_true (unknot_situation_get_past (situation, "ball-wall", "rhomboids")->adverse);
  g_assert_cmpint (situation->pain_average, ==, 5);
}

static void
look_back (Fixture *fixture,
           int      average)
{
  UnknotDayRecord record = UNKNOT_DAY_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  record.average = average;
  record.stress = 3;
  entry = unknot_entry_new_day (&record, &fixture->stamper.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
}

/* A number for the whole body says more than the mean over the knots; the last one counts, for a day. */
static void
test_average (Fixture       *fixture,
              gconstpointer  data)
{
  static const struct
  {
    int averages[2];
    int minutes;
    int expected;
  } cases[] = {
    { { -1, -1 }, 0, 3 }, { { 8, -1 }, 0, 8 }, { { 8, 6 }, 60, 6 }, { { -1, -1 }, 23 * 60 - 1, 6 },
    { { -1, -1 }, 60, UNKNOT_UNKNOWN },
  };

  rate (fixture, 3, UNKNOT_FRAME_DAY, -1);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotSituation) situation = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (cases[i].averages); j++)
        look_back (fixture, cases[i].averages[j]);
      fake_stamper_pass (&fixture->stamper, cases[i].minutes);
      situation = survey (fixture);
      g_assert_cmpint (situation->pain_average, ==, cases[i].expected);
    }
}

static void
test_days_running (Fixture       *fixture,
                   gconstpointer  data)
{
  static const struct
  {
    int days_later;
    int running;
  } cases[] = { { 0, 1 }, { 0, 1 }, { 1, 2 }, { 2, 3 }, { 3, 1 }, { 1, 2 }, { 0, 2 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotSituation) situation = NULL;

      fake_stamper_pass (&fixture->stamper, cases[i].days_later * 24 * 60 + 1);
      do_session (fixture, 6, 5, FALSE);
      situation = survey (fixture);
      g_assert_cmpint (unknot_situation_get_past (situation, "self-hug", "rhomboids")->days_running, ==,
                       cases[i].running);
    }
}

/* Not rated is not the same as without effect. */
static void
test_not_rated (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (UnknotSituation) situation = NULL;
  const UnknotSituationPast *past;

  for (guint i = 0; i < 6; i++)
    do_session (fixture, 6, -1, FALSE);
  situation = survey (fixture);
  past = unknot_situation_get_past (situation, "ball-wall", "rhomboids");

  g_assert_cmpint (past->sessions, ==, 6);
  g_assert_cmpint (past->rated, ==, 0);
}

static gboolean
is_closed (Fixture    *fixture,
           const char *technique,
           const char *muscle)
{
  g_autoptr (UnknotSituation) situation = survey (fixture);
  const UnknotSituationPast *past = unknot_situation_get_past (situation, technique, muscle);

  return past != NULL && past->adverse;
}

/* clinical.md G11: closed until the person lets it back, on every muscle, whatever went well since. */
static void
test_adverse (Fixture       *fixture,
              gconstpointer  data)
{
  UnknotSessionKnot knot = { unknot_knot_get_uuid (fixture->knot), "multifidi", UNKNOT_SIDE_LEFT, 5, 6 };
  UnknotSessionItem items[] = {
    { "heat", NULL, 600, FALSE }, { "cane", "multifidi", 20, TRUE }, { "self-hug", "multifidi", 0, FALSE },
  };
  UnknotSessionRecord record = {
    .knots = &knot, .n_knots = 1, .items = items, .n_items = 3, .stopped = "sharp-pain", .adverse = TRUE, .note = "ouch",
  };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&record, &fixture->stamper.stamper);
  g_autoptr (GPtrArray) closed = NULL;
  g_autoptr (GPtrArray) both = NULL;
  g_autoptr (GPtrArray) one = NULL;
  g_autoptr (GError) error = NULL;
  const UnknotClosed *first;

  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
  fake_stamper_pass (&fixture->stamper, 24 * 60);
  do_session (fixture, 6, 4, FALSE);

  g_assert_true (is_closed (fixture, "cane", "multifidi"));
  g_assert_true (is_closed (fixture, "cane", "rhomboids"));
  g_assert_false (is_closed (fixture, "heat", "multifidi"));
  g_assert_false (is_closed (fixture, "ball-wall", "rhomboids"));
  closed = unknot_closed_list (fixture->journal);
  g_assert_cmpuint (closed->len, ==, 1);
  first = g_ptr_array_index (closed, 0);
  g_assert_cmpstr (first->technique, ==, "cane");
  g_assert_cmpstr (first->muscle, ==, "multifidi");
  g_assert_cmpstr (first->stopped, ==, "sharp-pain");
  g_assert_cmpstr (first->note, ==, "ouch");
  g_assert_cmpint (first->time.milliseconds, ==, unknot_entry_get_time (entry).milliseconds);

  /* Where nobody said which it was, all of it waits; the latest comes first. */
  fake_stamper_pass (&fixture->stamper, 24 * 60);
  do_session (fixture, 6, 7, TRUE);
  both = unknot_closed_list (fixture->journal);
  g_assert_cmpuint (both->len, ==, 3);
  g_assert_cmpstr (((UnknotClosed *) g_ptr_array_index (both, 0))->technique, ==, "ball-wall");
  g_assert_cmpstr (((UnknotClosed *) g_ptr_array_index (both, 2))->technique, ==, "cane");

  fake_stamper_pass (&fixture->stamper, 60);
  g_assert_true (unknot_closed_allow (fixture->journal, "cane", &error));
  g_assert_no_error (error);
  g_assert_false (is_closed (fixture, "cane", "rhomboids"));
  g_assert_true (is_closed (fixture, "ball-wall", "rhomboids"));
  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  g_assert_true (is_closed (fixture, "cane", "rhomboids"));
  g_assert_true (unknot_closed_allow (fixture->journal, "cane", NULL));

  /* What goes wrong again closes it again. */
  fake_stamper_pass (&fixture->stamper, 60);
  {
    g_autoptr (UnknotEntry) again = unknot_entry_new_session (&record, &fixture->stamper.stamper);

    g_assert_true (unknot_journal_add (fixture->journal, again, NULL));
  }
  one = unknot_closed_list (fixture->journal);
  g_assert_cmpuint (one->len, ==, 3);
  g_assert_true (is_closed (fixture, "cane", "rhomboids"));

  unknot_journal_set_read_only (fixture->journal, TRUE);
  g_assert_false (unknot_closed_allow (fixture->journal, "cane", &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
}

static void
correct (Fixture    *fixture,
         const char *reason)
{
  g_autoptr (GPtrArray) closed = unknot_closed_list (fixture->journal);
  const UnknotClosed *first = g_ptr_array_index (closed, 0);

  fake_stamper_pass (&fixture->stamper, 60);
  g_assert_true (unknot_closed_correct (fixture->journal, first->session, reason, NULL));
}

static void
assert_stopped (Fixture    *fixture,
                const char *stopped)
{
  g_autoptr (GPtrArray) closed = unknot_closed_list (fixture->journal);

  g_assert_cmpuint (closed->len, ==, 1);
  g_assert_cmpstr (((UnknotClosed *) g_ptr_array_index (closed, 0))->stopped, ==, stopped);
}

/* Whoever said the wrong thing when they stopped may say the right one: another sign keeps it closed, having had enough
 * does not, and undo brings the old answer back. */
static void
test_corrected (Fixture       *fixture,
                gconstpointer  data)
{
  UnknotSessionKnot knot = { unknot_knot_get_uuid (fixture->knot), "rhomboids", UNKNOT_SIDE_LEFT, 6, 6 };
  UnknotSessionItem items[] = { { .technique = "heat", .muscle = "rhomboids", .seconds = 60 },
                                { .technique = "cane", .muscle = "rhomboids", .seconds = 60, .adverse = TRUE } };
  UnknotSessionRecord record = { &knot, 1, items, G_N_ELEMENTS (items), UNKNOT_FEEL_RIGHT, "tingling", TRUE, NULL };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&record, &fixture->stamper.stamper);
  g_auto (UnknotSessionRecord) now = UNKNOT_SESSION_RECORD_INIT;
  g_autoptr (GPtrArray) closed = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
  assert_stopped (fixture, "tingling");
  correct (fixture, "dizziness");
  assert_stopped (fixture, "dizziness");
  g_assert_true (is_closed (fixture, "cane", "rhomboids"));
  g_assert_false (is_closed (fixture, "heat", "rhomboids"));

  correct (fixture, "enough");
  g_assert_false (is_closed (fixture, "cane", "rhomboids"));
  g_assert_true (unknot_entry_get_session (unknot_journal_lookup (fixture->journal, unknot_entry_get_uuid (entry)),
                                           &now));
  g_assert_cmpstr (now.stopped, ==, "enough");
  g_assert_false (now.adverse);
  g_assert_false (now.items[1].adverse);
  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  assert_stopped (fixture, "dizziness");

  g_assert_false (unknot_closed_correct (fixture->journal, "nobody", "enough", &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_UNKNOWN);
  unknot_journal_set_read_only (fixture->journal, TRUE);
  g_clear_error (&error);
  g_assert_false (unknot_closed_correct (fixture->journal, unknot_entry_get_uuid (entry), "enough", &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
}

/* A session that went to its end did not stop early, whatever was felt after it. */
static void
test_corrected_end (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GPtrArray) none = NULL;

  do_session (fixture, 6, 7, TRUE);
  correct (fixture, "too-strong");
  none = unknot_closed_list (fixture->journal);
  g_assert_cmpuint (none->len, ==, 0);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->journal)); i++)
    {
      g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;

      if (unknot_entry_get_session (unknot_journal_get_entry (fixture->journal, i), &record))
        g_assert_null (record.stopped);
    }
}

static int
count_dropped_days (Fixture         *fixture,
                  UnknotCatalogue *catalogue,
                  UnknotSafety    *rules)
{
  g_autoptr (GPtrArray) list = unknot_closed_list_dropped (fixture->journal, catalogue, rules);

  g_assert_cmpuint (list->len, <=, 1);
  if (list->len > 0)
    g_assert_cmpstr (((UnknotClosed *) g_ptr_array_index (list, 0))->technique, ==, "ball-wall");

  return list->len > 0 ? ((UnknotClosed *) g_ptr_array_index (list, 0))->days : 0;
}

static int
get_worse_running (Fixture *fixture)
{
  g_autoptr (UnknotSituation) situation = survey (fixture);

  return unknot_situation_get_past (situation, "ball-wall", "rhomboids")->worse_running;
}

/* clinical.md C0: what presses and hurts more twice running is left out for four weeks, or until the person allows it;
 * from then on it takes two more. What does not press stays. */
static void
test_worse (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GFile) techniques = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", NULL);
  g_autoptr (GFile) safety = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "safety", NULL);
  g_autoptr (UnknotCatalogue) catalogue = unknot_catalogue_load (techniques, NULL);
  g_autoptr (UnknotSafety) rules = unknot_safety_load (safety, NULL);

  do_session (fixture, 4, 6, FALSE);
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 0);
  fake_stamper_pass (&fixture->stamper, 24 * 60);
  do_session (fixture, 4, 6, FALSE);
  g_assert_cmpint (get_worse_running (fixture), ==, 2);
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 28);
  fake_stamper_pass (&fixture->stamper, 27 * 24 * 60);
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 1);

  g_assert_true (unknot_closed_allow (fixture->journal, "ball-wall", NULL));
  g_assert_cmpint (get_worse_running (fixture), ==, 0);
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 0);
  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 1);
  g_assert_true (unknot_closed_allow (fixture->journal, "ball-wall", NULL));

  fake_stamper_pass (&fixture->stamper, 60);
  do_session (fixture, 4, 6, FALSE);
  g_assert_cmpint (get_worse_running (fixture), ==, 1);
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 0);
  fake_stamper_pass (&fixture->stamper, 24 * 60);
  do_session (fixture, 4, 6, FALSE);
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 28);

  /* What felt wrong stands in the other list. */
  do_session (fixture, 4, 6, TRUE);
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 0);
}

/* After a session, what was told so many hours later. */
static void
do_and_tell (Fixture  *fixture,
             int       hours,
             int       soreness,
             gboolean  bruise)
{
  do_session (fixture, 6, 5, FALSE);
  fake_stamper_pass (&fixture->stamper, hours * 60);
  tell (fixture, soreness, bruise);
}

static UnknotAftermath
get_aftermath (Fixture      *fixture,
               UnknotSafety *rules)
{
  g_autoptr (UnknotSituation) situation = survey (fixture);

  return unknot_aftermath_of (unknot_situation_get_past (situation, "ball-wall", "rhomboids"),
                              unknot_safety_get_choosing (rules));
}

/* clinical.md C0, next-day rule: at most 3 and over in a day is fine, more or longer is sore, over two days or a bruise
 * drops what presses. */
static void
test_next_day_rule (Fixture       *fixture,
                    gconstpointer  data)
{
  static const struct
  {
    int hours;
    int soreness;
    gboolean bruise;
    UnknotAftermath aftermath;
    int days;
  } rows[] = {
    { 20, 0, FALSE, UNKNOT_AFTERMATH_FINE, 0 },         { 20, 3, FALSE, UNKNOT_AFTERMATH_FINE, 0 },
    { 20, 4, FALSE, UNKNOT_AFTERMATH_SORE, 0 },         { 24, 3, FALSE, UNKNOT_AFTERMATH_FINE, 0 },
    { 30, 0, FALSE, UNKNOT_AFTERMATH_FINE, 0 },         { 30, 1, FALSE, UNKNOT_AFTERMATH_SORE, 0 },
    { 48, 5, FALSE, UNKNOT_AFTERMATH_SORE, 0 },         { 49, 1, FALSE, UNKNOT_AFTERMATH_STAYED_SORE, 26 },
    { 95, 2, FALSE, UNKNOT_AFTERMATH_STAYED_SORE, 25 }, { 60, 0, FALSE, UNKNOT_AFTERMATH_FINE, 0 },
    { 97, 5, FALSE, UNKNOT_AFTERMATH_FINE, 0 },         { 20, -1, TRUE, UNKNOT_AFTERMATH_BRUISED, 28 },
    { 20, 1, TRUE, UNKNOT_AFTERMATH_BRUISED, 28 },      { 60, 1, TRUE, UNKNOT_AFTERMATH_BRUISED, 26 },
  };
  g_autoptr (GFile) techniques = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", NULL);
  g_autoptr (GFile) safety = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "safety", NULL);
  g_autoptr (UnknotCatalogue) catalogue = unknot_catalogue_load (techniques, NULL);
  g_autoptr (UnknotSafety) rules = unknot_safety_load (safety, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      do_and_tell (fixture, rows[i].hours, rows[i].soreness, rows[i].bruise);
      g_assert_cmpint (get_aftermath (fixture, rules), ==, rows[i].aftermath);
      g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, rows[i].days);
      fake_stamper_pass (&fixture->stamper, 7 * 24 * 60);
    }

  /* A later answer says how long it lasted, not how much it was the day after. */
  do_and_tell (fixture, 20, 5, FALSE);
  fake_stamper_pass (&fixture->stamper, 40 * 60);
  tell (fixture, 0, FALSE);
  g_assert_cmpint (get_aftermath (fixture, rules), ==, UNKNOT_AFTERMATH_SORE);
  tell (fixture, 2, FALSE);
  g_assert_cmpint (get_aftermath (fixture, rules), ==, UNKNOT_AFTERMATH_STAYED_SORE);

  g_assert_true (unknot_closed_allow (fixture->journal, "ball-wall", NULL));
  g_assert_cmpint (get_aftermath (fixture, rules), ==, UNKNOT_AFTERMATH_SORE);
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 0);
}

static void
press (Fixture           *fixture,
       const char        *muscle,
       UnknotSide         side,
       UnknotPressAnswer  answer)
{
  UnknotPressRecord record = UNKNOT_PRESS_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  record.muscle = muscle;
  record.side = side;
  record.answer = answer;
  entry = unknot_entry_new_press (&record, &fixture->stamper.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
}

static gboolean
is_matched (Fixture *fixture)
{
  g_autoptr (UnknotSituation) situation = survey (fixture);

  return ((UnknotSituationKnot *) g_ptr_array_index (situation->knots, 0))->matched;
}

/* clinical.md F5: the last press test of the same muscle and side counts. */
static void
test_matched (Fixture       *fixture,
              gconstpointer  data)
{
  g_assert_false (is_matched (fixture));
  press (fixture, "rhomboids", UNKNOT_SIDE_RIGHT, UNKNOT_PRESS_YES);
  press (fixture, "multifidi", UNKNOT_SIDE_LEFT, UNKNOT_PRESS_YES);
  press (fixture, "rhomboids", UNKNOT_SIDE_LEFT, UNKNOT_PRESS_UNSURE);
  g_assert_false (is_matched (fixture));
  press (fixture, "rhomboids", UNKNOT_SIDE_LEFT, UNKNOT_PRESS_YES);
  g_assert_true (is_matched (fixture));
  press (fixture, "rhomboids", UNKNOT_SIDE_LEFT, UNKNOT_PRESS_NO);
  g_assert_false (is_matched (fixture));
}

/* A clock that was set back never makes a session lie in the future. */
static void
test_clock_set_back (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (UnknotSituation) situation = NULL;

  do_session (fixture, 6, 5, FALSE);
  fake_stamper_pass (&fixture->stamper, -600);
  situation = survey (fixture);

  g_assert_cmpfloat (unknot_situation_get_past (situation, "self-hug", "rhomboids")->hours_since, ==, 0);
}

/* What was added to conditions, as it is today. */
static void
test_details (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const places[] = { "neck", NULL };
  g_autoptr (UnknotSituation) situation = NULL;
  g_autofree const char **read = NULL;

  unknot_profile_set_detail (fixture->profile, "pregnancy-weeks", g_variant_new_int32 (13), fixture->stamper.now);
  unknot_profile_set_detail (fixture->profile, "implant-place", g_variant_new_strv (places, -1), fixture->stamper.now);
  unknot_profile_set_detail (fixture->profile, "rub-plain", NULL, fixture->stamper.now);
  fake_stamper_set (&fixture->stamper, "2026-11-15T10:00:00+01:00");
  situation = survey (fixture);

  g_assert_cmpint (g_variant_get_int32 (g_hash_table_lookup (situation->details, "pregnancy-weeks")), ==, 15);
  read = g_variant_get_strv (g_hash_table_lookup (situation->details, "implant-place"), NULL);
  g_assert_cmpstrv (read, places);
  g_assert_null (g_hash_table_lookup (situation->details, "rub-plain"));
}

/* What the person likes, and what is so at the spot. */
static void
test_wishes (Fixture       *fixture,
             gconstpointer  data)
{
  UnknotKnotSigns signs = { FALSE, TRUE, fixture->stamper.now };
  g_autoptr (UnknotSituation) situation = NULL;

  unknot_profile_set_preference (fixture->profile, "cane", -1);
  unknot_profile_set_signs (fixture->profile, unknot_knot_get_uuid (fixture->knot), &signs);
  situation = survey (fixture);
  g_assert_cmpint (GPOINTER_TO_INT (g_hash_table_lookup (situation->preference, "cane")), ==, -1);
  g_assert_true (((UnknotSituationKnot *) g_ptr_array_index (situation->knots, 0))->numb);
  g_assert_false (situation->swelling);
  g_clear_pointer (&situation, unknot_situation_unref);

  signs = (UnknotKnotSigns) { TRUE, FALSE, fixture->stamper.now };
  unknot_profile_set_signs (fixture->profile, unknot_knot_get_uuid (fixture->knot), &signs);
  situation = survey (fixture);
  g_assert_true (situation->swelling);
  g_assert_false (((UnknotSituationKnot *) g_ptr_array_index (situation->knots, 0))->numb);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define add(name, function) g_test_add ("/survey/" name, Fixture, NULL, set_up, function, tear_down)
  add ("empty", test_empty);
  add ("profile", test_profile);
  add ("cleared", test_cleared);
  add ("history", test_history);
  add ("details", test_details);
  add ("wishes", test_wishes);
  add ("today", test_today);
  add ("average", test_average);
  add ("days-running", test_days_running);
  add ("not-rated", test_not_rated);
  add ("adverse", test_adverse);
  add ("corrected", test_corrected);
  add ("corrected-end", test_corrected_end);
  add ("worse", test_worse);
  add ("next-day-rule", test_next_day_rule);
  add ("matched", test_matched);
  add ("clock-set-back", test_clock_set_back);
#undef add

  return g_test_run ();
}
