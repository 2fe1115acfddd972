#include "unknot-plan-script.h"

#include <math.h>

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

/* Without words it costs no look-up of translations: enough to measure. */
static void
add_item (UnknotGuideScript    *script,
          const UnknotPlanItem *item,
          const char           *place,
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

  add_item (script, item, NULL, TRUE);
}

/**
 * unknot_plan_script_new:
 * @plan: a plan
 * @places: (nullable) (array): names of the knots that the plan is for, in their order; `NULL` for a plan whose items
 *   need not tell what they are for
 *
 * Makes the script of the guided session: all items but those done apart from it. For these, and for a single
 * technique, use unknot_plan_script_add().
 *
 * Returns: (transfer full): the script; empty for a plan without guided items
 */
UnknotGuideScript *
unknot_plan_script_new (const UnknotPlan   *plan,
                        const char * const *places)
{
  UnknotGuideScript *script;

  g_return_val_if_fail (plan != NULL, NULL);

  script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
  for (guint i = 0; i < plan->items->len; i++)
    {
      const UnknotPlanItem *item = unknot_plan_get_item (plan, i);

      if (!item->apart)
        add_item (script, item, places != NULL && !unknot_plan_item_is_shared (item) ? places[item->knot] : NULL, TRUE);
    }

  return script;
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
  add_item (script, item, NULL, FALSE);

  return (int) ceil (unknot_guide_script_get_seconds (script));
}
