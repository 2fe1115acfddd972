/* Reading a pose file: what it says of the whole, and its keys. */

#include "unknot-pose-private.h"

#include "unknot-json.h"
#include "unknot-json-vector.h"

/* In files only: two ends of a circle, of which a cycle of keys is made. */
#define CIRCLE ((UnknotPoseLoop) (UNKNOT_POSE_LOOP_CYCLE + 1))

static gboolean
read_keys (JsonObject  *root,
           const char  *name,
           UnknotCast  *cast,
           UnknotPose  *self,
           GError     **error)
{
  g_autofree char *inside = g_strdup_printf ("%s: keys", name);
  JsonArray *keys = unknot_json_array (root, name, "keys", error);
  JsonObject *first = NULL;

  if (keys == NULL)
    return FALSE;
  if (json_array_get_length (keys) == 0)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member 'keys' is empty", name);
      return FALSE;
    }

  g_array_set_size (self->keys, json_array_get_length (keys));
  for (guint i = 0; i < self->keys->len; i++)
    {
      g_autofree char *where = g_strdup_printf ("%s[%u]", inside, i);
      g_autoptr (JsonObject) whole = NULL;
      JsonObject *key = unknot_json_element (keys, inside, i, error);

      if (key == NULL)
        return FALSE;

      first = first == NULL ? key : first;
      whole = unknot_pose_merge (first, key);
      if (!unknot_pose_key_read (whole, where, cast, &g_array_index (self->keys, UnknotPoseKey, i), error))
        return FALSE;
    }

  self->seconds = g_new0 (double, self->keys->len);
  return unknot_json_numbers (root, name, "seconds", self->seconds, self->keys->len, error);
}

static gboolean
read_word (JsonObject          *root,
           const char          *name,
           const char          *member,
           const char * const  *words,
           guint               *value,
           GError             **error)
{
  const char *word = unknot_json_string (root, name, member, error);

  if (word == NULL)
    return FALSE;

  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_equal (words[i], word))
      {
        *value = i;
        return TRUE;
      }

  g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member '%s' cannot be '%s'", name, member,
               word);
  return FALSE;
}

static gboolean
read_suits (JsonObject  *root,
            const char  *name,
            UnknotPose  *self,
            GError     **error)
{
  static const char * const members[] = { "view", "y", "x", NULL };
  g_autofree char *inside = g_strdup_printf ("%s: suits", name);
  JsonObject *suits = unknot_json_object (root, name, "suits", error);

  self->suits_only = TRUE;
  return suits != NULL && unknot_json_only (suits, inside, members, error)
         && unknot_pose_view_read (suits, inside, &self->suits_view, error)
         && unknot_json_numbers (suits, inside, "y", self->suits_y, G_N_ELEMENTS (self->suits_y), error)
         && unknot_json_number (suits, inside, "x", 0, 360, &self->suits_x, error);
}

static gboolean
read_head (JsonObject  *root,
           const char  *name,
           UnknotPose  *self,
           GError     **error)
{
  static const char * const members[] = {
    "authored_side", "works_on", "loop", "seconds", "seen_from", "suits", "choices_from", "keys", NULL,
  };
  static const char * const sides[] = { "left", "right", "both", NULL };
  static const char * const one_side[] = { "left", "right", NULL };
  static const char * const loops[] = { "none", "swing", "cycle", "circle", NULL };
  static const char * const seen[] = { "front", "back", "left", "right", "above", NULL };
  guint authored_side, works_on, loop, seen_from;

  if (!unknot_json_only (root, name, members, error)
      || !read_word (root, name, "authored_side", one_side, &authored_side, error)
      || !read_word (root, name, "works_on", sides, &works_on, error)
      || !read_word (root, name, "loop", loops, &loop, error))
    return FALSE;

  self->authored_side = (UnknotSide) authored_side;
  self->works_on = (UnknotSide) works_on;
  self->loop = (UnknotPoseLoop) loop;

  if ((self->has_seen_from = unknot_json_has (root, "seen_from")))
    {
      if (!read_word (root, name, "seen_from", seen, &seen_from, error))
        return FALSE;
      self->seen_from = (UnknotPoseSeen) seen_from;
    }

  if (unknot_json_has (root, "choices_from"))
    {
      const char *from = unknot_json_string (root, name, "choices_from", error);

      if (from == NULL)
        return FALSE;
      self->choices_from = g_strdup (from);
    }

  return !unknot_json_has (root, "suits") || read_suits (root, name, self, error);
}

