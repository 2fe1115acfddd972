#pragma once

#include <json-glib/json-glib.h>

#include "unknot-bound-pose.h"

G_BEGIN_DECLS

/**
 * UnknotSolveKind:
 * @UNKNOT_SOLVE_WALL: stand and lean so that the ball lies between the spot and the wall: prop, press, knee, slide
 * @UNKNOT_SOLVE_LIE_ON_BALL: lie on the floor with the ball under the spot: prop, press, lift, slide
 * @UNKNOT_SOLVE_ROLLER: lie over the roller: prop, press, lift, extend, slide
 * @UNKNOT_SOLVE_LIE_FLAT: lie on the back
 * @UNKNOT_SOLVE_LIE_PRONE: lie on the front at a height: height, prop (a pillow)
 * @UNKNOT_SOLVE_SIT: sit at a height: height
 * @UNKNOT_SOLVE_BESIDE: the helper stands by the spot: off, follow
 * @UNKNOT_SOLVE_PRESS: one hand on the spot: figure, contact, hand, handpose, press, slide
 * @UNKNOT_SOLVE_PRESS_BOTH: both hands, one on the spot, the other beside it: the same, and prefer, gap, across
 * @UNKNOT_SOLVE_CANE: the knob of the cane on the spot, both hands on its shaft: prop, press, slide
 * @UNKNOT_SOLVE_GUN: the head of the massage gun on the spot: prop, press, slide
 * @UNKNOT_SOLVE_PAD: a pad drapes over the spot: prop, slide
 * @UNKNOT_SOLVE_PAD_ON_ARM: a pad drapes over the forearm: prop, hand (whose arm)
 *
 * A way to bring a body or a tool to the knot. In files `do`, in lower case with dashes.
 */
typedef enum
{
  UNKNOT_SOLVE_WALL,
  UNKNOT_SOLVE_LIE_ON_BALL,
  UNKNOT_SOLVE_ROLLER,
  UNKNOT_SOLVE_LIE_FLAT,
  UNKNOT_SOLVE_LIE_PRONE,
  UNKNOT_SOLVE_SIT,
  UNKNOT_SOLVE_BESIDE,
  UNKNOT_SOLVE_PRESS,
  UNKNOT_SOLVE_PRESS_BOTH,
  UNKNOT_SOLVE_CANE,
  UNKNOT_SOLVE_GUN,
  UNKNOT_SOLVE_PAD,
  UNKNOT_SOLVE_PAD_ON_ARM,
} UnknotSolveKind;

#define UNKNOT_N_SOLVE_KINDS (UNKNOT_SOLVE_PAD_ON_ARM + 1)

/**
 * UnknotSolveHand:
 * @UNKNOT_SOLVE_HAND_AUTO: the one that reaches better; of two hands the one of the other side
 * @UNKNOT_SOLVE_HAND_SAME: that of the knot's side
 * @UNKNOT_SOLVE_HAND_OTHER: that of the other side
 */
typedef enum
{
  UNKNOT_SOLVE_HAND_AUTO,
  UNKNOT_SOLVE_HAND_SAME,
  UNKNOT_SOLVE_HAND_OTHER,
} UnknotSolveHand;

/**
 * UnknotSolveStep:
 * @prop: index of the tool or pillow, or -1
 * @figure: index of who does it
 * @contact: tips, thumb or palm
 * @shape: of the hand
 * @press: how deep it presses, in units of stature; below 0 it is held off
 * @slide: outwards and up along the skin from the spot, in millimetres
 * @knee: how far the knees bend, in millimetres
 * @lift: of the hips, in millimetres
 * @extend: flexion of the upper back, in degrees
 * @height: of the seat or couch
 * @gap: between two hands
 * @across: the second hand lies towards the side, else along the spine
 * @prefer: where the fingers would rather point
 * @off: from the spot to the helper's pelvis
 * @follow: how much of the spot's sideways place the helper takes over, 0 to 1
 * @grid: cells of a pad, across and along
 * @pad_lift: how high a pad lies over the skin
 *
 * One step of `solve`, with the usual values where a file says nothing.
 */
typedef struct
{
  UnknotSolveKind kind;
  int prop;
  guint figure;
  UnknotHandContact contact;
  UnknotSolveHand hand;
  UnknotHandShape shape;
  double press;
  double slide[2];
  double knee;
  double lift;
  double extend;
  double height;
  double gap;
  gboolean across;
  gboolean has_prefer;
  UnknotVector prefer;
  UnknotVector off;
  double follow;
  guint grid[2];
  double pad_lift;
} UnknotSolveStep;

gboolean  unknot_solve_step_read        (JsonObject             *object,
                                         const char             *where,
                                         const UnknotBoundPose  *pose,
                                         UnknotSolveStep        *step,
                                         GError                **error);
gboolean  unknot_solve_step_needs_spot  (const UnknotSolveStep  *self);

G_END_DECLS
