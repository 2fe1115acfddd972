#pragma once

#include "unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotDayCount:
 * @n_entries: how many entries stand on the day
 * @pain: mean of its numbers, 0-10; -1 if it has none
 *
 * What a day of the calendar holds.
 */
typedef struct
{
  guint n_entries;
  int   pain;
} UnknotDayCount;

GArray *  unknot_day_count_list  (UnknotJournal  *journal,
                                  int             first_day,
                                  int             last_day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
