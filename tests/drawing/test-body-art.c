/* What only the shaded drawing reads of the body, and what it makes of a damaged file. */

#include <glib/gstdio.h>

#include "unknot-body-draw.h"
#include "unknot-json.h"

#define WIDTH 180
#define HEIGHT 275

static UnknotAtlas *atlas;
static UnknotWarp *warp;

static GFile *
get_folder (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);

  return g_file_new_for_path (path);
}

static UnknotBodyArt *
load_art (UnknotMapBody *body)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GError) error = NULL;
  UnknotBodyArt *art = unknot_body_art_load (folder, body, &error);

  g_assert_no_error (error);
  return art;
}

/* Leaves only the accents that do, or do not, belong to all builds. */
static void
keep_accents (UnknotBodyArt *art,
              gboolean       of_all)
{
  for (guint i = art->accents->len; i > 0; i--)
    if ((g_array_index (art->accents, UnknotArtAccent, i - 1).builds == G_MAXUINT) != of_all)
      g_array_remove_index (art->accents, i - 1);
}

static GBytes *
draw (UnknotMapBody *body,
      UnknotBodyArt *art)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  GBytes *bytes;

  cairo_scale (cr, 0.25, 0.25);
  unknot_body_draw_shaded (body, art, UNKNOT_SHEET_SUPERFICIAL, ink, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  bytes = g_bytes_new (cairo_image_surface_get_data (surface),
                       (gsize) cairo_image_surface_get_stride (surface) * HEIGHT);
  cairo_surface_destroy (surface);
  return bytes;
}

/* The forms of the narrow build are drawn on it, and on no other. */
static void
test_builds (void)
{
  for (guint build = UNKNOT_BUILD_BROAD; build < UNKNOT_N_BUILDS; build++)
    {
      g_autoptr (UnknotMapBody) body = unknot_map_body_new (atlas, warp, build);
      g_autoptr (UnknotBodyArt) whole = load_art (body);
      g_autoptr (UnknotBodyArt) bare = load_art (body);
      g_autoptr (UnknotBodyArt) own = load_art (body);
      g_autoptr (GBytes) drawn = draw (body, whole);
      g_autoptr (GBytes) plain = NULL;

      keep_accents (bare, TRUE);
      keep_accents (own, FALSE);
      g_assert_cmpuint (bare->accents->len, >, 0);
      g_assert_cmpuint (own->accents->len, >, 0);
      for (guint i = 0; i < own->accents->len; i++)
        g_assert_cmpuint (g_array_index (own->accents, UnknotArtAccent, i).builds & 1u << UNKNOT_BUILD_BROAD, ==, 0);

      plain = draw (body, bare);
      g_assert_cmpint (g_bytes_equal (drawn, plain), ==, build == UNKNOT_BUILD_BROAD);
    }
}

static void
test_damaged (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    const char *message;
  } cases[] = {
    { "\"fibres\": [\"M", "\"fibres\": [\"", NULL },
    { "\"kind\": \"bone-top\"", "\"kind\": \"bonnet\"", NULL },
    { "\"ridges\": [{\"path\"", "\"ridges\": [{\"paths\"", NULL },
    { "\"accents_deep\"", "\"accents_shallow\"", "anatomy/back-art.json: member 'accents_deep' is missing" },
    { "\"width\": 26", "\"width\": 2600", NULL },
    { "\"builds\": [\"narrow\"", "\"builds\": [\"nimble\"", NULL },
    { "\"id\": \"trapezius-upper-right\"", "\"id\": \"trapezius-lower-right\"", NULL },
  };
  g_autoptr (UnknotMapBody) body = unknot_map_body_new (atlas, warp, UNKNOT_BUILD_NEUTRAL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *copy = g_dir_make_tmp ("unknot-art-XXXXXX", NULL);
      g_autofree char *source = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", "back-art.json", NULL);
      g_autofree char *target = g_build_filename (copy, "back-art.json", NULL);
      g_autoptr (GFile) folder = g_file_new_for_path (copy);
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;
      GString *damaged;

      g_file_get_contents (source, &text, NULL, &error);
      g_assert_no_error (error);
      damaged = g_string_new (text);
      g_assert_cmpuint (g_string_replace (damaged, cases[i].from, cases[i].to, 1), ==, 1);
      g_file_set_contents (target, damaged->str, (gssize) damaged->len, &error);
      g_assert_no_error (error);
      g_string_free (damaged, TRUE);

      g_assert_null (unknot_body_art_load (folder, body, &error));
      g_assert_nonnull (error);
      g_assert_true (error->domain == UNKNOT_DATA_ERROR);
      g_assert_true (g_str_has_prefix (error->message, "anatomy/back-art.json: "));
      if (cases[i].message != NULL)
        g_assert_cmpstr (error->message, ==, cases[i].message);

      g_remove (target);
      g_rmdir (copy);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotAnatomy) anatomy = unknot_anatomy_load (folder, &error);
  int status;

  g_test_init (&argc, &argv, NULL);
  g_assert_no_error (error);
  atlas = unknot_atlas_load (folder, UNKNOT_VIEW_BACK, anatomy, &error);
  g_assert_no_error (error);
  warp = unknot_warp_load (folder, &error);
  g_assert_no_error (error);

  g_test_add_func ("/body-art/builds", test_builds);
  g_test_add_func ("/body-art/damaged", test_damaged);
  status = g_test_run ();

  unknot_warp_unref (warp);
  unknot_atlas_unref (atlas);
  return status;
}
