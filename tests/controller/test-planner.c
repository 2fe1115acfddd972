/* What holds for every plan: caps, holds, minutes, order, never empty without a word; and what each warning sign closes.
 * The tables of clinical.md stand in planner-oracle.c. */

#include "planner-oracle.h"

static gboolean
is_word (const char *list,
         const char *word)
{
  g_auto (GStrv) words = g_strsplit (list, " ", -1);

  return word != NULL && g_strv_contains ((const char * const *) words, word);
}

static const char *
get_name (const UnknotTechnique *technique)
{
  return technique->ref != NULL ? technique->ref : technique->id;
}

/* Cell by cell: what the files say is what the table says. D2 never closes a card (F9.3). */
static void
test_matrix (void)
{
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < unknot_catalogue_get_n (rules.catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (rules.catalogue, i);

      if (unknot_technique_is_card (technique) && technique->suits[0] == NULL)
        continue;
      for (guint j = 0; j < UNKNOT_N_CONDITIONS; j++)
        {
          UnknotVerdict expected = oracle_get_verdict (technique, (UnknotCondition) j);

          if (technique->verdicts[j] != expected)
            g_error ("%s with %s: %d, not %d", technique->id, unknot_condition_to_id ((UnknotCondition) j),
                     technique->verdicts[j], expected);
        }
    }
  rules_clear (&rules);
}

/* Each number of minutes, each setting, several knots, fresh and old: what holds for every plan. */
static void
test_every_session (void)
{
  static const int minutes[] = { 1, 2, 3, 5, 8, 10, 15, 20, 45 };
  static const int days[] = { -1, 0, 1, 2, 3, 4, 5, 41, 42, 83, 84, 4000 };
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < ORACLE_N_MUSCLES; i++)
    for (guint j = 0; j < G_N_ELEMENTS (minutes); j++)
      for (guint k = 0; k < G_N_ELEMENTS (days); k++)
        {
          g_autoptr (UnknotSituation) situation = oracle_make_situation (oracle_get_muscle (i), 3);
          g_autoptr (UnknotPlan) plan = NULL;

          ((UnknotSituationKnot *) g_ptr_array_index (situation->knots, 0))->days = days[k];
          if (k % 2 == 1)
            unknot_situation_add_knot (situation, oracle_get_muscle ((i + 7) % ORACLE_N_MUSCLES), UNKNOT_SIDE_BOTH,
                                       2, 20);
          situation->minutes = minutes[j];
          situation->setting = (UnknotSetting) ((i + j + k) % 3);
          situation->experience = (int) (k * 7);
          situation->tools = (1u << UNKNOT_N_TOOLS) - 1;
          situation->helper = TRUE;
          plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
          oracle_check_plan (plan, situation);
          if (situation->setting == UNKNOT_SETTING_OFFICE)
            for (guint l = 0; l < plan->items->len; l++)
              g_assert_cmpint (unknot_plan_get_item (plan, l)->technique->floor, !=, UNKNOT_NEED_NEEDED);
        }
  rules_clear (&rules);
}

static char *
describe (const UnknotPlan *plan)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plan->items->len; i++)
    {
      const UnknotPlanItem *item = unknot_plan_get_item (plan, i);

      g_string_append_printf (text, "%s %d %d %d %d %f;", item->technique->id, item->knot, item->cap,
                              item->hold_seconds, item->seconds, item->score);
      for (guint j = 0; j < item->swaps->len; j++)
        g_string_append_printf (text, " %s", unknot_plan_get_swap (item, j)->technique->id);
    }
  for (guint i = 0; i < plan->left_out->len; i++)
    g_string_append_printf (text, " -%s", ((UnknotLeftOut *) g_ptr_array_index (plan->left_out, i))->technique->id);

  return g_string_free_and_steal (text);
}

/* F9.15: same input, same plan; also from data that were loaded again. */
static void
test_same_plan (void)
{
  Rules one, other;
  g_autoptr (UnknotSituation) situation = oracle_make_situation ("infraspinatus", 5);
  g_autofree char *first = NULL;

  situation->tools = (1u << UNKNOT_N_TOOLS) - 1;
  unknot_situation_add_knot (situation, "rhomboids", UNKNOT_SIDE_RIGHT, 5, 12);
  rules_load (&one);
  rules_load (&other);

  for (guint i = 0; i < 5; i++)
    {
      const Rules *rules = i % 2 == 0 ? &one : &other;
      g_autoptr (UnknotPlan) plan = unknot_planner_plan (rules->catalogue, rules->rules, rules->atlas, situation);
      g_autofree char *again = describe (plan);

      if (first == NULL)
        first = g_steal_pointer (&again);
      else
        g_assert_cmpstr (again, ==, first);
    }

  rules_clear (&one);
  rules_clear (&other);
}

static double
get_score (const Rules *rules,
           const char  *technique,
           gboolean     matched)
{
  g_autoptr (UnknotSituation) situation = oracle_make_situation ("infraspinatus", 5);
  g_autoptr (UnknotPlan) plan = NULL;

  situation->tools = (1u << UNKNOT_N_TOOLS) - 1;
  ((UnknotSituationKnot *) g_ptr_array_index (situation->knots, 0))->matched = matched;
  plan = unknot_planner_plan (rules->catalogue, rules->rules, rules->atlas, situation);
  for (guint i = 0; i < plan->items->len; i++)
    if (g_str_equal (unknot_plan_get_item (plan, i)->technique->id, technique))
      return unknot_plan_get_item (plan, i)->score;

  g_assert_not_reached ();
}

