#pragma once

#include "unknot-body-map.h"
#include "unknot-map-picture.h"
#include "unknot-marker.h"
#include "unknot-map-region.h"

G_BEGIN_DECLS

struct _UnknotBodyMap
{
  GtkWidget parent_instance;

  /* Owned */
  UnknotMapPicture *picture;
  UnknotMapBody *body;
  UnknotInk *ink;
  GListModel *knots;
  char *selected_muscle;
  UnknotKnot *selected_knot;
  char *hover_shape;
  char *hover_name;
  GdkTexture *lit;
  UnknotMapOverlay *overlay;
  GdkTexture *covering;
  UnknotTransform covering_transform;
  double covering_pixel;

  /* Children */
  GPtrArray *regions;
  GPtrArray *markers;
  GtkWidget *sides[2];

  UnknotSheet sheet;
  UnknotSide selected_side;
  UnknotSide hover_side;

  /* What is seen: 1 shows all; the centre in millimetres of the drawing. */
  double zoom;
  UnknotPoint centre;
  int covered;
  UnknotTransform transform;

  /* Input */
  UnknotPoint pressed;
  UnknotPoint pointer;
  UnknotPoint drag_centre;
  double pinch_zoom;
  UnknotMarker *dragged;
  UnknotPoint dragged_from;
  UnknotPoint dragged_to;
  gboolean dragging;
  GtkGesture *brush;
  UnknotPoint brush_from;
  UnknotPoint brushed;
  gboolean was_ready;
};

UnknotRect   unknot_body_map_get_content      (UnknotBodyMap   *self);
void         unknot_body_map_light_changed    (UnknotBodyMap   *self);
void         unknot_body_map_overlay_changed  (UnknotBodyMap   *self);
void         unknot_body_map_snapshot_overlay (UnknotBodyMap   *self,
                                               GtkSnapshot     *snapshot,
                                               double           scale);
void         unknot_body_map_zoom_at          (UnknotBodyMap   *self,
                                               double           zoom,
                                               UnknotPoint      pixel);
void         unknot_body_map_set_hover        (UnknotBodyMap   *self,
                                               const char      *shape,
                                               UnknotSide       side);
void         unknot_body_map_activate_place   (UnknotBodyMap   *self,
                                               UnknotPoint      place,
                                               const char      *muscle);
void         unknot_body_map_activate_knot    (UnknotBodyMap   *self,
                                               UnknotKnot      *knot);
void         unknot_body_map_move_knot        (UnknotBodyMap   *self,
                                               UnknotKnot      *knot,
                                               UnknotPoint      place);
void         unknot_body_map_remove_knot      (UnknotBodyMap   *self,
                                               UnknotKnot      *knot);

void         unknot_body_map_init_input       (UnknotBodyMap   *self);
void         unknot_body_map_install_painting (void);
gboolean     unknot_body_map_move_focus       (UnknotBodyMap   *self,
                                               GtkDirectionType direction);

void         unknot_body_map_make_sides       (UnknotBodyMap   *self);
void         unknot_body_map_make_regions     (UnknotBodyMap   *self);
void         unknot_body_map_update_markers   (UnknotBodyMap   *self);
void         unknot_body_map_update_chosen    (UnknotBodyMap   *self);
void         unknot_body_map_clear_children   (UnknotBodyMap   *self);
void         unknot_body_map_place_children   (UnknotBodyMap   *self,
                                               int              width,
                                               int              height);

G_END_DECLS
