#include "unknot-export-flow.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-export-words.h"
#include "unknot-store-archive.h"

/**
 * UnknotExportFlow:
 *
 * Writes everything of the person into one file that they choose.
 */
struct _UnknotExportFlow
{
  UnknotSaveFlow parent_instance;
};

G_DEFINE_FINAL_TYPE (UnknotExportFlow, unknot_export_flow, UNKNOT_TYPE_SAVE_FLOW)

/* A file that is being written. */
typedef struct
{
  UnknotSaveFlow *flow;
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

static char *
say_done (guint n_left_out)
{
  return n_left_out == 0 ? g_strdup (_("Everything exported")) : unknot_export_words_left_out (n_left_out);
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
  Order *order = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autofree char *words = say_done (order->n_left_out);

  g_task_propagate_boolean (G_TASK (result), &error);
  unknot_save_flow_tell (order->flow, words, error);
}

static void
made_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (Order) order = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GTask) task = NULL;

  order->bytes = unknot_store_archive_finish (UNKNOT_STORE (source), result, &order->n_left_out, &error);
  if (order->bytes == NULL)
    {
      unknot_save_flow_tell (order->flow, NULL, error);
      return;
    }

  task = g_task_new (NULL, NULL, written_cb, NULL);
  g_task_set_task_data (task, g_steal_pointer (&order), (GDestroyNotify) order_free);
  g_task_run_in_thread (task, write_in_thread);
}

/* The archive is made by the thread that saves, so that it waits for what is still being read or written. */
static void
unknot_export_flow_write (UnknotSaveFlow *self,
                          GFile          *file)
{
  Order *order = g_new0 (Order, 1);

  order->flow = g_object_ref (self);
  order->file = g_object_ref (file);
  unknot_store_archive_async (unknot_context_get_store (unknot_save_flow_get_context (self)), UNKNOT_VERSION, NULL,
                              made_cb, order);
}

static void
unknot_export_flow_class_init (UnknotExportFlowClass *klass)
{
  UnknotSaveFlowClass *flow_class = UNKNOT_SAVE_FLOW_CLASS (klass);

  flow_class->title = N_("Export Everything");
  /* Translators: a file's name, as g_date_time_format() takes it; only the words are to be translated */
  flow_class->name = N_("Unknot %Y-%m-%d.json");
  flow_class->write = unknot_export_flow_write;
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
UnknotSaveFlow *
unknot_export_flow_new (UnknotContext *context)
{
  return g_object_new (UNKNOT_TYPE_EXPORT_FLOW, "context", context, NULL);
}
