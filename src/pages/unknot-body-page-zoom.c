/* The buttons that show the body larger, smaller, and whole. */

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
