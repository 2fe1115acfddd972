#include "unknot-report-sheet.h"

#include <string.h>

#define MARGIN 36.0

typedef struct
{
  const char *what;
  double width;
  double height;
  gboolean rtl;
  guint n_spots;
  guint n_days;
  guint n_lines;
  guint n_rows;
  gboolean wordy;
  gboolean pairs;
} Case;

static const Case cases[] = {
  { "nothing", 595, 842, FALSE, 0, 0, 0, 0, FALSE },
  { "chart only", 595, 842, FALSE, 0, 42, 0, 0, FALSE },
  { "places only", 595, 842, FALSE, 3, 0, 1, 0, FALSE },
  { "usual", 595, 842, FALSE, 3, 42, 3, 4, FALSE },
  { "usual on letter", 612, 792, FALSE, 3, 42, 3, 4, FALSE },
  { "usual from the right", 595, 842, TRUE, 3, 42, 3, 4, FALSE },
  { "a year", 612, 792, FALSE, 3, 365, 3, 4, FALSE },
  { "crowded", 595, 842, FALSE, 3, 90, 12, 6, TRUE },
  { "crowded on letter", 612, 792, FALSE, 3, 90, 25, 6, TRUE },
  { "then and now", 595, 842, FALSE, 3, 42, 3, 4, FALSE, TRUE },
  { "then and now, crowded", 612, 792, TRUE, 3, 90, 12, 6, TRUE, TRUE },
  { "small paper", 420, 595, FALSE, 3, 42, 2, 3, FALSE },
};

static const char *
get_words (const Case *data)
{
  if (data->rtl)
    return "ضع الكرة على العضلة، لا على العظم أبدًا.";

  return data->wordy ? "Something rather long that a person wrote down on a day when there was a lot to tell, and then a "
                       "little more of it" : "Got in the way: 4.2 on average (31 days)";
}

static GStrv
make_row (const char *first,
          guint       n)
{
  GStrv row = g_new0 (char *, n + 1);

  row[0] = g_strdup (first);
  for (guint i = 1; i < n; i++)
    row[i] = g_strdup ("12 Oct");
  return row;
}

static void
add_series (UnknotReport *report,
            guint         n_days)
{
  guint n_weeks = MIN (n_days / 7, 13);

  report->series = unknot_chart_series_new (20000, 20000 + (int) n_days - 1, UNKNOT_FRAME_DAY);
  for (guint i = 0; i < n_days; i++)
    {
      g_ptr_array_add (report->dates, g_strdup ("28 Sep"));
      if (i % 5 != 0)
        unknot_chart_series_add_point (report->series, 20000 + (int) i, i % 9, 1);
    }
  unknot_chart_series_add_mark (report->series, 20010, "New chair");
  g_ptr_array_add (report->weeks, make_row ("Week from", n_weeks + 1));
  g_ptr_array_add (report->weeks, make_row ("Middle number", n_weeks + 1));
}

static UnknotReport *
make_report (const Case *data)
{
  UnknotReport *report = unknot_report_new ();

  g_set_str (&report->title, "Pain Report: Whole body");
  g_set_str (&report->period, "12 October 2026 to 22 November 2026");
  g_set_str (&report->headline, "Pain 6.5 in the first week, 3.4 in the last: less pain");
  g_set_str (&report->foot, "Entered by the person.");
  g_set_str (&report->left, "L");
  g_set_str (&report->right, "R");
  if (data->pairs)
    {
      g_set_str (&report->then_title, "First week");
      g_set_str (&report->now_title, "Last week");
    }
  for (guint i = 0; i < data->n_spots; i++)
    {
      UnknotReportSpot spot = {
        i + 1, i == 2 ? UNKNOT_ASPECT_FRONT : UNKNOT_ASPECT_BACK, 20, 300 + 40 * i, FALSE, g_strdup (get_words (data)),
        TRUE, i > 0, 7, 3,
      };

      g_array_append_val (report->spots, spot);
    }
  if (data->n_days > 0)
    add_series (report, data->n_days);
  for (UnknotReportPart part = UNKNOT_REPORT_FUNCTION; data->n_lines > 0 && part <= UNKNOT_REPORT_QUESTION; part++)
    {
      UnknotReportSection *section = unknot_report_add_section (report, part, "Everyday Life");

      for (guint i = 0; i < (part == UNKNOT_REPORT_SAFETY ? data->n_lines : MIN (data->n_lines, 4)); i++)
        unknot_report_section_add (section, part != UNKNOT_REPORT_QUESTION || i == 0 ? g_strdup (get_words (data)) : NULL);
      for (guint i = 0; part == UNKNOT_REPORT_DONE && i <= data->n_rows; i++)
        g_ptr_array_add (section->rows, make_row (i == 0 ? "Technique" : get_words (data), 5));
    }

  return report;
}

