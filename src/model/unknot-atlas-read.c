/* What the parts of an atlas' file are made of. */

#include "unknot-atlas-read.h"

#include <math.h>

#include "unknot-json.h"

/**
 * unknot_atlas_read_string:
 * @object: an entry
 * @where: file and place, for messages
 * @member: a member with a text
 * @text: (out) (transfer full): the text
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a text.
 *
 * Returns: whether it could be read
 */
gboolean
unknot_atlas_read_string (JsonObject  *object,
                          const char  *where,
                          const char  *member,
                          char       **text,
                          GError     **error)
{
  const char *value = unknot_json_string (object, where, member, error);

  *text = g_strdup (value);
  return value != NULL;
}

/**
 * unknot_atlas_read_outline:
 * @object: an entry
 * @where: file and place, for messages
 * @member: a member with a path
 * @closed: whether each part of the path must be closed
 * @outline: (out) (transfer full): the outline, in body units
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a path.
 *
 * Returns: whether it could be read
 */
gboolean
unknot_atlas_read_outline (JsonObject     *object,
                           const char     *where,
                           const char     *member,
                           gboolean        closed,
                           UnknotOutline **outline,
                           GError        **error)
{
  const char *path = unknot_json_string (object, where, member, error);

  if (path == NULL)
    return FALSE;
  *outline = unknot_outline_parse (path, where, member, error);
  if (*outline == NULL)
    return FALSE;
  if (closed && !unknot_outline_is_closed (*outline))
    return unknot_json_refuse (error, where, member, "is not closed");

  return TRUE;
}

/**
 * unknot_atlas_read_point:
 * @array: (nullable): two numbers
 * @point: (out): the place, in body units
 *
 * Reads a place.
 *
 * Returns: `FALSE` if @array is not two numbers
 */
gboolean
unknot_atlas_read_point (JsonArray   *array,
                         UnknotPoint *point)
{
  double numbers[2];

  if (array == NULL || json_array_get_length (array) != 2)
    return FALSE;
  for (guint i = 0; i < 2; i++)
    {
      GType type = json_node_get_value_type (json_array_get_element (array, i));

      if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
        return FALSE;
      numbers[i] = json_array_get_double_element (array, i);
    }

  *point = (UnknotPoint) { numbers[0], numbers[1] };
  return isfinite (point->x) && isfinite (point->y);
}

/**
 * unknot_atlas_read_four:
 * @array: four numbers
 * @numbers: (out caller-allocates) (array fixed-size=4): x, y, and a size or a second place
 *
 * Reads a box or a line.
 *
 * Returns: `FALSE` if @array is not four numbers
 */
gboolean
unknot_atlas_read_four (JsonArray *array,
                        double     numbers[4])
{
  if (json_array_get_length (array) != 4)
    return FALSE;
  for (guint i = 0; i < 4; i++)
    {
      GType type = json_node_get_value_type (json_array_get_element (array, i));

      if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
        return FALSE;
      numbers[i] = json_array_get_double_element (array, i);
    }

  return TRUE;
}

/**
 * unknot_atlas_read_side:
 * @object: an entry
 * @where: file and place, for messages
 * @side: (out): its member `side`
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a side of the person.
 *
 * Returns: whether it could be read
 */
gboolean
unknot_atlas_read_side (JsonObject  *object,
                        const char  *where,
                        UnknotSide  *side,
                        GError     **error)
{
  const char *id = unknot_json_string (object, where, "side", error);

  if (id == NULL)
    return FALSE;

  return unknot_side_from_id (id, side) || unknot_json_refuse (error, where, "side", "is no side");
}

/**
 * unknot_atlas_read_layer:
 * @object: an entry
 * @where: file and place, for messages
 * @layer: (out): its member `layer`
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a layer.
 *
 * Returns: whether it could be read
 */
gboolean
unknot_atlas_read_layer (JsonObject  *object,
                         const char  *where,
                         UnknotLayer *layer,
                         GError     **error)
{
  const char *id = unknot_json_string (object, where, "layer", error);

  if (id == NULL)
    return FALSE;

  return unknot_layer_from_id (id, layer) || unknot_json_refuse (error, where, "layer", "is no layer");
}

/**
 * unknot_atlas_read_sheets:
 * @object: an entry
 * @where: file and place, for messages
 * @member: a member with a list of sheets, which may be missing
 * @sheets: (out): a bit `1 << sheet` for each sheet that is named; none without the member
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads the sheets that an entry is for.
 *
 * Returns: whether they could be read
 */
gboolean
unknot_atlas_read_sheets (JsonObject  *object,
                          const char  *where,
                          const char  *member,
                          guint       *sheets,
                          GError     **error)
{
  g_auto (GStrv) ids = NULL;

  *sheets = 0;
  if (!unknot_json_has (object, member))
    return TRUE;
  if (!unknot_json_strings (object, where, member, &ids, error))
    return FALSE;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      UnknotSheet sheet;

      if (!unknot_sheet_from_id (ids[i], &sheet))
        return unknot_json_refuse (error, where, member, "has an unknown sheet");
      *sheets |= 1u << sheet;
    }

  return TRUE;
}
