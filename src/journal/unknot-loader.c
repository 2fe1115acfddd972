#include "unknot-loader.h"

#include "unknot-json.h"
#include "unknot-profile.h"
#include "unknot-records.h"
#include "unknot-recovery.h"
#include "unknot-scan.h"

#include <glib/gstdio.h>
#include <string.h>

#define RUNNING_FORMAT "unknot-running"
#define RUNNING_VERSION 1

/* What is known while one folder is read. */
typedef struct
{
  const char   *folder;
  UnknotTime    now;
  gboolean      may_rename;   /* the lock is held: nobody else uses the files */
  UnknotLoaded *loaded;
} Loader;

typedef enum
{
  FILE_MISSING,
  FILE_FORBIDDEN,
  FILE_READ,
} FileState;

static UnknotLoaded *
loaded_new (void)
{
  UnknotLoaded *self = g_new0 (UnknotLoaded, 1);

  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  self->months = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) unknot_month_unref);
  self->marks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->frozen = g_ptr_array_new_with_free_func (g_free);
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
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->months, g_hash_table_unref);
  g_clear_pointer (&self->marks, g_hash_table_unref);
  g_clear_pointer (&self->frozen, g_ptr_array_unref);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->profile, json_object_unref);
  g_clear_object (&self->running);
  g_free (self);
}

static void
report (Loader            *loader,
        UnknotProblemKind  kind,
        const char        *file,
        const char        *aside)
{
  g_ptr_array_add (loader->loaded->problems, unknot_problem_new (kind, file, aside, 0));
}

static void
freeze (Loader     *loader,
        const char *month)
{
  g_ptr_array_add (loader->loaded->frozen, g_strdup (month));
}

/* Reads a file and notes which version of it that was. */
static FileState
read_file (Loader      *loader,
           const char  *path,
           GBytes     **bytes)
{
  g_autoptr (GError) error = NULL;
  char *contents = NULL;
  gsize length = 0;

  if (loader->may_rename)
    unknot_recovery_tighten (path);
  g_hash_table_replace (loader->loaded->marks, g_path_get_basename (path), unknot_recovery_get_mark (path));
  if (!g_file_get_contents (path, &contents, &length, &error))
    return g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT) ? FILE_MISSING : FILE_FORBIDDEN;

  *bytes = g_bytes_new_take (contents, length);
  return FILE_READ;
}

/* Moves a file that makes no sense out of the way. Where that is not possible it is left alone for good: NULL. */
static char *
set_aside (Loader     *loader,
           const char *path)
{
  char *aside = loader->may_rename ? unknot_recovery_set_aside (path, "unreadable", loader->now, NULL) : NULL;

  if (aside != NULL)
    g_hash_table_replace (loader->loaded->marks, g_path_get_basename (path), g_strdup (""));
  return aside;
}

static UnknotMonth *
parse_month (Loader     *loader,
             const char *month,
             GBytes     *bytes,
             gboolean   *lossy)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  UnknotMonth *parsed = unknot_month_parse (month, bytes, entries, lossy, NULL);

  if (parsed == NULL)
    return NULL;

  g_ptr_array_extend_and_steal (loader->loaded->entries, g_steal_pointer (&entries));
  g_hash_table_replace (loader->loaded->months, g_strdup (month), parsed);
  return parsed;
}

static UnknotMonth *
parse_previous (Loader     *loader,
                const char *month,
                const char *path,
                gboolean   *lossy)
{
  g_autofree char *previous = unknot_recovery_previous (path);
  g_autoptr (GBytes) bytes = NULL;

  return read_file (loader, previous, &bytes) == FILE_READ ? parse_month (loader, month, bytes, lossy) : NULL;
}

/* A month of which there is only a previous copy, and that makes no sense either. */
static char *
set_aside_previous (Loader     *loader,
                    const char *path)
{
  g_autofree char *previous = unknot_recovery_previous (path);

  return set_aside (loader, previous);
}

static void
judge_month (Loader      *loader,
             UnknotMonth *month,
             const char  *file,
             gboolean     lossy)
{
  if (unknot_month_get_version (month) > UNKNOT_MONTH_VERSION)
    {
      report (loader, UNKNOT_PROBLEM_NEWER, file, NULL);
      loader->loaded->read_only = TRUE;
    }
  else if (lossy)
    {
      report (loader, UNKNOT_PROBLEM_LOSSY, file, NULL);
      freeze (loader, unknot_month_get_name (month));
    }
  if (unknot_month_get_n_strays (month) > 0)
    g_ptr_array_add (loader->loaded->problems,
                     unknot_problem_new (UNKNOT_PROBLEM_STRAYS, file, NULL, unknot_month_get_n_strays (month)));
}

