/* The keyboard on the body page: looking something up by its name, and a list that follows where the keyboard is on the
 * map. */

#include "unknot-body-page-private.h"

#include "unknot-map-region.h"
#include "unknot-marker.h"

static void
search (UnknotBodyPage *self,
        const char     *text)
{
  unknot_body_page_show_list (self);
  adw_bottom_sheet_set_open (self->sheet_view, TRUE);
  unknot_muscle_list_search (unknot_body_page_get_list (self), text);
}

/* Who types on the map looks for something: letters go to the search entry, unless that would end what is going on. */
static gboolean
key_pressed_cb (UnknotBodyPage  *self,
                guint            key,
                guint            code,
                GdkModifierType  modifiers)
{
  gunichar letter = gdk_keyval_to_unicode (key);
  char text[7] = { '\0' };

  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0 || !g_unichar_isalpha (letter)
      || (self->echo != NULL && unknot_echo_pane_is_active (self->echo)))
    return GDK_EVENT_PROPAGATE;

  g_unichar_to_utf8 (letter, text);
  search (self, text);
  return GDK_EVENT_STOP;
}

/* After a key the focus is where it led. */
static void
follow (UnknotBodyPage *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self->map));

  if (self->list == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self->list)))
    return;

  if (child != NULL && UNKNOT_IS_MARKER (child))
    unknot_muscle_list_point_at (self->list, NULL, unknot_marker_get_knot (UNKNOT_MARKER (child)));
  else if (child != NULL && UNKNOT_IS_MAP_REGION (child))
    unknot_muscle_list_point_at (self->list, unknot_map_region_get_muscle (UNKNOT_MAP_REGION (child)), NULL);
}

static void
focus_left_cb (UnknotBodyPage *self)
{
  if (self->list != NULL)
    unknot_muscle_list_point_at (self->list, NULL, NULL);
}

/**
 * unknot_body_page_connect_keys:
 * @self: a body page
 *
 * Makes typing on the map search the list, and the list follow the keyboard on the map.
 */
void
unknot_body_page_connect_keys (UnknotBodyPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keys, "key-released", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->map), keys);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->map), focus);
}

/**
 * unknot_body_page_search:
 * @self: a body page
 * @text: (nullable): what to look for, or `NULL` for what is there already
 *
 * Shows the list and puts the keyboard into its search entry.
 */
void
unknot_body_page_search (UnknotBodyPage *self,
                         const char     *text)
{
  g_return_if_fail (UNKNOT_IS_BODY_PAGE (self));

  search (self, text);
}
