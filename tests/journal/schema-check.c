#include "schema-check.h"

#include "unknot-json.h"

#include <string.h>

/* Schemas by the names of their files, and which of their parts were met. */
struct _SchemaCheck
{
  GHashTable *schemas;
  GHashTable *met;
};

static const char * const keywords[] = {
  "$schema", "$defs", "$ref", "title", "description", "type", "const", "enum", "not", "pattern", "minLength",
  "minimum", "maximum", "minItems", "maxItems", "items", "properties", "required", "additionalProperties",
  "propertyNames", "oneOf", NULL,
};

static void  check  (SchemaCheck *self,
                     JsonObject *root,
                     JsonObject *schema,
                     JsonNode   *node);

static JsonObject *
get_object (JsonObject *object,
            const char *member)
{
  return json_object_has_member (object, member) ? json_object_get_object_member (object, member) : NULL;
}

static JsonObject *
load (SchemaCheck *self,
      const char  *name)
{
  JsonObject *schema = g_hash_table_lookup (self->schemas, name);

  if (schema == NULL)
    {
      g_autoptr (GFile) file = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "schemas", name, NULL);
      g_autoptr (GError) error = NULL;

      schema = unknot_json_load (file, &error);
      g_assert_no_error (error);
      g_hash_table_insert (self->schemas, g_strdup (name), schema);
    }

  return schema;
}

/* Follows references to where a schema stands; @root becomes the file that it stands in. */
static JsonObject *
follow (SchemaCheck *self,
        JsonObject **root,
        JsonObject  *schema)
{
  while (json_object_has_member (schema, "$ref"))
    {
      const char *name = json_object_get_string_member (schema, "$ref");

      if (g_str_has_prefix (name, "#/$defs/"))
        schema = get_object (get_object (*root, "$defs"), name + strlen ("#/$defs/"));
      else
        *root = schema = load (self, name);
      g_assert_nonnull (schema);
    }

  return schema;
}

static void
meet (SchemaCheck *self,
      JsonObject  *schema,
      const char  *value)
{
  g_hash_table_add (self->met, g_strdup_printf ("%p %s", schema, value));
}

static gboolean
is_met (SchemaCheck *self,
        JsonObject  *schema,
        const char  *value)
{
  g_autofree char *key = g_strdup_printf ("%p %s", schema, value);

  return g_hash_table_contains (self->met, key);
}

static gboolean
has_text (JsonArray  *array,
          const char *text)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    if (g_strcmp0 (json_array_get_string_element (array, i), text) == 0)
      return TRUE;

  return FALSE;
}

static const char *
name_type (JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    return "object";
  if (JSON_NODE_HOLDS_ARRAY (node))
    return "array";
  if (JSON_NODE_HOLDS_NULL (node))
    return "null";
  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return "string";
  if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return "boolean";

  return json_node_get_value_type (node) == G_TYPE_INT64 ? "integer" : "number";
}

static void
check_type (JsonObject *schema,
            JsonNode   *node)
{
  JsonNode *type = json_object_get_member (schema, "type");
  const char *found = name_type (node);

  if (type == NULL)
    return;
  if (JSON_NODE_HOLDS_ARRAY (type))
    g_assert_true (has_text (json_node_get_array (type), found));
  else if (g_str_equal (json_node_get_string (type), "number"))
    g_assert_true (g_str_equal (found, "number") || g_str_equal (found, "integer"));
  else
    g_assert_cmpstr (found, ==, json_node_get_string (type));
}

static void
check_text (SchemaCheck *self,
            JsonObject  *schema,
            const char  *text)
{
  const char *pattern = json_object_get_string_member_with_default (schema, "pattern", "");

  g_test_message ("'%s' and %s", text, pattern);
  g_assert_true (g_regex_match_simple (pattern, text, 0, 0));
  g_assert_cmpint (g_utf8_strlen (text, -1), >=, json_object_get_int_member_with_default (schema, "minLength", 0));
  if (json_object_has_member (schema, "enum"))
    g_assert_true (has_text (json_object_get_array_member (schema, "enum"), text));
  meet (self, schema, text);
}

static void
check_number (JsonObject *schema,
              double      number)
{
  g_assert_cmpfloat (number, >=, json_object_get_double_member_with_default (schema, "minimum", -G_MAXDOUBLE));
  g_assert_cmpfloat (number, <=, json_object_get_double_member_with_default (schema, "maximum", G_MAXDOUBLE));
}

static void
check_array (SchemaCheck *self,
             JsonObject  *root,
             JsonObject  *schema,
             JsonArray   *array)
{
  guint length = json_array_get_length (array);
  JsonObject *items = get_object (schema, "items");

  g_assert_cmpint (length, >=, json_object_get_int_member_with_default (schema, "minItems", 0));
  g_assert_cmpint (length, <=, json_object_get_int_member_with_default (schema, "maxItems", G_MAXINT));
  for (guint i = 0; i < length; i++)
    check (self, root, items, json_array_get_element (array, i));
}

static gboolean
has_required (JsonObject *schema,
              JsonObject *object)
{
  JsonArray *required = json_object_has_member (schema, "required")
                        ? json_object_get_array_member (schema, "required") : NULL;

  for (guint i = 0; required != NULL && i < json_array_get_length (required); i++)
    if (!json_object_has_member (object, json_array_get_string_element (required, i)))
      return FALSE;

  return TRUE;
}

