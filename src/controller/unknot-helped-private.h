#pragma once

#include "unknot-helped.h"
#include "unknot-look-back.h"

G_BEGIN_DECLS

/* Before so many sessions, on so many days, nothing is said to help (clinical.md E5.5). */
#define UNKNOT_HELPED_FEWEST_SESSIONS 5
#define UNKNOT_HELPED_FEWEST_DAYS 4

/* What was said of a knot on the day after a session: the mean of @n numbers, and its first soreness, -1 if nobody
 * said. */
typedef struct
{
  double pain;
  guint  n;
  int    soreness;
} UnknotHelpedNext;

GPtrArray *       unknot_helped_learn      (const UnknotLookBack  *back,
                                            const char            *knot) G_GNUC_WARN_UNUSED_RESULT;
UnknotHelpedNext  unknot_helped_find_next  (const UnknotLookBack  *back,
                                            guint                  position,
                                            const char            *knot);

G_END_DECLS
