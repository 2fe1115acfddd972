/* A plan's words for the page on the wall, and which pictures it needs. */

#include "unknot-plan-paper.h"

#include <glib/gi18n.h>

#include "unknot-knots.h"
#include "unknot-technique-words.h"
#include "unknot-text.h"
#include "unknot-words.h"

/* How soon a picture of a phase is left out: those that are the exercise itself stay. */
static guint
get_rank (UnknotStepPhase phase)
{
  switch (phase)
    {
    case UNKNOT_STEP_PHASE_HOLD:
    case UNKNOT_STEP_PHASE_DO:
    case UNKNOT_STEP_PHASE_MOVE:
    case UNKNOT_STEP_PHASE_BREATHE:
      return 0;
    case UNKNOT_STEP_PHASE_FIND:
    case UNKNOT_STEP_PHASE_WARM:
    case UNKNOT_STEP_PHASE_EASE_IN:
      return 1;
    case UNKNOT_STEP_PHASE_READY:
      return 2;
    case UNKNOT_STEP_PHASE_EASE_OUT:
    case UNKNOT_STEP_PHASE_REST:
    case UNKNOT_STEP_PHASE_SWITCH_SIDE:
    default:
      return 3;
    }
}

static UnknotKnot *
get_knot (const UnknotPaperSources *sources,
          int                       index)
{
  return g_ptr_array_index (sources->knots, MIN ((guint) index, sources->knots->len - 1));
}

static const UnknotPlanStep *
get_step (const UnknotPaperSources *sources,
          guint                     item,
          guint                     step)
{
  return &g_array_index (unknot_plan_get_item (sources->plan, item)->steps, UnknotPlanStep, step);
}

static char *
describe_length (int seconds)
{
  if (seconds < 90)
    return g_strdup_printf (ngettext ("%d second", "%d seconds", (gulong) seconds), seconds);

  return g_strdup_printf (ngettext ("%d minute", "%d minutes", (gulong) (seconds + 30) / 60), (seconds + 30) / 60);
}

static gboolean
is_held (const UnknotPlanItem *item)
{
  for (guint i = 0; i < item->steps->len; i++)
    if (g_array_index (item->steps, UnknotPlanStep, i).step->phase == UNKNOT_STEP_PHASE_HOLD)
      return item->hold_seconds > 0;

  return FALSE;
}

static char *
describe_hold (const UnknotPlanItem *item)
{
  int rounds = MAX (item->holds, item->sets);
  g_autofree char *length = describe_length (item->hold_seconds);

  if (rounds == 1)
    /* Translators: how long to keep still: "Hold for 45 seconds" */
    return g_strdup_printf (_("Hold for %s"), length);

  /* Translators: how often and how long to keep still: "Hold 2 times for 45 seconds" */
  return g_strdup_printf (ngettext ("Hold %1$d time for %2$s", "Hold %1$d times for %2$s", (gulong) rounds), rounds,
                          length);
}

/* How much of it, in one session. */
static char *
describe_amount (const UnknotPlanItem *item)
{
  if (is_held (item))
    return describe_hold (item);
  if (item->repetitions > 0 && item->sets > 1)
    /* Translators: how much of an exercise: "2 rounds of 12" */
    return g_strdup_printf (ngettext ("%1$d round of %2$d", "%1$d rounds of %2$d", (gulong) item->sets), item->sets,
                            item->repetitions);
  if (item->repetitions > 0)
    return g_strdup_printf (ngettext ("%d time", "%d times", (gulong) item->repetitions), item->repetitions);
  return describe_length (item->hold_seconds > 0 ? item->hold_seconds : item->seconds);
}

static gboolean
is_for_both_sides (const UnknotPlanItem *item)
{
  for (guint i = 0; i < item->steps->len; i++)
    if (g_array_index (item->steps, UnknotPlanStep, i).each)
      return TRUE;

  return FALSE;
}

static void
add_part (GPtrArray *parts,
          char      *part)
{
  if (part != NULL)
    g_ptr_array_add (parts, part);
}

/* "Hold 2 times for 45 seconds, each side · Up to 2 times a day · About 4 of 10, never above 5" */
static char *
describe_item (const UnknotPaperSources *sources,
               const UnknotPlanItem     *item)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  UnknotAnatomy *anatomy = unknot_map_bodies_get_anatomy (sources->bodies);
  char *amount = describe_amount (item);

  if (is_for_both_sides (item))
    {
      g_autofree char *one = amount;

      /* Translators: how much of an exercise; it is done on the left and on the right */
      amount = g_strdup_printf (_("%s, each side"), one);
    }
  add_part (parts, amount);
  add_part (parts, unknot_technique_words_often (&item->technique->dose));
  if (item->target > 0)
    /* Translators: how strong it may feel, on a scale of 0 to 10 */
    add_part (parts, g_strdup_printf (_("About %1$d of 10, never above %2$d"), item->target, item->cap));
  if (item->apart)
    add_part (parts, g_strdup (_("At your own pace")));
  if (sources->knots->len > 1 && !unknot_plan_item_is_shared (item))
    add_part (parts, unknot_words_knot (get_knot (sources, item->knot), anatomy));
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (" · ", (char **) parts->pdata);
}

static void
add_item (const UnknotPaperSources *sources,
          UnknotPlanSheet          *sheet,
          const UnknotPlanItem     *item,
          guint                     number)
{
  const char *name = unknot_text ("technique", item->technique->name);
  /* Translators: the number of a technique in a plan, and its name */
  g_autofree char *numbered = g_strdup_printf (C_("plan", "%1$u. %2$s"), number, name);
  g_autofree char *detail = describe_item (sources, item);
  guint index = unknot_plan_sheet_add_item (sheet, item->apart ? name : numbered, detail);

  for (guint i = 0; i < item->steps->len; i++)
    {
      const UnknotStep *step = g_array_index (item->steps, UnknotPlanStep, i).step;

      unknot_plan_sheet_add_step (sheet, index, unknot_text ("step-cue", step->cue), get_rank (step->phase));
    }
}

