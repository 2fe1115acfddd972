/* The look at a text before it is parsed: never stricter than the parser, and what it lets pass comes back the same. */

#include "fuzz.h"

#include "unknot-json.h"
#include "unknot-scan.h"

static JsonNode *
parse (GBytes *bytes)
{
  g_autoptr (JsonObject) object = unknot_json_parse (bytes, "scan", NULL);
  JsonNode *node;

  if (object == NULL)
    return NULL;

  node = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (node, g_steal_pointer (&object));

  return node;
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  UnknotScan scan = unknot_scan_text ((const char *) data, size);
  g_autoptr (JsonNode) node = parse (bytes);
  g_autoptr (JsonNode) again = NULL;
  g_autoptr (GBytes) written = NULL;
  char *text;

  g_assert_true (node == NULL || scan != UNKNOT_SCAN_BROKEN);
  if (node == NULL || scan != UNKNOT_SCAN_WHOLE)
    return 0;

  text = json_to_string (node, FALSE);
  written = g_bytes_new_take (text, strlen (text));
  g_assert_cmpint (unknot_scan_text (text, strlen (text)), ==, UNKNOT_SCAN_WHOLE);
  again = parse (written);
  g_assert_nonnull (again);
  g_assert_true (json_node_equal (node, again));

  return 0;
}
