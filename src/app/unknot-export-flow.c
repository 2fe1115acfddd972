#include "unknot-export-flow.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-export-file.h"
#include "unknot-export-words.h"
#include "unknot-save-dialog.h"
#include "unknot-store-archive.h"

/**
 * UnknotExportFlow:
 *
 * Writes everything of the person into one file that they choose.
 */
struct _UnknotExportFlow
{
  GObject parent_instance;

  /* Owned */
  UnknotContext *context;
};

G_DEFINE_FINAL_TYPE (UnknotExportFlow, unknot_export_flow, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_TOLD,
  N_SIGNALS,
} UnknotExportFlowSignal;

static guint signals[N_SIGNALS];

/* A file that is being written. */
typedef struct
{
  UnknotExportFlow *flow;
  GFile *file;
  GBytes *bytes;
  guint n_left_out;
} Order;

static void
order_free (Order *order)
{
  g_clear_object (&order->flow);
  g_clear_object (&order->file);
  g_clear_pointer (&order->bytes, g_bytes_unref);
  g_free (order);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Order, order_free)

static void
tell_failed (UnknotExportFlow *self,
             const GError     *error)
{
  g_info ("Nothing exported: %s", error->message);
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, unknot_export_words_failed (error));
}

static void
tell_done (UnknotExportFlow *self,
           guint             n_left_out)
{
  g_autofree char *words = NULL;

  if (n_left_out == 0)
    words = g_strdup (_("Everything exported"));
  else
    words = g_strdup_printf (ngettext ("Exported all but %u file that can’t be read",
                                       "Exported all but %u files that can’t be read", n_left_out), n_left_out);
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, words);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  Order *order = task_data;
  GError *error = NULL;

  if (unknot_export_file_write (order->file, order->bytes, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (UnknotExportFlow) self = user_data;
  Order *order = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    tell_done (self, order->n_left_out);
  else
    tell_failed (self, error);
}

static void
made_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (Order) order = user_data;
  g_autoptr (UnknotExportFlow) self = g_steal_pointer (&order->flow);
  g_autoptr (GError) error = NULL;
  g_autoptr (GTask) task = NULL;

  order->bytes = unknot_store_archive_finish (UNKNOT_STORE (source), result, &order->n_left_out, &error);
  if (order->bytes == NULL)
    {
      tell_failed (self, error);
      return;
    }

  task = g_task_new (NULL, NULL, written_cb, g_steal_pointer (&self));
  g_task_set_task_data (task, g_steal_pointer (&order), (GDestroyNotify) order_free);
  g_task_run_in_thread (task, write_in_thread);
}

static void
file_chosen_cb (gpointer  self,
                GFile    *file)
{
  unknot_export_flow_write (self, file);
}

static void
unknot_export_flow_dispose (GObject *object)
{
  UnknotExportFlow *self = UNKNOT_EXPORT_FLOW (object);

  g_clear_object (&self->context);

  G_OBJECT_CLASS (unknot_export_flow_parent_class)->dispose (object);
}

static void
unknot_export_flow_class_init (UnknotExportFlowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_export_flow_dispose;

  /**
   * UnknotExportFlow::told:
   * @words: what happened, for the person
   *
   * The file was written, or could not be.
   */
  signals[SIGNAL_TOLD] =
    g_signal_new ("told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
unknot_export_flow_init (UnknotExportFlow *self)
{
}

/**
 * unknot_export_flow_new:
 * @context: what the pages share
 *
 * Makes a flow.
 *
 * Returns: (transfer full): a new flow
 */
UnknotExportFlow *
unknot_export_flow_new (UnknotContext *context)
{
  UnknotExportFlow *self = g_object_new (UNKNOT_TYPE_EXPORT_FLOW, NULL);

  self->context = g_object_ref (context);

  return self;
}

/**
 * unknot_export_flow_save:
 * @self: a flow
 * @window: over which the dialog opens
 *
 * Asks for a file, and exports everything there.
 */
void
unknot_export_flow_save (UnknotExportFlow *self,
                         GtkWindow        *window)
{
  g_return_if_fail (UNKNOT_IS_EXPORT_FLOW (self));

  unknot_save_dialog_ask (&(UnknotSaveDialog) {
                            .title = _("Export Everything"),
                            /* Translators: a file's name, as g_date_time_format() takes it; only the words are to be
                             * translated */
                            .name = _("Unknot %Y-%m-%d.json"),
                            .chosen = file_chosen_cb,
                            .data = g_object_ref (self),
                            .destroy = g_object_unref,
                          },
                          unknot_stamper_get_time (unknot_context_get_stamper (self->context)), window);
}

/**
 * unknot_export_flow_write:
 * @self: a flow
 * @file: where to
 *
 * Exports everything; [signal@ExportFlow::told] says when it is there. Only the person may read a new file.
 */
void
unknot_export_flow_write (UnknotExportFlow *self,
                          GFile            *file)
{
  Order *order;

  g_return_if_fail (UNKNOT_IS_EXPORT_FLOW (self));
  g_return_if_fail (G_IS_FILE (file));

  order = g_new0 (Order, 1);
  order->flow = g_object_ref (self);
  order->file = g_object_ref (file);
  unknot_store_archive_async (unknot_context_get_store (self->context), UNKNOT_VERSION, NULL, made_cb, order);
}
