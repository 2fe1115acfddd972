#include "unknot-journal-page.h"

#include <glib/gi18n.h>

#include "unknot-chart-sign.h"
#include "unknot-chart-table.h"
#include "unknot-chart-view.h"
#include "unknot-config.h"
#include "unknot-entry-list.h"
#include "unknot-helped-pane.h"
#include "unknot-trend.h"
#include "unknot-words.h"

/**
 * UnknotJournalPage:
 *
 * How one knot went, in words, as a chart and as a table; what helped; and all entries by day.
 */
struct _UnknotJournalPage
{
  AdwBreakpointBin parent_instance;

  /* Owned */
  UnknotAnatomy *anatomy;
  UnknotCatalogue *catalogue;
  UnknotKnots *knots;
  UnknotProfile *profile;
  guint update_id;

  /* Template children */
  AdwViewSwitcher *switcher;
  GtkMenuButton *menu;
  GtkStack *states;
  GtkWidget *choice;
  GtkDropDown *knots_list;
  AdwToggleGroup *span;
  GtkWidget *chart_card;
  GtkLabel *finding;
  GtkLabel *finding_details;
  GtkStack *chart_or_table;
  UnknotChartView *chart;
  UnknotChartTable *table;
  UnknotChartSign *point_sign;
  UnknotChartSign *usual_sign;
  UnknotChartSign *session_sign;
  UnknotChartSign *mark_sign;
  GtkToggleButton *table_toggle;
  UnknotHelpedPane *helped;
  UnknotEntryList *entries;
};

G_DEFINE_FINAL_TYPE (UnknotJournalPage, unknot_journal_page, ADW_TYPE_BREAKPOINT_BIN)

typedef enum
{
  SIGNAL_KNOT_REQUESTED,
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS,
} UnknotJournalPageSignal;

static guint signals[N_SIGNALS];

static UnknotJournal *
get_journal (UnknotJournalPage *self)
{
  return unknot_knots_get_journal (self->knots);
}

static UnknotTime
get_now (UnknotJournalPage *self)
{
  return unknot_stamper_get_time (unknot_journal_get_stamper (get_journal (self)));
}

static UnknotKnot *
get_knot (UnknotJournalPage *self)
{
  guint position = gtk_drop_down_get_selected (self->knots_list);

  return position != GTK_INVALID_LIST_POSITION ? unknot_knots_get_knot (self->knots, position) : NULL;
}

static int
get_span_days (UnknotJournalPage *self)
{
  const char *name = adw_toggle_group_get_active_name (self->span);

  if (g_str_equal (name, "fortnight"))
    return 14;

  return g_str_equal (name, "year") ? 365 : 61;
}

static void
show_series (UnknotJournalPage *self,
             UnknotKnot        *knot)
{
  UnknotJournal *journal = get_journal (self);
  UnknotScope scope = unknot_scope_make_knot (unknot_knot_get_uuid (knot));
  int last = unknot_time_get_day (get_now (self));
  int first = unknot_trend_choose_start (journal, &scope, last - get_span_days (self) + 1, last);
  g_autoptr (UnknotChartSeries) series = unknot_trend_build_chart (journal, &scope, first, last);
  UnknotTrend trend = unknot_trend_judge (series, unknot_trend_get_restart (journal, last));
  g_autofree char *sentence = unknot_trend_dup_sentence (&trend);

  gtk_label_set_label (self->finding, unknot_trend_get_title (&trend));
  gtk_label_set_label (self->finding_details, sentence);
  unknot_chart_view_set_today (self->chart, last);
  unknot_chart_view_set_summary (self->chart, sentence);
  unknot_chart_view_set_series (self->chart, series);
  unknot_chart_table_set_today (self->table, last);
  unknot_chart_table_set_series (self->table, series);
}

static void
update (UnknotJournalPage *self)
{
  UnknotKnot *knot = get_knot (self);
  gboolean empty = g_list_model_get_n_items (G_LIST_MODEL (get_journal (self))) == 0;

  self->update_id = 0;
  gtk_stack_set_visible_child_name (self->states, empty ? "empty" : "full");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "journal.rate", knot != NULL);
  gtk_widget_set_visible (self->choice, knot != NULL);
  gtk_widget_set_visible (self->chart_card, knot != NULL);
  unknot_helped_pane_show (self->helped, knot != NULL ? unknot_knot_get_uuid (knot) : NULL,
                           knot != NULL ? unknot_knot_get_muscle (knot) : NULL);
  if (knot != NULL)
    show_series (self, knot);
}

