/* What a person can do and wants: which hands, only on a chair, and what is never to be offered. */

#include "rules-fixture.h"

#include <string.h>

#define LEFT UNKNOT_HAND_BIT (UNKNOT_SIDE_LEFT)
#define RIGHT UNKNOT_HAND_BIT (UNKNOT_SIDE_RIGHT)

/* What holds for each technique, by hand from its steps: whether all of it is done on a chair, and which hands it needs,
 * seen from the knot's side. */
static const struct
{
  const char *id;
  gboolean    seated;
  UnknotHands hands;
} table[] = {
  { "arm-turn-out", FALSE, UNKNOT_HANDS_SAME },
  { "ball-floor", FALSE, UNKNOT_HANDS_EITHER },
  { "ball-wall", FALSE, UNKNOT_HANDS_EITHER },
  { "band-raise", FALSE, UNKNOT_HANDS_BOTH },
  { "band-row", FALSE, UNKNOT_HANDS_BOTH },
  { "belly-breathing", TRUE, UNKNOT_HANDS_NONE },
  { "blade-squeeze", TRUE, UNKNOT_HANDS_NONE },
  { "cane", TRUE, UNKNOT_HANDS_BOTH },
  { "cat-cow", FALSE, UNKNOT_HANDS_BOTH },
  { "change-posture", TRUE, UNKNOT_HANDS_NONE },
  { "childs-pose", FALSE, UNKNOT_HANDS_BOTH },
  { "chin-tuck", TRUE, UNKNOT_HANDS_NONE },
  { "cold", TRUE, UNKNOT_HANDS_EITHER },
  { "contract-relax", TRUE, UNKNOT_HANDS_BOTH },
  { "contrast", TRUE, UNKNOT_HANDS_EITHER },
  { "cross-body-stretch", TRUE, UNKNOT_HANDS_BOTH },
  { "doorway-stretch", FALSE, UNKNOT_HANDS_BOTH },
  { "drink-eat-sleep", TRUE, UNKNOT_HANDS_NONE },
  { "electric-massager", TRUE, UNKNOT_HANDS_EITHER },
  { "figure-four", FALSE, UNKNOT_HANDS_BOTH },
  { "fingers", TRUE, UNKNOT_HANDS_OPPOSITE },
  { "foam-roller", FALSE, UNKNOT_HANDS_BOTH },
  { "gentle-movement", TRUE, UNKNOT_HANDS_NONE },
  { "heat", TRUE, UNKNOT_HANDS_EITHER },
  { "helper-massage", TRUE, UNKNOT_HANDS_NONE },
  { "knees-to-chest", FALSE, UNKNOT_HANDS_BOTH },
  { "lat-stretch", FALSE, UNKNOT_HANDS_BOTH },
  { "leg-lift", FALSE, UNKNOT_HANDS_NONE },
  { "low-back-basics", FALSE, UNKNOT_HANDS_BOTH },
  { "massage-gun", TRUE, UNKNOT_HANDS_OPPOSITE },
  { "micro-break", TRUE, UNKNOT_HANDS_NONE },
  { "muscle-rub", TRUE, UNKNOT_HANDS_OPPOSITE },
  { "open-book", FALSE, UNKNOT_HANDS_NONE },
  { "pressure-release", TRUE, UNKNOT_HANDS_OPPOSITE },
  { "professional", TRUE, UNKNOT_HANDS_NONE },
  { "prone-y-t", FALSE, UNKNOT_HANDS_NONE },
  { "relative-rest", TRUE, UNKNOT_HANDS_NONE },
  { "self-hug", TRUE, UNKNOT_HANDS_BOTH },
  { "shrug-and-drop", TRUE, UNKNOT_HANDS_NONE },
  { "side-bend", TRUE, UNKNOT_HANDS_BOTH },
  { "side-neck-stretch", TRUE, UNKNOT_HANDS_OPPOSITE },
  { "skull-base-nod", TRUE, UNKNOT_HANDS_NONE },
  { "stretch-levator", TRUE, UNKNOT_HANDS_SAME },
  { "stretch-upper-trapezius", TRUE, UNKNOT_HANDS_BOTH },
  { "thread-the-needle", FALSE, UNKNOT_HANDS_BOTH },
  { "upper-back-extension", TRUE, UNKNOT_HANDS_BOTH },
  { "walk", FALSE, UNKNOT_HANDS_NONE },
  { "wall-angels", FALSE, UNKNOT_HANDS_NONE },
  { "wall-slide", FALSE, UNKNOT_HANDS_BOTH },
};

