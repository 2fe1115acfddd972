/* What people mean by a place: at each the muscles in the order in which clinical.md B makes them likely. The places are
 * those of the drawing, well inside what they stand for; each is asked on both sides. */

#include "unknot-atlas.h"

#define N_VIEWS (UNKNOT_VIEW_SIDE + 1)

/* A place of the person's right, and the muscles in the order in which they have to come; others may come between, but
 * none before the first. */
typedef struct
{
  const char *what;
  UnknotView view;
  UnknotPoint place;
  const char *order;
} Place;

static const Place places[] = {
  /* M01 lies deep between skull and C2; who points at the edge of the skull means it. */
  { "under the edge of the skull", UNKNOT_VIEW_BACK, { 376, 192 }, "suboccipitals splenius-semispinalis" },
  { "the same, farther out", UNKNOT_VIEW_BACK, { 388, 190 }, "suboccipitals splenius-semispinalis trapezius-upper" },
  /* M02 shows between trapezius and the side of the neck; the rest lies under M03. */
  { "behind and below the ear", UNKNOT_VIEW_BACK, { 402, 182 }, "splenius-semispinalis" },
  { "back of the neck, half way", UNKNOT_VIEW_BACK, { 375, 230 }, "trapezius-upper splenius-semispinalis" },
  { "back of the neck, at its foot", UNKNOT_VIEW_BACK, { 386, 266 }, "trapezius-upper splenius-semispinalis" },
  /* M06, often overlooked at the angle of the neck; M03 lies over it. */
  { "angle of the neck", UNKNOT_VIEW_BACK, { 412, 262 }, "levator-scapulae trapezius-upper splenius-semispinalis" },
  { "angle of the neck, lower", UNKNOT_VIEW_BACK, { 418, 275 }, "levator-scapulae trapezius-upper" },
  /* The top of the shoulder from behind is M03, then M04, M07 and M06. */
  { "top of the shoulder", UNKNOT_VIEW_BACK, { 480, 320 }, "trapezius-upper trapezius-middle supraspinatus" },
  { "top of the shoulder, its middle", UNKNOT_VIEW_BACK, { 453, 310 },
    "trapezius-upper trapezius-middle supraspinatus levator-scapulae" },
  { "top of the shoulder, its front edge", UNKNOT_VIEW_BACK, { 446, 296 },
    "trapezius-upper trapezius-middle supraspinatus levator-scapulae" },
  { "top of the shoulder, near the neck", UNKNOT_VIEW_BACK, { 434, 292 },
    "trapezius-upper trapezius-middle levator-scapulae" },
  { "top of the shoulder, far out", UNKNOT_VIEW_BACK, { 515, 320 }, "trapezius-upper trapezius-middle supraspinatus" },
  { "top of the shoulder, half way out", UNKNOT_VIEW_BACK, { 470, 308 },
    "trapezius-upper trapezius-middle supraspinatus" },
  { "top of the shoulder, beside its middle", UNKNOT_VIEW_BACK, { 460, 310 },
    "trapezius-upper trapezius-middle supraspinatus" },
  /* M06 ends at the upper inner corner of the blade, under M04; M18 is deeper still. */
  { "upper inner corner of the blade", UNKNOT_VIEW_BACK, { 432, 318 },
    "levator-scapulae trapezius-middle supraspinatus" },
  { "upper inner corner of the blade, its edge", UNKNOT_VIEW_BACK, { 429, 308 }, "levator-scapulae trapezius-middle" },
  /* M04 from C7 to the third chest vertebra. */
  { "beside the uppermost chest vertebrae", UNKNOT_VIEW_BACK, { 400, 305 }, "trapezius-middle" },
  { "between spine and blade, high up", UNKNOT_VIEW_BACK, { 412, 316 }, "trapezius-middle rhomboids" },
  /* M07 fills the groove above the ridge; M04 lies over it. */
  { "groove above the ridge of the blade", UNKNOT_VIEW_BACK, { 456, 338 }, "supraspinatus trapezius-middle" },
  { "the groove, farther out", UNKNOT_VIEW_BACK, { 490, 338 }, "supraspinatus trapezius-middle trapezius-upper" },
  /* M14 between the blades, with M04 above, M05 over it, M18 and M15 below. */
  { "between the blades, upper", UNKNOT_VIEW_BACK, { 420, 345 }, "rhomboids trapezius-middle erector-spinae-thoracic" },
  { "between the blades, middle", UNKNOT_VIEW_BACK, { 416, 375 },
    "rhomboids trapezius-lower erector-spinae-thoracic serratus-posterior-superior" },
  { "between the blades, lower", UNKNOT_VIEW_BACK, { 426, 405 }, "rhomboids trapezius-lower" },
  { "between the blades, beside the spine", UNKNOT_VIEW_BACK, { 388, 370 }, "rhomboids trapezius-lower" },
  { "inner edge of the blade", UNKNOT_VIEW_BACK, { 434, 390 }, "rhomboids trapezius-lower" },
  /* M05 is the triangle from the ridge's inner end to Th12. */
  { "below the inner end of the ridge", UNKNOT_VIEW_BACK, { 400, 425 }, "trapezius-lower rhomboids" },
  { "low in the triangle", UNKNOT_VIEW_BACK, { 372, 440 }, "trapezius-lower" },
  /* M08 covers the blade; M27 lies under it. */
  { "on the blade", UNKNOT_VIEW_BACK, { 470, 385 }, "infraspinatus subscapularis" },
  { "on the blade, under the ridge", UNKNOT_VIEW_BACK, { 455, 372 }, "infraspinatus" },
  { "on the blade, low", UNKNOT_VIEW_BACK, { 462, 425 }, "infraspinatus" },
  /* M09 and M10 along the outer border; M17 winds round M10. */
  { "outer border of the blade", UNKNOT_VIEW_BACK, { 506, 414 }, "teres-minor infraspinatus" },
  { "lower corner of the blade", UNKNOT_VIEW_BACK, { 478, 448 }, "teres-major latissimus-dorsi" },
  { "back fold of the armpit", UNKNOT_VIEW_BACK, { 508, 446 }, "teres-major" },
  /* M11, M12 on the arm's side of the shoulder. */
  { "back of the shoulder", UNKNOT_VIEW_BACK, { 534, 386 }, "deltoid-posterior infraspinatus" },
  { "side of the shoulder from behind", UNKNOT_VIEW_BACK, { 588, 402 }, "deltoid-lateral deltoid-posterior" },
  /* M15 are the two cords beside the spine; M16 lies at their inner edge. */
  { "beside the spine at mid height", UNKNOT_VIEW_BACK, { 400, 500 }, "erector-spinae-thoracic latissimus-dorsi" },
  { "close to the spine at mid height", UNKNOT_VIEW_BACK, { 374, 530 },
    "erector-spinae-thoracic multifidi trapezius-lower" },
  /* M17 over the ribs. */
  { "side of the ribs", UNKNOT_VIEW_BACK, { 500, 500 }, "latissimus-dorsi" },
  /* M19 on the lower ribs, under M17. */
  { "lower ribs", UNKNOT_VIEW_BACK, { 432, 570 }, "serratus-posterior-inferior latissimus-dorsi" },
  { "lower ribs, farther down", UNKNOT_VIEW_BACK, { 430, 590 },
    "serratus-posterior-inferior latissimus-dorsi quadratus-lumborum" },
  /* The cord of the low back is M20; M21 lies to its outer side, deeper. */
  { "cord of the low back", UNKNOT_VIEW_BACK, { 396, 640 }, "erector-spinae-lumbar quadratus-lumborum" },
  { "low back, close to the spine", UNKNOT_VIEW_BACK, { 372, 700 }, "erector-spinae-lumbar multifidi" },
  { "low back, outer edge of the cord", UNKNOT_VIEW_BACK, { 412, 692 }, "erector-spinae-lumbar quadratus-lumborum" },
  { "flank above the hip", UNKNOT_VIEW_BACK, { 442, 680 }, "quadratus-lumborum erector-spinae-lumbar" },
  { "flank, higher", UNKNOT_VIEW_BACK, { 440, 655 }, "quadratus-lumborum erector-spinae-lumbar" },
  { "beside the sacrum", UNKNOT_VIEW_BACK, { 376, 758 }, "erector-spinae-lumbar multifidi" },
  /* M22 below the crest. */
  { "upper buttock", UNKNOT_VIEW_BACK, { 455, 735 }, "gluteus-medius" },
  { "upper buttock, to the side", UNKNOT_VIEW_BACK, { 490, 740 }, "gluteus-medius" },
  /* M23 before M24 at the neck from the front; M06 and M03 behind. */
  { "side of the neck from the front", UNKNOT_VIEW_FRONT, { 314, 292 },
    "sternocleidomastoid scalenes levator-scapulae" },
  { "above the collarbone", UNKNOT_VIEW_FRONT, { 296, 310 }, "scalenes levator-scapulae" },
  /* M25 over M26. */
  { "chest, below the collarbone", UNKNOT_VIEW_FRONT, { 250, 400 }, "pectoralis-major pectoralis-minor" },
  { "front fold of the armpit", UNKNOT_VIEW_FRONT, { 205, 418 }, "pectoralis-major" },
  { "chest, its middle", UNKNOT_VIEW_FRONT, { 300, 400 }, "pectoralis-major" },
  /* M13 before what sends pain there. */
  { "front of the shoulder", UNKNOT_VIEW_FRONT, { 184, 376 }, "deltoid-anterior" },
  { "front of the shoulder, at the chest", UNKNOT_VIEW_FRONT, { 206, 366 }, "deltoid-anterior pectoralis-major" },
  { "side of the shoulder from the front", UNKNOT_VIEW_FRONT, { 136, 402 }, "deltoid-lateral" },
  { "top of the shoulder from the front", UNKNOT_VIEW_FRONT, { 258, 312 }, "trapezius-upper" },
  { "top of the shoulder from the front, far out", UNKNOT_VIEW_FRONT, { 220, 318 }, "trapezius-upper supraspinatus" },
  { "front fold of the armpit, lower", UNKNOT_VIEW_FRONT, { 208, 446 }, "pectoralis-major subscapularis" },
  /* From the side. */
  { "top of the shoulder from the side, its ridge", UNKNOT_VIEW_SIDE, { 315, 300 },
    "trapezius-upper supraspinatus levator-scapulae" },
  { "flank from the side", UNKNOT_VIEW_SIDE, { 280, 640 },
    "quadratus-lumborum erector-spinae-lumbar latissimus-dorsi" },
  { "upper buttock from the side", UNKNOT_VIEW_SIDE, { 290, 760 }, "gluteus-medius" },
  { "side of the neck", UNKNOT_VIEW_SIDE, { 356, 262 }, "sternocleidomastoid scalenes" },
  { "side of the neck, behind that", UNKNOT_VIEW_SIDE, { 322, 226 }, "levator-scapulae splenius-semispinalis" },
  { "top of the shoulder from the side", UNKNOT_VIEW_SIDE, { 300, 278 }, "trapezius-upper levator-scapulae" },
  { "side of the shoulder", UNKNOT_VIEW_SIDE, { 334, 414 }, "deltoid-lateral" },
  { "front of the shoulder from the side", UNKNOT_VIEW_SIDE, { 384, 400 }, "deltoid-anterior" },
  { "back of the shoulder from the side", UNKNOT_VIEW_SIDE, { 288, 396 }, "deltoid-posterior" },
  { "side of the back", UNKNOT_VIEW_SIDE, { 256, 515 }, "latissimus-dorsi" },
  { "chest from the side", UNKNOT_VIEW_SIDE, { 428, 430 }, "pectoralis-major pectoralis-minor" },
};

