/* What stands beside the map of the body page: the list, the card of a knot, or a word about a place that is not
 * treated. Each is made when it is shown first; the list right behind the first frame. */

#include "unknot-body-page-private.h"

#include <glib/gi18n.h>

/**
 * unknot_body_page_show_pane:
 * @self: a body page
 * @name: what the pane is to show: the name of a page of its stack
 *
 * Shows something beside the map, or over its lower part.
 */
void
unknot_body_page_show_pane (UnknotBodyPage *self,
                            const char     *name)
{
  gtk_stack_set_visible_child_name (self->pane, name);
  adw_bottom_sheet_set_open (self->sheet_view, TRUE);
}

static void
knot_chosen_cb (UnknotBodyPage *self,
                UnknotKnot     *knot)
{
  unknot_body_page_show_knot (self, knot);
}

static void
muscle_pointed_cb (UnknotBodyPage *self,
                   const char     *muscle,
                   int             side)
{
  unknot_body_map_point_at (self->map, muscle, (UnknotSide) side);
}

/**
 * unknot_body_page_get_list:
 * @self: a body page
 *
 * Gets the list, and makes it if nobody needed it before.
 *
 * Returns: (transfer none): the list
 */
UnknotMuscleList *
unknot_body_page_get_list (UnknotBodyPage *self)
{
  g_clear_handle_id (&self->list_id, g_source_remove);
  if (self->list != NULL)
    return self->list;

  self->list = g_object_new (UNKNOT_TYPE_MUSCLE_LIST, NULL);
  unknot_muscle_list_set_body (self->list, unknot_map_bodies_get_anatomy (self->bodies), self->knots);
  g_signal_connect_object (self->list, "knot-chosen", G_CALLBACK (knot_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "muscle-chosen", G_CALLBACK (unknot_body_page_mark_muscle), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "muscle-pointed", G_CALLBACK (muscle_pointed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "changed", G_CALLBACK (unknot_body_page_tell_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "failed", G_CALLBACK (unknot_body_page_tell_failed), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->list_bin, GTK_WIDGET (self->list));

  return self->list;
}

static gboolean
make_list_cb (gpointer user_data)
{
  UnknotBodyPage *self = user_data;

  self->list_id = 0;
  unknot_body_page_get_list (self);

  return G_SOURCE_REMOVE;
}

/**
 * unknot_body_page_make_list_soon:
 * @self: a body page
 *
 * Makes the list when there is nothing more urgent, such as the first frame.
 */
void
unknot_body_page_make_list_soon (UnknotBodyPage *self)
{
  if (self->list == NULL && self->list_id == 0 && self->bodies != NULL)
    self->list_id = g_idle_add_full (G_PRIORITY_LOW, make_list_cb, self, NULL);
}

/**
 * unknot_body_page_show_list:
 * @self: a body page
 *
 * Puts the list back beside the map; no knot is chosen any more.
 */
void
unknot_body_page_show_list (UnknotBodyPage *self)
{
  if (self->card != NULL)
    unknot_knot_card_set_knot (self->card, NULL);
  unknot_body_map_select_knot (self->map, NULL);
  gtk_stack_set_visible_child_name (self->pane, "list");
}

/**
 * unknot_body_page_close_pane:
 * @self: a body page
 *
 * Puts the list back, and lets the map have the place where there is only place for one.
 */
void
unknot_body_page_close_pane (UnknotBodyPage *self)
{
  unknot_body_page_show_list (self);
  adw_bottom_sheet_set_open (self->sheet_view, FALSE);
}

/* The map puts the keyboard on the mark of the knot that is chosen. */
static void
mark_requested_cb (UnknotBodyPage *self)
{
  adw_bottom_sheet_set_open (self->sheet_view, FALSE);
  gtk_widget_child_focus (GTK_WIDGET (self->map), GTK_DIR_TAB_FORWARD);
}

/**
 * unknot_body_page_get_card:
 * @self: a body page
 *
 * Gets the card of a knot, and makes it if nobody needed it before.
 *
 * Returns: (transfer none): the card
 */
UnknotKnotCard *
unknot_body_page_get_card (UnknotBodyPage *self)
{
  if (self->card != NULL)
    return self->card;

  self->card = g_object_new (UNKNOT_TYPE_KNOT_CARD, NULL);
  g_signal_connect_object (self->card, "closed", G_CALLBACK (unknot_body_page_close_pane), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->card, "area-requested", G_CALLBACK (unknot_body_page_draw_area), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->card, "mark-requested", G_CALLBACK (mark_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->card, "knot-requested", G_CALLBACK (knot_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->card, "changed", G_CALLBACK (unknot_body_page_tell_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->card, "relief-requested", G_CALLBACK (unknot_body_page_request_relief), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->card, "failed", G_CALLBACK (unknot_body_page_tell_failed), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->card_bin, GTK_WIDGET (self->card));

  return self->card;
}

static GtkWidget *
elsewhere_new (UnknotBodyPage *self)
{
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_All Muscles"));

  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  g_signal_connect_object (button, "clicked", G_CALLBACK (unknot_body_page_close_pane), self, G_CONNECT_SWAPPED);
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "unknot-body-symbolic");
  adw_status_page_set_description (ADW_STATUS_PAGE (page),
                                   _("Unknot knows the muscles of the back, neck and shoulders. It does not treat this "
                                     "place. Is the sore spot a little further along?"));
  adw_status_page_set_child (ADW_STATUS_PAGE (page), button);

  return page;
}

/**
 * unknot_body_page_show_elsewhere:
 * @self: a body page
 * @name: (nullable): what is there, if the body has a word for it
 *
 * Says kindly that a place is no muscle of ours (ids.json, shapes_not_muscles).
 */
void
unknot_body_page_show_elsewhere (UnknotBodyPage *self,
                                 const char     *name)
{
  if (adw_bin_get_child (self->elsewhere_bin) == NULL)
    adw_bin_set_child (self->elsewhere_bin, elsewhere_new (self));

  adw_status_page_set_title (ADW_STATUS_PAGE (adw_bin_get_child (self->elsewhere_bin)),
                             name != NULL ? name : _("Not on the Map"));
  unknot_body_page_show_pane (self, "elsewhere");
}

/* Undo, or another window, may take away the knot that the card is about. */
static void
knots_changed_cb (UnknotBodyPage *self)
{
  UnknotKnot *knot = unknot_body_page_get_knot (self);

  if (knot != NULL && unknot_knot_get_state (knot) == UNKNOT_KNOT_STATE_GONE)
    unknot_body_page_close_pane (self);
}

/**
 * unknot_body_page_connect_panes:
 * @self: a body page with its knots
 *
 * Listens to what changes what the panes are about.
 */
void
unknot_body_page_connect_panes (UnknotBodyPage *self)
{
  g_signal_connect_object (self->knots, "items-changed", G_CALLBACK (knots_changed_cb), self, G_CONNECT_SWAPPED);
}
