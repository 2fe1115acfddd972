/* The steps of an own technique while it is made. */

#include "unknot-technique-draft-private.h"

#include "unknot-members.h"
#include "unknot-technique-check.h"
#include "unknot-text.h"

#define MOST_REPETITIONS 30
#define SHORT_STEP 30

JsonObject *
unknot_technique_draft_borrow_step (const UnknotTechniqueDraft *self,
                                    guint                       step)
{
  g_return_val_if_fail (step < self->steps->len, NULL);

  return g_ptr_array_index (self->steps, step);
}

static const char *
get_words (const UnknotTechniqueDraft *self,
           guint                       step,
           const char                 *member,
           const char                 *context)
{
  return unknot_text (context, unknot_member_get_text (unknot_technique_draft_borrow_step (self, step), member));
}

static void
set_words (UnknotTechniqueDraft *self,
           guint                 step,
           const char           *member,
           const char           *words)
{
  const char *original = g_hash_table_lookup (self->originals, words);

  json_object_set_string_member (unknot_technique_draft_borrow_step (self, step), member,
                                 original != NULL ? original : words);
}

/**
 * unknot_technique_draft_get_n_steps:
 * @self: a draft
 *
 * Counts the steps.
 *
 * Returns: how many
 */
guint
unknot_technique_draft_get_n_steps (const UnknotTechniqueDraft *self)
{
  return self->steps->len;
}

/**
 * unknot_technique_draft_get_cue:
 * @self: a draft
 * @step: number of a step
 *
 * Gets what is said while the step is done.
 *
 * Returns: (transfer none): the words, in the person's language
 */
const char *
unknot_technique_draft_get_cue (const UnknotTechniqueDraft *self,
                                guint                       step)
{
  return get_words (self, step, "cue", "step-cue");
}

/**
 * unknot_technique_draft_set_cue:
 * @self: a draft
 * @step: number of a step
 * @cue: the words
 *
 * Changes what is said while the step is done.
 */
void
unknot_technique_draft_set_cue (UnknotTechniqueDraft *self,
                                guint                 step,
                                const char           *cue)
{
  set_words (self, step, "cue", cue);
}

/**
 * unknot_technique_draft_get_text:
 * @self: a draft
 * @step: number of a step
 *
 * Gets what there is to read about a step.
 *
 * Returns: (transfer none): the words, in the person's language
 */
const char *
unknot_technique_draft_get_text (const UnknotTechniqueDraft *self,
                                 guint                       step)
{
  return get_words (self, step, "text", "step-text");
}

/**
 * unknot_technique_draft_set_text:
 * @self: a draft
 * @step: number of a step
 * @text: the words
 *
 * Changes what there is to read about a step.
 */
void
unknot_technique_draft_set_text (UnknotTechniqueDraft *self,
                                 guint                 step,
                                 const char           *text)
{
  set_words (self, step, "text", text);
}

/**
 * unknot_technique_draft_get_picture:
 * @self: a draft
 * @step: number of a step
 *
 * Gets the picture of a step.
 *
 * Returns: (transfer none): its name
 */
const char *
unknot_technique_draft_get_picture (const UnknotTechniqueDraft *self,
                                    guint                       step)
{
  return unknot_member_get_text (unknot_technique_draft_borrow_step (self, step), "pose");
}

static void
copy_member (JsonObject *from,
             JsonObject *to,
             const char *member)
{
  if (json_object_has_member (from, member))
    json_object_set_member (to, member, json_node_copy (json_object_get_member (from, member)));
}

/* The step of a built-in technique as it stands in its file. */
static JsonNode *
read_shown (const UnknotTechnique *technique,
            const UnknotStep      *step)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  gsize length;
  const char *text = g_bytes_get_data (technique->bytes, &length);
  JsonArray *steps;

  if (!json_parser_load_from_data (parser, text, (gssize) length, NULL))
    g_return_val_if_reached (NULL);

  steps = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "steps");
  for (guint i = 0; i < json_array_get_length (steps); i++)
    if (g_str_equal (unknot_member_get_text (json_array_get_object_element (steps, i), "id"), step->id))
      return json_array_dup_element (steps, i);

  g_return_val_if_reached (NULL);
}

/**
 * unknot_technique_draft_set_picture:
 * @self: a draft
 * @step: number of a step
 * @picture: name of a picture that the rules know
 *
 * Shows another picture. The step is done on the side that the picture shows.
 */
