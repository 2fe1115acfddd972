#pragma once

#include "unknot-planner-private.h"

G_BEGIN_DECLS

/* A choice that is held against every rule; the first that closes it says why. */
typedef struct
{
  const UnknotPlanner *planner;
  UnknotChoice        *choice;
  UnknotReason        *reason;
} UnknotTrial;

gboolean      unknot_trial_refuse            (UnknotTrial       *self,
                                              UnknotReasonCode   code,
                                              const char        *subject,
                                              int                count);
const char *  unknot_trial_get_muscle        (const UnknotTrial *self);
gboolean      unknot_trial_presses           (const UnknotTrial *self);
gboolean      unknot_trial_is_local          (const UnknotTrial *self);

gboolean      unknot_trial_check_questions   (UnknotTrial       *self);
gboolean      unknot_trial_check_never_press (UnknotTrial       *self);
gboolean      unknot_trial_check_numb        (UnknotTrial       *self);
gboolean      unknot_trial_check_conditions  (UnknotTrial       *self);
gboolean      unknot_trial_check_area        (UnknotTrial       *self);
gboolean      unknot_trial_check_history     (UnknotTrial       *self);
gboolean      unknot_trial_check_locked      (UnknotTrial       *self);
gboolean      unknot_trial_check_today       (UnknotTrial       *self);
gboolean      unknot_trial_check_wish        (UnknotTrial       *self);
gboolean      unknot_trial_check_hands       (UnknotTrial       *self);
gboolean      unknot_trial_check_seated      (UnknotTrial       *self);
void          unknot_trial_choose_way        (UnknotTrial       *self);
gboolean      unknot_trial_needs_floor       (const UnknotTrial *self);
gboolean      unknot_trial_needs_flat_hands  (const UnknotTrial *self);

G_END_DECLS
