#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#include "../sight.h"
#include "unknot-body-draw.h"
#include "unknot-body-pictures.h"
#include "unknot-picture-cache.h"
#include "unknot-soft-edge.h"
#include "unknot-svg.h"

#define WIDTH 240
#define HEIGHT 360

static UnknotAtlas *atlas;
static UnknotMapBody *body;
static UnknotBodyArt *art;

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
  g_autoptr (UnknotAnatomy) anatomy = unknot_anatomy_load (folder, &error);
  g_autoptr (UnknotWarp) warp = unknot_warp_load (folder, &error);

  g_assert_no_error (error);
  atlas = unknot_atlas_load (folder, UNKNOT_VIEW_BACK, anatomy, &error);
  g_assert_no_error (error);
  body = unknot_map_body_new (atlas, warp, UNKNOT_BUILD_NEUTRAL);
  art = unknot_body_art_load (folder, body, &error);
  g_assert_no_error (error);
}

static UnknotTransform
get_transform (void)
{
  UnknotRect bounds = unknot_atlas_get_bounds (atlas);

  return unknot_transform_fit (&bounds, WIDTH, HEIGHT, 1, (UnknotPoint) { 0 });
}

typedef enum
{
  FLAT,
  SHADED,
} Level;

static cairo_surface_t *
draw (Level            level,
      UnknotSheet      sheet,
      const UnknotInk *ink)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  UnknotTransform transform = get_transform ();

  cairo_translate (cr, transform.x, transform.y);
  cairo_scale (cr, transform.scale, transform.scale);
  if (level == FLAT)
    unknot_body_draw_flat (body, sheet, ink, cr);
  else
    unknot_body_draw_shaded (body, art, sheet, ink, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static guint32
pixel (cairo_surface_t *surface,
       int              x,
       int              y)
{
  const guint8 *data = cairo_image_surface_get_data (surface);
  guint32 value;

  memcpy (&value, data + y * cairo_image_surface_get_stride (surface) + x * 4, sizeof value);
  return value;
}

static int
channel (guint32 value,
         guint   index)
{
  return (int) (value >> 8 * index & 0xff);
}

static guint32
pixel_at (cairo_surface_t *surface,
          double           x,
          double           y)
{
  UnknotPoint place = unknot_transform_to_pixel (get_transform (), (UnknotPoint) { x, y });

  return pixel (surface, (int) place.x, (int) place.y);
}

/* The mean difference of two pictures per channel, 0 to 255. */
static double
difference (cairo_surface_t *a,
            cairo_surface_t *b,
            guint            from_channel,
            gboolean         mirrored)
{
  double sum = 0;

  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH; x++)
      for (guint i = from_channel; i < 4; i++)
        sum += abs (channel (pixel (a, x, y), i) - channel (pixel (b, mirrored ? WIDTH - 1 - x : x, y), i));

  return sum / (WIDTH * HEIGHT * (4 - from_channel));
}

/* On pixels a soft edge is looked up, elsewhere it is stroked: both look the same. */
static void
test_soft_edge (void)
{
  g_autoptr (UnknotOutline) outline =
    unknot_outline_parse ("M60 60 C100 20 160 40 180 90 C200 160 120 200 70 170 Z", "test", "path", NULL);
  UnknotSoftEdge edge = { 0 };
  cairo_surface_t *looked_up = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_surface_t *stroked = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_surface_t *record = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (looked_up);

  unknot_soft_edge_add (&edge, 34, 0.5, 14, 1.25);
  unknot_soft_edge_add (&edge, 9, 0.3, 6, 1);
  unknot_soft_edge_draw (&edge, cr, outline, (UnknotColour) { 0, 0, 0 });
  cairo_destroy (cr);

  cr = cairo_create (record);
  unknot_soft_edge_draw (&edge, cr, outline, (UnknotColour) { 0, 0, 0 });
  cairo_destroy (cr);
  cr = cairo_create (stroked);
  cairo_set_source_surface (cr, record, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);

  cairo_surface_flush (looked_up);
  cairo_surface_flush (stroked);
  g_assert_cmpfloat (difference (looked_up, stroked, 3, FALSE), <, 1.5);
  g_assert_cmpint (channel (pixel (looked_up, 60, 60), 3), >, 130);
  g_assert_cmpint (channel (pixel (looked_up, 120, 110), 3), ==, 0);

  cairo_surface_destroy (looked_up);
  cairo_surface_destroy (stroked);
  cairo_surface_destroy (record);
}

