#include "unknot-packed.h"

#include <json-glib/json-glib.h>
#include <string.h>

static void
assert_object (const UnknotValue *value,
               JsonObject        *object);

/* Whether a member is found as json-glib finds it. */
static void
assert_member (const UnknotValue *object,
               const char        *name,
               JsonNode          *node)
{
  GType type = json_node_get_value_type (node);
  const UnknotValue *element;
  UnknotValueIter iter;
  JsonArray *array;

  g_assert_cmpint (unknot_value_has (object, name), ==, !JSON_NODE_HOLDS_NULL (node));
  g_assert_cmpstr (unknot_value_get_text (object, name), ==, type == G_TYPE_STRING ? json_node_get_string (node) : NULL);
  g_assert_cmpint (unknot_value_get_truth (object, name, FALSE), ==,
                   type == G_TYPE_BOOLEAN && json_node_get_boolean (node));
  g_assert_cmpint (unknot_value_get_truth (object, name, TRUE), ==,
                   type != G_TYPE_BOOLEAN || json_node_get_boolean (node));
  if (type == G_TYPE_DOUBLE || type == G_TYPE_INT64)
    g_assert_cmpfloat (unknot_value_get_number (object, name), ==,
                       ABS (json_node_get_double (node)) <= 10000 ? json_node_get_double (node) : 0);

  array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  g_assert_cmpuint (unknot_value_count (object, name), ==, array != NULL ? json_array_get_length (array) : 0);
  unknot_value_iter_init (&iter, object, name);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    if (JSON_NODE_HOLDS_OBJECT (json_array_get_element (array, i)))
      {
        element = unknot_value_iter_next (&iter);
        g_assert_nonnull (element);
        assert_object (element, json_array_get_object_element (array, i));
      }
  g_assert_null (unknot_value_iter_next (&iter));
}

static void
assert_object (const UnknotValue *value,
               JsonObject        *object)
{
  g_autoptr (JsonNode) nothing = json_node_init_null (json_node_alloc ());
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  g_assert_true (unknot_value_is_object (value));
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    assert_member (value, name, node);
  assert_member (value, "not there", nothing);
}

static void
test_same_as_tree (void)
{
  static const char * const texts[] = {
    "{}",
    " {\t\"a\" :\r\n1 , \"b\":[ ] } ",
    "{\"a\":0,\"b\":-0,\"c\":1e2,\"d\":-1.5E-1,\"e\":0.10,\"f\":123456789012345678,\"g\":9999.5,\"h\":2.50e+0}",
    "{\"a\":\"\",\"b\":\"caf\\u00e9 \\uD83D\\uDE00 \\\"\\\\\\/\\b\\f\\n\\r\\t\",\"c\":\"n\xc3\xb6\"}",
    "{\"a\":true,\"b\":false,\"c\":null,\"d\":\"true\"}",
    "{\"a\":1,\"b\":2,\"a\":\"twice\",\"b\":null}",
    "{\"caf\\u00e9\":1,\"\":2,\"a\\nb\":3}",
    "{\"a\":[1,\"x\",{\"b\":[{\"c\":[[],[{}]]}]},null,{\"d\":{\"e\":{}}}],\"f\":{\"g\":1}}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (UnknotPacked) packed = unknot_packed_new (texts[i]);
      g_autoptr (JsonNode) tree = json_from_string (texts[i], NULL);
      g_autofree char *source = g_strstrip (g_strdup (texts[i]));

      g_test_message ("text %u", i);
      g_assert_nonnull (packed);
      g_assert_cmpstr (unknot_packed_get_source (packed), ==, source);
      assert_object (unknot_packed_get_root (packed), json_node_get_object (tree));
    }
}

/* What json-glib can't hold either is not made to stand for something else. */
static void
test_odd (void)
{
  g_autoptr (UnknotPacked) packed =
    unknot_packed_new ("{\"nul\":\"a\\u0000b\","
                       "\"control\":\"\x1f\",\"large\":1e999,\"long\":123456789012345678901234567890,\"after\":7}");
  const UnknotValue *root = unknot_packed_get_root (packed);

  g_assert_cmpstr (unknot_value_get_text (root, "nul"), ==, "a\xef\xbf\xbd" "b");
  g_assert_cmpstr (unknot_value_get_text (root, "control"), ==, "\x1f");
  g_assert_cmpint (unknot_value_get_whole (root, "large", 10, -1), ==, -1);
  g_assert_cmpfloat (unknot_value_get_number (root, "long"), ==, 0);
  g_assert_cmpint (unknot_value_get_whole (root, "after", 10, -1), ==, 7);
}

