#include "journal-home.h"

#include "unknot-records.h"

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* journal-save: one entry more in a journal of years and in one of a month, both with ten entries a day: bytes written,
 * fsyncs, and the time until it is in the file. */

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
  JournalHome home;
  double      ms[N_RUNS];
  gint64      n_bytes;
  int         n_fsyncs;
} Side;

static void
open_side (Side *side,
           guint n_months)
{
  journal_home_init (&side->home, n_months);
  journal_home_open (&side->home);
}

static void
close_side (Side *side)
{
  journal_home_close (&side->home);
  journal_home_clear (&side->home);
}

static void
save_one (Side *side,
          guint run)
{
  UnknotRatingRecord rating = { .knot = "7a1d3c52-5a0e-4c0b-9d6e-0c7f6a1b2c3d", .pain = 4, .soreness = -1 };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_rating (&rating, &side->home.folder.stamper);
  gint64 bytes = n_bytes;
  int fsyncs = g_atomic_int_get (&n_fsyncs);
  gint64 start = g_get_monotonic_time ();

  g_assert_true (unknot_journal_add (side->home.journal, entry, NULL));
  journal_home_flush (&side->home);

  side->ms[run] = (double) (g_get_monotonic_time () - start) / 1000;
  side->n_bytes += n_bytes - bytes;
  side->n_fsyncs += g_atomic_int_get (&n_fsyncs) - fsyncs;
}

static void
measure (guint years)
{
  Side many = { 0 };
  Side month = { 0 };

  open_side (&month, 1);
  open_side (&many, years * 12);
  for (guint i = 0; i < N_RUNS; i++)
    {
      /* Turn about, so that neither always comes second. */
      save_one (i % 2 == 0 ? &many : &month, i);
      save_one (i % 2 == 0 ? &month : &many, i);
    }
  close_side (&many);
  close_side (&month);

  bench_print ("journal-save-bytes", years, (double) many.n_bytes / (double) month.n_bytes, "ratio", 1.1);
  bench_print ("journal-save-fsyncs", years, (double) many.n_fsyncs / N_RUNS, "fsyncs",
               (double) month.n_fsyncs / N_RUNS);
  bench_print ("journal-save-time", years, bench_find_median (many.ms, N_RUNS), "ms", 0);
  bench_print ("journal-save", years, bench_find_median (many.ms, N_RUNS) / bench_find_median (month.ms, N_RUNS),
               "ratio", 1.1);
}

int
main (int    argc,
      char **argv)
{
  measure (1);
  measure (10);
  measure (100);

  return 0;
}
