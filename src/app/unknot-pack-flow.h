#pragma once

#include <adwaita.h>

#include "unknot-context.h"
#include "unknot-focus-keeper.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_PACK_FLOW (unknot_pack_flow_get_type ())

G_DECLARE_FINAL_TYPE (UnknotPackFlow, unknot_pack_flow, UNKNOT, PACK_FLOW, GObject)

UnknotPackFlow *  unknot_pack_flow_new     (UnknotContext     *context,
                                            AdwToastOverlay   *toasts,
                                            UnknotFocusKeeper *keeper) G_GNUC_WARN_UNUSED_RESULT;

void              unknot_pack_flow_edit    (UnknotPackFlow    *self,
                                            UnknotTechnique   *technique);
void              unknot_pack_flow_remove  (UnknotPackFlow    *self,
                                            UnknotTechnique   *technique);
void              unknot_pack_flow_show    (UnknotPackFlow    *self);
void              unknot_pack_flow_add     (UnknotPackFlow    *self,
                                            GFile             *folder);

G_END_DECLS
