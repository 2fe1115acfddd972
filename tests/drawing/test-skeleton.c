#include "figure-fixture.h"

#include <glib/gstdio.h>

#include "unknot-json.h"
#include "unknot-skeleton.h"

static void
assert_near (UnknotVector a,
             UnknotVector b,
             double       error)
{
  g_assert_cmpfloat_with_epsilon (a.x, b.x, error);
  g_assert_cmpfloat_with_epsilon (a.y, b.y, error);
  g_assert_cmpfloat_with_epsilon (a.z, b.z, error);
}

/* Where each bone begins, and where it turns the direction (0.1, 0.2, 0.3), as the study in Python has it. */
static void
test_same_as_study (void)
{
  static const UnknotVector expected[UNKNOT_N_BONES][2] = {
    { { 0.020000, 0.500000, 0.100000 }, { 0.320664, 0.115139, 0.154652 } },
    { { 0.022886, 0.551264, 0.097233 }, { 0.324355, 0.044838, 0.181061 } },
    { { 0.055981, 0.634039, 0.110233 }, { 0.346029, 0.005163, 0.142257 } },
    { { 0.127421, 0.774244, 0.166160 }, { 0.374052, -0.005848, 0.007129 } },
    { { 0.168885, 0.811442, 0.181297 }, { 0.370975, -0.024129, -0.042372 } },
    { { 0.135137, 0.745431, 0.156873 }, { 0.292163, -0.003019, 0.233735 } },
    { { 0.120411, 0.745375, 0.175824 }, { 0.366135, 0.006541, 0.076825 } },
    { { 0.195743, 0.738600, 0.096003 }, { -0.118034, 0.285367, 0.211266 } },
    { { 0.069147, 0.739973, 0.244874 }, { 0.296750, 0.209644, 0.089380 } },
    { { 0.227684, 0.584707, 0.160785 }, { 0.229431, 0.101000, -0.277778 } },
    { { 0.049275, 0.581312, 0.302597 }, { 0.100334, 0.300562, -0.198985 } },
    { { 0.144683, 0.682660, 0.234405 }, { 0.357571, 0.096323, -0.053520 } },
    { { 0.125924, 0.535340, 0.420561 }, { 0.075808, 0.355646, -0.088142 } },
    { { 0.051898, 0.491428, 0.064814 }, { 0.127664, 0.309854, 0.166411 } },
    { { -0.014133, 0.498886, 0.134099 }, { 0.283357, 0.242134, 0.032856 } },
    { { 0.076622, 0.275483, 0.161853 }, { 0.131698, 0.297346, 0.185043 } },
    { { 0.001930, 0.276978, 0.218709 }, { 0.339280, 0.002493, 0.157744 } },
    { { 0.098990, 0.051438, 0.246111 }, { 0.156893, 0.200000, 0.274563 } },
    { { -0.127346, 0.080490, 0.168949 }, { 0.341178, 0.062811, 0.140188 } },
  };
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_twisted_pose (cast);
  UnknotStage stage;

  unknot_stage_solve (&stage, pose);

  for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
    {
      UnknotVector turned = unknot_turn_apply (stage.skeletons[0].turn[bone], UNKNOT_VECTOR (0.1, 0.2, 0.3));

      g_test_message ("%s", unknot_bone_to_id (bone));
      assert_near (stage.skeletons[0].at[bone], expected[bone][0], 2e-5);
      assert_near (turned, expected[bone][1], 2e-5);
    }

  g_assert_cmpfloat_with_epsilon (stage.skeletons[0].elbow[UNKNOT_SIDE_LEFT], 120.994, 0.01);
  g_assert_cmpfloat_with_epsilon (stage.skeletons[0].elbow[UNKNOT_SIDE_RIGHT], 60, 1e-9);
  g_assert_cmpfloat_with_epsilon (stage.skeletons[0].reach_missing[UNKNOT_SIDE_LEFT], 0, 1e-9);
}

