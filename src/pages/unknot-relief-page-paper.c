/* The plan on paper: what the menu offers, and when. */

#include "unknot-relief-page-private.h"

#include <glib/gi18n.h>

static void
paper_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  g_signal_emit_by_name (widget, "paper-requested", g_str_equal (action_name, "relief.print"));
}

/**
 * unknot_relief_page_install_paper:
 * @widget_class: the class of relief pages
 *
 * Makes printing and saving a plan actions.
 */
void
unknot_relief_page_install_paper (GtkWidgetClass *widget_class)
{
  /**
   * UnknotReliefPage::paper-requested:
   * @print: whether it is to be printed; else it is to be saved as a PDF
   *
   * The person wants the plan that is shown on paper.
   */
  g_signal_new ("paper-requested", G_TYPE_FROM_CLASS (widget_class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_install_action (widget_class, "relief.print", NULL, paper_action);
  gtk_widget_class_install_action (widget_class, "relief.save-pdf", NULL, paper_action);
}

/**
 * unknot_relief_page_set_menu:
 * @self: a relief page
 * @menu: the primary menu
 *
 * Shows the primary menu below what only this page offers.
 */
void
unknot_relief_page_set_menu (UnknotReliefPage *self,
                             GMenuModel       *menu)
{
  g_autoptr (GMenu) paper = g_menu_new ();
  g_autoptr (GMenu) whole = g_menu_new ();

  g_menu_append (paper, _("_Print Plan…"), "relief.print");
  g_menu_append (paper, _("_Save Plan as PDF…"), "relief.save-pdf");
  g_menu_append_section (whole, NULL, G_MENU_MODEL (paper));
  g_menu_append_section (whole, NULL, menu);
  gtk_menu_button_set_menu_model (self->menu, G_MENU_MODEL (whole));
}

/**
 * unknot_relief_page_show_paper:
 * @self: a relief page
 *
 * Lets the plan be printed if there is anything to do in it.
 */
void
unknot_relief_page_show_paper (UnknotReliefPage *self)
{
  gboolean has_items = self->plan != NULL && self->plan->items->len > 0;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "relief.print", has_items);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "relief.save-pdf", has_items);
}
