/* The extra questions about conditions: which there are, and which of them matter now. */

#include "unknot-planner-private.h"

/**
 * unknot_safety_get_n_details:
 * @self: the rules
 *
 * Counts the extra questions.
 *
 * Returns: how many
 */
guint
unknot_safety_get_n_details (const UnknotSafety *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->details->len;
}

/**
 * unknot_safety_get_detail:
 * @self: the rules
 * @index: which, below their number
 *
 * Lends an extra question.
 *
 * Returns: (transfer none): the question
 */
const UnknotDetail *
unknot_safety_get_detail (const UnknotSafety *self,
                          guint               index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->details->len, NULL);

  return g_ptr_array_index (self->details, index);
}

/**
 * unknot_safety_lookup_detail:
 * @self: the rules
 * @id: its id
 *
 * Finds an extra question.
 *
 * Returns: (transfer none) (nullable): the question
 */
const UnknotDetail *
unknot_safety_lookup_detail (const UnknotSafety *self,
                             const char         *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->details->len; i++)
    {
      const UnknotDetail *detail = g_ptr_array_index (self->details, i);

      if (g_str_equal (detail->id, id))
        return detail;
    }

  return NULL;
}

/**
 * unknot_safety_get_elsewhere:
 * @self: the rules
 *
 * Lends the words for %UNKNOT_DETAIL_ELSEWHERE, to stand after the names of the regions.
 *
 * Returns: (transfer none): the words; context "safety"
 */
const char *
unknot_safety_get_elsewhere (const UnknotSafety *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->elsewhere;
}

static gboolean
is_open (const UnknotDetail    *detail,
         const UnknotSituation *situation)
{
  const GVariant *answer = g_hash_table_lookup (situation->details, detail->id);

  return (detail->conditions & situation->conditions) != 0 && answer == NULL;
}

/* What is left of each technique that a session for these knots can have, one after the other. */
static GArray *
list_outcomes (const UnknotPlanner *self)
{
  GArray *outcomes = g_array_new (FALSE, FALSE, sizeof (UnknotOutcome));

  for (guint i = 0; i < self->knots->len; i++)
    for (guint j = 0; j < unknot_catalogue_get_n (self->catalogue); j++)
      for (guint slot = 0; slot < UNKNOT_N_SLOTS; slot++)
        {
          const UnknotPlannerKnot *knot = &g_array_index (self->knots, UnknotPlannerKnot, i);
          UnknotTechnique *technique = unknot_catalogue_get (self->catalogue, j);
          UnknotChoice choice = { .technique = technique, .knot = knot, .slot = (UnknotSlot) slot };
          UnknotOutcome outcome = UNKNOT_OUTCOME_BLOCK;
          UnknotReason reason;

          if (!unknot_planner_can_have (technique, knot->knot->muscle, (UnknotSlot) slot))
            continue;
          if (unknot_planner_allows (self, &choice, &reason))
            outcome = choice.caution ? UNKNOT_OUTCOME_CAUTION : UNKNOT_OUTCOME_ALLOWED;
          g_array_append_val (outcomes, outcome);
        }

  return outcomes;
}

static gboolean
are_equal (const GArray *one,
           const GArray *other)
{
  for (guint i = 0; i < one->len; i++)
    if (g_array_index (one, UnknotOutcome, i) != g_array_index (other, UnknotOutcome, i))
      return FALSE;

  return TRUE;
}

/* All answers, and for the open questions those that open most; borrowed. */
static GHashTable *
copy_answers (const UnknotSituation *situation,
              const GPtrArray       *open)
{
  GHashTable *answers = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer id, answer;

  g_hash_table_iter_init (&iter, situation->details);
  while (g_hash_table_iter_next (&iter, &id, &answer))
    g_hash_table_insert (answers, id, answer);
  for (guint i = 0; i < open->len; i++)
    {
      const UnknotDetail *detail = g_ptr_array_index (open, i);

      g_hash_table_insert (answers, detail->id, detail->opens);
    }

  return answers;
}

/**
 * unknot_safety_list_details:
 * @self: the rules
 * @catalogue: the techniques
 * @atlas: (nullable): the view that the knots were marked on, as for [func@unknot_planner_plan]
 * @situation: the person's situation, with at least one knot
 *
 * Lists the extra questions that are still open and matter for a plan: if all the others were answered so that most
 * opens, then this answer would still open a technique, or take away its caution. Where no plan may be made nothing
 * matters.
 *
 * Returns: (transfer container) (element-type UnknotDetail): the questions in their order, possibly none; they live as
 *   long as @self
 */
GPtrArray *
unknot_safety_list_details (const UnknotSafety    *self,
                            const UnknotCatalogue *catalogue,
                            UnknotAtlas           *atlas,
                            const UnknotSituation *situation)
{
  g_autoptr (GPtrArray) open = g_ptr_array_new ();
  g_autoptr (GHashTable) details = NULL;
  g_autoptr (GArray) best = NULL;
  GPtrArray *found = g_ptr_array_new ();
  UnknotSituation answered;
  UnknotPlanner planner;

  g_return_val_if_fail (self != NULL && catalogue != NULL, found);
  g_return_val_if_fail (situation != NULL && situation->knots->len > 0, found);

  for (guint i = 0; i < self->details->len; i++)
    if (is_open (g_ptr_array_index (self->details, i), situation))
      g_ptr_array_add (open, g_ptr_array_index (self->details, i));
  if (open->len == 0)
    return found;

  /* The same situation, but with answers of its own. */
  answered = *situation;
  answered.details = details = copy_answers (situation, open);
  unknot_planner_begin (&planner, catalogue, self, atlas, &answered, FALSE);
  best = list_outcomes (&planner);
  for (guint i = 0; i < open->len && unknot_planner_is_open (&planner); i++)
    {
      UnknotDetail *detail = g_ptr_array_index (open, i);
      g_autoptr (GArray) without = NULL;

      g_hash_table_remove (details, detail->id);
      without = list_outcomes (&planner);
      if (!are_equal (best, without))
        g_ptr_array_add (found, detail);
      g_hash_table_insert (details, detail->id, detail->opens);
    }
  unknot_planner_end (&planner);

  return found;
}
