#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UnknotLockState:
 * @UNKNOT_LOCK_HELD: this process may write
 * @UNKNOT_LOCK_TAKEN: another process writes this journal
 * @UNKNOT_LOCK_UNAVAILABLE: the lock file can't be made, as in a read-only folder
 *
 * How it stands with the lock.
 */
typedef enum
{
  UNKNOT_LOCK_HELD,
  UNKNOT_LOCK_TAKEN,
  UNKNOT_LOCK_UNAVAILABLE,
} UnknotLockState;

/**
 * UnknotLock:
 *
 * A lock on a file (`F_OFD_SETLK`): one journal, one writer, even without a session bus. The system gives it back when
 * the process ends, however it ends; the file stays and means nothing by itself.
 */
typedef struct _UnknotLock UnknotLock;

UnknotLock *     unknot_lock_new      (GFile       *file) G_GNUC_WARN_UNUSED_RESULT;
void             unknot_lock_free     (UnknotLock  *self);

UnknotLockState  unknot_lock_acquire  (UnknotLock  *self,
                                       GError     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotLock, unknot_lock_free)

G_END_DECLS
