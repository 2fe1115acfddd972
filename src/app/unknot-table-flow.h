#pragma once

#include <gtk/gtk.h>

#include "unknot-context.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_TABLE_FLOW (unknot_table_flow_get_type ())

G_DECLARE_FINAL_TYPE (UnknotTableFlow, unknot_table_flow, UNKNOT, TABLE_FLOW, GObject)

UnknotTableFlow *  unknot_table_flow_new    (UnknotContext    *context) G_GNUC_WARN_UNUSED_RESULT;
void               unknot_table_flow_save   (UnknotTableFlow  *self,
                                             GtkWindow        *window);
void               unknot_table_flow_write  (UnknotTableFlow  *self,
                                             GFile            *file,
                                             const char       *decimal);

G_END_DECLS
