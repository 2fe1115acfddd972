#include "unknot-atlas.h"
#include "unknot-json.h"

static const UnknotView views[] = { UNKNOT_VIEW_BACK, UNKNOT_VIEW_FRONT, UNKNOT_VIEW_SIDE };

static UnknotAnatomy *anatomy;
static UnknotAtlas *atlases[G_N_ELEMENTS (views)];

static GFile *
get_folder (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);

  return g_file_new_for_path (path);
}

static void
load_data (void)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GError) error = NULL;

  anatomy = unknot_anatomy_load (folder, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      atlases[i] = unknot_atlas_load (folder, views[i], anatomy, &error);
      g_assert_no_error (error);
    }
}

static char *
describe (GArray *candidates)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < candidates->len; i++)
    {
      const UnknotCandidate *candidate = &g_array_index (candidates, UnknotCandidate, i);

      g_string_append_printf (text, "%s%s %s %s", i > 0 ? ", " : "", candidate->muscle,
                              unknot_side_to_id (candidate->side), unknot_layer_to_id (candidate->layer));
    }

  return g_string_free (text, FALSE);
}

static void
test_candidates (void)
{
  static const struct
  {
    const char *what;
    UnknotView view;
    UnknotSheet sheet;
    UnknotPoint place;
    const char *answer;
  } cases[] = {
    { "top of the shoulder, from behind", UNKNOT_VIEW_BACK, UNKNOT_SHEET_SUPERFICIAL, { 480, 320 },
      "trapezius-upper right superficial, trapezius-middle right superficial, supraspinatus right deep" },
    { "the same on the left", UNKNOT_VIEW_BACK, UNKNOT_SHEET_SUPERFICIAL, { 240, 320 },
      "trapezius-upper left superficial, trapezius-middle left superficial, supraspinatus left deep" },
    { "the same, looking deep", UNKNOT_VIEW_BACK, UNKNOT_SHEET_DEEP, { 480, 320 },
      "supraspinatus right deep, trapezius-upper right superficial, trapezius-middle right superficial" },
    { "between spine and blade", UNKNOT_VIEW_BACK, UNKNOT_SHEET_SUPERFICIAL, { 416, 375 },
      "rhomboids right deep, trapezius-lower right superficial, erector-spinae-thoracic right deep, "
      "serratus-posterior-superior right deep, trapezius-middle right superficial" },
    { "the tendon sheet of the low back stands for the muscle below", UNKNOT_VIEW_BACK, UNKNOT_SHEET_SUPERFICIAL,
      { 426, 640 }, "quadratus-lumborum right deep, erector-spinae-lumbar right superficial, "
                    "latissimus-dorsi right superficial" },
    { "the side of the waist", UNKNOT_VIEW_BACK, UNKNOT_SHEET_SUPERFICIAL, { 502, 680 },
      "quadratus-lumborum right deep" },
    { "the buttock is not treated", UNKNOT_VIEW_BACK, UNKNOT_SHEET_SUPERFICIAL, { 440, 920 }, "" },
    { "beside the body", UNKNOT_VIEW_BACK, UNKNOT_SHEET_SUPERFICIAL, { 20, 20 }, "" },
    { "front of the neck", UNKNOT_VIEW_FRONT, UNKNOT_SHEET_SUPERFICIAL, { 406, 292 },
      "sternocleidomastoid left superficial, scalenes left deep, levator-scapulae left deep" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) candidates =
        unknot_atlas_candidates_at (atlases[cases[i].view], cases[i].sheet, cases[i].place);
      g_autofree char *answer = describe (candidates);

      g_test_message ("%s", cases[i].what);
      g_assert_cmpstr (answer, ==, cases[i].answer);
    }
}

