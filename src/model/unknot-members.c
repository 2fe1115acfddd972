#include "unknot-members.h"

#include "unknot-json.h"

/**
 * unknot_member_get_text:
 * @object: an object
 * @member: a member's name
 *
 * Lends a text.
 *
 * Returns: (transfer none) (nullable): the text, or `NULL` if there is none
 */
const char *
unknot_member_get_text (JsonObject *object,
                        const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

/**
 * unknot_member_get_truth:
 * @object: an object
 * @member: a member's name
 * @fallback: what to give if there is no truth value
 *
 * Reads a truth value.
 *
 * Returns: the truth value
 */
gboolean
unknot_member_get_truth (JsonObject *object,
                         const char *member,
                         gboolean    fallback)
{
  gboolean truth;

  return unknot_json_boolean (object, "", member, &truth, NULL) ? truth : fallback;
}

/**
 * unknot_member_get_whole:
 * @object: an object
 * @member: a member's name
 * @most: the largest number allowed
 * @fallback: what to give if there is no whole number from 0 to @most
 *
 * Reads a whole number.
 *
 * Returns: the number
 */
int
unknot_member_get_whole (JsonObject *object,
                         const char *member,
                         int         most,
                         int         fallback)
{
  int value;

  return unknot_json_integer (object, "", member, 0, most, &value, NULL) ? value : fallback;
}

/**
 * unknot_member_get_time:
 * @object: an object
 * @member: a member's name
 * @time: (out): the time; not touched if there is none
 *
 * Reads a time.
 *
 * Returns: `TRUE` if there is one
 */
gboolean
unknot_member_get_time (JsonObject *object,
                        const char *member,
                        UnknotTime *time)
{
  const char *text = unknot_member_get_text (object, member);

  return text != NULL && unknot_time_parse (text, time);
}

/**
 * unknot_member_dup_texts:
 * @object: an object
 * @member: a member's name
 *
 * Reads a list of texts.
 *
 * Returns: (transfer full): the texts; an empty list if there is none
 */
GStrv
unknot_member_dup_texts (JsonObject *object,
                         const char *member)
{
  GStrv texts = NULL;

  return unknot_json_strings (object, "", member, &texts, NULL) ? texts : g_new0 (char *, 1);
}

/**
 * unknot_member_set_time:
 * @object: an object
 * @member: a member's name
 * @time: a time
 *
 * Writes a time.
 */
void
unknot_member_set_time (JsonObject *object,
                        const char *member,
                        UnknotTime  time)
{
  g_autofree char *text = unknot_time_format (time);

  json_object_set_string_member (object, member, text);
}

/**
 * unknot_member_set_texts:
 * @object: an object
 * @member: a member's name
 * @texts: (nullable) (array zero-terminated=1): the texts
 *
 * Writes a list of texts, empty for `NULL`.
 */
void
unknot_member_set_texts (JsonObject         *object,
                         const char         *member,
                         const char * const *texts)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    json_array_add_string_element (array, texts[i]);
  json_object_set_array_member (object, member, array);
}

static JsonNode *
copy_object (JsonObject *object)
{
  g_autoptr (JsonObject) copy = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    json_object_set_member (copy, name, unknot_member_copy (value));

  return json_node_init_object (json_node_alloc (), copy);
}

static JsonNode *
copy_array (JsonArray *array)
{
  g_autoptr (JsonArray) copy = json_array_new ();

  for (guint i = 0; i < json_array_get_length (array); i++)
    json_array_add_element (copy, unknot_member_copy (json_array_get_element (array, i)));

  return json_node_init_array (json_node_alloc (), copy);
}

/**
 * unknot_member_copy:
 * @node: a value, sealed or not
 *
 * Copies a value with all that is in it, so that the copy shares nothing and can be changed.
 *
 * Returns: (transfer full): the copy
 */
JsonNode *
unknot_member_copy (JsonNode *node)
{
  g_auto (GValue) value = G_VALUE_INIT;
  JsonNode *copy;

  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      return copy_object (json_node_get_object (node));
    case JSON_NODE_ARRAY:
      return copy_array (json_node_get_array (node));
    case JSON_NODE_VALUE:
      json_node_get_value (node, &value);
      copy = json_node_new (JSON_NODE_VALUE);
      json_node_set_value (copy, &value);
      return copy;
    case JSON_NODE_NULL:
      return json_node_new (JSON_NODE_NULL);
    default:
      g_return_val_if_reached (NULL);
    }
}
