/* The week plan: what was done, what comes and when, and what it says. */

#include "review-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#define MONDAY 1
#define SATURDAY 6
#define SUNDAY 7

#define PRESSURE UNKNOT_FAMILY_BIT (UNKNOT_FAMILY_PRESSURE)
#define STRETCH UNKNOT_FAMILY_BIT (UNKNOT_FAMILY_STRETCH)
#define STRENGTH UNKNOT_FAMILY_BIT (UNKNOT_FAMILY_STRENGTH)
#define WALK UNKNOT_FAMILY_BIT (UNKNOT_FAMILY_WALK)
#define ALL (PRESSURE | STRETCH | STRENGTH | WALK)

static UnknotWeekPlan *
make (ReviewFixture *self,
      UnknotLevel    level,
      int            first_weekday)
{
  return unknot_week_plan_new (&self->sources, &self->knot, 1, level, first_weekday, self->stamper.now);
}

static void
strengthen (ReviewFixture *self)
{
  UnknotSessionItem items[] = { { "band-row", "rhomboids", 60 } };

  review_do_items (self, 5, FALSE, items, 1);
}

/* The week begins where the person's does; 1 November 2026 is a Sunday. */
static void
test_first_weekday (ReviewFixture *self,
                    gconstpointer  data)
{
  static const struct
  {
    int   day;
    int   first_weekday;
    guint today;
  } cases[] = {
    { 0, MONDAY, 6 }, { 0, SUNDAY, 0 }, { 0, SATURDAY, 1 }, { 1, MONDAY, 0 }, { 1, SUNDAY, 1 }, { 6, MONDAY, 5 },
    { 6, SATURDAY, 0 }, { 6, SUNDAY, 6 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotWeekPlan) week = NULL;

      review_set_day (self, cases[i].day);
      week = make (self, UNKNOT_LEVEL_OPEN, cases[i].first_weekday);
      g_assert_cmpuint (unknot_week_plan_get_today (week), ==, cases[i].today);
      g_assert_cmpint (week->days[cases[i].today].day, ==, unknot_time_get_day (self->stamper.now));
      g_assert_cmpint (week->days[6].day - week->days[0].day, ==, 6);
    }
}

/* Nothing done yet, on a Monday in week 1: pressure and stretching daily, strength every other day, walks on five. */
static void
test_plain (ReviewFixture *self,
            gconstpointer  data)
{
  static const guint due[] = {
    ALL, ALL & ~STRENGTH, ALL, ALL & ~STRENGTH, ALL, PRESSURE | STRETCH, PRESSURE | STRETCH | STRENGTH,
  };
  g_autoptr (UnknotWeekPlan) week = NULL;
  g_autofree char *step = NULL;
  g_autofree char *dose = NULL;
  g_autofree char *count = NULL;

  review_set_day (self, 1);
  week = make (self, UNKNOT_LEVEL_OPEN, MONDAY);
  for (guint i = 0; i < UNKNOT_WEEK_DAYS; i++)
    {
      g_assert_cmpuint (week->days[i].due, ==, due[i]);
      g_assert_cmpuint (week->days[i].rest, ==, ALL & ~due[i]);
      g_assert_cmpuint (week->days[i].done, ==, 0);
    }

  step = unknot_week_plan_dup_step (week);
  dose = unknot_week_plan_dup_dose (week);
  count = unknot_week_plan_dup_count (week);
  g_assert_cmpstr (step, ==, "Step 1 of 5");
  g_assert_cmpstr (dose, ==, "Pressure: up to 2 spots, 20–30 seconds each. Strength: 1 set of 10. "
                             "Walking: up to 15 minutes.");
  g_assert_null (count);
}

/* The week asks for nothing that the person cannot do or does not want: no walk on a chair, and no family of which
 * nothing is left. */
