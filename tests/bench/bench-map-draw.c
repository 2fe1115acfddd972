/* map-draw: the full shaded back view at 1000x1500, against librsvg drawing the SVG of the same drawing; and how long
 * ours takes for every view and sheet at that size. */

#include <librsvg/rsvg.h>

#include "unknot-svg.h"

/* librsvg itself does not. */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsvgHandle, g_object_unref)

#define WIDTH 1000
#define HEIGHT 1500
#define ROUNDS 5

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;

  return first < second ? -1 : first > second;
}

static double
median (gint64 *times)
{
  qsort (times, ROUNDS, sizeof *times, compare_times);
  return (double) times[ROUNDS / 2];
}

static gint64
draw_ours (UnknotMapBody   *body,
           UnknotBodyArt   *art,
           UnknotSheet      sheet,
           const UnknotInk *ink)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  UnknotRect bounds = unknot_atlas_get_bounds (unknot_map_body_get_atlas (body));
  UnknotTransform transform = unknot_transform_fit (&bounds, WIDTH, HEIGHT, 1, (UnknotPoint) { 0 });
  gint64 start = g_get_monotonic_time (), end;

  cairo_translate (cr, transform.x, transform.y);
  cairo_scale (cr, transform.scale, transform.scale);
  unknot_body_draw_shaded (body, art, sheet, ink, cr);
  end = g_get_monotonic_time ();
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return end - start;
}

/* Reading the file is not counted: ours does not count reading the atlas. */
static gint64
draw_theirs (RsvgHandle  *handle,
             GError     **error)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  const RsvgRectangle viewport = { 0, 0, WIDTH, HEIGHT };
  gint64 start = g_get_monotonic_time (), end;
  gboolean good = rsvg_handle_render_document (handle, cr, &viewport, error);

  end = g_get_monotonic_time ();
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return good ? end - start : -1;
}

static void
measure_view (GFile           *folder,
              UnknotAnatomy   *anatomy,
              UnknotWarp      *warp,
              UnknotView       view,
              const UnknotInk *ink)
{
  g_autoptr (UnknotAtlas) atlas = unknot_atlas_load (folder, view, anatomy, NULL);
  g_autoptr (UnknotMapBody) body = unknot_map_body_new (atlas, warp, UNKNOT_BUILD_NEUTRAL);
  g_autoptr (UnknotBodyArt) art = unknot_body_art_load (folder, body, NULL);

  for (UnknotSheet sheet = UNKNOT_SHEET_SUPERFICIAL; sheet < UNKNOT_N_SHEETS; sheet++)
    {
      gint64 times[ROUNDS];

      if (!unknot_atlas_has_sheet (atlas, sheet))
        continue;
      for (guint i = 0; i < ROUNDS; i++)
        times[i] = draw_ours (body, art, sheet, ink);
      g_print ("BENCH map-draw-%s-%s %.1f ms\n", unknot_view_to_id (view), unknot_sheet_to_id (sheet),
               median (times) / 1000);
    }
}

int
main (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotAnatomy) anatomy = unknot_anatomy_load (folder, &error);
  g_autoptr (UnknotAtlas) atlas =
    anatomy != NULL ? unknot_atlas_load (folder, UNKNOT_VIEW_BACK, anatomy, &error) : NULL;
  g_autoptr (UnknotWarp) warp = atlas != NULL ? unknot_warp_load (folder, &error) : NULL;
  g_autoptr (UnknotMapBody) body = warp != NULL ? unknot_map_body_new (atlas, warp, UNKNOT_BUILD_NEUTRAL) : NULL;
  g_autoptr (UnknotBodyArt) art = body != NULL ? unknot_body_art_load (folder, body, &error) : NULL;
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  g_autoptr (GBytes) svg = art != NULL ? unknot_svg_of_body (body, art, UNKNOT_SHEET_SUPERFICIAL, ink) : NULL;
  g_autoptr (RsvgHandle) handle =
    svg != NULL ? rsvg_handle_new_from_data (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg), &error) : NULL;
  gint64 ours[ROUNDS], theirs[ROUNDS];

  for (guint i = 0; handle != NULL && i < ROUNDS; i++)
    {
      ours[i] = draw_ours (body, art, UNKNOT_SHEET_SUPERFICIAL, ink);
      theirs[i] = draw_theirs (handle, &error);
    }
  if (error != NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  g_print ("BENCH map-draw %.3f x\n", median (ours) / median (theirs));
  g_print ("BENCH map-draw-ours %.1f ms\n", median (ours) / 1000);
  g_print ("BENCH map-draw-librsvg %.1f ms\n", median (theirs) / 1000);
  for (guint view = 0; view < UNKNOT_N_VIEWS; view++)
    measure_view (folder, anatomy, warp, (UnknotView) view, ink);
  return 0;
}
