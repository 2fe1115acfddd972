/* How long the first still of a step takes: to read its pose, to bind it to the usual place of a knot and to trace it,
 * for every step of every technique. Processor time of one thread. */

#include <stdlib.h>
#include <time.h>

#include "step-world.h"

static double
cpu_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

static int
compare (const void *a,
         const void *b)
{
  const double *first = a;
  const double *second = b;

  return (*first > *second) - (*first < *second);
}

static double
measure (StepWorld              *world,
         const UnknotTechnique  *technique,
         const UnknotStep       *step,
         GError                **error)
{
  UnknotFigureWish wish = step_world_get_wish (technique, step);
  double start = cpu_ms ();
  g_autoptr (UnknotPose) pose = unknot_figure_stock_get_pose (world->stock, step->pose, error);
  g_autoptr (UnknotFigureFrame) frame = NULL;

  if (pose != NULL)
    frame = step_world_draw (world, pose, 0, &wish, error);

  return frame != NULL ? cpu_ms () - start : 0;
}

int
main (void)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GError) error = NULL;
  const char *worst = NULL;
  double most = 0;
  StepWorld world;

  if (!step_world_init (&world, &error))
    g_error ("%s", error->message);

  for (guint i = 0; i < unknot_catalogue_get_n (world.catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (world.catalogue, i);

      for (guint j = 0; j < technique->steps->len; j++)
        {
          const UnknotStep *step = unknot_technique_get_step (technique, j);
          double time = measure (&world, technique, step, &error);

          if (error != NULL)
            g_error ("%s: %s", step->pose, error->message);
          /* The very first reads the people, too; in the app they are there when a plan has been shown. */
          if (i + j == 0)
            continue;

          if (time > most)
            worst = step->pose;
          most = MAX (most, time);
          g_array_append_val (times, time);
        }
    }

  qsort (times->data, times->len, sizeof (double), compare);
  g_print ("BENCH step-still %.1f ms\n", g_array_index (times, double, times->len / 2));
  g_print ("BENCH step-still-worst %.1f ms\n", most);
  g_printerr ("The slowest is %s.\n", worst);

  step_world_clear (&world);
  return 0;
}
