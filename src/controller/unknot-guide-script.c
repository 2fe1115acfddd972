#include "unknot-guide-script.h"

/*
 * clinical.md F6: sink or ease in 5-10 s, ease out 5 s. A stretch is slow in 5 s (C4), pressure takes three breaths
 * (C2).
 */
#define EASE_IN_PULL_SECONDS 5
#define EASE_IN_PRESS_SECONDS 10
#define EASE_OUT_SECONDS 5

typedef struct
{
  UnknotGuideItem  item;
  UnknotGuideStep *steps;
  guint            n_steps;
} Part;

struct _UnknotGuideScript
{
  double     ready_seconds;
  GPtrArray *parts;
  GArray    *moments;
};

G_DEFINE_BOXED_TYPE (UnknotGuideScript, unknot_guide_script, unknot_guide_script_ref, unknot_guide_script_unref)

/* What is being written: a part, whose moments begin at @first. */
typedef struct
{
  UnknotGuideScript *script;
  const Part        *part;
  guint              first;
} Writer;

static void
part_free (Part *part)
{
  for (guint i = 0; i < part->n_steps; i++)
    {
      g_free ((char *) part->steps[i].id);
      g_free ((char *) part->steps[i].cue);
      g_free ((char *) part->steps[i].text);
      g_free ((char *) part->steps[i].pose);
    }
  g_free (part->steps);
  g_free ((char *) part->item.technique);
  g_free ((char *) part->item.muscle);
  g_free ((char *) part->item.name);
  g_free ((char *) part->item.place);
  g_free (part);
}

static char *
put_number (const char *text,
            const char *place,
            int         number)
{
  g_autofree char *digits = g_strdup_printf ("%d", number);
  g_auto (GStrv) pieces = g_strsplit (text, place, -1);

  return g_strjoinv (digits, pieces);
}

static char *
put_levels (const char            *text,
            const UnknotGuideItem *item)
{
  g_autofree char *with_target = put_number (text, "{target}", item->target);

  return put_number (with_target, "{cap}", item->cap);
}

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

