#include "unknot-loader-private.h"

#include "unknot-entry.h"
#include "unknot-recovery.h"

/* As programs that sync folders name their copies: `2026-11.sync-conflict-….json`, `2026-11 (conflicted copy …).json`,
 * `2026-11 (1).json`, `2026-11-laptop.json`. */
#define COPY "^\\d{4}-\\d{2}[ ._(-].*\\.json$"

typedef struct
{
  guint n_new;
  guint n_differing;
} Counts;

/* What holds of the months' own files and of the copies that came before. */
static GHashTable *
index_entries (GPtrArray *entries)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < entries->len; i++)
    {
      UnknotEntry *entry = g_ptr_array_index (entries, i);
      UnknotEntry *other = g_hash_table_lookup (index, unknot_entry_get_uuid (entry));

      if (other == NULL || unknot_entry_supersedes (entry, other))
        g_hash_table_replace (index, (gpointer) unknot_entry_get_uuid (entry), entry);
    }

  return index;
}

static Counts
compare (UnknotLoader *loader,
         GPtrArray    *entries)
{
  g_autoptr (GHashTable) index = index_entries (loader->entries);
  Counts counts = { 0 };

  for (guint i = 0; i < entries->len; i++)
    {
      UnknotEntry *entry = g_ptr_array_index (entries, i);
      UnknotEntry *other = g_hash_table_lookup (index, unknot_entry_get_uuid (entry));

      if (other == NULL || unknot_entry_supersedes (entry, other))
        counts.n_new++;
      else if (!unknot_entry_supersedes (other, entry) && !unknot_entry_is_same (entry, other))
        counts.n_differing++;
    }

  return counts;
}

/* A copy goes only after what is new in it is in the month's own file. */
static void
note_copy (UnknotLoader *loader,
           const char   *month,
           const char   *file)
{
  GHashTable *copies = loader->loaded->copies;
  GPtrArray *files = g_hash_table_lookup (copies, month);

  if (files == NULL)
    {
      files = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_replace (copies, g_strdup (month), files);
    }
  g_ptr_array_add (files, g_strdup (file));
}

static void
report_counts (UnknotLoader *loader,
               const char   *file,
               Counts        counts)
{
  GPtrArray *problems = loader->loaded->problems;

  if (counts.n_differing == 0 || counts.n_new > 0)
    g_ptr_array_add (problems, unknot_problem_new (UNKNOT_PROBLEM_COPY, file, NULL, counts.n_new));
  if (counts.n_differing > 0)
    g_ptr_array_add (problems, unknot_problem_new (UNKNOT_PROBLEM_COPY_DIFFERS, file, NULL, counts.n_differing));
}

/* Nothing is taken from a copy that could not be written back whole. */
static gboolean
take_copy (UnknotLoader *loader,
           const char   *month,
           const char   *file,
           GBytes       *bytes)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean lossy = FALSE;
  g_autoptr (UnknotMonth) parsed = unknot_month_parse (month, bytes, entries, &lossy, NULL);
  Counts counts;

  if (parsed == NULL || lossy || unknot_month_get_version (parsed) > UNKNOT_MONTH_VERSION)
    return FALSE;

  counts = compare (loader, entries);
  counts.n_differing += unknot_month_get_n_strays (parsed);
  report_counts (loader, file, counts);
  g_ptr_array_extend_and_steal (loader->entries, g_steal_pointer (&entries));
  if (loader->may_rename && !g_ptr_array_find_with_equal_func (loader->loaded->frozen, month, g_str_equal, NULL))
    note_copy (loader, month, file);
  return TRUE;
}

static void
load_copy (UnknotLoader *loader,
           const char   *file)
{
  g_autofree char *path = g_build_filename (loader->folder, UNKNOT_LOADER_JOURNAL_FOLDER, file, NULL);
  g_autofree char *month = g_strndup (file, 7);
  g_autoptr (GBytes) bytes = NULL;

  if (unknot_loader_read (loader, path, &bytes) != UNKNOT_FILE_READ || !take_copy (loader, month, file, bytes))
    unknot_loader_report (loader, UNKNOT_PROBLEM_COPY_LEFT, file, NULL);
}

/**
 * unknot_loader_is_copy:
 * @name: base name of a file in the journal's folder
 *
 * Says whether a file looks like a copy of a month that another program has put beside it.
 *
 * Returns: `TRUE` if it does
 */
gboolean
unknot_loader_is_copy (const char *name)
{
  g_autofree char *month = g_strndup (name, 7);

  return unknot_month_is_name (month) && g_regex_match_simple (COPY, name, 0, 0);
}

/**
 * unknot_loader_load_copies:
 * @loader: a loader that has read all months
 * @files: (element-type utf8): base names of copies
 *
 * Reads what other programs have put beside the months. Of two versions of an entry that are equally late, the one of
 * the month's own file holds.
 */
void
unknot_loader_load_copies (UnknotLoader *loader,
                           GPtrArray    *files)
{
  for (guint i = 0; i < files->len; i++)
    load_copy (loader, g_ptr_array_index (files, i));
}
