#pragma once

#include <adwaita.h>

#include "unknot-context.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_SAFETY_FLOW (unknot_safety_flow_get_type ())

G_DECLARE_FINAL_TYPE (UnknotSafetyFlow, unknot_safety_flow, UNKNOT, SAFETY_FLOW, GObject)

UnknotSafetyFlow *  unknot_safety_flow_new     (UnknotContext      *context,
                                                AdwNavigationView  *pages) G_GNUC_WARN_UNUSED_RESULT;
gboolean            unknot_safety_flow_warn    (UnknotSafetyFlow   *self,
                                                const GPtrArray    *knots);
void                unknot_safety_flow_ask     (UnknotSafetyFlow   *self);
void                unknot_safety_flow_ask_after_stop
                                               (UnknotSafetyFlow   *self,
                                                GPtrArray          *knots);
void                unknot_safety_flow_pass    (UnknotSafetyFlow   *self,
                                                GPtrArray          *knots);
void                unknot_safety_flow_look    (UnknotSafetyFlow   *self,
                                                const char * const *fresh,
                                                const char * const *known);
void                unknot_safety_flow_check_in
                                               (UnknotSafetyFlow   *self,
                                                GPtrArray          *knots);

G_END_DECLS
