#include "unknot-anatomy-private.h"

#include "unknot-json.h"
#include "unknot-text.h"

G_DEFINE_BOXED_TYPE (UnknotAnatomy, unknot_anatomy, unknot_anatomy_ref, unknot_anatomy_unref)

static void
shape_free (gpointer data)
{
  UnknotAnatomyShape *shape = data;

  g_free (shape->name);
  g_free (shape->latin);
  g_free (shape->stand_in);
  g_free (shape);
}

static void
group_clear (gpointer data)
{
  UnknotMuscleGroup *group = data;

  g_free (group->id);
  g_free (group->name);
  g_strfreev (group->muscles);
}

static void
pair_clear (gpointer data)
{
  UnknotAnatomyPair *pair = data;

  g_strfreev (pair->muscles);
  g_free (pair->how);
}

/**
 * unknot_anatomy_load:
 * @folder: the folder of the anatomy's files
 * @error: return location for an error of %UNKNOT_DATA_ERROR or %G_IO_ERROR
 *
 * Reads `muscles.json` and checks that its parts fit each other.
 *
 * Returns: (transfer full) (nullable): the anatomy, or `NULL` with @error set
 */
UnknotAnatomy *
unknot_anatomy_load (GFile   *folder,
                     GError **error)
{
  g_autoptr (GFile) file = g_file_get_child (folder, "muscles.json");
  g_autoptr (GFile) words = g_file_get_child (folder, "side-words.json");
  g_autoptr (JsonObject) object = unknot_json_load (file, error);
  g_autoptr (UnknotAnatomy) self = NULL;

  if (object == NULL)
    return NULL;

  self = g_atomic_rc_box_new0 (UnknotAnatomy);
  self->side_words = unknot_side_words_new (words);
  self->muscles = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_muscle_unref);
  self->muscles_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->muscles_by_ref = g_hash_table_new (g_str_hash, g_str_equal);
  self->groups = g_array_new (FALSE, FALSE, sizeof (UnknotMuscleGroup));
  g_array_set_clear_func (self->groups, group_clear);
  self->pairs = g_array_new (FALSE, FALSE, sizeof (UnknotAnatomyPair));
  g_array_set_clear_func (self->pairs, pair_clear);
  self->reasons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->shapes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, shape_free);

  if (!unknot_anatomy_read (self, object, error))
    return NULL;

  return g_steal_pointer (&self);
}

static void
anatomy_clear (gpointer data)
{
  UnknotAnatomy *self = data;

  g_hash_table_unref (self->muscles_by_id);
  g_hash_table_unref (self->muscles_by_ref);
  g_hash_table_unref (self->reasons);
  g_hash_table_unref (self->shapes);
  g_array_unref (self->groups);
  g_array_unref (self->pairs);
  g_ptr_array_unref (self->muscles);
  g_object_unref (self->side_words);
}

/**
 * unknot_anatomy_ref:
 * @self: the anatomy
 *
 * Takes another reference.
 *
 * Returns: (transfer full): @self
 */
