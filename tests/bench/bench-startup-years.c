/* From exec to the first frame on the screen, and the most memory in use in the two seconds after it, of Unknot with
 * journals of 1 and 10 years with ten entries a day, against one with two entries, turn about, medians.
 * Usage: bench-startup-years UNKNOT */
#include "journal-home.h"
#include "window-run.h"

#include <glib/gstdio.h>

/* A start varies by a tenth from one to the next: what five say of a twentieth is chance. */
#define N_RUNS 21
#define MONTHS_PER_YEAR 12
#define N_A_DAY 10

typedef struct
{
  guint  years;
  char  *home;
  double startup_ms[N_RUNS];
  double peak_mib[N_RUNS];
} Measured;

/* The months of a journal into a home that there is. */
static void
move_months (const char *home,
             guint       years)
{
  JournalFolder folder;

  journal_folder_init (&folder, (int) (years * MONTHS_PER_YEAR), N_A_DAY);
  for (guint i = 0; i < folder.paths->len; i++)
    {
      const char *path = g_ptr_array_index (folder.paths, i);
      g_autofree char *name = g_path_get_basename (path);
      g_autofree char *target = g_build_filename (home, "unknot", "journal", name, NULL);

      g_assert_no_errno (g_rename (path, target));
    }
  journal_folder_clear (&folder);
}

static void
prepare (Measured *measured)
{
  window_run_prepare ();
  measured->home = g_strdup (g_getenv ("XDG_DATA_HOME"));
  if (measured->years > 0)
    move_months (measured->home, measured->years);
}

static void
measure (Measured   *measured,
         const char *program,
         guint       run)
{
  WindowRun window;

  g_setenv ("XDG_DATA_HOME", measured->home, TRUE);
  g_setenv ("XDG_CACHE_HOME", measured->home, TRUE);
  window = window_run_start (program);

  /* Long enough for the journal, which comes behind the first frame. */
  g_usleep (2 * G_USEC_PER_SEC);

  measured->startup_ms[run] = (double) (window.first_frame - window.started) / 1000;
  measured->peak_mib[run] = (double) window_run_stop (&window) / 1024;
}

int
main (int    argc,
      char **argv)
{
  Measured measured[] = { { .years = 0 }, { .years = 1 }, { .years = 10 } };
  double startup[G_N_ELEMENTS (measured)];
  double peak[G_N_ELEMENTS (measured)];

  if (argc != 2)
    g_error ("usage: bench-startup-years UNKNOT");

  for (guint i = 0; i < G_N_ELEMENTS (measured); i++)
    prepare (&measured[i]);
  for (guint run = 0; run < N_RUNS; run++)
    for (guint i = 0; i < G_N_ELEMENTS (measured); i++)
      measure (&measured[i], argv[1], run);

  for (guint i = 0; i < G_N_ELEMENTS (measured); i++)
    {
      startup[i] = bench_find_median (measured[i].startup_ms, N_RUNS);
      peak[i] = bench_find_median (measured[i].peak_mib, N_RUNS);
      bench_print ("startup-time", measured[i].years, startup[i], "ms", 0);
      bench_print ("startup-memory", measured[i].years, peak[i], "MiB", 0);
      g_free (measured[i].home);
    }
  for (guint i = 1; i < G_N_ELEMENTS (measured); i++)
    {
      bench_print ("startup", measured[i].years, startup[i] / startup[0], "ratio", 1.05);
      bench_print ("startup-memory-more", measured[i].years, peak[i] - peak[0], "MiB", 40);
    }

  return 0;
}
