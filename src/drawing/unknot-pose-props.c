#include "unknot-pose-private.h"

#include "unknot-json.h"
#include "unknot-json-vector.h"

/* The members `props`, `scene` and `overlays` of a key: what else is in the picture. */

/* A member that is one number, and where it goes. */
typedef struct
{
  const char *member;
  gsize offset;
  double least;
  double most;
} Number;

#define LENGTH(member, field) { member, G_STRUCT_OFFSET (UnknotProp, field), 0, 3 }
#define ANGLE(member, field) { member, G_STRUCT_OFFSET (UnknotProp, field), -360, 360 }

static const Number numbers[] = {
  LENGTH ("r", radius),         LENGTH ("len", length),        LENGTH ("l", length),
  LENGTH ("w", width),          LENGTH ("h", height),          LENGTH ("thick", thick),
  LENGTH ("back", back),        LENGTH ("backh", back_height), LENGTH ("round", rounding),
  LENGTH ("sh", screen_height), ANGLE ("yaw", yaw),            ANGLE ("rx", tilt),
};

#undef LENGTH
#undef ANGLE

/* What each kind of thing may say. */
static const char * const members[UNKNOT_N_PROP_KINDS][9] = {
  [UNKNOT_PROP_BALL] = { "type", "at", "r", "mat" },
  [UNKNOT_PROP_SOCK] = { "type", "pts", "r" },
  [UNKNOT_PROP_ROLLER] = { "type", "at", "axis", "r", "len" },
  [UNKNOT_PROP_CANE] = { "type" },
  [UNKNOT_PROP_UMBRELLA] = { "type" },
  [UNKNOT_PROP_TUBE] = { "type", "pts", "r", "mat" },
  [UNKNOT_PROP_BAND] = { "type", "pts", "w", "thick", "face", "grips", "mat" },
  [UNKNOT_PROP_GUN] = { "type" },
  [UNKNOT_PROP_COLLAR] = { "type", "at", "pts", "r" },
  [UNKNOT_PROP_MASSAGER] = { "type", "size", "thick", "at", "along", "face" },
  [UNKNOT_PROP_PAD] = { "type", "size", "thick", "at", "along", "face" },
  [UNKNOT_PROP_HOT_BOTTLE] = { "type", "size", "thick", "at", "along", "face" },
  [UNKNOT_PROP_TOWEL] = { "type", "size", "thick", "at", "along", "face", "mat" },
  [UNKNOT_PROP_COLD] = { "type", "size", "thick", "at", "along", "face" },
  [UNKNOT_PROP_RUB] = { "type", "at", "along", "face", "r", "len" },
  [UNKNOT_PROP_CREAM] = { "type", "at", "along", "r" },
  [UNKNOT_PROP_BOTTLE] = { "type", "at", "along", "r", "len" },
  [UNKNOT_PROP_GLASS] = { "type", "at", "along", "r", "len" },
  [UNKNOT_PROP_PLATE] = { "type", "at", "r" },
  [UNKNOT_PROP_BASIN] = { "type", "at", "h", "w", "l", "yaw" },
  [UNKNOT_PROP_MIRROR] = { "type", "at", "along", "face", "r" },
  [UNKNOT_PROP_BOOK] = { "type", "at", "along", "face", "size" },
  [UNKNOT_PROP_LEAFLET] = { "type", "at", "along", "face", "size" },
  [UNKNOT_PROP_PHONE] = { "type", "at", "along", "face", "size" },
  [UNKNOT_PROP_HEADPHONES] = { "type", "at", "along", "face", "w", "h", "microphone" },
  [UNKNOT_PROP_BACKPACK] = { "type", "at", "along", "face", "size", "pts", "r", "mat" },
  [UNKNOT_PROP_SCREEN] = { "type", "at", "yaw", "sh" },
  [UNKNOT_PROP_KEYBOARD] = { "type", "at", "size", "yaw" },
  [UNKNOT_PROP_MOUSE] = { "type", "at", "yaw" },
  [UNKNOT_PROP_LAPTOP] = { "type", "at", "yaw" },
  [UNKNOT_PROP_BOX] = { "type", "at", "size", "mat", "round", "yaw", "rx" },
  [UNKNOT_PROP_PILLOW] = { "type", "at", "size", "yaw" },
  [UNKNOT_PROP_SOFT_PILLOW] = { "type", "at", "size", "yaw" },
  [UNKNOT_PROP_CHAIR] = { "type", "at", "h", "w", "back", "backh", "yaw" },
  [UNKNOT_PROP_COUCH] = { "type", "at", "h", "w", "l", "yaw" },
  [UNKNOT_PROP_BED] = { "type", "at", "h", "w", "l", "yaw", "backh" },
  [UNKNOT_PROP_DESK] = { "type", "at", "h", "w", "l", "yaw" },
  [UNKNOT_PROP_TABLE] = { "type", "at", "h", "w", "l", "yaw" },
  [UNKNOT_PROP_POST] = { "type", "at", "size" },
  [UNKNOT_PROP_DOORWAY] = { "type", "at", "w", "h", "size", "yaw" },
};