static void
test_refused (void)
{
  static const char * const texts[] = {
    "", " ", "{", "}", "[", "{]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{\"a\" 1}", "{a:1}", "{'a':1}", "[1,]",
    "[1 2]", "[,1]", "[tru]", "[nul]", "[True]", "\"a", "\"\\x\"", "\"\\", "\"\\u12\"", "\"\\u12g4\"", "\"\\ud83d\\u1\"",
    "\"a\tb\"", "\"a\nb\"", "\"a\rb\"", "\"a\bb\"", "\"a\fb\"", "\"\\ud83d!\"", "\"\\udc00\"", "\"\\ud83d\\u0041\"", "\"\\ud83d\"",
    "[01]", "[-]", "[+1]", "[1.]", "[.5]", "[1e]", "[1e+]", "[0x1]", "[NaN]", "[Infinity]", "{} {}", "{}x", "// a\n{}",
    "{/**/}", "[\"\xff\"]",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_test_message ("text %u", i);
      g_assert_null (unknot_packed_new (texts[i]));
    }
}

/* Cut short anywhere, nothing behind the end is looked at. */
static void
test_cut (void)
{
  const char *text = "{\"a\":[1.5e3,true,null,\"x\\n\\u00e9\\ud83d\\ude00\"],\"b\":{\"c\":-12}}";

  for (gsize length = 0; length < strlen (text); length++)
    {
      g_autofree char *copy = g_memdup2 (text, MAX (length, 1));
      UnknotCursor cursor = { copy, copy + length };

      g_assert_null (unknot_packed_read (&cursor));
    }
}

static char *
nest (guint depth)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append_c (text, '[');
  for (guint i = 0; i < depth; i++)
    g_string_append_c (text, ']');
  return g_string_free_and_steal (text);
}

/* A file from anywhere can't exhaust the stack, and what is packed json-glib reads. */
static void
test_deep (void)
{
  for (guint depth = 1; depth <= 2048; depth++)
    {
      g_autofree char *text = nest (depth);
      g_autoptr (UnknotPacked) packed = unknot_packed_new (text);
      g_autoptr (JsonNode) tree = packed != NULL ? json_from_string (text, NULL) : NULL;

      g_assert_cmpint (packed != NULL, ==, tree != NULL);
      g_assert_cmpint (packed != NULL, ==, depth <= 1024);
    }
}

static void
test_numbers (void)
{
  g_autoptr (UnknotPacked) packed = unknot_packed_new ("{\"a\":7,\"b\":7.5,\"c\":-1,\"d\":11,\"e\":\"7\",\"f\":1e1,"
                                                       "\"g\":10001,\"h\":-9999.5}");
  const UnknotValue *root = unknot_packed_get_root (packed);
  static const struct {
    const char *member;
    int         whole;
    double      number;
  } cases[] = {
    { "a", 7, 7 }, { "b", -2, 7.5 }, { "c", -2, -1 }, { "d", -2, 11 }, { "e", -2, 0 }, { "f", 10, 10 },
    { "g", -2, 0 }, { "h", -2, -9999.5 }, { "i", -2, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (unknot_value_get_whole (root, cases[i].member, 10, -2), ==, cases[i].whole);
      g_assert_cmpfloat (unknot_value_get_number (root, cases[i].member), ==, cases[i].number);
    }
}

static void
test_texts (void)
{
  g_autoptr (UnknotPacked) packed = unknot_packed_new ("{\"a\":[\"x\",\"\",\"y\"],\"b\":[],\"c\":[\"x\",1],\"d\":\"x\","
                                                       "\"time\":\"2026-11-05T08:00:00+01:00\"}");
  const UnknotValue *root = unknot_packed_get_root (packed);
  static const char * const expected[] = { "x", "", "y", NULL };
  static const char * const empty[] = { "b", "c", "d", "e" };
  g_auto (GStrv) texts = unknot_value_dup_texts (root, "a");
  UnknotTime time = { 0 };

  g_assert_cmpstrv (texts, expected);
  for (guint i = 0; i < G_N_ELEMENTS (empty); i++)
    {
      g_auto (GStrv) none = unknot_value_dup_texts (root, empty[i]);

      g_assert_cmpuint (g_strv_length (none), ==, 0);
    }

  g_assert_false (unknot_value_get_time (root, "a", &time));
  g_assert_true (unknot_value_get_time (root, "time", &time));
  g_assert_cmpint (time.offset, ==, 60);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/packed/same-as-tree", test_same_as_tree);
  g_test_add_func ("/packed/odd", test_odd);
  g_test_add_func ("/packed/refused", test_refused);
  g_test_add_func ("/packed/cut", test_cut);
  g_test_add_func ("/packed/deep", test_deep);
  g_test_add_func ("/packed/numbers", test_numbers);
  g_test_add_func ("/packed/texts", test_texts);

  return g_test_run ();
}