static const struct
{
  gboolean seated;
  guint    hands;
} people[] = {
  { FALSE, LEFT | RIGHT }, { FALSE, LEFT }, { FALSE, RIGHT }, { FALSE, 0 },
  { TRUE, LEFT | RIGHT }, { TRUE, LEFT }, { TRUE, RIGHT }, { TRUE, 0 },
};

typedef struct
{
  Rules rules;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  rules_load (&self->rules);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  rules_clear (&self->rules);
}

/* Somebody with all tools, a helper and time, five weeks in, at home. */
static UnknotSituation *
make_situation (const char *muscle,
                UnknotSide  side)
{
  UnknotSituation *situation = unknot_situation_new ();

  unknot_situation_add_knot (situation, muscle, side, 4, 35);
  situation->tools = (1u << UNKNOT_N_TOOLS) - 1;
  situation->helper = TRUE;
  situation->floor = TRUE;
  situation->minutes = 20;
  situation->experience = 20;
  situation->age = 40;
  situation->questions_answered = TRUE;

  return situation;
}

static UnknotPlan *
make_plan (Fixture         *self,
           UnknotSituation *situation)
{
  return unknot_planner_plan (self->rules.catalogue, self->rules.rules, self->rules.atlas, situation);
}

/* The files say what the table says, and a chair is never said of what needs floor or wall. */
static void
test_table (Fixture       *self,
            gconstpointer  data)
{
  g_assert_cmpuint (unknot_catalogue_get_n (self->rules.catalogue), ==, G_N_ELEMENTS (table));
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_lookup (self->rules.catalogue, table[i].id);

      g_test_message ("%s", table[i].id);
      g_assert_cmpint (technique->seated, ==, table[i].seated);
      g_assert_cmpint (technique->hands, ==, table[i].hands);
      if (!technique->seated)
        continue;
      g_assert_cmpint (technique->floor, !=, UNKNOT_NEED_NEEDED);
      g_assert_cmpint (technique->position, !=, UNKNOT_POSITION_LYING);
      g_assert_cmpint (technique->position, !=, UNKNOT_POSITION_KNEELING);
      for (guint j = 0; j < technique->n_gear; j++)
        g_assert_cmpuint (technique->gear[j] & ~UNKNOT_TOOL_BIT (UNKNOT_TOOL_WALL), !=, 0);
    }
}

