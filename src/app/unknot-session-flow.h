#pragma once

#include <adwaita.h>

#include "unknot-context.h"
#include "unknot-guide-page.h"
#include "unknot-plan.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_SESSION_FLOW (unknot_session_flow_get_type ())

G_DECLARE_FINAL_TYPE (UnknotSessionFlow, unknot_session_flow, UNKNOT, SESSION_FLOW, GObject)

UnknotSessionFlow *  unknot_session_flow_new         (UnknotContext      *context,
                                                      AdwNavigationView  *pages) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_session_flow_set_clock   (UnknotSessionFlow  *self,
                                                      UnknotGuideClock    clock,
                                                      gpointer            user_data);
void                 unknot_session_flow_set_plain   (UnknotSessionFlow  *self,
                                                      gboolean            plain);
void                 unknot_session_flow_begin       (UnknotSessionFlow  *self,
                                                      UnknotPlan         *plan,
                                                      GPtrArray          *knots);
gboolean             unknot_session_flow_is_under_way
                                                     (UnknotSessionFlow  *self);
void                 unknot_session_flow_offer_rest  (UnknotSessionFlow  *self);
void                 unknot_session_flow_pause       (UnknotSessionFlow  *self);
void                 unknot_session_flow_save        (UnknotSessionFlow  *self);

G_END_DECLS
