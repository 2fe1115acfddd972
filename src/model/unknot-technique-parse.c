#include "unknot-technique-private.h"

#include <stdlib.h>
#include <string.h>

#include "unknot-record.h"

#define LONGEST (60 * 60)

static const char * const position_words[] = { "standing", "sitting", "lying", "kneeling", "any" };
static const char * const need_words[] = { "none", "optional", "needed" };
static const char * const evidence_words[] = { "strong", "moderate", "weak", "traditional" };
static const char * const hands_words[] = { "none", "either", "same", "opposite", "both" };
static const char * const step_side_words[] = { "knot", "left", "right", "both", "each", "middle" };

static const char * const technique_members[] = {
  "id", "based_on", "ref", "kind", "name", "summary", "places", "notes", "suits", "gear", "position", "helper", "floor",
  "seated", "hands", "chair_hands", "noise", "mess", "dose", "pressure", "contraindications", "stop_rules", "cautions", "evidence", "seeds", "steps", NULL,
};
static const char * const place_members[] = {
  "muscle", "slot", "order", "note", "tools", "needs_spot", "min_y", "max_y", "cap", "hands", "after", NULL,
};
static const char * const dose_members[] = {
  "sets", "holds", "hold_seconds", "hold_start", "growth_seconds", "growth_every_sessions", "max_hold_seconds",
  "repetitions", "rest_seconds", "per_day", "days_per_week", "gap_hours", "max_seconds", "progression", NULL,
};
static const char * const pressure_members[] = { "target", "cap", NULL };
static const char * const evidence_members[] = { "strength", "sentence", "sources", NULL };
static const char * const step_members[] = {
  "id", "cue", "text", "phase", "side", "seconds", "repetitions", "breaths", "stroke_seconds", "scales", "optional",
  "skip_flat", "first_use", "chair", "regions", "pose", NULL,
};

static void
free_place (gpointer data)
{
  UnknotPlace *place = data;

  g_free (place->muscle);
  g_free (place->note);
  g_free (place->after);
  g_free (place);
}

static void
free_step (gpointer data)
{
  UnknotStep *step = data;

  g_free (step->id);
  g_free (step->cue);
  g_free (step->text);
  g_free (step->pose);
  g_strfreev (step->regions);
  g_free (step);
}

static guint
read_tools (UnknotRecord       *record,
            const char         *member,
            const char * const *words,
            GArray             *order)
{
  guint tools = 0;

  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    {
      UnknotTool tool;

      if (!unknot_tool_from_id (words[i], &tool))
        {
          g_autofree char *what = g_strdup_printf ("names the unknown tool '%s'", words[i]);

          unknot_record_fail (record, member, what);
          return 0;
        }
      tools |= UNKNOT_TOOL_BIT (tool);
      if (order != NULL)
        g_array_append_val (order, tool);
    }

  return tools;
}

/* What nobody has said needs as much as can be needed. */
static UnknotHands
read_hands (UnknotRecord *record,
            const char   *member,
            UnknotHands   otherwise)
{
  if (!unknot_record_has (record, member))
    return otherwise;

  return (UnknotHands) unknot_record_word (record, member, hands_words, G_N_ELEMENTS (hands_words));
}

static void
read_places (UnknotTechnique *self,
             UnknotRecord    *record)
{
  if (!unknot_record_has (record, "places"))
    unknot_record_fail (record, "places", "is missing");

  for (guint i = 0; i < unknot_record_length (record, "places"); i++)
    {
      UnknotPlace *place = g_new0 (UnknotPlace, 1);
      g_auto (GStrv) tools = NULL;
      UnknotRecord inner;

      g_ptr_array_add (self->places, place);
      unknot_record_element (record, "places", i, place_members, &inner);
      place->muscle = unknot_record_text (&inner, "muscle");
      place->slot = (UnknotSlot) unknot_record_word (&inner, "slot", unknot_slot_ids, UNKNOT_N_SLOTS);
      place->order = unknot_record_integer (&inner, "order", 1, 20);
      place->note = unknot_record_text_or (&inner, "note", NULL);
      tools = unknot_record_texts_or (&inner, "tools");
      place->tools = read_tools (&inner, "tools", (const char * const *) tools, NULL);
      place->needs_spot = unknot_record_boolean_or (&inner, "needs_spot", FALSE);
      place->min_y = unknot_record_number_or (&inner, "min_y", -100, 200, -G_MAXDOUBLE);
      place->max_y = unknot_record_number_or (&inner, "max_y", -100, 200, G_MAXDOUBLE);
      place->cap = unknot_record_integer_or (&inner, "cap", 1, 5, 0);
      place->hands = read_hands (&inner, "hands", self->hands);
      place->after = unknot_record_text_or (&inner, "after", NULL);
      if (!unknot_record_end (&inner))
        return;
    }
}

