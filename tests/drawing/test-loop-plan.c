#include "unknot-loop-plan.h"

static void
test_still (void)
{
  const double seconds[] = { 0 };
  UnknotLoopPlan plan;

  unknot_loop_plan_init (&plan, UNKNOT_POSE_LOOP_NONE, seconds, 1);
  g_assert_cmpuint (plan.n_frames, ==, 1);
  g_assert_cmpuint (plan.order[0], ==, 0);
  g_assert_cmpfloat (plan.duration, ==, 0);
  g_assert_cmpuint (unknot_loop_plan_at (&plan, 0), ==, 0);
  g_assert_cmpuint (unknot_loop_plan_at (&plan, 99), ==, 0);
}

static void
test_once (void)
{
  const double seconds[] = { 1, 0 };
  UnknotLoopPlan plan;

  unknot_loop_plan_init (&plan, UNKNOT_POSE_LOOP_NONE, seconds, 2);
  g_assert_cmpuint (plan.n_frames, ==, 13);
  g_assert_cmpuint (unknot_loop_plan_at (&plan, 0), ==, 0);
  g_assert_cmpuint (unknot_loop_plan_at (&plan, 0.51), ==, 6);
  g_assert_cmpuint (unknot_loop_plan_at (&plan, 1), ==, 12);
  g_assert_cmpuint (unknot_loop_plan_at (&plan, 60), ==, 12);
  g_assert_cmpuint (plan.frames[12].from, ==, 1);
  g_assert_cmpuint (plan.frames[12].to, ==, 1);
}

/* There, a rest, and back over the same pictures. */
static void
test_swing (void)
{
  const double seconds[] = { 1, 0.5 };
  UnknotLoopPlan plan;

  unknot_loop_plan_init (&plan, UNKNOT_POSE_LOOP_SWING, seconds, 2);
  g_assert_cmpuint (plan.n_frames, ==, 13);
  g_assert_cmpfloat (plan.duration, ==, 2.5);
  for (guint i = 0; i <= 12; i++)
    {
      g_assert_cmpuint (unknot_loop_plan_at (&plan, i / 12.0 + 1e-6), ==, i);
      g_assert_cmpuint (unknot_loop_plan_at (&plan, 2.5 - i / 12.0 - 1e-6), ==, i);
    }
  g_assert_cmpuint (unknot_loop_plan_at (&plan, 1.25), ==, 12);
  g_assert_cmpuint (unknot_loop_plan_at (&plan, 2.5), ==, 0);
}

static void
test_cycle (void)
{
  const double seconds[] = { 1, 1, 2 };
  UnknotLoopPlan plan;

  unknot_loop_plan_init (&plan, UNKNOT_POSE_LOOP_CYCLE, seconds, 3);
  g_assert_cmpfloat (plan.duration, ==, 4);
  g_assert_cmpuint (plan.n_frames, ==, 48);
  g_assert_cmpuint (plan.frames[47].from, ==, 2);
  g_assert_cmpuint (plan.frames[47].to, ==, 0);
  g_assert_cmpuint (unknot_loop_plan_at (&plan, 3.999), ==, 47);
  g_assert_cmpuint (unknot_loop_plan_at (&plan, 4), ==, 0);
}

/* The longest movement that there is, twenty seconds, has as many pictures in a second as the shortest. */
static void
test_pace (void)
{
  const double seconds[] = { 5, 10, 2, 3 };
  UnknotLoopPlan plan;

  unknot_loop_plan_init (&plan, UNKNOT_POSE_LOOP_CYCLE, seconds, G_N_ELEMENTS (seconds));
  g_assert_cmpfloat (plan.duration, ==, 20);
  g_assert_cmpuint (plan.n_frames, ==, 240);
}

/* Some keys and nothing between them, in the order in which they are given. */
static void
test_keys (void)
{
  const guint keys[] = { 0, 2, 5 };
  UnknotLoopPlan plan;

  unknot_loop_plan_init_keys (&plan, keys, G_N_ELEMENTS (keys));
  g_assert_cmpuint (plan.n_frames, ==, 3);
  for (guint i = 0; i < plan.n_frames; i++)
    {
      g_assert_cmpuint (plan.frames[i].from, ==, keys[i]);
      g_assert_cmpuint (plan.frames[i].to, ==, keys[i]);
      g_assert_cmpuint (plan.order[i], ==, i);
    }
  g_assert_cmpuint (unknot_loop_plan_at (&plan, 60), ==, 0);
}

/* However long, the pictures stay few, and every one of them has its turn: the keys first. */
static void
test_order (void)
{
  for (guint n_keys = 1; n_keys <= 8; n_keys++)
    for (guint loop = UNKNOT_POSE_LOOP_NONE; loop <= UNKNOT_POSE_LOOP_CYCLE; loop++)
      for (double length = 0.1; length < 100; length *= 3)
        {
          double seconds[8];
          gboolean seen[UNKNOT_LOOP_MAX_FRAMES] = { FALSE };
          UnknotLoopPlan plan;

          for (guint i = 0; i < n_keys; i++)
            seconds[i] = length * (i + 1);
          unknot_loop_plan_init (&plan, (UnknotPoseLoop) loop, seconds, n_keys);

          g_assert_cmpuint (plan.n_frames, <=, UNKNOT_LOOP_MAX_FRAMES);
          g_assert_cmpuint (plan.n_frames, >=, n_keys);
          g_assert_cmpuint (plan.order[0], ==, 0);
          for (guint i = 0; i < plan.n_frames; i++)
            {
              const UnknotLoopFrame *frame = &plan.frames[plan.order[i]];

              g_assert_false (seen[plan.order[i]]);
              seen[plan.order[i]] = TRUE;
              g_assert_cmpint (frame->from == frame->to, ==, i < n_keys);
            }
        }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/loop-plan/still", test_still);
  g_test_add_func ("/loop-plan/once", test_once);
  g_test_add_func ("/loop-plan/swing", test_swing);
  g_test_add_func ("/loop-plan/cycle", test_cycle);
  g_test_add_func ("/loop-plan/pace", test_pace);
  g_test_add_func ("/loop-plan/keys", test_keys);
  g_test_add_func ("/loop-plan/order", test_order);

  return g_test_run ();
}
