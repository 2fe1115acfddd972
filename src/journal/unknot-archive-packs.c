#include "unknot-archive-packs.h"

#include <glib/gi18n.h>
#include <string.h>

#include "unknot-pack-folder.h"

#define TECHNIQUES "techniques"

/* By the folder's name, its files by their names. */
static GHashTable *
list_techniques (UnknotArchive *archive)
{
  GHashTable *folders = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_hash_table_unref);

  for (guint i = 0; i < unknot_archive_get_n_files (archive); i++)
    {
      const UnknotArchiveFile *file = unknot_archive_get_file (archive, i);
      g_auto (GStrv) path = g_strsplit (file->path, "/", -1);
      GHashTable *files;

      if (g_strv_length (path) != 3 || strcmp (path[0], TECHNIQUES) != 0)
        continue;

      files = g_hash_table_lookup (folders, path[1]);
      if (files == NULL)
        {
          files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);
          g_hash_table_insert (folders, g_strdup (path[1]), files);
        }
      g_hash_table_insert (files, g_strdup (path[2]), g_bytes_ref (file->bytes));
    }

  return folders;
}

static gboolean
has_folder (const char *root,
            const char *id)
{
  g_autofree char *path = g_build_filename (root, id, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/**
 * unknot_archive_make_packs:
 * @self: an archive
 * @folder: the person's folder
 * @rules: what techniques are held against
 * @n_here: (out): how many folders of techniques are there already, and stay as they are
 *
 * Says beforehand which folders of techniques would be added. Blocks; from any thread.
 *
 * Returns: (transfer full) (element-type UnknotPack): the folders, with what of each can't be used
 */
GPtrArray *
unknot_archive_make_packs (UnknotArchive               *self,
                           const char                  *folder,
                           const UnknotTechniqueRules  *rules,
                           guint                       *n_here)
{
  GPtrArray *packs = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) folders = list_techniques (self);
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *root = g_build_filename (folder, TECHNIQUES, NULL);
  GHashTableIter iter;
  gpointer id, files;

  *n_here = 0;
  g_hash_table_iter_init (&iter, folders);
  while (g_hash_table_iter_next (&iter, &id, &files))
    if (has_folder (root, id))
      (*n_here)++;
    else
      g_ptr_array_add (packs, unknot_pack_folder_make (id, g_str_equal (id, UNKNOT_PACK_OWN) ? _("My Own") : id, files,
                                                       rules, taken));

  return packs;
}

/**
 * unknot_archive_put_packs:
 * @self: an archive
 * @folder: the person's folder
 * @error: return location for an error of %G_FILE_ERROR
 *
 * Adds the folders of techniques that are not there: each whole, or not at all. Those that are there stay as they are.
 * Blocks; for the writer's thread.
 *
 * Returns: `TRUE` if all of them are on the disk
 */
gboolean
unknot_archive_put_packs (UnknotArchive  *self,
                          const char     *folder,
                          GError        **error)
{
  g_autoptr (GHashTable) folders = list_techniques (self);
  g_autofree char *root = g_build_filename (folder, TECHNIQUES, NULL);
  GHashTableIter iter;
  gpointer id, files;

  g_hash_table_iter_init (&iter, folders);
  while (g_hash_table_iter_next (&iter, &id, &files))
    if (!has_folder (root, id) && !unknot_pack_folder_put (root, id, files, error))
      return FALSE;

  return TRUE;
}
