#include "body-fixture.h"

#include "unknot-map-region.h"
#include "unknot-marker.h"
#include "unknot-muscle-list.h"

static UnknotAtlas *
get_atlas (BodyFixture *fixture)
{
  return unknot_map_body_get_atlas (unknot_body_map_get_body (fixture->map));
}

static void
turn (BodyFixture  *fixture,
      UnknotAspect  aspect)
{
  g_object_set (fixture->page, "aspect", unknot_aspect_to_id (aspect), NULL);
  g_assert_cmpint (unknot_atlas_get_aspect (get_atlas (fixture)), ==, aspect);
}

static guint
count_markers (GtkWidget *widget)
{
  guint n = UNKNOT_IS_MARKER (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_markers (child);

  return n;
}

static gboolean
match_list (GtkWidget  *widget,
            const void *wanted)
{
  return UNKNOT_IS_MUSCLE_LIST (widget);
}

static GtkWidget *
get_list (BodyFixture *fixture)
{
  unknot_body_page_search (fixture->page, NULL);

  return find_widget (GTK_WIDGET (fixture->page), match_list, NULL);
}

static void
test_aspects (BodyFixture   *fixture,
              gconstpointer  data)
{
  int n_turned = 0;

  g_assert_cmpint (unknot_atlas_get_aspect (get_atlas (fixture)), ==, UNKNOT_ASPECT_BACK);
  g_signal_connect_swapped (fixture->page, "notify::aspect", G_CALLBACK (count_up), &n_turned);
  g_object_set (fixture->page, "sheet", "deep", NULL);
  for (guint aspect = UNKNOT_N_ASPECTS; aspect > 0; aspect--)
    {
      turn (fixture, (UnknotAspect) (aspect - 1));
      g_assert_cmpint (unknot_body_map_get_sheet (fixture->map), ==, UNKNOT_SHEET_DEEP);
    }
  g_assert_cmpint (n_turned, ==, 4);

  g_object_set (fixture->page, "aspect", "below", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->map), "body.aspect", "s", "back");
  g_assert_cmpint (n_turned, ==, 4);
  gtk_widget_activate_action (GTK_WIDGET (fixture->map), "body.aspect", "s", "front");
  g_assert_cmpint (unknot_atlas_get_aspect (get_atlas (fixture)), ==, UNKNOT_ASPECT_FRONT);
}

/* Bones come with the muscles that lie on them, where some were drawn, unless they are wanted bare. */
static void
test_bones (BodyFixture   *fixture,
            gconstpointer  data)
{
  g_autofree char *sheet = NULL;

  g_object_set (fixture->page, "sheet", "bones", NULL);
  g_assert_cmpint (unknot_body_map_get_sheet (fixture->map), ==, UNKNOT_SHEET_DEEPEST);
  turn (fixture, UNKNOT_ASPECT_FRONT);
  g_assert_cmpint (unknot_body_map_get_sheet (fixture->map), ==,
                   unknot_atlas_has_sheet (get_atlas (fixture), UNKNOT_SHEET_DEEPEST) ? UNKNOT_SHEET_DEEPEST
                                                                                     : UNKNOT_SHEET_BONES);
  turn (fixture, UNKNOT_ASPECT_BACK);
  gtk_widget_activate_action (GTK_WIDGET (fixture->map), "body.bones-only", NULL);
  g_assert_cmpint (unknot_body_map_get_sheet (fixture->map), ==, UNKNOT_SHEET_BONES);

  g_object_set (fixture->page, "sheet", "deepest", NULL);
  g_object_get (fixture->page, "sheet", &sheet, NULL);
  g_assert_cmpstr (sheet, ==, "bones");
}

