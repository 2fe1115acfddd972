#pragma once

#include <gtk/gtk.h>

#include "unknot-context.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_FHIR_FLOW (unknot_fhir_flow_get_type ())

G_DECLARE_FINAL_TYPE (UnknotFhirFlow, unknot_fhir_flow, UNKNOT, FHIR_FLOW, GObject)

UnknotFhirFlow *  unknot_fhir_flow_new    (UnknotContext   *context) G_GNUC_WARN_UNUSED_RESULT;
void              unknot_fhir_flow_save   (UnknotFhirFlow  *self,
                                           GtkWindow       *window);
void              unknot_fhir_flow_write  (UnknotFhirFlow  *self,
                                           GFile           *file);

G_END_DECLS
