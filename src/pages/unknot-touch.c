/* Windows as small as a phone's screen are for fingers. */

#include "unknot-touch.h"

/* Class of such a window: in it, all that can be pressed is as large as a fingertip (see data/style.css). */
#define TOUCH "touch"

static gboolean
add_cb (gpointer window)
{
  gtk_widget_add_css_class (window, TOUCH);

  return G_SOURCE_REMOVE;
}

static gboolean
remove_cb (gpointer window)
{
  gtk_widget_remove_css_class (window, TOUCH);

  return G_SOURCE_REMOVE;
}

/* A breakpoint comes while the window is laid out, when nothing may change its size; so that comes right before the next
 * frame. */
static void
apply_cb (GtkWidget *window)
{
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, add_cb, g_object_ref (window), g_object_unref);
}

static void
unapply_cb (GtkWidget *window)
{
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, remove_cb, g_object_ref (window), g_object_unref);
}

/**
 * unknot_touch_follow:
 * @breakpoint: when a window is so small that it is probably a phone's
 * @window: the window
 *
 * Makes all that can be pressed in @window, in its dialogs and in its menus as large as a fingertip while @breakpoint
 * applies.
 */
void
unknot_touch_follow (AdwBreakpoint *breakpoint,
                     GtkWidget     *window)
{
  g_return_if_fail (ADW_IS_BREAKPOINT (breakpoint));
  g_return_if_fail (GTK_IS_WIDGET (window));

  g_signal_connect_object (breakpoint, "apply", G_CALLBACK (apply_cb), window, G_CONNECT_SWAPPED);
  g_signal_connect_object (breakpoint, "unapply", G_CALLBACK (unapply_cb), window, G_CONNECT_SWAPPED);
}
