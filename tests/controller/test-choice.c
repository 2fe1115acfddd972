/* What is chosen, and what is not: techniques with rules of their own, notes of places, firmer tools, the week plan. */

#include "rules-fixture.h"

static Rules rules;

static UnknotSituation *
make_situation (const char *muscle,
                int         pain,
                int         days)
{
  UnknotSituation *situation = unknot_situation_new ();

  unknot_situation_add_knot (situation, muscle, UNKNOT_SIDE_LEFT, pain, days);
  situation->age = 40;
  situation->floor = TRUE;
  situation->minutes = 20;
  situation->experience = 20;
  situation->tools = UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_WALL)
                     | UNKNOT_TOOL_BIT (UNKNOT_TOOL_CHAIR);

  return situation;
}

static UnknotSituationPast *
add_past (UnknotSituation *situation,
          const char      *technique,
          const char      *muscle,
          int              sessions)
{
  UnknotSituationPast *past = unknot_situation_add_past (situation, technique, muscle);

  past->sessions = sessions;
  past->days = sessions;
  past->mean_change = -1;
  past->soreness_next_day = 1;
  past->hours_since = 50;

  return past;
}

static UnknotPlan *
plan (const UnknotSituation *situation)
{
  return unknot_planner_plan (rules.catalogue, rules.rules, rules.atlas, situation);
}

static const UnknotPlanItem *
find_item (const UnknotPlan *made,
           const char       *ref)
{
  for (guint i = 0; i < made->items->len; i++)
    if (g_strcmp0 (unknot_plan_get_item (made, i)->technique->ref, ref) == 0)
      return unknot_plan_get_item (made, i);

  return NULL;
}

static const UnknotPlanItem *
find_swap (const UnknotPlan *made,
           const char       *ref)
{
  for (guint i = 0; i < made->items->len; i++)
    for (guint j = 0; j < unknot_plan_get_item (made, i)->swaps->len; j++)
      if (g_strcmp0 (unknot_plan_get_swap (unknot_plan_get_item (made, i), j)->technique->ref, ref) == 0)
        return unknot_plan_get_swap (unknot_plan_get_item (made, i), j);

  return NULL;
}

/* Why it was left out; the number of reasons where it was not. */
static UnknotReasonCode
get_left_out (const UnknotPlan *made,
              const char       *ref)
{
  for (guint i = 0; i < made->left_out->len; i++)
    {
      const UnknotLeftOut *left_out = g_ptr_array_index (made->left_out, i);

      if (g_strcmp0 (left_out->technique->ref, ref) == 0)
        return left_out->reason.code;
    }

  return UNKNOT_N_REASONS;
}

static gboolean
has_reason (const UnknotPlanItem *item,
            UnknotReasonCode      code)
{
  for (guint i = 0; i < item->reasons->len; i++)
    if (g_array_index (item->reasons, UnknotReason, i).code == code)
      return TRUE;

  return FALSE;
}

/* C3: warm and cold in turn is for an old stiffness, and for those who like both; else it may be swapped for warmth. */
static void
test_contrast (void)
{
  static const struct
  {
    const char *muscle;
    int         days;
    int         pain;
    int         warm;
    int         cold;
    gboolean    opens;
    gboolean    swap;
  } cases[] = {
    { "rhomboids", 200, 4, 1, 1, TRUE, FALSE },
    { "rhomboids", 200, 4, 0, 0, FALSE, TRUE },
    { "rhomboids", 200, 4, 1, 0, FALSE, TRUE },
    { "rhomboids", 50, 4, 1, 1, FALSE, FALSE },
    { "rhomboids", 200, 7, 1, 1, FALSE, FALSE },
    { "scalenes", 200, 4, 1, 1, FALSE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotSituation) situation = make_situation (cases[i].muscle, cases[i].pain, cases[i].days);
      g_autoptr (UnknotPlan) made = NULL;

      situation->tools |= UNKNOT_TOOL_BIT (UNKNOT_TOOL_HEAT) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_COLD);
      unknot_situation_set_preference (situation, "T11", cases[i].warm);
      unknot_situation_set_preference (situation, "T12", cases[i].cold);
      made = plan (situation);
      g_assert_cmpint (find_item (made, "T13") != NULL, ==, cases[i].opens);
      g_assert_cmpint (find_item (made, "T11") != NULL, ==, !cases[i].opens);
      g_assert_cmpint (find_swap (made, "T13") != NULL, ==, cases[i].swap);
      if (cases[i].opens)
        {
          g_assert_nonnull (find_swap (made, "T11"));
          g_assert_true (has_reason (find_item (made, "T13"), UNKNOT_REASON_STAGE));
        }
    }

  {
    g_autoptr (UnknotSituation) situation = make_situation ("rhomboids", 4, 200);
    g_autoptr (UnknotPlan) made = NULL;

    situation->tools |= UNKNOT_TOOL_BIT (UNKNOT_TOOL_HEAT) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_COLD);
    unknot_situation_add_condition (situation, UNKNOT_CONDITION_RAYNAUD);
    unknot_situation_set_preference (situation, "T13", 1);
    made = plan (situation);
    g_assert_nonnull (find_item (made, "T11"));
    g_assert_cmpint (get_left_out (made, "T13"), ==, UNKNOT_REASON_OUT_CONDITION);
  }
}

