/* The plan on paper: from the page that shows it to the flow that makes it. */

#include "unknot-window-private.h"

static void
paper_requested_cb (UnknotWindow *self,
                    gboolean      print)
{
  UnknotPlan *plan = unknot_relief_page_get_plan (self->relief_page);
  GPtrArray *knots = unknot_relief_page_get_knots (self->relief_page);

  if (print)
    unknot_paper_flow_print (self->paper, plan, knots, GTK_WINDOW (self));
  else
    unknot_paper_flow_save (self->paper, plan, knots, GTK_WINDOW (self));
}

static void
print_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);

  if (self->relief_page != NULL && g_str_equal (unknot_window_get_page (self), "relief"))
    gtk_widget_activate_action (GTK_WIDGET (self->relief_page), "relief.print", NULL);
}

void
unknot_window_install_paper (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.print-plan", NULL, print_action);
}

void
unknot_window_connect_paper (UnknotWindow *self)
{
  g_signal_connect_object (self->relief_page, "paper-requested", G_CALLBACK (paper_requested_cb), self,
                           G_CONNECT_SWAPPED);
}
