#include "unknot-pain-chooser.h"

/* A chooser in a window of its own, laid out @width wide. */
static UnknotPainChooser *
make_chooser (GtkWindow **window,
              int         width)
{
  GtkWidget *chooser = unknot_pain_chooser_new ();

  *window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_child (*window, chooser);
  gtk_window_set_default_size (*window, width, 200);
  gtk_window_present (*window);
  while (gtk_widget_get_width (chooser) == 0)
    g_main_context_iteration (NULL, TRUE);

  return UNKNOT_PAIN_CHOOSER (chooser);
}

static GtkWidget *
get_number (UnknotPainChooser *chooser,
            int                number)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (chooser));

  while (number-- > 0)
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static gboolean
press (UnknotPainChooser *chooser,
       guint              keyval,
       GdkModifierType    state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (chooser));
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, state, &handled);
    }

  return handled;
}

static void
increment (int *count)
{
  (*count)++;
}

static void
test_new_destroy (void)
{
  GtkWidget *chooser = g_object_ref_sink (unknot_pain_chooser_new ());
  int notified = 0;

  g_signal_connect_swapped (chooser, "notify::value", G_CALLBACK (increment), &notified);
  g_assert_cmpint (unknot_pain_chooser_get_value (UNKNOT_PAIN_CHOOSER (chooser)), ==, -1);
  unknot_pain_chooser_set_value (UNKNOT_PAIN_CHOOSER (chooser), 4);
  unknot_pain_chooser_set_value (UNKNOT_PAIN_CHOOSER (chooser), 4);
  g_assert_cmpint (notified, ==, 1);
  g_object_set (chooser, "value", -1, NULL);
  g_assert_cmpint (notified, ==, 2);
  for (int i = 0; i <= 10; i++)
    g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_number (UNKNOT_PAIN_CHOOSER (chooser), i))));
  g_assert_finalize_object (chooser);
}

static void
test_keys (void)
{
  const struct
  {
    guint key;
    int   narrow;
    int   wide;
  } cases[] = {
    { GDK_KEY_7, 7, 7 }, { GDK_KEY_KP_3, 3, 3 }, { GDK_KEY_1, 1, 1 }, { GDK_KEY_0, 10, 10 },
    { GDK_KEY_0, 0, 0 }, { GDK_KEY_Left, 0, 0 }, { GDK_KEY_Right, 1, 1 }, { GDK_KEY_End, 10, 10 },
    { GDK_KEY_Right, 10, 10 }, { GDK_KEY_Home, 0, 0 }, { GDK_KEY_Down, 6, 1 }, { GDK_KEY_Down, 6, 2 },
    { GDK_KEY_Up, 0, 1 }, { GDK_KEY_5, 5, 5 }, { GDK_KEY_Right, 6, 6 }, { GDK_KEY_Left, 5, 5 },
  };

  for (guint wide = 0; wide < 2; wide++)
    {
      GtkWindow *window;
      UnknotPainChooser *chooser = make_chooser (&window, wide ? 700 : 340);

      for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
        {
          int value = wide ? cases[i].wide : cases[i].narrow;

          g_assert_true (press (chooser, cases[i].key, 0));
          g_assert_cmpint (unknot_pain_chooser_get_value (chooser), ==, value);
          g_assert_true (gtk_widget_is_focus (get_number (chooser, value)));
        }

      g_assert_false (press (chooser, GDK_KEY_Tab, 0));
      g_assert_false (press (chooser, GDK_KEY_8, GDK_CONTROL_MASK));
      g_assert_cmpint (unknot_pain_chooser_get_value (chooser), ==, 5);
      gtk_window_destroy (window);
    }
}

