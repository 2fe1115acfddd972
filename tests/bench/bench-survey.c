#include "journal-folder.h"
#include "unknot-helped.h"
#include "unknot-store.h"
#include "unknot-survey.h"

#include <stdlib.h>

/* survey, helped: what the planner and the journal's page learn from ten years with ten entries a day, in
 * milliseconds. */

#define N_MONTHS 120
#define N_A_DAY 10
#define N_RUNS 7

static void
keep_result_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      data)
{
  g_set_object ((GAsyncResult **) data, result);
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

static double
find_median (double *values,
             guint   n_values)
{
  qsort (values, n_values, sizeof (double), compare_doubles);
  return values[n_values / 2];
}

static double
measure_survey (UnknotProfile *profile,
                UnknotJournal *journal,
                UnknotTime     now)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (UnknotSituation) situation = unknot_survey (profile, journal, NULL, 0, 10, now);

  return (double) (g_get_monotonic_time () - start) / 1000;
}

static double
measure_helped (UnknotJournal *journal)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GPtrArray) list = unknot_helped_list (journal, NULL);

  return (double) (g_get_monotonic_time () - start) / 1000;
}

int
main (int    argc,
      char **argv)
{
  JournalFolder folder;
  double survey[N_RUNS];
  double helped[N_RUNS];

  journal_folder_init (&folder, N_MONTHS, N_A_DAY);
  {
    g_autoptr (GFile) file = g_file_new_for_path (folder.folder);
    g_autoptr (UnknotJournal) journal = unknot_journal_new (&folder.stamper);
    g_autoptr (UnknotProfile) profile = unknot_profile_new ();
    g_autoptr (UnknotStore) store = unknot_store_new (file, journal, profile);
    g_autoptr (GAsyncResult) result = NULL;

    unknot_store_load_async (store, NULL, keep_result_cb, &result);
    while (result == NULL)
      g_main_context_iteration (NULL, TRUE);
    g_assert_true (unknot_store_load_finish (store, result, NULL));

    for (guint i = 0; i < N_RUNS; i++)
      {
        survey[i] = measure_survey (profile, journal, unknot_stamper_get_time (&folder.stamper));
        helped[i] = measure_helped (journal);
      }
    unknot_store_close (store, NULL);
  }
  g_print ("BENCH survey %.2f ms\n", find_median (survey, N_RUNS));
  g_print ("BENCH helped %.2f ms\n", find_median (helped, N_RUNS));

  journal_folder_clear (&folder);
  return 0;
}