static void
test_person (ReviewFixture *self,
             gconstpointer  data)
{
  static const char * const strength[] = { "blade-squeeze", "band-row" };
  UnknotProfile *profile = self->sources.profile;

  unknot_profile_set_seated (profile, TRUE);
  {
    g_autoptr (UnknotWeekPlan) week = make (self, UNKNOT_LEVEL_OPEN, MONDAY);
    g_autoptr (UnknotWeekPlan) gentle = make (self, UNKNOT_LEVEL_GENTLE, MONDAY);

    g_assert_cmpuint (week->open, ==, ALL & ~WALK);
    g_assert_cmpuint (gentle->open, ==, STRETCH);
  }

  unknot_profile_set_seated (profile, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (strength); i++)
    {
      g_autoptr (UnknotWeekPlan) week = make (self, UNKNOT_LEVEL_OPEN, MONDAY);

      g_assert_cmpuint (week->open, ==, ALL);
      unknot_profile_set_never (profile, strength[i], TRUE);
    }
  {
    g_autoptr (UnknotWeekPlan) week = make (self, UNKNOT_LEVEL_OPEN, MONDAY);

    g_assert_cmpuint (week->open, ==, ALL & ~STRENGTH);
  }
}

/* What was done moves the rhythm; a day that was skipped leaves nothing behind. */
static void
test_done (ReviewFixture *self,
           gconstpointer  data)
{
  g_autoptr (UnknotWeekPlan) week = NULL;
  g_autofree char *nothing = NULL;
  g_autofree char *rest = NULL;

  review_set_day (self, 1);
  review_do (self, 5, FALSE);
  review_set_day (self, 3);
  strengthen (self);
  review_set_day (self, 4);
  review_do (self, 5, FALSE);
  week = make (self, UNKNOT_LEVEL_OPEN, MONDAY);

  g_assert_cmpuint (week->days[0].done, ==, PRESSURE | STRETCH);
  g_assert_cmpuint (week->days[0].n_sessions, ==, 1);
  g_assert_cmpuint (week->days[0].due | week->days[0].rest, ==, 0);
  g_assert_cmpuint (week->days[1].done | week->days[1].due | week->days[1].rest, ==, 0);
  g_assert_cmpuint (week->days[2].done, ==, STRENGTH);
  g_assert_cmpuint (week->days[3].done, ==, PRESSURE | STRETCH);
  g_assert_cmpuint (week->days[3].due, ==, WALK);
  g_assert_cmpuint (week->days[3].rest, ==, STRENGTH);
  g_assert_cmpuint (week->days[4].due, ==, ALL);
  g_assert_cmpuint (week->days[5].due, ==, ALL & ~STRENGTH);

  nothing = unknot_week_plan_dup_note (week, 1);
  g_assert_cmpstr (nothing, ==, "Nothing noted on this day.");
  rest = unknot_week_plan_dup_note (week, 3);
  g_assert_nonnull (strstr (rest, "Rest belongs to it"));
}

static void
check_state (const UnknotWeekPlan *week,
             guint                 index,
             UnknotFamily          family,
             const char           *expected)
{
  g_autofree char *state = unknot_week_plan_dup_state (week, index, family);

  g_assert_cmpstr (state, ==, expected);
}

static void
test_states (ReviewFixture *self,
             gconstpointer  data)
{
  g_autoptr (UnknotWeekPlan) week = NULL;

  review_set_day (self, 2);
  strengthen (self);
  week = make (self, UNKNOT_LEVEL_OPEN, MONDAY);
  check_state (week, 0, UNKNOT_FAMILY_PRESSURE, NULL);
  check_state (week, 1, UNKNOT_FAMILY_STRENGTH, "Done");
  check_state (week, 1, UNKNOT_FAMILY_PRESSURE, "Planned");
  check_state (week, 2, UNKNOT_FAMILY_STRENGTH, "Rest");
  check_state (week, 2, UNKNOT_FAMILY_PRESSURE, "Planned");
}

