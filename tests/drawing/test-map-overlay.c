#include "../sight.h"
#include "unknot-heat-scale.h"
#include "unknot-map-overlay.h"

/* Pixels a side, one for each millimetre. */
#define SIZE 1100

static UnknotMapBody *body;

static void
load_data (void)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotAnatomy) anatomy = unknot_anatomy_load (folder, &error);
  g_autoptr (UnknotWarp) warp = unknot_warp_load (folder, &error);
  g_autoptr (UnknotAtlas) atlas = unknot_atlas_load (folder, UNKNOT_VIEW_BACK, anatomy, &error);

  g_assert_no_error (error);
  body = unknot_map_body_new (atlas, warp, UNKNOT_BUILD_NEUTRAL);
}

static const struct
{
  const char *name;
  gboolean    dark;
  gboolean    high_contrast;
} looks[] = { { "light", FALSE, FALSE }, { "dark", TRUE, FALSE }, { "high contrast", FALSE, TRUE },
              { "dark high contrast", TRUE, TRUE } };

/* On the bare ground, so that what is seen is the overlay's own. */
static cairo_surface_t *
draw (UnknotMapOverlay *overlay,
      guint             look)
{
  g_autoptr (UnknotInk) ink = unknot_ink_new (looks[look].dark, looks[look].high_contrast, NULL);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);

  unknot_colour_set_source (ink->map.muscle, cr, 1);
  cairo_paint (cr);
  unknot_map_overlay_draw (overlay, body, ink, 1, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* Lightness goes one way by at least 3 a step for everybody: the order is seen without any hue. */
static void
test_heat_scale (void)
{
  for (guint dark = 0; dark < 2; dark++)
    for (guint eye = 0; eye < G_N_ELEMENTS (sight_eyes); eye++)
      for (int pain = 1; pain <= UNKNOT_MOST_PAIN; pain++)
        {
          double less[3], more[3];

          sight_see (unknot_heat_scale_get_colour (pain - 1, dark), eye, less);
          sight_see (unknot_heat_scale_get_colour (pain, dark), eye, more);
          g_assert_cmpfloat (dark ? more[0] - less[0] : less[0] - more[0], >, 3);
          g_assert_cmpfloat (sight_get_difference (unknot_heat_scale_get_colour (pain - 1, dark),
                                                   unknot_heat_scale_get_colour (pain, dark), eye), >, 4.5);
        }
}

static void
test_heat_writing (void)
{
  for (guint dark = 0; dark < 2; dark++)
    for (int pain = 0; pain <= UNKNOT_MOST_PAIN; pain++)
      {
        UnknotColour under = unknot_heat_scale_get_colour (pain, dark);

        g_assert_cmpfloat (sight_get_contrast (under, unknot_heat_scale_get_writing (under)), >=, SIGHT_LEAST_OF_TEXT);
      }
}

static UnknotOutline *
parse (const char *path)
{
  g_autoptr (GError) error = NULL;
  UnknotOutline *outline = unknot_outline_parse (path, "test", "path", &error);

  g_assert_no_error (error);
  return outline;
}

/* How much the colour changes along a line: what a hatching is made of. */
static double
measure_change (cairo_surface_t *surface,
                double           x,
                double           y,
                double           step_x,
                double           step_y)
{
  double most = 0;

  for (guint i = 1; i < 14; i++)
    most = MAX (most, sight_get_difference (sight_at (surface, x, y),
                                            sight_at (surface, x + i * step_x, y + i * step_y), 0));

  return most;
}

/* Each kind has lines of its own: along them nothing changes, across them it does. */
static void
test_hatching (void)
{
  static const struct
  {
    UnknotZoneKind kind;
    double along_x, along_y;
    double across_x, across_y;
  } rows[] = {
    { UNKNOT_ZONE_ROLLER, 1, 0, 0, 1 },
    { UNKNOT_ZONE_GUN, 0, 1, 1, 0 },
    { UNKNOT_ZONE_TOOLS, 1, -1, 1, 1 },
  };
  g_autoptr (UnknotOutline) outline = parse ("M 320 420 L 420 420 L 420 520 L 320 520 Z");

  for (guint look = 0; look < G_N_ELEMENTS (looks); look++)
    for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
      {
        g_autoptr (UnknotMapOverlay) overlay = unknot_map_overlay_new ();
        cairo_surface_t *surface;

        unknot_map_overlay_add_zone (overlay, outline, rows[i].kind, FALSE);
        surface = draw (overlay, look);
        g_assert_cmpfloat (measure_change (surface, 350, 470, rows[i].along_x, rows[i].along_y), <, 1);
        g_assert_cmpfloat (measure_change (surface, 350, 450, rows[i].across_x, rows[i].across_y), >, 15);
        cairo_surface_destroy (surface);
      }
}

/* Of all kinds, in every look, for all eyes: a zone differs from the same place without. */
static void
test_zones_seen (void)
{
  g_autoptr (UnknotOutline) outline = parse ("M 320 420 L 420 420 L 420 520 L 320 520 Z");
  g_autoptr (UnknotMapOverlay) veil = unknot_map_overlay_new ();

  unknot_map_overlay_veil (veil);
  for (guint look = 0; look < G_N_ELEMENTS (looks); look++)
    for (guint kind = 0; kind < UNKNOT_N_ZONE_KINDS; kind++)
      for (guint eye = 0; eye < G_N_ELEMENTS (sight_eyes); eye++)
        {
          g_autoptr (UnknotMapOverlay) overlay = unknot_map_overlay_new ();
          cairo_surface_t *plain = draw (veil, look);
          cairo_surface_t *surface;
          double most = 0;

          unknot_map_overlay_add_zone (overlay, outline, (UnknotZoneKind) kind, FALSE);
          surface = draw (overlay, look);
          for (guint i = 0; i < 14; i++)
            for (guint j = 0; j < 14; j++)
              most = MAX (most, sight_get_difference (sight_at (surface, 360 + i, 460 + j),
                                                      sight_at (plain, 360 + i, 460 + j), eye));
          g_assert_cmpfloat (most, >, 15);
          cairo_surface_destroy (surface);
          cairo_surface_destroy (plain);
        }
}

static double
darkness (cairo_surface_t *surface,
          cairo_surface_t *plain,
          UnknotPoint      centre,
          double           reach)
{
  double sum = 0;

  for (double y = centre.y - reach; y <= centre.y + reach; y++)
    for (double x = centre.x - reach; x <= centre.x + reach; x++)
      sum += sight_get_difference (sight_at (surface, x, y), sight_at (plain, x, y), 0) > 3;

  return sum;
}

/* Where two knots lie close to each other, the rings of one leave the other's disc alone. */
static void
test_neighbours (void)
{
  static const UnknotPoint place = { 360, 470 };
  g_autoptr (UnknotMapOverlay) alone = unknot_map_overlay_new ();
  g_autoptr (UnknotMapOverlay) both = unknot_map_overlay_new ();
  cairo_surface_t *plain, *surface;

  unknot_map_overlay_add_heat (alone, place, 4);
  unknot_map_overlay_add_heat (both, place, 4);
  unknot_map_overlay_add_heat (both, (UnknotPoint) { place.x + 36, place.y }, 10);
  plain = draw (alone, 0);
  surface = draw (both, 0);
  for (double x = 0; x < 12; x++)
    g_assert_cmpfloat (sight_get_difference (sight_at (surface, place.x + x, place.y),
                                             sight_at (plain, place.x + x, place.y), 0), <, 1);
  cairo_surface_destroy (surface);
  cairo_surface_destroy (plain);
}

/* More strength covers more; what spills over covers less than what is essential. */
static void
test_areas (void)
{
  g_autoptr (UnknotOutline) outline = parse ("M 320 420 L 420 420 L 420 520 L 320 520 Z");
  g_autoptr (UnknotMapOverlay) veil = unknot_map_overlay_new ();
  cairo_surface_t *plain;
  double last = -1;

  unknot_map_overlay_veil (veil);
  plain = draw (veil, 0);
  for (guint i = 0; i < 2; i++)
    for (double strength = 0; strength <= 1; strength += 0.5)
      {
        g_autoptr (UnknotMapOverlay) overlay = unknot_map_overlay_new ();
        cairo_surface_t *surface;
        double sum = 0;

        unknot_map_overlay_add_area (overlay, outline, strength, i == 1);
        surface = draw (overlay, 0);
        for (guint y = 0; y < 40; y++)
          for (guint x = 0; x < 40; x++)
            sum += sight_get_difference (sight_at (surface, 350 + x, 450 + y),
                                         sight_at (plain, 350 + x, 450 + y), 0);
        if (strength > 0)
          g_assert_cmpfloat (sum, >, last);
        else if (i == 1)
          g_assert_cmpfloat (sum, >, last * 0.8);
        last = sum;
        cairo_surface_destroy (surface);
      }
  cairo_surface_destroy (plain);
}

/* The discs grow with the number, in every look, and each number looks different. */
static void
test_discs_grow (void)
{
  const UnknotPoint place = { 360, 460 };
  UnknotPoint shown = unknot_map_body_to_shown (body, place);

  for (guint look = 0; look < G_N_ELEMENTS (looks); look++)
    {
      g_autoptr (UnknotMapOverlay) nothing = unknot_map_overlay_new ();
      cairo_surface_t *plain = draw (nothing, look);
      double last = 0;

      for (int pain = 0; pain <= UNKNOT_MOST_PAIN; pain++)
        {
          g_autoptr (UnknotMapOverlay) overlay = unknot_map_overlay_new ();
          cairo_surface_t *surface;
          double seen;

          unknot_map_overlay_add_heat (overlay, place, pain);
          surface = draw (overlay, look);
          seen = darkness (surface, plain, shown, 45);
          g_assert_cmpfloat (seen, >, last);
          last = seen;
          cairo_surface_destroy (surface);
        }
      cairo_surface_destroy (plain);
    }
}

/* Better and worse, new, gone, the same and unknown: each pair differs in shape, seen without any colour. */
static void
test_changes_differ (void)
{
  static const int rows[][2] = {
    { 6, 3 }, { 3, 6 }, { UNKNOT_NO_KNOT, 3 }, { 3, UNKNOT_NO_KNOT }, { 3, 3 }, { UNKNOT_NO_WORD, 3 },
  };
  const UnknotPoint place = { 360, 460 };
  UnknotPoint shown = unknot_map_body_to_shown (body, place);
  cairo_surface_t *surfaces[G_N_ELEMENTS (rows)];

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (UnknotMapOverlay) overlay = unknot_map_overlay_new ();

      unknot_map_overlay_add_change (overlay, place, rows[i][0], rows[i][1]);
      surfaces[i] = draw (overlay, 0);
    }
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    for (guint j = 0; j < i; j++)
      g_assert_cmpfloat (darkness (surfaces[i], surfaces[j], shown, 25), >, 60);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    cairo_surface_destroy (surfaces[i]);
}

