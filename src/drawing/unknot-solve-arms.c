#include "unknot-solve-private.h"

/*
 * Arms as a body can hold them, whatever a file asks for: no joint beyond its range, palms on what they are sent to,
 * elbows and forearms outside of it.
 */

/* A palm that is sent this near to a skin is meant to lie on it. */
#define MEANT (25 * UNKNOT_MM)
/* A palm that is no more than this off lies well. */
#define LIES (1 * UNKNOT_MM)
/* Fingers that are deeper in something are laid onto it. */
#define SINKS (4 * UNKNOT_MM)
/* Arms rest on flesh: so much of one is not worth another elbow. */
#define RESTS 0.016
/* What a degree beyond a range, a unit of stature in a body, and a degree of another elbow cost. */
#define BROKEN 1.5
#define SUNK 400.0
#define OTHER_ELBOW 0.015
#define LAYS 4
/* A hanging arm is held off in so many steps, in degrees. */
#define HELD_OFF 6
#define OFF_BY 2.5
#define TURNS 4

static double
clamp (double             degrees,
       const UnknotRange *range)
{
  return CLAMP (degrees, range->least, range->most);
}

static void
limit_arm (const UnknotJointRanges *ranges,
           UnknotPoseArm           *arm)
{
  arm->angles[3] = clamp (arm->angles[3], &ranges->arm[UNKNOT_ARM_MOVE_BEND]);
  arm->angles[4] = clamp (arm->angles[4], &ranges->arm[UNKNOT_ARM_MOVE_TURN]);
  arm->pronation = clamp (arm->pronation, &ranges->arm[UNKNOT_ARM_MOVE_TURN]);
  arm->wrist[0] = clamp (arm->wrist[0], &ranges->arm[UNKNOT_ARM_MOVE_WRIST]);
  arm->wrist[1] = clamp (arm->wrist[1], &ranges->arm[UNKNOT_ARM_MOVE_DEVIATION]);
}

static void
limit_leg (const UnknotJointRanges *ranges,
           UnknotPoseLeg           *leg)
{
  static const UnknotLegMove moves[] = {
    UNKNOT_LEG_MOVE_FLEXION, UNKNOT_LEG_MOVE_ABDUCTION, UNKNOT_LEG_MOVE_ROTATION, UNKNOT_LEG_MOVE_BEND,
    UNKNOT_LEG_MOVE_ANKLE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    leg->angles[i] = clamp (leg->angles[i], &ranges->leg[moves[i]]);
  leg->flexion = clamp (leg->flexion, &ranges->leg[UNKNOT_LEG_MOVE_ANKLE]);
}

/* What a file says in degrees stays within what joints do. */
void
unknot_solve_limits (UnknotSolve *self)
{
  for (guint i = 0; i < self->pose->n_figures; i++)
    {
      UnknotPoseFigure *figure = &self->pose->figures[i];

      for (guint part = 0; part < G_N_ELEMENTS (figure->spine); part++)
        for (guint n = 0; n < G_N_ELEMENTS (figure->spine[part]); n++)
          figure->spine[part][n] = clamp (figure->spine[part][n], &self->ranges.spine[part][n]);
      for (guint side = 0; side < 2; side++)
        {
          limit_arm (&self->ranges, &figure->arms[side]);
          limit_leg (&self->ranges, &figure->legs[side]);
        }
    }
}

/* What legs can't stand in and hands lie on. */
gboolean
unknot_solve_is_furniture (UnknotPropKind kind)
{
  return kind == UNKNOT_PROP_CHAIR || kind == UNKNOT_PROP_COUCH || kind == UNKNOT_PROP_BED
         || kind == UNKNOT_PROP_TABLE || kind == UNKNOT_PROP_DESK || kind == UNKNOT_PROP_BOX;
}

static gboolean
is_own_arm (const UnknotPrimitive *primitive,
            guint                  figure,
            UnknotSide             side)
{
  UnknotBone bone = primitive->bone;

  return primitive->object == figure && bone >= UNKNOT_BONE_COLLAR_LEFT && bone <= UNKNOT_BONE_HAND_RIGHT
         && (side == UNKNOT_SIDE_BOTH || bone == unknot_bone_of (MIN (bone, unknot_bone_mirror (bone)), side));
}

/* Everybody and all furniture, without one arm or both of somebody. */
UnknotField *
unknot_solve_surroundings (const UnknotSolve *self,
                           guint              figure,
                           UnknotSide         side)
{
  g_autoptr (GArray) all = unknot_primitives_new ();
  g_autoptr (GArray) some = unknot_primitives_new ();

  for (guint i = 0; i < self->pose->n_figures; i++)
    unknot_primitives_add_body (all, &self->stage, i);
  for (guint i = 0; i < self->pose->n_props; i++)
    if (unknot_solve_is_furniture (self->pose->props[i].kind))
      unknot_primitives_add_prop (all, &self->stage, self->pose, i);

  for (guint i = 0; i < all->len; i++)
    {
      const UnknotPrimitive *primitive = &g_array_index (all, UnknotPrimitive, i);

      if (!unknot_primitive_is_figure (primitive) || !is_own_arm (primitive, figure, side))
        g_array_append_vals (some, primitive, 1);
    }

  return unknot_field_new ((UnknotPrimitive *) some->data, some->len);
}

/* From a hand to a field, and which way out: of the palm, or of all of it. */
static double
hand_gap (const UnknotSolve *self,
          guint              figure,
          UnknotSide         side,
          const UnknotField *field,
          gboolean           palm,
          UnknotVector      *out)
{
  g_autoptr (GArray) body = unknot_primitives_new ();
  UnknotBone hand = unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side);
  double least = G_MAXDOUBLE;
  UnknotVector nearest = UNKNOT_VECTOR (0, 0, 0);

  unknot_primitives_add_body (body, &self->stage, figure);
  for (guint i = 0; i < body->len; i++)
    {
      const UnknotPrimitive *primitive = &g_array_index (body, UnknotPrimitive, i);
      double thin = MIN (primitive->scale.x, MIN (primitive->scale.y, primitive->scale.z));
      UnknotBall balls[5];
      guint deepest = 0;
      double gap;

      if (primitive->bone != hand || (palm && primitive->line != 0))
        continue;
      for (guint n = 0; n < G_N_ELEMENTS (balls); n++)
        {
          UnknotVector at = unknot_vector_mix (primitive->a, primitive->b, n / 4.0);
          double radius = primitive->radius_a + (primitive->radius_b - primitive->radius_a) * n / 4.0;

          balls[n] = (UnknotBall) { at, radius * thin };
        }
      gap = unknot_field_gap (field, balls, G_N_ELEMENTS (balls), &deepest);
      if (gap < least)
        {
          least = gap;
          nearest = balls[deepest].at;
        }
    }

  *out = unknot_field_normal (field, nearest, 0.004);
  return least;
}