static void
check_object (SchemaCheck *self,
              JsonObject  *root,
              JsonObject  *schema,
              JsonObject  *object)
{
  JsonObject *properties = get_object (schema, "properties");
  JsonObject *names = get_object (schema, "propertyNames");
  JsonObject *others = get_object (schema, "additionalProperties");
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  g_assert_true (has_required (schema, object));
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    {
      JsonObject *property = properties != NULL ? get_object (properties, name) : others;

      if (property == NULL)
        g_error ("member '%s' is not in the schema", name);
      g_test_message ("member '%s'", name);
      meet (self, property, "");
      if (names != NULL)
        check_text (self, names, name);
      check (self, root, property, value);
    }
}

/* Alternatives are told apart by what they require, and by the type of an entry. */
static gboolean
is_choice (JsonObject *schema,
           JsonObject *object)
{
  JsonObject *properties = get_object (schema, "properties");
  JsonObject *type = properties != NULL ? get_object (properties, "type") : NULL;
  const char *found = json_object_get_string_member_with_default (object, "type", "");

  if (type != NULL && json_object_has_member (type, "const"))
    return g_str_equal (json_object_get_string_member (type, "const"), found);
  if (type != NULL && json_object_has_member (type, "not"))
    return !has_text (json_object_get_array_member (get_object (type, "not"), "enum"), found);

  return has_required (schema, object);
}

static void
check_choices (SchemaCheck *self,
               JsonObject  *root,
               JsonArray   *choices,
               JsonNode    *node)
{
  guint n_fit = 0;

  for (guint i = 0; i < json_array_get_length (choices); i++)
    {
      JsonObject *place = root;
      JsonObject *choice = follow (self, &place, json_array_get_object_element (choices, i));

      if (!is_choice (choice, json_node_get_object (node)))
        continue;
      n_fit++;
      if (json_object_has_member (choice, "properties"))
        check (self, place, choice, node);
    }

  g_assert_cmpuint (n_fit, ==, 1);
}

static void
check (SchemaCheck *self,
       JsonObject  *root,
       JsonObject  *schema,
       JsonNode    *node)
{
  g_assert_nonnull (schema);

  schema = follow (self, &root, schema);
  check_type (schema, node);
  if (json_object_has_member (schema, "const"))
    g_assert_true (json_node_equal (json_object_get_member (schema, "const"), node));
  if (json_object_has_member (schema, "oneOf"))
    check_choices (self, root, json_object_get_array_member (schema, "oneOf"), node);

  if (JSON_NODE_HOLDS_ARRAY (node))
    check_array (self, root, schema, json_node_get_array (node));
  else if (JSON_NODE_HOLDS_OBJECT (node) && (json_object_has_member (schema, "properties")
                                             || json_object_has_member (schema, "additionalProperties")))
    check_object (self, root, schema, json_node_get_object (node));
  else if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    check_text (self, schema, json_node_get_string (node));
  else if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    check_number (schema, json_node_get_double (node));
}

/* Holds a file to the schema of that name; aborts with what is wrong. */
void
schema_check_text (SchemaCheck *self,
                   const char  *name,
                   const char  *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (text, &error);

  g_assert_no_error (error);
  check (self, load (self, name), load (self, name), node);
}

/* Whether nothing stands in a schema, or in what it holds, that was never written. */
static void
assert_met (SchemaCheck *self,
            JsonNode    *node)
{
  JsonObject *schema = json_node_get_object (node);
  JsonObject *parts[] = { get_object (schema, "properties"), get_object (schema, "$defs") };
  static const char * const inner[] = { "items", "additionalProperties" };
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  json_object_iter_init (&iter, schema);
  while (json_object_iter_next (&iter, &name, NULL))
    if (!g_strv_contains (keywords, name))
      g_error ("keyword '%s' is not understood", name);

  if (json_object_has_member (schema, "enum"))
    {
      JsonArray *values = json_object_get_array_member (schema, "enum");

      for (guint i = 0; i < json_array_get_length (values); i++)
        if (!is_met (self, schema, json_array_get_string_element (values, i)))
          g_error ("value '%s' is never written", json_array_get_string_element (values, i));
    }

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (parts[i] == NULL)
        continue;
      json_object_iter_init_ordered (&iter, parts[i]);
      while (json_object_iter_next_ordered (&iter, &name, &value))
        {
          if (i == 0 && !is_met (self, json_node_get_object (value), ""))
            g_error ("member '%s' is never written", name);
          /* What others write is only described. */
          if (i == 0 || !g_str_equal (name, "other"))
            assert_met (self, value);
        }
    }
  for (guint i = 0; i < G_N_ELEMENTS (inner); i++)
    if (json_object_has_member (schema, inner[i]))
      assert_met (self, json_object_get_member (schema, inner[i]));
}

/* Whether everything that stands in the schema of that name was in one of the files; aborts with what was not. */
void
schema_check_assert_met (SchemaCheck *self,
                         const char  *name)
{
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), load (self, name));

  g_test_message ("%s", name);
  assert_met (self, node);
}

SchemaCheck *
schema_check_new (void)
{
  SchemaCheck *self = g_new0 (SchemaCheck, 1);

  self->schemas = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) json_object_unref);
  self->met = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
schema_check_free (SchemaCheck *self)
{
  g_hash_table_unref (self->met);
  g_hash_table_unref (self->schemas);
  g_free (self);
}
