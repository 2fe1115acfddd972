#include "unknot-loader-private.h"

#include "unknot-recovery.h"

#include <string.h>

static UnknotLoaded *
loaded_new (void)
{
  UnknotLoaded *self = g_new0 (UnknotLoaded, 1);

  self->months = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) unknot_month_unref);
  self->marks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->originals = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);
  self->copies = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->frozen = g_ptr_array_new_with_free_func (g_free);
  self->restored = g_ptr_array_new_with_free_func (g_free);
  self->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_problem_free);
  return self;
}

/**
 * unknot_loaded_free:
 * @self: (transfer full): what was loaded
 *
 * Frees what was loaded.
 */
void
unknot_loaded_free (UnknotLoaded *self)
{
  g_clear_pointer (&self->timeline, unknot_timeline_free);
  g_clear_pointer (&self->months, g_hash_table_unref);
  g_clear_pointer (&self->marks, g_hash_table_unref);
  g_clear_pointer (&self->originals, g_hash_table_unref);
  g_clear_pointer (&self->copies, g_hash_table_unref);
  g_clear_pointer (&self->frozen, g_ptr_array_unref);
  g_clear_pointer (&self->restored, g_ptr_array_unref);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->profile, json_object_unref);
  g_clear_object (&self->running);
  g_clear_pointer (&self->incoming, unknot_incoming_unref);
  g_free (self);
}

/**
 * unknot_loader_report:
 * @loader: a loader
 * @kind: what is wrong
 * @file: base name of the file
 * @aside: (nullable): the name that it has now
 *
 * Notes something for the person.
 */
void
unknot_loader_report (UnknotLoader      *loader,
                      UnknotProblemKind  kind,
                      const char        *file,
                      const char        *aside)
{
  g_ptr_array_add (loader->loaded->problems, unknot_problem_new (kind, file, aside, 0));
}

/**
 * unknot_loader_report_restored:
 * @loader: a loader
 * @name: a month, or the name of another file
 * @file: base name of the file
 * @aside: (nullable): the name that it has now
 *
 * Notes that the previous copy of a file is used. It is written at once, so that the next start need not.
 */
void
unknot_loader_report_restored (UnknotLoader *loader,
                               const char   *name,
                               const char   *file,
                               const char   *aside)
{
  unknot_loader_report (loader, UNKNOT_PROBLEM_RESTORED, file, aside);
  g_ptr_array_add (loader->loaded->restored, g_strdup (name));
}

static void
freeze (UnknotLoader *loader,
        const char   *month)
{
  g_ptr_array_add (loader->loaded->frozen, g_strdup (month));
}

/**
 * unknot_loader_read:
 * @loader: a loader
 * @path: a file
 * @bytes: (out): its contents
 *
 * Reads a file and notes which version of it that was.
 *
 * Returns: what became of it
 */
UnknotFileState
unknot_loader_read (UnknotLoader  *loader,
                    const char    *path,
                    GBytes       **bytes)
{
  g_autoptr (GError) error = NULL;
  char *contents = NULL;
  gsize length = 0;

  if (loader->may_rename)
    unknot_recovery_tighten (path);
  g_hash_table_replace (loader->loaded->marks, g_path_get_basename (path), unknot_recovery_get_mark (path));
  if (!g_file_get_contents (path, &contents, &length, &error))
    return g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT) ? UNKNOT_FILE_MISSING : UNKNOT_FILE_FORBIDDEN;

  *bytes = g_bytes_new_take (contents, length);
  return UNKNOT_FILE_READ;
}

/**
 * unknot_loader_set_aside:
 * @loader: a loader
 * @path: a file that makes no sense
 *
 * Moves a file out of the way.
 *
 * Returns: (transfer full) (nullable): its new base name; `NULL` where that is not possible, and it is left alone
 */
char *
unknot_loader_set_aside (UnknotLoader *loader,
                         const char   *path)
{
  char *aside = loader->may_rename ? unknot_recovery_set_aside (path, "unreadable", loader->now, NULL) : NULL;

  if (aside != NULL)
    g_hash_table_replace (loader->loaded->marks, g_path_get_basename (path), g_strdup (""));
  return aside;
}

static UnknotMonth *
parse_month (UnknotLoader *loader,
             const char   *month,
             GBytes       *bytes,
             gboolean     *lossy)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  UnknotMonth *parsed = unknot_month_parse (month, bytes, entries, lossy, NULL);

  if (parsed == NULL)
    return NULL;

  if (*lossy || unknot_month_get_version (parsed) > UNKNOT_MONTH_VERSION)
    g_hash_table_replace (loader->loaded->originals, g_strdup (month), g_bytes_ref (bytes));
  g_ptr_array_extend_and_steal (loader->entries, g_steal_pointer (&entries));
  g_hash_table_replace (loader->loaded->months, g_strdup (month), parsed);
  return parsed;
}

