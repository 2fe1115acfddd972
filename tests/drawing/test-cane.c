#include "unknot-pose-binder.h"

#include "figure-fixture.h"
#include "unknot-skeleton.h"

/* What is hooked: a cane or an umbrella, over the shoulder or round the waist. */

static const UnknotSpot high = { UNKNOT_VIEW_BACK, 296.8, 370.6, "rhomboids" };
static const UnknotSpot low = { UNKNOT_VIEW_BACK, 311.6, 626.8, "erector-spinae-lumbar" };

static UnknotBoundPose *
bind (UnknotPoseBinder *binder,
      const UnknotSpot *spot,
      gboolean          umbrella)
{
  UnknotPoseWish wish = { .side = UNKNOT_SIDE_LEFT, .spot = spot, .umbrella = umbrella };
  UnknotCast *cast = unknot_pose_binder_get_cast (binder);
  g_autoptr (GError) error = NULL;
  UnknotBoundPose *pose;

  unknot_cast_get_person (cast, "adam", &wish.people[0]);
  unknot_cast_get_person (cast, "bea", &wish.people[1]);
  pose = unknot_pose_binder_bind (binder, "cane_hold", 0, &wish, &error);
  g_assert_no_error (error);
  return pose;
}

static guint
count_holding_hands (const UnknotBoundPose *pose)
{
  return pose->figures[0].arms[UNKNOT_SIDE_LEFT].reaches + pose->figures[0].arms[UNKNOT_SIDE_RIGHT].reaches;
}

/* How high the highest point of what is hooked is over the left shoulder. */
static double
over_shoulder (const UnknotBoundPose *pose)
{
  double highest = -G_MAXDOUBLE;
  UnknotStage stage;

  unknot_stage_solve (&stage, pose);
  for (guint i = 0; i < pose->props[0].n_points; i++)
    highest = MAX (highest, pose->props[0].points[i].at.y);

  return highest - stage.skeletons[0].at[UNKNOT_BONE_UPPER_ARM_LEFT].y;
}

static void
test_ways (void)
{
  static const struct
  {
    const UnknotSpot *spot;
    gboolean umbrella;
    UnknotPropKind kind;
    gboolean over;
    guint n_hands;
  } cases[] = {
    { &high, FALSE, UNKNOT_PROP_CANE, TRUE, 2 },
    { &low, FALSE, UNKNOT_PROP_CANE, FALSE, 2 },
    { &high, TRUE, UNKNOT_PROP_UMBRELLA, TRUE, 2 },
    { &low, TRUE, UNKNOT_PROP_UMBRELLA, FALSE, 1 },
  };
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotPoseBinder) binder = unknot_pose_binder_new (folder, cast);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotBoundPose) pose = bind (binder, cases[i].spot, cases[i].umbrella);

      g_test_message ("case %u", i);
      g_assert_cmpint (pose->props[0].kind, ==, cases[i].kind);
      g_assert_cmpfloat (pose->spot.error, <, 3);
      g_assert_cmpuint (count_holding_hands (pose), ==, cases[i].n_hands);
      if (cases[i].over)
        g_assert_cmpfloat (over_shoulder (pose), >, 0.02);
      else
        g_assert_cmpfloat (over_shoulder (pose), <, -0.02);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cane/ways", test_ways);

  return g_test_run ();
}