static UnknotReportSheet *
make_sheet (const Case *data)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (UnknotMapBodies) bodies = unknot_map_bodies_new (folder, UNKNOT_BUILD_NEUTRAL);
  g_autoptr (UnknotReport) report = make_report (data);

  return unknot_report_sheet_new (report, bodies, data->width, data->height, data->rtl);
}

static gboolean
overlap (const UnknotReportBox *a,
         const UnknotReportBox *b)
{
  const double slack = 0.01;

  return a->kind != UNKNOT_REPORT_BOX_FRAME && b->kind != UNKNOT_REPORT_BOX_FRAME
         && a->rect.x + a->rect.width > b->rect.x + slack && b->rect.x + b->rect.width > a->rect.x + slack
         && a->rect.y + a->rect.height > b->rect.y + slack && b->rect.y + b->rect.height > a->rect.y + slack;
}

/* Everything is on the page, nothing lies on anything else, and every word can be read. */
static void
test_fit (gconstpointer user_data)
{
  const Case *data = user_data;
  g_autoptr (UnknotReportSheet) sheet = make_sheet (data);
  guint n_charts = 0, n_bodies = 0;

  for (guint i = 0; i < unknot_report_sheet_get_n_boxes (sheet); i++)
    {
      const UnknotReportBox *box = unknot_report_sheet_get_box (sheet, i);

      g_assert_cmpfloat (box->rect.x, >=, MARGIN - 0.01);
      g_assert_cmpfloat (box->rect.y, >=, MARGIN - 0.01);
      g_assert_cmpfloat (box->rect.x + box->rect.width, <=, data->width - MARGIN + 0.01);
      g_assert_cmpfloat (box->rect.y + box->rect.height, <=, data->height - MARGIN + 0.01);
      if (box->kind != UNKNOT_REPORT_BOX_FRAME)
        g_assert_cmpfloat (box->size, >=, UNKNOT_REPORT_SHEET_LEAST_FONT);
      n_charts += box->kind == UNKNOT_REPORT_BOX_CHART;
      n_bodies += box->kind == UNKNOT_REPORT_BOX_BODY;
      for (guint j = 0; j < i; j++)
        g_assert_false (overlap (box, unknot_report_sheet_get_box (sheet, j)));
    }

  g_assert_cmpuint (n_charts, ==, data->n_days > 0);
  g_assert_cmpuint (n_bodies, ==, data->n_spots == 0 ? 0 : data->pairs ? 4 : 2);
}

static guint
count_text (UnknotReportSheet *sheet,
            const char        *text)
{
  guint n = 0;

  for (guint i = 0; i < unknot_report_sheet_get_n_boxes (sheet); i++)
    {
      const UnknotReportBox *box = unknot_report_sheet_get_box (sheet, i);

      n += box->text != NULL && strstr (box->text, text) != NULL;
    }

  return n;
}

/* What has no room is counted, never dropped in silence. */
static void
test_more (void)
{
  g_autoptr (UnknotReportSheet) roomy = make_sheet (&cases[3]);
  g_autoptr (UnknotReportSheet) crowded = make_sheet (&cases[8]);

  g_assert_cmpuint (count_text (roomy, "more"), ==, 0);
  g_assert_cmpuint (count_text (crowded, "and "), >, 0);
}

/* What is read from right to left begins at the right; the order stays. */
static void
test_rtl (void)
{
  Case left = cases[5];
  g_autoptr (UnknotReportSheet) from_left = NULL;
  g_autoptr (UnknotReportSheet) from_right = make_sheet (&cases[5]);

  left.rtl = FALSE;
  from_left = make_sheet (&left);
  for (guint i = 0; i < 4; i++)
    {
      const UnknotReportBox *one = unknot_report_sheet_get_box (from_left, i);
      const UnknotReportBox *other = unknot_report_sheet_get_box (from_right, i);

      g_assert_cmpint (one->kind, ==, other->kind);
      g_assert_cmpfloat_with_epsilon (one->rect.x, 595 - other->rect.x - other->rect.width, 0.01);
    }
}

/* Lines and letters, on white; and the tags are whole, or there would be no PDF. */
static void
test_pdf (gconstpointer user_data)
{
  g_autoptr (UnknotReportSheet) sheet = make_sheet (user_data);
  GError *error = NULL;
  g_autoptr (GBytes) pdf = unknot_report_sheet_make_pdf (sheet, &error);

  g_assert_no_error (error);
  g_assert_cmpint (memcmp (g_bytes_get_data (pdf, NULL), "%PDF-1.4", 8), ==, 0);
  g_assert_cmpuint (g_bytes_get_size (pdf), <, 400000);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *fit = g_strdup_printf ("/report-sheet/fit/%s", cases[i].what);
      g_autofree char *pdf = g_strdup_printf ("/report-sheet/pdf/%s", cases[i].what);

      g_test_add_data_func (fit, &cases[i], test_fit);
      g_test_add_data_func (pdf, &cases[i], test_pdf);
    }
  g_test_add_func ("/report-sheet/more", test_more);
  g_test_add_func ("/report-sheet/rtl", test_rtl);

  return g_test_run ();
}