/* What has a way on a chair has both ways whole: each begins, holds and ends. */
static void
test_ways (Fixture       *self,
           gconstpointer  data)
{
  guint n = 0;

  for (guint i = 0; i < unknot_catalogue_get_n (self->rules.catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (self->rules.catalogue, i);

      if (!technique->has_chair)
        continue;
      n++;
      for (guint chair = 0; chair <= 1; chair++)
        {
          g_autoptr (GPtrArray) way = unknot_technique_dup_way (technique, chair != 0);
          guint holds = 0;

          g_test_message ("%s %u", technique->id, chair);
          for (guint j = 0; j < way->len; j++)
            {
              const UnknotStep *step = g_ptr_array_index (way, j);

              holds += step->scales;
              g_assert_cmpint (strstr (step->id, "chair-") != NULL, ==, chair);
            }
          g_assert_cmpuint (holds, ==, 1);
          g_assert_cmpint (((UnknotStep *) g_ptr_array_index (way, 0))->phase, ==, UNKNOT_STEP_PHASE_READY);
          g_assert_cmpint (((UnknotStep *) g_ptr_array_index (way, way->len - 1))->phase, ==,
                           UNKNOT_STEP_PHASE_EASE_OUT);
        }
    }
  g_assert_cmpuint (n, ==, 2);
}

static UnknotHands
get_hands (const UnknotPlanItem *item,
           const char           *muscle)
{
  const UnknotPlace *place = unknot_technique_get_place (item->technique, muscle, item->slot);

  if (item->chair)
    return item->technique->chair_hands;

  return place != NULL ? place->hands : item->technique->hands;
}

static void
assert_item (const UnknotPlanItem *item,
             const char           *muscle,
             UnknotSide            side,
             gboolean              seated,
             guint                 usable)
{
  UnknotHands hands = get_hands (item, muscle);
  gboolean each = FALSE;

  g_test_message ("  %s", item->technique->id);
  g_assert_true (!seated || item->technique->seated || item->chair);
  g_assert_true (!seated || item->chair || item->technique->floor != UNKNOT_NEED_NEEDED);
  for (guint i = 0; i < item->steps->len; i++)
    {
      const UnknotPlanStep *step = &g_array_index (item->steps, UnknotPlanStep, i);

      if (item->base == NULL)
        g_assert_cmpint (step->step->chair, ==, item->chair);
      each |= step->each;
    }

  g_assert_true (hands != UNKNOT_HANDS_BOTH || usable == (LEFT | RIGHT));
  g_assert_true (hands != UNKNOT_HANDS_EITHER || usable != 0);
  if (hands == UNKNOT_HANDS_SAME)
    g_assert_true (each ? usable == (LEFT | RIGHT) : (usable & UNKNOT_HAND_BIT (side)) != 0);
  if (hands == UNKNOT_HANDS_OPPOSITE)
    g_assert_true (each ? usable == (LEFT | RIGHT) : (usable & UNKNOT_HAND_BIT (unknot_side_mirror (side))) != 0);
}

/* Something for the muscle itself: not only calm, warmth, or movement for the whole person. */
static gboolean
is_local (const UnknotPlanItem *item)
{
  return item->slot == UNKNOT_SLOT_PRESSURE || item->slot == UNKNOT_SLOT_STRETCH || item->slot == UNKNOT_SLOT_STRENGTH;
}

/* For every muscle, side and person: nothing is planned that they cannot do; what is left out says why; and if nothing
 * is left for the muscle itself the plan says so. */
static void
test_everyone (Fixture       *self,
               gconstpointer  data)
{
  gsize n_muscles;
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (self->rules.anatomy, &n_muscles);

  for (gsize m = 0; m < n_muscles; m++)
    for (guint p = 0; p < G_N_ELEMENTS (people); p++)
      for (int side = UNKNOT_SIDE_LEFT; side <= UNKNOT_SIDE_RIGHT; side++)
        {
          const char *muscle = unknot_muscle_get_id (muscles[m]);
          g_autoptr (UnknotSituation) situation = make_situation (muscle, (UnknotSide) side);
          g_autoptr (UnknotPlan) plan = NULL;
          gboolean local = FALSE;

          situation->seated = people[p].seated;
          situation->hands = people[p].hands;
          plan = make_plan (self, situation);
          g_test_message ("%s, side %d, seated %d, hands %u", muscle, side, people[p].seated, people[p].hands);
          for (guint i = 0; i < plan->items->len; i++)
            {
              const UnknotPlanItem *item = unknot_plan_get_item (plan, i);

              local |= is_local (item);
              assert_item (item, muscle, (UnknotSide) side, people[p].seated, people[p].hands);
              for (guint j = 0; j < item->swaps->len; j++)
                assert_item (g_ptr_array_index (item->swaps, j), muscle, (UnknotSide) side, people[p].seated,
                             people[p].hands);
            }
          g_assert_cmpuint (plan->items->len, >, 0);
          if (!local)
            g_assert_true (plan->nothing);
          if (!local)
            g_test_message ("  nothing is left for the muscle itself");
        }
}

static const UnknotLeftOut *
find_left_out (const UnknotPlan *plan,
               const char       *technique)
{
  for (guint i = 0; i < plan->left_out->len; i++)
    {
      const UnknotLeftOut *left_out = g_ptr_array_index (plan->left_out, i);

      if (g_str_equal (left_out->technique->id, technique))
        return left_out;
    }

  return NULL;
}

/* Each reason by one case; a side that is done by the other hand is asked for by that hand. */
static void
test_reasons (Fixture       *self,
              gconstpointer  data)
{
  static const struct
  {
    const char *muscle;
    UnknotSide side;
    gboolean seated;
    guint hands;
    const char *technique;
    UnknotReasonCode code;
    const char *subject;
  } cases[] = {
    { "deltoid-posterior", UNKNOT_SIDE_LEFT, FALSE, LEFT, "fingers", UNKNOT_REASON_OUT_HANDS, "right" },
    { "deltoid-posterior", UNKNOT_SIDE_RIGHT, FALSE, RIGHT, "fingers", UNKNOT_REASON_OUT_HANDS, "left" },
    { "deltoid-posterior", UNKNOT_SIDE_LEFT, FALSE, LEFT, "cross-body-stretch", UNKNOT_REASON_OUT_HANDS, "both" },
    { "rhomboids", UNKNOT_SIDE_LEFT, FALSE, 0, "ball-wall", UNKNOT_REASON_OUT_HANDS, "one" },
    { "rhomboids", UNKNOT_SIDE_LEFT, TRUE, LEFT | RIGHT, "ball-wall", UNKNOT_REASON_OUT_SEATED, NULL },
    { "levator-scapulae", UNKNOT_SIDE_LEFT, FALSE, RIGHT, "stretch-levator", UNKNOT_REASON_OUT_HANDS, "both" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotSituation) situation = make_situation (cases[i].muscle, cases[i].side);
      g_autoptr (UnknotPlan) plan = NULL;
      const UnknotLeftOut *left_out;

      situation->seated = cases[i].seated;
      situation->hands = cases[i].hands;
      plan = make_plan (self, situation);
      left_out = find_left_out (plan, cases[i].technique);
      g_test_message ("case %u", i);
      g_assert_nonnull (left_out);
      g_assert_cmpint (left_out->reason.code, ==, cases[i].code);
      g_assert_cmpstr (left_out->reason.subject, ==, cases[i].subject);
    }
}

static const UnknotPlanItem *
find_item (const UnknotPlan *plan,
           const char       *technique)
{
  for (guint i = 0; i < plan->items->len; i++)
    if (g_str_equal (unknot_plan_get_item (plan, i)->technique->id, technique))
      return unknot_plan_get_item (plan, i);

  return NULL;
}

/* On a chair the buttock stretch is done its own way; lying for who can, and on a chair in a pregnancy and where a hand
 * cannot be used. */
static void
test_chair (Fixture       *self,
            gconstpointer  data)
{
  static const struct { gboolean seated; guint hands; gboolean pregnant; gboolean chair; } cases[] = {
    { FALSE, LEFT | RIGHT, FALSE, FALSE }, { TRUE, LEFT | RIGHT, FALSE, TRUE }, { FALSE, LEFT | RIGHT, TRUE, TRUE },
    { FALSE, LEFT, FALSE, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotSituation) situation = make_situation ("gluteus-medius", UNKNOT_SIDE_LEFT);
      g_autoptr (UnknotPlan) plan = NULL;
      const UnknotPlanItem *item;

      situation->seated = cases[i].seated;
      situation->hands = cases[i].hands;
      if (cases[i].pregnant)
        unknot_situation_add_condition (situation, UNKNOT_CONDITION_PREGNANCY);
      plan = make_plan (self, situation);
      item = find_item (plan, "figure-four");
      g_test_message ("case %u", i);
      g_assert_nonnull (item);
      g_assert_cmpint (item->chair, ==, cases[i].chair);
      g_assert_cmpint (g_str_has_prefix (g_array_index (item->steps, UnknotPlanStep, 0).step->pose,
                                         "figure-four_chair"), ==, cases[i].chair);
    }
}

/* A way on a chair opens no floor technique for who merely cannot lie down (clinical.md F9.13), nor against a
 * condition. */
static void
test_no_loophole (Fixture       *self,
                  gconstpointer  data)
{
  static const struct { gboolean seated; gboolean floor; UnknotCondition condition; UnknotReasonCode code; } cases[] = {
    { FALSE, FALSE, UNKNOT_N_CONDITIONS, UNKNOT_REASON_OUT_FLOOR },
    { FALSE, FALSE, UNKNOT_CONDITION_PREGNANCY, UNKNOT_REASON_OUT_FLOOR },
    { TRUE, FALSE, UNKNOT_CONDITION_NO_FLOOR, UNKNOT_REASON_OUT_CONDITION },
    { TRUE, FALSE, UNKNOT_CONDITION_OSTEOPOROSIS, UNKNOT_REASON_OUT_CONDITION },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotSituation) situation = make_situation ("rhomboids", UNKNOT_SIDE_LEFT);
      g_autoptr (UnknotPlan) plan = NULL;
      const UnknotLeftOut *left_out;

      situation->seated = cases[i].seated;
      situation->floor = cases[i].floor;
      if (cases[i].condition != UNKNOT_N_CONDITIONS)
        unknot_situation_add_condition (situation, cases[i].condition);
      plan = make_plan (self, situation);
      left_out = find_left_out (plan, "thread-the-needle");
      g_test_message ("case %u", i);
      g_assert_nonnull (left_out);
      g_assert_cmpint (left_out->reason.code, ==, cases[i].code);
    }
}

