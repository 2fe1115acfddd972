/* What is done with one's data. */

#include "scenes.h"
#include "unknot-copy-words.h"
#include "unknot-data-dialog.h"
#include "unknot-restore-page.h"
#include "unknot-restore-preview.h"
#include "widgets.h"

#include <string.h>

/* What the window offers; nothing of it is done here. */
static UnknotDataDialog *
make_dialog (void)
{
  static const GActionEntry offered[] = {
    { .name = "export" }, { .name = "export-table" }, { .name = "export-fhir" }, { .name = "import" },
    { .name = "import-table" }, { .name = "erase" },
  };
  g_autoptr (GFile) place = g_file_new_build_filename (g_get_home_dir (), ".local", "share", "unknot", NULL);
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  UnknotDataDialog *dialog = unknot_data_dialog_new (place);

  g_action_map_add_action_entries (G_ACTION_MAP (actions), offered, G_N_ELEMENTS (offered), NULL);
  gtk_widget_insert_action_group (GTK_WIDGET (dialog), "win", G_ACTION_GROUP (actions));

  return dialog;
}

static GtkWidget *
data (const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene)
{
  UnknotDataDialog *dialog = make_dialog ();

  unknot_data_dialog_show_copies (dialog, NULL, NULL, FALSE);
  return unknot_pictures_show_dialog (ADW_DIALOG (dialog), NULL);
}

static void
scroll_to_copies (AdwDialog *dialog)
{
  GtkWidget *window = find_type (dialog, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (window));

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
}

static GtkWidget *
copies_folder (const UnknotPicturesWorld *world,
               const UnknotPicturesScene *scene)
{
  UnknotDataDialog *dialog = make_dialog ();
  g_autoptr (GFile) folder = g_file_new_build_filename (g_get_home_dir (), "Documents", "Copies of Unknot", NULL);
  g_autoptr (GError) problem = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "");
  g_autofree char *words = unknot_copy_words_last (3, problem);

  unknot_data_dialog_show_copies (dialog, folder, words, FALSE);
  return unknot_pictures_show_dialog (ADW_DIALOG (dialog), scroll_to_copies);
}

static GtkWidget *
restore (const UnknotPicturesWorld *world,
         const UnknotPicturesScene *scene)
{
  static const struct {
    const char *uri;
    int         day;
    int         minute;
    guint       n_entries;
  } copies[] = {
    { "file:///a", 22, 1215, 1204 }, { "file:///b", 21, 1290, 1201 }, { "file:///c", 19, 480, 0 },
    { "file:///d", 15, 600, 1187 },
  };
  int today = unknot_day_from_date (2026, 11, 22);
  UnknotDataDialog *dialog = make_dialog ();
  UnknotRestorePage *page = unknot_restore_page_new ();
  g_autoptr (GFile) before = g_file_new_for_uri ("file:///before");

  adw_preferences_dialog_push_subpage (ADW_PREFERENCES_DIALOG (dialog), ADW_NAVIGATION_PAGE (page));
  unknot_restore_page_add_before (page, before, 342000);
  for (guint i = 0; i < G_N_ELEMENTS (copies); i++)
    {
      g_autofree char *name =
        unknot_copy_words_moment (unknot_day_from_date (2026, 11, copies[i].day), copies[i].minute, today, FALSE);
      g_autoptr (GFile) file = g_file_new_for_uri (copies[i].uri);

      unknot_restore_page_add (page, file, name, 341000 + 100 * copies[i].n_entries);
      if (copies[i].n_entries > 0)
        unknot_restore_page_show_count (page, file, copies[i].n_entries);
      else
        unknot_restore_page_show_broken (page, file);
    }
  unknot_restore_page_show (page, NULL);

  return unknot_pictures_show_dialog (ADW_DIALOG (dialog), NULL);
}

/* A copy with one entry that is not there any more. */
static UnknotCopy *
make_copy (void)
{
  static const char text[] =
    "{\"format\":\"unknot-export\",\"version\":1,\"months\":{\"2026-10\":{\"format\":\"unknot-journal\",\"version\":1,"
    "\"month\":\"2026-10\",\"entries\":[{\"uuid\":\"a\",\"type\":\"mark\",\"time\":\"2026-10-05T08:00:00+02:00\","
    "\"text\":\"new chair\"},{\"uuid\":\"b\",\"type\":\"mark\",\"time\":\"2026-10-29T08:00:00+01:00\","
    "\"text\":\"new desk\"}]}}}";
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("unknot-XXXXXX", &stream, NULL);
  UnknotCopy *copy;

  g_assert_true (g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, NULL));
  copy = unknot_copy_read (file, NULL, NULL);
  g_file_delete (file, NULL, NULL);

  return copy;
}

static GtkWidget *
preview (const UnknotPicturesWorld *world,
         const UnknotPicturesScene *scene)
{
  UnknotDataDialog *dialog = make_dialog ();
  g_autoptr (UnknotCopy) copy = make_copy ();
  UnknotRestorePreview *preview =
    unknot_restore_preview_new ("Yesterday, 20:15", copy, unknot_context_get_journal (world->context));

  adw_preferences_dialog_push_subpage (ADW_PREFERENCES_DIALOG (dialog), ADW_NAVIGATION_PAGE (preview));
  return unknot_pictures_show_dialog (ADW_DIALOG (dialog), NULL);
}

const UnknotPicturesScene unknot_pictures_data_scenes[] = {
  { "data", data },
  { "data-copies", copies_folder },
  { "data-restore", restore },
  { "data-preview", preview },
  { NULL },
};
