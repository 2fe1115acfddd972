#pragma once

#include <glib.h>
#include <math.h>

G_BEGIN_DECLS

/**
 * UnknotVector:
 * @x: towards the person's left
 * @y: up
 * @z: forward
 *
 * A place or a direction in the figure's space. The unit is the person's stature.
 */
typedef struct
{
  double x;
  double y;
  double z;
} UnknotVector;

/**
 * UnknotTurn:
 * @x: where the x axis goes
 * @y: where the y axis goes
 * @z: where the z axis goes
 *
 * A rotation, as its three columns.
 */
typedef struct
{
  UnknotVector x;
  UnknotVector y;
  UnknotVector z;
} UnknotTurn;

#define UNKNOT_VECTOR(x_, y_, z_) ((UnknotVector) { (x_), (y_), (z_) })
#define UNKNOT_TURN_NONE ((UnknotTurn) { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } })

static inline UnknotVector
unknot_vector_add (UnknotVector a,
                   UnknotVector b)
{
  return UNKNOT_VECTOR (a.x + b.x, a.y + b.y, a.z + b.z);
}

static inline UnknotVector
unknot_vector_subtract (UnknotVector a,
                        UnknotVector b)
{
  return UNKNOT_VECTOR (a.x - b.x, a.y - b.y, a.z - b.z);
}

static inline UnknotVector
unknot_vector_scale (UnknotVector a,
                     double       factor)
{
  return UNKNOT_VECTOR (a.x * factor, a.y * factor, a.z * factor);
}

/* a + b × factor: the commonest step of all the geometry here. */
static inline UnknotVector
unknot_vector_along (UnknotVector a,
                     UnknotVector b,
                     double       factor)
{
  return UNKNOT_VECTOR (a.x + b.x * factor, a.y + b.y * factor, a.z + b.z * factor);
}

static inline UnknotVector
unknot_vector_mix (UnknotVector a,
                   UnknotVector b,
                   double       t)
{
  return UNKNOT_VECTOR (a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t, a.z + (b.z - a.z) * t);
}

static inline double
unknot_vector_dot (UnknotVector a,
                   UnknotVector b)
{
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

static inline UnknotVector
unknot_vector_cross (UnknotVector a,
                     UnknotVector b)
{
  return UNKNOT_VECTOR (a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
}

static inline double
unknot_vector_length (UnknotVector a)
{
  return sqrt (unknot_vector_dot (a, a));
}

/* A vector of no length stays as it is. */
static inline UnknotVector
unknot_vector_unit (UnknotVector a)
{
  double length = unknot_vector_length (a);

  return length > 1e-9 ? unknot_vector_scale (a, 1 / length) : a;
}

/* The part of @a that is square to the unit vector @axis. */
static inline UnknotVector
unknot_vector_reject (UnknotVector a,
                      UnknotVector axis)
{
  return unknot_vector_along (a, axis, -unknot_vector_dot (a, axis));
}

/* Between @b and @c on a smooth curve that comes from @a and goes on to @d (Catmull and Rom). */
static inline UnknotVector
unknot_vector_curve (UnknotVector a,
                     UnknotVector b,
                     UnknotVector c,
                     UnknotVector d,
                     double       t)
{
  double of_a = -t + 2 * t * t - t * t * t;
  double of_b = 2 - 5 * t * t + 3 * t * t * t;
  double of_c = t + 4 * t * t - 3 * t * t * t;
  double of_d = -t * t + t * t * t;

  return UNKNOT_VECTOR ((a.x * of_a + b.x * of_b + c.x * of_c + d.x * of_d) / 2,
                        (a.y * of_a + b.y * of_b + c.y * of_c + d.y * of_d) / 2,
                        (a.z * of_a + b.z * of_b + c.z * of_c + d.z * of_d) / 2);
}

/* The mirror image on the other side of the body. */
static inline UnknotVector
unknot_vector_mirror (UnknotVector a)
{
  return UNKNOT_VECTOR (-a.x, a.y, a.z);
}

static inline UnknotVector
unknot_turn_apply (UnknotTurn   turn,
                   UnknotVector a)
{
  return UNKNOT_VECTOR (turn.x.x * a.x + turn.y.x * a.y + turn.z.x * a.z,
                        turn.x.y * a.x + turn.y.y * a.y + turn.z.y * a.z,
                        turn.x.z * a.x + turn.y.z * a.y + turn.z.z * a.z);
}

/* The inverse: from the turned frame back. */
static inline UnknotVector
unknot_turn_undo (UnknotTurn   turn,
                  UnknotVector a)
{
  return UNKNOT_VECTOR (unknot_vector_dot (turn.x, a),
                        unknot_vector_dot (turn.y, a),
                        unknot_vector_dot (turn.z, a));
}

/* First @b, then @a. */
static inline UnknotTurn
unknot_turn_join (UnknotTurn a,
                  UnknotTurn b)
{
  return (UnknotTurn) { unknot_turn_apply (a, b.x), unknot_turn_apply (a, b.y), unknot_turn_apply (a, b.z) };
}

static inline UnknotTurn
unknot_turn_about_x (double degrees)
{
  double c = cos (degrees * G_PI / 180), s = sin (degrees * G_PI / 180);

  return (UnknotTurn) { { 1, 0, 0 }, { 0, c, s }, { 0, -s, c } };
}

static inline UnknotTurn
unknot_turn_about_y (double degrees)
{
  double c = cos (degrees * G_PI / 180), s = sin (degrees * G_PI / 180);

  return (UnknotTurn) { { c, 0, -s }, { 0, 1, 0 }, { s, 0, c } };
}

static inline UnknotTurn
unknot_turn_about_z (double degrees)
{
  double c = cos (degrees * G_PI / 180), s = sin (degrees * G_PI / 180);

  return (UnknotTurn) { { c, s, 0 }, { -s, c, 0 }, { 0, 0, 1 } };
}

/* A frame whose y axis is @axis; the other two lie as the hint lets them. */
static inline UnknotTurn
unknot_turn_along (UnknotVector axis)
{
  UnknotVector y = unknot_vector_unit (axis);
  UnknotVector x = unknot_vector_unit (unknot_vector_cross (y, UNKNOT_VECTOR (0.3, 1, 0.2)));

  return (UnknotTurn) { x, y, unknot_vector_cross (x, y) };
}

G_END_DECLS
