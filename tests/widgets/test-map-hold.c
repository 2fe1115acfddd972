/* What a finger means that stays on a body map, and what the map remembers. */

#include "map-fixture.h"
#include "unknot-body-map-private.h"

static MapFixture data;

typedef struct
{
  UnknotBodyMap *map;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  user_data)
{
  GtkWidget *map = map_fixture_new_map (&data, UNKNOT_SHEET_SUPERFICIAL);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->map = UNKNOT_BODY_MAP (map);
  fixture->window = g_object_ref_sink (map_present (map));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  user_data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
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

static GMenuModel *
make_menu_cb (GtkWidget *marker,
              gpointer   user_data)
{
  GMenu *menu = g_menu_new ();

  g_set_object ((GObject **) user_data, G_OBJECT (unknot_marker_get_knot (UNKNOT_MARKER (marker))));
  g_menu_append (menu, "Do", "test.do");
  return G_MENU_MODEL (menu);
}

static void
hold (Fixture     *fixture,
      UnknotPoint  pixel)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->map));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_LONG_PRESS (controller))
        g_signal_emit_by_name (controller, "pressed", pixel.x, pixel.y);
    }
}

/* A finger is wider than a marker: of those that it covers it means the nearest. */
static void
test_hold (Fixture       *fixture,
           gconstpointer  user_data)
{
  g_autoptr (GListStore) knots = g_list_store_new (UNKNOT_TYPE_KNOT);
  g_autoptr (UnknotKnot) left = unknot_knot_new ("9cf7b6f0-7f1f-4c4c-8c5d-1d6a4ac6a001");
  g_autoptr (UnknotKnot) right = unknot_knot_new ("9cf7b6f0-7f1f-4c4c-8c5d-1d6a4ac6a002");
  UnknotKnotRecord record = {
    .muscle = (char *) "trapezius-upper", .side = UNKNOT_SIDE_RIGHT, .view = UNKNOT_VIEW_BACK, .x = 420, .y = 296,
  };
  g_autoptr (UnknotKnot) meant = NULL;
  UnknotPoint pixel;

  unknot_knot_set_place (left, &record);
  record.x = 470;
  unknot_knot_set_place (right, &record);
  g_list_store_append (knots, left);
  g_list_store_append (knots, right);
  unknot_body_map_set_knots (fixture->map, G_LIST_MODEL (knots));
  lay_out (fixture);
  pixel = unknot_body_map_pixel_of (fixture->map, (UnknotPoint) { 420, 296 });

  /* Nobody has said yet what there is to do. */
  hold (fixture, pixel);
  unknot_body_map_set_knot_menu (fixture->map, make_menu_cb, &meant);
  hold (fixture, (UnknotPoint) { pixel.x - 30, pixel.y });
  g_assert_null (meant);
  hold (fixture, (UnknotPoint) { pixel.x - 20, pixel.y });
  g_assert_true (meant == left);
  pixel = unknot_body_map_pixel_of (fixture->map, (UnknotPoint) { 470, 296 });
  hold (fixture, (UnknotPoint) { pixel.x - 5, pixel.y + 14 });
  g_assert_true (meant == right);
  unknot_body_map_set_knots (fixture->map, NULL);
}

/* What was seen the last time is seen again, also before there is room for it, and as far as it can be. */
static void
test_remembered (Fixture       *fixture,
                 gconstpointer  user_data)
{
  UnknotPoint centre;
  GtkWidget *map = map_fixture_new_map (&data, UNKNOT_SHEET_SUPERFICIAL);
  g_autoptr (GtkWidget) window = NULL;

  g_assert_cmpfloat (unknot_body_map_get_look (fixture->map, &centre), ==, 1);
  unknot_body_map_set_look (UNKNOT_BODY_MAP (map), 4, (UnknotPoint) { 446, 296 });
  g_assert_cmpfloat (unknot_body_map_get_zoom (UNKNOT_BODY_MAP (map)), ==, 4);
  g_assert_cmpfloat (unknot_body_map_get_look (UNKNOT_BODY_MAP (map), &centre), ==, 4);
  assert_near (centre, (UnknotPoint) { 446, 296 }, 1e-9);
  window = g_object_ref_sink (map_present (map));
  g_assert_cmpfloat (unknot_body_map_get_look (UNKNOT_BODY_MAP (map), &centre), ==, 4);
  assert_near (centre, (UnknotPoint) { 446, 296 }, 0.5);

  /* While something else is shown for a while, what the person looks at stays. */
  unknot_body_map_peek (UNKNOT_BODY_MAP (map), (UnknotPoint) { 300, 700 }, 6);
  g_assert_cmpfloat (unknot_body_map_get_look (UNKNOT_BODY_MAP (map), &centre), ==, 4);
  assert_near (centre, (UnknotPoint) { 446, 296 }, 0.5);
  gtk_window_destroy (GTK_WINDOW (window));

  /* From somewhere else altogether. */
  unknot_body_map_set_look (fixture->map, 99, (UnknotPoint) { 1e6, -1e6 });
  g_assert_cmpfloat (unknot_body_map_get_look (fixture->map, &centre), ==, UNKNOT_MAP_LOOK_MOST);
  g_assert_cmpfloat (centre.x, <, 1000);
  g_assert_cmpfloat (centre.y, >, -100);
  unknot_body_map_set_look (fixture->map, -3, (UnknotPoint) { 0, 0 });
  g_assert_false (unknot_body_map_is_zoomed (fixture->map));
}

int
main (int    argc,
      char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  map_fixture_init (&data);

#define ADD(path, test) g_test_add ("/map-hold/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("hold", test_hold);
  ADD ("remembered", test_remembered);
#undef ADD

  status = g_test_run ();
  map_fixture_clear (&data);
  return status;
}
