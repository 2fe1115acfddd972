#pragma once

#include "unknot-body-page.h"
#include "unknot-context.h"
#include "unknot-safety-flow.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_ECHO_FLOW (unknot_echo_flow_get_type ())

G_DECLARE_FINAL_TYPE (UnknotEchoFlow, unknot_echo_flow, UNKNOT, ECHO_FLOW, GObject)

UnknotEchoFlow *  unknot_echo_flow_new  (UnknotContext    *context,
                                         UnknotSafetyFlow *safety,
                                         UnknotBodyPage   *page) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
