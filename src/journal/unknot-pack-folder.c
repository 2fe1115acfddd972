/* How packs lie on the disk: one folder each below one root. Names that begin with a dot are no packs:
 *
 *  .new-ID   on its way in; a crash leaves it, and the next start takes it away
 *  .old-ID   while another takes its place; a crash leaves it, and the next start puts it back
 *  .gone-ID  taken away, and kept for Undo until the next start */

#include "unknot-pack-folder.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <unistd.h>

#define NEW ".new-"
#define OLD ".old-"
#define GONE ".gone-"

static gboolean
fail (GError     **error,
      const char  *path)
{
  int code = errno;

  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (code), "%s: %s", path, g_strerror (code));
  return FALSE;
}

static char *
get_path (const char *root,
          const char *prefix,
          const char *id)
{
  return g_strdup_printf ("%s/%s%s", root, prefix, id);
}

/* Follows no link. */
static gboolean
remove_tree (const char  *path,
             GError     **error)
{
  GStatBuf info;

  if (g_lstat (path, &info) != 0)
    return errno == ENOENT || fail (error, path);

  if (S_ISDIR (info.st_mode))
    {
      g_autoptr (GDir) dir = g_dir_open (path, 0, error);
      const char *name;

      if (dir == NULL)
        return FALSE;
      while ((name = g_dir_read_name (dir)) != NULL)
        {
          g_autofree char *child = g_build_filename (path, name, NULL);

          if (!remove_tree (child, error))
            return FALSE;
        }
    }

  return g_remove (path) == 0 || fail (error, path);
}

