#pragma once

#include "unknot-anatomy.h"
#include "unknot-catalogue.h"
#include "unknot-knots.h"
#include "unknot-profile.h"
#include "unknot-report.h"
#include "unknot-safety.h"
#include "unknot-scope.h"

G_BEGIN_DECLS

/**
 * UnknotReportSources:
 * @knots: the person's knots, and through them the journal
 * @profile: what the app knows about the person
 * @anatomy: names of muscles
 * @catalogue: names of techniques
 * @safety: the safety questions
 * @now: what time it is
 *
 * What a report is made of. Everything is borrowed.
 */
typedef struct
{
  UnknotKnots     *knots;
  UnknotProfile   *profile;
  UnknotAnatomy   *anatomy;
  UnknotCatalogue *catalogue;
  UnknotSafety    *safety;
  UnknotTime       now;
} UnknotReportSources;

/**
 * UnknotReportChoice:
 * @first_day: the first day, days since 1970-01-01
 * @last_day: the last one, not before @first_day
 * @scope: whose numbers are meant
 * @function: with what the pain gets in the way of
 * @tags: with days with and without what may set it off
 * @done: with what the person did about it
 * @treatment: with medicines and other treatment
 * @safety: with the answers to the safety questions
 * @notes: with the person's notes
 * @question: (nullable): what the person wants to ask
 * @cannot: (nullable): what they can't do
 *
 * What the person wants on the page.
 */
typedef struct
{
  int          first_day;
  int          last_day;
  UnknotScope  scope;
  gboolean     function;
  gboolean     tags;
  gboolean     done;
  gboolean     treatment;
  gboolean     safety;
  gboolean     notes;
  const char  *question;
  const char  *cannot;
} UnknotReportChoice;

#define UNKNOT_REPORT_CHOICE_INIT \
  { .function = TRUE, .tags = TRUE, .done = TRUE, .treatment = TRUE, .safety = TRUE, .notes = TRUE }

UnknotReport *  unknot_report_build  (const UnknotReportSources  *sources,
                                      const UnknotReportChoice   *choice) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
