/* The reader of entries, next to json-glib's: what that one writes, this one reads, and both find the same in it. */

#include "fuzz.h"

#include <json-glib/json-glib.h>

#include "unknot-packed.h"
#include "unknot-scan.h"

static JsonNode *
parse (const char *text,
       gsize       length)
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  json_parser_set_strict (parser, TRUE);

  return json_parser_load_from_data (parser, text, (gssize) length, NULL) ? json_parser_steal_root (parser) : NULL;
}

/* Without half of a pair, without NUL, and with numbers that fit. */
static gboolean
can_compare (const char *text,
             gsize       length,
             JsonNode   *node)
{
  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) && unknot_scan_text (text, length) == UNKNOT_SCAN_WHOLE;
}

static void
compare_list (const UnknotValue *value,
              const char        *member,
              JsonArray         *list)
{
  g_auto (GStrv) texts = unknot_value_dup_texts (value, member);
  guint n_texts = g_strv_length (texts);

  g_assert_cmpuint (unknot_value_count (value, member), ==, json_array_get_length (list));
  g_assert_true (n_texts == 0 || n_texts == json_array_get_length (list));
  for (guint i = 0; i < n_texts; i++)
    g_assert_cmpstr (texts[i], ==, json_array_get_string_element (list, i));
}

static void
compare (JsonObject  *object,
         const char  *member,
         JsonNode    *node,
         gpointer     user_data)
{
  const UnknotValue *value = user_data;

  g_assert_true (unknot_value_has (value, member) == !JSON_NODE_HOLDS_NULL (node));
  if (JSON_NODE_HOLDS_ARRAY (node))
    compare_list (value, member, json_node_get_array (node));
  else if (json_node_get_value_type (node) == G_TYPE_STRING)
    g_assert_cmpstr (unknot_value_get_text (value, member), ==, json_node_get_string (node));
  else if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    g_assert_true (unknot_value_get_truth (value, member, FALSE) == json_node_get_boolean (node));
  else if (json_node_get_value_type (node) == G_TYPE_DOUBLE && ABS (json_node_get_double (node)) <= 10000)
    g_assert_cmpfloat (unknot_value_get_number (value, member), ==, json_node_get_double (node));
}

/* The text that is there, from its first character to its last. */
static void
assert_kept (UnknotPacked *packed,
             const char   *text)
{
  g_autofree char *source = g_strdup (unknot_packed_get_source (packed));

  g_assert_nonnull (strstr (text, source));
  g_strstrip (source);
  g_assert_cmpstr (source, ==, unknot_packed_get_source (packed));
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autofree char *text = g_strndup (size > 0 ? (const char *) data : "", size);
  gsize length = strlen (text);
  g_autoptr (UnknotPacked) packed = unknot_packed_new (text);
  g_autoptr (UnknotPacked) again = NULL;
  g_autoptr (JsonNode) node = parse (text, length);
  g_autofree char *written = NULL;

  if (packed != NULL)
    assert_kept (packed, text);
  if (!can_compare (text, length, node))
    return 0;

  written = json_to_string (node, FALSE);
  again = unknot_packed_new (written);
  g_assert_nonnull (again);
  json_object_foreach_member (json_node_get_object (node), compare, (gpointer) unknot_packed_get_root (again));
  if (packed != NULL)
    json_object_foreach_member (json_node_get_object (node), compare, (gpointer) unknot_packed_get_root (packed));

  return 0;
}
