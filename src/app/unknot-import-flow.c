#include "unknot-import-flow.h"

#include <glib/gi18n.h>
#include <string.h>

#include "unknot-import-file.h"
#include "unknot-json.h"
#include "unknot-private.h"
#include "unknot-store-incoming.h"
#include "unknot-take-in-dialog.h"

/**
 * UnknotImportFlow:
 *
 * Takes a file that Unknot has exported into the journal: shows first what it would bring, and adds it all or not at
 * all.
 */
struct _UnknotImportFlow
{
  GObject parent_instance;

  /* Owned */
  UnknotContext *context;
  UnknotImportFile *file;     /* what the dialog shows */
  GCancellable *reading;
  char *profile;              /* as it was before the last import; NULL if that left it alone */

  /* Borrowed */
  UnknotTakeInDialog *dialog;
};

G_DEFINE_FINAL_TYPE (UnknotImportFlow, unknot_import_flow, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_DONE,
  SIGNAL_TOLD,
  N_SIGNALS,
} UnknotImportFlowSignal;

static guint signals[N_SIGNALS];

static void
set_dialog (UnknotImportFlow   *self,
            UnknotTakeInDialog *dialog)
{
  g_set_weak_pointer (&self->dialog, dialog);
}

static void
refuse (UnknotImportFlow *self,
        const char       *sentence)
{
  g_clear_pointer (&self->file, unknot_import_file_free);
  if (self->dialog != NULL)
    unknot_take_in_dialog_show_refusal (self->dialog, sentence);
}

static const char *
describe_error (const GError *error)
{
  if (g_error_matches (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY))
    return _("The journal, or a month of it, can’t be changed now.");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_BUSY))
    return _("The journal is still being read, or being filled from another file.");
  if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOSPC))
    return _("The disk is full.");

  return _("The folder with your journal can’t be written to.");
}

/* The app has read the folders of techniques already, or does so later by itself. */
static void
pack_read_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  if (!unknot_pack_store_finish (UNKNOT_PACK_STORE (object), result, NULL, &error))
    g_message ("%s", error->message);
}

static void
show_techniques (UnknotImportFlow *self)
{
  UnknotPackStore *store = unknot_techniques_get_store (unknot_context_get_techniques (self->context));

  for (guint i = 0; i < self->file->packs->len; i++)
    unknot_pack_store_read_async (store, unknot_pack_get_id (g_ptr_array_index (self->file->packs, i)), NULL,
                                  pack_read_cb, NULL);
}

static void
tell_done (UnknotImportFlow   *self,
           const UnknotTakeIn *counts)
{
  guint n = counts->n_added + counts->n_renewed;
  g_autofree char *words = g_strdup_printf (ngettext ("%'u entry added", "%'u entries added", n), n);

  if (n > 0 || self->profile != NULL)
    g_signal_emit (self, signals[SIGNAL_DONE], 0, n > 0 ? words : _("Health and things taken over"));
  else
    g_signal_emit (self, signals[SIGNAL_TOLD], 0, _("Techniques added"));
}

/* What could not be written is in the banner over the pages, and is tried again from there. */
static void
taken_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (UnknotImportFlow) self = user_data;
  g_autoptr (GError) error = NULL;
  UnknotTakeIn counts;

  if (!unknot_store_take_in_finish (UNKNOT_STORE (object), result, &counts, &error))
    {
      g_info ("Nothing imported: %s", error->message);
      refuse (self, describe_error (error));
      return;
    }

  show_techniques (self);
  g_clear_pointer (&self->file, unknot_import_file_free);
  if (self->dialog != NULL)
    adw_dialog_force_close (ADW_DIALOG (self->dialog));
  if (unknot_store_get_state (UNKNOT_STORE (object)) == UNKNOT_STORE_SAVED)
    tell_done (self, &counts);
}

