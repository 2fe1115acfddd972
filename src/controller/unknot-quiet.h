#pragma once

#include "unknot-knots.h"

G_BEGIN_DECLS

/**
 * UnknotQuiet:
 * @UNKNOT_QUIET_NONE: nothing is asked
 * @UNKNOT_QUIET_SORENESS: how sore it is from the last session (clinical.md C0, next-day rule)
 * @UNKNOT_QUIET_TODAY: how much it hurts now
 * @UNKNOT_QUIET_WEEK: the three questions about the week (clinical.md E4)
 *
 * What may be asked on a day: at most one thing, on a card that waits and that can be put aside.
 */
typedef enum
{
  UNKNOT_QUIET_NONE,
  UNKNOT_QUIET_SORENESS,
  UNKNOT_QUIET_TODAY,
  UNKNOT_QUIET_WEEK,
} UnknotQuiet;

UnknotQuiet  unknot_quiet_choose    (UnknotKnots       *knots,
                                     const UnknotTime  *left,
                                     guint              n_left,
                                     UnknotTime         now);
gboolean     unknot_quiet_is_noted  (UnknotEntryKind    kind);

G_END_DECLS
