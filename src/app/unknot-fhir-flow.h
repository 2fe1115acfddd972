#pragma once

#include "unknot-save-flow.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_FHIR_FLOW (unknot_fhir_flow_get_type ())

G_DECLARE_FINAL_TYPE (UnknotFhirFlow, unknot_fhir_flow, UNKNOT, FHIR_FLOW, UnknotSaveFlow)

UnknotSaveFlow *  unknot_fhir_flow_new  (UnknotContext  *context) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