void
unknot_technique_draft_set_picture (UnknotTechniqueDraft *self,
                                    guint                 step,
                                    const char           *picture)
{
  JsonObject *object = unknot_technique_draft_borrow_step (self, step);
  const UnknotTechnique *technique = NULL;
  const UnknotStep *shown = unknot_technique_rules_get_shown (self->rules, picture, &technique);
  g_autoptr (JsonNode) node = NULL;

  g_return_if_fail (shown != NULL);

  node = read_shown (technique, shown);
  json_object_set_string_member (object, "pose", picture);
  copy_member (json_node_get_object (node), object, "side");
}

static JsonObject *
get_dose (const UnknotTechniqueDraft *self)
{
  return json_object_get_object_member (json_node_get_object (self->root), "dose");
}

/**
 * unknot_technique_draft_get_scales:
 * @self: a draft
 * @step: number of a step
 *
 * Says whether a step is what the plan makes longer or shorter.
 *
 * Returns: `TRUE` if its seconds are the most that it may grow to
 */
gboolean
unknot_technique_draft_get_scales (const UnknotTechniqueDraft *self,
                                   guint                       step)
{
  return unknot_member_get_truth (unknot_technique_draft_borrow_step (self, step), "scales", FALSE);
}

/**
 * unknot_technique_draft_get_seconds:
 * @self: a draft
 * @step: number of a step
 * @most: (out) (optional): the most that it may be
 *
 * Gets how long a step lasts; where it is repeated, how long it lasts once; where the plan makes it longer, how long it
 * may get.
 *
 * Returns: the seconds
 */
int
unknot_technique_draft_get_seconds (const UnknotTechniqueDraft *self,
                                    guint                       step,
                                    int                        *most)
{
  JsonObject *object = unknot_technique_draft_borrow_step (self, step);
  gboolean scales = unknot_technique_draft_get_scales (self, step);
  int longest = unknot_technique_get_longest_step (self->base);

  if (most != NULL)
    *most = scales ? MAX (unknot_technique_get_longest_hold (self->base), 1)
                   : longest / unknot_member_get_whole (object, "repetitions", MOST_REPETITIONS, 1);

  return scales ? unknot_member_get_whole (get_dose (self), "max_hold_seconds", G_MAXINT, 1)
                : unknot_member_get_whole (object, "seconds", G_MAXINT, 1);
}

/* A hold begins no longer than it may get, and no longer than the original's. */
static void
set_hold (UnknotTechniqueDraft *self,
          int                   seconds)
{
  JsonObject *dose = get_dose (self);
  int start = MIN (seconds, unknot_technique_get_first_hold (self->base));

  json_object_set_int_member (dose, "max_hold_seconds", seconds);
  json_object_set_int_member (dose, "hold_start", start);
  json_object_set_int_member (dose, "hold_seconds", start);
}

/**
 * unknot_technique_draft_set_seconds:
 * @self: a draft
 * @step: number of a step
 * @seconds: how long it lasts
 *
 * Changes how long a step lasts, see unknot_technique_draft_get_seconds().
 */
void
unknot_technique_draft_set_seconds (UnknotTechniqueDraft *self,
                                    guint                 step,
                                    int                   seconds)
{
  if (unknot_technique_draft_get_scales (self, step))
    set_hold (self, seconds);
  else
    json_object_set_int_member (unknot_technique_draft_borrow_step (self, step), "seconds", seconds);
}

/**
 * unknot_technique_draft_get_repetitions:
 * @self: a draft
 * @step: number of a step
 * @most: (out) (optional): the most that it may be
 *
 * Gets how often a step is repeated.
 *
 * Returns: how often; 0 for a step that is not counted
 */
int
unknot_technique_draft_get_repetitions (const UnknotTechniqueDraft *self,
                                        guint                       step,
                                        int                        *most)
{
  JsonObject *object = unknot_technique_draft_borrow_step (self, step);
  int seconds = MAX (unknot_member_get_whole (object, "seconds", G_MAXINT, 1), 1);

  if (most != NULL)
    *most = CLAMP (unknot_technique_get_longest_step (self->base) / seconds, 1, MOST_REPETITIONS);

  return unknot_member_get_whole (object, "repetitions", MOST_REPETITIONS, 0);
}

