#pragma once

#include <json-glib/json-glib.h>

#include "unknot-area.h"
#include "unknot-packed.h"
#include "unknot-stamper.h"

G_BEGIN_DECLS

/**
 * UnknotEntryKind:
 * @UNKNOT_ENTRY_OTHER: written by somebody else, or by a newer version; kept in the file, shown by nobody
 * @UNKNOT_ENTRY_KNOT: a knot was found, moved, is quiet, back, or gone
 * @UNKNOT_ENTRY_RATING: how much a knot hurts
 * @UNKNOT_ENTRY_SESSION: a guided session
 * @UNKNOT_ENTRY_DAY: the evening's look back at a day
 * @UNKNOT_ENTRY_WEEK: the three PEG numbers of a week (clinical.md E4)
 * @UNKNOT_ENTRY_MARK: something that happened: "new chair"
 * @UNKNOT_ENTRY_CHECK: answers to the safety questions
 * @UNKNOT_ENTRY_PRESS: a press test: whether pressing a place brings the pain that the person knows
 * @UNKNOT_ENTRY_ALLOW: the person lets a technique back that was left out after something went wrong
 *
 * What an entry tells. What belongs to each kind stands in `unknot-records.h`.
 */
typedef enum
{
  UNKNOT_ENTRY_OTHER,
  UNKNOT_ENTRY_KNOT,
  UNKNOT_ENTRY_RATING,
  UNKNOT_ENTRY_SESSION,
  UNKNOT_ENTRY_DAY,
  UNKNOT_ENTRY_WEEK,
  UNKNOT_ENTRY_MARK,
  UNKNOT_ENTRY_CHECK,
  UNKNOT_ENTRY_PRESS,
  UNKNOT_ENTRY_ALLOW,
} UnknotEntryKind;

#define UNKNOT_TYPE_ENTRY (unknot_entry_get_type ())

/**
 * UnknotEntry:
 *
 * One entry of the journal: who it is (UUID), when it was, and what it tells.
 *
 * An entry never changes: editing makes a new one with the same UUID and the next revision. It holds the text that it
 * came from, bit for bit, so members that this version does not know survive, and can be read from any thread.
 */
G_DECLARE_FINAL_TYPE (UnknotEntry, unknot_entry, UNKNOT, ENTRY, GObject)

UnknotEntry *    unknot_entry_new            (UnknotEntryKind       kind,
                                              JsonObject           *members,
                                              const UnknotStamper  *stamper) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry *    unknot_entry_new_from_json  (JsonNode             *node,
                                              const char           *month,
                                              GError              **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry *    unknot_entry_new_from_text  (const char           *text,
                                              const char           *month,
                                              GError              **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry *    unknot_entry_new_from_packed (UnknotPacked        *packed,
                                              const char           *month,
                                              GError              **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry *    unknot_entry_edit           (UnknotEntry          *self,
                                              JsonObject           *changes,
                                              const UnknotStamper  *stamper) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry *    unknot_entry_at             (UnknotEntry          *self,
                                              UnknotTime            time) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry *    unknot_entry_renew          (UnknotEntry          *self,
                                              int                   above,
                                              const UnknotStamper  *stamper) G_GNUC_WARN_UNUSED_RESULT;

UnknotEntryKind  unknot_entry_get_kind       (UnknotEntry          *self);
const char *     unknot_entry_get_uuid       (UnknotEntry          *self);
const char *     unknot_entry_get_knot       (UnknotEntry          *self);
UnknotArea *     unknot_entry_get_area       (UnknotEntry          *self);
UnknotTime       unknot_entry_get_time       (UnknotEntry          *self);
UnknotTime       unknot_entry_get_modified   (UnknotEntry          *self);
int              unknot_entry_get_revision   (UnknotEntry          *self);
const char *     unknot_entry_get_month      (UnknotEntry          *self);
UnknotPacked *   unknot_entry_get_packed     (UnknotEntry          *self);
char *           unknot_entry_to_text        (UnknotEntry          *self) G_GNUC_WARN_UNUSED_RESULT;
JsonObject *     unknot_entry_dup_object     (UnknotEntry          *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean         unknot_entry_is_same        (UnknotEntry          *self,
                                              UnknotEntry          *other);
gboolean         unknot_entry_supersedes     (UnknotEntry          *self,
                                              UnknotEntry          *other);

G_END_DECLS
