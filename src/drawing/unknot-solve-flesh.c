#include "unknot-solve-private.h"

/* Where the flesh of a hand is, before it is anywhere: so that a place for all of it can be judged quickly. */

/* So deep a hand lies in what gives way under it. */
#define GIVES 0.0025
/* Fingers of a hand that presses with the thumb are laid onto the skin later: until then they are so straight. */
#define STRAIGHT 0.3
/* Hands that differ by less, in stature and in the sine of an angle, lie in the same place. */
#define SAME 1e-7

static void
add_place (UnknotSolveFlesh *self,
           UnknotVector      place,
           double            radius)
{
  g_assert (self->n < G_N_ELEMENTS (self->places));
  self->places[self->n] = place;
  self->radii[self->n] = radius;
  self->n++;
}

/* The palm is flat: three balls in a row across it, and one at its root. */
static void
add_palm (UnknotSolveFlesh *self,
          double            scale)
{
  add_place (self, unknot_vector_scale (UNKNOT_VECTOR (0, -0.022, 0), scale), 0.010 * scale);
  for (int i = -1; i <= 1; i++)
    add_place (self, unknot_vector_scale (UNKNOT_VECTOR (0, -0.050, i * 0.013), scale), 0.009 * scale);
}

/**
 * unknot_solve_flesh_init:
 * @self: what to fill
 * @body: whose hand
 * @side: which one
 * @contact: with what it presses
 * @shape: how its fingers are bent
 *
 * Spreads places over palm, fingers and thumb.
 */
void
unknot_solve_flesh_init (UnknotSolveFlesh       *self,
                         const UnknotFigureBody *body,
                         UnknotSide              side,
                         UnknotHandContact       contact,
                         const UnknotHandShape  *shape)
{
  UnknotVector wrist = body->rest[unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side)];
  UnknotHandShape laid = *shape;
  UnknotDigit digits[UNKNOT_N_DIGITS];

  if (contact == UNKNOT_HAND_CONTACT_THUMB)
    for (guint i = 0; i < G_N_ELEMENTS (laid.fingers); i++)
      for (guint n = 0; n < G_N_ELEMENTS (laid.fingers[i]); n++)
        laid.fingers[i][n] *= STRAIGHT;

  self->n = 0;
  self->last.field = NULL;
  add_palm (self, body->hand_scale);
  unknot_hand_digits (body, side, &laid, digits);
  for (guint i = 0; i < UNKNOT_N_DIGITS; i++)
    for (guint n = 1; n <= 3; n++)
      {
        UnknotVector end = digits[i].joints[n];
        UnknotVector middle = unknot_vector_mix (digits[i].joints[n - 1], end, 0.5);

        end.y -= wrist.y;
        end.z -= wrist.z;
        middle.y -= wrist.y;
        middle.z -= wrist.z;
        if (n != 2)
          add_place (self, middle, digits[i].radii[n]);
        add_place (self, end, digits[i].radii[n]);
      }
}

static gboolean
is_same (UnknotVector a,
         UnknotVector b)
{
  return fabs (a.x - b.x) < SAME && fabs (a.y - b.y) < SAME && fabs (a.z - b.z) < SAME;
}

/* Says whether what was found last answers a question. */
static gboolean
is_answer (const UnknotSolveSunk *self,
           const UnknotTurn      *turn,
           UnknotVector           wrist,
           const UnknotField     *field,
           double                 most)
{
  return self->field == field && (self->sunk <= self->most || self->sunk > most) && is_same (self->wrist, wrist)
         && is_same (self->turn.x, turn->x) && is_same (self->turn.y, turn->y);
}

/**
 * unknot_solve_flesh_sunk:
 * @self: the flesh of a hand
 * @turn: how the hand is turned
 * @wrist: where it is
 * @field: what it may be in
 * @most: a sum greater than this is not finished
 *
 * Measures how deep a hand would be in something, beyond what gives way. The last answer is remembered.
 *
 * Returns: the depths of all places added up, or a sum greater than @most
 */
double
unknot_solve_flesh_sunk (UnknotSolveFlesh  *self,
                         const UnknotTurn  *turn,
                         UnknotVector       wrist,
                         const UnknotField *field,
                         double             most)
{
  UnknotBall balls[G_N_ELEMENTS (self->places)];

  if (is_answer (&self->last, turn, wrist, field, most))
    return self->last.sunk;

  for (guint i = 0; i < self->n; i++)
    balls[i] = (UnknotBall) { unknot_vector_add (wrist, unknot_turn_apply (*turn, self->places[i])),
                              self->radii[i] - GIVES };

  self->last = (UnknotSolveSunk) { field, *turn, wrist, most, unknot_field_sunk (field, balls, self->n, most) };
  return self->last.sunk;
}

/**
 * unknot_solve_flesh_depth:
 * @self: the flesh of a hand
 * @turn: how the hand is turned
 * @wrist: where it is
 * @field: what it may be in
 *
 * Measures how deep the deepest place of a hand would be in something.
 *
 * Returns: the depth; below 0 the hand is off
 */
double
unknot_solve_flesh_depth (const UnknotSolveFlesh *self,
                          const UnknotTurn       *turn,
                          UnknotVector            wrist,
                          const UnknotField      *field)
{
  UnknotBall balls[G_N_ELEMENTS (self->places)];

  for (guint i = 0; i < self->n; i++)
    balls[i] = (UnknotBall) { unknot_vector_add (wrist, unknot_turn_apply (*turn, self->places[i])), self->radii[i] };

  return -unknot_field_gap (field, balls, self->n, NULL);
}
