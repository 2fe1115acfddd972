#pragma once

#include "unknot-knots.h"

G_BEGIN_DECLS

/**
 * UNKNOT_NEXT_DAY_HOURS:
 *
 * How long after a session its soreness is asked for, in hours; what is sore for longer makes what pressed be left out
 * (clinical.md C0, next-day rule).
 */
#define UNKNOT_NEXT_DAY_HOURS 48

/**
 * UNKNOT_NEXT_DAY_AGAIN_HOURS:
 *
 * Until when whoever was still sore is asked once more, in hours. A decision: two more days to answer in.
 */
#define UNKNOT_NEXT_DAY_AGAIN_HOURS 96

GPtrArray *  unknot_next_day_list    (UnknotKnots  *knots,
                                      UnknotTime    now) G_GNUC_WARN_UNUSED_RESULT;
gboolean     unknot_next_day_answer  (UnknotKnots  *knots,
                                      UnknotKnot   *knot,
                                      int           soreness,
                                      gboolean      bruise,
                                      GError      **error);

G_END_DECLS
