#include "figure-fixture.h"

#include "unknot-field.h"

static UnknotField *
make_body_field (UnknotBoundPose *pose)
{
  g_autoptr (GArray) primitives = unknot_primitives_new ();
  UnknotStage stage;

  unknot_stage_solve (&stage, pose);
  unknot_primitives_add_body (primitives, &stage, 0);
  return unknot_field_new ((UnknotPrimitive *) primitives->data, primitives->len);
}

/* Place, distance, bone of the nearest solid, normal and place on the skin, as the study in Python has them; those of
 * the foot and of the left hand are our own, since toes, ankles and the balls of the thumb have been added. */
static void
test_same_as_study (void)
{
  static const struct
  {
    UnknotVector at;
    double distance;
    const char *bone;
    UnknotVector normal;
    UnknotVector surface;
  } cases[] = {
    { { 0.1267, 0.7479, 0.1647 }, -0.03156, "neck", { 0.8365, 0.2397, 0.4928 }, { 0.1632, 0.7517, 0.1857 } },
    { { 0.0008, 0.5647, 0.0945 }, -0.03219, "lumbar", { -0.7218, 0.5542, -0.4145 }, { -0.0232, 0.5830, 0.0804 } },
    { { 0.0869, 0.5481, 0.1424 }, 0.00147, "lumbar", { 0.7036, -0.3805, 0.6002 }, { 0.0857, 0.5487, 0.1414 } },
    { { 0.1002, 0.6885, 0.1987 }, -0.02728, "thorax", { 0.5647, -0.3017, 0.7682 }, { 0.1169, 0.6793, 0.2214 } },
    { { 0.0736, 0.4723, 0.3749 }, 0.04417, "handR", { -0.7546, -0.5205, -0.3996 }, { 0.1149, 0.5219, 0.4081 } },
    { { 0.1450, 0.3281, 0.2109 }, 0.05305, "thighL", { 0.7719, 0.1873, 0.6075 }, { 0.1003, 0.3176, 0.1751 } },
    { { -0.0793, 0.0314, 0.1385 }, 0.02574, "footR", { 0.2415, -0.2075, -0.9479 }, { -0.0928, 0.0396, 0.1748 } },
    { { 0.0432, 0.5884, 0.1540 }, -0.02135, "lumbar", { 0.0342, -0.4122, 0.9104 }, { 0.0452, 0.5768, 0.1800 } },
    { { 0.1300, 0.6738, 0.2618 }, 0.00719, "handL", { 0.2834, -0.6771, 0.6791 }, { 0.1278, 0.6793, 0.2565 } },
  };
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_twisted_pose (cast);
  g_autoptr (UnknotField) field = make_body_field (pose);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotVector normal = unknot_field_normal (field, cases[i].at, 0.0012);
      UnknotVector surface = unknot_field_surface (field, cases[i].at, 12);

      g_assert_cmpfloat_with_epsilon (unknot_field_distance (field, cases[i].at), cases[i].distance, 2e-5);
      g_assert_cmpstr (unknot_bone_to_id (unknot_field_nearest (field, cases[i].at)->bone), ==, cases[i].bone);
      g_assert_cmpfloat (unknot_vector_dot (normal, cases[i].normal), >, 0.9995);
      g_assert_cmpfloat_with_epsilon (surface.x, cases[i].surface.x, 4e-4);
      g_assert_cmpfloat_with_epsilon (surface.y, cases[i].surface.y, 4e-4);
      g_assert_cmpfloat_with_epsilon (surface.z, cases[i].surface.z, 4e-4);
      g_assert_cmpfloat_with_epsilon (unknot_field_distance (field, surface), 0, 1e-4);
    }
}

static UnknotPrimitive
make_ball (UnknotVector at,
           double       radius,
           guint        group)
{
  return (UnknotPrimitive) {
    .kind = UNKNOT_PRIMITIVE_CONE, .a = at, .b = at, .radius_a = radius, .radius_b = radius,
    .scale = { 1, 1, 1 }, .turn = UNKNOT_TURN_NONE, .blend = 0.1, .group = group,
  };
}