static void
queue_update (UnknotJournalPage *self)
{
  if (self->update_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_id = g_idle_add_once ((GSourceOnceFunc) update, self);
}

/* A name of any length fits: it ends in dots, and the tooltip has the rest. */
static void
set_up_knot_cb (UnknotJournalPage *self,
                GtkListItem       *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
bind_knot_cb (UnknotJournalPage *self,
              GtkListItem       *item)
{
  g_autofree char *name = unknot_words_knot (gtk_list_item_get_item (item), self->anatomy);
  GtkWidget *label = gtk_list_item_get_child (item);

  gtk_label_set_label (GTK_LABEL (label), name);
  gtk_widget_set_tooltip_text (label, name);
}

static void
table_toggled_cb (UnknotJournalPage *self)
{
  gtk_stack_set_visible_child_name (self->chart_or_table,
                                    gtk_toggle_button_get_active (self->table_toggle) ? "table" : "chart");
}

static void
changed_cb (UnknotJournalPage *self,
            const char        *words)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, words);
}

static void
failed_cb (UnknotJournalPage *self,
           const char        *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

static void
rate_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotJournalPage *self = UNKNOT_JOURNAL_PAGE (widget);

  g_signal_emit (self, signals[SIGNAL_KNOT_REQUESTED], 0, get_knot (self));
}

static void
unknot_journal_page_map (GtkWidget *widget)
{
  UnknotJournalPage *self = UNKNOT_JOURNAL_PAGE (widget);

  if (self->knots != NULL)
    update (self);

  GTK_WIDGET_CLASS (unknot_journal_page_parent_class)->map (widget);
}

static void
unknot_journal_page_dispose (GObject *object)
{
  UnknotJournalPage *self = UNKNOT_JOURNAL_PAGE (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_JOURNAL_PAGE);
  g_clear_object (&self->profile);
  g_clear_object (&self->knots);
  g_clear_pointer (&self->catalogue, unknot_catalogue_unref);
  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);

  G_OBJECT_CLASS (unknot_journal_page_parent_class)->dispose (object);
}

static void
unknot_journal_page_class_init (UnknotJournalPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_journal_page_dispose;
  widget_class->map = unknot_journal_page_map;

  /**
   * UnknotJournalPage::knot-requested:
   * @knot: the knot
   *
   * The person wants to rate a knot.
   */
  signals[SIGNAL_KNOT_REQUESTED] =
    g_signal_new ("knot-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, UNKNOT_TYPE_KNOT);

  /**
   * UnknotJournalPage::changed:
   * @words: what was done, for the person
   *
   * Something was done that undo takes back.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotJournalPage::failed:
   * @message: what went wrong, for the log
   *
   * A change could not be made.
   */
  signals[SIGNAL_FAILED] =
    g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (UNKNOT_TYPE_CHART_SIGN);
  g_type_ensure (UNKNOT_TYPE_CHART_TABLE);
  g_type_ensure (UNKNOT_TYPE_CHART_VIEW);
  g_type_ensure (UNKNOT_TYPE_ENTRY_LIST);
  g_type_ensure (UNKNOT_TYPE_HELPED_PANE);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-journal-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, switcher);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, menu);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, states);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, choice);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, knots_list);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, span);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, chart_card);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, finding);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, finding_details);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, chart_or_table);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, chart);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, table);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, point_sign);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, usual_sign);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, session_sign);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, mark_sign);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, table_toggle);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, helped);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, entries);

  gtk_widget_class_install_action (widget_class, "journal.rate", NULL, rate_action);
}

