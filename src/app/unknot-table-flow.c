#include "unknot-table-flow.h"

#include <glib/gi18n.h>

#include "unknot-entry-words.h"
#include "unknot-table-write.h"

/**
 * UnknotTableFlow:
 *
 * Writes the journal as a table into a file that the person chooses.
 */
struct _UnknotTableFlow
{
  UnknotSaveFlow parent_instance;

  UnknotTableStyle style;
};

G_DEFINE_FINAL_TYPE (UnknotTableFlow, unknot_table_flow, UNKNOT_TYPE_SAVE_FLOW)

/* A table that is being written. */
typedef struct
{
  GPtrArray *texts;
  GHashTable *places;
  UnknotTableStyle style;
} Order;

static void
order_free (gpointer data)
{
  Order *order = data;

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

static gpointer
gather (UnknotSaveFlow *self,
        UnknotContext  *context)
{
  Order *order = g_new0 (Order, 1);

  order->style = UNKNOT_TABLE_FLOW (self)->style;
  take_entries (order, unknot_context_get_journal (context), unknot_context_get_anatomy (context));

  return order;
}

static GBytes *
make (gpointer   data,
      GError   **error)
{
  Order *order = data;

  return unknot_table_write (order->texts, order->places, order->style);
}

static void
unknot_table_flow_class_init (UnknotTableFlowClass *klass)
{
  UnknotSaveFlowClass *flow_class = UNKNOT_SAVE_FLOW_CLASS (klass);

  flow_class->title = N_("Export as a Table");
  /* Translators: a file's name, as g_date_time_format() takes it; only the words are to be translated */
  flow_class->name = N_("Unknot %Y-%m-%d.csv");
  flow_class->done = N_("Table exported");
  flow_class->gather = gather;
  flow_class->make = make;
  flow_class->discard = order_free;
}

static void
unknot_table_flow_init (UnknotTableFlow *self)
{
}

/**
 * unknot_table_flow_new:
 * @context: what the pages share
 * @decimal: the decimal sign of the person's language
 *
 * Makes a flow.
 *
 * Returns: (transfer full): a new flow
 */
UnknotSaveFlow *
unknot_table_flow_new (UnknotContext *context,
                       const char    *decimal)
{
  UnknotTableFlow *self = g_object_new (UNKNOT_TYPE_TABLE_FLOW, "context", context, NULL);

  self->style = unknot_table_style_for (decimal);

  return UNKNOT_SAVE_FLOW (self);
}
