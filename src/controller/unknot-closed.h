#pragma once

#include "unknot-aftermath.h"
#include "unknot-catalogue.h"
#include "unknot-journal.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

/**
 * UnknotClosed:
 * @technique: id of the technique
 * @muscle: (nullable): id of the muscle that it was done for when something went wrong
 * @session: (nullable): UUID of that session's entry; `NULL` where it was several sessions
 * @time: when that session was
 * @stopped: (nullable): why it ended early, an id such as "sharp-pain"
 * @note: (nullable): what the person noted
 * @aftermath: what it left behind; %UNKNOT_AFTERMATH_FINE where something went wrong meanwhile
 * @days: in so many days it is open again by itself; 0 if it is not
 *
 * A technique that is left out since something went wrong, until the person lets it back (clinical.md G11), or since what
 * it left behind, until then or for some weeks (clinical.md C0, next-day rule).
 */
typedef struct
{
  char            *technique;
  char            *muscle;
  char            *session;
  UnknotTime       time;
  char            *stopped;
  char            *note;
  UnknotAftermath  aftermath;
  int              days;
} UnknotClosed;

GPtrArray *  unknot_closed_list          (UnknotJournal          *journal) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *  unknot_closed_list_dropped  (UnknotJournal          *journal,
                                          const UnknotCatalogue  *catalogue,
                                          const UnknotSafety     *rules) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_closed_free          (UnknotClosed           *self);

gboolean     unknot_closed_allow         (UnknotJournal          *journal,
                                          const char             *technique,
                                          GError                **error);

gboolean     unknot_closed_correct       (UnknotJournal          *journal,
                                          const char             *session,
                                          const char             *reason,
                                          GError                **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotClosed, unknot_closed_free)

G_END_DECLS
