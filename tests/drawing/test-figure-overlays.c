#include "figure-fixture.h"
#include "unknot-figure.h"

enum { WIDTH = 420, HEIGHT = 300, GRID = 150 };

typedef struct
{
  const char *what;
  UnknotOverlayKind kind;
  gboolean beats;
} Case;

static const Case cases[] = {
  { "rings", UNKNOT_OVERLAY_PRESS, TRUE },
  { "an arrow", UNKNOT_OVERLAY_ARROW, FALSE },
  { "a breath", UNKNOT_OVERLAY_BREATH, TRUE },
  { "a pull", UNKNOT_OVERLAY_FEEL, FALSE },
};

/* The ball at the wall with one overlay of a kind, bent where it can be. */
static UnknotFigureFrame *
make_frame (UnknotCast *cast,
            const Case *one)
{
  g_autoptr (UnknotBoundPose) pose = make_wall_ball_pose (cast);
  UnknotPoseOverlay *overlay = &pose->overlays[0];
  g_autoptr (GError) error = NULL;
  UnknotFigureFrame *frame;

  pose->n_overlays = 1;
  *overlay = (UnknotPoseOverlay) { .kind = one->kind, .weight = 5, .radius = 0.1 };
  if (one->kind == UNKNOT_OVERLAY_PRESS || one->kind == UNKNOT_OVERLAY_FEEL)
    overlay->points[overlay->n_points++] = on_bone (0, UNKNOT_BONE_THORAX, UNKNOT_VECTOR (0, 0.7, 0));
  for (guint i = 0; one->kind == UNKNOT_OVERLAY_ARROW && i < 3; i++)
    overlay->points[overlay->n_points++] = on_bone (0, UNKNOT_BONE_THORAX, UNKNOT_VECTOR (0, 0.5 + 0.2 * i, 0.2 * (i % 2)));

  frame = unknot_figure_trace (pose, UNKNOT_FIGURE_STYLE_FLAT, (double) WIDTH / HEIGHT, GRID, NULL, &error);
  g_assert_no_error (error);
  return frame;
}

/* Nothing is drawn outside of the part that is said to change, whatever the shape of the area and the phase. */
static void
assert_within (const UnknotFigureFrame *frame,
               int                      width,
               int                      height,
               double                   phase)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  UnknotRect bounds = unknot_figure_frame_get_overlay_bounds (frame, width, height);
  cairo_t *cr = cairo_create (surface);
  gboolean any = FALSE;

  unknot_figure_frame_draw_overlays (cr, frame, UNKNOT_FIGURE_GROUND_LIGHT, phase, phase, width, height);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (int y = 0; y < height; y++)
    {
      const guint32 *row = (const guint32 *) (cairo_image_surface_get_data (surface)
                                              + y * cairo_image_surface_get_stride (surface));

      for (int x = 0; x < width; x++)
        if (row[x] != 0)
          {
            any = TRUE;
            g_assert_true (x >= bounds.x && x < bounds.x + bounds.width);
            g_assert_true (y >= bounds.y && y < bounds.y + bounds.height);
          }
    }
  g_assert_true (any);
  g_assert_cmpfloat (bounds.width * bounds.height, <, 0.8 * width * height);
  cairo_surface_destroy (surface);
}

static void
test_bounds (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotFigureFrame *frame = make_frame (cast, &cases[i]);

      g_test_message ("%s", cases[i].what);
      for (double phase = 0.01; phase < 1; phase += 0.19)
        {
          assert_within (frame, WIDTH, HEIGHT, phase);
          assert_within (frame, 2 * WIDTH, 2 * HEIGHT, phase);
          assert_within (frame, HEIGHT, WIDTH, phase);
        }
      unknot_figure_frame_unref (frame);
    }
}

static void
test_beats (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotFigureFrame *frame = make_frame (cast, &cases[i]);

      g_test_message ("%s", cases[i].what);
      g_assert_cmpint (unknot_figure_frame_has_beat (frame), ==, cases[i].beats);
      unknot_figure_frame_unref (frame);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure-overlays/bounds", test_bounds);
  g_test_add_func ("/figure-overlays/beats", test_beats);

  return g_test_run ();
}
