#include "map-fixture.h"
#include "unknot-map-way.h"

/* What the map told last. */
typedef struct
{
  guint n;
  double x;
  double y;
  char *muscle;
  UnknotKnot *knot;
} Told;

static MapFixture data;

static void
place_cb (UnknotBodyMap *map,
          double         x,
          double         y,
          const char    *muscle,
          Told          *told)
{
  told->n++;
  told->x = x;
  told->y = y;
  g_set_str (&told->muscle, muscle);
}

static void
knot_cb (UnknotBodyMap *map,
         UnknotKnot    *knot,
         Told          *told)
{
  told->n++;
  told->knot = knot;
}

static void
moved_cb (UnknotBodyMap *map,
          UnknotKnot    *knot,
          double         x,
          double         y,
          Told          *told)
{
  told->n++;
  told->knot = knot;
  told->x = x;
  told->y = y;
}

static void
told_clear (Told *told)
{
  g_free (told->muscle);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Told, told_clear)

static UnknotKnot *
new_knot (double x,
          double y)
{
  UnknotKnot *knot = unknot_knot_new ("9cf7b6f0-7f1f-4c4c-8c5d-1d6a4ac6a001");
  const UnknotKnotRecord record = {
    .muscle = (char *) "trapezius-upper", .side = UNKNOT_SIDE_RIGHT, .view = UNKNOT_VIEW_BACK, .x = x, .y = y,
  };

  unknot_knot_set_place (knot, &record);
  return knot;
}

