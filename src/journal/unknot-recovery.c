#include "unknot-recovery.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <unistd.h>

static gboolean
fail (GError     **error,
      const char  *path)
{
  int code = errno;

  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (code), "%s: %s", path, g_strerror (code));
  return FALSE;
}

/**
 * unknot_recovery_previous:
 * @path: a file
 *
 * Names the previous copy of a file: `2026-11.json.previous`.
 *
 * Returns: (transfer full): the path
 */
char *
unknot_recovery_previous (const char *path)
{
  return g_strconcat (path, ".previous", NULL);
}

/**
 * unknot_recovery_tighten:
 * @path: a file or a folder
 *
 * Takes everybody else's rights to a file or a folder away. A file system without such rights, or another owner, is
 * nothing that the app could mend.
 *
 * Returns: `TRUE` if nobody else has rights now
 */
gboolean
unknot_recovery_tighten (const char *path)
{
  GStatBuf info;

  if (g_stat (path, &info) != 0)
    return FALSE;
  return (info.st_mode & 0077) == 0 || g_chmod (path, S_ISDIR (info.st_mode) ? 0700 : 0600) == 0;
}

/* The old contents under a second name, without copying them where the file system can do that. */
static void
keep_copy (const char *path)
{
  g_autofree char *previous = unknot_recovery_previous (path);
  g_autofree char *temporary = g_strconcat (path, ".keep", NULL);
  g_autoptr (GFile) from = NULL;
  g_autoptr (GFile) to = NULL;

  g_unlink (temporary);
  if (link (path, temporary) == 0)
    {
      g_rename (temporary, previous);
      g_unlink (temporary);   /* still there if both names were one file already */
      return;
    }

  from = g_file_new_for_path (path);
  to = g_file_new_for_path (previous);
  g_file_copy (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL);
}

/**
 * unknot_recovery_write:
 * @path: a file
 * @bytes: its new contents
 * @keep_previous: whether the old contents stay as the previous copy
 * @error: return location for an error of %G_FILE_ERROR
 *
 * Writes a file for its owner alone. When it returns `TRUE` the contents are on the disk; after a crash at any moment
 * the file holds the old contents or the new ones. A previous copy that can't be made does not stop the new contents.
 *
 * Returns: `TRUE` if it was written
 */
gboolean
unknot_recovery_write (const char  *path,
                       GBytes      *bytes,
                       gboolean     keep_previous,
                       GError     **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    {
      /* Renaming would replace a file that its owner has protected. */
      if (g_access (path, W_OK) != 0)
        return fail (error, path);

      /* GLib keeps the mode of a file that is there. */
      unknot_recovery_tighten (path);
      if (keep_previous)
        keep_copy (path);
    }

  return g_file_set_contents_full (path, text, (gssize) length,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, error);
}

/**
 * unknot_recovery_set_aside:
 * @path: a file that can't be used
 * @why: part of its new name: "unreadable"
 * @now: what time it is
 * @error: return location for an error of %G_FILE_ERROR
 *
 * Gives a file a name that nobody writes to, as `2026-11.json.unreadable-20261121T232600`. Never replaces anything.
 *
 * Returns: (transfer full) (nullable): the new base name, or `NULL` with @error set and the file where it was
 */
char *
unknot_recovery_set_aside (const char  *path,
                           const char  *why,
                           UnknotTime   now,
                           GError     **error)
{
  g_autoptr (GDateTime) moment = unknot_time_to_date_time (now);
  g_autofree char *stamp = g_date_time_format (moment, "%Y%m%dT%H%M%S");
  g_autofree char *wanted = g_strdup_printf ("%s.%s-%s", path, why, stamp);
  g_autofree char *aside = g_strdup (wanted);

  for (guint i = 2; g_file_test (aside, G_FILE_TEST_EXISTS); i++)
    {
      g_free (aside);
      aside = g_strdup_printf ("%s-%u", wanted, i);
    }
  if (g_rename (path, aside) != 0)
    {
      fail (error, path);
      return NULL;
    }

  return g_path_get_basename (aside);
}

/**
 * unknot_recovery_get_mark:
 * @path: a file
 *
 * Describes which version of a file is there, to notice when somebody else has changed it.
 *
 * Returns: (transfer full): the same text as long as nobody has; an empty one if there is no file
 */
char *
unknot_recovery_get_mark (const char *path)
{
  GStatBuf info;

  if (g_stat (path, &info) != 0)
    return g_strdup ("");
  return g_strdup_printf ("%" G_GUINT64_FORMAT " %" G_GUINT64_FORMAT " %" G_GINT64_FORMAT ".%09" G_GINT64_FORMAT,
                          (guint64) info.st_ino, (guint64) info.st_size,
                          (gint64) info.st_mtim.tv_sec, (gint64) info.st_mtim.tv_nsec);
}
