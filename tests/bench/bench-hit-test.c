/* hit-test: microseconds to name the muscles at a click, on average over the body and in the worst place. */

#include "unknot-atlas.h"
#include "unknot-warp.h"

#define ROUNDS 3
#define CLICKS 8

static guint
click_at (UnknotAtlas *atlas,
          UnknotWarp  *warp,
          UnknotPoint  shown)
{
  UnknotPoint place = unknot_warp_invert (warp, UNKNOT_VIEW_BACK, UNKNOT_BUILD_NEUTRAL, shown);
  g_autoptr (GArray) candidates = NULL;

  candidates = unknot_atlas_candidates_at (atlas, UNKNOT_SHEET_SUPERFICIAL, place);
  return candidates->len;
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
  guint n_places = 0, n_found = 0;
  gint64 all = 0, worst = 0;

  if (warp == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  /* A click is a pixel: it goes back through the warp first. The best of some rounds is what it takes; the rest is what
   * else the machine does. */
  for (double y = 40; y < 1080; y += 13)
    for (double x = 80; x < 640; x += 13)
      {
        gint64 best = G_MAXINT64;

        if (click_at (atlas, warp, (UnknotPoint) { x, y }) == 0)
          continue;
        for (int round = 0; round < ROUNDS; round++)
          {
            gint64 start = g_get_monotonic_time ();

            for (int click = 0; click < CLICKS; click++)
              n_found += click_at (atlas, warp, (UnknotPoint) { x, y });
            best = MIN (best, g_get_monotonic_time () - start);
          }
        all += best;
        worst = MAX (worst, best);
        n_places++;
      }

  g_print ("BENCH hit-test %.2f us\n", (double) all / CLICKS / n_places);
  g_print ("BENCH hit-test-worst %.2f us\n", (double) worst / CLICKS);
  return n_found > 0 ? 0 : 1;
}
