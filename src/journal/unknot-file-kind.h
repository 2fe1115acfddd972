#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UnknotFileKind:
 * @UNKNOT_FILE_KIND_OTHER: nothing that the app can take
 * @UNKNOT_FILE_KIND_EXPORT: JSON, to be read as what Unknot has exported
 * @UNKNOT_FILE_KIND_TECHNIQUE: one technique
 * @UNKNOT_FILE_KIND_TABLE: text, to be read as a table
 * @UNKNOT_FILE_KIND_FOLDER: a folder, to be read as one of techniques
 *
 * What a file that somebody hands to the app may be.
 */
typedef enum
{
  UNKNOT_FILE_KIND_OTHER,
  UNKNOT_FILE_KIND_EXPORT,
  UNKNOT_FILE_KIND_TECHNIQUE,
  UNKNOT_FILE_KIND_TABLE,
  UNKNOT_FILE_KIND_FOLDER,
} UnknotFileKind;

UnknotFileKind  unknot_file_kind_guess   (const char           *text,
                                          gsize                 length);

void            unknot_file_kind_async   (GFile                *file,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
gboolean        unknot_file_kind_finish  (GAsyncResult         *result,
                                          UnknotFileKind       *kind,
                                          GError              **error);

G_END_DECLS