UnknotAnatomy *
unknot_anatomy_ref (UnknotAnatomy *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_anatomy_unref:
 * @self: (transfer full): the anatomy
 *
 * Gives a reference back.
 */
void
unknot_anatomy_unref (UnknotAnatomy *self)
{
  g_atomic_rc_box_release_full (self, anatomy_clear);
}

/**
 * unknot_anatomy_get_muscles:
 * @self: the anatomy
 * @n_muscles: (out): how many
 *
 * Gets all muscles, in the order of clinical.md.
 *
 * Returns: (transfer none) (array length=n_muscles): the muscles
 */
UnknotMuscle * const *
unknot_anatomy_get_muscles (UnknotAnatomy *self,
                            gsize         *n_muscles)
{
  *n_muscles = self->muscles->len;
  return (UnknotMuscle * const *) self->muscles->pdata;
}

/**
 * unknot_anatomy_get_muscle:
 * @self: the anatomy
 * @id: an id such as `trapezius-upper`
 *
 * Looks up a muscle by its id.
 *
 * Returns: (transfer none) (nullable): the muscle, or `NULL` if there is none
 */
UnknotMuscle *
unknot_anatomy_get_muscle (UnknotAnatomy *self,
                           const char    *id)
{
  return g_hash_table_lookup (self->muscles_by_id, id);
}

/**
 * unknot_anatomy_get_muscle_by_ref:
 * @self: the anatomy
 * @ref: an id of clinical.md, `M01` to `M27`
 *
 * Looks up a muscle by its id of clinical.md.
 *
 * Returns: (transfer none) (nullable): the muscle, or `NULL` if there is none
 */
UnknotMuscle *
unknot_anatomy_get_muscle_by_ref (UnknotAnatomy *self,
                                  const char    *ref)
{
  return g_hash_table_lookup (self->muscles_by_ref, ref);
}

/**
 * unknot_anatomy_get_groups:
 * @self: the anatomy
 * @n_groups: (out): how many
 *
 * Gets the everyday groups, from the neck down.
 *
 * Returns: (transfer none) (array length=n_groups): the groups
 */
const UnknotMuscleGroup *
unknot_anatomy_get_groups (UnknotAnatomy *self,
                           gsize         *n_groups)
{
  *n_groups = self->groups->len;
  return (const UnknotMuscleGroup *) (void *) self->groups->data;
}

/**
 * unknot_anatomy_get_group:
 * @self: the anatomy
 * @id: a group's id
 *
 * Looks up an everyday group.
 *
 * Returns: (transfer none) (nullable): the group, or `NULL` if there is none
 */
const UnknotMuscleGroup *
unknot_anatomy_get_group (UnknotAnatomy *self,
                          const char    *id)
{
  for (guint i = 0; i < self->groups->len; i++)
    {
      const UnknotMuscleGroup *group = &g_array_index (self->groups, UnknotMuscleGroup, i);

      if (g_str_equal (group->id, id))
        return group;
    }

  return NULL;
}

static gboolean
joins (const UnknotAnatomyPair *pair,
       const char              *one,
       const char              *other)
{
  return (g_str_equal (pair->muscles[0], one) && g_str_equal (pair->muscles[1], other))
         || (g_str_equal (pair->muscles[0], other) && g_str_equal (pair->muscles[1], one));
}

/**
 * unknot_anatomy_dup_neighbours:
 * @self: an anatomy
 * @muscle: the id of a muscle
 *
 * Lists the muscles that are easily taken for @muscle; [func@unknot_anatomy_tell_apart] has the words for each.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids, at least one for a muscle of ours
 */
GStrv
unknot_anatomy_dup_neighbours (UnknotAnatomy *self,
                               const char    *muscle)
{
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();

  for (guint i = 0; i < self->pairs->len; i++)
    {
      const UnknotAnatomyPair *pair = &g_array_index (self->pairs, UnknotAnatomyPair, i);

      if (g_str_equal (pair->muscles[0], muscle))
        g_strv_builder_add (found, pair->muscles[1]);
      else if (g_str_equal (pair->muscles[1], muscle))
        g_strv_builder_add (found, pair->muscles[0]);
    }

  return g_strv_builder_end (found);
}

/**
 * unknot_anatomy_tell_apart:
 * @self: an anatomy
 * @one: the id of a muscle
 * @other: the id of another one
 *
 * Says how two neighbours can be told apart (clinical.md B: where they are sore, and where else that is often felt).
 * The order of the two does not matter.
 *
 * Returns: (transfer none) (nullable): a sentence in the person's language; `NULL` if they are not easily confused
 */
const char *
unknot_anatomy_tell_apart (UnknotAnatomy *self,
                           const char    *one,
                           const char    *other)
{
  for (guint i = 0; i < self->pairs->len; i++)
    {
      const UnknotAnatomyPair *pair = &g_array_index (self->pairs, UnknotAnatomyPair, i);

      if (joins (pair, one, other))
        return unknot_text ("muscle", pair->how);
    }

  return NULL;
}

/**
 * unknot_anatomy_get_reason:
 * @self: the anatomy
 * @id: the reason of an [struct@UnknotZone]
 *
 * Says in one sentence why a place is left alone.
 *
 * Returns: (transfer none) (nullable): the sentence in the person's language, or `NULL` for an unknown reason
 */
const char *
unknot_anatomy_get_reason (UnknotAnatomy *self,
                           const char    *id)
{
  const char *text = g_hash_table_lookup (self->reasons, id);

  return text != NULL ? unknot_text ("safety", text) : NULL;
}

/**
 * unknot_anatomy_has_shape:
 * @self: the anatomy
 * @shape: the name of an [struct@UnknotAtlasShape]
 *
 * Says whether @shape is drawn but is no muscle of ours.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_anatomy_has_shape (UnknotAnatomy *self,
                          const char    *shape)
{
  return g_hash_table_contains (self->shapes, shape);
}

/**
 * unknot_anatomy_get_shape_name:
 * @self: the anatomy
 * @shape: the name of a shape that is no muscle of ours
 *
 * Gets the plain name of a shape that is drawn but not treated.
 *
 * Returns: (transfer none) (nullable): the name in the person's language, or `NULL` for an unknown shape
 */
const char *
unknot_anatomy_get_shape_name (UnknotAnatomy *self,
                               const char    *shape)
{
  const UnknotAnatomyShape *found = g_hash_table_lookup (self->shapes, shape);

  return found != NULL ? unknot_text ("muscle", found->name) : NULL;
}

/**
 * unknot_anatomy_get_shape_latin:
 * @self: the anatomy
 * @shape: the name of a shape that is no muscle of ours
 *
 * Gets the Latin name of a shape that is drawn but not treated.
 *
 * Returns: (transfer none) (nullable): the name, or `NULL` for an unknown shape
 */
const char *
unknot_anatomy_get_shape_latin (UnknotAnatomy *self,
                                const char    *shape)
{
  const UnknotAnatomyShape *found = g_hash_table_lookup (self->shapes, shape);

  return found != NULL ? found->latin : NULL;
}

/**
 * unknot_anatomy_get_stand_in:
 * @self: the anatomy
 * @shape: the name of a shape that is no muscle of ours
 *
 * Finds the muscle that is offered in the place of @shape.
 *
 * Returns: (transfer none) (nullable): the muscle, or `NULL` if the app does not treat what lies there
 */
UnknotMuscle *
unknot_anatomy_get_stand_in (UnknotAnatomy *self,
                             const char    *shape)
{
  const UnknotAnatomyShape *found = g_hash_table_lookup (self->shapes, shape);

  return found != NULL && found->stand_in != NULL ? unknot_anatomy_get_muscle (self, found->stand_in) : NULL;
}

/**
 * unknot_muscle_group_get_name:
 * @self: a group
 *
 * Gets what people call this part of the body.
 *
 * Returns: (transfer none): the name in the person's language
 */
const char *
unknot_muscle_group_get_name (const UnknotMuscleGroup *self)
{
  return unknot_text ("muscle-group", self->name);
}

/**
 * unknot_anatomy_get_side_words:
 * @self: an anatomy
 *
 * Lends how people write left and right. They are read when they are asked for first, and for the main thread alone.
 *
 * Returns: (transfer none): the words
 */
UnknotSideWords *
unknot_anatomy_get_side_words (UnknotAnatomy *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->side_words;
}
