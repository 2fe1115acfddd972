/* What the menu of a knot does, on its mark and in the list. */

#include "unknot-body-page-private.h"

#include "unknot-knot-delete-dialog.h"
#include "unknot-knot-menu.h"
#include "unknot-marker.h"

/* Undo, or another program, may have taken the knot away while its menu was open. */
static UnknotKnot *
find_knot (UnknotBodyPage *self,
           GVariant       *parameter)
{
  return unknot_knots_lookup (self->knots, g_variant_get_string (parameter, NULL));
}

static void
find_relief_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  UnknotBodyPage *self = UNKNOT_BODY_PAGE (widget);
  UnknotKnot *knot = find_knot (self, parameter);

  if (knot != NULL && unknot_knot_get_pain (knot) >= 0)
    unknot_body_page_request_relief (self, knot);
}

static void
show_knot_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  UnknotBodyPage *self = UNKNOT_BODY_PAGE (widget);
  UnknotKnot *knot = find_knot (self, parameter);

  if (knot != NULL)
    unknot_body_page_show_knot (self, knot);
}

static void
take_off_knot_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  UnknotBodyPage *self = UNKNOT_BODY_PAGE (widget);
  UnknotKnot *knot = find_knot (self, parameter);

  if (knot != NULL)
    unknot_body_page_take_off (self, knot);
}

static void
delete_knot_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  UnknotBodyPage *self = UNKNOT_BODY_PAGE (widget);
  UnknotKnot *knot = find_knot (self, parameter);
  AdwDialog *dialog;

  if (knot == NULL)
    return;

  dialog = unknot_knot_delete_dialog_new (self->knots, unknot_map_bodies_get_anatomy (self->bodies), knot);
  g_signal_connect_object (dialog, "changed", G_CALLBACK (unknot_body_page_tell_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "failed", G_CALLBACK (unknot_body_page_tell_failed), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

/* While a pane shows something of its own on the map, its marks only say where they are. */
static GMenuModel *
marker_menu_cb (GtkWidget *marker,
                gpointer   user_data)
{
  UnknotBodyPage *self = user_data;

  return unknot_body_page_is_map_lent (self) ? NULL
                                             : unknot_knot_menu_new (unknot_marker_get_knot (UNKNOT_MARKER (marker)));
}

/**
 * unknot_body_page_connect_menu:
 * @self: a body page
 *
 * Gives the marks of the map their menu.
 */
void
unknot_body_page_connect_menu (UnknotBodyPage *self)
{
  unknot_body_map_set_knot_menu (self->map, marker_menu_cb, self);
}

/**
 * unknot_body_page_install_menu:
 * @widget_class: the class of body pages
 *
 * Makes the actions.
 */
void
unknot_body_page_install_menu (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "body.find-relief", "s", find_relief_action);
  gtk_widget_class_install_action (widget_class, "body.show-knot", "s", show_knot_action);
  gtk_widget_class_install_action (widget_class, "body.take-off-knot", "s", take_off_knot_action);
  gtk_widget_class_install_action (widget_class, "body.delete-knot", "s", delete_knot_action);
}
