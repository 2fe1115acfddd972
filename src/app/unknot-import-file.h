#pragma once

#include <gio/gio.h>

#include "unknot-archive-packs.h"

G_BEGIN_DECLS

/**
 * UnknotImportFile:
 * @bytes: the file as it is
 * @archive: what it holds
 * @packs: (element-type UnknotPack): folders of techniques in it that are not here
 * @n_packs_here: how many others are here already
 *
 * A file that was read to be imported.
 */
typedef struct
{
  GBytes        *bytes;
  UnknotArchive *archive;
  GPtrArray     *packs;
  guint          n_packs_here;
} UnknotImportFile;

void                unknot_import_file_read_async      (GFile                 *file,
                                                        const char            *folder,
                                                        UnknotTechniqueRules  *rules,
                                                        GCancellable          *cancellable,
                                                        GAsyncReadyCallback    callback,
                                                        gpointer               user_data);
UnknotImportFile *  unknot_import_file_read_finish     (GAsyncResult          *result,
                                                        GError               **error) G_GNUC_WARN_UNUSED_RESULT;
const char *        unknot_import_file_describe_error  (const GError          *error);
void                unknot_import_file_free            (UnknotImportFile      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotImportFile, unknot_import_file_free)

G_END_DECLS
