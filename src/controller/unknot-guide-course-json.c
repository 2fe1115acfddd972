#include "unknot-guide-course.h"

#include "unknot-json.h"

#define FORMAT_VERSION 1

static JsonObject *
tally_to_json (const UnknotGuideTally *tally)
{
  JsonObject *member = json_object_new ();
  JsonArray *held = json_array_new ();

  json_object_set_int_member (member, "done_ms", tally->done / 1000);
  json_object_set_int_member (member, "holds", tally->holds);
  json_object_set_int_member (member, "more", tally->more);
  json_object_set_int_member (member, "too_much", tally->too_much);
  json_object_set_int_member (member, "pain", tally->pain);
  json_object_set_int_member (member, "ache_before", tally->ache_before);
  json_object_set_int_member (member, "ache_after", tally->ache_after);
  json_object_set_string_member (member, "ache_side", unknot_side_to_id (tally->ache_side));
  json_object_set_int_member (member, "ache_ms", tally->ache_time / 1000);
  json_object_set_int_member (member, "closed", tally->closed);
  json_object_set_array_member (member, "held_ms", held);
  for (guint i = 0; i < G_N_ELEMENTS (tally->held); i++)
    json_array_add_int_element (held, tally->held[i] / 1000);

  return member;
}

/**
 * unknot_guide_course_to_json:
 * @self: a course
 *
 * Writes all that is needed to go on after a crash.
 *
 * Returns: (transfer full): an object that [func@guide_course_from_json] reads
 */
JsonObject *
unknot_guide_course_to_json (const UnknotGuideCourse *self)
{
  JsonObject *object = json_object_new ();
  JsonArray *totals = json_array_new ();

  json_object_set_int_member (object, "version", FORMAT_VERSION);
  json_object_set_object_member (object, "script", unknot_guide_script_to_json (self->script));
  json_object_set_int_member (object, "position", self->position);
  json_object_set_int_member (object, "elapsed_ms", self->elapsed / 1000);
  json_object_set_int_member (object, "length_ms", self->length / 1000);
  json_object_set_int_member (object, "spot_item", self->spot_item == G_MAXUINT ? -1 : (int) self->spot_item);
  json_object_set_string_member (object, "spot_side", unknot_side_to_id (self->spot_side));
  json_object_set_int_member (object, "level", self->level);
  json_object_set_int_member (object, "too_much", self->too_much);
  json_object_set_boolean_member (object, "shorter_hold", self->shorter_hold);
  json_object_set_int_member (object, "spot_ache", self->spot_ache);
  json_object_set_int_member (object, "started", self->started);
  json_object_set_boolean_member (object, "own_pace", self->own_pace);
  if (self->target != G_MAXUINT)
    json_object_set_int_member (object, "target", self->target);
  if (self->reason != NULL)
    json_object_set_string_member (object, "reason", self->reason);
  json_object_set_array_member (object, "totals", totals);

  for (guint i = 0; i < unknot_guide_script_get_n_items (self->script); i++)
    json_array_add_object_element (totals, tally_to_json (&self->tallies[i]));

  return object;
}

/* Members that the files of earlier versions do not have. */
static gboolean
read_later_member (JsonObject  *object,
                   const char  *where,
                   const char  *member,
                   int          least,
                   int          most,
                   int         *number,
                   GError     **error)
{
  return !unknot_json_has (object, member) ||
         unknot_json_integer (object, where, member, least, most, number, error);
}

static gboolean
read_held (UnknotGuideTally  *tally,
           JsonObject        *member,
           const char        *where,
           GError           **error)
{
  JsonArray *held;
  guint n_wrong = 0;

  if (!unknot_json_has (member, "held_ms"))
    return TRUE;
  if ((held = unknot_json_array (member, where, "held_ms", error)) == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (held); i++)
    {
      JsonNode *node = json_array_get_element (held, i);

      if (i < G_N_ELEMENTS (tally->held) && JSON_NODE_HOLDS_VALUE (node))
        tally->held[i] = CLAMP (json_node_get_int (node), 0, G_MAXINT) * 1000;
      else
        n_wrong++;
    }
  if (n_wrong == 0 && json_array_get_length (held) == G_N_ELEMENTS (tally->held))
    return TRUE;

  g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
               "%s: member 'held_ms' has not one number for each side", where);
  return FALSE;
}

static gboolean
read_ache (UnknotGuideTally  *tally,
           JsonObject        *member,
           const char        *where,
           GError           **error)
{
  const char *side = "left";
  int time = 0;
  int closed = 0;

  if (!read_later_member (member, where, "pain", -1, 10, &tally->pain, error) ||
      !read_later_member (member, where, "ache_before", -1, 10, &tally->ache_before, error) ||
      !read_later_member (member, where, "ache_after", -1, 10, &tally->ache_after, error) ||
      !read_later_member (member, where, "ache_ms", 0, G_MAXINT, &time, error) ||
      !read_later_member (member, where, "closed", 0, (1 << G_N_ELEMENTS (tally->held)) - 1, &closed, error) ||
      (unknot_json_has (member, "ache_side") &&
       (side = unknot_json_string (member, where, "ache_side", error)) == NULL))
    return FALSE;

  tally->ache_time = (gint64) time * 1000;
  tally->closed = (guint) closed;
  if (!unknot_side_from_id (side, &tally->ache_side))
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member 'ache_side' has no meaning: '%s'",
                   where, side);
      return FALSE;
    }

  return read_held (tally, member, where, error);
}

