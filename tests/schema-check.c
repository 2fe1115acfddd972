#include "schema-check.h"

#include "unknot-json.h"

#include <string.h>

/* Schemas by the names of their files, and which of their parts were met. */
struct _SchemaCheck
{
  GHashTable *schemas;
  GHashTable *met;
  GString    *why;      /* the first thing that did not fit */
  guint       trying;   /* above 0, nothing is noted: it is not known yet whether this alternative is meant */
};

/* "default" tells readers of the schema what is meant by nothing. */
static const char * const keywords[] = {
  "$schema", "$defs", "$ref", "title", "description", "type", "const", "enum", "not", "pattern", "minLength",
  "minimum", "maximum", "minItems", "maxItems", "uniqueItems", "items", "properties", "required",
  "additionalProperties", "propertyNames", "oneOf", "default", NULL,
};

static gboolean  check  (SchemaCheck *self,
                         JsonObject  *root,
                         JsonObject  *schema,
                         JsonNode    *node);

static gboolean G_GNUC_PRINTF (2, 3)
fail (SchemaCheck *self,
      const char  *format,
      ...)
{
  va_list args;

  if (self->why->len == 0)
    {
      va_start (args, format);
      g_string_vprintf (self->why, format, args);
      va_end (args);
    }

  return FALSE;
}

/* NULL also where `false` stands in place of a schema. */
static JsonObject *
get_object (JsonObject *object,
            const char *member)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, member) : NULL;

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static JsonArray *
get_array (JsonObject *object,
           const char *member)
{
  return json_object_has_member (object, member) ? json_object_get_array_member (object, member) : NULL;
}

static guint
get_length (JsonArray *array)
{
  return array != NULL ? json_array_get_length (array) : 0;
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
      if (schema == NULL)
        g_error ("there is no %s", name);
    }

  return schema;
}