static gboolean
has_step (const UnknotPlanItem *item,
          const char           *id)
{
  for (guint i = 0; i < item->steps->len; i++)
    if (g_str_equal (g_array_index (item->steps, UnknotPlanStep, i).step->id, id))
      return TRUE;

  return FALSE;
}

/* C3: a patch first, a day of waiting, a week at most, no warmth and no machine beside it, a helper out of reach. */
static void
test_rub (void)
{
  static const struct
  {
    const char       *muscle;
    guint             tools;
    int               sessions;
    int               running;
    double            hours;
    gboolean          in;
    UnknotReasonCode  out;
  } cases[] = {
    { "deltoid-lateral", 0, 0, 0, -1, TRUE, UNKNOT_N_REASONS },
    { "deltoid-lateral", 0, 1, 1, 10, FALSE, UNKNOT_REASON_OUT_TODAY },
    { "deltoid-lateral", 0, 1, 1, 30, TRUE, UNKNOT_N_REASONS },
    { "deltoid-lateral", 0, 12, 7, 12, FALSE, UNKNOT_REASON_OUT_COURSE },
    { "deltoid-lateral", 0, 12, 7, 200, TRUE, UNKNOT_N_REASONS },
    { "deltoid-lateral", UNKNOT_TOOL_BIT (UNKNOT_TOOL_HEAT), 0, 0, -1, FALSE, UNKNOT_REASON_OUT_WITH },
    { "trapezius-lower", 0, 0, 0, -1, FALSE, UNKNOT_REASON_OUT_HELPER },
    { "multifidi", 0, 0, 0, -1, FALSE, UNKNOT_N_REASONS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotSituation) situation = make_situation (cases[i].muscle, 4, 60);
      g_autoptr (UnknotPlan) made = NULL;
      const UnknotPlanItem *rub;

      situation->tools |= UNKNOT_TOOL_BIT (UNKNOT_TOOL_RUB) | cases[i].tools;
      if (cases[i].sessions > 0)
        {
          UnknotSituationPast *past = add_past (situation, "muscle-rub", cases[i].muscle, cases[i].sessions);

          past->hours_since = cases[i].hours;
          past->days_running = cases[i].running;
        }
      made = plan (situation);
      rub = find_item (made, "T14");
      g_assert_cmpint (rub != NULL, ==, cases[i].in);
      g_assert_cmpint (get_left_out (made, "T14"), ==, cases[i].out);
      if (rub == NULL)
        continue;
      g_assert_true (rub == unknot_plan_get_item (made, made->items->len - 1));
      g_assert_true (rub->apart);
      g_assert_cmpint (has_step (rub, "patch-test"), ==, cases[i].sessions == 0);
      g_assert_cmpint (has_step (rub, "rub"), ==, cases[i].sessions > 0);
      g_assert_cmpint (has_reason (rub, UNKNOT_REASON_PATCH), ==, cases[i].sessions == 0);
    }

  /* And the other way round: no warmth and no gun over it. */
  {
    g_autoptr (UnknotSituation) situation = make_situation ("deltoid-lateral", 4, 60);
    g_autoptr (UnknotPlan) made = NULL;

    situation->tools = UNKNOT_TOOL_BIT (UNKNOT_TOOL_HEAT) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_GUN);
    unknot_situation_add_today (situation, "muscle-rub", "deltoid-lateral", 1, 60);
    made = plan (situation);
    g_assert_null (find_item (made, "T11"));
    g_assert_null (find_item (made, "T08"));
    g_assert_cmpint (get_left_out (made, "T08"), ==, UNKNOT_REASON_OUT_TODAY);
  }
}

