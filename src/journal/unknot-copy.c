#include "unknot-copy.h"

#include "unknot-knots.h"

#define JOURNAL "journal"

struct _UnknotCopy
{
  UnknotArchive *archive;
  GBytes        *bytes;
  guint          n_knots;
  int            first_day;
  int            last_day;
};

G_DEFINE_BOXED_TYPE (UnknotCopy, unknot_copy, unknot_copy_ref, unknot_copy_unref)

static void
free_contents (UnknotCopy *self)
{
  g_clear_pointer (&self->archive, unknot_archive_unref);
  g_clear_pointer (&self->bytes, g_bytes_unref);
}

/**
 * unknot_copy_ref:
 * @self: a copy
 *
 * Takes a reference; from any thread.
 *
 * Returns: (transfer full): @self
 */
UnknotCopy *
unknot_copy_ref (UnknotCopy *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_copy_unref:
 * @self: (transfer full): a copy
 *
 * Drops a reference; from any thread.
 */
void
unknot_copy_unref (UnknotCopy *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) free_contents);
}

static UnknotTime
get_no_time (gpointer data)
{
  return (UnknotTime) { 0 };
}

static char *
make_no_uuid (gpointer data)
{
  return g_strdup ("");
}

/* The knots follow from a journal; nothing is added to this one, so that it needs neither a time nor an id. */
static void
count_knots (UnknotCopy *self)
{
  static const UnknotStamper stamper = { get_no_time, make_no_uuid, NULL };
  g_autoptr (UnknotJournal) journal = unknot_journal_new (&stamper);
  g_autoptr (UnknotKnots) knots = NULL;
  guint n_entries;

  unknot_journal_fill (journal, unknot_archive_get_entries (self->archive));
  knots = unknot_knots_new (journal);
  self->n_knots = g_list_model_get_n_items (G_LIST_MODEL (knots));

  n_entries = g_list_model_get_n_items (G_LIST_MODEL (journal));
  if (n_entries == 0)
    return;

  self->first_day = unknot_time_get_day (unknot_entry_get_time (unknot_journal_get_entry (journal, 0)));
  self->last_day = unknot_time_get_day (unknot_entry_get_time (unknot_journal_get_entry (journal, n_entries - 1)));
}

static GBytes *
load (GFile         *file,
      GCancellable  *cancellable,
      GError       **error)
{
  g_autoptr (GFileInfo) info =
    g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE, cancellable, error);

  if (info == NULL)
    return NULL;
  if (g_file_info_get_size (info) > UNKNOT_ARCHIVE_BYTES)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "Too large for a copy");
      return NULL;
    }

  return g_file_load_bytes (file, cancellable, NULL, error);
}

/**
 * unknot_copy_read:
 * @file: the file
 * @cancellable: (nullable): to stop it
 * @error: return location for an error of %G_IO_ERROR or %UNKNOT_DATA_ERROR
 *
 * Reads a copy, as a whole or not at all. Blocks; from any thread.
 *
 * Returns: (transfer full) (nullable): the copy, or `NULL` with @error set
 */
UnknotCopy *
unknot_copy_read (GFile         *file,
                  GCancellable  *cancellable,
                  GError       **error)
{
  g_autofree char *name = NULL;
  g_autoptr (UnknotCopy) self = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  name = g_file_get_basename (file);
  self = g_atomic_rc_box_new0 (UnknotCopy);
  self->bytes = load (file, cancellable, error);
  if (self->bytes == NULL)
    return NULL;
  self->archive = unknot_archive_read (self->bytes, name, error);
  if (self->archive == NULL)
    return NULL;

  count_knots (self);
  return g_steal_pointer (&self);
}

/**
 * unknot_copy_get_archive:
 * @self: a copy
 *
 * Gets what stands in it.
 *
 * Returns: (transfer none): the archive
 */
UnknotArchive *
unknot_copy_get_archive (UnknotCopy *self)
{
  return self->archive;
}

/**
 * unknot_copy_get_bytes:
 * @self: a copy
 *
 * Gets the file as it is.
 *
 * Returns: (transfer none): what stands in the file
 */
GBytes *
unknot_copy_get_bytes (UnknotCopy *self)
{
  return self->bytes;
}

/**
 * unknot_copy_get_n_knots:
 * @self: a copy
 *
 * Counts the knots that were on the map.
 *
 * Returns: how many there are
 */
guint
unknot_copy_get_n_knots (UnknotCopy *self)
{
  return self->n_knots;
}

/**
 * unknot_copy_get_period:
 * @self: a copy
 * @first_day: (out): day of the first entry
 * @last_day: (out): day of the last one
 *
 * Says from when to when it tells.
 *
 * Returns: `TRUE` if it has any entry and the days were set
 */
gboolean
unknot_copy_get_period (UnknotCopy *self,
                        int        *first_day,
                        int        *last_day)
{
  g_return_val_if_fail (first_day != NULL && last_day != NULL, FALSE);

  if (unknot_archive_get_entries (self->archive)->len == 0)
    return FALSE;

  *first_day = self->first_day;
  *last_day = self->last_day;
  return TRUE;
}

/* The journal's folder itself may have been what could not be read. */
static gboolean
is_of_journal (const char *path)
{
  return g_str_equal (path, JOURNAL) || g_str_has_prefix (path, JOURNAL "/");
}

/**
 * unknot_copy_is_whole:
 * @self: a copy
 *
 * Says whether all of the journal was understood when it was made: whoever goes back to one that is not would lose
 * entries that nobody sees in it.
 *
 * Returns: `FALSE` if a month could not be read, or is in the copy only as the file that it was
 */
gboolean
unknot_copy_is_whole (UnknotCopy *self)
{
  const char * const *left_out = unknot_archive_get_left_out (self->archive);

  for (guint i = 0; left_out[i] != NULL; i++)
    if (is_of_journal (left_out[i]))
      return FALSE;
  for (guint i = 0; i < unknot_archive_get_n_files (self->archive); i++)
    if (is_of_journal (unknot_archive_get_file (self->archive, i)->path))
      return FALSE;

  return TRUE;
}
