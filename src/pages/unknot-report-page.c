#include "unknot-report-page.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-headings.h"
#include "unknot-report-view.h"
#include "unknot-scope-item.h"
#include "unknot-when-row.h"

/* The times to choose from, in days; 0 is everything, -1 what the person says. */
static const int times[] = { 42, 91, 0, -1 };

/**
 * UnknotReportPage:
 *
 * A report for a visit, and what is on it. The page is what will be printed; whatever is chosen shows on it at once.
 */
struct _UnknotReportPage
{
  AdwNavigationPage parent_instance;

  /* Owned */
  UnknotReportPageSources sources;
  UnknotReportSheet *sheet;
  guint update_id;

  /* Template children */
  UnknotReportView *view;
  AdwComboRow *time;
  UnknotWhenRow *first_day;
  UnknotWhenRow *last_day;
  AdwComboRow *scope;
  AdwSwitchRow *function;
  AdwSwitchRow *tags;
  AdwSwitchRow *done;
  AdwSwitchRow *treatment;
  AdwSwitchRow *safety;
  AdwSwitchRow *notes;
  AdwEntryRow *question;
  AdwEntryRow *cannot;
};

G_DEFINE_FINAL_TYPE (UnknotReportPage, unknot_report_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  SIGNAL_PAPER_REQUESTED,
  N_SIGNALS,
} UnknotReportPageSignal;

static guint signals[N_SIGNALS];

static gboolean
has_own_days (UnknotReportPage *self)
{
  return times[adw_combo_row_get_selected (self->time)] < 0;
}

static int
get_first_day (UnknotReportPage *self,
               int               today)
{
  UnknotJournal *journal = unknot_knots_get_journal (self->sources.report.knots);
  int days = times[adw_combo_row_get_selected (self->time)];

  if (days > 0)
    return today - days + 1;
  if (g_list_model_get_n_items (G_LIST_MODEL (journal)) == 0)
    return today;

  return MIN (unknot_time_get_day (unknot_entry_get_time (unknot_journal_get_entry (journal, 0))), today);
}

/* Two days in the wrong order are the same time. */
static void
get_days (UnknotReportPage *self,
          int              *first,
          int              *last)
{
  int today = unknot_time_get_day (self->sources.report.now);
  int from = has_own_days (self) ? unknot_when_row_get_day (self->first_day) : get_first_day (self, today);
  int to = has_own_days (self) ? unknot_when_row_get_day (self->last_day) : today;

  *first = MIN (from, to);
  *last = MAX (from, to);
}

static UnknotReportChoice
get_choice (UnknotReportPage *self)
{
  UnknotReportChoice choice = {
    .scope = unknot_scope_item_get_scope (adw_combo_row_get_selected_item (self->scope)),
    .function = adw_switch_row_get_active (self->function),
    .tags = adw_switch_row_get_active (self->tags),
    .done = adw_switch_row_get_active (self->done),
    .treatment = adw_switch_row_get_active (self->treatment),
    .safety = adw_switch_row_get_active (self->safety),
    .notes = adw_switch_row_get_active (self->notes),
    .question = gtk_editable_get_text (GTK_EDITABLE (self->question)),
    .cannot = gtk_editable_get_text (GTK_EDITABLE (self->cannot)),
  };

  get_days (self, &choice.first_day, &choice.last_day);
  return choice;
}

static void
update (UnknotReportPage *self)
{
  UnknotReportChoice choice = get_choice (self);
  g_autoptr (UnknotReport) report = unknot_report_build (&self->sources.report, &choice);
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  self->update_id = 0;
  g_clear_pointer (&self->sheet, unknot_report_sheet_unref);
  self->sheet = unknot_report_sheet_new (report, self->sources.bodies, self->sources.width, self->sources.height, rtl);
  unknot_report_view_set_sheet (self->view, self->sheet);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "report.save", !report->empty);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "report.print", !report->empty);
}

/* However fast something is typed, the page is made once a frame. */
static void
queue_update (UnknotReportPage *self)
{
  if (self->update_id == 0 && self->sources.report.knots != NULL)
    self->update_id = g_idle_add_once ((GSourceOnceFunc) update, self);
}

static void
time_chosen_cb (UnknotReportPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->first_day), has_own_days (self));
  gtk_widget_set_visible (GTK_WIDGET (self->last_day), has_own_days (self));
  queue_update (self);
}

static void
show_days (UnknotReportPage *self)
{
  UnknotTime now = self->sources.report.now;

  unknot_when_row_hide_clock (self->first_day);
  unknot_when_row_hide_clock (self->last_day);
  unknot_when_row_set_time (self->first_day,
                            unknot_time_on_day (now, get_first_day (self, unknot_time_get_day (now))), now);
  unknot_when_row_set_time (self->last_day, now, now);
}

static void
keep_texts (UnknotReportPage *self)
{
  UnknotProfile *profile = self->sources.report.profile;

  unknot_profile_set_report_text (profile, "question", gtk_editable_get_text (GTK_EDITABLE (self->question)));
  unknot_profile_set_report_text (profile, "cannot", gtk_editable_get_text (GTK_EDITABLE (self->cannot)));
}

static void
request_paper (UnknotReportPage *self,
               gboolean          print)
{
  /* What was chosen just now belongs on it. */
  if (self->update_id != 0)
    {
      g_clear_handle_id (&self->update_id, g_source_remove);
      update (self);
    }
  g_signal_emit (self, signals[SIGNAL_PAPER_REQUESTED], 0, print);
}

static void
print_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  request_paper (UNKNOT_REPORT_PAGE (widget), TRUE);
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  request_paper (UNKNOT_REPORT_PAGE (widget), FALSE);
}

