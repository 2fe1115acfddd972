/* Nothing forbidden is ever picked: every muscle with every condition, at every level, with every single tool; and people
 * with two conditions and whatever else, thrown by the seed that GTest prints (--seed throws the same again). */

#include "planner-oracle.h"

/* How the levels come about; the conditions make a fever and an injury of their own. */
static const struct
{
  const char *flag;
  int         age;
  int         pain;
  gboolean    swelling;
} levels[] = {
  { NULL, 40, 4, FALSE },
  { NULL, 75, 7, FALSE },
  { NULL, -1, 8, FALSE },
  { "RF22", 40, 3, FALSE },
  { "RF18", 40, 4, FALSE },
  { NULL, 40, 4, TRUE },
  { "RF18", 40, 4, TRUE },
  { "RF25", 40, 4, FALSE },
  { "RF01", 40, 4, FALSE },
  { NULL, 15, 4, FALSE },
};

static void
set_level (UnknotSituation *situation,
           guint            level)
{
  situation->age = levels[level].age;
  situation->swelling = levels[level].swelling;
  if (levels[level].flag != NULL)
    unknot_situation_add_flag (situation, levels[level].flag);
}

static void
test_every_single_tool (void)
{
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < ORACLE_N_MUSCLES; i++)
    for (guint j = 0; j <= UNKNOT_N_CONDITIONS; j++)
      for (guint k = 0; k < G_N_ELEMENTS (levels); k++)
        for (int single = 0; single < ORACLE_N_SINGLES; single++)
          {
            g_autoptr (UnknotSituation) situation = oracle_make_situation (oracle_get_muscle (i), levels[k].pain);
            g_autoptr (UnknotPlan) plan = NULL;

            set_level (situation, k);
            if (j < UNKNOT_N_CONDITIONS)
              unknot_situation_add_condition (situation, (UnknotCondition) j);
            oracle_add_single (situation, single);
            plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
            oracle_check_plan (plan, situation);
          }
  rules_clear (&rules);
}

static const char *
throw_muscle (void)
{
  return oracle_get_muscle ((guint) g_test_rand_int_range (0, ORACLE_N_MUSCLES));
}

static UnknotSituation *
throw_situation (void)
{
  static const int minutes[] = { 2, 5, 10, 20 };
  guint level = (guint) g_test_rand_int_range (0, G_N_ELEMENTS (levels));
  UnknotSituation *situation = oracle_make_situation (throw_muscle (), levels[level].pain);

  set_level (situation, level);
  for (int i = g_test_rand_int_range (0, 3); i > 0; i--)
    unknot_situation_add_knot (situation, throw_muscle (), UNKNOT_SIDE_RIGHT, g_test_rand_int_range (0, 11),
                               g_test_rand_int_range (-1, 200));
  for (guint i = 0; i < 2; i++)
    unknot_situation_add_condition (situation, (UnknotCondition) g_test_rand_int_range (0, UNKNOT_N_CONDITIONS));
  situation->tools = (guint) g_test_rand_int_range (0, 1 << UNKNOT_N_TOOLS);
  situation->helper = g_test_rand_bit () != 0;
  situation->floor = g_test_rand_bit () != 0;
  situation->minutes = minutes[g_test_rand_int_range (0, G_N_ELEMENTS (minutes))];
  situation->setting = (UnknotSetting) g_test_rand_int_range (0, 3);
  situation->experience = g_test_rand_int_range (0, 50);
  situation->progress.step = -g_test_rand_int_range (0, 4);
  situation->progress.flare = g_test_rand_int_range (0, 5) == 0;
  situation->progress.maintenance = g_test_rand_int_range (0, 5) == 0;

  return situation;
}

static void
test_thrown_pairs (void)
{
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr (UnknotSituation) situation = throw_situation ();
      g_autoptr (UnknotPlan) plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);

      oracle_check_plan (plan, situation);
    }
  rules_clear (&rules);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planner-exhaustive/every-single-tool", test_every_single_tool);
  g_test_add_func ("/planner-exhaustive/thrown-pairs", test_thrown_pairs);

  return g_test_run ();
}
