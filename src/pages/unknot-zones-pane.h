#pragma once

#include <adwaita.h>

#include "unknot-atlas.h"
#include "unknot-ink.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_ZONES_PANE (unknot_zones_pane_get_type ())

G_DECLARE_FINAL_TYPE (UnknotZonesPane, unknot_zones_pane, UNKNOT, ZONES_PANE, AdwBin)

GtkWidget *  unknot_zones_pane_new        (void) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_zones_pane_set_atlas  (UnknotZonesPane  *self,
                                           UnknotAtlas      *atlas);
void         unknot_zones_pane_set_ink    (UnknotZonesPane  *self,
                                           const UnknotInk  *ink);

G_END_DECLS