static void
test_mirrored (void)
{
  GtkWindow *window;
  UnknotPainChooser *chooser = make_chooser (&window, 700);
  graphene_rect_t zero, ten;

  gtk_widget_set_direction (GTK_WIDGET (chooser), GTK_TEXT_DIR_RTL);
  press (chooser, GDK_KEY_4, 0);
  press (chooser, GDK_KEY_Left, 0);
  g_assert_cmpint (unknot_pain_chooser_get_value (chooser), ==, 5);
  press (chooser, GDK_KEY_Right, 0);
  g_assert_cmpint (unknot_pain_chooser_get_value (chooser), ==, 4);

  gtk_widget_allocate (GTK_WIDGET (chooser), 700, 200, -1, NULL);
  g_assert_true (gtk_widget_compute_bounds (get_number (chooser, 0), GTK_WIDGET (chooser), &zero));
  g_assert_true (gtk_widget_compute_bounds (get_number (chooser, 10), GTK_WIDGET (chooser), &ten));
  g_assert_cmpfloat (zero.origin.x, >, ten.origin.x);
  gtk_window_destroy (window);
}

static void
test_layouts (void)
{
  const struct
  {
    int      width;
    gboolean one_row;
  } cases[] = { { 340, FALSE }, { 500, FALSE }, { 640, TRUE }, { 900, TRUE } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWindow *window;
      UnknotPainChooser *chooser = make_chooser (&window, cases[i].width);
      graphene_rect_t first = GRAPHENE_RECT_INIT (0, 0, 0, 0);

      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (chooser)), ==, cases[i].width);
      for (int number = 0; number <= 10; number++)
        {
          graphene_rect_t bounds;

          g_assert_true (gtk_widget_compute_bounds (get_number (chooser, number), GTK_WIDGET (chooser), &bounds));
          if (number == 0)
            first = bounds;
          g_assert_cmpfloat (bounds.size.width, >=, 43.5);
          g_assert_cmpfloat (bounds.size.height, >, 0);
          g_assert_cmpfloat (bounds.origin.x, >=, -0.5);
          g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, cases[i].width + 0.5);
          if (cases[i].one_row || number < 6)
            g_assert_cmpfloat (bounds.origin.y, ==, first.origin.y);
          else
            g_assert_cmpfloat (bounds.origin.y, >=, first.origin.y + first.size.height);
        }
      gtk_window_destroy (window);
    }
}

static void
test_one_tab_stop (void)
{
  GtkWindow *window;
  UnknotPainChooser *chooser = make_chooser (&window, 340);

  gtk_window_set_focus (window, NULL);
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (chooser), GTK_DIR_TAB_FORWARD));
  g_assert_cmpint (unknot_pain_chooser_get_value (chooser), ==, -1);
  g_assert_true (gtk_widget_is_focus (get_number (chooser, 0)));
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (chooser), GTK_DIR_TAB_FORWARD));

  gtk_window_set_focus (window, NULL);
  unknot_pain_chooser_set_value (chooser, 8);
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (chooser), GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_widget_is_focus (get_number (chooser, 8)));
  gtk_window_destroy (window);
}

static void
test_spoken (void)
{
  GtkWidget *widget = g_object_ref_sink (unknot_pain_chooser_new ());
  UnknotPainChooser *chooser = UNKNOT_PAIN_CHOOSER (widget);

  gtk_test_accessible_assert_role (chooser, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  gtk_test_accessible_assert_role (get_number (chooser, 3), GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_test_accessible_assert_property (get_number (chooser, 0), GTK_ACCESSIBLE_PROPERTY_LABEL, "0, no pain");
  gtk_test_accessible_assert_property (get_number (chooser, 5), GTK_ACCESSIBLE_PROPERTY_LABEL, "5");
  gtk_test_accessible_assert_property (get_number (chooser, 10), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "10, pain as bad as you can imagine");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (get_number (chooser, 11))), ==, "No pain");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (get_number (chooser, 12))), ==, "Pain as bad as you can imagine");

  unknot_pain_chooser_set_value (chooser, 5);
  gtk_test_accessible_assert_state (get_number (chooser, 5), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
  gtk_test_accessible_assert_state (get_number (chooser, 4), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);
  g_assert_finalize_object (widget);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pain-chooser/new-destroy", test_new_destroy);
  g_test_add_func ("/pain-chooser/keys", test_keys);
  g_test_add_func ("/pain-chooser/mirrored", test_mirrored);
  g_test_add_func ("/pain-chooser/layouts", test_layouts);
  g_test_add_func ("/pain-chooser/one-tab-stop", test_one_tab_stop);
  g_test_add_func ("/pain-chooser/spoken", test_spoken);

  return g_test_run ();
}
