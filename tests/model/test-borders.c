/* Every muscle is drawn where clinical.md B says that it lies, and reaches the bones it is fixed to. B gives areas of
 * the grid B0, which is an estimate and no measure: one vertebral level up or down is the same to it. */

#include <math.h>

#include "unknot-atlas.h"

/* What may differ, in mm: a finger's width across, a vertebral level along. */
#define ACROSS 20
#define ALONG 28
/* In how many steps a piece of an edge is looked at. */
#define N_STEPS 8

/* In what a row is measured: the grid as F9.16 lays it on the drawing, or the grid laid through the three landmarks of
 * the shoulder blade, for what hangs on the blade. */
typedef enum
{
  TRUNK,
  BLADE,
} Frame;

typedef struct
{
  double medial, lateral, top, bottom;
} Box;

typedef struct
{
  const char *muscle;
  UnknotView view;
  Frame frame;
  /* The region of B. */
  Box region;
  /* How many mm further the drawing may go, and why. */
  Box further;
  const char *why;
} Row;

/* Of the side view, which has no grid, B says nothing. */
static const Row rows[] = {
  { "suboccipitals", UNKNOT_VIEW_BACK, TRUNK, { 2, 22, -27, -18 }, { 0 }, NULL },
  { "splenius-semispinalis", UNKNOT_VIEW_BACK, TRUNK, { 3, 26, -25, 32 }, { 0 }, NULL },
  { "trapezius-upper", UNKNOT_VIEW_BACK, BLADE, { 8, 95, -26, 8 }, { 0 }, NULL },
  { "trapezius-middle", UNKNOT_VIEW_BACK, BLADE, { 2, 95, 0, 17 }, { 0 }, NULL },
  { "trapezius-lower", UNKNOT_VIEW_BACK, BLADE, { 0, 38, 18, 66 }, { 16, 0, 0, 0 },
    "the spine tips are the other frame's" },
  { "levator-scapulae", UNKNOT_VIEW_BACK, BLADE, { 24, 38, -20, 9 }, { 0 }, NULL },
  { "supraspinatus", UNKNOT_VIEW_BACK, BLADE, { 40, 92, 4, 12 }, { 0, 16, 0, 0 }, "the tendon runs to the arm" },
  { "infraspinatus", UNKNOT_VIEW_BACK, BLADE, { 38, 88, 13, 33 }, { 0, 24, 0, 0 }, "the tendon runs to the arm" },
  { "teres-minor", UNKNOT_VIEW_BACK, BLADE, { 62, 92, 18, 28 }, { 4, 16, 0, 0 }, "the tendon runs to the arm" },
  { "teres-major", UNKNOT_VIEW_BACK, BLADE, { 50, 88, 26, 38 }, { 4, 0, 0, 0 }, "it begins at the tip of the blade" },
  { "deltoid-posterior", UNKNOT_VIEW_BACK, BLADE, { 78, 108, 8, 34 }, { 20, 16, 0, 12 },
    "it begins along the blade's ridge; the arm hangs out" },
  { "deltoid-lateral", UNKNOT_VIEW_BACK, BLADE, { 95, 112, 4, 42 }, { 0, 10, 0, 0 }, "the arm hangs out" },
  { "rhomboids", UNKNOT_VIEW_BACK, BLADE, { 2, 38, 0, 36 }, { 0 }, NULL },
  { "erector-spinae-thoracic", UNKNOT_VIEW_BACK, TRUNK, { 4, 34, 10, 66 }, { 0, 0, 4, 70 },
    "it goes on to the neck, and spinalis to the upper lumbar tips" },
  { "multifidi", UNKNOT_VIEW_BACK, TRUNK, { 1, 10, 0, 118 }, { 0, 0, 44, 46 },
    "it goes on in the neck and down the sacrum" },
  { "latissimus-dorsi", UNKNOT_VIEW_BACK, TRUNK, { 10, 85, 37, 100 }, { 0 }, NULL },
  { "serratus-posterior-superior", UNKNOT_VIEW_BACK, BLADE, { 5, 42, 0, 24 }, { 0 }, NULL },
  { "serratus-posterior-inferior", UNKNOT_VIEW_BACK, TRUNK, { 8, 48, 60, 80 }, { 0, 12, 24, 16 },
    "its teeth end on ribs 9 to 12, beside their angles" },
  { "erector-spinae-lumbar", UNKNOT_VIEW_BACK, TRUNK, { 5, 38, 66, 116 }, { 0, 0, 16, 16 },
    "the sheet begins at T12 and ends on the sacrum" },
  { "quadratus-lumborum", UNKNOT_VIEW_BACK, TRUNK, { 22, 48, 70, 100 }, { 0, 0, 0, 16 },
    "the crest falls off to the spine" },
  { "gluteus-medius", UNKNOT_VIEW_BACK, TRUNK, { 20, 75, 101, 125 }, { 0, 24, 0, 60 },
    "B names the upper part; it runs to the thigh" },
  { "subscapularis", UNKNOT_VIEW_BACK, BLADE, { 62, 82, 18, 34 }, { 30, 24, 30, 0 },
    "B names the side of the armpit" },
  { "deltoid-anterior", UNKNOT_VIEW_FRONT, TRUNK, { 70, 105, -2, 45 }, { 0, 34, 0, 44 }, "the arm hangs out" },
  { "sternocleidomastoid", UNKNOT_VIEW_FRONT, TRUNK, { 4, 35, -75, 0 }, { 0 }, NULL },
  { "scalenes", UNKNOT_VIEW_FRONT, TRUNK, { 15, 35, -40, -5 }, { 0, 36, 26, 0 }, "they begin at the upper neck" },
  { "pectoralis-major", UNKNOT_VIEW_FRONT, TRUNK, { 8, 92, 0, 70 }, { 0 }, NULL },
  { "pectoralis-minor", UNKNOT_VIEW_FRONT, TRUNK, { 35, 72, 12, 65 }, { 0 }, NULL },
};

