/* Days, hours and numbers as they are written where the person lives. Argument: the folder of the translations. */

#include "unknot-locale.h"

#include <locale.h>

#include <glib/gi18n.h>

#include "unknot-chart-words.h"
#include "unknot-clock.h"
#include "unknot-config.h"
#include "unknot-entry-words.h"
#include "unknot-time.h"

/* What a place has: a day that is 17 November 2026, a time that is ten past nine in the evening. */
typedef struct
{
  const char *locale;
  const char *language;
  int first_weekday;
  gboolean twelve;
  UnknotDateOrder order;
  const char *day;
  const char *row;
  const char *axis;
  const char *clock;
  const char *pain;
  const char *entries;
} Place;

static const Place places[] = {
  { "C.UTF-8", "C", 7, FALSE, UNKNOT_DATE_MONTH_FIRST,
    "Tuesday, 17 November 2026", "Tue 17 Nov 2026", "17 Nov", "21:10", "4.5 of 10", "1204 entries" },
  { "en_US.UTF-8", "en", 7, TRUE, UNKNOT_DATE_MONTH_FIRST,
    "Tuesday, 17 November 2026", "Tue 17 Nov 2026", "17 Nov", "9:10 PM", "4.5 of 10", "1,204 entries" },
  { "de_DE.UTF-8", "de", 1, FALSE, UNKNOT_DATE_DAY_FIRST,
    "Dienstag, 17. November 2026", "Di, 17. Nov 2026", "17. Nov", "21:10", "4,5 von 10", "1.204 Einträge" },
  { "ja_JP.UTF-8", "ja", 7, FALSE, UNKNOT_DATE_MONTH_FIRST,
    "2026年11月17日 火曜日", "2026年11月17日（火）", "11月17日", "21:10", "10のうち4.5", "1,204件の記録" },
  { "ar_EG.UTF-8", "ar", 6, TRUE, UNKNOT_DATE_DAY_FIRST,
    "الثلاثاء، 17 نوفمبر 2026", "ث 17 نوف 2026", "17 نوف", "9:10 م", "4.5 من 10", "1,204 مدخلات" },
};

static void
assert_words (char       *words,
              const char *wanted)
{
  g_assert_cmpstr (words, ==, wanted);
  g_free (words);
}

static void
test_place (gconstpointer data)
{
  const Place *place = data;
  int day = unknot_day_from_date (2026, 11, 17);

  /* Before the locale, which makes gettext look for it. */
  g_setenv ("LANGUAGE", place->language, TRUE);
  if (setlocale (LC_ALL, place->locale) == NULL)
    {
      g_test_skip ("not installed here");
      return;
    }

  g_assert_cmpint (unknot_locale_get_first_weekday (), ==, place->first_weekday);
  g_assert_cmpint (unknot_locale_counts_to_twelve (), ==, place->twelve);
  g_assert_cmpint (unknot_locale_get_date_order (), ==, place->order);
  assert_words (unknot_entry_words_day (day, day + 4), place->day);
  assert_words (unknot_chart_words_row_date (day, G_MININT), place->row);
  assert_words (unknot_chart_words_short_date (day, G_MININT), place->axis);
  assert_words (unknot_clock_format (21 * 60 + 10, unknot_locale_counts_to_twelve ()), place->clock);
  assert_words (unknot_chart_words_pain (4.5), place->pain);
  assert_words (g_strdup_printf (ngettext ("%'u entry", "%'u entries", 1204), 1204), place->entries);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  bindtextdomain (GETTEXT_PACKAGE, argv[1]);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *name = g_strconcat ("/locale/", places[i].locale, NULL);

      g_test_add_data_func (name, &places[i], test_place);
    }

  return g_test_run ();
}
