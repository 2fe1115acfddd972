#pragma once

#include "unknot-pack.h"

G_BEGIN_DECLS

/**
 * UNKNOT_PACK_FILES:
 *
 * Most files of techniques in one folder.
 */
#define UNKNOT_PACK_FILES 200

/**
 * UNKNOT_PACK_FILE_BYTES:
 *
 * Largest file of a pack.
 */
#define UNKNOT_PACK_FILE_BYTES (256 * 1024)

/**
 * UNKNOT_PACK_BYTES:
 *
 * Most bytes of all files of a pack.
 */
#define UNKNOT_PACK_BYTES (4 * 1024 * 1024)

/**
 * UNKNOT_PACK_ENTRIES:
 *
 * Most things in a folder, techniques or not. Whoever chooses their home folder by mistake does not wait.
 */
#define UNKNOT_PACK_ENTRIES 1000

/* What folders of techniques look like on the disk. All of these block: they are for the writer's thread. */

GHashTable *  unknot_pack_folder_gather   (GFile                       *folder,
                                           GCancellable                *cancellable,
                                           GError                     **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotPack *  unknot_pack_folder_make     (const char                  *id,
                                           const char                  *title,
                                           GHashTable                  *files,
                                           const UnknotTechniqueRules  *rules,
                                           GHashTable                  *taken) G_GNUC_WARN_UNUSED_RESULT;
UnknotPack *  unknot_pack_folder_read     (const char                  *root,
                                           const char                  *id,
                                           const UnknotTechniqueRules  *rules,
                                           GHashTable                  *taken) G_GNUC_WARN_UNUSED_RESULT;

char *        unknot_pack_folder_make_title (GFile                     *folder) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_pack_folder_make_id  (GFile                       *folder) G_GNUC_WARN_UNUSED_RESULT;
GStrv         unknot_pack_folder_list     (const char                  *root) G_GNUC_WARN_UNUSED_RESULT;
void          unknot_pack_folder_clean    (const char                  *root);
gboolean      unknot_pack_folder_put      (const char                  *root,
                                           const char                  *id,
                                           GHashTable                  *files,
                                           GError                     **error);
gboolean      unknot_pack_folder_remove   (const char                  *root,
                                           const char                  *id,
                                           GError                     **error);
gboolean      unknot_pack_folder_restore  (const char                  *root,
                                           const char                  *id,
                                           GError                     **error);

G_END_DECLS
