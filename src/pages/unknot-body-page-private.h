#pragma once

#include "unknot-body-page.h"

#include "unknot-knot-card.h"
#include "unknot-muscle-list.h"

G_BEGIN_DECLS

struct _UnknotBodyPage
{
  AdwBreakpointBin parent_instance;

  /* Owned */
  UnknotMapBodies *bodies;
  UnknotKnots *knots;

  /* What is shown: the sheet is the one that was chosen; see unknot_body_page_get_shown_sheet() */
  UnknotAspect aspect;
  UnknotSheet sheet;
  gboolean bones_only;
  guint fit_id;

  /* Template children */
  AdwViewSwitcher *switcher;
  GtkMenuButton *menu;
  AdwToggleGroup *sheets;
  AdwToggleGroup *sheets_low;
  UnknotBodyMap *map;
  GtkLabel *hover;
  AdwMultiLayoutView *layouts;
  AdwBottomSheet *sheet_view;
  GtkWidget *tools;
  GtkWidget *low;
  GtkStack *pane;
  UnknotMuscleList *list;
  UnknotKnotCard *card;
  AdwStatusPage *elsewhere;
};

void           unknot_body_page_show_pane        (UnknotBodyPage  *self,
                                                  const char      *name);
void           unknot_body_page_tell_changed     (UnknotBodyPage  *self,
                                                  const char      *words);
void           unknot_body_page_tell_failed      (UnknotBodyPage  *self,
                                                  const char      *message);

UnknotAtlas *  unknot_body_page_get_atlas        (UnknotBodyPage  *self);
UnknotSheet    unknot_body_page_get_shown_sheet  (UnknotBodyPage  *self);
void           unknot_body_page_show_body        (UnknotBodyPage  *self);
void           unknot_body_page_turn             (UnknotBodyPage  *self,
                                                  UnknotAspect     aspect);
void           unknot_body_page_set_sheet        (UnknotBodyPage  *self,
                                                  UnknotSheet      sheet);
void           unknot_body_page_set_bones_only   (UnknotBodyPage  *self,
                                                  gboolean         bones_only);
gboolean       unknot_body_page_turn_to_muscle   (UnknotBodyPage  *self,
                                                  UnknotMuscle    *muscle,
                                                  UnknotSide       side,
                                                  UnknotPoint     *place);

void           unknot_body_page_connect_fit      (UnknotBodyPage  *self);
void           unknot_body_page_connect_marks    (UnknotBodyPage  *self);

G_END_DECLS
