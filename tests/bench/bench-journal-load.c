#include "journal-home.h"

/* journal-load: journals with ten entries a day, from files to a filled journal with its knots, against json-glib
 * parsing the same bytes: the whole price of checking, entries and order, in time that the processor worked.
 * journal-fill: how much of it the main loop stands still. */

/* The least that reading these files costs with a tree: their bytes through json-glib, all kept until the end. */
static double
parse_all (JournalFolder *folder)
{
  g_autoptr (GPtrArray) roots = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  double start = bench_get_cpu_ms ();

  for (guint i = 0; i < folder->paths->len; i++)
    {
      g_autoptr (JsonParser) parser = json_parser_new ();
      g_autofree char *text = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (g_ptr_array_index (folder->paths, i), &text, &length, NULL));
      g_assert_true (json_parser_load_from_data (parser, text, (gssize) length, NULL));
      g_ptr_array_add (roots, json_parser_steal_root (parser));
    }

  return bench_get_cpu_ms () - start;
}

static double
load_all (JournalHome *home,
          double      *fill)
{
  double start = bench_get_cpu_ms ();
  double load;

  *fill = journal_home_open (home);
  load = bench_get_cpu_ms () - start;
  journal_home_close (home);
  return load;
}

static void
measure (guint years)
{
  guint n_runs = years <= 10 ? JOURNAL_N_RUNS : 1;
  double parse[JOURNAL_N_RUNS];
  double load[JOURNAL_N_RUNS];
  double fill[JOURNAL_N_RUNS];
  JournalHome home;

  journal_home_init (&home, years * 12);
  /* First, since the trees leave a heap behind that has to be tidied up. */
  for (guint i = 0; i < n_runs; i++)
    load[i] = load_all (&home, &fill[i]);
  for (guint i = 0; i < n_runs; i++)
    parse[i] = parse_all (&home.folder);
  journal_home_clear (&home);

  bench_print ("journal-load-parse", years, bench_find_median (parse, n_runs), "ms", 0);
  bench_print ("journal-load-time", years, bench_find_median (load, n_runs), "ms", 0);
  bench_print ("journal-load", years, bench_find_median (load, n_runs) / bench_find_median (parse, n_runs), "ratio",
               1.5);
  bench_print ("journal-fill", years, bench_find_median (fill, n_runs), "ms", 16);
}

int
main (int    argc,
      char **argv)
{
  measure (10);
  measure (1);
  measure (100);

  return 0;
}
