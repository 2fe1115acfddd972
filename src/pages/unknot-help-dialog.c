#include "unknot-help-dialog.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-help-view.h"
#include "unknot-sign.h"
#include "unknot-text.h"

struct _UnknotHelpDialog
{
  AdwDialog parent_instance;

  /* Owned */
  UnknotHelp *help;
  UnknotArticles *articles;
  UnknotFigureStudio *studio;

  /* Rows in the order of the pages, owned by the list, and how well each fits what is looked for */
  GPtrArray *rows;
  GArray *ranks;

  /* Template children */
  AdwNavigationView *pages;
  GtkSearchEntry *search;
  GtkStack *states;
  GtkScrolledWindow *scroller;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (UnknotHelpDialog, unknot_help_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  SIGNAL_LINK_REQUESTED,
  N_SIGNALS,
} UnknotHelpDialogSignal;

static guint signals[N_SIGNALS];

static GtkWidget *
row_new (const UnknotHelpPage *page)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "title", unknot_text ("help", page->title),
                                 "subtitle", unknot_text ("help", page->summary),
                                 "activatable", TRUE,
                                 "action-name", "help.open",
                                 NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", page->id);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), unknot_sign_new (page->icon));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), unknot_sign_new ("go-next-symbolic"));

  return row;
}

/* What fits best comes first; else they stay in their order. */
static int
compare_rows (GtkListBoxRow *a,
              GtkListBoxRow *b,
              gpointer       user_data)
{
  UnknotHelpDialog *self = user_data;
  guint one = 0, other = 0;
  int better;

  g_ptr_array_find (self->rows, a, &one);
  g_ptr_array_find (self->rows, b, &other);
  better = (int) g_array_index (self->ranks, UnknotSearchRank, other)
           - (int) g_array_index (self->ranks, UnknotSearchRank, one);

  return better != 0 ? better : (int) one - (int) other;
}

static guint
show_hits (UnknotHelpDialog *self,
           const char       *query)
{
  guint n_hits = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      UnknotSearchRank rank = unknot_help_page_rank (unknot_help_get (self->help, i), query);

      g_array_index (self->ranks, UnknotSearchRank, i) = rank;
      gtk_widget_set_visible (self->rows->pdata[i], rank != UNKNOT_SEARCH_NONE);
      n_hits += rank != UNKNOT_SEARCH_NONE;
    }
  gtk_list_box_invalidate_sort (self->list);

  return n_hits;
}

static void
tell_found (UnknotHelpDialog *self,
            guint             n_hits)
{
  g_autofree char *words = g_strdup_printf (ngettext ("%u found", "%u found", n_hits), n_hits);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), n_hits > 0 ? words : _("Nothing Found"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
search_changed_cb (UnknotHelpDialog *self)
{
  g_autofree char *query = unknot_search_fold (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  guint n_hits = show_hits (self, g_strstrip (query));

  gtk_stack_set_visible_child_name (self->states, n_hits > 0 ? "list" : "nothing");
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  if (*query != '\0')
    tell_found (self, n_hits);
}

/* Return in the entry goes on to what was found. */
static void
search_activated_cb (UnknotHelpDialog *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

/* Escape first takes back what was typed. */
static void
search_stopped_cb (UnknotHelpDialog *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  else
    adw_dialog_close (ADW_DIALOG (self));
}

static void
open_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  unknot_help_dialog_open (UNKNOT_HELP_DIALOG (widget), g_variant_get_string (parameter, NULL));
}

static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotHelpDialog *self = UNKNOT_HELP_DIALOG (widget);

  adw_navigation_view_pop_to_tag (self->pages, "list");
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
clear_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  UnknotHelpDialog *self = UNKNOT_HELP_DIALOG (widget);

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
go_action (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_LINK_REQUESTED], 0, g_variant_get_string (parameter, NULL));
}

static void
unknot_help_dialog_dispose (GObject *object)
{
  UnknotHelpDialog *self = UNKNOT_HELP_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_HELP_DIALOG);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->ranks, g_array_unref);
  g_clear_pointer (&self->help, unknot_help_unref);
  g_clear_pointer (&self->articles, unknot_articles_unref);
  g_clear_object (&self->studio);

  G_OBJECT_CLASS (unknot_help_dialog_parent_class)->dispose (object);
}

