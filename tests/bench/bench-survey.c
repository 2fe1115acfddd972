#include "journal-home.h"

#include "unknot-helped.h"
#include "unknot-survey.h"

/* survey, helped: what the planner and the journal's page learn from journals with ten entries a day. */

static double
measure_survey (JournalHome *home)
{
  double start = bench_get_thread_ms ();
  g_autoptr (UnknotSituation) situation =
    unknot_survey (home->profile, home->journal, NULL, 0, 10, unknot_stamper_get_time (&home->folder.stamper));

  return bench_get_thread_ms () - start;
}

static double
measure_helped (JournalHome *home)
{
  double start = bench_get_thread_ms ();
  g_autoptr (GPtrArray) list = unknot_helped_list (home->journal, NULL);

  return bench_get_thread_ms () - start;
}

static void
measure (guint years)
{
  double survey[JOURNAL_N_RUNS];
  double helped[JOURNAL_N_RUNS];
  JournalHome home;

  journal_home_init (&home, years * 12);
  journal_home_open (&home);
  for (guint i = 0; i < JOURNAL_N_RUNS; i++)
    {
      survey[i] = measure_survey (&home);
      helped[i] = measure_helped (&home);
    }
  journal_home_close (&home);
  journal_home_clear (&home);

  bench_print ("survey", years, bench_find_median (survey, JOURNAL_N_RUNS), "ms", 16);
  bench_print ("helped", years, bench_find_median (helped, JOURNAL_N_RUNS), "ms", 16);
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
