#include "figure-fixture.h"

#include "unknot-figure-frame.h"
#include "unknot-figure.h"

enum { SIZE = 300 };

static UnknotFigureFrame *
trace (const UnknotBoundPose *pose,
       UnknotFigureStyle      style)
{
  g_autoptr (GError) error = NULL;
  UnknotFigureFrame *frame = unknot_figure_trace (pose, style, 1, SIZE, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (frame);
  return frame;
}

static cairo_surface_t *
draw (const UnknotFigureFrame *frame,
      UnknotFigureGround       ground,
      gboolean                 overlays)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);

  unknot_figure_frame_draw (cr, frame, ground, SIZE, SIZE);
  if (overlays)
    unknot_figure_frame_draw_overlays (cr, frame, ground, 0, -1, SIZE, SIZE);

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
  const guchar *row = cairo_image_surface_get_data (surface) + (gsize) y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *) (gconstpointer) row)[x];
}

/* Of the box around a path. */
static UnknotGridPoint
middle_of (const UnknotPath *path)
{
  UnknotGridPoint least = { G_MAXFLOAT, G_MAXFLOAT };
  UnknotGridPoint most = { -G_MAXFLOAT, -G_MAXFLOAT };

  for (guint i = 0; i < path->points->len; i++)
    {
      UnknotGridPoint point = g_array_index (path->points, UnknotGridPoint, i);

      least = (UnknotGridPoint) { MIN (least.x, point.x), MIN (least.y, point.y) };
      most = (UnknotGridPoint) { MAX (most.x, point.x), MAX (most.y, point.y) };
    }

  return (UnknotGridPoint) { (least.x + most.x) / 2, (least.y + most.y) / 2 };
}

/* The study in Python hits 10529 pixels of this pose on the same grid, at a mean depth of 0.0574: it stops a tenth of
 * a pixel above the skin. Chin, lips, ankles, toes and the balls of the hands have been added since. */
static void
test_same_as_study (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_wall_ball_pose (cast);
  g_autoptr (GArray) primitives = unknot_primitives_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotTrace) traced = NULL;
  UnknotCamera camera;
  UnknotStage stage;
  double depth = 0;
  guint n_hit = 0;

  unknot_stage_solve (&stage, pose);
  unknot_primitives_add_body (primitives, &stage, 0);
  unknot_primitives_add_prop (primitives, &stage, pose, 0);
  g_assert_cmpuint (primitives->len, ==, 122);

  unknot_camera_init (&camera, pose->view.yaw, pose->view.pitch, pose->view.wide.center);
  traced = unknot_trace_new ((UnknotPrimitive *) primitives->data, primitives->len, &camera, pose->view.wide.height,
                             SIZE, SIZE, NULL, &error);
  g_assert_no_error (error);

  for (guint i = 0; i < SIZE * SIZE; i++)
    {
      if (traced->solid[i] < 0)
        continue;

      depth += traced->depth[i];
      n_hit++;
    }

  g_assert_cmpfloat_with_epsilon (n_hit, 10535, 12);
  g_assert_cmpfloat_with_epsilon (depth / n_hit, 0.057055, 1e-4);
}

static void
test_silhouette_is_closed (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_wall_ball_pose (cast);
  g_autoptr (UnknotFigureFrame) frame = trace (pose, UNKNOT_FIGURE_STYLE_FLAT);
  const UnknotPath *path = &frame->silhouette;
  guint first = 0;

  g_assert_cmpuint (path->ends->len, >, 0);
  g_assert_cmpuint (path->ends->len, <, 8);
  g_assert_cmpuint (g_array_index (path->ends, guint, path->ends->len - 1), ==, path->points->len);

  for (guint i = 0; i < path->ends->len; i++)
    {
      guint end = g_array_index (path->ends, guint, i);

      g_assert_cmpuint (end - first, >=, 8);
      for (guint j = first; j < end; j++)
        {
          UnknotGridPoint a = g_array_index (path->points, UnknotGridPoint, j);
          UnknotGridPoint b = g_array_index (path->points, UnknotGridPoint, j + 1 < end ? j + 1 : first);

          g_assert_true (isfinite (a.x) && isfinite (a.y));
          g_assert_cmpfloat (a.x, >, -2);
          g_assert_cmpfloat (a.x, <, SIZE + 2);
          g_assert_cmpfloat (hypot (b.x - a.x, b.y - a.y), <, 12);
        }

      first = end;
    }
}