/* The first three days: no strength; from the third on, week 1. */
static void
test_fresh (ReviewFixture *self,
            gconstpointer  data)
{
  g_autoptr (UnknotWeekPlan) week = NULL;
  g_autofree char *step = NULL;
  g_autofree char *rhythm = NULL;

  review_set_day (self, 1);
  self->knot = review_mark (self, "trapezius-upper", 1);
  week = make (self, UNKNOT_LEVEL_OPEN, MONDAY);
  g_assert_true (week->fresh);
  g_assert_cmpuint (week->days[0].due, ==, STRETCH | WALK);
  g_assert_cmpuint (week->days[1].due, ==, STRETCH | WALK);
  g_assert_cmpuint (week->days[2].due, ==, ALL);
  step = unknot_week_plan_dup_step (week);
  rhythm = unknot_week_plan_dup_rhythm (week, UNKNOT_FAMILY_STRENGTH);
  g_assert_cmpstr (step, ==, "The First Days");
  g_assert_cmpstr (rhythm, ==, "After the first days");
  g_assert_cmpstr (unknot_family_get_name (UNKNOT_FAMILY_STRETCH, week->fresh), ==, "Easy Movement");
}

static void
test_levels (ReviewFixture *self,
             gconstpointer  data)
{
  static const struct
  {
    UnknotLevel level;
    guint       open;
  } cases[] = {
    { UNKNOT_LEVEL_OPEN, ALL },
    { UNKNOT_LEVEL_ADVISE, ALL },
    { UNKNOT_LEVEL_GENTLE, STRETCH | WALK },
    { UNKNOT_LEVEL_INJURY, STRETCH },
    { UNKNOT_LEVEL_URGENT, 0 },
    { UNKNOT_LEVEL_EMERGENCY, 0 },
    { UNKNOT_LEVEL_REFUSED, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotWeekPlan) week = make (self, cases[i].level, MONDAY);
      g_autofree char *dose = unknot_week_plan_dup_dose (week);

      g_assert_cmpuint (week->open, ==, cases[i].open);
      g_assert_cmpint (week->closed, ==, cases[i].open == 0);
      for (guint day = 0; day < UNKNOT_WEEK_DAYS; day++)
        g_assert_cmpuint ((week->days[day].due | week->days[day].rest) & ~cases[i].open, ==, 0);
      if ((cases[i].open & PRESSURE) == 0)
        g_assert_null (strstr (dose, "Pressure"));
    }
}

/* A muscle that is never pressed has no pressure in its week (clinical.md G9). */
static void
test_no_pressure (ReviewFixture *self,
                  gconstpointer  data)
{
  g_autoptr (UnknotWeekPlan) week = NULL;

  self->knot = review_mark (self, "scalenes", 20);
  week = make (self, UNKNOT_LEVEL_OPEN, MONDAY);
  g_assert_cmpuint (week->open & PRESSURE, ==, 0);
}

/* Strength only up to a pain of 5 (clinical.md F9.13). */
static void
test_strong_pain (ReviewFixture *self,
                  gconstpointer  data)
{
  g_autoptr (UnknotWeekPlan) at_five = NULL;
  g_autoptr (UnknotWeekPlan) at_six = NULL;

  review_set_day (self, 1);
  review_rate (self, 5, UNKNOT_FRAME_NOW, -1);
  at_five = make (self, UNKNOT_LEVEL_OPEN, MONDAY);
  g_assert_false (at_five->strength_waits);
  review_rate (self, 6, UNKNOT_FRAME_NOW, -1);
  at_six = make (self, UNKNOT_LEVEL_OPEN, MONDAY);
  g_assert_true (at_six->strength_waits);
  check_state (at_six, 0, UNKNOT_FAMILY_STRENGTH, "Waits for less pain");
  g_assert_cmpuint (at_six->days[0].due & STRENGTH, ==, 0);
  g_assert_cmpuint (at_six->days[1].due & STRENGTH, ==, STRENGTH);
}

