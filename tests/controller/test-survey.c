#include "survey-fixture.h"

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
  add ("matched", test_matched);
  add ("clock-set-back", test_clock_set_back);
#undef add

  return g_test_run ();
}