static void
assert_same_path (const UnknotPath *a,
                  const UnknotPath *b)
{
  g_assert_cmpmem (a->points->data, a->points->len * sizeof (UnknotGridPoint),
                   b->points->data, b->points->len * sizeof (UnknotGridPoint));
  g_assert_cmpmem (a->ends->data, a->ends->len * sizeof (guint), b->ends->data, b->ends->len * sizeof (guint));
}

static gpointer
trace_thread (gpointer pose)
{
  return trace (pose, UNKNOT_FIGURE_STYLE_FLAT);
}

/* The same pose gives the same picture, also when two threads make it at once. */
static void
test_deterministic (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_wall_ball_pose (cast);
  GThread *threads[2];
  UnknotFigureFrame *frames[2];

  for (guint i = 0; i < 2; i++)
    threads[i] = g_thread_new ("trace", trace_thread, pose);
  for (guint i = 0; i < 2; i++)
    frames[i] = g_thread_join (threads[i]);

  assert_same_path (&frames[0]->silhouette, &frames[1]->silhouette);
  assert_same_path (&frames[0]->lines, &frames[1]->lines);
  assert_same_path (&frames[0]->face, &frames[1]->face);
  assert_same_path (&frames[0]->floor_shadow, &frames[1]->floor_shadow);
  g_assert_cmpuint (frames[0]->materials->len, ==, frames[1]->materials->len);
  for (guint i = 0; i < frames[0]->materials->len; i++)
    assert_same_path (&g_array_index (frames[0]->materials, UnknotFrameMaterial, i).base,
                      &g_array_index (frames[1]->materials, UnknotFrameMaterial, i).base);

  unknot_figure_frame_unref (frames[0]);
  unknot_figure_frame_unref (frames[1]);
}

/* Skin, hair, shirt, shorts and the ball are there, lines and a face too, and all of it is small. */
static void
test_contents (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_wall_ball_pose (cast);
  g_autoptr (UnknotFigureFrame) frame = trace (pose, UNKNOT_FIGURE_STYLE_FLAT);

  g_assert_cmpuint (frame->materials->len, ==, 5);
  g_assert_cmpuint (frame->scene->len, ==, 3);
  g_assert_cmpuint (frame->lines.ends->len, >, 10);
  g_assert_cmpuint (frame->face.ends->len, >, 2);
  g_assert_cmpuint (frame->floor_shadow.ends->len, >, 0);
  g_assert_cmpuint (frame->wall_shadow.ends->len, >, 0);
  g_assert_cmpuint (unknot_figure_frame_get_size (frame), >, 4 * 1024);
  g_assert_cmpuint (unknot_figure_frame_get_size (frame), <, 96 * 1024);
  g_assert_cmpfloat_with_epsilon (unknot_figure_frame_get_aspect (frame), 1, 1e-9);
}

static void
test_colors (void)
{
  static const UnknotFigureGround grounds[] = { UNKNOT_FIGURE_GROUND_LIGHT, UNKNOT_FIGURE_GROUND_DARK };
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_wall_ball_pose (cast);
  g_autoptr (UnknotFigureFrame) frame = NULL;

  pose->scene.has_wall = FALSE;
  frame = trace (pose, UNKNOT_FIGURE_STYLE_FLAT);

  for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
    {
      cairo_surface_t *surface = draw (frame, grounds[i], FALSE);

      for (guint j = 0; j < frame->materials->len; j++)
        {
          const UnknotFrameMaterial *material = &g_array_index (frame->materials, UnknotFrameMaterial, j);
          const UnknotTone *tone = &material->tone;
          const guint32 *colors = grounds[i] == UNKNOT_FIGURE_GROUND_LIGHT ? tone->light : tone->dark;
          guint n_base = 0;

          for (int y = 0; y < SIZE; y++)
            {
              for (int x = 0; x < SIZE; x++)
                n_base += pixel (surface, x, y) == (0xff000000 | colors[0]);
            }

          g_assert_cmpuint (n_base, >, 15);
        }

      g_assert_cmphex (pixel (surface, 3, 3), ==, 0);
      cairo_surface_destroy (surface);
    }
}