/* Bones that a muscle reaches, as points of the grid. */
static const struct
{
  const char *muscle;
  UnknotView view;
  Frame frame;
  UnknotPoint place;
  const char *what;
} fixed[] = {
  { "suboccipitals", UNKNOT_VIEW_BACK, TRUNK, { 8, -26 }, "the skull" },
  { "suboccipitals", UNKNOT_VIEW_BACK, TRUNK, { 2, -19 }, "C2" },
  { "splenius-semispinalis", UNKNOT_VIEW_BACK, TRUNK, { 35, -25 }, "the mastoid" },
  { "splenius-semispinalis", UNKNOT_VIEW_BACK, TRUNK, { 2, 28 }, "T5" },
  { "trapezius-upper", UNKNOT_VIEW_BACK, TRUNK, { 2, -27 }, "the back of the head" },
  { "trapezius-upper", UNKNOT_VIEW_BACK, BLADE, { 100, 6 }, "the acromion" },
  { "trapezius-middle", UNKNOT_VIEW_BACK, TRUNK, { 2, 3 }, "C7" },
  { "trapezius-middle", UNKNOT_VIEW_BACK, BLADE, { 100, 6 }, "the acromion" },
  { "trapezius-lower", UNKNOT_VIEW_BACK, TRUNK, { 0, 66 }, "T12" },
  { "trapezius-lower", UNKNOT_VIEW_BACK, BLADE, { 37, 16 }, "the inner end of the ridge" },
  { "levator-scapulae", UNKNOT_VIEW_BACK, TRUNK, { 24, -18 }, "the side of C1 to C4" },
  { "levator-scapulae", UNKNOT_VIEW_BACK, BLADE, { 38, 9 }, "the upper corner of the blade" },
  { "supraspinatus", UNKNOT_VIEW_BACK, BLADE, { 40, 10 }, "the upper hollow of the blade" },
  { "supraspinatus", UNKNOT_VIEW_BACK, BLADE, { 100, 8 }, "under the acromion" },
  { "infraspinatus", UNKNOT_VIEW_BACK, BLADE, { 38, 18 }, "the inner end of the ridge" },
  { "infraspinatus", UNKNOT_VIEW_BACK, BLADE, { 42, 35 }, "the lower corner of the blade" },
  { "teres-minor", UNKNOT_VIEW_BACK, BLADE, { 66, 26 }, "the outer border of the blade" },
  { "teres-major", UNKNOT_VIEW_BACK, BLADE, { 46, 36 }, "the lower corner of the blade" },
  { "deltoid-posterior", UNKNOT_VIEW_BACK, BLADE, { 80, 9 }, "the ridge of the blade" },
  { "deltoid-lateral", UNKNOT_VIEW_BACK, BLADE, { 100, 6 }, "the acromion" },
  { "rhomboids", UNKNOT_VIEW_BACK, TRUNK, { 2, 0 }, "C7" },
  { "rhomboids", UNKNOT_VIEW_BACK, TRUNK, { 2, 27 }, "T5" },
  { "rhomboids", UNKNOT_VIEW_BACK, BLADE, { 38, 14 }, "the inner border of the blade" },
  { "rhomboids", UNKNOT_VIEW_BACK, BLADE, { 39, 35 }, "the lower corner of the blade" },
  { "erector-spinae-thoracic", UNKNOT_VIEW_BACK, TRUNK, { 14, 62 }, "T12" },
  { "multifidi", UNKNOT_VIEW_BACK, TRUNK, { 4, 0 }, "C7" },
  { "multifidi", UNKNOT_VIEW_BACK, TRUNK, { 8, 118 }, "the sacrum" },
  { "latissimus-dorsi", UNKNOT_VIEW_BACK, TRUNK, { 30, 41 }, "the spine at T7, under the trapezius" },
  { "latissimus-dorsi", UNKNOT_VIEW_BACK, BLADE, { 42, 37 }, "the lower corner of the blade" },
  { "latissimus-dorsi", UNKNOT_VIEW_BACK, TRUNK, { 53, 100 }, "the crest" },
  { "serratus-posterior-superior", UNKNOT_VIEW_BACK, TRUNK, { 2, -2 }, "C7" },
  { "serratus-posterior-superior", UNKNOT_VIEW_BACK, TRUNK, { 2, 16 }, "T3" },
  { "serratus-posterior-superior", UNKNOT_VIEW_BACK, BLADE, { 40, 12 }, "ribs 2 to 5 under the blade" },
  { "serratus-posterior-inferior", UNKNOT_VIEW_BACK, TRUNK, { 14, 80 }, "L2" },
  { "serratus-posterior-inferior", UNKNOT_VIEW_BACK, TRUNK, { 50, 74 }, "the tip of rib 12" },
  { "erector-spinae-lumbar", UNKNOT_VIEW_BACK, TRUNK, { 14, 66 }, "T12" },
  { "erector-spinae-lumbar", UNKNOT_VIEW_BACK, TRUNK, { 22, 118 }, "the back of the hip bone" },
  { "quadratus-lumborum", UNKNOT_VIEW_BACK, TRUNK, { 44, 74 }, "rib 12" },
  { "quadratus-lumborum", UNKNOT_VIEW_BACK, TRUNK, { 53, 100 }, "the crest" },
  { "gluteus-medius", UNKNOT_VIEW_BACK, TRUNK, { 53, 101 }, "the crest" },
  { "gluteus-medius", UNKNOT_VIEW_BACK, TRUNK, { 87, 138 }, "the outer hip" },
  { "subscapularis", UNKNOT_VIEW_BACK, BLADE, { 80, 24 }, "the armpit side of the blade" },
  { "deltoid-anterior", UNKNOT_VIEW_FRONT, TRUNK, { 95, -4 }, "the outer end of the collarbone" },
  { "sternocleidomastoid", UNKNOT_VIEW_FRONT, TRUNK, { 4, -2 }, "the notch" },
  { "sternocleidomastoid", UNKNOT_VIEW_FRONT, TRUNK, { 33, -66 }, "below the mastoid" },
  { "scalenes", UNKNOT_VIEW_FRONT, TRUNK, { 30, -6 }, "ribs 1 and 2" },
  { "pectoralis-major", UNKNOT_VIEW_FRONT, TRUNK, { 8, 30 }, "the breastbone" },
  { "pectoralis-major", UNKNOT_VIEW_FRONT, TRUNK, { 20, -2 }, "the collarbone" },
  { "pectoralis-minor", UNKNOT_VIEW_FRONT, TRUNK, { 72, 12 }, "the coracoid" },
  { "pectoralis-minor", UNKNOT_VIEW_FRONT, TRUNK, { 42, 62 }, "rib 5" },
};