static char *
dup_name (UnknotScopeItem *item,
          gpointer         data)
{
  return g_strdup (unknot_scope_item_get_name (item));
}

static void
fill_scopes (UnknotReportPage *self)
{
  g_autoptr (GPtrArray) items = unknot_scope_item_list (self->sources.report.knots, self->sources.report.anatomy);
  g_autoptr (GListStore) scopes = g_list_store_new (UNKNOT_TYPE_SCOPE_ITEM);
  g_autoptr (GtkExpression) name =
    gtk_cclosure_expression_new (G_TYPE_STRING, NULL, 0, NULL, G_CALLBACK (dup_name), NULL, NULL);

  g_list_store_splice (scopes, 0, 0, items->pdata, items->len);
  adw_combo_row_set_expression (self->scope, name);
  adw_combo_row_set_model (self->scope, G_LIST_MODEL (scopes));
}

static void
unknot_report_page_hidden (AdwNavigationPage *page)
{
  UnknotReportPage *self = UNKNOT_REPORT_PAGE (page);

  keep_texts (self);

  ADW_NAVIGATION_PAGE_CLASS (unknot_report_page_parent_class)->hidden (page);
}

static void
unknot_report_page_dispose (GObject *object)
{
  UnknotReportPage *self = UNKNOT_REPORT_PAGE (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_REPORT_PAGE);
  g_clear_pointer (&self->sheet, unknot_report_sheet_unref);
  g_clear_object (&self->sources.report.knots);
  g_clear_object (&self->sources.report.profile);
  g_clear_pointer (&self->sources.report.anatomy, unknot_anatomy_unref);
  g_clear_pointer (&self->sources.report.catalogue, unknot_catalogue_unref);
  g_clear_pointer (&self->sources.report.safety, unknot_safety_unref);
  g_clear_object (&self->sources.bodies);

  G_OBJECT_CLASS (unknot_report_page_parent_class)->dispose (object);
}

static void
unknot_report_page_class_init (UnknotReportPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_report_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hidden = unknot_report_page_hidden;

  /**
   * UnknotReportPage::paper-requested:
   * @print: whether to print it; else it is to be saved
   *
   * The person wants the page on paper.
   */
  signals[SIGNAL_PAPER_REQUESTED] =
    g_signal_new ("paper-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  g_type_ensure (UNKNOT_TYPE_REPORT_VIEW);
  g_type_ensure (UNKNOT_TYPE_WHEN_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-report-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotReportPage, view);
  gtk_widget_class_bind_template_child (widget_class, UnknotReportPage, time);
  gtk_widget_class_bind_template_child (widget_class, UnknotReportPage, first_day);
  gtk_widget_class_bind_template_child (widget_class, UnknotReportPage, last_day);
  gtk_widget_class_bind_template_child (widget_class, UnknotReportPage, scope);
  gtk_widget_class_bind_template_child (widget_class, UnknotReportPage, function);
  gtk_widget_class_bind_template_child (widget_class, UnknotReportPage, tags);
  gtk_widget_class_bind_template_child (widget_class, UnknotReportPage, done);
  gtk_widget_class_bind_template_child (widget_class, UnknotReportPage, treatment);
  gtk_widget_class_bind_template_child (widget_class, UnknotReportPage, safety);
  gtk_widget_class_bind_template_child (widget_class, UnknotReportPage, notes);
  gtk_widget_class_bind_template_child (widget_class, UnknotReportPage, question);
  gtk_widget_class_bind_template_child (widget_class, UnknotReportPage, cannot);

  gtk_widget_class_install_action (widget_class, "report.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "report.save", NULL, save_action);
}

static void
unknot_report_page_init (UnknotReportPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
}

static void
follow (UnknotReportPage *self)
{
  AdwSwitchRow *rows[] = { self->function, self->tags, self->done, self->treatment, self->safety, self->notes };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_signal_connect_object (rows[i], "notify::active", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->time, "notify::selected", G_CALLBACK (time_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->first_day, "changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->last_day, "changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->scope, "notify::selected", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->question, "changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->cannot, "changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_report_page_new:
 * @sources: what the page works with
 *
 * Makes a page with a report of the last six weeks. What the person asked the last time is still there.
 *
 * Returns: (transfer floating): a new page
 */
UnknotReportPage *
unknot_report_page_new (const UnknotReportPageSources *sources)
{
  UnknotReportPage *self = g_object_new (UNKNOT_TYPE_REPORT_PAGE, NULL);

  self->sources = *sources;
  g_object_ref (self->sources.report.knots);
  g_object_ref (self->sources.report.profile);
  unknot_anatomy_ref (self->sources.report.anatomy);
  unknot_catalogue_ref (self->sources.report.catalogue);
  unknot_safety_ref (self->sources.report.safety);
  g_object_ref (self->sources.bodies);

  fill_scopes (self);
  show_days (self);
  gtk_editable_set_text (GTK_EDITABLE (self->question),
                         unknot_profile_get_report_text (self->sources.report.profile, "question"));
  gtk_editable_set_text (GTK_EDITABLE (self->cannot),
                         unknot_profile_get_report_text (self->sources.report.profile, "cannot"));
  follow (self);
  update (self);

  return self;
}

/**
 * unknot_report_page_get_sheet:
 * @self: a report page
 *
 * Lends the page as it is shown.
 *
 * Returns: (transfer none): the page
 */
UnknotReportSheet *
unknot_report_page_get_sheet (UnknotReportPage *self)
{
  g_return_val_if_fail (UNKNOT_IS_REPORT_PAGE (self), NULL);

  return self->sheet;
}
