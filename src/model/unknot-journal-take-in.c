#include "unknot-journal-private.h"

/* What becomes of UUIDs: the entry that is there afterwards; NULL takes out the one that is there. */
typedef struct
{
  GHashTable *entries;
  GPtrArray  *uuids;     /* borrowed, in the order in which they came */
} Changes;

static void
release (gpointer entry)
{
  g_clear_object (&entry);
}

static void
changes_init (Changes *self)
{
  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, release);
  self->uuids = g_ptr_array_new ();
}

static void
changes_clear (Changes *self)
{
  g_ptr_array_unref (self->uuids);
  g_hash_table_unref (self->entries);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Changes, changes_clear)

static gboolean
changes_has (Changes    *self,
             const char *uuid)
{
  return g_hash_table_contains (self->entries, uuid);
}

static UnknotEntry *
changes_get (Changes    *self,
             const char *uuid)
{
  return g_hash_table_lookup (self->entries, uuid);
}

static void
changes_add (Changes     *self,
             const char  *uuid,
             UnknotEntry *entry)
{
  char *key = g_strdup (uuid);

  g_hash_table_insert (self->entries, key, entry != NULL ? g_object_ref (entry) : NULL);
  g_ptr_array_add (self->uuids, key);
}

/* Of entries with one UUID the one that supersedes the others. */
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

/* The months whose files change: that of the old revision too, if the new one lives in another. */
static gboolean
may_apply (UnknotJournal  *self,
           Changes        *changes,
           GError        **error)
{
  for (guint i = 0; i < changes->uuids->len; i++)
    {
      const char *uuid = g_ptr_array_index (changes->uuids, i);
      UnknotEntry *now = unknot_timeline_lookup (self->timeline, uuid);
      UnknotEntry *entry = changes_get (changes, uuid);

      if ((now != NULL && !unknot_journal_may_change (self, unknot_entry_get_month (now), error)) ||
          (entry != NULL && !unknot_journal_may_change (self, unknot_entry_get_month (entry), error)))
        return FALSE;
    }

  return TRUE;
}

static void
remember_all (UnknotJournal *self,
              Changes       *changes)
{
  for (guint i = 0; i < changes->uuids->len; i++)
    {
      const char *uuid = g_ptr_array_index (changes->uuids, i);
      UnknotEntry *now = unknot_timeline_lookup (self->timeline, uuid);
      UnknotEntry *entry = changes_get (changes, uuid);

      if (now != NULL)
        g_hash_table_add (self->dirty, g_strdup (unknot_entry_get_month (now)));
      if (now != NULL || entry != NULL)
        unknot_journal_remember (self, uuid, now, unknot_entry_get_month (entry != NULL ? entry : now));
    }
}

/* Everything at once, in one change of items: as long as sorting takes, however much changes. */
static void
exchange (UnknotJournal *self,
          Changes       *changes)
{
  guint n_before = unknot_timeline_length (self->timeline);
  g_autoptr (GPtrArray) entries = g_ptr_array_new_full (n_before + changes->uuids->len, g_object_unref);

  for (guint i = 0; i < n_before; i++)
    {
      UnknotEntry *now = unknot_timeline_get (self->timeline, i);

      if (!changes_has (changes, unknot_entry_get_uuid (now)))
        g_ptr_array_add (entries, g_object_ref (now));
    }
  for (guint i = 0; i < changes->uuids->len; i++)
    {
      UnknotEntry *entry = changes_get (changes, g_ptr_array_index (changes->uuids, i));

      if (entry != NULL)
        g_ptr_array_add (entries, g_object_ref (entry));
    }

  unknot_timeline_free (self->timeline);
  self->timeline = unknot_timeline_new_filled (entries);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, unknot_timeline_length (self->timeline));
}

static gboolean
apply (UnknotJournal  *self,
       Changes        *changes,
       GError        **error)
{
  if (!may_apply (self, changes, error))
    return FALSE;
  if (changes->uuids->len == 0)
    return TRUE;

  unknot_journal_begin_change (self);
  remember_all (self, changes);
  exchange (self, changes);
  unknot_journal_end_change (self);
  return TRUE;
}

static void
compare (UnknotJournal *self,
         GPtrArray     *entries,
         Changes       *changes,
         UnknotTakeIn  *counts)
{
  g_autoptr (GHashTable) best = find_best (entries);

  *counts = (UnknotTakeIn) { 0 };
  for (guint i = 0; i < entries->len; i++)
    {
      UnknotEntry *entry = g_ptr_array_index (entries, i);
      const char *uuid = unknot_entry_get_uuid (entry);
      UnknotEntry *now = unknot_timeline_lookup (self->timeline, uuid);

      if (now != NULL && unknot_entry_supersedes (now, entry))
        counts->n_older++;
      else if (g_hash_table_lookup (best, uuid) != entry || changes_has (changes, uuid) ||
               (now != NULL && !unknot_entry_supersedes (entry, now)))
        counts->n_same++;
      else
        {
          counts->n_added += now == NULL;
          counts->n_renewed += now != NULL;
          changes_add (changes, uuid, entry);
        }
    }
}

