#include "unknot-pose-binder.h"

#include "figure-fixture.h"
#include "unknot-json.h"

/* Typical spots of clinical.md, on the left. */
static const struct
{
  const char *name;
  const char *muscle;
  UnknotView view;
  double x;
  double y;
} spots[] = {
  { "M01", "suboccipitals", UNKNOT_VIEW_BACK, 332.1, 177.4 },
  { "M02", "splenius-semispinalis", UNKNOT_VIEW_BACK, 334.0, 248.8 },
  { "M03", "trapezius-upper", UNKNOT_VIEW_BACK, 285.6, 290.8 },
  { "M03f", "trapezius-upper", UNKNOT_VIEW_BACK, 276.3, 265.6 },
  { "M04", "trapezius-middle", UNKNOT_VIEW_BACK, 307.9, 316.0 },
  { "M05", "trapezius-lower", UNKNOT_VIEW_BACK, 304.2, 374.8 },
  { "M06", "levator-scapulae", UNKNOT_VIEW_BACK, 291.2, 303.4 },
  { "M07", "supraspinatus", UNKNOT_VIEW_BACK, 267.0, 311.8 },
  { "M08", "infraspinatus", UNKNOT_VIEW_BACK, 270.7, 349.6 },
  { "M10", "teres-major", UNKNOT_VIEW_BACK, 255.8, 416.8 },
  { "M11", "deltoid-posterior", UNKNOT_VIEW_BACK, 185.2, 366.4 },
  { "M13", "deltoid-anterior", UNKNOT_VIEW_FRONT, 523.7, 379.0 },
  { "M14", "rhomboids", UNKNOT_VIEW_BACK, 296.8, 370.6 },
  { "M15", "erector-spinae-thoracic", UNKNOT_VIEW_BACK, 304.2, 400.0 },
  { "M15b", "erector-spinae-thoracic", UNKNOT_VIEW_BACK, 304.2, 505.0 },
  { "M17", "latissimus-dorsi", UNKNOT_VIEW_BACK, 252.1, 492.4 },
  { "M19", "serratus-posterior-inferior", UNKNOT_VIEW_BACK, 293.0, 568.0 },
  { "M20", "erector-spinae-lumbar", UNKNOT_VIEW_BACK, 311.6, 626.8 },
  { "M22", "gluteus-medius", UNKNOT_VIEW_BACK, 270.7, 723.4 },
  { "M25", "pectoralis-major", UNKNOT_VIEW_FRONT, 471.6, 406.2 },
};

