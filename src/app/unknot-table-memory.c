/* What the person decided about tables with the same headings, the latest first. */

#include "unknot-table-memory.h"

#define KEY "table-mappings"
#define TYPE "a(ss)"

/**
 * unknot_table_memory_keep:
 * @settings: the app's settings
 * @table: a table
 * @mapping: what the person decided
 *
 * Remembers a decision; of twenty others the oldest is forgotten.
 */
void
unknot_table_memory_keep (GSettings                *settings,
                          UnknotTable              *table,
                          const UnknotTableMapping *mapping)
{
  g_autoptr (GVariant) known = g_settings_get_value (settings, KEY);
  g_autofree char *key = unknot_table_mapping_make_key (mapping, table);
  g_autofree char *text = unknot_table_mapping_to_text (mapping, table);
  GVariantBuilder builder;
  GVariantIter iter;
  const char *other;
  const char *value;
  guint n = 1;

  if (mapping->is_own)
    return;

  g_variant_builder_init (&builder, G_VARIANT_TYPE (TYPE));
  g_variant_builder_add (&builder, "(ss)", key, text);
  g_variant_iter_init (&iter, known);
  while (n < UNKNOT_TABLE_MEMORY_MOST && g_variant_iter_next (&iter, "(&s&s)", &other, &value))
    if (!g_str_equal (other, key))
      {
        g_variant_builder_add (&builder, "(ss)", other, value);
        n++;
      }
  g_settings_set_value (settings, KEY, g_variant_builder_end (&builder));
}

/**
 * unknot_table_memory_recall:
 * @settings: the app's settings
 * @table: a table
 * @mapping: what was guessed for it
 *
 * Takes over what the person decided about a table with the same headings, if there was one.
 */
void
unknot_table_memory_recall (GSettings          *settings,
                            UnknotTable        *table,
                            UnknotTableMapping *mapping)
{
  g_autoptr (GVariant) known = g_settings_get_value (settings, KEY);
  g_autofree char *key = unknot_table_mapping_make_key (mapping, table);
  GVariantIter iter;
  const char *other;
  const char *value;

  if (mapping->is_own)
    return;

  g_variant_iter_init (&iter, known);
  while (g_variant_iter_next (&iter, "(&s&s)", &other, &value))
    if (g_str_equal (other, key))
      unknot_table_mapping_recall (mapping, table, value);
}
