#include "unknot-json-vector.h"

#include "unknot-json.h"

/**
 * unknot_json_numbers:
 * @object: an object
 * @where: file and place, for messages
 * @member: a member's name
 * @values: (out caller-allocates) (array length=n_values): the numbers
 * @n_values: how many there must be
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a list of exactly @n_values finite numbers.
 *
 * Returns: `TRUE` if @values were set
 */
gboolean
unknot_json_numbers (JsonObject  *object,
                     const char  *where,
                     const char  *member,
                     double      *values,
                     guint        n_values,
                     GError     **error)
{
  JsonArray *array = unknot_json_array (object, where, member, error);

  if (array == NULL)
    return FALSE;

  if (json_array_get_length (array) != n_values)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member '%s' must have %u numbers", where, member, n_values);
      return FALSE;
    }

  for (guint i = 0; i < n_values; i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;

      if ((type != G_TYPE_DOUBLE && type != G_TYPE_INT64) || !isfinite (json_node_get_double (node)))
        {
          g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_MEMBER,
                       "%s: member '%s' must have %u numbers", where, member, n_values);
          return FALSE;
        }

      values[i] = json_node_get_double (node);
    }

  return TRUE;
}

/**
 * unknot_json_vector:
 * @object: an object
 * @where: file and place, for messages
 * @member: a member's name
 * @value: (out): the vector
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a list of three numbers.
 *
 * Returns: `TRUE` if @value was set
 */
gboolean
unknot_json_vector (JsonObject    *object,
                    const char    *where,
                    const char    *member,
                    UnknotVector  *value,
                    GError       **error)
{
  double numbers[3];

  if (!unknot_json_numbers (object, where, member, numbers, G_N_ELEMENTS (numbers), error))
    return FALSE;

  *value = UNKNOT_VECTOR (numbers[0], numbers[1], numbers[2]);
  return TRUE;
}
