#pragma once

#include <adwaita.h>

#include "unknot-profile.h"
#include "unknot-safety.h"
#include "unknot-stamper.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_REASK_DIALOG (unknot_reask_dialog_get_type ())

G_DECLARE_FINAL_TYPE (UnknotReaskDialog, unknot_reask_dialog, UNKNOT, REASK_DIALOG, AdwAlertDialog)

UnknotReaskDialog *  unknot_reask_dialog_new             (UnknotSafety         *safety,
                                                          UnknotProfile        *profile,
                                                          const UnknotStamper  *stamper) G_GNUC_WARN_UNUSED_RESULT;

void                 unknot_reask_dialog_add_flags       (UnknotReaskDialog    *self,
                                                          const char * const   *flags);
void                 unknot_reask_dialog_add_conditions  (UnknotReaskDialog    *self);
void                 unknot_reask_dialog_add_spot        (UnknotReaskDialog    *self,
                                                          const char           *knot,
                                                          const char           *place);
void                 unknot_reask_dialog_add_birth_year  (UnknotReaskDialog    *self);
void                 unknot_reask_dialog_keep            (UnknotReaskDialog    *self);

G_END_DECLS
