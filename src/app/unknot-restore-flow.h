#pragma once

#include <adwaita.h>

#include "unknot-context.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_RESTORE_FLOW (unknot_restore_flow_get_type ())

G_DECLARE_FINAL_TYPE (UnknotRestoreFlow, unknot_restore_flow, UNKNOT, RESTORE_FLOW, GObject)

UnknotRestoreFlow *  unknot_restore_flow_new   (UnknotContext         *context) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_restore_flow_show  (UnknotRestoreFlow     *self,
                                                AdwPreferencesDialog  *dialog,
                                                GFile                 *folder);

G_END_DECLS
