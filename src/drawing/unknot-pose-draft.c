#include "unknot-pose-private.h"

#include "unknot-json.h"
#include "unknot-json-vector.h"

/* A whole key: the camera, and all that the other readers of a pose read. */

static gboolean
read_fit (JsonObject         *view,
          const char         *where,
          UnknotPoseFraming  *framing,
          GError            **error)
{
  const char *fit = unknot_json_string (view, where, "fit", error);

  if (fit == NULL)
    return FALSE;
  if (!g_str_equal (fit, "upper") && !g_str_equal (fit, "all"))
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member 'fit' is not 'upper' or 'all'", where);
      return FALSE;
    }

  framing->fit = TRUE;
  framing->upper = g_str_equal (fit, "upper");
  return (!unknot_json_has (view, "margin")
          || unknot_json_number (view, where, "margin", 1, 2, &framing->margin, error))
         && (!unknot_json_has (view, "minh")
             || unknot_json_number (view, where, "minh", 0, 2, &framing->least, error));
}

/* What the camera shows: a frame of the file, or a rule to make one. */
static gboolean
read_frame (JsonObject         *view,
            const char         *where,
            UnknotPoseFraming  *framing,
            UnknotPoseFrame    *frame,
            GError            **error)
{
  *framing = (UnknotPoseFraming) { .margin = 1.16, .least = 0.5, .aspect = 1 };

  if (unknot_json_has (view, "aspect")
      && !unknot_json_number (view, where, "aspect", 0.3, 3, &framing->aspect, error))
    return FALSE;
  if (unknot_json_has (view, "fit"))
    return read_fit (view, where, framing, error);

  if (!unknot_json_vector (view, where, "center", &frame->center, error)
      || !unknot_json_number (view, where, "height", 0.1, 3, &frame->height, error))
    return FALSE;

  frame->width = frame->height * framing->aspect;
  return TRUE;
}

static gboolean
read_yaws (JsonObject       *view,
           const char       *where,
           UnknotPoseDraft  *draft,
           GError          **error)
{
  JsonArray *yaws;

  if (!unknot_json_has (view, "yaws"))
    {
      draft->n_yaws = 1;
      return unknot_json_number (view, where, "yaw", -180, 180, &draft->yaws[0], error);
    }

  if ((yaws = unknot_json_array (view, where, "yaws", error)) == NULL)
    return FALSE;

  draft->n_yaws = json_array_get_length (yaws);
  if (draft->n_yaws == 0 || draft->n_yaws > UNKNOT_POSE_MAX_YAWS)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member 'yaws' does not have 1 to %d numbers", where, UNKNOT_POSE_MAX_YAWS);
      return FALSE;
    }

  return unknot_json_numbers (view, where, "yaws", draft->yaws, draft->n_yaws, error);
}

static gboolean
read_view (JsonObject       *key,
           const char       *where,
           UnknotPoseDraft  *draft,
           GError          **error)
{
  static const char * const view_members[] = {
    "yaw", "yaws", "pitch", "center", "height", "aspect", "fit", "margin", "minh", NULL,
  };
  static const char * const tall_members[] = { "center", "height", "aspect", "fit", "margin", "minh", NULL };
  g_autofree char *view_where = g_strdup_printf ("%s.view", where);
  g_autofree char *tall_where = g_strdup_printf ("%s.tall", where);
  UnknotPoseView *made = &draft->pose->view;
  JsonObject *view = unknot_json_object (key, where, "view", error);
  JsonObject *tall;

  if (view == NULL || !unknot_json_only (view, view_where, view_members, error)
      || !unknot_json_number (view, view_where, "pitch", -90, 90, &made->pitch, error)
      || !read_yaws (view, view_where, draft, error)
      || !read_frame (view, view_where, &draft->wide, &made->wide, error))
    return FALSE;

  made->yaw = draft->yaws[0];
  made->tall = made->wide;
  draft->tall = draft->wide;
  if (!unknot_json_has (key, "tall"))
    return TRUE;

  tall = unknot_json_object (key, where, "tall", error);
  return tall != NULL && unknot_json_only (tall, tall_where, tall_members, error)
         && read_frame (tall, tall_where, &draft->tall, &made->tall, error);
}

static gboolean
read_steps (JsonObject       *key,
            const char       *where,
            UnknotPoseDraft  *draft,
            GError          **error)
{
  g_autofree char *inside = g_strdup_printf ("%s.solve", where);
  JsonArray *steps;

  if (!unknot_json_has (key, "solve"))
    return TRUE;
  if ((steps = unknot_json_array (key, where, "solve", error)) == NULL)
    return FALSE;

  draft->n_steps = json_array_get_length (steps);
  if (draft->n_steps > UNKNOT_POSE_MAX_STEPS)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member 'solve' has more than %d steps", where, UNKNOT_POSE_MAX_STEPS);
      return FALSE;
    }

  for (guint i = 0; i < draft->n_steps; i++)
    {
      g_autofree char *step_where = g_strdup_printf ("%s[%u]", inside, i);
      JsonObject *step = unknot_json_element (steps, inside, i, error);

      if (step == NULL || !unknot_solve_step_read (step, step_where, draft->pose, &draft->steps[i], error))
        return FALSE;
    }

  return TRUE;
}

/**
 * unknot_pose_draft_read:
 * @key: a key of a pose file, with a variant already put in
 * @where: file and place, for messages
 * @cast: the bodies and tones to draw on
 * @draft: (out): what it says; its `pose` is set, and the caller's, in any case
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads all members of @key but `variants`.
 *
 * Returns: `TRUE` if the draft is whole
 */
gboolean
unknot_pose_draft_read (JsonObject       *key,
                        const char       *where,
                        UnknotCast       *cast,
                        UnknotPoseDraft  *draft,
                        GError          **error)
{
  static const char * const members[] = {
    "view", "tall", "spot", "figures", "props", "scene", "solve", "variants", "overlays", NULL,
  };

  *draft = (UnknotPoseDraft) { .pose = unknot_bound_pose_new (cast) };

  return unknot_json_only (key, where, members, error)
         && unknot_pose_figures_read (key, where, draft->pose, error)
         && unknot_pose_props_read (key, where, draft->pose, error)
         && read_view (key, where, draft, error)
         && (!(draft->has_spot = unknot_json_has (key, "spot"))
             || unknot_json_vector (key, where, "spot", &draft->spot, error))
         && read_steps (key, where, draft, error);
}
