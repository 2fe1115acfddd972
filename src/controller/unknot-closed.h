#pragma once

#include "unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotClosed:
 * @technique: id of the technique
 * @muscle: (nullable): id of the muscle that it was done for when something went wrong
 * @time: when that session was
 * @stopped: (nullable): why it ended early, an id such as "sharp-pain"
 * @note: (nullable): what the person noted
 *
 * A technique that is left out since something went wrong, until the person lets it back (clinical.md G11).
 */
typedef struct
{
  char       *technique;
  char       *muscle;
  UnknotTime  time;
  char       *stopped;
  char       *note;
} UnknotClosed;

GPtrArray *  unknot_closed_list   (UnknotJournal  *journal) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_closed_free   (UnknotClosed   *self);

gboolean     unknot_closed_allow  (UnknotJournal  *journal,
                                   const char     *technique,
                                   GError        **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotClosed, unknot_closed_free)

G_END_DECLS
