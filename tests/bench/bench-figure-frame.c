#include <time.h>

#include "figure-fixture.h"
#include "unknot-figure.h"

/* What one picture of a moving pose costs: the ball at the wall, on the grid of animations, drawn 600 × 600. */

enum { RUNS = 15, GRID = 300, SIZE = 600 };

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

int
main (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_wall_ball_pose (cast);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);
  double all[RUNS], replay[RUNS];

  for (guint i = 0; i < RUNS; i++)
    {
      double start = cpu_ms (), traced;
      g_autoptr (UnknotFigureFrame) frame = unknot_figure_trace (pose, UNKNOT_FIGURE_STYLE_FLAT, 1, GRID, NULL, NULL);

      traced = cpu_ms ();
      unknot_figure_frame_draw (cr, frame, UNKNOT_FIGURE_GROUND_LIGHT, SIZE, SIZE);
      replay[i] = cpu_ms () - traced;
      all[i] = cpu_ms () - start;
    }

  qsort (all, RUNS, sizeof (double), compare);
  qsort (replay, RUNS, sizeof (double), compare);
  g_print ("BENCH figure-frame %.1f ms\n", all[RUNS / 2]);
  g_print ("BENCH figure-replay %.1f ms\n", replay[RUNS / 2]);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return 0;
}
