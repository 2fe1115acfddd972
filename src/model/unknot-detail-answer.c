/* How the answer to an extra question about a condition stands in a file: yes or no as a boolean, weeks as a number,
 * places as a list of ids. */

#include "unknot-detail-answer.h"

static GVariant *
read_places (JsonArray *array)
{
  g_auto (GVariantBuilder) places = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_STRING_ARRAY);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *place = json_array_get_element (array, i);

      if (json_node_get_value_type (place) != G_TYPE_STRING)
        return NULL;
      g_variant_builder_add (&places, "s", json_node_get_string (place));
    }

  return g_variant_ref_sink (g_variant_builder_end (&places));
}

/**
 * unknot_detail_answer_from_node:
 * @node: a boolean, a whole number that is not negative, or a list of texts
 *
 * Reads an answer.
 *
 * Returns: (transfer full) (nullable): a variant of the type `b`, `i` or `as`; `NULL` if @node is none of the three
 */
GVariant *
unknot_detail_answer_from_node (JsonNode *node)
{
  GType type;

  g_return_val_if_fail (node != NULL, NULL);

  if (JSON_NODE_HOLDS_ARRAY (node))
    return read_places (json_node_get_array (node));

  type = json_node_get_value_type (node);
  if (type == G_TYPE_BOOLEAN)
    return g_variant_ref_sink (g_variant_new_boolean (json_node_get_boolean (node)));
  if (type == G_TYPE_INT64 && json_node_get_int (node) >= 0 && json_node_get_int (node) <= G_MAXINT)
    return g_variant_ref_sink (g_variant_new_int32 ((gint32) json_node_get_int (node)));

  return NULL;
}

/**
 * unknot_detail_answer_to_node:
 * @answer: a variant of the type `b`, `i` or `as`
 *
 * Writes an answer.
 *
 * Returns: (transfer full): the node
 */
JsonNode *
unknot_detail_answer_to_node (GVariant *answer)
{
  JsonNode *node = json_node_alloc ();

  g_return_val_if_fail (answer != NULL, node);

  if (g_variant_is_of_type (answer, G_VARIANT_TYPE_BOOLEAN))
    json_node_init_boolean (node, g_variant_get_boolean (answer));
  else if (g_variant_is_of_type (answer, G_VARIANT_TYPE_INT32))
    json_node_init_int (node, g_variant_get_int32 (answer));
  else
    {
      g_autoptr (JsonArray) array = json_array_new ();
      g_autofree const char **places = g_variant_get_strv (answer, NULL);

      for (guint i = 0; places[i] != NULL; i++)
        json_array_add_string_element (array, places[i]);
      json_node_init_array (node, array);
    }

  return node;
}