/* A list of lists, which no record of objects can read. */
static void
read_gear (UnknotTechnique *self,
           JsonObject      *object,
           UnknotRecord    *record)
{
  guint n = unknot_record_length (record, "gear");
  JsonArray *sets;

  if (!unknot_record_has (record, "gear"))
    unknot_record_fail (record, "gear", "is missing");
  if (unknot_record_failed (record))
    return;

  sets = json_object_get_array_member (object, "gear");
  self->gear = g_new0 (guint, n);
  self->gear_order = g_new0 (GArray *, n);
  for (guint i = 0; i < n; i++)
    {
      JsonNode *node = json_array_get_element (sets, i);
      g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
      g_auto (GStrv) list = NULL;

      self->gear_order[i] = g_array_new (FALSE, FALSE, sizeof (UnknotTool));
      self->n_gear = i + 1;

      if (!JSON_NODE_HOLDS_ARRAY (node) || json_array_get_length (json_node_get_array (node)) == 0)
        {
          unknot_record_fail (record, "gear", "is not a list of lists of tools");
          return;
        }
      for (guint j = 0; j < json_array_get_length (json_node_get_array (node)); j++)
        {
          JsonNode *word = json_array_get_element (json_node_get_array (node), j);

          if (json_node_get_value_type (word) != G_TYPE_STRING)
            {
              unknot_record_fail (record, "gear", "has a tool that is not a text");
              return;
            }
          g_strv_builder_add (words, json_node_get_string (word));
        }
      list = g_strv_builder_end (words);
      self->gear[i] = read_tools (record, "gear", (const char * const *) list, self->gear_order[i]);
    }
}

static void
read_dose (UnknotTechnique *self,
           UnknotRecord    *record)
{
  UnknotDose *dose = &self->dose;
  UnknotRecord inner;

  unknot_record_inner (record, "dose", dose_members, &inner);
  dose->sets = unknot_record_integer_or (&inner, "sets", 1, 10, 0);
  dose->holds = unknot_record_integer_or (&inner, "holds", 1, 10, 0);
  dose->hold_seconds = unknot_record_integer_or (&inner, "hold_seconds", 1, LONGEST, 0);
  dose->hold_start = unknot_record_integer_or (&inner, "hold_start", 1, LONGEST, 0);
  dose->growth_seconds = unknot_record_integer_or (&inner, "growth_seconds", 1, LONGEST, 0);
  dose->growth_every_sessions = unknot_record_integer_or (&inner, "growth_every_sessions", 1, 20, 0);
  dose->max_hold_seconds = unknot_record_integer_or (&inner, "max_hold_seconds", 1, LONGEST, 0);
  dose->repetitions = unknot_record_integer_or (&inner, "repetitions", 1, 50, 0);
  dose->rest_seconds = unknot_record_integer_or (&inner, "rest_seconds", 0, 300, 0);
  dose->per_day = unknot_record_integer_or (&inner, "per_day", 1, 20, 0);
  dose->days_per_week = unknot_record_integer_or (&inner, "days_per_week", 1, 7, 0);
  dose->gap_hours = unknot_record_integer_or (&inner, "gap_hours", 0, 72, 0);
  dose->max_seconds = unknot_record_integer_or (&inner, "max_seconds", 1, LONGEST, 0);
  dose->progression = unknot_record_texts (&inner, "progression");
  if (dose->growth_seconds > 0 && dose->growth_every_sessions == 0)
    unknot_record_fail (&inner, "growth_every_sessions", "is missing beside 'growth_seconds'");
  unknot_record_end (&inner);
}

