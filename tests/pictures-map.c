#include "pictures-map.h"

#include "pictures-widgets.h"
#include "unknot-body-map.h"
#include "unknot-marker.h"

/* Where a person points who has a stiff neck. */
#define ZOOM 6
#define PLACE ((UnknotPoint) { 425, 280 })

static UnknotBodyMap *
find_map (GtkWidget *widget)
{
  UnknotBodyMap *map = UNKNOT_IS_BODY_MAP (widget) ? UNKNOT_BODY_MAP (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && map == NULL;
       child = gtk_widget_get_next_sibling (child))
    map = find_map (child);

  return map;
}

static void
ready_cb (UnknotBodyMap *map)
{
  if (!unknot_body_map_get_ready (map) || unknot_body_map_get_zoom (map) > 1)
    return;

  unknot_body_map_set_zoom (map, ZOOM);
  unknot_body_map_show_place (map, PLACE);
}

static void
mapped_cb (GtkWidget *page)
{
  g_signal_connect (find_map (page), "notify::ready", G_CALLBACK (ready_cb), NULL);
}

/**
 * unknot_pictures_look_closely:
 * @page: a page with a body map
 *
 * Zooms in once the map is there.
 */
void
unknot_pictures_look_closely (GtkWidget *page)
{
  g_signal_connect (page, "map", G_CALLBACK (mapped_cb), NULL);
}

/* A finger that stays. */
static gboolean
hold (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_LONG_PRESS (controller))
        g_signal_emit_by_name (controller, "pressed", gtk_widget_get_width (widget) / 2.0,
                               gtk_widget_get_height (widget) / 2.0);
    }

  return G_SOURCE_REMOVE;
}

static gboolean
open_menu_cb (gpointer page)
{
  GtkWidget *marker = unknot_pictures_find (page, UNKNOT_TYPE_MARKER);

  return marker != NULL && gtk_widget_get_width (marker) > 0 ? hold (marker) : G_SOURCE_CONTINUE;
}

static void
await_marker_cb (GtkWidget *page)
{
  g_timeout_add (20, open_menu_cb, page);
}

/**
 * unknot_pictures_open_menu:
 * @page: a page with a body map that has a mark
 *
 * Opens the menu of the first mark once it is there.
 */
void
unknot_pictures_open_menu (GtkWidget *page)
{
  g_signal_connect (page, "map", G_CALLBACK (await_marker_cb), NULL);
}
