#include "unknot-shade.h"

#include <math.h>

/*
 * The outline of the left shoulder blade in rest coordinates of its collar bone, with which it moves: the upper
 * corner, the lower corner, and the one at the arm; its corners are so round.
 */
#define CORNERS 3
static const float corners[CORNERS][2] = { { 0.046f, 0.790f }, { 0.053f, 0.733f }, { 0.086f, 0.776f } };
#define ROUNDNESS 0.011f

/* Only what lies behind this is the back. */
#define BACK -0.022f

/*
 * Its inner and lower edge stands out: beside it lies a crescent of shade, which begins as nothing at the top. It is
 * wider where the blades are pulled together; all in units of stature, and the pull in degrees.
 */
#define CREASE_X -0.0060f
#define CREASE_Y -0.0064f
#define EDGE 0.0022f
#define TOP 0.803f
#define TAPER 0.050f
#define PULL 14.f
#define RAISE 20.f
#define PULL_SHARE 0.25f

/* It slides on the ribs rather than swings: so much of its way stays with the chest. */
#define CHEST_SHARE 0.55

/* The valley over the spine stays lit. */
#define VALLEY 0.012f
#define VALLEY_SIDE 0.006f

/* As narrow as it is, it must be darker than other shade to be left after blurring; a blade that rests hardly shows. */
#define DARKNESS 2.5f
#define REST_DARKNESS 1.1f

/* How far a point lies outside of the outline. */
static float
outside (float x,
         float y)
{
  float nearest = 1;
  gboolean inside = TRUE;

  for (guint i = 0; i < CORNERS; i++)
    {
      const float *a = corners[i], *b = corners[(i + 1) % CORNERS];
      float ex = b[0] - a[0], ey = b[1] - a[1];
      float px = x - a[0], py = y - a[1];
      float t = CLAMP ((px * ex + py * ey) / (ex * ex + ey * ey), 0.f, 1.f);

      nearest = MIN (nearest, hypotf (px - t * ex, py - t * ey));
      inside &= ex * py - ey * px > 0;
    }

  return (inside ? -nearest : nearest) - ROUNDNESS;
}

/* Where the collar bone points in the chest's own frame. */
static UnknotVector
collar_way (const UnknotSkeleton *skeleton,
            UnknotSide            side)
{
  UnknotBone bone = unknot_bone_of (UNKNOT_BONE_COLLAR_LEFT, side);
  UnknotVector out = UNKNOT_VECTOR (side == UNKNOT_SIDE_RIGHT ? -1 : 1, 0, 0);

  return unknot_turn_undo (skeleton->turn[UNKNOT_BONE_THORAX], unknot_turn_apply (skeleton->turn[bone], out));
}

/* How far a shoulder is pulled back, in degrees. */
static float
blade_pull (const UnknotSkeleton *skeleton,
            UnknotSide            side)
{
  return (float) (asin (CLAMP (-collar_way (skeleton, side).z, -1, 1)) * 180 / G_PI);
}

/* How far it is raised. */
static float
blade_raise (const UnknotSkeleton *skeleton,
             UnknotSide            side)
{
  return (float) (asin (CLAMP (collar_way (skeleton, side).y, -1, 1)) * 180 / G_PI);
}

/*
 * unknot_blade_shade:
 * @skeleton: whose back
 * @place: a place on the skin of the trunk
 *
 * Finds how dark it is there beside the edge of a shoulder blade.
 *
 * Returns: 0 for not at all; more than 1 in the middle of a crease
 */
float
unknot_blade_shade (const UnknotSkeleton *skeleton,
                    UnknotVector          place)
{
  float dark = 0;

  for (UnknotSide side = UNKNOT_SIDE_LEFT; side <= UNKNOT_SIDE_RIGHT; side++)
    {
      UnknotBone bone = unknot_bone_of (UNKNOT_BONE_COLLAR_LEFT, side);
      UnknotVector chest = unknot_skeleton_rest (skeleton, UNKNOT_BONE_THORAX, place);
      UnknotVector rest = unknot_vector_mix (unknot_skeleton_rest (skeleton, bone, place), chest, CHEST_SHARE);
      float x = (float) (side == UNKNOT_SIDE_RIGHT ? -rest.x : rest.x), y = (float) rest.y;
      float pull, moved, beside, before, width;

      if (rest.z > BACK || x < 0.02f || x > 0.10f || y < 0.69f || y > 0.82f)
        continue;

      pull = blade_pull (skeleton, side);
      moved = CLAMP (fabsf (pull) / PULL + fabsf (blade_raise (skeleton, side)) / RAISE, 0.f, 1.f);
      width = 1 + PULL_SHARE * CLAMP (pull / PULL, -1.f, 1.f);
      width *= CLAMP ((TOP - y) / TAPER, 0.f, 1.f);
      beside = CLAMP (0.5f + outside (x, y) / EDGE, 0.f, 1.f);
      before = CLAMP (0.5f - outside (x - CREASE_X * width, y - CREASE_Y * width) / EDGE, 0.f, 1.f);
      dark = MAX (dark, (REST_DARKNESS + (DARKNESS - REST_DARKNESS) * moved) * beside * before *
                        CLAMP ((fabsf ((float) chest.x) - VALLEY) / VALLEY_SIDE, 0.f, 1.f));
    }

  return dark;
}
