#include "unknot-solve-private.h"

/*
 * A cane hooked over the shoulder, or round the waist for a knot that is too low for that: its knob on the knot, the
 * hook clear of the body, the shaft in front of it, and two places on it that both hands reach. The numbers of the
 * shoulder come from the figure study.
 */

/* Where along the shaft hands may hold it; two hands need this much between them. */
static const double grips[] = { 0, 0.25, 0.5, 0.75, 1 };
#define GRIP_GAP 0.3
#define GRIP_CROWDED 9.0
/* A hand round the shaft needs this much from its middle to the body. */
#define FIST 0.022
/* And this much while the knob presses: as the knob leaves the back, the shaft comes nearer to the chest. */
#define SHAFT_CLEAR 0.046
/* What a degree beyond a joint's range costs on top, so that another plane is looked for. */
#define STRAINED 1.0
/* And one that an elbow is lifted aside, beyond so many, where the cane goes round the waist. */
#define LIFTED 0.06
#define LIFTED_FROM 45

/* So many planes are looked at with the hands as well, and so many degrees they differ. */
#define N_PLANES 4
#define PLANES_APART 30

/* No hook gets over the shoulder to a knob that is lower than this from the chest's middle. */
#define LOW 0.07

#define MOST_POINTS 13

/*
 * How a cane is held; all directions are from the chest, of a knot on the left.
 * held: the place of the shaft that hands like to have
 * at: there
 * way: where the shaft points; a plane that is turned to the other side has it the other way round
 * strayed: what it costs to point elsewhere
 * turned: how far the plane is turned from upright, in degrees; and what is looked at
 * tilted: how far it may be tilted
 * lifted: what a degree costs that an elbow is lifted aside
 * one_handed: the hand of the other side does not get there
 */
typedef struct
{
  double held;
  UnknotVector at;
  UnknotVector way;
  double strayed;
  int turned;
  int least_turned;
  int most_turned;
  double most_tilted;
  double lifted;
  gboolean one_handed;
} Manner;

/*
 * What is hooked, in its own plane, from its end that presses: towards the body, and along the hook.
 * shaft: the straight part that hands can hold
 * thick: how many times the radius hands close round
 * over_shoulder: for what the hook gets to from above
 * round_waist: for what is too low
 */
typedef struct
{
  double points[MOST_POINTS][2];
  guint n_points;
  double shaft[2][2];
  double thick;
  Manner over_shoulder;
  Manner round_waist;
} Hook;

/* Both hands pull in front of the chest; or push forward in front of the belly, on a shaft that rises. */
static const Hook cane_hook = {
  .points = {
    { 0, 0 },         { -0.026, 0.002 }, { -0.048, 0.024 }, { -0.050, 0.072 }, { -0.024, 0.118 },
    { 0.028, 0.136 }, { 0.086, 0.126 },  { 0.130, 0.092 },  { 0.152, 0.034 },  { 0.158, -0.030 },
    { 0.164, -0.110 }, { 0.174, -0.200 }, { 0.184, -0.275 },
  },
  .n_points = 13,
  .shaft = { { 0.158, -0.040 }, { 0.177, -0.225 } },
  .thick = 1,
  .over_shoulder = { 0, { 0.06, -0.03, 0.18 }, { 0, -0.88, 0.47 }, 1.6, 0, 0, 120, 50, 0, FALSE },
  .round_waist = { 0.5, { 0, -0.04, 0.17 }, { -0.6, 0.7, 0.4 }, 1.6, 120, 75, 165, 62, LIFTED, FALSE },
};

/* The crook of an umbrella is small and its stick straight: it lies on the shoulder, or goes by the flank. */
static const Hook umbrella_hook = {
  .points = {
    { 0, 0 },          { -0.022, 0.003 }, { -0.042, 0.017 }, { -0.046, 0.040 }, { -0.026, 0.062 },
    { 0.050, 0.072 }, { 0.220, 0.072 },  { 0.400, 0.072 },
  },
  .n_points = 8,
  .shaft = { { 0.130, 0.072 }, { 0.330, 0.072 } },
  .thick = 2,
  .over_shoulder = { 0.5, { 0.06, 0.14, 0.18 }, { 0, 0.2, 1 }, 1.6, 0, 0, 120, 62, 0, FALSE },
  .round_waist = { 1, { 0.15, -0.15, 0.12 }, { 0.3, -0.7, 0.7 }, 8, 90, 60, 165, 62, LIFTED, TRUE },
};

#define CURVE_STEPS 6
#define MOST_CURVE ((MOST_POINTS - 1) * CURVE_STEPS + 1)