/* What is never to be offered is nowhere: not in the plan, not to swap to, not among what one more thing would open. */
static void
test_never (Fixture       *self,
            gconstpointer  data)
{
  for (guint i = 0; i < unknot_catalogue_get_n (self->rules.catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (self->rules.catalogue, i);
      const char *muscle = technique->places->len > 0 ? ((UnknotPlace *) technique->places->pdata[0])->muscle
                                                      : "rhomboids";
      g_autoptr (UnknotSituation) situation = make_situation (muscle, UNKNOT_SIDE_LEFT);
      g_autoptr (UnknotPlan) plan = NULL;
      g_autoptr (GPtrArray) gains = NULL;

      g_test_message ("%s", technique->id);
      unknot_situation_add_never (situation, technique->id);
      plan = make_plan (self, situation);
      g_assert_null (find_item (plan, technique->id));
      for (guint j = 0; j < plan->items->len; j++)
        for (guint k = 0; k < unknot_plan_get_item (plan, j)->swaps->len; k++)
          g_assert_cmpstr (((UnknotPlanItem *) unknot_plan_get_item (plan, j)->swaps->pdata[k])->technique->id, !=,
                           technique->id);
      for (guint j = 0; j < plan->cards->len; j++)
        if (technique->kind != UNKNOT_KIND_CARD)
          g_assert_true (g_ptr_array_index (plan->cards, j) != technique);
      if (find_left_out (plan, technique->id) != NULL)
        g_assert_cmpint (find_left_out (plan, technique->id)->reason.code, ==, UNKNOT_REASON_OUT_WISH);

      situation->tools = UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS);
      situation->floor = situation->helper = FALSE;
      gains = unknot_planner_list_gains (self->rules.catalogue, self->rules.rules, self->rules.atlas, situation);
      for (guint j = 0; j < gains->len; j++)
        g_assert_false (g_ptr_array_find (((UnknotGain *) g_ptr_array_index (gains, j))->techniques, technique, NULL));
    }
}