static UnknotAnatomy *anatomy;
static UnknotAtlas *atlases[UNKNOT_VIEW_FRONT + 1];

/* Solves for the plane through three values above three places. */
static double
plane_at (const UnknotPoint  places[3],
          const double       values[3],
          UnknotPoint        place)
{
  double x1 = places[1].x - places[0].x, y1 = places[1].y - places[0].y;
  double x2 = places[2].x - places[0].x, y2 = places[2].y - places[0].y;
  double x = place.x - places[0].x, y = place.y - places[0].y;
  double area = x1 * y2 - x2 * y1;
  double share1 = (x * y2 - x2 * y) / area, share2 = (x1 * y - x * y1) / area;

  return values[0] + share1 * (values[1] - values[0]) + share2 * (values[2] - values[0]);
}

/* Where a place of the drawing, on the left, lies in a frame. */
static UnknotPoint
measure (UnknotView  view,
         Frame       frame,
         UnknotPoint place)
{
  static const char * const names[] = { "acromion-left", "scapular-spine-root-left", "inferior-angle-left" };
  const double x[] = { 100, 37, 42 }, y[] = { 6, 16, 37 };
  UnknotPoint corners[3], grid;

  if (frame == TRUNK)
    {
      g_assert_true (unknot_atlas_place_to_grid (atlases[view], place, &grid));
      return grid;
    }

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_true (unknot_atlas_get_landmark (atlases[view], names[i], &corners[i]));
  return (UnknotPoint) { plane_at (corners, x, place), plane_at (corners, y, place) };
}

