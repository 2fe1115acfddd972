/* What the locale says of days and hours; the pages below are told. */

#include "unknot-locale.h"

#include <langinfo.h>
#include <string.h>

/* How a locale says that it counts the days of a week from Monday on. */
#define WEEK_FROM_MONDAY 19971201

/**
 * unknot_locale_get_first_weekday:
 *
 * Gets the day that weeks begin with where the person lives.
 *
 * Returns: 1 is Monday, 7 is Sunday
 */
int
unknot_locale_get_first_weekday (void)
{
  int first = *(const unsigned char *) nl_langinfo (_NL_TIME_FIRST_WEEKDAY);
  guint origin = GPOINTER_TO_UINT (nl_langinfo (_NL_TIME_WEEK_1STDAY));
  int day = origin == WEEK_FROM_MONDAY ? first : first - 1;

  return day > 0 ? day : 7;
}

/**
 * unknot_locale_counts_to_twelve:
 *
 * Says how hours are counted where the person lives: to twelve, with a word for the half of the day, or to 24.
 *
 * Returns: `TRUE` if to twelve
 */
gboolean
unknot_locale_counts_to_twelve (void)
{
  const char *format = nl_langinfo (T_FMT);

  return strstr (format, "%r") != NULL || strstr (format, "%I") != NULL || strstr (format, "%l") != NULL;
}

/**
 * unknot_locale_get_date_order:
 *
 * Gets what stands first in a date of numbers where the person lives.
 *
 * Returns: the month or the day; where the year does, what follows it
 */
UnknotDateOrder
unknot_locale_get_date_order (void)
{
  const char *format = nl_langinfo (D_FMT);
  const char *month = strchr (format, 'm');
  const char *day = strpbrk (format, "de");

  return g_str_equal (format, "%D") || (month != NULL && day != NULL && month < day) ? UNKNOT_DATE_MONTH_FIRST
                                                                                    : UNKNOT_DATE_DAY_FIRST;
}
