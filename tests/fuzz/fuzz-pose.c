/* The pose of a step: read, and asked for all that it says. */

#include "fuzz.h"

#include "../drawing/figure-fixture.h"
#include "unknot-pose.h"

/* Made once: a fuzzer comes by many thousand times. */
static UnknotCast *
get_cast (void)
{
  static UnknotCast *cast;

  if (cast == NULL)
    cast = load_cast ();

  return cast;
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (UnknotPose) pose = unknot_pose_parse (bytes, "wall-ball_hold.json", get_cast (), NULL);
  UnknotSpot spot = { UNKNOT_VIEW_BACK, 300, 400, NULL };
  UnknotPoseSeen seen;

  if (pose == NULL)
    return 0;

  g_assert_cmpuint (unknot_pose_get_n_keys (pose), >, 0);
  for (guint i = 0; i + 1 < unknot_pose_get_n_keys (pose); i++)
    unknot_pose_get_seconds (pose, i);
  unknot_pose_get_seen_from (pose, &seen);
  unknot_pose_needs_spot (pose);
  unknot_pose_suits (pose, &spot);

  return 0;
}