/* C4: added to a stretch that has been easy for days, on an old knot, never on a neck that was hurt. */
static void
test_addition (void)
{
  static const struct
  {
    int          days;
    int          easy;
    const char  *flag;
    gboolean     in;
  } cases[] = {
    { 200, 12, NULL, TRUE },
    { 200, 3, NULL, FALSE },
    { 50, 12, NULL, FALSE },
    { 200, 12, "RF15", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotSituation) situation = make_situation ("splenius-semispinalis", 4, cases[i].days);
      g_autoptr (UnknotPlan) made = NULL;
      const UnknotPlanItem *swap;

      add_past (situation, "stretch-levator", "splenius-semispinalis", cases[i].easy);
      situation->cleared = TRUE;
      if (cases[i].flag != NULL)
        unknot_situation_add_flag (situation, cases[i].flag);
      made = plan (situation);
      swap = find_swap (made, "T32");
      if (swap == NULL)
        swap = find_item (made, "T32");
      g_assert_cmpint (swap != NULL, ==, cases[i].in);
      if (swap == NULL)
        continue;

      /* It begins and ends as its stretch, and is shown by it. */
      g_assert_cmpstr (swap->base->ref, ==, "T17");
      g_assert_true (has_reason (swap, UNKNOT_REASON_ADDS));
      g_assert_true (has_step (swap, "look"));
      g_assert_true (has_step (swap, "push"));
      g_assert_cmpint (swap->holds, >=, 1);
      for (guint j = 0; j < swap->steps->len; j++)
        {
          const UnknotPlanStep *step = &g_array_index (swap->steps, UnknotPlanStep, j);

          if (g_str_equal (step->step->id, "push"))
            g_assert_cmpstr (step->pose, ==, "stretch-levator_hold");
        }
    }
}

/* F9.2: where nothing else reaches, the electric massager. The method behind all pressure is never picked. */
static void
test_device (void)
{
  g_autoptr (UnknotSituation) situation = make_situation ("rhomboids", 4, 60);
  g_autoptr (UnknotPlan) made = NULL;
  g_autoptr (UnknotPlan) with_ball = NULL;

  situation->tools = UNKNOT_TOOL_BIT (UNKNOT_TOOL_DEVICE) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_WALL);
  made = plan (situation);
  g_assert_nonnull (find_item (made, "T15"));

  situation->tools |= UNKNOT_TOOL_BIT (UNKNOT_TOOL_SOFT_BALL);
  with_ball = plan (situation);
  g_assert_nonnull (find_item (with_ball, "T04"));
  g_assert_nonnull (find_swap (with_ball, "T15"));
}

/* What a note says is done, and said. */
static void
test_notes (void)
{
  g_autoptr (UnknotSituation) deep = make_situation ("multifidi", 4, 60);
  g_autoptr (UnknotSituation) side = make_situation ("latissimus-dorsi", 4, 60);
  g_autoptr (UnknotPlan) made = plan (deep);
  g_autoptr (UnknotPlan) other = NULL;
  const UnknotPlanItem *rocks = find_item (made, "T27") != NULL ? find_item (made, "T27") : find_swap (made, "T27");
  const UnknotPlanItem *child;

  g_assert_true (has_step (rocks, "rock"));
  g_assert_false (has_step (rocks, "one"));
  g_assert_false (has_step (rocks, "both"));
  g_assert_cmpint (rocks->repetitions, ==, 10);
  g_assert_true (has_reason (rocks, UNKNOT_REASON_NOTE));

  unknot_situation_set_preference (side, "T24", 1);
  side->tools &= ~UNKNOT_TOOL_BIT (UNKNOT_TOOL_CHAIR);
  other = plan (side);
  child = find_item (other, "T24") != NULL ? find_item (other, "T24") : find_swap (other, "T24");
  g_assert_true (has_step (child, "side"));
  g_assert_false (has_step (child, "hold"));

  for (guint i = 0; i < unknot_catalogue_get_n (rules.catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (rules.catalogue, i);

      for (guint j = 0; j < technique->places->len; j++)
        {
          const UnknotPlace *place = g_ptr_array_index (technique->places, j);

          g_assert_cmpint (place->note != NULL, ==, unknot_technique_get_note (technique, place) != NULL);
        }
    }
}

/* F7: one step at a time, one change a week, and only after comfortable sessions. */
static void
test_steps (void)
{
  g_autoptr (UnknotSituation) new = make_situation ("trapezius-upper", 4, 60);
  g_autoptr (UnknotSituation) used = NULL;
  g_autoptr (UnknotPlan) first = NULL;
  g_autoptr (UnknotPlan) later = NULL;
  g_autoptr (UnknotPlan) same_week = NULL;
  UnknotSituationPast *past;

  new->tools = (1u << UNKNOT_N_TOOLS) - 1;
  first = plan (new);
  g_assert_nonnull (find_item (first, "T03"));
  g_assert_nonnull (find_swap (first, "T04"));
  g_assert_cmpint (get_left_out (first, "T07"), ==, UNKNOT_REASON_OUT_STEP);

  past = add_past (new, "ball-wall", "trapezius-upper", 4);
  later = plan (new);
  g_assert_nonnull (find_swap (later, "T07"));
  g_assert_cmpint (get_left_out (later, "T08"), ==, UNKNOT_REASON_OUT_STEP);

  past->sessions_this_week = past->sessions;
  same_week = plan (new);
  g_assert_cmpint (get_left_out (same_week, "T07"), ==, UNKNOT_REASON_OUT_STEP);

  for (int sessions = 0; sessions < 12; sessions++)
    {
      g_autoptr (UnknotPlan) made = NULL;
      const UnknotPlanItem *ball;

      g_clear_pointer (&used, unknot_situation_unref);
      used = make_situation ("rhomboids", 4, 60);
      used->tools |= UNKNOT_TOOL_BIT (UNKNOT_TOOL_SOFT_BALL) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_TENNIS_BALL);
      if (sessions > 0)
        add_past (used, "ball-wall", "rhomboids", sessions);
      made = plan (used);
      ball = find_item (made, "T04");
      g_assert_cmpint ((ball->tools & UNKNOT_TOOL_BIT (UNKNOT_TOOL_TENNIS_BALL)) != 0, ==, sessions >= 6);
      g_assert_cmpint (has_reason (ball, UNKNOT_REASON_FIRMER), ==, sessions >= 6);
    }
}