/* The proof of the figure study: technique, spot, side, person, and how far the tool may be from the knot. */
static const struct
{
  const char *pose;
  const char *spot;
  UnknotSide side;
  const char *person;
  double error;
} proofs[] = {
  { "ball-wall_hold", "M03", UNKNOT_SIDE_LEFT, "adam", 5 },
  { "ball-wall_hold", "M06", UNKNOT_SIDE_RIGHT, "bea", 5 },
  { "ball-wall_hold", "M10", UNKNOT_SIDE_LEFT, "adam", 5 },
  { "ball-wall_hold", "M14", UNKNOT_SIDE_RIGHT, "bea", 5 },
  { "ball-wall_hold", "M20", UNKNOT_SIDE_LEFT, "dan", 5 },
  { "ball-wall_hold", "M22", UNKNOT_SIDE_RIGHT, "bea", 5 },
  { "ball-wall_hold", "M13", UNKNOT_SIDE_LEFT, "adam", 5 },
  { "ball-wall_hold", "M25", UNKNOT_SIDE_RIGHT, "bea", 5 },
  { "ball-floor_hold", "M05", UNKNOT_SIDE_LEFT, "adam", 5 },
  { "ball-floor_hold", "M14", UNKNOT_SIDE_RIGHT, "bea", 5 },
  { "ball-floor_hold", "M08", UNKNOT_SIDE_LEFT, "dan", 5 },
  { "ball-floor_hold", "M10", UNKNOT_SIDE_RIGHT, "adam", 5 },
  { "ball-floor_hold", "M22", UNKNOT_SIDE_LEFT, "bea", 5 },
  { "ball-floor_hold", "M01", UNKNOT_SIDE_RIGHT, "dan", 5 },
  { "cane_hold", "M02", UNKNOT_SIDE_RIGHT, "adam", 5 },
  { "cane_hold", "M03", UNKNOT_SIDE_LEFT, "bea", 5 },
  { "cane_hold", "M05", UNKNOT_SIDE_LEFT, "adam", 5 },
  { "cane_hold", "M15b", UNKNOT_SIDE_RIGHT, "adam", 5 },
  { "cane_hold", "M20", UNKNOT_SIDE_LEFT, "bea", 5 },
  { "fingers_press", "M01", UNKNOT_SIDE_LEFT, "adam", 5 },
  { "fingers_press", "M02", UNKNOT_SIDE_RIGHT, "bea", 5 },
  { "fingers_press", "M03", UNKNOT_SIDE_LEFT, "bea", 5 },
  { "fingers_press", "M06", UNKNOT_SIDE_RIGHT, "adam", 5 },
  { "fingers_press", "M07", UNKNOT_SIDE_LEFT, "bea", 5 },
  { "fingers_press", "M11", UNKNOT_SIDE_RIGHT, "bea", 5 },
  { "fingers_press", "M13", UNKNOT_SIDE_LEFT, "adam", 5 },
  { "fingers_press", "M22", UNKNOT_SIDE_RIGHT, "bea", 5 },
  { "helper-massage_hold", "M03", UNKNOT_SIDE_LEFT, "bea", 5 },
  { "helper-massage_hold", "M06", UNKNOT_SIDE_RIGHT, "adam", 5 },
  { "helper-massage_hold", "M14", UNKNOT_SIDE_RIGHT, "bea", 5 },
  { "helper-massage_hold", "M15b", UNKNOT_SIDE_LEFT, "adam", 5 },
  { "helper-massage_hold", "M17", UNKNOT_SIDE_RIGHT, "bea", 5 },
  { "helper-massage_hold", "M19", UNKNOT_SIDE_RIGHT, "bea", 5 },
  { "helper-massage_hold", "M20", UNKNOT_SIDE_LEFT, "adam", 5 },
  { "massage-gun_around", "M03f", UNKNOT_SIDE_LEFT, "adam", 5 },
  { "massage-gun_around", "M13", UNKNOT_SIDE_RIGHT, "dan", 5 },
  { "massage-gun_around", "M22", UNKNOT_SIDE_RIGHT, "dan", 5 },
  { "heat_rest", "M03", UNKNOT_SIDE_LEFT, "adam", 5 },
  { "heat_rest", "M14", UNKNOT_SIDE_LEFT, "dan", 5 },
  { "heat_rest", "M20", UNKNOT_SIDE_LEFT, "bea", 5 },
  { "foam-roller_hold", "M14", UNKNOT_SIDE_RIGHT, "bea", 6 },
  { "foam-roller_hold", "M15", UNKNOT_SIDE_LEFT, "adam", 5 },
  /* T06 lets a roller lie no higher than Th3. */
  { "foam-roller_hold", "M04", UNKNOT_SIDE_LEFT, "adam", 15 },
};

static UnknotSpot
find_spot (const char *name,
           UnknotSide  side)
{
  for (guint i = 0; i < G_N_ELEMENTS (spots); i++)
    if (g_str_equal (spots[i].name, name))
      {
        UnknotSpot spot = { spots[i].view, spots[i].x, spots[i].y, spots[i].muscle };

        return side == UNKNOT_SIDE_RIGHT ? unknot_spot_mirror (&spot) : spot;
      }

  g_assert_not_reached ();
}

static UnknotPoseBinder *
make_binder (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);

  return unknot_pose_binder_new (folder, cast);
}