static void
test_ball (void)
{
  UnknotPrimitive ball = make_ball (UNKNOT_VECTOR (0, 1, 0), 0.25, 0);
  g_autoptr (UnknotField) field = unknot_field_new (&ball, 1);
  UnknotVector places[] = { { 1, 1, 0 }, { 0, 1.3, 0 }, { 0, 0, 0 } };
  guint nearest = 99;

  g_assert_cmpfloat_with_epsilon (unknot_field_distance (field, places[0]), 0.75, 1e-6);
  g_assert_cmpfloat_with_epsilon (unknot_field_distance (field, UNKNOT_VECTOR (0, 1, 0)), -0.25, 1e-6);
  g_assert_cmpfloat_with_epsilon (unknot_field_least (field, places, 3, &nearest), 0.05, 1e-6);
  g_assert_cmpuint (nearest, ==, 1);
}

/* Five are more than are measured together. */
static void
test_sunk (void)
{
  UnknotPrimitive ball = make_ball (UNKNOT_VECTOR (0, 1, 0), 0.25, 0);
  g_autoptr (UnknotField) field = unknot_field_new (&ball, 1);
  const UnknotBall balls[] = {
    { { 1, 1, 0 }, 0.5 }, { { 1, 1, 0 }, 0.8 }, { { 0, 1, 0.3 }, 0.1 }, { { 0, 0, 0 }, 0.75 }, { { 0, 1, 0 }, 0.01 },
  };

  g_assert_cmpfloat_with_epsilon (unknot_field_sunk (field, balls, 1, 1), 0, 1e-6);
  g_assert_cmpfloat_with_epsilon (unknot_field_sunk (field, balls, 3, 1), 0.1, 1e-6);
  g_assert_cmpfloat_with_epsilon (unknot_field_sunk (field, balls, 5, 1), 0.36, 1e-6);
  g_assert_cmpfloat_with_epsilon (unknot_field_sunk (field, balls, 5, 0.05), 0.1, 1e-6);
}

/* The last of five is alone in its four. */
static void
test_near (void)
{
  UnknotPrimitive ball = make_ball (UNKNOT_VECTOR (0, 1, 0), 0.25, 0);
  g_autoptr (UnknotField) field = unknot_field_new (&ball, 1);
  const UnknotVector places[] = { { 1, 1, 0 }, { 0, 1.4, 0 }, { 0, 0, 0 }, { 0, 3, 0 }, { 0.35, 1, 0 } };
  const UnknotBall balls[] = {
    { { 1, 1, 0 }, 0.1 }, { { 0, 1.4, 0 }, 0.05 }, { { 0, 0, 0 }, 0.7 }, { { 0, 3, 0 }, 0 }, { { 0.35, 1, 0 }, 0.2 },
  };
  guint nearest = 99;

  g_assert_true (unknot_field_is_within (field, places, 5, 0.11));
  g_assert_false (unknot_field_is_within (field, places, 5, 0.09));
  g_assert_true (unknot_field_is_within (field, places, 2, 0.16));
  g_assert_false (unknot_field_is_within (field, places, 4, 0.14));

  g_assert_cmpfloat_with_epsilon (unknot_field_gap (field, balls, 4, &nearest), 0.05, 1e-6);
  g_assert_cmpuint (nearest, ==, 2);
  g_assert_cmpfloat_with_epsilon (unknot_field_gap (field, balls, 5, &nearest), -0.1, 1e-6);
  g_assert_cmpuint (nearest, ==, 4);
}

