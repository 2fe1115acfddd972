#pragma once

#include "unknot-copy.h"
#include "unknot-store.h"

G_BEGIN_DECLS

/**
 * UNKNOT_STORE_BEFORE_RESTORE:
 *
 * The file in the person's folder with everything as it was before they last went back to a copy.
 */
#define UNKNOT_STORE_BEFORE_RESTORE "before-restore.json"

void      unknot_store_restore_async   (UnknotStore          *self,
                                        const char           *app,
                                        UnknotCopy           *copy,
                                        GCancellable         *cancellable,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
gboolean  unknot_store_restore_finish  (UnknotStore          *self,
                                        GAsyncResult         *result,
                                        GError              **error);

G_END_DECLS
