#include "unknot-solve-private.h"

/*
 * A cane hooked over the shoulder: its knob on the knot, the hook clear of the body, the shaft in front of the
 * chest, and two places on it that both hands reach. All numbers come from the figure study.
 */

/* The bend of the cane in its own plane, from the knob: towards the body, and along the hook. */
static const double shape[][2] = {
  { 0, 0 },         { -0.026, 0.002 }, { -0.046, 0.022 }, { -0.046, 0.062 }, { -0.022, 0.098 },
  { 0.024, 0.114 }, { 0.074, 0.106 },  { 0.110, 0.078 },  { 0.126, 0.030 },  { 0.130, -0.030 },
  { 0.134, -0.110 }, { 0.142, -0.200 }, { 0.152, -0.275 },
};

/* The straight part that hands can hold. */
static const double shaft[2][2] = { { 0.130, -0.040 }, { 0.146, -0.225 } };

/* Where along the shaft hands may hold it; two hands need this much between them. */
static const double grips[] = { 0, 0.25, 0.5, 0.75, 1 };
#define GRIP_GAP 0.3
#define GRIP_CROWDED 9.0

#define CURVE_STEPS 6
#define N_CURVE ((G_N_ELEMENTS (shape) - 1) * CURVE_STEPS + 1)

typedef struct
{
  UnknotVector knob;
  UnknotVector in;
  UnknotVector along;
} Plane;

