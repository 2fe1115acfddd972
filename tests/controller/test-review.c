/* The look back at a knot: every rule of clinical.md F7 on both sides of its threshold. */

#include "review-fixture.h"
#include "unknot-review-private.h"
#include "unknot-survey.h"

#include <string.h>

#define NOBODY (-1)

static void
check (ReviewFixture    *self,
       UnknotReviewKind  kind,
       guint             reasons,
       int               column)
{
  g_autoptr (UnknotReview) review = review_look (self);

  g_assert_cmpint (review->kind, ==, kind);
  g_assert_cmpuint (review->reasons, ==, reasons);
  g_assert_cmpint (review->column, ==, column);
}

static void
test_empty (ReviewFixture *self,
            gconstpointer  data)
{
  g_autoptr (UnknotReview) review = review_look (self);
  g_autofree char *text = unknot_review_dup_text (review);

  g_assert_cmpint (review->kind, ==, UNKNOT_REVIEW_STEADY);
  g_assert_cmpint (review->column, ==, 1);
  g_assert_cmpint (review->n_sessions, ==, 0);
  g_assert_cmpint (review->planned, ==, 0);
  g_assert_cmpint (review->soreness, ==, -1);
  g_assert_null (text);
  g_assert_null (unknot_review_choose (&self->sources, NULL, 0, self->stamper.now));
}

/* Whatever days were skipped, nothing is made of it. */
static void
test_gaps (ReviewFixture *self,
           gconstpointer  data)
{
  review_do (self, 5, FALSE);
  review_set_day (self, 9);
  review_do (self, 5, FALSE);
  review_set_day (self, 60);
  check (self, UNKNOT_REVIEW_STEADY, 0, 1);
}