static UnknotPoseWish
make_wish (UnknotPoseBinder *binder,
           const char       *person,
           const UnknotSpot *spot)
{
  UnknotPoseWish wish = { .side = UNKNOT_SIDE_MIDDLE, .spot = spot };

  g_assert_true (unknot_cast_get_person (unknot_pose_binder_get_cast (binder), person, &wish.people[0]));
  g_assert_true (unknot_cast_get_person (unknot_pose_binder_get_cast (binder), "dan", &wish.people[1]));
  return wish;
}

static UnknotBoundPose *
bind (UnknotPoseBinder     *binder,
      const char           *id,
      guint                 key,
      const UnknotPoseWish *wish)
{
  g_autoptr (GError) error = NULL;
  UnknotBoundPose *pose = unknot_pose_binder_bind (binder, id, key, wish, &error);

  g_assert_no_error (error);
  return pose;
}

static void
test_contact (void)
{
  g_autoptr (UnknotPoseBinder) binder = make_binder ();

  for (guint i = 0; i < G_N_ELEMENTS (proofs); i++)
    {
      UnknotSpot spot = find_spot (proofs[i].spot, proofs[i].side);
      UnknotPoseWish wish = make_wish (binder, proofs[i].person, &spot);
      g_autoptr (UnknotBoundPose) pose = bind (binder, proofs[i].pose, 0, &wish);

      g_test_message ("%s %s %s: %.1f mm, cost %.1f", proofs[i].pose, proofs[i].spot, proofs[i].person,
                      pose->spot.error, pose->spot.cost);
      g_assert_true (pose->has_spot);
      g_assert_false (pose->spot.usual);
      g_assert_cmpfloat (pose->spot.error, <=, proofs[i].error);
      /* A cane has the awkwardness of two hands. */
      g_assert_cmpfloat (pose->spot.cost, <, g_str_has_prefix (proofs[i].pose, "cane") ? 10 : 5);
    }
}

static void
assert_vectors (UnknotVector a,
                UnknotVector b,
                double       epsilon)
{
  g_assert_cmpfloat_with_epsilon (a.x, b.x, epsilon);
  g_assert_cmpfloat_with_epsilon (a.y, b.y, epsilon);
  g_assert_cmpfloat_with_epsilon (a.z, b.z, epsilon);
}

static void
assert_same (const UnknotBoundPose *a,
             const UnknotBoundPose *b,
             double                 epsilon)
{
  g_assert_cmpuint (a->n_figures, ==, b->n_figures);
  g_assert_cmpuint (a->n_props, ==, b->n_props);
  g_assert_cmpfloat_with_epsilon (a->view.yaw, b->view.yaw, epsilon);
  assert_vectors (a->view.wide.center, b->view.wide.center, epsilon);
  assert_vectors (a->view.tall.center, b->view.tall.center, epsilon);
  assert_vectors (a->spot.at, b->spot.at, epsilon);
  g_assert_cmpint (a->spot.side, ==, b->spot.side);

  for (guint i = 0; i < a->n_figures; i++)
    {
      assert_vectors (a->figures[i].root_at, b->figures[i].root_at, epsilon);
      for (guint side = 0; side < 2; side++)
        assert_vectors (a->figures[i].arms[side].at.at, b->figures[i].arms[side].at.at, epsilon);
    }
  for (guint i = 0; i < a->n_props; i++)
    assert_vectors (a->props[i].at.at, b->props[i].at.at, epsilon);
}

/* One pose of each solver. */
static const char * const solvers[][2] = {
  { "ball-wall_hold", "M14" },     { "ball-floor_hold", "M05" }, { "cane_hold", "M06" },  { "fingers_press", "M03" },
  { "helper-massage_hold", "M17" }, { "massage-gun_around", "M22" }, { "heat_rest", "M14" },
  { "foam-roller_hold", "M15" },
};

