#include "unknot-skeleton.h"

/* The rest pose's right hand is the mirror image of the left one. */
static UnknotVector
on_side (UnknotVector left,
         UnknotSide   side)
{
  return side == UNKNOT_SIDE_RIGHT ? unknot_vector_mirror (left) : left;
}

/**
 * unknot_hand_digits:
 * @body: whose hand
 * @side: left or right
 * @shape: how it is bent
 * @digits: (out caller-allocates): index, middle, ring, little finger and thumb
 *
 * Bends the fingers, in rest coordinates: the forearm hangs down, the palm looks at the body.
 */
void
unknot_hand_digits (const UnknotFigureBody      *body,
                    UnknotSide             side,
                    const UnknotHandShape *shape,
                    UnknotDigit            digits[UNKNOT_N_DIGITS])
{
  /* A knuckle is a little thicker than the finger, the tip thinner. */
  static const double finger_taper[] = { 1.06, 1, 0.94, 0.82 };
  /* How the thumb's own three bones turn in: towards the palm's plane, and the share of the tip's bend. */
  static const double thumb_inwards[] = { 0, 10, 16 };
  static const double thumb_bend[] = { 0, 0.5, 1 };
  UnknotVector at;

  for (guint i = 0; i < G_N_ELEMENTS (body->fingers); i++)
    {
      UnknotTurn spread = unknot_turn_about_x (-(1.5 - i) * shape->spread);
      double bend = 0;

      at = body->fingers[i].knuckle;
      digits[i].line = (int) i + 1;
      digits[i].joints[0] = on_side (at, side);

      for (guint j = 0; j < 3; j++)
        {
          bend += shape->fingers[i][j] * G_PI / 180;
          at = unknot_vector_along (at, unknot_turn_apply (spread, UNKNOT_VECTOR (-sin (bend), -cos (bend), 0)),
                                    body->fingers[i].lengths[j]);
          digits[i].joints[j + 1] = on_side (at, side);
        }

      for (guint j = 0; j < 4; j++)
        digits[i].radii[j] = body->fingers[i].radius * finger_taper[j];
    }

  at = body->thumb.base;
  digits[4].line = 5;
  digits[4].joints[0] = on_side (at, side);
  digits[4].radii[0] = body->thumb.radii[0] * 1.1;

  for (guint j = 0; j < 3; j++)
    {
      double away = (shape->thumb[0] - thumb_inwards[j]) * G_PI / 180;
      double across = (shape->thumb[1] + thumb_bend[j] * shape->thumb[2]) * G_PI / 180;
      UnknotVector along = UNKNOT_VECTOR (-sin (across) - 0.18, -cos (away), sin (away) * cos (across));

      at = unknot_vector_along (at, unknot_vector_unit (along), body->thumb.lengths[j]);
      digits[4].joints[j + 1] = on_side (at, side);
      digits[4].radii[j + 1] = body->thumb.radii[j];
    }
}

/**
 * unknot_hand_contact:
 * @body: whose hand
 * @side: left or right
 * @arm: which place of the hand, and its shape
 *
 * Finds the place of the hand that goes to the target.
 *
 * Returns: rest coordinates from the wrist
 */
UnknotVector
unknot_hand_contact (const UnknotFigureBody    *body,
                     UnknotSide           side,
                     const UnknotPoseArm *arm)
{
  UnknotDigit digits[UNKNOT_N_DIGITS];
  UnknotVector wrist = UNKNOT_VECTOR (0, body->rest[UNKNOT_BONE_HAND_LEFT].y, body->rest[UNKNOT_BONE_HAND_LEFT].z);
  UnknotVector at;
  double m = side == UNKNOT_SIDE_RIGHT ? -1 : 1;
  double scale = body->hand_scale;

  switch (arm->contact)
    {
    case UNKNOT_HAND_CONTACT_WRIST:
      return UNKNOT_VECTOR (0, 0, 0);

    case UNKNOT_HAND_CONTACT_GRIP:
      return unknot_vector_scale (UNKNOT_VECTOR (-m * 0.019, -0.052, 0.004), scale);

    case UNKNOT_HAND_CONTACT_TIPS:
      unknot_hand_digits (body, side, &arm->shape, digits);
      at = unknot_vector_mix (digits[0].joints[3], digits[1].joints[3], 0.5);
      return unknot_vector_subtract (unknot_vector_add (at, UNKNOT_VECTOR (-m * 0.004, -0.003, 0)), wrist);

    case UNKNOT_HAND_CONTACT_FINGERS:
      unknot_hand_digits (body, side, &arm->shape, digits);
      return unknot_vector_subtract (unknot_vector_add (digits[1].joints[2], UNKNOT_VECTOR (-m * 0.008, 0, 0)), wrist);

    case UNKNOT_HAND_CONTACT_THUMB:
      unknot_hand_digits (body, side, &arm->shape, digits);
      return unknot_vector_subtract (digits[4].joints[3], wrist);

    case UNKNOT_HAND_CONTACT_GIVEN:
      return arm->contact_at;

    case UNKNOT_HAND_CONTACT_PALM:
    default:
      return unknot_vector_scale (UNKNOT_VECTOR (-m * 0.012, -0.042, 0.002), scale);
    }
}

/**
 * unknot_hand_turn:
 * @side: left or right
 * @fingers: where the fingers point
 * @palm: where the palm looks; need not be square to @fingers
 *
 * Finds how a hand is turned from its rest.
 *
 * Returns: the turn
 */
UnknotTurn
unknot_hand_turn (UnknotSide   side,
                  UnknotVector fingers,
                  UnknotVector palm)
{
  UnknotVector y = unknot_vector_scale (unknot_vector_unit (fingers), -1);
  UnknotVector x = unknot_vector_scale (unknot_vector_unit (palm), side == UNKNOT_SIDE_RIGHT ? 1 : -1);

  x = unknot_vector_unit (unknot_vector_reject (x, y));
  return (UnknotTurn) { x, y, unknot_vector_cross (x, y) };
}