/* The aim is reached: strength and walks stay (clinical.md F7). */
static void
test_maintenance (ReviewFixture *self,
                  gconstpointer  data)
{
  g_autoptr (UnknotWeekPlan) week = NULL;
  g_autofree char *count = NULL;
  g_autofree char *rhythm = NULL;

  for (int day = 0; day < 16; day++)
    {
      review_set_day (self, day);
      review_do (self, 2, FALSE);
    }
  week = make (self, UNKNOT_LEVEL_OPEN, MONDAY);
  count = unknot_week_plan_dup_count (week);
  rhythm = unknot_week_plan_dup_rhythm (week, UNKNOT_FAMILY_PRESSURE);
  g_assert_true (week->maintenance);
  g_assert_cmpuint (week->days[0].due, ==, STRENGTH | WALK);
  g_assert_cmpuint (week->days[1].due, ==, WALK);
  g_assert_cmpstr (count, ==, "Sessions on 14 of the last 14 days");
  g_assert_cmpstr (rhythm, ==, "When you want it");
}

/* How often, in words, for every step of the plan. */
static void
test_rhythms (ReviewFixture *self,
              gconstpointer  data)
{
  static const char * const rhythms[][UNKNOT_N_FAMILIES] = {
    { "Every day", "Every day", "Every other day", "On 5 days a week" },
    { "Every day", "2 times a day", "Every other day", "On 5 days a week" },
    { "On 5 days a week", "Every day", "On 3 days a week", "On 5 days a week" },
    { "On 3 days a week", "On 5 days a week", "On 3 days a week", "On 5 days a week" },
    { "In a flare-up", "On 3 days a week", "On 3 days a week", "On 5 days a week" },
  };
  static const int sessions[] = { 1, 5, 12, 24, 36 };
  int day = 0;

  for (guint i = 0; i < G_N_ELEMENTS (rhythms); i++)
    {
      g_autoptr (UnknotWeekPlan) week = NULL;

      for (; day < sessions[i]; day++)
        {
          review_set_day (self, day);
          review_do (self, 5, FALSE);
        }
      week = make (self, UNKNOT_LEVEL_OPEN, MONDAY);
      g_assert_cmpint (week->step, ==, (int) i + 1);
      for (int family = 0; family < UNKNOT_N_FAMILIES; family++)
        {
          g_autofree char *rhythm = unknot_week_plan_dup_rhythm (week, (UnknotFamily) family);

          g_assert_cmpstr (rhythm, ==, rhythms[i][family]);
        }
    }
}

/* Two knots: what was done for one of them counts, and the one that is least far gives the step. */
static void
test_several (ReviewFixture *self,
              gconstpointer  data)
{
  UnknotKnot *knots[2];
  g_autoptr (UnknotWeekPlan) week = NULL;

  for (int day = 0; day < 8; day++)
    {
      review_set_day (self, day);
      review_do (self, 5, FALSE);
    }
  knots[0] = self->knot;
  knots[1] = review_mark (self, "trapezius-upper", 0);
  week = unknot_week_plan_new (&self->sources, knots, 2, UNKNOT_LEVEL_OPEN, SUNDAY, self->stamper.now);
  g_assert_cmpint (week->step, ==, 1);
  g_assert_false (week->fresh);
  g_assert_cmpuint (week->days[0].done, ==, PRESSURE | STRETCH);
}

/* The end of summer time: a day of 25 hours is one day. */
static void
test_summer_time (ReviewFixture *self,
                  gconstpointer  data)
{
  g_autoptr (UnknotWeekPlan) week = NULL;

  fake_stamper_set (&self->stamper, "2026-10-25T00:30:00+02:00");
  self->knot = review_mark (self, "rhomboids", 20);
  review_do (self, 5, FALSE);
  fake_stamper_set (&self->stamper, "2026-10-25T23:45:00+01:00");
  strengthen (self);
  week = make (self, UNKNOT_LEVEL_OPEN, SUNDAY);
  g_assert_cmpuint (week->days[0].n_sessions, ==, 2);
  g_assert_cmpuint (week->days[0].done, ==, PRESSURE | STRETCH | STRENGTH);
  g_assert_cmpuint (week->days[1].rest, ==, STRENGTH);
}

