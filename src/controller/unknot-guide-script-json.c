#include "unknot-guide-script.h"

#include "unknot-json.h"

/* Outer bounds of what a file may ask for: an hour a step. */
#define MOST_SECONDS 3600
#define MOST_TIMES 100

/* clinical.md F9.5: nothing is ever asked to feel stronger, whatever a file says. */
#define MOST_LEVEL 5

static const char * const loads[] = { "none", "pull", "press" };

static JsonObject *
item_to_json (UnknotGuideScript *script,
              guint              index)
{
  const UnknotGuideItem *item = unknot_guide_script_get_item (script, index);
  guint n_steps;
  const UnknotGuideStep *all = unknot_guide_script_get_steps (script, index, &n_steps);
  JsonObject *object = json_object_new ();
  JsonArray *steps = json_array_new ();

  json_object_set_string_member (object, "technique", item->technique);
  if (item->muscle != NULL)
    json_object_set_string_member (object, "muscle", item->muscle);
  json_object_set_string_member (object, "name", item->name);
  json_object_set_int_member (object, "knot", item->knot);
  if (item->place != NULL)
    json_object_set_string_member (object, "place", item->place);
  json_object_set_string_member (object, "load", loads[item->load]);
  json_object_set_int_member (object, "target", item->target);
  json_object_set_int_member (object, "cap", item->cap);
  json_object_set_string_member (object, "first_side", unknot_side_to_id (item->first_side));
  json_object_set_int_member (object, "holds", item->holds);
  json_object_set_int_member (object, "sets", item->sets);
  json_object_set_double_member (object, "rest_seconds", item->rest_seconds);
  if (item->first)
    json_object_set_boolean_member (object, "first", TRUE);
  if (item->lying)
    json_object_set_boolean_member (object, "lying", TRUE);
  json_object_set_array_member (object, "steps", steps);

  for (guint i = 0; i < n_steps; i++)
    {
      const UnknotGuideStep *step = &all[i];
      JsonObject *member = json_object_new ();

      json_object_set_string_member (member, "id", step->id);
      json_object_set_string_member (member, "cue", step->cue);
      json_object_set_string_member (member, "text", step->text);
      json_object_set_string_member (member, "pose", step->pose);
      json_object_set_string_member (member, "phase", unknot_step_phase_to_id (step->phase));
      json_object_set_string_member (member, "side", step->each ? "each" : unknot_side_to_id (step->side));
      json_object_set_double_member (member, "seconds", step->seconds);
      json_object_set_int_member (member, "repetitions", step->repetitions);
      if (step->stroke_seconds > 0)
        json_object_set_double_member (member, "stroke_seconds", step->stroke_seconds);
      if (step->breaths)
        json_object_set_boolean_member (member, "breaths", TRUE);
      json_array_add_object_element (steps, member);
    }

  return object;
}

/**
 * unknot_guide_script_to_json:
 * @self: a script
 *
 * Writes @self for the running session's file.
 *
 * Returns: (transfer full): an object that [func@guide_script_from_json] reads
 */
JsonObject *
unknot_guide_script_to_json (UnknotGuideScript *self)
{
  JsonObject *object = json_object_new ();
  JsonArray *items = json_array_new ();

  json_object_set_double_member (object, "ready_seconds", unknot_guide_script_get_ready_seconds (self));
  json_object_set_array_member (object, "items", items);
  for (guint i = 0; i < unknot_guide_script_get_n_items (self); i++)
    json_array_add_object_element (items, item_to_json (self, i));

  return object;
}

static gboolean
wrong_value (GError     **error,
             const char  *where,
             const char  *member,
             const char  *value)
{
  g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member '%s' has no meaning: '%s'", where,
               member, value);
  return FALSE;
}

/* A member that older files do not have. */
static gboolean
read_truth (JsonObject  *object,
            const char  *where,
            const char  *member,
            gboolean    *truth,
            GError     **error)
{
  return !unknot_json_has (object, member) || unknot_json_boolean (object, where, member, truth, error);
}

static gboolean
step_from_json (JsonObject       *object,
                const char       *where,
                UnknotGuideStep  *step,
                GError          **error)
{
  const char *phase, *side;
  int repetitions;

  if ((step->id = unknot_json_string (object, where, "id", error)) == NULL ||
      (step->cue = unknot_json_string (object, where, "cue", error)) == NULL ||
      (step->text = unknot_json_string (object, where, "text", error)) == NULL ||
      (step->pose = unknot_json_string (object, where, "pose", error)) == NULL ||
      (phase = unknot_json_string (object, where, "phase", error)) == NULL ||
      (side = unknot_json_string (object, where, "side", error)) == NULL ||
      !unknot_json_number (object, where, "seconds", 0.1, MOST_SECONDS, &step->seconds, error) ||
      !unknot_json_integer (object, where, "repetitions", 1, MOST_TIMES, &repetitions, error) ||
      !read_truth (object, where, "breaths", &step->breaths, error))
    return FALSE;

  if (!unknot_step_phase_from_id (phase, &step->phase))
    return wrong_value (error, where, "phase", phase);

  step->each = g_str_equal (side, "each");
  if (!step->each && !unknot_side_from_id (side, &step->side))
    return wrong_value (error, where, "side", side);

  step->repetitions = (guint) repetitions;
  return !unknot_json_has (object, "stroke_seconds") ||
         unknot_json_number (object, where, "stroke_seconds", 0.1, MOST_SECONDS, &step->stroke_seconds, error);
}

