/* Making an own technique: what becomes of the file as a whole. The steps are in unknot-technique-draft-steps.c,
 * its words and muscles in unknot-technique-draft-words.c. */

#include "unknot-technique-draft-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "unknot-members.h"
#include "unknot-technique-check.h"
#include "unknot-text.h"

/* A tree of its own that may be changed. The text was read before, so that it can be read again. */
static JsonNode *
read_tree (GBytes *bytes)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (!json_parser_load_from_data (parser, text, (gssize) length, NULL))
    g_return_val_if_reached (NULL);

  return json_parser_steal_root (parser);
}

void
unknot_technique_draft_learn (UnknotTechniqueDraft *self,
                              const char           *context,
                              const char           *text)
{
  g_hash_table_insert (self->originals, g_strdup (unknot_text (context, text)), g_strdup (text));
}

static void
learn_words (UnknotTechniqueDraft *self)
{
  unknot_technique_draft_learn (self, "technique", self->base->name);
  unknot_technique_draft_learn (self, "technique", self->base->summary);
  for (guint i = 0; i < self->base->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (self->base, i);

      unknot_technique_draft_learn (self, "step-cue", step->cue);
      unknot_technique_draft_learn (self, "step-text", step->text);
    }
}

static void
take_steps (UnknotTechniqueDraft *self)
{
  JsonArray *steps = json_object_get_array_member (json_node_get_object (self->root), "steps");

  /* An own technique has one way: the usual one. */
  for (guint i = 0; i < json_array_get_length (steps); i++)
    {
      JsonObject *step = json_array_get_object_element (steps, i);

      if (!unknot_member_get_truth (step, "chair", FALSE))
        g_ptr_array_add (self->steps, json_object_ref (step));
    }
}

/* A copy stands on its own feet: it is no row of the fact base, and answers for no seed. */
static void
become_copy (UnknotTechniqueDraft *self,
             const char           *uuid)
{
  JsonObject *root = json_node_get_object (self->root);
  g_autofree char *id = g_strdup_printf ("%s-%.8s", self->base->id, uuid);
  /* Translators: the name of a technique; this is the first name of somebody's own version of it */
  g_autofree char *name = g_strdup_printf (_("%s, My Way"), unknot_text ("technique", self->base->name));

  json_object_set_string_member (root, "id", id);
  json_object_set_string_member (root, "based_on", self->base->id);
  json_object_remove_member (root, "ref");
  json_object_set_array_member (root, "seeds", json_array_new ());
  json_object_set_string_member (root, "name", name);
}

/**
 * unknot_technique_draft_new:
 * @technique: a built-in technique to copy, or an own one to change
 * @rules: what it is held against
 * @uuid: a new UUID, for the copy's id
 *
 * Begins to make an own technique.
 *
 * Returns: (transfer full): the draft
 */
UnknotTechniqueDraft *
unknot_technique_draft_new (const UnknotTechnique *technique,
                            UnknotTechniqueRules  *rules,
                            const char            *uuid)
{
  gboolean own = technique->origin == UNKNOT_ORIGIN_OWN;
  UnknotTechniqueDraft *self = g_new0 (UnknotTechniqueDraft, 1);

  self->rules = unknot_technique_rules_ref (rules);
  self->base = unknot_catalogue_lookup (unknot_technique_rules_get_built_in (rules),
                                        unknot_technique_get_root (technique));
  self->root = read_tree (technique->bytes);
  self->base_root = read_tree (self->base->bytes);
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);
  self->muscles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->originals = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  learn_words (self);
  take_steps (self);
  for (guint i = 0; i < technique->places->len; i++)
    g_hash_table_add (self->muscles, g_strdup (((UnknotPlace *) g_ptr_array_index (technique->places, i))->muscle));
  if (!own)
    become_copy (self, uuid);
  self->begun = unknot_technique_draft_to_bytes (self);

  return self;
}

/**
 * unknot_technique_draft_free:
 * @self: (transfer full): a draft
 *
 * Frees it.
 */
