/* What the planner counts is what the guide does, and how much of it: doses, sides, reasons in words. */

#include <math.h>

#include "rules-fixture.h"
#include "unknot-effect.h"
#include "unknot-plan-script.h"
#include "unknot-reason.h"

static UnknotSituation *
make_situation (const char *muscle,
                UnknotSide  side,
                int         minutes)
{
  UnknotSituation *situation = unknot_situation_new ();

  unknot_situation_add_knot (situation, muscle, side, 4, 30);
  situation->age = 40;
  situation->floor = TRUE;
  situation->helper = TRUE;
  situation->minutes = minutes;
  situation->experience = 20;
  situation->tools = (1u << UNKNOT_N_TOOLS) - 1;

  return situation;
}

static const UnknotPlanItem *
find_item (const UnknotPlan *plan,
           const char       *id)
{
  for (guint i = 0; i < plan->items->len; i++)
    if (g_str_equal (unknot_plan_get_item (plan, i)->technique->id, id))
      return unknot_plan_get_item (plan, i);

  return NULL;
}

static void
test_same_minutes (void)
{
  static const char * const muscles[] = { "rhomboids", "trapezius-upper", "erector-spinae-lumbar", "suboccipitals",
                                          "multifidi" };
  static const int minutes[] = { 2, 5, 10, 20 };
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < G_N_ELEMENTS (muscles); i++)
    for (guint j = 0; j < G_N_ELEMENTS (minutes); j++)
      for (int side = UNKNOT_SIDE_LEFT; side <= UNKNOT_SIDE_MIDDLE; side++)
        {
          g_autoptr (UnknotSituation) situation = make_situation (muscles[i], (UnknotSide) side, minutes[j]);
          g_autoptr (UnknotPlan) plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
          g_autoptr (UnknotGuideScript) script = unknot_plan_script_new (plan, NULL, NULL);

          g_assert_cmpint ((int) ceil (unknot_guide_script_get_seconds (script)), ==, plan->guided_seconds);
          g_assert_cmpint (plan->guided_seconds, <=, minutes[j] * 60);
          /* Something is made of the time. */
          g_assert_cmpint (plan->guided_seconds, >=, minutes[j] * 60 / 2);
        }
  rules_clear (&rules);
}

/* Both sides get equal time, and a knot of one side is pressed on that side only. */
static void
test_sides (void)
{
  Rules rules;
  int seconds[2] = { 0, 0 };

  rules_load (&rules);
  for (int side = UNKNOT_SIDE_LEFT; side <= UNKNOT_SIDE_BOTH; side++)
    {
      g_autoptr (UnknotSituation) situation = make_situation ("infraspinatus", (UnknotSide) side, 20);
      g_autoptr (UnknotPlan) plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
      g_autoptr (UnknotGuideScript) script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);

      unknot_plan_script_add (script, find_item (plan, "ball-wall"));
      seconds[0] = seconds[1] = 0;
      for (guint i = 0; i < unknot_guide_script_get_n (script); i++)
        {
          const UnknotGuideMoment *moment = unknot_guide_script_get (script, i);

          if (moment->phase == UNKNOT_STEP_PHASE_HOLD)
            seconds[moment->side == UNKNOT_SIDE_RIGHT] += (int) unknot_guide_moment_get_seconds (moment);
        }
      if (side == UNKNOT_SIDE_BOTH)
        g_assert_cmpint (seconds[0], ==, seconds[1]);
      else
        g_assert_cmpint (seconds[side == UNKNOT_SIDE_LEFT], ==, 0);
      g_assert_cmpint (seconds[0] + seconds[1], >, 0);
    }
  rules_clear (&rules);
}

/* F9.6: start and growth, the column, halved with caution, never over a minute and a half. */
static void
test_holds (void)
{
  static const struct
  {
    int      experience;
    int      sessions;
    int      age;
    gboolean thin_blood;
    int      hold;
  } cases[] = {
    { 3, 0, 40, FALSE, 15 },    /* the technique's start */
    { 4, 4, 40, FALSE, 25 },    /* 15 + 2 · 5 */
    { 4, 20, 40, FALSE, 30 },   /* 65, but week 1 */
    { 8, 20, 40, FALSE, 45 },   /* week 2 */
    { 40, 60, 40, FALSE, 45 },  /* 60, but twice, and 90 for a spot */
    { 40, 60, 40, TRUE, 30 },   /* halved */
    { 40, 0, 75, FALSE, 7 },    /* 15 halved */
    { 40, 60, 75, TRUE, 30 },   /* halved once */
  };
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotSituation) situation = make_situation ("rhomboids", UNKNOT_SIDE_LEFT, 20);
      UnknotSituationPast *past = unknot_situation_add_past (situation, "ball-wall", "rhomboids");
      g_autoptr (UnknotPlan) plan = NULL;

      past->sessions = cases[i].sessions;
      past->mean_change = -1;
      past->soreness_next_day = 1;
      past->hours_since = 100;
      situation->experience = cases[i].experience;
      situation->age = cases[i].age;
      if (cases[i].thin_blood)
        unknot_situation_add_condition (situation, UNKNOT_CONDITION_ANTICOAGULANT);
      plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
      g_assert_cmpint (find_item (plan, "ball-wall")->hold_seconds, ==, cases[i].hold);
    }
  rules_clear (&rules);
}

