/* What one more tool would open: the rules are asked again, with it. */

#include "unknot-planner.h"

#include "unknot-planner-private.h"

/* What may be done for one knot in one slot, and how good it would be. */
typedef struct
{
  UnknotTechnique *technique;
  int              knot;
  UnknotSlot       slot;
  double           score;
} Open;

static void
add_open (const UnknotPlanner *self,
          UnknotChoice         choice,
          GArray              *opens)
{
  UnknotReason reason;
  Open open = { choice.technique, choice.knot->index, choice.slot, 0 };

  if (choice.technique == NULL || !unknot_planner_admits (self, &choice, &reason))
    return;

  open.score = unknot_planner_score (self, &choice);
  g_array_append_val (opens, open);
}

/* Worst knot first. */
static GArray *
list_open (const UnknotPlanner *self)
{
  GArray *opens = g_array_new (FALSE, FALSE, sizeof (Open));
  UnknotChoice choice = { .knot = &g_array_index (self->knots, UnknotPlannerKnot, 0), .slot = UNKNOT_SLOT_OPENER };

  choice.technique = unknot_catalogue_lookup_ref (self->catalogue, UNKNOT_PLANNER_HEAT);
  add_open (self, choice, opens);
  choice.technique = unknot_catalogue_lookup_ref (self->catalogue, UNKNOT_PLANNER_COLD);
  choice.slot = UNKNOT_SLOT_AFTER;
  if (self->check->gate == UNKNOT_GATE_G5)
    add_open (self, choice, opens);

  for (guint i = 0; i < self->knots->len; i++)
    for (int slot = UNKNOT_SLOT_PRESSURE; slot <= UNKNOT_SLOT_STRENGTH; slot++)
      {
        g_autoptr (GPtrArray) row = NULL;

        choice.knot = &g_array_index (self->knots, UnknotPlannerKnot, i);
        choice.slot = (UnknotSlot) slot;
        row = unknot_catalogue_dup_row (self->catalogue, choice.knot->knot->muscle, choice.slot);
        for (guint j = 0; j < row->len; j++)
          {
            choice.technique = g_ptr_array_index (row, j);
            add_open (self, choice, opens);
          }
      }

  return opens;
}

static gboolean
has_open (const GArray *opens,
          const Open   *open)
{
  for (guint i = 0; i < opens->len; i++)
    {
      const Open *other = &g_array_index (opens, Open, i);

      if (other->technique == open->technique && other->knot == open->knot && other->slot == open->slot)
        return TRUE;
    }

  return FALSE;
}

static double
get_best (const GArray *opens,
          int           knot,
          UnknotSlot    slot)
{
  double best = 0;

  for (guint i = 0; i < opens->len; i++)
    {
      const Open *open = &g_array_index (opens, Open, i);

      if (open->knot == knot && open->slot == slot)
        best = MAX (best, open->score);
    }

  return best;
}

static int
compare_opens (gconstpointer a,
               gconstpointer b)
{
  const Open *one = a;
  const Open *other = b;

  if (one->score != other->score)
    return one->score > other->score ? -1 : 1;

  return one->technique->number - other->technique->number;
}

/* Of what is open only now, that for the worst knot that has anything. */
static UnknotGain *
make_gain (const GArray *before,
           const GArray *after,
           UnknotReason  reason)
{
  g_autoptr (GArray) news = g_array_new (FALSE, FALSE, sizeof (Open));
  UnknotGain *gain;
  int knot = -1;

  for (guint i = 0; i < after->len; i++)
    {
      const Open *open = &g_array_index (after, Open, i);

      if (has_open (before, open) || (knot >= 0 && open->knot != knot))
        continue;
      knot = open->knot;
      g_array_append_vals (news, open, 1);
    }
  if (news->len == 0)
    return NULL;

  g_array_sort (news, compare_opens);
  gain = g_new0 (UnknotGain, 1);
  gain->reason = reason;
  gain->knot = knot;
  gain->techniques = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_technique_unref);
  for (guint i = 0; i < news->len; i++)
    {
      const Open *open = &g_array_index (news, Open, i);

      if (!g_ptr_array_find (gain->techniques, open->technique, NULL))
        g_ptr_array_add (gain->techniques, unknot_technique_ref (open->technique));
      gain->better = MAX (gain->better, open->score - get_best (before, open->knot, open->slot));
    }

  return gain;
}

