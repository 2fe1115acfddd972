#include "unknot-lock.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

struct _UnknotLock
{
  char *path;
  int   fd;      /* -1 unless held */
};

/**
 * unknot_lock_new:
 * @file: the lock file; it need not exist
 *
 * Makes a lock that is not held.
 *
 * Returns: (transfer full): the lock
 */
UnknotLock *
unknot_lock_new (GFile *file)
{
  UnknotLock *self;

  g_return_val_if_fail (G_IS_FILE (file) && g_file_peek_path (file) != NULL, NULL);

  self = g_new0 (UnknotLock, 1);
  self->path = g_file_get_path (file);
  self->fd = -1;
  return self;
}

/**
 * unknot_lock_free:
 * @self: (transfer full): a lock
 *
 * Gives the lock back.
 */
void
unknot_lock_free (UnknotLock *self)
{
  g_clear_fd (&self->fd, NULL);
  g_free (self->path);
  g_free (self);
}

/* A lock on a file that was deleted, or moved away with its folder, keeps nobody out. */
static gboolean
is_held (UnknotLock *self)
{
  GStatBuf held;
  GStatBuf there;

  return self->fd >= 0 && fstat (self->fd, &held) == 0 && g_stat (self->path, &there) == 0 &&
         held.st_dev == there.st_dev && held.st_ino == there.st_ino;
}

/**
 * unknot_lock_acquire:
 * @self: a lock
 * @error: return location for an error of %G_FILE_ERROR if it is unavailable
 *
 * Tries to take the lock, without waiting; nothing happens if it is held already. One whose file is
 * not there any more is taken again. From one thread at a time.
 *
 * Returns: how it stands with the lock now
 */
UnknotLockState
unknot_lock_acquire (UnknotLock  *self,
                     GError     **error)
{
  struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
  g_autofd int fd = -1;
  int code;

  if (is_held (self))
    return UNKNOT_LOCK_HELD;

  g_clear_fd (&self->fd, NULL);
  fd = g_open (self->path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (fd >= 0 && fcntl (fd, F_OFD_SETLK, &lock) == 0)
    {
      self->fd = g_steal_fd (&fd);
      return UNKNOT_LOCK_HELD;
    }

  code = errno;
  if (fd >= 0 && (code == EAGAIN || code == EACCES))
    return UNKNOT_LOCK_TAKEN;

  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (code), "%s: %s", self->path, g_strerror (code));
  return UNKNOT_LOCK_UNAVAILABLE;
}
