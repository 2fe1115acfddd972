#pragma once

#include "unknot-safety.h"
#include "unknot-time.h"

G_BEGIN_DECLS

/**
 * UnknotOccasion:
 * @UNKNOT_OCCASION_FIRST: the first start
 * @UNKNOT_OCCASION_MONTH: the answers are some weeks old
 * @UNKNOT_OCCASION_REGION: a knot came in a region that had none
 * @UNKNOT_OCCASION_JUMP: the pain has risen at once, see unknot_safety_is_jump()
 * @UNKNOT_OCCASION_STOP: a session was stopped for a reason to stop
 * @UNKNOT_OCCASION_FLARE: it has been worse for some days
 *
 * What makes safety questions due (clinical.md D1).
 */
typedef enum
{
  UNKNOT_OCCASION_FIRST,
  UNKNOT_OCCASION_MONTH,
  UNKNOT_OCCASION_REGION,
  UNKNOT_OCCASION_JUMP,
  UNKNOT_OCCASION_STOP,
  UNKNOT_OCCASION_FLARE,
} UnknotOccasion;

#define UNKNOT_N_OCCASIONS (UNKNOT_OCCASION_FLARE + 1)

/**
 * UnknotEvent:
 * @occasion: what happened: a region, a jump, a stop or a flare; the other two show by themselves
 * @time: when
 * @stop_rule: (nullable): id of the reason to stop; only for a stop
 *
 * Something that happened.
 */
typedef struct
{
  UnknotOccasion  occasion;
  UnknotTime      time;
  const char     *stop_rule;
} UnknotEvent;

/**
 * UnknotAskedFunc:
 * @flag: id of a red flag
 * @time: (out): when it was last answered
 * @data: what the caller gave along
 *
 * Says when a question was last answered, with yes or with no.
 *
 * Returns: `FALSE` if it never was
 */
typedef gboolean (*UnknotAskedFunc) (const char *flag,
                                     UnknotTime *time,
                                     gpointer    data);

/**
 * UnknotDue:
 * @occasion: the first occasion that made something due, in the order of #UnknotOccasion
 * @flags: (array zero-terminated=1): the red flags to ask about; possibly none
 * @quick: whether the quick questions are due
 *
 * What is to be asked now.
 */
typedef struct
{
  UnknotOccasion   occasion;
  char           **flags;
  gboolean         quick;
} UnknotDue;

/**
 * UnknotAnswer:
 * @UNKNOT_ANSWER_OPEN: not answered
 * @UNKNOT_ANSWER_NO: no
 * @UNKNOT_ANSWER_YES: yes
 * @UNKNOT_ANSWER_NOT_SURE: "I don't know"
 *
 * An answer to a safety question or its follow-up.
 */
typedef enum
{
  UNKNOT_ANSWER_OPEN,
  UNKNOT_ANSWER_NO,
  UNKNOT_ANSWER_YES,
  UNKNOT_ANSWER_NOT_SURE,
} UnknotAnswer;

UnknotDue *  unknot_safety_list_due    (const UnknotSafety      *self,
                                        const UnknotSafetyCheck *check,
                                        const UnknotEvent       *events,
                                        guint                    n_events,
                                        UnknotAskedFunc          asked,
                                        gpointer                 data,
                                        UnknotTime               now) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_due_free           (UnknotDue               *self);

gboolean     unknot_safety_is_jump     (const UnknotSafety      *self,
                                        int                      pain_before,
                                        int                      pain_now);
char *       unknot_safety_dup_flag    (const UnknotSafety      *self,
                                        const char              *flag,
                                        UnknotAnswer             answer,
                                        UnknotAnswer             follow_up) G_GNUC_WARN_UNUSED_RESULT;
gboolean     unknot_safety_may_clear   (const UnknotSafety      *self,
                                        const char              *flag,
                                        const char              *who);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotDue, unknot_due_free)

G_END_DECLS
