/* From exec to the first frame on the screen, and the most memory in use in the two seconds after it: Unknot against
 * an empty libadwaita window, turn about, medians. Usage: bench-startup UNKNOT EMPTY-WINDOW */
#include "window-run.h"

#include <stdio.h>
#include <stdlib.h>

#define RUNS 7

typedef struct
{
  double startup_ms[RUNS];
  double peak_kb[RUNS];
} Measured;

static int
compare_doubles (const void *a,
                 const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
median (double values[RUNS])
{
  qsort (values, RUNS, sizeof (double), compare_doubles);

  return values[RUNS / 2];
}

static void
measure (const char *program,
         Measured   *measured,
         int         run)
{
  WindowRun window = window_run_start (program);

  /* Long enough for what the program does behind its first frame. */
  g_usleep (2 * G_USEC_PER_SEC);

  measured->startup_ms[run] = (double) (window.first_frame - window.started) / 1000;
  measured->peak_kb[run] = (double) window_run_stop (&window);
}

int
main (int    argc,
      char **argv)
{
  Measured unknot, empty;
  double unknot_ms, empty_ms, unknot_kb, empty_kb;

  if (argc != 3)
    g_error ("usage: bench-startup UNKNOT EMPTY-WINDOW");

  window_run_prepare ();

  for (int run = 0; run < RUNS; run++)
    {
      measure (argv[1], &unknot, run);
      measure (argv[2], &empty, run);
    }

  unknot_ms = median (unknot.startup_ms);
  empty_ms = median (empty.startup_ms);
  unknot_kb = median (unknot.peak_kb);
  empty_kb = median (empty.peak_kb);

  printf ("BENCH startup %.3f ratio\n", unknot_ms / empty_ms);
  printf ("BENCH startup-unknot %.0f ms\n", unknot_ms);
  printf ("BENCH startup-empty %.0f ms\n", empty_ms);
  printf ("BENCH memory %.3f ratio\n", unknot_kb / empty_kb);
  printf ("BENCH memory-unknot %.0f MB\n", unknot_kb / 1024);
  printf ("BENCH memory-empty %.0f MB\n", empty_kb / 1024);

  return 0;
}
