/* The session as a whole: its order and its minutes, several knots, the times of the guide. The rules are written down
 * here once more, from clinical.md, without the planner's own tables. */

#include "rules-fixture.h"
#include "unknot-plan-script.h"

static const char * const muscles[] = {
  "suboccipitals", "splenius-semispinalis", "trapezius-upper", "trapezius-middle", "trapezius-lower",
  "levator-scapulae", "supraspinatus", "infraspinatus", "teres-minor", "teres-major", "deltoid-posterior",
  "deltoid-lateral", "deltoid-anterior", "rhomboids", "erector-spinae-thoracic", "multifidi", "latissimus-dorsi",
  "serratus-posterior-superior", "serratus-posterior-inferior", "erector-spinae-lumbar", "quadratus-lumborum",
  "gluteus-medius", "sternocleidomastoid", "scalenes", "pectoralis-major", "pectoralis-minor", "subscapularis",
};

static UnknotSituation *
make_situation (const char *muscle,
                UnknotSide  side,
                int         pain,
                int         days)
{
  UnknotSituation *situation = unknot_situation_new ();

  unknot_situation_add_knot (situation, muscle, side, pain, days);
  situation->age = 40;
  situation->floor = TRUE;
  situation->helper = TRUE;
  situation->minutes = 20;
  situation->experience = 14;
  situation->tools = (1u << UNKNOT_N_TOOLS) - 1;

  return situation;
}

static gboolean
is (const UnknotPlanItem *item,
    const char           *ref)
{
  return g_strcmp0 (item->technique->ref, ref) == 0;
}

/* F6: warmth before all that is guided and never after cold; cold and rubs after everything; breathing, pressure,
 * stretch, strength, moving. A rub comes last and never with warmth or a machine. */
static int
get_rank (const UnknotPlanItem *item)
{
  switch (item->technique->kind)
    {
    case UNKNOT_KIND_HEAT:
      return 0;

    case UNKNOT_KIND_PRESSURE:
      return 2;

    case UNKNOT_KIND_STRETCH:
      return 3;

    case UNKNOT_KIND_STRENGTH:
      /* F4 has the chin tuck and the wall slide among the stretches of some muscles. */
      return item->slot == UNKNOT_SLOT_STRETCH ? 3 : 4;

    case UNKNOT_KIND_CALM:
      return item->slot == UNKNOT_SLOT_STRETCH ? 3 : 1;

    case UNKNOT_KIND_AEROBIC:
    case UNKNOT_KIND_MOVEMENT:
      return 5;

    case UNKNOT_KIND_COLD:
      return 6;

    case UNKNOT_KIND_RUB:
      return 7;

    case UNKNOT_KIND_HABIT:
      /* A micro-break is a session of its own. */
      return 3;

    case UNKNOT_KIND_CARD:
    default:
      g_assert_not_reached ();
    }
}

static void
check_order (const UnknotPlan *plan)
{
  gboolean rub = FALSE, warm = FALSE, cold = FALSE, machine = FALSE;
  int last = 0;

  for (guint i = 0; i < plan->items->len; i++)
    {
      const UnknotPlanItem *item = unknot_plan_get_item (plan, i);

      g_assert_cmpint (get_rank (item), >=, last);
      last = get_rank (item);
      g_assert_false (is (item, "T10"));
      rub |= is (item, "T14");
      warm |= item->technique->kind == UNKNOT_KIND_HEAT;
      cold |= item->technique->kind == UNKNOT_KIND_COLD;
      machine |= is (item, "T08") || is (item, "T15");
      for (guint j = 0; j < item->swaps->len; j++)
        machine |= rub && (is (unknot_plan_get_swap (item, j), "T08") || is (unknot_plan_get_swap (item, j), "T15"));
    }
  g_assert_false (rub && (warm || cold || machine));
}

