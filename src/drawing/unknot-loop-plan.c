#include "unknot-loop-plan.h"

#include <math.h>

/* Pictures in a second: enough for slow movements, and what a machine can draw beside everything else. */
#define RATE 12

/* Between two keys a body speeds up and slows down; going round it keeps its pace. */
static void
add_frame (UnknotLoopPlan *self,
           guint           from,
           guint           to,
           double          t,
           double          time)
{
  self->times[self->n_frames] = time;
  self->frames[self->n_frames++] = (UnknotLoopFrame) {
    .from = from,
    .to = t > 0 ? to : from,
    .t = self->loop == UNKNOT_POSE_LOOP_CYCLE ? t : unknot_bound_pose_ease (t),
  };
}

/* Keys first; then, with a stride that halves, what lies between. */
static void
find_order (UnknotLoopPlan *self)
{
  gboolean taken[UNKNOT_LOOP_MAX_FRAMES] = { FALSE };
  guint n = 0;

  for (guint i = 0; i < self->n_frames; i++)
    if (self->frames[i].from == self->frames[i].to)
      {
        taken[i] = TRUE;
        self->order[n++] = i;
      }

  for (guint stride = UNKNOT_LOOP_MAX_FRAMES / 2; stride > 0; stride /= 2)
    for (guint i = stride; i < self->n_frames; i += stride)
      if (!taken[i])
        {
          taken[i] = TRUE;
          self->order[n++] = i;
        }
}

/**
 * unknot_loop_plan_init:
 * @self: a plan to fill
 * @loop: how the keys follow each other
 * @seconds: (array length=n_keys): of each key the time to the next, of the last key the time to the first in a cycle,
 *   else how long it stays
 * @n_keys: how many keys, 1 or more
 *
 * Finds the pictures of a pose.
 */
void
unknot_loop_plan_init (UnknotLoopPlan *self,
                       UnknotPoseLoop  loop,
                       const double   *seconds,
                       guint           n_keys)
{
  gboolean closed = loop == UNKNOT_POSE_LOOP_CYCLE && n_keys > 1;
  guint n_ways = closed ? n_keys : n_keys - 1;
  double time = 0, all = 0, rate;

  *self = (UnknotLoopPlan) { .loop = loop };
  for (guint i = 0; i < n_ways; i++)
    all += seconds[i];

  /* Each way needs its key and may round up by one. */
  rate = all > 0 ? MIN (RATE, (UNKNOT_LOOP_MAX_FRAMES - 1 - 2.0 * n_ways) / all) : 0;
  for (guint i = 0; i < n_ways; i++)
    {
      guint n = MAX (1, (guint) ceil (seconds[i] * rate));

      for (guint j = 0; j < n; j++)
        add_frame (self, i, (i + 1) % n_keys, (double) j / n, time + seconds[i] * j / n);
      time += seconds[i];
    }
  if (!closed)
    {
      self->stay = seconds[n_keys - 1];
      add_frame (self, n_keys - 1, n_keys - 1, 0, time);
    }

  self->turn = time;
  self->duration = time;
  if (loop == UNKNOT_POSE_LOOP_SWING)
    self->duration = 2 * time + self->stay;
  find_order (self);
}

/**
 * unknot_loop_plan_init_keys:
 * @self: a plan to fill
 * @keys: (array length=n_keys): indices of keys
 * @n_keys: how many, 1 or more
 *
 * Plans one picture for each of some keys and none between them.
 */
void
unknot_loop_plan_init_keys (UnknotLoopPlan *self,
                            const guint    *keys,
                            guint           n_keys)
{
  g_return_if_fail (n_keys > 0 && n_keys <= UNKNOT_LOOP_MAX_FRAMES);

  *self = (UnknotLoopPlan) { .loop = UNKNOT_POSE_LOOP_NONE };
  for (guint i = 0; i < n_keys; i++)
    {
      add_frame (self, keys[i], keys[i], 0, 0);
      self->order[i] = i;
    }
}

/**
 * unknot_loop_plan_at:
 * @self: a plan
 * @time: since the picture was first shown, in seconds
 *
 * Finds what to show. Without a loop the last key stays.
 *
 * Returns: index of a frame
 */
guint
unknot_loop_plan_at (const UnknotLoopPlan *self,
                     double                time)
{
  guint index = 0;

  if (self->duration <= 0)
    return 0;

  if (self->loop == UNKNOT_POSE_LOOP_NONE)
    time = MIN (time, self->duration);
  else
    time = fmod (time, self->duration);

  if (self->loop == UNKNOT_POSE_LOOP_SWING)
    {
      if (time > self->turn + self->stay)
        time = self->duration - time;
      else
        time = MIN (time, self->turn);
    }

  while (index + 1 < self->n_frames && self->times[index + 1] <= time)
    index++;

  return index;
}