static void
test_own_spots (void)
{
  gsize n_muscles, n_spots;
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (anatomy, &n_muscles);

  for (gsize i = 0; i < n_muscles; i++)
    {
      const UnknotUsualSpot *spots = unknot_muscle_get_spots (muscles[i], &n_spots);

      for (gsize j = 0; j < n_spots; j++)
        {
          g_autoptr (GArray) candidates =
            unknot_atlas_candidates_at (atlases[spots[j].view], UNKNOT_SHEET_SUPERFICIAL, spots[j].place);
          gboolean found = unknot_aspect_of (spots[j].view, spots[j].side) == UNKNOT_ASPECT_LEFT;

          for (guint k = 0; k < candidates->len && !found; k++)
            found = g_str_equal (g_array_index (candidates, UnknotCandidate, k).muscle,
                                 unknot_muscle_get_id (muscles[i]))
                 && g_array_index (candidates, UnknotCandidate, k).side == spots[j].side;
          if (!found)
            g_test_fail_printf ("%s is not among those at its own spot %g %g", unknot_muscle_get_id (muscles[i]),
                                spots[j].place.x, spots[j].place.y);
        }
    }
}

/* What is asked on one side is answered mirrored on the other, in the same order, all over the body. */
static void
check_mirrored (UnknotAtlas *atlas)
{
  UnknotRect bounds = unknot_atlas_get_bounds (atlas);
  double midline = unknot_atlas_get_midline (atlas);
  guint n_found = 0;

  for (double y = 5.3; y < bounds.height; y += 11)
    for (double out = 7.7; out < midline; out += 11)
      {
        g_autoptr (GArray) left =
          unknot_atlas_candidates_at (atlas, UNKNOT_SHEET_SUPERFICIAL, (UnknotPoint) { midline - out, y });
        g_autoptr (GArray) right =
          unknot_atlas_candidates_at (atlas, UNKNOT_SHEET_SUPERFICIAL, (UnknotPoint) { midline + out, y });

        g_assert_cmpuint (left->len, ==, right->len);
        for (guint i = 0; i < left->len; i++)
          {
            const UnknotCandidate *one = &g_array_index (left, UnknotCandidate, i);
            const UnknotCandidate *other = &g_array_index (right, UnknotCandidate, i);

            g_assert_cmpstr (one->muscle, ==, other->muscle);
            g_assert_cmpint (one->side, ==, unknot_side_mirror (other->side));
            g_assert_cmpint (one->layer, ==, other->layer);
            g_assert_cmpfloat_with_epsilon (one->distance, other->distance, 0.2);
            n_found++;
          }
      }
  g_assert_cmpuint (n_found, >, 500);
}

static void
test_mirrored (void)
{
  check_mirrored (atlases[UNKNOT_VIEW_BACK]);
  check_mirrored (atlases[UNKNOT_VIEW_FRONT]);
}

static void
test_reach (void)
{
  UnknotAtlas *atlas = atlases[UNKNOT_VIEW_BACK];
  /* Beside the neck at mid height: nothing but air within 4 mm, the neck's muscles within their own radius. */
  const UnknotOutline *outline = unknot_atlas_get_outline (atlas);
  UnknotPoint edge = { 0, 210 };
  g_autoptr (GArray) near = NULL;
  g_autoptr (GArray) far = NULL;

  for (edge.x = 500; !unknot_outline_contains ((UnknotOutline *) outline, edge); edge.x -= 0.5)
    ;
  near = unknot_atlas_candidates_at (atlas, UNKNOT_SHEET_SUPERFICIAL, (UnknotPoint) { edge.x + 7, edge.y });
  far = unknot_atlas_candidates_at (atlas, UNKNOT_SHEET_SUPERFICIAL, (UnknotPoint) { edge.x + 30, edge.y });
  g_assert_cmpuint (near->len, >, 0);
  g_assert_cmpfloat (g_array_index (near, UnknotCandidate, 0).distance, >, 4);
  g_assert_cmpuint (far->len, ==, 0);
}