static double
catmull (double a,
         double b,
         double c,
         double d,
         double t)
{
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

/* A coordinate of the shape; beyond its ends it goes on as it came. */
static double
shape_at (int   index,
          guint axis)
{
  int last = (int) G_N_ELEMENTS (shape) - 1;

  if (index < 0)
    return 2 * shape[0][axis] - shape[1][axis];
  if (index > last)
    return 2 * shape[last][axis] - shape[last - 1][axis];
  return shape[index][axis];
}

static void
make_curve (double curve[][2])
{
  for (guint i = 0; i < N_CURVE; i++)
    {
      int piece = (int) MIN (i / CURVE_STEPS, G_N_ELEMENTS (shape) - 2);
      double t = (double) i / CURVE_STEPS - piece;

      for (guint axis = 0; axis < 2; axis++)
        curve[i][axis] = catmull (shape_at (piece - 1, axis), shape_at (piece, axis), shape_at (piece + 1, axis),
                                  shape_at (piece + 2, axis), t);
    }
}

static UnknotVector
on_plane (const Plane  *plane,
          const double  point[2])
{
  return unknot_vector_along (unknot_vector_along (plane->knob, plane->in, point[0]), plane->along, point[1]);
}

static UnknotVector
on_shaft (const Plane *plane,
          double       share)
{
  const double point[2] = {
    shaft[0][0] * (1 - share) + shaft[1][0] * share,
    shaft[0][1] * (1 - share) + shaft[1][1] * share,
  };

  return on_plane (plane, point);
}

static double
judge (const UnknotSolve *self,
       const UnknotField *field,
       const Plane       *plane,
       const double       curve[][2],
       const UnknotProp  *cane,
       double             turned,
       double             tilted,
       double             swung)
{
  const UnknotSkeleton *skeleton = &self->stage.skeletons[0];
  const UnknotTurn *chest = &skeleton->turn[UNKNOT_BONE_THORAX];
  /* In front of the chest, where both hands can pull. */
  UnknotVector hold = { unknot_side_sign (self->side) * 0.06, -0.03, 0.18 };
  UnknotVector down = unknot_turn_apply (*chest, unknot_vector_unit (UNKNOT_VECTOR (0, -0.88, 0.47)));
  UnknotVector shaft_along = unknot_vector_unit (unknot_vector_subtract (on_shaft (plane, 1), on_shaft (plane, 0)));
  UnknotVector top = unknot_turn_undo (*chest, unknot_vector_subtract (on_shaft (plane, 0),
                                                                      skeleton->at[UNKNOT_BONE_THORAX]));
  double sunk = 0;

  for (guint i = 0; i < N_CURVE; i++)
    if (hypot (curve[i][0], curve[i][1]) > cane->knob_radius * 1.9)
      sunk += MAX (0, cane->radius + 0.010 - unknot_field_distance (field, on_plane (plane, curve[i])));

  return 500 * sunk + fabs (tilted) * 0.022 + fabs (swung) * 0.02
         + 26 * MAX (0, unknot_vector_length (unknot_vector_subtract (top, hold)) - 0.06)
         + 60 * MAX (0, 0.10 - top.z) + 0.012 * fabs (turned) + 1.6 * (1 - unknot_vector_dot (shaft_along, down));
}

static UnknotVector
mix_turned (UnknotVector a,
            UnknotVector b,
            double       degrees)
{
  return unknot_vector_along (unknot_vector_scale (a, cos (degrees * G_PI / 180)), b, sin (degrees * G_PI / 180));
}

/* The plane of the cane: round the normal, tilted against it, swung about the hook. */
static void
search_plane (UnknotSolve           *self,
              const UnknotSolveSkin *skin,
              const UnknotProp      *cane,
              Plane                 *best)
{
  static const double tilts[] = { -50, -35, -20, -8, 0, 8, 20, 35, 50 }, swings[] = { -24, 0, 24 };
  g_autoptr (UnknotField) field = unknot_solve_field (self, 0, UNKNOT_SOLVE_NO_ARMS);
  double curve[N_CURVE][2];
  double least = G_MAXDOUBLE;
  UnknotVector knob = best->knob;

  make_curve (curve);
  for (int turned = -120; turned <= 120; turned += 15)
    for (guint i = 0; i < G_N_ELEMENTS (tilts); i++)
      for (guint n = 0; n < G_N_ELEMENTS (swings); n++)
        {
          UnknotVector hook = mix_turned (skin->up, skin->out, turned);
          UnknotVector in = mix_turned (unknot_vector_scale (skin->normal, -1), hook, tilts[i]);
          UnknotVector along = mix_turned (hook, skin->normal, tilts[i]);
          Plane plane = { knob, mix_turned (in, unknot_vector_cross (in, along), swings[n]), along };
          double cost = judge (self, field, &plane, curve, cane, turned, tilts[i], swings[n]);

          if (cost < least)
            {
              least = cost;
              *best = plane;
            }
        }
}

static void
lay_cane (UnknotProp  *cane,
          const Plane *plane)
{
  cane->n_points = G_N_ELEMENTS (shape);
  for (guint i = 0; i < cane->n_points; i++)
    cane->points[i] = (UnknotPosePoint) { .kind = UNKNOT_POSE_POINT_WORLD, .at = on_plane (plane, shape[i]) };
  cane->n_knobs = 2;
  cane->knobs[0] = 0;
  cane->knobs[1] = cane->n_points - 1;
}

/* What each hand pays at each place of the shaft; the cheapest two that leave room for each other. */
static void
choose_grips (UnknotSolve      *self,
              const UnknotProp *cane,
              const Plane      *plane)
{
  const UnknotHandShape *shape_of_grip = unknot_cast_get_hand (self->pose->cast, "grip");
  UnknotSolveReach reaches[2][G_N_ELEMENTS (grips)];
  UnknotPoseArm before[2] = { *unknot_solve_arm (self, 0, 0), *unknot_solve_arm (self, 0, 1) };
  double least = G_MAXDOUBLE;
  guint chosen[2] = { 0, 0 };

  for (guint side = 0; side < 2; side++)
    for (guint i = 0; i < G_N_ELEMENTS (grips); i++)
      {
        g_autoptr (UnknotField) field = unknot_solve_field (self, 0, unknot_solve_without (side));
        UnknotSolveGrip grip = {
          .figure = 0, .side = side, .shape = shape_of_grip, .at = on_shaft (plane, grips[i]),
          .axis = unknot_vector_subtract (on_shaft (plane, 1), on_shaft (plane, 0)), .radius = cane->radius,
          .field = field, .poles = UNKNOT_SOLVE_POLES_ANY, .step = 30,
        };

        unknot_solve_best_grip (self, &grip, &reaches[side][i]);
        for (guint n = 0; n < 2; n++)
          {
            *unknot_solve_arm (self, 0, n) = before[n];
            unknot_stage_solve_arm (&self->stage, 0, n);
          }
      }

  for (guint i = 0; i < G_N_ELEMENTS (grips); i++)
    for (guint n = 0; n < G_N_ELEMENTS (grips); n++)
      {
        double cost = reaches[0][i].cost + reaches[1][n].cost
                      + (fabs (grips[i] - grips[n]) < GRIP_GAP ? GRIP_CROWDED : 0);

        if (cost < least)
          {
            least = cost;
            chosen[0] = i;
            chosen[1] = n;
          }
      }

  self->cost = least;
  self->choices.has_cane = TRUE;
  self->choices.cane_axes[0] = plane->in;
  self->choices.cane_axes[1] = plane->along;
  for (guint side = 0; side < 2; side++)
    {
      self->choices.cane_grips[side] = grips[chosen[side]];
      self->choices.cane_arms[side] = reaches[side][chosen[side]].arm;
    }
}

void
unknot_solve_cane (UnknotSolve           *self,
                   const UnknotSolveStep *step)
{
  UnknotProp *cane = unknot_solve_prop (self, step);
  UnknotSolveSkin skin;
  Plane plane;

  unknot_solve_skin (self, step->slide, &skin);
  unknot_solve_touch (self, &skin);
  plane.knob = unknot_vector_along (skin.at, skin.normal, cane->knob_radius - step->press);

  if (self->hint != NULL && self->hint->has_cane)
    {
      self->choices = *self->hint;
      plane.in = self->hint->cane_axes[0];
      plane.along = self->hint->cane_axes[1];
    }
  else
    {
      search_plane (self, &skin, cane, &plane);
      choose_grips (self, cane, &plane);
    }

  lay_cane (cane, &plane);
  for (guint side = 0; side < 2; side++)
    {
      UnknotPoseArm *arm = unknot_solve_arm (self, 0, side);

      *arm = self->choices.cane_arms[side];
      arm->at.at = on_shaft (&plane, self->choices.cane_grips[side]);
      unknot_stage_solve_arm (&self->stage, 0, side);
    }
  unknot_solve_close_hands (self, step);
  unknot_solve_refresh (self);
}
