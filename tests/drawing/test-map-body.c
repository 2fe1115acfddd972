#include <stdlib.h>

#include "unknot-body-draw.h"

#define WIDTH 216
#define HEIGHT 222

static UnknotAnatomy *anatomy;
static UnknotWarp *warp;
static UnknotAtlas *atlases[UNKNOT_N_ASPECTS];

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
  warp = unknot_warp_load (folder, &error);
  g_assert_no_error (error);
  for (UnknotAspect aspect = UNKNOT_ASPECT_BACK; aspect <= UNKNOT_ASPECT_RIGHT; aspect++)
    if (aspect != UNKNOT_ASPECT_LEFT)
      {
        atlases[aspect] = unknot_atlas_load (folder, unknot_aspect_get_view (aspect), anatomy, &error);
        g_assert_no_error (error);
      }
  atlases[UNKNOT_ASPECT_LEFT] = unknot_atlas_mirror (atlases[UNKNOT_ASPECT_RIGHT]);
}

static void
free_data (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (atlases); i++)
    unknot_atlas_unref (atlases[i]);
  unknot_warp_unref (warp);
  unknot_anatomy_unref (anatomy);
}

/* A click finds the place that was drawn there, whatever is shown. */
static void
test_round_trip (void)
{
  for (guint aspect = 0; aspect < UNKNOT_N_ASPECTS; aspect++)
    for (guint build = 0; build < UNKNOT_N_BUILDS; build++)
      {
        g_autoptr (UnknotMapBody) body = unknot_map_body_new (atlases[aspect], warp, (UnknotBuild) build);
        UnknotRect bounds = unknot_atlas_get_bounds (atlases[aspect]);

        for (double y = 10; y < bounds.height; y += 17)
          for (double x = 10; x < bounds.width; x += 17)
            {
              UnknotPoint place = { x, y };
              UnknotPoint back;

              if (!unknot_outline_contains (unknot_atlas_get_outline (atlases[aspect]), place))
                continue;
              back = unknot_map_body_to_place (body, unknot_map_body_to_shown (body, place));
              g_assert_cmpfloat_with_epsilon (back.x, place.x, 0.01);
              g_assert_cmpfloat_with_epsilon (back.y, place.y, 0.01);
            }
      }
}

/* A muscle is hit where it is drawn: the shape of the atlas and the shape on the screen agree. */
static void
test_hit_on_all_builds (void)
{
  for (guint aspect = 0; aspect < UNKNOT_N_ASPECTS; aspect++)
    for (guint build = 0; build < UNKNOT_N_BUILDS; build++)
      {
        g_autoptr (UnknotMapBody) body = unknot_map_body_new (atlases[aspect], warp, (UnknotBuild) build);
        gsize n_shapes;
        const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (atlases[aspect], &n_shapes);

        for (gsize i = 0; i < n_shapes; i++)
          {
            UnknotPoint shown;

            if (shapes[i].context)
              continue;
            shown = unknot_map_body_to_shown (body, shapes[i].label);
            if (!unknot_outline_contains (unknot_map_body_get_shape (body, i), shown))
              g_test_fail_printf ("%s is not under its label (%s, %s)", shapes[i].id,
                                  unknot_aspect_to_id ((UnknotAspect) aspect),
                                  unknot_build_to_id ((UnknotBuild) build));
            if (!unknot_outline_contains (unknot_map_body_get_outline (body), shown))
              g_test_fail_printf ("%s is not on the body (%s, %s)", shapes[i].id,
                                  unknot_aspect_to_id ((UnknotAspect) aspect),
                                  unknot_build_to_id ((UnknotBuild) build));
          }
      }
}

/* What may not be pressed is drawn over the same places on every build. */
static void
test_zones_on_all_builds (void)
{
  for (guint aspect = 0; aspect < UNKNOT_N_ASPECTS; aspect++)
    for (guint build = 0; build < UNKNOT_N_BUILDS; build++)
      {
        g_autoptr (UnknotMapBody) body = unknot_map_body_new (atlases[aspect], warp, (UnknotBuild) build);
        UnknotRect bounds = unknot_atlas_get_bounds (atlases[aspect]);
        gsize n_zones;
        const UnknotZone *zones = unknot_atlas_get_zones (atlases[aspect], &n_zones);
        guint n_inside = 0;

        for (gsize i = 0; i < n_zones; i++)
          {
            g_autoptr (UnknotOutline) fitted = unknot_map_body_fit_outline (body, zones[i].outline);

            for (double y = 9; y < bounds.height; y += 16)
              for (double x = 9; x < bounds.width; x += 16)
                {
                  UnknotPoint place = { x, y };

                  /* Within a millimetre of the edge, curves and their warped twins may differ. */
                  if (unknot_outline_distance (zones[i].outline, place) < 1)
                    continue;
                  g_assert_cmpint (unknot_outline_contains (fitted, unknot_map_body_to_shown (body, place)), ==,
                                   unknot_outline_contains (zones[i].outline, place));
                  n_inside += unknot_outline_contains (zones[i].outline, place);
                }
          }
        g_assert_cmpuint (n_inside, >, 0);
      }
}

