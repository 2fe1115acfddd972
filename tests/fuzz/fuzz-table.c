/* A table that anything may have written: what is taken of it can be kept, and comes back from a table of the app's. */

#include "fuzz.h"

#include "unknot-records.h"
#include "unknot-table-guess.h"
#include "unknot-table-take.h"
#include "unknot-table-write.h"

static UnknotTableTaken *
take (GBytes             *bytes,
      UnknotTableMapping *mapping)
{
  g_autoptr (UnknotTable) table = unknot_table_read (bytes, NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (GHashTable) knots = g_hash_table_new (g_str_hash, g_str_equal);
  UnknotTableSetting setting = { .zone = zone, .knots = knots };
  UnknotTableMapping recalled;
  g_autofree char *text = NULL;

  if (table == NULL)
    return NULL;

  unknot_time_parse ("2026-11-22T20:15:00+01:00", &setting.now);
  g_hash_table_insert (knots, (gpointer) "shoulder", (gpointer) "k1");
  unknot_table_guess (table, knots, UNKNOT_DATE_DAY_FIRST, mapping);
  recalled = *mapping;
  text = unknot_table_mapping_to_text (mapping, table);
  unknot_table_mapping_recall (&recalled, table, text);
  if (!unknot_table_mapping_is_whole (mapping))
    return NULL;

  return unknot_table_take (table, mapping, &setting);
}

/* What can't be kept would be lost with the next start. */
static char *
keep (UnknotEntry *entry)
{
  char *text = unknot_entry_to_text (entry);
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (UnknotEntry) same = unknot_entry_new_from_json (node, unknot_entry_get_month (entry), NULL);
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

  g_assert_nonnull (same);
  g_assert_true (unknot_entry_is_same (entry, same));
  if (unknot_entry_get_rating (entry, &rating))
    g_assert_cmpint (rating.pain, <=, 10);

  return text;
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GBytes) written = NULL;
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  UnknotTableMapping mapping, own;
  g_autoptr (UnknotTableTaken) taken = take (bytes, &mapping);
  g_autoptr (UnknotTableTaken) again = NULL;

  if (taken == NULL)
    return 0;

  for (guint i = 0; i < taken->entries->len; i++)
    g_ptr_array_add (texts, keep (g_ptr_array_index (taken->entries, i)));
  written = unknot_table_write (texts, NULL, unknot_table_style_for ("."));
  again = take (written, &own);
  g_assert_nonnull (again);
  g_assert_true (own.is_own);
  g_assert_cmpuint (again->entries->len, ==, taken->entries->len);

  return 0;
}