static void
test_body_on_nothing (void)
{
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);

  for (Level level = FLAT; level <= SHADED; level++)
    for (UnknotSheet sheet = UNKNOT_SHEET_SUPERFICIAL; sheet <= UNKNOT_SHEET_BONES; sheet++)
      {
        cairo_surface_t *surface = draw (level, sheet, ink);

        g_assert_cmpint (channel (pixel (surface, 2, 2), 3), ==, 0);
        g_assert_cmpint (channel (pixel (surface, WIDTH - 2, 2), 3), ==, 0);
        g_assert_cmpint (channel (pixel_at (surface, 400, 450), 3), ==, 255);
        g_assert_cmpint (channel (pixel_at (surface, 360, 100), 3), ==, 255);
        /* Limbs end softly. */
        g_assert_cmpint (channel (pixel_at (surface, 430, 1088), 3), <, 20);
        g_assert_cmpint (channel (pixel_at (surface, 430, 1040), 3), >, 60);
        cairo_surface_destroy (surface);
      }
}

/* The flat picture is where the shaded one will be: nothing jumps when that comes. */
static void
test_no_jump (void)
{
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);

  for (UnknotSheet sheet = UNKNOT_SHEET_SUPERFICIAL; sheet <= UNKNOT_SHEET_DEEP; sheet++)
    {
      cairo_surface_t *flat = draw (FLAT, sheet, ink);
      cairo_surface_t *shaded = draw (SHADED, sheet, ink);

      g_assert_cmpfloat (difference (flat, shaded, 3, FALSE), <, 0.6);
      cairo_surface_destroy (flat);
      cairo_surface_destroy (shaded);
    }
}

static void
test_symmetric (void)
{
  g_autoptr (UnknotInk) ink = unknot_ink_new (TRUE, FALSE, NULL);
  cairo_surface_t *surface = draw (SHADED, UNKNOT_SHEET_SUPERFICIAL, ink);

  g_assert_cmpfloat (difference (surface, surface, 0, TRUE), <, 4);
  cairo_surface_destroy (surface);
}

static void
test_ink (void)
{
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (UnknotInk) ink = unknot_ink_new (i & 1, i >> 1, NULL);
      g_autoptr (UnknotInk) copy = unknot_ink_copy (ink);
      cairo_surface_t *surface = draw (SHADED, UNKNOT_SHEET_SUPERFICIAL, ink);

      g_assert_true (unknot_ink_equal (ink, copy));
      g_assert_cmpfloat (sight_get_contrast (ink->text, ink->ground), >, 7);
      g_assert_cmpfloat (sight_get_contrast (ink->dim, ink->ground), >, 4.5);
      g_assert_cmpfloat (sight_get_contrast (ink->knot_text, ink->knot), >, 4.5);
      g_assert_cmpfloat (sight_get_contrast (ink->knot, ink->ground), >, 3);
      /* Head, arm and thigh never sink into the window. */
      if (ink->dark)
        {
          g_assert_cmpfloat (sight_get_contrast (sight_from_rgb (pixel_at (surface, 360, 100)), ink->ground), >, 1.8);
          g_assert_cmpfloat (sight_get_contrast (sight_from_rgb (pixel_at (surface, 570, 520)), ink->ground), >, 1.8);
          g_assert_cmpfloat (sight_get_contrast (sight_from_rgb (pixel_at (surface, 440, 990)), ink->ground), >, 1.8);
        }
      cairo_surface_destroy (surface);
    }
}

static void
test_selection (void)
{
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  UnknotTransform transform = get_transform ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);

  cairo_translate (cr, transform.x, transform.y);
  cairo_scale (cr, transform.scale, transform.scale);
  unknot_body_draw_selection (body, UNKNOT_SHEET_SUPERFICIAL, "infraspinatus", UNKNOT_SIDE_LEFT, ink, cr);
  unknot_body_draw_selection (body, UNKNOT_SHEET_SUPERFICIAL, "quadratus-lumborum", UNKNOT_SIDE_RIGHT, ink, cr);
  unknot_body_draw_selection (body, UNKNOT_SHEET_SUPERFICIAL, "nothing", UNKNOT_SIDE_RIGHT, ink, cr);
  unknot_body_draw_hover (body, UNKNOT_SHEET_SUPERFICIAL, "gluteus-maximus", UNKNOT_SIDE_RIGHT, ink, cr);
  unknot_body_draw_focus (body, UNKNOT_SHEET_SUPERFICIAL, "latissimus-dorsi", UNKNOT_SIDE_LEFT, ink, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  /* The focus is a ring: it hides nothing. */
  g_assert_cmpint (channel (pixel_at (surface, 235, 540), 3), ==, 0);
  g_assert_cmpint (channel (pixel_at (surface, 270, 400), 3), >, 120);
  g_assert_cmpint (channel (pixel_at (surface, 450, 400), 3), ==, 0);
  /* A muscle below the sheet on show is seen through it. */
  g_assert_cmpint (channel (pixel_at (surface, 430, 640), 3), >, 40);
  g_assert_cmpint (channel (pixel_at (surface, 290, 640), 3), ==, 0);
  g_assert_cmpint (channel (pixel_at (surface, 440, 900), 3), >, 30);
  cairo_surface_destroy (surface);
}

