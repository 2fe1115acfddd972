#pragma once

#include "unknot-store.h"

G_BEGIN_DECLS

void      unknot_snapshots_make_async   (UnknotStore          *store,
                                         const char           *app,
                                         GFile                *folder,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
gboolean  unknot_snapshots_make_finish  (GAsyncResult         *result,
                                         UnknotTime           *made,
                                         GError              **error);

G_END_DECLS
