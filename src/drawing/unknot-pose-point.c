#include "unknot-pose-private.h"

#include "unknot-json.h"
#include "unknot-json-vector.h"

/* Points and directions of a pose file: see [struct@Pose]. */

/* "person.thorax": whose bone, and which. */
static gboolean
read_bone (const char  *text,
           const char  *where,
           const char  *member,
           guint       *figure,
           UnknotBone  *bone,
           GError     **error)
{
  if (g_str_has_prefix (text, "person."))
    *figure = 0;
  else if (g_str_has_prefix (text, "helper."))
    *figure = 1;
  else
    return unknot_json_refuse (error, where, member, "names nobody of this picture");

  if (!unknot_bone_from_id (strchr (text, '.') + 1, bone))
    return unknot_json_refuse (error, where, member, "names no bone");
  return TRUE;
}

static gboolean
read_triple (JsonArray    *array,
             const char   *where,
             const char   *member,
             UnknotVector *vector,
             GError      **error)
{
  double values[3];

  if (json_array_get_length (array) != G_N_ELEMENTS (values))
    return unknot_json_refuse (error, where, member, "is not three numbers");

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;

      if ((type != G_TYPE_INT64 && type != G_TYPE_DOUBLE) || !isfinite (json_node_get_double (node)))
        return unknot_json_refuse (error, where, member, "is not three numbers");
      values[i] = json_node_get_double (node);
    }

  *vector = UNKNOT_VECTOR (values[0], values[1], values[2]);
  return TRUE;
}

static gboolean
read_bone_point (JsonObject      *object,
                 const char      *where,
                 UnknotPosePoint *point,
                 GError         **error)
{
  static const char * const members[] = { "on", "p", "off", NULL };
  const char *on = NULL;

  if (!unknot_json_only (object, where, members, error)
      || (on = unknot_json_string (object, where, "on", error)) == NULL
      || !read_bone (on, where, "on", &point->figure, &point->bone, error)
      || !unknot_json_vector (object, where, "p", &point->at, error))
    return FALSE;
  if (unknot_json_has (object, "off") && !unknot_json_vector (object, where, "off", &point->off, error))
    return FALSE;

  point->kind = UNKNOT_POSE_POINT_BONE;
  return TRUE;
}

static gboolean
read_spot_point (JsonObject      *object,
                 const char      *where,
                 UnknotPosePoint *point,
                 GError         **error)
{
  static const char * const members[] = { "spot", NULL };

  point->kind = UNKNOT_POSE_POINT_SPOT;
  return unknot_json_only (object, where, members, error)
         && unknot_json_vector (object, where, "spot", &point->at, error);
}

static gboolean
read_point (JsonNode        *node,
            const char      *where,
            const char      *member,
            UnknotPosePoint *point,
            GError         **error)
{
  *point = (UnknotPosePoint) { .kind = UNKNOT_POSE_POINT_WORLD };

  if (node == NULL)
    return unknot_json_refuse (error, where, member, "is missing");

  if (JSON_NODE_HOLDS_ARRAY (node))
    return read_triple (json_node_get_array (node), where, member, &point->at, error);

  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      g_autofree char *inside = g_strdup_printf ("%s.%s", where, member);
      JsonObject *object = json_node_get_object (node);

      if (json_object_has_member (object, "spot"))
        return read_spot_point (object, inside, point, error);
      return read_bone_point (object, inside, point, error);
    }

  if (json_node_get_value_type (node) == G_TYPE_STRING && g_str_equal (json_node_get_string (node), "spot"))
    {
      point->kind = UNKNOT_POSE_POINT_SPOT;
      return TRUE;
    }

  return unknot_json_refuse (error, where, member, "is no point");
}

gboolean
unknot_pose_point_read (JsonObject       *object,
                        const char       *where,
                        const char       *member,
                        UnknotPosePoint  *point,
                        GError          **error)
{
  return read_point (json_object_get_member (object, member), where, member, point, error);
}

gboolean
unknot_pose_points_read (JsonObject       *object,
                         const char       *where,
                         const char       *member,
                         UnknotPosePoint  *points,
                         guint             max,
                         guint            *n,
                         GError          **error)
{
  JsonArray *array = unknot_json_array (object, where, member, error);

  if (array == NULL)
    return FALSE;
  if (json_array_get_length (array) > max)
    return unknot_json_refuse (error, where, member, "has too many points");

  *n = json_array_get_length (array);
  for (guint i = 0; i < *n; i++)
    if (!read_point (json_array_get_element (array, i), where, member, &points[i], error))
      return FALSE;

  return TRUE;
}

gboolean
unknot_pose_direction_read (JsonObject           *object,
                            const char           *where,
                            const char           *member,
                            UnknotPoseDirection  *direction,
                            GError              **error)
{
  static const char * const members[] = { "of", "d", NULL };
  g_autofree char *inside = NULL;
  JsonNode *node = json_object_get_member (object, member);
  JsonObject *turning;
  const char *of;

  *direction = (UnknotPoseDirection) { .bound = FALSE };

  if (node == NULL)
    return unknot_json_refuse (error, where, member, "is missing");
  if (JSON_NODE_HOLDS_ARRAY (node))
    return read_triple (json_node_get_array (node), where, member, &direction->along, error);
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return unknot_json_refuse (error, where, member, "is no direction");

  inside = g_strdup_printf ("%s.%s", where, member);
  turning = json_node_get_object (node);
  if (!unknot_json_only (turning, inside, members, error)
      || (of = unknot_json_string (turning, inside, "of", error)) == NULL)
    return FALSE;

  direction->bound = TRUE;
  return read_bone (of, inside, "of", &direction->figure, &direction->bone, error)
         && unknot_json_vector (turning, inside, "d", &direction->along, error);
}