static void
load_month (Loader     *loader,
            const char *month)
{
  g_autofree char *file = g_strconcat (month, ".json", NULL);
  g_autofree char *path = g_build_filename (loader->folder, UNKNOT_LOADER_JOURNAL_FOLDER, file, NULL);
  g_autofree char *aside = NULL;
  g_autoptr (GBytes) bytes = NULL;
  UnknotMonth *parsed = NULL;
  gboolean lossy = FALSE;
  FileState state = read_file (loader, path, &bytes);

  if (state == FILE_READ)
    parsed = parse_month (loader, month, bytes, &lossy);
  if (parsed != NULL)
    {
      judge_month (loader, parsed, file, lossy);
      return;
    }

  if (state == FILE_READ)
    aside = set_aside (loader, path);
  parsed = parse_previous (loader, month, path, &lossy);
  if (parsed != NULL)
    judge_month (loader, parsed, file, lossy);
  if (parsed == NULL && state == FILE_MISSING)
    aside = set_aside_previous (loader, path);

  if (state == FILE_FORBIDDEN || (state == FILE_READ && aside == NULL))
    {
      report (loader, UNKNOT_PROBLEM_FORBIDDEN, file, NULL);
      freeze (loader, month);
    }
  else if (parsed != NULL)
    {
      report (loader, UNKNOT_PROBLEM_RESTORED, file, aside);
    }
  else if (aside != NULL)
    {
      report (loader, UNKNOT_PROBLEM_UNREADABLE, file, aside);
    }
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char **) a, *(const char **) b);
}

/* All months that have a file or only a previous copy of one, the oldest first. */
static GPtrArray *
list_months (Loader *loader)
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
      report (loader, UNKNOT_PROBLEM_FORBIDDEN, UNKNOT_LOADER_JOURNAL_FOLDER, NULL);
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
    }

  g_ptr_array_sort (months, compare_names);
  return months;
}

/* A small file: parsed, and its format checked. */
static JsonObject *
parse_object (GBytes     *bytes,
              const char *file,
              const char *format,
              gboolean   *lossy)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  gsize skip = length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
  g_autoptr (GBytes) plain = g_bytes_new_from_bytes (bytes, skip, length - skip);
  UnknotScan scan = unknot_scan_text (text + skip, length - skip);
  g_autoptr (JsonObject) object = NULL;
  int version;

  *lossy = scan == UNKNOT_SCAN_LOSSY;
  if (scan != UNKNOT_SCAN_BROKEN)
    object = unknot_json_parse (plain, file, NULL);
  if (object == NULL || g_strcmp0 (unknot_json_string (object, file, "format", NULL), format) != 0 ||
      !unknot_json_integer (object, file, "version", 1, G_MAXINT, &version, NULL))
    return NULL;

  return g_steal_pointer (&object);
}

/* Reads a small file, or its previous copy. */
static JsonObject *
load_object (Loader     *loader,
             const char *file,
             const char *format,
             gboolean   *lossy,
             gboolean   *forbidden)
{
  g_autofree char *path = g_build_filename (loader->folder, file, NULL);
  g_autofree char *previous = unknot_recovery_previous (path);
  g_autofree char *aside = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) older = NULL;
  JsonObject *object = NULL;
  FileState state = read_file (loader, path, &bytes);

  *forbidden = FALSE;
  if (state == FILE_READ)
    object = parse_object (bytes, file, format, lossy);
  if (object != NULL)
    return object;

  if (state == FILE_READ)
    aside = set_aside (loader, path);
  if (read_file (loader, previous, &older) == FILE_READ)
    object = parse_object (older, file, format, lossy);

  *forbidden = state == FILE_FORBIDDEN || (state == FILE_READ && aside == NULL);
  if (*forbidden)
    report (loader, UNKNOT_PROBLEM_FORBIDDEN, file, NULL);
  else if (object != NULL)
    report (loader, UNKNOT_PROBLEM_RESTORED, file, aside);
  else if (aside != NULL)
    report (loader, UNKNOT_PROBLEM_UNREADABLE, file, aside);
  return object;
}

static void
load_profile (Loader *loader)
{
  UnknotLoaded *loaded = loader->loaded;
  gboolean lossy = FALSE;
  gboolean forbidden;
  int version;

  loaded->profile = load_object (loader, UNKNOT_LOADER_PROFILE_FILE, "unknot-profile", &lossy, &forbidden);
  loaded->profile_read_only = forbidden;
  if (loaded->profile == NULL)
    return;

  if (unknot_json_integer (loaded->profile, "", "version", UNKNOT_PROFILE_VERSION + 1, G_MAXINT, &version, NULL))
    {
      report (loader, UNKNOT_PROBLEM_NEWER, UNKNOT_LOADER_PROFILE_FILE, NULL);
      loaded->profile_read_only = TRUE;
      loaded->read_only = TRUE;
    }
  else if (lossy)
    {
      report (loader, UNKNOT_PROBLEM_LOSSY, UNKNOT_LOADER_PROFILE_FILE, NULL);
      loaded->profile_read_only = TRUE;
    }
}