static void
test_mirror (void)
{
  g_autoptr (UnknotPoseBinder) binder = make_binder ();

  for (guint i = 0; i < G_N_ELEMENTS (solvers); i++)
    {
      UnknotSpot left = find_spot (solvers[i][1], UNKNOT_SIDE_LEFT);
      UnknotSpot right = find_spot (solvers[i][1], UNKNOT_SIDE_RIGHT);
      UnknotPoseWish for_left = make_wish (binder, "bea", &left);
      UnknotPoseWish for_right = make_wish (binder, "bea", &right);
      g_autoptr (UnknotBoundPose) a = bind (binder, solvers[i][0], 0, &for_left);
      g_autoptr (UnknotBoundPose) b = bind (binder, solvers[i][0], 0, &for_right);
      g_autoptr (UnknotBoundPose) other = unknot_bound_pose_mirror (b);

      g_test_message ("%s", solvers[i][0]);
      g_assert_cmpfloat (a->spot.at.x * b->spot.at.x, <, 0);
      assert_same (a, other, 1e-9);
    }
}

static void
test_deterministic (void)
{
  g_autoptr (UnknotPoseBinder) one = make_binder ();
  g_autoptr (UnknotPoseBinder) two = make_binder ();

  for (guint i = 0; i < G_N_ELEMENTS (solvers); i++)
    {
      UnknotSpot spot = find_spot (solvers[i][1], UNKNOT_SIDE_LEFT);
      UnknotPoseWish wish = make_wish (one, "adam", &spot);
      UnknotPoseWish again = make_wish (two, "adam", &spot);
      g_autoptr (UnknotBoundPose) a = bind (one, solvers[i][0], 0, &wish);
      g_autoptr (UnknotBoundPose) b = bind (two, solvers[i][0], 0, &again);

      assert_same (a, b, 1e-12);
    }
}

/* Ball, knob and pad are where the spot is: the tool follows the knot over the body. */
static void
test_follows_knot (void)
{
  g_autoptr (UnknotPoseBinder) binder = make_binder ();
  UnknotSpot high = find_spot ("M04", UNKNOT_SIDE_LEFT);
  UnknotSpot low = find_spot ("M15b", UNKNOT_SIDE_LEFT);
  UnknotPoseWish for_high = make_wish (binder, "adam", &high);
  UnknotPoseWish for_low = make_wish (binder, "adam", &low);
  g_autoptr (UnknotBoundPose) a = bind (binder, "ball-wall_hold", 0, &for_high);
  g_autoptr (UnknotBoundPose) b = bind (binder, "ball-wall_hold", 0, &for_low);
  g_autoptr (UnknotBoundPose) c = bind (binder, "electric-massager_run", 0, &for_low);
  double wall = a->scene.wall_z;

  g_assert_cmpfloat (a->props[0].at.at.y - b->props[0].at.at.y, >, 0.08);
  /* The ball also touches the wall, flattened by a millimetre or two. */
  g_assert_cmpfloat_with_epsilon (a->props[0].at.at.z - a->props[0].radius, wall, 2.5 / 1750);
  g_assert_cmpfloat_with_epsilon (b->props[0].at.at.z - b->props[0].radius, wall, 2.5 / 1750);
  /* The middle of the cushion lies against the spot. */
  g_assert_cmpuint (c->props[1].n_patches, ==, 25);
  g_assert_cmpfloat (unknot_vector_length (unknot_vector_subtract (c->props[1].patches[12].at, c->spot.at)), <, 0.02);
}

/* Nothing hangs on the knot any more once a pose is bound. */
static void
test_points_are_places (void)
{
  g_autoptr (UnknotPoseBinder) binder = make_binder ();
  UnknotSpot spot = find_spot ("M03", UNKNOT_SIDE_RIGHT);
  UnknotPoseWish wish = make_wish (binder, "adam", &spot);
  g_autoptr (UnknotBoundPose) pose = bind (binder, "fingers_circle", 0, &wish);

  g_assert_cmpuint (pose->n_overlays, ==, 2);
  for (guint i = 0; i < pose->n_overlays; i++)
    for (guint n = 0; n < pose->overlays[i].n_points; n++)
      {
        UnknotVector away = unknot_vector_subtract (pose->overlays[i].points[n].at, pose->spot.at);

        g_assert_cmpint (pose->overlays[i].points[n].kind, !=, UNKNOT_POSE_POINT_SPOT);
        g_assert_cmpfloat (unknot_vector_length (away), <, 0.04);
      }
}