/* Moves a hand along until its palm lies on what it was sent to; then the fingers follow. */
static void
lay_palm (UnknotSolve       *self,
          guint              figure,
          UnknotSide         side,
          const UnknotField *field)
{
  UnknotPoseArm *arm = unknot_solve_arm (self, figure, side);
  gboolean sent = arm->at.kind == UNKNOT_POSE_POINT_BONE;
  gboolean moved = FALSE;
  UnknotVector ignored;

  if (!arm->turned || arm->on_skin
      || (arm->contact != UNKNOT_HAND_CONTACT_PALM && arm->contact != UNKNOT_HAND_CONTACT_FINGERS))
    return;

  for (guint i = 0; i < LAYS; i++)
    {
      UnknotVector out;
      double gap = hand_gap (self, figure, side, field, TRUE, &out);

      if (gap > (sent ? MEANT : -LIES) || fabs (gap) < LIES)
        break;
      arm->at.off = unknot_vector_along (arm->at.off, out, -gap);
      unknot_stage_solve_arm (&self->stage, figure, side);
      moved = TRUE;
    }

  if (moved || hand_gap (self, figure, side, field, FALSE, &ignored) < -SINKS)
    unknot_solve_curl (self, figure, side, field, 0.05, moved ? 2 : 1, 0xf, FALSE);
}

static double
arm_cost (const UnknotSolve *self,
          guint              figure,
          UnknotSide         side,
          const UnknotField *field)
{
  double sunk = unknot_solve_arm_sunk (self, figure, side, field);

  return BROKEN * unknot_joints_arm_excess (&self->ranges, &self->stage.skeletons[figure], side)
         + SUNK * MAX (0, sunk - RESTS);
}

/* @along turned about @axis. */
static UnknotVector
swing (UnknotVector along,
       UnknotVector axis,
       double       degrees)
{
  double angle = degrees * G_PI / 180;
  UnknotVector turned = unknot_vector_scale (along, cos (angle));

  turned = unknot_vector_along (turned, unknot_vector_cross (axis, along), sin (angle));
  return unknot_vector_along (turned, axis, unknot_vector_dot (axis, along) * (1 - cos (angle)));
}

/* A direction in the room as the frame has it that the pose's own is bound to. */
static void
set_direction (const UnknotSolve   *self,
               UnknotPoseDirection *direction,
               UnknotVector         along)
{
  if (direction->bound && direction->figure < self->stage.n_skeletons)
    along = unknot_turn_undo (self->stage.skeletons[direction->figure].turn[direction->bone], along);
  direction->along = along;
}