/* The running session's entry; `NULL` for anything else that the file may hold. */
static UnknotEntry *
parse_running (Loader     *loader,
               JsonObject *object)
{
  char month[UNKNOT_MONTH_SIZE];
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;
  int version;

  if (!unknot_json_integer (object, "", "version", 1, RUNNING_VERSION, &version, NULL)
      || !json_object_has_member (object, "entry"))
    return NULL;

  unknot_time_get_month (loader->now, month);
  entry = unknot_entry_new_from_json (json_object_get_member (object, "entry"), month, NULL);

  return entry != NULL && unknot_entry_get_session (entry, &record) ? g_steal_pointer (&entry) : NULL;
}

static void
load_running (Loader *loader)
{
  g_autofree char *path = g_build_filename (loader->folder, UNKNOT_LOADER_RUNNING_FILE, NULL);
  g_autoptr (JsonObject) object = NULL;
  g_autofree char *aside = NULL;
  gboolean lossy = FALSE;
  gboolean forbidden;

  object = load_object (loader, UNKNOT_LOADER_RUNNING_FILE, RUNNING_FORMAT, &lossy, &forbidden);
  if (object == NULL)
    return;

  loader->loaded->running = parse_running (loader, object);
  if (loader->loaded->running != NULL)
    return;

  aside = set_aside (loader, path);
  report (loader, aside != NULL ? UNKNOT_PROBLEM_UNREADABLE : UNKNOT_PROBLEM_FORBIDDEN, UNKNOT_LOADER_RUNNING_FILE,
          aside);
}

static void
take_lock (Loader     *loader,
           UnknotLock *lock)
{
  g_autofree char *name = g_path_get_basename (loader->folder);

  switch (unknot_lock_acquire (lock, NULL))
    {
    case UNKNOT_LOCK_HELD:
      loader->may_rename = TRUE;
      break;
    case UNKNOT_LOCK_TAKEN:
      report (loader, UNKNOT_PROBLEM_SECOND, name, NULL);
      loader->loaded->read_only = TRUE;
      loader->loaded->profile_read_only = TRUE;
      break;
    case UNKNOT_LOCK_UNAVAILABLE:
      report (loader, UNKNOT_PROBLEM_FOLDER, name, NULL);
      break;
    default:
      g_assert_not_reached ();
    }
}

/**
 * unknot_loader_load:
 * @folder: the person's folder; it is made if it is not there
 * @lock: the journal's lock, which is taken
 * @now: what time it is, for the names of what is set aside
 *
 * Reads everything. Blocks; for the writer's thread. What is wrong is among the problems, never an error: there is
 * always something to go on with, and no file is taken for empty because it can't be read.
 *
 * Returns: (transfer full): what the folder holds
 */
UnknotLoaded *
unknot_loader_load (const char *folder,
                    UnknotLock *lock,
                    UnknotTime  now)
{
  Loader loader = { .folder = folder, .now = now, .loaded = loaded_new () };
  g_autofree char *journal = g_build_filename (folder, UNKNOT_LOADER_JOURNAL_FOLDER, NULL);
  g_autoptr (GPtrArray) months = NULL;
  gboolean locked_out;

  g_mkdir_with_parents (journal, 0700);
  take_lock (&loader, lock);
  locked_out = loader.loaded->profile_read_only;
  if (loader.may_rename)
    {
      unknot_recovery_tighten (folder);
      unknot_recovery_tighten (journal);
    }

  months = list_months (&loader);
  for (guint i = 0; i < months->len; i++)
    load_month (&loader, g_ptr_array_index (months, i));
  load_profile (&loader);
  loader.loaded->profile_read_only |= locked_out;
  if (!locked_out)
    load_running (&loader);   /* else it is a session that goes on in the other process */

  return loader.loaded;
}

/**
 * unknot_loader_wrap_running:
 * @session: a session entry
 *
 * Writes the file of a running session.
 *
 * Returns: (transfer full): the text of the file
 */
char *
unknot_loader_wrap_running (UnknotEntry *session)
{
  g_autofree char *entry = json_to_string (unknot_entry_get_node (session), FALSE);

  return g_strdup_printf ("{\"format\":\"%s\",\"version\":%d,\"entry\":%s}\n", RUNNING_FORMAT, RUNNING_VERSION,
                          entry);
}
