/* How long the techniques take when they are first needed: from the resource, as in the app. The first time counts;
 * the median of many shows what of it is only the first touch of the memory. Aim: 15 ms. */

#include <stdlib.h>

#include "unknot-catalogue.h"
#include "unknot-config.h"

#define N_RUNS 51

static int
compare (const void *a,
         const void *b)
{
  gint64 one = *(const gint64 *) a;
  gint64 other = *(const gint64 *) b;

  return (one > other) - (one < other);
}

static gint64
load (void)
{
  g_autoptr (GFile) folder = g_file_new_for_uri ("resource://" UNKNOT_RESOURCE_BASE "/techniques");
  g_autoptr (GError) error = NULL;
  gint64 begun = g_get_monotonic_time ();
  g_autoptr (UnknotCatalogue) catalogue = unknot_catalogue_load (folder, &error);

  if (catalogue == NULL)
    {
      g_printerr ("bench-catalogue-load: %s\n", error->message);
      exit (1);
    }

  return g_get_monotonic_time () - begun;
}

int
main (void)
{
  gint64 times[N_RUNS];
  gint64 cold = load ();

  for (guint i = 0; i < N_RUNS; i++)
    times[i] = load ();
  qsort (times, N_RUNS, sizeof times[0], compare);

  g_print ("BENCH catalogue-load %.2f ms\n", (double) cold / 1000.0);
  g_print ("BENCH catalogue-load-again %.2f ms\n", (double) times[N_RUNS / 2] / 1000.0);

  return 0;
}
