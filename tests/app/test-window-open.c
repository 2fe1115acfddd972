/* Files that are dropped on the window, or opened with the app: to the dialog that takes them, or one sentence. */

#include <glib/gstdio.h>

#include "unknot-table-dialog.h"
#include "unknot-take-in-dialog.h"
#include "unknot-window.h"

#include "context-fixture.h"

typedef struct
{
  UnknotContext *context;
  UnknotWindow  *window;
  char          *folder;
} Fixture;

static void
load (Fixture *self)
{
  context_load (self->context);
  unknot_profile_set_start_done (unknot_context_get_profile (self->context), TRUE);
  unknot_window_show_loaded (self->window);
}

static void
set_up (Fixture       *self,
        gconstpointer  user_data)
{
  static FakeStamper stamper;   /* lives on: what a thread still reads may ask for the time after a test */

  self->folder = g_dir_make_tmp ("unknot-files-XXXXXX", NULL);
  self->context = context_new_empty (&stamper);
  self->window = unknot_window_new (NULL, self->context);
  gtk_window_present (GTK_WINDOW (self->window));
}

static void
tear_down (Fixture       *self,
           gconstpointer  user_data)
{
  GtkWindow *window = GTK_WINDOW (g_steal_pointer (&self->window));

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (window);
  while (window != NULL)
    g_main_context_iteration (NULL, TRUE);
  unknot_store_close (unknot_context_get_store (self->context), NULL);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_object_unref (self->context);
  g_free (self->folder);
}

static GFile *
put (Fixture    *self,
     const char *name,
     const char *text)
{
  g_autofree char *path = g_build_filename (self->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return g_file_new_for_path (path);
}

static AdwDialog *
get_dialog (Fixture *self)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self->window));
}

static AdwDialog *
await_dialog (Fixture *self)
{
  while (get_dialog (self) == NULL)
    g_main_context_iteration (NULL, TRUE);

  return get_dialog (self);
}

static void
close_dialog (Fixture *self)
{
  adw_dialog_force_close (get_dialog (self));
  while (get_dialog (self) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
says (GtkWidget  *widget,
      const char *words)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), words))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, words))
      return TRUE;

  return FALSE;
}

static void
await_words (Fixture    *self,
             const char *words)
{
  while (!says (GTK_WIDGET (self->window), words))
    g_main_context_iteration (NULL, TRUE);
}

static GtkEventController *
get_drop (Fixture *self)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (self->window));
  GtkEventController *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller) && g_strcmp0 (gtk_event_controller_get_name (controller), "files") == 0)
        found = controller;
    }
  g_assert_nonnull (found);

  return found;
}

static void
drop (Fixture *self,
      GFile   *file,
      GFile   *second)
{
  g_auto (GValue) value = G_VALUE_INIT;
  GSList *files = g_slist_append (g_slist_append (NULL, file), second);
  gboolean taken = FALSE;

  if (second == NULL)
    files = g_slist_remove (files, NULL);
  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_set_boxed (&value, files);
  g_signal_emit_by_name (get_drop (self), "drop", &value, 10.0, 10.0, &taken);
  g_assert_true (taken);
  g_slist_free (files);
}

static void
test_kinds (Fixture       *self,
            gconstpointer  user_data)
{
  g_autoptr (GFile) table = put (self, "pain.txt", "Date,Pain\n2026-11-20,4\n");
  g_autoptr (GFile) export = put (self, "mine", "{\"format\":\"unknot-export\",\"version\":1,\"months\":{}}");
  g_autoptr (GFile) technique = put (self, "late.json", "{\"id\":\"late\",\"steps\":[]}");
  g_autoptr (GFile) picture = put (self, "table.csv", "\x89PNG\r\n\x1a\n");
  g_autoptr (GFile) none = g_file_get_child (table, "none");
  g_autoptr (GFile) folder = g_file_new_build_filename (self->folder, "empty", NULL);

  load (self);
  drop (self, table, NULL);
  g_assert_true (UNKNOT_IS_TABLE_DIALOG (await_dialog (self)));
  close_dialog (self);

  drop (self, export, NULL);
  g_assert_true (UNKNOT_IS_TAKE_IN_DIALOG (await_dialog (self)));
  close_dialog (self);

  drop (self, picture, NULL);
  await_words (self, "Unknot takes its own files, tables and folders of techniques.");
  drop (self, none, NULL);
  await_words (self, "This file can’t be opened.");
  drop (self, table, export);
  await_words (self, "One file at a time, please.");
  g_assert_null (get_dialog (self));

  /* It is no whole technique, and the flow of techniques says what is missing. */
  drop (self, technique, NULL);
  await_words (self, "Nothing in this folder can be used. late.json: member 'kind' is missing");
  g_assert_cmpint (g_mkdir (g_file_peek_path (folder), 0700), ==, 0);
  drop (self, folder, NULL);
  await_words (self, "There are no techniques in this folder.");
  g_assert_null (get_dialog (self));
}

/* Opened at the start, and while something lies over the pages. */
static void
test_waits (Fixture       *self,
            gconstpointer  user_data)
{
  g_autoptr (GFile) table = put (self, "pain.csv", "Date,Pain\n2026-11-20,4\n");

  g_assert_cmpint (gtk_event_controller_get_propagation_phase (get_drop (self)), ==, GTK_PHASE_NONE);
  unknot_window_open (self->window, &table, 1);
  g_assert_null (get_dialog (self));
  load (self);
  g_assert_cmpint (gtk_event_controller_get_propagation_phase (get_drop (self)), ==, GTK_PHASE_BUBBLE);
  g_assert_true (UNKNOT_IS_TABLE_DIALOG (await_dialog (self)));
  g_assert_cmpint (gtk_event_controller_get_propagation_phase (get_drop (self)), ==, GTK_PHASE_NONE);

  close_dialog (self);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.preferences", NULL);
  await_dialog (self);
  unknot_window_open (self->window, &table, 1);
  g_assert_false (UNKNOT_IS_TABLE_DIALOG (get_dialog (self)));
  close_dialog (self);
  g_assert_true (UNKNOT_IS_TABLE_DIALOG (await_dialog (self)));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, test) g_test_add ("/window-open/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("kinds", test_kinds);
  ADD ("waits", test_waits);
#undef ADD

  return g_test_run ();
}
