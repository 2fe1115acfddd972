/* What a cell of a table says, in the ways that people and programs write it. */

#include "unknot-table-cell.h"

#include <string.h>

#include "unknot-table-columns.h"

#define SECONDS_PER_DAY (24 * 60 * 60)

static gboolean
read_number (const char **text,
             guint        most_digits,
             int         *number,
             guint       *n_digits)
{
  *number = 0;
  for (*n_digits = 0; g_ascii_isdigit (**text) && *n_digits < most_digits; (*n_digits)++)
    *number = *number * 10 + (*(*text)++ - '0');

  return *n_digits > 0 && !g_ascii_isdigit (**text);
}

static void
skip (const char **text,
      const char  *characters)
{
  *text += strspn (*text, characters);
}

static gboolean
skip_word (const char **text,
           const char  *word)
{
  gsize length = strlen (word);

  if (g_ascii_strncasecmp (*text, word, length) != 0)
    return FALSE;

  *text += length;
  return TRUE;
}

static gsize
get_word_length (const char *text)
{
  gsize length = 0;

  while (g_ascii_isalpha (text[length]) || (text[length] & 0x80) != 0)
    length++;

  return length;
}

/* English ones, long or short: programs write those in any language. */
static gboolean
read_month_name (const char **text,
                 int         *month)
{
  static const char * const names[] = {
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  };
  gsize length = get_word_length (*text);

  for (guint i = 0; i < G_N_ELEMENTS (names) && length >= 3; i++)
    if (length <= strlen (names[i]) && g_ascii_strncasecmp (*text, names[i], length) == 0)
      {
        *month = (int) i + 1;
        *text += length;
        return TRUE;
      }

  return FALSE;
}

/* A weekday in any language. */
static void
skip_weekday (const char **text)
{
  gsize length = get_word_length (*text);

  if (length == 0 || strchr ("., ", (*text)[length]) == NULL)
    return;

  *text += length;
  skip (text, "., ");
}

/* Between the parts of a date stands the same sign twice, or a space around a name. */
static gboolean
read_gap (const char **text)
{
  const char *before = *text;

  skip (text, " ");
  if (**text != '\0' && strchr ("-/.,", **text) != NULL)
    (*text)++;
  skip (text, " ");
  return *text > before;
}

static int
complete_year (int   year,
               guint n_digits)
{
  if (n_digits == 2)
    return year + (year < 70 ? 2000 : 1900);

  return n_digits == 4 ? year : 0;
}

