/* How long the first still of a step takes: to read its pose, to bind it to the usual place of a knot and to trace it,
 * for every step of every technique. Processor time of one thread. */

#include <time.h>

#include "step-world.h"

/* The better of two: what else a machine does makes a single one longer. */
#define RUNS 2

typedef struct
{
  const char *pose;
  double      ms;
} Time;

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
  const Time *first = a;
  const Time *second = b;

  return (first->ms > second->ms) - (first->ms < second->ms);
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

/* Each step once, by one who has seen none of them: what is the same for all its steps a technique does at the first. */
static void
measure_all (GArray *times)
{
  g_autoptr (GError) error = NULL;
  StepWorld world;
  guint n = 0;

  if (!step_world_init (&world, &error))
    g_error ("%s", error->message);

  for (guint i = 0; i < unknot_catalogue_get_n (world.catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (world.catalogue, i);

      for (guint j = 0; j < technique->steps->len; j++, n++)
        {
          const UnknotStep *step = unknot_technique_get_step (technique, j);
          Time time = { step->pose, measure (&world, technique, step, &error) };

          if (error != NULL)
            g_error ("%s: %s", step->pose, error->message);

          time.pose = g_intern_string (time.pose);
          if (n == times->len)
            g_array_append_val (times, time);
          else if (time.ms < g_array_index (times, Time, n).ms)
            g_array_index (times, Time, n).ms = time.ms;
        }
    }

  step_world_clear (&world);
}

int
main (void)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (Time));
  const Time *worst;

  for (guint i = 0; i < RUNS; i++)
    measure_all (times);

  /* The very first reads the people, too; in the app they are there when a plan has been shown. */
  g_array_remove_index (times, 0);
  g_array_sort (times, compare);
  worst = &g_array_index (times, Time, times->len - 1);
  g_print ("BENCH step-still %.1f ms\n", g_array_index (times, Time, times->len / 2).ms);
  g_print ("BENCH step-still-worst %.1f ms\n", worst->ms);
  g_printerr ("The slowest is %s.\n", worst->pose);

  return 0;
}