/* Of how many points each kind is made at least. */
static const guint least_points[UNKNOT_N_PROP_KINDS] = {
  [UNKNOT_PROP_SOCK] = 2, [UNKNOT_PROP_TUBE] = 2, [UNKNOT_PROP_BAND] = 2, [UNKNOT_PROP_COLLAR] = 5,
};

static gboolean
is_cloth (UnknotPropKind kind)
{
  return kind >= UNKNOT_PROP_MASSAGER && kind <= UNKNOT_PROP_COLD;
}

static gboolean
read_size (JsonObject  *object,
           const char  *where,
           UnknotProp  *prop,
           GError     **error)
{
  gboolean is_flat = is_cloth (prop->kind) || prop->kind == UNKNOT_PROP_BOOK || prop->kind == UNKNOT_PROP_LEAFLET;
  double size[2];

  /* What has a usual size need not say it. */
  if (prop->size.x > 0 && !unknot_json_has (object, "size"))
    return TRUE;
  if (!is_flat)
    return unknot_json_vector (object, where, "size", &prop->size, error);

  /* A flat thing has two lengths; the third is its thickness. */
  if (!unknot_json_numbers (object, where, "size", size, G_N_ELEMENTS (size), error))
    return FALSE;
  prop->size = UNKNOT_VECTOR (size[0], size[1], prop->thick);
  return TRUE;
}

/* Cloth that binding lays over the body has no place of its own. */
static gboolean
read_places (JsonObject  *object,
             const char  *where,
             UnknotProp  *prop,
             GError     **error)
{
  gboolean has_at = unknot_json_has (object, "at");

  if (g_strv_contains (members[prop->kind], "at") && (has_at || !is_cloth (prop->kind))
      && !unknot_pose_point_read (object, where, "at", &prop->at, error))
    return FALSE;
  if ((unknot_json_has (object, "along") && !unknot_pose_direction_read (object, where, "along", &prop->along, error))
      || (unknot_json_has (object, "face") && !unknot_pose_direction_read (object, where, "face", &prop->face, error)))
    return FALSE;
  if (unknot_json_has (object, "pts")
      && !unknot_pose_points_read (object, where, "pts", prop->points, UNKNOT_PROP_MAX_POINTS, &prop->n_points,
                                   error))
    return FALSE;

  return prop->n_points >= least_points[prop->kind]
         || unknot_json_refuse (error, where, "pts", "has too few points for this");
}

