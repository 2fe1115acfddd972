/* The buttons that show the body larger, smaller, and whole; and what was seen last time. */

#include <math.h>

#include "unknot-body-page-private.h"

/* How much one press changes. */
#define ZOOM_STEP 1.5

static void
zoom_in_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  unknot_body_map_zoom_by (UNKNOT_BODY_PAGE (widget)->map, ZOOM_STEP);
}

static void
zoom_out_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  unknot_body_map_zoom_by (UNKNOT_BODY_PAGE (widget)->map, 1 / ZOOM_STEP);
}

static void
zoom_whole_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  unknot_body_map_show_whole (UNKNOT_BODY_PAGE (widget)->map);
}

static gboolean
is_larger (UnknotBodyPage *self,
           double          zoom)
{
  return zoom > 1;
}

static void
zoom_changed_cb (UnknotBodyPage *self)
{
  double zoom = unknot_body_map_get_zoom (self->map);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "body.zoom-in", zoom < UNKNOT_MAP_LOOK_MOST);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "body.zoom-out", zoom > 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "body.zoom-whole", zoom > 1);
}

/**
 * unknot_body_page_get_look:
 * @self: a body page
 *
 * Says what of the body the person looks at.
 *
 * Returns: (transfer floating): zoom and middle
 */
GVariant *
unknot_body_page_get_look (UnknotBodyPage *self)
{
  UnknotPoint centre = { 0 };
  double zoom = self->bodies != NULL ? unknot_body_map_get_look (self->map, &centre) : 1;

  return g_variant_new ("(ddd)", zoom, centre.x, centre.y);
}

/**
 * unknot_body_page_set_look:
 * @self: a body page
 * @look: (nullable): zoom and middle, from wherever
 *
 * Shows what was looked at before, as far as there is room for it.
 */
void
unknot_body_page_set_look (UnknotBodyPage *self,
                           GVariant       *look)
{
  UnknotPoint centre;
  double zoom;

  if (look == NULL)
    return;

  g_variant_get (look, "(ddd)", &zoom, &centre.x, &centre.y);
  if (isfinite (zoom) && isfinite (centre.x) && isfinite (centre.y))
    unknot_body_map_set_look (self->map, zoom, centre);
}

/**
 * unknot_body_page_install_zoom:
 * @widget_class: the class of body pages
 *
 * Makes the actions.
 */
void
unknot_body_page_install_zoom (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, is_larger);
  gtk_widget_class_install_action (widget_class, "body.zoom-in", NULL, zoom_in_action);
  gtk_widget_class_install_action (widget_class, "body.zoom-out", NULL, zoom_out_action);
  gtk_widget_class_install_action (widget_class, "body.zoom-whole", NULL, zoom_whole_action);
}

/**
 * unknot_body_page_connect_zoom:
 * @self: a body page
 *
 * Offers what there is to do.
 */
void
unknot_body_page_connect_zoom (UnknotBodyPage *self)
{
  g_signal_connect_object (self->map, "notify::zoom", G_CALLBACK (zoom_changed_cb), self, G_CONNECT_SWAPPED);
  zoom_changed_cb (self);
}
