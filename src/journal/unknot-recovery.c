#include "unknot-recovery.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

/* What stands behind the name of a file while it is written: six of GLib's letters. */
#define TEMPORARY ".XXXXXX"

/* Such a file, and the second name that one gets before it is the previous copy. */
#define LEFTOVER \
  "^((\\d{4}-\\d{2}|profile|running|incoming|before-restore)\\.json\\.(keep|[A-Z0-9]{6})|erasing\\.[A-Z0-9]{6})$"

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
  g_autoptr (GFile) from = g_file_new_for_path (path);
  g_autoptr (GFile) to = g_file_new_for_path (temporary);

  g_unlink (temporary);
  if (link (path, temporary) != 0 && !g_file_copy (from, to, G_FILE_COPY_NONE, NULL, NULL, NULL, NULL))
    return;

  g_rename (temporary, previous);
  g_unlink (temporary);   /* still there if both names were one file already */
}

static gboolean
write_all (int         fd,
           const char *text,
           gsize       length)
{
  while (length > 0)
    {
      gssize n = write (fd, text, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      text += n;
      length -= (gsize) n;
    }

  return TRUE;
}

/* Written and on the disk, under a name of its own. Not by GLib, which leaves the sync out on some file systems. */
static gboolean
write_temporary (char    *path,
                 GBytes  *bytes,
                 GError **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autofd int fd = g_mkstemp_full (path, O_RDWR | O_CLOEXEC, 0600);

  if (fd < 0)
    return fail (error, path);
  if (write_all (fd, text, length) && fsync (fd) == 0)
    return TRUE;

  fail (error, path);
  g_unlink (path);
  return FALSE;
}

/**
 * unknot_recovery_replace:
 * @path: a file
 * @bytes: its new contents
 * @keep_previous: whether the old contents stay as the previous copy
 * @error: return location for an error of %G_FILE_ERROR
 *
 * Writes a file for its owner alone. After a crash at any moment it holds the old contents or the new ones; which of
 * them is certain only after [func@Unknot.recovery_settle]. A previous copy that can't be made does not stop the new
 * contents.
 *
 * Returns: `TRUE` if the file holds the new contents
 */
gboolean
unknot_recovery_replace (const char  *path,
                         GBytes      *bytes,
                         gboolean     keep_previous,
                         GError     **error)
{
  g_autofree char *temporary = g_strconcat (path, TEMPORARY, NULL);
  gboolean is_there = g_file_test (path, G_FILE_TEST_EXISTS);

  /* Renaming would replace a file that its owner has protected. */
  if (is_there && g_access (path, W_OK) != 0)
    return fail (error, path);
  if (!write_temporary (temporary, bytes, error))
    return FALSE;

  if (is_there && keep_previous)
    {
      unknot_recovery_tighten (path);
      keep_copy (path);
    }
  if (g_rename (temporary, path) == 0)
    return TRUE;

  fail (error, path);
  g_unlink (temporary);
  return FALSE;
}

/**
 * unknot_recovery_settle:
 * @path: a file that was renamed or removed
 * @error: return location for an error of %G_FILE_ERROR
 *
 * Waits until the name is on the disk too. A file system that has nothing to wait for is content.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_recovery_settle (const char  *path,
                        GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofd int fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (fd >= 0 && (fsync (fd) == 0 || errno == EINVAL || errno == ENOTSUP))
    return TRUE;

  return fail (error, folder);
}

/**
 * unknot_recovery_write:
 * @path: a file
 * @bytes: its new contents
 * @keep_previous: whether the old contents stay as the previous copy
 * @error: return location for an error of %G_FILE_ERROR
 *
 * Replaces a file and settles it.
 *
 * Returns: `TRUE` if the new contents are on the disk
 */
gboolean
unknot_recovery_write (const char  *path,
                       GBytes      *bytes,
                       gboolean     keep_previous,
                       GError     **error)
{
  return unknot_recovery_replace (path, bytes, keep_previous, error) && unknot_recovery_settle (path, error);
}

/* As `2026-11.json.K3MXZ1` and `profile.json.keep`: nobody else names a file like that. */
static gboolean
is_leftover (const char *name)
{
  return g_regex_match_simple (LEFTOVER, name, 0, 0);
}

/**
 * unknot_recovery_clean:
 * @folder: a folder with files of the person, whose lock is held
 *
 * Removes what a process left behind that was killed while it wrote: a file that has no name yet, or no second one.
 */
void
unknot_recovery_clean (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (is_leftover (name))
        g_unlink (path);
    }
}

/* `2026-11.json.unreadable-20261121T232600`: a name that nothing has. */
static char *
find_name_aside (const char *path,
                 const char *why,
                 UnknotTime  now)
{
  g_autoptr (GDateTime) moment = unknot_time_to_date_time (now);
  g_autofree char *stamp = g_date_time_format (moment, "%Y%m%dT%H%M%S");
  g_autofree char *wanted = g_strdup_printf ("%s.%s-%s", path, why, stamp);
  char *aside = g_strdup (wanted);

  for (guint i = 2; g_file_test (aside, G_FILE_TEST_EXISTS); i++)
    {
      g_free (aside);
      aside = g_strdup_printf ("%s-%u", wanted, i);
    }

  return aside;
}

/**
 * unknot_recovery_replace_foreign:
 * @path: a file that somebody else has written
 * @bytes: its new contents
 * @why: part of the name that the other version gets: "changed"
 * @now: what time it is
 * @error: return location for an error of %G_FILE_ERROR
 *
 * Writes a file and sets aside what is in its place. At no moment is there no file, but where the file system does not
 * give two names to one.
 *
 * Returns: (transfer full) (nullable): the base name of the other version, or `NULL` with @error set and that version
 *   where it was
 */
char *
unknot_recovery_replace_foreign (const char  *path,
                                 GBytes      *bytes,
                                 const char  *why,
                                 UnknotTime   now,
                                 GError     **error)
{
  g_autofree char *temporary = g_strconcat (path, TEMPORARY, NULL);
  g_autofree char *aside = find_name_aside (path, why, now);

  if (!write_temporary (temporary, bytes, error))
    return NULL;

  unknot_recovery_tighten (path);
  if (link (path, aside) == 0 || g_rename (path, aside) == 0)
    {
      if (g_rename (temporary, path) == 0)
        return g_path_get_basename (aside);

      fail (error, path);
      if (g_rename (aside, path) == 0)
        g_unlink (aside);   /* still there if both names were one file */
    }
  else
    {
      fail (error, path);
    }

  g_unlink (temporary);
  return NULL;
}

/**
 * unknot_recovery_set_aside:
 * @path: a file that can't be used
 * @why: part of its new name: "unreadable"
 * @now: what time it is
 * @error: return location for an error of %G_FILE_ERROR
 *
 * Gives a file a name that nobody writes to. Never replaces anything.
 *
 * Returns: (transfer full) (nullable): the new base name, or `NULL` with @error set and the file where it was
 */
char *
unknot_recovery_set_aside (const char  *path,
                           const char  *why,
                           UnknotTime   now,
                           GError     **error)
{
  g_autofree char *aside = find_name_aside (path, why, now);

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
