/* How a person moves about on a body map. */

#include "map-fixture.h"
#include "unknot-body-map-private.h"

static MapFixture data;

typedef struct
{
  UnknotBodyMap *map;
  GtkWidget *window;
  guint n_told;
  guint n_withdrawn;
} Fixture;

static void
set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  user_data)
{
  GtkWidget *map = map_fixture_new_map (&data, UNKNOT_SHEET_SUPERFICIAL);

  set_animations (FALSE);
  fixture->map = UNKNOT_BODY_MAP (map);
  fixture->window = g_object_ref_sink (map_present (map));
  g_signal_connect_swapped (map, "place-activated", G_CALLBACK (g_atomic_int_inc), &fixture->n_told);
  g_signal_connect_swapped (map, "place-withdrawn", G_CALLBACK (g_atomic_int_inc), &fixture->n_withdrawn);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  user_data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->window);
}

/* As the next frame does. */
static void
lay_out (Fixture *fixture)
{
  GtkWidget *map = GTK_WIDGET (fixture->map);

  gtk_widget_size_allocate (map, &(GtkAllocation) { 0, 0, gtk_widget_get_width (map), gtk_widget_get_height (map) },
                            -1);
}

static UnknotPoint
pixel_of (Fixture *fixture,
          double   x,
          double   y)
{
  return unknot_body_map_pixel_of (fixture->map, (UnknotPoint) { x, y });
}

static void
assert_inside (Fixture     *fixture,
               UnknotPoint  pixel)
{
  const UnknotRect all = { 0, 0, gtk_widget_get_width (GTK_WIDGET (fixture->map)),
                           gtk_widget_get_height (GTK_WIDGET (fixture->map)) };

  g_assert_true (unknot_rect_contains (&all, pixel));
}

/* Answers as the key would, from the map upwards. */
static gboolean
press_key (Fixture         *fixture,
           guint            key,
           GdkModifierType  modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->map));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      for (guint j = 0; G_IS_LIST_MODEL (controller) && j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger)
              && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key
              && gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers)
            return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, GTK_WIDGET (fixture->map),
                                                 gtk_shortcut_get_arguments (shortcut));
        }
    }

  g_assert_not_reached ();
}

static void
test_limits (Fixture       *fixture,
             gconstpointer  user_data)
{
  UnknotPoint before = unknot_body_map_place_at (fixture->map, MAP_WIDTH / 2.0, MAP_HEIGHT / 2.0);
  guint n_notified = 0;

  g_signal_connect_swapped (fixture->map, "notify::zoom", G_CALLBACK (g_atomic_int_inc), &n_notified);
  gtk_widget_activate_action (GTK_WIDGET (fixture->map), "body-map.zoom-in", NULL);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 1.5);
  g_assert_cmpuint (n_notified, ==, 1);
  lay_out (fixture);
  assert_near (unknot_body_map_place_at (fixture->map, MAP_WIDTH / 2.0, MAP_HEIGHT / 2.0), before, 1);

  for (int i = 0; i < 20; i++)
    gtk_widget_activate_action (GTK_WIDGET (fixture->map), "body-map.zoom-in", NULL);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, UNKNOT_MAP_LOOK_MOST);
  for (int i = 0; i < 20; i++)
    gtk_widget_activate_action (GTK_WIDGET (fixture->map), "body-map.zoom-out", NULL);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 1);

  unknot_body_map_set_zoom (fixture->map, 4);
  gtk_widget_activate_action (GTK_WIDGET (fixture->map), "body-map.zoom-whole", NULL);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 1);
}