/* Who leaves out everything is told, and still sees what to read. */
static void
test_never_all (Fixture       *self,
                gconstpointer  data)
{
  g_autoptr (UnknotSituation) situation = make_situation ("rhomboids", UNKNOT_SIDE_LEFT);
  g_autoptr (UnknotPlan) plan = NULL;

  for (guint i = 0; i < unknot_catalogue_get_n (self->rules.catalogue); i++)
    unknot_situation_add_never (situation, unknot_catalogue_get (self->rules.catalogue, i)->id);
  plan = make_plan (self, situation);
  g_assert_cmpuint (plan->items->len, ==, 0);
  g_assert_true (plan->nothing);
  g_assert_cmpuint (plan->left_out->len, >, 0);
  for (guint i = 0; i < plan->left_out->len; i++)
    g_assert_cmpint (((UnknotLeftOut *) plan->left_out->pdata[i])->reason.code, ==, UNKNOT_REASON_OUT_WISH);
  g_assert_cmpuint (plan->cards->len, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) g_test_add ("/person/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("table", test_table);
  ADD ("ways", test_ways);
  ADD ("everyone", test_everyone);
  ADD ("reasons", test_reasons);
  ADD ("chair", test_chair);
  ADD ("no-loophole", test_no_loophole);
  ADD ("never", test_never);
  ADD ("never-all", test_never_all);

  return g_test_run ();
}
