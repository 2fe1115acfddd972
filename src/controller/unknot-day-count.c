#include "unknot-day-count.h"

#include "unknot-records.h"

/* A local day goes by each entry's own offset, so that the order of time is not quite that of the days. */
#define DAYS_OF_OFFSETS 2

/* The two times that a day can have a number for; the worst of a day is none for the whole of it. */
#define N_FRAMES (UNKNOT_FRAME_DAY + 1)

typedef struct
{
  guint n_entries;
  int   sum[N_FRAMES];
  int   n[N_FRAMES];
} Tally;

static void
take_pain (Tally       *tally,
           UnknotFrame  frame,
           int          pain)
{
  if (pain < 0 || frame >= N_FRAMES)
    return;

  tally->sum[frame] += pain;
  tally->n[frame]++;
}

static void
take_entry (Tally       *tally,
            UnknotEntry *entry)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;

  tally->n_entries++;
  if (unknot_entry_get_rating (entry, &rating))
    take_pain (tally, rating.frame, rating.pain);
  else if (unknot_entry_get_day (entry, &day))
    take_pain (tally, UNKNOT_FRAME_DAY, day.average);
}

/* Numbers for different times are never mixed (clinical.md E1): the month shows the ones that more of its days have. */
static UnknotFrame
choose_frame (const Tally *tallies,
              guint        n_days)
{
  guint days[N_FRAMES] = { 0 };

  for (guint i = 0; i < n_days; i++)
    for (guint frame = 0; frame < N_FRAMES; frame++)
      days[frame] += tallies[i].n[frame] > 0;

  return days[UNKNOT_FRAME_DAY] > days[UNKNOT_FRAME_NOW] ? UNKNOT_FRAME_DAY : UNKNOT_FRAME_NOW;
}

/* The place of the first entry that may stand on a day or after it: the journal is in the order of time. */
static guint
find_first (UnknotJournal *journal,
            int            day)
{
  guint low = 0;
  guint high = g_list_model_get_n_items (G_LIST_MODEL (journal));

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (unknot_time_get_day (unknot_entry_get_time (unknot_journal_get_entry (journal, middle)))
          < day - DAYS_OF_OFFSETS)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * unknot_day_count_list:
 * @journal: the journal
 * @first_day: the first local day, counted from 1970-01-01
 * @last_day: the last one
 *
 * Counts what the days of a month hold; only that part of the journal is looked at.
 *
 * Returns: (transfer full) (element-type UnknotDayCount): the days in order
 */
GArray *
unknot_day_count_list (UnknotJournal *journal,
                       int            first_day,
                       int            last_day)
{
  guint n_days = (guint) MAX (last_day - first_day + 1, 0);
  g_autofree Tally *tallies = g_new0 (Tally, n_days);
  GArray *list = g_array_sized_new (FALSE, FALSE, sizeof (UnknotDayCount), n_days);
  UnknotFrame frame;

  for (guint i = find_first (journal, first_day); i < g_list_model_get_n_items (G_LIST_MODEL (journal)); i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i);
      int day = unknot_time_get_day (unknot_entry_get_time (entry));

      if (day > last_day + DAYS_OF_OFFSETS)
        break;
      if (day >= first_day && day <= last_day)
        take_entry (&tallies[day - first_day], entry);
    }

  frame = choose_frame (tallies, n_days);
  for (guint i = 0; i < n_days; i++)
    {
      const Tally *tally = &tallies[i];
      UnknotDayCount count = { tally->n_entries, -1 };

      if (tally->n[frame] > 0)
        count.pain = (2 * tally->sum[frame] + tally->n[frame]) / (2 * tally->n[frame]);
      g_array_append_val (list, count);
    }

  return list;
}