/* Without reduced motion there is a way, it is short, and at its end nothing wakes up any more. */
static void
test_ease (Fixture       *fixture,
           gconstpointer  user_data)
{
  gboolean seen_between = FALSE;

  set_animations (TRUE);
  unknot_body_map_zoom_by (fixture->map, 3);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 3);
  g_assert_cmpfloat (fixture->map->look.zoom, ==, 1);
  while (fixture->map->tick_id != 0)
    {
      g_assert_cmpfloat (fixture->map->look.zoom, <=, 3);
      seen_between |= fixture->map->look.zoom > 1 && fixture->map->look.zoom < 3;
      g_main_context_iteration (NULL, TRUE);
    }
  g_assert_true (seen_between);
  g_assert_true (unknot_map_look_equal (&fixture->map->look, &fixture->map->goal));

  /* What is not seen does not move. */
  unknot_body_map_show_whole (fixture->map);
  gtk_widget_set_visible (fixture->window, FALSE);
  g_assert_cmpuint (fixture->map->tick_id, ==, 0);
  g_assert_cmpfloat (fixture->map->look.zoom, ==, 1);

  set_animations (FALSE);
  gtk_widget_set_visible (fixture->window, TRUE);
  unknot_body_map_zoom_by (fixture->map, 3);
  g_assert_cmpuint (fixture->map->tick_id, ==, 0);
  g_assert_cmpfloat (fixture->map->look.zoom, ==, 3);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  user_data)
{
  UnknotPoint spot = { 446, 296 };
  UnknotPoint before;

  /* At first there is nowhere to go, and the keys are for others. */
  g_assert_false (press_key (fixture, GDK_KEY_Right, GDK_ALT_MASK));
  g_assert_false (press_key (fixture, GDK_KEY_Escape, 0));

  g_assert_true (press_key (fixture, GDK_KEY_plus, 0));
  g_assert_true (press_key (fixture, GDK_KEY_plus, GDK_CONTROL_MASK));
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 2.25);
  lay_out (fixture);
  before = pixel_of (fixture, spot.x, spot.y);
  g_assert_true (press_key (fixture, GDK_KEY_Right, GDK_ALT_MASK));
  lay_out (fixture);
  g_assert_cmpfloat (pixel_of (fixture, spot.x, spot.y).x, <, before.x - 20);
  g_assert_true (press_key (fixture, GDK_KEY_KP_Left, GDK_ALT_MASK));
  lay_out (fixture);
  assert_near (pixel_of (fixture, spot.x, spot.y), before, 1);
  g_assert_true (press_key (fixture, GDK_KEY_Up, GDK_ALT_MASK));
  lay_out (fixture);
  g_assert_cmpfloat (pixel_of (fixture, spot.x, spot.y).y, >, before.y + 20);

  /* As far as the edge, however long it is held. */
  for (int i = 0; i < 40; i++)
    g_assert_true (press_key (fixture, GDK_KEY_Down, GDK_ALT_MASK));
  lay_out (fixture);
  assert_inside (fixture, pixel_of (fixture, 360, 1060));

  g_assert_true (press_key (fixture, GDK_KEY_minus, 0));
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 1.5);
  g_assert_true (press_key (fixture, GDK_KEY_Escape, 0));
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 1);
  g_assert_true (press_key (fixture, GDK_KEY_plus, 0));
  g_assert_true (press_key (fixture, GDK_KEY_0, 0));
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 1);
}

/* Who walks on by arrows takes the map along: whatever has the focus is seen. */
static void
test_focus (Fixture       *fixture,
            gconstpointer  user_data)
{
  GtkWidget *map = GTK_WIDGET (fixture->map);
  GtkWidget *start = map_find_region (map, "trapezius-upper", UNKNOT_SIDE_LEFT);

  g_assert_true (gtk_widget_grab_focus (start));
  unknot_body_map_set_zoom (fixture->map, UNKNOT_MAP_LOOK_MOST);
  for (int i = 0; i < 12; i++)
    {
      GtkWidget *child;

      lay_out (fixture);
      if (!gtk_widget_child_focus (map, i % 3 == 0 ? GTK_DIR_RIGHT : GTK_DIR_DOWN))
        break;
      lay_out (fixture);
      child = gtk_widget_get_focus_child (map);
      assert_inside (fixture, unknot_body_map_get_spot (fixture->map, child));
      g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, UNKNOT_MAP_LOOK_MOST);
    }

  /* Buttons and keys zoom around it. */
  unknot_body_map_show_whole (fixture->map);
  lay_out (fixture);
  gtk_window_set_focus_visible (GTK_WINDOW (fixture->window), TRUE);
  g_assert_true (gtk_widget_grab_focus (start));
  for (int i = 0; i < 6; i++)
    {
      gtk_widget_activate_action (map, "body-map.zoom-in", NULL);
      lay_out (fixture);
      assert_inside (fixture, unknot_body_map_get_spot (fixture->map, start));
    }
}

