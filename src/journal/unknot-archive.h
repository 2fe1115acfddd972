#pragma once

#include "unknot-month.h"

G_BEGIN_DECLS

/**
 * UNKNOT_ARCHIVE_FORMAT:
 *
 * What an archive says it is.
 */
#define UNKNOT_ARCHIVE_FORMAT "unknot-export"

/**
 * UNKNOT_ARCHIVE_VERSION:
 *
 * The version of archives that this version of the app writes.
 */
#define UNKNOT_ARCHIVE_VERSION 1

/**
 * UNKNOT_ARCHIVE_BYTES:
 *
 * Largest archive that is read; a hundred years fit into half of it.
 */
#define UNKNOT_ARCHIVE_BYTES (256 * 1024 * 1024)

/*
 * An archive is all of a person in one JSON file; `data/schemas/export.schema.json` says what stands in it. Its paths
 * are those below the person's folder, always with a slash: "profile.json", "journal/2026-11.json",
 * "techniques/own/x.json".
 */

/**
 * UnknotArchiveDraft:
 *
 * What is to stand in an archive. It is filled in one thread, which only takes references, and may be written in
 * another.
 */
typedef struct _UnknotArchiveDraft UnknotArchiveDraft;

UnknotArchiveDraft *  unknot_archive_draft_new            (UnknotTime           made,
                                                           const char          *app) G_GNUC_WARN_UNUSED_RESULT;
void                  unknot_archive_draft_free           (UnknotArchiveDraft  *self);
void                  unknot_archive_draft_set_profile    (UnknotArchiveDraft  *self,
                                                           const char          *text);
void                  unknot_archive_draft_add_month      (UnknotArchiveDraft  *self,
                                                           UnknotMonth         *month,
                                                           GPtrArray           *entries);
void                  unknot_archive_draft_add_file       (UnknotArchiveDraft  *self,
                                                           const char          *path,
                                                           GBytes              *bytes);
void                  unknot_archive_draft_leave_out      (UnknotArchiveDraft  *self,
                                                           const char          *path);
guint                 unknot_archive_draft_get_n_left_out (UnknotArchiveDraft  *self);
GBytes *              unknot_archive_draft_write          (UnknotArchiveDraft  *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotArchiveDraft, unknot_archive_draft_free)

/**
 * UnknotArchiveFile:
 * @path: path below the person's folder
 * @bytes: what stands in the file
 *
 * A file that an archive holds as it was.
 */
typedef struct
{
  char   *path;
  GBytes *bytes;
} UnknotArchiveFile;

#define UNKNOT_TYPE_ARCHIVE (unknot_archive_get_type ())

/**
 * UnknotArchive:
 *
 * An archive that was read. Shared and immutable.
 */
typedef struct _UnknotArchive UnknotArchive;

GType                      unknot_archive_get_type      (void) G_GNUC_CONST;
UnknotArchive *            unknot_archive_read          (GBytes         *bytes,
                                                         const char     *where,
                                                         GError        **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotArchive *            unknot_archive_ref           (UnknotArchive  *self);
void                       unknot_archive_unref         (UnknotArchive  *self);

gboolean                   unknot_archive_get_made      (UnknotArchive  *self,
                                                         UnknotTime     *made);
GPtrArray *                unknot_archive_get_entries   (UnknotArchive  *self);
guint                      unknot_archive_get_n_months  (UnknotArchive  *self);
UnknotMonth *              unknot_archive_get_month     (UnknotArchive  *self,
                                                         guint           position);
guint                      unknot_archive_get_n_strays  (UnknotArchive  *self);
JsonObject *               unknot_archive_get_profile   (UnknotArchive  *self);
guint                      unknot_archive_get_n_files   (UnknotArchive  *self);
const UnknotArchiveFile *  unknot_archive_get_file      (UnknotArchive  *self,
                                                         guint           position);
const char * const *       unknot_archive_get_left_out  (UnknotArchive  *self);
gboolean                   unknot_archive_put_packs     (UnknotArchive  *self,
                                                         const char     *folder,
                                                         GError        **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotArchive, unknot_archive_unref)

G_END_DECLS