/* F6's rows: how long each part may be at most. A knot in need of both sides may take what is left of it. */
static void
check_minutes (const UnknotPlan *plan,
               int               minutes)
{
  int press = 0, breathe = 0, all = 0;

  for (guint i = 0; i < plan->items->len; i++)
    {
      const UnknotPlanItem *item = unknot_plan_get_item (plan, i);

      if (item->apart)
        continue;
      all += item->seconds;
      press += item->technique->kind == UNKNOT_KIND_PRESSURE ? item->seconds : 0;
      breathe += item->slot == UNKNOT_SLOT_OPENER ? item->seconds : 0;
    }

  g_assert_cmpint (all, ==, plan->guided_seconds);
  g_assert_cmpint (all, <=, minutes * 60);
  if (plan->gate != UNKNOT_GATE_NONE)
    return;
  g_assert_cmpint (press, <=, minutes < 5 ? 60 : minutes < 10 ? 110 : minutes < 20 ? 180 : 240);
  g_assert_cmpint (breathe, <=, minutes < 10 ? 30 : 60);
}

static void
test_order (void)
{
  static const int minutes[] = { 2, 5, 10, 20 };
  static const int days[] = { 1, 20, 60, 400 };
  static const int pains[] = { 2, 5, 6, 7 };
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < G_N_ELEMENTS (muscles); i++)
    for (guint j = 0; j < G_N_ELEMENTS (minutes); j++)
      for (guint k = 0; k < G_N_ELEMENTS (days); k++)
        {
          g_autoptr (UnknotSituation) situation = make_situation (muscles[i], UNKNOT_SIDE_LEFT,
                                                                  pains[(i + k) % G_N_ELEMENTS (pains)], days[k]);
          g_autoptr (UnknotPlan) plan = NULL;

          situation->minutes = minutes[j];
          /* Without warmth there is room for a rub. */
          if ((i + j) % 2 == 0)
            situation->tools &= ~UNKNOT_TOOL_BIT (UNKNOT_TOOL_HEAT);
          plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
          check_order (plan);
          check_minutes (plan, minutes[j]);
        }
  rules_clear (&rules);
}

/* Whether a step that holds, presses or pulls stands between time to get ready and time to ease out. */
static void
check_phases (UnknotGuideScript *script)
{
  double eased = 0;
  gboolean prepared = FALSE, loaded = FALSE;

  for (guint i = 0; i < unknot_guide_script_get_n (script); i++)
    {
      const UnknotGuideMoment *moment = unknot_guide_script_get (script, i);

      switch (moment->phase)
        {
        case UNKNOT_STEP_PHASE_HOLD:
          /* What presses or pulls already, circles or a hold before, needs no second way in. */
          if (moment->loaded && !loaded)
            g_assert_cmpfloat (eased, >=, 3);
          if (moment->loaded)
            {
              g_assert_true (prepared);
              g_assert_cmpfloat (moment->seconds, <=, 90);
            }
          break;

        case UNKNOT_STEP_PHASE_REST:
          /* Of the techniques themselves, or between two holds: F6 has 10-15 seconds, C4 five for T32. */
          g_assert_cmpfloat (moment->seconds, >=, 5);
          break;

        case UNKNOT_STEP_PHASE_READY:
        case UNKNOT_STEP_PHASE_SWITCH_SIDE:
        case UNKNOT_STEP_PHASE_FIND:
        case UNKNOT_STEP_PHASE_WARM:
          prepared = TRUE;
          eased = 0;
          break;

        case UNKNOT_STEP_PHASE_EASE_IN:
          eased += moment->seconds;
          break;

        case UNKNOT_STEP_PHASE_DO:
        case UNKNOT_STEP_PHASE_BREATHE:
        case UNKNOT_STEP_PHASE_EASE_OUT:
        case UNKNOT_STEP_PHASE_MOVE:
        default:
          break;
        }
      loaded = moment->loaded;
    }
}

