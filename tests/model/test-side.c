#include "unknot-side.h"
#include "unknot-view.h"

static void
test_side_round_trip (void)
{
  for (UnknotSide side = UNKNOT_SIDE_LEFT; side <= UNKNOT_SIDE_MIDDLE; side++)
    {
      UnknotSide read;

      g_assert_true (unknot_side_from_id (unknot_side_to_id (side), &read));
      g_assert_cmpint (read, ==, side);
      g_assert_cmpint (unknot_side_mirror (unknot_side_mirror (side)), ==, side);
    }
}

static void
test_side_words (void)
{
  UnknotSide side;

  g_assert_true (unknot_side_from_id ("mid", &side));
  g_assert_cmpint (side, ==, UNKNOT_SIDE_MIDDLE);
  g_assert_false (unknot_side_from_id ("Left", &side));
  g_assert_false (unknot_side_from_id ("", &side));
  g_assert_cmpint (unknot_side_mirror (UNKNOT_SIDE_LEFT), ==, UNKNOT_SIDE_RIGHT);
  g_assert_cmpint (unknot_side_mirror (UNKNOT_SIDE_BOTH), ==, UNKNOT_SIDE_BOTH);
}

static void
test_view_round_trip (void)
{
  UnknotView read;

  for (UnknotView view = UNKNOT_VIEW_BACK; view <= UNKNOT_VIEW_SIDE; view++)
    {
      g_assert_true (unknot_view_from_id (unknot_view_to_id (view), &read));
      g_assert_cmpint (read, ==, view);
    }

  g_assert_false (unknot_view_from_id ("rear", &read));
}

static void
test_aspects (void)
{
  static const struct
  {
    UnknotAspect aspect;
    const char *id;
    UnknotView view;
    UnknotSide side;
  } cases[] = {
    { UNKNOT_ASPECT_BACK, "back", UNKNOT_VIEW_BACK, UNKNOT_SIDE_LEFT },
    { UNKNOT_ASPECT_BACK, "back", UNKNOT_VIEW_BACK, UNKNOT_SIDE_RIGHT },
    { UNKNOT_ASPECT_FRONT, "front", UNKNOT_VIEW_FRONT, UNKNOT_SIDE_LEFT },
    { UNKNOT_ASPECT_FRONT, "front", UNKNOT_VIEW_FRONT, UNKNOT_SIDE_MIDDLE },
    { UNKNOT_ASPECT_LEFT, "left", UNKNOT_VIEW_SIDE, UNKNOT_SIDE_LEFT },
    { UNKNOT_ASPECT_RIGHT, "right", UNKNOT_VIEW_SIDE, UNKNOT_SIDE_RIGHT },
  };
  UnknotAspect read;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpstr (unknot_aspect_to_id (cases[i].aspect), ==, cases[i].id);
      g_assert_true (unknot_aspect_from_id (cases[i].id, &read));
      g_assert_cmpint (read, ==, cases[i].aspect);
      g_assert_cmpint (unknot_aspect_get_view (cases[i].aspect), ==, cases[i].view);
      g_assert_cmpint (unknot_aspect_of (cases[i].view, cases[i].side), ==, cases[i].aspect);
    }

  g_assert_false (unknot_aspect_from_id ("side", &read));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/side/round-trip", test_side_round_trip);
  g_test_add_func ("/side/words", test_side_words);
  g_test_add_func ("/view/round-trip", test_view_round_trip);
  g_test_add_func ("/aspect/words", test_aspects);

  return g_test_run ();
}