static void
test_wheel (Fixture       *fixture,
            gconstpointer  user_data)
{
  UnknotPoint place = { 446, 296 };
  UnknotPoint pixel = pixel_of (fixture, place.x, place.y);

  fixture->map->pointer = pixel;
  for (int i = 0; i < 5; i++)
    g_assert_true (unknot_body_map_scroll (fixture->map, 0, -1, TRUE, i % 2 == 0));
  lay_out (fixture);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), >, 3);
  assert_near (pixel_of (fixture, place.x, place.y), pixel, 2);
  g_assert_true (unknot_body_map_scroll (fixture->map, 1, 0, TRUE, FALSE));
  lay_out (fixture);
  g_assert_cmpfloat (pixel_of (fixture, place.x, place.y).x, <, pixel.x - 30);
  for (int i = 0; i < 9; i++)
    g_assert_true (unknot_body_map_scroll (fixture->map, 0, 1, TRUE, FALSE));
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 1);
}

static void
test_touchpad (Fixture       *fixture,
               gconstpointer  user_data)
{
  UnknotPoint before;

  /* The whole is not moved: something else may scroll. */
  g_assert_false (unknot_body_map_scroll (fixture->map, 3, 10, FALSE, FALSE));
  fixture->map->pointer = pixel_of (fixture, 400, 300);
  for (int i = 0; i < 10; i++)
    g_assert_true (unknot_body_map_scroll (fixture->map, 0, -12, FALSE, TRUE));
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), >, 3);
  lay_out (fixture);

  before = pixel_of (fixture, 400, 300);
  g_assert_true (unknot_body_map_scroll (fixture->map, 20, -30, FALSE, FALSE));
  lay_out (fixture);
  assert_near (pixel_of (fixture, 400, 300), (UnknotPoint) { before.x - 20, before.y + 30 }, 1);

  /* It goes on after the fingers are gone, until it is touched. */
  set_animations (TRUE);
  unknot_body_map_fling (fixture->map, 0, 900);
  g_assert_cmpuint (fixture->map->tick_id, !=, 0);
  g_assert_cmpfloat (fixture->map->goal.centre.y, >, fixture->map->look.centre.y);
  g_assert_false (unknot_body_map_press (fixture->map, (UnknotPoint) { 100, 100 }, 5000));
  g_assert_cmpuint (fixture->map->tick_id, ==, 0);

  set_animations (FALSE);
  unknot_body_map_fling (fixture->map, 0, 900);
  g_assert_cmpuint (fixture->map->tick_id, ==, 0);
}

static void
test_pinch (Fixture       *fixture,
            gconstpointer  user_data)
{
  UnknotPoint middle = pixel_of (fixture, 400, 300);

  unknot_body_map_pinch_begin (fixture->map, middle);
  unknot_body_map_pinch (fixture->map, 2.5, middle);
  lay_out (fixture);
  assert_near (pixel_of (fixture, 400, 300), middle, 1);

  /* Two fingers also move it. */
  unknot_body_map_pinch (fixture->map, 3, (UnknotPoint) { middle.x - 30, middle.y + 50 });
  lay_out (fixture);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 3);
  assert_near (pixel_of (fixture, 400, 300), (UnknotPoint) { middle.x - 30, middle.y + 50 }, 1);

  unknot_body_map_pinch (fixture->map, 100, middle);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, UNKNOT_MAP_LOOK_MOST);
  unknot_body_map_pinch (fixture->map, 0.01, middle);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 1);
}

