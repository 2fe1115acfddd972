/* The report's page: what is chosen is what is shown, and what is shown is what is asked for on paper. */

#include "../find-widget.h"
#include "../report-diary.h"

#include "unknot-report-page.h"
#include "unknot-report-view.h"
#include "unknot-scope-item.h"
#include "unknot-when-row.h"

typedef struct
{
  ReportDiary       diary;
  UnknotMapBodies  *bodies;
  UnknotReportPage *page;
  GtkWidget        *window;
  int               printed;
} Fixture;

static void
paper_requested_cb (Fixture  *fixture,
                    gboolean  print)
{
  fixture->printed = print;
}

static void
open_page (Fixture *fixture)
{
  UnknotReportPageSources sources = {
    .report = report_diary_get_sources (&fixture->diary), .bodies = fixture->bodies, .width = 595, .height = 842,
  };

  fixture->page = unknot_report_page_new (&sources);
  fixture->window = gtk_window_new ();
  fixture->printed = -1;
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  g_signal_connect_swapped (fixture->page, "paper-requested", G_CALLBACK (paper_requested_cb), fixture);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  lived)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);

  report_diary_begin (&fixture->diary);
  fixture->bodies = unknot_map_bodies_new (folder, UNKNOT_BUILD_NEUTRAL);
  if (lived != NULL)
    report_diary_live (&fixture->diary);
  open_page (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  lived)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->bodies);
  report_diary_end (&fixture->diary);
}

static UnknotReport *
get_report (Fixture *fixture)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
  return unknot_report_sheet_get_report (unknot_report_page_get_sheet (fixture->page));
}

/* Each switch takes its part away and brings it back. */
static void
test_switches (Fixture       *fixture,
               gconstpointer  lived)
{
  static const struct { const char *title; UnknotReportPart part; } rows[] = {
    { "Everyday Life", UNKNOT_REPORT_FUNCTION },
    { "Days With and Without", UNKNOT_REPORT_TAGS },
    { "Self-Care Done", UNKNOT_REPORT_DONE },
    { "Medicines and Other Treatment", UNKNOT_REPORT_TREATMENT },
    { "Safety Answers", UNKNOT_REPORT_SAFETY },
    { "Notes", UNKNOT_REPORT_NOTES },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      AdwSwitchRow *row = ADW_SWITCH_ROW (find_row (GTK_WIDGET (fixture->page), rows[i].title));

      g_assert_nonnull (unknot_report_find_section (get_report (fixture), rows[i].part));
      adw_switch_row_set_active (row, FALSE);
      g_assert_null (unknot_report_find_section (get_report (fixture), rows[i].part));
      adw_switch_row_set_active (row, TRUE);
    }
}

/* Time and what it is about. */
static void
test_choice (Fixture       *fixture,
             gconstpointer  lived)
{
  AdwComboRow *time = ADW_COMBO_ROW (find_row (GTK_WIDGET (fixture->page), "Time"));
  AdwComboRow *scope = ADW_COMBO_ROW (find_row (GTK_WIDGET (fixture->page), "About"));
  UnknotReport *report = get_report (fixture);
  g_autofree char *title = NULL;
  UnknotScopeItem *item;

  g_assert_cmpint (report->series->last_day - report->series->first_day, ==, 41);
  adw_combo_row_set_selected (time, 1);
  report = get_report (fixture);
  g_assert_cmpint (report->series->last_day - report->series->first_day, ==, 90);
  adw_combo_row_set_selected (time, 2);
  report = get_report (fixture);
  g_assert_cmpint (report->series->first_day, ==, fixture->diary.first_day);

  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (scope)), >, 4);
  adw_combo_row_set_selected (scope, 1);
  item = adw_combo_row_get_selected_item (scope);
  g_assert_cmpint (unknot_scope_item_get_scope (item).kind, ==, UNKNOT_SCOPE_REGION);
  title = g_strdup_printf ("Pain Report: %s", unknot_scope_item_get_name (item));
  g_assert_cmpstr (get_report (fixture)->title, ==, title);
}

/* From a day to a day, in whatever order they are chosen; the rows are there only then. */
static void
test_days (Fixture       *fixture,
           gconstpointer  lived)
{
  AdwComboRow *time = ADW_COMBO_ROW (find_row (GTK_WIDGET (fixture->page), "Time"));
  UnknotWhenRow *from = UNKNOT_WHEN_ROW (find_row (GTK_WIDGET (fixture->page), "From"));
  UnknotWhenRow *to = UNKNOT_WHEN_ROW (find_row (GTK_WIDGET (fixture->page), "To"));
  int first = fixture->diary.first_day;
  UnknotReport *report;

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (from)));
  adw_combo_row_set_selected (time, 3);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (from)));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (to)));

  unknot_when_row_choose (from, first + 20, 600);
  unknot_when_row_choose (to, first + 5, 600);
  report = get_report (fixture);
  g_assert_cmpint (report->series->first_day, ==, first + 5);
  g_assert_cmpint (report->series->last_day, ==, first + 20);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (to)), ==, "Saturday, 17 October 2026");
}

/* The question is on the page, and there again the next time. */
static void
test_question (Fixture       *fixture,
               gconstpointer  lived)
{
  GtkWidget *row = find_row (GTK_WIDGET (fixture->page), "Your question for the visit");
  const UnknotReportSection *section;

  g_assert_null (unknot_report_find_section (get_report (fixture), UNKNOT_REPORT_QUESTION));
  gtk_editable_set_text (GTK_EDITABLE (row), "May I swim?");
  section = unknot_report_find_section (get_report (fixture), UNKNOT_REPORT_QUESTION);
  g_assert_cmpstr (section->lines->pdata[0], ==, "May I swim?");

  g_signal_emit_by_name (fixture->page, "hidden");
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  open_page (fixture);
  g_assert_nonnull (unknot_report_find_section (get_report (fixture), UNKNOT_REPORT_QUESTION));
}

/* What was typed a moment ago is on the paper. */
static void
test_paper (Fixture       *fixture,
            gconstpointer  lived)
{
  GtkWidget *row = find_row (GTK_WIDGET (fixture->page), "What you can’t do at the moment");

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), "report.print", NULL));
  g_assert_cmpint (fixture->printed, ==, TRUE);
  adw_switch_row_set_active (ADW_SWITCH_ROW (find_row (GTK_WIDGET (fixture->page), "Notes")), FALSE);
  gtk_editable_set_text (GTK_EDITABLE (row), "Drive");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), "report.save", NULL));
  g_assert_cmpint (fixture->printed, ==, FALSE);
  g_assert_null (unknot_report_find_section (
    unknot_report_sheet_get_report (unknot_report_page_get_sheet (fixture->page)), UNKNOT_REPORT_NOTES));
}

/* An empty journal makes an empty page that nobody needs on paper. */
static void
test_empty (Fixture       *fixture,
            gconstpointer  lived)
{
  g_assert_true (get_report (fixture)->empty);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "report.print", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "report.save", NULL);
  g_assert_cmpint (fixture->printed, ==, -1);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/report-page/switches", Fixture, "lived", set_up, test_switches, tear_down);
  g_test_add ("/report-page/choice", Fixture, "lived", set_up, test_choice, tear_down);
  g_test_add ("/report-page/days", Fixture, "lived", set_up, test_days, tear_down);
  g_test_add ("/report-page/question", Fixture, "lived", set_up, test_question, tear_down);
  g_test_add ("/report-page/paper", Fixture, "lived", set_up, test_paper, tear_down);
  g_test_add ("/report-page/empty", Fixture, NULL, set_up, test_empty, tear_down);

  return g_test_run ();
}