static void
test_hand_lies_on_target (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_twisted_pose (cast);
  UnknotPoseArm *arm = &pose->figures[0].arms[UNKNOT_SIDE_LEFT];
  const UnknotFigureBody *body = pose->figures[0].person.body;

  for (arm->contact = UNKNOT_HAND_CONTACT_PALM; arm->contact <= UNKNOT_HAND_CONTACT_GIVEN; arm->contact++)
    {
      UnknotStage stage;
      UnknotVector rest;

      arm->contact_at = UNKNOT_VECTOR (0.01, -0.03, 0.005);
      unknot_stage_solve (&stage, pose);
      rest = unknot_vector_add (body->rest[UNKNOT_BONE_HAND_LEFT],
                                unknot_hand_contact (body, UNKNOT_SIDE_LEFT, arm));
      assert_near (unknot_skeleton_place (&stage.skeletons[0], UNKNOT_BONE_HAND_LEFT, rest),
                   unknot_stage_point (&stage, &arm->at), 1e-9);
      assert_near (unknot_skeleton_rest (&stage.skeletons[0], UNKNOT_BONE_HAND_LEFT,
                                         unknot_stage_point (&stage, &arm->at)),
                   rest, 1e-9);
    }
}

static void
test_out_of_reach (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_twisted_pose (cast);
  UnknotPoseArm *arm = &pose->figures[0].arms[UNKNOT_SIDE_LEFT];
  UnknotStage stage;

  arm->at = in_room (UNKNOT_VECTOR (2, 0.7, 0.1));
  arm->contact = UNKNOT_HAND_CONTACT_WRIST;
  unknot_stage_solve (&stage, pose);

  g_assert_cmpfloat (stage.skeletons[0].reach_missing[UNKNOT_SIDE_LEFT], >, 1.3);
  g_assert_cmpfloat (stage.skeletons[0].elbow[UNKNOT_SIDE_LEFT], <, 5);
}

static void
test_mirror (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_twisted_pose (cast);
  g_autoptr (UnknotBoundPose) mirrored = unknot_bound_pose_mirror (pose);
  g_autoptr (UnknotBoundPose) again = unknot_bound_pose_mirror (mirrored);
  UnknotStage stages[3];

  unknot_stage_solve (&stages[0], pose);
  unknot_stage_solve (&stages[1], mirrored);
  unknot_stage_solve (&stages[2], again);

  for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
    {
      assert_near (unknot_vector_mirror (stages[0].skeletons[0].at[bone]),
                   stages[1].skeletons[0].at[unknot_bone_mirror (bone)], 1e-9);
      assert_near (stages[0].skeletons[0].at[bone], stages[2].skeletons[0].at[bone], 1e-12);
    }
}

/* A foot on the other knee and a hand on the other forearm stay there, whichever side comes first. */
static void
test_mirror_crossed (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) pose = make_twisted_pose (cast);
  g_autoptr (UnknotBoundPose) mirrored = NULL;
  UnknotPoseLeg *leg = &pose->figures[0].legs[UNKNOT_SIDE_RIGHT];
  UnknotPoseArm *arm = &pose->figures[0].arms[UNKNOT_SIDE_RIGHT];
  UnknotStage stages[2];

  leg->planted = TRUE;
  leg->turned = TRUE;
  leg->at = on_bone (0, UNKNOT_BONE_THIGH_LEFT, UNKNOT_VECTOR (0.052, 0.325, 0.066));
  leg->toe = with_bone (0, UNKNOT_BONE_THIGH_LEFT, UNKNOT_VECTOR (-0.25, -0.55, 0.8));
  leg->up = with_bone (0, UNKNOT_BONE_THIGH_LEFT, UNKNOT_VECTOR (-1, 0.1, 0.15));
  leg->pole = with_bone (0, UNKNOT_BONE_PELVIS, UNKNOT_VECTOR (-1, 0.5, 0.2));
  arm->reaches = TRUE;
  arm->contact = UNKNOT_HAND_CONTACT_WRIST;
  arm->at = on_bone (0, UNKNOT_BONE_FOREARM_LEFT, UNKNOT_VECTOR (0.097, 0.55, 0.02));
  arm->pole = with_bone (0, UNKNOT_BONE_THORAX, UNKNOT_VECTOR (-1, -1, 0));
  mirrored = unknot_bound_pose_mirror (pose);

  unknot_stage_solve (&stages[0], pose);
  unknot_stage_solve (&stages[1], mirrored);

  for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
    {
      assert_near (unknot_vector_mirror (stages[0].skeletons[0].at[bone]),
                   stages[1].skeletons[0].at[unknot_bone_mirror (bone)], 1e-9);
      assert_near (unknot_vector_mirror (stages[0].skeletons[0].turn[bone].y),
                   stages[1].skeletons[0].turn[unknot_bone_mirror (bone)].y, 1e-9);
    }
}