static void
read_pressure (UnknotTechnique *self,
               UnknotRecord    *record)
{
  gboolean expected = self->kind == UNKNOT_KIND_PRESSURE || self->kind == UNKNOT_KIND_STRETCH;
  UnknotRecord inner;

  if (!expected && !unknot_record_has (record, "pressure"))
    return;

  unknot_record_inner (record, "pressure", pressure_members, &inner);
  self->target = unknot_record_integer (&inner, "target", 1, 4);
  self->cap = unknot_record_integer (&inner, "cap", 1, self->kind == UNKNOT_KIND_STRETCH ? 3 : 5);
  if (self->target >= self->cap)
    unknot_record_fail (&inner, "target", "is not below the cap");
  unknot_record_end (&inner);
}

static void
read_verdicts (UnknotTechnique *self,
               UnknotRecord    *record)
{
  const char *ids[UNKNOT_N_CONDITIONS + 1] = { NULL };
  UnknotRecord inner;

  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    ids[i] = unknot_condition_to_id ((UnknotCondition) i);

  unknot_record_inner (record, "contraindications", ids, &inner);
  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    self->verdicts[i] = (UnknotVerdict) unknot_record_word (&inner, ids[i], unknot_verdict_ids,
                                                            UNKNOT_N_VERDICTS);
  unknot_record_end (&inner);
}

static void
read_evidence (UnknotTechnique *self,
               UnknotRecord    *record)
{
  UnknotRecord inner;

  unknot_record_inner (record, "evidence", evidence_members, &inner);
  self->evidence = (UnknotEvidenceStrength) unknot_record_word (&inner, "strength", evidence_words,
                                                                G_N_ELEMENTS (evidence_words));
  self->evidence_sentence = unknot_record_text (&inner, "sentence");
  self->sources = unknot_record_texts (&inner, "sources");
  unknot_record_end (&inner);
}

static UnknotStepPhase
read_phase (UnknotRecord *record)
{
  g_autofree char *word = unknot_record_text (record, "phase");
  g_autofree char *what = NULL;
  UnknotStepPhase phase = UNKNOT_STEP_PHASE_READY;

  if (word != NULL && !unknot_step_phase_from_id (word, &phase))
    {
      what = g_strdup_printf ("is the unknown word '%s'", word);
      unknot_record_fail (record, "phase", what);
    }

  return phase;
}

static void
read_steps (UnknotTechnique *self,
            UnknotRecord    *record)
{
  guint n = unknot_record_length (record, "steps");
  gboolean works = unknot_technique_is_card (self);

  if (n == 0)
    unknot_record_fail (record, "steps", "is missing or empty");

  for (guint i = 0; i < n && !unknot_record_failed (record); i++)
    {
      UnknotStep *step = g_new0 (UnknotStep, 1);
      UnknotRecord inner;

      g_ptr_array_add (self->steps, step);
      unknot_record_element (record, "steps", i, step_members, &inner);
      step->id = unknot_record_text (&inner, "id");
      step->cue = unknot_record_text (&inner, "cue");
      step->text = unknot_record_text (&inner, "text");
      step->phase = read_phase (&inner);
      step->side = (UnknotStepSide) unknot_record_word (&inner, "side", step_side_words,
                                                        G_N_ELEMENTS (step_side_words));
      step->seconds = unknot_record_integer (&inner, "seconds", 1, LONGEST);
      step->repetitions = unknot_record_integer_or (&inner, "repetitions", 1, 50, 0);
      step->breaths = unknot_record_integer_or (&inner, "breaths", 1, LONGEST / UNKNOT_BREATH_SECONDS, 0);
      step->stroke_seconds = unknot_record_integer_or (&inner, "stroke_seconds", 1, 10, 0);
      step->scales = unknot_record_boolean_or (&inner, "scales", FALSE);
      step->optional = unknot_record_boolean_or (&inner, "optional", FALSE);
      step->skip_flat = unknot_record_boolean_or (&inner, "skip_flat", FALSE);
      step->first_use = unknot_record_boolean_or (&inner, "first_use", FALSE);
      step->chair = unknot_record_boolean_or (&inner, "chair", FALSE);
      self->has_chair |= step->chair;
      step->regions = unknot_record_texts_or (&inner, "regions");
      step->pose = unknot_record_text (&inner, "pose");
      if (step->scales && step->repetitions > 0)
        unknot_record_fail (&inner, "scales", "stands beside 'repetitions'");
      if (step->stroke_seconds > 0 && step->repetitions > 0)
        unknot_record_fail (&inner, "stroke_seconds", "stands beside 'repetitions'");
      if (step->breaths > 0 && (step->repetitions > 0 || step->stroke_seconds > 0))
        unknot_record_fail (&inner, "breaths", "stands beside another count");
      if (step->breaths > 0 && step->seconds != step->breaths * UNKNOT_BREATH_SECONDS)
        unknot_record_fail (&inner, "seconds", "is not ten for each of the breaths");
      works |= step->scales || step->repetitions > 0 || step->breaths > 0;
      unknot_record_end (&inner);
    }

  if (!works)
    unknot_record_fail (record, "steps", "has neither a step that scales nor one that is counted");
}

