#include "unknot-archive-private.h"

#include "unknot-entry.h"

G_DEFINE_BOXED_TYPE (UnknotArchive, unknot_archive, unknot_archive_ref, unknot_archive_unref)

void
unknot_archive_file_free (gpointer data)
{
  UnknotArchiveFile *self = data;

  g_free (self->path);
  g_bytes_unref (self->bytes);
  g_free (self);
}

UnknotArchive *
unknot_archive_new (void)
{
  UnknotArchive *self = g_atomic_rc_box_new0 (UnknotArchive);

  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  self->months = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_month_unref);
  self->files = g_ptr_array_new_with_free_func (unknot_archive_file_free);
  self->left_out = g_new0 (char *, 1);
  return self;
}

static void
free_contents (UnknotArchive *self)
{
  g_ptr_array_unref (self->entries);
  g_ptr_array_unref (self->months);
  g_ptr_array_unref (self->files);
  g_clear_pointer (&self->profile, json_object_unref);
  g_clear_pointer (&self->left_out, g_strfreev);
  g_clear_pointer (&self->texts, g_hash_table_unref);
}

/**
 * unknot_archive_ref:
 * @self: an archive
 *
 * Takes a reference; from any thread.
 *
 * Returns: (transfer full): @self
 */
UnknotArchive *
unknot_archive_ref (UnknotArchive *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_archive_unref:
 * @self: (transfer full): an archive
 *
 * Drops a reference; from any thread.
 */
void
unknot_archive_unref (UnknotArchive *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) free_contents);
}

/**
 * unknot_archive_get_made:
 * @self: an archive
 * @made: (out): when it was made
 *
 * Gets when it was made.
 *
 * Returns: `TRUE` if it says so and @made was set
 */
gboolean
unknot_archive_get_made (UnknotArchive *self,
                         UnknotTime    *made)
{
  g_return_val_if_fail (made != NULL, FALSE);

  if (self->is_dated)
    *made = self->made;
  return self->is_dated;
}

/**
 * unknot_archive_get_entries:
 * @self: an archive
 *
 * Gets the entries of all months; each knows the month that it stands in.
 *
 * Returns: (transfer none) (element-type UnknotEntry): the entries
 */
GPtrArray *
unknot_archive_get_entries (UnknotArchive *self)
{
  return self->entries;
}

/**
 * unknot_archive_get_n_months:
 * @self: an archive
 *
 * Counts the months.
 *
 * Returns: how many there are
 */
guint
unknot_archive_get_n_months (UnknotArchive *self)
{
  return self->months->len;
}

/**
 * unknot_archive_get_month:
 * @self: an archive
 * @position: the month's place
 *
 * Gets what a month holds besides its entries.
 *
 * Returns: (transfer none): the month
 */
UnknotMonth *
unknot_archive_get_month (UnknotArchive *self,
                          guint          position)
{
  g_return_val_if_fail (position < self->months->len, NULL);

  return g_ptr_array_index (self->months, position);
}

/**
 * unknot_archive_get_n_strays:
 * @self: an archive
 *
 * Counts what stands among the entries of all months without being one.
 *
 * Returns: how many there are
 */
guint
unknot_archive_get_n_strays (UnknotArchive *self)
{
  guint count = 0;

  for (guint i = 0; i < self->months->len; i++)
    count += unknot_month_get_n_strays (g_ptr_array_index (self->months, i));

  return count;
}

/**
 * unknot_archive_get_profile:
 * @self: an archive
 *
 * Gets the profile, as `unknot_profile_load()` takes it.
 *
 * Returns: (transfer none) (nullable): the profile
 */
JsonObject *
unknot_archive_get_profile (UnknotArchive *self)
{
  return self->profile;
}

/**
 * unknot_archive_get_n_files:
 * @self: an archive
 *
 * Counts the files that it holds as they were.
 *
 * Returns: how many there are
 */
guint
unknot_archive_get_n_files (UnknotArchive *self)
{
  return self->files->len;
}

/**
 * unknot_archive_get_file:
 * @self: an archive
 * @position: the file's place
 *
 * Gets a file: a technique, or what could not be kept otherwise.
 *
 * Returns: (transfer none): the file
 */
const UnknotArchiveFile *
unknot_archive_get_file (UnknotArchive *self,
                         guint          position)
{
  g_return_val_if_fail (position < self->files->len, NULL);

  return g_ptr_array_index (self->files, position);
}

/**
 * unknot_archive_get_left_out:
 * @self: an archive
 *
 * Gets what could not be read when it was made.
 *
 * Returns: (transfer none) (array zero-terminated=1): paths below the person's folder
 */
const char * const *
unknot_archive_get_left_out (UnknotArchive *self)
{
  return (const char * const *) self->left_out;
}