static UnknotAnatomy *anatomy;
static UnknotAtlas *atlases[N_VIEWS];
static UnknotAtlas *left;

static char *
ask (UnknotAtlas *atlas,
     UnknotSide   side,
     UnknotPoint  place)
{
  g_autoptr (GArray) candidates = unknot_atlas_candidates_at (atlas, UNKNOT_SHEET_SUPERFICIAL, place);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < candidates->len; i++)
    {
      const UnknotCandidate *candidate = &g_array_index (candidates, UnknotCandidate, i);

      if (candidate->side == side)
        g_string_append_printf (names, "%s%s", names->len > 0 ? " " : "", candidate->muscle);
    }

  return g_string_free (g_steal_pointer (&names), FALSE);
}

/* The first is the first, and the others follow in their order. */
static gboolean
is_in_order (const char *order,
             const char *answer)
{
  g_auto (GStrv) wanted = g_strsplit (order, " ", -1);
  g_auto (GStrv) given = g_strsplit (answer, " ", -1);
  guint next = 0;

  if (g_strcmp0 (wanted[0], given[0]) != 0)
    return FALSE;
  for (guint i = 0; given[i] != NULL && wanted[next] != NULL; i++)
    if (g_str_equal (given[i], wanted[next]))
      next++;

  return wanted[next] == NULL;
}

