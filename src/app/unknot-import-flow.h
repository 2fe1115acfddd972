#pragma once

#include <adwaita.h>

#include "unknot-context.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_IMPORT_FLOW (unknot_import_flow_get_type ())

G_DECLARE_FINAL_TYPE (UnknotImportFlow, unknot_import_flow, UNKNOT, IMPORT_FLOW, GObject)

UnknotImportFlow *  unknot_import_flow_new   (UnknotContext     *context) G_GNUC_WARN_UNUSED_RESULT;
void                unknot_import_flow_open  (UnknotImportFlow  *self,
                                              GtkWindow         *window);
void                unknot_import_flow_read  (UnknotImportFlow  *self,
                                              GFile             *file,
                                              GtkWidget         *parent);
void                unknot_import_flow_undo  (UnknotImportFlow  *self);

G_END_DECLS