void
unknot_technique_draft_free (UnknotTechniqueDraft *self)
{
  g_ptr_array_unref (self->steps);
  g_hash_table_unref (self->muscles);
  g_hash_table_unref (self->originals);
  json_node_unref (self->root);
  json_node_unref (self->base_root);
  g_bytes_unref (self->begun);
  unknot_technique_rules_unref (self->rules);
  g_free (self);
}

/**
 * unknot_technique_draft_get_id:
 * @self: a draft
 *
 * Gets the id that the technique has or will have.
 *
 * Returns: (transfer none): the id
 */
const char *
unknot_technique_draft_get_id (const UnknotTechniqueDraft *self)
{
  return json_object_get_string_member (json_node_get_object (self->root), "id");
}

/**
 * unknot_technique_draft_get_base:
 * @self: a draft
 *
 * Lends what it is a copy of.
 *
 * Returns: (transfer none): the built-in technique
 */
const UnknotTechnique *
unknot_technique_draft_get_base (const UnknotTechniqueDraft *self)
{
  return self->base;
}

/**
 * unknot_technique_draft_is_changed:
 * @self: a draft
 *
 * Says whether anything was changed since it was begun.
 *
 * Returns: `TRUE` if there is something to lose
 */
gboolean
unknot_technique_draft_is_changed (UnknotTechniqueDraft *self)
{
  g_autoptr (GBytes) bytes = unknot_technique_draft_to_bytes (self);

  return !g_bytes_equal (bytes, self->begun);
}

static gboolean
is_same (JsonObject *step,
         JsonObject *original,
         const char *member)
{
  return g_strcmp0 (unknot_member_get_text (step, member), unknot_member_get_text (original, member)) == 0;
}

static gboolean
is_unchanged (const UnknotTechniqueDraft *self,
              JsonObject                 *step)
{
  JsonArray *steps = json_object_get_array_member (json_node_get_object (self->base_root), "steps");

  for (guint i = 0; i < json_array_get_length (steps); i++)
    {
      JsonObject *original = json_array_get_object_element (steps, i);

      if (is_same (step, original, "id"))
        return is_same (step, original, "cue") && is_same (step, original, "text") && is_same (step, original, "pose");
    }

  return FALSE;
}

/* Of such a step nobody knows whether it is right where not all of them are. */
static gboolean
is_doubtful (const UnknotTechniqueDraft *self,
             JsonObject                 *step)
{
  UnknotStepPhase phase = UNKNOT_STEP_PHASE_READY;

  return unknot_step_phase_from_id (unknot_member_get_text (step, "phase"), &phase)
         && unknot_technique_works_in (phase) && !is_unchanged (self, step);
}

/* Where only flat hands are allowed (clinical.md F9.9). */
static void
mark_flat (UnknotTechniqueDraft *self)
{
  gboolean flat = FALSE;

  for (guint i = 0; i < self->base->steps->len; i++)
    flat |= unknot_technique_get_step (self->base, i)->skip_flat;

  for (guint i = 0; i < self->steps->len && flat; i++)
    {
      JsonObject *step = g_ptr_array_index (self->steps, i);

      if (is_doubtful (self, step))
        json_object_set_boolean_member (step, "skip_flat", TRUE);
    }
}

/* Where some steps are left out because of the place. */
static JsonArray *
list_skipped (UnknotTechniqueDraft *self,
              const UnknotNote     *note)
{
  JsonArray *skip = json_array_new ();

  for (guint i = 0; i < self->steps->len; i++)
    {
      JsonObject *step = g_ptr_array_index (self->steps, i);
      const char *id = unknot_member_get_text (step, "id");

      if (g_strv_contains ((const char * const *) note->skip, id) || is_doubtful (self, step))
        json_array_add_string_element (skip, id);
    }

  return skip;
}

static gboolean
is_used (const UnknotTechniqueDraft *self,
         const UnknotNote           *note)
{
  for (guint i = 0; i < self->base->places->len; i++)
    {
      const UnknotPlace *place = g_ptr_array_index (self->base->places, i);

      if (g_strcmp0 (place->note, note->id) == 0 && g_hash_table_contains (self->muscles, place->muscle))
        return TRUE;
    }

  return FALSE;
}

