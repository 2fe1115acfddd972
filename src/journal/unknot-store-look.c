#include "unknot-store-private.h"

#include "unknot-merge.h"

typedef struct
{
  char       *folder;
  GHashTable *marks;
} Look;

static void
look_free (Look *self)
{
  g_free (self->folder);
  g_hash_table_unref (self->marks);
  g_free (self);
}

/* What is known now: of a file that could not be taken in, the version that could not be. */
static Look *
look_new (UnknotStore *store)
{
  Look *self = g_new0 (Look, 1);
  GHashTable *tables[] = { store->marks, store->foreign };

  self->folder = g_strdup (store->folder);
  self->marks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      GHashTableIter iter;
      gpointer file;
      gpointer mark;

      g_hash_table_iter_init (&iter, tables[i]);
      while (g_hash_table_iter_next (&iter, &file, &mark))
        g_hash_table_replace (self->marks, g_strdup (file), g_strdup (mark));
    }

  return self;
}

static void
look_thread (GTask        *task,
             gpointer      source,
             gpointer      data,
             GCancellable *cancellable)
{
  Look *look = data;

  g_task_return_pointer (task, unknot_merge_look (look->folder, look->marks), (GDestroyNotify) g_ptr_array_unref);
}

static gboolean
may_write (UnknotStore *self,
           UnknotMerge *merge)
{
  if (merge->profile != NULL || !unknot_month_is_name (merge->name))
    return !unknot_profile_get_read_only (self->profile);

  return !unknot_journal_get_read_only (self->journal) && !unknot_journal_is_frozen (self->journal, merge->name);
}

static void
take_mark (UnknotStore *self,
           UnknotMerge *merge)
{
  g_hash_table_replace (self->marks, g_strdup (merge->file), g_strdup (merge->mark));
  g_hash_table_remove (self->foreign, merge->file);
}

/* Left as it is until ours is written, which then sets it aside. */
static void
refuse (UnknotStore *self,
        UnknotMerge *merge)
{
  g_hash_table_replace (self->foreign, g_strdup (merge->file), g_strdup (merge->mark));
}

/* Who may only look knows already that somebody else writes. */
static void
tell (UnknotStore       *self,
      UnknotProblemKind  kind,
      UnknotMerge       *merge,
      guint              count)
{
  if (!unknot_journal_get_read_only (self->journal))
    unknot_store_add_problem (self, unknot_problem_new (kind, merge->file, NULL, count));
}

static GHashTable *
index_entries (GPtrArray *entries)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < entries->len; i++)
    {
      UnknotEntry *entry = g_ptr_array_index (entries, i);

      g_hash_table_replace (index, (gpointer) unknot_entry_get_uuid (entry), entry);
    }

  return index;
}

/* What else their file holds is other than in ours. */
static gboolean
is_head_different (UnknotStore *self,
                   UnknotMerge *merge)
{
  UnknotMonth *month = g_hash_table_lookup (self->months, merge->name);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GBytes) ours = NULL;
  g_autoptr (GBytes) theirs = NULL;

  if (month == NULL)
    return FALSE;

  ours = unknot_month_to_bytes (month, none);
  theirs = unknot_month_to_bytes (merge->month, none);
  return !g_bytes_equal (ours, theirs);
}

/* Counts what of theirs would be lost if ours were written: entries that were changed here and there. */
static guint
count_differing (UnknotStore *self,
                 UnknotMerge *merge)
{
  guint n = 0;

  for (guint i = 0; i < merge->entries->len; i++)
    {
      UnknotEntry *theirs = g_ptr_array_index (merge->entries, i);
      UnknotEntry *ours = unknot_journal_lookup (self->journal, unknot_entry_get_uuid (theirs));

      if (ours != NULL && !unknot_entry_supersedes (ours, theirs) && !unknot_entry_supersedes (theirs, ours) &&
          !unknot_entry_is_same (ours, theirs))
        n++;
    }

  return n;
}

/* Counts entries that only we have, and says whether there are any or later ones than theirs. */
static gboolean
has_more (UnknotStore *self,
          UnknotMerge *merge,
          guint       *n_missing)
{
  g_autoptr (GPtrArray) entries = unknot_journal_list_month (self->journal, merge->name);
  g_autoptr (GHashTable) index = index_entries (merge->entries);
  gboolean more = FALSE;

  *n_missing = 0;
  for (guint i = 0; i < entries->len; i++)
    {
      UnknotEntry *ours = g_ptr_array_index (entries, i);
      UnknotEntry *theirs = g_hash_table_lookup (index, unknot_entry_get_uuid (ours));

      *n_missing += theirs == NULL;
      more |= theirs == NULL || unknot_entry_supersedes (ours, theirs);
    }

  return more;
}

