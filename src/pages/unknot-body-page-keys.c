/* Looking something up by its name, from wherever the keyboard is on the body page. */

#include "unknot-body-page-private.h"

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

/**
 * unknot_body_page_connect_keys:
 * @self: a body page
 *
 * Makes typing on the map search the list.
 */
void
unknot_body_page_connect_keys (UnknotBodyPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->map), keys);
}

/**
 * unknot_body_page_search:
 * @self: a body page
 *
 * Shows the list and puts the keyboard into its search entry.
 */
void
unknot_body_page_search (UnknotBodyPage *self)
{
  g_return_if_fail (UNKNOT_IS_BODY_PAGE (self));

  search (self, NULL);
}
