/* Conditions that pass by themselves are asked again, each after its time (clinical.md F9.12). */

#include "rules-fixture.h"
#include "unknot-passing.h"
#include "unknot-survey.h"

#include "../fake-stamper.h"

#define SAID "2026-11-01T22:30:00+01:00"

/* After how many days each is asked again; 0 for what stays. F7 and F9.12; four weeks as for the safety answers where
 * clinical.md has no number. */
static const int days_of[UNKNOT_N_CONDITIONS] = {
  [UNKNOT_CONDITION_PREGNANCY] = 28,
  [UNKNOT_CONDITION_FEVER] = 1,
  [UNKNOT_CONDITION_SKIN_DAMAGE] = 28,
  [UNKNOT_CONDITION_RECENT_INJURY] = 1,
  [UNKNOT_CONDITION_INFLAMMATORY_ARTHRITIS] = 28,
  [UNKNOT_CONDITION_SPINAL_SURGERY] = 28,
  [UNKNOT_CONDITION_INTOXICATED] = 1,
};

typedef struct
{
  Rules rules;
  UnknotProfile *profile;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  rules_load (&fixture->rules);
  fixture->profile = unknot_profile_new ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->profile);
  rules_clear (&fixture->rules);
}

static UnknotTime
parse (const char *text)
{
  UnknotTime time;

  g_assert_true (unknot_time_parse (text, &time));

  return time;
}

static UnknotTime
days_later (int days)
{
  UnknotTime time = parse (SAID);

  time.milliseconds += days * G_GINT64_CONSTANT (86400000);

  return time;
}

static gboolean
is_asked (Fixture    *fixture,
          UnknotTime  now)
{
  UnknotCondition condition;

  return unknot_passing_find_condition (fixture->rules.rules, fixture->profile, now, &condition);
}

static void
set (Fixture         *fixture,
     UnknotCondition  condition)
{
  const char *ids[] = { unknot_condition_to_id (condition), NULL };

  unknot_profile_set_conditions (fixture->profile, ids);
}

static void
test_each (Fixture       *fixture,
           gconstpointer  data)
{
  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    {
      UnknotCondition condition = (UnknotCondition) i;
      int days = days_of[i];
      UnknotCondition found;

      g_test_message ("%s", unknot_condition_to_id (condition));
      set (fixture, condition);
      g_assert_cmpint (unknot_safety_get_condition (fixture->rules.rules, condition)->again_days, ==, days);

      /* Nobody knows since when. */
      g_assert_cmpint (is_asked (fixture, parse (SAID)), ==, days > 0);
      unknot_profile_confirm_condition (fixture->profile, unknot_condition_to_id (condition), parse (SAID));
      g_assert_false (is_asked (fixture, parse (SAID)));
      g_assert_false (is_asked (fixture, days_later (MAX (days, 1) - 1)));
      g_assert_cmpint (is_asked (fixture, days_later (days)), ==, days > 0);
      g_assert_cmpint (is_asked (fixture, days_later (1000)), ==, days > 0);
      if (days > 0)
        {
          g_assert_true (unknot_passing_find_condition (fixture->rules.rules, fixture->profile, days_later (days),
                                                        &found));
          g_assert_cmpint (found, ==, condition);
        }
    }
}

/* Until it is answered a condition holds, however old it is. */
static void
test_holds (Fixture       *fixture,
            gconstpointer  data)
{
  FakeStamper stamper;
  g_autoptr (UnknotJournal) journal = NULL;

  fake_stamper_init (&stamper, SAID);
  journal = unknot_journal_new (&stamper.stamper);
  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    {
      g_autoptr (UnknotSituation) situation = NULL;

      set (fixture, (UnknotCondition) i);
      unknot_profile_confirm_condition (fixture->profile, unknot_condition_to_id ((UnknotCondition) i), parse (SAID));
      situation = unknot_survey (fixture->profile, journal, NULL, 0, 5, days_later (1000));
      g_assert_true (unknot_situation_has_condition (situation, (UnknotCondition) i));
    }
}

/* A clock that was wrong keeps nothing from being asked. */
static void
test_future (Fixture       *fixture,
             gconstpointer  data)
{
  set (fixture, UNKNOT_CONDITION_FEVER);
  unknot_profile_confirm_condition (fixture->profile, "fever", days_later (400));
  g_assert_true (is_asked (fixture, parse (SAID)));
}

/* The day is that of the calendar: what was said late in the evening is asked again in the morning. */
static void
test_next_morning (Fixture       *fixture,
                   gconstpointer  data)
{
  set (fixture, UNKNOT_CONDITION_INTOXICATED);
  unknot_profile_confirm_condition (fixture->profile, "intoxicated", parse (SAID));
  g_assert_false (is_asked (fixture, parse ("2026-11-01T23:59:00+01:00")));
  g_assert_true (is_asked (fixture, parse ("2026-11-02T07:00:00+01:00")));
}

static gboolean
has_detail (Fixture    *fixture,
            const char *id)
{
  UnknotTime time;

  return unknot_profile_get_detail_time (fixture->profile, id, &time);
}

/* What belongs to a condition alone goes with it: the next pregnancy begins anew. */
static void
test_details (Fixture       *fixture,
              gconstpointer  data)
{
  g_auto (GStrv) left = NULL;

  unknot_profile_set_conditions (fixture->profile, (const char *[]) { "pregnancy", "implant", "of-later", NULL });
  unknot_profile_set_detail (fixture->profile, "pregnancy-weeks", g_variant_new_int32 (30), parse (SAID));
  unknot_profile_set_detail (fixture->profile, "implant-place", NULL, parse (SAID));
  unknot_passing_remove_condition (fixture->rules.rules, fixture->profile, UNKNOT_CONDITION_PREGNANCY);
  left = unknot_profile_dup_conditions (fixture->profile);
  g_assert_cmpstrv (left, ((const char *[]) { "implant", "of-later", NULL }));
  g_assert_false (has_detail (fixture, "pregnancy-weeks"));
  g_assert_true (has_detail (fixture, "implant-place"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) g_test_add ("/passing/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("each", test_each);
  ADD ("holds", test_holds);
  ADD ("future", test_future);
  ADD ("next-morning", test_next_morning);
  ADD ("details", test_details);

  return g_test_run ();
}
