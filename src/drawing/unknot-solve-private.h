#pragma once

#include "unknot-field.h"
#include "unknot-joints.h"
#include "unknot-pose-bind.h"
#include "unknot-pose-private.h"

G_BEGIN_DECLS

/* A millimetre of a person 1750 mm tall. */
#define UNKNOT_MM (1.0 / 1750)

/**
 * UnknotSolve:
 * @pose: being filled; nobody else sees it yet
 * @ranges: how far joints go
 * @stage: the skeletons of @pose, as [func@solve_refresh] left them
 * @spot: the knot on the body at rest
 * @side: the knot's side, which is the authored one
 * @knot: the knot on the posed skin, moved by the step's slide
 * @hint: (nullable): what to repeat
 * @choices: what was chosen
 * @has_hand: a hand presses or holds the tool
 * @hand_side: which
 * @hand_figure: whose
 * @cost: how awkward that is
 * @slid: from the knot to where the tool went, in millimetres along the skin, outwards and up
 * @elsewhere: the contact is not on the knot
 * @gap: from the ball to wall or floor
 *
 * A pose on its way to being bound.
 */
typedef struct
{
  UnknotBoundPose *pose;
  UnknotJointRanges ranges;
  UnknotStage stage;
  UnknotSkinSpot spot;
  UnknotSide side;
  UnknotSkinSpot knot;
  const UnknotPoseChoices *hint;
  UnknotPoseChoices choices;
  gboolean has_hand;
  UnknotSide hand_side;
  guint hand_figure;
  double cost;
  double slid[2];
  gboolean elsewhere;
} UnknotSolve;

/* The skin around a spot: `out` towards the knot's side, `up` along the body. */
typedef struct
{
  UnknotVector at;
  UnknotVector normal;
  UnknotVector out;
  UnknotVector up;
} UnknotSolveSkin;

/* Which primitives make up a field. */
typedef enum
{
  UNKNOT_SOLVE_ALL,             /* the whole figure */
  UNKNOT_SOLVE_NO_ARMS,         /* without arms; the shoulders stay */
  UNKNOT_SOLVE_FLESH,           /* without arms and hair, which gives way */
  UNKNOT_SOLVE_NO_LIMBS,        /* without arms and shoulders that ride on them */
  UNKNOT_SOLVE_NO_HANDS,        /* without forearms and hands */
  UNKNOT_SOLVE_SKIP_LEFT,       /* without the left arm */
  UNKNOT_SOLVE_SKIP_RIGHT,      /* without the right arm */
  UNKNOT_SOLVE_PELVIS,          /* pelvis and seat */
  UNKNOT_SOLVE_SEAT,            /* pelvis and thighs */
  UNKNOT_SOLVE_CHEST,           /* thorax and shoulder girdle */
  UNKNOT_SOLVE_HEAD,            /* the head without hair */
  UNKNOT_SOLVE_DRAPE,           /* what a cloth lies on: no arms, no head, no bare neck */
  UNKNOT_SOLVE_FOREARM_LEFT,    /* one forearm */
} UnknotSolveParts;

static inline UnknotSolveParts
unknot_solve_without (UnknotSide side)
{
  return side == UNKNOT_SIDE_LEFT ? UNKNOT_SOLVE_SKIP_LEFT : UNKNOT_SOLVE_SKIP_RIGHT;
}

static inline double
unknot_side_sign (UnknotSide side)
{
  return side == UNKNOT_SIDE_RIGHT ? -1 : 1;
}

void             unknot_solve_refresh      (UnknotSolve            *self);
UnknotField *    unknot_solve_field        (const UnknotSolve      *self,
                                            guint                   figure,
                                            UnknotSolveParts        parts) G_GNUC_WARN_UNUSED_RESULT;
gboolean         unknot_solve_is_furniture (UnknotPropKind          kind);
UnknotField *    unknot_solve_surroundings (const UnknotSolve      *self,
                                            guint                   figure,
                                            UnknotSide              side) G_GNUC_WARN_UNUSED_RESULT;
void             unknot_solve_skin         (const UnknotSolve      *self,
                                            const double            slide[2],
                                            UnknotSolveSkin        *skin);
UnknotVector     unknot_solve_ball         (const UnknotSolve      *self,
                                            const double            slide[2],
                                            double                  reach,
                                            UnknotSolveSkin        *skin);
double           unknot_solve_root         (double                (*value) (double   x,
                                                                            gpointer data),
                                            gpointer                data,
                                            double                  least,
                                            double                  most,
                                            guint                   steps);
UnknotProp *     unknot_solve_prop         (UnknotSolve            *self,
                                            const UnknotSolveStep  *step);
UnknotProp *     unknot_solve_pillow       (UnknotSolve            *self);
void             unknot_solve_touch        (UnknotSolve            *self,
                                            const UnknotSolveSkin  *skin);

void             unknot_solve_wall         (UnknotSolve            *self,
                                            const UnknotSolveStep  *step);
void             unknot_solve_lie_on_ball  (UnknotSolve            *self,
                                            const UnknotSolveStep  *step);
void             unknot_solve_roller       (UnknotSolve            *self,
                                            const UnknotSolveStep  *step);
void             unknot_solve_lie_flat     (UnknotSolve            *self);
void             unknot_solve_lie_prone    (UnknotSolve            *self,
                                            const UnknotSolveStep  *step);
void             unknot_solve_sit          (UnknotSolve            *self,
                                            const UnknotSolveStep  *step);
void             unknot_solve_beside       (UnknotSolve            *self,
                                            const UnknotSolveStep  *step);
void             unknot_solve_press        (UnknotSolve            *self,
                                            const UnknotSolveStep  *step);
