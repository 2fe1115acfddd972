#include "unknot-pose-private.h"

#include "unknot-json.h"
#include "unknot-json-vector.h"

/* The member `figures` of a key: who is in the picture, and how they hold themselves. */

static const char * const figure_ids[UNKNOT_POSE_MAX_FIGURES] = { "person", "helper" };
static const char * const side_ids[2] = { "L", "R" };

static gboolean
read_root (JsonObject        *object,
           const char        *where,
           UnknotPoseFigure  *figure,
           GError           **error)
{
  static const char * const members[] = { "pos", "rot", NULL };
  JsonArray *turn;

  if (!unknot_json_only (object, where, members, error)
      || !unknot_json_vector (object, where, "pos", &figure->root_at, error)
      || (turn = unknot_json_array (object, where, "rot", error)) == NULL)
    return FALSE;

  /* The turn about the long axis is only said by poses that lie. */
  return unknot_json_numbers (object, where, "rot", figure->root_turn,
                              json_array_get_length (turn) == 4 ? 4 : 3, error);
}

static gboolean
read_spine (JsonObject        *object,
            const char        *where,
            UnknotPoseFigure  *figure,
            GError           **error)
{
  static const char * const members[] = { "lumbar", "thorax", "neck", "head", NULL };

  if (!unknot_json_only (object, where, members, error))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (figure->spine); i++)
    if (unknot_json_has (object, members[i])
        && !unknot_json_numbers (object, where, members[i], figure->spine[i], 3, error))
      return FALSE;

  return TRUE;
}

static gboolean
read_collar (JsonObject        *object,
             const char        *where,
             UnknotPoseFigure  *figure,
             GError           **error)
{
  static const char * const members[] = { "L", "R", NULL };

  if (!unknot_json_only (object, where, members, error))
    return FALSE;

  for (guint side = 0; side < 2; side++)
    if (unknot_json_has (object, side_ids[side]))
      {
        figure->collar_set[side] = TRUE;
        if (!unknot_json_numbers (object, where, side_ids[side], figure->collar[side], 2, error))
          return FALSE;
      }

  return TRUE;
}

static gboolean
read_contact (JsonObject        *object,
              const char        *where,
              UnknotHandContact *contact,
              GError           **error)
{
  static const char * const ids[] = { "palm", "tips", "fingers", "thumb", "wrist", "grip", NULL };
  const char *id = unknot_json_string (object, where, "contact", error);

  if (id == NULL)
    return FALSE;

  for (guint i = 0; ids[i] != NULL; i++)
    if (g_str_equal (id, ids[i]))
      {
        *contact = (UnknotHandContact) i;
        return TRUE;
      }

  g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
               "%s: member 'contact' names no part of a hand: '%s'", where, id);
  return FALSE;
}

static gboolean
read_hand (JsonObject     *object,
           const char     *where,
           UnknotPoseArm  *arm,
           GError        **error)
{
  static const char * const members[] = { "at", "contact", "dir", "palm", "skin", NULL };

  arm->reaches = TRUE;
  arm->turned = TRUE;

  if (!unknot_json_only (object, where, members, error)
      || !unknot_pose_point_read (object, where, "at", &arm->at, error)
      || !read_contact (object, where, &arm->contact, error)
      || !unknot_pose_direction_read (object, where, "dir", &arm->fingers, error)
      || !unknot_pose_direction_read (object, where, "palm", &arm->palm, error))
    return FALSE;

  return !unknot_json_has (object, "skin") || unknot_json_boolean (object, where, "skin", &arm->on_skin, error);
}

static gboolean
read_arm (JsonObject     *object,
          const char     *where,
          UnknotCast     *cast,
          UnknotPoseArm  *arm,
          GError        **error)
{
  static const char * const members[] = { "fk", "hand", "pole", "handpose", NULL };
  const UnknotHandShape *shape;
  const char *id;

  if (!unknot_json_only (object, where, members, error))
    return FALSE;

  if (unknot_json_has (object, "hand"))
    {
      g_autofree char *inside = g_strdup_printf ("%s.hand", where);
      JsonObject *hand = unknot_json_object (object, where, "hand", error);

      if (hand == NULL || !read_hand (hand, inside, arm, error)
          || !unknot_pose_direction_read (object, where, "pole", &arm->pole, error))
        return FALSE;
    }
  else if (!unknot_json_numbers (object, where, "fk", arm->angles, G_N_ELEMENTS (arm->angles), error))
    return FALSE;

  if (!unknot_json_has (object, "handpose"))
    return TRUE;
  if ((id = unknot_json_string (object, where, "handpose", error)) == NULL)
    return FALSE;
  if ((shape = unknot_cast_get_hand (cast, id)) == NULL)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member 'handpose' names no shape of a hand: '%s'", where, id);
      return FALSE;
    }

  arm->shape = *shape;
  return TRUE;
}

static gboolean
read_foot (JsonObject     *object,
           const char     *where,
           UnknotPoseLeg  *leg,
           GError        **error)
{
  static const char * const members[] = { "at", "toe", "up", NULL };

  leg->planted = TRUE;
  leg->turned = TRUE;

  if (!unknot_json_only (object, where, members, error)
      || !unknot_pose_point_read (object, where, "at", &leg->at, error)
      || !unknot_pose_direction_read (object, where, "toe", &leg->toe, error))
    return FALSE;

  return !unknot_json_has (object, "up") || unknot_pose_direction_read (object, where, "up", &leg->up, error);
}

