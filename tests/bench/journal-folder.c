#include "journal-folder.h"

#include <glib/gstdio.h>

/* The last month of every folder, and the moment that the clock shows. */
#define LAST_YEAR 2026
#define LAST_MONTH 11
#define NOW "2026-11-21T20:00:00+01:00"

static UnknotTime
get_time (gpointer data)
{
  UnknotTime time = { 0 };

  unknot_time_parse (NOW, &time);
  return time;
}

static char *
make_uuid (gpointer data)
{
  return g_uuid_string_random ();
}

/* Nothing is of a time to come, so that what is added now is the last entry. */
static int
get_last_day (void)
{
  return unknot_time_get_day (get_time (NULL));
}

/* What a day of use looks like: mostly ratings, a session with three techniques, a note now and then. */
static void
add_entry (GString *text,
           int      day,
           int      i)
{
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day);
  g_autofree char *on = g_date_time_format (date, "%Y-%m-%d");
  g_autofree char *time = g_strdup_printf ("%sT%02d:%02d:00+01:00", on, 7 + i, (day * 7 + i * 13) % 60);
  g_autofree char *uuid = g_uuid_string_random ();
  const char *knot = "7a1d3c52-5a0e-4c0b-9d6e-0c7f6a1b2c3d";

  g_string_append_printf (text, "{\"uuid\":\"%s\",\"type\":\"%s\",\"time\":\"%s\",\"modified\":\"%s\",\"revision\":1,",
                          uuid, i == 4 ? "session" : "rating", time, time);
  if (i == 4)
    g_string_append_printf (text,
                            "\"knots\":[{\"knot\":\"%s\",\"muscle\":\"rhomboids\",\"side\":\"left\","
                            "\"before\":5,\"after\":3}],\"items\":["
                            "{\"technique\":\"ball-wall\",\"muscle\":\"rhomboids\",\"seconds\":90},"
                            "{\"technique\":\"self-hug\",\"muscle\":\"rhomboids\",\"seconds\":60},"
                            "{\"technique\":\"blade-squeeze\",\"muscle\":\"rhomboids\",\"seconds\":60}],"
                            "\"feel\":\"right\"}", knot);
  else
    g_string_append_printf (text, "\"knot\":\"%s\",\"pain\":%d,\"frame\":\"now\"%s}", knot, (day + i) % 11,
                            i == 7 ? ",\"note\":\"a long day at the desk\"" : "");
}

static void
write_month (JournalFolder *self,
             int            year,
             int            month,
             int            n_a_day)
{
  g_autofree char *name = g_strdup_printf ("%04d-%02d", year, month);
  g_autofree char *file = g_strconcat (name, ".json", NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  char *path = g_build_filename (self->folder, "journal", file, NULL);
  int next = month == 12 ? unknot_day_from_date (year + 1, 1, 1) : unknot_day_from_date (year, month + 1, 1);
  gboolean first = TRUE;

  g_string_printf (text, "{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"%s\",\n\"entries\":[", name);
  for (int day = unknot_day_from_date (year, month, 1); day < next && day <= get_last_day (); day++)
    for (int i = 0; i < n_a_day; i++)
      {
        g_string_append (text, first ? "\n" : ",\n");
        first = FALSE;
        add_entry (text, day, i);
      }
  g_string_append (text, "\n]}\n");

  g_file_set_contents (path, text->str, (gssize) text->len, NULL);
  g_ptr_array_add (self->paths, path);
}

/**
 * journal_folder_init:
 * @self: (out): the folder
 * @n_months: how many months, the last of them November 2026
 * @n_a_day: entries a day, up to ten
 *
 * Makes a folder below the temporary one.
 */
void
journal_folder_init (JournalFolder *self,
                     int            n_months,
                     int            n_a_day)
{
  g_autofree char *journal = NULL;

  self->stamper = (UnknotStamper) { get_time, make_uuid, NULL };
  self->paths = g_ptr_array_new_with_free_func (g_free);
  self->folder = g_dir_make_tmp ("unknot-bench-XXXXXX", NULL);
  journal = g_build_filename (self->folder, "journal", NULL);
  g_mkdir (journal, 0700);
  for (int i = n_months - 1; i >= 0; i--)
    {
      int months = LAST_YEAR * 12 + LAST_MONTH - 1 - i;

      write_month (self, months / 12, months % 12 + 1, n_a_day);
    }
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        remove_folder (child);
      else
        g_unlink (child);
    }
  g_rmdir (path);
}

/**
 * journal_folder_clear:
 * @self: a folder
 *
 * Removes the folder with all that is in it.
 */
void
journal_folder_clear (JournalFolder *self)
{
  remove_folder (self->folder);
  g_clear_pointer (&self->paths, g_ptr_array_unref);
  g_clear_pointer (&self->folder, g_free);
}
