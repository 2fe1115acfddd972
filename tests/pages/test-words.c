#include <locale.h>

#include "unknot-entry-words.h"
#include "unknot-words.h"

static void
test_since (void)
{
  static const struct
  {
    int days;
    const char *words;
  } cases[] = {
    { -1, "" }, { 0, "since today" }, { 1, "1 day" }, { 13, "13 days" }, { 14, "2 weeks" },
    { 83, "11 weeks" }, { 84, "2 months" }, { 400, "13 months" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = unknot_words_since (cases[i].days);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_pain (void)
{
  g_autofree char *unrated = unknot_words_pain (-1);
  g_autofree char *none = unknot_words_pain (0);
  g_autofree char *worst = unknot_words_pain (10);

  g_assert_cmpstr (unrated, ==, "Not rated yet");
  g_assert_cmpstr (none, ==, "Pain 0 of 10");
  g_assert_cmpstr (worst, ==, "Pain 10 of 10");
}

static void
test_sides (void)
{
  g_autofree char *left = unknot_words_place ("Top of the shoulder", UNKNOT_SIDE_LEFT);
  g_autofree char *right = unknot_words_place ("Top of the shoulder", UNKNOT_SIDE_RIGHT);
  g_autofree char *middle = unknot_words_place ("Deep spine muscles", UNKNOT_SIDE_MIDDLE);

  g_assert_cmpstr (left, ==, "Top of the shoulder, your left");
  g_assert_cmpstr (right, ==, "Top of the shoulder, your right");
  g_assert_cmpstr (middle, ==, "Deep spine muscles");
  g_assert_cmpstr (unknot_words_side (UNKNOT_SIDE_LEFT), ==, "Your left");
  g_assert_cmpstr (unknot_words_side (UNKNOT_SIDE_RIGHT), ==, "Your right");
}

static void
test_days (void)
{
  int day = unknot_day_from_date (2026, 11, 17);
  g_autofree char *today = unknot_entry_words_day (day, day);
  g_autofree char *yesterday = unknot_entry_words_day (day - 1, day);
  g_autofree char *earlier = unknot_entry_words_day (day, day + 4);

  g_assert_cmpstr (today, ==, "Today");
  g_assert_cmpstr (yesterday, ==, "Yesterday");
  g_assert_cmpstr (earlier, ==, "Tuesday, 17 November 2026");
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/words/since", test_since);
  g_test_add_func ("/words/pain", test_pain);
  g_test_add_func ("/words/sides", test_sides);
  g_test_add_func ("/words/days", test_days);

  return g_test_run ();
}
