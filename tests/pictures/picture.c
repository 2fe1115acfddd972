#include "picture.h"

#include "unknot-body-map.h"
#include "unknot-library-list.h"
#include "unknot-step-figure.h"

/* A window is settled when this many frames after one another have the same pixels. */
#define EQUAL_FRAMES 6
/* Pictures that never come to rest, such as a running guide, are taken after so long. */
#define PATIENCE_US (10 * G_USEC_PER_SEC)

/* Menus have surfaces of their own, which lie over the one of the window. */
static void
snapshot_menus (GtkWidget   *widget,
                GtkSnapshot *snapshot)
{
  if (GTK_IS_POPOVER (widget) && gtk_widget_get_mapped (widget))
    {
      GdkPopup *popup = GDK_POPUP (gtk_native_get_surface (GTK_NATIVE (widget)));
      g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
      float x = (float) gdk_popup_get_position_x (popup);
      float y = (float) gdk_popup_get_position_y (popup);

      /* A width of a widget leaves out its frame; its paintable does not. */
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
      gdk_paintable_snapshot (paintable, snapshot, gdk_paintable_get_intrinsic_width (paintable),
                              gdk_paintable_get_intrinsic_height (paintable));
      gtk_snapshot_restore (snapshot);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    snapshot_menus (child, snapshot);
}

/* With as many pixels as the screen has. */
static GdkTexture *
render (GtkWindow *window)
{
  float scale = (float) gdk_surface_get_scale (gtk_native_get_surface (GTK_NATIVE (window)));
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (window));
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  gtk_snapshot_scale (snapshot, scale, scale);
  gdk_paintable_snapshot (paintable, snapshot, gdk_paintable_get_intrinsic_width (paintable),
                          gdk_paintable_get_intrinsic_height (paintable));
  snapshot_menus (GTK_WIDGET (window), snapshot);
  node = gtk_snapshot_to_node (snapshot);
  if (node == NULL)
    return NULL;

  return gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node, NULL);
}

static gboolean
wake_up (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_CONTINUE;
}

static GBytes *
pixels (GtkWindow *window)
{
  g_autoptr (GdkTexture) texture = render (window);
  gsize stride, size;
  guint8 *data;

  if (texture == NULL)
    return NULL;

  stride = 4 * (gsize) gdk_texture_get_width (texture);
  size = stride * (gsize) gdk_texture_get_height (texture);
  data = g_malloc (size);
  gdk_texture_download (texture, data, stride);

  return g_bytes_new_take (data, size);
}

/* Pictures of steps are made by other threads. */
static gboolean
is_painted (GtkWidget *widget)
{
  if (UNKNOT_IS_BODY_MAP (widget) && gtk_widget_get_mapped (widget)
      && !unknot_body_map_get_ready (UNKNOT_BODY_MAP (widget)))
    return FALSE;
  if (UNKNOT_IS_STEP_FIGURE (widget) && gtk_widget_get_mapped (widget)
      && !unknot_step_figure_get_painted (UNKNOT_STEP_FIGURE (widget)))
    return FALSE;

  if (UNKNOT_IS_LIBRARY_LIST (widget) && gtk_widget_get_mapped (widget)
      && !unknot_library_list_get_ready (UNKNOT_LIBRARY_LIST (widget)))
    return FALSE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (!is_painted (child))
      return FALSE;

  return TRUE;
}

/**
 * unknot_picture_set_look:
 * @look: how pictures are taken from now on
 *
 * Sets theme, direction and text size for all windows.
 */
void
unknot_picture_set_look (const UnknotPictureLook *look)
{
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      look->dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  gtk_widget_set_default_direction (look->mirrored ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  g_object_set (gtk_settings_get_default (),
                "gtk-xft-dpi", (int) (96 * 1024 * look->text_scale),
                "gtk-enable-animations", FALSE,
                "gtk-decoration-layout", ":close",
                NULL);
}

static gboolean
rest_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/**
 * unknot_picture_settle:
 * @window: a window that was presented
 *
 * Lets the main loop run until what @window shows stays as it is.
 *
 * Without a compositor GTK draws a border into the window, which takes room from the page: it goes.
 */
void
unknot_picture_settle (GtkWindow *window)
{
  gint64 end = g_get_monotonic_time () + PATIENCE_US;
  g_autoptr (GBytes) last = NULL;
  gboolean awake = FALSE;
  gboolean idle = FALSE;
  guint timer = g_timeout_add (60, wake_up, &awake);
  int equal = 0;

  gtk_widget_remove_css_class (GTK_WIDGET (window), "solid-csd");
  while (equal < EQUAL_FRAMES && g_get_monotonic_time () < end)
    {
      g_autoptr (GBytes) now = NULL;
      guint rest;

      /* Where painting takes longer than the timer, what is due when idle would never have its turn. */
      idle = FALSE;
      rest = g_idle_add_full (G_PRIORITY_LOW, rest_cb, &idle, NULL);
      for (awake = FALSE; !awake || (!idle && g_get_monotonic_time () < end);)
        g_main_context_iteration (NULL, TRUE);
      if (!idle)
        g_source_remove (rest);

      now = pixels (window);
      equal = is_painted (GTK_WIDGET (window)) && now != NULL && last != NULL && g_bytes_equal (now, last) ? equal + 1 : 0;
      g_clear_pointer (&last, g_bytes_unref);
      last = g_steal_pointer (&now);
    }

  g_source_remove (timer);
}

/**
 * unknot_picture_save:
 * @window: a window that is settled
 * @folder: where to
 * @name: of the picture, without its ending
 *
 * Writes what @window shows as a PNG file.
 */
void
unknot_picture_save (GtkWindow  *window,
                     const char *folder,
                     const char *name)
{
  g_autofree char *file = g_strconcat (name, ".png", NULL);
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autoptr (GdkTexture) texture = render (window);

  if (texture == NULL || !gdk_texture_save_to_png (texture, path))
    g_error ("%s can't be written", path);
}
