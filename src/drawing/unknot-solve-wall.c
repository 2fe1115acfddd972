#include "unknot-solve-private.h"

/*
 * Standing with a ball between the knot and the wall: the body turns until the knot looks at the wall and leans
 * as little as it can without any other part touching first. All numbers come from the figure study.
 */

/* The ball is this flat between wall and skin. */
#define FLATTENED 0.0012
/* A knot that looks up more than this is on the shelf of the shoulder: bend forward, head beside the wall. */
#define SHELF_UP 0.74
/* A turn smaller than this is not worth a step. */
#define IDLE_TURN 12.0

#define SCAN_COLUMNS 20
#define SCAN_ROWS 44

typedef struct
{
  double yaw;
  double pitch;
  double feet;
  double cost;
} Stance;

static void
plant_foot (UnknotPoseLeg *leg,
            UnknotTurn     turn,
            double         sign,
            double         feet)
{
  *leg = (UnknotPoseLeg) { .planted = TRUE, .turned = TRUE };
  leg->at.at = unknot_turn_apply (turn, UNKNOT_VECTOR (sign * 0.055, 0, feet + sign * 0.014));
  leg->at.at.y += 0.042;
  leg->toe.along = unknot_turn_apply (turn, UNKNOT_VECTOR (sign * 0.22, 0, 1));
  leg->up.along = UNKNOT_VECTOR (0, 1, 0);
  leg->pole.along = unknot_turn_apply (turn, UNKNOT_VECTOR (sign * 0.12, 0, 1));
}

static void
stand (UnknotPoseFigure *figure,
       const Stance     *stance,
       double            knees)
{
  UnknotTurn turn = unknot_turn_about_y (stance->yaw);
  double drop = stance->feet * 0.96;
  double height = 0.047 + sqrt (MAX (0.466 * 0.466 - drop * drop, 0.1)) - knees;

  figure->root_at = UNKNOT_VECTOR (0, height, 0);
  figure->root_turn[0] = stance->yaw;
  figure->root_turn[1] = stance->pitch;
  figure->root_turn[2] = figure->root_turn[3] = 0;
  plant_foot (&figure->legs[0], turn, 1, stance->feet);
  plant_foot (&figure->legs[1], turn, -1, stance->feet);
}

static void
set_spine (UnknotPoseFigure *figure,
           guint             part,
           double            flexion)
{
  figure->spine[part][0] = flexion;
  figure->spine[part][1] = figure->spine[part][2] = 0;
}

/* How bad a stance is: other parts in the wall, the knot not looking at it, a long lean, a big turn. What is worse than
 * @most without the first is not looked at any closer. */
static double
judge (UnknotSolve           *self,
       const UnknotSolveStep *step,
       const Stance          *stance,
       double                 reach,
       double                 radius,
       double                 best_yaw,
       double                 best_pitch,
       double                 most)
{
  g_autoptr (UnknotField) field = NULL;
  UnknotVector scan[SCAN_COLUMNS * SCAN_ROWS];
  static const double still[2] = { 0, 0 };
  UnknotSolveSkin skin;
  double wall, cost;

  stand (&self->pose->figures[0], stance, 0.012);
  unknot_solve_refresh (self);
  wall = unknot_solve_ball (self, still, reach, &skin).z - radius + FLATTENED;
  cost = fabs (stance->pitch - best_pitch) * 0.035 + fabs (stance->yaw - best_yaw) * 0.012
         + 3 * MAX (0, 0.25 + skin.normal.z) + (1 + skin.normal.z);
  if (cost >= most)
    return cost;

  field = unknot_solve_field (self, 0, UNKNOT_SOLVE_NO_ARMS);

  for (guint row = 0; row < SCAN_ROWS; row++)
    for (guint column = 0; column < SCAN_COLUMNS; column++)
      scan[row * SCAN_COLUMNS + column] = UNKNOT_VECTOR (-0.19 + 0.38 * column / (SCAN_COLUMNS - 1),
                                                         0.03 + 1.00 * row / (SCAN_ROWS - 1), wall);
  return cost + 2500 * MAX (0, 0.004 - unknot_field_least (field, scan, G_N_ELEMENTS (scan), NULL));
}

static void
try_stance (UnknotSolve           *self,
            const UnknotSolveStep *step,
            double                 reach,
            double                 radius,
            Stance                 stance,
            double                 best_yaw,
            double                 best_pitch,
            Stance                *best)
{
  stance.cost = judge (self, step, &stance, reach, radius, best_yaw, best_pitch, best->cost);
  if (stance.cost < best->cost)
    *best = stance;
}

