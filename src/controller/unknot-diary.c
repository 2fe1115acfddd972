#include "unknot-diary.h"

/* A local day goes by each entry's own offset, so that the order of time is not quite that of the days. */
#define DAYS_OF_OFFSETS 2

/**
 * unknot_diary_find_day:
 * @journal: the journal
 * @day: a local day, counted from 1970-01-01
 *
 * Finds the look back at a day: there is one for each, and a second one corrects the first.
 *
 * Returns: (transfer none) (nullable): the entry; the last one where an import or another machine brought several
 */
UnknotEntry *
unknot_diary_find_day (UnknotJournal *journal,
                       int            day)
{
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (journal)); i > 0; i--)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i - 1);
      int that_day = unknot_time_get_day (unknot_entry_get_time (entry));

      if (that_day < day - DAYS_OF_OFFSETS)
        break;
      if (that_day == day && unknot_entry_get_kind (entry) == UNKNOT_ENTRY_DAY)
        return entry;
    }

  return NULL;
}

static void
merge_score (int *score,
             int  answer)
{
  if (answer >= 0)
    *score = answer;
}

static void
merge_list (GStrv *list,
            GStrv  answers)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (answers == NULL || answers[0] == NULL)
    return;

  if (*list != NULL)
    g_strv_builder_addv (builder, (const char **) *list);
  for (guint i = 0; answers[i] != NULL; i++)
    if (*list == NULL || !g_strv_contains ((const char * const *) *list, answers[i]))
      g_strv_builder_add (builder, answers[i]);
  g_strfreev (*list);
  *list = g_strv_builder_end (builder);
}

/**
 * unknot_diary_merge_day:
 * @record: what was answered first; it owns its lists
 * @answers: what is answered now
 *
 * Puts what is answered now over what was answered first. What is not answered now stays.
 */
void
unknot_diary_merge_day (UnknotDayRecord       *record,
                        const UnknotDayRecord *answers)
{
  g_return_if_fail (record != NULL && answers != NULL);

  merge_score (&record->average, answers->average);
  merge_score (&record->worst, answers->worst);
  merge_score (&record->interference, answers->interference);
  merge_score (&record->sleep, answers->sleep);
  merge_score (&record->stress, answers->stress);
  merge_score (&record->exercise, answers->exercise);
  merge_list (&record->tags, answers->tags);
  merge_list (&record->own_tags, answers->own_tags);
  if (answers->painkiller != UNKNOT_PAINKILLER_UNSAID)
    record->painkiller = answers->painkiller;
  if (answers->treatment != NULL && *answers->treatment != '\0')
    record->treatment = answers->treatment;
  if (answers->note != NULL && *answers->note != '\0')
    record->note = answers->note;
}

/**
 * unknot_diary_put:
 * @journal: the journal
 * @entry: (transfer full): an entry that was just made or edited
 * @when: (nullable): when it was; `NULL` leaves the entry's own time
 * @error: return location for an error
 *
 * Writes an entry: a new one is added, another revision of one that is there takes its place.
 *
 * Returns: `TRUE` on success; `FALSE` with @error set
 */
gboolean
unknot_diary_put (UnknotJournal     *journal,
                  UnknotEntry       *entry,
                  const UnknotTime  *when,
                  GError           **error)
{
  g_autoptr (UnknotEntry) owned = when != NULL ? unknot_entry_at (entry, *when) : entry;

  if (unknot_journal_lookup (journal, unknot_entry_get_uuid (owned)) != NULL)
    return unknot_journal_replace (journal, owned, error);

  return unknot_journal_add (journal, owned, error);
}
