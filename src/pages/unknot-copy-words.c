/* Copies of everything, in words. */

#include "unknot-copy-words.h"

#include <string.h>

#include <glib/gi18n.h>

#include "unknot-clock.h"
#include "unknot-entry-words.h"

/**
 * unknot_copy_words_problem:
 * @problem: why there is no copy, an error of %G_IO_ERROR
 *
 * Says what is wrong with the folder of the copies.
 *
 * Returns: (transfer none): one sentence
 */
const char *
unknot_copy_words_problem (const GError *problem)
{
  if (g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_NOT_FOUND)
      || g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_NOT_MOUNTED)
      || g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY))
    return _("The folder is not there.");
  if (g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    return _("The disk is full.");
  if (g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED)
      || g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_READ_ONLY))
    return _("This folder can’t be written to.");
  if (g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_BUSY))
    return _("The journal is still being read.");

  return _("The copy could not be written.");
}

/**
 * unknot_copy_words_last:
 * @days: how many days ago the last copy was made, or %UNKNOT_COPY_WORDS_NEVER
 * @problem: (nullable): why there is none since, an error of %G_IO_ERROR
 *
 * Says how it stands with the copies.
 *
 * Returns: (transfer full): "Last copy 3 days ago. The folder is not there."
 */
char *
unknot_copy_words_last (int           days,
                        const GError *problem)
{
  g_autofree char *last = NULL;

  if (days == UNKNOT_COPY_WORDS_NEVER)
    last = g_strdup (_("There is no copy yet."));
  else if (days <= 0)
    last = g_strdup (_("Last copy today."));
  else if (days == 1)
    last = g_strdup (_("Last copy yesterday."));
  else
    last = g_strdup_printf (ngettext ("Last copy %d day ago.", "Last copy %d days ago.", (gulong) days), days);

  return problem != NULL ? g_strjoin (" ", last, unknot_copy_words_problem (problem), NULL) : g_steal_pointer (&last);
}

/**
 * unknot_copy_words_warning:
 * @days: how many days ago the last copy was made, or %UNKNOT_COPY_WORDS_NEVER
 * @problem: why there is none since, an error of %G_IO_ERROR
 *
 * Says that there has been no copy for long.
 *
 * Returns: (transfer full): "There has been no new copy for 8 days. The folder is not there."
 */
char *
unknot_copy_words_warning (int           days,
                           const GError *problem)
{
  g_autofree char *since = NULL;

  if (days == UNKNOT_COPY_WORDS_NEVER)
    return unknot_copy_words_last (days, problem);

  since = g_strdup_printf (ngettext ("There has been no new copy for %d day.",
                                     "There has been no new copy for %d days.", (gulong) days), days);
  return g_strjoin (" ", since, unknot_copy_words_problem (problem), NULL);
}

/**
 * unknot_copy_words_moment:
 * @day: a local day, counted from 1970-01-01
 * @minute: a minute of that day
 * @today: the day that it is now
 * @twelve: whether hours are counted to twelve
 *
 * Names a copy by when it was made.
 *
 * Returns: (transfer full): "Yesterday, 20:15"
 */
char *
unknot_copy_words_moment (int      day,
                          int      minute,
                          int      today,
                          gboolean twelve)
{
  g_autofree char *name = unknot_entry_words_day (day, today);
  g_autofree char *clock = unknot_clock_format (minute, twelve);

  /* Translators: a day and a time of day: "Yesterday, 20:15" */
  return g_strdup_printf (_("%1$s, %2$s"), name, clock);
}

/**
 * unknot_copy_words_period:
 * @first_day: a local day, counted from 1970-01-01
 * @last_day: a day that is not before it
 *
 * Says from when to when something tells.
 *
 * Returns: (transfer full): "3 October 2025 to 22 November 2026"
 */
char *
unknot_copy_words_period (int first_day,
                          int last_day)
{
  g_autoptr (GDateTime) first = unknot_day_to_date_time (first_day);
  g_autoptr (GDateTime) last = unknot_day_to_date_time (last_day);
  /* Translators: a day, as g_date_time_format() takes it: "22 November 2026" */
  g_autofree char *from = g_date_time_format (first, _("%-e %B %Y"));
  g_autofree char *to = g_date_time_format (last, _("%-e %B %Y"));

  if (first_day == last_day)
    return g_steal_pointer (&from);

  /* Translators: two days, as "3 October 2025 to 22 November 2026" */
  return g_strdup_printf (_("%1$s to %2$s"), from, to);
}

/* Where the portal shows a folder to the app means nothing to the person. */
#define PORTAL "/doc/"

/* What of a path lies below a folder. */
static const char *
skip_folder (const char *path,
             const char *folder)
{
  const char *rest = g_str_has_prefix (path, folder) ? path + strlen (folder) : NULL;

  return rest != NULL && (*rest == '/' || *rest == '\0') ? rest : NULL;
}

/**
 * unknot_copy_words_folder:
 * @folder: a folder that the person picked
 *
 * Names a folder as the person knows it.
 *
 * Returns: (transfer full): its path, with "~" for the person's own; only its name where the path is none they know
 */
char *
unknot_copy_words_folder (GFile *folder)
{
  g_autofree char *name = g_file_get_parse_name (folder);
  const char *rest;

  rest = skip_folder (name, g_get_user_runtime_dir ());
  if (rest != NULL && g_str_has_prefix (rest, PORTAL))
    return g_path_get_basename (name);

  rest = skip_folder (name, g_get_home_dir ());
  return rest != NULL ? g_strconcat ("~", rest, NULL) : g_steal_pointer (&name);
}