/* In whatever direction: the head is at the echo, where much more is covered than at the source. */
static void
test_arrows (void)
{
  const UnknotPoint middle = { 360, 460 };
  g_autoptr (UnknotMapOverlay) nothing = unknot_map_overlay_new ();
  cairo_surface_t *plain = draw (nothing, 0);

  for (guint i = 0; i < 12; i++)
    {
      double angle = i * G_PI / 6;
      UnknotPoint echo = { middle.x + 90 * cos (angle), middle.y + 90 * sin (angle) };
      UnknotPoint away = { middle.x + 97 * cos (angle), middle.y + 97 * sin (angle) };
      g_autoptr (UnknotMapOverlay) overlay = unknot_map_overlay_new ();
      cairo_surface_t *surface;

      unknot_map_overlay_add_arrow (overlay, middle, echo);
      surface = draw (overlay, 0);
      g_assert_cmpfloat (darkness (surface, plain, unknot_map_body_to_shown (body, echo), 8), >, 60);
      /* It ends there. */
      g_assert_cmpfloat (darkness (surface, plain, unknot_map_body_to_shown (body, away), 1), ==, 0);
      cairo_surface_destroy (surface);
    }
  cairo_surface_destroy (plain);
}

/* An arrow to where it comes from is nothing to draw, and no reason to fail. */
static void
test_short_arrow (void)
{
  g_autoptr (UnknotMapOverlay) overlay = unknot_map_overlay_new ();
  g_autoptr (UnknotMapOverlay) nothing = unknot_map_overlay_new ();
  cairo_surface_t *plain = draw (nothing, 0);
  cairo_surface_t *surface;

  unknot_map_overlay_add_arrow (overlay, (UnknotPoint) { 360, 460 }, (UnknotPoint) { 360, 460 });
  surface = draw (overlay, 0);
  g_assert_cmpfloat (darkness (surface, plain, unknot_map_body_to_shown (body, (UnknotPoint) { 360, 460 }), 20), ==, 0);
  cairo_surface_destroy (surface);
  cairo_surface_destroy (plain);
}