static void
test_mix (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) a = make_twisted_pose (cast);
  g_autoptr (UnknotBoundPose) b = unknot_bound_pose_copy (a);
  g_autoptr (UnknotBoundPose) middle = NULL;
  g_autoptr (UnknotBoundPose) early = NULL;
  g_autoptr (UnknotBoundPose) late = NULL;

  b->figures[0].spine[1][0] = 20;
  b->figures[0].arms[0].at.at.x += 0.02;
  b->figures[0].arms[0].shape = *unknot_cast_get_hand (cast, "grip");
  b->figures[0].arms[1].reaches = TRUE;

  early = unknot_bound_pose_mix (a, b, 0);
  middle = unknot_bound_pose_mix (a, b, 0.25);
  late = unknot_bound_pose_mix (a, b, 1);

  g_assert_cmpfloat_with_epsilon (early->figures[0].spine[1][0], 8, 1e-9);
  g_assert_cmpfloat_with_epsilon (middle->figures[0].spine[1][0], 11, 1e-9);
  g_assert_cmpfloat_with_epsilon (late->figures[0].spine[1][0], 20, 1e-9);
  g_assert_cmpfloat_with_epsilon (middle->figures[0].arms[0].at.at.x, -0.070, 1e-9);
  g_assert_cmpfloat_with_epsilon (middle->figures[0].arms[0].shape.fingers[0][0], 4 + 64 * 0.25, 1e-9);
}

/* A hand that hangs in one pose and is before the chest in the next moves evenly, and so does a foot. */
static void
test_mix_by_room (void)
{
  static const double at[] = { 0, 0.25, 0.5, 1 };
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) a = make_twisted_pose (cast);
  g_autoptr (UnknotBoundPose) b = NULL;
  UnknotPoseArm *arm;
  UnknotPoseLeg *leg;
  UnknotStage stages[G_N_ELEMENTS (at)];

  a->figures[0].collar_set[UNKNOT_SIDE_LEFT] = TRUE;
  a->figures[0].collar_set[UNKNOT_SIDE_RIGHT] = TRUE;
  b = unknot_bound_pose_copy (a);
  arm = &b->figures[0].arms[UNKNOT_SIDE_RIGHT];
  leg = &b->figures[0].legs[UNKNOT_SIDE_RIGHT];
  arm->reaches = TRUE;
  arm->turned = TRUE;
  arm->at = on_bone (0, UNKNOT_BONE_THORAX, UNKNOT_VECTOR (-0.04, 0.72, 0.12));
  leg->planted = TRUE;
  leg->at = in_room (UNKNOT_VECTOR (-0.05, 0.1, 0.1));
  leg->pole.along = UNKNOT_VECTOR (0, 0, 1);

  for (guint i = 0; i < G_N_ELEMENTS (at); i++)
    {
      g_autoptr (UnknotBoundPose) mixed = unknot_bound_pose_mix (a, b, at[i]);

      unknot_stage_solve (&stages[i], mixed);
    }

  for (guint i = 1; i < G_N_ELEMENTS (at) - 1; i++)
    for (UnknotBone bone = UNKNOT_BONE_HAND_RIGHT; bone <= UNKNOT_BONE_FOOT_RIGHT;
         bone += UNKNOT_BONE_FOOT_RIGHT - UNKNOT_BONE_HAND_RIGHT)
      {
        UnknotVector from = stages[0].skeletons[0].at[bone], to = stages[3].skeletons[0].at[bone];

        assert_near (stages[i].skeletons[0].at[bone], unknot_vector_mix (from, to, at[i]), 5e-4);
      }

  unknot_stage_solve (&stages[1], a);
  unknot_stage_solve (&stages[2], b);
  for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
    {
      assert_near (stages[0].skeletons[0].at[bone], stages[1].skeletons[0].at[bone], 5e-4);
      assert_near (stages[3].skeletons[0].at[bone], stages[2].skeletons[0].at[bone], 5e-4);
    }
}

