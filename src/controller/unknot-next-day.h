#pragma once

#include "unknot-knots.h"

G_BEGIN_DECLS

GPtrArray *  unknot_next_day_list    (UnknotKnots  *knots,
                                      UnknotTime    now) G_GNUC_WARN_UNUSED_RESULT;
gboolean     unknot_next_day_answer  (UnknotKnots  *knots,
                                      UnknotKnot   *knot,
                                      int           soreness,
                                      GError      **error);

G_END_DECLS