/* F6: prepare, ease in, hold, ease out, rest; each side for as long as the other. */
static void
test_phases (void)
{
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < G_N_ELEMENTS (muscles); i++)
    for (guint j = 0; j < 3; j++)
      {
        g_autoptr (UnknotSituation) situation = make_situation (muscles[i], (UnknotSide) (j % 3), 4, 400);
        g_autoptr (UnknotPlan) plan = NULL;

        situation->minutes = j == 0 ? 5 : 20;
        plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
        for (guint k = 0; k < plan->items->len; k++)
          {
            const UnknotPlanItem *item = unknot_plan_get_item (plan, k);
            g_autoptr (UnknotGuideScript) script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
            double left = 0, right = 0;

            unknot_plan_script_add (script, item);
            check_phases (script);
            if (item->technique->kind != UNKNOT_KIND_STRETCH)
              continue;
            for (guint l = 0; l < unknot_guide_script_get_n (script); l++)
              {
                const UnknotGuideMoment *moment = unknot_guide_script_get (script, l);

                if (moment->phase != UNKNOT_STEP_PHASE_HOLD)
                  continue;
                left += moment->side == UNKNOT_SIDE_LEFT ? moment->seconds : 0;
                right += moment->side == UNKNOT_SIDE_RIGHT ? moment->seconds : 0;
              }
            g_assert_cmpfloat (left, ==, right);
          }
      }
  rules_clear (&rules);
}

/* Two muscles that share an exercise: it is there once, says so, and both knots are named. */
static void
test_shared (void)
{
  Rules rules;
  g_autoptr (UnknotSituation) situation = make_situation ("rhomboids", UNKNOT_SIDE_LEFT, 3, 60);
  g_autoptr (UnknotPlan) plan = NULL;
  guint openers = 0, closers = 0, squeezes = 0;

  rules_load (&rules);
  unknot_situation_add_knot (situation, "trapezius-middle", UNKNOT_SIDE_RIGHT, 5, 60);
  plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);

  for (guint i = 0; i < plan->items->len; i++)
    {
      const UnknotPlanItem *item = unknot_plan_get_item (plan, i);

      openers += item->slot == UNKNOT_SLOT_OPENER;
      closers += item->slot == UNKNOT_SLOT_MOVE;
      if (item->slot == UNKNOT_SLOT_OPENER || item->slot == UNKNOT_SLOT_MOVE)
        g_assert_cmpuint (item->serves, ==, 3);
      if (item->slot == UNKNOT_SLOT_PRESSURE)
        {
          g_assert_cmpuint (item->serves, ==, 1u << item->knot);
          g_assert_false (unknot_plan_item_is_shared (item));
        }
      if (!is (item, "T34"))
        continue;
      squeezes++;
      g_assert_true (unknot_plan_item_is_shared (item));
      for (guint j = 0; j < item->reasons->len; j++)
        if (g_array_index (item->reasons, UnknotReason, j).code == UNKNOT_REASON_SERVES)
          g_assert_cmpint (g_array_index (item->reasons, UnknotReason, j).count, ==, 2);
    }
  g_assert_cmpuint (openers, ==, 2);
  g_assert_cmpuint (closers, ==, 1);
  g_assert_cmpuint (squeezes, ==, 1);
  rules_clear (&rules);
}

/* Worst first, at most three knots, five spots and the region's ten minutes, with what was done earlier today. */
static void
test_limits (void)
{
  Rules rules;

  rules_load (&rules);
  for (int done = 0; done <= 600; done += 60)
    {
      g_autoptr (UnknotSituation) situation = make_situation ("rhomboids", UNKNOT_SIDE_LEFT, 3, 60);
      g_autoptr (UnknotPlan) plan = NULL;
      int pressed = 0, spots = 0, last_pain = 10;

      unknot_situation_add_knot (situation, "erector-spinae-thoracic", UNKNOT_SIDE_LEFT, 5, 60);
      unknot_situation_add_knot (situation, "trapezius-lower", UNKNOT_SIDE_LEFT, 4, 60);
      unknot_situation_add_knot (situation, "trapezius-middle", UNKNOT_SIDE_LEFT, 1, 60);
      if (done > 0)
        unknot_situation_add_today (situation, "ball-wall", "rhomboids", 8, done);
      plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
      for (guint i = 0; i < plan->items->len; i++)
        {
          const UnknotPlanItem *item = unknot_plan_get_item (plan, i);
          int pain = ((UnknotSituationKnot *) g_ptr_array_index (situation->knots, item->knot))->pain;

          g_assert_cmpint (item->knot, <, 3);
          if (item->slot != UNKNOT_SLOT_PRESSURE)
            continue;
          g_assert_cmpint (pain, <=, last_pain);
          last_pain = pain;
          pressed += item->seconds;
          spots++;
          for (guint j = 0; j < item->swaps->len; j++)
            g_assert_cmpint (done + unknot_plan_get_swap (item, j)->seconds, <=, 600);
        }
      g_assert_cmpint (done + pressed, <=, MAX (600, done));
      g_assert_cmpint (spots, <=, 5);
    }
  rules_clear (&rules);
}

