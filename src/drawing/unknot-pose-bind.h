#pragma once

#include "unknot-pose.h"

G_BEGIN_DECLS

/**
 * UnknotHandChoice:
 * @made: the hand was chosen
 * @side: which hand
 * @contact: with what of it; another contact is chosen anew
 * @tilt: of the finger against the skin, in degrees
 * @turn: of the hand in the room
 * @pole: where the elbow pointed, from the chest
 */
typedef struct
{
  gboolean made;
  UnknotSide side;
  UnknotHandContact contact;
  double tilt;
  UnknotTurn turn;
  UnknotVector pole;
} UnknotHandChoice;

/**
 * UnknotPoseChoices:
 * @has_yaw: the camera was chosen
 * @press: one hand that presses
 * @press_shift: how far from the knot, in millimetres along the skin, because the arm gets no nearer
 * @press_both: two hands, [0] left
 * @has_stance: how to stand before the wall was chosen
 * @stance: turned, leant, in degrees, and how far the feet are from the hip
 * @has_cane: the cane's place was chosen
 * @cane_axes: towards the body and along the hook
 * @cane_grips: where each hand holds the shaft, 0 to 1, [0] left; below 0 it does not
 * @cane_arms: how
 * @has_gun: the gun's place was chosen
 * @gun_side: the hand that holds it
 * @gun_barrel: from the head of the gun away from the body
 * @gun_handle: from the barrel to the end of the handle
 * @gun_arm: how it is held
 *
 * What binding has chosen among several ways: other steps of the technique repeat it, so that nothing jumps.
 * A plain value, in the space of the side that the pose is authored for.
 */
typedef struct
{
  gboolean has_yaw;
  double yaw;
  UnknotHandChoice press;
  double press_shift;
  UnknotHandChoice press_both[2];
  gboolean has_stance;
  double stance[3];
  gboolean has_cane;
  UnknotVector cane_axes[2];
  double cane_grips[2];
  UnknotPoseArm cane_arms[2];
  gboolean has_gun;
  UnknotSide gun_side;
  UnknotVector gun_barrel;
  UnknotVector gun_handle;
  UnknotPoseArm gun_arm;
} UnknotPoseChoices;

/**
 * UnknotPoseWish:
 * @side: the side to work on: left or right; both and middle leave it to the knot. A picture that is made for
 *   the knot's place always has the knot's side, one that works on both sides its authored one.
 * @spot: (nullable): where the knot is
 * @usual: (nullable): the usual spot of its muscle, on any side, for poses that are not right for @spot
 * @umbrella: a hooked umbrella is used where the pose has a cane
 * @left_handed: what works on both sides is done with the left hand
 * @people: [0] the person, [1] the helper
 *
 * Whom and what a pose is bound for.
 */
typedef struct
{
  UnknotSide side;
  const UnknotSpot *spot;
  const UnknotSpot *usual;
  gboolean umbrella;
  gboolean left_handed;
  UnknotPerson people[UNKNOT_POSE_MAX_FIGURES];
} UnknotPoseWish;

gboolean           unknot_pose_choose_spot
                                     (const UnknotPose         *self,
                                      const UnknotPoseWish     *wish,
                                      UnknotSpot               *spot);
UnknotBoundPose *  unknot_pose_bind  (const UnknotPose         *self,
                                      guint                     key,
                                      const UnknotPoseWish     *wish,
                                      const UnknotSkin         *skin,
                                      const UnknotPoseChoices  *hint,
                                      UnknotPoseChoices        *choices,
                                      GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
