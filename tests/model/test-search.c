/* Looking things up: however a word is written, and in the title first. */

#include "unknot-search.h"

static void
test_fold (void)
{
  static const struct
  {
    const char *text;
    const char *folded;
  } rows[] = {
    { "Trapezius", "trapezius" },
    { "Rücken", "rucken" },
    { "RU\xcc\x88" "CKEN", "rucken" },
    { "Fuß", "fuss" },
    { "İstanbul", "istanbul" },
    { "", "" },
    { "\xff", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *folded = unknot_search_fold (rows[i].text);

      g_assert_cmpstr (folded, ==, rows[i].folded);
    }
}

static void
test_has (void)
{
  g_assert_true (unknot_search_has ("musculus trapezius", "Trapez"));
  g_assert_true (unknot_search_has ("musculus trapezius", "trapez  mus"));
  g_assert_true (unknot_search_has ("musculus trapezius", ""));
  g_assert_false (unknot_search_has ("musculus trapezius", "trapez ball"));
}

static void
test_rank (void)
{
  static const struct
  {
    const char *query;
    UnknotSearchRank rank;
  } rows[] = {
    { "blade", UNKNOT_SEARCH_IN_TITLE },
    { "lad", UNKNOT_SEARCH_IN_TITLE },
    { "levator", UNKNOT_SEARCH_IN_WORDS },
    { "levator blade", UNKNOT_SEARCH_IN_WORDS },
    { "phone", UNKNOT_SEARCH_IN_TEXT },
    { "levator phone", UNKNOT_SEARCH_IN_TEXT },
    { "hone", UNKNOT_SEARCH_NONE },
    { "ear", UNKNOT_SEARCH_NONE },
    { "roller", UNKNOT_SEARCH_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (unknot_search_rank ("shoulder-blade lifter", "shoulder-blade lifter m. levator scapulae",
                                         "shoulder-blade lifter m. levator scapulae a phone at the heart",
                                         rows[i].query), ==, rows[i].rank);
}

/* Where no space stands before each word, it is found in the midst of a text. */
static void
test_without_spaces (void)
{
  static const struct
  {
    const char *text;
    const char *query;
    UnknotSearchRank rank;
  } rows[] = {
    { "首の前と脇の下は押しません。", "脇の下", UNKNOT_SEARCH_IN_TEXT },
    { "首の前と脇の下は押しません。", "首の前　脇", UNKNOT_SEARCH_IN_TEXT },
    { "エクスポートにはjsonファイルを使います。", "ファイル", UNKNOT_SEARCH_IN_TEXT },
    { "绝不要按压颈部前面或腋窝。", "腋窝", UNKNOT_SEARCH_IN_TEXT },
    { "绝不要按压颈部前面或腋窝。", "脊柱", UNKNOT_SEARCH_NONE },
    { "لا تضغط أبدًا على مقدمة الرقبة", "رقبة", UNKNOT_SEARCH_IN_TEXT },
    { "لا تضغط أبدًا على مقدمة الرقبة", "ظهر", UNKNOT_SEARCH_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = unknot_search_fold (rows[i].text);
      g_autofree char *query = unknot_search_fold (rows[i].query);

      g_test_message ("%s", rows[i].query);
      g_assert_cmpint (unknot_search_rank ("", "", text, query), ==, rows[i].rank);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/fold", test_fold);
  g_test_add_func ("/search/has", test_has);
  g_test_add_func ("/search/rank", test_rank);
  g_test_add_func ("/search/without-spaces", test_without_spaces);

  return g_test_run ();
}
