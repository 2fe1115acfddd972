#pragma once

#include "unknot-catalogue.h"
#include "unknot-journal.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

/**
 * UnknotClosed:
 * @technique: id of the technique
 * @muscle: (nullable): id of the muscle that it was done for when something went wrong
 * @time: when that session was
 * @stopped: (nullable): why it ended early, an id such as "sharp-pain"
 * @note: (nullable): what the person noted
 * @days: 0, or it hurt more after it several times running: then in so many days it is open again by itself
 *
 * A technique that is left out since something went wrong, until the person lets it back (clinical.md G11), or since it
 * hurt more after it, until then or for some weeks (clinical.md C0).
 */
typedef struct
{
  char       *technique;
  char       *muscle;
  UnknotTime  time;
  char       *stopped;
  char       *note;
  int         days;
} UnknotClosed;

GPtrArray *  unknot_closed_list        (UnknotJournal          *journal) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *  unknot_closed_list_worse  (UnknotJournal          *journal,
                                        const UnknotCatalogue  *catalogue,
                                        const UnknotSafety     *rules) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_closed_free        (UnknotClosed           *self);

gboolean     unknot_closed_allow       (UnknotJournal          *journal,
                                        const char             *technique,
                                        GError                **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotClosed, unknot_closed_free)

G_END_DECLS
