#include "journal-home.h"

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* journal-memory: how much more memory a journal with ten entries a day takes than none, once it is loaded. A heap does
 * not shrink to where it was, so that each is loaded in a process of its own. */

static double
get_resident_mib (void)
{
  g_autofree char *text = NULL;
  unsigned long pages = 0;

  malloc_trim (0);
  g_assert_true (g_file_get_contents ("/proc/self/statm", &text, NULL, NULL));
  g_assert_cmpint (sscanf (text, "%*u %lu", &pages), ==, 1);
  return (double) pages * (double) sysconf (_SC_PAGESIZE) / 1024 / 1024;
}

/* Loaded once already, a small journal has the libraries and the thread in memory. */
static void
warm_up (void)
{
  JournalHome home;

  journal_home_init (&home, 1);
  journal_home_open (&home);
  journal_home_close (&home);
  journal_home_clear (&home);
}

static double
load (guint years)
{
  JournalHome home;
  double before;
  double after;

  warm_up ();
  journal_home_init (&home, years * 12);
  before = get_resident_mib ();
  journal_home_open (&home);
  after = get_resident_mib ();
  journal_home_close (&home);
  journal_home_clear (&home);
  return after - before;
}

static void
measure (guint years)
{
  pid_t child = fork ();
  int status;

  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      bench_print ("journal-memory", years, load (years), "MiB", 40);
      exit (0);
    }

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_cmpint (status, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  measure (1);
  measure (10);
  measure (100);

  return 0;
}