typedef struct
{
  guint n_paths;
  guint n_images;
} Count;

static void
start_element_cb (GMarkupParseContext  *context,
                  const char           *name,
                  const char          **names,
                  const char          **values,
                  gpointer              user_data,
                  GError              **error)
{
  Count *count = user_data;

  count->n_paths += g_str_equal (name, "path");
  count->n_images += g_str_equal (name, "image");
}

static void
test_svg (void)
{
  const GMarkupParser parser = { .start_element = start_element_cb };

  for (UnknotSheet sheet = UNKNOT_SHEET_SUPERFICIAL; sheet <= UNKNOT_SHEET_BONES; sheet++)
    {
      g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
      g_autoptr (GBytes) svg = unknot_svg_of_body (body, art, sheet, ink);
      Count count = { 0 };
      g_autoptr (GMarkupParseContext) context =
        g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &count, NULL);
      g_autoptr (GError) error = NULL;

      g_markup_parse_context_parse (context, g_bytes_get_data (svg, NULL), (gssize) g_bytes_get_size (svg), &error);
      g_assert_no_error (error);
      g_markup_parse_context_end_parse (context, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (count.n_paths, >, 200);
      g_assert_cmpuint (count.n_images, ==, 0);
      g_assert_cmpuint (g_bytes_get_size (svg), <, 4 * 1024 * 1024);
    }
}

typedef struct
{
  UnknotBodyPicture *picture;
  GError *error;
  gboolean done;
} Answer;

static void
drawn_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Answer *answer = user_data;

  answer->picture = unknot_body_pictures_draw_finish (UNKNOT_BODY_PICTURES (source), result, &answer->error);
  answer->done = TRUE;
}

static UnknotBodyPicture *
draw_picture (GFile *cache)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (UnknotBodyPictures) pictures = unknot_body_pictures_new (folder, cache);
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  Answer answer = { 0 };

  unknot_body_pictures_draw (pictures, body, UNKNOT_SHEET_SUPERFICIAL, ink, WIDTH, HEIGHT, get_transform (), TRUE,
                             NULL, drawn_cb, &answer);
  while (!answer.done)
    g_main_context_iteration (NULL, TRUE);
  g_assert_no_error (answer.error);
  return answer.picture;
}

static char *
find_kept (const char *cache_path)
{
  /* Kept by the thread after the picture has been handed over. */
  while (TRUE)
    {
      g_autoptr (GDir) dir = g_dir_open (cache_path, 0, NULL);
      const char *name;

      while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
        if (g_str_has_suffix (name, ".pixels"))
          return g_build_filename (cache_path, name, NULL);
      g_thread_yield ();
    }
}

static void
test_pictures (void)
{
  g_autofree char *cache_path = g_dir_make_tmp ("unknot-pictures-XXXXXX", NULL);
  g_autoptr (GFile) cache = g_file_new_for_path (cache_path);
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  cairo_surface_t *expected = draw (SHADED, UNKNOT_SHEET_SUPERFICIAL, ink);
  gsize size = (gsize) cairo_image_surface_get_stride (expected) * HEIGHT;
  g_autoptr (GBytes) pixels = g_bytes_new (cairo_image_surface_get_data (expected), size);
  g_autoptr (UnknotBodyPicture) drawn = draw_picture (cache);
  g_autofree char *kept = find_kept (cache_path);
  g_autoptr (UnknotBodyPicture) loaded = draw_picture (cache);
  g_autoptr (UnknotBodyPicture) redrawn = NULL;

  g_assert_cmpint (drawn->width, ==, WIDTH);
  g_assert_cmpint (drawn->height, ==, HEIGHT);
  g_assert_true (g_bytes_equal (drawn->pixels, pixels));
  g_assert_true (g_bytes_equal (loaded->pixels, pixels));

  /* A damaged file is as good as none. */
  g_file_set_contents (kept, "not a picture", -1, NULL);
  redrawn = draw_picture (cache);
  g_assert_true (g_bytes_equal (redrawn->pixels, pixels));

  cairo_surface_destroy (expected);
  /* Once more, so that nothing is still being kept while the folder goes. */
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (UnknotBodyPicture) again = draw_picture (cache);

      g_assert_true (g_bytes_equal (again->pixels, pixels));
    }
  g_remove (kept);
  g_rmdir (cache_path);
}