static gboolean
read_tone (JsonObject  *object,
           const char  *where,
           UnknotCast  *cast,
           UnknotProp  *prop,
           GError     **error)
{
  const char *id = unknot_json_string (object, where, "mat", error);

  if (id == NULL)
    return FALSE;
  if ((prop->tone = unknot_cast_get_tone (cast, id)) == NULL)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member 'mat' names no material: '%s'", where, id);
      return FALSE;
    }

  return TRUE;
}

static gboolean
read_prop (JsonObject  *object,
           const char  *where,
           UnknotCast  *cast,
           UnknotProp  *prop,
           GError     **error)
{
  const char *id = unknot_json_string (object, where, "type", error);
  UnknotPropKind kind;

  if (id == NULL)
    return FALSE;
  if (!unknot_prop_kind_from_id (id, &kind))
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member 'type' names no kind of thing: '%s'", where, id);
      return FALSE;
    }
  if (!unknot_json_only (object, where, members[kind], error))
    return FALSE;

  unknot_prop_init (prop, kind);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (unknot_json_has (object, numbers[i].member)
        && !unknot_json_number (object, where, numbers[i].member, numbers[i].least, numbers[i].most,
                                G_STRUCT_MEMBER_P (prop, numbers[i].offset), error))
      return FALSE;

  return read_places (object, where, prop, error)
         && (!g_strv_contains (members[kind], "size") || read_size (object, where, prop, error))
         && (!unknot_json_has (object, "axis") || unknot_json_vector (object, where, "axis", &prop->axis, error))
         && (!unknot_json_has (object, "mat") || read_tone (object, where, cast, prop, error))
         && (!unknot_json_has (object, "microphone")
             || unknot_json_boolean (object, where, "microphone", &prop->microphone, error))
         && (!unknot_json_has (object, "grips") || unknot_json_boolean (object, where, "grips", &prop->grips, error));
}

