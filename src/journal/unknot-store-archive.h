#pragma once

#include "unknot-archive.h"
#include "unknot-store.h"

G_BEGIN_DECLS

void      unknot_store_archive_async   (UnknotStore          *self,
                                        const char           *app,
                                        GCancellable         *cancellable,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
GBytes *  unknot_store_archive_finish  (UnknotStore          *self,
                                        GAsyncResult         *result,
                                        guint                *n_left_out,
                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
