#include "journal-folder.h"
#include "unknot-store.h"

#include <stdlib.h>

/* journal-load: ten years with ten entries a day, from files to a filled journal, against json-glib parsing the same
 * bytes: the whole price of checking, entries and order. */

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

static double
load_all (JournalFolder *folder,
          guint *n_entries)
{
  g_autoptr (GFile) file = g_file_new_for_path (folder->folder);
  g_autoptr (UnknotJournal) journal = unknot_journal_new (&folder->stamper);
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  g_autoptr (UnknotStore) store = unknot_store_new (file, journal, profile);
  g_autoptr (GAsyncResult) result = NULL;
  gint64 start = g_get_monotonic_time ();
  double seconds;

  unknot_store_load_async (store, NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (unknot_store_load_finish (store, result, NULL));
  seconds = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
  *n_entries = g_list_model_get_n_items (G_LIST_MODEL (journal));
  unknot_store_close (store, NULL);
  return seconds;
}

/* The least that reading these files can cost: their bytes through json-glib, all kept until the end. */
static double
parse_all (JournalFolder *folder)
{
  g_autoptr (GPtrArray) roots = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  gint64 start = g_get_monotonic_time ();
  double seconds;

  for (guint i = 0; i < folder->paths->len; i++)
    {
      g_autoptr (JsonParser) parser = json_parser_new ();
      g_autofree char *text = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (g_ptr_array_index (folder->paths, i), &text, &length, NULL));
      g_assert_true (json_parser_load_from_data (parser, text, (gssize) length, NULL));
      g_ptr_array_add (roots, json_parser_steal_root (parser));
    }
  seconds = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
  return seconds;
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

int
main (int    argc,
      char **argv)
{
  JournalFolder folder;
  double load[N_RUNS];
  double parse[N_RUNS];
  guint n_entries = 0;

  journal_folder_init (&folder, N_MONTHS, N_A_DAY);
  for (guint i = 0; i < N_RUNS; i++)
    {
      parse[i] = parse_all (&folder);
      load[i] = load_all (&folder, &n_entries);
    }

  g_print ("BENCH journal-load-entries %u entries\n", n_entries);
  g_print ("BENCH journal-load-parse %.1f ms\n", find_median (parse, N_RUNS) * 1000);
  g_print ("BENCH journal-load-time %.1f ms\n", find_median (load, N_RUNS) * 1000);
  g_print ("BENCH journal-load %.2f ratio\n", find_median (load, N_RUNS) / find_median (parse, N_RUNS));

  journal_folder_clear (&folder);
  return 0;
}
