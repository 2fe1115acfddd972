#include "../sight.h"
#include "unknot-body-draw.h"
#include "unknot-chart.h"
#include "unknot-heat-scale.h"
#include "unknot-map-overlay.h"

/* Every text and every mark that is drawn, in every look: WCAG 2.2 asks for 4.5 and for 3. Each is drawn and measured as
 * it is seen, so that a line that is faint counts as what is left of it. */

/* Pixels for each of the drawing's: no line is so thin that its edges are all there is of it. */
#define SCALE 4
#define KEY_WIDTH 24
#define KEY_HEIGHT 14
#define MARK_SIZE 1100

/* Colours that only help, beside shape, sign or pattern, are still told apart by all eyes: many times what is just seen. */
#define LEAST_OF_PAIR 15

static UnknotMapBody *body;

static const struct
{
  const char *name;
  gboolean    dark;
  gboolean    high_contrast;
} looks[] = { { "light", FALSE, FALSE }, { "dark", TRUE, FALSE }, { "high contrast", FALSE, TRUE },
              { "dark high contrast", TRUE, TRUE } };

/* The accents of libadwaita as they stand on their own, light and dark. */
static const guint32 accents[][2] = {
  { 0x0461be, 0x81d0ff }, { 0x007184, 0x7bdff4 }, { 0x15772e, 0x8de698 }, { 0x905300, 0xffc057 }, { 0xb62200, 0xff9c5b },
  { 0xc00023, 0xff888c }, { 0xa2326c, 0xffa0d8 }, { 0x8939a4, 0xfba7ff }, { 0x526678, 0xbbd1e5 },
};

static guint n_texts, n_marks;
static double least_text = G_MAXDOUBLE, least_mark = G_MAXDOUBLE;

static void
check_text (UnknotColour  text,
            UnknotColour  ground,
            const char   *look,
            const char   *what)
{
  double ratio = sight_get_contrast (text, ground);

  n_texts++;
  least_text = MIN (least_text, ratio);
  if (ratio < SIGHT_LEAST_OF_TEXT)
    g_test_message ("%s, %s: %.2f", look, what, ratio);
  g_assert_cmpfloat (ratio, >=, SIGHT_LEAST_OF_TEXT);
}

static void
check_mark (double      ratio,
            const char *look,
            const char *what,
            guint       index)
{
  n_marks++;
  least_mark = MIN (least_mark, ratio);
  if (ratio < SIGHT_LEAST_OF_MARK)
    g_test_message ("%s, %s %u: %.2f", look, what, index, ratio);
  g_assert_cmpfloat (ratio, >=, SIGHT_LEAST_OF_MARK);
}

/* What things stand on: a window and a card of libadwaita. */
static void
get_grounds (const UnknotInk *ink,
             UnknotColour     grounds[2])
{
  grounds[0] = ink->ground;
  grounds[1] = ink->dark ? unknot_colour_mix (ink->ground, (UnknotColour) { 1, 1, 1 }, 0.08)
                         : (UnknotColour) { 1, 1, 1 };
}

static void
test_texts (void)
{
  for (guint look = 0; look < G_N_ELEMENTS (looks); look++)
    {
      const char *name = looks[look].name;
      g_autoptr (UnknotInk) ink = unknot_ink_new (looks[look].dark, looks[look].high_contrast, NULL);
      UnknotColour grounds[2];

      get_grounds (ink, grounds);
      for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
        {
          check_text (ink->text, grounds[i], name, "text");
          check_text (ink->dim, grounds[i], name, "dim");
        }
      check_text (ink->text, unknot_colour_mix (ink->ground, ink->text, 0.06), name, "readout");
      check_text (ink->knot_text, ink->knot, name, "a knot's number");
      check_text (ink->ground, ink->calm, name, "a calm knot's number");
      check_text (unknot_heat_scale_get_writing (ink->knot), ink->knot, name, "a knot's number on the map");
      check_text (unknot_heat_scale_get_writing (ink->calm), ink->calm, name, "a calm knot's number on the map");
      for (int pain = 0; pain <= UNKNOT_MOST_PAIN; pain++)
        {
          UnknotColour under = unknot_heat_scale_get_colour (pain, ink->dark);

          check_text (unknot_heat_scale_get_writing (under), under, name, "a number in the heat");
        }
    }
}

static cairo_surface_t *
begin (UnknotColour   ground,
       int            width,
       int            height,
       cairo_t      **cr)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);

  *cr = cairo_create (surface);
  unknot_colour_set_source (ground, *cr, 1);
  cairo_paint (*cr);

  return surface;
}

