/* Your Data: what can be asked for there, by keyboard and by name, and the copies in it. */

#include "unknot-data-dialog.h"

#include "page-fixture.h"
#include "unknot-copy-words.h"
#include "unknot-restore-page.h"
#include "unknot-restore-preview.h"

#include <string.h>

/* What the window offers. */
static const char * const offered[] = {
  "win.export", "win.export-table", "win.export-fhir", "win.import", "win.import-table", "win.erase",
};

static void
do_action (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  g_set_str ((char **) user_data, g_action_get_name (G_ACTION (action)));
}

static UnknotDataDialog *
make_dialog (char **done)
{
  g_autoptr (GFile) place = g_file_new_for_path ("/media/me/<unknot>");
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  UnknotDataDialog *dialog = unknot_data_dialog_new (place);

  for (guint i = 0; i < G_N_ELEMENTS (offered); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (offered[i] + strlen ("win."), NULL);

      g_signal_connect (action, "activate", G_CALLBACK (do_action), done);
      g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (action));
    }
  gtk_widget_insert_action_group (GTK_WIDGET (dialog), "win", G_ACTION_GROUP (actions));

  return dialog;
}

static void
request_cb (char      **asked,
            GObject    *dialog)
{
  GSignalInvocationHint *hint = g_signal_get_invocation_hint (dialog);

  g_set_str (asked, g_signal_name (hint->signal_id));
}

static GtkWidget *
show (UnknotDataDialog *dialog)
{
  GtkWidget *window = present_in_window (gtk_label_new ("Home"));

  adw_dialog_present (ADW_DIALOG (dialog), window);
  run_pending ();

  return window;
}

/* As Enter does; a button would first show for a moment that it is pressed. */
static void
activate (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget))
    g_signal_emit_by_name (widget, "clicked");
  else
    g_assert_true (gtk_widget_activate (widget));
}

/* Every row that leads somewhere does what it says, and is named by its title. */
static void
test_window_actions (void)
{
  g_autofree char *done = NULL;
  UnknotDataDialog *dialog = make_dialog (&done);
  GtkWidget *window = show (dialog);

  for (guint i = 0; i < G_N_ELEMENTS (offered); i++)
    {
      GtkWidget *row = find_action (dialog, offered[i]);

      g_test_message ("%s", offered[i]);
      g_assert_true (gtk_widget_is_sensitive (row));
      g_assert_true (gtk_widget_grab_focus (row));
      g_assert_true (gtk_widget_activate (row));
      g_assert_cmpstr (done, ==, offered[i] + strlen ("win."));
      gtk_test_accessible_assert_relation (row, GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                           find_type (row, GTK_TYPE_LABEL), NULL);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_own_actions (void)
{
  static const struct {
    const char *action;
    const char *signal;
    gboolean    with_folder;   /* only then there is a row */
  } cases[] = {
    { "data.choose", "folder-requested", FALSE },
    { "data.copy", "copy-requested", TRUE },
    { "data.stop", "stop-requested", TRUE },
    { "data.restore", "restore-requested", FALSE },
    { "data.show-place", "place-requested", FALSE },
  };
  g_autoptr (GFile) folder = g_file_new_for_path ("/media/me/Copies & more");
  g_autofree char *asked = NULL;
  UnknotDataDialog *dialog = make_dialog (NULL);
  GtkWidget *window = show (dialog);

  unknot_data_dialog_show_copies (dialog, NULL, NULL, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *widget = find_action (dialog, cases[i].action);

      g_test_message ("%s", cases[i].action);
      g_signal_connect_swapped (dialog, cases[i].signal, G_CALLBACK (request_cb), &asked);
      g_assert_cmpint (gtk_widget_get_visible (widget), ==, !cases[i].with_folder);
      unknot_data_dialog_show_copies (dialog, cases[i].with_folder ? folder : NULL, "Last copy today.", FALSE);
      run_pending ();
      g_assert_true (gtk_widget_grab_focus (widget));
      activate (widget);
      g_assert_cmpstr (asked, ==, cases[i].signal);
      unknot_data_dialog_show_copies (dialog, NULL, NULL, FALSE);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
match_text (GtkWidget  *widget,
            const void *wanted)
{
  return GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), wanted) == 0;
}

/* The label that shows that text, whatever its markup. */
static GtkWidget *
find_text (gpointer    widget,
           const char *text)
{
  return find_widget (GTK_WIDGET (widget), match_text, text);
}

/* A button without a label is named by its tooltip. */
static void
assert_name (GtkWidget  *button,
             const char *name)
{
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, name);
}

/* The words of paths are not markup. */
static void
test_show_copies (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path ("/media/me/Copies & more");
  g_autofree char *asked = NULL;
  UnknotDataDialog *dialog = make_dialog (NULL);
  GtkWidget *window = show (dialog);

  g_assert_nonnull (find_text (dialog, "/media/me/<unknot>"));
  unknot_data_dialog_show_copies (dialog, folder, "Last copy today.", FALSE);
  g_assert_nonnull (find_text (dialog, "/media/me/Copies & more"));
  g_assert_nonnull (find_row (dialog, "Last copy today."));
  g_assert_true (gtk_widget_is_sensitive (find_action (dialog, "data.copy")));

  /* While one is written nobody asks for another. */
  unknot_data_dialog_show_copies (dialog, folder, "Last copy today.", TRUE);
  g_assert_false (gtk_widget_is_sensitive (find_action (dialog, "data.copy")));

  /* With a folder, the button that is only a picture has a name. */
  assert_name (find_action (find_row (dialog, "_Folder"), "data.choose"), "Choose Another Folder");
  assert_name (find_action (dialog, "data.show-place"), "Show in Files");

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
chosen_cb (char      **chosen,
           GFile      *file,
           const char *name)
{
  g_autofree char *uri = g_file_get_uri (file);

  g_free (*chosen);
  *chosen = g_strdup_printf ("%s %s", uri, name);
}

static void
test_restore_page (void)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("file:///copies/a");
  g_autoptr (GFile) broken = g_file_new_for_uri ("file:///copies/b");
  g_autoptr (GFile) before = g_file_new_for_uri ("file:///before");
  g_autofree char *chosen = NULL;
  UnknotRestorePage *page = g_object_ref_sink (unknot_restore_page_new ());
  AdwActionRow *row;

  g_assert_nonnull (find_type (page, ADW_TYPE_SPINNER));
  unknot_restore_page_add (page, file, "Today, 20:15", 341000);
  unknot_restore_page_add (page, broken, "Yesterday, 20:15", 0);
  unknot_restore_page_add_before (page, before, 1000);
  unknot_restore_page_show (page, NULL);
  g_signal_connect_swapped (page, "copy-chosen", G_CALLBACK (chosen_cb), &chosen);

  row = find_row (page, "Today, 20:15");
  unknot_restore_page_show_count (page, file, 1);
  g_assert_true (g_str_has_prefix (adw_action_row_get_subtitle (row), "1 entry · "));
  adw_action_row_activate (row);
  g_assert_cmpstr (chosen, ==, "file:///copies/a Today, 20:15");
  adw_action_row_activate (find_row (page, "Before the Last Restore"));
  g_assert_cmpstr (chosen, ==, "file:///before Before the Last Restore");

  unknot_restore_page_show_broken (page, broken);
  row = find_row (page, "Yesterday, 20:15");
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, "This copy can’t be read.");
  g_assert_false (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)));
  g_assert_finalize_object (page);
}

