/* Copies of everything in a folder that the person picked: an archive a day, and few of the old ones. What is not ours
   in that folder is never touched. */

#include "unknot-snapshots.h"

#include "unknot-archive.h"
#include "unknot-export-file.h"

#include <string.h>

/* "Unknot 2026-11-22 2015.json", or "Unknot 2026-11-22 2015-2.json" if that was taken. The words are no language's, so
   that the copies are found again when the person changes theirs. */
#define NAME "^Unknot (\\d{4})-(\\d{2})-(\\d{2}) (\\d{2})(\\d{2})(?:-([1-9]\\d{0,3}))?\\.json"
#define WHOLE_NAME NAME "\\z"

/* What a process leaves behind that was killed while it wrote: our file, or the one that GLib makes for it. */
#define LEFT_NAME NAME "\\.part(\\.[A-Z0-9]{6})?\\z"

#define HEAD "{\"format\":\"" UNKNOT_ARCHIVE_FORMAT "\""

/* More copies than that are not made in one minute. */
#define MOST_A_MINUTE 999

static int
get_number (GMatchInfo *match,
            int         group)
{
  g_autofree char *digits = g_match_info_fetch (match, group);

  return digits != NULL && *digits != '\0' ? (int) g_ascii_strtoll (digits, NULL, 10) : 1;
}

/* Digits that are no moment are none of ours. */
static gboolean
parse_name (const char     *name,
            const char     *pattern,
            UnknotSnapshot *snapshot)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  int hour;
  int minute;

  if (!g_regex_match (regex, name, 0, &match)
      || !g_date_valid_dmy ((GDateDay) get_number (match, 3), (GDateMonth) get_number (match, 2),
                            (GDateYear) get_number (match, 1)))
    return FALSE;
  hour = get_number (match, 4);
  minute = get_number (match, 5);
  if (hour > 23 || minute > 59)
    return FALSE;

  snapshot->day = unknot_day_from_date (get_number (match, 1), get_number (match, 2), get_number (match, 3));
  snapshot->minute = hour * 60 + minute;
  snapshot->number = get_number (match, 6);
  return TRUE;
}

/**
 * unknot_snapshot_new:
 * @name: name of a file
 * @size: bytes
 *
 * Reads a copy's name.
 *
 * Returns: (transfer full) (nullable): the copy, or `NULL` if it is not named as one
 */
UnknotSnapshot *
unknot_snapshot_new (const char *name,
                     goffset     size)
{
  UnknotSnapshot snapshot = { .size = size };

  g_return_val_if_fail (name != NULL, NULL);

  if (!parse_name (name, WHOLE_NAME, &snapshot))
    return NULL;

  snapshot.name = g_strdup (name);
  return g_memdup2 (&snapshot, sizeof snapshot);
}

/**
 * unknot_snapshot_free:
 * @self: a copy
 *
 * Frees what is known of a copy; its file stays.
 */
void
unknot_snapshot_free (UnknotSnapshot *self)
{
  g_free (self->name);
  g_free (self);
}

/**
 * unknot_snapshot_make_name:
 * @now: what time it is, where the person is
 * @number: 1, or which one of that minute it is
 *
 * Makes a copy's name.
 *
 * Returns: (transfer full): the name of its file
 */
char *
unknot_snapshot_make_name (UnknotTime now,
                           int        number)
{
  g_autoptr (GDateTime) moment = unknot_time_to_date_time (now);
  g_autofree char *stamp = g_date_time_format (moment, "Unknot %Y-%m-%d %H%M");

  return number > 1 ? g_strdup_printf ("%s-%d.json", stamp, number) : g_strconcat (stamp, ".json", NULL);
}

/* A file that only has such a name, or is empty after a disk's fault, is not counted among the copies, and stays. */
static gboolean
begins_as_ours (GFile        *file,
                GCancellable *cancellable)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, NULL);
  char head[sizeof HEAD] = "";

  return stream != NULL
         && g_input_stream_read_all (G_INPUT_STREAM (stream), head, strlen (HEAD), NULL, cancellable, NULL)
         && strcmp (head, HEAD) == 0;
}

