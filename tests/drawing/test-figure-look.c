#include "figure-fixture.h"

#include "unknot-figure-frame.h"
#include "unknot-figure.h"

/* What of a person's look follows from the pose. */

#define GRID 300

static UnknotFigureFrame *
trace (const UnknotBoundPose *pose)
{
  g_autoptr (GError) error = NULL;
  UnknotFigureFrame *frame = unknot_figure_trace (pose, UNKNOT_FIGURE_STYLE_FLAT, 1, GRID, NULL, &error);

  g_assert_no_error (error);
  return frame;
}

/* Somebody who stands with hanging arms, seen from as far to the side as @yaw says. */
static UnknotBoundPose *
make_standing (UnknotCast *cast,
               double      yaw)
{
  UnknotBoundPose *pose = unknot_bound_pose_new (cast);
  UnknotPoseFigure *figure = &pose->figures[0];

  g_assert_true (unknot_cast_get_person (cast, "adam", &figure->person));
  pose->n_figures = 1;
  figure->root_at = UNKNOT_VECTOR (0, 0.525, 0);
  pose->view.yaw = yaw;
  pose->view.pitch = 0;
  pose->view.wide = (UnknotPoseFrame) { { 0, 0.75, 0 }, 0.7, 0.7 };
  return pose;
}

static void
look_at (UnknotBoundPose *pose,
         UnknotVector     center,
         double           size)
{
  pose->view.wide = (UnknotPoseFrame) { center, size, size };
}

/* Who stands looks at something: an iris and the white of two eyes. Who lies has closed eyes. */
static void
test_eyes (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_standing (cast, 0);
  g_autoptr (UnknotFigureFrame) awake = NULL;
  g_autoptr (UnknotFigureFrame) asleep = NULL;

  look_at (pose, UNKNOT_VECTOR (0, 0.9, 0), 0.3);
  awake = trace (pose);
  g_assert_cmpuint (awake->pale.ends->len, ==, 2);

  /* On the back, seen from above. */
  pose->figures[0].root_turn[1] = -90;
  pose->view.pitch = 90;
  look_at (pose, UNKNOT_VECTOR (0, 0.525, -0.375), 0.3);
  asleep = trace (pose);
  g_assert_cmpuint (asleep->pale.ends->len, ==, 0);
  g_assert_cmpuint (asleep->face.ends->len, >, 10);
}

/* Nails are for hands that are near. */
static void
test_nails (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_standing (cast, 90);
  g_autoptr (UnknotFigureFrame) near = NULL;
  g_autoptr (UnknotFigureFrame) far = NULL;

  look_at (pose, UNKNOT_VECTOR (0, 0.45, 0), 0.4);
  near = trace (pose);
  g_assert_cmpuint (near->pale.ends->len, >=, 3);
  g_assert_cmpuint (near->pale.ends->len, <=, 10);

  look_at (pose, UNKNOT_VECTOR (0, 0, 0), 1.3);
  far = trace (pose);
  g_assert_cmpuint (far->pale.ends->len, ==, 0);
}

/* The middle of all relief, in cells, and how much there is. */
static guint
measure_relief (const UnknotBoundPose *pose,
                double                *spread)
{
  g_autoptr (UnknotFigureFrame) frame = trace (pose);
  guint n = 0;
  double sum = 0;

  for (guint i = 0; i < frame->materials->len; i++)
    {
      const UnknotPath *relief = &g_array_index (frame->materials, UnknotFrameMaterial, i).relief;

      for (guint j = 0; j < relief->points->len; j++)
        sum += fabsf (g_array_index (relief->points, UnknotGridPoint, j).x - GRID / 2.f);
      n += relief->points->len;
    }

  *spread = n > 0 ? sum / n : 0;
  return n;
}

/* Shoulder blades show when they move, and are nearer to each other when they are pulled together. */
static void
test_blades (void)
{
  static const double pulls[] = { 14, -10, -24 };
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_standing (cast, 180);
  UnknotPoseFigure *figure = &pose->figures[0];
  double spread, last = G_MAXDOUBLE;
  guint at_rest;

  figure->collar_set[UNKNOT_SIDE_LEFT] = figure->collar_set[UNKNOT_SIDE_RIGHT] = TRUE;
  at_rest = measure_relief (pose, &spread);

  for (guint i = 0; i < G_N_ELEMENTS (pulls); i++)
    {
      figure->collar[UNKNOT_SIDE_LEFT][1] = figure->collar[UNKNOT_SIDE_RIGHT][1] = pulls[i];
      g_assert_cmpuint (measure_relief (pose, &spread), >, at_rest);
      g_assert_cmpfloat (spread, <, last);
      last = spread;
    }

  /* The chest has none. */
  pose->view.yaw = 0;
  g_assert_cmpuint (measure_relief (pose, &spread), ==, 0);
}

/* How far down the arm the sleeve reaches, in units of stature. */
static double
measure_sleeve (const UnknotBoundPose *pose)
{
  g_autoptr (GArray) primitives = unknot_primitives_new ();
  UnknotStage stage;
  double length = 0;

  unknot_stage_solve (&stage, pose);
  unknot_primitives_add_body (primitives, &stage, 0);

  for (guint i = 0; i < primitives->len; i++)
    {
      const UnknotPrimitive *primitive = &g_array_index (primitives, UnknotPrimitive, i);

      if (primitive->bone == UNKNOT_BONE_UPPER_ARM_LEFT && primitive->cloth == UNKNOT_CLOTH_TOP &&
          primitive->n_cuts > 0)
        length = primitive->cuts[0].distance -
                 unknot_vector_dot (primitive->cuts[0].normal, stage.skeletons[0].at[UNKNOT_BONE_UPPER_ARM_LEFT]);
    }

  return length;
}

static void
test_sleeves (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_standing (cast, 0);
  double *abduction = &pose->figures[0].arms[UNKNOT_SIDE_LEFT].angles[1];
  double last;

  g_assert_cmpfloat_with_epsilon (measure_sleeve (pose), 0.09, 1e-9);
  *abduction = 30;
  g_assert_cmpfloat_with_epsilon (measure_sleeve (pose), 0.09, 1e-9);

  last = 0.09;
  for (*abduction = 45; *abduction <= 100; *abduction += 15)
    {
      g_assert_cmpfloat (measure_sleeve (pose), <, last);
      last = measure_sleeve (pose);
    }

  *abduction = 170;
  g_assert_cmpfloat_with_epsilon (measure_sleeve (pose), 0.046, 1e-9);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure-look/eyes", test_eyes);
  g_test_add_func ("/figure-look/nails", test_nails);
  g_test_add_func ("/figure-look/blades", test_blades);
  g_test_add_func ("/figure-look/sleeves", test_sleeves);

  return g_test_run ();
}