static gboolean
check_head (UnknotPose  *self,
            const char  *name,
            GError     **error)
{
  const char *member = NULL;

  if (self->works_on != UNKNOT_SIDE_BOTH && self->works_on != self->authored_side)
    member = "works_on";
  else if (self->choices_from != NULL && g_str_equal (self->choices_from, self->id))
    member = "choices_from";
  else if (self->loop == CIRCLE && !unknot_pose_keys_are_circle (self->keys))
    member = "loop";
  else if (self->has_seen_from == unknot_pose_needs_spot (self))
    member = "seen_from";
  if (member == NULL)
    return TRUE;

  g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member '%s' does not go with the others",
               name, member);
  return FALSE;
}

static void
make_cycle (UnknotPose *self)
{
  GArray *ends = self->keys;
  double round = self->seconds[0] + self->seconds[1];

  self->keys = unknot_pose_keys_round (ends);
  self->seconds = g_renew (double, self->seconds, self->keys->len);
  for (guint i = 0; i < self->keys->len; i++)
    self->seconds[i] = round / self->keys->len;

  self->loop = UNKNOT_POSE_LOOP_CYCLE;
  g_array_unref (ends);
}

static UnknotPose *
parse_root (JsonObject  *root,
            const char  *name,
            UnknotCast  *cast,
            GError     **error)
{
  g_autoptr (UnknotPose) self = g_atomic_rc_box_new0 (UnknotPose);

  self->id = g_str_has_suffix (name, ".json") ? g_strndup (name, strlen (name) - strlen (".json")) : g_strdup (name);
  self->keys = g_array_new (FALSE, TRUE, sizeof (UnknotPoseKey));
  g_array_set_clear_func (self->keys, (GDestroyNotify) unknot_pose_key_clear);

  if (!read_head (root, name, self, error) || !read_keys (root, name, cast, self, error)
      || !check_head (self, name, error))
    return NULL;

  if (self->loop == CIRCLE)
    make_cycle (self);
  return g_steal_pointer (&self);
}

/**
 * unknot_pose_parse:
 * @bytes: the text of a pose file
 * @name: the file's name, `<technique>_<step>.json`
 * @cast: the bodies and tones to draw on
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a pose. Anything unknown, missing or out of its range is an error that names file and member.
 *
 * Returns: (transfer full) (nullable): the pose, or `NULL` with @error set
 */
UnknotPose *
unknot_pose_parse (GBytes      *bytes,
                   const char  *name,
                   UnknotCast  *cast,
                   GError     **error)
{
  g_autoptr (JsonObject) root = unknot_json_parse (bytes, name, error);

  return root != NULL ? parse_root (root, name, cast, error) : NULL;
}

/**
 * unknot_pose_load:
 * @file: a pose file, in a resource or on disk
 * @cast: the bodies and tones to draw on
 * @error: return location for an error of %UNKNOT_DATA_ERROR or %G_IO_ERROR
 *
 * Reads a pose; its id is the file's name without `.json`.
 *
 * Returns: (transfer full) (nullable): the pose, or `NULL` with @error set
 */
UnknotPose *
unknot_pose_load (GFile       *file,
                  UnknotCast  *cast,
                  GError     **error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (JsonObject) root = unknot_json_load (file, error);

  return root != NULL ? parse_root (root, name, cast, error) : NULL;
}