/* The contrast of what stands out most in a part of a picture. */
static double
find_most (cairo_surface_t *surface,
           UnknotColour     ground,
           double           x,
           double           y,
           double           width,
           double           height)
{
  double most = 1;

  cairo_surface_flush (surface);
  for (double at_y = y; at_y < y + height; at_y++)
    for (double at_x = x; at_x < x + width; at_x++)
      most = fmax (most, sight_get_contrast (sight_at (surface, at_x, at_y), ground));

  return most;
}

static void
check_keys (const UnknotInk *ink,
            UnknotColour     ground,
            const char      *look)
{
  for (guint key = 0; key < UNKNOT_CHART_N_KEYS; key++)
    {
      cairo_t *cr;
      cairo_surface_t *surface = begin (ground, KEY_WIDTH * SCALE, KEY_HEIGHT * SCALE, &cr);

      cairo_scale (cr, SCALE, SCALE);
      unknot_chart_draw_key (cr, (UnknotChartKeyKind) key, KEY_WIDTH, KEY_HEIGHT, ink);
      check_mark (find_most (surface, ground, 0, 0, KEY_WIDTH * SCALE, KEY_HEIGHT * SCALE), look, "sign of a chart", key);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

/* Its dot, its bar beside the dot, and the line of no change. */
static void
check_range (const UnknotInk *ink,
             UnknotColour     ground,
             const char      *look)
{
  static const double parts[] = { 0.2, 0.4, 0.6 };
  const double width = 120, height = 16;
  cairo_t *cr;
  cairo_surface_t *surface = begin (ground, (int) width * SCALE, (int) height * SCALE, &cr);

  cairo_scale (cr, SCALE, SCALE);
  unknot_chart_draw_range (cr, -1.2, -2.5, -0.2, width, height, ink);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    check_mark (find_most (surface, ground, parts[i] * width * SCALE, 0, 0.12 * width * SCALE, height * SCALE),
                look, "part of a range", i);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
test_charts (void)
{
  for (guint look = 0; look < G_N_ELEMENTS (looks); look++)
    for (guint accent = 0; accent < G_N_ELEMENTS (accents); accent++)
      {
        UnknotColour colour = sight_from_rgb (accents[accent][looks[look].dark]);
        g_autoptr (UnknotInk) ink = unknot_ink_new (looks[look].dark, looks[look].high_contrast, &colour);
        UnknotColour grounds[2];

        get_grounds (ink, grounds);
        for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
          {
            check_keys (ink, grounds[i], looks[look].name);
            check_range (ink, grounds[i], looks[look].name);
          }
      }
}

static UnknotMapOverlay *
make_overlay (guint mark)
{
  const UnknotPoint place = { 360, 460 };
  UnknotMapOverlay *overlay = unknot_map_overlay_new ();

  if (mark < UNKNOT_N_ZONE_KINDS)
    {
      g_autoptr (UnknotOutline) outline =
        unknot_outline_parse ("M 320 420 L 420 420 L 420 520 L 320 520 Z", "test", "path", NULL);

      unknot_map_overlay_add_zone (overlay, outline, (UnknotZoneKind) mark, FALSE);
    }
  switch (mark)
    {
    case UNKNOT_N_ZONE_KINDS:
      unknot_map_overlay_add_marker (overlay, place, 5, FALSE);
      break;
    case UNKNOT_N_ZONE_KINDS + 1:
      unknot_map_overlay_add_marker (overlay, place, 5, TRUE);
      break;
    case UNKNOT_N_ZONE_KINDS + 2:
      unknot_map_overlay_add_change (overlay, place, 6, 3);
      break;
    case UNKNOT_N_ZONE_KINDS + 3:
      unknot_map_overlay_add_change (overlay, place, 3, 6);
      break;
    case UNKNOT_N_ZONE_KINDS + 4:
      unknot_map_overlay_add_change (overlay, place, 3, UNKNOT_NO_KNOT);
      break;
    case UNKNOT_N_ZONE_KINDS + 5:
      unknot_map_overlay_add_change (overlay, place, 3, 3);
      break;
    case UNKNOT_N_ZONE_KINDS + 6:
      unknot_map_overlay_add_arrow (overlay, (UnknotPoint) { 330, 460 }, (UnknotPoint) { 400, 440 });
      break;
    default:
      g_clear_pointer (&overlay, unknot_map_overlay_unref);
      break;
    }

  return overlay;
}

static cairo_surface_t *
draw_mark (UnknotMapOverlay *overlay,
           const UnknotInk  *ink,
           UnknotColour      ground)
{
  cairo_t *cr;
  cairo_surface_t *surface = begin (ground, MARK_SIZE, MARK_SIZE, &cr);

  unknot_map_overlay_draw (overlay, body, ink, 1, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

/* Skin, muscle and the bare window lie under them. The rim in the colour of the ground is what marks are seen against. */
static void
test_marks (void)
{
  UnknotPoint shown = unknot_map_body_to_shown (body, (UnknotPoint) { 360, 460 });

  for (guint look = 0; look < G_N_ELEMENTS (looks); look++)
    {
      g_autoptr (UnknotInk) ink = unknot_ink_new (looks[look].dark, looks[look].high_contrast, NULL);
      const UnknotColour grounds[] = { ink->map.skin, ink->map.muscle, ink->ground };

      check_mark (sight_get_contrast (ink->knot, ink->ground), looks[look].name, "knot", 0);
      check_mark (sight_get_contrast (ink->calm, ink->ground), looks[look].name, "calm knot", 0);
      check_mark (sight_get_contrast (ink->map.select_line, ink->map.muscle), looks[look].name, "chosen muscle", 0);
      check_mark (sight_get_contrast (ink->accent, ink->ground), looks[look].name, "focus", 0);
      for (guint mark = 0;; mark++)
        {
          g_autoptr (UnknotMapOverlay) overlay = make_overlay (mark);

          if (overlay == NULL)
            break;
          for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
            {
              cairo_surface_t *surface = draw_mark (overlay, ink, grounds[i]);
              double on_ground = find_most (surface, grounds[i], shown.x - 45, shown.y - 45, 90, 90);
              double on_rim = find_most (surface, ink->ground, shown.x - 45, shown.y - 45, 90, 90);

              check_mark (fmax (on_ground, on_rim), looks[look].name, "mark", mark);
              cairo_surface_destroy (surface);
            }
        }
    }
}

/* The disc itself, beside its number. */
static UnknotColour
get_plate (guint            mark,
           const UnknotInk *ink)
{
  UnknotPoint shown = unknot_map_body_to_shown (body, (UnknotPoint) { 360, 460 });
  g_autoptr (UnknotMapOverlay) overlay = make_overlay (mark);
  cairo_surface_t *surface = draw_mark (overlay, ink, ink->ground);
  UnknotColour colour = sight_at (surface, shown.x, shown.y - 9);

  cairo_surface_destroy (surface);

  return colour;
}

/* A knot and a calm one, better and worse: shape and sign tell them apart, and so does colour, for all eyes. */
static void
test_eyes (void)
{
  static const guint pairs[][2] = {
    { UNKNOT_N_ZONE_KINDS, UNKNOT_N_ZONE_KINDS + 1 }, { UNKNOT_N_ZONE_KINDS + 2, UNKNOT_N_ZONE_KINDS + 3 },
  };

  for (guint look = 0; look < G_N_ELEMENTS (looks); look++)
    {
      g_autoptr (UnknotInk) ink = unknot_ink_new (looks[look].dark, looks[look].high_contrast, NULL);

      for (guint pair = 0; pair < G_N_ELEMENTS (pairs); pair++)
        for (guint eye = 0; eye < G_N_ELEMENTS (sight_eyes); eye++)
          {
            double apart = sight_get_difference (get_plate (pairs[pair][0], ink), get_plate (pairs[pair][1], ink), eye);

            g_test_message ("%s, pair %u, eye %u: %.1f", looks[look].name, pair, eye, apart);
            g_assert_cmpfloat (apart, >=, LEAST_OF_PAIR);
          }
    }
}

static void
load_body (void)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotAnatomy) anatomy = unknot_anatomy_load (folder, &error);
  g_autoptr (UnknotWarp) warp = unknot_warp_load (folder, &error);
  g_autoptr (UnknotAtlas) atlas = unknot_atlas_load (folder, UNKNOT_VIEW_BACK, anatomy, &error);

  g_assert_no_error (error);
  body = unknot_map_body_new (atlas, warp, UNKNOT_BUILD_NEUTRAL);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  load_body ();

  g_test_add_func ("/contrast/texts", test_texts);
  g_test_add_func ("/contrast/charts", test_charts);
  g_test_add_func ("/contrast/marks", test_marks);
  g_test_add_func ("/contrast/eyes", test_eyes);
  status = g_test_run ();

  g_test_message ("%u texts, the least %.2f; %u marks, the least %.2f", n_texts, least_text, n_marks, least_mark);
  unknot_map_body_unref (body);

  return status;
}
