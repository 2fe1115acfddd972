#pragma once

#include <gtk/gtk.h>

#include "unknot-body-pictures.h"
#include "unknot-context-menu.h"
#include "unknot-knot.h"
#include "unknot-map-look.h"
#include "unknot-map-overlay.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_BODY_MAP (unknot_body_map_get_type ())

/**
 * UnknotBodyMap:
 *
 * The drawing of the body on which a person points at what hurts, with a marker for each knot.
 *
 * The map is never mirrored. It is one tab stop: arrows go from muscle to muscle and to markers by where they lie,
 * Enter and Space choose one.
 *
 * Plus, minus and 0 zoom, a wheel zooms around the pointer, two fingers around what is between them, and a double
 * click shows a muscle as large as it fits and then the whole again. What is larger than the widget is moved by
 * dragging, by scrolling on a touchpad, by Alt with arrows, and by itself where the focus goes. Escape shows the whole.
 *
 * ## CSS nodes
 *
 * `bodymap` with a `region` for each muscle on show, a `marker` for each knot, and two `box.map-side` with the
 * letters.
 *
 * ## Actions
 *
 * `body-map.zoom-in`, `body-map.zoom-out`, `body-map.zoom-whole`.
 *
 * ## Accessibility
 *
 * The role is `GTK_ACCESSIBLE_ROLE_GROUP`, the label says from where the body is seen; see [class@UnknotMapRegion] and [class@UnknotMarker].
 */
G_DECLARE_FINAL_TYPE (UnknotBodyMap, unknot_body_map, UNKNOT, BODY_MAP, GtkWidget)

GtkWidget *          unknot_body_map_new             (void) G_GNUC_WARN_UNUSED_RESULT;

void                 unknot_body_map_set_body        (UnknotBodyMap       *self,
                                                      UnknotMapBody          *body);
UnknotMapBody *      unknot_body_map_get_body        (UnknotBodyMap       *self);
void                 unknot_body_map_set_pictures    (UnknotBodyMap       *self,
                                                      UnknotBodyPictures  *pictures);
void                 unknot_body_map_set_ink         (UnknotBodyMap       *self,
                                                      const UnknotInk     *ink);
void                 unknot_body_map_set_sheet       (UnknotBodyMap       *self,
                                                      UnknotSheet          sheet);
UnknotSheet          unknot_body_map_get_sheet       (UnknotBodyMap       *self);
void                 unknot_body_map_set_knots       (UnknotBodyMap       *self,
                                                      GListModel          *knots);
void                 unknot_body_map_set_knot_menu   (UnknotBodyMap       *self,
                                                      UnknotContextMenuFunc  make,
                                                      gpointer             user_data);
void                 unknot_body_map_set_overlay     (UnknotBodyMap       *self,
                                                      UnknotMapOverlay    *overlay);
UnknotMapOverlay *   unknot_body_map_get_overlay     (UnknotBodyMap       *self);
void                 unknot_body_map_set_painting    (UnknotBodyMap       *self,
                                                      gboolean             painting);
gboolean             unknot_body_map_get_painting    (UnknotBodyMap       *self);
void                 unknot_body_map_select          (UnknotBodyMap       *self,
                                                      const char          *muscle,
                                                      UnknotSide           side);
void                 unknot_body_map_select_knot     (UnknotBodyMap       *self,
                                                      UnknotKnot          *knot);
void                 unknot_body_map_point_at        (UnknotBodyMap       *self,
                                                      const char          *muscle,
                                                      UnknotSide           side);
void                 unknot_body_map_set_zoom        (UnknotBodyMap       *self,
                                                      double               zoom);
double               unknot_body_map_get_zoom        (UnknotBodyMap       *self);
void                 unknot_body_map_zoom_by         (UnknotBodyMap       *self,
                                                      double               factor);
void                 unknot_body_map_show_whole      (UnknotBodyMap       *self);
void                 unknot_body_map_show_place      (UnknotBodyMap       *self,
                                                      UnknotPoint          place);
double               unknot_body_map_get_look        (UnknotBodyMap       *self,
                                                      UnknotPoint         *centre);
void                 unknot_body_map_set_look        (UnknotBodyMap       *self,
                                                      double               zoom,
                                                      UnknotPoint          centre);
UnknotPoint          unknot_body_map_get_centre      (UnknotBodyMap       *self);
void                 unknot_body_map_peek            (UnknotBodyMap       *self,
                                                      UnknotPoint          place,
                                                      double               zoom);
void                 unknot_body_map_end_peek        (UnknotBodyMap       *self);
void                 unknot_body_map_set_covered     (UnknotBodyMap       *self,
                                                      int                  height);
gboolean             unknot_body_map_get_ready       (UnknotBodyMap       *self);
const char *         unknot_body_map_get_hover_name  (UnknotBodyMap       *self);
UnknotPoint          unknot_body_map_place_at        (UnknotBodyMap       *self,
                                                      double               x,
                                                      double               y);
UnknotPoint          unknot_body_map_pixel_of        (UnknotBodyMap       *self,
                                                      UnknotPoint          place);

G_END_DECLS