static void
accepted_cb (UnknotImportFlow *self,
             gboolean          with_profile)
{
  g_autoptr (UnknotIncoming) incoming =
    unknot_incoming_new (self->file->archive, self->file->bytes,
                         with_profile ? UNKNOT_INCOMING_PROFILE : UNKNOT_INCOMING_NONE);

  g_clear_pointer (&self->profile, g_free);
  if (with_profile)
    self->profile = unknot_profile_to_text (unknot_context_get_profile (self->context));
  unknot_store_take_in_async (unknot_context_get_store (self->context), incoming, NULL, taken_cb, g_object_ref (self));
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (UnknotImportFlow) self = user_data;
  g_autoptr (UnknotImportFile) file = NULL;
  g_autoptr (GError) error = NULL;
  UnknotPreview preview;

  file = unknot_import_file_read_finish (result, &error);
  if (self->dialog == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (file == NULL)
    {
      g_info ("Nothing imported: %s", error->message);
      refuse (self, unknot_import_file_describe_error (error));
      return;
    }

  g_clear_pointer (&self->file, unknot_import_file_free);
  self->file = g_steal_pointer (&file);
  unknot_store_preview (unknot_context_get_store (self->context), self->file->archive, &preview);
  unknot_take_in_dialog_show_preview (self->dialog, &preview, self->file->packs, self->file->n_packs_here);
}

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  UnknotImportFlow *self = g_task_get_source_object (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    {
      unknot_private_forget_recent (file);
      unknot_import_flow_read (self, file, g_task_get_task_data (task));
    }
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    g_info ("No file chosen: %s", error->message);
  g_task_return_boolean (task, TRUE);
}

static void
unknot_import_flow_dispose (GObject *object)
{
  UnknotImportFlow *self = UNKNOT_IMPORT_FLOW (object);

  g_clear_weak_pointer (&self->dialog);
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_pointer (&self->file, unknot_import_file_free);
  g_clear_pointer (&self->profile, g_free);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (unknot_import_flow_parent_class)->dispose (object);
}

static void
unknot_import_flow_class_init (UnknotImportFlowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_import_flow_dispose;

  /**
   * UnknotImportFlow::done:
   * @words: what was added, for the person
   *
   * All of it is on the disk. unknot_import_flow_undo() takes it back, as long as nothing else was changed.
   */
  signals[SIGNAL_DONE] =
    g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotImportFlow::told:
   * @words: what happened, for the person
   *
   * Something was added that is taken away elsewhere.
   */
  signals[SIGNAL_TOLD] =
    g_signal_new ("told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
unknot_import_flow_init (UnknotImportFlow *self)
{
}

/**
 * unknot_import_flow_new:
 * @context: what the pages share
 *
 * Makes a flow.
 *
 * Returns: (transfer full): a new flow
 */
UnknotImportFlow *
unknot_import_flow_new (UnknotContext *context)
{
  UnknotImportFlow *self = g_object_new (UNKNOT_TYPE_IMPORT_FLOW, NULL);

  self->context = g_object_ref (context);

  return self;
}

/**
 * unknot_import_flow_open:
 * @self: a flow
 * @window: over which the dialogs open
 *
 * Asks for a file, and says what it would bring.
 */
void
unknot_import_flow_open (UnknotImportFlow *self,
                         GtkWindow        *window)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  GTask *task;

  g_return_if_fail (UNKNOT_IS_IMPORT_FLOW (self));

  gtk_file_filter_set_name (filter, _("Files of Unknot"));
  gtk_file_filter_add_suffix (filter, "json");
  gtk_file_dialog_set_title (dialog, _("Import"));
  gtk_file_dialog_set_accept_label (dialog, _("_Look Inside"));
  gtk_file_dialog_set_default_filter (dialog, filter);

  task = g_task_new (self, NULL, NULL, NULL);
  g_task_set_source_tag (task, unknot_import_flow_open);
  g_task_set_task_data (task, g_object_ref (window), g_object_unref);
  gtk_file_dialog_open (dialog, window, NULL, file_chosen_cb, task);
}

/**
 * unknot_import_flow_read:
 * @self: a flow
 * @file: a file
 * @parent: over which the dialog opens
 *
 * Says what a file would bring, or why it is not taken, and adds it when the person wants that.
 */
void
unknot_import_flow_read (UnknotImportFlow *self,
                         GFile            *file,
                         GtkWidget        *parent)
{
  UnknotTechniqueRules *rules;

  g_return_if_fail (UNKNOT_IS_IMPORT_FLOW (self));
  g_return_if_fail (G_IS_FILE (file));

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  self->reading = g_cancellable_new ();
  set_dialog (self, unknot_take_in_dialog_new ());
  g_signal_connect_object (self->dialog, "accepted", G_CALLBACK (accepted_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (self->dialog), parent);

  rules = unknot_techniques_get_rules (unknot_context_get_techniques (self->context));
  unknot_import_file_read_async (file, unknot_store_get_folder (unknot_context_get_store (self->context)), rules,
                                 self->reading, read_cb, g_object_ref (self));
}

static void
restore_profile (UnknotImportFlow *self)
{
  UnknotProfile *profile = unknot_context_get_profile (self->context);
  g_autofree char *text = g_steal_pointer (&self->profile);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (JsonObject) object = NULL;

  if (text == NULL)
    return;

  bytes = g_bytes_new (text, strlen (text));
  object = unknot_json_parse (bytes, "profile.json", NULL);
  if (object != NULL && unknot_profile_load (profile, object, NULL))
    g_signal_emit_by_name (profile, "changed");
}

/**
 * unknot_import_flow_undo:
 * @self: a flow whose import is the last change
 *
 * Takes the import back: the entries, and what was told about the person. Folders of techniques stay.
 */
void
unknot_import_flow_undo (UnknotImportFlow *self)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (UNKNOT_IS_IMPORT_FLOW (self));

  restore_profile (self);
  if (!unknot_journal_undo (unknot_context_get_journal (self->context), &error))
    g_message ("%s", error->message);
}
