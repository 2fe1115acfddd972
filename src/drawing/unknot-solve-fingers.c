#include "unknot-solve-private.h"

/* Fingers that lie on the skin: none sinks in, none floats. */

/* A finger this near to the skin touches it, and this deep it is in. */
#define TOUCH 0.0012
#define N_BENDS 16

/* How far a finger bends at its joints, in degrees. */
static const double most_bent[] = { 90, 110, 80 };

/* Where the joints of a digit are in the room. */
static void
place_digit (const UnknotSolve     *self,
             guint                  figure,
             UnknotSide             side,
             const UnknotHandShape *shape,
             guint                  index,
             UnknotDigit           *digit)
{
  const UnknotSkeleton *skeleton = &self->stage.skeletons[figure];
  const UnknotFigureBody *body = self->pose->figures[figure].person.body;
  UnknotBone hand = unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side);
  UnknotDigit digits[UNKNOT_N_DIGITS];

  unknot_hand_digits (body, side, shape, digits);
  *digit = digits[index];
  for (guint i = 0; i < G_N_ELEMENTS (digit->joints); i++)
    {
      UnknotVector offset = digit->joints[i];

      offset.y -= body->rest[hand].y;
      offset.z -= body->rest[hand].z;
      digit->joints[i] = unknot_vector_add (skeleton->at[hand], unknot_turn_apply (skeleton->turn[hand], offset));
    }
}

static void
set_bend (UnknotHandShape       *shape,
          const UnknotHandShape *usual,
          guint                  finger,
          double                 factor)
{
  for (guint i = 0; i < G_N_ELEMENTS (shape->fingers[finger]); i++)
    shape->fingers[finger][i] = MIN (usual->fingers[finger][i] * factor, most_bent[i]);
}

/* Bends one finger until its tip lies on the skin, and no further than the rest of it lets it. */
static void
bend_finger (const UnknotSolve     *self,
             guint                  figure,
             UnknotSide             side,
             const UnknotField     *field,
             double                 least,
             double                 most,
             guint                  finger,
             UnknotHandShape       *shape)
{
  UnknotHandShape usual = *shape;
  double bend = least * 0.4;

  for (guint i = 0; i < N_BENDS; i++)
    {
      double factor = least + (most - least) * i / (N_BENDS - 1);
      UnknotDigit digit;
      UnknotBall balls[4];

      set_bend (shape, &usual, finger, factor);
      place_digit (self, figure, side, shape, finger, &digit);
      balls[0] = (UnknotBall) { digit.joints[3], digit.radii[3] };
      balls[1] = (UnknotBall) { unknot_vector_mix (digit.joints[2], digit.joints[3], 0.5), digit.radii[3] * 1.05 };
      balls[2] = (UnknotBall) { digit.joints[2], digit.radii[2] };
      balls[3] = (UnknotBall) { unknot_vector_mix (digit.joints[1], digit.joints[2], 0.5), digit.radii[2] };
      if (unknot_field_gap (field, balls, G_N_ELEMENTS (balls), NULL) < -TOUCH)
        break;
      bend = factor;
      if (unknot_field_gap (field, balls, 1, NULL) < TOUCH)
        break;
    }

  set_bend (shape, &usual, finger, bend);
}

static double
thumb_cost (const UnknotSolve     *self,
            guint                  figure,
            UnknotSide             side,
            const UnknotField     *field,
            const UnknotHandShape *shape,
            const double           usual[3])
{
  UnknotDigit digit;
  UnknotBall balls[5];
  double unusual = 0;
  guint n = 0;

  place_digit (self, figure, side, shape, 4, &digit);
  for (guint i = 1; i < 4; i++)
    {
      balls[n++] = (UnknotBall) { digit.joints[i], digit.radii[i] };
      if (i > 1)
        balls[n++] = (UnknotBall) { unknot_vector_mix (digit.joints[i - 1], digit.joints[i], 0.5), digit.radii[i] };
      unusual += fabs (shape->thumb[i - 1] - usual[i - 1]);
    }

  return unknot_field_sunk (field, balls, n, G_MAXDOUBLE) * 400 + unusual * 0.012;
}

/* The thumb lies beside the palm or along the skin, never in the neck. */
static void
bend_thumb (const UnknotSolve *self,
            guint              figure,
            UnknotSide         side,
            const UnknotField *field,
            UnknotHandShape   *shape)
{
  static const double away[] = { 55, 30, 8, -12 };
  static const double across[][2] = { { 2, 2 }, { 14, 10 }, { 34, 22 }, { -22, 4 } };
  UnknotHandShape trial = *shape;
  double least = thumb_cost (self, figure, side, field, shape, shape->thumb);
  double usual[3];

  memcpy (usual, shape->thumb, sizeof usual);
  for (guint i = 0; i < G_N_ELEMENTS (away); i++)
    for (guint n = 0; n < G_N_ELEMENTS (across); n++)
      {
        double cost;

        trial.thumb[0] = away[i];
        trial.thumb[1] = across[n][0];
        trial.thumb[2] = across[n][1];
        cost = thumb_cost (self, figure, side, field, &trial, usual);
        if (cost < least)
          {
            least = cost;
            memcpy (shape->thumb, trial.thumb, sizeof usual);
          }
      }
}

/*
 * Bends fingers until they lie on the skin. least, most: of the shape's own bend; fingers: bit field, bit 0 the
 * index finger.
 */
void
unknot_solve_curl (UnknotSolve       *self,
                   guint              figure,
                   UnknotSide         side,
                   const UnknotField *field,
                   double             least,
                   double             most,
                   guint              fingers,
                   gboolean           keep_thumb)
{
  UnknotHandShape *shape = &unknot_solve_arm (self, figure, side)->shape;

  for (guint i = 0; i < G_N_ELEMENTS (shape->fingers); i++)
    if (fingers & (1u << i))
      bend_finger (self, figure, side, field, least, most, i, shape);

  if (!keep_thumb)
    bend_thumb (self, figure, side, field, shape);
  unknot_stage_solve_arm (&self->stage, figure, side);
}

/* Lays the fingers onto the skin, but for the one that presses: that keeps its bend, and so its place. */
void
unknot_solve_bend_fingers (UnknotSolve       *self,
                           guint              figure,
                           UnknotSide         side,
                           UnknotHandContact  contact,
                           const UnknotField *field)
{
  if (contact == UNKNOT_HAND_CONTACT_TIPS)
    unknot_solve_curl (self, figure, side, field, 0.15, 2, 0xd, FALSE);
  else if (contact == UNKNOT_HAND_CONTACT_THUMB)
    unknot_solve_curl (self, figure, side, field, 0, 2, 0xf, TRUE);
  else
    unknot_solve_curl (self, figure, side, field, 0, 5, 0xf, FALSE);
}

/* Hands that hold a tool close on it, and no further. */
void
unknot_solve_close_hands (UnknotSolve           *self,
                          const UnknotSolveStep *step)
{
  g_autoptr (GArray) tool = unknot_primitives_new ();
  g_autoptr (UnknotField) field = NULL;

  unknot_primitives_add_prop (tool, &self->stage, self->pose, (guint) step->prop);
  field = unknot_field_new ((UnknotPrimitive *) tool->data, tool->len);
  for (guint side = 0; side < 2; side++)
    if (step->kind == UNKNOT_SOLVE_CANE || (self->has_hand && self->hand_side == side))
      unknot_solve_curl (self, 0, side, field, 0.45, 1.1, 0xf, FALSE);
}
