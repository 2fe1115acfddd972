#include "unknot-timeline.h"

struct _UnknotTimeline
{
  /* Owned */
  GPtrArray  *entries;
  GHashTable *by_uuid;   /* borrowed UUID → borrowed entry */
  GHashTable *counts;    /* month → how many entries live in its file */
};

/* Where an entry of this time goes: behind those of the same time. */
static guint
find_place (UnknotTimeline *self,
            gint64          milliseconds)
{
  guint low = 0;
  guint high = self->entries->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (unknot_entry_get_time (unknot_timeline_get (self, middle)).milliseconds <= milliseconds)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static guint
find_position (UnknotTimeline *self,
               UnknotEntry    *entry)
{
  guint position = find_place (self, unknot_entry_get_time (entry).milliseconds);

  do
    g_assert (position > 0);
  while (unknot_timeline_get (self, --position) != entry);

  return position;
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  gint64 first = unknot_entry_get_time (*(UnknotEntry **) a).milliseconds;
  gint64 second = unknot_entry_get_time (*(UnknotEntry **) b).milliseconds;

  return (first > second) - (first < second);
}

static void
index_entry (UnknotTimeline *self,
             UnknotEntry    *entry)
{
  g_hash_table_replace (self->by_uuid, (gpointer) unknot_entry_get_uuid (entry), entry);
}

static guint
get_count (UnknotTimeline *self,
           const char     *month)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, month));
}

static void
count (UnknotTimeline *self,
       UnknotEntry    *entry,
       int             change)
{
  const char *month = unknot_entry_get_month (entry);

  g_hash_table_replace (self->counts, g_strdup (month), GUINT_TO_POINTER (get_count (self, month) + (guint) change));
}

/**
 * unknot_timeline_new:
 *
 * Makes an empty timeline.
 *
 * Returns: (transfer full): the timeline
 */
UnknotTimeline *
unknot_timeline_new (void)
{
  UnknotTimeline *self = g_new0 (UnknotTimeline, 1);

  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_uuid = g_hash_table_new (g_str_hash, g_str_equal);
  self->counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * unknot_timeline_free:
 * @self: (transfer full): a timeline
 *
 * Frees a timeline.
 */
void
unknot_timeline_free (UnknotTimeline *self)
{
  g_hash_table_unref (self->counts);
  g_hash_table_unref (self->by_uuid);
  g_ptr_array_unref (self->entries);
  g_free (self);
}

/**
 * unknot_timeline_length:
 * @self: a timeline
 *
 * Counts the entries.
 *
 * Returns: how many there are
 */
guint
unknot_timeline_length (UnknotTimeline *self)
{
  return self->entries->len;
}

/**
 * unknot_timeline_get:
 * @self: a timeline
 * @position: a position below the length
 *
 * Lends an entry.
 *
 * Returns: (transfer none): the entry
 */
UnknotEntry *
unknot_timeline_get (UnknotTimeline *self,
                     guint           position)
{
  return g_ptr_array_index (self->entries, position);
}

/**
 * unknot_timeline_lookup:
 * @self: a timeline
 * @uuid: a UUID
 *
 * Finds an entry.
 *
 * Returns: (transfer none) (nullable): the entry
 */
UnknotEntry *
unknot_timeline_lookup (UnknotTimeline *self,
                        const char     *uuid)
{
  return g_hash_table_lookup (self->by_uuid, uuid);
}

/**
 * unknot_timeline_list_month:
 * @self: a timeline
 * @month: a month, as "2026-11"
 *
 * Collects the entries that live in the file of a month. Takes as long as the month and what is after it: not longer
 * for a long past.
 *
 * Returns: (transfer full) (element-type UnknotEntry): the entries in the order of their times
 */
GPtrArray *
unknot_timeline_list_month (UnknotTimeline *self,
                            const char     *month)
{
  guint n_left = get_count (self, month);
  GPtrArray *entries = g_ptr_array_new_full (n_left, g_object_unref);

  g_ptr_array_set_size (entries, (int) n_left);
  for (guint i = self->entries->len; n_left > 0; i--)
    {
      UnknotEntry *entry = unknot_timeline_get (self, i - 1);

      if (g_str_equal (unknot_entry_get_month (entry), month))
        entries->pdata[--n_left] = g_object_ref (entry);
    }

  return entries;
}

/**
 * unknot_timeline_new_filled:
 * @entries: (element-type UnknotEntry): entries in any order
 *
 * Makes a timeline of entries; in any thread. Of several with one UUID only the one that supersedes the others is
 * taken.
 *
 * Returns: (transfer full): the timeline
 */
UnknotTimeline *
unknot_timeline_new_filled (GPtrArray *entries)
{
  UnknotTimeline *self = unknot_timeline_new ();

  for (guint i = 0; i < entries->len; i++)
    {
      UnknotEntry *entry = g_ptr_array_index (entries, i);
      UnknotEntry *other = unknot_timeline_lookup (self, unknot_entry_get_uuid (entry));

      if (other == NULL || unknot_entry_supersedes (entry, other))
        index_entry (self, entry);
    }
  for (guint i = 0; i < entries->len; i++)
    {
      UnknotEntry *entry = g_ptr_array_index (entries, i);

      if (unknot_timeline_lookup (self, unknot_entry_get_uuid (entry)) != entry)
        continue;
      g_ptr_array_add (self->entries, g_object_ref (entry));
      count (self, entry, 1);
    }

  g_ptr_array_sort (self->entries, compare_times);
  return self;
}

/**
 * unknot_timeline_insert:
 * @self: a timeline
 * @entry: an entry whose UUID is not there
 *
 * Adds an entry.
 *
 * Returns: where it is now
 */
guint
unknot_timeline_insert (UnknotTimeline *self,
                        UnknotEntry    *entry)
{
  guint position = find_place (self, unknot_entry_get_time (entry).milliseconds);

  g_ptr_array_insert (self->entries, (int) position, g_object_ref (entry));
  index_entry (self, entry);
  count (self, entry, 1);
  return position;
}

/**
 * unknot_timeline_remove:
 * @self: a timeline
 * @entry: an entry that is there
 *
 * Takes an entry out.
 *
 * Returns: where it was
 */
guint
unknot_timeline_remove (UnknotTimeline *self,
                        UnknotEntry    *entry)
{
  guint position = find_position (self, entry);

  g_hash_table_remove (self->by_uuid, unknot_entry_get_uuid (entry));
  count (self, entry, -1);
  g_ptr_array_remove_index (self->entries, position);
  return position;
}

/**
 * unknot_timeline_exchange:
 * @self: a timeline
 * @old: an entry that is there
 * @entry: another revision of it, of the same time
 *
 * Puts one revision in the place of another.
 *
 * Returns: where it is
 */
guint
unknot_timeline_exchange (UnknotTimeline *self,
                          UnknotEntry    *old,
                          UnknotEntry    *entry)
{
  guint position = find_position (self, old);
  UnknotEntry **place = (UnknotEntry **) &g_ptr_array_index (self->entries, position);

  index_entry (self, entry);
  g_set_object (place, entry);
  return position;
}