/* Finds an elbow that a body can have, as near as there is to the one that was asked for. */
static void
move_elbow (UnknotSolve       *self,
            guint              figure,
            UnknotSide         side,
            const UnknotField *field)
{
  static const double swings[] = { -15, 15, -30, 30, -45, 45, -60, 60, -80, 80, -100, 100, -130, 130, 180 };
  UnknotPoseArm *arm = unknot_solve_arm (self, figure, side);
  const UnknotSkeleton *skeleton = &self->stage.skeletons[figure];
  UnknotPoseDirection asked = arm->pole, best = arm->pole;
  UnknotVector pole = unknot_stage_direction (&self->stage, &asked);
  UnknotVector axis = unknot_vector_subtract (skeleton->at[unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side)],
                                              skeleton->at[unknot_bone_of (UNKNOT_BONE_UPPER_ARM_LEFT, side)]);
  double least = arm_cost (self, figure, side, field);

  if (least < 0.5)
    return;

  axis = unknot_vector_unit (axis);
  for (guint i = 0; i < G_N_ELEMENTS (swings); i++)
    {
      double cost;

      set_direction (self, &arm->pole, swing (pole, axis, swings[i]));
      unknot_stage_solve_arm (&self->stage, figure, side);
      cost = arm_cost (self, figure, side, field) + OTHER_ELBOW * fabs (swings[i]);
      if (cost < least)
        {
          least = cost;
          best = arm->pole;
        }
    }

  arm->pole = best;
  unknot_stage_solve_arm (&self->stage, figure, side);
}

/* Turns a hand until its wrist and forearm can do it; what touches stays where it is. */
static void
turn_hand (UnknotSolve *self,
           guint        figure,
           UnknotSide   side)
{
  UnknotPoseArm *arm = unknot_solve_arm (self, figure, side);
  const UnknotSkeleton *skeleton = &self->stage.skeletons[figure];
  double sign = unknot_side_sign (side);

  for (guint i = 0; i < TURNS && arm->turned; i++)
    {
      const UnknotRange *ranges = self->ranges.arm;
      double degrees[UNKNOT_N_ARM_MOVES];
      UnknotTurn hand;
      double turn, wrist, aside;

      unknot_joints_measure_arm (skeleton, side, degrees);
      turn = clamp (degrees[UNKNOT_ARM_MOVE_TURN], &ranges[UNKNOT_ARM_MOVE_TURN]);
      wrist = clamp (degrees[UNKNOT_ARM_MOVE_WRIST], &ranges[UNKNOT_ARM_MOVE_WRIST]);
      aside = clamp (degrees[UNKNOT_ARM_MOVE_DEVIATION], &ranges[UNKNOT_ARM_MOVE_DEVIATION]);
      if (fabs (turn - degrees[UNKNOT_ARM_MOVE_TURN]) + fabs (wrist - degrees[UNKNOT_ARM_MOVE_WRIST])
          + fabs (aside - degrees[UNKNOT_ARM_MOVE_DEVIATION]) < 0.3)
        return;

      hand = unknot_turn_join (unknot_turn_about_y (sign * turn), unknot_turn_about_z (-sign * wrist));
      hand = unknot_turn_join (hand, unknot_turn_about_x (aside));
      hand = unknot_turn_join (skeleton->turn[unknot_bone_of (UNKNOT_BONE_FOREARM_LEFT, side)], hand);
      set_direction (self, &arm->fingers, unknot_vector_scale (hand.y, -1));
      set_direction (self, &arm->palm, unknot_vector_scale (hand.x, -sign));
      unknot_stage_solve_arm (&self->stage, figure, side);
    }
}

/* An arm that hangs is held off the trunk, as far as the build asks for. */
static void
hold_off (UnknotSolve       *self,
          guint              figure,
          UnknotSide         side,
          const UnknotField *field)
{
  UnknotPoseArm *arm = unknot_solve_arm (self, figure, side);

  for (guint i = 0; i < HELD_OFF && unknot_solve_arm_sunk (self, figure, side, field) > RESTS; i++)
    {
      arm->angles[1] = clamp (arm->angles[1] + OFF_BY, &self->ranges.arm[UNKNOT_ARM_MOVE_ABDUCTION]);
      unknot_stage_solve_arm (&self->stage, figure, side);
    }
}

/* Mends all arms. */
void
unknot_solve_mend_arms (UnknotSolve *self)
{
  for (guint figure = 0; figure < self->pose->n_figures; figure++)
    for (guint side = 0; side < 2; side++)
      {
        g_autoptr (UnknotField) field = NULL;

        field = unknot_solve_surroundings (self, figure, side);
        if (!unknot_solve_arm (self, figure, side)->reaches)
          {
            hold_off (self, figure, side, field);
            continue;
          }
        lay_palm (self, figure, side, field);
        move_elbow (self, figure, side, field);
        turn_hand (self, figure, side);
      }

  unknot_solve_refresh (self);
}
