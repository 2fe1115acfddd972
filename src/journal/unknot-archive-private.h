#pragma once

#include "unknot-archive.h"

G_BEGIN_DECLS

/* What the rooms of the archive share. */

struct _UnknotArchive
{
  gboolean    is_dated;
  UnknotTime  made;

  /* Owned */
  GPtrArray  *entries;
  GPtrArray  *months;
  GPtrArray  *files;
  JsonObject *profile;
  GStrv       left_out;

  /* While it is read: the text of each month, by its name, if the archive is not a tree */
  GHashTable *texts;
};

/* unknot-archive.c */
UnknotArchive *  unknot_archive_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void             unknot_archive_file_free   (gpointer data);

/* unknot-archive-split.c */
GHashTable *     unknot_archive_split       (GBytes      *bytes,
                                             GBytes     **rest) G_GNUC_WARN_UNUSED_RESULT;

/* unknot-archive-read.c */
UnknotArchive *  unknot_archive_take_object (JsonObject  *object,
                                             const char  *where,
                                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
