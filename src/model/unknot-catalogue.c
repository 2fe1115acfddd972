#include "unknot-catalogue.h"

#include <string.h>

#include "unknot-json.h"
#include "unknot-pack.h"

struct _UnknotCatalogue
{
  GPtrArray  *techniques;
  GHashTable *by_id;
  GHashTable *by_ref;
};

G_DEFINE_BOXED_TYPE (UnknotCatalogue, unknot_catalogue, unknot_catalogue_ref, unknot_catalogue_unref)

static void
clear_catalogue (gpointer data)
{
  UnknotCatalogue *self = data;

  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->by_ref, g_hash_table_unref);
  g_clear_pointer (&self->techniques, g_ptr_array_unref);
}

static UnknotCatalogue *
new_empty (void)
{
  UnknotCatalogue *self = g_atomic_rc_box_new0 (UnknotCatalogue);

  self->techniques = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_technique_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->by_ref = g_hash_table_new (g_str_hash, g_str_equal);

  return self;
}

static int
compare_techniques (gconstpointer a,
                    gconstpointer b)
{
  const UnknotTechnique *one = *(UnknotTechnique * const *) a;
  const UnknotTechnique *other = *(UnknotTechnique * const *) b;

  if (one->number != other->number)
    return one->number < other->number ? -1 : 1;
  if (one->origin != other->origin)
    return one->origin < other->origin ? -1 : 1;

  return strcmp (one->id, other->id);
}

static gboolean
add_file (UnknotCatalogue  *self,
          GFile            *folder,
          const char       *name,
          GError          **error)
{
  g_autoptr (GFile) file = g_file_get_child (folder, name);
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, error);
  g_autofree char *where = g_strdup_printf ("techniques/%s", name);
  g_autofree char *expected = NULL;
  g_autoptr (UnknotTechnique) technique = NULL;

  if (bytes == NULL)
    {
      g_prefix_error (error, "%s: ", where);
      return FALSE;
    }

  technique = unknot_technique_parse (bytes, where, error);
  if (technique == NULL)
    return FALSE;

  expected = g_strconcat (technique->id, ".json", NULL);
  if (!g_str_equal (expected, name))
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member 'id' is not the file's name",
                   where);
      return FALSE;
    }
  if (technique->based_on != NULL)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member 'based_on' is for what the app does not bring", where);
      return FALSE;
    }
  if (technique->ref != NULL && !g_hash_table_insert (self->by_ref, technique->ref, technique))
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member 'ref' is that of another file",
                   where);
      return FALSE;
    }

  g_hash_table_insert (self->by_id, technique->id, technique);
  g_ptr_array_add (self->techniques, g_steal_pointer (&technique));
  return TRUE;
}

/**
 * unknot_catalogue_load:
 * @folder: the folder with one file a technique; a resource folder or one on disk
 * @error: return location for an error of %UNKNOT_DATA_ERROR or `G_IO_ERROR`
 *
 * Reads every `.json` file of a folder. Blocks, so only for a resource in the app.
 *
 * Returns: (transfer full) (nullable): the catalogue, or `NULL` with @error set: it names the file
 */
UnknotCatalogue *
unknot_catalogue_load (GFile   *folder,
                       GError **error)
{
  g_autoptr (GFileEnumerator) files = NULL;
  g_autoptr (UnknotCatalogue) self = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = new_empty ();
  files = g_file_enumerate_children (folder, G_FILE_ATTRIBUTE_STANDARD_NAME, G_FILE_QUERY_INFO_NONE, NULL, error);
  if (files == NULL)
    return NULL;

  while (TRUE)
    {
      GFileInfo *info;

      if (!g_file_enumerator_iterate (files, &info, NULL, NULL, error))
        return NULL;
      if (info == NULL)
        break;
      if (g_str_has_suffix (g_file_info_get_name (info), ".json")
          && !add_file (self, folder, g_file_info_get_name (info), error))
        return NULL;
    }

  g_ptr_array_sort (self->techniques, compare_techniques);

  return g_steal_pointer (&self);
}

static void
add_technique (UnknotCatalogue *self,
               UnknotTechnique *technique)
{
  if (!g_hash_table_insert (self->by_id, technique->id, technique))
    return;
  if (technique->ref != NULL && technique->origin == UNKNOT_ORIGIN_BUILT_IN)
    g_hash_table_insert (self->by_ref, technique->ref, technique);
  g_ptr_array_add (self->techniques, unknot_technique_ref (technique));
}