typedef struct
{
  const Hook *hook;
  UnknotVector knob;
  UnknotVector in;
  UnknotVector along;
  int turned;
  double cost;
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
shape_at (const Hook *hook,
          int         index,
          guint       axis)
{
  int last = (int) hook->n_points - 1;

  if (index < 0)
    return 2 * hook->points[0][axis] - hook->points[1][axis];
  if (index > last)
    return 2 * hook->points[last][axis] - hook->points[last - 1][axis];
  return hook->points[index][axis];
}

static guint
make_curve (const Hook *hook,
            double      curve[][2])
{
  guint n = (hook->n_points - 1) * CURVE_STEPS + 1;

  for (guint i = 0; i < n; i++)
    {
      int piece = (int) MIN (i / CURVE_STEPS, hook->n_points - 2);
      double t = (double) i / CURVE_STEPS - piece;

      for (guint axis = 0; axis < 2; axis++)
        curve[i][axis] = catmull (shape_at (hook, piece - 1, axis), shape_at (hook, piece, axis),
                                  shape_at (hook, piece + 1, axis), shape_at (hook, piece + 2, axis), t);
    }

  return n;
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
  const double (*shaft)[2] = plane->hook->shaft;
  const double point[2] = {
    shaft[0][0] * (1 - share) + shaft[1][0] * share,
    shaft[0][1] * (1 - share) + shaft[1][1] * share,
  };

  return on_plane (plane, point);
}

static const Manner *
choose_manner (const UnknotSolve *self,
               const Hook        *hook,
               UnknotVector       knob)
{
  const UnknotSkeleton *skeleton = &self->stage.skeletons[0];
  UnknotVector from_chest = unknot_vector_subtract (knob, skeleton->at[UNKNOT_BONE_THORAX]);

  from_chest = unknot_turn_undo (skeleton->turn[UNKNOT_BONE_THORAX], from_chest);
  return from_chest.y < LOW ? &hook->round_waist : &hook->over_shoulder;
}

/* So many places are looked at before a cane that costs too much is given up. */
#define TOGETHER 4

static double
judge (const UnknotSolve *self,
       const Manner      *manner,
       const UnknotField *field,
       const Plane       *plane,
       const double       curve[][2],
       guint              n_curve,
       const UnknotProp  *cane,
       double             tilted,
       double             swung,
       double             most)
{
  const UnknotSkeleton *skeleton = &self->stage.skeletons[0];
  const UnknotTurn *chest = &skeleton->turn[UNKNOT_BONE_THORAX];
  double sign = unknot_side_sign (self->side);
  UnknotVector hold = { sign * manner->at.x, manner->at.y, manner->at.z };
  UnknotVector way = { copysign (1, plane->turned) * sign * manner->way.x, manner->way.y, manner->way.z };
  UnknotVector shaft_along = unknot_vector_unit (unknot_vector_subtract (on_shaft (plane, 1), on_shaft (plane, 0)));
  UnknotVector held = unknot_turn_undo (*chest, unknot_vector_subtract (on_shaft (plane, manner->held),
                                                                       skeleton->at[UNKNOT_BONE_THORAX]));
  double straight = unknot_vector_dot (shaft_along, unknot_turn_apply (*chest, unknot_vector_unit (way)));
  double cost = fabs (tilted) * 0.022 + fabs (swung) * 0.02 + 0.012 * abs (abs (plane->turned) - manner->turned)
                + 26 * MAX (0, unknot_vector_length (unknot_vector_subtract (held, hold)) - 0.06)
                + 60 * MAX (0, 0.10 - held.z) + manner->strayed * (1 - straight);
  UnknotBall balls[MAX (MOST_CURVE, G_N_ELEMENTS (grips))];
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (grips); i++)
    balls[i] = (UnknotBall) { on_shaft (plane, grips[i]), SHAFT_CLEAR };
  if (cost < most)
    cost += 120 * unknot_field_sunk (field, balls, G_N_ELEMENTS (grips), G_MAXDOUBLE);

  for (guint i = 0; i < n_curve; i++)
    if (hypot (curve[i][0], curve[i][1]) > cane->knob_radius * 1.9)
      balls[n++] = (UnknotBall) { on_plane (plane, curve[i]), cane->radius + 0.010 };
  for (guint i = 0; i < n && cost < most; i += TOGETHER)
    cost += 500 * unknot_field_sunk (field, balls + i, MIN (TOGETHER, n - i), G_MAXDOUBLE);

  return cost;
}

static UnknotVector
mix_turned (UnknotVector a,
            UnknotVector b,
            double       degrees)
{
  return unknot_vector_along (unknot_vector_scale (a, cos (degrees * G_PI / 180)), b, sin (degrees * G_PI / 180));
}

