#include "unknot-solve-private.h"

/* Hands that press on the knot, and hands that only rest on the body. */

/* Above this height of the body at rest the other hand reaches a knot better. */
#define OTHER_HAND_FROM 0.70
/* What the second choice of hand has to be better by. */
#define SECOND_HAND 0.9
/* Degrees beyond the joints' ranges that no arm has. */
#define BROKEN 0.5
/* So much of an arm, added up over it, rests on flesh. */
#define SUNK 0.0025
/* How often a stroke is halved that is too far, and what is none, in millimetres. */
#define STROKES 4
#define NO_STROKE 0.5
/* Where an arm does not get to the knot it presses as near as it can: steps along the spine, in millimetres. */
#define NEARER 22.0
#define N_NEARER 9
/* A press below this does not touch. */
#define HELD_OFF -0.002

static gboolean
is_on_arm (const UnknotSolve *self)
{
  return self->spot.bone == UNKNOT_BONE_UPPER_ARM_LEFT || self->spot.bone == UNKNOT_BONE_UPPER_ARM_RIGHT;
}

/* The hands that may press, better one first. */
static guint
choose_hands (const UnknotSolve     *self,
              const UnknotSolveStep *step,
              UnknotSide             hands[2])
{
  UnknotSide other = unknot_side_mirror (self->side);

  hands[0] = self->spot.at.y > OTHER_HAND_FROM ? other : self->side;
  hands[1] = unknot_side_mirror (hands[0]);

  if (step->hand == UNKNOT_SOLVE_HAND_AUTO && !is_on_arm (self))
    return 2;

  hands[0] = step->hand == UNKNOT_SOLVE_HAND_SAME && !is_on_arm (self) ? self->side : other;
  return 1;
}

/* Remembers which hand is on the knot. */
void
unknot_solve_note_hand (UnknotSolve *self,
                        guint        figure,
                        UnknotSide   side,
                        double       cost)
{
  self->has_hand = TRUE;
  self->hand_figure = figure;
  self->hand_side = side;
  self->cost = cost;
}

/* A hand that is held off the skin leaves with all its fingers. */
static void
lay_fingers (UnknotSolve           *self,
             const UnknotSolveStep *step,
             UnknotSide             side,
             const UnknotField     *field)
{
  if (step->press > HELD_OFF)
    unknot_solve_bend_fingers (self, 0, side, step->contact, field);
  else
    unknot_solve_curl (self, 0, side, field, 0, 1, step->contact == UNKNOT_HAND_CONTACT_TIPS ? 0xd : 0xf,
                       step->contact == UNKNOT_HAND_CONTACT_THUMB);
}

static gboolean
is_possible (const UnknotSolve *self,
             UnknotSide         side)
{
  return unknot_joints_arm_excess (&self->ranges, &self->stage.skeletons[0], side) < BROKEN
         && self->stage.skeletons[0].reach_missing[side] < UNKNOT_MM;
}

static void
repeat_press (UnknotSolve           *self,
              const UnknotSolveStep *step)
{
  UnknotSide side = self->hint->press.side;
  g_autoptr (UnknotField) field = unknot_solve_field (self, 0, unknot_solve_without (side));
  double slide[2] = { step->slide[0], step->slide[1] + self->hint->press_shift };
  UnknotSolveSkin skin;
  UnknotSolveAim aim = {
    .figure = 0, .side = side, .contact = step->contact, .shape = &step->shape,
    .press = step->press, .field = field,
  };
  UnknotSolveReach reach;

  /* A stroke goes as far as the arm does, and not into the body. */
  for (guint i = 0; i < STROKES; i++)
    {
      memcpy (self->slid, slide, sizeof slide);
      unknot_solve_skin (self, slide, &skin);
      aim.at = skin.at;
      aim.normal = skin.normal;
      unknot_solve_repeat_hand (self, &aim, &self->hint->press, &reach);
      if (hypot (slide[0], slide[1] - self->hint->press_shift) < NO_STROKE
          || (is_possible (self, side) && unknot_solve_arm_sunk (self, 0, side, field) < SUNK))
        break;
      slide[0] /= 2;
      slide[1] = self->hint->press_shift + (slide[1] - self->hint->press_shift) / 2;
    }
  unknot_solve_touch (self, &skin);
  self->choices.press_shift = self->hint->press_shift;
  lay_fingers (self, step, side, field);
  self->choices.press = self->hint->press;
  unknot_solve_note_hand (self, 0, side, reach.cost);
}

