#include "unknot-spot.h"

#include "figure-fixture.h"

/* Places on the map and where the figure study puts them: typical spots of clinical.md on the three builds. The one
 * on the chest of b is our own, since her chest slopes more gently. */
static const struct
{
  const char *body;
  UnknotView view;
  double x;
  double y;
  UnknotVector at;
  UnknotVector normal;
  const char *bone;
} spots[] = {
  { "a", UNKNOT_VIEW_BACK, 332.1, 177.4, { 0.0201, 0.9221, -0.0563 }, { 0.553, -0.220, -0.804 }, "head" },
  { "a", UNKNOT_VIEW_BACK, 285.6, 290.8, { 0.0618, 0.8389, -0.0450 }, { 0.375, 0.654, -0.657 }, "neck" },
  { "a", UNKNOT_VIEW_BACK, 291.2, 303.4, { 0.0531, 0.8317, -0.0542 }, { 0.253, 0.528, -0.811 }, "neck" },
  { "a", UNKNOT_VIEW_BACK, 270.7, 349.6, { 0.0550, 0.8057, -0.0674 }, { 0.222, 0.377, -0.899 }, "thorax" },
  { "a", UNKNOT_VIEW_BACK, 185.2, 366.4, { 0.1037, 0.7966, -0.0572 }, { 0.399, 0.203, -0.894 }, "uarmL" },
  { "a", UNKNOT_VIEW_BACK, 296.8, 370.6, { 0.0373, 0.7943, -0.0755 }, { 0.166, 0.308, -0.937 }, "thorax" },
  { "a", UNKNOT_VIEW_BACK, 252.1, 492.4, { 0.0668, 0.7283, -0.0717 }, { 0.422, 0.030, -0.906 }, "thorax" },
  { "a", UNKNOT_VIEW_BACK, 311.6, 626.8, { 0.0290, 0.6535, -0.0717 }, { 0.193, -0.363, -0.912 }, "lumbar" },
  { "a", UNKNOT_VIEW_BACK, 270.7, 723.4, { 0.0462, 0.5988, -0.0549 }, { 0.451, 0.159, -0.878 }, "lumbar" },
  { "a", UNKNOT_VIEW_FRONT, 523.7, 379.0, { 0.0950, 0.7898, 0.0383 }, { 0.243, 0.156, 0.957 }, "uarmL" },
  { "b", UNKNOT_VIEW_BACK, 332.1, 177.4, { 0.0199, 0.9221, -0.0544 }, { 0.551, -0.334, -0.765 }, "head" },
  { "b", UNKNOT_VIEW_BACK, 285.6, 290.8, { 0.0532, 0.8389, -0.0449 }, { 0.392, 0.643, -0.658 }, "neck" },
  { "b", UNKNOT_VIEW_BACK, 304.2, 374.8, { 0.0294, 0.7921, -0.0768 }, { 0.165, 0.272, -0.948 }, "thorax" },
  { "b", UNKNOT_VIEW_BACK, 304.2, 505.0, { 0.0326, 0.7215, -0.0815 }, { 0.203, 0.043, -0.978 }, "thorax" },
  { "b", UNKNOT_VIEW_BACK, 293.0, 568.0, { 0.0399, 0.6873, -0.0773 }, { 0.269, -0.175, -0.947 }, "thorax" },
  { "b", UNKNOT_VIEW_FRONT, 471.6, 406.2, { 0.0567, 0.7751, 0.0564 }, { 0.422, 0.373, 0.827 }, "thorax" },
  { "c", UNKNOT_VIEW_BACK, 285.6, 290.8, { 0.0656, 0.8389, -0.0451 }, { 0.370, 0.678, -0.635 }, "neck" },
  { "c", UNKNOT_VIEW_BACK, 255.8, 416.8, { 0.0598, 0.7693, -0.0791 }, { 0.292, 0.087, -0.952 }, "thorax" },
  { "c", UNKNOT_VIEW_BACK, 345.1, 526.0, { 0.0102, 0.7101, -0.0905 }, { 0.055, 0.024, -0.998 }, "thorax" },
  { "c", UNKNOT_VIEW_BACK, 311.6, 744.4, { 0.0298, 0.5872, -0.0739 }, { 0.205, 0.198, -0.958 }, "lumbar" },
};