static int
compare_newest_first (gconstpointer a,
                      gconstpointer b)
{
  const UnknotSnapshot *one = a;
  const UnknotSnapshot *other = b;

  if (one->day != other->day)
    return other->day - one->day;
  if (one->minute != other->minute)
    return other->minute - one->minute;
  return other->number - one->number;
}

static GFileEnumerator *
enumerate (GFile         *folder,
           GCancellable  *cancellable,
           GError       **error)
{
  return g_file_enumerate_children (folder,
                                    G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE ","
                                    G_FILE_ATTRIBUTE_STANDARD_SIZE,
                                    G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, cancellable, error);
}

static void
add_copy (GPtrArray    *snapshots,
          GFileInfo    *info,
          GFile        *file,
          GCancellable *cancellable)
{
  g_autoptr (UnknotSnapshot) snapshot = NULL;

  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    return;

  snapshot = unknot_snapshot_new (g_file_info_get_name (info), g_file_info_get_size (info));
  if (snapshot != NULL && begins_as_ours (file, cancellable))
    g_ptr_array_add (snapshots, g_steal_pointer (&snapshot));
}

/**
 * unknot_snapshots_list:
 * @folder: the folder that the person picked
 * @cancellable: (nullable): to stop it
 * @error: return location for an error of %G_IO_ERROR
 *
 * Lists the copies in a folder. Blocks; from any thread.
 *
 * Returns: (transfer container) (element-type UnknotSnapshot) (nullable): the copies, the newest first, or `NULL` with
 *   @error set
 */
GPtrArray *
unknot_snapshots_list (GFile         *folder,
                       GCancellable  *cancellable,
                       GError       **error)
{
  g_autoptr (GFileEnumerator) children = NULL;
  g_autoptr (GPtrArray) snapshots = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  children = enumerate (folder, cancellable, error);
  if (children == NULL)
    return NULL;

  snapshots = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_snapshot_free);
  for (;;)
    {
      GFileInfo *info;
      GFile *file;

      if (!g_file_enumerator_iterate (children, &info, &file, cancellable, error))
        return NULL;
      if (info == NULL)
        break;
      add_copy (snapshots, info, file, cancellable);
    }

  g_ptr_array_sort_values (snapshots, compare_newest_first);
  return g_steal_pointer (&snapshots);
}

/* Of one kind of period, which have a copy that stays. */
typedef struct
{
  guint n_left;
  int   last;
} Periods;

/* The first one of a period that is met is its newest. */
static gboolean
keeps (Periods *self,
       int      period)
{
  if (self->n_left == 0 || period == self->last)
    return FALSE;

  self->n_left--;
  self->last = period;
  return TRUE;
}

static int
get_week (int day)
{
  const int first_monday = 4;   /* 5 January 1970 */
  int days = day - first_monday;

  return days >= 0 ? days / 7 : (days - 6) / 7;
}

static int
get_month (int day)
{
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day);

  return g_date_time_get_year (date) * 12 + g_date_time_get_month (date);
}

static gboolean
is_later (const UnknotSnapshot *snapshot,
          UnknotTime            now)
{
  int day = unknot_time_get_day (now);

  return snapshot->day > day || (snapshot->day == day && snapshot->minute > unknot_time_get_minute (now));
}

/**
 * unknot_snapshots_list_spare:
 * @snapshots: (element-type UnknotSnapshot): all copies, the newest first
 * @now: what time it is, where the person is
 *
 * Lists the copies that may go: what stays is the newest one of each of the last seven days, four weeks and twelve
 * months that have any, so that whoever did not use the app for a year still has all of theirs. What was made while the
 * clock was ahead stays, too, and counts for nothing.
 *
 * Returns: (transfer container) (element-type UnknotSnapshot): those of @snapshots that may go
 */
GPtrArray *
unknot_snapshots_list_spare (GPtrArray  *snapshots,
                             UnknotTime  now)
{
  Periods days = { UNKNOT_SNAPSHOTS_DAYS, G_MAXINT };
  Periods weeks = { UNKNOT_SNAPSHOTS_WEEKS, G_MAXINT };
  Periods months = { UNKNOT_SNAPSHOTS_MONTHS, G_MAXINT };
  GPtrArray *spare = g_ptr_array_new ();

  g_return_val_if_fail (snapshots != NULL, spare);

  for (guint i = 0; i < snapshots->len; i++)
    {
      UnknotSnapshot *snapshot = g_ptr_array_index (snapshots, i);
      gboolean stays = is_later (snapshot, now);

      if (!stays)
        {
          /* Each of them counts it, also where another one keeps it already. */
          stays |= keeps (&days, snapshot->day);
          stays |= keeps (&weeks, get_week (snapshot->day));
          stays |= keeps (&months, get_month (snapshot->day));
        }
      if (!stays)
        g_ptr_array_add (spare, snapshot);
    }

  return spare;
}

