#pragma once

#include "unknot-choosing.h"
#include "unknot-situation.h"

G_BEGIN_DECLS

/**
 * UnknotAftermath:
 * @UNKNOT_AFTERMATH_FINE: nothing to speak of, or nobody has said
 * @UNKNOT_AFTERMATH_SORE: more than a little sore, or still sore the day after: half as long, half as strong, with a pause
 * @UNKNOT_AFTERMATH_WORSE: it hurt clearly more, several times running: dropped
 * @UNKNOT_AFTERMATH_STAYED_SORE: still sore two days after: dropped
 * @UNKNOT_AFTERMATH_BRUISED: it left a bruise: dropped
 *
 * What a technique left behind on a muscle the last time: clinical.md C0, next-day rule.
 */
typedef enum
{
  UNKNOT_AFTERMATH_FINE,
  UNKNOT_AFTERMATH_SORE,
  UNKNOT_AFTERMATH_WORSE,
  UNKNOT_AFTERMATH_STAYED_SORE,
  UNKNOT_AFTERMATH_BRUISED,
} UnknotAftermath;

UnknotAftermath  unknot_aftermath_of     (const UnknotSituationPast *past,
                                          const UnknotChoosing      *choosing);
gboolean         unknot_aftermath_drops  (UnknotAftermath            self);
char *           unknot_aftermath_say    (UnknotAftermath            self,
                                          int                        days) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