/* Where a pose is not right for the knot it shows the muscle's usual spot on the knot's side, else what is
 * nearest. */
static void
test_usual_spot (void)
{
  g_autoptr (UnknotPoseBinder) binder = make_binder ();
  UnknotSpot spot = find_spot ("M20", UNKNOT_SIDE_RIGHT);
  UnknotSpot usual = find_spot ("M15", UNKNOT_SIDE_LEFT);
  UnknotPoseWish wish = make_wish (binder, "adam", &spot);
  UnknotPoseWish only_usual = make_wish (binder, "adam", NULL);
  g_autoptr (UnknotBoundPose) nearest = bind (binder, "foam-roller_hold", 0, &wish);
  g_autoptr (UnknotBoundPose) shown = NULL;
  g_autoptr (UnknotBoundPose) without = NULL;

  wish.usual = &usual;
  shown = bind (binder, "foam-roller_hold", 0, &wish);
  g_assert_true (nearest->spot.usual);
  g_assert_true (shown->spot.usual);
  g_assert_cmpfloat (nearest->spot.at.x, <, 0);
  g_assert_cmpfloat (shown->spot.at.x, <, 0);
  g_assert_cmpfloat (shown->spot.error, <, 5);

  only_usual.usual = &usual;
  without = bind (binder, "foam-roller_hold", 0, &only_usual);
  g_assert_true (without->spot.usual);
  g_assert_cmpfloat (without->spot.at.x, >, 0);
}

/* Fingers reach the muscles of the armpit's back fold where they can be taken hold of. */
static void
test_fold (void)
{
  g_autoptr (UnknotPoseBinder) binder = make_binder ();
  UnknotSpot spot = find_spot ("M10", UNKNOT_SIDE_LEFT);
  UnknotPoseWish wish = make_wish (binder, "bea", &spot);
  g_autoptr (UnknotBoundPose) pose = bind (binder, "fingers_press", 0, &wish);

  g_assert_true (pose->spot.usual);
  g_assert_cmpfloat (pose->spot.cost, <, 3);
  g_assert_cmpfloat (pose->spot.error, <, 5);
}

static void
assert_own_knot (UnknotPoseBinder *binder,
                 const char       *muscle,
                 UnknotSide        knot,
                 UnknotSide        side,
                 gboolean          marked)
{
  UnknotSpot spot = find_spot (muscle, knot);
  UnknotPoseWish wish = make_wish (binder, "adam", &spot);
  g_autoptr (UnknotBoundPose) pose = NULL;
  const UnknotPoseOverlay *feel;

  wish.side = side;
  pose = bind (binder, "stretch-upper-trapezius_hold", 0, &wish);
  feel = &pose->overlays[0];
  g_assert_cmpint (feel->kind, ==, UNKNOT_OVERLAY_FEEL);
  g_assert_cmpuint (feel->n_points, ==, marked ? 2 : 1);
  g_assert_true ((feel->points[0].at.x > 0) == (side == UNKNOT_SIDE_LEFT));
  if (marked)
    g_assert_true ((feel->points[1].at.x > 0) == (knot == UNKNOT_SIDE_LEFT));
}

/* A stretch marks the knot that it pulls at, on its own side only, and no other. */
static void
test_own_knot (void)
{
  g_autoptr (UnknotPoseBinder) binder = make_binder ();

  for (UnknotSide side = UNKNOT_SIDE_LEFT; side <= UNKNOT_SIDE_RIGHT; side++)
    {
      assert_own_knot (binder, "M03", side, side, TRUE);
      assert_own_knot (binder, "M03", unknot_side_mirror (side), side, FALSE);
      assert_own_knot (binder, "M20", side, side, FALSE);
    }
}