/* Keeps the cheapest planes, cheapest first, no two of nearly the same way round. */
static void
offer (Plane        planes[N_PLANES],
       const Plane *offered)
{
  guint at = N_PLANES - 1;

  for (guint i = 0; i < N_PLANES; i++)
    if (abs (planes[i].turned - offered->turned) < PLANES_APART && planes[i].cost < G_MAXDOUBLE)
      {
        if (planes[i].cost <= offered->cost)
          return;
        at = i;
        break;
      }

  if (planes[at].cost <= offered->cost)
    return;

  for (; at > 0 && planes[at - 1].cost > offered->cost; at--)
    planes[at] = planes[at - 1];
  planes[at] = *offered;
}

/* Planes of the cane: round the normal, tilted against it, swung about the hook. */
static void
search_planes (UnknotSolve           *self,
               const Manner          *manner,
               const UnknotSolveSkin *skin,
               const UnknotProp      *cane,
               const Plane           *from,
               Plane                  planes[N_PLANES])
{
  static const double tilts[] = { -50, -35, -20, -8, 0, 8, 20, 35, 50, 62 }, swings[] = { -45, -24, 0, 24, 45 };
  g_autoptr (UnknotField) field = unknot_solve_field (self, 0, UNKNOT_SOLVE_NO_ARMS);
  double curve[MOST_CURVE][2];
  guint n_curve = make_curve (from->hook, curve);

  for (guint i = 0; i < N_PLANES; i++)
    planes[i] = (Plane) { .cost = G_MAXDOUBLE };

  for (int turned = -manner->most_turned; turned <= manner->most_turned; turned += 15)
    for (guint i = 0; i < G_N_ELEMENTS (tilts) && abs (turned) >= manner->least_turned
                      && tilts[i] <= manner->most_tilted; i++)
      for (guint n = 0; n < G_N_ELEMENTS (swings); n++)
        {
          UnknotVector hook = mix_turned (skin->up, skin->out, turned);
          UnknotVector in = mix_turned (unknot_vector_scale (skin->normal, -1), hook, tilts[i]);
          UnknotVector along = mix_turned (hook, skin->normal, tilts[i]);
          UnknotVector swung = mix_turned (in, unknot_vector_cross (in, along), swings[n]);
          Plane plane = { from->hook, from->knob, swung, along, turned, 0 };

          plane.cost = judge (self, manner, field, &plane, curve, n_curve, cane, tilts[i], swings[n],
                              planes[N_PLANES - 1].cost);
          offer (planes, &plane);
        }
}

static void
lay_cane (UnknotProp  *cane,
          const Plane *plane)
{
  cane->n_points = plane->hook->n_points;
  for (guint i = 0; i < cane->n_points; i++)
    {
      cane->points[i] = (UnknotPosePoint) { .kind = UNKNOT_POSE_POINT_WORLD };
      cane->points[i].at = on_plane (plane, plane->hook->points[i]);
    }
  cane->n_knobs = 2;
  cane->knobs[0] = 0;
  cane->knobs[1] = cane->n_points - 1;
}

static void
restore_arms (UnknotSolve         *self,
              const UnknotPoseArm  arms[2])
{
  for (guint side = 0; side < 2; side++)
    {
      *unknot_solve_arm (self, 0, side) = arms[side];
      unknot_stage_solve_arm (&self->stage, 0, side);
    }
}

static void
grip_shaft (UnknotSolve       *self,
            const Manner      *manner,
            const UnknotProp  *cane,
            const Plane       *plane,
            const UnknotField *field,
            UnknotSide         side,
            double             share,
            gboolean           finely,
            UnknotSolveReach  *reach)
{
  UnknotSolveGrip grip = {
    .figure = 0, .side = side, .shape = unknot_cast_get_hand (self->pose->cast, "grip"),
    .at = on_shaft (plane, share), .axis = unknot_vector_subtract (on_shaft (plane, 1), on_shaft (plane, 0)),
    .radius = cane->radius * plane->hook->thick, .field = field,
    .poles = finely ? UNKNOT_SOLVE_POLES_ANY : UNKNOT_SOLVE_POLES_FEW, .step = finely ? 20 : 40,
  };
  double degrees[UNKNOT_N_ARM_MOVES];

  unknot_solve_best_grip (self, &grip, reach);
  unknot_joints_measure_arm (&self->stage.skeletons[0], side, degrees);
  reach->cost += manner->lifted * MAX (0, degrees[UNKNOT_ARM_MOVE_ABDUCTION] - LIFTED_FROM)
                 + STRAINED * unknot_joints_arm_excess (&self->ranges, &self->stage.skeletons[0], side)
                 + 900 * MAX (0, FIST - unknot_field_distance (field, grip.at));
}