/* F5: what is for a muscle that sends the known pain gets half a point, what is for everybody gets none. */
static void
test_match (void)
{
  Rules rules;

  rules_load (&rules);
  g_assert_cmpfloat_with_epsilon (get_score (&rules, "cross-body-stretch", TRUE),
                                  get_score (&rules, "cross-body-stretch", FALSE) + 0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (get_score (&rules, "belly-breathing", TRUE),
                                  get_score (&rules, "belly-breathing", FALSE), 1e-9);
  rules_clear (&rules);
}

/* Every red flag, plain and with a plus: what it closes. */
static void
test_every_flag (void)
{
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < unknot_safety_get_n_red_flags (rules.rules); i++)
    for (guint plus = 0; plus < 2; plus++)
      {
        const UnknotRedFlag *flag = unknot_safety_get_red_flag (rules.rules, i);
        g_autofree char *answer = g_strdup_printf ("%s%s", flag->id, plus != 0 ? "+" : "");
        g_autoptr (UnknotSituation) situation = oracle_make_situation ("rhomboids", 3);
        g_autoptr (UnknotPlan) plan = NULL;

        unknot_situation_add_flag (situation, answer);
        situation->tools = (1u << UNKNOT_N_TOOLS) - 1;
        plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
        g_assert_cmpint (plan->level, ==, flag->levels[plus != 0 ? flag->n_levels - 1 : 0]);
        if (plan->level >= UNKNOT_LEVEL_URGENT)
          {
            g_assert_cmpuint (plan->items->len, ==, 0);
            g_assert_cmpuint (plan->cards->len, ==, plan->level == UNKNOT_LEVEL_URGENT ? 3 : 0);
          }
        if (plan->level == UNKNOT_LEVEL_GENTLE)
          for (guint j = 0; j < plan->items->len; j++)
            g_assert_true (is_word ("T42 T43 T44 T11 gentle-movement",
                                    get_name (unknot_plan_get_item (plan, j)->technique)));
        g_assert_cmpstr (plan->flags[0], ==, answer);
      }
  rules_clear (&rules);
}

static void
test_opens (void)
{
  Rules rules;
  g_autoptr (UnknotSituation) situation = unknot_situation_new ();
  g_autoptr (UnknotPlan) plan = NULL;
  guint found = 0;

  rules_load (&rules);
  /* The pain closes what needs no tool. */
  unknot_situation_add_knot (situation, "supraspinatus", UNKNOT_SIDE_LEFT, 6, 30);
  plan = unknot_planner_plan (rules.catalogue, rules.rules, NULL, situation);

  g_assert_true (plan->nothing);
  for (guint i = 0; i < plan->opens->len; i++)
    {
      const UnknotReason *reason = &g_array_index (plan->opens, UnknotReason, i);

      found += reason->code == UNKNOT_REASON_OUT_HELPER;
      found += reason->code == UNKNOT_REASON_OUT_TOOL && g_str_equal (reason->subject, "hands");
      found += reason->code == UNKNOT_REASON_OUT_TOOL && g_str_equal (reason->subject, "chair");
    }
  g_assert_cmpuint (found, ==, 3);
  rules_clear (&rules);
}

/* In one session of four, something hardly tried and nearly as good stands first among the swaps. */
static void
test_compare (void)
{
  Rules rules;

  rules_load (&rules);
  for (int experience = 8; experience < 12; experience++)
    {
      g_autoptr (UnknotSituation) situation = unknot_situation_new ();
      g_autoptr (UnknotPlan) plan = NULL;
      gboolean offered = FALSE;

      unknot_situation_add_knot (situation, "levator-scapulae", UNKNOT_SIDE_LEFT, 4, 30);
      situation->age = 40;
      situation->experience = experience;
      situation->tools = UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_CANE);
      plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
      for (guint i = 0; i < plan->items->len; i++)
        {
          const UnknotPlanItem *item = unknot_plan_get_item (plan, i);

          if (item->slot != UNKNOT_SLOT_PRESSURE)
            continue;
          g_assert_cmpuint (item->swaps->len, ==, 1);
          for (guint j = 0; j < unknot_plan_get_swap (item, 0)->reasons->len; j++)
            {
              const UnknotPlanItem *swap = unknot_plan_get_swap (item, 0);

              offered |= g_array_index (swap->reasons, UnknotReason, j).code == UNKNOT_REASON_COMPARE;
            }
        }
      g_assert_cmpint (offered, ==, experience % 4 == 3);
    }
  rules_clear (&rules);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planner/matrix", test_matrix);
  g_test_add_func ("/planner/every-session", test_every_session);
  g_test_add_func ("/planner/same-plan", test_same_plan);
  g_test_add_func ("/planner/match", test_match);
  g_test_add_func ("/planner/every-flag", test_every_flag);
  g_test_add_func ("/planner/opens", test_opens);
  g_test_add_func ("/planner/compare", test_compare);

  return g_test_run ();
}