static void
take_month (UnknotStore *self,
            UnknotMerge *merge)
{
  gboolean is_waiting = unknot_pending_has (self->pending, merge->name);
  gboolean differs = count_differing (self, merge) > 0 || is_head_different (self, merge);
  UnknotTakeIn counts;
  guint n_missing;
  gboolean more;

  unknot_journal_take_in (self->journal, merge->entries, FALSE, &counts, NULL);
  if (counts.n_added + counts.n_renewed > 0)
    tell (self, UNKNOT_PROBLEM_MERGED, merge, counts.n_added + counts.n_renewed);
  if (!g_hash_table_contains (self->months, merge->name))
    g_hash_table_replace (self->months, g_strdup (merge->name), unknot_month_ref (merge->month));
  if (differs)
    refuse (self, merge);
  else
    take_mark (self, merge);

  more = has_more (self, merge, &n_missing);
  if (!may_write (self, merge) || (!more && !differs))
    return;

  unknot_pending_add (self->pending, merge->name);
  if (n_missing > 0 && !is_waiting)
    tell (self, UNKNOT_PROBLEM_RETURNED, merge, n_missing);
}

/* A copy goes only after what is new in it is in the month's own file. */
static void
note_copy (UnknotStore *self,
           UnknotMerge *merge)
{
  GPtrArray *files = g_hash_table_lookup (self->copies, merge->name);

  if (files == NULL)
    {
      files = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_replace (self->copies, g_strdup (merge->name), files);
    }
  if (!g_ptr_array_find_with_equal_func (files, merge->file, g_str_equal, NULL))
    g_ptr_array_add (files, g_strdup (merge->file));
  unknot_pending_add (self->pending, merge->name);
}

/* One that makes no sense may not be whole yet. If it never is, the next start says so. */
static void
take_copy (UnknotStore *self,
           UnknotMerge *merge)
{
  UnknotTakeIn counts;
  guint n_differing;
  guint n_new;

  take_mark (self, merge);
  if (merge->month == NULL)
    return;

  n_differing = count_differing (self, merge) + unknot_month_get_n_strays (merge->month);
  unknot_journal_take_in (self->journal, merge->entries, FALSE, &counts, NULL);
  n_new = counts.n_added + counts.n_renewed;
  if (n_differing == 0 || n_new > 0)
    tell (self, UNKNOT_PROBLEM_COPY, merge, n_new);
  if (n_differing > 0)
    tell (self, UNKNOT_PROBLEM_COPY_DIFFERS, merge, n_differing);
  if (may_write (self, merge))
    note_copy (self, merge);
}

/* Of two changes of the profile ours holds, as before. */
static void
take_profile (UnknotStore *self,
              UnknotMerge *merge)
{
  gboolean read_only = unknot_profile_get_read_only (self->profile);

  if (unknot_pending_has (self->pending, merge->name) || !unknot_profile_load (self->profile, merge->profile, NULL))
    {
      refuse (self, merge);
      return;
    }

  unknot_profile_set_read_only (self->profile, read_only);
  self->is_taking = TRUE;
  g_signal_emit_by_name (self->profile, "changed");
  self->is_taking = FALSE;
  take_mark (self, merge);
  tell (self, UNKNOT_PROBLEM_MERGED, merge, 0);
}

static void
take (UnknotStore *self,
      UnknotMerge *merge)
{
  if (*merge->mark == '\0')
    {
      take_mark (self, merge);
      if (!merge->is_copy && may_write (self, merge))
        unknot_pending_add (self->pending, merge->name);
    }
  else if (merge->is_copy)
    take_copy (self, merge);
  else if (merge->month != NULL)
    take_month (self, merge);
  else if (merge->profile != NULL)
    take_profile (self, merge);
  else
    refuse (self, merge);
}

static void
looked_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  UnknotStore *self = UNKNOT_STORE (object);
  g_autoptr (GPtrArray) found = g_task_propagate_pointer (G_TASK (result), NULL);

  self->is_looking = FALSE;
  if (self->writer == NULL)
    return;

  for (guint i = 0; i < found->len; i++)
    take (self, g_ptr_array_index (found, i));
  if (!unknot_pending_is_empty (self->pending))
    unknot_store_set_state (self, UNKNOT_STORE_SAVING);
  unknot_store_save_next (self);
}

/**
 * unknot_store_look:
 * @self: a store
 *
 * Looks what another program has written, and takes it in: what is shown is what both have, never less. Nothing is
 * written meanwhile; and what is being written comes first.
 */
void
unknot_store_look (UnknotStore *self)
{
  GTask *task;

  if (self->writer == NULL || self->state == UNKNOT_STORE_LOADING)
    return;

  self->look_again = self->is_looking || self->in_flight != NULL;
  if (self->look_again)
    return;

  self->is_looking = TRUE;
  task = g_task_new (self, NULL, looked_cb, NULL);
  g_task_set_source_tag (task, unknot_store_look);
  g_task_set_task_data (task, look_new (self), (GDestroyNotify) look_free);
  unknot_writer_push (self->writer, task, look_thread);
}