static void
meet (SchemaCheck *self,
      JsonObject  *schema,
      const char  *value)
{
  if (self->trying == 0)
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
has_node (JsonArray *array,
          JsonNode  *node)
{
  for (guint i = 0; i < get_length (array); i++)
    if (json_node_equal (json_array_get_element (array, i), node))
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

static gboolean
is_type (const char *found,
         const char *wanted)
{
  return g_str_equal (found, wanted) || (g_str_equal (found, "integer") && g_str_equal (wanted, "number"));
}

static gboolean
check_type (SchemaCheck *self,
            JsonObject  *schema,
            JsonNode    *node)
{
  JsonNode *type = json_object_get_member (schema, "type");
  const char *found = name_type (node);

  if (type == NULL)
    return TRUE;
  if (JSON_NODE_HOLDS_VALUE (type))
    return is_type (found, json_node_get_string (type))
           || fail (self, "this is no %s, but %s", json_node_get_string (type), found);

  for (guint i = 0; i < json_array_get_length (json_node_get_array (type)); i++)
    if (is_type (found, json_array_get_string_element (json_node_get_array (type), i)))
      return TRUE;

  return fail (self, "this may not be %s", found);
}

static gboolean
check_choice (SchemaCheck *self,
              JsonObject  *schema,
              JsonNode    *node)
{
  g_autofree char *text = json_to_string (node, FALSE);
  JsonObject *other = get_object (schema, "not");

  if (json_object_has_member (schema, "const") && !json_node_equal (json_object_get_member (schema, "const"), node))
    return fail (self, "%s is not what it must be", text);
  if (json_object_has_member (schema, "enum") && !has_node (get_array (schema, "enum"), node))
    return fail (self, "%s is none of what it may be", text);
  if (other != NULL && has_node (get_array (other, "enum"), node))
    return fail (self, "%s is what it may not be", text);

  return TRUE;
}

static gboolean
check_text (SchemaCheck *self,
            JsonObject  *schema,
            const char  *text)
{
  const char *pattern = json_object_get_string_member_with_default (schema, "pattern", "");

  if (!g_regex_match_simple (pattern, text, 0, 0))
    return fail (self, "'%s' does not look like %s", text, pattern);
  if (g_utf8_strlen (text, -1) < json_object_get_int_member_with_default (schema, "minLength", 0))
    return fail (self, "'%s' is too short", text);

  meet (self, schema, text);
  return TRUE;
}

static gboolean
check_number (SchemaCheck *self,
              JsonObject  *schema,
              double       number)
{
  return (number >= json_object_get_double_member_with_default (schema, "minimum", -G_MAXDOUBLE)
          && number <= json_object_get_double_member_with_default (schema, "maximum", G_MAXDOUBLE))
         || fail (self, "%g is out of range", number);
}

static gboolean
is_unique (JsonArray *array)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    for (guint j = 0; j < i; j++)
      if (json_node_equal (json_array_get_element (array, i), json_array_get_element (array, j)))
        return FALSE;

  return TRUE;
}

static gboolean
check_array (SchemaCheck *self,
             JsonObject  *root,
             JsonObject  *schema,
             JsonArray   *array)
{
  guint length = json_array_get_length (array);
  JsonObject *items = get_object (schema, "items");

  if (length < json_object_get_int_member_with_default (schema, "minItems", 0)
      || length > json_object_get_int_member_with_default (schema, "maxItems", G_MAXINT))
    return fail (self, "a list of %u is too short or too long", length);
  if (json_object_get_boolean_member_with_default (schema, "uniqueItems", FALSE) && !is_unique (array))
    return fail (self, "something is in a list twice");

  for (guint i = 0; items != NULL && i < length; i++)
    if (!check (self, root, items, json_array_get_element (array, i)))
      return FALSE;

  return TRUE;
}

static gboolean
check_member (SchemaCheck *self,
              JsonObject  *root,
              JsonObject  *schema,
              const char  *name,
              JsonNode    *value)
{
  JsonObject *property = get_object (get_object (schema, "properties"), name);
  JsonObject *names = get_object (schema, "propertyNames");

  if (property == NULL)
    property = get_object (schema, "additionalProperties");
  if (property == NULL)
    return fail (self, "member '%s' is not in the schema", name);

  meet (self, property, "");
  if ((names == NULL || check_text (self, names, name)) && check (self, root, property, value))
    return TRUE;

  g_string_prepend_c (self->why, '.');
  g_string_prepend (self->why, name);
  return FALSE;
}

static gboolean
check_object (SchemaCheck *self,
              JsonObject  *root,
              JsonObject  *schema,
              JsonObject  *object)
{
  JsonArray *required = get_array (schema, "required");
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  for (guint i = 0; i < get_length (required); i++)
    if (!json_object_has_member (object, json_array_get_string_element (required, i)))
      return fail (self, "member '%s' is missing", json_array_get_string_element (required, i));
  if (get_object (schema, "properties") == NULL && !json_object_has_member (schema, "additionalProperties"))
    return TRUE;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    if (!check_member (self, root, schema, name, value))
      return FALSE;

  return TRUE;
}

/* Tries them all first; what the one that fits has is noted then. The reasons of those that do not fit are told where
   none does. */
static gboolean
check_alternatives (SchemaCheck *self,
                    JsonObject  *root,
                    JsonArray   *choices,
                    JsonNode    *node)
{
  g_autofree char *before = g_strdup (self->why->str);
  JsonObject *fit = NULL;
  guint n_fit = 0;

  self->trying++;
  for (guint i = 0; i < json_array_get_length (choices); i++)
    if (check (self, root, json_array_get_object_element (choices, i), node))
      {
        fit = json_array_get_object_element (choices, i);
        n_fit++;
      }
  self->trying--;

  if (n_fit == 0)
    return fail (self, "none of the alternatives fits");
  g_string_assign (self->why, before);
  if (n_fit > 1)
    return fail (self, "%u alternatives fit", n_fit);

  meet (self, fit, "");
  return check (self, root, fit, node);
}

static gboolean
check (SchemaCheck *self,
       JsonObject  *root,
       JsonObject  *schema,
       JsonNode    *node)
{
  schema = follow (self, &root, schema);
  if (!check_type (self, schema, node) || !check_choice (self, schema, node))
    return FALSE;
  if (json_object_has_member (schema, "oneOf")
      && !check_alternatives (self, root, get_array (schema, "oneOf"), node))
    return FALSE;

  if (JSON_NODE_HOLDS_ARRAY (node))
    return check_array (self, root, schema, json_node_get_array (node));
  if (JSON_NODE_HOLDS_OBJECT (node))
    return check_object (self, root, schema, json_node_get_object (node));
  if (g_str_equal (name_type (node), "string"))
    return check_text (self, schema, json_node_get_string (node));
  if (is_type (name_type (node), "number"))
    return check_number (self, schema, json_node_get_double (node));

  return TRUE;
}

/* Whether a file is as the schema of that name says; @why tells what is not. */
gboolean
schema_check_fits (SchemaCheck  *self,
                   const char   *name,
                   const char   *text,
                   char        **why)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (text, &error);
  gboolean fits;

  g_assert_no_error (error);
  g_string_truncate (self->why, 0);
  fits = check (self, load (self, name), load (self, name), node);
  *why = g_strdup (self->why->str);

  return fits;
}

