#include "unknot-journal-page-private.h"

#include "unknot-config.h"
#include "unknot-fold-layout.h"

/**
 * UnknotJournalPage:
 *
 * How a knot, a region or the whole body went, in words, as a chart and as a table; what helped; and all entries by
 * day.
 */
G_DEFINE_FINAL_TYPE (UnknotJournalPage, unknot_journal_page, ADW_TYPE_BREAKPOINT_BIN)

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS,
} UnknotJournalPageSignal;

static guint signals[N_SIGNALS];

/* The journal that everything here is about. */
UnknotJournal *
unknot_journal_page_get_journal (UnknotJournalPage *self)
{
  return unknot_knots_get_journal (self->knots);
}

static UnknotKnot *
get_knot (UnknotJournalPage *self)
{
  UnknotScopeItem *item = unknot_journal_page_get_scope (self);

  return item != NULL ? unknot_scope_item_get_knot (item) : NULL;
}

/* A knot that is gone can't be rated; a region is rated as the whole body. */
static void
show_rate (UnknotJournalPage *self,
           UnknotKnot        *knot)
{
  gtk_widget_set_visible (self->rate, knot == NULL || unknot_knot_get_state (knot) != UNKNOT_KNOT_STATE_GONE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->rate), "s", knot != NULL ? unknot_knot_get_uuid (knot) : "");
}

static void
update (UnknotJournalPage *self)
{
  gboolean empty = g_list_model_get_n_items (G_LIST_MODEL (unknot_journal_page_get_journal (self))) == 0;
  UnknotKnot *knot;

  self->update_id = 0;
  gtk_stack_set_visible_child_name (self->states, empty ? "empty" : "full");
  unknot_journal_page_list_scopes (self);
  knot = get_knot (self);
  show_rate (self, knot);
  unknot_quiet_card_set_knot (self->quiet, knot != NULL ? unknot_knot_get_uuid (knot) : NULL);
  unknot_quiet_card_update (self->quiet);
  unknot_helped_pane_show (self->helped, knot != NULL ? unknot_knot_get_uuid (knot) : NULL,
                           knot != NULL ? unknot_knot_get_muscle (knot) : NULL);
  if (!empty)
    unknot_journal_page_show_chart (self, unknot_journal_page_get_scope (self));
}

/* Shows what is chosen as it is now, before the next frame; nothing while nobody sees it. */
void
unknot_journal_page_queue_update (UnknotJournalPage *self)
{
  if (self->update_id == 0 && self->knots != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_id = g_idle_add_once ((GSourceOnceFunc) update, self);
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

/* The keys go on among the day's entries, which may be far below the chart. */
static void
day_activated_cb (UnknotJournalPage *self,
                  int                day)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self->entries), GTK_TYPE_VIEWPORT);

  unknot_entry_list_show_day (self->entries, day);
  gtk_widget_child_focus (GTK_WIDGET (self->entries), GTK_DIR_TAB_FORWARD);
  gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), GTK_WIDGET (self->entries), NULL);
}

static void
quiet_left_cb (UnknotJournalPage *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->entries), GTK_DIR_TAB_FORWARD);
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
  g_clear_object (&self->knots);
  g_clear_object (&self->scopes);
  g_clear_pointer (&self->catalogue, unknot_catalogue_unref);
  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);

  G_OBJECT_CLASS (unknot_journal_page_parent_class)->dispose (object);
}

/* How it goes is what the page is for. */
static gboolean
unknot_journal_page_grab_focus (GtkWidget *widget)
{
  GtkStack *chart_or_table = UNKNOT_JOURNAL_PAGE (widget)->chart_or_table;

  return gtk_widget_child_focus (gtk_stack_get_visible_child (chart_or_table), GTK_DIR_TAB_FORWARD);
}

static void
unknot_journal_page_class_init (UnknotJournalPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_journal_page_dispose;
  widget_class->map = unknot_journal_page_map;
  widget_class->grab_focus = unknot_journal_page_grab_focus;

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

  g_type_ensure (UNKNOT_TYPE_CHART_LEGEND);
  g_type_ensure (UNKNOT_TYPE_CHART_TABLE);
  g_type_ensure (UNKNOT_TYPE_CHART_VIEW);
  g_type_ensure (UNKNOT_TYPE_ENTRY_LIST);
  g_type_ensure (UNKNOT_TYPE_FOLD_LAYOUT);
  g_type_ensure (UNKNOT_TYPE_HELPED_PANE);
  g_type_ensure (UNKNOT_TYPE_QUIET_CARD);
  g_type_ensure (UNKNOT_TYPE_TAGS_PANE);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-journal-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, switcher);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, menu);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, states);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, scopes_list);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, span);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, finding);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, finding_details);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, finding_numbers);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, frame);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, chart_or_table);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, chart);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, table);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, legend);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, table_toggle);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, rate);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, helped);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, tags);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, quiet);
  gtk_widget_class_bind_template_child (widget_class, UnknotJournalPage, entries);
  gtk_widget_class_bind_template_callback (widget_class, quiet_left_cb);
  unknot_journal_page_install_save (widget_class);
}

static void
unknot_journal_page_init (UnknotJournalPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  unknot_journal_page_set_up_scopes (self);
  g_signal_connect_object (self->scopes_list, "notify::selected", G_CALLBACK (unknot_journal_page_queue_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->span, "notify::active-name", G_CALLBACK (unknot_journal_page_queue_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->chart, "day-activated", G_CALLBACK (day_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table_toggle, "toggled", G_CALLBACK (unknot_journal_page_show_table), self,
                           G_CONNECT_SWAPPED);
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
  g_return_if_fail (UNKNOT_IS_JOURNAL_PAGE (self));
  g_return_if_fail (self->knots == NULL);

  self->anatomy = unknot_anatomy_ref (anatomy);
  self->catalogue = unknot_catalogue_ref (catalogue);
  self->knots = g_object_ref (knots);

  unknot_quiet_card_set_sources (self->quiet, knots, profile, anatomy);
  unknot_helped_pane_set_sources (self->helped, unknot_journal_page_get_journal (self), catalogue);
  unknot_entry_list_set_sources (self->entries, knots, anatomy, catalogue);
  g_signal_connect_object (unknot_journal_page_get_journal (self), "items-changed",
                           G_CALLBACK (unknot_journal_page_queue_update), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
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
  unknot_journal_page_queue_update (self);
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
  unknot_chart_legend_set_ink (self->legend, ink);
  unknot_helped_pane_set_ink (self->helped, ink);
  unknot_journal_page_queue_update (self);
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

  unknot_journal_page_choose_knot (self, knot);
}

/**
 * unknot_journal_page_set_questions:
 * @self: a journal page
 * @questions: whether the person wants to be asked now and then
 *
 * Lets the page ask, or not at all.
 */
void
unknot_journal_page_set_questions (UnknotJournalPage *self,
                                   gboolean           questions)
{
  g_return_if_fail (UNKNOT_IS_JOURNAL_PAGE (self));

  unknot_quiet_card_set_questions (self->quiet, questions);
}

/**
 * unknot_journal_page_set_first_weekday:
 * @self: a journal page
 * @first_weekday: the day that a week begins with where the person lives: 1 is Monday, 7 is Sunday
 *
 * Says how the calendar counts weeks.
 */
void
unknot_journal_page_set_first_weekday (UnknotJournalPage *self,
                                       int                first_weekday)
{
  g_return_if_fail (UNKNOT_IS_JOURNAL_PAGE (self));

  unknot_entry_list_set_first_weekday (self->entries, first_weekday);
}
