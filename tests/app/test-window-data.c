/* Your Data in the window: what is offered there, the copies, and the way back to one of them. */

#include <glib/gstdio.h>

#include "unknot-data-dialog.h"
#include "unknot-records.h"
#include "unknot-restore-page.h"
#include "unknot-restore-preview.h"
#include "unknot-window.h"

#include "../find-widget.h"
#include "context-fixture.h"

typedef struct
{
  FakeStamper   *stamper;   /* lives on: what a thread still reads may ask for the time after a test */
  UnknotContext *context;
  UnknotWindow  *window;
  char          *copies;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  user_data)
{
  static FakeStamper stamper;

  self->stamper = &stamper;
  self->copies = g_dir_make_tmp ("unknot-copies-XXXXXX", NULL);
  self->context = context_new_empty (self->stamper);
  self->window = unknot_window_new (NULL, self->context);
  context_load (self->context);
  gtk_window_present (GTK_WINDOW (self->window));
}

static void
tear_down (Fixture       *self,
           gconstpointer  user_data)
{
  GtkWindow *window = GTK_WINDOW (g_steal_pointer (&self->window));

  /* Whatever is still being read meanwhile, nothing keeps the window. */
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (window);
  unknot_store_close (unknot_context_get_store (self->context), NULL);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_object_unref (self->context);
  g_free (self->copies);
}

static AdwDialog *
get_dialog (Fixture *self)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self->window));
}

/* The first one, once it is there. */
static GtkWidget *
await_type (Fixture *self,
            GType    type)
{
  GtkWidget *found;

  while ((found = find_type (self->window, type)) == NULL)
    g_main_context_iteration (NULL, TRUE);

  return found;
}

static GtkWidget *
await_row (Fixture    *self,
           const char *title)
{
  GtkWidget *found;

  while ((found = find_row (self->window, title)) == NULL)
    g_main_context_iteration (NULL, TRUE);

  return found;
}

static void
settle (Fixture *self)
{
  UnknotStore *store = unknot_context_get_store (self->context);
  UnknotCopyFlow *copies = unknot_window_get_copies (self->window);

  while (unknot_store_get_state (store) == UNKNOT_STORE_SAVING || unknot_copy_flow_get_busy (copies))
    g_main_context_iteration (NULL, TRUE);
}

static void
add_mark (Fixture    *self,
          const char *text)
{
  UnknotMarkRecord mark = { .text = text };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_mark (&mark, &self->stamper->stamper);

  g_assert_true (unknot_journal_add (unknot_context_get_journal (self->context), entry, NULL));
  fake_stamper_pass (self->stamper, 1);
  settle (self);
}

static guint
count_entries (Fixture *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (unknot_context_get_journal (self->context)));
}

static void
use_folder (Fixture *self)
{
  g_autoptr (GFile) folder = g_file_new_for_path (self->copies);

  unknot_copy_flow_use (unknot_window_get_copies (self->window), folder);
  settle (self);
}

static void
open_dialog (Fixture *self)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), "win.data", NULL));
  g_assert_true (UNKNOT_IS_DATA_DIALOG (get_dialog (self)));
}

static gboolean
is_enabled (Fixture    *self,
            const char *action)
{
  g_autoptr (GtkWidget) probe = g_object_ref_sink (gtk_button_new ());
  gboolean enabled;

  gtk_widget_set_parent (probe, GTK_WIDGET (self->window));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (probe), action);
  enabled = gtk_widget_get_sensitive (probe);
  gtk_widget_unparent (probe);

  return enabled;
}

/* What the dialog has rows for can be asked for while it is open, and nothing else of what lies under it. */
static void
test_actions (Fixture       *self,
              gconstpointer  user_data)
{
  g_assert_true (is_enabled (self, "win.export"));
  g_assert_true (is_enabled (self, "win.preferences"));
  open_dialog (self);
  g_assert_true (is_enabled (self, "win.export"));
  g_assert_true (is_enabled (self, "win.export-table"));
  g_assert_true (is_enabled (self, "win.export-fhir"));
  g_assert_false (is_enabled (self, "win.preferences"));
  g_assert_false (is_enabled (self, "win.data"));
}