static gboolean
read_leg (JsonObject     *object,
          const char     *where,
          UnknotPoseLeg  *leg,
          GError        **error)
{
  static const char * const members[] = { "fk", "foot", "pole", NULL };
  g_autofree char *inside = g_strdup_printf ("%s.foot", where);
  JsonObject *foot;

  if (!unknot_json_only (object, where, members, error))
    return FALSE;
  if (!unknot_json_has (object, "foot"))
    return unknot_json_numbers (object, where, "fk", leg->angles, G_N_ELEMENTS (leg->angles), error);

  foot = unknot_json_object (object, where, "foot", error);
  return foot != NULL && read_foot (foot, inside, leg, error)
         && unknot_pose_direction_read (object, where, "pole", &leg->pole, error);
}

static gboolean
read_limbs (JsonObject        *object,
            const char        *where,
            const char        *member,
            UnknotCast        *cast,
            UnknotPoseFigure  *figure,
            GError           **error)
{
  static const char * const members[] = { "L", "R", NULL };
  g_autofree char *inside = g_strdup_printf ("%s.%s", where, member);
  JsonObject *limbs = unknot_json_object (object, where, member, error);

  if (limbs == NULL || !unknot_json_only (limbs, inside, members, error))
    return FALSE;

  for (guint side = 0; side < 2; side++)
    {
      g_autofree char *limb_where = g_strdup_printf ("%s.%s", inside, side_ids[side]);
      JsonObject *limb;

      if (!unknot_json_has (limbs, side_ids[side]))
        continue;
      if ((limb = unknot_json_object (limbs, inside, side_ids[side], error)) == NULL)
        return FALSE;
      if (g_str_equal (member, "arms") ? !read_arm (limb, limb_where, cast, &figure->arms[side], error)
                                       : !read_leg (limb, limb_where, &figure->legs[side], error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_part (JsonObject        *object,
           const char        *where,
           const char        *member,
           UnknotPoseFigure  *figure,
           gboolean         (*read) (JsonObject *, const char *, UnknotPoseFigure *, GError **),
           GError           **error)
{
  g_autofree char *inside = g_strdup_printf ("%s.%s", where, member);
  JsonObject *part;

  if (!unknot_json_has (object, member))
    return TRUE;

  part = unknot_json_object (object, where, member, error);
  return part != NULL && read (part, inside, figure, error);
}

static gboolean
read_figure (JsonObject        *object,
             const char        *where,
             const char        *expected,
             UnknotCast        *cast,
             UnknotPoseFigure  *figure,
             GError           **error)
{
  static const char * const members[] = { "id", "root", "spine", "clav", "belly", "arms", "legs", NULL };
  const char *id;

  if (!unknot_json_only (object, where, members, error)
      || (id = unknot_json_string (object, where, "id", error)) == NULL)
    return FALSE;
  if (!g_str_equal (id, expected))
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member 'id' is not '%s'", where, expected);
      return FALSE;
    }

  if (!read_part (object, where, "root", figure, read_root, error)
      || !read_part (object, where, "spine", figure, read_spine, error)
      || !read_part (object, where, "clav", figure, read_collar, error))
    return FALSE;

  if (unknot_json_has (object, "belly"))
    {
      figure->has_belly = TRUE;
      if (!unknot_json_number (object, where, "belly", 0, 1, &figure->belly, error))
        return FALSE;
    }

  return (!unknot_json_has (object, "arms") || read_limbs (object, where, "arms", cast, figure, error))
         && (!unknot_json_has (object, "legs") || read_limbs (object, where, "legs", cast, figure, error));
}

/* A point on the helper in a picture without one would have nowhere to be. */
static gboolean
check_points (const UnknotBoundPose  *pose,
              const char             *where,
              GError                **error)
{
  for (guint i = 0; i < pose->n_figures; i++)
    for (guint side = 0; side < 2; side++)
      {
        const UnknotPoseArm *arm = &pose->figures[i].arms[side];

        if (arm->at.figure >= pose->n_figures || arm->fingers.figure >= pose->n_figures
            || arm->palm.figure >= pose->n_figures || arm->pole.figure >= pose->n_figures)
          {
            g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                         "%s: member 'figures' has no helper, but a hand lies on one", where);
            return FALSE;
          }
      }

  return TRUE;
}

/**
 * unknot_pose_figures_read:
 * @key: a key of a pose file
 * @where: file and place, for messages
 * @pose: its figures are filled; what the file leaves out stays as it is
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads the member `figures`: first the person, then, if there is one, the helper.
 *
 * Returns: `TRUE` if all figures were read
 */
gboolean
unknot_pose_figures_read (JsonObject       *key,
                          const char       *where,
                          UnknotBoundPose  *pose,
                          GError          **error)
{
  g_autofree char *inside = g_strdup_printf ("%s.figures", where);
  JsonArray *figures = unknot_json_array (key, where, "figures", error);

  if (figures == NULL)
    return FALSE;

  pose->n_figures = json_array_get_length (figures);
  if (pose->n_figures == 0 || pose->n_figures > UNKNOT_POSE_MAX_FIGURES)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member 'figures' does not have one or two people", where);
      return FALSE;
    }

  for (guint i = 0; i < pose->n_figures; i++)
    {
      g_autofree char *figure_where = g_strdup_printf ("%s[%u]", inside, i);
      JsonObject *figure = unknot_json_element (figures, inside, i, error);

      if (figure == NULL
          || !read_figure (figure, figure_where, figure_ids[i], pose->cast, &pose->figures[i], error))
        return FALSE;
    }

  return check_points (pose, where, error);
}
