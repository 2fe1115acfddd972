#pragma once

#include "unknot-save-flow.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_TABLE_FLOW (unknot_table_flow_get_type ())

G_DECLARE_FINAL_TYPE (UnknotTableFlow, unknot_table_flow, UNKNOT, TABLE_FLOW, UnknotSaveFlow)

UnknotSaveFlow *  unknot_table_flow_new  (UnknotContext  *context,
                                          const char     *decimal) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
