#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UnknotWatch:
 *
 * Notices that something happens in the person's folder or in that of the journal, as when a program syncs them. In
 * the main loop of whoever made it.
 */
typedef struct _UnknotWatch UnknotWatch;

typedef void (* UnknotWatchFunc) (gpointer data);

UnknotWatch *  unknot_watch_new   (const char       *folder,
                                   const char       *journal,
                                   UnknotWatchFunc   callback,
                                   gpointer          data) G_GNUC_WARN_UNUSED_RESULT;
void           unknot_watch_free  (UnknotWatch      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotWatch, unknot_watch_free)

G_END_DECLS
