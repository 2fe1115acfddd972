/* Menus of what lies under the pointer, under a finger that stays, or under the focus. */

#include "unknot-context-menu.h"

/* Class of the menus that fingers open: their items are as high as a finger is wide. */
#define TOUCH "touch-menu"

/* What a widget has for its menu. */
typedef struct
{
  UnknotContextMenuFunc make;
  gpointer user_data;
  GtkWidget *popover;     /* NULL while it is closed */
} Menu;

static Menu *
get_menu (GtkWidget *widget)
{
  return g_object_get_data (G_OBJECT (widget), "unknot-context-menu");
}

static void
let_go (Menu *menu)
{
  GtkWidget *popover = g_steal_pointer (&menu->popover);

  if (popover != NULL)
    gtk_widget_unparent (popover);
}

static void
menu_free (gpointer data)
{
  let_go (data);
  g_free (data);
}

static void
destroy_cb (GtkWidget *widget)
{
  let_go (get_menu (widget));
}

/* What was chosen is only done once the menu is closed. */
static void
closed_idle_cb (gpointer user_data)
{
  g_autoptr (GtkWidget) popover = user_data;
  GtkWidget *widget = gtk_widget_get_parent (popover);
  Menu *menu = widget != NULL ? get_menu (widget) : NULL;

  if (menu != NULL && menu->popover == popover)
    let_go (menu);
}

static void
closed_cb (GtkWidget *popover)
{
  g_idle_add_once (closed_idle_cb, g_object_ref (popover));
}

/* GTK puts the lines between sections in when it is idle, and the size stays that without them. */
static gboolean
fit_cb (gpointer popover)
{
  if (!gtk_widget_get_mapped (popover) || gtk_widget_get_root (popover) == NULL)
    return G_SOURCE_REMOVE;

  gtk_widget_queue_resize (popover);
  gtk_popover_present (popover);

  return G_SOURCE_REMOVE;
}

static gboolean
open_menu (GtkWidget          *widget,
           const GdkRectangle *place,
           gboolean            touch)
{
  Menu *menu = get_menu (widget);
  g_autoptr (GMenuModel) model = NULL;

  let_go (menu);
  model = menu->make (widget, menu->user_data);
  if (model == NULL)
    return FALSE;

  menu->popover = gtk_popover_menu_new_from_model (model);
  gtk_popover_set_has_arrow (GTK_POPOVER (menu->popover), FALSE);
  gtk_popover_set_pointing_to (GTK_POPOVER (menu->popover), place);
  gtk_widget_set_halign (menu->popover, GTK_ALIGN_START);
  if (touch)
    gtk_widget_add_css_class (menu->popover, TOUCH);
  gtk_widget_set_parent (menu->popover, widget);
  g_signal_connect (menu->popover, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_popover_popup (GTK_POPOVER (menu->popover));
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, fit_cb, g_object_ref (menu->popover), g_object_unref);

  return TRUE;
}

static gboolean
open_at (GtkWidget *widget,
         double     x,
         double     y,
         gboolean   touch)
{
  const GdkRectangle place = { (int) x, (int) y, 1, 1 };

  return open_menu (widget, &place, touch);
}

static void
pressed_cb (GtkGesture *gesture,
            int         n_press,
            double      x,
            double      y)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture));

  if (event != NULL && gdk_event_triggers_context_menu (event)
      && open_at (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture)), x, y, FALSE))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
held_cb (GtkGesture *gesture,
         double      x,
         double      y)
{
  if (open_at (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture)), x, y, TRUE))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

/* From the keyboard it opens below what has the focus. */
static gboolean
key_cb (GtkWidget *widget,
        GVariant  *arguments,
        gpointer   user_data)
{
  const GdkRectangle place = { 0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget) };

  return open_menu (widget, &place, FALSE);
}

static void
add_key (GtkEventController *keys,
         guint               key,
         GdkModifierType     modifiers)
{
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (key, modifiers),
                                                          gtk_callback_action_new (key_cb, NULL, NULL)));
}

/**
 * unknot_context_menu_add:
 * @widget: a widget
 * @make: makes the menu each time
 * @user_data: given to it; must outlive @widget
 *
 * Gives a widget a menu: by the second button, by a finger that stays, by the Menu key and by Shift and F10. Its
 * actions are looked for from @widget upwards.
 */
void
unknot_context_menu_add (GtkWidget             *widget,
                         UnknotContextMenuFunc  make,
                         gpointer               user_data)
{
  GtkGesture *click, *hold;
  GtkEventController *keys;
  Menu *menu;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (make != NULL);

  menu = g_new0 (Menu, 1);
  menu->make = make;
  menu->user_data = user_data;
  g_object_set_data_full (G_OBJECT (widget), "unknot-context-menu", menu, menu_free);
  g_signal_connect (widget, "destroy", G_CALLBACK (destroy_cb), NULL);

  click = gtk_gesture_click_new ();
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), NULL);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));

  /* Before what is inside takes it for a click. */
  hold = gtk_gesture_long_press_new ();
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (hold), TRUE);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (hold), GTK_PHASE_CAPTURE);
  g_signal_connect (hold, "pressed", G_CALLBACK (held_cb), NULL);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (hold));

  keys = gtk_shortcut_controller_new ();
  gtk_event_controller_set_static_name (keys, "context-menu");
  add_key (keys, GDK_KEY_Menu, GDK_NO_MODIFIER_MASK);
  add_key (keys, GDK_KEY_F10, GDK_SHIFT_MASK);
  gtk_widget_add_controller (widget, keys);

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE, -1);
}

/**
 * unknot_context_menu_open:
 * @widget: a widget with a menu
 *
 * Opens the menu as a key does.
 *
 * Returns: (transfer none) (nullable): the menu, or `NULL` if there is nothing to offer now
 */
GtkPopover *
unknot_context_menu_open (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (get_menu (widget) != NULL, NULL);

  return key_cb (widget, NULL, NULL) ? GTK_POPOVER (get_menu (widget)->popover) : NULL;
}

/**
 * unknot_context_menu_hold:
 * @widget: a widget with a menu
 * @x: where the finger is, in pixels of @widget; may be beside it
 * @y: where the finger is, in pixels of @widget
 *
 * Opens the menu as a finger does that stays, for a widget that is smaller than a finger.
 *
 * Returns: `FALSE` if there is nothing to offer now
 */
gboolean
unknot_context_menu_hold (GtkWidget *widget,
                          double     x,
                          double     y)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);
  g_return_val_if_fail (get_menu (widget) != NULL, FALSE);

  return open_at (widget, x, y, TRUE);
}
