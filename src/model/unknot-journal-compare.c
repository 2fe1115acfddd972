#include "unknot-journal-compare.h"

/* Of several entries with one UUID the one that holds. */
static GHashTable *
find_best (GPtrArray *entries)
{
  GHashTable *best = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < entries->len; i++)
    {
      UnknotEntry *entry = g_ptr_array_index (entries, i);
      UnknotEntry *other = g_hash_table_lookup (best, unknot_entry_get_uuid (entry));

      if (other == NULL || unknot_entry_supersedes (entry, other))
        g_hash_table_replace (best, (gpointer) unknot_entry_get_uuid (entry), entry);
    }

  return best;
}

/**
 * unknot_journal_compare:
 * @self: a journal
 * @entries: (element-type UnknotEntry): the entries of a copy, in any order
 * @comparison: (out): how they differ
 *
 * Says beforehand what [method@Unknot.Journal.swap] would change: what is only here would go, what is only there come
 * back, what is different be as it was.
 */
void
unknot_journal_compare (UnknotJournal    *self,
                        GPtrArray        *entries,
                        UnknotComparison *comparison)
{
  g_autoptr (GHashTable) best = NULL;
  GHashTableIter iter;
  gpointer uuid;
  gpointer entry;

  g_return_if_fail (UNKNOT_IS_JOURNAL (self));
  g_return_if_fail (entries != NULL && comparison != NULL);

  *comparison = (UnknotComparison) { 0 };
  best = find_best (entries);
  g_hash_table_iter_init (&iter, best);
  while (g_hash_table_iter_next (&iter, &uuid, &entry))
    {
      UnknotEntry *now = unknot_journal_lookup (self, uuid);

      if (now == NULL)
        comparison->n_only_there++;
      else if (unknot_entry_supersedes (now, entry) || unknot_entry_supersedes (entry, now))
        comparison->n_different++;
      else
        comparison->n_same++;
    }
  comparison->n_only_here = g_list_model_get_n_items (G_LIST_MODEL (self)) - comparison->n_same
                            - comparison->n_different;
}