static void
test_painted (void)
{
  const UnknotPoint points[] = { { 340, 440 }, { 360, 440 }, { 360, 470 }, { 340, 470 } };
  g_autoptr (UnknotMapOverlay) nothing = unknot_map_overlay_new ();
  cairo_surface_t *plain = draw (nothing, 0);

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (UnknotMapOverlay) overlay = unknot_map_overlay_new ();
      UnknotPoint inside = unknot_map_body_to_shown (body, (UnknotPoint) { 350, 455 });
      cairo_surface_t *surface;

      if (i == 0)
        unknot_map_overlay_add_cloud (overlay, points, G_N_ELEMENTS (points), 20);
      else
        unknot_map_overlay_add_path (overlay, points, G_N_ELEMENTS (points));
      surface = draw (overlay, 0);
      g_assert_cmpfloat (darkness (surface, plain, inside, 3), ==, 49);
      cairo_surface_destroy (surface);
    }
  cairo_surface_destroy (plain);
}

static void
test_names (void)
{
  g_autoptr (UnknotMapOverlay) overlay = unknot_map_overlay_new ();
  g_autoptr (UnknotMapOverlay) nothing = unknot_map_overlay_new ();
  UnknotPoint shown = unknot_map_body_to_shown (body, (UnknotPoint) { 360, 460 });
  cairo_surface_t *plain = draw (nothing, 1);
  cairo_surface_t *surface;

  unknot_map_overlay_add_name (overlay, (UnknotPoint) { 360, 460 },
                               "Kidneys: no ball, gun or roller here, and some more words for a second line.");
  surface = draw (overlay, 1);
  g_assert_cmpfloat (darkness (surface, plain, shown, 12), >, 200);
  cairo_surface_destroy (surface);
  cairo_surface_destroy (plain);
}

