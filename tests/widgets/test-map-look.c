/* Where a map may be looked at, and the ways there. */

#include <math.h>

#include "map-fixture.h"
#include "unknot-map-look.h"

static MapFixture data;

static UnknotMapRoom
get_room (double width,
          double height)
{
  return (UnknotMapRoom) {
    unknot_rect_grow (unknot_outline_get_bounds (unknot_map_body_get_outline (data.body)), 18), width, height,
  };
}

/* Nothing that is asked for leaves the bounds: not the zoom, and no edge of the body. */
static void
test_clamp (void)
{
  const UnknotMapRoom room = get_room (360, 560);
  const UnknotMapLook wild[] = {
    { 0.2, { 0, 0 } }, { 100, { 400, 400 } }, { 3, { -9000, 9000 } }, { 2, { 9000, -9000 } }, { 1, { 5, 5 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (wild); i++)
    {
      UnknotMapLook look = unknot_map_look_clamp (&wild[i], &room);
      UnknotMapLook again = unknot_map_look_clamp (&look, &room);
      UnknotTransform transform = unknot_map_look_get_transform (&look, &room);
      UnknotRect there = unknot_transform_rect (transform, &room.content);

      g_assert_cmpfloat (look.zoom, >=, 1);
      g_assert_cmpfloat (look.zoom, <=, UNKNOT_MAP_LOOK_MOST);
      assert_near (again.centre, look.centre, 1e-9);
      if (there.width > room.width)
        {
          g_assert_cmpfloat (there.x, <=, 1e-9);
          g_assert_cmpfloat (there.x + there.width, >=, room.width - 1e-9);
        }
      if (there.height > room.height)
        {
          g_assert_cmpfloat (there.y, <=, 1e-9);
          g_assert_cmpfloat (there.y + there.height, >=, room.height - 1e-9);
        }
    }
}

static void
test_zoom (void)
{
  const UnknotMapRoom room = get_room (740, 700);
  UnknotMapLook whole = unknot_map_look_whole (&room);
  UnknotMapLook from = unknot_map_look_zoom (&whole, &room, 4, (UnknotPoint) { 370, 200 });
  const UnknotPoint pixel = { 500, 300 };
  UnknotMapLook to = unknot_map_look_zoom (&from, &room, 6, pixel);
  UnknotPoint place = unknot_transform_to_place (unknot_map_look_get_transform (&from, &room), pixel);

  assert_near (unknot_transform_to_pixel (unknot_map_look_get_transform (&to, &room), place), pixel, 0.001);

  /* All the way there it stays where it is, and zooms by even factors. */
  for (double share = 0; share <= 1; share += 0.125)
    {
      UnknotMapLook look = unknot_map_look_mix (&from, &to, share);

      g_assert_cmpfloat_with_epsilon (look.zoom, 4 * pow (1.5, share), 1e-9);
      assert_near (unknot_transform_to_pixel (unknot_map_look_get_transform (&look, &room), place), pixel, 0.001);
    }

  /* As far as the edges allow. */
  to = unknot_map_look_zoom (&from, &room, 0.1, pixel);
  g_assert_true (unknot_map_look_equal (&to, &whole));
}

static void
test_at (void)
{
  const UnknotMapRoom room = get_room (360, 560);
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (data.atlas, &n_shapes);

  for (gsize i = 0; i < n_shapes; i++)
    {
      const UnknotRect *bounds = unknot_outline_get_bounds (unknot_map_body_get_shape (data.body, i));
      UnknotMapLook look = unknot_map_look_at (&room, bounds, 1);
      UnknotRect there = unknot_transform_rect (unknot_map_look_get_transform (&look, &room), bounds);

      if (shapes[i].muscle == NULL)
        continue;

      /* All of it is seen, and it is large enough for a finger; the thinnest have the tolerance of a click besides. */
      g_assert_cmpfloat (there.x, >=, -0.001);
      g_assert_cmpfloat (there.y, >=, -0.001);
      g_assert_cmpfloat (there.x + there.width, <=, room.width + 0.001);
      g_assert_cmpfloat (there.y + there.height, <=, room.height + 0.001);
      g_test_message ("%s %.0f × %.0f", shapes[i].muscle, there.width, there.height);
      g_assert_cmpfloat (MAX (there.width, there.height), >=, 60);
      g_assert_cmpfloat (MIN (there.width, there.height), >=, 10);
    }
}

static void
test_reach (void)
{
  const UnknotMapRoom room = get_room (600, 600);
  UnknotMapLook whole = unknot_map_look_whole (&room);
  UnknotMapLook look = unknot_map_look_zoom (&whole, &room, 4, (UnknotPoint) { 300, 300 });
  UnknotTransform transform = unknot_map_look_get_transform (&look, &room);
  UnknotRect seen = { look.centre.x - 10, look.centre.y - 10, 20, 20 };
  UnknotRect away = { look.centre.x - 10, look.centre.y + 180, 20, 20 };
  UnknotMapLook there = unknot_map_look_reach (&look, &room, &seen, look.centre);

  assert_near (there.centre, look.centre, 1e-6);
  there = unknot_map_look_reach (&look, &room, &away, (UnknotPoint) { 0, 0 });
  g_assert_cmpfloat_with_epsilon (there.centre.x, look.centre.x, 1e-6);
  g_assert_cmpfloat (there.centre.y, >, look.centre.y);
  transform = unknot_map_look_get_transform (&there, &room);
  g_assert_cmpfloat (unknot_transform_rect (transform, &away).y + 20 * transform.scale, <=, 600);

  /* Of what is too large, the spot. */
  away = (UnknotRect) { look.centre.x - 10, look.centre.y - 400, 20, 700 };
  there = unknot_map_look_reach (&look, &room, &away, (UnknotPoint) { look.centre.x, look.centre.y + 200 });
  g_assert_cmpfloat_with_epsilon (there.centre.y, look.centre.y + 200, 0.001);
}

int
main (int    argc,
      char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  map_fixture_init (&data);

  g_test_add_func ("/map-look/clamp", test_clamp);
  g_test_add_func ("/map-look/zoom", test_zoom);
  g_test_add_func ("/map-look/at", test_at);
  g_test_add_func ("/map-look/reach", test_reach);

  status = g_test_run ();
  map_fixture_clear (&data);
  return status;
}