static void
put_notes (UnknotTechniqueDraft *self)
{
  JsonArray *notes = json_array_new ();

  for (guint i = 0; i < self->base->notes->len; i++)
    {
      const UnknotNote *note = g_ptr_array_index (self->base->notes, i);
      JsonObject *object;

      if (!is_used (self, note))
        continue;
      object = json_object_new ();
      json_object_set_string_member (object, "id", note->id);
      json_object_set_string_member (object, "say", note->say);
      if (note->skip[0] != NULL)
        json_object_set_array_member (object, "skip", list_skipped (self, note));
      if (note->repetitions > 0)
        json_object_set_int_member (object, "repetitions", note->repetitions);
      json_array_add_object_element (notes, object);
    }
  json_object_set_array_member (json_node_get_object (self->root), "notes", notes);
}

static void
put_steps (UnknotTechniqueDraft *self)
{
  JsonArray *steps = json_array_new ();

  for (guint i = 0; i < self->steps->len; i++)
    json_array_add_object_element (steps, json_object_ref (g_ptr_array_index (self->steps, i)));
  json_object_set_array_member (json_node_get_object (self->root), "steps", steps);
}

static void
put_places (UnknotTechniqueDraft *self)
{
  JsonArray *all = json_object_get_array_member (json_node_get_object (self->base_root), "places");
  JsonArray *places = json_array_new ();

  for (guint i = 0; i < json_array_get_length (all); i++)
    {
      JsonObject *place = json_array_get_object_element (all, i);

      if (g_hash_table_contains (self->muscles, unknot_member_get_text (place, "muscle")))
        json_array_add_object_element (places, json_object_ref (place));
    }
  json_object_set_array_member (json_node_get_object (self->root), "places", places);
}

/**
 * unknot_technique_draft_to_bytes:
 * @self: a draft
 *
 * Writes the file.
 *
 * Returns: (transfer full): its text
 */
GBytes *
unknot_technique_draft_to_bytes (UnknotTechniqueDraft *self)
{
  char *text;

  g_return_val_if_fail (self != NULL, NULL);

  mark_flat (self);
  put_steps (self);
  put_places (self);
  put_notes (self);
  text = json_to_string (self->root, TRUE);

  return g_bytes_new_take (text, strlen (text));
}

static GPtrArray *
tell_unreadable (void)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_finding_free);

  g_ptr_array_add (findings, unknot_finding_new ("steps", -1, _("At least one step must hold or repeat something.")));

  return findings;
}

/* What the reader would refuse with a sentence for programmers. */
static GPtrArray *
find_empty (const UnknotTechniqueDraft *self)
{
  static const char * const members[] = { "cue", "text" };
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_finding_free);

  if (*unknot_technique_draft_get_name (self) == '\0')
    g_ptr_array_add (findings, unknot_finding_new ("name", -1, _("It needs a name.")));
  if (*unknot_technique_draft_get_summary (self) == '\0')
    g_ptr_array_add (findings, unknot_finding_new ("summary", -1, _("It needs a sentence that says what it is.")));
  for (guint i = 0; i < self->steps->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (members); j++)
      if (*unknot_member_get_text (g_ptr_array_index (self->steps, i), members[j]) == '\0')
        g_ptr_array_add (findings, unknot_finding_new (members[j], (int) i, _("It needs some words.")));

  return findings->len > 0 ? g_steal_pointer (&findings) : NULL;
}

/**
 * unknot_technique_draft_check:
 * @self: a draft
 *
 * Looks for all that speaks against it as it is now.
 *
 * Returns: (transfer full) (element-type UnknotFinding): what was found; empty if it can be saved
 */
GPtrArray *
unknot_technique_draft_check (UnknotTechniqueDraft *self)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (UnknotTechnique) technique = NULL;
  GPtrArray *findings;

  g_return_val_if_fail (self != NULL, NULL);

  findings = find_empty (self);
  if (findings != NULL)
    return findings;

  bytes = unknot_technique_draft_to_bytes (self);
  technique = unknot_technique_parse (bytes, unknot_technique_draft_get_id (self), NULL);

  return technique != NULL ? unknot_technique_check (technique, self->rules) : tell_unreadable ();
}