static void
test_left_is_mirrored (void)
{
  for (guint build = 0; build < UNKNOT_N_BUILDS; build++)
    {
      g_autoptr (UnknotMapBody) left =
        unknot_map_body_new (atlases[UNKNOT_ASPECT_LEFT], warp, (UnknotBuild) build);
      g_autoptr (UnknotMapBody) right =
        unknot_map_body_new (atlases[UNKNOT_ASPECT_RIGHT], warp, (UnknotBuild) build);
      UnknotRect bounds = unknot_atlas_get_bounds (atlases[UNKNOT_ASPECT_LEFT]);
      const UnknotRect *one = unknot_outline_get_bounds (unknot_map_body_get_outline (left));
      const UnknotRect *other = unknot_outline_get_bounds (unknot_map_body_get_outline (right));
      UnknotPoint nose = { 480, 160 };
      UnknotPoint here = unknot_map_body_to_shown (left, nose), there = unknot_map_body_to_shown (right, nose);

      g_assert_cmpfloat_with_epsilon (one->x, bounds.width - other->x - other->width, 0.01);
      g_assert_cmpfloat_with_epsilon (one->y, other->y, 0.01);
      g_assert_cmpfloat_with_epsilon (one->width, other->width, 0.01);
      g_assert_cmpfloat_with_epsilon (here.x, bounds.width - there.x, 0.01);
      g_assert_cmpfloat_with_epsilon (here.y, there.y, 0.01);
      /* Who is seen from the right looks to the right of the screen. */
      g_assert_cmpfloat (there.x, >, bounds.width / 2);
    }
}

static cairo_surface_t *
draw (UnknotAspect aspect,
      UnknotSheet  sheet)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotMapBody) body = unknot_map_body_new (atlases[aspect], warp, UNKNOT_BUILD_NARROW);
  g_autoptr (UnknotBodyArt) art = unknot_body_art_load (folder, body, &error);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, &(UnknotColour) { 0.2, 0.5, 0.9 });

  g_assert_no_error (error);
  cairo_scale (cr, 0.3, 0.3);
  unknot_body_draw_shaded (body, art, sheet, ink, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* Art, fades and all: the picture from the left is that from the right in a mirror. */
static void
test_picture_is_mirrored (void)
{
  static const UnknotSheet sheets[] = { UNKNOT_SHEET_SUPERFICIAL, UNKNOT_SHEET_DEEP, UNKNOT_SHEET_BONES };

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      cairo_surface_t *left = draw (UNKNOT_ASPECT_LEFT, sheets[i]);
      cairo_surface_t *right = draw (UNKNOT_ASPECT_RIGHT, sheets[i]);
      const guint8 *one = cairo_image_surface_get_data (left);
      const guint8 *other = cairo_image_surface_get_data (right);
      int stride = cairo_image_surface_get_stride (left);
      guint64 difference = 0;

      for (int y = 0; y < HEIGHT; y++)
        for (int x = 0; x < WIDTH; x++)
          for (int byte = 0; byte < 4; byte++)
            difference += (guint64) abs (one[y * stride + x * 4 + byte]
                                         - other[y * stride + (WIDTH - 1 - x) * 4 + byte]);
      /* Edges are not antialiased alike from both sides. */
      g_assert_cmpfloat ((double) difference / (WIDTH * HEIGHT * 4), <, 0.6);

      cairo_surface_destroy (left);
      cairo_surface_destroy (right);
    }
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  load_data ();

  g_test_add_func ("/map-body/round-trip", test_round_trip);
  g_test_add_func ("/map-body/hit-on-all-builds", test_hit_on_all_builds);
  g_test_add_func ("/map-body/zones-on-all-builds", test_zones_on_all_builds);
  g_test_add_func ("/map-body/left-is-mirrored", test_left_is_mirrored);
  g_test_add_func ("/map-body/picture-is-mirrored", test_picture_is_mirrored);

  result = g_test_run ();
  free_data ();
  return result;
}
