/* How a technique becomes moments: getting ready, easing in and out, rests, rounds, sets and both sides. */

#include "unknot-guide-script-private.h"

/*
 * clinical.md F6: sink or ease in 5-10 s, ease out 5 s. A stretch is slow in 5 s (C4), pressure takes three breaths
 * (C2).
 */
#define EASE_IN_PULL_SECONDS 5
#define EASE_IN_PRESS_SECONDS 10
#define EASE_OUT_SECONDS 5

/* What is being written: a part, whose moments begin at @first. */
typedef struct
{
  UnknotGuideScript     *script;
  const UnknotGuidePart *part;
  guint                  first;
} Writer;

static gboolean
can_load (UnknotStepPhase phase)
{
  return phase == UNKNOT_STEP_PHASE_EASE_IN || phase == UNKNOT_STEP_PHASE_HOLD ||
         phase == UNKNOT_STEP_PHASE_DO || phase == UNKNOT_STEP_PHASE_EASE_OUT;
}

static gboolean
is_preparing (UnknotStepPhase phase)
{
  return phase == UNKNOT_STEP_PHASE_READY || phase == UNKNOT_STEP_PHASE_SWITCH_SIDE;
}

static const UnknotGuideMoment *
last_moment (const Writer *writer)
{
  GArray *moments = writer->script->moments;

  if (moments->len == writer->first)
    return NULL;

  return &g_array_index (moments, UnknotGuideMoment, moments->len - 1);
}

static gboolean
is_shown (const Writer          *writer,
          const UnknotGuideStep *step)
{
  GArray *moments = writer->script->moments;

  for (guint i = writer->first; i < moments->len; i++)
    if (g_array_index (moments, UnknotGuideMoment, i).step == step)
      return TRUE;

  return FALSE;
}

/* Nobody waits in the middle of a hold, nor to rest or to come out of it. */
static gboolean
can_wait (UnknotStepPhase phase)
{
  return phase != UNKNOT_STEP_PHASE_REST && phase != UNKNOT_STEP_PHASE_EASE_OUT &&
         phase != UNKNOT_STEP_PHASE_SWITCH_SIDE;
}

static void
write_moment (Writer                *writer,
              const UnknotGuideStep *step,
              UnknotStepPhase        phase,
              UnknotSide             side,
              double                 seconds,
              guint                  repetitions)
{
  GArray *moments = writer->script->moments;
  const UnknotGuideMoment *last = last_moment (writer);
  gboolean loaded = writer->part->item.load != UNKNOT_GUIDE_LOAD_NONE && can_load (phase);
  gboolean belongs = loaded && last != NULL && (last->loaded || is_preparing (last->phase));
  UnknotGuideMoment moment = {
    .item = writer->script->parts->len - 1,
    .step = step,
    .phase = phase,
    .side = side,
    .seconds = seconds,
    .repetitions = repetitions,
    .loaded = loaded,
    .station = belongs ? last->station : moments->len,
    .waits = writer->part->item.first && !belongs && can_wait (phase) && !is_shown (writer, step),
  };

  g_array_append_val (moments, moment);
}

/* A hold without a way out of its own gets one. */
static void
write_way_out (Writer *writer)
{
  const UnknotGuideMoment *last = last_moment (writer);

  if (last != NULL && last->loaded && last->phase == UNKNOT_STEP_PHASE_HOLD)
    write_moment (writer, last->step, UNKNOT_STEP_PHASE_EASE_OUT, last->side, EASE_OUT_SECONDS, 1);
}

/* Shows what was shown last: the body is out of it and stays so. */
static void
write_rest (Writer *writer)
{
  const UnknotGuideMoment *last;
  double seconds = writer->part->item.rest_seconds;

  write_way_out (writer);
  last = last_moment (writer);
  if (seconds > 0 && last != NULL && last->phase != UNKNOT_STEP_PHASE_REST)
    write_moment (writer, last->step, UNKNOT_STEP_PHASE_REST, last->side, seconds, 1);
}

static void
write_step (Writer                *writer,
            const UnknotGuideStep *step,
            UnknotSide             side)
{
  UnknotGuideLoad load = writer->part->item.load;
  const UnknotGuideMoment *last;
  gboolean begins;

  if (load == UNKNOT_GUIDE_LOAD_NONE || !can_load (step->phase))
    write_way_out (writer);

  last = last_moment (writer);
  begins = load != UNKNOT_GUIDE_LOAD_NONE && (last == NULL || !last->loaded) &&
           (step->phase == UNKNOT_STEP_PHASE_HOLD || step->phase == UNKNOT_STEP_PHASE_EASE_IN);

  /*
   * Nobody should be timed while they still read: before all that presses or pulls, and at the start of a technique.
   */
  if ((begins && (last == NULL || !is_preparing (last->phase))) ||
      (last == NULL && step->phase != UNKNOT_STEP_PHASE_READY && step->phase != UNKNOT_STEP_PHASE_FIND &&
       step->phase != UNKNOT_STEP_PHASE_REST))
    write_moment (writer, step, UNKNOT_STEP_PHASE_READY, side, writer->script->ready_seconds, 1);

  if (begins && step->phase == UNKNOT_STEP_PHASE_HOLD)
    write_moment (writer, step, UNKNOT_STEP_PHASE_EASE_IN, side,
                  load == UNKNOT_GUIDE_LOAD_PULL ? EASE_IN_PULL_SECONDS : EASE_IN_PRESS_SECONDS, 1);

  write_moment (writer, step, step->phase, side, step->seconds, step->repetitions);
}

/*
 * Lists @steps with their holds as often as the plan wants, %NULL standing for a rest between. What leads in and
 * out is done each time; movements before the hold only the first time, those after it only the last.
 */