static void
test_ease (void)
{
  g_assert_cmpfloat (unknot_bound_pose_ease (0), ==, 0);
  g_assert_cmpfloat (unknot_bound_pose_ease (0.5), ==, 0.5);
  g_assert_cmpfloat (unknot_bound_pose_ease (1), ==, 1);
  g_assert_cmpfloat (unknot_bound_pose_ease (0.05), <, 0.0015);
}

static void
test_bone_names (void)
{
  UnknotBone bone;

  for (UnknotBone i = 0; i < UNKNOT_N_BONES; i++)
    {
      g_assert_true (unknot_bone_from_id (unknot_bone_to_id (i), &bone));
      g_assert_cmpint (bone, ==, i);
      g_assert_cmpint (unknot_bone_mirror (unknot_bone_mirror (i)), ==, i);
    }

  g_assert_false (unknot_bone_from_id ("wing", &bone));
  g_assert_cmpint (unknot_bone_mirror (UNKNOT_BONE_HEAD), ==, UNKNOT_BONE_HEAD);
  g_assert_cmpint (unknot_bone_mirror (UNKNOT_BONE_HAND_LEFT), ==, UNKNOT_BONE_HAND_RIGHT);
}

static void
test_cast (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  UnknotPerson person;
  UnknotRange range;

  g_assert_nonnull (unknot_cast_get_body (cast, "a"));
  g_assert_null (unknot_cast_get_body (cast, "z"));
  g_assert_nonnull (unknot_cast_get_hand (cast, "thumb"));
  g_assert_null (unknot_cast_get_hand (cast, "claw"));
  g_assert_nonnull (unknot_cast_get_tone (cast, "wood"));
  g_assert_null (unknot_cast_get_tone (cast, "plutonium"));

  g_assert_true (unknot_cast_get_person (cast, "bea", &person));
  g_assert_cmpstr (person.body->name, ==, "b");
  g_assert_cmpint (person.look.hair, ==, UNKNOT_HAIR_BOB);
  g_assert_cmphex (person.look.tones[UNKNOT_CLOTH_TOP].light[0], ==, 0xF2B84B);
  g_assert_false (unknot_cast_get_person (cast, "nobody", &person));

  g_assert_true (unknot_cast_get_range (cast, "shoulder", "flexion", &range));
  g_assert_cmpfloat (range.least, ==, -60);
  g_assert_cmpfloat (range.most, ==, 180);
  g_assert_false (unknot_cast_get_range (cast, "shoulder", "bend", &range));
}

