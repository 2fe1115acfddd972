/* Reading a folder that nobody has looked at yet. Only plain files right in it are read, and only so much; whatever
 * else it may hold, nothing is followed and nothing is waited for. */

#include "unknot-pack-folder.h"

#include <glib/gi18n.h>
#include <string.h>

#define ENDING ".json"

#define ATTRIBUTES \
  G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_IS_SYMLINK "," \
  G_FILE_ATTRIBUTE_STANDARD_SIZE

typedef struct
{
  GHashTable   *files;
  gsize         total;
  guint         entries;
  GCancellable *cancellable;
} Gathering;

static gboolean
refuse (GError     **error,
        const char  *sentence)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, sentence);
  return FALSE;
}

/* The size that was told may be wrong by now, so that no more than the most is read in any case. */
static GBytes *
read_file (GFile         *file,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autofree char *text = NULL;
  gsize length;

  if (stream == NULL)
    return NULL;

  text = g_malloc (UNKNOT_PACK_FILE_BYTES + 1);
  if (!g_input_stream_read_all (G_INPUT_STREAM (stream), text, UNKNOT_PACK_FILE_BYTES + 1, &length, cancellable,
                                error))
    return NULL;
  if (length > UNKNOT_PACK_FILE_BYTES)
    {
      refuse (error, _("A file in this folder is too large to be a technique."));
      return NULL;
    }

  return g_bytes_new (text, length);
}

static gboolean
add_file (Gathering   *self,
          GFile       *file,
          GFileInfo   *info,
          GError     **error)
{
  g_autoptr (GBytes) bytes = NULL;

  if (g_file_info_get_size (info) > UNKNOT_PACK_FILE_BYTES)
    return refuse (error, _("A file in this folder is too large to be a technique."));
  if (g_hash_table_size (self->files) >= UNKNOT_PACK_FILES)
    return refuse (error, _("There are more than 200 techniques in this folder."));

  bytes = read_file (file, self->cancellable, error);
  if (bytes == NULL)
    return FALSE;
  self->total += g_bytes_get_size (bytes);
  if (self->total > UNKNOT_PACK_BYTES)
    return refuse (error, _("The files in this folder are too large to be techniques."));
  if (!unknot_pack_is_text (bytes))
    return refuse (error, _("A file in this folder is called like a technique, but is no text."));

  g_hash_table_insert (self->files, g_strdup (g_file_info_get_name (info)), g_steal_pointer (&bytes));
  return TRUE;
}

static gboolean
add_entry (Gathering  *self,
           GFile      *file,
           GFileInfo  *info,
           GError    **error)
{
  const char *name = g_file_info_get_name (info);
  GFileType type = g_file_info_get_file_type (info);

  if (++self->entries > UNKNOT_PACK_ENTRIES)
    return refuse (error, _("There is too much in this folder. Choose one that has only techniques in it."));
  if (*name == '.')
    return TRUE;
  if (!g_utf8_validate (name, -1, NULL))
    return refuse (error, _("A name in this folder can’t be read."));
  if (type == G_FILE_TYPE_DIRECTORY)
    return refuse (error, _("There are folders in this folder. Choose one that has only techniques in it."));
  if (!g_str_has_suffix (name, ENDING))
    return TRUE;
  if (type != G_FILE_TYPE_REGULAR)
    return refuse (error, _("A file in this folder only points to another place. Choose the folder with the files "
                            "themselves."));

  return add_file (self, file, info, error);
}

static gboolean
add_folder (Gathering  *self,
            GFile      *folder,
            GError    **error)
{
  g_autoptr (GFileEnumerator) entries =
    g_file_enumerate_children (folder, ATTRIBUTES, G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, self->cancellable, error);

  if (entries == NULL)
    return FALSE;

  while (TRUE)
    {
      GFileInfo *info;
      GFile *file;

      if (!g_file_enumerator_iterate (entries, &info, &file, self->cancellable, error))
        return FALSE;
      if (info == NULL)
        return TRUE;
      if (!add_entry (self, file, info, error))
        return FALSE;
    }
}

/**
 * unknot_pack_folder_gather:
 * @folder: any folder, or the file of one technique
 * @cancellable: (nullable): to give up
 * @error: return location for an error of %G_IO_ERROR
 *
 * Reads the files of techniques in a folder, or that one file. If it is too much, or not what it should be, nothing of
 * it is taken.
 *
 * Returns: (transfer full) (nullable) (element-type utf8 GBytes): the files by their names, or `NULL` with @error set
 *   to a sentence for the person
 */
GHashTable *
unknot_pack_folder_gather (GFile         *folder,
                           GCancellable  *cancellable,
                           GError       **error)
{
  g_autoptr (GHashTable) files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                        (GDestroyNotify) g_bytes_unref);
  g_autoptr (GFileInfo) info = g_file_query_info (folder, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, cancellable, error);
  Gathering self = { .files = files, .cancellable = cancellable };
  gboolean done;

  if (info == NULL)
    return NULL;

  done = g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR ? add_entry (&self, folder, info, error)
                                                                 : add_folder (&self, folder, error);
  return done ? g_steal_pointer (&files) : NULL;
}

/**
 * unknot_pack_folder_make_title:
 * @folder: a folder that somebody chose, or the file of one technique
 *
 * Makes a title of its name.
 *
 * Returns: (transfer full): the title, UTF-8
 */
char *
unknot_pack_folder_make_title (GFile *folder)
{
  g_autofree char *name = g_file_get_basename (folder);
  g_autofree char *title = g_utf8_make_valid (name, -1);

  if (g_str_has_suffix (title, ENDING) && !g_str_equal (title, ENDING))
    title[strlen (title) - strlen (ENDING)] = '\0';

  return g_steal_pointer (&title);
}

/**
 * unknot_pack_folder_make_id:
 * @folder: a folder that somebody chose, or the file of one technique
 *
 * Makes an id of its name: lower-case letters, digits and hyphens, without the ending of a file of techniques.
 *
 * Returns: (transfer full): the id; never that of the person's own techniques
 */
char *
unknot_pack_folder_make_id (GFile *folder)
{
  g_autofree char *name = unknot_pack_folder_make_title (folder);
  g_autofree char *ascii = g_str_to_ascii (name, NULL);
  g_autoptr (GString) id = g_string_new (NULL);

  for (const char *c = ascii; *c != '\0' && id->len < 40; c++)
    if (g_ascii_isalnum (*c))
      g_string_append_c (id, g_ascii_tolower (*c));
    else if (id->len > 0 && id->str[id->len - 1] != '-')
      g_string_append_c (id, '-');
  while (id->len > 0 && id->str[id->len - 1] == '-')
    g_string_truncate (id, id->len - 1);

  if (id->len == 0 || g_str_equal (id->str, UNKNOT_PACK_OWN))
    g_string_prepend (id, id->len == 0 ? "techniques" : "folder-");

  return g_string_free (g_steal_pointer (&id), FALSE);
}
