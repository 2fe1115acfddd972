#include "unknot-guide-script-private.h"

G_DEFINE_BOXED_TYPE (UnknotGuideScript, unknot_guide_script, unknot_guide_script_ref, unknot_guide_script_unref)

static void
part_free (UnknotGuidePart *part)
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
  UnknotGuidePart *part;

  g_return_if_fail (n_steps > 0);
  g_return_if_fail (item->holds > 0 && item->sets > 0);
  g_return_if_fail (item->first_side == UNKNOT_SIDE_LEFT || item->first_side == UNKNOT_SIDE_RIGHT);

  part = g_new0 (UnknotGuidePart, 1);
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
  unknot_guide_script_write (self);
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

  return &((UnknotGuidePart *) g_ptr_array_index (self->parts, index))->item;
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
  const UnknotGuidePart *part;

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