/* The outline lies around the figure, so the outlined one covers more. */
static void
test_outlined (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_wall_ball_pose (cast);
  g_autoptr (UnknotFigureFrame) flat = NULL;
  g_autoptr (UnknotFigureFrame) outlined = NULL;
  cairo_surface_t *surfaces[2];
  guint covered[2] = { 0, 0 };

  pose->scene.has_wall = FALSE;
  pose->scene.has_floor = FALSE;
  flat = trace (pose, UNKNOT_FIGURE_STYLE_FLAT);
  outlined = trace (pose, UNKNOT_FIGURE_STYLE_OUTLINED);
  surfaces[0] = draw (flat, UNKNOT_FIGURE_GROUND_LIGHT, FALSE);
  surfaces[1] = draw (outlined, UNKNOT_FIGURE_GROUND_LIGHT, FALSE);

  for (guint i = 0; i < 2; i++)
    {
      for (int y = 0; y < SIZE; y++)
        {
          for (int x = 0; x < SIZE; x++)
            covered[i] += pixel (surfaces[i], x, y) >> 24 > 128;
        }

      cairo_surface_destroy (surfaces[i]);
    }

  g_assert_cmpuint (covered[1], >, covered[0] + 400);
}

/* The picture of the mirrored pose covers what the mirror image of the picture covers. The light stays. */
static void
test_mirror (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_wall_ball_pose (cast);
  g_autoptr (UnknotBoundPose) mirrored = NULL;
  g_autoptr (UnknotFigureFrame) frame = NULL;
  g_autoptr (UnknotFigureFrame) other = NULL;
  cairo_surface_t *surfaces[2];
  guint covered = 0, different = 0;

  pose->scene.has_wall = FALSE;
  pose->scene.has_floor = FALSE;
  mirrored = unknot_bound_pose_mirror (pose);
  frame = trace (pose, UNKNOT_FIGURE_STYLE_FLAT);
  other = trace (mirrored, UNKNOT_FIGURE_STYLE_FLAT);
  surfaces[0] = draw (frame, UNKNOT_FIGURE_GROUND_LIGHT, FALSE);
  surfaces[1] = draw (other, UNKNOT_FIGURE_GROUND_LIGHT, FALSE);

  for (int y = 0; y < SIZE; y++)
    {
      for (int x = 0; x < SIZE; x++)
        {
          int a = (int) (pixel (surfaces[0], x, y) >> 24), b = (int) (pixel (surfaces[1], SIZE - 1 - x, y) >> 24);

          covered += a > 128;
          different += ABS (a - b) > 64;
        }
    }

  g_assert_cmpuint (covered, >, 5000);
  g_assert_cmpuint (different * 200, <, covered);
  g_assert_cmpfloat_with_epsilon (frame->overlays[0].points[0].x, SIZE - 1 - other->overlays[0].points[0].x, 0.01);

  cairo_surface_destroy (surfaces[0]);
  cairo_surface_destroy (surfaces[1]);
}

static void
test_overlays (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_wall_ball_pose (cast);
  g_autoptr (UnknotBoundPose) bare = unknot_bound_pose_copy (pose);
  g_autoptr (UnknotFigureFrame) frame = trace (pose, UNKNOT_FIGURE_STYLE_FLAT);
  g_autoptr (UnknotFigureFrame) bare_frame = NULL;
  cairo_surface_t *without = draw (frame, UNKNOT_FIGURE_GROUND_LIGHT, FALSE);
  cairo_surface_t *with = draw (frame, UNKNOT_FIGURE_GROUND_LIGHT, TRUE);
  const UnknotFrameOverlay *arrow = &frame->overlays[1];
  UnknotGridPoint middle = { (arrow->points[0].x + arrow->points[1].x) / 2,
                             (arrow->points[0].y + arrow->points[1].y) / 2 };
  UnknotGridPoint spot = frame->overlays[0].points[0];

  /* The ring is round the ball and leaves it in sight; the arrow is of the accent colour. */
  g_assert_cmphex (pixel (with, (int) spot.x, (int) spot.y), ==, pixel (without, (int) spot.x, (int) spot.y));
  g_assert_cmphex (pixel (with, (int) (middle.x + 0.5), (int) (middle.y + 0.5)), ==,
                   0xff000000 | frame->accent.light[0]);
  g_assert_cmphex (pixel (without, (int) (middle.x + 0.5), (int) (middle.y + 0.5)), !=,
                   0xff000000 | frame->accent.light[0]);
  g_assert_true (unknot_figure_frame_has_overlay (frame));

  bare->n_overlays = 0;
  bare_frame = trace (bare, UNKNOT_FIGURE_STYLE_FLAT);
  g_assert_false (unknot_figure_frame_has_overlay (bare_frame));

  cairo_surface_destroy (with);
  cairo_surface_destroy (without);
}