static void
check (const Place *place,
       UnknotAtlas *atlas,
       UnknotSide   side)
{
  gboolean mirrored = side == UNKNOT_SIDE_LEFT && place->view != UNKNOT_VIEW_SIDE;
  UnknotPoint where = { mirrored ? 2 * unknot_atlas_get_midline (atlas) - place->place.x : place->place.x,
                        place->place.y };
  g_autofree char *answer = ask (atlas, side, where);

  if (!is_in_order (place->order, answer))
    g_test_fail_printf ("%s, %s: '%s' instead of '%s'", place->what, unknot_side_to_id (side), answer, place->order);
}

static void
test_places (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      check (&places[i], atlases[places[i].view], UNKNOT_SIDE_RIGHT);
      check (&places[i], places[i].view == UNKNOT_VIEW_SIDE ? left : atlases[places[i].view], UNKNOT_SIDE_LEFT);
    }
}

/* The sentence of the top of the shoulder holds all over it. */
static void
test_top_of_the_shoulder (void)
{
  static const char * const order[] = { "trapezius-upper", "trapezius-middle", "supraspinatus", "levator-scapulae" };
  guint n_asked = 0;

  for (double out = 75; out < 160; out += 5)
    for (double y = 292; y < 325; y += 3)
      for (guint side = UNKNOT_SIDE_LEFT; side <= UNKNOT_SIDE_RIGHT; side++)
        {
          UnknotPoint place = { side == UNKNOT_SIDE_RIGHT ? 360 + out : 360 - out, y };
          g_autofree char *answer = ask (atlases[UNKNOT_VIEW_BACK], side, place);
          g_auto (GStrv) given = g_strsplit (answer, " ", -1);
          guint rank = 0;

          if (g_strcmp0 (given[0], order[0]) != 0)
            continue;
          n_asked++;
          for (guint i = 0; given[i] != NULL; i++)
            for (guint j = 0; j < G_N_ELEMENTS (order); j++)
              if (g_str_equal (given[i], order[j]))
                {
                  if (j < rank)
                    g_test_fail_printf ("%g %g: '%s'", place.x, place.y, answer);
                  rank = j;
                }
        }
  g_assert_cmpuint (n_asked, >, 150);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  anatomy = unknot_anatomy_load (folder, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < N_VIEWS; i++)
    {
      atlases[i] = unknot_atlas_load (folder, i, anatomy, &error);
      g_assert_no_error (error);
    }
  left = unknot_atlas_mirror (atlases[UNKNOT_VIEW_SIDE]);

  g_test_add_func ("/places/order", test_places);
  g_test_add_func ("/places/top-of-the-shoulder", test_top_of_the_shoulder);

  status = g_test_run ();
  unknot_atlas_unref (left);
  for (guint i = 0; i < N_VIEWS; i++)
    unknot_atlas_unref (atlases[i]);
  unknot_anatomy_unref (anatomy);
  return status;
}
