/* hit-test: microseconds to name the muscles at a click, over clicks all over the body. */

#include "unknot-atlas.h"
#include "unknot-warp.h"

#define ROUNDS 20

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
  guint n_clicks = 0, n_found = 0;
  gint64 start;

  if (warp == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  /* A click is a pixel: it goes back through the warp first. */
  start = g_get_monotonic_time ();
  for (int round = 0; round < ROUNDS; round++)
    for (double y = 40; y < 1080; y += 13)
      for (double x = 80; x < 640; x += 13)
        {
          UnknotPoint place = unknot_warp_invert (warp, UNKNOT_VIEW_BACK, UNKNOT_BUILD_NEUTRAL,
                                                  (UnknotPoint) { x, y });
          g_autoptr (GArray) candidates = NULL;

          if (!unknot_outline_contains (unknot_atlas_get_outline (atlas), place))
            continue;
          candidates = unknot_atlas_candidates_at (atlas, UNKNOT_SHEET_SUPERFICIAL, place);
          n_found += candidates->len;
          n_clicks++;
        }

  g_print ("BENCH hit-test %.2f us\n", (double) (g_get_monotonic_time () - start) / n_clicks);
  return n_found > 0 ? 0 : 1;
}
