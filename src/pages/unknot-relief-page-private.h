#pragma once

#include "unknot-relief-page.h"

#include "unknot-chips.h"
#include "unknot-knot-choice.h"

G_BEGIN_DECLS

struct _UnknotReliefPage
{
  AdwBreakpointBin parent_instance;

  /* Owned */
  UnknotMapBodies *bodies;
  UnknotCatalogue *catalogue;
  UnknotSafety *safety;
  UnknotKnots *knots;
  UnknotProfile *profile;
  /* The knots of the plan, the worst first; `NULL` for none */
  GPtrArray *chosen;
  UnknotFigureStudio *studio;
  UnknotPlan *plan;
  GPtrArray *rows;
  gboolean outlined;
  guint update_id;
  int minutes;

  /* Template children */
  AdwViewSwitcher *switcher;
  GtkMenuButton *menu;
  AdwWindowTitle *title_narrow;
  AdwBanner *gate;
  GtkStack *states;
  GtkLabel *title;
  GtkLabel *subtitle;
  AdwToggleGroup *minutes_group;
  UnknotKnotChoice *knot_choice;
  GtkDropDown *setting;
  UnknotChips *tools;
  GtkBox *plan_box;
  AdwPreferencesGroup *cards;
  AdwPreferencesGroup *left_out;
  AdwExpanderRow *left_out_more;
  AdwPreferencesGroup *opens;
  GtkWidget *start_bar;
  GtkButton *start;
};

UnknotKnot * unknot_relief_page_get_knot    (UnknotReliefPage   *self,
                                             int                 index);
UnknotTime  unknot_relief_page_get_now      (UnknotReliefPage   *self);
char *      unknot_relief_page_dup_reason   (UnknotReliefPage   *self,
                                             const UnknotReason *reason) G_GNUC_WARN_UNUSED_RESULT;

void        unknot_relief_page_show_plan    (UnknotReliefPage   *self);
void        unknot_relief_page_show_head    (UnknotReliefPage   *self);
void        unknot_relief_page_show_start   (UnknotReliefPage   *self);
void        unknot_relief_page_clear_cards  (UnknotReliefPage   *self);
void        unknot_relief_page_show_cards   (UnknotReliefPage   *self);
void        unknot_relief_page_clear_aside  (UnknotReliefPage   *self);
void        unknot_relief_page_show_aside   (UnknotReliefPage   *self);

G_END_DECLS