/* Each broken file is named in the message, with the member that is wrong. */
static void
test_broken_cast (void)
{
  static const struct
  {
    const char *file;
    const char *find;
    const char *put;
    int code;
    const char *message;
  } cases[] = {
    { "a.json", "\"blend\": 0.03,", "", UNKNOT_DATA_ERROR_MEMBER, "*a.json, piece *blend*" },
    { "a.json", "\"top\"", "\"chain mail\"", UNKNOT_DATA_ERROR_VALUE, "*a.json, piece *cloth*chain mail*" },
    { "b.json", "\"parts\": [\"head\"]", "\"parts\": [\"tail\"]", UNKNOT_DATA_ERROR_VALUE, "*b.json*parts*tail*" },
    { "b.json", "\"scale\": [1, 1.05, 1]", "\"scale\": [1]", UNKNOT_DATA_ERROR_VALUE, "*b.json*scale*3 numbers*" },
    { "c.json", "\"parent\": \"pelvis\"", "\"parent\": \"tail\"", UNKNOT_DATA_ERROR_VALUE, "*c.json*parent*tail*" },
    { "hands.json", "\"spread\": 2", "\"spread\": 200", UNKNOT_DATA_ERROR_VALUE, "*hands.json*spread*" },
    { "looks.json", "#F3C9A8", "#F3C9A", UNKNOT_DATA_ERROR_VALUE, "*looks.json*light*#F3C9A*" },
    { "looks.json", "\"adam\": {\"body\": \"a\"", "\"adam\": {\"body\": \"d\"", UNKNOT_DATA_ERROR_VALUE,
      "*looks.json*person*'d'*" },
    { "looks.json", "\"slim\", \"body\": \"b\"", "\"slim\", \"body\": \"d\"", UNKNOT_DATA_ERROR_VALUE,
      "*looks.json*builds, element 1*'d'*" },
    { "looks.json", "\"shorts\": \"sand\"", "\"shorts\": \"fur\"", UNKNOT_DATA_ERROR_VALUE,
      "*looks.json*skins, element 2*fur*" },
    { "looks.json", "\"tied\", \"hair\": \"bun\"", "\"tied\", \"hair\": \"wig\"", UNKNOT_DATA_ERROR_VALUE,
      "*looks.json*hairs, element 1*wig*" },
    { "looks.json", "\"id\": \"medium\"", "\"ID\": \"medium\"", UNKNOT_DATA_ERROR_MEMBER, "*looks.json*builds*id*" },
    { "looks.json", "\"hair\": \"pony\"", "\"hair\": \"wig\"", UNKNOT_DATA_ERROR_VALUE, "*looks.json*hair*wig*" },
  };
  static const char * const files[] = { "a.json", "b.json", "c.json", "hands.json", "looks.json" };
  g_autofree char *source = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", "bodies", NULL);
  g_autofree char *folder = g_dir_make_tmp ("unknot-cast-XXXXXX", NULL);
  g_autoptr (GFile) where = g_file_new_for_path (folder);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (files); j++)
        {
          g_autofree char *from = g_build_filename (source, files[j], NULL);
          g_autofree char *to = g_build_filename (folder, files[j], NULL);
          g_autofree char *text = NULL;
          g_autoptr (GString) string = NULL;

          g_assert_true (g_file_get_contents (from, &text, NULL, NULL));
          string = g_string_new (text);
          if (g_str_equal (files[j], cases[i].file))
            g_assert_cmpuint (g_string_replace (string, cases[i].find, cases[i].put, 1), ==, 1);

          g_assert_true (g_file_set_contents (to, string->str, -1, NULL));
        }

      g_test_message ("%s: %s", cases[i].file, cases[i].put);
      g_assert_null (unknot_cast_load (where, &error));
      g_assert_error (error, UNKNOT_DATA_ERROR, cases[i].code);
      g_test_message ("%s", error->message);
      g_assert_true (g_pattern_match_simple (cases[i].message, error->message));
    }

  for (guint j = 0; j < G_N_ELEMENTS (files); j++)
    {
      g_autofree char *path = g_build_filename (folder, files[j], NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/skeleton/same-as-study", test_same_as_study);
  g_test_add_func ("/skeleton/hand-lies-on-target", test_hand_lies_on_target);
  g_test_add_func ("/skeleton/out-of-reach", test_out_of_reach);
  g_test_add_func ("/skeleton/mirror", test_mirror);
  g_test_add_func ("/skeleton/mirror-crossed", test_mirror_crossed);
  g_test_add_func ("/bound-pose/mix", test_mix);
  g_test_add_func ("/bound-pose/mix-by-room", test_mix_by_room);
  g_test_add_func ("/bound-pose/ease", test_ease);
  g_test_add_func ("/cast/bone-names", test_bone_names);
  g_test_add_func ("/cast/load", test_cast);
  g_test_add_func ("/cast/broken", test_broken_cast);

  return g_test_run ();
}
