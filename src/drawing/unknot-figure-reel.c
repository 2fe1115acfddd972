#include "unknot-figure-reel.h"

struct _UnknotFigureReel
{
  GObject parent_instance;

  UnknotFigureWork *work;
};

G_DEFINE_FINAL_TYPE (UnknotFigureReel, unknot_figure_reel, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
} UnknotFigureReelSignal;

static guint signals[N_SIGNALS];

static void
unknot_figure_reel_dispose (GObject *object)
{
  UnknotFigureReel *self = UNKNOT_FIGURE_REEL (object);

  if (self->work != NULL)
    g_cancellable_cancel (self->work->cancellable);
  g_clear_pointer (&self->work, unknot_figure_work_unref);

  G_OBJECT_CLASS (unknot_figure_reel_parent_class)->dispose (object);
}

static void
unknot_figure_reel_class_init (UnknotFigureReelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_figure_reel_dispose;

  /**
   * UnknotFigureReel::changed:
   * @self: a reel
   *
   * There are more pictures, or there will be none.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
unknot_figure_reel_init (UnknotFigureReel *self)
{
}

/**
 * unknot_figure_reel_new:
 * @work: the pictures in the making
 *
 * Makes a reel of @work, which ends when the reel goes.
 *
 * Returns: (transfer full): a new reel
 */
UnknotFigureReel *
unknot_figure_reel_new (UnknotFigureWork *work)
{
  UnknotFigureReel *self = g_object_new (UNKNOT_TYPE_FIGURE_REEL, NULL);

  self->work = unknot_figure_work_ref (work);
  return self;
}

/**
 * unknot_figure_reel_tell:
 * @self: a reel
 *
 * Tells that @self has changed: for the studio.
 */
void
unknot_figure_reel_tell (UnknotFigureReel *self)
{
  g_return_if_fail (UNKNOT_IS_FIGURE_REEL (self));

  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * unknot_figure_reel_hurry:
 * @self: a reel
 *
 * Tells that somebody sees @self now, and not only later: for the studio.
 */
void
unknot_figure_reel_hurry (UnknotFigureReel *self)
{
  g_return_if_fail (UNKNOT_IS_FIGURE_REEL (self));

  g_atomic_int_set (&self->work->ahead, FALSE);
}

/**
 * unknot_figure_reel_get_ready:
 * @self: a reel
 *
 * Returns: whether there is a picture
 */
gboolean
unknot_figure_reel_get_ready (UnknotFigureReel *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->work->mutex);

  return self->work->n_made > 0;
}

/**
 * unknot_figure_reel_get_complete:
 * @self: a reel
 *
 * Returns: whether all pictures are made
 */
gboolean
unknot_figure_reel_get_complete (UnknotFigureReel *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->work->mutex);

  return self->work->planned && self->work->n_made >= (self->work->wish.still ? 1 : self->work->plan.n_frames);
}

/**
 * unknot_figure_reel_get_failed:
 * @self: a reel
 *
 * Returns: whether the pictures could not be made
 */
gboolean
unknot_figure_reel_get_failed (UnknotFigureReel *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->work->mutex);

  return self->work->error != NULL;
}

/**
 * unknot_figure_reel_get_moves:
 * @self: a reel
 *
 * Returns: whether there is more than one picture now
 */
gboolean
unknot_figure_reel_get_moves (UnknotFigureReel *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->work->mutex);

  return self->work->n_made > 1 && !self->work->wish.keys;
}

/**
 * unknot_figure_reel_get_loops:
 * @self: a reel that is ready
 *
 * Returns: whether the movement goes on for ever; else its last picture stays
 */
gboolean
unknot_figure_reel_get_loops (UnknotFigureReel *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->work->mutex);

  return self->work->loop != UNKNOT_POSE_LOOP_NONE;
}

/**
 * unknot_figure_reel_get_loop:
 * @self: a reel that is ready
 *
 * Returns: how the movement goes on
 */
UnknotPoseLoop
unknot_figure_reel_get_loop (UnknotFigureReel *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->work->mutex);

  return self->work->loop;
}

/**
 * unknot_figure_reel_get_n_beside:
 * @self: a reel
 *
 * Tells how many pictures are shown side by side.
 *
 * Returns: how many; 1 for all that may move, and 0 as long as it is not known
 */
guint
unknot_figure_reel_get_n_beside (UnknotFigureReel *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->work->mutex);

  if (!self->work->planned)
    return 0;

  return self->work->wish.keys ? self->work->plan.n_frames : 1;
}

/**
 * unknot_figure_reel_get_beside:
 * @self: a reel
 * @index: which of the pictures side by side
 *
 * Gives one of the pictures that are shown side by side.
 *
 * Returns: (transfer full) (nullable): the picture, or `NULL` as long as it is not made
 */
UnknotFigureFrame *
unknot_figure_reel_get_beside (UnknotFigureReel *self,
                               guint             index)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->work->mutex);

  g_return_val_if_fail (index < UNKNOT_LOOP_MAX_FRAMES, NULL);

  return self->work->frames[index] != NULL ? unknot_figure_frame_ref (self->work->frames[index]) : NULL;
}

/**
 * unknot_figure_reel_get_size:
 * @self: a reel
 *
 * Tells how much memory its pictures take.
 *
 * Returns: bytes
 */
gsize
unknot_figure_reel_get_size (UnknotFigureReel *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->work->mutex);

  return sizeof (UnknotFigureWork) + self->work->size;
}

/**
 * unknot_figure_reel_get_seen:
 * @self: a reel that is ready
 *
 * Returns: from where the picture looks at the person
 */
UnknotPoseSeen
unknot_figure_reel_get_seen (UnknotFigureReel *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->work->mutex);

  return self->work->seen;
}

/**
 * unknot_figure_reel_get_frame:
 * @self: a reel that is ready
 * @time: since it was first shown, in seconds
 * @index: (out) (optional): which picture it is
 *
 * Gives what to show: the picture for @time, or the nearest before it that is made.
 *
 * Returns: (transfer full): a picture
 */
UnknotFigureFrame *
unknot_figure_reel_get_frame (UnknotFigureReel *self,
                              double            time,
                              guint            *index)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->work->mutex);
  guint found;

  g_return_val_if_fail (self->work->n_made > 0, NULL);

  /* The first is always made: the plan's order begins with it. */
  found = unknot_loop_plan_at (&self->work->plan, time);
  while (self->work->frames[found] == NULL)
    found--;
  if (index != NULL)
    *index = found;

  return unknot_figure_frame_ref (self->work->frames[found]);
}