/* One hand of the person at a place on the own skin. Says whether an arm gets there. */
static gboolean
press_at (UnknotSolve           *self,
          const UnknotSolveStep *step,
          double                 shift)
{
  double slide[2] = { step->slide[0], step->slide[1] + shift };
  UnknotPoseArm before[2] = { *unknot_solve_arm (self, 0, 0), *unknot_solve_arm (self, 0, 1) };
  UnknotVector thumb_way;
  UnknotSolveReach best = { .cost = G_MAXDOUBLE };
  double best_cost = G_MAXDOUBLE;
  UnknotSide hands[2];
  UnknotSolveSkin skin;
  guint n_hands;

  memcpy (self->slid, slide, sizeof slide);
  unknot_solve_skin (self, slide, &skin);
  unknot_solve_touch (self, &skin);

  /* A thumb on the own back points outwards and down. */
  thumb_way = unknot_vector_unit (unknot_vector_along (unknot_vector_scale (skin.out, 0.9), skin.up, -0.5));
  n_hands = choose_hands (self, step, hands);
  /* Once a hand has been chosen it stays: only its place is corrected. */
  if (self->choices.press.made)
    {
      hands[0] = self->choices.press.side;
      n_hands = 1;
    }

  for (guint i = 0; i < n_hands; i++)
    {
      g_autoptr (UnknotField) field = unknot_solve_field (self, 0, unknot_solve_without (hands[i]));
      UnknotSolveAim aim = {
        .figure = 0, .side = hands[i], .contact = step->contact, .shape = &step->shape,
        .at = skin.at, .normal = skin.normal, .press = step->press, .field = field,
        .prefer = step->contact == UNKNOT_HAND_CONTACT_THUMB ? &thumb_way : NULL, .step = 20,
      };
      UnknotSolveReach reach;
      double cost;

      unknot_solve_best_hand (self, &aim, &reach);
      cost = reach.cost + (i == 0 ? 0 : SECOND_HAND);
      if (cost < best_cost)
        {
          best_cost = cost;
          best = reach;
        }

      for (guint side = 0; side < 2; side++)
        {
          *unknot_solve_arm (self, 0, side) = before[side];
          unknot_stage_solve_arm (&self->stage, 0, side);
        }
    }

  {
    UnknotSide side = best.choice.side;
    g_autoptr (UnknotField) field = unknot_solve_field (self, 0, unknot_solve_without (side));

    *unknot_solve_arm (self, 0, side) = best.arm;
    unknot_stage_solve_arm (&self->stage, 0, side);
    lay_fingers (self, step, side, field);
    self->choices.press = best.choice;
    self->choices.press_shift = shift;
    unknot_solve_note_hand (self, 0, side, best.cost);
    return is_possible (self, side);
  }
}

/* One hand of the person on the own knot, or as near to it as the arm gets. */
void
unknot_solve_press (UnknotSolve           *self,
                    const UnknotSolveStep *step)
{
  UnknotPoseArm before[2] = { *unknot_solve_arm (self, 0, 0), *unknot_solve_arm (self, 0, 1) };
  double nearer = self->spot.at.y > OTHER_HAND_FROM ? NEARER : -NEARER;

  if (self->hint != NULL && self->hint->press.made)
    repeat_press (self, step);
  else if (self->choices.press.made)
    press_at (self, step, self->choices.press_shift);
  else
    for (guint i = 0; i < N_NEARER && !press_at (self, step, i * nearer); i++)
      if (i + 1 < N_NEARER)
        {
          self->choices.press.made = FALSE;
          for (guint side = 0; side < 2; side++)
            *unknot_solve_arm (self, 0, side) = before[side];
          unknot_solve_refresh (self);
        }

  unknot_solve_refresh (self);
}

