/* Everything of the person in one file: from the menu to the flow that writes it. */

#include "unknot-window-private.h"

static void
export_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);

  unknot_export_flow_save (self->exporter, GTK_WINDOW (self));
}

void
unknot_window_install_export (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.export", NULL, export_action);
}
