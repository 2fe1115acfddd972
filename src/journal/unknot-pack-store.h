#pragma once

#include "unknot-pack.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_PACK_STORE (unknot_pack_store_get_type ())

/**
 * UnknotPackStore:
 *
 * Keeps the techniques that do not come with the app: a list of [class@Unknot.Pack], the person's own first.
 *
 * Reading and writing is done in a thread; nothing blocks. Every change is on the disk before it is in the list.
 */
G_DECLARE_FINAL_TYPE (UnknotPackStore, unknot_pack_store, UNKNOT, PACK_STORE, GObject)

UnknotPackStore *  unknot_pack_store_new            (GFile                *folder,
                                                     UnknotTechniqueRules *rules) G_GNUC_WARN_UNUSED_RESULT;

void               unknot_pack_store_load_async     (UnknotPackStore      *self,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);
void               unknot_pack_store_add_async      (UnknotPackStore      *self,
                                                     GFile                *folder,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);
void               unknot_pack_store_remove_async   (UnknotPackStore      *self,
                                                     const char           *id,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);
void               unknot_pack_store_restore_async  (UnknotPackStore      *self,
                                                     const char           *id,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);
void               unknot_pack_store_read_async     (UnknotPackStore      *self,
                                                     const char           *id,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);
void               unknot_pack_store_save_async     (UnknotPackStore      *self,
                                                     const char           *technique,
                                                     GBytes               *bytes,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);
gboolean           unknot_pack_store_finish         (UnknotPackStore      *self,
                                                     GAsyncResult         *result,
                                                     UnknotPack          **pack,
                                                     GError              **error);

gboolean           unknot_pack_store_get_loaded     (UnknotPackStore      *self);
UnknotPack *       unknot_pack_store_lookup         (UnknotPackStore      *self,
                                                     const char           *id);

G_END_DECLS