/* F9.9: below Th10 a helper's thumbs stay away. */
static void
test_flat_hands (void)
{
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < 2; i++)
    {
      const char *muscle = i == 0 ? "erector-spinae-lumbar" : "rhomboids";
      g_autoptr (UnknotSituation) situation = make_situation (muscle, UNKNOT_SIDE_LEFT, 20);
      g_autoptr (UnknotPlan) plan = NULL;
      const UnknotPlanItem *item;
      gboolean circles = FALSE;

      situation->tools = 0;
      plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
      item = find_item (plan, "helper-massage");
      g_assert_cmpint (item->flat_hands, ==, i == 0);
      for (guint j = 0; j < item->steps->len; j++)
        circles |= g_array_index (item->steps, UnknotPlanStep, j).step->skip_flat;
      g_assert_cmpint (circles, ==, i != 0);
    }
  rules_clear (&rules);
}

static void
test_effect (void)
{
  g_assert_cmpfloat_with_epsilon (unknot_effect_shrink (0, 0), -0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_effect_shrink (-1.5, 3), -0.8333, 1e-3);
  g_assert_cmpfloat_with_epsilon (unknot_effect_shrink (-2, 6), -1.25, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_effect_shrink (-2, 12), -1.5, 1e-9);
  /* The more sessions, the surer. */
  g_assert_cmpfloat (unknot_effect_range (-2, 100).high - unknot_effect_range (-2, 100).low, <,
                     unknot_effect_range (-2, 1).high - unknot_effect_range (-2, 1).low);
  g_assert_cmpfloat_with_epsilon (unknot_effect_range (0, 0).high, -0.5 + 1.2816, 1e-3);
}

/* Every reason has a sentence, and no word is missing in it. */
static void
test_reasons (void)
{
  Rules rules;
  UnknotReasonWords words;

  rules_load (&rules);
  words = (UnknotReasonWords) { rules.catalogue, rules.rules, rules.anatomy };
  for (int code = 0; code < UNKNOT_N_REASONS; code++)
    {
      static const char * const subjects[] = { "cane", "fresh", "pregnancy", "G5", "kidneys", "sitting",
                                               "Stay light." };
      gboolean said = FALSE;

      for (guint i = 0; i < G_N_ELEMENTS (subjects); i++)
        {
          UnknotReason reason = {
            .code = (UnknotReasonCode) code, .subject = subjects[i], .count = 3, .number = -1, .low = -2, .high = -0.2,
          };
          g_autofree char *text = unknot_reason_dup_text (&reason, &words);

          g_assert_nonnull (text);
          said |= g_str_has_suffix (text, ".");
        }
      g_assert_true (said);
    }
  for (int tool = 0; tool < UNKNOT_N_TOOLS; tool++)
    {
      UnknotReason reason = { .code = UNKNOT_REASON_OUT_TOOL, .subject = unknot_tool_to_id ((UnknotTool) tool) };
      g_autofree char *text = unknot_reason_dup_text (&reason, &words);

      g_assert_true (g_str_has_prefix (text, "Needs "));
    }
  rules_clear (&rules);
}

static void
test_sessions_in_words (void)
{
  static const struct
  {
    double      number;
    double      low;
    double      high;
    const char *text;
  } cases[] = {
    { -1.25, -2.2, -0.3, "Your last 6 sessions: pain about 1.2 lower, probably between 0.3 and 2.2." },
    { -0.83, -1.9, 0.2, "Your last 6 sessions: pain about 0.8 lower. This could be chance." },
    { 0.01, -1, 1, "Your last 6 sessions: pain about the same." },
    { 0.5, -0.5, 1.5, "Your last 6 sessions: pain about 0.5 higher." },
  };
  UnknotReasonWords words = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotReason reason = {
        .code = UNKNOT_REASON_SESSIONS,
        .count = 6,
        .number = cases[i].number,
        .low = cases[i].low,
        .high = cases[i].high,
      };
      g_autofree char *text = unknot_reason_dup_text (&reason, &words);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plan-script/same-minutes", test_same_minutes);
  g_test_add_func ("/plan-script/sides", test_sides);
  g_test_add_func ("/plan-script/holds", test_holds);
  g_test_add_func ("/plan-script/flat-hands", test_flat_hands);
  g_test_add_func ("/plan-script/effect", test_effect);
  g_test_add_func ("/plan-script/reasons", test_reasons);
  g_test_add_func ("/plan-script/sessions-in-words", test_sessions_in_words);

  return g_test_run ();
}
