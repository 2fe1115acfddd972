/* Nothing forbidden is ever picked: every muscle with every condition and every single tool, against the tables of
 * clinical.md D2, D3 and F4 written down here a second time. And what holds for every plan: caps, holds, minutes,
 * order, never empty without a word. */

#include <string.h>

#include "rules-fixture.h"

/* clinical.md D2, the columns in this order. The letters: o allowed; C caution; X never; L never at the place, which
 * is unknown here; c caution and never at the place; N caution and never on the neck; M pregnancy: never from the
 * middle third, the week is unknown here; R never near, the place is unknown here. */
static const char * const columns[] = { "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T11", "T12", "T13",
                                        "T14", "T15" };
#define STRETCH_COLUMN 12
#define STRENGTH_COLUMN 13
#define CALM_COLUMN 14

static const struct
{
  UnknotCondition  condition;
  const char      *cells;
  const char      *never;
} table[] = {
  { UNKNOT_CONDITION_ANTICOAGULANT,          "CCXXCXCoooCXooo", "" },
  { UNKNOT_CONDITION_OSTEOPOROSIS,           "CCXXCXCooooCCCo", "T22 T24 T27 T30 T31" },
  { UNKNOT_CONDITION_PREGNANCY,              "CCMXCXCCoCCXCCo", "T27" },
  { UNKNOT_CONDITION_FEVER,                  "XXXXXXXXCXXXXXo", "T43 T44 gentle-movement" },
  { UNKNOT_CONDITION_SKIN_DAMAGE,            "LXXXXXXXXXXXCoo", "" },
  { UNKNOT_CONDITION_RECENT_INJURY,          "XXXXXXXXoXXXXXo", "" },
  { UNKNOT_CONDITION_CANCER,                 "cCXXCXCcocCXCCo", "" },
  { UNKNOT_CONDITION_NUMBNESS,               "cCXCCXCLLLCXCCo", "" },
  { UNKNOT_CONDITION_POOR_CIRCULATION,       "cCCCCXCXXXCXooo", "" },
  { UNKNOT_CONDITION_NECK_ARTERY_DISEASE,    "NNXNNNNoNNoNCCo", "T29" },
  { UNKNOT_CONDITION_IMPLANT,                "LLccLRLLoLoXooo", "" },
  { UNKNOT_CONDITION_REDUCED_SENSATION,      "CCCCCXCXXXCXooo", "" },
  { UNKNOT_CONDITION_RAYNAUD,                "oooooCooXXCoooo", "" },
  { UNKNOT_CONDITION_HEART_DISEASE,          "CCCCCCCCCCCCoCC", "" },
  { UNKNOT_CONDITION_INFLAMMATORY_ARTHRITIS, "NCXXNNCooooCCCo", "" },
  { UNKNOT_CONDITION_HYPERMOBILITY,          "CCCCCCCooooCCoo", "" },
  { UNKNOT_CONDITION_SPINAL_SURGERY,         "cXXXXXXCCCCXCCo", "" },
  { UNKNOT_CONDITION_NO_FLOOR,               "ooXXooooooooooo", "T22 T23 T24 T27 T31 T37 T39 T41" },
  { UNKNOT_CONDITION_NSAID_ALLERGY,          "ooooooooooXoooo", "" },
  { UNKNOT_CONDITION_INTOXICATED,            "oXXXXXXXXXXXoXo", "" },
};

/* clinical.md F4 with F9.2, F9.8 and F9.10: what presses which muscle. The spot is unknown here, so that the hip
 * hiker gets nothing, and the roller stays where it needs no spot. */
