#pragma once

#include "unknot-report-build.h"

G_BEGIN_DECLS

/* For the files that make a report. */

/* A mean that grows. */
typedef struct
{
  double sum;
  double most;
  guint  n;
} UnknotReportMean;

/* Everything of the chosen time that the journal tells besides the chart. */
typedef struct
{
  GHashTable *noted_days;          /* of int */
  UnknotReportMean interference;
  UnknotReportMean sleep;
  UnknotReportMean stress;
  UnknotReportMean soreness;
  int first_score;                 /* PEG, tenths; -1 none */
  int last_score;
  guint n_scores;
  UnknotImpression impression;
  int impression_day;
  guint n_painkiller_asked;
  guint n_painkiller_taken;
  GPtrArray *treatments;           /* of char: lines, newest first */
  GPtrArray *notes;                /* of char: lines, newest first */
  GPtrArray *done;                 /* of UnknotReportDone */
  GHashTable *pressed;             /* UUID of a knot → UnknotEntry, owned: the last press that brought its pain */
  guint n_entries;
} UnknotReportDiary;

/* What was done with one technique. */
typedef struct
{
  char *technique;
  char *name;
  GArray *seconds;
  guint n_adverse;
} UnknotReportDone;

UnknotReportDiary *  unknot_report_diary_new    (const UnknotReportSources  *sources,
                                                 const UnknotReportChoice   *choice) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_report_diary_free   (UnknotReportDiary          *self);

char *               unknot_report_dup_date     (int                         day) G_GNUC_WARN_UNUSED_RESULT;
char *               unknot_report_dup_short    (int                         day) G_GNUC_WARN_UNUSED_RESULT;
const char *         unknot_report_get_change   (UnknotImpression            impression);

void                 unknot_report_add_head     (UnknotReport               *report,
                                                 const UnknotReportSources  *sources,
                                                 const UnknotReportChoice   *choice,
                                                 const UnknotReportDiary    *diary);
void                 unknot_report_add_chart    (UnknotReport               *report,
                                                 const UnknotReportSources  *sources,
                                                 const UnknotReportChoice   *choice);
void                 unknot_report_add_spots    (UnknotReport               *report,
                                                 const UnknotReportSources  *sources,
                                                 const UnknotReportChoice   *choice,
                                                 const UnknotReportDiary    *diary);
void                 unknot_report_add_parts    (UnknotReport               *report,
                                                 const UnknotReportSources  *sources,
                                                 const UnknotReportChoice   *choice,
                                                 const UnknotReportDiary    *diary);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotReportDiary, unknot_report_diary_free)

G_END_DECLS