static gboolean
read_props (JsonObject       *key,
            const char       *where,
            UnknotBoundPose  *pose,
            GError          **error)
{
  g_autofree char *inside = g_strdup_printf ("%s.props", where);
  JsonArray *props;

  if (!unknot_json_has (key, "props"))
    return TRUE;
  if ((props = unknot_json_array (key, where, "props", error)) == NULL)
    return FALSE;

  pose->n_props = json_array_get_length (props);
  if (pose->n_props > UNKNOT_POSE_MAX_PROPS)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member 'props' has more than %d things", where, UNKNOT_POSE_MAX_PROPS);
      return FALSE;
    }

  for (guint i = 0; i < pose->n_props; i++)
    {
      g_autofree char *prop_where = g_strdup_printf ("%s[%u]", inside, i);
      JsonObject *prop = unknot_json_element (props, inside, i, error);

      if (prop == NULL || !read_prop (prop, prop_where, pose->cast, &pose->props[i], error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_scene (JsonObject       *key,
            const char       *where,
            UnknotPoseScene  *scene,
            GError          **error)
{
  static const char * const allowed[] = { "floor", "mat", "wallz", "wallx", NULL };
  g_autofree char *inside = g_strdup_printf ("%s.scene", where);
  JsonObject *object;

  if (!unknot_json_has (key, "scene"))
    return TRUE;
  if ((object = unknot_json_object (key, where, "scene", error)) == NULL
      || !unknot_json_only (object, inside, allowed, error))
    return FALSE;

  scene->has_floor = unknot_json_has (object, "floor");
  scene->has_mat = unknot_json_has (object, "mat");
  scene->has_wall = unknot_json_has (object, "wallz");
  return (!scene->has_floor || unknot_json_number (object, inside, "floor", -1, 1, &scene->floor, error))
         && (!scene->has_mat || unknot_json_numbers (object, inside, "mat", scene->mat, 4, error))
         && (!scene->has_wall || (unknot_json_number (object, inside, "wallz", -2, 2, &scene->wall_z, error)
                                  && unknot_json_numbers (object, inside, "wallx", scene->wall_x, 2, error)));
}

static gboolean
read_overlay (JsonObject         *object,
              const char         *where,
              UnknotPoseOverlay  *overlay,
              GError            **error)
{
  static const char * const press[] = { "type", "at", "ring", NULL };
  static const char * const arrow[] = { "type", "pts", "w", "both", NULL };
  static const char * const breath[] = { "type", NULL };
  static const char * const feel[] = { "type", "at", "r", NULL };
  const char *type = unknot_json_string (object, where, "type", error);

  if (type == NULL)
    return FALSE;

  overlay->weight = 6;
  if (g_str_equal (type, "press"))
    {
      overlay->kind = UNKNOT_OVERLAY_PRESS;
      overlay->n_points = 1;
      return unknot_json_only (object, where, press, error)
             && unknot_pose_point_read (object, where, "at", &overlay->points[0], error)
             && (!unknot_json_has (object, "ring")
                 || unknot_json_boolean (object, where, "ring", &overlay->ring, error));
    }
  if (g_str_equal (type, "arrow"))
    {
      overlay->kind = UNKNOT_OVERLAY_ARROW;
      return unknot_json_only (object, where, arrow, error)
             && unknot_pose_points_read (object, where, "pts", overlay->points, UNKNOT_OVERLAY_MAX_POINTS,
                                         &overlay->n_points, error)
             && (!unknot_json_has (object, "w")
                 || unknot_json_number (object, where, "w", 1, 12, &overlay->weight, error))
             && (!unknot_json_has (object, "both")
                 || unknot_json_boolean (object, where, "both", &overlay->both, error));
    }
  if (g_str_equal (type, "breath"))
    {
      overlay->kind = UNKNOT_OVERLAY_BREATH;
      return unknot_json_only (object, where, breath, error);
    }
  if (g_str_equal (type, "feel"))
    {
      overlay->kind = UNKNOT_OVERLAY_FEEL;
      overlay->n_points = 1;
      return unknot_json_only (object, where, feel, error)
             && unknot_pose_point_read (object, where, "at", &overlay->points[0], error)
             && unknot_json_number (object, where, "r", 0.01, 0.15, &overlay->radius, error);
    }

  g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
               "%s: member 'type' names no kind of overlay: '%s'", where, type);
  return FALSE;
}

static gboolean
read_overlays (JsonObject       *key,
               const char       *where,
               UnknotBoundPose  *pose,
               GError          **error)
{
  g_autofree char *inside = g_strdup_printf ("%s.overlays", where);
  JsonArray *overlays;

  if (!unknot_json_has (key, "overlays"))
    return TRUE;
  if ((overlays = unknot_json_array (key, where, "overlays", error)) == NULL)
    return FALSE;

  pose->n_overlays = json_array_get_length (overlays);
  if (pose->n_overlays > UNKNOT_POSE_MAX_OVERLAYS)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member 'overlays' has more than %d of them", where, UNKNOT_POSE_MAX_OVERLAYS);
      return FALSE;
    }

  for (guint i = 0; i < pose->n_overlays; i++)
    {
      g_autofree char *overlay_where = g_strdup_printf ("%s[%u]", inside, i);
      JsonObject *overlay = unknot_json_element (overlays, inside, i, error);

      if (overlay == NULL || !read_overlay (overlay, overlay_where, &pose->overlays[i], error))
        return FALSE;
    }

  return TRUE;
}

/**
 * unknot_pose_props_read:
 * @key: a key of a pose file
 * @where: file and place, for messages
 * @pose: its things, scene and overlays are filled
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads the members `props`, `scene` and `overlays`, each of which may be left out.
 *
 * Returns: `TRUE` if all were read
 */
gboolean
unknot_pose_props_read (JsonObject       *key,
                        const char       *where,
                        UnknotBoundPose  *pose,
                        GError          **error)
{
  return read_props (key, where, pose, error) && read_scene (key, where, &pose->scene, error)
         && read_overlays (key, where, pose, error);
}
