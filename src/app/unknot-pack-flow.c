#include "unknot-pack-flow.h"

#include <glib/gi18n.h>

#include "unknot-pack-folder.h"
#include "unknot-packs-dialog.h"
#include "unknot-private.h"
#include "unknot-technique-editor.h"

/**
 * UnknotPackFlow:
 *
 * Makes, changes and takes away techniques that do not come with the app. Everything can be undone as long as the words
 * about it are to be seen.
 */
struct _UnknotPackFlow
{
  GObject parent_instance;

  /* Owned */
  UnknotContext *context;
  AdwToast *undoable;   /* in the dialog, as long as it is to be seen; else NULL */

  /* Borrowed */
  AdwToastOverlay *toasts;
  UnknotFocusKeeper *keeper;   /* NULL if nobody looks after the focus */
  UnknotPacksDialog *dialog;
};

G_DEFINE_FINAL_TYPE (UnknotPackFlow, unknot_pack_flow, G_TYPE_OBJECT)

/* What Undo brings back: a technique's file as it was, or a folder. */
typedef struct
{
  UnknotPackFlow *flow;
  char           *technique;
  GBytes         *bytes;
  char           *pack;
} Undo;

static void
free_undo (gpointer  data,
           GClosure *closure)
{
  Undo *undo = data;

  g_free (undo->technique);
  g_clear_pointer (&undo->bytes, g_bytes_unref);
  g_free (undo->pack);
  g_object_unref (undo->flow);
  g_free (undo);
}

static UnknotPackStore *
get_store (UnknotPackFlow *self)
{
  return unknot_techniques_get_store (unknot_context_get_techniques (self->context));
}

/* Where the person looks. */
static void
show_toast (UnknotPackFlow *self,
            AdwToast       *toast)
{
  adw_toast_set_use_markup (toast, FALSE);
  if (self->dialog != NULL)
    unknot_packs_dialog_show_toast (self->dialog, toast);
  else
    {
      adw_toast_overlay_dismiss_all (self->toasts);
      if (self->keeper != NULL)
        unknot_focus_keeper_follow_toast (self->keeper, toast);
      adw_toast_overlay_add_toast (self->toasts, toast);
    }
}

static void
tell_failed (UnknotPackFlow *self,
             const GError   *error)
{
  g_message ("%s", error->message);
  show_toast (self, adw_toast_new (_("This could not be saved")));
}

static void
undone_cb (GObject      *store,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (UnknotPackFlow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!unknot_pack_store_finish (UNKNOT_PACK_STORE (store), result, NULL, &error))
    tell_failed (self, error);
}

static void
undo_cb (AdwToast *toast,
         Undo     *undo)
{
  UnknotPackStore *store = get_store (undo->flow);

  if (undo->technique != NULL)
    unknot_pack_store_save_async (store, undo->technique, undo->bytes, NULL, undone_cb, g_object_ref (undo->flow));
  else
    unknot_pack_store_restore_async (store, undo->pack, NULL, undone_cb, g_object_ref (undo->flow));
}

static void
gone_cb (UnknotPackFlow *self,
         AdwToast       *toast)
{
  if (toast == self->undoable)
    g_clear_object (&self->undoable);
}

/* The words about what can be undone outlive the dialog. */
static void
closed_cb (UnknotPackFlow *self)
{
  g_autoptr (AdwToast) toast = g_steal_pointer (&self->undoable);

  g_clear_weak_pointer (&self->dialog);
  if (toast == NULL)
    return;

  adw_toast_dismiss (toast);
  show_toast (self, g_steal_pointer (&toast));
}

static void
tell (UnknotPackFlow *self,
      const char     *words,
      const char     *technique,
      GBytes         *bytes,
      const char     *pack)
{
  AdwToast *toast = adw_toast_new (words);
  Undo *undo = g_new0 (Undo, 1);

  undo->flow = g_object_ref (self);
  undo->technique = g_strdup (technique);
  undo->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  undo->pack = g_strdup (pack);
  adw_toast_set_button_label (toast, _("_Undo"));
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (undo_cb), undo, free_undo, G_CONNECT_DEFAULT);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (gone_cb), self, G_CONNECT_SWAPPED);
  if (self->dialog != NULL)
    g_set_object (&self->undoable, toast);
  show_toast (self, toast);
}

/* A change of one own technique, on its way to the disk. */
typedef struct
{
  UnknotPackFlow        *flow;
  UnknotTechniqueEditor *editor;
  char                  *technique;
  GBytes                *before;
} Change;