static void
test_shapes (void)
{
  static const struct
  {
    UnknotSheet sheet;
    UnknotPoint place;
    const char *name;
  } cases[] = {
    { UNKNOT_SHEET_SUPERFICIAL, { 440, 920 }, "gluteus-maximus" },
    { UNKNOT_SHEET_SUPERFICIAL, { 360, 100 }, "hair" },
    { UNKNOT_SHEET_SUPERFICIAL, { 570, 520 }, "triceps" },
    { UNKNOT_SHEET_SUPERFICIAL, { 420, 1040 }, "thigh" },
    { UNKNOT_SHEET_SUPERFICIAL, { 400, 300 }, "trapezius-middle" },
    { UNKNOT_SHEET_DEEP, { 412, 390 }, "rhomboid-major" },
    { UNKNOT_SHEET_SUPERFICIAL, { 20, 20 }, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const UnknotAtlasShape *shape = unknot_atlas_shape_at (atlases[UNKNOT_VIEW_BACK], cases[i].sheet,
                                                             cases[i].place);

      g_assert_cmpstr (shape != NULL ? shape->name : NULL, ==, cases[i].name);
      if (shape != NULL && shape->muscle == NULL)
        g_assert_nonnull (unknot_anatomy_get_shape_name (anatomy, shape->name));
    }
}

/* On the surface every place belongs to one muscle at most, and hardly any to none. */
static void
test_surface (void)
{
  UnknotAtlas *atlas = atlases[UNKNOT_VIEW_BACK];
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (atlas, &n_shapes);
  guint n_places = 0, n_bare = 0, n_shared = 0;

  for (double y = 200; y < 840; y += 4)
    for (double x = 100; x < 620; x += 4)
      {
        UnknotPoint place = { x, y };
        guint n = 0;

        if (!unknot_outline_contains (unknot_atlas_get_outline (atlas), place))
          continue;
        for (gsize i = 0; i < n_shapes; i++)
          if ((shapes[i].sheets & 1u << UNKNOT_SHEET_SUPERFICIAL) != 0
              && unknot_outline_contains (shapes[i].outline, place))
            n++;
        n_places++;
        n_bare += n == 0;
        n_shared += n > 1;
      }

  g_assert_cmpuint (n_bare * 100, <, n_places);
  g_assert_cmpuint (n_shared * 200, <, n_places);
}

static void
test_inside_the_body (void)
{
  for (guint view = 0; view < G_N_ELEMENTS (views); view++)
    {
      UnknotOutline *body = unknot_atlas_get_outline (atlases[view]);
      gsize n_shapes;
      const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (atlases[view], &n_shapes);

      for (gsize i = 0; i < n_shapes; i++)
        {
          const UnknotPolyline *line = unknot_outline_get_polyline (shapes[i].outline);

          for (gsize j = 0; j < line->n_points; j++)
            if (!unknot_outline_contains (body, line->points[j]))
              g_assert_cmpfloat (unknot_outline_distance (body, line->points[j]), <, 2.5);
          g_assert_cmpfloat (unknot_outline_area (shapes[i].outline), >, 20);
        }
    }
}

static void
test_zones (void)
{
  static const struct
  {
    const char *what;
    const char *tool;
    UnknotPoint grid;
    const char *reason;
  } cases[] = {
    { "tips of the spine", "hands", { 0, 40 }, "spine-tips" },
    { "kidney, ball", "soft-ball", { 38, 70 }, "kidneys" },
    { "kidney, hands", "hands", { 30, 70 }, NULL },
    { "at the padding's edge", "soft-ball", { 38, 85.9 }, "kidneys" },
    { "beyond the padding", "soft-ball", { 38, 87 }, NULL },
    { "padding to the side", "gun", { 22, 70 }, "kidneys" },
    { "low spot of the hip-hiker", "soft-ball", { 46, 97 }, NULL },
    { "roller on the neck", "roller", { 10, -6 }, "roller-only-upper-back" },
    { "roller on the upper back", "roller", { 30, 30 }, NULL },
    { "roller on the low back", "roller", { 20, 90 }, "roller-only-upper-back" },
    { "gun on the neck", "gun", { 10, -10 }, "no-gun-above-c7" },
    { "gun on the back", "gun", { 30, 30 }, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint side = UNKNOT_SIDE_LEFT; side <= UNKNOT_SIDE_RIGHT; side++)
      {
        const UnknotZone *zone;
        UnknotPoint place;

        g_test_message ("%s", cases[i].what);
        g_assert_true (unknot_atlas_grid_to_place (atlases[UNKNOT_VIEW_BACK], side, cases[i].grid, &place));
        zone = unknot_atlas_zone_at (atlases[UNKNOT_VIEW_BACK], cases[i].tool, place);
        g_assert_cmpstr (zone != NULL ? zone->reason : NULL, ==, cases[i].reason);
        if (zone != NULL)
          g_assert_nonnull (unknot_anatomy_get_reason (anatomy, zone->reason));
      }
}

/* No spot of a muscle that may be pressed lies where nothing may press. */
static void
test_spots_and_zones (void)
{
  gsize n_muscles, n_spots;
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (anatomy, &n_muscles);

  for (gsize i = 0; i < n_muscles; i++)
    {
      const UnknotUsualSpot *spots = unknot_muscle_get_spots (muscles[i], &n_spots);

      for (gsize j = 0; unknot_muscle_may_be_pressed (muscles[i]) && j < n_spots; j++)
        g_assert_null (unknot_atlas_zone_at (atlases[spots[j].view], "hands", spots[j].place));
    }
}

static void
test_grid (void)
{
  static const struct
  {
    UnknotPoint place;
    UnknotPoint grid;
  } cases[] = {
    { { 360, 274 }, { 0, 0 } }, { { 360, 173 }, { 0, -27 } }, { { 546, 294 }, { 100, 5 } },
    { { 174, 338 }, { 100, 16 } },
    { { 360, 434 }, { 0, 37 } }, { { 360, 565 }, { 0, 66 } }, { { 453, 694 }, { 50, 100 } },
    { { 360, 772 }, { 0, 118 } },
    { { 360, 284 }, { 0, 2.5 } },
    /* Beyond both ends it goes on in the same direction. */
    { { 360, 850 }, { 0, 136 } }, { { 360, 72 }, { 0, -54 } },
  };
  UnknotPoint grid, place;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotSide side = cases[i].place.x < 360 ? UNKNOT_SIDE_LEFT : UNKNOT_SIDE_RIGHT;

      g_assert_true (unknot_atlas_place_to_grid (atlases[UNKNOT_VIEW_BACK], cases[i].place, &grid));
      g_assert_cmpfloat_with_epsilon (grid.x, cases[i].grid.x, 1e-9);
      g_assert_cmpfloat_with_epsilon (grid.y, cases[i].grid.y, 1e-9);
      g_assert_true (unknot_atlas_grid_to_place (atlases[UNKNOT_VIEW_BACK], side, grid, &place));
      g_assert_cmpfloat_with_epsilon (place.x, cases[i].place.x, 1e-9);
      g_assert_cmpfloat_with_epsilon (place.y, cases[i].place.y, 1e-9);
    }

  g_assert_true (unknot_atlas_grid_to_place (atlases[UNKNOT_VIEW_FRONT], UNKNOT_SIDE_LEFT, (UnknotPoint) { 72, 0 },
                                             &place));
  g_assert_cmpfloat (place.x, >, 360);
  g_assert_false (unknot_atlas_place_to_grid (atlases[UNKNOT_VIEW_SIDE], (UnknotPoint) { 300, 300 }, &grid));
  g_assert_false (unknot_atlas_grid_to_place (atlases[UNKNOT_VIEW_SIDE], UNKNOT_SIDE_RIGHT, grid, &place));
}

/* Each spot lies where the fact base's grid has it, as far as a grid can tell: it names areas and does not measure. */
static void
test_spots_and_grid (void)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GFile) file = g_file_get_child (folder, "muscles.json");
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) object = unknot_json_load (file, &error);
  JsonArray *muscles = json_object_get_array_member (object, "muscles");
  JsonObject *exceptions = json_object_get_object_member (object, "grid_exceptions");
  guint n_checked = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < json_array_get_length (muscles); i++)
    {
      JsonObject *muscle = json_array_get_object_element (muscles, i);
      const char *id = json_object_get_string_member (muscle, "id");
      JsonArray *spots = json_object_get_array_member (json_object_get_object_member (muscle, "spots"), "left");
      JsonArray *points = json_object_get_array_member (json_object_get_object_member (muscle, "spots_grid"), "left");

      g_assert_cmpuint (json_array_get_length (spots), ==, json_array_get_length (points));
      for (guint j = 0; j < json_array_get_length (spots); j++)
        {
          JsonArray *spot = json_array_get_array_element (spots, j);
          JsonNode *point = json_array_get_element (points, j);
          UnknotPoint grid, place, drawn;

          if (JSON_NODE_HOLDS_NULL (point) || json_object_has_member (exceptions, id)
              || !g_str_equal (json_array_get_string_element (spot, 0), "back"))
            continue;
          grid.x = json_array_get_double_element (json_node_get_array (point), 0);
          grid.y = json_array_get_double_element (json_node_get_array (point), 1);
          drawn.x = json_array_get_double_element (spot, 1);
          drawn.y = json_array_get_double_element (spot, 2);
          g_assert_true (unknot_atlas_grid_to_place (atlases[UNKNOT_VIEW_BACK], UNKNOT_SIDE_LEFT, grid, &place));
          g_assert_cmpfloat (unknot_point_distance (place, drawn), <, 55);
          n_checked++;
        }
    }
  g_assert_cmpuint (n_checked, >, 30);
}

