/* From the editor and the list of folders to the disk and into the catalogue, and back by Undo. */

#include "unknot-pack-flow.h"

#include <glib/gstdio.h>

#include "../fake-stamper.h"
#include "../find-widget.h"
#include "unknot-packs-dialog.h"
#include "unknot-technique-editor.h"

typedef struct
{
  FakeStamper stamper;
  char *folder;
  UnknotContext *context;
  GtkWidget *window;
  UnknotPackFlow *flow;
} Fixture;

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_file_test (path, G_FILE_TEST_IS_DIR) ? g_dir_open (path, 0, NULL) : NULL;
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_assert_cmpint (g_remove (path), ==, 0);
}

static UnknotCatalogue *
get_catalogue (Fixture *self)
{
  return unknot_context_get_catalogue (self->context);
}

/* Until the catalogue has so many techniques more than the app's. */
static void
await (Fixture *self,
       guint    n)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", NULL);
  g_autoptr (UnknotCatalogue) built_in = unknot_catalogue_load (folder, NULL);

  while (unknot_catalogue_get_n (get_catalogue (self)) != unknot_catalogue_get_n (built_in) + n)
    g_main_context_iteration (NULL, TRUE);
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr (GFile) app = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GFile) folder = NULL;
  GtkWidget *toasts = adw_toast_overlay_new ();

  self->folder = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  folder = g_file_new_for_path (self->folder);
  fake_stamper_init (&self->stamper, "2026-11-21T10:00:00+01:00");
  self->context = unknot_context_new (app, folder, folder, &self->stamper.stamper);
  self->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (self->window), toasts);
  self->flow = unknot_pack_flow_new (self->context, ADW_TOAST_OVERLAY (toasts), NULL);
  gtk_window_present (GTK_WINDOW (self->window));
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_clear_object (&self->flow);
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_clear_object (&self->context);
  remove_tree (self->folder);
  g_free (self->folder);
}

static void
save (Fixture *self)
{
  AdwDialog *editor = adw_window_get_visible_dialog (ADW_WINDOW (self->window));

  g_assert_true (UNKNOT_IS_TECHNIQUE_EDITOR (editor));
  gtk_widget_activate_action (GTK_WIDGET (editor), "editor.save", NULL);
}

static UnknotTechnique *
get_own (Fixture *self)
{
  UnknotCatalogue *catalogue = get_catalogue (self);

  for (guint i = 0; i < unknot_catalogue_get_n (catalogue); i++)
    if (unknot_catalogue_get (catalogue, i)->origin == UNKNOT_ORIGIN_OWN)
      return unknot_catalogue_get (catalogue, i);

  return NULL;
}

/* Presses Undo in the toast that says @words: one that is on its way out may still be there beside it. */
static gboolean
press_undo (Fixture    *self,
            const char *words)
{
  GtkWidget *label = find_label (self->window, words);
  GtkWidget *toast = label != NULL ? gtk_widget_get_ancestor (label, g_type_from_name ("AdwToastWidget")) : NULL;
  GtkWidget *button = toast != NULL ? find_button (toast, "_Undo") : NULL;

  if (button != NULL)
    g_signal_emit_by_name (button, "clicked");

  return button != NULL;
}

