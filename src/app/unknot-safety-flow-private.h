#pragma once

#include "unknot-safety-flow.h"

G_BEGIN_DECLS

/*
 * UnknotSafetyFlow:
 *
 * What stands before every plan: the questions that belong to a knot, and the warning that takes a plan's place. The
 * rooms of the flow share what stands here.
 */
struct _UnknotSafetyFlow
{
  GObject parent_instance;

  /* Owned */
  UnknotContext *context;
  GPtrArray *knots;

  /* Borrowed */
  AdwNavigationView *pages;
};

typedef enum
{
  UNKNOT_SAFETY_FLOW_PASSED,
  UNKNOT_SAFETY_FLOW_CHECKED_IN,
  UNKNOT_SAFETY_FLOW_LOOKED,
  UNKNOT_SAFETY_FLOW_JOURNAL_REQUESTED,
  UNKNOT_SAFETY_FLOW_N_SIGNALS,
} UnknotSafetyFlowSignal;

UnknotTime           unknot_safety_flow_get_now         (UnknotSafetyFlow        *self);
UnknotProfile *      unknot_safety_flow_get_profile     (UnknotSafetyFlow        *self);
UnknotSafety *       unknot_safety_flow_get_rules       (UnknotSafetyFlow        *self);
void                 unknot_safety_flow_go_home         (UnknotSafetyFlow        *self);
void                 unknot_safety_flow_remember        (UnknotSafetyFlow        *self,
                                                         GPtrArray               *knots);
UnknotSituation *    unknot_safety_flow_survey          (UnknotSafetyFlow        *self,
                                                         const GPtrArray         *knots) G_GNUC_WARN_UNUSED_RESULT;
UnknotSafetyCheck *  unknot_safety_flow_check           (UnknotSafetyFlow        *self,
                                                         const GPtrArray         *knots) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_safety_flow_tell            (UnknotSafetyFlow        *self,
                                                         UnknotSafetyFlowSignal   signal,
                                                         GPtrArray               *knots);

gboolean             unknot_safety_flow_ask_still_so    (UnknotSafetyFlow        *self,
                                                         GPtrArray               *knots);
gboolean             unknot_safety_flow_ask_before_session
                                                        (UnknotSafetyFlow        *self,
                                                         GPtrArray               *knots);
void                 unknot_safety_flow_push_warning    (UnknotSafetyFlow        *self,
                                                         const UnknotSafetyCheck *check);
gboolean             unknot_safety_flow_ask_due         (UnknotSafetyFlow        *self,
                                                         GPtrArray               *knots,
                                                         const UnknotSafetyCheck *check);
gboolean             unknot_safety_flow_ask_details     (UnknotSafetyFlow        *self,
                                                         GPtrArray               *knots);
void                 unknot_safety_flow_push_questions  (UnknotSafetyFlow        *self,
                                                         GPtrArray               *knots,
                                                         const char * const      *flags);

G_END_DECLS
