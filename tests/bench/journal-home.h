#pragma once

#include "journal-folder.h"
#include "unknot-knots.h"
#include "unknot-store.h"

/**
 * JOURNAL_N_RUNS:
 *
 * How often everything is measured; the median counts.
 */
#define JOURNAL_N_RUNS 7

/**
 * JournalHome:
 *
 * A journal of so many years with ten entries a day, as the app has it.
 */
typedef struct
{
  JournalFolder  folder;
  UnknotJournal *journal;
  UnknotKnots   *knots;
  UnknotProfile *profile;
  UnknotStore   *store;
} JournalHome;

void    journal_home_init   (JournalHome  *self,
                             guint         n_months);
double  journal_home_open   (JournalHome  *self);
void    journal_home_close  (JournalHome  *self);
void    journal_home_clear  (JournalHome  *self);
void    journal_home_flush  (JournalHome  *self);

double  bench_get_cpu_ms     (void);
double  bench_get_thread_ms  (void);
double  bench_find_median    (double       *values,
                              guint         n_values);
void    bench_print          (const char   *name,
                              guint         years,
                              double        value,
                              const char   *unit,
                              double        aim);
