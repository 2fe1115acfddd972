#include "unknot-plan-script.h"

#include <math.h>

#include "unknot-records.h"
#include "unknot-text.h"

static UnknotGuideLoad
get_load (const UnknotTechnique *technique)
{
  switch (technique->kind)
    {
    case UNKNOT_KIND_PRESSURE:
      return UNKNOT_GUIDE_LOAD_PRESS;

    case UNKNOT_KIND_STRETCH:
      return UNKNOT_GUIDE_LOAD_PULL;

    case UNKNOT_KIND_HABIT:
    case UNKNOT_KIND_HEAT:
    case UNKNOT_KIND_COLD:
    case UNKNOT_KIND_RUB:
    case UNKNOT_KIND_STRENGTH:
    case UNKNOT_KIND_AEROBIC:
    case UNKNOT_KIND_CALM:
    case UNKNOT_KIND_CARD:
    case UNKNOT_KIND_MOVEMENT:
    default:
      return UNKNOT_GUIDE_LOAD_NONE;
    }
}

/* Getting into place, or else the first step, tells what is different on this muscle. */
static char *
dup_noted_text (const UnknotPlanItem *item,
                const UnknotStep     *step)
{
  const UnknotNote *note = item->base == NULL ? unknot_technique_get_note (item->technique, item->place) : NULL;
  const char *text = unknot_text ("step-text", step->text);

  if (note == NULL || step != g_array_index (item->steps, UnknotPlanStep, 0).step)
    return g_strdup (text);

  return g_strdup_printf ("%s %s", text, unknot_text ("technique", note->say));
}

/* Whole breaths only, as many as there is time for. */
static void
count_breaths (UnknotGuideStep *step)
{
  double seconds = step->seconds * step->repetitions;

  step->breaths = TRUE;
  step->repetitions = (guint) MAX (1, seconds / UNKNOT_BREATH_SECONDS);
  step->seconds = UNKNOT_BREATH_SECONDS;
}

/* Without words it costs no look-up of translations: enough to measure. */
static void
add_item (UnknotGuideScript    *script,
          const UnknotPlanItem *item,
          const char           *place,
          GHashTable           *done,
          gboolean              words)
{
  const UnknotTechnique *technique = item->technique;
  g_autofree UnknotGuideStep *steps = g_new0 (UnknotGuideStep, item->steps->len);
  g_auto (GStrv) texts = g_new0 (char *, item->steps->len + 1);
  UnknotGuideItem part = {
    .technique = technique->id,
    .muscle = item->muscle,
    .name = words ? unknot_text ("technique", technique->name) : "",
    .knot = (guint) item->knot,
    .place = place,
    .load = get_load (technique),
    .target = item->target,
    .cap = item->cap,
    .first_side = item->side == UNKNOT_SIDE_RIGHT ? UNKNOT_SIDE_RIGHT : UNKNOT_SIDE_LEFT,
    .holds = (guint) item->holds,
    .sets = (guint) item->sets,
    .rest_seconds = item->rest_seconds,
    .first = done != NULL && !g_hash_table_contains (done, technique->id)
             && !g_hash_table_contains (done, unknot_technique_get_root (technique)),
    .lying = technique->position == UNKNOT_POSITION_LYING,
  };

  for (guint i = 0; i < item->steps->len; i++)
    {
      const UnknotPlanStep *planned = &g_array_index (item->steps, UnknotPlanStep, i);
      const UnknotStep *step = planned->step;

      texts[i] = words ? dup_noted_text (item, step) : g_strdup ("");
      steps[i] = (UnknotGuideStep) {
        .id = step->id,
        .cue = words ? unknot_text ("step-cue", step->cue) : "",
        .text = texts[i],
        .pose = planned->pose != NULL ? planned->pose : step->pose,
        .phase = step->phase,
        .side = planned->side,
        .each = planned->each,
        .seconds = planned->seconds,
        .repetitions = (guint) planned->repetitions,
        .stroke_seconds = step->stroke_seconds,
      };
      if (step->breaths > 0)
        count_breaths (&steps[i]);
    }

  unknot_guide_script_add (script, &part, steps, item->steps->len);
}

/**
 * unknot_plan_script_add:
 * @script: a script that no guide has yet
 * @item: an item of a plan
 *
 * Adds an item, with its translated texts.
 */
void
unknot_plan_script_add (UnknotGuideScript    *script,
                        const UnknotPlanItem *item)
{
  g_return_if_fail (script != NULL);
  g_return_if_fail (item != NULL);

  add_item (script, item, NULL, NULL, TRUE);
}

/**
 * unknot_plan_script_new:
 * @plan: a plan
 * @places: (nullable) (array): names of the knots that the plan is for, in their order; `NULL` for a plan whose items
 *   need not tell what they are for
 * @done: (nullable): a set of the ids of the techniques that the person has done before; the steps of others wait to be
 *   started. `NULL` where nothing waits
 *
 * Makes the script of the guided session: all items but those done apart from it. For these, and for a single
 * technique, use unknot_plan_script_add().
 *
 * Returns: (transfer full): the script; empty for a plan without guided items
 */
UnknotGuideScript *
unknot_plan_script_new (const UnknotPlan   *plan,
                        const char * const *places,
                        GHashTable         *done)
{
  UnknotGuideScript *script;

  g_return_val_if_fail (plan != NULL, NULL);

  script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
  for (guint i = 0; i < plan->items->len; i++)
    {
      const UnknotPlanItem *item = unknot_plan_get_item (plan, i);

      if (!item->apart)
        add_item (script, item, places != NULL && !unknot_plan_item_is_shared (item) ? places[item->knot] : NULL, done,
                  TRUE);
    }

  return script;
}

/**
 * unknot_plan_script_list_done:
 * @journal: what happened
 *
 * Lists the techniques that the person has done, however long ago.
 *
 * Returns: (transfer full): a set of ids
 */
GHashTable *
unknot_plan_script_list_done (UnknotJournal *journal)
{
  GHashTable *done = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  UnknotEntry *entry;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), done);

  for (guint i = 0; (entry = unknot_journal_get_entry (journal, i)) != NULL; i++)
    {
      g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;

      unknot_entry_get_session (entry, &session);
      for (guint j = 0; j < session.n_items; j++)
        if (session.items[j].seconds > 0)
          g_hash_table_add (done, g_strdup (session.items[j].technique));
    }

  return done;
}

/**
 * unknot_plan_script_measure:
 * @item: an item of a plan, may still be in the making
 *
 * Tells how long the guide takes for an item, with getting ready, easing in and out, rests and changing sides.
 *
 * Returns: seconds, rounded up
 */
int
unknot_plan_script_measure (const UnknotPlanItem *item)
{
  g_autoptr (UnknotGuideScript) script = NULL;

  g_return_val_if_fail (item != NULL, 0);

  script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
  add_item (script, item, NULL, NULL, FALSE);

  return (int) ceil (unknot_guide_script_get_seconds (script));
}