/* The wish decides the side of a stretch; what works on both sides is never turned round. */
static void
test_side_of_plain_poses (void)
{
  g_autoptr (UnknotPoseBinder) binder = make_binder ();
  UnknotSpot spot = find_spot ("M03", UNKNOT_SIDE_LEFT);
  UnknotPoseWish wish = make_wish (binder, "adam", &spot);
  g_autoptr (UnknotBoundPose) knot = NULL;
  g_autoptr (UnknotBoundPose) left = NULL;
  g_autoptr (UnknotBoundPose) right = NULL;
  g_autoptr (UnknotBoundPose) desk = NULL;
  g_autoptr (UnknotBoundPose) other_desk = NULL;

  knot = bind (binder, "stretch-upper-trapezius_hold", 0, &wish);
  desk = bind (binder, "change-posture_mouse", 0, &wish);
  wish.side = UNKNOT_SIDE_LEFT;
  left = bind (binder, "stretch-upper-trapezius_hold", 0, &wish);
  wish.side = UNKNOT_SIDE_RIGHT;
  right = bind (binder, "stretch-upper-trapezius_hold", 0, &wish);
  other_desk = bind (binder, "change-posture_mouse", 0, &wish);

  g_assert_false (left->has_spot);
  g_assert_cmpfloat (left->figures[0].spine[2][1], <, 0);
  g_assert_cmpfloat (right->figures[0].spine[2][1], >, 0);
  assert_same (knot, left, 1e-12);
  assert_same (desk, other_desk, 1e-12);
}

/* A variant holds for its muscles: with the elbows lower for the cuff under the blade. */
static void
test_variant (void)
{
  g_autoptr (UnknotPoseBinder) binder = make_binder ();
  UnknotSpot chest = { UNKNOT_VIEW_FRONT, 471, 406, "pectoralis-major" };
  UnknotSpot under_blade = { UNKNOT_VIEW_BACK, 255, 400, "subscapularis" };
  UnknotPoseWish wish = make_wish (binder, "adam", &chest);
  g_autoptr (UnknotBoundPose) usual = bind (binder, "doorway-stretch_hold", 0, &wish);
  g_autoptr (UnknotBoundPose) low = NULL;

  wish.spot = &under_blade;
  low = bind (binder, "doorway-stretch_hold", 0, &wish);
  g_assert_cmpfloat (low->figures[0].arms[0].at.at.y, <, usual->figures[0].arms[0].at.at.y - 0.05);
}

/* All steps of a technique use the same hand, grip and camera, all keys the same camera. */
static void
test_choices (void)
{
  static const char * const steps[] = { "fingers_find", "fingers_warm", "fingers_circle", "fingers_hold" };
  g_autoptr (UnknotPoseBinder) binder = make_binder ();
  UnknotSpot spot = find_spot ("M06", UNKNOT_SIDE_LEFT);
  UnknotPoseWish wish = make_wish (binder, "adam", &spot);
  g_autoptr (UnknotBoundPose) model = bind (binder, "fingers_press", 0, &wish);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (UnknotPose) pose = unknot_pose_binder_load (binder, steps[i], NULL);
      g_autoptr (UnknotBoundPose) first = bind (binder, steps[i], 0, &wish);

      for (guint key = 0; key < unknot_pose_get_n_keys (pose); key++)
        {
          g_autoptr (UnknotBoundPose) made = bind (binder, steps[i], key, &wish);

          g_assert_cmpint (made->spot.side, ==, model->spot.side);
          g_assert_cmpfloat (made->view.yaw, ==, model->view.yaw);
          g_assert_cmpfloat (made->view.wide.height, ==, first->view.wide.height);
        }
    }
}