/* By keyboard from the list of copies to the journal as it was, and back again with Undo. */
static void
test_restore (Fixture       *self,
              gconstpointer  user_data)
{
  add_mark (self, "desk");
  use_folder (self);
  add_mark (self, "chair");

  open_dialog (self);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_dialog (self)), "data.restore", NULL));
  adw_action_row_activate (ADW_ACTION_ROW (await_row (self, "Today, 10:01")));
  await_type (self, UNKNOT_TYPE_RESTORE_PREVIEW);
  g_assert_true (gtk_widget_activate_action (find_type (self->window, UNKNOT_TYPE_RESTORE_PREVIEW),
                                             "preview.replace", NULL));
  while (get_dialog (self) != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count_entries (self), ==, 1);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL));
  settle (self);
  g_assert_cmpuint (count_entries (self), ==, 2);

  /* What was there before is among the copies now. */
  open_dialog (self);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_dialog (self)), "data.restore", NULL));
  adw_action_row_activate (ADW_ACTION_ROW (await_row (self, "Before the Last Restore")));
  await_row (self, "Only in the Copy");
}

/* Nothing that the journal has goes. */
static void
test_add (Fixture       *self,
          gconstpointer  user_data)
{
  UnknotJournal *journal = unknot_context_get_journal (self->context);

  add_mark (self, "desk");
  use_folder (self);
  g_assert_true (unknot_journal_remove (journal, unknot_entry_get_uuid (unknot_journal_get_entry (journal, 0)), NULL));
  add_mark (self, "chair");
  g_assert_cmpuint (count_entries (self), ==, 1);

  open_dialog (self);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_dialog (self)), "data.restore", NULL));
  adw_action_row_activate (ADW_ACTION_ROW (await_row (self, "Today, 10:01")));
  await_type (self, UNKNOT_TYPE_RESTORE_PREVIEW);
  g_assert_true (gtk_widget_activate_action (find_type (self->window, UNKNOT_TYPE_RESTORE_PREVIEW),
                                             "preview.add", NULL));
  while (get_dialog (self) != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count_entries (self), ==, 2);
}

/* The list may be left while its copies are still read. */
static void
test_leave (Fixture       *self,
            gconstpointer  user_data)
{
  add_mark (self, "desk");
  use_folder (self);
  open_dialog (self);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_dialog (self)), "data.restore", NULL));
  adw_dialog_force_close (get_dialog (self));
  open_dialog (self);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_dialog (self)), "data.restore", NULL));
  await_row (self, "Today, 10:01");
}

static const char *
get_banner (Fixture *self)
{
  GtkWidget *banner = find_type (self->window, ADW_TYPE_BANNER);

  return banner != NULL && adw_banner_get_revealed (ADW_BANNER (banner)) ? adw_banner_get_title (ADW_BANNER (banner))
                                                                         : NULL;
}

/* A folder that is not there is quiet for a week. */
static void
test_banner (Fixture       *self,
             gconstpointer  user_data)
{
  g_autofree char *away = g_strconcat (self->copies, "-away", NULL);

  add_mark (self, "desk");
  use_folder (self);
  g_assert_cmpint (g_rename (self->copies, away), ==, 0);
  fake_stamper_set (self->stamper, "2026-11-28T10:00:00+01:00");
  add_mark (self, "chair");
  g_assert_null (get_banner (self));
  fake_stamper_set (self->stamper, "2026-11-29T10:00:00+01:00");
  add_mark (self, "pillow");
  g_assert_cmpstr (get_banner (self), ==, "There has been no new copy for 8 days. The folder is not there.");

  g_assert_cmpint (g_rename (away, self->copies), ==, 0);
  unknot_copy_flow_write (unknot_window_get_copies (self->window));
  settle (self);
  g_assert_null (get_banner (self));
}

static void
text_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  *(char **) user_data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

/* Where nothing can show the folder, its path can be taken along; also while the dialog is open. */
static void
test_place (Fixture       *self,
            gconstpointer  user_data)
{
  g_autofree char *path = g_file_get_path (unknot_context_get_folder (self->context));
  g_autofree char *copied = NULL;

  open_dialog (self);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_dialog (self)), "win.copy-place", NULL));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (self->window)), NULL, text_cb, &copied);
  while (copied == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (copied, ==, path);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/window-data/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("actions", test_actions);
  ADD ("restore", test_restore);
  ADD ("add", test_add);
  ADD ("leave", test_leave);
  ADD ("banner", test_banner);
  ADD ("place", test_place);
#undef ADD

  return g_test_run ();
}
