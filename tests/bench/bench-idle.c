/* How often Unknot wakes up when nobody touches it: voluntary context switches of all its threads from the 20th to
 * the 30th second after it was started. Usage: bench-idle UNKNOT */
#include "window-run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FROM_SECONDS 20
#define TO_SECONDS 30

static void
sleep_until (gint64 time)
{
  gint64 now = g_get_monotonic_time ();

  if (now < time)
    g_usleep ((gulong) (time - now));
}

static guint64
count_switches (pid_t pid)
{
  static const char key[] = "\nvoluntary_ctxt_switches:";
  g_autofree char *folder = g_strdup_printf ("/proc/%d/task", pid);
  g_autoptr (GDir) threads = g_dir_open (folder, 0, NULL);
  const char *thread;
  guint64 sum = 0;

  if (threads == NULL)
    g_error ("the program ended while it should have been idle");

  while ((thread = g_dir_read_name (threads)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, thread, "status", NULL);
      g_autofree char *status = NULL;
      const char *found;

      /* A thread may end between the two looks. */
      if (!g_file_get_contents (path, &status, NULL, NULL))
        continue;

      found = strstr (status, key);
      g_assert (found != NULL);
      sum += g_ascii_strtoull (found + strlen (key), NULL, 10);
    }

  return sum;
}

int
main (int    argc,
      char **argv)
{
  WindowRun window;
  guint64 before, after;

  if (argc != 2)
    g_error ("usage: bench-idle UNKNOT");

  window_run_prepare ();
  window = window_run_start (argv[1]);

  sleep_until (window.started + FROM_SECONDS * G_USEC_PER_SEC);
  before = count_switches (window.pid);
  sleep_until (window.started + TO_SECONDS * G_USEC_PER_SEC);
  after = count_switches (window.pid);

  window_run_stop (&window);
  printf ("BENCH idle %" G_GINT64_FORMAT " wake-ups\n", (gint64) (after - before));

  return 0;
}