/* Whatever a person picks in the list can be marked, and seen where it was marked, from wherever they looked. */
static void
test_list_turns (BodyFixture   *fixture,
                 gconstpointer  data)
{
  GtkWidget *list = get_list (fixture);
  gsize n_muscles;
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (fixture->data.anatomy, &n_muscles);
  UnknotAspect from = UNKNOT_ASPECT_BACK;
  guint n_turned = 0;

  for (gsize i = 0; i < n_muscles; i++)
    for (guint side = UNKNOT_SIDE_LEFT; side <= UNKNOT_SIDE_RIGHT; side++)
      {
        const char *id = unknot_muscle_get_id (muscles[i]);
        UnknotKnot *knot;
        gsize n_shapes;
        const UnknotAtlasShape *shapes;
        gboolean seen = FALSE;

        from = (from + 1) % UNKNOT_N_ASPECTS;
        turn (fixture, from);
        g_object_set (fixture->page, "sheet", "superficial", NULL);
        g_signal_emit_by_name (list, "muscle-chosen", id, side);
        knot = unknot_body_page_get_knot (fixture->page);
        g_assert_nonnull (knot);
        g_assert_cmpstr (unknot_knot_get_muscle (knot), ==, id);
        g_assert_cmpint (unknot_knot_get_side (knot), ==, side);
        g_assert_cmpint (unknot_aspect_of (unknot_knot_get_view (knot), (UnknotSide) side), ==,
                         unknot_atlas_get_aspect (get_atlas (fixture)));
        n_turned += unknot_atlas_get_aspect (get_atlas (fixture)) != from;

        shapes = unknot_atlas_get_shapes (get_atlas (fixture), &n_shapes);
        for (gsize j = 0; j < n_shapes && !seen; j++)
          seen = g_strcmp0 (shapes[j].muscle, id) == 0
                 && (shapes[j].sheets & 1u << unknot_body_map_get_sheet (fixture->map)) != 0;
        if (!seen)
          g_test_fail_printf ("%s is marked where it can't be seen", id);

        g_assert_true (unknot_knots_remove (fixture->data.knots, knot, NULL));
      }
  g_assert_cmpuint (n_turned, >, n_muscles);
  g_assert_cmpint (fixture->n_failed, ==, 0);
}

/* A knot shows only where it belongs, and whoever chooses it is turned to it. */
static void
test_knot_turns (BodyFixture   *fixture,
                 gconstpointer  data)
{
  static const struct
  {
    UnknotView view;
    UnknotSide side;
    UnknotAspect aspect;
    const char *words;
  } cases[] = {
    { UNKNOT_VIEW_BACK, UNKNOT_SIDE_LEFT, UNKNOT_ASPECT_BACK, "Your left" },
    { UNKNOT_VIEW_FRONT, UNKNOT_SIDE_LEFT, UNKNOT_ASPECT_FRONT, "Your left, from the front" },
    { UNKNOT_VIEW_SIDE, UNKNOT_SIDE_LEFT, UNKNOT_ASPECT_LEFT, "Your left, from the side" },
    { UNKNOT_VIEW_SIDE, UNKNOT_SIDE_RIGHT, UNKNOT_ASPECT_RIGHT, "Your right, from the side" },
  };
  GtkWidget *list = get_list (fixture);
  UnknotKnot *knots[G_N_ELEMENTS (cases)];

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

      record.muscle = "deltoid-lateral";
      record.view = cases[i].view;
      record.side = cases[i].side;
      record.x = 360;
      record.y = 400;
      knots[i] = unknot_knots_mark (fixture->data.knots, &record, 3, NULL);
      g_assert_nonnull (knots[i]);
      g_assert_nonnull (find_label (list, cases[i].words));
    }

  for (guint i = G_N_ELEMENTS (cases); i > 0; i--)
    {
      g_signal_emit_by_name (list, "knot-chosen", knots[i - 1]);
      g_assert_cmpint (unknot_atlas_get_aspect (get_atlas (fixture)), ==, cases[i - 1].aspect);
      g_assert_true (unknot_body_page_get_knot (fixture->page) == knots[i - 1]);
      g_assert_cmpuint (count_markers (GTK_WIDGET (fixture->map)), ==, 1);
    }
}

/* What a person points at on the screen gets the side that they have it on. */
static void
test_sides (BodyFixture   *fixture,
            gconstpointer  data)
{
  static const struct
  {
    UnknotAspect aspect;
    const char *muscle;
    gboolean on_the_left;
    UnknotSide side;
    const char *words;
  } cases[] = {
    { UNKNOT_ASPECT_BACK, "infraspinatus", TRUE, UNKNOT_SIDE_LEFT, "Your left" },
    { UNKNOT_ASPECT_BACK, "infraspinatus", FALSE, UNKNOT_SIDE_RIGHT, "Your right" },
    { UNKNOT_ASPECT_FRONT, "pectoralis-major", TRUE, UNKNOT_SIDE_RIGHT, "Your right" },
    { UNKNOT_ASPECT_FRONT, "pectoralis-major", FALSE, UNKNOT_SIDE_LEFT, "Your left" },
    { UNKNOT_ASPECT_LEFT, "pectoralis-major", TRUE, UNKNOT_SIDE_LEFT, "Your left" },
    { UNKNOT_ASPECT_RIGHT, "pectoralis-major", FALSE, UNKNOT_SIDE_RIGHT, "Your right" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotMuscle *muscle = unknot_anatomy_get_muscle (fixture->data.anatomy, cases[i].muscle);
      UnknotPoint spot, pixel, place;
      UnknotKnot *knot;

      turn (fixture, cases[i].aspect);
      gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->map));
      g_assert_true (unknot_muscle_get_usual_spot (muscle, unknot_aspect_get_view (cases[i].aspect), cases[i].side,
                                                   &spot));
      pixel = unknot_body_map_pixel_of (fixture->map, spot);
      g_assert_cmpint (pixel.x < gtk_widget_get_width (GTK_WIDGET (fixture->map)) / 2.0, ==, cases[i].on_the_left);

      place = unknot_body_map_place_at (fixture->map, pixel.x, pixel.y);
      body_click (fixture, place);
      knot = unknot_body_page_get_knot (fixture->page);
      g_assert_cmpint (unknot_knot_get_side (knot), ==, cases[i].side);
      g_assert_nonnull (find_label (fixture->page, cases[i].words));
      g_assert_true (unknot_knots_remove (fixture->data.knots, knot, NULL));
    }
}

