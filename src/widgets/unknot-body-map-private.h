#pragma once

#include "unknot-body-map.h"
#include "unknot-context-menu.h"
#include "unknot-map-covering.h"
#include "unknot-map-picture.h"
#include "unknot-map-piece.h"
#include "unknot-marker.h"
#include "unknot-map-region.h"
#include "unknot-screen-scale.h"

G_BEGIN_DECLS

/* What lies over the picture because of what the person does; the first is lowest. */
typedef enum
{
  UNKNOT_LIGHT_CHOSEN,
  UNKNOT_LIGHT_POINTER,
  UNKNOT_LIGHT_FOCUS,
} UnknotLight;

#define UNKNOT_N_LIGHTS (UNKNOT_LIGHT_FOCUS + 1)

/* A click that was told as a place: another one soon after makes it the first half of a double click. */
typedef struct
{
  UnknotPoint pixel;
  UnknotPoint place;
  guint32 time;
  gboolean told;
} UnknotTap;

struct _UnknotBodyMap
{
  GtkWidget parent_instance;

  /* Owned */
  UnknotMapPicture *picture;
  UnknotBodyPictures *pictures;
  UnknotMapBody *body;
  UnknotInk *ink;
  GListModel *knots;
  char *selected_muscle;
  UnknotKnot *selected_knot;
  char *left_muscle;        /* whose region the focus goes to when it comes back; NULL at first */
  char *hover_shape;
  char *hover_name;
  UnknotMapPiece lights[UNKNOT_N_LIGHTS];
  UnknotMapCovering *covering;

  /* Children */
  GPtrArray *regions;
  GPtrArray *markers;
  UnknotContextMenuFunc knot_menu;
  gpointer knot_menu_data;
  GtkWidget *sides[2];

  UnknotSheet sheet;
  UnknotSide selected_side;
  UnknotSide left_side;
  UnknotSide hover_side;

  /* What is seen, where that is going, and where it comes from. The transform is that of what is seen. */
  UnknotMapRoom room;
  UnknotMapLook look;
  UnknotMapLook goal;
  UnknotMapLook from;
  UnknotMapLook before_peek;
  /* What is to be in the middle as soon as there is room, if the goal is closer than the whole. */
  UnknotPoint remembered;
  UnknotRect fitted;
  UnknotMapArea area;
  UnknotTransform transform;
  gint64 move_start;
  gint64 move_time;
  guint tick_id;
  guint shown_id;
  int covered;
  gboolean is_fitted;
  gboolean peeking;
  gboolean drawn;
  /* Another body is set and not yet laid out: to where it is shown there is no way to be seen. */
  gboolean turned;

  /* Input */
  UnknotTap tap;
  UnknotPoint pressed;
  guint32 press_time;
  UnknotPoint pointer;
  UnknotMapLook drag_look;
  UnknotMapLook pinch_look;
  UnknotPoint pinch_place;
  gboolean panned;
  UnknotMarker *dragged;
  UnknotPoint dragged_from;
  UnknotPoint dragged_to;
  gboolean dragging;
  GtkGesture *drag;
  GtkGesture *brush;
  UnknotPoint brush_from;
  UnknotPoint brushed;
  gboolean was_ready;
};

void         unknot_body_map_init_hold        (UnknotBodyMap   *self);
void         unknot_body_map_add_menu         (UnknotBodyMap   *self,
                                               GtkWidget       *marker);
UnknotMapLook unknot_body_map_take_first      (UnknotBodyMap   *self,
                                               const UnknotMapRoom *room);
UnknotRect   unknot_body_map_get_content      (UnknotBodyMap   *self);
void         unknot_body_map_zoom_changed     (UnknotBodyMap   *self);

void         unknot_body_map_install_keys     (GtkWidgetClass  *widget_class);
void         unknot_body_map_set_room         (UnknotBodyMap   *self,
                                               int              width,
                                               int              height);
void         unknot_body_map_go               (UnknotBodyMap   *self,
                                               UnknotMapLook    goal,
                                               guint            milliseconds);