/* A new name is on the disk when its folder is. */
static void
settle (const char *root)
{
  int fd = g_open (root, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (fd < 0)
    return;
  g_fsync (fd);
  g_close (fd, NULL);
}

static gboolean
move (const char  *root,
      const char  *from,
      const char  *to,
      const char  *id,
      GError     **error)
{
  g_autofree char *source = get_path (root, from, id);
  g_autofree char *target = get_path (root, to, id);

  if (g_rename (source, target) != 0)
    return fail (error, target);

  settle (root);
  return TRUE;
}

static gboolean
exists (const char *root,
        const char *prefix,
        const char *id)
{
  g_autofree char *path = get_path (root, prefix, id);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static gboolean
drop (const char  *root,
      const char  *prefix,
      const char  *id,
      GError     **error)
{
  g_autofree char *path = get_path (root, prefix, id);

  return remove_tree (path, error);
}

static gboolean
write_files (const char  *folder,
             GHashTable  *files,
             GError     **error)
{
  GHashTableIter iter;
  gpointer name, bytes;

  if (g_mkdir (folder, 0700) != 0)
    return fail (error, folder);

  g_hash_table_iter_init (&iter, files);
  while (g_hash_table_iter_next (&iter, &name, &bytes))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      gsize length;
      const char *text = g_bytes_get_data (bytes, &length);

      if (!g_file_set_contents_full (path, text, (gssize) length,
                                     G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, error))
        return FALSE;
    }

  return TRUE;
}

/* The one that was there can be had back. */
static gboolean
replace (const char  *root,
         const char  *id,
         GError     **error)
{
  if (!exists (root, "", id))
    return move (root, NEW, "", id, error);

  if (!drop (root, OLD, id, error) || !move (root, "", OLD, id, error))
    return FALSE;
  if (!move (root, NEW, "", id, error))
    {
      move (root, OLD, "", id, NULL);
      return FALSE;
    }

  return drop (root, GONE, id, error) && move (root, OLD, GONE, id, error);
}

/**
 * unknot_pack_folder_put:
 * @root: where the packs live
 * @id: id of a pack
 * @files: (element-type utf8 GBytes): its files
 * @error: return location for an error of %G_FILE_ERROR
 *
 * Writes a pack: all of it or nothing. One of the same id is taken away, and can be restored.
 *
 * Returns: `TRUE` if it is on the disk
 */
gboolean
unknot_pack_folder_put (const char  *root,
                        const char  *id,
                        GHashTable  *files,
                        GError     **error)
{
  g_autofree char *folder = get_path (root, NEW, id);

  if (g_mkdir_with_parents (root, 0700) != 0)
    return fail (error, root);

  if (remove_tree (folder, error) && write_files (folder, files, error) && replace (root, id, error))
    return TRUE;

  remove_tree (folder, NULL);
  return FALSE;
}

/**
 * unknot_pack_folder_remove:
 * @root: where the packs live
 * @id: id of a pack
 * @error: return location for an error of %G_FILE_ERROR
 *
 * Takes a pack away. Until the next start it can be restored.
 *
 * Returns: `TRUE` if it is gone
 */
gboolean
unknot_pack_folder_remove (const char  *root,
                           const char  *id,
                           GError     **error)
{
  return drop (root, GONE, id, error) && move (root, "", GONE, id, error);
}

/**
 * unknot_pack_folder_restore:
 * @root: where the packs live
 * @id: id of a pack that was taken away
 * @error: return location for an error of %G_FILE_ERROR
 *
 * Puts back what was taken away last, and takes away what has its place.
 *
 * Returns: `TRUE` if it is there again
 */
gboolean
unknot_pack_folder_restore (const char  *root,
                            const char  *id,
                            GError     **error)
{
  if (!exists (root, GONE, id))
    {
      errno = ENOENT;
      return fail (error, id);
    }

  return drop (root, "", id, error) && move (root, GONE, "", id, error);
}

static void
clean_one (const char *root,
           const char *name)
{
  const char *id = g_str_has_prefix (name, OLD) ? name + strlen (OLD) : NULL;
  g_autofree char *path = g_build_filename (root, name, NULL);

  if (id != NULL && !exists (root, "", id))
    move (root, OLD, "", id, NULL);
  else if (id != NULL || g_str_has_prefix (name, NEW) || g_str_has_prefix (name, GONE))
    remove_tree (path, NULL);
}

/**
 * unknot_pack_folder_clean:
 * @root: where the packs live
 *
 * Tidies up after the last run: what was taken away goes for good, what was cut off is undone. What can't be tidied
 * up is no pack, and stays.
 */
void
unknot_pack_folder_clean (const char *root)
{
  g_autoptr (GDir) dir = g_dir_open (root, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (*name == '.')
      g_ptr_array_add (names, g_strdup (name));
  for (guint i = 0; i < names->len; i++)
    clean_one (root, g_ptr_array_index (names, i));
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/**
 * unknot_pack_folder_list:
 * @root: where the packs live
 *
 * Lists the packs.
 *
 * Returns: (transfer full): their ids, in order; those that are no ids are left out
 */
GStrv
unknot_pack_folder_list (const char *root)
{
  g_autoptr (GDir) dir = g_dir_open (root, 0, NULL);
  g_autoptr (GPtrArray) ids = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (root, name, NULL);

      if (*name != '.' && g_utf8_validate (name, -1, NULL) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK)
          && g_file_test (path, G_FILE_TEST_IS_DIR))
        g_ptr_array_add (ids, g_strdup (name));
    }
  g_ptr_array_sort (ids, compare_ids);

  return (GStrv) g_ptr_array_free (g_steal_pointer (&ids), FALSE);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  const char *one = a;
  const char *other = b;

  return strcmp (one, other);
}

/**
 * unknot_pack_folder_make:
 * @id: id of the pack
 * @title: what it is called where it does not say so itself
 * @files: (element-type utf8 GBytes): its files
 * @rules: what techniques are held against
 * @taken: (element-type utf8): ids of other techniques; those of this pack are added
 *
 * Makes a pack of files, always in the same order.
 *
 * Returns: (transfer full): the pack
 */
UnknotPack *
unknot_pack_folder_make (const char                 *id,
                         const char                 *title,
                         GHashTable                 *files,
                         const UnknotTechniqueRules *rules,
                         GHashTable                 *taken)
{
  UnknotPack *pack = unknot_pack_new (id, title);
  g_autoptr (GList) names = g_list_sort (g_hash_table_get_keys (files), compare_names);

  for (GList *link = names; link != NULL; link = link->next)
    unknot_pack_add_file (pack, link->data, g_hash_table_lookup (files, link->data), rules, taken);

  return pack;
}

/**
 * unknot_pack_folder_read:
 * @root: where the packs live
 * @id: id of a pack
 * @rules: what techniques are held against
 * @taken: (element-type utf8): ids of other techniques; those of this pack are added
 *
 * Reads a pack. One that can't be read has no techniques and says why.
 *
 * Returns: (transfer full): the pack
 */
UnknotPack *
unknot_pack_folder_read (const char                 *root,
                         const char                 *id,
                         const UnknotTechniqueRules *rules,
                         GHashTable                 *taken)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (root, id, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) files = unknot_pack_folder_gather (folder, NULL, &error);
  const char *title = g_str_equal (id, UNKNOT_PACK_OWN) ? _("My Own") : id;
  UnknotPack *pack;

  if (files != NULL)
    return unknot_pack_folder_make (id, title, files, rules, taken);

  pack = unknot_pack_new (id, title);
  unknot_pack_add_problem (pack, error->message);

  return pack;
}
