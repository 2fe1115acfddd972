#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_CHIPS (unknot_chips_get_type ())

G_DECLARE_FINAL_TYPE (UnknotChips, unknot_chips, UNKNOT, CHIPS, AdwBin)

GtkWidget *  unknot_chips_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_chips_add         (UnknotChips         *self,
                                       const char          *id,
                                       const char          *name);
GStrv        unknot_chips_dup_chosen  (UnknotChips         *self) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_chips_set_chosen  (UnknotChips         *self,
                                       const char * const  *ids);

G_END_DECLS
