#pragma once

#include "unknot-incoming.h"
#include "unknot-store.h"

G_BEGIN_DECLS

void      unknot_store_take_in_async   (UnknotStore          *self,
                                        UnknotIncoming       *incoming,
                                        GCancellable         *cancellable,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
gboolean  unknot_store_take_in_finish  (UnknotStore          *self,
                                        GAsyncResult         *result,
                                        UnknotTakeIn         *counts,
                                        GError              **error);

G_END_DECLS
