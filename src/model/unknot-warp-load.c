/* Reading how builds differ. */

#include "unknot-warp-private.h"

#include <math.h>

#include "unknot-json.h"

static gboolean
read_numbers (JsonArray   *array,
              const char  *where,
              const char  *member,
              double      *numbers,
              guint        n_numbers,
              GError     **error)
{
  gboolean good = json_array_get_length (array) == n_numbers;

  for (guint i = 0; good && i < n_numbers; i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      GType type = json_node_get_value_type (node);

      good = type == G_TYPE_INT64 || type == G_TYPE_DOUBLE;
      if (good)
        numbers[i] = json_node_get_double (node);
      good = good && isfinite (numbers[i]);
    }

  if (!good)
    g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member '%s' is not %u numbers", where, member,
                 n_numbers);
  return good;
}

static gboolean
read_row (JsonObject  *object,
          const char  *where,
          const char  *member,
          double      *numbers,
          guint        n_numbers,
          GError     **error)
{
  JsonArray *array = unknot_json_array (object, where, member, error);

  return array != NULL && read_numbers (array, where, member, numbers, n_numbers, error);
}

static gboolean
read_table (JsonObject  *object,
            const char  *where,
            const char  *member,
            UnknotWarpTable       *table,
            GError     **error)
{
  JsonArray *array = unknot_json_array (object, where, member, error);
  double last = -G_MAXDOUBLE;

  if (array == NULL)
    return FALSE;

  table->n_entries = json_array_get_length (array);
  table->entries = g_new (UnknotPoint, table->n_entries + 1);
  for (guint i = 0; i < table->n_entries; i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      double pair[2];

      if (!JSON_NODE_HOLDS_ARRAY (node))
        {
          g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_MEMBER, "%s: member '%s' is not a list of pairs",
                       where, member);
          return FALSE;
        }
      if (!read_numbers (json_node_get_array (node), where, member, pair, 2, error))
        return FALSE;
      if (pair[0] <= last)
        {
          g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member '%s' is not in rising order",
                       where, member);
          return FALSE;
        }
      last = pair[0];
      table->entries[i] = (UnknotPoint) { pair[0], pair[1] };
    }

  if (table->n_entries == 0)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member '%s' is empty", where, member);
      return FALSE;
    }

  return TRUE;
}

static gboolean
read_builds (JsonObject  *object,
             const char  *where,
             UnknotWarp  *self,
             GError     **error)
{
  JsonArray *builds = unknot_json_array (object, where, "builds", error);
  guint found = 0;

  if (builds == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (builds); i++)
    {
      JsonObject *entry = unknot_json_element (builds, where, i, error);
      const char *id = entry != NULL ? unknot_json_string (entry, where, "id", error) : NULL;
      UnknotBuild build;

      if (id == NULL)
        return FALSE;
      if (!unknot_build_from_id (id, &build))
        {
          g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member 'builds' has an unknown id '%s'",
                       where, id);
          return FALSE;
        }
      if (!unknot_json_number (entry, where, "k", 0, 1, &self->amount[build], error))
        return FALSE;
      found |= 1u << build;
    }

  if (found != (1u << UNKNOT_N_BUILDS) - 1)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member 'builds' lacks a build", where);
      return FALSE;
    }

  return TRUE;
}

/**
 * unknot_warp_load:
 * @folder: the folder of the anatomy's files
 * @error: return location for an error of %UNKNOT_DATA_ERROR or %G_IO_ERROR
 *
 * Reads `warp.json`.
 *
 * Returns: (transfer full) (nullable): the warp, or `NULL` with @error set
 */
UnknotWarp *
unknot_warp_load (GFile   *folder,
                  GError **error)
{
  static const char where[] = "anatomy/warp.json";
  g_autoptr (GFile) file = g_file_get_child (folder, "warp.json");
  g_autoptr (JsonObject) object = unknot_json_load (file, error);
  g_autoptr (UnknotWarp) self = NULL;
  double origin[2], shoulder[5], waist[3];

  if (object == NULL)
    return NULL;

  self = g_atomic_rc_box_new0 (UnknotWarp);
  if (!read_builds (object, where, self, error)
      || !read_row (object, where, "origin", origin, 2, error)
      || !read_table (object, where, "torso_scale", &self->torso_scale, error)
      || !read_table (object, where, "arm_axis", &self->arm_axis, error)
      || !read_table (object, where, "arm_axis_scale", &self->arm_axis_scale, error)
      || !read_table (object, where, "torso_edge", &self->torso_edge, error)
      || !read_table (object, where, "arm_edge", &self->arm_edge, error)
      || !unknot_json_number (object, where, "arm_width", 0.5, 1.5, &self->arm_width, error)
      || !read_row (object, where, "arm_onset", self->arm_onset, 2, error)
      || !read_row (object, where, "shoulder_drop", shoulder, 5, error)
      || !read_row (object, where, "waist_rise", waist, 3, error)
      || !unknot_json_number (object, where, "side_axis", -360, 360, &self->side_axis, error)
      || !read_table (object, where, "side_scale", &self->side_scale, error))
    return NULL;

  self->origin = (UnknotPoint) { origin[0], origin[1] };
  self->shoulder_drop = (UnknotWarpBump) { shoulder[0], shoulder[1], shoulder[2], shoulder[3], shoulder[4] };
  self->waist_rise = (UnknotWarpBump) { .height = waist[0], .y = waist[1], .y_spread = waist[2] };
  return g_steal_pointer (&self);
}