static void
read_ref (UnknotTechnique *self,
          UnknotRecord    *record)
{
  self->ref = unknot_record_text_or (record, "ref", NULL);
  self->number = 999;
  if (self->ref == NULL)
    return;

  if (strlen (self->ref) != 3 || self->ref[0] != 'T' || !g_ascii_isdigit (self->ref[1])
      || !g_ascii_isdigit (self->ref[2]))
    unknot_record_fail (record, "ref", "is not a T and two digits");
  else
    self->number = atoi (self->ref + 1);
}

/**
 * unknot_technique_parse:
 * @bytes: the text of a technique file
 * @where: the file's name, for messages: `techniques/cane.json`
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a technique by the format of `data/schemas/technique.schema.json`. All that can be wrong in one file by
 * itself is checked here: unknown and missing members, words, ranges. unknot_technique_check() sees the rest.
 *
 * Returns: (transfer full) (nullable): the technique, or `NULL` with @error set
 */
UnknotTechnique *
unknot_technique_parse (GBytes      *bytes,
                        const char  *where,
                        GError     **error)
{
  g_autoptr (UnknotTechnique) self = g_atomic_rc_box_new0 (UnknotTechnique);
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GError) failure = NULL;
  UnknotRecord record;

  self->places = g_ptr_array_new_with_free_func (free_place);
  self->notes = g_ptr_array_new_with_free_func (unknot_technique_note_free);
  self->steps = g_ptr_array_new_with_free_func (free_step);

  self->bytes = g_bytes_ref (bytes);

  object = unknot_json_parse (bytes, where, error);
  if (object == NULL)
    return NULL;

  unknot_record_begin (&record, object, where, technique_members, &failure);
  self->id = unknot_record_text (&record, "id");
  self->based_on = unknot_record_text_or (&record, "based_on", NULL);
  read_ref (self, &record);
  self->kind = (UnknotKind) unknot_record_word (&record, "kind", unknot_kind_ids, UNKNOT_N_KINDS);
  self->name = unknot_record_text (&record, "name");
  self->summary = unknot_record_text (&record, "summary");
  self->hands = read_hands (&record, "hands", UNKNOT_HANDS_BOTH);
  self->chair_hands = read_hands (&record, "chair_hands", self->hands);
  read_places (self, &record);
  self->suits = unknot_record_texts_or (&record, "suits");
  read_gear (self, object, &record);
  self->position = (UnknotPosition) unknot_record_word (&record, "position", position_words,
                                                        G_N_ELEMENTS (position_words));
  self->helper = (UnknotNeed) unknot_record_word (&record, "helper", need_words, G_N_ELEMENTS (need_words));
  self->floor = (UnknotNeed) unknot_record_word (&record, "floor", need_words, G_N_ELEMENTS (need_words));
  self->seated = unknot_record_boolean_or (&record, "seated", FALSE);
  self->noise = unknot_record_boolean_or (&record, "noise", FALSE);
  self->mess = unknot_record_boolean_or (&record, "mess", FALSE);
  read_dose (self, &record);
  read_pressure (self, &record);
  read_verdicts (self, &record);
  self->stop_rules = unknot_record_texts (&record, "stop_rules");
  self->cautions = unknot_record_texts (&record, "cautions");
  read_evidence (self, &record);
  self->seeds = unknot_record_texts (&record, "seeds");
  read_steps (self, &record);
  unknot_technique_read_notes (self, &record);

  if (!unknot_record_end (&record))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }

  return g_steal_pointer (&self);
}
