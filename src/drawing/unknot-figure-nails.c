#include "unknot-figure-frame.h"

#include <math.h>

/* Hands shorter than this, in pixels of the grid, have no nails. */
#define LEAST_HAND 30
/* From the wrist to the tip of the middle finger, in units of stature before the body's own scale. */
#define HAND_LENGTH 0.118

/* A nail on the last bone of a finger: where its middle lies, and its half length and width by the finger's radius. */
#define ALONG 0.70
#define HALF_LENGTH 0.88
#define HALF_WIDTH 0.62
/* It lies on the skin, which the blend of the bones has made a little thicker. */
#define OFF 1.05
#define CORNERS 10
/* Of a nail that ends behind something so many must be seen. */
#define LEAST_CORNERS 6
#define FULL_CORNERS 9

/* Cosine of how far a nail may turn from the camera, and from where on it is drawn in full: between it grows, and
 * with what is seen of it, so that none springs up at once while a hand moves. */
#define FACING 0.25f
#define FACING_FULL 0.45f
/* How far behind what is seen it may lie. */
#define SLACK 0.0030

/* Where the nail of a digit looks, in rest coordinates: a finger's to the back of the hand, a thumb's aside. */
static UnknotVector
nail_side (const UnknotDigit *digit,
           guint              index,
           UnknotVector       along,
           double             m)
{
  UnknotVector back = index < 4 ? UNKNOT_VECTOR (m, 0, 0) : UNKNOT_VECTOR (m * 0.75, 0, 0.66);
  UnknotVector before = unknot_vector_subtract (digit->joints[2], digit->joints[1]);

  /* A finger that is bent far has its nail on the side away from its knuckles. */
  if (index < 4)
    back = unknot_vector_along (back, unknot_vector_unit (before), 0.6);

  return unknot_vector_unit (unknot_vector_reject (back, along));
}

static gboolean
is_seen (const UnknotTrace *trace,
         guint              figure,
         UnknotVector       seen,
         UnknotGridPoint    at)
{
  int x = (int) lroundf (at.x), y = (int) lroundf (at.y);
  gsize i;

  if (x < 0 || y < 0 || x >= (int) trace->width || y >= (int) trace->height)
    return FALSE;

  i = (gsize) y * trace->width + x;
  return trace->solid[i] >= 0 && trace->primitives[trace->solid[i]].object == figure &&
         seen.z > trace->depth[i] - SLACK;
}

/* Draws corners together to their middle. */
static void
shrink (UnknotGridPoint *points,
        guint            n,
        float            share)
{
  UnknotGridPoint middle = { 0, 0 };

  for (guint i = 0; i < n; i++)
    {
      middle.x += points[i].x / (float) n;
      middle.y += points[i].y / (float) n;
    }

  for (guint i = 0; i < n; i++)
    {
      points[i].x = middle.x + (points[i].x - middle.x) * share;
      points[i].y = middle.y + (points[i].y - middle.y) * share;
    }
}

static void
add_nail (UnknotFigureFrame    *self,
          const UnknotTrace    *trace,
          const UnknotSkeleton *skeleton,
          guint                 figure,
          UnknotBone            hand,
          const UnknotDigit    *digit,
          guint                 index)
{
  double m = unknot_bone_mirror (hand) < hand ? -1 : 1;
  UnknotVector offset = UNKNOT_VECTOR (skeleton->figure->person.body->rest[hand].x, 0, 0);
  UnknotVector along = unknot_vector_unit (unknot_vector_subtract (digit->joints[3], digit->joints[2]));
  UnknotVector side = nail_side (digit, index, along, m);
  UnknotVector across = unknot_vector_cross (along, side);
  double radius = digit->radii[3];
  UnknotVector middle = unknot_vector_along (unknot_vector_mix (digit->joints[2], digit->joints[3], ALONG),
                                             side, radius * OFF);
  float facing = (float) unknot_camera_turn (&trace->camera, unknot_turn_apply (skeleton->turn[hand], side)).z;
  UnknotGridPoint points[CORNERS];
  float grown;
  guint n = 0;

  if (facing < FACING)
    return;

  middle = unknot_vector_add (middle, offset);
  for (guint i = 0; i < CORNERS; i++)
    {
      double angle = 2 * G_PI * i / CORNERS;
      UnknotVector corner = unknot_vector_along (middle, along, cos (angle) * radius * HALF_LENGTH);
      UnknotVector place;

      corner = unknot_vector_along (corner, across, sin (angle) * radius * HALF_WIDTH);
      place = unknot_skeleton_place (skeleton, hand, corner);
      points[n] = unknot_frame_point (trace, place);
      if (is_seen (trace, figure, unknot_camera_see (&trace->camera, place), points[n]))
        n++;
    }

  if (n < LEAST_CORNERS)
    return;

  grown = MIN ((facing - FACING) / (FACING_FULL - FACING), 1) *
          MIN ((float) (n - LEAST_CORNERS + 1) / (FULL_CORNERS - LEAST_CORNERS + 1), 1);
  shrink (points, n, sqrtf (grown));
  unknot_path_add (&self->pale, points, n, 0);
}

/*
 * unknot_frame_add_nails:
 *
 * Adds the nails of the fingers that the camera sees from behind, if the picture is near enough.
 */
void
unknot_frame_add_nails (UnknotFigureFrame    *self,
                        const UnknotTrace    *trace,
                        const UnknotSkeleton *skeleton,
                        guint                 figure)
{
  const UnknotFigureBody *body = skeleton->figure->person.body;

  if (HAND_LENGTH * body->hand_scale / trace->pixel < LEAST_HAND)
    return;

  for (UnknotSide side = UNKNOT_SIDE_LEFT; side <= UNKNOT_SIDE_RIGHT; side++)
    {
      UnknotDigit digits[UNKNOT_N_DIGITS];

      unknot_hand_digits (body, side, &skeleton->figure->arms[side].shape, digits);
      for (guint i = 0; i < UNKNOT_N_DIGITS; i++)
        add_nail (self, trace, skeleton, figure, unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side), &digits[i], i);
    }
}
