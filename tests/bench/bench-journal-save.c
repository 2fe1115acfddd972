#include "journal-folder.h"
#include "unknot-records.h"
#include "unknot-store.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* journal-save: one entry more in a journal of ten years and in one of a month, both with ten entries a day: bytes
 * written, fsyncs, and the time until it is in the file. */

#define N_MONTHS 120
#define N_A_DAY 10
#define N_RUNS 50

/* This program's own write and fsync come before those of the C library, for GLib too. */
static gint64 n_bytes;
static int n_fsyncs;

ssize_t
write (int         fd,
       const void *data,
       size_t      length)
{
  struct stat info;

  /* The main loop wakes itself by a write too, but not to a file. */
  if (fstat (fd, &info) == 0 && S_ISREG (info.st_mode))
    n_bytes += (gint64) length;
  return syscall (SYS_write, fd, data, length);
}

int
fsync (int fd)
{
  g_atomic_int_inc (&n_fsyncs);
  return (int) syscall (SYS_fsync, fd);
}

typedef struct
{
  JournalFolder  folder;
  UnknotJournal *journal;
  UnknotProfile *profile;
  UnknotStore   *store;
  double         seconds[N_RUNS];
  gint64         n_bytes;
  int            n_fsyncs;
} Side;

static void
keep_result_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      data)
{
  g_set_object ((GAsyncResult **) data, result);
}

static void
open_side (Side *side,
           int   n_months)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  journal_folder_init (&side->folder, n_months, N_A_DAY);
  file = g_file_new_for_path (side->folder.folder);
  side->journal = unknot_journal_new (&side->folder.stamper);
  side->profile = unknot_profile_new ();
  side->store = unknot_store_new (file, side->journal, side->profile);
  unknot_store_load_async (side->store, NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (unknot_store_load_finish (side->store, result, NULL));
}

static void
close_side (Side *side)
{
  unknot_store_close (side->store, NULL);
  g_clear_object (&side->store);
  g_clear_object (&side->journal);
  g_clear_object (&side->profile);
  journal_folder_clear (&side->folder);
}

static void
save_one (Side *side,
          guint run)
{
  UnknotRatingRecord rating = { .knot = "7a1d3c52-5a0e-4c0b-9d6e-0c7f6a1b2c3d", .pain = 4, .soreness = -1 };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_rating (&rating, &side->folder.stamper);
  g_autoptr (GAsyncResult) result = NULL;
  gint64 bytes = n_bytes;
  int fsyncs = g_atomic_int_get (&n_fsyncs);
  gint64 start = g_get_monotonic_time ();

  g_assert_true (unknot_journal_add (side->journal, entry, NULL));
  unknot_store_flush_async (side->store, NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (unknot_store_flush_finish (side->store, result, NULL));

  side->seconds[run] = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
  side->n_bytes += n_bytes - bytes;
  side->n_fsyncs += g_atomic_int_get (&n_fsyncs) - fsyncs;
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
find_median (Side *side)
{
  qsort (side->seconds, N_RUNS, sizeof (double), compare_doubles);
  return side->seconds[N_RUNS / 2];
}

int
main (int    argc,
      char **argv)
{
  Side years = { 0 };
  Side month = { 0 };

  open_side (&month, 1);
  open_side (&years, N_MONTHS);
  for (guint i = 0; i < N_RUNS; i++)
    {
      /* Turn about, so that neither always comes second. */
      save_one (i % 2 == 0 ? &years : &month, i);
      save_one (i % 2 == 0 ? &month : &years, i);
    }

  g_print ("BENCH journal-save-bytes-ten-years %" G_GINT64_FORMAT " bytes\n", years.n_bytes / N_RUNS);
  g_print ("BENCH journal-save-bytes-one-month %" G_GINT64_FORMAT " bytes\n", month.n_bytes / N_RUNS);
  g_print ("BENCH journal-save-fsyncs-ten-years %.2f fsyncs\n", (double) years.n_fsyncs / N_RUNS);
  g_print ("BENCH journal-save-fsyncs-one-month %.2f fsyncs\n", (double) month.n_fsyncs / N_RUNS);
  g_print ("BENCH journal-save-time %.2f ms\n", find_median (&years) * 1000);
  g_print ("BENCH journal-save %.2f ratio\n", find_median (&years) / find_median (&month));

  close_side (&years);
  close_side (&month);
  return 0;
}