static void
test_no_copies (void)
{
  UnknotRestorePage *page = g_object_ref_sink (unknot_restore_page_new ());

  unknot_restore_page_show (page, NULL);
  g_assert_nonnull (find_label (page, "Choose a folder for copies first."));
  unknot_restore_page_show (page, "The folder is not there.");
  g_assert_nonnull (find_label (page, "The folder is not there."));
  g_assert_finalize_object (page);
}

#define COPY(more, entries) \
  "{\"format\":\"unknot-export\",\"version\":1," more "\"months\":{\"2026-10\":{\"format\":\"unknot-journal\"," \
  "\"version\":1,\"month\":\"2026-10\",\"entries\":[" entries "]}}}"
#define MARK(id, day) \
  "{\"uuid\":\"" id "\",\"type\":\"mark\",\"time\":\"2026-10-" day "T08:00:00+02:00\",\"revision\":1,\"text\":\"new\"}"

static UnknotCopy *
make_copy (const char *text)
{
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("unknot-XXXXXX", &stream, NULL);
  g_autoptr (GError) error = NULL;
  UnknotCopy *copy;

  g_assert_true (g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, NULL));
  copy = unknot_copy_read (file, NULL, &error);
  g_assert_no_error (error);
  g_file_delete (file, NULL, NULL);

  return copy;
}

static const char *
get_number (gpointer    page,
            const char *title)
{
  return adw_action_row_get_subtitle (find_row (page, title));
}

static gboolean
is_shown (gpointer    page,
          const char *action)
{
  return gtk_widget_get_visible (gtk_widget_get_ancestor (find_action (page, action), ADW_TYPE_PREFERENCES_GROUP));
}

