#include "unknot-figure-stock.h"

#include "unknot-pose-binder.h"

struct _UnknotFigureStock
{
  GFile *folder;

  GMutex            mutex;
  UnknotPoseBinder *binder;
  GArray           *usual;
};

/**
 * unknot_figure_stock_new:
 * @folder: the folder of the poses, with the one of the bodies in it
 *
 * Makes a stock; nothing is read yet.
 *
 * Returns: (transfer full): a new stock
 */
UnknotFigureStock *
unknot_figure_stock_new (GFile *folder)
{
  UnknotFigureStock *self = g_atomic_rc_box_new0 (UnknotFigureStock);

  g_mutex_init (&self->mutex);
  self->folder = g_object_ref (folder);
  self->usual = g_array_new (FALSE, FALSE, sizeof (UnknotSpot));

  return self;
}

/**
 * unknot_figure_stock_ref:
 * @self: a stock
 *
 * Returns: (transfer full): @self
 */
UnknotFigureStock *
unknot_figure_stock_ref (UnknotFigureStock *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  UnknotFigureStock *self = data;

  g_array_unref (self->usual);
  g_clear_pointer (&self->binder, unknot_pose_binder_unref);
  g_object_unref (self->folder);
  g_mutex_clear (&self->mutex);
}

/**
 * unknot_figure_stock_unref:
 * @self: (transfer full): a stock
 *
 * Lets go of @self.
 */
void
unknot_figure_stock_unref (UnknotFigureStock *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * unknot_figure_stock_add_usual_spot:
 * @self: a stock
 * @spot: a place with its muscle
 *
 * Tells where knots of a muscle usually lie, for pictures that are not right for the person's own, or of no knot.
 */
void
unknot_figure_stock_add_usual_spot (UnknotFigureStock *self,
                                    const UnknotSpot  *spot)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  UnknotSpot copy = *spot;

  copy.muscle = g_intern_string (spot->muscle);
  g_array_append_val (self->usual, copy);
}

/* The people are read when the first picture is made. */
static UnknotPoseBinder *
get_binder (UnknotFigureStock  *self,
            GError            **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  g_autoptr (GFile) bodies = g_file_get_child (self->folder, "bodies");
  g_autoptr (UnknotCast) cast = NULL;

  if (self->binder != NULL)
    return self->binder;
  if ((cast = unknot_cast_load (bodies, error)) == NULL)
    return NULL;

  self->binder = unknot_pose_binder_new (self->folder, cast);

  return self->binder;
}

/**
 * unknot_figure_stock_get_cast:
 * @self: a stock that has given a pose
 *
 * Gets the people that can be chosen.
 *
 * Returns: (transfer none): the cast
 */
UnknotCast *
unknot_figure_stock_get_cast (UnknotFigureStock *self)
{
  g_return_val_if_fail (self->binder != NULL, NULL);

  return unknot_pose_binder_get_cast (self->binder);
}

/* The usual spot of a muscle; without a muscle, any that the pose is right for. */
static gboolean
find_usual (UnknotFigureStock *self,
            const UnknotPose  *pose,
            const char        *muscle,
            UnknotSpot        *spot)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  for (guint i = 0; i < self->usual->len; i++)
    {
      const UnknotSpot *usual = &g_array_index (self->usual, UnknotSpot, i);

      if (muscle != NULL ? g_str_equal (usual->muscle, muscle) : unknot_pose_suits (pose, usual))
        {
          *spot = *usual;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * unknot_figure_stock_get_pose:
 * @self: a stock
 * @name: a pose
 * @error: return location for an error
 *
 * Gives a pose, which is read the first time.
 *
 * Returns: (transfer full) (nullable): the pose, or `NULL` with @error set
 */
UnknotPose *
unknot_figure_stock_get_pose (UnknotFigureStock  *self,
                              const char         *name,
                              GError            **error)
{
  UnknotPoseBinder *binder = get_binder (self, error);

  return binder != NULL ? unknot_pose_binder_load (binder, name, error) : NULL;
}

/**
 * unknot_figure_stock_bind:
 * @self: a stock
 * @pose: a pose
 * @key: one of its keys
 * @wish: for whom and what
 * @error: return location for an error
 *
 * Brings body and tool to the knot.
 *
 * Returns: (transfer full) (nullable): what is to be drawn, or `NULL` with @error set
 */
UnknotBoundPose *
unknot_figure_stock_bind (UnknotFigureStock       *self,
                          const UnknotPose        *pose,
                          guint                    key,
                          const UnknotFigureWish  *wish,
                          GError                 **error)
{
  UnknotPoseBinder *binder = get_binder (self, error);
  UnknotPoseWish bound = { .side = wish->side, .umbrella = wish->umbrella, .left_handed = wish->left_handed };
  UnknotSpot usual;

  if (binder == NULL)
    return NULL;

  unknot_cast_get_pair (unknot_pose_binder_get_cast (binder), &wish->look, bound.people);
  if (wish->has_spot)
    bound.spot = &wish->spot;
  if (find_usual (self, pose, wish->spot.muscle, &usual))
    bound.usual = &usual;

  return unknot_pose_binder_bind (binder, unknot_pose_get_id (pose), key, &bound, error);
}
