#pragma once

#include "unknot-catalogue.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

/**
 * UnknotDetailKind:
 * @UNKNOT_DETAIL_PLACE: some of the regions of the rules, and %UNKNOT_DETAIL_ELSEWHERE; a variant `as`
 * @UNKNOT_DETAIL_WEEKS: a number of weeks; a variant `i`. It grows with time: who stores it stores the day with it
 * @UNKNOT_DETAIL_YES_NO: yes or no; a variant `b`
 *
 * What the answer to an extra question is.
 */
typedef enum
{
  UNKNOT_DETAIL_PLACE,
  UNKNOT_DETAIL_WEEKS,
  UNKNOT_DETAIL_YES_NO,
} UnknotDetailKind;

/**
 * UNKNOT_DETAIL_ELSEWHERE:
 *
 * The place that is in no region: head, arms, legs.
 */
#define UNKNOT_DETAIL_ELSEWHERE "elsewhere"

/**
 * UnknotDetail:
 * @id: its id, by which the answer is stored and stands in a situation
 * @conditions: the conditions that it belongs to, as bits `1 << UnknotCondition`; it is asked if the person has one
 * @kind: what its answer is
 * @most_weeks: the greatest number of weeks; only for %UNKNOT_DETAIL_WEEKS
 * @question: the question; context "safety", as all its texts
 * @help: one or two sentences on how to answer, or why
 * @opens: the answer that opens most
 *
 * An extra question about a condition (clinical.md D2): as long as it has no answer, the careful side is taken.
 */
typedef struct
{
  char             *id;
  guint             conditions;
  UnknotDetailKind  kind;
  int               most_weeks;
  char             *question;
  char             *help;
  GVariant         *opens;

  /*< private >*/
  GArray           *rules;
} UnknotDetail;

guint                 unknot_safety_get_n_details  (const UnknotSafety    *self);
const UnknotDetail *  unknot_safety_get_detail     (const UnknotSafety    *self,
                                                    guint                  index);
const UnknotDetail *  unknot_safety_lookup_detail  (const UnknotSafety    *self,
                                                    const char            *id);
const char *          unknot_safety_get_elsewhere  (const UnknotSafety    *self);
GPtrArray *           unknot_safety_list_details   (const UnknotSafety    *self,
                                                    const UnknotCatalogue *catalogue,
                                                    UnknotAtlas           *atlas,
                                                    const UnknotSituation *situation) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