static void
test_map_new_destroy (void)
{
  GtkWidget *map = g_object_ref_sink (map_fixture_new_map (&data, UNKNOT_SHEET_SUPERFICIAL));

  gtk_test_accessible_assert_role (map, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (map, GTK_ACCESSIBLE_PROPERTY_LABEL, "Body, seen from behind");
  g_assert_false (unknot_body_map_get_ready (UNKNOT_BODY_MAP (map)));
  g_assert_null (unknot_body_map_get_hover_name (UNKNOT_BODY_MAP (map)));
  g_assert_finalize_object (map);
}

static void
test_map_empty (void)
{
  GtkWidget *map = unknot_body_map_new ();
  GtkWidget *window = g_object_ref_sink (map_present (map));

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (window);
}

static void
test_region_new_destroy (void)
{
  GtkWidget *region = g_object_ref_sink (unknot_map_region_new (data.body, UNKNOT_SHEET_SUPERFICIAL, "trapezius-upper",
                                                            UNKNOT_SIDE_LEFT));

  gtk_test_accessible_assert_role (region, GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON);
  gtk_test_accessible_assert_property (region, GTK_ACCESSIBLE_PROPERTY_LABEL, "Upper trapezius, your left");
  gtk_test_accessible_assert_state (region, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_FALSE);
  unknot_map_region_set_chosen (UNKNOT_MAP_REGION (region), TRUE);
  gtk_test_accessible_assert_state (region, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  g_assert_finalize_object (region);
}

static void
test_marker_new_destroy (void)
{
  g_autoptr (UnknotKnot) knot = new_knot (446, 296);
  GtkWidget *marker =
    g_object_ref_sink (unknot_marker_new (knot, unknot_atlas_get_anatomy (unknot_map_body_get_atlas (data.body))));
  int small, large;

  gtk_test_accessible_assert_property (marker, GTK_ACCESSIBLE_PROPERTY_LABEL, "Knot: Upper trapezius, your right");
  gtk_test_accessible_assert_property (marker, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Not rated yet");
  unknot_knot_set_pain (knot, 2, (UnknotTime) { 0 });
  gtk_widget_measure (marker, GTK_ORIENTATION_HORIZONTAL, -1, &small, NULL, NULL, NULL);
  unknot_knot_set_pain (knot, 9, (UnknotTime) { 0 });
  gtk_widget_measure (marker, GTK_ORIENTATION_HORIZONTAL, -1, &large, NULL, NULL, NULL);
  gtk_test_accessible_assert_property (marker, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Pain 9 of 10");
  g_assert_cmpint (large, >, small);
  g_assert_finalize_object (marker);
}

static void
check_regions (UnknotSheet sheet)
{
  GtkWidget *map = map_fixture_new_map (&data, sheet);
  GtkWidget *window = g_object_ref_sink (map_present (map));
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (data.atlas, &n_shapes);

  for (gsize i = 0; i < n_shapes; i++)
    if (shapes[i].muscle != NULL && (shapes[i].sheets & 1u << sheet) != 0)
      g_assert_nonnull (map_find_region (map, shapes[i].muscle, shapes[i].side));
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (window);
}

static void
test_every_muscle_is_a_widget (void)
{
  check_regions (UNKNOT_SHEET_SUPERFICIAL);
  check_regions (UNKNOT_SHEET_DEEP);
}

/* The same pixel is the same muscle whatever the language's direction: the map is never mirrored. */
static void
check_click (GtkTextDirection direction)
{
  static const struct
  {
    double x;
    double y;
    const char *muscle;
    UnknotSide side;
  } places[] = {
    { 446, 296, "trapezius-upper", UNKNOT_SIDE_RIGHT },
    { 274, 296, "trapezius-upper", UNKNOT_SIDE_LEFT },
    { 450, 410, "infraspinatus", UNKNOT_SIDE_RIGHT },
    { 502, 482, "latissimus-dorsi", UNKNOT_SIDE_RIGHT },
    { 218, 482, "latissimus-dorsi", UNKNOT_SIDE_LEFT },
  };
  GtkTextDirection before = gtk_widget_get_default_direction ();
  GtkWidget *map, *window;

  gtk_widget_set_default_direction (direction);
  map = map_fixture_new_map (&data, UNKNOT_SHEET_SUPERFICIAL);
  window = g_object_ref_sink (map_present (map));

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      UnknotPoint place = { places[i].x, places[i].y };
      UnknotPoint pixel = unknot_body_map_pixel_of (UNKNOT_BODY_MAP (map), place);
      UnknotPoint back = unknot_body_map_place_at (UNKNOT_BODY_MAP (map), pixel.x, pixel.y);
      GtkWidget *picked = gtk_widget_pick (map, pixel.x, pixel.y, GTK_PICK_DEFAULT);

      g_assert_cmpfloat_with_epsilon (back.x, place.x, 0.01);
      g_assert_cmpfloat_with_epsilon (back.y, place.y, 0.01);
      g_assert_true (picked == map_find_region (map, places[i].muscle, places[i].side));
      g_assert_cmpint (pixel.x < gtk_widget_get_width (map) / 2.0, ==, places[i].side == UNKNOT_SIDE_LEFT);
    }

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (window);
  gtk_widget_set_default_direction (before);
}

static void
test_click_left_to_right (void)
{
  check_click (GTK_TEXT_DIR_LTR);
}

static void
test_click_right_to_left (void)
{
  check_click (GTK_TEXT_DIR_RTL);
}

static void
wait_for (Told *told)
{
  while (told->n == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_keys (void)
{
  GtkWidget *map = map_fixture_new_map (&data, UNKNOT_SHEET_SUPERFICIAL);
  GtkWidget *window = g_object_ref_sink (map_present (map));
  GtkWidget *start = map_find_region (map, "trapezius-upper", UNKNOT_SIDE_LEFT);
  g_auto (Told) told = { 0 };
  GtkWidget *focus;

  g_signal_connect (map, "place-activated", G_CALLBACK (place_cb), &told);

  /* One tab stop: Tab goes in, and the next one out. */
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  g_assert_true (gtk_widget_child_focus (map, GTK_DIR_TAB_FORWARD));
  g_assert_nonnull (gtk_widget_get_focus_child (map));
  g_assert_false (gtk_widget_child_focus (map, GTK_DIR_TAB_FORWARD));

  /* Arrows go by where things lie. */
  g_assert_true (gtk_widget_grab_focus (start));
  g_assert_true (gtk_widget_child_focus (map, GTK_DIR_RIGHT));
  focus = gtk_widget_get_focus_child (map);
  g_assert_cmpfloat (unknot_map_region_get_spot (UNKNOT_MAP_REGION (focus)).x, >, 274);
  for (int i = 0; unknot_map_region_get_side (UNKNOT_MAP_REGION (focus)) == UNKNOT_SIDE_LEFT; i++)
    {
      g_assert_cmpint (i, <, 6);
      g_assert_true (gtk_widget_child_focus (map, GTK_DIR_RIGHT));
      focus = gtk_widget_get_focus_child (map);
    }
  g_assert_true (gtk_widget_child_focus (map, GTK_DIR_DOWN));
  g_assert_cmpfloat (unknot_map_region_get_spot (UNKNOT_MAP_REGION (gtk_widget_get_focus_child (map))).y, >,
                     unknot_map_region_get_spot (UNKNOT_MAP_REGION (focus)).y);

  /* A key chooses the muscle at its usual spot. */
  g_assert_true (gtk_widget_activate (start));
  wait_for (&told);
  g_assert_cmpuint (told.n, ==, 1);
  g_assert_cmpstr (told.muscle, ==, "trapezius-upper");
  g_assert_cmpfloat (told.x, ==, 274);
  g_assert_cmpfloat (told.y, ==, 296);

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (window);
}

static void
test_markers (void)
{
  g_autoptr (GListStore) knots = g_list_store_new (UNKNOT_TYPE_KNOT);
  g_autoptr (UnknotKnot) knot = new_knot (446, 296);
  GtkWidget *map = map_fixture_new_map (&data, UNKNOT_SHEET_SUPERFICIAL);
  GtkWidget *window = g_object_ref_sink (map_present (map));
  g_auto (Told) opened = { 0 }, moved = { 0 };
  GtkWidget *marker;

  g_signal_connect (map, "knot-activated", G_CALLBACK (knot_cb), &opened);
  g_signal_connect (map, "knot-moved", G_CALLBACK (moved_cb), &moved);
  unknot_body_map_set_knots (UNKNOT_BODY_MAP (map), G_LIST_MODEL (knots));
  g_assert_null (map_find_marker (map));

  g_list_store_append (knots, knot);
  marker = map_find_marker (map);
  g_assert_nonnull (marker);
  g_assert_true (unknot_marker_get_knot (UNKNOT_MARKER (marker)) == knot);

  gtk_widget_activate (marker);
  wait_for (&opened);
  g_assert_true (opened.knot == knot);

  g_signal_emit_by_name (marker, "nudged", 5.0, -1.0);
  g_assert_cmpuint (moved.n, ==, 1);
  g_assert_cmpfloat (moved.x, ==, 451);
  g_assert_cmpfloat (moved.y, ==, 295);

  /* Beside the body there is nothing to move it to. */
  g_signal_emit_by_name (marker, "nudged", 400.0, 0.0);
  g_assert_cmpuint (moved.n, ==, 1);

  g_list_store_remove (knots, 0);
  g_assert_null (map_find_marker (map));

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (window);
}

static void
test_selection (void)
{
  GtkWidget *map = map_fixture_new_map (&data, UNKNOT_SHEET_SUPERFICIAL);
  GtkWidget *window = g_object_ref_sink (map_present (map));
  GtkWidget *left = map_find_region (map, "trapezius-upper", UNKNOT_SIDE_LEFT);
  GtkWidget *right = map_find_region (map, "trapezius-upper", UNKNOT_SIDE_RIGHT);

  unknot_body_map_select (UNKNOT_BODY_MAP (map), "trapezius-upper", UNKNOT_SIDE_LEFT);
  gtk_test_accessible_assert_state (left, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  gtk_test_accessible_assert_state (right, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_FALSE);
  unknot_body_map_select (UNKNOT_BODY_MAP (map), "trapezius-upper", UNKNOT_SIDE_BOTH);
  gtk_test_accessible_assert_state (right, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  unknot_body_map_select (UNKNOT_BODY_MAP (map), NULL, UNKNOT_SIDE_MIDDLE);
  gtk_test_accessible_assert_state (left, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_FALSE);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (window);
}

/* A knot that is chosen shows its muscle, also after the person said that it is another one. */
static void
test_selected_knot (void)
{
  GtkWidget *map = map_fixture_new_map (&data, UNKNOT_SHEET_SUPERFICIAL);
  GtkWidget *window = g_object_ref_sink (map_present (map));
  g_autoptr (UnknotKnot) knot = new_knot (446, 296);
  GtkWidget *upper = map_find_region (map, "trapezius-upper", UNKNOT_SIDE_RIGHT);
  GtkWidget *middle = map_find_region (map, "trapezius-middle", UNKNOT_SIDE_RIGHT);
  const UnknotKnotRecord record = {
    .muscle = (char *) "trapezius-middle", .side = UNKNOT_SIDE_RIGHT, .view = UNKNOT_VIEW_BACK, .x = 446, .y = 310,
  };

  unknot_body_map_select_knot (UNKNOT_BODY_MAP (map), knot);
  gtk_test_accessible_assert_state (upper, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  unknot_knot_set_place (knot, &record);
  gtk_test_accessible_assert_state (upper, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_FALSE);
  gtk_test_accessible_assert_state (middle, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  unknot_body_map_select_knot (UNKNOT_BODY_MAP (map), NULL);
  gtk_test_accessible_assert_state (middle, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_FALSE);

  unknot_body_map_select_knot (UNKNOT_BODY_MAP (map), knot);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (window);
}

static void
test_way (void)
{
  static const UnknotPoint places[] = { { 0, 0 }, { 100, 0 }, { 100, 100 }, { 0, 100 }, { 40, 60 }, { 100, 40 } };
  static const struct
  {
    gsize from;
    GtkDirectionType direction;
    int next;
  } cases[] = {
    { 0, GTK_DIR_RIGHT, 1 },
    { 0, GTK_DIR_DOWN, 3 },
    { 0, GTK_DIR_LEFT, -1 },
    { 0, GTK_DIR_UP, -1 },
    { 2, GTK_DIR_UP, 5 },
    { 2, GTK_DIR_LEFT, 3 },
    { 5, GTK_DIR_LEFT, 4 },
    { 0, GTK_DIR_TAB_FORWARD, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize next = 99;
      gboolean found = unknot_map_way_next (places, G_N_ELEMENTS (places), cases[i].from, cases[i].direction, &next);

      g_assert_cmpint (found ? (int) next : -1, ==, cases[i].next);
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  map_fixture_init (&data);

  g_test_add_func ("/body-map/new-destroy", test_map_new_destroy);
  g_test_add_func ("/body-map/empty", test_map_empty);
  g_test_add_func ("/body-map/region/new-destroy", test_region_new_destroy);
  g_test_add_func ("/body-map/marker/new-destroy", test_marker_new_destroy);
  g_test_add_func ("/body-map/every-muscle-is-a-widget", test_every_muscle_is_a_widget);
  g_test_add_func ("/body-map/click/left-to-right", test_click_left_to_right);
  g_test_add_func ("/body-map/click/right-to-left", test_click_right_to_left);
  g_test_add_func ("/body-map/keys", test_keys);
  g_test_add_func ("/body-map/markers", test_markers);
  g_test_add_func ("/body-map/selection", test_selection);
  g_test_add_func ("/body-map/selected-knot", test_selected_knot);
  g_test_add_func ("/body-map/way", test_way);

  status = g_test_run ();
  map_fixture_clear (&data);
  return status;
}