static int
count_strength (const UnknotPlan *made)
{
  int n = 0;

  for (guint i = 0; i < made->items->len; i++)
    n += unknot_plan_get_item (made, i)->technique->kind == UNKNOT_KIND_STRENGTH;

  return n;
}

/* F7: where the person is in the week plan. */
static void
test_progress (void)
{
  g_autoptr (UnknotSituation) situation = make_situation ("rhomboids", 2, 200);
  g_autoptr (UnknotPlan) usual = NULL;
  g_autoptr (UnknotPlan) back = NULL;
  g_autoptr (UnknotPlan) flare = NULL;
  g_autoptr (UnknotPlan) well = NULL;
  g_autoptr (UnknotPlan) hurts = NULL;
  g_autoptr (UnknotPlan) more = NULL;
  g_autoptr (UnknotPlan) other = NULL;
  static const char * const stuck[] = { "ball-wall", NULL };

  situation->minutes = 10;
  situation->tools |= UNKNOT_TOOL_BIT (UNKNOT_TOOL_SOFT_BALL) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_CANE)
                      | UNKNOT_TOOL_BIT (UNKNOT_TOOL_BAND);
  add_past (situation, "ball-wall", "rhomboids", 20);
  usual = plan (situation);
  /* A minute in this column, but twice, and 90 seconds for a spot. */
  g_assert_cmpint (find_item (usual, "T04")->hold_seconds, ==, 45);

  situation->progress.step = -2;
  back = plan (situation);
  g_assert_cmpint (find_item (back, "T04")->hold_seconds, ==, 30);

  situation->progress.flare = TRUE;
  flare = plan (situation);
  g_assert_cmpint (find_item (flare, "T04")->hold_seconds, ==, 30);
  g_assert_true (has_reason (find_item (flare, "T04"), UNKNOT_REASON_FLARE));

  situation->progress.flare = FALSE;
  situation->progress.step = 0;
  situation->progress.maintenance = TRUE;
  well = plan (situation);
  g_assert_null (find_item (well, "T04"));
  g_assert_cmpint (get_left_out (well, "T04"), ==, UNKNOT_REASON_OUT_DEMAND);
  g_assert_cmpint (count_strength (well), >, count_strength (usual));
  g_assert_cmpstr (((UnknotTechnique *) g_ptr_array_index (well->cards, 0))->ref, ==, "T47");

  ((UnknotSituationKnot *) g_ptr_array_index (situation->knots, 0))->pain = 4;
  hurts = plan (situation);
  g_assert_nonnull (find_item (hurts, "T04"));

  situation->progress.maintenance = FALSE;
  situation->progress.strengthen = TRUE;
  more = plan (situation);
  g_assert_cmpint (count_strength (more), >, 1);
  g_assert_true (has_reason (find_item (more, "T34"), UNKNOT_REASON_STRENGTHEN));

  situation->progress.swap = g_strdupv ((char **) stuck);
  other = plan (situation);
  g_assert_null (find_item (other, "T04"));
  g_assert_nonnull (find_swap (other, "T04"));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  rules_load (&rules);

  g_test_add_func ("/choice/contrast", test_contrast);
  g_test_add_func ("/choice/rub", test_rub);
  g_test_add_func ("/choice/addition", test_addition);
  g_test_add_func ("/choice/device", test_device);
  g_test_add_func ("/choice/notes", test_notes);
  g_test_add_func ("/choice/steps", test_steps);
  g_test_add_func ("/choice/progress", test_progress);

  status = g_test_run ();
  rules_clear (&rules);

  return status;
}
