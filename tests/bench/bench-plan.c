/* How long a plan takes with ten years of history: every technique was done on every muscle that it is for, which is
 * the most that the journal can hand over (the benchmark `survey` measures how it does). Three knots, all tools, twenty
 * minutes. Prints the median of many. Aim: 2 ms. `gains` is what one more tool would open, for somebody with few. */

#include <stdlib.h>

#include "unknot-planner.h"

#define N_RUNS 101

static void
add_years (UnknotSituation       *situation,
           const UnknotCatalogue *catalogue)
{
  for (guint i = 0; i < unknot_catalogue_get_n (catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (catalogue, i);

      for (guint j = 0; j < technique->places->len; j++)
        {
          const UnknotPlace *place = g_ptr_array_index (technique->places, j);
          UnknotSituationPast *past = unknot_situation_add_past (situation, technique->id, place->muscle);

          past->sessions = 60;
          past->days = 50;
          past->mean_change = -1;
          past->soreness_next_day = 1;
          past->hours_since = 300;
        }
    }
}

static UnknotSituation *
make_situation (const UnknotCatalogue *catalogue)
{
  static const char * const muscles[] = { "trapezius-upper", "rhomboids", "erector-spinae-lumbar" };
  UnknotSituation *situation = unknot_situation_new ();

  for (guint i = 0; i < G_N_ELEMENTS (muscles); i++)
    unknot_situation_add_knot (situation, muscles[i], UNKNOT_SIDE_LEFT, 5 - (int) i, 300);
  add_years (situation, catalogue);
  unknot_situation_add_condition (situation, UNKNOT_CONDITION_HYPERMOBILITY);
  situation->age = 40;
  situation->tools = (1u << UNKNOT_N_TOOLS) - 1;
  situation->helper = TRUE;
  situation->floor = TRUE;
  situation->minutes = 20;
  situation->experience = 3000;

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
  g_autoptr (UnknotSituation) situation = NULL;
  gint64 plans[N_RUNS], gains[N_RUNS];

  if (catalogue != NULL)
    rules = unknot_safety_load (safety, &error);
  if (rules == NULL)
    {
      g_printerr ("bench-plan: %s\n", error->message);
      return 1;
    }

  situation = make_situation (catalogue);
  for (guint i = 0; i < N_RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (UnknotPlan) plan = unknot_planner_plan (catalogue, rules, NULL, situation);

      plans[i] = g_get_monotonic_time () - start;
    }

  situation->tools = UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS);
  situation->helper = FALSE;
  situation->floor = FALSE;
  for (guint i = 0; i < N_RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (GPtrArray) list = unknot_planner_list_gains (catalogue, rules, NULL, situation);

      gains[i] = g_get_monotonic_time () - start;
    }

  qsort (plans, N_RUNS, sizeof (plans[0]), compare);
  qsort (gains, N_RUNS, sizeof (gains[0]), compare);
  g_print ("BENCH plan %.2f ms\n", (double) plans[N_RUNS / 2] / 1000);
  g_print ("BENCH gains %.2f ms\n", (double) gains[N_RUNS / 2] / 1000);

  return 0;
}
