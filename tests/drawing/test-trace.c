#include "figure-fixture.h"

#include "unknot-field.h"
#include "unknot-trace.h"

/* What the tracer finds, against the field, which knows nothing of rays, tiles and short cuts. */

enum { SIZE = 120 };

static const UnknotCamera front = { { 1, 0, 0 }, { 0, -1, 0 }, { 0, 0, 1 }, { 0, 0.5, 0 } };

static GArray *
make_body (gboolean twisted)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = twisted ? make_twisted_pose (cast) : make_wall_ball_pose (cast);
  GArray *primitives = unknot_primitives_new ();
  UnknotStage stage;

  unknot_stage_solve (&stage, pose);
  unknot_primitives_add_body (primitives, &stage, 0);
  for (guint i = 0; i < pose->n_props; i++)
    unknot_primitives_add_prop (primitives, &stage, pose, i);
  return primitives;
}

/* A plate that rays fall on at a small angle, with a knob in front of it and a wire behind. */
static GArray *
make_table (void)
{
  GArray *primitives = unknot_primitives_new ();
  UnknotPrimitive plate = {
    .kind = UNKNOT_PRIMITIVE_BOX, .a = { 0, 0.5, 0 }, .b = { 0, 0.5, 0 }, .radius_a = 0.005,
    .scale = { 0.4, 0.02, 0.4 }, .turn = unknot_turn_about_x (6),
  };
  UnknotPrimitive knob = {
    .kind = UNKNOT_PRIMITIVE_CONE, .a = { 0.1, 0.55, 0.45 }, .b = { 0.1, 0.55, 0.45 }, .radius_a = 0.03,
    .radius_b = 0.03, .scale = { 1.6, 1, 0.7 }, .turn = UNKNOT_TURN_NONE, .group = 1,
  };
  UnknotPrimitive wire = {
    .kind = UNKNOT_PRIMITIVE_CONE, .a = { -0.3, 0.6, -0.3 }, .b = { 0.3, 0.7, 0.2 }, .radius_a = 0.004,
    .radius_b = 0.006, .scale = { 1, 1, 1 }, .turn = UNKNOT_TURN_NONE, .group = 2,
  };

  g_array_append_val (primitives, plate);
  g_array_append_val (primitives, knob);
  g_array_append_val (primitives, wire);
  return primitives;
}

/* Follows a ray slowly, from before everything to @end; says how near it comes to anything. */
static double
go_slowly (const UnknotField  *field,
           const UnknotCamera *camera,
           double              x,
           double              y,
           double              end,
           double              pixel)
{
  double nearest = 1;

  for (double z = 1; z > end && nearest > 0;)
    {
      double distance = unknot_field_distance (field, unknot_camera_place (camera, UNKNOT_VECTOR (x, y, z)));

      nearest = MIN (nearest, distance);
      z -= MAX (distance, 0.05 * pixel);
    }

  return nearest;
}

/* Rays end on a skin, at the first one that is in their way, and no ray that meets one goes on. */
static void
check (GArray             *primitives,
       const UnknotCamera *camera)
{
  const UnknotPrimitive *all = (const UnknotPrimitive *) primitives->data;
  g_autoptr (UnknotField) field = unknot_field_new (all, primitives->len);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotTrace) trace = unknot_trace_new (all, primitives->len, camera, 1.1, SIZE, SIZE, NULL, &error);
  guint n_hit = 0;

  g_assert_no_error (error);

  for (guint i = 0; i < SIZE * SIZE; i++)
    {
      double x = trace->left + i % SIZE * trace->pixel, y = trace->top + i / SIZE * trace->pixel;
      gboolean hit = trace->solid[i] >= 0;
      UnknotVector seen = UNKNOT_VECTOR (x, y, trace->depth[i]);

      if (hit)
        {
          double off = unknot_field_distance (field, unknot_camera_place (camera, seen));

          n_hit++;
          g_assert_cmpfloat_with_epsilon (off, 0, 0.3 * trace->pixel);
        }

      /* Where a ray only just meets a skin, either may be. */
      g_assert_cmpfloat (go_slowly (field, camera, x, y, hit ? seen.z + 0.5 * trace->pixel : -1, trace->pixel), >,
                         hit ? 0 : 0.02 * trace->pixel);
    }

  g_assert_cmpuint (n_hit, >, SIZE * SIZE / 20);
}

static void
test_bodies (void)
{
  UnknotCamera camera;
  g_autoptr (GArray) twisted = make_body (TRUE);
  g_autoptr (GArray) leaning = make_body (FALSE);

  unknot_camera_init (&camera, 35, 12, UNKNOT_VECTOR (0, 0.5, 0.1));
  check (twisted, &camera);
  check (leaning, &front);
}

static void
test_small_angles (void)
{
  g_autoptr (GArray) table = make_table ();

  check (table, &front);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/trace/bodies", test_bodies);
  g_test_add_func ("/trace/small-angles", test_small_angles);

  return g_test_run ();
}
