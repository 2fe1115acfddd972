/* What a window takes up again where the last one left it. */

#include "unknot-window-memory.h"

/**
 * unknot_window_memory_fit:
 * @monitors: (array length=n_monitors): where the screens are, in pixels of the app
 * @n_monitors: how many; 0 if nobody knows
 * @width: (inout): width of the window
 * @height: (inout): height of the window
 *
 * Makes a window that no screen has room for as large as the largest one.
 */
void
unknot_window_memory_fit (const GdkRectangle *monitors,
                          guint               n_monitors,
                          int                *width,
                          int                *height)
{
  const GdkRectangle *largest = NULL;

  for (guint i = 0; i < n_monitors; i++)
    {
      const GdkRectangle *monitor = &monitors[i];

      if (monitor->width >= *width && monitor->height >= *height)
        return;
      if (largest == NULL || monitor->width * monitor->height > largest->width * largest->height)
        largest = monitor;
    }

  if (largest == NULL)
    return;

  *width = MIN (*width, largest->width);
  *height = MIN (*height, largest->height);
}

static void
fit (GtkWindow *window)
{
  GListModel *monitors = gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (window)));
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (GdkRectangle));
  int width, height;

  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);
      GdkRectangle place;

      gdk_monitor_get_geometry (monitor, &place);
      g_array_append_val (places, place);
    }

  gtk_window_get_default_size (window, &width, &height);
  unknot_window_memory_fit ((const GdkRectangle *) (gpointer) places->data, places->len, &width, &height);
  gtk_window_set_default_size (window, width, height);
}

static gboolean
get_look (GValue   *value,
          GVariant *variant,
          gpointer  user_data)
{
  g_value_set_variant (value, variant);
  return TRUE;
}

static GVariant *
set_look (const GValue       *value,
          const GVariantType *type,
          gpointer            user_data)
{
  return g_value_dup_variant (value);
}

/**
 * unknot_window_memory_bind:
 * @window: a window that was not shown yet
 * @settings: where it is kept
 *
 * Gives the window its size, page, view, layer and place on the body back, and keeps them from now on.
 */
void
unknot_window_memory_bind (UnknotWindow *window,
                           GSettings    *settings)
{
  g_settings_bind (settings, "window-width", window, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-height", window, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-maximized", window, "maximized", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "page", window, "page", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "aspect", window, "aspect", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "sheet", window, "sheet", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind_with_mapping (settings, "look", window, "look",
                                G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_GET_NO_CHANGES,
                                get_look, set_look, NULL, NULL);
  fit (GTK_WINDOW (window));
}