/**
 * unknot_technique_draft_set_repetitions:
 * @self: a draft
 * @step: number of a step that is counted
 * @repetitions: how often it is repeated
 *
 * Changes how often a step is repeated.
 */
void
unknot_technique_draft_set_repetitions (UnknotTechniqueDraft *self,
                                        guint                 step,
                                        int                   repetitions)
{
  json_object_set_int_member (unknot_technique_draft_borrow_step (self, step), "repetitions", repetitions);
}

static gboolean
has_id (const UnknotTechniqueDraft *self,
        const char                 *id)
{
  for (guint i = 0; i < self->steps->len; i++)
    if (g_str_equal (unknot_member_get_text (g_ptr_array_index (self->steps, i), "id"), id))
      return TRUE;

  return FALSE;
}

static void
give_id (UnknotTechniqueDraft *self,
         JsonObject           *step)
{
  g_autofree char *wanted = g_strdup (unknot_member_get_text (step, "id"));
  g_autofree char *id = g_strdup (wanted);

  for (guint i = 2; has_id (self, id); i++)
    {
      g_free (id);
      id = g_strdup_printf ("%s-%u", wanted, i);
    }
  json_object_set_string_member (step, "id", id);
}

/* What fits its own technique need not fit this one. */
static void
fit_step (UnknotTechniqueDraft *self,
          JsonObject           *step)
{
  int longest = unknot_technique_get_longest_step (self->base);
  int seconds = unknot_member_get_whole (step, "seconds", G_MAXINT, 1);

  json_object_remove_member (step, "regions");
  if (unknot_technique_get_longest_hold (self->base) == 0 && unknot_member_get_truth (step, "scales", FALSE))
    {
      json_object_remove_member (step, "scales");
      seconds = MIN (seconds, SHORT_STEP);
    }
  json_object_set_int_member (step, "seconds", MIN (seconds, longest));
}

/**
 * unknot_technique_draft_add_step:
 * @self: a draft
 * @picture: name of a picture that the rules know
 *
 * Adds the step that a picture was drawn for, at the end.
 *
 * Returns: its number
 */
guint
unknot_technique_draft_add_step (UnknotTechniqueDraft *self,
                                 const char           *picture)
{
  const UnknotTechnique *technique = NULL;
  const UnknotStep *shown = unknot_technique_rules_get_shown (self->rules, picture, &technique);
  g_autoptr (JsonNode) node = NULL;
  JsonObject *step;

  g_return_val_if_fail (shown != NULL, 0);

  node = read_shown (technique, shown);
  step = json_node_get_object (node);
  fit_step (self, step);
  give_id (self, step);
  unknot_technique_draft_learn (self, "step-cue", shown->cue);
  unknot_technique_draft_learn (self, "step-text", shown->text);
  g_ptr_array_add (self->steps, json_object_ref (step));

  return self->steps->len - 1;
}

/**
 * unknot_technique_draft_move_step:
 * @self: a draft
 * @step: number of a step
 * @to: number that it is to have
 *
 * Changes the order.
 */
void
unknot_technique_draft_move_step (UnknotTechniqueDraft *self,
                                  guint                 step,
                                  guint                 to)
{
  g_return_if_fail (step < self->steps->len);
  g_return_if_fail (to < self->steps->len);

  g_ptr_array_insert (self->steps, (int) to, g_ptr_array_steal_index (self->steps, step));
}

/**
 * unknot_technique_draft_remove_step:
 * @self: a draft
 * @step: number of a step
 *
 * Takes a step away.
 *
 * Returns: (transfer full): the step, to be given to unknot_technique_draft_insert_step() if that was a mistake
 */
JsonObject *
unknot_technique_draft_remove_step (UnknotTechniqueDraft *self,
                                    guint                 step)
{
  g_return_val_if_fail (step < self->steps->len, NULL);

  return g_ptr_array_steal_index (self->steps, step);
}

/**
 * unknot_technique_draft_insert_step:
 * @self: a draft
 * @step: number that it is to have
 * @object: (transfer full): a step that was taken away
 *
 * Puts a step back.
 */
void
unknot_technique_draft_insert_step (UnknotTechniqueDraft *self,
                                    guint                 step,
                                    JsonObject           *object)
{
  g_return_if_fail (step <= self->steps->len);
  g_return_if_fail (object != NULL);

  g_ptr_array_insert (self->steps, (int) step, object);
}