/* D3.6: one side of the neck after the other; only the two soft balls lie under the whole base of the skull. */
static void
test_neck (void)
{
  static const char * const necks[] = { "suboccipitals", "splenius-semispinalis" };
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < G_N_ELEMENTS (necks); i++)
    {
      g_autoptr (UnknotSituation) situation = make_situation (necks[i], UNKNOT_SIDE_BOTH, 4, 60);
      g_autoptr (UnknotPlan) plan = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
      g_autoptr (UnknotGuideScript) script = unknot_plan_script_new (plan, NULL, NULL);

      for (guint j = 0; j < unknot_guide_script_get_n (script); j++)
        {
          const UnknotGuideMoment *moment = unknot_guide_script_get (script, j);
          const UnknotPlanItem *item = NULL;
          guint guided = 0;

          for (guint k = 0; k < plan->items->len; k++)
            if (!unknot_plan_get_item (plan, k)->apart && guided++ == moment->item)
              item = unknot_plan_get_item (plan, k);
          if (item->technique->kind == UNKNOT_KIND_PRESSURE && moment->loaded && !is (item, "T05"))
            g_assert_true (moment->side == UNKNOT_SIDE_LEFT || moment->side == UNKNOT_SIDE_RIGHT);
        }
    }
  rules_clear (&rules);
}

/* Swapping goes round and comes back, and nothing is ever in a session twice. */
static void
test_swaps (void)
{
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < G_N_ELEMENTS (muscles); i++)
    {
      g_autoptr (UnknotSituation) situation = make_situation (muscles[i], UNKNOT_SIDE_LEFT, 4, 60);
      g_autoptr (UnknotPlan) first = NULL;

      unknot_situation_add_knot (situation, muscles[(i + 3) % G_N_ELEMENTS (muscles)], UNKNOT_SIDE_LEFT, 3, 60);
      first = unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
      for (guint j = 0; j < first->items->len; j++)
        {
          g_autoptr (UnknotPlan) plan = unknot_plan_ref (first);
          const UnknotPlanItem *item = unknot_plan_get_item (first, j);
          g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

          for (guint k = 0; k < item->swaps->len; k++)
            g_assert_cmpuint (unknot_plan_get_swap (item, k)->reasons->len, >, 1);
          for (guint k = 0; k <= item->swaps->len; k++)
            {
              const UnknotPlanItem *now = unknot_plan_get_item (plan, j);
              UnknotPlan *next;

              g_assert_true (g_hash_table_add (seen, now->technique));
              g_assert_cmpint (plan->guided_seconds, <=, situation->minutes * 60);
              for (guint l = 0; l < plan->items->len; l++)
                g_assert_true (l == j || now->slot == UNKNOT_SLOT_PRESSURE
                               || unknot_plan_get_item (plan, l)->technique != now->technique);
              if (now->swaps->len == 0)
                break;
              next = unknot_plan_swap (plan, j, 0);
              unknot_plan_unref (plan);
              plan = next;
            }
          g_assert_true (unknot_plan_get_item (plan, j)->technique == item->technique);
        }
    }
  rules_clear (&rules);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session/order", test_order);
  g_test_add_func ("/session/phases", test_phases);
  g_test_add_func ("/session/shared", test_shared);
  g_test_add_func ("/session/limits", test_limits);
  g_test_add_func ("/session/neck", test_neck);
  g_test_add_func ("/session/swaps", test_swaps);

  return g_test_run ();
}