static gboolean
holds (const UnknotSolve *self,
       const Manner      *manner,
       UnknotSide         side)
{
  return !manner->one_handed || side == self->side;
}

/* What each hand pays at each place of the shaft; the cheapest two that leave room for each other. */
static double
choose_grips (UnknotSolve       *self,
              const Manner      *manner,
              const UnknotProp  *cane,
              const Plane       *plane,
              UnknotField       *fields[2],
              guint              chosen[2])
{
  UnknotPoseArm before[2] = { *unknot_solve_arm (self, 0, 0), *unknot_solve_arm (self, 0, 1) };
  double costs[2][G_N_ELEMENTS (grips)];
  double least = G_MAXDOUBLE;

  for (guint side = 0; side < 2; side++)
    for (guint i = 0; i < G_N_ELEMENTS (grips); i++)
      {
        UnknotSolveReach reach = { .cost = 0 };

        if (holds (self, manner, side))
          grip_shaft (self, manner, cane, plane, fields[side], side, grips[i], FALSE, &reach);
        costs[side][i] = reach.cost;
        restore_arms (self, before);
      }

  for (guint i = 0; i < G_N_ELEMENTS (grips); i++)
    for (guint n = 0; n < G_N_ELEMENTS (grips); n++)
      {
        double cost = costs[0][i] + costs[1][n] + (fabs (grips[i] - grips[n]) < GRIP_GAP ? GRIP_CROWDED : 0);

        if (cost < least)
          {
            least = cost;
            chosen[0] = i;
            chosen[1] = n;
          }
      }

  return least;
}

/* The plane that both cane and hands like best. */
static void
choose (UnknotSolve           *self,
        const UnknotSolveSkin *skin,
        const UnknotProp      *cane,
        Plane                 *best)
{
  g_autoptr (UnknotField) left = unknot_solve_field (self, 0, unknot_solve_without (UNKNOT_SIDE_LEFT));
  g_autoptr (UnknotField) right = unknot_solve_field (self, 0, unknot_solve_without (UNKNOT_SIDE_RIGHT));
  UnknotField *fields[2] = { left, right };
  UnknotPoseArm before[2] = { *unknot_solve_arm (self, 0, 0), *unknot_solve_arm (self, 0, 1) };
  const Manner *manner = choose_manner (self, best->hook, best->knob);
  Plane planes[N_PLANES];
  double least = G_MAXDOUBLE;
  guint chosen[2] = { 0, 0 };

  search_planes (self, manner, skin, cane, best, planes);
  for (guint i = 0; i < N_PLANES && planes[i].cost < least; i++)
    {
      guint tried[2] = { 0, 0 };
      double cost = planes[i].cost + choose_grips (self, manner, cane, &planes[i], fields, tried);

      if (cost >= least)
        continue;
      least = cost;
      *best = planes[i];
      memcpy (chosen, tried, sizeof chosen);
    }

  self->cost = 0;
  self->choices.has_cane = TRUE;
  self->choices.cane_axes[0] = best->in;
  self->choices.cane_axes[1] = best->along;
  for (guint side = 0; side < 2; side++)
    {
      UnknotSolveReach reach;

      self->choices.cane_grips[side] = -1;
      if (!holds (self, manner, side))
        continue;
      grip_shaft (self, manner, cane, best, fields[side], side, grips[chosen[side]], TRUE, &reach);
      self->choices.cane_grips[side] = grips[chosen[side]];
      self->choices.cane_arms[side] = reach.arm;
      self->cost += reach.cost;
      restore_arms (self, before);
    }
}

void
unknot_solve_cane (UnknotSolve           *self,
                   const UnknotSolveStep *step)
{
  UnknotProp *cane = unknot_solve_prop (self, step);
  UnknotSolveSkin skin;
  Plane plane = { .hook = cane->kind == UNKNOT_PROP_UMBRELLA ? &umbrella_hook : &cane_hook };

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
    choose (self, &skin, cane, &plane);

  lay_cane (cane, &plane);
  for (guint side = 0; side < 2; side++)
    {
      UnknotPoseArm *arm = unknot_solve_arm (self, 0, side);

      if (self->choices.cane_grips[side] < 0)
        continue;
      *arm = self->choices.cane_arms[side];
      arm->at.at = on_shaft (&plane, self->choices.cane_grips[side]);
      unknot_stage_solve_arm (&self->stage, 0, side);
    }
  unknot_solve_close_hands (self, step);
  unknot_solve_refresh (self);
}
