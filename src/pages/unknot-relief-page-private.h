#pragma once

#include "unknot-relief-page.h"

#include "unknot-chips.h"
#include "unknot-knot-choice.h"
#include "unknot-quiet-card.h"
#include "unknot-review.h"
#include "unknot-week-pane.h"
#include "unknot-technique-view.h"

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
  UnknotSituation *situation;
  UnknotArticles *articles;
  UnknotPlan *plan;
  GPtrArray *rows;
  /* Interned id of a technique that was asked for and stands in the plan; `NULL` for none */
  const char *offered;
  gboolean offer_waits;
  gboolean outlined;
  guint update_id;
  int first_weekday;

  /* The look back that has most to say; and the one whose questions the person went to, when, and by which button */
  UnknotReview *review;
  UnknotReview *asked_review;
  char *asked_action;
  UnknotTime asked;

  guint gains_id;
  gboolean gains_shown;
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
  AdwToggleGroup *view_group;
  GtkStack *views;
  UnknotWeekPane *week_pane;
  GtkWidget *review_list;
  AdwActionRow *review_row;
  UnknotQuietCard *quiet;
  GtkWidget *nothing;
  GtkBox *plan_box;
  AdwPreferencesGroup *cards;
  AdwPreferencesGroup *left_out;
  AdwExpanderRow *left_out_rows[4];
  GtkWidget *wrong;
  AdwPreferencesGroup *opens;
  AdwExpanderRow *opens_more;
  GtkWidget *start_bar;
  GtkButton *start;
};

UnknotKnot * unknot_relief_page_get_knot    (UnknotReliefPage   *self,
                                             int                 index);
UnknotTime  unknot_relief_page_get_now      (UnknotReliefPage   *self);
UnknotTechniqueSources
            unknot_relief_page_get_technique_sources
                                            (UnknotReliefPage   *self);
char *      unknot_relief_page_dup_reason   (UnknotReliefPage   *self,
                                             const UnknotReason *reason) G_GNUC_WARN_UNUSED_RESULT;

void        unknot_relief_page_update       (UnknotReliefPage   *self);
void        unknot_relief_page_queue_update (UnknotReliefPage   *self);
void        unknot_relief_page_show_plan    (UnknotReliefPage   *self);
void        unknot_relief_page_show_card    (UnknotReliefPage   *self,
                                             UnknotTechnique    *technique);
void        unknot_relief_page_init_week    (UnknotReliefPage   *self);
void        unknot_relief_page_settle_review (UnknotReliefPage  *self);
void        unknot_relief_page_show_week    (UnknotReliefPage   *self);
void        unknot_relief_page_show_today   (UnknotReliefPage   *self);
void        unknot_relief_page_show_head    (UnknotReliefPage   *self);
void        unknot_relief_page_show_start   (UnknotReliefPage   *self);
void        unknot_relief_page_clear_cards  (UnknotReliefPage   *self);
void        unknot_relief_page_show_cards   (UnknotReliefPage   *self);
GtkWidget * unknot_relief_page_get_card     (UnknotReliefPage   *self,
                                             guint               index);
void        unknot_relief_page_forget_offer (UnknotReliefPage   *self);
void        unknot_relief_page_take_offer   (UnknotReliefPage   *self);
void        unknot_relief_page_show_offer   (UnknotReliefPage   *self);
void        unknot_relief_page_clear_aside  (UnknotReliefPage   *self);
void        unknot_relief_page_show_aside   (UnknotReliefPage   *self);
AdwActionRow *
            unknot_relief_page_add_row      (UnknotReliefPage   *self,
                                             gpointer            parent,
                                             const char         *title,
                                             const char         *subtitle);
void        unknot_relief_page_show_left_out (UnknotReliefPage  *self);
void        unknot_relief_page_init_wrong   (UnknotReliefPage   *self);
gboolean    unknot_relief_page_show_wrong   (UnknotReliefPage   *self);
void        unknot_relief_page_install_paper (GtkWidgetClass    *widget_class);
void        unknot_relief_page_set_menu     (UnknotReliefPage   *self,
                                             GMenuModel         *menu);
void        unknot_relief_page_show_paper   (UnknotReliefPage   *self);
void        unknot_relief_page_init_gains   (UnknotReliefPage   *self);
void        unknot_relief_page_clear_gains  (UnknotReliefPage   *self);
void        unknot_relief_page_show_gains   (UnknotReliefPage   *self);

G_END_DECLS
