#include "unknot-table-flow.h"

#include <glib/gi18n.h>
#include <langinfo.h>

#include "unknot-entry-words.h"
#include "unknot-export-file.h"
#include "unknot-export-words.h"
#include "unknot-save-dialog.h"
#include "unknot-table-write.h"

/**
 * UnknotTableFlow:
 *
 * Writes the journal as a table into a file that the person chooses.
 */
struct _UnknotTableFlow
{
  GObject parent_instance;

  /* Owned */
  UnknotContext *context;
};

G_DEFINE_FINAL_TYPE (UnknotTableFlow, unknot_table_flow, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_TOLD,
  N_SIGNALS,
} UnknotTableFlowSignal;

static guint signals[N_SIGNALS];

/* A table that is being written. */
typedef struct
{
  GFile *file;
  GPtrArray *texts;
  GHashTable *places;
  UnknotTableStyle style;
} Order;

static void
order_free (Order *order)
{
  g_clear_object (&order->file);
  g_clear_pointer (&order->texts, g_ptr_array_unref);
  g_clear_pointer (&order->places, g_hash_table_unref);
  g_free (order);
}

/* Texts, because a thread may not read what the journal holds. */
static void
take_entries (Order         *order,
              UnknotJournal *journal,
              UnknotAnatomy *anatomy)
{
  guint n_entries = g_list_model_get_n_items (G_LIST_MODEL (journal));

  order->texts = g_ptr_array_new_full (n_entries, g_free);
  order->places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < n_entries; i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i);
      const char *knot = unknot_entry_get_kind (entry) == UNKNOT_ENTRY_KNOT ? unknot_entry_get_knot (entry) : NULL;
      char *place = NULL;

      g_ptr_array_add (order->texts, unknot_entry_to_text (entry));
      if (knot != NULL && !g_hash_table_contains (order->places, knot))
        place = unknot_entry_words_knot (knot, journal, anatomy);
      if (place != NULL)
        g_hash_table_insert (order->places, g_strdup (knot), place);
    }
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  Order *order = task_data;
  g_autoptr (GBytes) bytes = unknot_table_write (order->texts, order->places, order->style);
  GError *error = NULL;

  if (unknot_export_file_write (order->file, bytes, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  UnknotTableFlow *self = UNKNOT_TABLE_FLOW (source);
  g_autoptr (GError) error = NULL;
  gboolean done = g_task_propagate_boolean (G_TASK (result), &error);

  if (!done)
    g_info ("No table exported: %s", error->message);
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, done ? _("Table exported") : unknot_export_words_failed (error));
}

static void
file_chosen_cb (gpointer  self,
                GFile    *file)
{
  unknot_table_flow_write (self, file, nl_langinfo (RADIXCHAR));
}

static void
unknot_table_flow_dispose (GObject *object)
{
  UnknotTableFlow *self = UNKNOT_TABLE_FLOW (object);

  g_clear_object (&self->context);

  G_OBJECT_CLASS (unknot_table_flow_parent_class)->dispose (object);
}

static void
unknot_table_flow_class_init (UnknotTableFlowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_table_flow_dispose;

  /**
   * UnknotTableFlow::told:
   * @words: what happened, for the person
   *
   * The file was written, or could not be.
   */
  signals[SIGNAL_TOLD] =
    g_signal_new ("told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
unknot_table_flow_init (UnknotTableFlow *self)
{
}

/**
 * unknot_table_flow_new:
 * @context: what the pages share
 *
 * Makes a flow.
 *
 * Returns: (transfer full): a new flow
 */
UnknotTableFlow *
unknot_table_flow_new (UnknotContext *context)
{
  UnknotTableFlow *self = g_object_new (UNKNOT_TYPE_TABLE_FLOW, NULL);

  self->context = g_object_ref (context);

  return self;
}

/**
 * unknot_table_flow_save:
 * @self: a flow
 * @window: over which the dialog opens
 *
 * Asks for a file, and writes the journal there as a table.
 */
void
unknot_table_flow_save (UnknotTableFlow *self,
                        GtkWindow       *window)
{
  g_return_if_fail (UNKNOT_IS_TABLE_FLOW (self));

  unknot_save_dialog_ask (&(UnknotSaveDialog) {
                            .title = _("Export as a Table"),
                            /* Translators: a file's name, as g_date_time_format() takes it; only the words are to be
                             * translated */
                            .name = _("Unknot %Y-%m-%d.csv"),
                            .chosen = file_chosen_cb,
                            .data = g_object_ref (self),
                            .destroy = g_object_unref,
                          },
                          unknot_stamper_get_time (unknot_context_get_stamper (self->context)), window);
}

/**
 * unknot_table_flow_write:
 * @self: a flow
 * @file: where to
 * @decimal: the decimal sign of the person's language
 *
 * Writes the journal as a table; [signal@TableFlow::told] says when it is there. Only the person may read a new file.
 */
void
unknot_table_flow_write (UnknotTableFlow *self,
                         GFile           *file,
                         const char      *decimal)
{
  g_autoptr (GTask) task = NULL;
  Order *order;

  g_return_if_fail (UNKNOT_IS_TABLE_FLOW (self));
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (self, NULL, written_cb, NULL);
  if (unknot_store_get_state (unknot_context_get_store (self->context)) == UNKNOT_STORE_LOADING)
    {
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_BUSY, "The journal is still being read");
      return;
    }

  order = g_new0 (Order, 1);
  order->file = g_object_ref (file);
  order->style = unknot_table_style_for (decimal);
  take_entries (order, unknot_context_get_journal (self->context), unknot_context_get_anatomy (self->context));
  g_task_set_task_data (task, order, (GDestroyNotify) order_free);
  g_task_run_in_thread (task, write_in_thread);
}
