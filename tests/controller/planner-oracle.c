/* What a plan may be, written down a second time from clinical.md D2, D3, F2, F4 and F9, and held against each plan. */

#include "planner-oracle.h"

#include <string.h>

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

/* What stays closed as long as the extra questions have no answer: the row says C, but not with every rub. */
static const struct
{
  UnknotCondition  condition;
  const char      *never;
} untold[] = {
  { UNKNOT_CONDITION_ANTICOAGULANT, "T14" },
  { UNKNOT_CONDITION_PREGNANCY, "T14" },
};

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
read_cell (char cell)
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

static const char *
get_pressed (const char *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (pressed); i++)
    if (g_str_equal (pressed[i].muscle, muscle))
      return pressed[i].pressure;

  g_assert_not_reached ();
}

static gboolean
is_injured (const UnknotSituation *situation)
{
  return situation->swelling || unknot_situation_has_condition (situation, UNKNOT_CONDITION_RECENT_INJURY);
}

static gboolean
has_flag (const UnknotSituation *situation,
          const char            *flag)
{
  return g_ptr_array_find_with_equal_func (situation->flags, flag, g_str_equal, NULL);
}

/* Swelling is the row of a fresh injury; where G3 or G5 decide their lists win over their rows (F9.12). */
static gboolean
applies (const UnknotSituation *situation,
         UnknotCondition        condition)
{
  if (condition == UNKNOT_CONDITION_RECENT_INJURY)
    return is_injured (situation);

  return unknot_situation_has_condition (situation, condition);
}

/* F2 in the order of F9. */
static UnknotLevel
get_level (const UnknotSituation *situation)
{
  if (has_flag (situation, "RF01"))
    return UNKNOT_LEVEL_EMERGENCY;
  if (has_flag (situation, "RF25"))
    return UNKNOT_LEVEL_URGENT;
  if (situation->age >= 0 && situation->age < 16)
    return UNKNOT_LEVEL_REFUSED;
  if (unknot_situation_has_condition (situation, UNKNOT_CONDITION_FEVER) || has_flag (situation, "RF18"))
    return UNKNOT_LEVEL_GENTLE;
  if (is_injured (situation))
    return UNKNOT_LEVEL_INJURY;
  if (unknot_situation_get_worst_pain (situation) >= 8)
    return UNKNOT_LEVEL_GENTLE;

  return has_flag (situation, "RF22") ? UNKNOT_LEVEL_ADVISE : UNKNOT_LEVEL_OPEN;
}

/* What alone is open, or NULL. */
static const char *
get_allowed (const UnknotSituation *situation)
{
  if (get_level (situation) >= UNKNOT_LEVEL_URGENT)
    return "";
  if (unknot_situation_has_condition (situation, UNKNOT_CONDITION_FEVER))
    return "T42";
  if (has_flag (situation, "RF18"))
    return "T42 T43 T44 T11 gentle-movement";
  if (is_injured (situation))
    return "T12 T42 gentle-movement";

  return unknot_situation_get_worst_pain (situation) >= 8 ? "T42 T11 T12 gentle-movement T18 T23" : NULL;
}

/* F6: no rub with warmth or a gun, nothing warm or pressed on numb skin, strength not before pressure. */
static void
check_order (const UnknotPlanItem *before,
             const UnknotPlanItem *after)
{
  UnknotKind first = before->technique->kind;
  UnknotKind then = after->technique->kind;
  gboolean rubs = first == UNKNOT_KIND_RUB || then == UNKNOT_KIND_RUB;
  gboolean warms = first == UNKNOT_KIND_HEAT || then == UNKNOT_KIND_HEAT;

  g_assert_cmpint (first, !=, UNKNOT_KIND_COLD);
  g_assert_cmpint (first, !=, UNKNOT_KIND_RUB);
  g_assert_false (rubs && warms);
  g_assert_false (rubs && (g_strcmp0 (before->technique->ref, "T08") == 0
                           || g_strcmp0 (after->technique->ref, "T08") == 0));
  g_assert_false (first == UNKNOT_KIND_STRENGTH && then == UNKNOT_KIND_PRESSURE);
  if (then == UNKNOT_KIND_HEAT)
    g_assert_cmpint (after->slot, ==, UNKNOT_SLOT_OPENER);
}