static void
await_undo (Fixture    *self,
            const char *words)
{
  while (!press_undo (self, words))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_own (Fixture       *self,
          gconstpointer  data)
{
  unknot_pack_flow_edit (self->flow, unknot_catalogue_lookup (get_catalogue (self), "cane"));
  save (self);
  await (self, 1);
  g_assert_cmpstr (unknot_technique_get_root (get_own (self)), ==, "cane");

  /* Changed again it stays one, and taken away there is none. */
  unknot_pack_flow_edit (self->flow, get_own (self));
  save (self);
  await (self, 1);
  unknot_pack_flow_remove (self->flow, get_own (self));
  await (self, 0);
  await_undo (self, "Technique removed");
  await (self, 1);
  g_assert_cmpstr (unknot_technique_get_root (get_own (self)), ==, "cane");
}

static void
test_folder (Fixture       *self,
             gconstpointer  data)
{
  g_autofree char *path = g_build_filename (self->folder, "chosen", NULL);
  g_autofree char *file = g_build_filename (path, "late-cane.json", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  UnknotTechnique *cane = unknot_catalogue_lookup (get_catalogue (self), "cane");
  g_autoptr (GString) text = g_string_new_len (g_bytes_get_data (cane->bytes, NULL),
                                               (gssize) g_bytes_get_size (cane->bytes));
  AdwDialog *dialog;

  g_string_replace (text, "\"id\": \"cane\",", "\"id\": \"late-cane\", \"based_on\": \"cane\",", 1);
  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  g_assert_true (g_file_set_contents (file, text->str, -1, NULL));

  unknot_pack_flow_show (self->flow);
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (self->window));
  g_assert_true (UNKNOT_IS_PACKS_DIALOG (dialog));
  unknot_pack_flow_add (self->flow, folder);
  await (self, 1);
  g_assert_cmpint (unknot_catalogue_lookup (get_catalogue (self), "late-cane")->origin, ==, UNKNOT_ORIGIN_PACK);
  g_signal_emit_by_name (dialog, "remove-requested", "chosen");
  await (self, 0);
  await_undo (self, "Folder removed");
  await (self, 1);

  /* Also after the dialog is closed. */
  g_signal_emit_by_name (dialog, "remove-requested", "chosen");
  await (self, 0);
  while (find_button (dialog, "_Undo") == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  adw_dialog_force_close (dialog);
  while (dialog != NULL)
    g_main_context_iteration (NULL, TRUE);
  await_undo (self, "Folder removed");
  await (self, 1);
}

static char *
write_copy (Fixture    *self,
            const char *id)
{
  UnknotTechnique *cane = unknot_catalogue_lookup (get_catalogue (self), "cane");
  g_autoptr (GString) text = g_string_new_len (g_bytes_get_data (cane->bytes, NULL),
                                               (gssize) g_bytes_get_size (cane->bytes));
  g_autofree char *to = g_strdup_printf ("\"id\": \"%s\", \"based_on\": \"cane\",", id);
  g_autofree char *name = g_strconcat (id, ".json", NULL);
  char *path = g_build_filename (self->folder, name, NULL);

  g_string_replace (text, "\"id\": \"cane\",", to, 1);
  g_assert_true (g_file_set_contents (path, text->str, -1, NULL));

  return path;
}

static UnknotPack *
get_pack (Fixture    *self,
          const char *id)
{
  return unknot_pack_store_lookup (unknot_techniques_get_store (unknot_context_get_techniques (self->context)), id);
}

/* The file of one technique is a folder of one; what it takes the place of comes back by Undo. */
static void
test_file (Fixture       *self,
           gconstpointer  data)
{
  g_autofree char *path = write_copy (self, "late-cane");
  g_autofree char *folder = g_build_filename (self->folder, "late-cane", NULL);
  g_autofree char *inside = g_build_filename (folder, "other-cane.json", NULL);
  g_autofree char *other = write_copy (self, "other-cane");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) pack = g_file_new_for_path (folder);

  unknot_pack_flow_add (self->flow, file);
  await (self, 1);
  g_assert_cmpstr (unknot_pack_get_title (get_pack (self, "late-cane")), ==, "late-cane");
  while (find_label (self->window, "“late-cane” added") == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (press_undo (self, "“late-cane” added"));

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_cmpint (g_rename (other, inside), ==, 0);
  unknot_pack_flow_add (self->flow, pack);
  while (unknot_catalogue_lookup (get_catalogue (self), "other-cane") == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (unknot_catalogue_lookup (get_catalogue (self), "late-cane"));

  await_undo (self, "“late-cane” added");
  while (unknot_catalogue_lookup (get_catalogue (self), "late-cane") == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (unknot_catalogue_lookup (get_catalogue (self), "other-cane"));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, test) g_test_add ("/pack-flow/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("own", test_own);
  ADD ("file", test_file);
  ADD ("folder", test_folder);
#undef ADD

  return g_test_run ();
}