void             unknot_solve_press_both   (UnknotSolve            *self,
                                            const UnknotSolveStep  *step);
void             unknot_solve_cane         (UnknotSolve            *self,
                                            const UnknotSolveStep  *step);
void             unknot_solve_gun          (UnknotSolve            *self,
                                            const UnknotSolveStep  *step);
void             unknot_solve_pad          (UnknotSolve            *self,
                                            const UnknotSolveStep  *step);
void             unknot_solve_pad_on_arm   (UnknotSolve            *self,
                                            const UnknotSolveStep  *step);
void             unknot_solve_resting_hands (UnknotSolve           *self);
void             unknot_solve_limits       (UnknotSolve            *self);
void             unknot_solve_floor        (UnknotSolve            *self);
void             unknot_solve_mend_arms    (UnknotSolve            *self);
void             unknot_solve_points       (UnknotSolve            *self);
void             unknot_solve_camera       (UnknotSolve            *self,
                                            const UnknotPoseDraft  *draft);
void             unknot_solve_measure      (UnknotSolve            *self,
                                            const UnknotPoseDraft  *draft);

/* Hands: how well one reaches a place. */

typedef enum
{
  UNKNOT_SOLVE_POLES_ANY,
  UNKNOT_SOLVE_POLES_FEW,
} UnknotSolvePoles;

/* Fingers and thumb are laid onto the skin later: how far they are in it does not make an arm awkward. */
typedef struct
{
  double cost;
  double awkward;               /* without fingers and thumb */
  UnknotPoseArm arm;
  UnknotHandChoice choice;
} UnknotSolveReach;

typedef struct
{
  guint figure;
  UnknotSide side;
  UnknotHandContact contact;
  const UnknotHandShape *shape;
  UnknotVector at;
  UnknotVector normal;
  double press;
  const UnknotField *field;
  const UnknotField *clear;     /* what all of the hand is kept out of, its fingers too, or NULL */
  const UnknotVector *prefer;
  double spread;                /* how far off @prefer fingers may point, in degrees, or 0 */
  guint step;
} UnknotSolveAim;

/* How deep a hand was found to be in something. From one try to the next often only the elbow differs. */
typedef struct
{
  const UnknotField *field;     /* or NULL: nothing found yet */
  UnknotTurn turn;
  UnknotVector wrist;
  double most;
  double sunk;
} UnknotSolveSunk;

/* Places all through the flesh of a hand, from its wrist, as it rests. */
typedef struct
{
  UnknotVector places[29];
  double radii[29];
  guint n;
  UnknotSolveSunk last;
} UnknotSolveFlesh;

typedef struct
{
  guint figure;
  UnknotSide side;
  const UnknotHandShape *shape;
  UnknotVector at;
  UnknotVector axis;
  double radius;
  const UnknotField *field;
  UnknotSolvePoles poles;
  guint step;
} UnknotSolveGrip;

UnknotPoseArm *  unknot_solve_arm          (UnknotSolve            *self,
                                            guint                   figure,
                                            UnknotSide              side);
void             unknot_solve_contact      (const UnknotSolve      *self,
                                            const UnknotSolveAim   *aim,
                                            double                  tilt,
                                            UnknotVector           *place,
                                            UnknotVector           *inwards,
                                            UnknotVector           *along);
double           unknot_solve_try_hand     (UnknotSolve            *self,
                                            guint                   figure,
                                            UnknotSide              side,
                                            const UnknotTurn       *turn,
                                            UnknotVector            at,
                                            UnknotVector            place,
                                            UnknotVector            pole,
                                            const UnknotHandShape  *shape,
                                            const UnknotField      *field,
                                            double                  most);
double           unknot_solve_arm_sunk     (const UnknotSolve      *self,
                                            guint                   figure,
                                            UnknotSide              side,
                                            const UnknotField      *field);
void             unknot_solve_flesh_init   (UnknotSolveFlesh       *self,
                                            const UnknotFigureBody *body,
                                            UnknotSide              side,
                                            UnknotHandContact       contact,
                                            const UnknotHandShape  *shape);
double           unknot_solve_flesh_sunk   (UnknotSolveFlesh       *self,
                                            const UnknotTurn       *turn,
                                            UnknotVector            wrist,
                                            const UnknotField      *field,
                                            double                  most);
double           unknot_solve_flesh_depth  (const UnknotSolveFlesh *self,
                                            const UnknotTurn       *turn,
                                            UnknotVector            wrist,
                                            const UnknotField      *field);
void             unknot_solve_note_hand    (UnknotSolve            *self,
                                            guint                   figure,
                                            UnknotSide              side,
                                            double                  cost);
void             unknot_solve_best_hand    (UnknotSolve            *self,
                                            const UnknotSolveAim   *aim,
                                            UnknotSolveReach       *best);
void             unknot_solve_repeat_hand  (UnknotSolve            *self,
                                            const UnknotSolveAim   *aim,
                                            const UnknotHandChoice *choice,
                                            UnknotSolveReach       *reach);
void             unknot_solve_best_grip    (UnknotSolve            *self,
                                            const UnknotSolveGrip  *grip,
                                            UnknotSolveReach       *best);
void             unknot_solve_close_hands  (UnknotSolve            *self,
                                            const UnknotSolveStep  *step);
void             unknot_solve_bend_fingers (UnknotSolve            *self,
                                            guint                   figure,
                                            UnknotSide              side,
                                            UnknotHandContact       contact,
                                            const UnknotField      *field);
void             unknot_solve_curl         (UnknotSolve            *self,
                                            guint                   figure,
                                            UnknotSide              side,
                                            const UnknotField      *field,
                                            double                  least,
                                            double                  most,
                                            guint                   fingers,
                                            gboolean                keep_thumb);

G_END_DECLS
