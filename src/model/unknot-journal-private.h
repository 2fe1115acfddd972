#pragma once

#include "unknot-history.h"
#include "unknot-journal.h"

G_BEGIN_DECLS

/* What the rooms of the journal share. */

struct _UnknotJournal
{
  GObject              parent_instance;

  /* Borrowed */
  const UnknotStamper *stamper;

  /* Owned */
  UnknotTimeline      *timeline;
  UnknotHistory       *history;
  GHashTable          *dirty;     /* months touched by the change that is going on */
  GHashTable          *frozen;

  guint                depth;
  gboolean             undoing;
  gboolean             read_only;
};

/* unknot-journal.c */
void      unknot_journal_notify_can_undo     (UnknotJournal  *self,
                                              gboolean        could);
void      unknot_journal_emit_month_changed  (UnknotJournal  *self,
                                              const char     *month);

/* unknot-journal-change.c */
gboolean  unknot_journal_may_change          (UnknotJournal  *self,
                                              const char     *month,
                                              GError        **error);
void      unknot_journal_remember            (UnknotJournal  *self,
                                              const char     *uuid,
                                              UnknotEntry    *before,
                                              const char     *month);

/* unknot-journal-take-in.c */
void      unknot_journal_undo_all            (UnknotJournal  *self,
                                              GPtrArray      *steps);

G_END_DECLS