/**
 * unknot_journal_count_in:
 * @self: a journal
 * @entries: (element-type UnknotEntry): entries from elsewhere, in any order
 * @counts: (out): what taking them in would change
 *
 * Says beforehand what [method@Unknot.Journal.take_in] would do.
 */
void
unknot_journal_count_in (UnknotJournal *self,
                         GPtrArray     *entries,
                         UnknotTakeIn  *counts)
{
  g_auto (Changes) changes;

  changes_init (&changes);
  g_return_if_fail (UNKNOT_IS_JOURNAL (self));
  g_return_if_fail (entries != NULL && counts != NULL);

  compare (self, entries, &changes, counts);
}

/**
 * unknot_journal_take_in:
 * @self: a journal
 * @entries: (element-type UnknotEntry): entries from elsewhere, in any order
 * @undoable: `TRUE` for what the person brings in; `FALSE` for what another program has put into the files, which is
 *   never refused and not told to whoever keeps the files
 * @counts: (out): what was changed
 * @error: return location for %UNKNOT_JOURNAL_ERROR_READ_ONLY
 *
 * Adds what the journal does not have, and puts later revisions in the place of earlier ones: all of it or nothing,
 * with one change of items and one step to take back. Nothing is ever removed.
 *
 * Returns: `TRUE` unless a month that it touches can't be changed
 */
gboolean
unknot_journal_take_in (UnknotJournal  *self,
                        GPtrArray      *entries,
                        gboolean        undoable,
                        UnknotTakeIn   *counts,
                        GError        **error)
{
  g_auto (Changes) changes;

  changes_init (&changes);
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (entries != NULL && counts != NULL, FALSE);

  compare (self, entries, &changes, counts);
  if (undoable)
    return apply (self, &changes, error);

  if (changes.uuids->len > 0)
    exchange (self, &changes);
  return TRUE;
}

/* What a UUID becomes when the journal goes back to @entry: a revision that holds against the one that is there. */
static void
go_back (UnknotJournal *self,
         Changes       *changes,
         UnknotEntry   *entry)
{
  UnknotEntry *now = unknot_timeline_lookup (self->timeline, unknot_entry_get_uuid (entry));
  g_autoptr (UnknotEntry) renewed = NULL;

  if (now == NULL || unknot_entry_supersedes (entry, now))
    {
      changes_add (changes, unknot_entry_get_uuid (entry), entry);
      return;
    }
  if (!unknot_entry_supersedes (now, entry))
    return;

  renewed = unknot_entry_renew (entry, unknot_entry_get_revision (now), self->stamper);
  changes_add (changes, unknot_entry_get_uuid (entry), renewed);
}

/**
 * unknot_journal_swap:
 * @self: a journal
 * @entries: (element-type UnknotEntry): what the journal is to hold, as from a copy
 * @error: return location for %UNKNOT_JOURNAL_ERROR_READ_ONLY
 *
 * Makes the journal hold exactly these entries: all of it or nothing, with one change of items and one step to take
 * back. What goes back to an earlier revision gets a new one, so that it holds against other copies too.
 *
 * Returns: `TRUE` unless a month that it touches can't be changed
 */
gboolean
unknot_journal_swap (UnknotJournal  *self,
                     GPtrArray      *entries,
                     GError        **error)
{
  g_autoptr (GHashTable) best = NULL;
  g_auto (Changes) changes;

  changes_init (&changes);
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (entries != NULL, FALSE);

  best = find_best (entries);
  for (guint i = 0; i < entries->len; i++)
    {
      UnknotEntry *entry = g_ptr_array_index (entries, i);
      const char *uuid = unknot_entry_get_uuid (entry);

      if (g_hash_table_lookup (best, uuid) == entry && !changes_has (&changes, uuid))
        go_back (self, &changes, entry);
    }
  for (guint i = 0; i < unknot_timeline_length (self->timeline); i++)
    {
      const char *uuid = unknot_entry_get_uuid (unknot_timeline_get (self->timeline, i));

      if (!g_hash_table_contains (best, uuid))
        changes_add (&changes, uuid, NULL);
    }

  return apply (self, &changes, error);
}

/**
 * unknot_journal_undo_all:
 * @self: a journal that takes a change back
 * @steps: (element-type UnknotStep): its steps, the last first
 *
 * Takes many steps back at once.
 */
void
unknot_journal_undo_all (UnknotJournal *self,
                         GPtrArray     *steps)
{
  g_auto (Changes) changes;

  /* Of an entry that the change touched more than once, what was before the first time counts. */
  changes_init (&changes);
  for (guint i = steps->len; i > 0; i--)
    {
      UnknotStep *step = g_ptr_array_index (steps, i - 1);
      UnknotEntry *now = unknot_timeline_lookup (self->timeline, step->uuid);
      g_autoptr (UnknotEntry) entry = NULL;

      if (changes_has (&changes, step->uuid))
        continue;
      if (step->before != NULL)
        entry = unknot_entry_renew (step->before, unknot_entry_get_revision (now != NULL ? now : step->before),
                                    self->stamper);
      changes_add (&changes, step->uuid, entry);
    }

  remember_all (self, &changes);
  exchange (self, &changes);
}
