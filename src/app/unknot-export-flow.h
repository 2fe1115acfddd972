#pragma once

#include "unknot-save-flow.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_EXPORT_FLOW (unknot_export_flow_get_type ())

G_DECLARE_FINAL_TYPE (UnknotExportFlow, unknot_export_flow, UNKNOT, EXPORT_FLOW, UnknotSaveFlow)

UnknotSaveFlow *  unknot_export_flow_new  (UnknotContext  *context) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