/* Five sessions make the second column, if nothing speaks against it (clinical.md F7, F9.7). */
static void
test_advance (ReviewFixture *self,
              gconstpointer  data)
{
  static const struct
  {
    const char       *what;
    int               pains[5];
    int               soreness;
    int               adverse_on;
    UnknotReviewKind  kind;
    guint             reasons;
    int               column;
  } cases[] = {
    { "nothing against it", { 5, 5, 5, 5, 5 }, NOBODY, NOBODY, UNKNOT_REVIEW_ADVANCED, 0, 2 },
    { "soreness 3", { 5, 5, 5, 5, 5 }, 3, NOBODY, UNKNOT_REVIEW_ADVANCED, 0, 2 },
    { "soreness 4", { 5, 5, 5, 5, 5 }, 4, NOBODY, UNKNOT_REVIEW_HOLD, UNKNOT_REVIEW_REASON_SORE, 1 },
    { "adverse", { 5, 5, 5, 5, 5 }, NOBODY, 0, UNKNOT_REVIEW_HOLD, UNKNOT_REVIEW_REASON_ADVERSE, 1 },
    { "rises by 2/3", { 5, 5, 5, 6, 6 }, NOBODY, NOBODY, UNKNOT_REVIEW_ADVANCED, 0, 2 },
    { "rises by 1", { 5, 5, 6, 6, 6 }, NOBODY, NOBODY, UNKNOT_REVIEW_HOLD, UNKNOT_REVIEW_REASON_RISING, 1 },
    { "falls", { 5, 5, 4, 4, 4 }, NOBODY, NOBODY, UNKNOT_REVIEW_ADVANCED, 0, 2 },
    { "two against it, no step lower", { 5, 5, 6, 6, 6 }, 4, NOBODY, UNKNOT_REVIEW_HOLD,
      UNKNOT_REVIEW_REASON_SORE | UNKNOT_REVIEW_REASON_RISING, 1 },
    { "no numbers", { -1, -1, -1, -1, -1 }, NOBODY, NOBODY, UNKNOT_REVIEW_HOLD, UNKNOT_REVIEW_REASON_UNSAID, 1 },
    { "soreness only", { -1, -1, -1, -1, -1 }, 1, NOBODY, UNKNOT_REVIEW_ADVANCED, 0, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ReviewFixture own;

      g_test_message ("%s", cases[i].what);
      review_fixture_init (&own);
      for (int day = 0; day < 5; day++)
        {
          review_set_day (&own, day);
          if (day == 4 && cases[i].soreness >= 0)
            review_rate (&own, -1, UNKNOT_FRAME_NOW, cases[i].soreness);
          if (day == 4)
            check (&own, UNKNOT_REVIEW_STEADY, 0, 1);
          review_do (&own, cases[i].pains[day], cases[i].adverse_on == day);
        }
      check (&own, cases[i].kind, cases[i].reasons, cases[i].column);
      review_fixture_clear (&own);
    }
}

/* A session on each of @n days, from @first on, with the same pain. */
static void
do_days (ReviewFixture *self,
         int            first,
         int            n,
         int            pain)
{
  for (int day = first; day < first + n; day++)
    {
      review_set_day (self, day);
      review_do (self, pain, FALSE);
    }
}

/* Soreness belongs to a session for 96 hours; what went wrong is remembered for a week. */
static void
test_memory (ReviewFixture *self,
             gconstpointer  data)
{
  do_days (self, 0, 4, 5);
  review_set_day (self, 7);
  review_rate (self, 5, UNKNOT_FRAME_NOW, -1);
  review_set_day (self, 8);
  review_rate (self, 5, UNKNOT_FRAME_NOW, 9);
  review_set_day (self, 10);
  review_do (self, 5, FALSE);
  check (self, UNKNOT_REVIEW_ADVANCED, 0, 2);
}

static void
test_adverse_memory (ReviewFixture *self,
                     gconstpointer  data)
{
  review_do (self, 5, TRUE);
  do_days (self, 1, 5, 5);
  review_set_day (self, 6);
  review_do (self, 5, FALSE);
  check (self, UNKNOT_REVIEW_HOLD, UNKNOT_REVIEW_REASON_ADVERSE, 1);
  review_set_day (self, 7);
  review_rate (self, 5, UNKNOT_FRAME_NOW, -1);
  check (self, UNKNOT_REVIEW_ADVANCED, 0, 2);
}

/* Two conditions fail: back, and on again not before a week (F7; the week is C5's "one step a week"). */
static void
test_back (ReviewFixture *self,
           gconstpointer  data)
{
  g_autoptr (UnknotReview) review = NULL;
  g_autofree char *text = NULL;

  do_days (self, 0, 7, 5);
  check (self, UNKNOT_REVIEW_STEADY, 0, 2);
  review_set_day (self, 7);
  review_rate (self, 5, UNKNOT_FRAME_NOW, 6);
  review_do (self, 5, TRUE);
  check (self, UNKNOT_REVIEW_BACK, UNKNOT_REVIEW_REASON_SORE | UNKNOT_REVIEW_REASON_ADVERSE, 1);
  review = review_look (self);
  text = unknot_review_dup_text (review);
  g_assert_nonnull (strstr (text, "6 of 10"));
  g_assert_false (review->check_due);

  review_set_day (self, 10);
  review_rate (self, 5, UNKNOT_FRAME_NOW, -1);
  review_set_day (self, 13);
  review_rate (self, 5, UNKNOT_FRAME_NOW, -1);
  check (self, UNKNOT_REVIEW_BACK, UNKNOT_REVIEW_REASON_SORE | UNKNOT_REVIEW_REASON_ADVERSE, 1);
  review_set_day (self, 14);
  review_rate (self, 5, UNKNOT_FRAME_NOW, -1);
  review_do (self, 5, FALSE);
  g_assert_cmpint (unknot_review_find_column (unknot_safety_get_choosing (self->rules.rules), 9), ==, 2);
  check (self, UNKNOT_REVIEW_ADVANCED, 0, 2);
}

/* Pain now 2 above the usual on three days, not on two, not 1 above; and single days may be missing. */
static void
test_high (ReviewFixture *self,
           gconstpointer  data)
{
  static const struct
  {
    const char *what;
    int         pains[5];
    gboolean    back;
  } cases[] = {
    { "two days", { 3, 5, 5, -1, -1 }, FALSE },
    { "three days", { 5, 5, 5, -1, -1 }, TRUE },
    { "three days, one lower", { 5, 4, 5, -1, -1 }, FALSE },
    { "single days missing", { 5, -1, 5, -1, 5 }, TRUE },
    { "two days missing", { 5, 5, -1, -1, 5 }, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ReviewFixture own;
      g_autoptr (UnknotReview) review = NULL;

      g_test_message ("%s", cases[i].what);
      review_fixture_init (&own);
      do_days (&own, 0, 8, 3);
      for (int day = 0; day < 5; day++)
        {
          review_set_day (&own, 8 + day);
          if (cases[i].pains[day] >= 0)
            review_rate (&own, cases[i].pains[day], UNKNOT_FRAME_NOW, -1);
          else if (day > 2 && cases[i].pains[4] < 0)
            review_set_day (&own, 10);
        }
      review = review_look (&own);
      g_assert_cmpint (review->kind == UNKNOT_REVIEW_BACK, ==, cases[i].back);
      g_assert_cmpint (review->column, ==, cases[i].back ? 1 : 2);
      g_assert_cmpint (review->check_due, ==, cases[i].back);
      if (cases[i].back)
        {
          g_assert_true ((review->reasons & UNKNOT_REVIEW_REASON_HIGH) != 0);
          g_assert_cmpfloat_with_epsilon (review->usual, 3, 1e-9);
          g_assert_cmpfloat_with_epsilon (review->recent, 5, 1e-9);
        }
      review_fixture_clear (&own);
    }
}

static void
rate_days (ReviewFixture *self,
           int            first,
           int            n,
           int            pain)
{
  for (int day = first; day < first + n; day++)
    {
      review_set_day (self, day);
      review_rate (self, pain, UNKNOT_FRAME_DAY, -1);
    }
}

/* The day's average 2 above the usual of four days, on two days. */
static void
test_flare (ReviewFixture *self,
            gconstpointer  data)
{
  static const struct
  {
    const char *what;
    int         n_usual;
    int         first;
    int         second;
    gboolean    flare;
  } cases[] = {
    { "two days up", 4, 5, 5, TRUE },
    { "one of them by 1", 4, 4, 5, FALSE },
    { "only the last", 4, 3, 6, FALSE },
    { "too little to know the usual", 3, 5, 5, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ReviewFixture own;
      g_autoptr (UnknotReview) review = NULL;

      g_test_message ("%s", cases[i].what);
      review_fixture_init (&own);
      review_do (&own, -1, FALSE);
      rate_days (&own, 5 - cases[i].n_usual, cases[i].n_usual, 3);
      rate_days (&own, 5, 1, cases[i].first);
      rate_days (&own, 6, 1, cases[i].second);
      review = review_look (&own);
      g_assert_cmpint (review->flare, ==, cases[i].flare);
      g_assert_cmpint (review->kind == UNKNOT_REVIEW_FLARE, ==, cases[i].flare);
      g_assert_cmpint (review->check_due, ==, cases[i].flare);
      review_fixture_clear (&own);
    }
}

/* Week 1 for three days, or for two if it has settled; then one step lower than before. */
static void
test_flare_course (ReviewFixture *self,
                   gconstpointer  data)
{
  static const int column_of_day[] = { 1, 1, 1, 2, 2, 2, 2, 3 };

  for (int settles = 0; settles < 2; settles++)
    {
      ReviewFixture own;

      review_fixture_init (&own);
      for (int day = 0; day < 14; day++)
        {
          review_set_day (&own, day);
          review_do (&own, -1, FALSE);
          review_rate (&own, day < 12 ? 3 : 6, UNKNOT_FRAME_DAY, -1);
        }
      for (int day = 13; day < 21; day++)
        {
          g_autoptr (UnknotReview) review = NULL;

          review_set_day (&own, day);
          if (day > 13)
            review_rate (&own, settles || day > 16 ? 3 : 6, UNKNOT_FRAME_DAY, -1);
          review = review_look (&own);
          g_assert_cmpint (review->flare, ==, day - 13 < (settles ? 2 : 3));
          g_assert_cmpint (review->flare_days, ==, review->flare ? 3 - (day - 13) : 0);
          g_assert_cmpint (review->column, ==, settles && day == 15 ? 2 : column_of_day[day - 13]);
        }
      review_fixture_clear (&own);
    }
}

static void
test_quick_check (ReviewFixture *self,
                  gconstpointer  data)
{
  g_autoptr (UnknotReview) review = NULL;
  g_autoptr (UnknotReview) after = NULL;

  review_do (self, -1, FALSE);
  rate_days (self, 0, 5, 3);
  rate_days (self, 5, 2, 6);
  review = review_look (self);
  g_assert_true (review->check_due);
  g_assert_true (unknot_review_answer (&self->sources, review, "check", self->stamper.now));
  g_assert_false (unknot_review_answer (&self->sources, review, "dance", self->stamper.now));
  after = review_look (self);
  g_assert_false (after->check_due);
  g_assert_cmpint (after->kind, ==, UNKNOT_REVIEW_FLARE);
}

static void
test_worse (ReviewFixture *self,
            gconstpointer  data)
{
  g_autoptr (UnknotReview) review = NULL;
  g_autofree char *title = NULL;

  for (int day = 0; day < 21; day++)
    {
      review_set_day (self, day);
      review_rate (self, 3 + day / 6, UNKNOT_FRAME_NOW, -1);
      if (day == 0)
        review_do (self, -1, FALSE);
    }
  review = review_look (self);
  title = unknot_review_dup_title (review);
  g_assert_cmpint (review->trend.judgement, ==, UNKNOT_JUDGEMENT_WORSE);
  g_assert_cmpint (review->kind, ==, UNKNOT_REVIEW_SEE_SOMEONE);
  g_assert_cmpstr (title, ==, "It Hurts More Than Before");
}

/* What a clock that was set back left in the future does not count; nor does it do harm. */
static void
test_clock_back (ReviewFixture *self,
                 gconstpointer  data)
{
  g_autoptr (UnknotReview) early = NULL;

  do_days (self, 3, 5, 5);
  review_set_day (self, 1);
  early = review_look (self);
  g_assert_cmpint (early->kind, ==, UNKNOT_REVIEW_STEADY);
  g_assert_cmpint (early->column, ==, 1);
  review_set_day (self, 6);
  check (self, UNKNOT_REVIEW_STEADY, 0, 1);
  review_set_day (self, 7);
  check (self, UNKNOT_REVIEW_ADVANCED, 0, 2);
}

/* Days are those of the place where they were noted: over the end of summer time, and over the date line. */
static void
test_days (ReviewFixture *self,
           gconstpointer  data)
{
  static const char * const times[] = {
    "2026-11-02T23:50:00+13:00", "2026-11-03T00:10:00+13:00", "2026-11-03T08:00:00-08:00",
    "2026-11-04T22:59:00-08:00", "2026-11-05T00:01:00-07:00",
  };
  g_autoptr (UnknotReview) review = NULL;

  review_rate (self, 5, UNKNOT_FRAME_NOW, -1);
  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      fake_stamper_set (&self->stamper, times[i]);
      review_do (self, 5, FALSE);
    }
  /* The same moment as the last entry, but a day earlier where the person is now */
  fake_stamper_set (&self->stamper, "2026-11-04T21:01:00-10:00");
  review = review_look (self);
  g_assert_cmpint (review->n_sessions, ==, 5);
  g_assert_cmpint (review->column, ==, 2);
}

/* A knot goes its own way through the plan; of several the least far rules. */
static void
test_progress (ReviewFixture *self,
               gconstpointer  data)
{
  g_autoptr (UnknotSituation) one = unknot_situation_new ();
  g_autoptr (UnknotSituation) two = unknot_situation_new ();
  UnknotKnot *knots[2];

  do_days (self, 0, 13, 5);
  knots[0] = self->knot;
  knots[1] = review_mark (self, "trapezius-upper", 0);
  one->experience = two->experience = 13;
  unknot_review_add_progress (&self->sources, knots, 1, self->stamper.now, one);
  g_assert_cmpint (one->progress.step, ==, 0);
  g_assert_false (one->progress.maintenance);
  unknot_review_add_progress (&self->sources, knots, 2, self->stamper.now, two);
  g_assert_cmpint (two->progress.step, ==, -2);
  g_assert_cmpuint (g_strv_length (two->progress.swap), ==, 0);
}

/* A knot that was quiet and came back begins anew. */
static void
test_back_again (ReviewFixture *self,
                 gconstpointer  data)
{
  do_days (self, 0, 6, 5);
  check (self, UNKNOT_REVIEW_ADVANCED, 0, 2);
  g_assert_true (unknot_knots_quiet (self->knots, self->knot, NULL));
  review_set_day (self, 40);
  g_assert_true (unknot_knots_bring_back (self->knots, self->knot, NULL));
  check (self, UNKNOT_REVIEW_STEADY, 0, 1);
  do_days (self, 41, 2, 5);
  check (self, UNKNOT_REVIEW_STEADY, 0, 1);
}

/* Ten years: the first weeks are compared with the last ones, and nothing in between is walked through. */
static void
test_ten_years (ReviewFixture *self,
                gconstpointer  data)
{
  g_autoptr (UnknotReview) review = NULL;

  for (int day = 0; day < 3650; day++)
    {
      review_set_day (self, day);
      review_do (self, day < 20 ? 7 : 4, FALSE);
    }
  review = review_look (self);
  g_assert_cmpint (review->kind, ==, UNKNOT_REVIEW_MAINTENANCE);
  g_assert_cmpuint (review->reasons, ==, UNKNOT_REVIEW_REASON_BETTER);
  g_assert_cmpint (review->column, ==, 5);
  g_assert_cmpfloat_with_epsilon (review->trend.before, 7, 1e-9);
  g_assert_cmpfloat_with_epsilon (review->trend.after, 4, 1e-9);
  g_assert_cmpint (review->n_sessions, ==, 3650);
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
    { "/review/empty", test_empty },
    { "/review/gaps", test_gaps },
    { "/review/advance", test_advance },
    { "/review/memory", test_memory },
    { "/review/adverse-memory", test_adverse_memory },
    { "/review/back", test_back },
    { "/review/high", test_high },
    { "/review/flare", test_flare },
    { "/review/flare-course", test_flare_course },
    { "/review/quick-check", test_quick_check },
    { "/review/worse", test_worse },
    { "/review/clock-back", test_clock_back },
    { "/review/days", test_days },
    { "/review/progress", test_progress },
    { "/review/back-again", test_back_again },
    { "/review/ten-years", test_ten_years },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, ReviewFixture, NULL, review_set_up, tests[i].run, review_tear_down);

  return g_test_run ();
}