static void
free_change (Change *change)
{
  g_object_unref (change->flow);
  g_clear_object (&change->editor);
  g_free (change->technique);
  g_clear_pointer (&change->before, g_bytes_unref);
  g_free (change);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Change, free_change)

static Change *
begin_change (UnknotPackFlow        *self,
              UnknotTechniqueEditor *editor,
              const char            *technique)
{
  UnknotTechnique *now =
    unknot_catalogue_lookup (unknot_context_get_catalogue (self->context), technique);
  Change *change = g_new0 (Change, 1);

  change->flow = g_object_ref (self);
  change->editor = editor != NULL ? g_object_ref (editor) : NULL;
  change->technique = g_strdup (technique);
  change->before = now != NULL ? g_bytes_ref (now->bytes) : NULL;

  return change;
}

static void
saved_cb (GObject      *store,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (Change) change = user_data;
  g_autoptr (GError) error = NULL;

  if (!unknot_pack_store_finish (UNKNOT_PACK_STORE (store), result, NULL, &error))
    {
      g_message ("%s", error->message);
      unknot_technique_editor_tell (change->editor, _("This could not be saved"));
      return;
    }

  unknot_technique_editor_finish (change->editor);
  tell (change->flow, _("Technique saved"), change->technique, change->before, NULL);
}

static void
save_requested_cb (UnknotPackFlow        *self,
                   const char            *id,
                   GBytes                *bytes,
                   UnknotTechniqueEditor *editor)
{
  unknot_pack_store_save_async (get_store (self), id, bytes, NULL, saved_cb, begin_change (self, editor, id));
}

/**
 * unknot_pack_flow_edit:
 * @self: a flow
 * @technique: a technique of the app, to make an own one of it, or an own one
 *
 * Opens the editor.
 */
void
unknot_pack_flow_edit (UnknotPackFlow  *self,
                       UnknotTechnique *technique)
{
  g_autofree char *uuid = NULL;
  UnknotTechniqueEditor *editor;

  g_return_if_fail (UNKNOT_IS_PACK_FLOW (self));
  g_return_if_fail (technique != NULL);

  uuid = unknot_stamper_make_uuid (unknot_context_get_stamper (self->context));
  editor = unknot_technique_editor_new (technique,
                                        unknot_techniques_get_rules (unknot_context_get_techniques (self->context)),
                                        unknot_context_get_anatomy (self->context),
                                        unknot_context_get_studio (self->context), uuid);
  g_signal_connect_object (editor, "save-requested", G_CALLBACK (save_requested_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (editor), GTK_WIDGET (self->toasts));
}

static void
technique_removed_cb (GObject      *store,
                      GAsyncResult *result,
                      gpointer      user_data)
{
  g_autoptr (Change) change = user_data;
  g_autoptr (GError) error = NULL;

  if (unknot_pack_store_finish (UNKNOT_PACK_STORE (store), result, NULL, &error))
    tell (change->flow, _("Technique removed"), change->technique, change->before, NULL);
  else
    tell_failed (change->flow, error);
}

/**
 * unknot_pack_flow_remove:
 * @self: a flow
 * @technique: an own technique
 *
 * Takes an own technique away. What the journal tells of it stays.
 */
void
unknot_pack_flow_remove (UnknotPackFlow  *self,
                         UnknotTechnique *technique)
{
  g_return_if_fail (UNKNOT_IS_PACK_FLOW (self));
  g_return_if_fail (technique != NULL && technique->origin == UNKNOT_ORIGIN_OWN);

  unknot_pack_store_save_async (get_store (self), technique->id, NULL, NULL, technique_removed_cb,
                                begin_change (self, NULL, technique->id));
}

/* A folder on its way in or out. */
typedef struct
{
  UnknotPackFlow *flow;
  char           *id;     /* of what is not there any more then, and can be brought back */
} Move;

static void
free_move (Move *move)
{
  g_object_unref (move->flow);
  g_free (move->id);
  g_free (move);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Move, free_move)

static void
pack_removed_cb (GObject      *store,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (Move) move = user_data;
  g_autoptr (GError) error = NULL;

  if (unknot_pack_store_finish (UNKNOT_PACK_STORE (store), result, NULL, &error))
    tell (move->flow, _("Folder removed"), NULL, NULL, move->id);
  else
    tell_failed (move->flow, error);
}

static void
remove_requested_cb (UnknotPackFlow *self,
                     const char     *id)
{
  Move *move = g_new0 (Move, 1);

  move->flow = g_object_ref (self);
  move->id = g_strdup (id);
  unknot_pack_store_remove_async (get_store (self), id, NULL, pack_removed_cb, move);
}

/* Why it was not taken stays to be read; what was taken is in the list, with what of it was left out. */
static void
added_cb (GObject      *store,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (Move) move = user_data;
  UnknotPackFlow *self = move->flow;
  g_autoptr (GError) error = NULL;
  UnknotPack *pack = NULL;
  g_autofree char *words = NULL;

  if (!unknot_pack_store_finish (UNKNOT_PACK_STORE (store), result, &pack, &error))
    {
      if (self->dialog != NULL)
        unknot_packs_dialog_show_problem (self->dialog, error->message);
      else
        show_toast (self, adw_toast_new (error->message));
      return;
    }

  /* Translators: the name of a folder of techniques */
  words = g_strdup_printf (_("“%s” added"), unknot_pack_get_title (pack));
  if (move->id != NULL)
    tell (self, words, NULL, NULL, move->id);
  else
    show_toast (self, adw_toast_new (words));
}

/**
 * unknot_pack_flow_add:
 * @self: a flow
 * @folder: a folder of techniques, or the file of one technique
 *
 * Copies a folder of techniques, and says what became of it. One of the same name, which it takes the place of, can be
 * brought back.
 */
void
unknot_pack_flow_add (UnknotPackFlow *self,
                      GFile          *folder)
{
  g_autofree char *id = NULL;
  Move *move;

  g_return_if_fail (UNKNOT_IS_PACK_FLOW (self));
  g_return_if_fail (G_IS_FILE (folder));

  id = unknot_pack_folder_make_id (folder);
  move = g_new0 (Move, 1);
  move->flow = g_object_ref (self);
  if (unknot_pack_store_lookup (get_store (self), id) != NULL)
    move->id = g_steal_pointer (&id);
  unknot_pack_store_add_async (get_store (self), folder, NULL, added_cb, move);
}

/* Closed without a choice is no error to tell. */
static void
chosen_cb (GObject      *dialog,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (UnknotPackFlow) self = user_data;
  g_autoptr (GFile) folder = gtk_file_dialog_select_folder_finish (GTK_FILE_DIALOG (dialog), result, NULL);

  if (folder == NULL)
    return;

  unknot_private_forget_recent (folder);
  unknot_pack_flow_add (self, folder);
}

static void
add_requested_cb (UnknotPackFlow *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self->toasts));

  gtk_file_dialog_set_title (dialog, _("Choose a Folder of Techniques"));
  gtk_file_dialog_select_folder (dialog, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL, chosen_cb,
                                 g_object_ref (self));
}