static gboolean
read_totals (UnknotGuideCourse  *self,
             JsonArray          *totals,
             const char         *where,
             GError            **error)
{
  if (json_array_get_length (totals) != unknot_guide_script_get_n_items (self->script))
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member 'totals' is not as long as the script", where);
      return FALSE;
    }

  for (guint i = 0; i < json_array_get_length (totals); i++)
    {
      JsonObject *member = unknot_json_element (totals, where, i, error);
      int done, holds, more, too_much;

      if (member == NULL ||
          !unknot_json_integer (member, where, "done_ms", 0, G_MAXINT, &done, error) ||
          !unknot_json_integer (member, where, "holds", 0, G_MAXINT, &holds, error) ||
          !unknot_json_integer (member, where, "more", 0, G_MAXINT, &more, error) ||
          !unknot_json_integer (member, where, "too_much", 0, G_MAXINT, &too_much, error))
        return FALSE;

      self->tallies[i].done = (gint64) done * 1000;
      self->tallies[i].holds = (guint) holds;
      self->tallies[i].more = (guint) more;
      self->tallies[i].too_much = (guint) too_much;
      if (!read_ache (&self->tallies[i], member, where, error))
        return FALSE;
    }

  return TRUE;
}

/* What came with questions, first times and jumps. */
static gboolean
read_later (UnknotGuideCourse  *self,
            JsonObject         *object,
            const char         *where,
            GError            **error)
{
  int n = (int) unknot_guide_script_get_n (self->script);
  const char *reason = NULL;
  int started = n;
  int target = -1;

  if (!read_later_member (object, where, "spot_ache", -1, 10, &self->spot_ache, error) ||
      !read_later_member (object, where, "started", 0, n, &started, error) ||
      !read_later_member (object, where, "target", 0, n - 1, &target, error) ||
      (unknot_json_has (object, "own_pace") &&
       !unknot_json_boolean (object, where, "own_pace", &self->own_pace, error)) ||
      (unknot_json_has (object, "reason") && (reason = unknot_json_string (object, where, "reason", error)) == NULL))
    return FALSE;

  self->started = (guint) started;
  self->target = target >= 0 ? (guint) target : G_MAXUINT;
  self->reason = g_intern_string (reason);
  return TRUE;
}

/**
 * unknot_guide_course_from_json:
 * @self: a course to fill
 * @object: what [func@guide_course_to_json] wrote
 * @where: the file's name, for messages
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads where a session was; it is paused there, and a hold that was under way begins again when it is resumed.
 *
 * Returns: `TRUE` if @self was filled
 */
gboolean
unknot_guide_course_from_json (UnknotGuideCourse  *self,
                               JsonObject         *object,
                               const char         *where,
                               GError            **error)
{
  g_autoptr (UnknotGuideScript) script = NULL;
  g_auto (UnknotGuideCourse) course = { 0 };
  JsonObject *member;
  JsonArray *totals;
  const char *side;
  int version, position, spot, elapsed, length, too_much;

  if (!unknot_json_integer (object, where, "version", 1, G_MAXINT, &version, error))
    return FALSE;
  if (version > FORMAT_VERSION)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VERSION, "%s: written by a later version", where);
      return FALSE;
    }

  if ((member = unknot_json_object (object, where, "script", error)) == NULL ||
      (script = unknot_guide_script_from_json (member, where, error)) == NULL)
    return FALSE;

  unknot_guide_course_init (&course, script);
  if (!unknot_json_integer (object, where, "position", 0, (int) unknot_guide_script_get_n (script) - 1, &position,
                            error) ||
      !unknot_json_integer (object, where, "length_ms", 1, G_MAXINT, &length, error) ||
      !unknot_json_integer (object, where, "elapsed_ms", 0, length, &elapsed, error) ||
      !unknot_json_integer (object, where, "spot_item", -1, (int) unknot_guide_script_get_n_items (script) - 1, &spot,
                            error) ||
      (side = unknot_json_string (object, where, "spot_side", error)) == NULL ||
      !unknot_json_integer (object, where, "level", 0, 10, &course.level, error) ||
      !unknot_json_integer (object, where, "too_much", 0, G_MAXINT, &too_much, error) ||
      !unknot_json_boolean (object, where, "shorter_hold", &course.shorter_hold, error) ||
      (totals = unknot_json_array (object, where, "totals", error)) == NULL ||
      !read_totals (&course, totals, where, error) ||
      !read_later (&course, object, where, error))
    return FALSE;

  if (!unknot_side_from_id (side, &course.spot_side))
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member 'spot_side' has no meaning: '%s'",
                   where, side);
      return FALSE;
    }

  course.position = (guint) position;
  course.elapsed = (gint64) elapsed * 1000;
  course.length = (gint64) length * 1000;
  course.too_much = (guint) too_much;
  course.spot_item = spot < 0 ? G_MAXUINT : (guint) spot;
  if (spot >= 0)
    course.level = MIN (course.level, unknot_guide_script_get_item (script, course.spot_item)->cap);
  course.waits = unknot_guide_course_get_moment (&course)->waits && course.position >= course.started;
  course.state = UNKNOT_GUIDE_STATE_PAUSED;
  course.interrupted = !course.waits;
  course.ask = UNKNOT_GUIDE_ASK_NOTHING;

  *self = course;
  course = (UnknotGuideCourse) { 0 };
  return TRUE;
}