static guint
count_kept (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static void
test_cache (void)
{
  g_autofree char *path = g_dir_make_tmp ("unknot-cache-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GBytes) pixels = g_bytes_new_static ("0123456789", 10);
  g_autoptr (GBytes) loaded = NULL;
  g_autofree char *file = g_build_filename (path, "one.pixels", NULL);
  g_autofree char *packed = NULL;
  gsize length;

  g_assert_null (unknot_picture_cache_load (folder, "one", 10));
  unknot_picture_cache_store (folder, "one", pixels);
  loaded = unknot_picture_cache_load (folder, "one", 10);
  g_assert_true (g_bytes_equal (loaded, pixels));

  /* A file that is too short or too long for its picture, cut off, or empty, is none. */
  g_assert_null (unknot_picture_cache_load (folder, "one", 11));
  g_assert_null (unknot_picture_cache_load (folder, "one", 9));
  g_assert_true (g_file_get_contents (file, &packed, &length, NULL));
  g_file_set_contents (file, packed, (gssize) length - 3, NULL);
  g_assert_null (unknot_picture_cache_load (folder, "one", 10));
  g_file_set_contents (file, "", 0, NULL);
  g_assert_null (unknot_picture_cache_load (folder, "one", 10));

  /* Only the newest are kept. */
  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *key = g_strdup_printf ("key-%u", i);

      unknot_picture_cache_store (folder, key, pixels);
    }
  g_assert_cmpuint (count_kept (path), ==, 16);

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *name = g_strdup_printf ("key-%u.pixels", i);
      g_autofree char *kept = g_build_filename (path, name, NULL);

      g_remove (kept);
    }
  g_remove (file);
  g_rmdir (path);
}

static void
test_cancelled (void)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (UnknotBodyPictures) pictures = unknot_body_pictures_new (folder, NULL);
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Answer answer = { 0 };

  g_cancellable_cancel (cancellable);
  unknot_body_pictures_draw (pictures, body, UNKNOT_SHEET_SUPERFICIAL, ink, WIDTH, HEIGHT, get_transform (), FALSE,
                             cancellable, drawn_cb, &answer);
  while (!answer.done)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (answer.picture);
  g_assert_error (answer.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&answer.error);
}

/* What had not begun is not drawn, nor what is asked for later; each is answered. */
static void
test_closed (void)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (UnknotBodyPictures) pictures = unknot_body_pictures_new (folder, NULL);
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  Answer answers[3] = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      if (i == G_N_ELEMENTS (answers) - 1)
        unknot_body_pictures_close (pictures);
      unknot_body_pictures_draw (pictures, body, UNKNOT_SHEET_SUPERFICIAL, ink, WIDTH, HEIGHT, get_transform (), FALSE,
                                 NULL, drawn_cb, &answers[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    while (!answers[i].done)
      g_main_context_iteration (NULL, TRUE);

  for (guint i = 1; i < G_N_ELEMENTS (answers); i++)
    {
      g_assert_null (answers[i].picture);
      g_assert_error (answers[i].error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    }
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_clear_pointer (&answers[i].picture, unknot_body_picture_unref);
      g_clear_error (&answers[i].error);
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  load_data ();

  g_test_add_func ("/body-drawing/soft-edge", test_soft_edge);
  g_test_add_func ("/body-drawing/on-nothing", test_body_on_nothing);
  g_test_add_func ("/body-drawing/no-jump", test_no_jump);
  g_test_add_func ("/body-drawing/symmetric", test_symmetric);
  g_test_add_func ("/body-drawing/ink", test_ink);
  g_test_add_func ("/body-drawing/selection", test_selection);
  g_test_add_func ("/body-drawing/svg", test_svg);
  g_test_add_func ("/body-drawing/pictures", test_pictures);
  g_test_add_func ("/body-drawing/cache", test_cache);
  g_test_add_func ("/body-drawing/cancelled", test_cancelled);
  g_test_add_func ("/body-drawing/closed", test_closed);

  status = g_test_run ();
  unknot_body_art_unref (art);
  unknot_map_body_unref (body);
  unknot_atlas_unref (atlas);
  return status;
}
