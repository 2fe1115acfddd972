#include "unknot-fhir-flow.h"

#include <glib/gi18n.h>

#include "unknot-export-file.h"
#include "unknot-export-words.h"
#include "unknot-fhir.h"
#include "unknot-save-dialog.h"

/**
 * UnknotFhirFlow:
 *
 * Writes the journal for a clinic's system into a file that the person chooses.
 */
struct _UnknotFhirFlow
{
  GObject parent_instance;

  /* Owned */
  UnknotContext *context;
};

G_DEFINE_FINAL_TYPE (UnknotFhirFlow, unknot_fhir_flow, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_TOLD,
  N_SIGNALS,
} UnknotFhirFlowSignal;

static guint signals[N_SIGNALS];

/* A document that is being written. */
typedef struct
{
  GPtrArray *texts;
  UnknotAnatomy *anatomy;
  UnknotCatalogue *catalogue;
  UnknotTime made;
  char *document;
  char *composition;
  char *patient;
} Order;

static Order *
order_new (UnknotContext *context)
{
  const UnknotStamper *stamper = unknot_context_get_stamper (context);
  UnknotJournal *journal = unknot_context_get_journal (context);
  guint n_entries = g_list_model_get_n_items (G_LIST_MODEL (journal));
  Order *order = g_new0 (Order, 1);

  order->texts = g_ptr_array_new_full (n_entries, g_free);
  for (guint i = 0; i < n_entries; i++)
    g_ptr_array_add (order->texts, unknot_entry_to_text (unknot_journal_get_entry (journal, i)));
  order->anatomy = unknot_anatomy_ref (unknot_context_get_anatomy (context));
  order->catalogue = unknot_catalogue_ref (unknot_context_get_catalogue (context));
  order->made = unknot_stamper_get_time (stamper);
  order->document = unknot_stamper_make_uuid (stamper);
  order->composition = unknot_stamper_make_uuid (stamper);
  order->patient = unknot_stamper_make_uuid (stamper);
  return order;
}

static void
order_free (gpointer data)
{
  Order *order = data;

  g_ptr_array_unref (order->texts);
  unknot_anatomy_unref (order->anatomy);
  unknot_catalogue_unref (order->catalogue);
  g_free (order->document);
  g_free (order->composition);
  g_free (order->patient);
  g_free (order);
}

static GBytes *
make_order (gpointer   data,
            GError   **error)
{
  Order *order = data;
  const UnknotFhirSource source = {
    order->texts, order->anatomy, order->catalogue, order->made, order->document, order->composition, order->patient,
  };

  return unknot_fhir_write (&source);
}

static void
tell (UnknotFhirFlow *self,
      const GError   *error)
{
  if (error != NULL)
    g_info ("No document exported: %s", error->message);
  g_signal_emit (self, signals[SIGNAL_TOLD], 0,
                 error == NULL ? _("File for a clinic’s system exported") : unknot_export_words_failed (error));
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (UnknotFhirFlow) self = user_data;
  g_autoptr (GError) error = NULL;

  unknot_export_file_save_finish (result, &error);
  tell (self, error);
}

static void
file_chosen_cb (gpointer  self,
                GFile    *file)
{
  unknot_fhir_flow_write (self, file);
}

static void
unknot_fhir_flow_dispose (GObject *object)
{
  UnknotFhirFlow *self = UNKNOT_FHIR_FLOW (object);

  g_clear_object (&self->context);

  G_OBJECT_CLASS (unknot_fhir_flow_parent_class)->dispose (object);
}

static void
unknot_fhir_flow_class_init (UnknotFhirFlowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_fhir_flow_dispose;

  /**
   * UnknotFhirFlow::told:
   * @words: what happened, for the person
   *
   * The file was written, or could not be.
   */
  signals[SIGNAL_TOLD] =
    g_signal_new ("told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
unknot_fhir_flow_init (UnknotFhirFlow *self)
{
}

/**
 * unknot_fhir_flow_new:
 * @context: what the pages share
 *
 * Makes a flow.
 *
 * Returns: (transfer full): a new flow
 */
UnknotFhirFlow *
unknot_fhir_flow_new (UnknotContext *context)
{
  UnknotFhirFlow *self = g_object_new (UNKNOT_TYPE_FHIR_FLOW, NULL);

  self->context = g_object_ref (context);

  return self;
}

/**
 * unknot_fhir_flow_save:
 * @self: a flow
 * @window: over which the dialog opens
 *
 * Asks for a file, and writes the journal there for a clinic's system.
 */
void
unknot_fhir_flow_save (UnknotFhirFlow *self,
                       GtkWindow      *window)
{
  g_return_if_fail (UNKNOT_IS_FHIR_FLOW (self));

  unknot_save_dialog_ask (&(UnknotSaveDialog) {
                            .title = _("Export for a Clinic’s System"),
                            /* Translators: a file's name, as g_date_time_format() takes it; only the words are to be
                             * translated. FHIR is the name of a format. */
                            .name = _("Unknot FHIR %Y-%m-%d.json"),
                            .chosen = file_chosen_cb,
                            .data = g_object_ref (self),
                            .destroy = g_object_unref,
                          },
                          unknot_stamper_get_time (unknot_context_get_stamper (self->context)), window);
}

/**
 * unknot_fhir_flow_write:
 * @self: a flow
 * @file: where to
 *
 * Writes the journal as a FHIR document; [signal@FhirFlow::told] says when it is there. Only the person may read a new
 * file.
 */
void
unknot_fhir_flow_write (UnknotFhirFlow *self,
                        GFile          *file)
{
  g_return_if_fail (UNKNOT_IS_FHIR_FLOW (self));
  g_return_if_fail (G_IS_FILE (file));

  if (unknot_store_get_state (unknot_context_get_store (self->context)) == UNKNOT_STORE_LOADING)
    {
      g_autoptr (GError) error =
        g_error_new_literal (G_IO_ERROR, G_IO_ERROR_BUSY, "The journal is still being read");

      tell (self, error);
      return;
    }

  unknot_export_file_save_async (file, make_order, order_new (self->context), order_free, NULL, saved_cb,
                                 g_object_ref (self));
}