static GPtrArray *
list_rounds (GPtrArray *steps,
             guint      rounds)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  guint first_hold = steps->len;
  guint last_hold = 0;
  guint begin, end;

  for (guint i = 0; i < steps->len; i++)
    {
      const UnknotGuideStep *step = g_ptr_array_index (steps, i);

      if (step->phase == UNKNOT_STEP_PHASE_HOLD)
        {
          first_hold = MIN (first_hold, i);
          last_hold = i;
        }
    }
  if (first_hold == steps->len)
    return g_ptr_array_ref (steps);

  for (begin = first_hold; begin > 0; begin--)
    if (!can_load (((const UnknotGuideStep *) g_ptr_array_index (steps, begin - 1))->phase))
      break;
  for (end = last_hold + 1; end < steps->len; end++)
    if (!can_load (((const UnknotGuideStep *) g_ptr_array_index (steps, end))->phase))
      break;

  for (guint i = 0; i < begin; i++)
    g_ptr_array_add (list, g_ptr_array_index (steps, i));
  for (guint round = 0; round < rounds; round++)
    {
      if (round > 0)
        g_ptr_array_add (list, NULL);
      for (guint i = begin; i < end; i++)
        {
          const UnknotGuideStep *step = g_ptr_array_index (steps, i);
          gboolean left_out = step->phase == UNKNOT_STEP_PHASE_DO &&
                              ((i < first_hold && round > 0) || (i > last_hold && round + 1 < rounds));

          if (!left_out)
            g_ptr_array_add (list, (gpointer) step);
        }
    }
  for (guint i = end; i < steps->len; i++)
    g_ptr_array_add (list, g_ptr_array_index (steps, i));

  return g_steal_pointer (&list);
}

/* Lists all that follows getting ready as often as the plan wants, %NULL standing for a rest between. */
static GPtrArray *
list_sets (GPtrArray *steps,
           guint      sets)
{
  GPtrArray *list = g_ptr_array_new ();
  guint begin = 0;

  while (begin < steps->len)
    {
      const UnknotGuideStep *step = g_ptr_array_index (steps, begin);

      if (step == NULL || step->phase != UNKNOT_STEP_PHASE_READY)
        break;
      g_ptr_array_add (list, (gpointer) step);
      begin++;
    }

  for (guint set = 0; set < sets; set++)
    {
      if (set > 0)
        g_ptr_array_add (list, NULL);
      for (guint i = begin; i < steps->len; i++)
        g_ptr_array_add (list, g_ptr_array_index (steps, i));
    }

  return list;
}

static void
write_side (Writer     *writer,
            GPtrArray  *steps,
            guint       from,
            UnknotSide  side)
{
  for (guint i = from; i < steps->len; i++)
    {
      const UnknotGuideStep *step = g_ptr_array_index (steps, i);

      if (step == NULL)
        write_rest (writer);
      else
        write_step (writer, step, side);
    }
}

/* One side, time to change over, the other side for as long. Changing over takes the place of getting ready. */
static void
write_both_sides (Writer    *writer,
                  GPtrArray *steps)
{
  const UnknotGuideStep *first = g_ptr_array_index (steps, 0);
  UnknotSide side = writer->part->item.first_side;
  gboolean prepares = first->phase == UNKNOT_STEP_PHASE_READY;
  double seconds = writer->script->ready_seconds;

  write_side (writer, steps, 0, side);

  write_way_out (writer);
  side = unknot_side_mirror (side);
  write_moment (writer, first, UNKNOT_STEP_PHASE_SWITCH_SIDE, side,
                prepares ? MAX (first->seconds, seconds) : seconds, 1);
  write_side (writer, steps, prepares ? 1 : 0, side);
}

/**
 * unknot_guide_script_write:
 * @self: a script
 *
 * Writes the moments of its last part.
 */
void
unknot_guide_script_write (UnknotGuideScript *self)
{
  const UnknotGuidePart *part = g_ptr_array_index (self->parts, self->parts->len - 1);
  Writer all_of_it = { .script = self, .part = part, .first = self->moments->len };
  Writer *writer = &all_of_it;
  guint rounds = part->item.load == UNKNOT_GUIDE_LOAD_NONE ? 1 : part->item.holds;
  gboolean rounds_by_side = TRUE;
  g_autoptr (GPtrArray) steps = g_ptr_array_new ();
  g_autoptr (GPtrArray) all = NULL;

  for (guint i = 0; i < part->n_steps; i++)
    {
      g_ptr_array_add (steps, &part->steps[i]);
      if (part->steps[i].phase == UNKNOT_STEP_PHASE_HOLD && !part->steps[i].each)
        rounds_by_side = FALSE;
    }

  if (!rounds_by_side)
    {
      g_autoptr (GPtrArray) once = g_steal_pointer (&steps);

      steps = list_rounds (once, rounds);
    }
  all = list_sets (steps, part->item.sets);

  for (guint i = 0; i < all->len; i++)
    {
      const UnknotGuideStep *step = g_ptr_array_index (all, i);

      if (step == NULL)
        write_rest (writer);
      else if (!step->each)
        write_step (writer, step, step->side);
      else
        {
          g_autoptr (GPtrArray) once = g_ptr_array_new ();
          g_autoptr (GPtrArray) run = NULL;

          for (; step != NULL && step->each; step = ++i < all->len ? g_ptr_array_index (all, i) : NULL)
            g_ptr_array_add (once, (gpointer) step);
          i--;
          run = list_rounds (once, rounds_by_side ? rounds : 1);
          write_both_sides (writer, run);
        }
    }

  write_way_out (writer);
}
