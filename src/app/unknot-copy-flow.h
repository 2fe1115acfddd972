#pragma once

#include "unknot-context.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_COPY_FLOW (unknot_copy_flow_get_type ())

G_DECLARE_FINAL_TYPE (UnknotCopyFlow, unknot_copy_flow, UNKNOT, COPY_FLOW, GObject)

UnknotCopyFlow *  unknot_copy_flow_new          (UnknotContext   *context) G_GNUC_WARN_UNUSED_RESULT;
GFile *           unknot_copy_flow_get_folder   (UnknotCopyFlow  *self);
gboolean          unknot_copy_flow_get_busy     (UnknotCopyFlow  *self);
int               unknot_copy_flow_get_age      (UnknotCopyFlow  *self);
const GError *    unknot_copy_flow_get_problem  (UnknotCopyFlow  *self);
void              unknot_copy_flow_use          (UnknotCopyFlow  *self,
                                                 GFile           *folder);
void              unknot_copy_flow_stop         (UnknotCopyFlow  *self);
void              unknot_copy_flow_look         (UnknotCopyFlow  *self);
void              unknot_copy_flow_write        (UnknotCopyFlow  *self);

G_END_DECLS
