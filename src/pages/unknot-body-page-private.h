#pragma once

#include "unknot-body-page.h"

#include "unknot-echo-pane.h"
#include "unknot-knot-card.h"
#include "unknot-muscle-list.h"
#include "unknot-time-pane.h"
#include "unknot-zones-pane.h"

G_BEGIN_DECLS

struct _UnknotBodyPage
{
  AdwBreakpointBin parent_instance;

  /* Owned */
  UnknotMapBodies *bodies;
  UnknotKnots *knots;
  /* What the last click marked, if it did; not to be looked into, only compared */
  gpointer fresh;

  /* What is shown: the sheet is the one that was chosen; see unknot_body_page_get_shown_sheet() */
  UnknotAspect aspect;
  UnknotSheet sheet;
  gboolean bones_only;
  guint fit_id;
  guint list_id;

  /* What lies over the body */
  UnknotInk *ink;
  UnknotBodyPictures *pictures;
  char *chosen_reason;
  gboolean zones;
  UnknotPoint pointer;

  /* Template children */
  AdwViewSwitcher *switcher;
  GtkMenuButton *menu;
  GtkMenuButton *map_button;
  GMenuModel *map_menu;
  GtkMenuButton *aspects_large;
  GMenuModel *aspects_menu;
  GtkMenuButton *sheets_large;
  GMenuModel *sheets_menu;
  AdwToggleGroup *sheets;
  AdwToggleGroup *sheets_low;
  UnknotBodyMap *map;
  GtkLabel *hover;
  AdwMultiLayoutView *layouts;
  AdwBottomSheet *sheet_view;
  GtkWidget *bar;
  GtkWidget *tools;
  GtkWidget *low;
  GtkWidget *zoom;
  GtkStack *pane;
  AdwBin *list_bin;
  AdwBin *card_bin;
  AdwBin *elsewhere_bin;

  /* Made when they are shown first, and owned by their bins */
  UnknotMuscleList *list;
  UnknotKnotCard *card;
  UnknotZonesPane *zones_pane;
  UnknotTimePane *time_pane;
  UnknotEchoPane *echo;

  /* Made when an area is drawn first, and owned by the overlay of the map; the knot that it is for is owned */
  GtkWidget *area_pad;
  GtkWidget *area_bar;
  GtkLabel *area_hint;
  UnknotKnot *area_knot;
};

void                unknot_body_page_tell_changed     (UnknotBodyPage  *self,
                                                       const char      *words);
void                unknot_body_page_tell_failed      (UnknotBodyPage  *self,
                                                       const char      *message);
void                unknot_body_page_request_relief   (UnknotBodyPage  *self,
                                                       UnknotKnot      *knot);

gboolean            unknot_body_page_echo_place       (UnknotBodyPage  *self,
                                                       UnknotPoint      place);
gboolean            unknot_body_page_echo_withdraw    (UnknotBodyPage  *self);
void                unknot_body_page_install_echo     (GtkWidgetClass  *widget_class);

UnknotAtlas *       unknot_body_page_get_atlas        (UnknotBodyPage  *self);
UnknotSheet         unknot_body_page_get_shown_sheet  (UnknotBodyPage  *self);
void                unknot_body_page_show_body        (UnknotBodyPage  *self);
void                unknot_body_page_turn             (UnknotBodyPage  *self,
                                                       UnknotAspect     aspect);
void                unknot_body_page_set_sheet        (UnknotBodyPage  *self,
                                                       UnknotSheet      sheet);
void                unknot_body_page_set_bones_only   (UnknotBodyPage  *self,
                                                       gboolean         bones_only);
gboolean            unknot_body_page_turn_to_muscle   (UnknotBodyPage  *self,
                                                       UnknotMuscle    *muscle,
                                                       UnknotSide       side,
                                                       UnknotPoint     *place);

void                unknot_body_page_show_pane        (UnknotBodyPage  *self,
                                                       const char      *name);
UnknotMuscleList *  unknot_body_page_get_list         (UnknotBodyPage  *self);
void                unknot_body_page_make_list_soon   (UnknotBodyPage  *self);
void                unknot_body_page_show_list        (UnknotBodyPage  *self);
UnknotKnotCard *    unknot_body_page_get_card         (UnknotBodyPage  *self);
void                unknot_body_page_close_pane       (UnknotBodyPage  *self);
void                unknot_body_page_show_elsewhere   (UnknotBodyPage  *self,
                                                       const char      *name);
void                unknot_body_page_connect_panes    (UnknotBodyPage  *self);

void                unknot_body_page_mark             (UnknotBodyPage  *self,
                                                       UnknotKnotRecord *record);
void                unknot_body_page_mark_muscle      (UnknotBodyPage  *self,
                                                       const char      *id,
                                                       int              side);
void                unknot_body_page_take_off         (UnknotBodyPage  *self,
                                                       UnknotKnot      *knot);
void                unknot_body_page_install_menu     (GtkWidgetClass  *widget_class);
void                unknot_body_page_connect_menu     (UnknotBodyPage  *self);
void                unknot_body_page_connect_marks    (UnknotBodyPage  *self);

void                unknot_body_page_set_zones        (UnknotBodyPage  *self,
                                                       gboolean         zones);
gboolean            unknot_body_page_is_map_lent      (UnknotBodyPage  *self);
void                unknot_body_page_update_overlay   (UnknotBodyPage  *self);
void                unknot_body_page_show_time        (UnknotBodyPage  *self);
gboolean            unknot_body_page_is_time          (UnknotBodyPage  *self);
void                unknot_body_page_add_overlay      (UnknotBodyPage   *self,
                                                       UnknotMapOverlay *overlay);
void                unknot_body_page_install_save     (GtkWidgetClass  *widget_class);
void                unknot_body_page_save_picture     (UnknotBodyPage  *self,
                                                       GFile           *file);
void                unknot_body_page_install_time     (GtkWidgetClass  *widget_class);
void                unknot_body_page_connect_time     (UnknotBodyPage  *self);
void                unknot_body_page_follow_knots     (UnknotBodyPage  *self);
void                unknot_body_page_connect_overlay  (UnknotBodyPage  *self);
void                unknot_body_page_clear_overlay    (UnknotBodyPage  *self);

void                unknot_body_page_draw_area        (UnknotBodyPage  *self);
void                unknot_body_page_end_area         (UnknotBodyPage  *self);
void                unknot_body_page_install_area     (GtkWidgetClass  *widget_class);

void                unknot_body_page_connect_fit      (UnknotBodyPage  *self);
void                unknot_body_page_connect_keys     (UnknotBodyPage  *self);

GVariant *          unknot_body_page_get_look         (UnknotBodyPage  *self);
void                unknot_body_page_set_look         (UnknotBodyPage  *self,
                                                       GVariant        *look);
void                unknot_body_page_install_zoom     (GtkWidgetClass  *widget_class);
void                unknot_body_page_connect_zoom     (UnknotBodyPage  *self);

G_END_DECLS
