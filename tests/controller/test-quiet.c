#include "unknot-quiet.h"

#include "../fake-stamper.h"

/*
 * Lives of sixty days, written down day by day: what is noted on a day, and what was asked on it. Each life is a rule
 * that says what the person does; what they are asked comes out as a line of letters.
 */

#define N_DAYS 60

typedef struct
{
  FakeStamper stamper;
  UnknotJournal *journal;
  UnknotKnots *knots;
  UnknotKnot *knot;
  GArray *left;
} Life;

static void
life_begin (Life *self,
            int   pain)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  fake_stamper_init (&self->stamper, "2026-09-01T18:00:00+02:00");
  self->journal = unknot_journal_new (&self->stamper.stamper);
  self->knots = unknot_knots_new (self->journal);
  self->left = g_array_new (FALSE, FALSE, sizeof (UnknotTime));
  record.muscle = "rhomboids";
  record.side = UNKNOT_SIDE_LEFT;
  self->knot = unknot_knots_mark (self->knots, &record, pain, NULL);
}

static void
life_end (Life *self)
{
  g_array_unref (self->left);
  g_assert_finalize_object (self->knots);
  g_assert_finalize_object (self->journal);
}

static void
rate (Life *self,
      int   pain)
{
  g_assert_true (unknot_knots_rate (self->knots, self->knot, pain, UNKNOT_FRAME_NOW, NULL));
}

static void
add (Life        *self,
     UnknotEntry *entry)
{
  g_assert_true (unknot_journal_add (self->journal, entry, NULL));
  g_object_unref (entry);
}

static void
do_session (Life *self)
{
  UnknotSessionKnot part = { unknot_knot_get_uuid (self->knot), "rhomboids", UNKNOT_SIDE_LEFT, 4, 3 };
  UnknotSessionItem item = { .technique = "ball-wall", .muscle = "rhomboids", .seconds = 60 };
  UnknotSessionRecord record = { .knots = &part, .n_knots = 1, .items = &item, .n_items = 1 };

  add (self, unknot_entry_new_session (&record, &self->stamper.stamper));
}

static void
look_back (Life *self)
{
  UnknotWeekRecord week = { 3, 3, 3, UNKNOT_IMPRESSION_UNSAID, NULL };

  add (self, unknot_entry_new_week (&week, &self->stamper.stamper));
}

static void
leave (Life *self)
{
  g_array_append_val (self->left, self->stamper.now);
  if (self->left->len > 3)
    g_array_remove_index (self->left, 0);
}

static UnknotQuiet
ask (Life *self)
{
  return unknot_quiet_choose (self->knots, (const UnknotTime *) self->left->data, self->left->len, self->stamper.now);
}

/* In the morning it is asked; what the person does about it, and later on the day, is up to the life. */
typedef void (*LifeDay) (Life        *life,
                         int          day,
                         UnknotQuiet  asked);

static void
live (Life       *self,
      LifeDay     live_day,
      int         pain,
      const char *wanted)
{
  static const char letters[] = { '.', 's', 't', 'w' };
  g_autoptr (GString) asked = g_string_new (NULL);

  life_begin (self, pain);
  for (int day = 1; day <= N_DAYS; day++)
    {
      UnknotQuiet question;

      fake_stamper_pass (&self->stamper, 24 * 60);
      question = ask (self);
      g_string_append_c (asked, letters[question]);
      live_day (self, day, question);
    }
  g_assert_cmpstr (asked->str, ==, wanted);
  life_end (self);
}

/* Pain of 5: one question a day, once a week another one, as soon as there is a month to look back at. */
static void
answers (Life        *life,
         int          day,
         UnknotQuiet  asked)
{
  rate (life, 5);
  if (asked == UNKNOT_QUIET_WEEK)
    look_back (life);
}

/* Rated 3 every evening, so that nothing is asked about the day; the week is looked back at when asked. */
static void
rates_and_looks_back (Life        *life,
                      int          day,
                      UnknotQuiet  asked)
{
  rate (life, 3);
  if (asked == UNKNOT_QUIET_WEEK)
    look_back (life);
}

