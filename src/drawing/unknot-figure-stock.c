#include "unknot-figure-stock.h"

/* Who is on the pictures: the one who does it, and the helper. */
static const char * const names[UNKNOT_POSE_MAX_FIGURES] = { "adam", "bea" };

struct _UnknotFigureStock
{
  GFile *folder;

  GMutex        mutex;
  UnknotCast   *cast;
  UnknotSkin   *skin;
  UnknotPerson  people[UNKNOT_POSE_MAX_FIGURES];
  GHashTable   *poses;
  GArray       *usual;
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
  self->poses = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) unknot_pose_unref);
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

  g_hash_table_unref (self->poses);
  g_array_unref (self->usual);
  g_clear_pointer (&self->skin, unknot_skin_unref);
  g_clear_pointer (&self->cast, unknot_cast_unref);
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

static gboolean
load_cast (UnknotFigureStock  *self,
           GError            **error)
{
  g_autoptr (GFile) bodies = g_file_get_child (self->folder, "bodies");

  if (self->cast != NULL)
    return TRUE;

  self->cast = unknot_cast_load (bodies, error);
  if (self->cast == NULL)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (!unknot_cast_get_person (self->cast, names[i], &self->people[i]))
      {
        g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "looks.json: nobody is called '%s'", names[i]);
        g_clear_pointer (&self->cast, unknot_cast_unref);
        return FALSE;
      }
  self->skin = unknot_skin_new (self->cast, self->people[0].body);

  return TRUE;
}

/**
 * unknot_figure_stock_get_people:
 * @self: a stock
 * @people: (out caller-allocates) (array fixed-size=2): who is on the pictures
 * @skin: (out) (transfer none): the skin of the first
 * @error: return location for an error
 *
 * Gives the people, who are read the first time.
 *
 * Returns: `TRUE` if they could be read
 */
gboolean
unknot_figure_stock_get_people (UnknotFigureStock  *self,
                                UnknotPerson        people[UNKNOT_POSE_MAX_FIGURES],
                                const UnknotSkin  **skin,
                                GError            **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  if (!load_cast (self, error))
    return FALSE;

  for (guint i = 0; i < UNKNOT_POSE_MAX_FIGURES; i++)
    people[i] = self->people[i];
  *skin = self->skin;

  return TRUE;
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
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  g_autofree char *file_name = g_strconcat (name, ".json", NULL);
  g_autoptr (GFile) file = g_file_get_child (self->folder, file_name);
  UnknotPose *pose = g_hash_table_lookup (self->poses, name);

  if (pose == NULL)
    {
      if (!load_cast (self, error))
        return NULL;
      pose = unknot_pose_load (file, self->cast, error);
      if (pose == NULL)
        return NULL;
      g_hash_table_insert (self->poses, (char *) g_intern_string (name), pose);
    }

  return unknot_pose_ref (pose);
}

/**
 * unknot_figure_stock_find_usual:
 * @self: a stock
 * @pose: a pose
 * @muscle: (nullable): a muscle
 * @spot: (out): a usual spot
 *
 * Finds the usual spot of @muscle; without a muscle, any that @pose is right for.
 *
 * Returns: `TRUE` if there is one
 */
gboolean
unknot_figure_stock_find_usual (UnknotFigureStock *self,
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