static void
unknot_journal_page_init (UnknotJournalPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  unknot_chart_sign_set_kind (self->point_sign, UNKNOT_CHART_KEY_POINT);
  unknot_chart_sign_set_kind (self->usual_sign, UNKNOT_CHART_KEY_USUAL);
  unknot_chart_sign_set_kind (self->session_sign, UNKNOT_CHART_KEY_SESSION);
  unknot_chart_sign_set_kind (self->mark_sign, UNKNOT_CHART_KEY_MARK);

  g_signal_connect_object (self->knots_list, "notify::selected", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->span, "notify::active-name", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table_toggle, "toggled", G_CALLBACK (table_toggled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entries, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entries, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_journal_page_set_sources:
 * @self: a journal page
 * @anatomy: names of muscles
 * @catalogue: names of techniques
 * @knots: the person's knots, and through them the journal
 * @profile: what the app knows about the person
 *
 * Gives the page what it shows; once.
 */
void
unknot_journal_page_set_sources (UnknotJournalPage *self,
                                 UnknotAnatomy     *anatomy,
                                 UnknotCatalogue   *catalogue,
                                 UnknotKnots       *knots,
                                 UnknotProfile     *profile)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_return_if_fail (UNKNOT_IS_JOURNAL_PAGE (self));
  g_return_if_fail (self->knots == NULL);

  self->anatomy = unknot_anatomy_ref (anatomy);
  self->catalogue = unknot_catalogue_ref (catalogue);
  self->knots = g_object_ref (knots);
  self->profile = g_object_ref (profile);

  g_signal_connect_object (factory, "setup", G_CALLBACK (set_up_knot_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_knot_cb), self, G_CONNECT_SWAPPED);
  gtk_drop_down_set_factory (self->knots_list, factory);
  gtk_drop_down_set_model (self->knots_list, G_LIST_MODEL (knots));
  unknot_helped_pane_set_sources (self->helped, get_journal (self), catalogue);
  unknot_entry_list_set_sources (self->entries, get_journal (self), anatomy, catalogue);
  g_signal_connect_object (get_journal (self), "items-changed", G_CALLBACK (queue_update), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update (self);
}

/**
 * unknot_journal_page_set_catalogue:
 * @self: a journal page with sources
 * @catalogue: all techniques, as they are now
 *
 * Names techniques by another catalogue from now on.
 */
void
unknot_journal_page_set_catalogue (UnknotJournalPage *self,
                                   UnknotCatalogue   *catalogue)
{
  g_return_if_fail (UNKNOT_IS_JOURNAL_PAGE (self));
  g_return_if_fail (self->catalogue != NULL);

  unknot_catalogue_unref (self->catalogue);
  self->catalogue = unknot_catalogue_ref (catalogue);
  unknot_entry_list_set_catalogue (self->entries, catalogue);
  queue_update (self);
}

/**
 * unknot_journal_page_set_stack:
 * @self: a journal page
 * @stack: the stack of pages
 * @menu: the primary menu
 *
 * Gives the page's header what it shows on every page.
 */
void
unknot_journal_page_set_stack (UnknotJournalPage *self,
                               AdwViewStack      *stack,
                               GMenuModel        *menu)
{
  g_return_if_fail (UNKNOT_IS_JOURNAL_PAGE (self));

  adw_view_switcher_set_stack (self->switcher, stack);
  gtk_menu_button_set_menu_model (self->menu, menu);
}

/**
 * unknot_journal_page_set_ink:
 * @self: a journal page
 * @ink: the colours that the chart may use
 *
 * Follows the theme.
 */
void
unknot_journal_page_set_ink (UnknotJournalPage *self,
                             const UnknotInk   *ink)
{
  g_return_if_fail (UNKNOT_IS_JOURNAL_PAGE (self));

  unknot_chart_view_set_ink (self->chart, ink);
  unknot_chart_sign_set_ink (self->point_sign, ink);
  unknot_chart_sign_set_ink (self->usual_sign, ink);
  unknot_chart_sign_set_ink (self->session_sign, ink);
  unknot_chart_sign_set_ink (self->mark_sign, ink);
  unknot_helped_pane_set_ink (self->helped, ink);
  queue_update (self);
}

/**
 * unknot_journal_page_show_knot:
 * @self: a journal page
 * @knot: a knot
 *
 * Shows how @knot went.
 */
void
unknot_journal_page_show_knot (UnknotJournalPage *self,
                               UnknotKnot        *knot)
{
  g_return_if_fail (UNKNOT_IS_JOURNAL_PAGE (self));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->knots)); i++)
    if (unknot_knots_get_knot (self->knots, i) == knot)
      gtk_drop_down_set_selected (self->knots_list, i);
}
