/* How long a plan takes: three knots, all tools, a long history, twenty minutes. Prints the median of many. Aim: 2
 * ms. */

#include <stdlib.h>

#include "unknot-planner.h"

#define N_RUNS 101

static UnknotSituation *
make_situation (void)
{
  static const char * const muscles[] = { "trapezius-upper", "rhomboids", "erector-spinae-lumbar" };
  static const char * const techniques[] = {
    "fingers", "ball-wall", "ball-floor", "foam-roller", "cane", "massage-gun", "helper-massage", "self-hug",
    "cat-cow", "blade-squeeze",
  };
  UnknotSituation *situation = unknot_situation_new ();

  for (guint i = 0; i < G_N_ELEMENTS (muscles); i++)
    {
      unknot_situation_add_knot (situation, muscles[i], UNKNOT_SIDE_LEFT, 5 - (int) i, 30);
      for (guint j = 0; j < G_N_ELEMENTS (techniques); j++)
        {
          UnknotSituationPast *past = unknot_situation_add_past (situation, techniques[j], muscles[i]);

          past->sessions = 5 + (int) j;
          past->days = 5;
          past->mean_change = -1;
          past->soreness_next_day = 1;
        }
    }
  unknot_situation_add_condition (situation, UNKNOT_CONDITION_HYPERMOBILITY);
  situation->age = 40;
  situation->tools = (1u << UNKNOT_N_TOOLS) - 1;
  situation->helper = TRUE;
  situation->floor = TRUE;
  situation->minutes = 20;
  situation->experience = 30;

  return situation;
}

static int
compare (const void *a,
         const void *b)
{
  gint64 one = *(const gint64 *) a;
  gint64 other = *(const gint64 *) b;

  return (one > other) - (one < other);
}

int
main (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GFile) techniques = g_file_get_child (folder, "techniques");
  g_autoptr (GFile) safety = g_file_get_child (folder, "safety");
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotCatalogue) catalogue = unknot_catalogue_load (techniques, &error);
  g_autoptr (UnknotSafety) rules = NULL;
  g_autoptr (UnknotSituation) situation = make_situation ();
  gint64 times[N_RUNS];

  if (catalogue != NULL)
    rules = unknot_safety_load (safety, &error);
  if (rules == NULL)
    {
      g_printerr ("bench-plan: %s\n", error->message);
      return 1;
    }

  for (guint i = 0; i < N_RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (UnknotPlan) plan = unknot_planner_plan (catalogue, rules, NULL, situation);

      times[i] = g_get_monotonic_time () - start;
    }

  qsort (times, N_RUNS, sizeof (times[0]), compare);
  g_print ("BENCH plan %.2f ms\n", (double) times[N_RUNS / 2] / 1000);

  return 0;
}