/* In numbers what would change, before anything does. */
static void
test_preview (void)
{
  PageFixture fixture;
  g_autoptr (UnknotCopy) copy = make_copy (COPY ("", MARK ("a", "05") "," MARK ("b", "07")));
  g_autoptr (GPtrArray) both = g_ptr_array_ref (unknot_archive_get_entries (unknot_copy_get_archive (copy)));
  UnknotRestorePreview *preview;
  GtkWidget *window;
  UnknotMarkRecord mark = { .text = "later" };
  g_autoptr (UnknotEntry) later = NULL;
  int n_added = 0;
  int n_replaced = 0;

  page_fixture_init (&fixture);
  later = unknot_entry_new_mark (&mark, &fixture.stamper.stamper);
  g_assert_true (unknot_journal_add (fixture.journal, g_ptr_array_index (both, 0), NULL));
  g_assert_true (unknot_journal_add (fixture.journal, later, NULL));

  preview = unknot_restore_preview_new ("Yesterday, 20:15", copy, fixture.journal);
  window = present_in_window (preview);
  g_signal_connect_swapped (preview, "add-requested", G_CALLBACK (count_up), &n_added);
  g_signal_connect_swapped (preview, "replace-requested", G_CALLBACK (count_up), &n_replaced);
  g_assert_cmpstr (get_number (preview, "Made"), ==, "Yesterday, 20:15");
  g_assert_cmpstr (get_number (preview, "Entries"), ==, "2");
  g_assert_cmpstr (get_number (preview, "Time"), ==, "5 October 2026 to 7 October 2026");
  g_assert_cmpstr (get_number (preview, "Knots on the Map"), ==, "0");
  g_assert_cmpstr (get_number (preview, "Only in the Copy"), ==, "1");
  g_assert_cmpstr (get_number (preview, "Only in Your Journal"), ==, "1");
  g_assert_cmpstr (get_number (preview, "Changed Since"), ==, "0");
  g_assert_nonnull (find_label (preview, "1 entry comes back. Nothing goes."));
  g_assert_nonnull (find_label (preview, "1 entry goes. 1 comes back. What you have now is kept as a copy first."));

  g_assert_true (gtk_widget_activate (find_action (preview, "preview.add")));
  g_assert_true (gtk_widget_activate (find_action (preview, "preview.replace")));
  g_assert_cmpint (n_added, ==, 1);
  g_assert_cmpint (n_replaced, ==, 1);
  unknot_restore_preview_set_busy (preview, TRUE);
  g_assert_false (gtk_widget_is_sensitive (find_action (preview, "preview.replace")));

  gtk_window_destroy (GTK_WINDOW (window));
  g_clear_object (&later);
  g_clear_pointer (&both, g_ptr_array_unref);
  g_clear_pointer (&copy, unknot_copy_unref);
  page_fixture_clear (&fixture);
}

/* What can't be done, or would do nothing, is not offered. */
static void
test_preview_offers (void)
{
  static const struct {
    const char *text;
    gboolean    can_add;
    gboolean    can_replace;
    const char *note;
  } cases[] = {
    { COPY ("", MARK ("a", "05")), TRUE, TRUE, "Your answers about your health stay as they are now." },
    { COPY ("", ""), FALSE, FALSE, "Your journal is the same as this copy." },
    { COPY ("\"left-out\":[\"journal/2026-09.json\"],", MARK ("a", "05")), TRUE, FALSE,
      "Part of the journal could not be read when this copy was made. So you can’t go back to it as a whole." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PageFixture fixture;
      g_autoptr (UnknotCopy) copy = make_copy (cases[i].text);
      UnknotRestorePreview *preview;

      page_fixture_init (&fixture);
      preview = g_object_ref_sink (unknot_restore_preview_new ("Today, 08:00", copy, fixture.journal));
      g_assert_cmpint (is_shown (preview, "preview.add"), ==, cases[i].can_add);
      g_assert_cmpint (is_shown (preview, "preview.replace"), ==, cases[i].can_replace);
      g_assert_nonnull (find_label (preview, cases[i].note));
      g_assert_finalize_object (preview);
      page_fixture_clear (&fixture);
    }
}

static void
test_words (void)
{
  int today = unknot_day_from_date (2026, 11, 22);
  g_autoptr (GFile) home = g_file_new_build_filename (g_get_home_dir (), "Copies", NULL);
  g_autoptr (GFile) portal = g_file_new_build_filename (g_get_user_runtime_dir (), "doc", "a1b2", "Copies", NULL);
  g_autoptr (GFile) disk = g_file_new_for_path ("/media/me/Disk");
  g_autofree char *yesterday = unknot_copy_words_moment (today - 1, 8 * 60 + 5, today, FALSE);
  g_autofree char *morning = unknot_copy_words_moment (today - 1, 8 * 60 + 5, today, TRUE);
  g_autofree char *one_day = unknot_copy_words_period (today, today);
  g_autofree char *in_home = unknot_copy_words_folder (home);
  g_autofree char *in_portal = unknot_copy_words_folder (portal);
  g_autofree char *on_disk = unknot_copy_words_folder (disk);

  g_assert_cmpstr (yesterday, ==, "Yesterday, 08:05");
  g_assert_cmpstr (morning, ==, "Yesterday, 8:05 AM");
  g_assert_cmpstr (one_day, ==, "22 November 2026");
  g_assert_cmpstr (in_home, ==, "~/Copies");
  g_assert_cmpstr (in_portal, ==, "Copies");
  g_assert_cmpstr (on_disk, ==, "/media/me/Disk");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/data-dialog/window-actions", test_window_actions);
  g_test_add_func ("/data-dialog/own-actions", test_own_actions);
  g_test_add_func ("/data-dialog/show-copies", test_show_copies);
  g_test_add_func ("/data-dialog/restore-page", test_restore_page);
  g_test_add_func ("/data-dialog/no-copies", test_no_copies);
  g_test_add_func ("/data-dialog/preview", test_preview);
  g_test_add_func ("/data-dialog/preview-offers", test_preview_offers);
  g_test_add_func ("/data-dialog/words", test_words);

  return g_test_run ();
}