/**
 * unknot_pack_flow_show:
 * @self: a flow
 *
 * Shows the folders, to add one or to take one away.
 */
void
unknot_pack_flow_show (UnknotPackFlow *self)
{
  UnknotPacksDialog *dialog;

  g_return_if_fail (UNKNOT_IS_PACK_FLOW (self));

  dialog = unknot_packs_dialog_new (G_LIST_MODEL (get_store (self)));
  g_set_weak_pointer (&self->dialog, dialog);
  g_signal_connect_object (dialog, "add-requested", G_CALLBACK (add_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "remove-requested", G_CALLBACK (remove_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self->toasts));
}

static void
unknot_pack_flow_dispose (GObject *object)
{
  UnknotPackFlow *self = UNKNOT_PACK_FLOW (object);

  g_clear_weak_pointer (&self->dialog);
  g_clear_object (&self->undoable);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (unknot_pack_flow_parent_class)->dispose (object);
}

static void
unknot_pack_flow_class_init (UnknotPackFlowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_pack_flow_dispose;
}

static void
unknot_pack_flow_init (UnknotPackFlow *self)
{
}

/**
 * unknot_pack_flow_new:
 * @context: what the pages share
 * @toasts: where short words are said; must outlive the flow
 * @keeper: (nullable): what takes the focus back from those words; must outlive the flow
 *
 * Makes a flow.
 *
 * Returns: (transfer full): a new flow
 */
UnknotPackFlow *
unknot_pack_flow_new (UnknotContext     *context,
                      AdwToastOverlay   *toasts,
                      UnknotFocusKeeper *keeper)
{
  UnknotPackFlow *self = g_object_new (UNKNOT_TYPE_PACK_FLOW, NULL);

  self->context = g_object_ref (context);
  self->toasts = toasts;
  self->keeper = keeper;

  return self;
}