/* One that can't be read now can be what is left of the month: then nothing is written over it. */
static UnknotMonth *
parse_previous (UnknotLoader    *loader,
                const char      *month,
                const char      *path,
                gboolean        *lossy,
                UnknotFileState *state)
{
  g_autofree char *previous = unknot_recovery_previous (path);
  g_autoptr (GBytes) bytes = NULL;

  *state = unknot_loader_read (loader, previous, &bytes);
  return *state == UNKNOT_FILE_READ ? parse_month (loader, month, bytes, lossy) : NULL;
}

/* A previous copy that makes no sense either. */
static char *
set_aside_previous (UnknotLoader *loader,
                    const char   *path)
{
  g_autofree char *previous = unknot_recovery_previous (path);

  return unknot_loader_set_aside (loader, previous);
}

static void
judge_month (UnknotLoader *loader,
             UnknotMonth  *month,
             const char   *file,
             gboolean      lossy)
{
  if (unknot_month_get_version (month) > UNKNOT_MONTH_VERSION)
    {
      unknot_loader_report (loader, UNKNOT_PROBLEM_NEWER, file, NULL);
      loader->loaded->read_only = TRUE;
    }
  else if (lossy)
    {
      unknot_loader_report (loader, UNKNOT_PROBLEM_LOSSY, file, NULL);
      freeze (loader, unknot_month_get_name (month));
    }
  if (unknot_month_get_n_strays (month) > 0)
    g_ptr_array_add (loader->loaded->problems,
                     unknot_problem_new (UNKNOT_PROBLEM_STRAYS, file, NULL, unknot_month_get_n_strays (month)));
}

static void
report_forbidden (UnknotLoader *loader,
                  const char   *month,
                  const char   *file)
{
  unknot_loader_report (loader, UNKNOT_PROBLEM_FORBIDDEN, file, NULL);
  freeze (loader, month);
}

/* What there is instead of a month's own file, which is missing, forbidden, or makes no sense. */
static void
load_previous (UnknotLoader    *loader,
               const char      *month,
               const char      *path,
               UnknotFileState  state)
{
  g_autofree char *file = g_path_get_basename (path);
  g_autofree char *aside = NULL;
  g_autofree char *previous_aside = NULL;
  UnknotFileState previous;
  gboolean lossy = FALSE;
  UnknotMonth *parsed = parse_previous (loader, month, path, &lossy, &previous);

  if (previous == UNKNOT_FILE_FORBIDDEN)
    {
      report_forbidden (loader, month, file);
      return;
    }

  if (parsed != NULL)
    judge_month (loader, parsed, file, lossy);
  if (state == UNKNOT_FILE_READ)
    aside = unknot_loader_set_aside (loader, path);
  if (state == UNKNOT_FILE_FORBIDDEN || (state == UNKNOT_FILE_READ && aside == NULL))
    {
      report_forbidden (loader, month, file);
      return;
    }

  if (parsed == NULL && previous == UNKNOT_FILE_READ)
    previous_aside = set_aside_previous (loader, path);
  if (parsed != NULL)
    unknot_loader_report_restored (loader, month, file, aside);
  else if (aside != NULL || previous_aside != NULL)
    unknot_loader_report (loader, UNKNOT_PROBLEM_UNREADABLE, file, aside != NULL ? aside : previous_aside);
}

static void
load_month (UnknotLoader *loader,
            const char   *month)
{
  g_autofree char *file = g_strconcat (month, ".json", NULL);
  g_autofree char *path = g_build_filename (loader->folder, UNKNOT_LOADER_JOURNAL_FOLDER, file, NULL);
  g_autoptr (GBytes) bytes = NULL;
  UnknotMonth *parsed = NULL;
  gboolean lossy = FALSE;
  UnknotFileState state = unknot_loader_read (loader, path, &bytes);

  if (state == UNKNOT_FILE_READ)
    parsed = parse_month (loader, month, bytes, &lossy);
  if (parsed != NULL)
    judge_month (loader, parsed, file, lossy);
  else
    load_previous (loader, month, path, state);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char **) a, *(const char **) b);
}

