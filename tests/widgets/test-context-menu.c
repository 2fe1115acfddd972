/* The menu of a widget opens by mouse, finger and key, and goes when it is done or when the widget goes. */

#include "unknot-context-menu.h"

typedef struct
{
  GtkWidget *window;
  GtkWidget *widget;
  guint n_made;
  gboolean empty;
} Fixture;

static GMenuModel *
make_cb (GtkWidget *widget,
         gpointer   user_data)
{
  Fixture *self = user_data;
  GMenu *menu;

  if (self->empty)
    return NULL;

  self->n_made++;
  menu = g_menu_new ();
  for (int i = 0; i < 2; i++)
    {
      g_autoptr (GMenu) section = g_menu_new ();

      g_menu_append (section, "Do", "test.do");
      g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
    }
  return G_MENU_MODEL (menu);
}

static void
set_up (Fixture       *self,
        gconstpointer  user_data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->window = gtk_window_new ();
  /* Like the marks on the map, it does nothing for its menus when it gets its place. */
  self->widget = gtk_drawing_area_new ();
  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (self->widget), 50);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self->widget), 50);
  unknot_context_menu_add (self->widget, make_cb, self);
  gtk_box_append (GTK_BOX (box), self->widget);
  gtk_window_set_child (GTK_WINDOW (self->window), box);
  gtk_window_present (GTK_WINDOW (self->window));
  while (gtk_widget_get_width (self->widget) == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
tear_down (Fixture       *self,
           gconstpointer  user_data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static GtkWidget *
find_menu (Fixture *self)
{
  for (GtkWidget *child = gtk_widget_get_first_child (self->widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_POPOVER_MENU (child))
      return child;

  return NULL;
}

static gpointer
find_controller (Fixture *self,
                 GType    type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (self->widget);
  gpointer found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_OBJECT_TYPE (controller) == type
          && (type != GTK_TYPE_SHORTCUT_CONTROLLER
              || g_strcmp0 (gtk_event_controller_get_name (controller), "context-menu") == 0))
        found = controller;
    }
  g_assert_nonnull (found);

  return found;
}

static void
close_menu (Fixture *self)
{
  gtk_popover_popdown (GTK_POPOVER (find_menu (self)));
  while (find_menu (self) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_finger (Fixture       *self,
             gconstpointer  user_data)
{
  GtkGesture *hold = find_controller (self, GTK_TYPE_GESTURE_LONG_PRESS);

  g_assert_true (gtk_gesture_single_get_touch_only (GTK_GESTURE_SINGLE (hold)));
  g_assert_null (find_menu (self));
  g_signal_emit_by_name (hold, "pressed", 5.0, 5.0);
  g_assert_nonnull (find_menu (self));
  g_assert_true (gtk_widget_get_visible (find_menu (self)));
  g_assert_true (gtk_widget_has_css_class (find_menu (self), "touch-menu"));
  close_menu (self);

  /* Another one at once, before the first is gone. */
  g_signal_emit_by_name (hold, "pressed", 5.0, 5.0);
  g_signal_emit_by_name (hold, "pressed", 7.0, 5.0);
  g_assert_cmpuint (self->n_made, ==, 3);
  close_menu (self);

  self->empty = TRUE;
  g_signal_emit_by_name (hold, "pressed", 5.0, 5.0);
  g_assert_null (find_menu (self));
}

static gboolean
press (Fixture         *self,
       guint            key,
       GdkModifierType  modifiers)
{
  GListModel *shortcuts = find_controller (self, GTK_TYPE_SHORTCUT_CONTROLLER);

  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++)
    {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);
      GtkKeyvalTrigger *trigger = GTK_KEYVAL_TRIGGER (gtk_shortcut_get_trigger (shortcut));

      if (gtk_keyval_trigger_get_keyval (trigger) == key && gtk_keyval_trigger_get_modifiers (trigger) == modifiers)
        return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, self->widget, NULL);
    }

  g_assert_not_reached ();
}

static void
test_keys (Fixture       *self,
           gconstpointer  user_data)
{
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (self->widget), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE);
  g_assert_true (press (self, GDK_KEY_Menu, GDK_NO_MODIFIER_MASK));
  g_assert_false (gtk_widget_has_css_class (find_menu (self), "touch-menu"));
  close_menu (self);
  g_assert_true (press (self, GDK_KEY_F10, GDK_SHIFT_MASK));
  close_menu (self);
  self->empty = TRUE;
  g_assert_false (press (self, GDK_KEY_Menu, GDK_NO_MODIFIER_MASK));
}

static int
measure (GtkWidget *menu)
{
  int natural;

  gtk_widget_measure (menu, GTK_ORIENTATION_VERTICAL, -1, NULL, &natural, NULL, NULL);

  return natural;
}

static void
idle_cb (gpointer idle)
{
  *(gboolean *) idle = TRUE;
}

/* Nothing is cut off at its end, also where lines stand between its sections. */
static void
test_height (Fixture       *self,
             gconstpointer  user_data)
{
  GtkWidget *menu = GTK_WIDGET (unknot_context_menu_open (self->widget));
  gboolean idle = FALSE;

  while (!gtk_widget_get_mapped (menu))
    g_main_context_iteration (NULL, TRUE);
  g_idle_add_once (idle_cb, &idle);
  while (!idle || gtk_widget_get_height (menu) < measure (menu))
    g_main_context_iteration (NULL, TRUE);
  close_menu (self);
}

/* With its menu open. */
static void
test_gone (Fixture       *self,
           gconstpointer  user_data)
{
  GtkWidget *box = gtk_widget_get_parent (self->widget);
  GtkPopover *popover = unknot_context_menu_open (self->widget);

  g_object_add_weak_pointer (G_OBJECT (popover), (gpointer *) &popover);
  gtk_box_remove (GTK_BOX (box), self->widget);
  while (popover != NULL)
    g_main_context_iteration (NULL, TRUE);
}

/* GTK 4.24 warns of every frame in which a menu is drawn together with its window, where there is no compositor. */
static GLogWriterOutput
write_cb (GLogLevelFlags   level,
          const GLogField *fields,
          gsize            n_fields,
          gpointer         user_data)
{
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "MESSAGE")
        && g_str_has_prefix (fields[i].value, "gdk_frame_timings_submitted() called on submitted frame"))
      return G_LOG_WRITER_HANDLED;

  return g_log_writer_default (level, fields, n_fields, user_data);
}

int
main (int    argc,
      char **argv)
{
  if (gtk_check_version (4, 24, 0) == NULL)
    g_log_set_writer_func (write_cb, NULL, NULL);
  gtk_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/context-menu/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("finger", test_finger);
  ADD ("keys", test_keys);
  ADD ("height", test_height);
  ADD ("gone", test_gone);
#undef ADD

  return g_test_run ();
}