/* One click tells at once; two take it back and show the muscle; two more show the whole. */
static void
test_double_click (Fixture       *fixture,
                   gconstpointer  user_data)
{
  UnknotPoint pixel = pixel_of (fixture, 446, 296);
  GtkWidget *region = map_find_region (GTK_WIDGET (fixture->map), "trapezius-upper", UNKNOT_SIDE_RIGHT);
  UnknotRect bounds = unknot_map_region_get_bounds (UNKNOT_MAP_REGION (region));
  UnknotRect there;

  g_assert_false (unknot_body_map_press (fixture->map, pixel, 1000));
  g_signal_emit_by_name (region, "clicked");
  g_assert_cmpuint (fixture->n_told, ==, 1);
  g_assert_cmpuint (fixture->n_withdrawn, ==, 0);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 1);

  pixel.x += 3;
  g_assert_true (unknot_body_map_press (fixture->map, pixel, 1200));
  g_assert_cmpuint (fixture->n_told, ==, 1);
  g_assert_cmpuint (fixture->n_withdrawn, ==, 1);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), >=, 2);
  lay_out (fixture);
  there = unknot_transform_rect (fixture->map->transform, &bounds);
  assert_inside (fixture, (UnknotPoint) { there.x, there.y });
  assert_inside (fixture, (UnknotPoint) { there.x + there.width, there.y + there.height });

  /* It stays fitted when the room changes. */
  unknot_body_map_set_covered (fixture->map, 500);
  lay_out (fixture);
  there = unknot_transform_rect (fixture->map->transform, &bounds);
  g_assert_cmpfloat (there.y + there.height, <=, gtk_widget_get_height (GTK_WIDGET (fixture->map)) - 500 + 1);
  unknot_body_map_set_covered (fixture->map, 0);
  lay_out (fixture);

  pixel = pixel_of (fixture, 446, 296);
  g_assert_false (unknot_body_map_press (fixture->map, pixel, 4000));
  unknot_body_map_click (fixture->map);
  g_assert_true (unknot_body_map_press (fixture->map, pixel, 4100));
  g_assert_cmpuint (fixture->n_told, ==, 2);
  g_assert_cmpuint (fixture->n_withdrawn, ==, 2);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 1);
}

/* Clicks that are not the two halves of one. */
static void
test_two_clicks (Fixture       *fixture,
                 gconstpointer  user_data)
{
  static const struct
  {
    const char *what;
    double x;
    guint32 time;
  } cases[] = { { "too late", 0, 2000 }, { "too far", 40, 1100 }, };
  UnknotPoint pixel = pixel_of (fixture, 446, 296);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n_told = fixture->n_told;

      g_test_message ("%s", cases[i].what);
      g_assert_false (unknot_body_map_press (fixture->map, pixel, 1000));
      unknot_body_map_click (fixture->map);
      g_assert_false (unknot_body_map_press (fixture->map, (UnknotPoint) { pixel.x + cases[i].x, pixel.y },
                                             cases[i].time));
      unknot_body_map_click (fixture->map);
      g_assert_cmpuint (fixture->n_told, ==, n_told + 2);
    }
  g_assert_cmpuint (fixture->n_withdrawn, ==, 0);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 1);

  /* What was no click of the pointer is not taken back. */
  g_assert_false (unknot_body_map_press (fixture->map, pixel, 9000));
  g_assert_false (unknot_body_map_press (fixture->map, pixel, 9100));
}

/* What is shown for a while goes back to what the person saw, unless they went elsewhere. */
static void
test_peek (Fixture       *fixture,
           gconstpointer  user_data)
{
  UnknotMapLook before;

  unknot_body_map_set_zoom (fixture->map, 2);
  before = fixture->map->goal;
  unknot_body_map_peek (fixture->map, (UnknotPoint) { 446, 296 }, 4.5);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 4.5);
  unknot_body_map_peek (fixture->map, (UnknotPoint) { 300, 700 }, 4.5);
  g_assert_false (press_key (fixture, GDK_KEY_Escape, 0));
  unknot_body_map_end_peek (fixture->map);
  g_assert_true (unknot_map_look_equal (&fixture->map->goal, &before));
  unknot_body_map_end_peek (fixture->map);
  g_assert_true (unknot_map_look_equal (&fixture->map->goal, &before));

  unknot_body_map_peek (fixture->map, (UnknotPoint) { 446, 296 }, 4.5);
  unknot_body_map_zoom_by (fixture->map, 1.5);
  unknot_body_map_end_peek (fixture->map);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 6.75);
}

