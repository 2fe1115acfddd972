#pragma once

#include <gtk/gtk.h>

#include "unknot-context.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_EXPORT_FLOW (unknot_export_flow_get_type ())

G_DECLARE_FINAL_TYPE (UnknotExportFlow, unknot_export_flow, UNKNOT, EXPORT_FLOW, GObject)

UnknotExportFlow *  unknot_export_flow_new    (UnknotContext     *context) G_GNUC_WARN_UNUSED_RESULT;
void                unknot_export_flow_save   (UnknotExportFlow  *self,
                                               GtkWindow         *window);
void                unknot_export_flow_write  (UnknotExportFlow  *self,
                                               GFile             *file);

G_END_DECLS