static void
remove_file (GFile        *folder,
             const char   *name,
             GCancellable *cancellable)
{
  g_autoptr (GFile) file = g_file_get_child (folder, name);
  g_autoptr (GError) error = NULL;

  if (!g_file_delete (file, cancellable, &error))
    g_info ("An old copy stays: %s", error->message);
}

/* Also another device may be writing to the same folder now, so that only what is a day old is left over for sure. */
static void
clean (GFile        *folder,
       UnknotTime    now,
       GCancellable *cancellable)
{
  g_autoptr (GFileEnumerator) children = enumerate (folder, cancellable, NULL);
  GFileInfo *info;

  while (children != NULL && g_file_enumerator_iterate (children, &info, NULL, cancellable, NULL) && info != NULL)
    {
      UnknotSnapshot left;

      if (parse_name (g_file_info_get_name (info), LEFT_NAME, &left) && left.day < unknot_time_get_day (now))
        remove_file (folder, g_file_info_get_name (info), cancellable);
    }
}

static void
rotate (GFile        *folder,
        UnknotTime    now,
        GCancellable *cancellable)
{
  g_autoptr (GPtrArray) snapshots = unknot_snapshots_list (folder, cancellable, NULL);
  g_autoptr (GPtrArray) spare = NULL;

  if (snapshots == NULL)
    return;

  spare = unknot_snapshots_list_spare (snapshots, now);
  for (guint i = 0; i < spare->len; i++)
    remove_file (folder, ((UnknotSnapshot *) g_ptr_array_index (spare, i))->name, cancellable);
}

/* Gives it the first name that is free. */
static gboolean
name_part (GFile         *folder,
           GFile         *part,
           UnknotTime     now,
           GCancellable  *cancellable,
           GError       **error)
{
  for (int number = 1;; number++)
    {
      g_autofree char *name = unknot_snapshot_make_name (now, number);
      g_autoptr (GFile) file = g_file_get_child (folder, name);
      g_autoptr (GError) failure = NULL;

      if (g_file_move (part, file, G_FILE_COPY_NOFOLLOW_SYMLINKS | G_FILE_COPY_NO_FALLBACK_FOR_MOVE, cancellable,
                       NULL, NULL, &failure))
        return TRUE;
      if (number == MOST_A_MINUTE || !g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_EXISTS))
        {
          g_propagate_error (error, g_steal_pointer (&failure));
          return FALSE;
        }
    }
}

/**
 * unknot_snapshots_write:
 * @folder: the folder that the person picked; it is not made anew if it is gone
 * @bytes: an archive of everything
 * @now: what time it is, where the person is
 * @cancellable: (nullable): to stop it
 * @error: return location for an error of %G_IO_ERROR
 *
 * Writes a copy that only the person may read, under its name only once it is whole, and then lets the old ones go that
 * [func@Unknot.snapshots_list_spare] names. Blocks; from any thread.
 *
 * Returns: whether the copy is there; old ones that can't be removed are no failure
 */
gboolean
unknot_snapshots_write (GFile         *folder,
                        GBytes        *bytes,
                        UnknotTime     now,
                        GCancellable  *cancellable,
                        GError       **error)
{
  g_autofree char *name = NULL;
  g_autofree char *part_name = NULL;
  g_autoptr (GFile) part = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  name = unknot_snapshot_make_name (now, 1);
  part_name = g_strconcat (name, ".part", NULL);
  part = g_file_get_child (folder, part_name);
  if (!unknot_export_file_write (part, bytes, cancellable, error))
    return FALSE;
  if (!name_part (folder, part, now, cancellable, error))
    {
      g_file_delete (part, NULL, NULL);
      return FALSE;
    }

  clean (folder, now, cancellable);
  rotate (folder, now, cancellable);
  return TRUE;
}
