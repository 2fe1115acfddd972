#include "pictures-map.h"

#include "unknot-body-map.h"

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
