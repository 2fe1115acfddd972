/* What cells say, in the ways that people and programs write it. */

#include "unknot-table-cell.h"

static void
assert_moment (const char      *cell,
               UnknotDateOrder  order,
               const char      *expected)
{
  UnknotTableMoment moment;
  g_autoptr (GDateTime) date = NULL;
  g_autoptr (GString) shown = g_string_new (NULL);

  g_test_message ("%s", cell);
  if (!unknot_table_cell_get_date (cell, order, &moment))
    {
      g_assert_null (expected);
      return;
    }

  date = unknot_day_to_date_time (moment.day);
  g_string_append_printf (shown, "%04d-%02d-%02d", g_date_time_get_year (date), g_date_time_get_month (date),
                          g_date_time_get_day_of_month (date));
  if (moment.second >= 0)
    g_string_append_printf (shown, " %02d:%02d:%02d", moment.second / 3600, moment.second / 60 % 60, moment.second % 60);
  if (moment.has_offset)
    g_string_append_printf (shown, " %d", moment.offset);
  g_assert_cmpstr (shown->str, ==, expected);
}

static void
test_date (void)
{
  static const struct {
    const char *cell;
    const char *day_first;
    const char *month_first;
  } dates[] = {
    { "2026-11-22", "2026-11-22", "2026-11-22" },
    { "2026/11/22", "2026-11-22", "2026-11-22" },
    { "2026.1.2", "2026-01-02", "2026-01-02" },
    { "20261122", "2026-11-22", "2026-11-22" },
    { "22.11.2026", "2026-11-22", NULL },
    { "22.11.26", "2026-11-22", NULL },
    { "22. 11. 2026", "2026-11-22", NULL },
    { "22/11/2026", "2026-11-22", NULL },
    { "11/22/2026", NULL, "2026-11-22" },
    { "3/2/2026", "2026-02-03", "2026-03-02" },
    { "03-02-26", "2026-02-03", "2026-03-02" },
    { "29.02.2024", "2024-02-29", NULL },
    { "29.02.2026", NULL, NULL },
    { "1.1.70", "1970-01-01", "1970-01-01" },
    { "1.1.69", "2069-01-01", "2069-01-01" },
    { "1.1.1899", NULL, NULL },
    { "Di., 3.2.2026", "2026-02-03", "2026-03-02" },
    { "Tue 3 Feb 2026", "2026-02-03", "2026-02-03" },
    { "Tuesday, February 3, 2026", "2026-02-03", "2026-02-03" },
    { "Feb 3, 2026 8:15 PM", "2026-02-03 20:15:00", "2026-02-03 20:15:00" },
    { "3 Sept 2026", "2026-09-03", "2026-09-03" },
    { "2026-11-22T20:15", "2026-11-22 20:15:00", "2026-11-22 20:15:00" },
    { "2026-11-22 20:15:30", "2026-11-22 20:15:30", "2026-11-22 20:15:30" },
    { "2026-11-22T20:15:30.123456Z", "2026-11-22 20:15:30 0", "2026-11-22 20:15:30 0" },
    { "2026-11-22T20:15:30-03:30", "2026-11-22 20:15:30 -210", "2026-11-22 20:15:30 -210" },
    { "2026-11-22 20:15:30 +0100", "2026-11-22 20:15:30 60", "2026-11-22 20:15:30 60" },
    { "22.11.2026, 20.15 Uhr", "2026-11-22 20:15:00", NULL },
    { "22/11/2026 20h15", "2026-11-22 20:15:00", NULL },
    { "22/11/2026 12:05 a.m.", "2026-11-22 00:05:00", NULL },
    { "22/11/2026 12:05 pm", "2026-11-22 12:05:00", NULL },
    { "1795377600", "2026-11-22 20:00:00 0", "2026-11-22 20:00:00 0" },
    { "1795377600123", "2026-11-22 20:00:00 0", "2026-11-22 20:00:00 0" },
    { "", NULL, NULL },
    { "4", NULL, NULL },
    { "4.5", NULL, NULL },
    { "2026", NULL, NULL },
    { "22.11.", NULL, NULL },
    { "2026-13-01", NULL, NULL },
    { "2026-11-31", NULL, NULL },
    { "2026-11-22 25:00", NULL, NULL },
    { "2026-11-22 20:60", NULL, NULL },
    { "2026-11-22 13:00 pm", NULL, NULL },
    { "2026-11-22 in the evening", NULL, NULL },
    { "2026-11-22x", NULL, NULL },
    { "22.11.20261", NULL, NULL },
    { "no date", NULL, NULL },
    { "Feb", NULL, NULL },
    { "99999999999999999999", NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      assert_moment (dates[i].cell, UNKNOT_DATE_DAY_FIRST, dates[i].day_first);
      assert_moment (dates[i].cell, UNKNOT_DATE_MONTH_FIRST, dates[i].month_first);
    }
}

static void
test_time (void)
{
  static const struct {
    const char *cell;
    int         second;
  } times[] = {
    { "20:15", 72900 }, { "8:15", 29700 }, { "20:15:30", 72930 }, { "20:15:30,5", 72930 }, { "8 PM", 72000 },
    { "8:15 pm", 72900 }, { "20.15", 72900 }, { "20.15 Uhr", 72900 }, { "20h15", 72900 }, { "00:00", 0 },
    { "12 am", 0 }, { "12 p.m.", 43200 }, { "23:59:60", 86399 },
    { "8", -1 }, { "24:00", -1 }, { "8:5x", -1 }, { "0 am", -1 }, { "", -1 }, { "morning", -1 }, { "4:30:99", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      UnknotTableMoment moment = { .second = -1 };
      gboolean is_time = unknot_table_cell_get_time (times[i].cell, &moment);

      g_assert_cmpint (is_time, ==, times[i].second >= 0);
      if (is_time)
        g_assert_cmpint (moment.second, ==, times[i].second);
    }
}

static void
test_offset (void)
{
  static const struct {
    const char *cell;
    int         offset;
  } offsets[] = {
    { "UTC+01:00", 60 }, { "UTC-03:30", -210 }, { "UTC", 0 }, { "Z", 0 }, { "+05:45", 345 }, { "+1", 60 },
    { "UTC+99:00", G_MAXINT }, { "UTC+", G_MAXINT }, { "", G_MAXINT }, { "UTC+01:00x", G_MAXINT }, { "Berlin", G_MAXINT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (offsets); i++)
    {
      UnknotTableMoment moment = { 0 };
      gboolean is_offset = unknot_table_cell_get_offset (offsets[i].cell, &moment);

      g_assert_cmpint (is_offset, ==, offsets[i].offset != G_MAXINT);
      if (is_offset)
        g_assert_cmpint (moment.offset, ==, offsets[i].offset);
    }
}

static void
test_number (void)
{
  static const struct {
    const char *cell;
    double      number;
  } numbers[] = {
    { "4", 4 }, { "4.5", 4.5 }, { "4,5", 4.5 }, { "-62,25", -62.25 }, { "+3", 3 }, { "7/10", 7 }, { "7 / 10", 7 },
    { "40 %", 40 }, { "40%", 40 }, { "0", 0 }, { ".5", 0.5 }, { "4.", 4 },
    { "", -1 }, { "four", -1 }, { "4 of 10", -1 }, { "1,234.5", -1 }, { "4-5", -1 }, { "-", -1 }, { "1e3", -1 },
    { "22.11.2026", -1 }, { "inf", -1 }, { "123456789012345678901234567890123", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      double number;
      gboolean is_number = unknot_table_cell_get_number (numbers[i].cell, &number);

      g_test_message ("%s", numbers[i].cell);
      g_assert_cmpint (is_number, ==, numbers[i].number != -1);
      if (is_number)
        g_assert_cmpfloat (number, ==, numbers[i].number);
    }
}

static void
test_text (void)
{
  g_assert_cmpstr (unknot_table_cell_get_text ("'=1"), ==, "=1");
  g_assert_cmpstr (unknot_table_cell_get_text ("''=1"), ==, "'=1");
  g_assert_cmpstr (unknot_table_cell_get_text ("'quoted'"), ==, "'quoted'");
  g_assert_cmpstr (unknot_table_cell_get_text ("=1"), ==, "=1");
  g_assert_cmpstr (unknot_table_cell_get_text (""), ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/table-cell/date", test_date);
  g_test_add_func ("/table-cell/time", test_time);
  g_test_add_func ("/table-cell/offset", test_offset);
  g_test_add_func ("/table-cell/number", test_number);
  g_test_add_func ("/table-cell/text", test_text);

  return g_test_run ();
}