static const struct
{
  const char *muscle;
  const char *pressure;
} pressed[] = {
  { "suboccipitals", "T03 T05 T09" },
  { "splenius-semispinalis", "T03 T07 T09" },
  { "trapezius-upper", "T03 T07 T04 T08 T09 T15" },
  { "trapezius-middle", "T07 T04 T06 T09 T15" },
  { "trapezius-lower", "T04 T05 T06 T07 T09" },
  { "levator-scapulae", "T07 T03 T04 T09 T15" },
  { "supraspinatus", "T03 T07 T04 T09" },
  { "infraspinatus", "T04 T05 T07 T09 T08" },
  { "teres-minor", "T03 T04 T09" },
  { "teres-major", "T03 T04 T09" },
  { "deltoid-posterior", "T03 T04 T08" },
  { "deltoid-lateral", "T03 T04 T08" },
  { "deltoid-anterior", "T03 T04 T08" },
  { "rhomboids", "T04 T07 T05 T06 T09 T15" },
  { "erector-spinae-thoracic", "T04 T06 T07 T09 T15" },
  { "multifidi", "T09 T07" },
  { "latissimus-dorsi", "T03 T04 T08 T09" },
  { "serratus-posterior-superior", "T04 T05 T07 T09" },
  { "serratus-posterior-inferior", "T09" },
  { "erector-spinae-lumbar", "T04 T09" },
  { "quadratus-lumborum", "" },
  { "gluteus-medius", "T04 T05 T08 T15" },
  { "sternocleidomastoid", "" },
  { "scalenes", "" },
  { "pectoralis-major", "T03 T04" },
  { "pectoralis-minor", "T03" },
  { "subscapularis", "" },
};

static const char * const neck[] = { "suboccipitals", "splenius-semispinalis", "sternocleidomastoid", "scalenes",
                                     NULL };

/* One tool, or the helper, and nothing else; a wall is no tool of its own and stands everywhere. */
#define N_SINGLES (UNKNOT_N_TOOLS + 1)

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

static char
get_cell (const UnknotTechnique *technique,
          guint                  row)
{
  /* T10 is the method behind the fingers (F9.3). */
  const char *column = g_strcmp0 (technique->ref, "T10") == 0 ? "T03" : technique->ref;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    if (g_strcmp0 (columns[i], column) == 0)
      return table[row].cells[i];
  if (is_word (table[row].never, get_name (technique)))
    return 'X';

  switch (technique->kind)
    {
    case UNKNOT_KIND_STRETCH:
      return table[row].cells[STRETCH_COLUMN];

    case UNKNOT_KIND_STRENGTH:
    case UNKNOT_KIND_HABIT:
      return table[row].cells[STRENGTH_COLUMN];

    case UNKNOT_KIND_CALM:
    case UNKNOT_KIND_AEROBIC:
      return table[row].cells[CALM_COLUMN];

    case UNKNOT_KIND_MOVEMENT:
      return 'o';

    case UNKNOT_KIND_PRESSURE:
    case UNKNOT_KIND_HEAT:
    case UNKNOT_KIND_COLD:
    case UNKNOT_KIND_RUB:
    case UNKNOT_KIND_CARD:
    default:
      return 'X';
    }
}

static gboolean
is_forbidden (char        cell,
              const char *muscle)
{
  return strchr ("XLcMR", cell) != NULL || (cell == 'N' && g_strv_contains (neck, muscle));
}

static gboolean
is_cautious (char cell)
{
  return strchr ("CcNM", cell) != NULL;
}

static UnknotVerdict
get_verdict (char cell)
{
  switch (cell)
    {
    case 'o':
      return UNKNOT_VERDICT_ALLOWED;
    case 'C':
      return UNKNOT_VERDICT_CAUTION;
    case 'L':
      return UNKNOT_VERDICT_BLOCK_LOCAL;
    case 'c':
      return UNKNOT_VERDICT_CAUTION_BLOCK_LOCAL;
    case 'N':
      return UNKNOT_VERDICT_CAUTION_BLOCK_NECK;
    case 'M':
      return UNKNOT_VERDICT_BLOCK_FROM_MID;
    case 'R':
      return UNKNOT_VERDICT_BLOCK_NEAR;
    default:
      return UNKNOT_VERDICT_BLOCK;
    }
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
      for (guint j = 0; j < G_N_ELEMENTS (table); j++)
        {
          UnknotVerdict expected = get_verdict (get_cell (technique, j));

          if (technique->verdicts[table[j].condition] != expected)
            g_error ("%s with %s: %d, not %d", technique->id, unknot_condition_to_id (table[j].condition),
                     technique->verdicts[table[j].condition], expected);
        }
    }
  rules_clear (&rules);
}

static const char *
get_pressed (const char *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (pressed); i++)
    if (g_str_equal (pressed[i].muscle, muscle))
      return pressed[i].pressure;

  g_assert_not_reached ();
}

