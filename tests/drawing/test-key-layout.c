#include <math.h>

#include "figure-fixture.h"
#include "unknot-key-layout.h"

static void
test_arrangement (void)
{
  static const struct
  {
    const char *what;
    guint n;
    double aspect;
    guint columns;
    guint rows;
  } cases[] = {
    { "one", 1, 1.6, 1, 1 },
    { "two in a wide area", 2, 2, 2, 1 },
    { "two in a square", 2, 1, 2, 1 },
    { "two on a phone held upright", 2, 0.6, 1, 2 },
    { "three in a wide area", 3, 2.4, 3, 1 },
    { "three in a tall area", 3, 0.4, 1, 3 },
    { "four in a square", 4, 1, 2, 2 },
    { "four in a band", 4, 4, 4, 1 },
    { "six in a wide area", 6, 1.5, 3, 2 },
    { "six in a tall area", 6, 0.7, 2, 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotKeyLayout layout;

      g_test_message ("%s", cases[i].what);
      unknot_key_layout_init (&layout, cases[i].n, cases[i].aspect);
      g_assert_cmpuint (layout.columns, ==, cases[i].columns);
      g_assert_cmpuint (layout.rows, ==, cases[i].rows);
    }
}

/* However many and wherever: none outside, none over another, and each of the shape that is promised. */
static void
test_places (void)
{
  for (guint n = 1; n <= UNKNOT_KEY_LAYOUT_MOST; n++)
    for (double aspect = 0.3; aspect < 4; aspect *= 1.17)
      {
        double width = 400 * aspect, height = 400;
        UnknotKeyLayout layout;

        unknot_key_layout_init (&layout, n, aspect);
        g_assert_cmpuint (layout.columns * layout.rows, >=, n);
        for (guint i = 0; i < n; i++)
          {
            UnknotRect place = unknot_key_layout_place (&layout, i, width, height);

            g_assert_cmpfloat (place.x, >=, 0);
            g_assert_cmpfloat (place.y, >=, 0);
            g_assert_cmpfloat (place.x + place.width, <=, width + 1e-6);
            g_assert_cmpfloat (place.y + place.height, <=, height + 1e-6);
            g_assert_cmpfloat_with_epsilon (place.width / place.height, layout.aspect, 1e-6);
            for (guint j = 0; j < i; j++)
              {
                UnknotRect other = unknot_key_layout_place (&layout, j, width, height);

                g_assert_true (other.x + other.width < place.x || other.y + other.height < place.y ||
                               place.x + place.width < other.x);
              }
          }
      }
}

/* A pose whose head is turned by so many degrees. */
static UnknotBoundPose *
make_turned (UnknotCast *cast,
             double      degrees)
{
  UnknotBoundPose *pose = make_twisted_pose (cast);

  pose->figures[0].spine[3][2] = degrees;
  return pose;
}

static void
test_chooses (void)
{
  static const struct
  {
    const char *what;
    double turns[9];
    guint n_turns;
    gboolean cycle;
    guint chosen[UNKNOT_KEY_LAYOUT_MOST];
    guint n_chosen;
  } cases[] = {
    { "one", { 0 }, 1, FALSE, { 0 }, 1 },
    { "there", { 0, 30 }, 2, FALSE, { 0, 1 }, 2 },
    { "too little to be seen", { 0, 1 }, 2, FALSE, { 0 }, 1 },
    { "with a rest", { 0, 30, 30, 0 }, 4, FALSE, { 0, 1, 3 }, 3 },
    { "round, ending where it began", { 0, 30, 0 }, 3, TRUE, { 0, 1 }, 2 },
    { "more than can be shown", { 0, 20, 40, 0, 20, 40, 0, 20, 40 }, 9, TRUE, { 0, 1, 3, 4, 6, 7 }, 6 },
  };
  g_autoptr (UnknotCast) cast = load_cast ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_bound_pose_unref);
      guint chosen[UNKNOT_KEY_LAYOUT_MOST];
      guint n;

      g_test_message ("%s", cases[i].what);
      for (guint j = 0; j < cases[i].n_turns; j++)
        g_ptr_array_add (keys, make_turned (cast, cases[i].turns[j]));
      n = unknot_key_layout_choose ((UnknotBoundPose **) keys->pdata, keys->len, cases[i].cycle, chosen);
      g_assert_cmpmem (chosen, n * sizeof *chosen, cases[i].chosen, cases[i].n_chosen * sizeof *chosen);
    }
}

static void
test_breath (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) out = make_twisted_pose (cast);
  g_autoptr (UnknotBoundPose) in = make_twisted_pose (cast);
  UnknotBoundPose *keys[] = { out, in };
  guint chosen[UNKNOT_KEY_LAYOUT_MOST];

  g_assert_cmpuint (unknot_key_layout_choose (keys, 2, TRUE, chosen), ==, 1);
  in->figures[0].belly = 1;
  g_assert_cmpuint (unknot_key_layout_choose (keys, 2, TRUE, chosen), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/key-layout/arrangement", test_arrangement);
  g_test_add_func ("/key-layout/places", test_places);
  g_test_add_func ("/key-layout/chooses", test_chooses);
  g_test_add_func ("/key-layout/breath", test_breath);

  return g_test_run ();
}
