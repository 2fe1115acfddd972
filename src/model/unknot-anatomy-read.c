/* From muscles.json to an anatomy; what does not fit together is refused. */

#include "unknot-anatomy-private.h"

#include "unknot-json.h"
#include "unknot-muscle-private.h"

static const char where[] = "anatomy/muscles.json";

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
  UnknotAnatomyShape *shape;

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

  shape = g_new0 (UnknotAnatomyShape, 1);
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

static gboolean
read_pair (UnknotAnatomy  *self,
           JsonObject     *object,
           GError        **error)
{
  const char *how = unknot_json_string (object, where, "how", error);
  UnknotAnatomyPair pair = { NULL };

  if (how == NULL || !unknot_json_strings (object, where, "muscles", &pair.muscles, error))
    return FALSE;

  pair.how = g_strdup (how);
  g_array_append_val (self->pairs, pair);

  if (g_strv_length (pair.muscles) != 2 || *how == '\0' || g_str_equal (pair.muscles[0], pair.muscles[1]))
    return refuse (error, "member 'pairs' has an entry without two muscles or without words");
  for (guint i = 0; i < 2; i++)
    if (!g_hash_table_contains (self->muscles_by_id, pair.muscles[i]))
      return refuse (error, "member 'pairs' names the unknown muscle '%s'", pair.muscles[i]);

  return TRUE;
}

/* Every muscle has a neighbour that it can be told from. */
static gboolean
read_pairs (UnknotAnatomy  *self,
            JsonObject     *object,
            GError        **error)
{
  JsonArray *list = unknot_json_array (object, where, "pairs", error);

  if (list == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonObject *entry = unknot_json_element (list, where, i, error);

      if (entry == NULL || !read_pair (self, entry, error))
        return FALSE;
    }

  for (guint i = 0; i < self->muscles->len; i++)
    {
      UnknotMuscle *muscle = g_ptr_array_index (self->muscles, i);
      const char * const *also = unknot_muscle_get_also_check (muscle);
      g_auto (GStrv) neighbours = unknot_anatomy_dup_neighbours (self, unknot_muscle_get_id (muscle));

      if (neighbours[0] == NULL)
        return refuse (error, "member 'pairs' leaves out '%s'", unknot_muscle_get_id (muscle));
      for (guint j = 0; also[j] != NULL; j++)
        if (!g_hash_table_contains (self->muscles_by_id, also[j]))
          return refuse (error, "member 'also_check' of '%s' names the unknown muscle '%s'",
                         unknot_muscle_get_id (muscle), also[j]);
    }

  return TRUE;
}

/*
 * Fills an empty anatomy from the file; `FALSE` with @error set says file and member.
 */
gboolean
unknot_anatomy_read (UnknotAnatomy  *self,
                     JsonObject     *object,
                     GError        **error)
{
  return read_muscles (self, object, error)
         && read_groups (self, object, error)
         && read_pairs (self, object, error)
         && read_reasons (self, object, error)
         && read_shapes (self, object, error);
}
