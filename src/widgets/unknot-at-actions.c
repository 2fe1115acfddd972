/* What Enter activates can be activated by assistive technology too: by a voice, by a switch. As GTK makes them only
 * buttons, switches and entries can, and neither rows, check boxes, drop-downs nor menu buttons. */

#include "unknot-at-actions.h"

#include <gtk/gtk.h>

/* GTK offers the actions of buttons; of a list, only its rows mean something. */
static gboolean
lacks_action (GtkWidget *widget)
{
  return gtk_widget_class_get_activate_signal (GTK_WIDGET_GET_CLASS (widget)) != 0
         && !GTK_IS_BUTTON (widget) && !GTK_IS_LIST_BOX (widget);
}

static void
offer (GtkWidget *widget)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("activate", NULL);

  g_signal_connect_object (action, "activate", G_CALLBACK (gtk_widget_activate), widget, G_CONNECT_SWAPPED);
  if (GTK_IS_LIST_BOX_ROW (widget))
    g_object_bind_property (widget, "activatable", action, "enabled", G_BINDING_SYNC_CREATE);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (widget, "widget", G_ACTION_GROUP (group));
}

static gboolean
realized_cb (GSignalInvocationHint *hint,
             guint                  n_values,
             const GValue          *values,
             gpointer               user_data)
{
  GtkWidget *widget = g_value_get_object (values);

  if (lacks_action (widget))
    offer (widget);

  return TRUE;
}

/**
 * unknot_at_actions_install:
 *
 * From now on what can be activated has an action for it in the accessibility tree, `widget.activate`, if it has none
 * of its own; also what the toolkit makes. To be called once.
 */
void
unknot_at_actions_install (void)
{
  g_autoptr (GTypeClass) widget_class = g_type_class_ref (GTK_TYPE_WIDGET);

  g_signal_add_emission_hook (g_signal_lookup ("realize", GTK_TYPE_WIDGET), 0, realized_cb, NULL, NULL);
}
