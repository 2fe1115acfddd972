#include "unknot-figure-work.h"

#include "unknot-figure-stock.h"
#include "unknot-key-layout.h"

/* Cells of the grid along the longer side: of pictures that move or stand alone, and of small ones in lists. */
#define GRID 300
#define GRID_STILL 150

static const char *
or_empty (const char *text)
{
  return text != NULL ? text : "";
}

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

  return g_strdup_printf ("%s|%s|%s|%s|%d|%.2f|%d|%d|%d|%d|%s|%s|%s", self->pose, unknot_side_to_id (self->side),
                          or_empty (place), or_empty (self->spot.muscle),
                          self->style, self->aspect, self->still, self->keys, self->umbrella, self->left_handed,
                          or_empty (self->look.build), or_empty (self->look.skin), or_empty (self->look.hair));
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
  self->wish.look.build = g_intern_string (wish->look.build);
  self->wish.look.skin = g_intern_string (wish->look.skin);
  self->wish.look.hair = g_intern_string (wish->look.hair);

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
forget_keys (UnknotFigureWork *self)
{
  for (guint i = 0; self->keys != NULL && i < unknot_pose_get_n_keys (self->pose); i++)
    g_clear_pointer (&self->keys[i], unknot_bound_pose_unref);
  g_clear_pointer (&self->keys, g_free);
}

static void
clear (gpointer data)
{
  UnknotFigureWork *self = data;

  for (guint i = 0; i < UNKNOT_LOOP_MAX_FRAMES; i++)
    g_clear_pointer (&self->frames[i], unknot_figure_frame_unref);
  forget_keys (self);
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

static void
plan_movement (UnknotFigureWork *self,
               UnknotLoopPlan   *plan)
{
  guint n_keys = unknot_pose_get_n_keys (self->pose);
  g_autofree double *seconds = g_new (double, n_keys);

  for (guint i = 0; i < n_keys; i++)
    seconds[i] = unknot_pose_get_seconds (self->pose, i);
  unknot_loop_plan_init (plan, unknot_pose_get_loop (self->pose), seconds, n_keys);
}

static gboolean
plan_keys (UnknotFigureWork  *self,
           UnknotLoopPlan    *plan,
           GError           **error)
{
  guint n_keys = unknot_pose_get_n_keys (self->pose);
  guint chosen[UNKNOT_KEY_LAYOUT_MOST];

  for (guint i = 0; i < n_keys; i++)
    if (get_key (self, i, error) == NULL)
      return FALSE;

  n_keys = unknot_key_layout_choose (self->keys, n_keys, unknot_pose_get_loop (self->pose) == UNKNOT_POSE_LOOP_CYCLE,
                                     chosen);
  unknot_loop_plan_init_keys (plan, chosen, n_keys);

  return TRUE;
}

/* Reads the pose and plans its pictures. */
static gboolean
plan_pictures (UnknotFigureWork  *self,
               GError           **error)
{
  UnknotBoundPose *first;
  UnknotLoopPlan plan;
  UnknotKeyLayout layout;

  self->pose = unknot_figure_stock_get_pose (self->stock, self->wish.pose, error);
  if (self->pose == NULL)
    return FALSE;

  self->keys = g_new0 (UnknotBoundPose *, unknot_pose_get_n_keys (self->pose));
  first = get_key (self, 0, error);
  if (first == NULL || (self->wish.keys && !plan_keys (self, &plan, error)))
    return FALSE;
  if (!self->wish.keys)
    plan_movement (self, &plan);
  unknot_key_layout_init (&layout, self->wish.keys ? plan.n_frames : 1, self->wish.aspect);

  g_mutex_lock (&self->mutex);
  self->seen = unknot_pose_seen_at (first->view.yaw, first->view.pitch);
  self->loop = unknot_pose_get_loop (self->pose);
  self->aspect = layout.aspect;
  self->plan = plan;
  self->planned = TRUE;
  g_mutex_unlock (&self->mutex);

  return TRUE;
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
  frame = unknot_figure_trace (pose, self->wish.style, self->aspect, self->wish.still ? GRID_STILL : GRID,
                               self->cancellable, error);
  if (frame == NULL)
    return FALSE;

  g_mutex_lock (&self->mutex);
  self->frames[index] = frame;
  self->size += unknot_figure_frame_get_size (frame);
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
  gboolean done, more;

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

  more = !self->wish.still && self->n_made < self->plan.n_frames;
  if (!more)
    forget_keys (self);

  return more;
}