static void
test_neck_and_side (void)
{
  UnknotAtlas *back = atlases[UNKNOT_VIEW_BACK];

  g_assert_true (unknot_atlas_is_neck (back, (UnknotPoint) { 390, 240 }));
  g_assert_false (unknot_atlas_is_neck (back, (UnknotPoint) { 390, 280 }));
  g_assert_false (unknot_atlas_is_neck (back, (UnknotPoint) { 417, 270 }));
  g_assert_true (unknot_atlas_is_neck (atlases[UNKNOT_VIEW_FRONT], (UnknotPoint) { 390, 320 }));
  g_assert_true (unknot_atlas_is_neck (atlases[UNKNOT_VIEW_SIDE], (UnknotPoint) { 330, 250 }));
  g_assert_false (unknot_atlas_is_neck (atlases[UNKNOT_VIEW_SIDE], (UnknotPoint) { 330, 350 }));

  g_assert_cmpint (unknot_atlas_side_at (back, (UnknotPoint) { 400, 300 }), ==, UNKNOT_SIDE_RIGHT);
  g_assert_cmpint (unknot_atlas_side_at (back, (UnknotPoint) { 320, 300 }), ==, UNKNOT_SIDE_LEFT);
  g_assert_cmpint (unknot_atlas_side_at (back, (UnknotPoint) { 361, 300 }), ==, UNKNOT_SIDE_MIDDLE);
  g_assert_cmpint (unknot_atlas_side_at (atlases[UNKNOT_VIEW_FRONT], (UnknotPoint) { 400, 300 }), ==,
                   UNKNOT_SIDE_LEFT);
  g_assert_cmpint (unknot_atlas_side_at (atlases[UNKNOT_VIEW_SIDE], (UnknotPoint) { 300, 300 }), ==,
                   UNKNOT_SIDE_RIGHT);
}

