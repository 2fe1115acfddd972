/* Noting something, from anywhere in the window: the dialogs, and what is said when they are done. */

#include "unknot-window-private.h"

#include "unknot-day-dialog.h"
#include "unknot-log-dialog.h"
#include "unknot-mark-dialog.h"
#include "unknot-week-dialog.h"

static void
present (UnknotWindow *self,
         AdwDialog    *dialog)
{
  g_signal_connect_object (dialog, "changed", G_CALLBACK (unknot_window_tell_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "failed", G_CALLBACK (unknot_window_tell_failed), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
log_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);

  present (self, unknot_log_dialog_new (unknot_context_get_knots (self->context),
                                        unknot_context_get_anatomy (self->context),
                                        g_variant_get_string (parameter, NULL)));
}

static void
day_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);

  present (self, unknot_day_dialog_new (unknot_context_get_journal (self->context), NULL));
}

static void
week_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);

  present (self, unknot_week_dialog_new (unknot_context_get_journal (self->context), NULL));
}

static void
mark_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);

  present (self, unknot_mark_dialog_new (unknot_context_get_journal (self->context), NULL));
}

void
unknot_window_install_log (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.log", "s", log_action);
  gtk_widget_class_install_action (widget_class, "win.day", NULL, day_action);
  gtk_widget_class_install_action (widget_class, "win.week", NULL, week_action);
  gtk_widget_class_install_action (widget_class, "win.mark", NULL, mark_action);
}
