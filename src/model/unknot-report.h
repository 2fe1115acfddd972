#pragma once

#include "unknot-chart-series.h"
#include "unknot-view.h"

G_BEGIN_DECLS

/**
 * UNKNOT_REPORT_MOST_SPOTS:
 *
 * So many places are shown on the bodies at most (clinical.md E6).
 */
#define UNKNOT_REPORT_MOST_SPOTS 3

/**
 * UnknotReportPart:
 * @UNKNOT_REPORT_FUNCTION: what the pain gets in the way of
 * @UNKNOT_REPORT_TAGS: days with and without what may set it off
 * @UNKNOT_REPORT_DONE: what the person did about it
 * @UNKNOT_REPORT_TREATMENT: medicines and other treatment
 * @UNKNOT_REPORT_SAFETY: answers to the safety questions
 * @UNKNOT_REPORT_NOTES: the person's notes
 * @UNKNOT_REPORT_QUESTION: what the person wants to ask
 *
 * The parts below the chart, in the order of clinical.md E6; the notes stand before the question.
 */
typedef enum
{
  UNKNOT_REPORT_FUNCTION,
  UNKNOT_REPORT_TAGS,
  UNKNOT_REPORT_DONE,
  UNKNOT_REPORT_TREATMENT,
  UNKNOT_REPORT_SAFETY,
  UNKNOT_REPORT_NOTES,
  UNKNOT_REPORT_QUESTION,
} UnknotReportPart;

/**
 * UnknotReportSection:
 * @part: which part it is
 * @title: its title
 * @lines: (element-type utf8): what it says, one line after the other
 * @rows: (element-type GStrv): a table, the first row of it the head; all rows are as long as the head. Empty if there
 *   is none
 * @hidden: how many more lines, or rows, there would be
 *
 * A part of the report, in finished words.
 */
typedef struct
{
  UnknotReportPart  part;
  char             *title;
  GPtrArray        *lines;
  GPtrArray        *rows;
  guint             hidden;
} UnknotReportSection;

/**
 * UnknotReportSpot:
 * @number: from 1; the same in @words and on the body
 * @aspect: on which side of the body
 * @x: place on that view's drawing, mm of the build broad
 * @y: place on that view's drawing, mm of the build broad
 * @echo: pain that is felt there when the place with that number is pressed
 * @words: (nullable): what there is to say about it; `NULL` for an echo
 * @was: whether it was there in the first week
 * @is: whether it is in the last one
 * @then: mean pain in the first week, 0-10; -1 without a number
 * @now: mean pain in the last one
 *
 * A place on the bodies.
 */
typedef struct
{
  guint         number;
  UnknotAspect  aspect;
  double        x;
  double        y;
  gboolean      echo;
  char         *words;
  gboolean      was;
  gboolean      is;
  double        then;
  double        now;
} UnknotReportSpot;

#define UNKNOT_TYPE_REPORT (unknot_report_get_type ())

/**
 * UnknotReport:
 * @title: what it is
 * @period: from when to when, by whom, on how many days something was noted
 * @headline: the one sentence to read
 * @facts: (element-type utf8): what belongs beside it
 * @spots_title: title of the bodies
 * @spots: (element-type UnknotReportSpot): the places on them; empty if there is none
 * @left: one letter for the left side
 * @right: one letter for the right side
 * @spots_key: (nullable): how to read them; `NULL` if there is nothing to explain
 * @then_title: (nullable): title of the bodies of the first week; `NULL` if the time is too short for two weeks
 * @now_title: (nullable): title of those of the last one
 * @chart_title: title of the chart
 * @chart_key: how to read it
 * @series: (nullable): the chart; `NULL` if there is no number in this time
 * @dates: (element-type utf8): short dates, one for each day of @series
 * @weeks: (element-type GStrv): the chart as a table, head first; empty if no week has enough days
 * @sections: (element-type UnknotReportSection): the rest, in order
 * @foot: the last line
 * @empty: whether nothing was noted in this time
 *
 * One page for a clinician (clinical.md E6), in finished words. Filled by whoever makes it, then shared and left alone.
 */
typedef struct
{
  char              *title;
  char              *period;
  char              *headline;
  GPtrArray         *facts;
  char              *spots_title;
  GArray            *spots;
  char              *left;
  char              *right;
  char              *spots_key;
  char              *then_title;
  char              *now_title;
  char              *chart_title;
  char              *chart_key;
  UnknotChartSeries *series;
  GPtrArray         *dates;
  GPtrArray         *weeks;
  GPtrArray         *sections;
  char              *foot;
  gboolean           empty;
} UnknotReport;

GType                        unknot_report_get_type      (void) G_GNUC_CONST;
UnknotReport *               unknot_report_new           (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotReport *               unknot_report_ref           (UnknotReport         *self);
void                         unknot_report_unref         (UnknotReport         *self);

UnknotReportSection *        unknot_report_add_section   (UnknotReport         *self,
                                                          UnknotReportPart      part,
                                                          const char           *title);
void                         unknot_report_section_add   (UnknotReportSection  *self,
                                                          char                 *line);
const UnknotReportSection *  unknot_report_find_section  (const UnknotReport   *self,
                                                          UnknotReportPart      part);
char *                       unknot_report_dup_more      (guint                 n) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotReport, unknot_report_unref)

G_END_DECLS
