#include "unknot-json.h"

#include <math.h>

G_DEFINE_QUARK (unknot-data-error-quark, unknot_data_error)

/**
 * unknot_json_refuse:
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 * @where: the file, and the place in it
 * @member: the member with the wrong value
 * @what: what is wrong with it, as "is not a muscle"
 *
 * Refuses a value that is of the right kind and still wrong.
 *
 * Returns: `FALSE`, to be returned in turn
 */
gboolean
unknot_json_refuse (GError     **error,
                    const char  *where,
                    const char  *member,
                    const char  *what)
{
  g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member '%s' %s", where, member, what);
  return FALSE;
}

static gboolean
complain (GError     **error,
          const char  *where,
          const char  *member,
          const char  *what)
{
  g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_MEMBER, "%s: member '%s' %s", where, member, what);
  return FALSE;
}

static JsonNode *
find (JsonObject  *object,
      const char  *where,
      const char  *member,
      GError     **error)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    {
      complain (error, where, member, "is missing");
      return NULL;
    }

  return node;
}

/**
 * unknot_json_has:
 * @object: an object
 * @member: a member's name
 *
 * Says whether @object has @member, and it is not `null`.
 *
 * Returns: `TRUE` if there is a value
 */
gboolean
unknot_json_has (JsonObject *object,
                 const char *member)
{
  return json_object_has_member (object, member) && !json_object_get_null_member (object, member);
}

/**
 * unknot_json_only:
 * @object: an object
 * @where: file and place, for messages
 * @allowed: (array zero-terminated=1): the names that may be there
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Checks that @object has no member outside of @allowed, so that a misspelt one is noticed.
 *
 * Returns: `TRUE` if all its members are known
 */
gboolean
unknot_json_only (JsonObject          *object,
                  const char          *where,
                  const char * const  *allowed,
                  GError             **error)
{
  g_autoptr (GList) members = json_object_get_members (object);

  for (GList *l = members; l != NULL; l = l->next)
    if (!g_strv_contains (allowed, l->data))
      return complain (error, where, l->data, "is unknown");

  return TRUE;
}

/**
 * unknot_json_string:
 * @object: an object
 * @where: file and place, for messages
 * @member: a member's name
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a text that must be there.
 *
 * Returns: (transfer none) (nullable): the text, owned by @object, or `NULL` with @error set
 */
const char *
unknot_json_string (JsonObject  *object,
                    const char  *where,
                    const char  *member,
                    GError     **error)
{
  JsonNode *node = find (object, where, member, error);

  if (node == NULL)
    return NULL;
  if (json_node_get_value_type (node) != G_TYPE_STRING)
    {
      complain (error, where, member, "is not a text");
      return NULL;
    }

  return json_node_get_string (node);
}

/**
 * unknot_json_strings:
 * @object: an object
 * @where: file and place, for messages
 * @member: a member's name
 * @value: (out) (transfer full): the texts
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a list of texts that must be there; it may be empty.
 *
 * Returns: `TRUE` if @value was set
 */
gboolean
unknot_json_strings (JsonObject  *object,
                     const char  *where,
                     const char  *member,
                     GStrv       *value,
                     GError     **error)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  JsonArray *array = unknot_json_array (object, where, member, error);

  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (json_node_get_value_type (node) != G_TYPE_STRING)
        return complain (error, where, member, "has an element that is not a text");
      g_strv_builder_add (texts, json_node_get_string (node));
    }

  *value = g_strv_builder_end (texts);
  return TRUE;
}

/**
 * unknot_json_number:
 * @object: an object
 * @where: file and place, for messages
 * @member: a member's name
 * @least: the smallest value allowed
 * @most: the largest value allowed
 * @value: (out): the number
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a finite number that must be there.
 *
 * Returns: `TRUE` if @value was set
 */
gboolean
unknot_json_number (JsonObject  *object,
                    const char  *where,
                    const char  *member,
                    double       least,
                    double       most,
                    double      *value,
                    GError     **error)
{
  JsonNode *node = find (object, where, member, error);
  GType type;
  double number;

  if (node == NULL)
    return FALSE;

  type = json_node_get_value_type (node);
  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
    return complain (error, where, member, "is not a number");

  number = json_node_get_double (node);
  if (!isfinite (number) || number < least || number > most)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member '%s' is not between %g and %g", where, member, least, most);
      return FALSE;
    }

  *value = number;
  return TRUE;
}

/**
 * unknot_json_integer:
 * @object: an object
 * @where: file and place, for messages
 * @member: a member's name
 * @least: the smallest value allowed
 * @most: the largest value allowed
 * @value: (out): the number
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a whole number that must be there; one with a fraction is an error.
 *
 * Returns: `TRUE` if @value was set
 */
gboolean
unknot_json_integer (JsonObject  *object,
                     const char  *where,
                     const char  *member,
                     int          least,
                     int          most,
                     int         *value,
                     GError     **error)
{
  double number;

  if (!unknot_json_number (object, where, member, least, most, &number, error))
    return FALSE;
  if (number != floor (number))
    return complain (error, where, member, "is not a whole number");

  *value = (int) number;
  return TRUE;
}

/**
 * unknot_json_boolean:
 * @object: an object
 * @where: file and place, for messages
 * @member: a member's name
 * @value: (out): the truth value
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a truth value that must be there.
 *
 * Returns: `TRUE` if @value was set
 */
gboolean
unknot_json_boolean (JsonObject  *object,
                     const char  *where,
                     const char  *member,
                     gboolean    *value,
                     GError     **error)
{
  JsonNode *node = find (object, where, member, error);

  if (node == NULL)
    return FALSE;
  if (json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return complain (error, where, member, "is not true or false");

  *value = json_node_get_boolean (node);
  return TRUE;
}

/**
 * unknot_json_array:
 * @object: an object
 * @where: file and place, for messages
 * @member: a member's name
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a list that must be there; it may be empty.
 *
 * Returns: (transfer none) (nullable): the list, owned by @object, or `NULL` with @error set
 */
JsonArray *
unknot_json_array (JsonObject  *object,
                   const char  *where,
                   const char  *member,
                   GError     **error)
{
  JsonNode *node = find (object, where, member, error);

  if (node == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      complain (error, where, member, "is not a list");
      return NULL;
    }

  return json_node_get_array (node);
}

/**
 * unknot_json_object:
 * @object: an object
 * @where: file and place, for messages
 * @member: a member's name
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads an object that must be there.
 *
 * Returns: (transfer none) (nullable): the inner object, owned by @object, or `NULL` with @error set
 */
JsonObject *
unknot_json_object (JsonObject  *object,
                    const char  *where,
                    const char  *member,
                    GError     **error)
{
  JsonNode *node = find (object, where, member, error);

  if (node == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      complain (error, where, member, "is not an object");
      return NULL;
    }

  return json_node_get_object (node);
}

/**
 * unknot_json_element:
 * @array: a list of objects
 * @where: file and place, for messages
 * @index: which element, below the list's length
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads one object out of a list.
 *
 * Returns: (transfer none) (nullable): the object, owned by @array, or `NULL` with @error set
 */
JsonObject *
unknot_json_element (JsonArray   *array,
                     const char  *where,
                     guint        index,
                     GError     **error)
{
  JsonNode *node = json_array_get_element (array, index);

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_MEMBER,
                   "%s: element %u is not an object", where, index);
      return NULL;
    }

  return json_node_get_object (node);
}