static void
unknot_help_dialog_class_init (UnknotHelpDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_help_dialog_dispose;

  /**
   * UnknotHelpDialog::link-requested:
   * @self: the dialog
   * @link: where to, see [func@Unknot.help_is_link]
   *
   * The person wants to go where a page leads.
   */
  signals[SIGNAL_LINK_REQUESTED] =
    g_signal_new ("link-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                  G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-help-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotHelpDialog, pages);
  gtk_widget_class_bind_template_child (widget_class, UnknotHelpDialog, search);
  gtk_widget_class_bind_template_child (widget_class, UnknotHelpDialog, states);
  gtk_widget_class_bind_template_child (widget_class, UnknotHelpDialog, scroller);
  gtk_widget_class_bind_template_child (widget_class, UnknotHelpDialog, list);

  gtk_widget_class_install_action (widget_class, "help.open", "s", open_action);
  gtk_widget_class_install_action (widget_class, "help.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "help.clear", NULL, clear_action);
  gtk_widget_class_install_action (widget_class, "help.go", "s", go_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "help.search", NULL);
}

static void
unknot_help_dialog_init (UnknotHelpDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->rows = g_ptr_array_new ();
  self->ranks = g_array_new (FALSE, TRUE, sizeof (UnknotSearchRank));
  gtk_list_box_set_sort_func (self->list, compare_rows, self, NULL);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (search_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "activate", G_CALLBACK (search_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "stop-search", G_CALLBACK (search_stopped_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_help_dialog_new:
 * @help: the pages
 * @articles: the articles that they may lead to
 * @studio: (nullable): what makes the pictures of steps
 *
 * Makes the dialog. It shows the list.
 *
 * Returns: (transfer floating): a new dialog
 */
UnknotHelpDialog *
unknot_help_dialog_new (UnknotHelp         *help,
                        UnknotArticles     *articles,
                        UnknotFigureStudio *studio)
{
  UnknotHelpDialog *self = g_object_new (UNKNOT_TYPE_HELP_DIALOG, NULL);

  self->help = unknot_help_ref (help);
  self->articles = unknot_articles_ref (articles);
  g_set_object (&self->studio, studio);
  for (guint i = 0; i < unknot_help_get_n (help); i++)
    {
      GtkWidget *row = row_new (unknot_help_get (help, i));

      g_ptr_array_add (self->rows, row);
      g_array_set_size (self->ranks, self->rows->len);
      gtk_list_box_append (self->list, row);
    }
  /* Not the search, as a dialog would have it: on a phone that would bring up the keyboard over half of the list. */
  adw_dialog_set_focus (ADW_DIALOG (self), self->rows->pdata[0]);

  return self;
}

/**
 * unknot_help_dialog_set_leads_away:
 * @self: the dialog
 * @leads_away: whether one may go from its pages to other parts of the app
 *
 * Shows or hides the buttons that lead elsewhere: nobody should be led out of a session by accident.
 */
void
unknot_help_dialog_set_leads_away (UnknotHelpDialog *self,
                                   gboolean          leads_away)
{
  g_return_if_fail (UNKNOT_IS_HELP_DIALOG (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "help.go", leads_away);
}

/**
 * unknot_help_dialog_open:
 * @self: the dialog
 * @id: id of a page
 *
 * Opens a page; before the dialog is presented, it opens with it. Nothing happens if there is none of that name.
 */
void
unknot_help_dialog_open (UnknotHelpDialog *self,
                         const char       *id)
{
  const UnknotHelpPage *page;

  g_return_if_fail (UNKNOT_IS_HELP_DIALOG (self));
  g_return_if_fail (id != NULL);

  page = unknot_help_lookup (self->help, id);
  if (page == NULL)
    return;

  /* A row of the list behind the page would take the keyboard, and answer no key. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    adw_dialog_set_focus (ADW_DIALOG (self), NULL);
  adw_navigation_view_pop_to_tag (self->pages, "list");
  adw_navigation_view_push (self->pages, unknot_help_view_new (page, self->articles, self->studio));
}
