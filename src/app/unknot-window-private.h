#pragma once

#include "unknot-window.h"

#include "unknot-background.h"
#include "unknot-body-page.h"
#include "unknot-copy-flow.h"
#include "unknot-echo-flow.h"
#include "unknot-drop-place.h"
#include "unknot-journal-page.h"
#include "unknot-pack-flow.h"
#include "unknot-export-flow.h"
#include "unknot-fhir-flow.h"
#include "unknot-focus-keeper.h"
#include "unknot-import-flow.h"
#include "unknot-paper-flow.h"
#include "unknot-library-page.h"
#include "unknot-relief-page.h"
#include "unknot-reminders.h"
#include "unknot-report-flow.h"
#include "unknot-restore-flow.h"
#include "unknot-safety-flow.h"
#include "unknot-session-flow.h"
#include "unknot-store-banners.h"
#include "unknot-table-flow.h"
#include "unknot-table-import.h"
#include "unknot-theme.h"
#include "unknot-today.h"

G_BEGIN_DECLS

struct _UnknotWindow
{
  AdwApplicationWindow parent_instance;

  /* Owned */
  UnknotContext *context;
  UnknotFocusKeeper *keeper;
  UnknotTheme *theme;
  UnknotSafetyFlow *safety;
  UnknotEchoFlow *echo;
  UnknotSessionFlow *session;
  UnknotPackFlow *packs;
  UnknotPaperFlow *paper;
  UnknotReportFlow *report;
  UnknotSaveFlow *exporter;
  UnknotCopyFlow *copies;
  UnknotRestoreFlow *restore;
  UnknotImportFlow *importer;
  UnknotSaveFlow *table;
  UnknotTableImport *table_import;
  UnknotToday *today;
  UnknotSaveFlow *fhir;
  UnknotReminders *reminders;
  UnknotBackground *background;
  GPtrArray *break_knots;     /* the knot of a break of 90 seconds, while the plan is for one */
  GFile *waiting;             /* to be opened when it can be; NULL for none */
  GtkEventController *drop;

  /* Template children */
  AdwBreakpoint *low;
  AdwBreakpoint *narrow;
  AdwToastOverlay *toasts;
  AdwNavigationView *pages;
  GtkWidget *drop_place;
  UnknotStoreBanners *banners;
  AdwViewStack *stack;
  UnknotBodyPage *body_page;
  AdwBin *relief_bin;
  AdwBin *journal_bin;
  AdwBin *library_bin;
  GMenuModel *primary_menu;

  /* Made when they are shown first, and owned by their bins */
  UnknotReliefPage *relief_page;
  UnknotJournalPage *journal_page;
  UnknotLibraryPage *library_page;

  int minutes;
  gboolean questions;
  gboolean plain_words;
  gboolean loaded;

  /* A technique that was asked for, and the knots that the plan with it is for; NULL for none; owned */
  char *technique;
  GPtrArray *technique_knots;
};

const char * unknot_window_get_page         (UnknotWindow   *self);
void         unknot_window_set_minutes      (UnknotWindow   *self,
                                             int             minutes);

gboolean     unknot_window_asks_before_closing (UnknotWindow *self);

gboolean     unknot_window_is_home          (UnknotWindow   *self);
void         unknot_window_show_actions     (UnknotWindow   *self);
void         unknot_window_install_actions  (GtkWidgetClass *widget_class);

void         unknot_window_install_never    (GtkWidgetClass *widget_class);
void         unknot_window_install_packs    (GtkWidgetClass *widget_class);
void         unknot_window_connect_packs    (UnknotWindow   *self);

void         unknot_window_install_erase    (GtkWidgetClass *widget_class);
void         unknot_window_request_erasing  (UnknotWindow   *self);

void         unknot_window_install_export   (GtkWidgetClass *widget_class);

void         unknot_window_install_help     (GtkWidgetClass *widget_class);

void         unknot_window_install_data     (GtkWidgetClass *widget_class);
void         unknot_window_connect_data     (UnknotWindow   *self);
void         unknot_window_show_data_actions (UnknotWindow  *self,
                                             gboolean        on_top);

void         unknot_window_connect_drop     (UnknotWindow   *self);
void         unknot_window_show_drop        (UnknotWindow   *self);
void         unknot_window_open_waiting     (UnknotWindow   *self);

void         unknot_window_install_paper    (GtkWidgetClass *widget_class);
void         unknot_window_connect_paper    (UnknotWindow   *self);

gboolean     unknot_window_is_break_of      (UnknotWindow   *self,
                                             int             minutes);
void         unknot_window_take_break       (UnknotWindow   *self,
                                             GPtrArray      *knots);

void         unknot_window_install_log      (GtkWidgetClass *widget_class);

void         unknot_window_install_report   (GtkWidgetClass *widget_class);

gboolean     unknot_window_make_way         (UnknotWindow   *self);
void         unknot_window_take_technique   (UnknotWindow   *self,
                                             GPtrArray      *knots);
void         unknot_window_open_help        (UnknotWindow   *self,
                                             const char     *id);

void         unknot_window_name_pages       (UnknotWindow   *self);
void         unknot_window_make_page        (UnknotWindow   *self);
void         unknot_window_show_ink         (UnknotWindow   *self);

void         unknot_window_tell             (UnknotWindow   *self,
                                             const char     *words);
void         unknot_window_tell_changed     (UnknotWindow   *self,
                                             const char     *words);
void         unknot_window_tell_failed      (UnknotWindow   *self,
                                             const char     *message);
void         unknot_window_request_relief   (UnknotWindow   *self,
                                             UnknotKnot     *knot);
void         unknot_window_push_welcome     (UnknotWindow   *self);
void         unknot_window_connect_body     (UnknotWindow   *self);
void         unknot_window_connect_relief   (UnknotWindow   *self);
void         unknot_window_connect_journal  (UnknotWindow   *self);
void         unknot_window_connect_flows    (UnknotWindow   *self);

G_END_DECLS
