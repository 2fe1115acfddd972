#pragma once

#include "unknot-archive.h"

G_BEGIN_DECLS

/**
 * UnknotIncomingFlags:
 * @UNKNOT_INCOMING_NONE: the journal gets what it does not have
 * @UNKNOT_INCOMING_REPLACE: the journal is to hold exactly the archive's entries
 * @UNKNOT_INCOMING_PROFILE: the archive's profile takes the place of the one that is there
 *
 * What is to become of an archive.
 */
typedef enum
{
  UNKNOT_INCOMING_NONE    = 0,
  UNKNOT_INCOMING_REPLACE = 1 << 0,
  UNKNOT_INCOMING_PROFILE = 1 << 1,
} UnknotIncomingFlags;

#define UNKNOT_TYPE_INCOMING (unknot_incoming_get_type ())

/**
 * UnknotIncoming:
 *
 * An archive that is to be taken in, and what is to become of it. It stands in a file of its own, `incoming.json`,
 * from before the first month is touched until the last one is on the disk: whoever is cut off meanwhile finds all of
 * it at the next start. Shared and immutable.
 */
typedef struct _UnknotIncoming UnknotIncoming;

GType                unknot_incoming_get_type        (void) G_GNUC_CONST;
UnknotIncoming *     unknot_incoming_new             (UnknotArchive        *archive,
                                                      GBytes               *file,
                                                      UnknotIncomingFlags   flags) G_GNUC_WARN_UNUSED_RESULT;
UnknotIncoming *     unknot_incoming_parse           (GBytes               *bytes,
                                                      const char           *where,
                                                      GError              **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotIncoming *     unknot_incoming_ref             (UnknotIncoming       *self);
void                 unknot_incoming_unref           (UnknotIncoming       *self);

UnknotArchive *      unknot_incoming_get_archive     (UnknotIncoming       *self);
UnknotIncomingFlags  unknot_incoming_get_flags       (UnknotIncoming       *self);
GBytes *             unknot_incoming_get_bytes       (UnknotIncoming       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotIncoming, unknot_incoming_unref)

G_END_DECLS