static Stance
search_lean (UnknotSolve           *self,
             const UnknotSolveStep *step,
             double                 reach,
             double                 radius)
{
  static const double turns[] = { 0, -10, 10, -22, 22, 34, -34 };
  static const double leans[] = { -1, -4, -7, -10, -13, -17, -22, -28 };
  Stance best = { .cost = G_MAXDOUBLE };
  double yaw = atan2 (-self->spot.normal.x, -self->spot.normal.z) * -180 / G_PI;
  /* A knot on the front looks at the wall too: then the body leans forward. */
  double towards = fabs (yaw) > 90 ? -1 : 1;

  yaw = copysign (MAX (0, fabs (yaw) - IDLE_TURN), yaw);
  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    for (guint j = 0; j < G_N_ELEMENTS (leans); j++)
      {
        double pitch = leans[j] * towards;
        /* Leaning forward, heels stay down. */
        double feet = MIN (towards > 0 ? 0.2 : 0.105, 0.075 - 0.34 * sin (leans[j] * G_PI / 180)) * towards;

        try_stance (self, step, reach, radius, (Stance) { yaw + turns[i], pitch, feet, 0 }, yaw, -9 * towards, &best);
      }

  return best;
}

static Stance
search_bow (UnknotSolve           *self,
            const UnknotSolveStep *step,
            double                 reach,
            double                 radius)
{
  static const double turns[] = { 0, 12, 24, -12, -24 };
  static const double bows[] = { 34, 44, 54, 64 };
  Stance best = { .cost = G_MAXDOUBLE };

  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    for (guint j = 0; j < G_N_ELEMENTS (bows); j++)
      try_stance (self, step, reach, radius, (Stance) { 180 + turns[i], bows[j], -0.02, 0 }, 180, 50, &best);

  return best;
}

static void
shift (UnknotPoseFigure *figure,
       double            z)
{
  figure->root_at.z += z;
  figure->legs[0].at.at.z += z;
  figure->legs[1].at.at.z += z;
}

/* Stands so, and moves the body until the ball touches the wall. The feet stay where the unbent knees have them. */
static void
meet_wall (UnknotSolve           *self,
           const UnknotSolveStep *step,
           const Stance          *stance,
           UnknotProp            *ball)
{
  static const double still[2] = { 0, 0 };
  UnknotPoseFigure *figure = &self->pose->figures[0];
  double wall = self->pose->scene.wall_z;
  double reach = ball->radius - step->press;
  /* Who leans forward has bent ankles already. */
  double knees = 0.012 + step->knee * UNKNOT_MM * (stance->pitch > 0 ? 0.3 : 1);
  double away, closer = 0;
  UnknotPoseLeg legs[2];
  UnknotSolveSkin skin;

  stand (figure, stance, 0.012);
  unknot_solve_refresh (self);
  away = wall - unknot_solve_ball (self, still, reach, &skin).z + ball->radius - FLATTENED;

  stand (figure, stance, 0.012);
  shift (figure, away);
  legs[0] = figure->legs[0];
  legs[1] = figure->legs[1];

  for (guint i = 0; i < 3; i++)
    {
      stand (figure, stance, knees);
      figure->root_at.z += away + closer;
      figure->legs[0] = legs[0];
      figure->legs[1] = legs[1];
      unknot_solve_refresh (self);
      ball->at.at = unknot_solve_ball (self, step->slide, reach, &skin);
      closer += wall - ball->at.at.z + ball->radius - FLATTENED;
    }

  unknot_solve_touch (self, &skin);
}

/* Another step of the technique has chosen already, so that nobody turns between two steps. */
static Stance
choose_stance (UnknotSolve           *self,
               const UnknotSolveStep *step,
               const UnknotProp      *ball,
               gboolean               shelf)
{
  double reach = ball->radius - step->press;
  Stance stance;

  if (self->hint != NULL && self->hint->has_stance)
    {
      const double *chosen = self->hint->stance;

      stance = (Stance) { .yaw = chosen[0], .pitch = chosen[1], .feet = chosen[2] };
    }
  else
    stance = shelf ? search_bow (self, step, reach, ball->radius) : search_lean (self, step, reach, ball->radius);

  self->choices.has_stance = TRUE;
  self->choices.stance[0] = stance.yaw;
  self->choices.stance[1] = stance.pitch;
  self->choices.stance[2] = stance.feet;
  return stance;
}

void
unknot_solve_wall (UnknotSolve           *self,
                   const UnknotSolveStep *step)
{
  UnknotPoseFigure *figure = &self->pose->figures[0];
  UnknotProp *ball = unknot_solve_prop (self, step);
  gboolean shelf = self->spot.normal.y > SHELF_UP;
  Stance stance;

  ball->at = (UnknotPosePoint) { .kind = UNKNOT_POSE_POINT_WORLD };

  if (shelf)
    {
      set_spine (figure, 0, 10);
      set_spine (figure, 1, 8);
      set_spine (figure, 2, -4);
      set_spine (figure, 3, 4);
    }
  stance = choose_stance (self, step, ball, shelf);
  if (!shelf)
    {
      /* The gaze stays level. */
      set_spine (figure, 2, CLAMP (-stance.pitch * 0.35, -6, 14));
      set_spine (figure, 3, MAX (0, -stance.pitch * 0.25));
    }

  meet_wall (self, step, &stance, ball);
}
