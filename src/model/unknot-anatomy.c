#include "unknot-anatomy.h"

#include "unknot-json.h"
#include "unknot-muscle-private.h"
#include "unknot-text.h"

static const char where[] = "anatomy/muscles.json";

/* A shape that is drawn but is no muscle of ours. */
typedef struct
{
  char *name;
  char *latin;
  char *stand_in;
} Shape;

struct _UnknotAnatomy
{
  GPtrArray *muscles;
  GHashTable *muscles_by_id;
  GHashTable *muscles_by_ref;
  GArray *groups;
  GHashTable *reasons;
  GHashTable *shapes;
};

G_DEFINE_BOXED_TYPE (UnknotAnatomy, unknot_anatomy, unknot_anatomy_ref, unknot_anatomy_unref)

static void
shape_free (gpointer data)
{
  Shape *shape = data;

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

static gboolean G_GNUC_PRINTF (2, 3)
refuse (GError     **error,
        const char  *format,
        ...)
{
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: %s", where, what);
  return FALSE;
}

static gboolean
read_muscles (UnknotAnatomy  *self,
              JsonObject     *object,
              GError        **error)
{
  JsonArray *list = unknot_json_array (object, where, "muscles", error);

  if (list == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonObject *entry = unknot_json_element (list, where, i, error);
      UnknotMuscle *muscle = entry != NULL ? unknot_muscle_parse (entry, where, error) : NULL;

      if (muscle == NULL)
        return FALSE;
      g_ptr_array_add (self->muscles, muscle);
      if (!g_hash_table_insert (self->muscles_by_id, (char *) unknot_muscle_get_id (muscle), muscle))
        return refuse (error, "member 'muscles' has '%s' twice", unknot_muscle_get_id (muscle));
      if (!g_hash_table_insert (self->muscles_by_ref, (char *) unknot_muscle_get_ref_id (muscle), muscle))
        return refuse (error, "member 'ref' of '%s' is there twice", unknot_muscle_get_id (muscle));
    }

  return TRUE;
}

static gboolean
read_group (UnknotAnatomy  *self,
            JsonObject     *object,
            GError        **error)
{
  const char *id = unknot_json_string (object, where, "id", error);
  const char *name = id != NULL ? unknot_json_string (object, where, "name", error) : NULL;
  UnknotMuscleGroup group = { 0 };

  if (name == NULL || !unknot_json_strings (object, where, "muscles", &group.muscles, error))
    return FALSE;

  group.id = g_strdup (id);
  group.name = g_strdup (name);
  g_array_append_val (self->groups, group);

  for (guint i = 0; group.muscles[i] != NULL; i++)
    if (!g_hash_table_contains (self->muscles_by_id, group.muscles[i]))
      return refuse (error, "group '%s' names the unknown muscle '%s'", id, group.muscles[i]);

  return TRUE;
}

static gboolean
read_groups (UnknotAnatomy  *self,
             JsonObject     *object,
             GError        **error)
{
  JsonArray *list = unknot_json_array (object, where, "groups", error);

  if (list == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonObject *entry = unknot_json_element (list, where, i, error);

      if (entry == NULL || !read_group (self, entry, error))
        return FALSE;
    }

  for (guint i = 0; i < self->muscles->len; i++)
    {
      UnknotMuscle *muscle = g_ptr_array_index (self->muscles, i);
      const char *id = unknot_muscle_get_id (muscle);
      const char * const *groups = unknot_muscle_get_groups (muscle);
      const char *home = unknot_muscle_get_home (muscle);

      if (!g_strv_contains (groups, home))
        return refuse (error, "member 'home' of '%s' is none of its groups", id);
      for (guint j = 0; groups[j] != NULL; j++)
        {
          const UnknotMuscleGroup *group = unknot_anatomy_get_group (self, groups[j]);

          if (group == NULL || !g_strv_contains ((const char * const *) group->muscles, id))
            return refuse (error, "muscle '%s' and group '%s' do not name each other", id, groups[j]);
        }
    }

  return TRUE;
}

static gboolean
read_reasons (UnknotAnatomy  *self,
              JsonObject     *object,
              GError        **error)
{
  JsonObject *reasons = unknot_json_object (object, where, "reasons", error);
  g_autoptr (GList) ids = reasons != NULL ? json_object_get_members (reasons) : NULL;

  if (reasons == NULL)
    return FALSE;

  for (GList *l = ids; l != NULL; l = l->next)
    {
      const char *text = unknot_json_string (reasons, where, l->data, error);

      if (text == NULL)
        return FALSE;
      g_hash_table_insert (self->reasons, g_strdup (l->data), g_strdup (text));
    }

  return TRUE;
}

static gboolean
read_shape (UnknotAnatomy  *self,
            JsonObject     *object,
            GError        **error)
{
  const char *id = unknot_json_string (object, where, "id", error);
  const char *name = id != NULL ? unknot_json_string (object, where, "name", error) : NULL;
  const char *latin = name != NULL ? unknot_json_string (object, where, "latin", error) : NULL;
  const char *stand_in = NULL;
  Shape *shape;

  if (latin == NULL)
    return FALSE;
  if (unknot_json_has (object, "nearest"))
    {
      stand_in = unknot_json_string (object, where, "nearest", error);
      if (stand_in == NULL)
        return FALSE;
      if (!g_hash_table_contains (self->muscles_by_id, stand_in))
        return refuse (error, "member 'nearest' of '%s' names the unknown muscle '%s'", id, stand_in);
    }

  shape = g_new0 (Shape, 1);
  shape->name = g_strdup (name);
  shape->latin = g_strdup (latin);
  shape->stand_in = g_strdup (stand_in);
  g_hash_table_insert (self->shapes, g_strdup (id), shape);
  return TRUE;
}

static gboolean
read_shapes (UnknotAnatomy  *self,
             JsonObject     *object,
             GError        **error)
{
  JsonArray *list = unknot_json_array (object, where, "shapes", error);

  if (list == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonObject *entry = unknot_json_element (list, where, i, error);

      if (entry == NULL || !read_shape (self, entry, error))
        return FALSE;
    }

  return TRUE;
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
  g_autoptr (JsonObject) object = unknot_json_load (file, error);
  g_autoptr (UnknotAnatomy) self = NULL;

  if (object == NULL)
    return NULL;

  self = g_atomic_rc_box_new0 (UnknotAnatomy);
  self->muscles = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_muscle_unref);
  self->muscles_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->muscles_by_ref = g_hash_table_new (g_str_hash, g_str_equal);
  self->groups = g_array_new (FALSE, FALSE, sizeof (UnknotMuscleGroup));
  g_array_set_clear_func (self->groups, group_clear);
  self->reasons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->shapes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, shape_free);

  if (!read_muscles (self, object, error)
      || !read_groups (self, object, error)
      || !read_reasons (self, object, error)
      || !read_shapes (self, object, error))
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
  g_ptr_array_unref (self->muscles);
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
  const Shape *found = g_hash_table_lookup (self->shapes, shape);

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
  const Shape *found = g_hash_table_lookup (self->shapes, shape);

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
  const Shape *found = g_hash_table_lookup (self->shapes, shape);

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
