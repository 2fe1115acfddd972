#include "unknot-pose-binder.h"

/* A session has some fifty pictures; what was not asked for longest is made again. One takes about 40 kB. */
#define MOST_BOUND 128

struct _UnknotPoseBinder
{
  GFile *folder;
  UnknotCast *cast;
  GMutex lock;                  /* of all below */
  GHashTable *poses;            /* id: UnknotPose */
  GHashTable *skins;            /* UnknotFigureBody: UnknotSkin */
  GHashTable *bound;            /* what was wished: Bound */
  GQueue order;                 /* the keys of @bound, the last asked for last; borrowed from it */
};

typedef struct
{
  UnknotBoundPose *pose;
  UnknotPoseChoices choices;
  GList *link;                  /* in the order */
} Bound;

G_DEFINE_BOXED_TYPE (UnknotPoseBinder, unknot_pose_binder, unknot_pose_binder_ref, unknot_pose_binder_unref)

static void
bound_free (Bound *bound)
{
  unknot_bound_pose_unref (bound->pose);
  g_free (bound);
}

static void
binder_clear (UnknotPoseBinder *self)
{
  g_queue_clear (&self->order);
  g_hash_table_unref (self->bound);
  g_hash_table_unref (self->skins);
  g_hash_table_unref (self->poses);
  g_mutex_clear (&self->lock);
  unknot_cast_unref (self->cast);
  g_object_unref (self->folder);
}

/**
 * unknot_pose_binder_new:
 * @folder: where the files `<technique>_<step>.json` are; nothing is read yet
 * @cast: the bodies and tones that the poses draw on
 *
 * Makes a binder with an empty memory.
 *
 * Returns: (transfer full): the binder
 */
UnknotPoseBinder *
unknot_pose_binder_new (GFile      *folder,
                        UnknotCast *cast)
{
  UnknotPoseBinder *self = g_atomic_rc_box_new0 (UnknotPoseBinder);

  self->folder = g_object_ref (folder);
  self->cast = unknot_cast_ref (cast);
  g_mutex_init (&self->lock);
  self->poses = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) unknot_pose_unref);
  self->skins = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) unknot_skin_unref);
  self->bound = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) bound_free);
  g_queue_init (&self->order);
  return self;
}

UnknotPoseBinder *
unknot_pose_binder_ref (UnknotPoseBinder *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
unknot_pose_binder_unref (UnknotPoseBinder *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) binder_clear);
}

/**
 * unknot_pose_binder_get_cast:
 * @self: a binder
 *
 * Gets what the poses draw on, to find people in.
 *
 * Returns: (transfer none): the cast
 */
UnknotCast *
unknot_pose_binder_get_cast (UnknotPoseBinder *self)
{
  return self->cast;
}

static UnknotPose *
find_pose (UnknotPoseBinder *self,
           const char       *id)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);
  UnknotPose *pose = g_hash_table_lookup (self->poses, id);

  return pose != NULL ? unknot_pose_ref (pose) : NULL;
}

/**
 * unknot_pose_binder_load:
 * @self: a binder
 * @id: `<technique>_<step>`
 * @error: return location for an error of %UNKNOT_DATA_ERROR or %G_IO_ERROR
 *
 * Gets a pose; its file is read the first time.
 *
 * Returns: (transfer full) (nullable): the pose, or `NULL` with @error set
 */
UnknotPose *
unknot_pose_binder_load (UnknotPoseBinder  *self,
                         const char        *id,
                         GError           **error)
{
  g_autofree char *name = g_strconcat (id, ".json", NULL);
  g_autoptr (GFile) file = g_file_get_child (self->folder, name);
  g_autoptr (UnknotPose) pose = find_pose (self, id);

  if (pose == NULL && (pose = unknot_pose_load (file, self->cast, error)) != NULL)
    {
      g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

      g_hash_table_replace (self->poses, g_strdup (id), unknot_pose_ref (pose));
    }

  return g_steal_pointer (&pose);
}

static UnknotSkin *
find_skin (UnknotPoseBinder       *self,
           const UnknotFigureBody *body)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);
  UnknotSkin *skin = g_hash_table_lookup (self->skins, body);

  return skin != NULL ? unknot_skin_ref (skin) : NULL;
}

/**
 * unknot_pose_binder_get_skin:
 * @self: a binder
 * @body: a build of its cast
 *
 * Gets the skin that spots are looked up on; it is made the first time.
 *
 * Returns: (transfer full): the skin
 */
UnknotSkin *
unknot_pose_binder_get_skin (UnknotPoseBinder       *self,
                             const UnknotFigureBody *body)
{
  UnknotSkin *skin = find_skin (self, body);

  if (skin == NULL)
    {
      g_autoptr (GMutexLocker) locker = NULL;

      skin = unknot_skin_new (self->cast, body);
      locker = g_mutex_locker_new (&self->lock);
      g_hash_table_replace (self->skins, (gpointer) body, unknot_skin_ref (skin));
    }

  return skin;
}

static void
append_spot (GString          *text,
             const UnknotSpot *spot)
{
  if (spot != NULL)
    g_string_append_printf (text, " %d %a %a %s", spot->view, spot->x, spot->y,
                            spot->muscle != NULL ? spot->muscle : "-");
  else
    g_string_append (text, " -");
}