static void
check_item (const UnknotPlanItem  *item,
            const UnknotSituation *situation)
{
  const UnknotTechnique *technique = item->technique;

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (applies (situation, table[i].condition))
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

  for (guint i = 0; i < G_N_ELEMENTS (untold); i++)
    if (unknot_situation_has_condition (situation, untold[i].condition)
        && is_word (untold[i].never, get_name (technique)))
      g_error ("%s with %s", technique->id, unknot_condition_to_id (untold[i].condition));
  if (get_allowed (situation) != NULL && !is_word (get_allowed (situation), get_name (technique)))
    g_error ("%s, where only this is open: %s", technique->id, get_allowed (situation));

  if (technique->kind == UNKNOT_KIND_PRESSURE)
    {
      if (!is_word (get_pressed (item->muscle), technique->ref))
        g_error ("%s presses %s", technique->id, item->muscle);
      g_assert_cmpint (item->cap, <=, 5);
      g_assert_cmpint (item->target, ==, item->cap - 1);
      g_assert_cmpint (item->hold_seconds, <=, 60);
      g_assert_cmpint (item->hold_seconds * item->holds, <=, 90);
      if (situation->experience < 3 || situation->age < 0 || situation->age >= 70)
        g_assert_cmpint (item->cap, <=, 3);
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

/*
 * Fails the test if a plan is not what clinical.md allows in a situation whose extra questions have no answer.
 */
void
oracle_check_plan (const UnknotPlan      *plan,
                   const UnknotSituation *situation)
{
  int seconds = 0;
  int pressing = 0;
  int last = 0;

  for (guint i = 0; i < plan->items->len; i++)
    {
      const UnknotPlanItem *item = unknot_plan_get_item (plan, i);

      check_item (item, situation);
      g_assert_cmpint (item->slot, >=, last);
      last = (int) item->slot;
      if (!item->apart)
        seconds += item->seconds;
      if (item->technique->kind == UNKNOT_KIND_PRESSURE)
        pressing += item->seconds;
      for (guint j = 0; j < i; j++)
        check_order (unknot_plan_get_item (plan, j), item);
    }
  g_assert_cmpint (pressing, <=, 600);
  g_assert_cmpint (plan->level, ==, get_level (situation));

  g_assert_cmpint (seconds, ==, plan->guided_seconds);
  g_assert_cmpint (seconds, <=, situation->minutes * 60);
  if (plan->items->len == 0)
    g_assert_true (plan->level >= UNKNOT_LEVEL_URGENT || plan->left_out->len > 0);
  if (plan->level < UNKNOT_LEVEL_URGENT)
    g_assert_cmpuint (plan->items->len + plan->cards->len, >, 0);
  g_assert_cmpuint (g_strv_length (plan->asks), >, 0);
}

/*
 * Makes a person without health conditions, who knows the ball at the wall and the fingers well.
 */
UnknotSituation *
oracle_make_situation (const char *muscle,
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

/*
 * Gives one tool to a person, or the helper, and nothing else.
 */
void
oracle_add_single (UnknotSituation *situation,
                   int              single)
{
  if (single < UNKNOT_N_TOOLS)
    situation->tools |= UNKNOT_TOOL_BIT (single);
  else
    situation->helper = TRUE;
}

/*
 * Gives the verdict that the table has for a technique.
 */
UnknotVerdict
oracle_get_verdict (const UnknotTechnique *technique,
                    UnknotCondition        condition)
{
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (table[i].condition == condition)
      return read_cell (get_cell (technique, i));

  g_assert_not_reached ();
}

/*
 * Names a muscle of F4.
 */
const char *
oracle_get_muscle (guint index)
{
  g_assert_cmpuint (G_N_ELEMENTS (pressed), ==, ORACLE_N_MUSCLES);

  return pressed[index].muscle;
}
