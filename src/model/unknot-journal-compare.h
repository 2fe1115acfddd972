#pragma once

#include "unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotComparison:
 * @n_only_here: entries that only the journal has
 * @n_only_there: entries that only the copy has
 * @n_different: entries that both have, and that were changed since
 * @n_same: entries that both have
 *
 * How a copy of the journal differs from it.
 */
typedef struct
{
  guint n_only_here;
  guint n_only_there;
  guint n_different;
  guint n_same;
} UnknotComparison;

void  unknot_journal_compare  (UnknotJournal     *self,
                               GPtrArray         *entries,
                               UnknotComparison  *comparison);

G_END_DECLS