/* How many mm a unit of a frame is. */
static UnknotPoint
unit (UnknotView view,
      Frame      frame)
{
  if (frame == BLADE)
    return (UnknotPoint) { 1.78, 4.4 };

  return (UnknotPoint) { 1.86, view == UNKNOT_VIEW_FRONT ? 1.9 : 4.4 };
}

static gboolean
is_part (const UnknotAtlasShape *shape,
         const char             *muscle)
{
  return !shape->context && shape->side == UNKNOT_SIDE_LEFT && g_strcmp0 (shape->muscle, muscle) == 0;
}

static Box
extent (const Row *row)
{
  Box box = { G_MAXDOUBLE, -G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE };
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (atlases[row->view], &n_shapes);

  for (gsize i = 0; i < n_shapes; i++)
    {
      const UnknotPolyline *line = unknot_outline_get_polyline (shapes[i].outline);

      for (gsize j = 0; is_part (&shapes[i], row->muscle) && j < line->n_points; j++)
        {
          UnknotPoint place = measure (row->view, row->frame, line->points[j]);

          box.medial = fmin (box.medial, place.x);
          box.lateral = fmax (box.lateral, place.x);
          box.top = fmin (box.top, place.y);
          box.bottom = fmax (box.bottom, place.y);
        }
    }

  return box;
}