/* Holds a file to the schema of that name; aborts with what is wrong. */
void
schema_check_text (SchemaCheck *self,
                   const char  *name,
                   const char  *text)
{
  g_autofree char *why = NULL;

  if (!schema_check_fits (self, name, text, &why))
    g_error ("%s: %s", name, why);
}

static void  assert_met  (SchemaCheck *self,
                          JsonNode    *node,
                          gboolean     values);

static void
assert_values_met (SchemaCheck *self,
                   JsonObject  *schema)
{
  JsonArray *values = get_array (schema, "enum");

  for (guint i = 0; i < get_length (values); i++)
    {
      JsonNode *value = json_array_get_element (values, i);

      if (json_node_get_value_type (value) == G_TYPE_STRING && !is_met (self, schema, json_node_get_string (value)))
        g_error ("value '%s' is never written", json_node_get_string (value));
    }
}

static void
assert_members_met (SchemaCheck *self,
                    JsonObject  *members,
                    gboolean     are_definitions,
                    gboolean     values)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  json_object_iter_init_ordered (&iter, members);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    {
      if (!are_definitions && !is_met (self, json_node_get_object (value), ""))
        g_error ("member '%s' is never written", name);
      /* What others write is only described. */
      if (!are_definitions || !g_str_equal (name, "other"))
        assert_met (self, value, values);
    }
}

/* Whether nothing stands in a schema, or in what it holds, that was never written. */
static void
assert_met (SchemaCheck *self,
            JsonNode    *node,
            gboolean     values)
{
  static const char * const inner[] = { "items", "additionalProperties" };
  JsonObject *schema = json_node_get_object (node);
  JsonArray *choices = get_array (schema, "oneOf");
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init (&iter, schema);
  while (json_object_iter_next (&iter, &name, NULL))
    if (!g_strv_contains (keywords, name))
      g_error ("keyword '%s' is not understood", name);

  if (values)
    assert_values_met (self, schema);
  if (get_object (schema, "properties") != NULL)
    assert_members_met (self, get_object (schema, "properties"), FALSE, values);
  if (get_object (schema, "$defs") != NULL)
    assert_members_met (self, get_object (schema, "$defs"), TRUE, values);
  for (guint i = 0; i < G_N_ELEMENTS (inner); i++)
    if (get_object (schema, inner[i]) != NULL)
      assert_met (self, json_object_get_member (schema, inner[i]), values);
  for (guint i = 0; i < get_length (choices); i++)
    assert_met (self, json_array_get_element (choices, i), values);
}

/* Whether every member that stands in the schema of that name was in one of the files, with every value that it lists if
   @values; aborts with what was not. */
void
schema_check_assert_met (SchemaCheck *self,
                         const char  *name,
                         gboolean     values)
{
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), load (self, name));

  g_test_message ("%s", name);
  assert_met (self, node, values);
}

SchemaCheck *
schema_check_new (void)
{
  SchemaCheck *self = g_new0 (SchemaCheck, 1);

  self->schemas = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) json_object_unref);
  self->met = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->why = g_string_new (NULL);
  return self;
}

void
schema_check_free (SchemaCheck *self)
{
  g_string_free (self->why, TRUE);
  g_hash_table_unref (self->met);
  g_hash_table_unref (self->schemas);
  g_free (self);
}