void         unknot_body_map_arrive           (UnknotBodyMap   *self);
gboolean     unknot_body_map_is_zoomed        (UnknotBodyMap   *self);
void         unknot_body_map_zoom_around      (UnknotBodyMap   *self,
                                               double           factor,
                                               UnknotPoint      pixel,
                                               gboolean         eased);
void         unknot_body_map_pan              (UnknotBodyMap   *self,
                                               double           right,
                                               double           down,
                                               gboolean         eased);
void         unknot_body_map_reach            (UnknotBodyMap   *self,
                                               const UnknotRect *bounds,
                                               UnknotPoint      spot);
void         unknot_body_map_look_at          (UnknotBodyMap   *self,
                                               UnknotMapLook    look);
void         unknot_body_map_hold             (UnknotBodyMap   *self);
void         unknot_body_map_fling            (UnknotBodyMap   *self,
                                               double           right,
                                               double           down);
void         unknot_body_map_look_into        (UnknotBodyMap   *self,
                                               UnknotPoint      place);

void         unknot_body_map_picture_changed  (UnknotBodyMap   *self);
void         unknot_body_map_make_covering    (UnknotBodyMap   *self);
void         unknot_body_map_snapshot_overlay (UnknotBodyMap   *self,
                                               GtkSnapshot     *snapshot);

void         unknot_body_map_clear_lights     (UnknotBodyMap   *self);
void         unknot_body_map_light_changed    (UnknotBodyMap   *self,
                                               UnknotLight      light);
void         unknot_body_map_snapshot_lights  (UnknotBodyMap   *self,
                                               GtkSnapshot     *snapshot);

void         unknot_body_map_set_hover        (UnknotBodyMap   *self,
                                               const char      *shape,
                                               UnknotSide       side);
void         unknot_body_map_activate_place   (UnknotBodyMap   *self,
                                               UnknotPoint      place,
                                               const char      *muscle);
void         unknot_body_map_withdraw_place   (UnknotBodyMap   *self);
void         unknot_body_map_activate_knot    (UnknotBodyMap   *self,
                                               UnknotKnot      *knot);
void         unknot_body_map_move_knot        (UnknotBodyMap   *self,
                                               UnknotKnot      *knot,
                                               UnknotPoint      place);
void         unknot_body_map_remove_knot      (UnknotBodyMap   *self,
                                               UnknotKnot      *knot);

void         unknot_body_map_init_input       (UnknotBodyMap   *self);
void         unknot_body_map_install_painting (void);
gboolean     unknot_body_map_press            (UnknotBodyMap   *self,
                                               UnknotPoint      pixel,
                                               guint32          time);
void         unknot_body_map_click            (UnknotBodyMap   *self);
gboolean     unknot_body_map_scroll           (UnknotBodyMap   *self,
                                               double           right,
                                               double           down,
                                               gboolean         wheel,
                                               gboolean         zoom);
void         unknot_body_map_pinch_begin      (UnknotBodyMap   *self,
                                               UnknotPoint      middle);
void         unknot_body_map_pinch            (UnknotBodyMap   *self,
                                               double           scale,
                                               UnknotPoint      middle);
void         unknot_body_map_leave            (UnknotBodyMap   *self,
                                               GtkWidget       *child);
UnknotPoint  unknot_body_map_get_spot         (UnknotBodyMap   *self,
                                               GtkWidget       *child);
gboolean     unknot_body_map_move_focus       (UnknotBodyMap   *self,
                                               GtkDirectionType direction);

void         unknot_body_map_make_sides       (UnknotBodyMap   *self);
void         unknot_body_map_update_sides     (UnknotBodyMap   *self);
void         unknot_body_map_frame_drawn      (UnknotBodyMap   *self);
void         unknot_body_map_renew_regions    (UnknotBodyMap   *self);
void         unknot_body_map_make_regions     (UnknotBodyMap   *self);
void         unknot_body_map_update_markers   (UnknotBodyMap   *self);
void         unknot_body_map_update_chosen    (UnknotBodyMap   *self);
void         unknot_body_map_clear_children   (UnknotBodyMap   *self);
void         unknot_body_map_place_markers    (UnknotBodyMap   *self);
void         unknot_body_map_place_children   (UnknotBodyMap   *self,
                                               int              width,
                                               int              height);

G_END_DECLS