static void
test_same_as_study (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();

  for (guint i = 0; i < G_N_ELEMENTS (spots); i++)
    {
      g_autoptr (UnknotSkin) skin = unknot_skin_new (cast, unknot_cast_get_body (cast, spots[i].body));
      UnknotSpot spot = { spots[i].view, spots[i].x, spots[i].y, NULL };
      UnknotSkinSpot found;

      g_test_message ("%s %g %g", spots[i].body, spots[i].x, spots[i].y);
      g_assert_true (unknot_skin_find (skin, &spot, &found));
      g_assert_cmpfloat_with_epsilon (found.at.x, spots[i].at.x, 0.0012);
      g_assert_cmpfloat_with_epsilon (found.at.y, spots[i].at.y, 0.0012);
      g_assert_cmpfloat_with_epsilon (found.at.z, spots[i].at.z, 0.0012);
      g_assert_cmpfloat (unknot_vector_dot (found.normal, spots[i].normal), >, 0.995);
      g_assert_cmpstr (unknot_bone_to_id (found.bone), ==, spots[i].bone);
    }
}

/* The other side is the mirror image, but for two or three millimetres where soft shapes melt in another order. */
static void
test_mirror (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotSkin) skin = unknot_skin_new (cast, unknot_cast_get_body (cast, "b"));

  for (guint i = 0; i < G_N_ELEMENTS (spots); i++)
    {
      UnknotSpot spot = { spots[i].view, spots[i].x, spots[i].y, "rhomboids" };
      UnknotSpot other = unknot_spot_mirror (&spot);
      UnknotSkinSpot left, right;

      g_assert_cmpint (unknot_spot_get_side (&spot), ==, UNKNOT_SIDE_LEFT);
      g_assert_cmpint (unknot_spot_get_side (&other), ==, UNKNOT_SIDE_RIGHT);
      g_assert_cmpfloat_with_epsilon (unknot_spot_mirror (&other).x, spot.x, 1e-9);
      g_assert_cmpstr (other.muscle, ==, "rhomboids");

      g_assert_true (unknot_skin_find (skin, &spot, &left));
      g_assert_true (unknot_skin_find (skin, &other, &right));
      g_assert_cmpfloat_with_epsilon (left.at.x, -right.at.x, 2.0 / 1750);
      g_assert_cmpfloat_with_epsilon (left.at.y, right.at.y, 2.0 / 1750);
      g_assert_cmpfloat_with_epsilon (left.at.z, right.at.z, 3.5 / 1750);
      g_assert_cmpint (right.bone, ==, unknot_bone_mirror (left.bone));
    }
}

static void
test_middle_and_side_map (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotSkin) skin = unknot_skin_new (cast, unknot_cast_get_body (cast, "a"));
  UnknotSpot spine = { UNKNOT_VIEW_BACK, 360, 400, NULL };
  UnknotSpot from_side = { UNKNOT_VIEW_SIDE, 300, 400, NULL };
  UnknotSkinSpot found;

  g_assert_cmpint (unknot_spot_get_side (&spine), ==, UNKNOT_SIDE_MIDDLE);
  g_assert_true (unknot_skin_find (skin, &spine, &found));
  g_assert_cmpfloat_with_epsilon (found.at.x, 0, 1e-3);
  g_assert_false (unknot_skin_find (skin, &from_side, &found));
}

/* Wherever someone clicks, there is skin. */
static void
test_everywhere (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotSkin) skin = unknot_skin_new (cast, unknot_cast_get_body (cast, "c"));

  for (int view = UNKNOT_VIEW_BACK; view <= UNKNOT_VIEW_FRONT; view++)
    for (double y = 60; y < 1060; y += 90)
      for (double x = 300; x <= 480; x += 60)
        {
          UnknotSpot spot = { view, x, y, NULL };
          UnknotSkinSpot found;

          g_assert_true (unknot_skin_find (skin, &spot, &found));
          g_assert_cmpfloat_with_epsilon (unknot_vector_length (found.normal), 1, 1e-6);
          g_assert_cmpfloat (fabs (found.at.x), <, 0.2);
          g_assert_cmpfloat (fabs (found.at.z), <, 0.15);
        }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/spot/same-as-study", test_same_as_study);
  g_test_add_func ("/spot/mirror", test_mirror);
  g_test_add_func ("/spot/middle-and-side-map", test_middle_and_side_map);
  g_test_add_func ("/spot/everywhere", test_everywhere);

  return g_test_run ();
}
