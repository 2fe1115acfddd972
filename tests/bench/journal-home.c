#include "journal-home.h"

#include <stdlib.h>
#include <time.h>

#define N_A_DAY 10

static void
keep_result_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      data)
{
  g_set_object ((GAsyncResult **) data, result);
}

/**
 * journal_home_init:
 * @self: (out): a home
 * @n_months: how many months, the last of them November 2026
 *
 * Makes the files.
 */
void
journal_home_init (JournalHome *self,
                   guint        n_months)
{
  *self = (JournalHome) { 0 };
  journal_folder_init (&self->folder, (int) n_months, N_A_DAY);
}

/**
 * journal_home_open:
 * @self: a home
 *
 * Loads the journal.
 *
 * Returns: how long the main loop stood still when it was there, in milliseconds of its own time
 */
double
journal_home_open (JournalHome *self)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->folder.folder);
  g_autoptr (GAsyncResult) result = NULL;
  double start;

  self->journal = unknot_journal_new (&self->folder.stamper);
  self->knots = unknot_knots_new (self->journal);
  self->profile = unknot_profile_new ();
  self->store = unknot_store_new (file, self->journal, self->profile);
  unknot_store_load_async (self->store, NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  start = bench_get_thread_ms ();
  g_assert_true (unknot_store_load_finish (self->store, result, NULL));
  return bench_get_thread_ms () - start;
}

/**
 * journal_home_flush:
 * @self: a home that is open
 *
 * Waits until everything is in the files.
 */
void
journal_home_flush (JournalHome *self)
{
  g_autoptr (GAsyncResult) result = NULL;

  unknot_store_flush_async (self->store, NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (unknot_store_flush_finish (self->store, result, NULL));
}

/**
 * journal_home_close:
 * @self: a home that is open
 *
 * Lets go of the journal.
 */
void
journal_home_close (JournalHome *self)
{
  unknot_store_close (self->store, NULL);
  g_clear_object (&self->store);
  g_clear_object (&self->knots);
  g_clear_object (&self->journal);
  g_clear_object (&self->profile);
}

/**
 * journal_home_clear:
 * @self: a home that is closed
 *
 * Removes the files.
 */
void
journal_home_clear (JournalHome *self)
{
  journal_folder_clear (&self->folder);
}

static double
get_clock_ms (clockid_t clock)
{
  struct timespec time;

  clock_gettime (clock, &time);
  return (double) time.tv_sec * 1000 + (double) time.tv_nsec / 1e6;
}

/**
 * bench_get_cpu_ms:
 *
 * Gets how long all threads of this program worked: what else runs on the machine does not count.
 *
 * Returns: the time in milliseconds
 */
double
bench_get_cpu_ms (void)
{
  return get_clock_ms (CLOCK_PROCESS_CPUTIME_ID);
}

/**
 * bench_get_thread_ms:
 *
 * Gets how long this thread worked.
 *
 * Returns: the time in milliseconds
 */
double
bench_get_thread_ms (void)
{
  return get_clock_ms (CLOCK_THREAD_CPUTIME_ID);
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

/**
 * bench_find_median:
 * @values: (array length=n_values): what was measured; it is sorted
 * @n_values: how often
 *
 * Finds the median.
 *
 * Returns: the median
 */
double
bench_find_median (double *values,
                   guint   n_values)
{
  qsort (values, n_values, sizeof (double), compare_doubles);
  return values[n_values / 2];
}

/**
 * bench_print:
 * @name: what was measured
 * @years: how long the journal was
 * @value: the figure
 * @unit: its unit
 * @aim: what it must not be above; 0 for a figure without an aim. A hundred years have none
 *
 * Prints one line.
 */
void
bench_print (const char *name,
             guint       years,
             double      value,
             const char *unit,
             double      aim)
{
  g_print ("BENCH %s-%u %.2f %s", name, years, value, unit);
  if (aim > 0 && years <= 10)
    g_print (" aim %g", aim);
  g_print ("\n");
}
