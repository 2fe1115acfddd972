/* The looks back after two weeks and later: what the numbers say, and what may be changed. */

#include "review-fixture.h"
#include "unknot-review-private.h"
#include "unknot-survey.h"

/* Pain of each day, and a session on the first @n_sessions of them; looked at on the day after the last. */
static UnknotReview *
live (ReviewFixture *self,
      int            n_days,
      int            n_sessions,
      int            first_pain,
      int            later_pain,
      int            later_from)
{
  for (int day = 0; day < n_days; day++)
    {
      review_set_day (self, day);
      review_rate (self, day < later_from ? first_pain : later_pain, UNKNOT_FRAME_NOW, -1);
      if (day < n_sessions)
        review_do (self, -1, FALSE);
    }
  review_set_day (self, n_days);
  return review_look (self);
}

static void
test_weeks (ReviewFixture *self,
            gconstpointer  data)
{
  static const struct
  {
    const char       *what;
    int               n_days;
    int               n_sessions;
    int               first;
    int               later;
    int               later_from;
    UnknotReviewKind  kind;
  } cases[] = {
    { "thirteen days", 13, 13, 5, 5, 0, UNKNOT_REVIEW_STEADY },
    { "two weeks, 9 of 14 days", 14, 9, 5, 5, 0, UNKNOT_REVIEW_TWO_WEEKS },
    { "two weeks, 8 of 14 days", 14, 8, 5, 5, 0, UNKNOT_REVIEW_STEADY },
    { "a point less may be chance, but changes nothing", 14, 14, 5, 4, 7, UNKNOT_REVIEW_STEADY },
    { "6/7 of a point less", 14, 14, 5, 4, 8, UNKNOT_REVIEW_TWO_WEEKS },
    { "27 days", 27, 27, 5, 5, 0, UNKNOT_REVIEW_TWO_WEEKS },
    { "28 days", 28, 28, 5, 5, 0, UNKNOT_REVIEW_SEE_SOMEONE },
    { "28 days, hardly done", 28, 3, 5, 5, 0, UNKNOT_REVIEW_STEADY },
    { "41 days, hardly done", 41, 3, 5, 5, 0, UNKNOT_REVIEW_STEADY },
    { "42 days, hardly done", 42, 3, 5, 5, 0, UNKNOT_REVIEW_SEE_SOMEONE },
    { "42 days, but little pain", 42, 3, 2, 2, 0, UNKNOT_REVIEW_MAINTENANCE },
    { "on the fourteenth day at 2", 13, 13, 2, 2, 0, UNKNOT_REVIEW_MAINTENANCE },
    { "two weeks at 3", 14, 5, 3, 3, 0, UNKNOT_REVIEW_STEADY },
    { "on the thirteenth day at 2", 12, 12, 2, 2, 0, UNKNOT_REVIEW_STEADY },
    { "better for two weeks", 21, 21, 6, 3, 7, UNKNOT_REVIEW_MAINTENANCE },
    { "better for one week", 21, 21, 6, 3, 14, UNKNOT_REVIEW_STEADY },
    { "better, not by enough", 28, 28, 6, 5, 7, UNKNOT_REVIEW_STEADY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ReviewFixture own;
      g_autoptr (UnknotReview) review = NULL;

      g_test_message ("%s", cases[i].what);
      review_fixture_init (&own);
      review = live (&own, cases[i].n_days, cases[i].n_sessions, cases[i].first, cases[i].later, cases[i].later_from);
      if (cases[i].kind == UNKNOT_REVIEW_STEADY)
        g_assert_cmpint (review->kind, <=, UNKNOT_REVIEW_HOLD);
      else
        g_assert_cmpint (review->kind, ==, cases[i].kind);
      g_assert_cmpint (review->maintenance, ==, cases[i].kind == UNKNOT_REVIEW_MAINTENANCE);
      review_fixture_clear (&own);
    }
}

/* Nine of the fourteen days that week 1 and 2 ask for: 64 %, worked by hand. */
static void
test_numbers (ReviewFixture *self,
              gconstpointer  data)
{
  g_autoptr (UnknotReview) review = live (self, 14, 9, 5, 5, 0);
  g_autofree char *title = unknot_review_dup_title (review);
  g_autofree char *text = unknot_review_dup_text (review);
  g_autofree char *numbers = unknot_review_dup_numbers (review);

  g_assert_cmpint (review->counted, ==, 14);
  g_assert_cmpint (review->planned, ==, 14);
  g_assert_cmpint (review->done, ==, 9);
  g_assert_cmpint (review->weeks, ==, 2);
  g_assert_cmpint (review->n_sessions, ==, 9);
  g_assert_cmpstr (review->swap, ==, "ball-wall");
  g_assert_cmpint (review->trend.n_days, ==, 14);
  g_assert_cmpfloat_with_epsilon (review->trend.before, 5, 1e-9);
  g_assert_cmpstr (title, ==, "2 Weeks In: No Clear Change");
  g_assert_nonnull (strstr (text, review->swap_name));
  g_assert_nonnull (strstr (numbers, "14 of 14 days"));
}

/* What was answered is not asked again; a change that was accepted holds. */
static void
test_answers (ReviewFixture *self,
              gconstpointer  data)
{
  for (int changes = 0; changes < 2; changes++)
    {
      ReviewFixture own;
      g_autoptr (UnknotReview) review = NULL;
      g_autoptr (UnknotReview) after = NULL;
      g_autoptr (UnknotReview) later = NULL;

      review_fixture_init (&own);
      review = live (&own, 14, 14, 5, 5, 0);
      g_assert_cmpint (review->kind, ==, UNKNOT_REVIEW_TWO_WEEKS);
      g_assert_false (review->strengthen);
      unknot_review_answer (&own.sources, review, changes ? "change" : "keep", own.stamper.now);
      after = review_look (&own);
      g_assert_cmpint (after->kind, <=, UNKNOT_REVIEW_HOLD);
      g_assert_cmpint (after->strengthen, ==, changes);
      g_assert_cmpstr (after->swap, ==, changes ? "ball-wall" : NULL);

      review_set_day (&own, 20);
      later = review_look (&own);
      g_assert_cmpint (later->strengthen, ==, changes);
      g_assert_cmpstr (later->swap, ==, changes ? "ball-wall" : NULL);
      review_fixture_clear (&own);
    }
}

/* The plan for the knot, as the app makes it. */
static UnknotPlan *
make_plan (ReviewFixture *self)
{
  g_autoptr (UnknotSituation) situation =
    unknot_survey (self->profile, self->journal, &self->knot, 1, 10, self->stamper.now);

  unknot_review_add_progress (&self->sources, &self->knot, 1, self->stamper.now, situation);
  return unknot_planner_plan (self->rules.catalogue, self->rules.rules, self->rules.atlas, situation);
}

static const UnknotPlanItem *
get_first (const UnknotPlan *plan,
           UnknotSlot        slot)
{
  for (guint i = 0; i < plan->items->len; i++)
    if (unknot_plan_get_item (plan, i)->slot == slot)
      return unknot_plan_get_item (plan, i);

  g_assert_not_reached ();
}

static int
count_strength (const UnknotPlan *plan)
{
  int n = 0;

  for (guint i = 0; i < plan->items->len; i++)
    n += unknot_plan_get_item (plan, i)->slot == UNKNOT_SLOT_STRENGTH;

  return n;
}

/* Who takes the change gets another plan: something else presses first, and there is more exercise. */
static void
test_change (ReviewFixture *self,
             gconstpointer  data)
{
  g_autoptr (UnknotReview) review = NULL;
  g_autoptr (UnknotPlan) before = NULL;
  g_autoptr (UnknotPlan) kept = NULL;
  g_autoptr (UnknotPlan) changed = NULL;

  unknot_profile_set_tools (self->profile, (const char *[]) { "hands", "wall", "chair", "soft-ball", "cane", "band",
                                                              NULL });
  review = live (self, 14, 14, 5, 5, 0);
  unknot_profile_answer_safety (self->profile, (const char *[]) { "RF01", NULL }, (const char *[]) { NULL },
                                self->stamper.now);
  before = make_plan (self);
  g_assert_cmpstr (get_first (before, UNKNOT_SLOT_PRESSURE)->technique->id, ==, "ball-wall");

  unknot_review_answer (&self->sources, review, "keep", self->stamper.now);
  kept = make_plan (self);
  g_assert_cmpstr (get_first (kept, UNKNOT_SLOT_PRESSURE)->technique->id, ==, "ball-wall");
  g_assert_cmpint (count_strength (kept), ==, count_strength (before));

  unknot_review_answer (&self->sources, review, "change", self->stamper.now);
  changed = make_plan (self);
  g_assert_cmpstr (get_first (changed, UNKNOT_SLOT_PRESSURE)->technique->id, !=, "ball-wall");
  g_assert_cmpint (count_strength (changed), >, count_strength (before));
}

static void
test_ask_again (ReviewFixture *self,
                gconstpointer  data)
{
  g_autoptr (UnknotReview) review = live (self, 42, 42, 5, 5, 0);

  g_assert_cmpint (review->kind, ==, UNKNOT_REVIEW_SEE_SOMEONE);
  unknot_review_answer (&self->sources, review, "ask", self->stamper.now);
  for (int day = 42; day < 72; day++)
    {
      g_autoptr (UnknotReview) later = NULL;

      review_set_day (self, day);
      review_rate (self, 5, UNKNOT_FRAME_NOW, -1);
      later = review_look (self);
      g_assert_cmpint (later->kind == UNKNOT_REVIEW_SEE_SOMEONE, ==, day >= 70);
    }
}

/* Another treatment begins: the weeks start afresh (clinical.md E5.6). */
static void
test_restart (ReviewFixture *self,
              gconstpointer  data)
{
  UnknotMarkRecord mark = { "injection", TRUE };
  g_autoptr (UnknotReview) review = live (self, 20, 20, 5, 5, 0);

  g_assert_cmpint (review->kind, ==, UNKNOT_REVIEW_TWO_WEEKS);
  review_add (self, unknot_entry_new_mark (&mark, &self->stamper.stamper));
  g_clear_pointer (&review, unknot_review_unref);
  review = review_look (self);
  g_assert_cmpint (review->kind, <, UNKNOT_REVIEW_TWO_WEEKS);
  g_assert_cmpint (review->weeks, ==, 0);
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
    { "/review/weeks", test_weeks },
    { "/review/numbers", test_numbers },
    { "/review/answers", test_answers },
    { "/review/change", test_change },
    { "/review/ask-again", test_ask_again },
    { "/review/restart", test_restart },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, ReviewFixture, NULL, review_set_up, tests[i].run, review_tear_down);

  return g_test_run ();
}
