#include "unknot-merge.h"

#include "unknot-loader-private.h"
#include "unknot-profile.h"
#include "unknot-recovery.h"

#include <string.h>

static void
read_month (UnknotMerge *self,
            GBytes      *bytes)
{
  gboolean lossy = FALSE;
  g_autoptr (UnknotMonth) month = unknot_month_parse (self->name, bytes, self->entries, &lossy, NULL);

  if (month != NULL && !lossy && unknot_month_get_version (month) <= UNKNOT_MONTH_VERSION)
    self->month = g_steal_pointer (&month);
  else
    g_ptr_array_set_size (self->entries, 0);
}

static void
read_file (UnknotMerge *self,
           const char  *path)
{
  g_autoptr (GBytes) bytes = NULL;
  char *contents;
  gsize length;

  if (!g_file_get_contents (path, &contents, &length, NULL))
    return;

  bytes = g_bytes_new_take (contents, length);
  if (unknot_month_is_name (self->name))
    read_month (self, bytes);
  else
    self->profile = unknot_loader_parse_profile (bytes);
}

/* Which version it is is asked before it is read: what is written meanwhile is found the next time. */
static void
look_at (GPtrArray  *found,
         const char *path,
         const char *name,
         const char *known)
{
  g_autofree char *mark = unknot_recovery_get_mark (path);
  UnknotMerge *self;

  if (g_str_equal (mark, known != NULL ? known : ""))
    return;

  self = g_new0 (UnknotMerge, 1);
  self->name = g_strdup (name);
  self->file = g_path_get_basename (path);
  self->mark = g_steal_pointer (&mark);
  self->is_copy = unknot_loader_is_copy (self->file);
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  if (*self->mark != '\0')
    read_file (self, path);
  g_ptr_array_add (found, self);
}

/* What has the name of a month, or of a copy of one. */
static gboolean
is_of_journal (const char *file,
               const char *month)
{
  if (!unknot_month_is_name (month))
    return FALSE;

  return strcmp (file + strlen (month), ".json") == 0 || unknot_loader_is_copy (file);
}

/* Files that are there, and those that are known to have been. */
static GHashTable *
list_files (GDir       *dir,
            GHashTable *marks)
{
  GHashTable *files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer known;
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    g_hash_table_add (files, g_strdup (name));
  g_hash_table_iter_init (&iter, marks);
  while (g_hash_table_iter_next (&iter, &known, NULL))
    g_hash_table_add (files, g_strdup (known));

  return files;
}

/**
 * unknot_merge_look:
 * @folder: the person's folder
 * @marks: (element-type utf8 utf8): which version of each file is known, by base name
 *
 * Reads every month, every copy that other programs have put beside one, and the profile, of which another version is
 * there than is known. Blocks; for the writer's thread. Where the journal's folder is not there, nothing is said about anything.
 *
 * Returns: (transfer full) (element-type UnknotMerge): what is new
 */
GPtrArray *
unknot_merge_look (const char *folder,
                   GHashTable *marks)
{
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_merge_free);
  g_autofree char *journal = g_build_filename (folder, UNKNOT_LOADER_JOURNAL_FOLDER, NULL);
  g_autofree char *profile = g_build_filename (folder, UNKNOT_LOADER_PROFILE_FILE, NULL);
  g_autoptr (GDir) dir = g_dir_open (journal, 0, NULL);
  g_autoptr (GHashTable) files = NULL;
  GHashTableIter iter;
  gpointer file;

  if (dir == NULL)
    return found;

  files = list_files (dir, marks);
  g_hash_table_iter_init (&iter, files);
  while (g_hash_table_iter_next (&iter, &file, NULL))
    {
      g_autofree char *path = g_build_filename (journal, file, NULL);
      g_autofree char *name = g_strndup (file, 7);

      if (is_of_journal (file, name))
        look_at (found, path, name, g_hash_table_lookup (marks, file));
    }
  look_at (found, profile, UNKNOT_LOADER_PROFILE_FILE, g_hash_table_lookup (marks, UNKNOT_LOADER_PROFILE_FILE));
  return found;
}

/**
 * unknot_merge_free:
 * @self: (transfer full): what was found
 *
 * Frees it.
 */
void
unknot_merge_free (UnknotMerge *self)
{
  g_free (self->name);
  g_free (self->file);
  g_free (self->mark);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->month, unknot_month_unref);
  g_clear_pointer (&self->profile, json_object_unref);
  g_free (self);
}