/* The map follows the build, and every mark stays on its muscle. */
static void
test_build (BodyFixture   *fixture,
            gconstpointer  data)
{
  UnknotKnot *knot = page_fixture_mark (&fixture->data, "deltoid-lateral", UNKNOT_SIDE_LEFT, 5);
  UnknotPoint place = { unknot_knot_get_x (knot), unknot_knot_get_y (knot) };
  UnknotPoint before, after, back;

  g_object_bind_property (fixture->data.profile, "build", fixture->data.bodies, "build", G_BINDING_SYNC_CREATE);
  unknot_profile_set_build (fixture->data.profile, "broad");
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->map));
  before = unknot_body_map_pixel_of (fixture->map, place);
  unknot_profile_set_build (fixture->data.profile, "narrow");
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->map));
  g_assert_cmpint (unknot_map_body_get_build (unknot_body_map_get_body (fixture->map)), ==, UNKNOT_BUILD_NARROW);
  after = unknot_body_map_pixel_of (fixture->map, place);
  back = unknot_body_map_place_at (fixture->map, after.x, after.y);

  /* Narrower shoulders: the left one comes nearer to the middle. */
  g_assert_cmpfloat (after.x, >, before.x + 1);
  g_assert_cmpfloat_with_epsilon (back.x, place.x, 0.01);
  g_assert_cmpfloat_with_epsilon (back.y, place.y, 0.01);
}

static gboolean
match_region (GtkWidget  *widget,
              const void *wanted)
{
  return UNKNOT_IS_MAP_REGION (widget)
      && g_str_equal (unknot_map_region_get_muscle (UNKNOT_MAP_REGION (widget)), wanted);
}

/* The keyboard stays on the muscle that it was on, else on the map. */
static void
test_focus (BodyFixture   *fixture,
            gconstpointer  data)
{
  GtkWidget *region = find_widget (GTK_WIDGET (fixture->map), match_region, "trapezius-upper");
  GtkWidget *focus;

  gtk_widget_grab_focus (region);
  turn (fixture, UNKNOT_ASPECT_FRONT);
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (match_region (focus, "trapezius-upper"));

  g_object_set (fixture->page, "sheet", "deep", NULL);
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (UNKNOT_IS_MAP_REGION (focus));
}

/* Who looks closely sees the same part of the body after turning. */
static void
test_close (BodyFixture   *fixture,
            gconstpointer  data)
{
  GtkWidget *map = GTK_WIDGET (fixture->map);
  UnknotPoint centre;

  unknot_body_map_set_zoom (fixture->map, 6);
  unknot_body_map_show_place (fixture->map, (UnknotPoint) { 260, 400 });
  gtk_test_widget_wait_for_draw (map);
  turn (fixture, UNKNOT_ASPECT_FRONT);
  gtk_test_widget_wait_for_draw (map);
  centre = unknot_body_map_place_at (fixture->map, gtk_widget_get_width (map) / 2.0, gtk_widget_get_height (map) / 2.0);
  g_assert_cmpfloat_with_epsilon (centre.x, 460, 2);
  g_assert_cmpfloat_with_epsilon (centre.y, 400, 2);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 6);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/body-turning/" path, BodyFixture, NULL, body_set_up, test, body_tear_down)
  ADD ("aspects", test_aspects);
  ADD ("bones", test_bones);
  ADD ("list-turns", test_list_turns);
  ADD ("knot-turns", test_knot_turns);
  ADD ("sides", test_sides);
  ADD ("build", test_build);
  ADD ("focus", test_focus);
  ADD ("close", test_close);
#undef ADD

  return g_test_run ();
}