/* Nothing is ever noted again. */
static void
goes_away (Life        *life,
           int          day,
           UnknotQuiet  asked)
{
}

/* Every question is put aside. */
static void
puts_aside (Life        *life,
            int          day,
            UnknotQuiet  asked)
{
  if (asked != UNKNOT_QUIET_NONE)
    leave (life);
}

/* It hurts 1, and is rated on every second day. */
static void
is_nearly_well (Life        *life,
                int          day,
                UnknotQuiet  asked)
{
  if (day % 2 == 0)
    rate (life, 1);
}

static void
has_no_pain (Life        *life,
             int          day,
             UnknotQuiet  asked)
{
  if (day < 40)
    rate (life, 0);
}

static void
test_lives (void)
{
  static const struct
  {
    const char *what;
    LifeDay     day;
    int         pain;
    const char *wanted;
  } cases[] = {
    { "answers", answers, 5, "tttttttttttttttttttttttttttwttttttwttttttwttttttwttttttwtttt" },
    { "rates and looks back", rates_and_looks_back, 3,
      "...........................w......w......w......w......w...." },
    { "goes away", goes_away, 6, "t..........................................................." },
    { "puts aside", puts_aside, 6, "t..........................................................." },
    { "nearly well", is_nearly_well, 1, "............................................................" },
    { "no pain", has_no_pain, 0, "............................................................" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Life life;

      g_test_message ("%s", cases[i].what);
      live (&life, cases[i].day, cases[i].pain, cases[i].wanted);
    }
}

/* The soreness of the day after comes before all else; once it is told, nothing more is asked on that day. */
static void
test_soreness (void)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  Life life;

  life_begin (&life, 6);
  do_session (&life);
  g_assert_cmpint (ask (&life), ==, UNKNOT_QUIET_NONE);
  fake_stamper_pass (&life.stamper, 20 * 60);
  g_assert_cmpint (ask (&life), ==, UNKNOT_QUIET_SORENESS);

  rating.knot = unknot_knot_get_uuid (life.knot);
  rating.soreness = 2;
  add (&life, unknot_entry_new_rating (&rating, &life.stamper.stamper));
  g_assert_cmpint (ask (&life), ==, UNKNOT_QUIET_NONE);
  life_end (&life);
}

/* Put aside once: not today. Three times running, with nothing noted in between: peace. */
static void
test_peace (void)
{
  static const struct
  {
    guint       n_left;
    int         days_ago;
    gboolean    noted;
    UnknotQuiet wanted;
  } cases[] = {
    { 0, 0, FALSE, UNKNOT_QUIET_WEEK },
    { 1, 0, FALSE, UNKNOT_QUIET_NONE },
    { 1, 1, FALSE, UNKNOT_QUIET_WEEK },
    { 2, 1, FALSE, UNKNOT_QUIET_WEEK },
    { 3, 1, FALSE, UNKNOT_QUIET_NONE },
    { 3, 5, FALSE, UNKNOT_QUIET_NONE },
    { 3, 5, TRUE, UNKNOT_QUIET_WEEK },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Life life;

      life_begin (&life, 3);
      fake_stamper_pass (&life.stamper, 34 * 24 * 60);
      rate (&life, 3);
      fake_stamper_pass (&life.stamper, (6 - cases[i].days_ago) * 24 * 60);
      for (guint j = 0; j < cases[i].n_left; j++)
        leave (&life);
      fake_stamper_pass (&life.stamper, cases[i].days_ago * 24 * 60 - 60);
      if (cases[i].noted)
        rate (&life, 3);
      fake_stamper_pass (&life.stamper, 60);
      g_assert_cmpint (ask (&life), ==, cases[i].wanted);
      life_end (&life);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/quiet/lives", test_lives);
  g_test_add_func ("/quiet/soreness", test_soreness);
  g_test_add_func ("/quiet/peace", test_peace);

  return g_test_run ();
}