/* All months that have a file or only a previous copy of one, the oldest first; and the copies of other programs. */
static GPtrArray *
list_months (UnknotLoader *loader,
             GPtrArray    *copies)
{
  g_autofree char *folder = g_build_filename (loader->folder, UNKNOT_LOADER_JOURNAL_FOLDER, NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  GPtrArray *months = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  /* A folder that can't be read is not an empty one. */
  if (dir == NULL && !g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    {
      unknot_loader_report (loader, UNKNOT_PROBLEM_FORBIDDEN, UNKNOT_LOADER_JOURNAL_FOLDER, NULL);
      loader->loaded->read_only = TRUE;
    }

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *month = g_strndup (name, 7);

      if (unknot_month_is_name (month) && !g_hash_table_contains (seen, month) &&
          (g_str_equal (name + 7, ".json") || g_str_equal (name + 7, ".json.previous")))
        {
          g_ptr_array_add (months, g_steal_pointer (&month));
          g_hash_table_add (seen, g_ptr_array_index (months, months->len - 1));
        }
      else if (unknot_loader_is_copy (name))
        {
          g_ptr_array_add (copies, g_strdup (name));
        }
    }

  g_ptr_array_sort (months, compare_names);
  g_ptr_array_sort (copies, compare_names);
  return months;
}

static void
report_folder (UnknotLoader *loader)
{
  g_autofree char *name = g_path_get_basename (loader->folder);

  unknot_loader_report (loader, UNKNOT_PROBLEM_FOLDER, name, NULL);
}

/* Whether no other process has it. */
static gboolean
take_lock (UnknotLoader *loader,
           UnknotLock   *lock)
{
  g_autofree char *name = g_path_get_basename (loader->folder);

  switch (unknot_lock_acquire (lock, NULL))
    {
    case UNKNOT_LOCK_HELD:
      loader->may_rename = TRUE;
      return TRUE;
    case UNKNOT_LOCK_TAKEN:
      unknot_loader_report (loader, UNKNOT_PROBLEM_SECOND, name, NULL);
      loader->loaded->read_only = TRUE;
      return FALSE;
    case UNKNOT_LOCK_UNAVAILABLE:
      report_folder (loader);
      return TRUE;
    default:
      g_assert_not_reached ();
    }
}

static void
tidy (UnknotLoader *loader)
{
  g_autofree char *journal = g_build_filename (loader->folder, UNKNOT_LOADER_JOURNAL_FOLDER, NULL);

  unknot_recovery_tighten (loader->folder);
  unknot_recovery_tighten (journal);
  unknot_recovery_clean (loader->folder);
  unknot_recovery_clean (journal);
}

/* Whether anything may be written. Nothing is made in the place of a folder that may come back. */
static gboolean
find_place (UnknotLoader *loader,
            UnknotPlace  *place,
            UnknotLock   *lock)
{
  g_autofree char *journal = g_build_filename (loader->folder, UNKNOT_LOADER_JOURNAL_FOLDER, NULL);
  g_autofree char *sign = g_build_filename (loader->folder, UNKNOT_LOADER_LOCK_FILE, NULL);
  gboolean is_new = FALSE;

  if (unknot_place_is_away (place, sign))
    {
      unknot_loader_report (loader, UNKNOT_PROBLEM_GONE, journal, NULL);
      loader->loaded->read_only = TRUE;
      return FALSE;
    }

  if (unknot_place_prepare (place, &is_new, NULL))
    return take_lock (loader, lock);

  /* A lock without the folder that it is for would be such a sign the next time. */
  report_folder (loader);
  return TRUE;
}

/**
 * unknot_loader_load:
 * @folder: the person's folder; it is made if it is not there
 * @lock: (nullable): the journal's lock, which is taken; with `NULL` everything stays as it is, and may not be written
 * @place: where that folder is, from now on known
 * @now: what time it is, for the names of what is set aside
 *
 * Reads everything. Blocks; for the writer's thread. What is wrong is among the problems, never an error: there is
 * always something to go on with, and no file is taken for empty because it can't be read.
 *
 * Returns: (transfer full): what the folder holds
 */
UnknotLoaded *
unknot_loader_load (const char  *folder,
                    UnknotLock  *lock,
                    UnknotPlace *place,
                    UnknotTime   now)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  UnknotLoader loader = { .folder = folder, .now = now, .entries = entries, .loaded = loaded_new () };
  g_autoptr (GPtrArray) copies = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) months = NULL;
  gboolean may_write = lock != NULL && unknot_loader_finish_erasing (&loader) && find_place (&loader, place, lock);

  unknot_place_settle (place);
  if (loader.may_rename)
    tidy (&loader);

  loader.loaded->read_only |= lock == NULL;
  months = list_months (&loader, copies);
  for (guint i = 0; i < months->len; i++)
    load_month (&loader, g_ptr_array_index (months, i));
  unknot_loader_load_copies (&loader, copies);
  loader.loaded->timeline = unknot_timeline_new_filled (entries);   /* here, not where it would hold up the window */
  unknot_loader_load_profile (&loader);
  loader.loaded->profile_read_only |= !may_write;
  if (may_write)
    unknot_loader_load_running (&loader);   /* else it is a session that goes on in the other process */
  unknot_loader_load_incoming (&loader);

  return loader.loaded;
}