/* The rules refuse what contradicts the columns or itself, by file and member. */
static void
test_broken_rules (void)
{
  static const struct
  {
    const char *find;
    const char *replace;
    const char *message;
  } cases[] = {
    { "\"advance\"", "\"go_on\"", "'go_on' is unknown" },
    { "\"soreness_up_to\": 3", "\"soreness_up_to\": 11", "advance: member 'soreness_up_to'" },
    { "\"rise_days\"", "\"rising_days\"", "'rising_days' is unknown" },
    { "\"failing\": 2", "\"failing\": 0", "back: member 'failing'" },
    { "\"fewest\": 4", "\"fewest\": 0", "usual: member 'fewest'" },
    { "\"most_days\": 3", "\"most_days\": 1", "flare: member 'most_days' is less than the least" },
    { "\"see_someone_after_days\": 28", "\"see_someone_after_days\": 14", NULL },
    { "\"after_days\": 14", "\"after_days\": 28", NULL },
    { "\"at_the_latest_days\": 42", "\"at_the_latest_days\": 27", "review: member 'at_the_latest_days'" },
    { "\"pain_up_to\": 2", "\"pain_up_to\": 11", "success: member 'pain_up_to'" },
    { "\"week\": \"3-4\"", "\"week\": \"3\"", "weeks[3]: member 'week' is not that of the column" },
    { "\"week\": \"maintenance\"", "\"week\": \"later\"", "weeks[6]: member 'week'" },
    { "\"days\": 4, \"times\": 1, \"gap\": 2", "\"days\": 5, \"times\": 1, \"gap\": 2", "strength: member 'days'" },
    { "\"aerobic\"", "\"running\"", "'running' is unknown" },
    { "{", "", "progress.json" },
  };
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "safety", "progress.json", NULL);
  g_autofree char *text = NULL;
  g_autofree char *folder = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *copy = g_build_filename (folder, "progress.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (copy);
  Rules rules = { 0 };

  rules_load (&rules);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) changed = g_string_new (text);
      g_autoptr (GError) error = NULL;
      g_autoptr (UnknotProgressRules) broken = NULL;

      g_assert_cmpuint (g_string_replace (changed, cases[i].find, cases[i].replace, 1), ==, 1);
      g_assert_true (g_file_set_contents (copy, changed->str, -1, NULL));
      broken = unknot_progress_rules_load (file, "safety/progress.json", unknot_safety_get_choosing (rules.rules),
                                           &error);
      if (cases[i].message == NULL)
        {
          g_assert_no_error (error);
          continue;
        }
      g_assert_null (broken);
      g_assert_nonnull (error);
      if (strstr (error->message, cases[i].message) == NULL)
        g_error ("'%s' does not say %s", error->message, cases[i].message);
    }
  g_assert_cmpint (g_unlink (copy), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  rules_clear (&rules);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void        (*run) (ReviewFixture *self,
                        gconstpointer  data);
  } tests[] = {
    { "/week/first-weekday", test_first_weekday },
    { "/week/plain", test_plain },
    { "/week/person", test_person },
    { "/week/done", test_done },
    { "/week/states", test_states },
    { "/week/fresh", test_fresh },
    { "/week/levels", test_levels },
    { "/week/no-pressure", test_no_pressure },
    { "/week/strong-pain", test_strong_pain },
    { "/week/maintenance", test_maintenance },
    { "/week/rhythms", test_rhythms },
    { "/week/several", test_several },
    { "/week/summer-time", test_summer_time },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, ReviewFixture, NULL, review_set_up, tests[i].run, review_tear_down);
  g_test_add_func ("/week/broken-rules", test_broken_rules);

  return g_test_run ();
}