/* Markers and letters keep their size, and the letters stay in sight. */
static void
test_children (Fixture       *fixture,
               gconstpointer  user_data)
{
  g_autoptr (GListStore) knots = g_list_store_new (UNKNOT_TYPE_KNOT);
  g_autoptr (UnknotKnot) knot = unknot_knot_new ("9cf7b6f0-7f1f-4c4c-8c5d-1d6a4ac6a001");
  const UnknotKnotRecord record = {
    .muscle = (char *) "trapezius-upper", .side = UNKNOT_SIDE_RIGHT, .view = UNKNOT_VIEW_BACK, .x = 446, .y = 296,
  };
  GtkWidget *marker;
  int width;
  graphene_rect_t bounds;

  unknot_knot_set_place (knot, &record);
  g_list_store_append (knots, knot);
  unknot_body_map_set_knots (fixture->map, G_LIST_MODEL (knots));
  lay_out (fixture);
  marker = map_find_marker (GTK_WIDGET (fixture->map));
  width = gtk_widget_get_width (marker);

  unknot_body_map_peek (fixture->map, (UnknotPoint) { 446, 296 }, UNKNOT_MAP_LOOK_MOST);
  lay_out (fixture);
  g_assert_cmpint (gtk_widget_get_width (marker), ==, width);
  g_assert_true (gtk_widget_compute_bounds (marker, GTK_WIDGET (fixture->map), &bounds));
  assert_near ((UnknotPoint) { bounds.origin.x + bounds.size.width / 2, bounds.origin.y + bounds.size.height / 2 },
               pixel_of (fixture, 446, 296), 1);
  unknot_body_map_set_knots (fixture->map, NULL);
}

/* Another build and another view are as large as what was shown before, and as well in bounds. */
static void
test_body (Fixture       *fixture,
           gconstpointer  user_data)
{
  g_autoptr (UnknotWarp) warp = unknot_warp_load (data.folder, NULL);
  g_autoptr (UnknotMapBody) other = unknot_map_body_new (data.atlas, warp, UNKNOT_BUILD_BROAD);
  g_autoptr (UnknotAnatomy) anatomy = unknot_anatomy_load (data.folder, NULL);
  g_autoptr (UnknotAtlas) front = unknot_atlas_load (data.folder, UNKNOT_VIEW_FRONT, anatomy, NULL);
  g_autoptr (UnknotMapBody) turned = unknot_map_body_new (front, warp, UNKNOT_BUILD_NEUTRAL);
  UnknotMapLook look;

  unknot_body_map_set_zoom (fixture->map, 3);
  unknot_body_map_set_body (fixture->map, other);
  lay_out (fixture);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 3);
  unknot_body_map_set_body (fixture->map, turned);
  lay_out (fixture);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 3);
  look = unknot_map_look_clamp (&fixture->map->look, &fixture->map->room);
  assert_near (look.centre, fixture->map->look.centre, 1e-9);
}

int
main (int    argc,
      char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  map_fixture_init (&data);

#define ADD(path, test) g_test_add ("/body-map-zoom/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("limits", test_limits);
  ADD ("ease", test_ease);
  ADD ("keys", test_keys);
  ADD ("focus", test_focus);
  ADD ("wheel", test_wheel);
  ADD ("touchpad", test_touchpad);
  ADD ("pinch", test_pinch);
  ADD ("double-click", test_double_click);
  ADD ("two-clicks", test_two_clicks);
  ADD ("peek", test_peek);
  ADD ("children", test_children);
  ADD ("body", test_body);
#undef ADD

  status = g_test_run ();
  map_fixture_clear (&data);
  return status;
}