static gboolean
set_date (UnknotTableMoment *moment,
          int                year,
          int                month,
          int                day)
{
  if (year < 1900 || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  *moment = (UnknotTableMoment) { .day = unknot_day_from_date (year, month, day), .second = -1 };
  return TRUE;
}

/* Month's name first, as in "Nov 22, 2026". */
static gboolean
read_named_date (const char       **text,
                 int                month,
                 UnknotTableMoment *moment)
{
  int day, year;
  guint n_digits;

  return read_gap (text) && read_number (text, 2, &day, &n_digits)
         && read_gap (text) && read_number (text, 4, &year, &n_digits)
         && set_date (moment, complete_year (year, n_digits), month, day);
}

static gboolean
read_date (const char       **text,
           UnknotDateOrder    order,
           UnknotTableMoment *moment)
{
  int numbers[3];
  guint n_digits[3];
  int month;

  if (read_month_name (text, &month))
    return read_named_date (text, month, moment);
  if (!read_number (text, 4, &numbers[0], &n_digits[0]) || !read_gap (text))
    return FALSE;
  if (read_month_name (text, &month))
    return read_gap (text) && read_number (text, 4, &numbers[2], &n_digits[2])
           && set_date (moment, complete_year (numbers[2], n_digits[2]), month, numbers[0]);
  if (!read_number (text, 2, &numbers[1], &n_digits[1]) || !read_gap (text)
      || !read_number (text, 4, &numbers[2], &n_digits[2]))
    return FALSE;

  if (n_digits[0] == 4)
    return n_digits[2] <= 2 && set_date (moment, numbers[0], numbers[1], numbers[2]);
  if (order == UNKNOT_DATE_MONTH_FIRST)
    return set_date (moment, complete_year (numbers[2], n_digits[2]), numbers[0], numbers[1]);
  return set_date (moment, complete_year (numbers[2], n_digits[2]), numbers[1], numbers[0]);
}

/* 20261122, or seconds or milliseconds since 1970 of this century. */
static gboolean
read_digits (const char        *cell,
             UnknotTableMoment *moment)
{
  gsize length = strlen (cell);
  gint64 number = g_ascii_strtoll (cell, NULL, 10);

  if (length == strlen ("20261122"))
    return set_date (moment, (int) (number / 10000), (int) (number / 100 % 100), (int) (number % 100));
  if (length == strlen ("1795377600000"))
    number /= 1000;
  else if (length != strlen ("1795377600"))
    return FALSE;

  *moment = (UnknotTableMoment) {
    .day = (int) (number / SECONDS_PER_DAY),
    .second = (int) (number % SECONDS_PER_DAY),
    .has_offset = TRUE,
  };
  return TRUE;
}

static gboolean
read_offset (const char       **text,
             UnknotTableMoment *moment)
{
  int sign;
  int hours;
  int minutes = 0;
  guint n_digits;

  skip (text, " ");
  moment->has_offset = skip_word (text, "z") || skip_word (text, "utc") || skip_word (text, "gmt");
  if (**text != '+' && **text != '-')
    return TRUE;

  sign = *(*text)++ == '-' ? -1 : 1;
  if (!read_number (text, 4, &hours, &n_digits))
    return FALSE;
  if (n_digits > 2)
    {
      minutes = hours % 100;
      hours /= 100;
    }
  else if (**text == ':')
    {
      (*text)++;
      if (!read_number (text, 2, &minutes, &n_digits))
        return FALSE;
    }

  moment->has_offset = TRUE;
  moment->offset = sign * (hours * 60 + minutes);
  return hours <= 14 && minutes < 60;
}

static gboolean
read_half_of_day (const char **text,
                  int         *hour,
                  gboolean    *is_told)
{
  gboolean afternoon;

  skip (text, " ");
  afternoon = skip_word (text, "pm") || skip_word (text, "p.m.");
  *is_told = afternoon || skip_word (text, "am") || skip_word (text, "a.m.");
  if (!*is_told)
    return *hour < 24;
  if (*hour < 1 || *hour > 12)
    return FALSE;

  *hour = *hour % 12 + (afternoon ? 12 : 0);
  return TRUE;
}

static gboolean
read_seconds (const char **text,
              int         *second)
{
  guint n_digits;

  if (**text != ':')
    return TRUE;

  (*text)++;
  if (!read_number (text, 2, second, &n_digits) || *second > 60)
    return FALSE;

  *second = MIN (*second, 59);
  if ((**text == '.' || **text == ',') && g_ascii_isdigit ((*text)[1]))
    {
      (*text)++;
      skip (text, "0123456789");
    }
  return TRUE;
}

static gboolean
read_time (const char       **text,
           UnknotTableMoment *moment)
{
  int hour;
  int minute = 0;
  int second = 0;
  guint n_digits;
  gboolean has_minute;
  gboolean has_half;

  if (!read_number (text, 2, &hour, &n_digits))
    return FALSE;

  has_minute = **text != '\0' && strchr (":.hH", **text) != NULL && g_ascii_isdigit ((*text)[1]);
  if (has_minute)
    {
      (*text)++;
      if (!read_number (text, 2, &minute, &n_digits) || minute > 59 || !read_seconds (text, &second))
        return FALSE;
    }
  if (!read_half_of_day (text, &hour, &has_half) || (!has_minute && !has_half))
    return FALSE;

  moment->second = (hour * 60 + minute) * 60 + second;
  if (!read_offset (text, moment))
    return FALSE;

  skip (text, " ");
  if (!skip_word (text, "uhr"))
    skip_word (text, "h");
  skip (text, " ");
  return **text == '\0';
}

/**
 * unknot_table_cell_get_text:
 * @cell: a cell
 *
 * Gets a text, without the apostrophe that keeps a spreadsheet from taking it for a formula.
 *
 * Returns: (transfer none): the text, within @cell
 */
const char *
unknot_table_cell_get_text (const char *cell)
{
  return *cell == '\'' && unknot_table_text_needs_guard (cell) ? cell + 1 : cell;
}

/**
 * unknot_table_cell_get_date:
 * @cell: a cell
 * @order: whether the day or the month comes first, where that can't be seen
 * @moment: (out): date, and time where there is one; its contents mean nothing if it is none
 *
 * Reads a date with or without a time: "2026-11-22", "22.11.2026 20:15", "Nov 22, 2026 8:15 PM", "1795377600".
 *
 * Returns: `TRUE` if the cell is a date from 1900 on, with nothing after it
 */
gboolean
unknot_table_cell_get_date (const char        *cell,
                            UnknotDateOrder    order,
                            UnknotTableMoment *moment)
{
  int month;
  const char *rest = cell;

  if (*cell != '\0' && strspn (cell, "0123456789") == strlen (cell))
    return read_digits (cell, moment);

  if (!read_month_name (&rest, &month))
    skip_weekday (&rest);
  else
    rest = cell;
  if (!read_date (&rest, order, moment))
    return FALSE;
  if (*rest == '\0')
    return TRUE;
  if (strchr (" ,Tt", *rest) == NULL)
    return FALSE;

  skip (&rest, " ,Tt");
  return *rest == '\0' || read_time (&rest, moment);
}

/**
 * unknot_table_cell_get_time:
 * @cell: a cell
 * @moment: (inout): gets the time, and the offset where there is one
 *
 * Reads a time of day: "20:15", "8:15 PM", "20.15 Uhr", "20:15:30+01:00".
 *
 * Returns: `TRUE` if the cell is one, with nothing after it
 */
gboolean
unknot_table_cell_get_time (const char        *cell,
                            UnknotTableMoment *moment)
{
  return read_time (&cell, moment);
}

/**
 * unknot_table_cell_get_offset:
 * @cell: a cell
 * @moment: (inout): gets the offset
 *
 * Reads how far from Greenwich a time is: "UTC+01:00".
 *
 * Returns: `TRUE` if the cell is one, with nothing after it
 */
gboolean
unknot_table_cell_get_offset (const char        *cell,
                              UnknotTableMoment *moment)
{
  return read_offset (&cell, moment) && moment->has_offset && *cell == '\0';
}

/**
 * unknot_table_cell_get_number:
 * @cell: a cell
 * @number: (out): the number
 *
 * Reads a number with a decimal point or comma: "4", "4,5", "-62.25", "7/10", "40 %".
 *
 * Returns: `TRUE` if the cell is one
 */
gboolean
unknot_table_cell_get_number (const char *cell,
                              double     *number)
{
  char digits[32];
  gsize length = strspn (cell, "+-0123456789.,");
  const char *rest = cell + length;
  char *comma;
  char *end;

  if (length == 0 || length >= sizeof digits)
    return FALSE;

  memcpy (digits, cell, length);
  digits[length] = '\0';
  comma = strchr (digits, ',');
  if (comma != NULL)
    *comma = '.';
  *number = g_ascii_strtod (digits, &end);
  if (*end != '\0')
    return FALSE;

  skip (&rest, " ");
  if (*rest == '%')
    rest++;
  else if (*rest == '/')
    rest += 1 + strspn (rest + 1, "0123456789 ");
  return *rest == '\0';
}