/* Lays one hand onto the body that its target is on: elbow and turn so that the forearm stays outside. */
static void
rest_hand (UnknotSolve *self,
           guint        figure,
           UnknotSide   side)
{
  static const UnknotVector poles[] = {
    { 0.35, -0.2, -1 }, { 0.8, -0.25, -0.9 }, { 0.75, -0.8, -0.2 }, { 1, 0, 0.15 },    { 0.7, 0.75, -0.2 },
    { 0.35, -0.7, 0.8 }, { 0.1, -1, 0.35 },   { 0.9, -0.3, -0.7 },  { 1, -0.1, 0.5 },  { 1, 0.2, -0.1 },
    { 0.8, 0.1, 0.8 },
  };
  static const double turns[] = { 0, -25, 25, -50, 50 };
  UnknotPoseArm *arm = unknot_solve_arm (self, figure, side);
  UnknotPoseArm best = *arm, asked = *arm;
  guint onto = arm->at.kind == UNKNOT_POSE_POINT_BONE ? arm->at.figure : figure;
  g_autoptr (UnknotField) skin = unknot_solve_field (self, onto, UNKNOT_SOLVE_NO_ARMS);
  g_autoptr (UnknotField) body = unknot_solve_field (self, onto, onto == figure ? unknot_solve_without (side)
                                                                                : UNKNOT_SOLVE_NO_ARMS);
  UnknotVector at = unknot_field_surface (skin, unknot_stage_point (&self->stage, &asked.at), 30);
  UnknotVector normal = unknot_field_normal (skin, at, 0.004);
  UnknotVector fingers = unknot_vector_reject (unknot_stage_direction (&self->stage, &asked.fingers), normal);
  UnknotVector pole = unknot_stage_direction (&self->stage, &asked.pole);
  UnknotVector place;
  double least = G_MAXDOUBLE;

  fingers = unknot_vector_unit (fingers);
  at = unknot_vector_along (at, normal, 0.0015);
  place = unknot_hand_contact (self->pose->figures[figure].person.body, side, &asked);
  pole = unknot_turn_undo (self->stage.skeletons[figure].turn[UNKNOT_BONE_THORAX], pole);
  pole.x *= unknot_side_sign (side);

  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    {
      double angle = turns[i] * G_PI / 180;
      UnknotVector turned = unknot_vector_along (unknot_vector_scale (fingers, cos (angle)),
                                                 unknot_vector_cross (normal, fingers), sin (angle));
      UnknotTurn turn = unknot_hand_turn (side, turned, unknot_vector_scale (normal, -1));

      for (guint n = 0; n <= G_N_ELEMENTS (poles); n++)
        {
          double cost = unknot_solve_try_hand (self, figure, side, &turn, at, place, n == 0 ? pole : poles[n - 1],
                                               &asked.shape, body, least);

          cost += fabs (turns[i]) * 0.01 + (n == 0 ? 0 : 0.3);
          if (cost < least)
            {
              least = cost;
              best = *arm;
            }
        }
    }

  *arm = best;
  arm->on_skin = TRUE;
  unknot_stage_solve_arm (&self->stage, figure, side);
  unknot_solve_curl (self, figure, side, skin, 0.1, 2.5, 0xf, FALSE);
}

/* Hands marked "skin" lie on the body, whatever its build. */
void
unknot_solve_resting_hands (UnknotSolve *self)
{
  for (guint figure = 0; figure < self->pose->n_figures; figure++)
    for (guint side = 0; side < 2; side++)
      {
        const UnknotPoseArm *arm = unknot_solve_arm (self, figure, side);

        if (arm->reaches && arm->on_skin)
          rest_hand (self, figure, side);
      }

  unknot_solve_refresh (self);
}