/* A firmer ball, or an umbrella in place of a cane, opens what the first has opened. */
static gboolean
has_gain (const GPtrArray  *gains,
          const UnknotGain *gain)
{
  for (guint i = 0; i < gains->len; i++)
    {
      const UnknotGain *other = g_ptr_array_index (gains, i);
      gboolean same = other->reason.code == gain->reason.code && other->knot == gain->knot
                      && other->techniques->len == gain->techniques->len;

      for (guint j = 0; j < gain->techniques->len && same; j++)
        same = g_ptr_array_find (other->techniques, g_ptr_array_index (gain->techniques, j), NULL);
      if (same)
        return TRUE;
    }

  return FALSE;
}

static void
try_with (const UnknotPlanner   *self,
          const UnknotSituation *changed,
          const GArray          *before,
          UnknotReason           reason,
          GPtrArray             *gains)
{
  g_autoptr (GArray) after = NULL;
  UnknotPlanner planner;
  UnknotGain *gain;

  unknot_planner_begin (&planner, self->catalogue, self->rules, self->atlas, changed,
                        reason.code == UNKNOT_REASON_OUT_SPOT);
  after = list_open (&planner);
  unknot_planner_end (&planner);

  gain = make_gain (before, after, reason);
  if (gain != NULL && !has_gain (gains, gain))
    g_ptr_array_add (gains, gain);
  else
    g_clear_pointer (&gain, unknot_gain_free);
}

/* All else being equal, what is named first: the softest tool, then a helper, the floor, the spot. */
static int
compare_gains (gconstpointer a,
               gconstpointer b)
{
  const UnknotGain *one = *(const UnknotGain * const *) a;
  const UnknotGain *other = *(const UnknotGain * const *) b;

  if (one->better != other->better)
    return one->better > other->better ? -1 : 1;

  return (int) other->techniques->len - (int) one->techniques->len;
}

static void
try_all (const UnknotPlanner *self,
         GPtrArray           *gains)
{
  g_autoptr (GArray) before = list_open (self);
  UnknotSituation changed;

  for (guint i = 0; i < UNKNOT_N_TOOLS; i++)
    {
      UnknotReason reason = { .code = UNKNOT_REASON_OUT_TOOL, .subject = unknot_tool_to_id ((UnknotTool) i) };

      changed = *self->situation;
      changed.tools |= UNKNOT_TOOL_BIT (i);
      if (changed.tools != self->situation->tools)
        try_with (self, &changed, before, reason, gains);
    }

  changed = *self->situation;
  changed.helper = TRUE;
  if (!self->situation->helper)
    try_with (self, &changed, before, (UnknotReason) { .code = UNKNOT_REASON_OUT_HELPER }, gains);

  changed = *self->situation;
  changed.floor = TRUE;
  if (!self->situation->floor)
    try_with (self, &changed, before, (UnknotReason) { .code = UNKNOT_REASON_OUT_FLOOR }, gains);

  try_with (self, self->situation, before, (UnknotReason) { .code = UNKNOT_REASON_OUT_SPOT }, gains);
}

/**
 * unknot_planner_list_gains:
 * @catalogue: the techniques
 * @rules: the rules of safety and choosing
 * @atlas: (nullable): the view that the knots were marked on, as for unknot_planner_plan()
 * @situation: the person's situation, with at least one knot
 *
 * Tells what one more thing would open: each tool that the person lacks, a helper, the floor, and the exact spot. The
 * same rules are asked again with it, so that nothing is named that stays closed for another reason. First is what
 * makes the choice better most.
 *
 * Returns: (transfer full) (element-type UnknotGain): the gains, best first; empty where nothing is open to treatment
 */
GPtrArray *
unknot_planner_list_gains (const UnknotCatalogue *catalogue,
                           const UnknotSafety    *rules,
                           UnknotAtlas           *atlas,
                           const UnknotSituation *situation)
{
  GPtrArray *gains;
  UnknotPlanner self;

  g_return_val_if_fail (catalogue != NULL, NULL);
  g_return_val_if_fail (rules != NULL, NULL);
  g_return_val_if_fail (situation != NULL, NULL);
  g_return_val_if_fail (situation->knots->len > 0, NULL);

  gains = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_gain_free);
  unknot_planner_begin (&self, catalogue, rules, atlas, situation, FALSE);
  if (unknot_planner_is_open (&self))
    try_all (&self, gains);
  unknot_planner_end (&self);
  g_ptr_array_sort (gains, compare_gains);

  return gains;
}

/**
 * unknot_gain_free:
 * @self: (transfer full): a gain
 *
 * Frees it.
 */
void
unknot_gain_free (UnknotGain *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->techniques, g_ptr_array_unref);
  g_free (self);
}