/**
 * unknot_catalogue_join:
 * @self: the techniques that come with the app
 * @packs: (element-type UnknotPack): others
 *
 * Puts all techniques into one catalogue. Looked up by number, an original is found and never a copy.
 *
 * Returns: (transfer full): a new catalogue that shares the techniques
 */
UnknotCatalogue *
unknot_catalogue_join (const UnknotCatalogue *self,
                       GListModel            *packs)
{
  UnknotCatalogue *joined;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (packs), NULL);

  joined = new_empty ();
  for (guint i = 0; i < self->techniques->len; i++)
    add_technique (joined, g_ptr_array_index (self->techniques, i));
  for (guint i = 0; i < g_list_model_get_n_items (packs); i++)
    {
      g_autoptr (UnknotPack) pack = g_list_model_get_item (packs, i);

      for (guint j = 0; j < unknot_pack_get_n (pack); j++)
        add_technique (joined, unknot_pack_get (pack, j));
    }
  g_ptr_array_sort (joined->techniques, compare_techniques);

  return joined;
}

/**
 * unknot_catalogue_ref:
 * @self: a catalogue
 *
 * Takes a reference; any thread may.
 *
 * Returns: (transfer full): @self
 */
UnknotCatalogue *
unknot_catalogue_ref (UnknotCatalogue *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_catalogue_unref:
 * @self: (transfer full): a catalogue
 *
 * Gives a reference back.
 */
void
unknot_catalogue_unref (UnknotCatalogue *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_catalogue);
}

/**
 * unknot_catalogue_get_n:
 * @self: a catalogue
 *
 * Counts the techniques.
 *
 * Returns: how many
 */
guint
unknot_catalogue_get_n (const UnknotCatalogue *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->techniques->len;
}

/**
 * unknot_catalogue_get:
 * @self: a catalogue
 * @index: which, below unknot_catalogue_get_n()
 *
 * Lends a technique, in the order of their numbers.
 *
 * Returns: (transfer none): the technique
 */
UnknotTechnique *
unknot_catalogue_get (const UnknotCatalogue *self,
                      guint                  index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->techniques->len, NULL);

  return g_ptr_array_index (self->techniques, index);
}

/**
 * unknot_catalogue_lookup:
 * @self: a catalogue
 * @id: id of a technique
 *
 * Finds a technique by its id.
 *
 * Returns: (transfer none) (nullable): the technique
 */
UnknotTechnique *
unknot_catalogue_lookup (const UnknotCatalogue *self,
                         const char            *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->by_id, id);
}

/**
 * unknot_catalogue_lookup_ref:
 * @self: a catalogue
 * @ref: `T04`, or an id where a technique has no number
 *
 * Finds a technique by its number in clinical.md.
 *
 * Returns: (transfer none) (nullable): the technique
 */
UnknotTechnique *
unknot_catalogue_lookup_ref (const UnknotCatalogue *self,
                             const char            *ref)
{
  UnknotTechnique *technique;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (ref != NULL, NULL);

  technique = g_hash_table_lookup (self->by_ref, ref);

  return technique != NULL ? technique : g_hash_table_lookup (self->by_id, ref);
}

typedef struct
{
  const char *muscle;
  UnknotSlot  slot;
} Row;

static int
compare_places (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  const Row *row = user_data;
  const UnknotPlace *one = unknot_technique_get_place (*(UnknotTechnique * const *) a, row->muscle, row->slot);
  const UnknotPlace *other = unknot_technique_get_place (*(UnknotTechnique * const *) b, row->muscle, row->slot);

  if (one->order != other->order)
    return one->order < other->order ? -1 : 1;

  return compare_techniques (a, b);
}

/**
 * unknot_catalogue_dup_row:
 * @self: a catalogue
 * @muscle: id of a muscle
 * @slot: a slot
 *
 * Gives one cell of the table of preference, clinical.md F4: the techniques for a muscle in a slot, in that order.
 *
 * Returns: (transfer full) (element-type UnknotTechnique): the techniques; may be empty
 */
GPtrArray *
unknot_catalogue_dup_row (const UnknotCatalogue *self,
                          const char            *muscle,
                          UnknotSlot             slot)
{
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_technique_unref);
  Row row = { muscle, slot };

  g_return_val_if_fail (self != NULL, found);
  g_return_val_if_fail (muscle != NULL, found);

  for (guint i = 0; i < self->techniques->len; i++)
    {
      UnknotTechnique *technique = g_ptr_array_index (self->techniques, i);

      if (unknot_technique_get_place (technique, muscle, slot) != NULL)
        g_ptr_array_add (found, unknot_technique_ref (technique));
    }
  g_ptr_array_sort_with_data (found, compare_places, &row);

  return found;
}