/* What makes anybody stop, each reason once, whatever technique names it. */
static char *
describe_reasons (const UnknotPaperSources *sources)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  for (guint i = 0; i < sources->plan->items->len; i++)
    {
      char **ids = unknot_plan_get_item (sources->plan, i)->technique->stop_rules;

      for (; *ids != NULL; ids++)
        {
          const UnknotStopRule *rule = unknot_safety_lookup_stop_rule (sources->safety, *ids);

          if (rule != NULL && !g_ptr_array_find (words, rule->words, NULL))
            g_ptr_array_add (words, rule->words);
        }
    }
  if (words->len == 0)
    return g_strdup ("");

  for (guint i = 0; i < words->len; i++)
    words->pdata[i] = (gpointer) unknot_text ("safety", words->pdata[i]);
  g_ptr_array_add (words, NULL);

  return g_strjoinv (" · ", (char **) words->pdata);
}

static char *
describe_subtitle (const UnknotPaperSources *sources)
{
  g_autoptr (GDateTime) now = unknot_time_to_date_time (sources->now);
  /* Translators: a day in words, as g_date_time_format() takes it: "Sunday, 22 November 2026" */
  g_autofree char *day = g_date_time_format (now, _("%A, %-e %B %Y"));
  int minutes = (sources->plan->guided_seconds + 59) / 60;

  /* Translators: how long a session is, and the day on which it was planned */
  return g_strdup_printf (ngettext ("%1$d minute · made on %2$s", "%1$d minutes · made on %2$s", (gulong) minutes),
                          minutes, day);
}

static char *
describe_title (const UnknotPaperSources *sources)
{
  guint n = sources->knots->len;

  if (n == 1)
    return unknot_words_knot (get_knot (sources, 0), unknot_map_bodies_get_anatomy (sources->bodies));

  return g_strdup_printf (ngettext ("One Plan for %u Knot", "One Plan for %u Knots", n), n);
}

static void
add_bodies (const UnknotPaperSources *sources,
            UnknotPlanSheet          *sheet)
{
  for (int aspect = 0; aspect < UNKNOT_N_ASPECTS; aspect++)
    {
      UnknotPoint marks[UNKNOT_KNOTS_TOGETHER];
      guint n = 0;

      for (guint i = 0; i < sources->knots->len; i++)
        {
          UnknotKnot *knot = get_knot (sources, (int) i);

          if (unknot_knot_get_aspect (knot) == (UnknotAspect) aspect)
            marks[n++] = (UnknotPoint) { unknot_knot_get_x (knot), unknot_knot_get_y (knot) };
        }
      if (n > 0)
        unknot_plan_sheet_add_body (sheet, unknot_map_bodies_get_body (sources->bodies, (UnknotAspect) aspect), marks,
                                    n);
    }
}

/**
 * unknot_plan_paper_make:
 * @sources: what it is made of
 *
 * Puts a plan on a page, without its pictures; items and steps have the numbers that they have in the plan.
 *
 * Returns: (transfer full): the page, fitted
 */
UnknotPlanSheet *
unknot_plan_paper_make (const UnknotPaperSources *sources)
{
  UnknotPlanSheet *sheet = unknot_plan_sheet_new (sources->width, sources->height, sources->rtl);
  g_autofree char *title = describe_title (sources);
  g_autofree char *subtitle = describe_subtitle (sources);
  g_autofree char *reasons = describe_reasons (sources);
  guint number = 0;

  unknot_plan_sheet_set_words (sheet, title, subtitle, *reasons != '\0' ? _("Stop at Once If You Feel") : "", reasons,
                               _("Made with Unknot from what you entered. It may ease pain, and it does not replace a "
                                 "doctor or a physiotherapist."));
  add_bodies (sources, sheet);
  for (guint i = 0; i < sources->plan->items->len; i++)
    {
      const UnknotPlanItem *item = unknot_plan_get_item (sources->plan, i);

      if (!item->apart)
        number++;
      add_item (sources, sheet, item, number);
    }
  unknot_plan_sheet_fit (sheet);

  return sheet;
}

/**
 * unknot_plan_paper_get_wish:
 * @sources: what the page was made of
 * @item: number of an item
 * @step: number of one of its steps
 *
 * Says which picture belongs to a step.
 *
 * Returns: what to open a studio's reel with
 */
UnknotFigureWish
unknot_plan_paper_get_wish (const UnknotPaperSources *sources,
                            guint                     item,
                            guint                     step)
{
  const UnknotPlanStep *shown = get_step (sources, item, step);
  UnknotKnot *knot = get_knot (sources, unknot_plan_get_item (sources->plan, item)->knot);

  return (UnknotFigureWish) {
    .pose = shown->pose != NULL ? shown->pose : shown->step->pose,
    .side = shown->each ? unknot_knot_get_side (knot) : shown->side,
    .has_spot = unknot_knot_get_view (knot) != UNKNOT_VIEW_SIDE,
    .spot = {
      .view = unknot_knot_get_view (knot), .x = unknot_knot_get_x (knot), .y = unknot_knot_get_y (knot),
      .muscle = g_intern_string (unknot_knot_get_muscle (knot)),
    },
    .style = UNKNOT_FIGURE_STYLE_OUTLINED,
    .aspect = 1,
    .still = TRUE,
  };
}