/* What is bounded finds the same as what is not, also where many solids melt into each other. */
static void
test_bounds (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);
  UnknotPrimitive solids[24];
  g_autoptr (UnknotField) field = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (solids); i++)
    {
      UnknotVector at = { g_rand_double (rand), g_rand_double (rand), g_rand_double (rand) };

      solids[i] = make_ball (at, 0.02 + 0.1 * g_rand_double (rand), i / 8);
      solids[i].segment = i / 3;
      solids[i].joint_blend = 0.04;
    }

  field = unknot_field_new (solids, G_N_ELEMENTS (solids));
  for (guint i = 0; i < 2000; i++)
    {
      UnknotBall ball = { { g_rand_double (rand), g_rand_double (rand), g_rand_double (rand) }, 0.05 };
      double distance = unknot_field_distance (field, ball.at);

      g_assert_cmpfloat_with_epsilon (unknot_field_sunk (field, &ball, 1, 1), MAX (0, 0.05 - distance), 1e-6);
      g_assert_cmpint (unknot_field_is_within (field, &ball.at, 1, distance + 1e-5), ==, TRUE);
      g_assert_cmpint (unknot_field_is_within (field, &ball.at, 1, distance - 1e-5), ==, FALSE);
    }
}

/* Balls of one group grow a neck between them; those of two only touch. */
static void
test_melting (void)
{
  UnknotVector between = UNKNOT_VECTOR (0, 0.1, 0);

  for (guint second_group = 0; second_group < 2; second_group++)
    {
      UnknotPrimitive balls[] = {
        make_ball (UNKNOT_VECTOR (-0.1, 0, 0), 0.1, 0),
        make_ball (UNKNOT_VECTOR (0.1, 0, 0), 0.1, second_group),
      };
      g_autoptr (UnknotField) field = unknot_field_new (balls, G_N_ELEMENTS (balls));
      double apart = sqrt (0.02) - 0.1;

      double expected = second_group == 0 ? apart - 0.025 : apart;

      g_assert_cmpfloat_with_epsilon (unknot_field_distance (field, between), expected, 1e-6);
    }
}

static void
test_box_and_cylinder (void)
{
  UnknotPrimitive solids[2] = { make_ball (UNKNOT_VECTOR (0, 0, 0), 0, 0), make_ball (UNKNOT_VECTOR (1, 0, 0), 0, 1) };
  g_autoptr (UnknotField) field = NULL;

  solids[0].kind = UNKNOT_PRIMITIVE_BOX;
  solids[0].scale = UNKNOT_VECTOR (0.3, 0.2, 0.1);
  solids[0].radius_a = 0.02;
  solids[1].kind = UNKNOT_PRIMITIVE_CYLINDER;
  solids[1].length = 0.4;
  solids[1].radius_a = 0.1;
  solids[1].radius_b = 0.01;
  field = unknot_field_new (solids, G_N_ELEMENTS (solids));

  g_assert_cmpfloat_with_epsilon (unknot_field_distance (field, UNKNOT_VECTOR (0.5, 0, 0)), 0.2, 1e-6);
  g_assert_cmpfloat_with_epsilon (unknot_field_distance (field, UNKNOT_VECTOR (0, 0, 0)), -0.1, 1e-6);
  g_assert_cmpfloat_with_epsilon (unknot_field_distance (field, UNKNOT_VECTOR (1, 0.5, 0)), 0.3, 1e-6);
  g_assert_cmpfloat_with_epsilon (unknot_field_distance (field, UNKNOT_VECTOR (1, 0, 0.3)), 0.2, 1e-6);
}

static void
test_empty (void)
{
  g_autoptr (UnknotField) field = unknot_field_new (NULL, 0);

  g_assert_null (unknot_field_nearest (field, UNKNOT_VECTOR (0, 0, 0)));
  g_assert_cmpfloat (unknot_field_distance (field, UNKNOT_VECTOR (0, 0, 0)), >, 1e6);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/field/same-as-study", test_same_as_study);
  g_test_add_func ("/field/ball", test_ball);
  g_test_add_func ("/field/sunk", test_sunk);
  g_test_add_func ("/field/near", test_near);
  g_test_add_func ("/field/bounds", test_bounds);
  g_test_add_func ("/field/melting", test_melting);
  g_test_add_func ("/field/box-and-cylinder", test_box_and_cylinder);
  g_test_add_func ("/field/empty", test_empty);

  return g_test_run ();
}
