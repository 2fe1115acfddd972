#include "unknot-guide-course.h"

#include "unknot-json.h"

#define FORMAT_VERSION 1

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
  json_object_set_array_member (object, "totals", totals);

  for (guint i = 0; i < unknot_guide_script_get_n_items (self->script); i++)
    {
      const UnknotGuideTally *tally = &self->tallies[i];
      JsonObject *member = json_object_new ();

      json_object_set_int_member (member, "done_ms", tally->done / 1000);
      json_object_set_int_member (member, "holds", tally->holds);
      json_object_set_int_member (member, "more", tally->more);
      json_object_set_int_member (member, "too_much", tally->too_much);
      json_array_add_object_element (totals, member);
    }

  return object;
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

      self->tallies[i] = (UnknotGuideTally) { (gint64) done * 1000, (guint) holds, (guint) more, (guint) too_much };
    }

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
      !read_totals (&course, totals, where, error))
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
  course.state = UNKNOT_GUIDE_STATE_PAUSED;
  course.interrupted = TRUE;

  *self = course;
  course = (UnknotGuideCourse) { 0 };
  return TRUE;
}
