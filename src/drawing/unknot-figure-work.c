#include "unknot-figure-work.h"

#include "unknot-figure-stock.h"

/* Cells of the grid along the longer side: of pictures that move or stand alone, and of small ones in lists. */
#define GRID 300
#define GRID_STILL 150

/**
 * unknot_figure_wish_dup_key:
 * @self: a wish
 *
 * Writes @self as a text that is the same for equal wishes.
 *
 * Returns: (transfer full): the text
 */
char *
unknot_figure_wish_dup_key (const UnknotFigureWish *self)
{
  g_autofree char *place = NULL;

  if (self->has_spot)
    place = g_strdup_printf ("%s %.2f %.2f", unknot_view_to_id (self->spot.view), self->spot.x, self->spot.y);

  return g_strdup_printf ("%s|%s|%s|%s|%d|%.2f|%d", self->pose, unknot_side_to_id (self->side),
                          place != NULL ? place : "", self->spot.muscle != NULL ? self->spot.muscle : "",
                          self->style, self->aspect, self->still);
}

/**
 * unknot_figure_work_new:
 * @stock: what to draw on
 * @wish: what to draw
 *
 * Plans pictures; [func@figure_work_step] makes them.
 *
 * Returns: (transfer full): new work
 */
UnknotFigureWork *
unknot_figure_work_new (UnknotFigureStock      *stock,
                        const UnknotFigureWish *wish)
{
  UnknotFigureWork *self = g_atomic_rc_box_new0 (UnknotFigureWork);

  g_mutex_init (&self->mutex);
  self->stock = unknot_figure_stock_ref (stock);
  self->cancellable = g_cancellable_new ();
  self->wish = *wish;
  self->wish.pose = g_intern_string (wish->pose);
  self->wish.spot.muscle = g_intern_string (wish->spot.muscle);

  /* A step for the other side shows the knot's mirror image. */
  if (wish->has_spot && unknot_spot_get_side (&wish->spot) == unknot_side_mirror (wish->side) &&
      wish->side != unknot_side_mirror (wish->side))
    self->wish.spot = unknot_spot_mirror (&self->wish.spot);

  return self;
}

/**
 * unknot_figure_work_ref:
 * @self: work
 *
 * Returns: (transfer full): @self
 */
UnknotFigureWork *
unknot_figure_work_ref (UnknotFigureWork *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  UnknotFigureWork *self = data;

  for (guint i = 0; i < UNKNOT_LOOP_MAX_FRAMES; i++)
    g_clear_pointer (&self->frames[i], unknot_figure_frame_unref);
  for (guint i = 0; self->keys != NULL && i < unknot_pose_get_n_keys (self->pose); i++)
    g_clear_pointer (&self->keys[i], unknot_bound_pose_unref);
  g_clear_pointer (&self->keys, g_free);
  g_clear_pointer (&self->pose, unknot_pose_unref);
  g_clear_error (&self->error);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->stock, unknot_figure_stock_unref);
  g_mutex_clear (&self->mutex);
}

/**
 * unknot_figure_work_unref:
 * @self: (transfer full): work
 *
 * Lets go of @self.
 */
void
unknot_figure_work_unref (UnknotFigureWork *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/* Reads the pose and plans its pictures. */
static gboolean
plan_pictures (UnknotFigureWork  *self,
               GError           **error)
{
  g_autoptr (UnknotPose) pose = unknot_figure_stock_get_pose (self->stock, self->wish.pose, error);
  g_autoptr (UnknotBoundPose) first = NULL;
  g_autofree double *seconds = NULL;
  UnknotLoopPlan plan;
  guint n_keys;

  if (pose == NULL || (first = unknot_figure_stock_bind (self->stock, pose, 0, &self->wish, error)) == NULL)
    return FALSE;

  n_keys = unknot_pose_get_n_keys (pose);
  seconds = g_new (double, n_keys);
  for (guint i = 0; i < n_keys; i++)
    seconds[i] = unknot_pose_get_seconds (pose, i);
  unknot_loop_plan_init (&plan, unknot_pose_get_loop (pose), seconds, n_keys);

  g_mutex_lock (&self->mutex);
  self->pose = g_steal_pointer (&pose);
  self->seen = unknot_pose_seen_at (first->view.yaw, first->view.pitch);
  self->keys = g_new0 (UnknotBoundPose *, n_keys);
  self->keys[0] = g_steal_pointer (&first);
  self->plan = plan;
  self->planned = TRUE;
  g_mutex_unlock (&self->mutex);

  return TRUE;
}

/* Only the thread that makes the pictures changes the keys, so it reads them without the lock. */
static UnknotBoundPose *
get_key (UnknotFigureWork  *self,
         guint              index,
         GError           **error)
{
  if (self->keys[index] == NULL)
    self->keys[index] = unknot_figure_stock_bind (self->stock, self->pose, index, &self->wish, error);

  return self->keys[index];
}

static gboolean
make_picture (UnknotFigureWork  *self,
              GError           **error)
{
  guint index = self->plan.order[self->n_made];
  const UnknotLoopFrame *wanted = &self->plan.frames[index];
  UnknotBoundPose *from = get_key (self, wanted->from, error);
  UnknotBoundPose *to = from != NULL ? get_key (self, wanted->to, error) : NULL;
  g_autoptr (UnknotBoundPose) pose = NULL;
  UnknotFigureFrame *frame;

  if (to == NULL)
    return FALSE;

  pose = from == to ? unknot_bound_pose_ref (from) : unknot_bound_pose_mix (from, to, wanted->t);
  frame = unknot_figure_trace (pose, self->wish.style, self->wish.aspect, self->wish.still ? GRID_STILL : GRID,
                               self->cancellable, error);
  if (frame == NULL)
    return FALSE;

  g_mutex_lock (&self->mutex);
  self->frames[index] = frame;
  self->n_made++;
  g_mutex_unlock (&self->mutex);

  return TRUE;
}

/**
 * unknot_figure_work_step:
 * @self: work
 *
 * Does the next piece of work: some tenths of a second for the first, less for each of the others. One thread at a
 * time.
 *
 * Returns: `TRUE` if there is more to do
 */
gboolean
unknot_figure_work_step (UnknotFigureWork *self)
{
  GError *error = NULL;
  gboolean done;

  if (g_cancellable_is_cancelled (self->cancellable))
    return FALSE;

  done = (self->planned || plan_pictures (self, &error)) && make_picture (self, &error);
  if (!done)
    {
      g_mutex_lock (&self->mutex);
      self->error = error;
      g_mutex_unlock (&self->mutex);
      return FALSE;
    }

  return !self->wish.still && self->n_made < self->plan.n_frames;
}
