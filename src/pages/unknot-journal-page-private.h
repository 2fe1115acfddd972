#pragma once

#include "unknot-journal-page.h"

#include "unknot-chart-legend.h"
#include "unknot-chart-table.h"
#include "unknot-chart-view.h"
#include "unknot-entry-list.h"
#include "unknot-helped-pane.h"
#include "unknot-quiet-card.h"
#include "unknot-scope-item.h"
#include "unknot-tags-pane.h"

G_BEGIN_DECLS

/* What the rooms of the journal page share: what is chosen, and the chart. */

struct _UnknotJournalPage
{
  AdwBreakpointBin parent_instance;

  /* Owned */
  UnknotAnatomy *anatomy;
  UnknotCatalogue *catalogue;
  UnknotKnots *knots;
  GListStore *scopes;
  guint update_id;

  /* Template children */
  AdwViewSwitcher *switcher;
  GtkMenuButton *menu;
  GtkStack *states;
  GtkDropDown *scopes_list;
  AdwToggleGroup *span;
  GtkLabel *finding;
  GtkLabel *finding_details;
  GtkLabel *finding_numbers;
  GtkLabel *frame;
  GtkStack *chart_or_table;
  UnknotChartView *chart;
  UnknotChartTable *table;
  UnknotChartLegend *legend;
  GtkToggleButton *table_toggle;
  GtkWidget *rate;
  UnknotHelpedPane *helped;
  UnknotTagsPane *tags;
  UnknotQuietCard *quiet;
  UnknotEntryList *entries;
};

UnknotJournal *    unknot_journal_page_get_journal    (UnknotJournalPage  *self);
void               unknot_journal_page_queue_update   (UnknotJournalPage  *self);

void               unknot_journal_page_set_up_scopes  (UnknotJournalPage  *self);
void               unknot_journal_page_list_scopes    (UnknotJournalPage  *self);
UnknotScopeItem *  unknot_journal_page_get_scope      (UnknotJournalPage  *self);
void               unknot_journal_page_choose_knot    (UnknotJournalPage  *self,
                                                       UnknotKnot         *knot);

void               unknot_journal_page_show_chart     (UnknotJournalPage  *self,
                                                       UnknotScopeItem    *item);
void               unknot_journal_page_show_table     (UnknotJournalPage  *self);

void               unknot_journal_page_install_save   (GtkWidgetClass     *widget_class);

G_END_DECLS