static void
check_item (const UnknotPlanItem  *item,
            const UnknotSituation *situation)
{
  const UnknotTechnique *technique = item->technique;

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (unknot_situation_has_condition (situation, table[i].condition))
      {
        char cell = get_cell (technique, i);

        if (is_forbidden (cell, item->muscle))
          g_error ("%s for %s with %s", technique->id, item->muscle, unknot_condition_to_id (table[i].condition));
        if (is_cautious (cell))
          {
            g_assert_true (item->caution);
            if (technique->kind == UNKNOT_KIND_PRESSURE)
              g_assert_cmpint (item->cap, <=, 3);
          }
      }

  /* The lists of G3 and G5 win over their rows (F9.12). */
  if (unknot_situation_has_condition (situation, UNKNOT_CONDITION_FEVER))
    g_assert_cmpstr (technique->ref, ==, "T42");
  else if (unknot_situation_has_condition (situation, UNKNOT_CONDITION_RECENT_INJURY))
    g_assert_true (is_word ("T12 T42 gentle-movement", get_name (technique)));

  if (technique->kind == UNKNOT_KIND_PRESSURE)
    {
      if (!is_word (get_pressed (item->muscle), technique->ref))
        g_error ("%s presses %s", technique->id, item->muscle);
      g_assert_cmpint (item->cap, <=, 5);
      g_assert_cmpint (item->target, ==, item->cap - 1);
      g_assert_cmpint (item->hold_seconds, <=, 60);
      if (unknot_situation_get_worst_pain (situation) >= 7)
        {
          g_assert_cmpint (item->cap, <=, 3);
          g_assert_cmpint (item->hold_seconds, <=, 20);
          g_assert_false (is_word ("T06 T07 T08 T15", technique->ref));
        }
      g_assert_cmpint (unknot_situation_get_worst_pain (situation), <, 8);
    }
  if (technique->kind == UNKNOT_KIND_STRENGTH)
    {
      g_assert_cmpint (unknot_situation_get_worst_pain (situation), <=, 5);
      g_assert_cmpint (item->sets, <=, MAX (technique->dose.sets, 1));
    }
  if (technique->floor == UNKNOT_NEED_NEEDED)
    g_assert_true (situation->floor);
  if (technique->helper == UNKNOT_NEED_NEEDED)
    g_assert_true (situation->helper);
  g_assert_cmpuint (item->tools & ~situation->tools, ==, 0);
  g_assert_cmpuint (item->steps->len, >, 0);
  g_assert_cmpint (item->seconds, >, 0);
  g_assert_cmpuint (item->reasons->len, >, 0);

  for (guint i = 0; i < item->swaps->len; i++)
    check_item (unknot_plan_get_swap (item, i), situation);
}

static void
check_plan (const UnknotPlan      *plan,
            const UnknotSituation *situation)
{
  int seconds = 0;
  int last = 0;

  for (guint i = 0; i < plan->items->len; i++)
    {
      const UnknotPlanItem *item = unknot_plan_get_item (plan, i);

      check_item (item, situation);
      g_assert_cmpint (item->slot, >=, last);
      last = (int) item->slot;
      if (!item->apart)
        seconds += item->seconds;
    }

  g_assert_cmpint (seconds, ==, plan->guided_seconds);
  g_assert_cmpint (seconds, <=, situation->minutes * 60);
  if (plan->items->len == 0)
    g_assert_true (plan->level >= UNKNOT_LEVEL_URGENT || plan->left_out->len > 0);
  if (plan->level < UNKNOT_LEVEL_URGENT)
    g_assert_cmpuint (plan->items->len + plan->cards->len, >, 0);
  g_assert_cmpuint (g_strv_length (plan->asks), >, 0);
}

