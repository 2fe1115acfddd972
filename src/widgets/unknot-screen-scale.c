/* How fine the screen is that a widget is on. What is drawn into pixels must follow it: a window may be moved to
   another screen, and the person may change it while the app is open. */

#include "unknot-screen-scale.h"

static GdkSurface *
get_surface (GtkWidget *widget)
{
  GtkNative *native = gtk_widget_get_native (widget);

  return native != NULL ? gtk_native_get_surface (native) : NULL;
}

/**
 * unknot_screen_scale_get:
 * @widget: a widget
 *
 * Gets how fine the screen is. It need not be a whole number.
 *
 * Returns: pixels of the screen per pixel of the widget; 1 as long as it is on none
 */
double
unknot_screen_scale_get (GtkWidget *widget)
{
  GdkSurface *surface = get_surface (widget);

  return surface != NULL ? gdk_surface_get_scale (surface) : 1;
}

static void
realize_cb (GtkWidget    *widget,
            GSignalGroup *surface)
{
  g_signal_group_set_target (surface, get_surface (widget));
}

static void
unrealize_cb (GtkWidget    *widget,
              GSignalGroup *surface)
{
  g_signal_group_set_target (surface, NULL);
}

/**
 * unknot_screen_scale_watch:
 * @widget: a widget that is not realized yet
 * @changed_cb: called with @widget when the screen is finer or coarser than before
 *
 * Follows the screen that the widget is on, also by less than a whole step.
 */
void
unknot_screen_scale_watch (GtkWidget *widget,
                           GCallback  changed_cb)
{
  GSignalGroup *surface;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (!gtk_widget_get_realized (widget));

  surface = g_signal_group_new (GDK_TYPE_SURFACE);
  g_signal_group_connect_swapped (surface, "notify::scale", changed_cb, widget);
  g_signal_connect_object (widget, "realize", G_CALLBACK (realize_cb), surface, G_CONNECT_AFTER);
  g_signal_connect_object (widget, "unrealize", G_CALLBACK (unrealize_cb), surface, G_CONNECT_DEFAULT);
  g_object_set_data_full (G_OBJECT (widget), "unknot-screen-scale", surface, g_object_unref);
}
