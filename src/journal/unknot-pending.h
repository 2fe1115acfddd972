#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UnknotPending:
 *
 * Names of what is still to be written, and of what could not be written, each once.
 */
typedef struct _UnknotPending UnknotPending;

UnknotPending *  unknot_pending_new        (void) G_GNUC_WARN_UNUSED_RESULT;
void             unknot_pending_free       (UnknotPending  *self);

void             unknot_pending_add        (UnknotPending  *self,
                                            const char     *name);
char *           unknot_pending_take       (UnknotPending  *self) G_GNUC_WARN_UNUSED_RESULT;
void             unknot_pending_fail       (UnknotPending  *self,
                                            const char     *name,
                                            GError         *error);
void             unknot_pending_put_off    (UnknotPending  *self,
                                            const char     *name);
void             unknot_pending_try_again  (UnknotPending  *self);
gboolean         unknot_pending_has        (UnknotPending  *self,
                                            const char     *name);
gboolean         unknot_pending_is_empty   (UnknotPending  *self);
const GError *   unknot_pending_get_error  (UnknotPending  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotPending, unknot_pending_free)

G_END_DECLS
