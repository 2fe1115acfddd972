#include "unknot-place.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

/* Which folder it is. The birth tells one from another that got its number after it; and the same one is known again
 * when its disk has come back under another device. */
typedef struct
{
  gboolean is_known;
  gboolean has_birth;
  guint64  device;
  guint64  inode;
  gint64   seconds;       /* of the birth */
  guint32  nanoseconds;
} Identity;

struct _UnknotPlace
{
  char     *folder;
  char     *journal;
  Identity  folder_was;    /* those that hold what is known */
  Identity  journal_was;
  Identity  folder_now;    /* as last looked at */
  Identity  journal_now;
};

static gboolean
identify (const char *path,
          Identity   *identity)
{
  struct statx info;

  *identity = (Identity) { 0 };
  if (statx (AT_FDCWD, path, 0, STATX_INO | STATX_BTIME, &info) != 0)
    return FALSE;

  identity->is_known = TRUE;
  identity->has_birth = (info.stx_mask & STATX_BTIME) != 0;
  identity->device = makedev (info.stx_dev_major, info.stx_dev_minor);
  identity->inode = info.stx_ino;
  identity->seconds = info.stx_btime.tv_sec;
  identity->nanoseconds = info.stx_btime.tv_nsec;
  return TRUE;
}

static gboolean
is_same (const Identity *a,
         const Identity *b)
{
  if (a->inode != b->inode || a->has_birth != b->has_birth)
    return FALSE;
  if (!a->has_birth)
    return a->device == b->device;

  return a->seconds == b->seconds && a->nanoseconds == b->nanoseconds;
}

/* A link that leads nowhere, here or above. */
static gboolean
is_dangling (const char *path)
{
  g_autofree char *parent = g_path_get_dirname (path);
  GStatBuf info;

  if (g_stat (path, &info) == 0 || errno != ENOENT)
    return FALSE;
  if (g_lstat (path, &info) == 0)
    return TRUE;

  return !g_str_equal (parent, path) && is_dangling (parent);
}

/* What would hold a folder if it were made now. */
static gboolean
identify_above (const char *path,
                Identity   *identity)
{
  g_autofree char *parent = g_path_get_dirname (path);

  if (identify (parent, identity))
    return TRUE;

  return errno == ENOENT && !g_str_equal (parent, path) && identify_above (parent, identity);
}

static gboolean
refuse (GError     **error,
        const char  *path)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_MOUNTED, "%s: not the disk that it was on", path);
  return FALSE;
}

static gboolean
make (const char  *path,
      Identity    *now,
      GError     **error)
{
  int code;

  if (g_mkdir_with_parents (path, 0700) == 0 && identify (path, now))
    return TRUE;

  code = errno;
  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (code), "%s: %s", path, g_strerror (code));
  return FALSE;
}

static gboolean
prepare (const char      *path,
         const Identity  *was,
         Identity        *now,
         gboolean        *is_new,
         GError         **error)
{
  Identity above;

  if (identify (path, now))
    {
      if (!was->is_known || is_same (now, was))
        return TRUE;
      if (now->device != was->device)
        return refuse (error, path);

      *is_new = TRUE;
      return TRUE;
    }

  if (is_dangling (path))
    return refuse (error, path);
  if (was->is_known && (!identify_above (path, &above) || above.device != was->device))
    return refuse (error, path);

  if (!make (path, now, error))
    return FALSE;

  *is_new |= was->is_known;
  return TRUE;
}

/**
 * unknot_place_new:
 * @folder: the person's folder
 * @journal: the journal's folder in it
 *
 * Describes a place of which nothing is known yet.
 *
 * Returns: (transfer full): the place
 */
UnknotPlace *
unknot_place_new (const char *folder,
                  const char *journal)
{
  UnknotPlace *self = g_new0 (UnknotPlace, 1);

  self->folder = g_strdup (folder);
  self->journal = g_strdup (journal);
  return self;
}

/**
 * unknot_place_free:
 * @self: (transfer full): a place
 *
 * Frees a place.
 */
void
unknot_place_free (UnknotPlace *self)
{
  g_free (self->folder);
  g_free (self->journal);
  g_free (self);
}

/**
 * unknot_place_is_away:
 * @self: a place
 * @sign: a file that is only there if the journal's folder was too
 *
 * Looks, before anything is made, whether the journal lies on a disk that is not there now.
 *
 * Returns: `TRUE` for a link that leads nowhere, and for a folder that is missing beside its @sign
 */
gboolean
unknot_place_is_away (UnknotPlace *self,
                      const char  *sign)
{
  if (is_dangling (self->journal))
    return TRUE;

  return g_file_test (sign, G_FILE_TEST_EXISTS) && !g_file_test (self->journal, G_FILE_TEST_EXISTS);
}

/**
 * unknot_place_prepare:
 * @self: a place
 * @is_new: (out): set to `TRUE` where a folder is not the one it was, and so holds nothing of what is known; else
 *   left alone
 * @error: return location for %G_IO_ERROR_NOT_MOUNTED, or an error of %G_FILE_ERROR
 *
 * Makes sure that what is written now lands where the rest is: folders that were deleted are made again.
 *
 * Returns: `TRUE`, or `FALSE` if another disk is there, or none, or if a folder can't be made
 */
gboolean
unknot_place_prepare (UnknotPlace  *self,
                      gboolean     *is_new,
                      GError      **error)
{
  return prepare (self->folder, &self->folder_was, &self->folder_now, is_new, error) &&
         prepare (self->journal, &self->journal_was, &self->journal_now, is_new, error);
}

/**
 * unknot_place_settle:
 * @self: a place
 *
 * Takes the folders that were prepared for the right ones from now on, once the lock is held.
 */
void
unknot_place_settle (UnknotPlace *self)
{
  self->folder_was = self->folder_now;
  self->journal_was = self->journal_now;
}
