#pragma once

#include <gtk/gtk.h>

#include "unknot-map-area.h"
#include "unknot-map-overlay.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_MAP_COVERING (unknot_map_covering_get_type ())

/**
 * UnknotMapCovering:
 *
 * Makes a [struct@Unknot.MapOverlay] seen. A thread draws it, so that nobody who pans or paints waits for it: until the
 * next drawing is there the last one is shown, where it belongs now.
 */
G_DECLARE_FINAL_TYPE (UnknotMapCovering, unknot_map_covering, UNKNOT, MAP_COVERING, GObject)

UnknotMapCovering *  unknot_map_covering_new          (void) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_map_covering_set_overlay  (UnknotMapCovering    *self,
                                                       UnknotMapOverlay     *overlay);
UnknotMapOverlay *   unknot_map_covering_get_overlay  (UnknotMapCovering    *self);
void                 unknot_map_covering_set_look     (UnknotMapCovering    *self,
                                                       UnknotMapBody        *body,
                                                       const UnknotInk      *ink);
gboolean             unknot_map_covering_is_ready     (UnknotMapCovering    *self);
void                 unknot_map_covering_snapshot     (UnknotMapCovering    *self,
                                                       const UnknotMapArea  *area,
                                                       double                text_scale,
                                                       GtkSnapshot          *snapshot);

G_END_DECLS