static UnknotSituation *
make_situation (const char *muscle,
                int         pain)
{
  UnknotSituation *situation = unknot_situation_new ();
  static const char * const steps_before[] = { "ball-wall", "fingers" };

  unknot_situation_add_knot (situation, muscle, UNKNOT_SIDE_LEFT, pain, 30);
  situation->age = 40;
  situation->floor = TRUE;
  situation->minutes = 20;
  situation->experience = 10;
  situation->tools = UNKNOT_TOOL_BIT (UNKNOT_TOOL_WALL) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_CHAIR);

  /* So that the floor ball is unlocked and can be forbidden for better reasons. */
  for (guint i = 0; i < G_N_ELEMENTS (steps_before); i++)
    {
      UnknotSituationPast *past = unknot_situation_add_past (situation, steps_before[i], muscle);

      past->sessions = 4;
      past->days = 4;
      past->mean_change = -1;
      past->soreness_next_day = 1;
    }

  return situation;
}

static void
add_single (UnknotSituation *situation,
            int              single)
{
  if (single < UNKNOT_N_TOOLS)
    situation->tools |= UNKNOT_TOOL_BIT (single);
  else
    situation->helper = TRUE;
}

static void
test_every_single_tool (void)
{
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < G_N_ELEMENTS (pressed); i++)
    for (guint j = 0; j <= G_N_ELEMENTS (table); j++)
      for (int single = 0; single < N_SINGLES; single++)
        {
          g_autoptr (UnknotSituation) situation = make_situation (pressed[i].muscle, 4);
          g_autoptr (UnknotPlan) plan = NULL;

          if (j < G_N_ELEMENTS (table))
            unknot_situation_add_condition (situation, table[j].condition);
          if (unknot_situation_has_condition (situation, UNKNOT_CONDITION_NO_FLOOR))
            situation->floor = FALSE;
          add_single (situation, single);
          plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
          check_plan (plan, situation);
        }
  rules_clear (&rules);
}

/* All tools at once, in pairs of conditions, at the pains where the gates change. */
static void
test_every_pair (void)
{
  static const int pains[] = { 5, 7, 8 };
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < G_N_ELEMENTS (pressed); i++)
    for (guint j = 0; j < G_N_ELEMENTS (table); j++)
      for (guint k = 0; k < G_N_ELEMENTS (pains); k++)
        {
          g_autoptr (UnknotSituation) situation = make_situation (pressed[i].muscle, pains[k]);
          g_autoptr (UnknotPlan) plan = NULL;

          unknot_situation_add_condition (situation, table[j].condition);
          unknot_situation_add_condition (situation, table[(j + 1 + i % 5) % G_N_ELEMENTS (table)].condition);
          situation->floor = !unknot_situation_has_condition (situation, UNKNOT_CONDITION_NO_FLOOR);
          situation->tools = (1u << UNKNOT_N_TOOLS) - 1;
          situation->helper = TRUE;
          plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
          check_plan (plan, situation);
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
  for (guint i = 0; i < G_N_ELEMENTS (pressed); i++)
    for (guint j = 0; j < G_N_ELEMENTS (minutes); j++)
      for (guint k = 0; k < G_N_ELEMENTS (days); k++)
        {
          g_autoptr (UnknotSituation) situation = make_situation (pressed[i].muscle, 3);
          g_autoptr (UnknotPlan) plan = NULL;

          ((UnknotSituationKnot *) g_ptr_array_index (situation->knots, 0))->days = days[k];
          if (k % 2 == 1)
            unknot_situation_add_knot (situation, pressed[(i + 7) % G_N_ELEMENTS (pressed)].muscle, UNKNOT_SIDE_BOTH,
                                       2, 20);
          situation->minutes = minutes[j];
          situation->setting = (UnknotSetting) ((i + j + k) % 3);
          situation->experience = (int) (k * 7);
          situation->tools = (1u << UNKNOT_N_TOOLS) - 1;
          situation->helper = TRUE;
          plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
          check_plan (plan, situation);
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
  g_autoptr (UnknotSituation) situation = make_situation ("infraspinatus", 5);
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
        g_autoptr (UnknotSituation) situation = make_situation ("rhomboids", 3);
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
  g_test_add_func ("/planner/every-single-tool", test_every_single_tool);
  g_test_add_func ("/planner/every-pair", test_every_pair);
  g_test_add_func ("/planner/every-session", test_every_session);
  g_test_add_func ("/planner/same-plan", test_same_plan);
  g_test_add_func ("/planner/every-flag", test_every_flag);
  g_test_add_func ("/planner/opens", test_opens);
  g_test_add_func ("/planner/compare", test_compare);

  return g_test_run ();
}
