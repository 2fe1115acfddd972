#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UnknotWriter:
 *
 * One thread that does one task after the other, in order: the only one that touches the person's files.
 *
 * A thread of its own, because those of GTask are shared with GIO, and an fsync can take long.
 */
typedef struct _UnknotWriter UnknotWriter;

UnknotWriter *  unknot_writer_new   (void) G_GNUC_WARN_UNUSED_RESULT;
void            unknot_writer_free  (UnknotWriter    *self);

void            unknot_writer_push  (UnknotWriter    *self,
                                     GTask           *task,
                                     GTaskThreadFunc  work);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotWriter, unknot_writer_free)

G_END_DECLS
