#pragma once

#include "unknot-entry.h"

G_BEGIN_DECLS

/**
 * UnknotStep:
 * @change: steps with the same number are taken back together
 * @uuid: the entry that was touched
 * @before: (nullable): the entry as it was; `NULL` if it was not there
 *
 * What it takes to bring one entry back to how it was.
 */
typedef struct
{
  guint        change;
  char        *uuid;
  UnknotEntry *before;
} UnknotStep;

/**
 * UnknotHistory:
 *
 * The last changes of the journal, each of one or more steps. Knows nothing of the journal itself.
 */
typedef struct _UnknotHistory UnknotHistory;

UnknotHistory *   unknot_history_new       (guint           depth) G_GNUC_WARN_UNUSED_RESULT;
void              unknot_history_free      (UnknotHistory  *self);

gboolean          unknot_history_is_empty  (UnknotHistory  *self);
void              unknot_history_forget    (UnknotHistory  *self);
void              unknot_history_begin     (UnknotHistory  *self);
guint             unknot_history_go_on     (UnknotHistory  *self,
                                            guint           change);
void              unknot_history_remember  (UnknotHistory  *self,
                                            const char     *uuid,
                                            UnknotEntry    *before);
GPtrArray *       unknot_history_list_last (UnknotHistory  *self) G_GNUC_WARN_UNUSED_RESULT;
void              unknot_history_drop_last (UnknotHistory  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotHistory, unknot_history_free)

G_END_DECLS