/* Complains if a side lies more than @slack mm within its border, or more than that and @further beyond it. */
static void
check_side (const Row  *row,
            const char *side,
            double      beyond,
            double      slack,
            double      further)
{
  if (beyond < -slack)
    g_test_fail_printf ("%s of view %d stops %.0f mm before its %s border", row->muscle, row->view, -beyond, side);
  if (beyond > slack + further)
    g_test_fail_printf ("%s of view %d goes %.0f mm beyond its %s border%s%s", row->muscle, row->view, beyond, side,
                        row->why != NULL ? ", though " : "", row->why != NULL ? row->why : "");
}

static void
test_regions (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const Row *row = &rows[i];
      UnknotPoint mm = unit (row->view, row->frame);
      Box drawn = extent (row);

      g_assert_nonnull (unknot_anatomy_get_muscle (anatomy, row->muscle));
      g_assert_cmpfloat (drawn.medial, <, drawn.lateral);
      check_side (row, "medial", (row->region.medial - drawn.medial) * mm.x, ACROSS, row->further.medial);
      check_side (row, "lateral", (drawn.lateral - row->region.lateral) * mm.x, ACROSS, row->further.lateral);
      check_side (row, "upper", (row->region.top - drawn.top) * mm.y, ALONG, row->further.top);
      check_side (row, "lower", (drawn.bottom - row->region.bottom) * mm.y, ALONG, row->further.bottom);
    }
}

static double
distance_to (UnknotView   view,
             Frame        frame,
             const char  *muscle,
             UnknotPoint  place)
{
  UnknotPoint mm = unit (view, frame);
  double nearest = G_MAXDOUBLE;
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (atlases[view], &n_shapes);

  for (gsize i = 0; i < n_shapes; i++)
    {
      const UnknotPolyline *line = unknot_outline_get_polyline (shapes[i].outline);

      for (gsize j = 1; is_part (&shapes[i], muscle) && j < line->n_points; j++)
        for (guint step = 0; step < N_STEPS; step++)
          {
            UnknotPoint from = line->points[j - 1], to = line->points[j];
            double t = (double) step / N_STEPS;
            UnknotPoint edge =
              measure (view, frame, (UnknotPoint) { from.x + t * (to.x - from.x), from.y + t * (to.y - from.y) });

            nearest = fmin (nearest, hypot ((edge.x - place.x) * mm.x, (edge.y - place.y) * mm.y));
          }
    }

  return nearest;
}

static void
test_fixed (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (fixed); i++)
    {
      double distance = distance_to (fixed[i].view, fixed[i].frame, fixed[i].muscle, fixed[i].place);

      if (distance > ACROSS)
        g_test_fail_printf ("%s ends %.0f mm from %s", fixed[i].muscle, distance, fixed[i].what);
    }
}

/* No muscle is left out: all of M01 to M27 have a row. */
static void
test_complete (void)
{
  gsize n_muscles;
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (anatomy, &n_muscles);

  for (gsize i = 0; i < n_muscles; i++)
    {
      guint n_rows = 0;

      for (guint j = 0; j < G_N_ELEMENTS (rows); j++)
        n_rows += g_str_equal (rows[j].muscle, unknot_muscle_get_id (muscles[i]));
      if (n_rows == 0)
        g_test_fail_printf ("%s has no row", unknot_muscle_get_id (muscles[i]));
    }
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
  for (guint i = 0; i < G_N_ELEMENTS (atlases); i++)
    {
      atlases[i] = unknot_atlas_load (folder, i, anatomy, &error);
      g_assert_no_error (error);
    }

  g_test_add_func ("/borders/regions", test_regions);
  g_test_add_func ("/borders/fixed", test_fixed);
  g_test_add_func ("/borders/complete", test_complete);
  status = g_test_run ();

  for (guint i = 0; i < G_N_ELEMENTS (atlases); i++)
    unknot_atlas_unref (atlases[i]);
  unknot_anatomy_unref (anatomy);
  return status;
}
