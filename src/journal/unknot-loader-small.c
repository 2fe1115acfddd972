#include "unknot-loader-private.h"

#include "unknot-json.h"
#include "unknot-profile.h"
#include "unknot-records.h"
#include "unknot-recovery.h"
#include "unknot-scan.h"

#include <string.h>

#define RUNNING_FORMAT "unknot-running"
#define RUNNING_VERSION 1

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
load_object (UnknotLoader  *loader,
             const char    *file,
             const char    *format,
             gboolean      *lossy,
             gboolean      *forbidden,
             GBytes       **text)
{
  g_autofree char *path = g_build_filename (loader->folder, file, NULL);
  g_autofree char *previous = unknot_recovery_previous (path);
  g_autofree char *aside = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) older = NULL;
  JsonObject *object = NULL;
  UnknotFileState state = unknot_loader_read (loader, path, &bytes);
  UnknotFileState before;

  *forbidden = FALSE;
  if (state == UNKNOT_FILE_READ)
    object = parse_object (bytes, file, format, lossy);
  if (object != NULL)
    {
      *text = g_steal_pointer (&bytes);
      return object;
    }

  before = unknot_loader_read (loader, previous, &older);
  if (before == UNKNOT_FILE_READ)
    object = parse_object (older, file, format, lossy);
  if (object != NULL)
    *text = g_steal_pointer (&older);
  if (state == UNKNOT_FILE_READ && before != UNKNOT_FILE_FORBIDDEN)
    aside = unknot_loader_set_aside (loader, path);

  *forbidden = state == UNKNOT_FILE_FORBIDDEN || before == UNKNOT_FILE_FORBIDDEN ||
               (state == UNKNOT_FILE_READ && aside == NULL);
  if (*forbidden)
    unknot_loader_report (loader, UNKNOT_PROBLEM_FORBIDDEN, file, NULL);
  else if (object != NULL)
    unknot_loader_report_restored (loader, file, file, aside);
  else if (aside != NULL)
    unknot_loader_report (loader, UNKNOT_PROBLEM_UNREADABLE, file, aside);
  return object;
}

/**
 * unknot_loader_parse_profile:
 * @bytes: contents of a profile's file
 *
 * Reads a profile that another program has written.
 *
 * Returns: (transfer full) (nullable): the profile; `NULL` if it makes no sense, or could not be written back whole
 */
JsonObject *
unknot_loader_parse_profile (GBytes *bytes)
{
  gboolean lossy = FALSE;
  g_autoptr (JsonObject) object = parse_object (bytes, UNKNOT_LOADER_PROFILE_FILE, "unknot-profile", &lossy);
  int version;

  if (object == NULL || lossy ||
      !unknot_json_integer (object, "", "version", 1, UNKNOT_PROFILE_VERSION, &version, NULL))
    return NULL;

  return g_steal_pointer (&object);
}

/**
 * unknot_loader_load_profile:
 * @loader: a loader
 *
 * Reads the profile.
 */
void
unknot_loader_load_profile (UnknotLoader *loader)
{
  UnknotLoaded *loaded = loader->loaded;
  g_autoptr (GBytes) text = NULL;
  gboolean lossy = FALSE;
  gboolean forbidden;
  int version;

  loaded->profile = load_object (loader, UNKNOT_LOADER_PROFILE_FILE, "unknot-profile", &lossy, &forbidden, &text);
  loaded->profile_read_only = forbidden;
  if (loaded->profile == NULL)
    return;

  if (unknot_json_integer (loaded->profile, "", "version", UNKNOT_PROFILE_VERSION + 1, G_MAXINT, &version, NULL))
    {
      unknot_loader_report (loader, UNKNOT_PROBLEM_NEWER, UNKNOT_LOADER_PROFILE_FILE, NULL);
      loaded->profile_read_only = TRUE;
      loaded->read_only = TRUE;
    }
  else if (lossy)
    {
      unknot_loader_report (loader, UNKNOT_PROBLEM_LOSSY, UNKNOT_LOADER_PROFILE_FILE, NULL);
      g_hash_table_replace (loaded->originals, g_strdup (UNKNOT_LOADER_PROFILE_FILE), g_steal_pointer (&text));
      loaded->profile_read_only = TRUE;
    }
}

/* The running session's entry; `NULL` for anything else that the file may hold. */
static UnknotEntry *
parse_running (UnknotLoader *loader,
               JsonObject   *object)
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

/**
 * unknot_loader_load_running:
 * @loader: a loader
 *
 * Reads the session that was running when the app ended.
 */
void
unknot_loader_load_running (UnknotLoader *loader)
{
  g_autofree char *path = g_build_filename (loader->folder, UNKNOT_LOADER_RUNNING_FILE, NULL);
  g_autoptr (JsonObject) object = NULL;
  g_autofree char *aside = NULL;
  g_autoptr (GBytes) text = NULL;
  gboolean lossy = FALSE;
  gboolean forbidden;

  object = load_object (loader, UNKNOT_LOADER_RUNNING_FILE, RUNNING_FORMAT, &lossy, &forbidden, &text);
  /* What could not be read is set aside when the next session is written there. */
  if (forbidden)
    g_hash_table_replace (loader->loaded->marks, g_strdup (UNKNOT_LOADER_RUNNING_FILE), g_strdup (""));
  if (object == NULL)
    return;

  loader->loaded->running = parse_running (loader, object);
  if (loader->loaded->running != NULL)
    return;

  aside = unknot_loader_set_aside (loader, path);
  unknot_loader_report (loader, aside != NULL ? UNKNOT_PROBLEM_UNREADABLE : UNKNOT_PROBLEM_FORBIDDEN,
                        UNKNOT_LOADER_RUNNING_FILE, aside);
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
  g_autofree char *entry = unknot_entry_to_text (session);

  return g_strdup_printf ("{\"format\":\"%s\",\"version\":%d,\"entry\":%s}\n", RUNNING_FORMAT, RUNNING_VERSION,
                          entry);
}