static gboolean
item_from_json (JsonObject       *object,
                const char       *where,
                UnknotGuideItem  *item,
                GError          **error)
{
  const char *load, *side;
  int holds, sets;
  int knot = 0;

  if (unknot_json_has (object, "muscle") &&
      (item->muscle = unknot_json_string (object, where, "muscle", error)) == NULL)
    return FALSE;
  if (unknot_json_has (object, "place") &&
      (item->place = unknot_json_string (object, where, "place", error)) == NULL)
    return FALSE;
  if (unknot_json_has (object, "knot") && !unknot_json_integer (object, where, "knot", 0, MOST_TIMES, &knot, error))
    return FALSE;

  if ((item->technique = unknot_json_string (object, where, "technique", error)) == NULL ||
      (item->name = unknot_json_string (object, where, "name", error)) == NULL ||
      (load = unknot_json_string (object, where, "load", error)) == NULL ||
      (side = unknot_json_string (object, where, "first_side", error)) == NULL ||
      !unknot_json_integer (object, where, "cap", 0, MOST_LEVEL, &item->cap, error) ||
      !unknot_json_integer (object, where, "target", 0, item->cap, &item->target, error) ||
      !unknot_json_integer (object, where, "holds", 1, MOST_TIMES, &holds, error) ||
      !unknot_json_integer (object, where, "sets", 1, MOST_TIMES, &sets, error) ||
      !unknot_json_number (object, where, "rest_seconds", 0, MOST_SECONDS, &item->rest_seconds, error) ||
      !read_truth (object, where, "first", &item->first, error) ||
      !read_truth (object, where, "lying", &item->lying, error))
    return FALSE;

  if (!unknot_side_from_id (side, &item->first_side) ||
      (item->first_side != UNKNOT_SIDE_LEFT && item->first_side != UNKNOT_SIDE_RIGHT))
    return wrong_value (error, where, "first_side", side);

  item->knot = (guint) knot;
  item->holds = (guint) holds;
  item->sets = (guint) sets;
  for (guint i = 0; i < G_N_ELEMENTS (loads); i++)
    if (g_str_equal (load, loads[i]))
      {
        item->load = (UnknotGuideLoad) i;
        return TRUE;
      }

  return wrong_value (error, where, "load", load);
}

/**
 * unknot_guide_script_from_json:
 * @object: what [method@GuideScript.to_json] wrote
 * @where: the file's name, for messages
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a script from the running session's file.
 *
 * Returns: (transfer full) (nullable): the script, or `NULL` with @error set
 */
UnknotGuideScript *
unknot_guide_script_from_json (JsonObject  *object,
                               const char  *where,
                               GError     **error)
{
  g_autoptr (UnknotGuideScript) self = NULL;
  double ready_seconds;
  JsonArray *items;

  if (!unknot_json_number (object, where, "ready_seconds", 0.1, MOST_SECONDS, &ready_seconds, error) ||
      (items = unknot_json_array (object, where, "items", error)) == NULL)
    return NULL;
  if (json_array_get_length (items) == 0)
    {
      wrong_value (error, where, "items", "[]");
      return NULL;
    }

  self = unknot_guide_script_new (ready_seconds);
  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      g_autoptr (GArray) steps = g_array_new (FALSE, TRUE, sizeof (UnknotGuideStep));
      UnknotGuideItem item = { 0 };
      JsonObject *member = unknot_json_element (items, where, i, error);
      JsonArray *members;

      if (member == NULL || !item_from_json (member, where, &item, error) ||
          (members = unknot_json_array (member, where, "steps", error)) == NULL)
        return NULL;
      if (json_array_get_length (members) == 0)
        {
          wrong_value (error, where, "steps", "[]");
          return NULL;
        }

      g_array_set_size (steps, json_array_get_length (members));
      for (guint j = 0; j < steps->len; j++)
        {
          JsonObject *step = unknot_json_element (members, where, j, error);

          if (step == NULL || !step_from_json (step, where, &g_array_index (steps, UnknotGuideStep, j), error))
            return NULL;
        }

      unknot_guide_script_add (self, &item, (const UnknotGuideStep *) steps->data, steps->len);
    }

  return g_steal_pointer (&self);
}