/* The left side is the right side by rule: every place means the same, on the other side. */
static void
test_left_side (void)
{
  UnknotAtlas *right = atlases[UNKNOT_VIEW_SIDE];
  g_autoptr (UnknotAtlas) left = unknot_atlas_mirror (right);
  UnknotRect bounds = unknot_atlas_get_bounds (right);
  gsize n_shapes, n_right, n_zones;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (left, &n_shapes);
  const UnknotZone *zones = unknot_atlas_get_zones (left, &n_zones);

  g_assert_cmpint (unknot_atlas_get_aspect (right), ==, UNKNOT_ASPECT_RIGHT);
  g_assert_cmpint (unknot_atlas_get_aspect (left), ==, UNKNOT_ASPECT_LEFT);
  g_assert_cmpint (unknot_atlas_get_view (left), ==, UNKNOT_VIEW_SIDE);
  unknot_atlas_get_shapes (right, &n_right);
  g_assert_cmpuint (n_shapes, ==, n_right);
  for (gsize i = 0; i < n_shapes; i++)
    {
      g_assert_cmpint (shapes[i].side, !=, UNKNOT_SIDE_RIGHT);
      g_assert_false (g_str_has_suffix (shapes[i].id, "-right"));
    }
  for (gsize i = 0; i < n_zones; i++)
    g_assert_cmpint (zones[i].side, !=, UNKNOT_SIDE_RIGHT);

  for (double y = 5; y < bounds.height; y += 20)
    for (double x = 5; x < bounds.width; x += 20)
      {
        UnknotPoint place = { x, y };
        g_autoptr (GArray) there = unknot_atlas_candidates_at (right, UNKNOT_SHEET_DEEP, place);
        g_autoptr (GArray) here = unknot_atlas_candidates_at (left, UNKNOT_SHEET_DEEP, place);

        g_assert_cmpint (unknot_atlas_side_at (right, place), ==, UNKNOT_SIDE_RIGHT);
        g_assert_cmpint (unknot_atlas_side_at (left, place), ==, UNKNOT_SIDE_LEFT);
        g_assert_cmpint (unknot_atlas_zone_at (left, NULL, place) != NULL, ==,
                         unknot_atlas_zone_at (right, NULL, place) != NULL);
        g_assert_cmpuint (here->len, ==, there->len);
        for (guint i = 0; i < here->len; i++)
          {
            const UnknotCandidate *one = &g_array_index (here, UnknotCandidate, i);
            const UnknotCandidate *other = &g_array_index (there, UnknotCandidate, i);

            g_assert_cmpstr (one->muscle, ==, other->muscle);
            g_assert_cmpint (one->side, ==, unknot_side_mirror (other->side));
          }
      }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  load_data ();

  g_test_add_func ("/atlas/candidates", test_candidates);
  g_test_add_func ("/atlas/own-spots", test_own_spots);
  g_test_add_func ("/atlas/mirrored", test_mirrored);
  g_test_add_func ("/atlas/reach", test_reach);
  g_test_add_func ("/atlas/shapes", test_shapes);
  g_test_add_func ("/atlas/surface", test_surface);
  g_test_add_func ("/atlas/inside-the-body", test_inside_the_body);
  g_test_add_func ("/atlas/zones", test_zones);
  g_test_add_func ("/atlas/spots-and-zones", test_spots_and_zones);
  g_test_add_func ("/atlas/grid", test_grid);
  g_test_add_func ("/atlas/spots-and-grid", test_spots_and_grid);
  g_test_add_func ("/atlas/neck-and-side", test_neck_and_side);
  g_test_add_func ("/atlas/left-side", test_left_side);

  status = g_test_run ();
  for (guint i = 0; i < G_N_ELEMENTS (atlases); i++)
    unknot_atlas_unref (atlases[i]);
  unknot_anatomy_unref (anatomy);
  return status;
}
