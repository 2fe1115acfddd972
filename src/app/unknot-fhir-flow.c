#include "unknot-fhir-flow.h"

#include <glib/gi18n.h>

#include "unknot-fhir.h"

/**
 * UnknotFhirFlow:
 *
 * Writes the journal for a clinic's system into a file that the person chooses.
 */
struct _UnknotFhirFlow
{
  UnknotSaveFlow parent_instance;
};

G_DEFINE_FINAL_TYPE (UnknotFhirFlow, unknot_fhir_flow, UNKNOT_TYPE_SAVE_FLOW)

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

static gpointer
gather (UnknotSaveFlow *self,
        UnknotContext  *context)
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
make (gpointer   data,
      GError   **error)
{
  Order *order = data;
  const UnknotFhirSource source = {
    order->texts, order->anatomy, order->catalogue, order->made, order->document, order->composition, order->patient,
  };

  return unknot_fhir_write (&source);
}

static void
unknot_fhir_flow_class_init (UnknotFhirFlowClass *klass)
{
  UnknotSaveFlowClass *flow_class = UNKNOT_SAVE_FLOW_CLASS (klass);

  flow_class->title = N_("Export for a Clinic’s System");
  /* Translators: a file's name, as g_date_time_format() takes it; only the words are to be translated. FHIR is the name
   * of a format. */
  flow_class->name = N_("Unknot FHIR %Y-%m-%d.json");
  flow_class->done = N_("File for a clinic’s system exported");
  flow_class->gather = gather;
  flow_class->make = make;
  flow_class->discard = order_free;
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
UnknotSaveFlow *
unknot_fhir_flow_new (UnknotContext *context)
{
  return g_object_new (UNKNOT_TYPE_FHIR_FLOW, "context", context, NULL);
}
