#include "unknot-body-pictures.h"
#include "unknot-map-bodies.h"

/* The size of the map in a window of usual size. */
#define WIDTH 640
#define HEIGHT 620

/* What a person waits for when they turn the body: the aspect is read if it was never shown, and drawn flat. */
static double
turn (UnknotMapBodies *bodies,
      UnknotAspect     aspect,
      const UnknotInk *ink)
{
  gint64 before = g_get_monotonic_time ();
  UnknotMapBody *body = unknot_map_bodies_get_body (bodies, aspect);
  UnknotRect bounds = unknot_atlas_get_bounds (unknot_map_body_get_atlas (body));
  UnknotTransform transform =
    unknot_transform_fit (&bounds, WIDTH, HEIGHT, 1, (UnknotPoint) { bounds.width / 2, bounds.height / 2 });
  g_autoptr (UnknotBodyPicture) picture =
    unknot_body_picture_new_flat (body, UNKNOT_SHEET_SUPERFICIAL, ink, WIDTH, HEIGHT, transform);

  return (double) (g_get_monotonic_time () - before) / 1000;
}

int
main (void)
{
  static const UnknotAspect aspects[] = { UNKNOT_ASPECT_FRONT, UNKNOT_ASPECT_RIGHT, UNKNOT_ASPECT_LEFT };
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (UnknotMapBodies) bodies = unknot_map_bodies_new (folder, UNKNOT_BUILD_NEUTRAL);
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  double worst[2] = { 0, 0 };

  turn (bodies, UNKNOT_ASPECT_BACK, ink);
  for (guint again = 0; again < G_N_ELEMENTS (worst); again++)
    for (guint i = 0; i < G_N_ELEMENTS (aspects); i++)
      worst[again] = MAX (worst[again], turn (bodies, aspects[i], ink));

  g_print ("BENCH map-turn-first %.1f ms\n", worst[0]);
  g_print ("BENCH map-turn-again %.1f ms\n", worst[1]);
  return 0;
}