static void
test_remembers (void)
{
  g_autoptr (UnknotPoseBinder) binder = make_binder ();
  UnknotSpot spot = find_spot ("M05", UNKNOT_SIDE_LEFT);
  UnknotPoseWish wish = make_wish (binder, "adam", &spot);
  UnknotPoseWish for_bea = make_wish (binder, "bea", &spot);
  g_autoptr (UnknotBoundPose) first = bind (binder, "heat_rest", 0, &wish);
  g_autoptr (UnknotBoundPose) again = bind (binder, "heat_rest", 0, &wish);
  g_autoptr (UnknotBoundPose) bea = bind (binder, "heat_rest", 0, &for_bea);

  g_assert_true (first == again);
  g_assert_true (first != bea);

  /* More than it keeps: the oldest is made anew, and is the same. */
  for (guint i = 0; i < 130; i++)
    {
      UnknotSpot moved = { spot.view, spot.x, spot.y + i + 1, spot.muscle };
      UnknotPoseWish other = make_wish (binder, "adam", &moved);
      g_autoptr (UnknotBoundPose) pose = bind (binder, "heat_test", 0, &other);
    }
  g_clear_pointer (&again, unknot_bound_pose_unref);
  again = bind (binder, "heat_rest", 0, &wish);
  g_assert_true (first != again);
  assert_same (first, again, 1e-12);
}

static void
test_unknown (void)
{
  g_autoptr (UnknotPoseBinder) binder = make_binder ();
  UnknotPoseWish wish = make_wish (binder, "adam", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (unknot_pose_binder_bind (binder, "ball-moon_hold", 0, &wish, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_null (unknot_pose_binder_bind (binder, "ball-wall_hold", 0, &wish, &error));
  g_assert_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE);
  g_assert_true (g_str_has_prefix (error->message, "ball-wall_hold.json: "));
}

typedef struct
{
  UnknotPoseBinder *binder;
  const char *id;
} Job;

static gpointer
bind_in_thread (gpointer data)
{
  const Job *job = data;
  UnknotSpot spot = find_spot ("M14", UNKNOT_SIDE_RIGHT);
  UnknotPoseWish wish = make_wish (job->binder, "adam", &spot);

  return bind (job->binder, job->id, 0, &wish);
}

/* Several threads at once, some on the same picture. */
static void
test_threads (void)
{
  static const char * const ids[] = { "ball-wall_lean", "ball-wall_hold", "ball-wall_roll", "ball-wall_hold" };
  g_autoptr (UnknotPoseBinder) binder = make_binder ();
  GThread *threads[G_N_ELEMENTS (ids)];
  UnknotBoundPose *poses[G_N_ELEMENTS (ids)];
  Job jobs[G_N_ELEMENTS (ids)];

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      jobs[i] = (Job) { binder, ids[i] };
      threads[i] = g_thread_new ("bind", bind_in_thread, &jobs[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    poses[i] = g_thread_join (threads[i]);

  assert_same (poses[1], poses[3], 1e-12);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    unknot_bound_pose_unref (poses[i]);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pose-bind/contact", test_contact);
  g_test_add_func ("/pose-bind/mirror", test_mirror);
  g_test_add_func ("/pose-bind/deterministic", test_deterministic);
  g_test_add_func ("/pose-bind/follows-knot", test_follows_knot);
  g_test_add_func ("/pose-bind/points-are-places", test_points_are_places);
  g_test_add_func ("/pose-bind/usual-spot", test_usual_spot);
  g_test_add_func ("/pose-bind/own-knot", test_own_knot);
  g_test_add_func ("/pose-bind/fold", test_fold);
  g_test_add_func ("/pose-bind/side-of-plain-poses", test_side_of_plain_poses);
  g_test_add_func ("/pose-bind/variant", test_variant);
  g_test_add_func ("/pose-bind/choices", test_choices);
  g_test_add_func ("/pose-bind/remembers", test_remembers);
  g_test_add_func ("/pose-bind/unknown", test_unknown);
  g_test_add_func ("/pose-bind/threads", test_threads);

  return g_test_run ();
}