/* All that a bound pose depends on, as a text. */
static char *
describe (const char           *id,
          guint                 key,
          const UnknotPoseWish *wish)
{
  GString *text = g_string_new (id);

  g_string_append_printf (text, " %u %d %d %d", key, wish->side, wish->umbrella, wish->left_handed);
  append_spot (text, wish->spot);
  append_spot (text, wish->usual);

  for (guint i = 0; i < G_N_ELEMENTS (wish->people); i++)
    {
      const UnknotPerson *person = &wish->people[i];

      g_string_append_printf (text, " %s %d", person->body->name, person->look.hair);
      for (guint n = 0; n < G_N_ELEMENTS (person->look.tones); n++)
        g_string_append_printf (text, " %x %x", person->look.tones[n].light[0], person->look.tones[n].light[1]);
    }

  return g_string_free_and_steal (text);
}

static gboolean
recall (UnknotPoseBinder   *self,
        const char         *wished,
        UnknotBoundPose   **pose,
        UnknotPoseChoices  *choices)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);
  const Bound *bound = g_hash_table_lookup (self->bound, wished);

  if (bound == NULL)
    return FALSE;

  /* What other steps take their choices from stays. */
  g_queue_unlink (&self->order, bound->link);
  g_queue_push_tail_link (&self->order, bound->link);
  *pose = unknot_bound_pose_ref (bound->pose);
  *choices = bound->choices;
  return TRUE;
}

static void
remember (UnknotPoseBinder        *self,
          const char              *wished,
          UnknotBoundPose         *pose,
          const UnknotPoseChoices *choices)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);
  Bound *bound;
  char *name;

  /* Another thread may have been faster. */
  if (g_hash_table_contains (self->bound, wished))
    return;

  if (g_hash_table_size (self->bound) >= MOST_BOUND)
    g_hash_table_remove (self->bound, g_queue_pop_head (&self->order));

  name = g_strdup (wished);
  bound = g_new (Bound, 1);
  bound->pose = unknot_bound_pose_ref (pose);
  bound->choices = *choices;
  g_hash_table_insert (self->bound, name, bound);
  g_queue_push_tail (&self->order, name);
  bound->link = self->order.tail;
}

static UnknotBoundPose *bind_key (UnknotPoseBinder      *self,
                                  const char            *id,
                                  guint                  key,
                                  const UnknotPoseWish  *wish,
                                  UnknotPoseChoices     *choices,
                                  GError               **error);

/* Binds what @key of @pose takes its choices from: its first key, or another pose. */
static UnknotBoundPose *
bind_model (UnknotPoseBinder      *self,
            const UnknotPose      *pose,
            guint                  key,
            const UnknotPoseWish  *wish,
            UnknotPoseChoices     *choices,
            GError               **error)
{
  const char *id = key > 0 ? unknot_pose_get_id (pose) : unknot_pose_get_choices_from (pose);

  return bind_key (self, id, 0, wish, choices, error);
}

static UnknotBoundPose *
bind_new (UnknotPoseBinder      *self,
          const UnknotPose      *pose,
          guint                  key,
          const UnknotPoseWish  *wish,
          UnknotPoseChoices     *choices,
          GError               **error)
{
  g_autoptr (UnknotSkin) skin = unknot_pose_binder_get_skin (self, wish->people[0].body);
  g_autoptr (UnknotBoundPose) model = NULL;
  g_autoptr (UnknotBoundPose) made = NULL;
  gboolean has_model = key > 0 || unknot_pose_get_choices_from (pose) != NULL;
  UnknotPoseChoices hint;

  if (has_model && (model = bind_model (self, pose, key, wish, &hint, error)) == NULL)
    return NULL;

  made = unknot_pose_bind (pose, key, wish, skin, has_model ? &hint : NULL, choices, error);
  /* The camera stands still while the figure moves. */
  if (made != NULL && key > 0)
    made->view = model->view;

  return g_steal_pointer (&made);
}

static UnknotBoundPose *
bind_key (UnknotPoseBinder      *self,
          const char            *id,
          guint                  key,
          const UnknotPoseWish  *wish,
          UnknotPoseChoices     *choices,
          GError               **error)
{
  g_autofree char *wished = describe (id, key, wish);
  g_autoptr (UnknotPose) pose = NULL;
  UnknotBoundPose *made = NULL;

  if (recall (self, wished, &made, choices))
    return made;
  if ((pose = unknot_pose_binder_load (self, id, error)) == NULL)
    return NULL;

  g_return_val_if_fail (key < unknot_pose_get_n_keys (pose), NULL);

  if ((made = bind_new (self, pose, key, wish, choices, error)) != NULL)
    remember (self, wished, made, choices);
  return made;
}

/**
 * unknot_pose_binder_bind:
 * @self: a binder
 * @id: `<technique>_<step>`
 * @key: index of one of the pose's keys
 * @wish: whom and what it is for
 * @error: return location for an error of %UNKNOT_DATA_ERROR or %G_IO_ERROR
 *
 * Gets the picture of a step: see [func@pose_bind]. All keys of a pose have the camera of the first, and all
 * steps of a technique use the same hand and grip. Takes up to some tenths of a second the first time: call it
 * in a thread.
 *
 * Returns: (transfer full) (nullable): the picture, or `NULL` with @error set
 */
UnknotBoundPose *
unknot_pose_binder_bind (UnknotPoseBinder      *self,
                         const char            *id,
                         guint                  key,
                         const UnknotPoseWish  *wish,
                         GError               **error)
{
  UnknotPoseChoices choices;

  return bind_key (self, id, key, wish, &choices, error);
}