/* Where a pull is felt is coloured on the person only, and the knot in it has a dot if it is not behind the body. */
static void
test_feel (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_wall_ball_pose (cast);
  g_autoptr (UnknotFigureFrame) frame = NULL;
  g_autoptr (UnknotFigureFrame) behind = NULL;
  UnknotPoseOverlay *feel = &pose->overlays[0];
  const UnknotFrameOverlay *drawn;
  cairo_surface_t *with, *without;
  int x, y;

  pose->view.yaw = -90;
  pose->n_overlays = 1;
  *feel = (UnknotPoseOverlay) { .kind = UNKNOT_OVERLAY_FEEL, .radius = 0.06, .n_points = 2 };
  feel->points[0] = on_bone (0, UNKNOT_BONE_THORAX, UNKNOT_VECTOR (-0.06, 0.74, -0.03));
  feel->points[1] = on_bone (0, UNKNOT_BONE_UPPER_ARM_RIGHT, UNKNOT_VECTOR (-0.125, 0.74, -0.01));
  frame = trace (pose, UNKNOT_FIGURE_STYLE_FLAT);
  with = draw (frame, UNKNOT_FIGURE_GROUND_LIGHT, TRUE);
  without = draw (frame, UNKNOT_FIGURE_GROUND_LIGHT, FALSE);
  drawn = &frame->overlays[0];
  x = (int) drawn->points[0].x;
  y = (int) drawn->points[0].y;

  g_assert_cmpuint (drawn->n_points, ==, 2);
  g_assert_cmphex (pixel (with, x, y), !=, pixel (without, x, y));
  y -= (int) (1.2 * drawn->radius);
  g_assert_cmphex (pixel (with, x, y), ==, pixel (without, x, y));

  pose->view.yaw = 90;
  behind = trace (pose, UNKNOT_FIGURE_STYLE_FLAT);
  g_assert_cmpuint (behind->overlays[0].n_points, ==, 1);

  cairo_surface_destroy (with);
  cairo_surface_destroy (without);
}

/* A picture that is not square shows the frame that suits its shape, with all of it in sight. */
static void
test_frames (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_wall_ball_pose (cast);
  g_autoptr (UnknotFigureFrame) wide = NULL;
  g_autoptr (UnknotFigureFrame) tall = NULL;
  g_autoptr (UnknotFigureFrame) square = trace (pose, UNKNOT_FIGURE_STYLE_FLAT);
  UnknotGridPoint middle;

  pose->view.tall.height = 2.36;
  wide = unknot_figure_trace (pose, UNKNOT_FIGURE_STYLE_FLAT, 2, 400, NULL, NULL);
  tall = unknot_figure_trace (pose, UNKNOT_FIGURE_STYLE_FLAT, 0.5, 400, NULL, NULL);

  g_assert_cmpuint (wide->width, ==, 400);
  g_assert_cmpuint (wide->height, ==, 200);
  g_assert_cmpuint (tall->width, ==, 200);
  g_assert_cmpuint (tall->height, ==, 400);

  middle = middle_of (&square->silhouette);
  g_assert_cmpfloat_with_epsilon (middle_of (&wide->silhouette).y / 200, middle.y / SIZE, 0.02);
  g_assert_cmpfloat_with_epsilon (middle_of (&tall->silhouette).x / 200, middle.x / SIZE, 0.02);
}

static void
test_cancel (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_wall_ball_pose (cast);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (unknot_figure_trace (pose, UNKNOT_FIGURE_STYLE_FLAT, 1, SIZE, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_empty (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = unknot_bound_pose_new (cast);
  g_autoptr (UnknotFigureFrame) frame = trace (pose, UNKNOT_FIGURE_STYLE_OUTLINED);
  cairo_surface_t *surface = draw (frame, UNKNOT_FIGURE_GROUND_LIGHT, TRUE);

  for (int i = 0; i < SIZE; i++)
    g_assert_cmphex (pixel (surface, i, i), ==, 0);

  cairo_surface_destroy (surface);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/same-as-study", test_same_as_study);
  g_test_add_func ("/figure/silhouette-is-closed", test_silhouette_is_closed);
  g_test_add_func ("/figure/deterministic", test_deterministic);
  g_test_add_func ("/figure/contents", test_contents);
  g_test_add_func ("/figure/colors", test_colors);
  g_test_add_func ("/figure/outlined", test_outlined);
  g_test_add_func ("/figure/mirror", test_mirror);
  g_test_add_func ("/figure/overlays", test_overlays);
  g_test_add_func ("/figure/feel", test_feel);
  g_test_add_func ("/figure/frames", test_frames);
  g_test_add_func ("/figure/cancel", test_cancel);
  g_test_add_func ("/figure/empty", test_empty);

  return g_test_run ();
}
