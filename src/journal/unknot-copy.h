#pragma once

#include <gio/gio.h>

#include "unknot-archive.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_COPY (unknot_copy_get_type ())

/**
 * UnknotCopy:
 *
 * A copy of everything that was read, to be looked at before anything of it is brought back. Shared and immutable.
 */
typedef struct _UnknotCopy UnknotCopy;

GType            unknot_copy_get_type      (void) G_GNUC_CONST;
UnknotCopy *     unknot_copy_read          (GFile         *file,
                                            GCancellable  *cancellable,
                                            GError       **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotCopy *     unknot_copy_ref           (UnknotCopy    *self);
void             unknot_copy_unref         (UnknotCopy    *self);

UnknotArchive *  unknot_copy_get_archive   (UnknotCopy    *self);
GBytes *         unknot_copy_get_bytes     (UnknotCopy    *self);
guint            unknot_copy_get_n_knots   (UnknotCopy    *self);
gboolean         unknot_copy_get_period    (UnknotCopy    *self,
                                            int           *first_day,
                                            int           *last_day);
gboolean         unknot_copy_is_whole      (UnknotCopy    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotCopy, unknot_copy_unref)

G_END_DECLS