static void
write_part (Writer *writer)
{
  const Part *part = writer->part;
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

/**
 * unknot_guide_script_new:
 * @ready_seconds: time to get ready, usually %UNKNOT_GUIDE_READY_SECONDS
 *
 * Makes an empty script.
 *
 * Returns: (transfer full): a new script
 */
UnknotGuideScript *
unknot_guide_script_new (double ready_seconds)
{
  UnknotGuideScript *self = g_atomic_rc_box_new0 (UnknotGuideScript);

  g_return_val_if_fail (ready_seconds > 0, NULL);

  self->ready_seconds = ready_seconds;
  self->parts = g_ptr_array_new_with_free_func ((GDestroyNotify) part_free);
  self->moments = g_array_new (FALSE, FALSE, sizeof (UnknotGuideMoment));

  return self;
}

/**
 * unknot_guide_script_ref:
 * @self: a script
 *
 * Returns: (transfer full): @self
 */
UnknotGuideScript *
unknot_guide_script_ref (UnknotGuideScript *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  UnknotGuideScript *self = data;

  g_ptr_array_unref (self->parts);
  g_array_unref (self->moments);
}

/**
 * unknot_guide_script_unref:
 * @self: (transfer full): a script
 *
 * Lets go of @self.
 */
void
unknot_guide_script_unref (UnknotGuideScript *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * unknot_guide_script_add:
 * @self: a script that no guide has yet
 * @item: the technique
 * @steps: (array length=n_steps): its steps, in order
 * @n_steps: how many, 1 or more
 *
 * Adds a technique at the end. All texts are copied; `{target}` and `{cap}` become the item's numbers.
 */
void
unknot_guide_script_add (UnknotGuideScript     *self,
                         const UnknotGuideItem *item,
                         const UnknotGuideStep *steps,
                         guint                  n_steps)
{
  Writer writer = { .script = self, .first = self->moments->len };
  Part *part;

  g_return_if_fail (n_steps > 0);
  g_return_if_fail (item->holds > 0 && item->sets > 0);
  g_return_if_fail (item->first_side == UNKNOT_SIDE_LEFT || item->first_side == UNKNOT_SIDE_RIGHT);

  part = g_new0 (Part, 1);
  part->item = *item;
  part->item.technique = g_strdup (item->technique);
  part->item.muscle = g_strdup (item->muscle);
  part->item.name = g_strdup (item->name);
  part->item.place = g_strdup (item->place);
  part->steps = g_memdup2 (steps, n_steps * sizeof (UnknotGuideStep));
  part->n_steps = n_steps;
  for (guint i = 0; i < n_steps; i++)
    {
      part->steps[i].id = g_strdup (steps[i].id);
      part->steps[i].cue = put_levels (steps[i].cue, item);
      part->steps[i].text = put_levels (steps[i].text, item);
      part->steps[i].pose = g_strdup (steps[i].pose);
    }
  g_ptr_array_add (self->parts, part);

  writer.part = part;
  write_part (&writer);
}

/**
 * unknot_guide_script_get_n_items:
 * @self: a script
 *
 * Returns: how many techniques it has
 */
guint
unknot_guide_script_get_n_items (UnknotGuideScript *self)
{
  return self->parts->len;
}

/**
 * unknot_guide_script_get_item:
 * @self: a script
 * @index: below the number of items
 *
 * Returns: (transfer none): a technique of it
 */
const UnknotGuideItem *
unknot_guide_script_get_item (UnknotGuideScript *self,
                              guint              index)
{
  g_return_val_if_fail (index < self->parts->len, NULL);

  return &((Part *) g_ptr_array_index (self->parts, index))->item;
}

/**
 * unknot_guide_script_get_steps:
 * @self: a script
 * @index: below the number of items
 * @n_steps: (out): how many steps it has
 *
 * Returns: (transfer none) (array length=n_steps): the steps of a technique, as they were added
 */
const UnknotGuideStep *
unknot_guide_script_get_steps (UnknotGuideScript *self,
                               guint              index,
                               guint             *n_steps)
{
  const Part *part;

  g_return_val_if_fail (index < self->parts->len, NULL);

  part = g_ptr_array_index (self->parts, index);
  *n_steps = part->n_steps;
  return part->steps;
}

/**
 * unknot_guide_script_get_ready_seconds:
 * @self: a script
 *
 * Returns: how long getting ready takes where no step of a technique says so
 */
double
unknot_guide_script_get_ready_seconds (UnknotGuideScript *self)
{
  return self->ready_seconds;
}

/**
 * unknot_guide_script_get_n:
 * @self: a script
 *
 * Returns: how many moments it has
 */
guint
unknot_guide_script_get_n (UnknotGuideScript *self)
{
  return self->moments->len;
}

/**
 * unknot_guide_script_get:
 * @self: a script
 * @index: below the number of moments
 *
 * Returns: (transfer none): a moment of it
 */
const UnknotGuideMoment *
unknot_guide_script_get (UnknotGuideScript *self,
                         guint              index)
{
  g_return_val_if_fail (index < self->moments->len, NULL);

  return &g_array_index (self->moments, UnknotGuideMoment, index);
}

/**
 * unknot_guide_moment_get_seconds:
 * @moment: a moment
 *
 * Returns: how long it is, with all its repetitions
 */
double
unknot_guide_moment_get_seconds (const UnknotGuideMoment *moment)
{
  return moment->seconds * moment->repetitions;
}

/**
 * unknot_guide_script_get_seconds:
 * @self: a script
 *
 * Returns: how long all of it is
 */
double
unknot_guide_script_get_seconds (UnknotGuideScript *self)
{
  double seconds = 0;

  for (guint i = 0; i < self->moments->len; i++)
    seconds += unknot_guide_moment_get_seconds (unknot_guide_script_get (self, i));

  return seconds;
}