static void
test_kinds (void)
{
  gsize n_zones;
  const UnknotZone *zones = unknot_atlas_get_zones (unknot_map_body_get_atlas (body), &n_zones);
  guint n[UNKNOT_N_ZONE_KINDS] = { 0 };

  for (gsize i = 0; i < n_zones; i++)
    {
      UnknotZoneKind kind = unknot_zone_get_kind (&zones[i]);
      gboolean hands = g_strv_contains ((const char * const *) zones[i].tools, "hands");

      g_assert_cmpint (kind == UNKNOT_ZONE_NEVER, ==, hands);
      n[kind]++;
    }
  for (guint i = 0; i < UNKNOT_N_ZONE_KINDS; i++)
    g_assert_cmpuint (n[i], >, 0);
}

static void
test_empty (void)
{
  g_autoptr (UnknotMapOverlay) overlay = unknot_map_overlay_new ();
  g_autoptr (UnknotMapOverlay) other = unknot_map_overlay_ref (overlay);

  g_assert_true (unknot_map_overlay_is_empty (other));
  unknot_map_overlay_veil (other);
  g_assert_false (unknot_map_overlay_is_empty (overlay));
}

int
main (int   argc,
      char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  load_data ();

  g_test_add_func ("/map-overlay/empty", test_empty);
  g_test_add_func ("/map-overlay/kinds", test_kinds);
  g_test_add_func ("/map-overlay/heat-scale", test_heat_scale);
  g_test_add_func ("/map-overlay/heat-writing", test_heat_writing);
  g_test_add_func ("/map-overlay/hatching", test_hatching);
  g_test_add_func ("/map-overlay/zones-seen", test_zones_seen);
  g_test_add_func ("/map-overlay/areas", test_areas);
  g_test_add_func ("/map-overlay/neighbours", test_neighbours);
  g_test_add_func ("/map-overlay/discs-grow", test_discs_grow);
  g_test_add_func ("/map-overlay/changes-differ", test_changes_differ);
  g_test_add_func ("/map-overlay/arrows", test_arrows);
  g_test_add_func ("/map-overlay/short-arrow", test_short_arrow);
  g_test_add_func ("/map-overlay/painted", test_painted);
  g_test_add_func ("/map-overlay/names", test_names);

  result = g_test_run ();
  unknot_map_body_unref (body);
  return result;
}
