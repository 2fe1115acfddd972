/* Reading one key of a pose: how it looks, and how it looks instead for some spots. */

#include "unknot-pose-private.h"

#include "unknot-json.h"

/**
 * unknot_pose_view_read:
 * @object: a part of a pose file with a member `view`
 * @where: how an error names it
 * @view: (out): the view
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads which view of the body is meant.
 *
 * Returns: `FALSE` with @error set if it is none
 */
gboolean
unknot_pose_view_read (JsonObject  *object,
                       const char  *where,
                       UnknotView  *view,
                       GError     **error)
{
  const char *id = unknot_json_string (object, where, "view", error);

  if (id == NULL)
    return FALSE;
  if (!unknot_view_from_id (id, view))
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member 'view' names no view: '%s'",
                   where, id);
      return FALSE;
    }

  return TRUE;
}

static gboolean
read_condition (JsonObject         *object,
                const char         *where,
                UnknotPoseVariant  *variant,
                GError            **error)
{
  static const char * const members[] = { "above", "below", "up", "bone", "view", "muscle", NULL };
  const char *bone;

  variant->above = variant->up = -G_MAXDOUBLE;
  variant->below = G_MAXDOUBLE;

  if (!unknot_json_only (object, where, members, error))
    return FALSE;
  if (unknot_json_has (object, "above")
      && !unknot_json_number (object, where, "above", 0, 1.1, &variant->above, error))
    return FALSE;
  if (unknot_json_has (object, "below")
      && !unknot_json_number (object, where, "below", 0, 1.1, &variant->below, error))
    return FALSE;
  if (unknot_json_has (object, "up") && !unknot_json_number (object, where, "up", -1, 1, &variant->up, error))
    return FALSE;
  if (unknot_json_has (object, "muscle")
      && !unknot_json_strings (object, where, "muscle", &variant->muscles, error))
    return FALSE;
  if ((variant->has_view = unknot_json_has (object, "view"))
      && !unknot_pose_view_read (object, where, &variant->view, error))
    return FALSE;

  if (!(variant->has_bone = unknot_json_has (object, "bone")))
    return TRUE;
  if ((bone = unknot_json_string (object, where, "bone", error)) == NULL)
    return FALSE;
  if (!unknot_bone_from_id (bone, &variant->bone))
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member 'bone' names no bone: '%s'",
                   where, bone);
      return FALSE;
    }

  return TRUE;
}

static gboolean
read_variant (JsonObject         *object,
              const char         *where,
              JsonObject         *key,
              UnknotCast         *cast,
              UnknotPoseVariant  *variant,
              GError            **error)
{
  static const char * const members[] = { "if", "set", NULL };
  g_autofree char *if_where = g_strdup_printf ("%s.if", where);
  g_autofree char *set_where = g_strdup_printf ("%s.set", where);
  g_autoptr (JsonObject) merged = NULL;
  JsonObject *condition, *set;

  if (!unknot_json_only (object, where, members, error)
      || (condition = unknot_json_object (object, where, "if", error)) == NULL
      || (set = unknot_json_object (object, where, "set", error)) == NULL
      || !read_condition (condition, if_where, variant, error))
    return FALSE;

  merged = unknot_pose_merge_variant (key, set);
  return unknot_pose_draft_read (merged, set_where, cast, &variant->draft, error);
}

/**
 * unknot_pose_key_read:
 * @object: a key of a pose file, merged with the first
 * @where: how an error names it
 * @cast: the bodies and tones to draw on
 * @key: (out caller-allocates): the key, to be cleared also after an error
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a key and its variants.
 *
 * Returns: `FALSE` with @error set if anything is unknown, missing or out of its range
 */
gboolean
unknot_pose_key_read (JsonObject     *object,
                      const char     *where,
                      UnknotCast     *cast,
                      UnknotPoseKey  *key,
                      GError        **error)
{
  g_autofree char *inside = g_strdup_printf ("%s.variants", where);
  JsonArray *variants;

  key->variants = g_array_new (FALSE, TRUE, sizeof (UnknotPoseVariant));
  g_array_set_clear_func (key->variants, (GDestroyNotify) unknot_pose_variant_clear);

  if (!unknot_pose_draft_read (object, where, cast, &key->draft, error))
    return FALSE;
  if (!unknot_json_has (object, "variants"))
    return TRUE;
  if ((variants = unknot_json_array (object, where, "variants", error)) == NULL)
    return FALSE;

  g_array_set_size (key->variants, json_array_get_length (variants));
  for (guint i = 0; i < key->variants->len; i++)
    {
      g_autofree char *variant_where = g_strdup_printf ("%s[%u]", inside, i);
      JsonObject *variant = unknot_json_element (variants, inside, i, error);

      if (variant == NULL
          || !read_variant (variant, variant_where, object, cast,
                            &g_array_index (key->variants, UnknotPoseVariant, i), error))
        return FALSE;
    }

  return TRUE;
}
