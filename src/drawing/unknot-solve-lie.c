#include "unknot-solve-private.h"

/*
 * Lying and sitting: the body comes down until the floor, a couch or a seat carries it, the spine
 * bends until the ball or the roller carries the knot, and the head gets the pillow that it needs. All numbers
 * come from the figure study.
 */

/* A knot that is turned less than this from the spine needs no roll of the body. */
#define IDLE_TURN 9.0
/* The part of the spine that a foam roller may lie under: Th3 to Th10 (T06), as rest heights. */
#define ROLLER_LOWEST 0.725
#define ROLLER_HIGHEST 0.815

/* What a root search tries: the flexion of a part of the spine. */
typedef struct
{
  UnknotSolve *self;
  const UnknotSolveStep *step;
  UnknotProp *tool;
  double reach;
  double height;
  double want;
} Trial;

static void
bend (UnknotSolve *self,
      guint        part,
      double       flexion)
{
  double *spine = self->pose->figures[0].spine[part];

  spine[0] = flexion;
  spine[1] = spine[2] = 0;
}

/* Says whether a level grid under the body comes nearer to it than @distance. */
static gboolean
is_within (const UnknotField *field,
           double             distance,
           UnknotVector       middle,
           double             height,
           double             half_width,
           guint              columns,
           guint              rows)
{
  g_autofree UnknotVector *grid = g_new (UnknotVector, columns * rows);

  for (guint row = 0; row < rows; row++)
    for (guint column = 0; column < columns; column++)
      grid[row * columns + column] = UNKNOT_VECTOR (-half_width + 2 * half_width * column / (columns - 1), height,
                                                    middle.z - 0.62 + 1.24 * row / (rows - 1));

  return unknot_field_is_within (field, grid, columns * rows, distance);
}

/* Lets the body down until the lowest of some parts sinks @press deep into the level @height. */
static void
settle (UnknotSolve      *self,
        double            height,
        UnknotSolveParts  parts,
        double            press)
{
  g_autoptr (UnknotField) field = NULL;
  UnknotPoseFigure *figure = &self->pose->figures[0];
  double least = -0.4, most = 0.4;

  unknot_solve_refresh (self);
  field = unknot_solve_field (self, 0, parts);
  for (guint i = 0; i < 11; i++)
    {
      double middle = (least + most) / 2;

      if (is_within (field, -press, figure->root_at, height - middle, 0.25, 26, 63))
        least = middle;
      else
        most = middle;
    }

  figure->root_at.y += most;
  unknot_solve_refresh (self);
}

/* How high the lowest point of some parts is over a level. */
static double
height_over (UnknotSolve      *self,
             double            height,
             UnknotSolveParts  parts)
{
  g_autoptr (UnknotField) field = unknot_solve_field (self, 0, parts);
  double least = -0.1, most = 0.2;

  for (guint i = 0; i < 10; i++)
    {
      double middle = (least + most) / 2;

      if (is_within (field, 0, self->pose->figures[0].root_at, height + middle, 0.22, 19, 84))
        most = middle;
      else
        least = middle;
    }

  return most;
}

/* Rolls the body onto the knot's side until the knot looks down. */
static void
roll_onto_knot (UnknotSolve *self)
{
  double turn = atan2 (self->spot.normal.x, -self->spot.normal.z) * 180 / G_PI;

  self->pose->figures[0].root_turn[3] = copysign (MAX (0, fabs (turn) - IDLE_TURN), turn);
}

static void
lay_pillow (UnknotSolve  *self,
            UnknotProp   *pillow,
            UnknotVector  head,
            double        floor,
            double        thickness)
{
  UnknotVector at = unknot_skeleton_place (&self->stage.skeletons[0], UNKNOT_BONE_HEAD, head);

  pillow->at = (UnknotPosePoint) { .kind = UNKNOT_POSE_POINT_WORLD };
  pillow->at.at = UNKNOT_VECTOR (at.x, floor + thickness / 2, at.z);
  pillow->size.y = thickness;
}

static double
head_gap (double   flexion,
          gpointer data)
{
  Trial *trial = data;

  trial->self->pose->figures[0].spine[2][0] = flexion;
  unknot_solve_refresh (trial->self);
  return height_over (trial->self, 0, UNKNOT_SOLVE_HEAD) - trial->want;
}

/* The neck lets the head down to the floor, or to a pillow as thick as it has to be. */
static void
rest_head (UnknotSolve *self)
{
  UnknotProp *pillow = unknot_solve_pillow (self);
  Trial trial = { .self = self, .want = pillow != NULL ? 0.030 : 0 };
  double gap = head_gap (unknot_solve_root (head_gap, &trial, -16, 20, 11), &trial) + trial.want;

  if (pillow != NULL)
    lay_pillow (self, pillow, UNKNOT_VECTOR (0, 0.945, -0.02), 0, CLAMP (gap + 0.006, 0.014, 0.12));
}

/* How high the ball under the knot would be over the floor. */
static double
ball_gap (const Trial *trial)
{
  UnknotSolveSkin skin;

  unknot_solve_refresh (trial->self);
  return unknot_solve_ball (trial->self, trial->step->slide, trial->reach, &skin).y - trial->tool->radius + 0.001;
}

static double
neck_ball_gap (double   flexion,
               gpointer data)
{
  Trial *trial = data;

  trial->self->pose->figures[0].spine[2][0] = flexion;
  return ball_gap (trial);
}

static double
back_ball_gap (double   flexion,
               gpointer data)
{
  Trial *trial = data;

  bend (trial->self, 0, flexion);
  bend (trial->self, 1, flexion * 0.45);
  return ball_gap (trial);
}

/* A low knot lies on the ball and the chest comes down, instead of the other way round. */
static double
low_ball_gap (double   flexion,
              gpointer data)
{
  Trial *trial = data;

  bend (trial->self, 0, flexion);
  for (guint i = 0; i < 2; i++)
    trial->self->pose->figures[0].root_at.y -= ball_gap (trial);
  unknot_solve_refresh (trial->self);
  return height_over (trial->self, 0, UNKNOT_SOLVE_CHEST);
}

/* Two soft balls in a sock, one on each side of the skull's base. */
static void
lay_second_ball (UnknotSolve      *self,
                 const UnknotProp *first,
                 double            reach)
{
  g_autoptr (UnknotField) field = unknot_solve_field (self, 0, UNKNOT_SOLVE_NO_LIMBS);
  UnknotVector place = unknot_skeleton_place (&self->stage.skeletons[0], UNKNOT_BONE_HEAD,
                                              unknot_vector_mirror (self->spot.at));
  UnknotProp *second = NULL;

  place = unknot_field_surface (field, place, 12);
  for (guint i = 0; i < self->pose->n_props; i++)
    {
      UnknotProp *prop = &self->pose->props[i];

      if (prop->kind == UNKNOT_PROP_BALL && prop != first)
        second = prop;
      else if (prop->kind == UNKNOT_PROP_SOCK && second != NULL)
        {
          prop->n_points = 2;
          prop->points[0] = first->at;
          prop->points[1] = second->at;
        }

      if (prop == second)
        {
          second->at = (UnknotPosePoint) { .kind = UNKNOT_POSE_POINT_WORLD };
          second->at.at = unknot_vector_along (place, unknot_field_normal (field, place, 0.004), reach);
        }
    }
}

static void
lie_on_skull (UnknotSolve *self,
              Trial       *trial)
{
  UnknotPoseFigure *figure = &self->pose->figures[0];

  figure->root_turn[1] = -90;
  figure->root_turn[3] = 0;
  bend (self, 0, 4);
  bend (self, 1, 2);
  bend (self, 3, 6);
  settle (self, 0, UNKNOT_SOLVE_FLESH, 0.003);
  neck_ball_gap (unknot_solve_root (neck_ball_gap, trial, -20, 26, 11), trial);
}

void
unknot_solve_lie_on_ball (UnknotSolve           *self,
                          const UnknotSolveStep *step)
{
  UnknotPoseFigure *figure = &self->pose->figures[0];
  UnknotProp *ball = unknot_solve_prop (self, step);
  Trial trial = { .self = self, .step = step, .tool = ball, .reach = ball->radius - step->press };
  UnknotSolveSkin skin;

  ball->at = (UnknotPosePoint) { .kind = UNKNOT_POSE_POINT_WORLD };
  figure->root_turn[0] = figure->root_turn[2] = 0;
  figure->root_turn[1] = -92;
  roll_onto_knot (self);

  if (self->spot.bone == UNKNOT_BONE_HEAD)
    lie_on_skull (self, &trial);
  else if (self->spot.bone == UNKNOT_BONE_LUMBAR || self->spot.bone == UNKNOT_BONE_PELVIS)
    {
      low_ball_gap (unknot_solve_root (low_ball_gap, &trial, -25, 20, 8), &trial);
      rest_head (self);
    }
  else
    {
      settle (self, 0, UNKNOT_SOLVE_PELVIS, 0.003);
      figure->root_at.y += step->lift * UNKNOT_MM;
      back_ball_gap (unknot_solve_root (back_ball_gap, &trial, -14, 38, 11), &trial);
      rest_head (self);
    }

  unknot_solve_refresh (self);
  ball->at.at = unknot_solve_ball (self, step->slide, trial.reach, &skin);
  unknot_solve_touch (self, &skin);
  if (self->spot.bone == UNKNOT_BONE_HEAD)
    lay_second_ball (self, ball, trial.reach);
}

/* Where along the spine the roller lies, within what T06 allows. */
static double
roller_height (const Trial *trial)
{
  return CLAMP (trial->self->spot.at.y + trial->step->slide[1] * UNKNOT_MM, ROLLER_LOWEST, ROLLER_HIGHEST);
}

/* Lays the roller under the back and says how deep the back is in it. */
static double
roller_gap (double   flexion,
            gpointer data)
{
  Trial *trial = data;
  UnknotSolve *self = trial->self;
  g_autoptr (UnknotField) field = NULL;
  double radius = trial->tool->radius;
  UnknotVector surface[9 * 61];
  UnknotVector place;

  bend (self, 0, flexion);
  bend (self, 1, trial->step->extend);
  unknot_solve_refresh (self);
  field = unknot_solve_field (self, 0, UNKNOT_SOLVE_NO_ARMS);

  place = UNKNOT_VECTOR (self->spot.at.x, roller_height (trial), -0.090);
  place = unknot_skeleton_place (&self->stage.skeletons[0], UNKNOT_BONE_THORAX, place);
  place = unknot_field_surface (field, place, 12);
  place.z += unknot_field_normal (field, place, 0.006).z * radius;
  trial->tool->at.at = UNKNOT_VECTOR (0, radius, place.z);

  for (guint column = 0; column < 9; column++)
    for (guint i = 0; i < 61; i++)
      {
        double angle = i * 6 * G_PI / 180;

        surface[column * 61 + i] = UNKNOT_VECTOR (-0.07 + 0.14 * column / 8, radius + sin (angle) * radius,
                                                  place.z + cos (angle) * radius);
      }

  return unknot_field_least (field, surface, G_N_ELEMENTS (surface), NULL) + trial->step->press;
}

void
unknot_solve_roller (UnknotSolve           *self,
                     const UnknotSolveStep *step)
{
  UnknotProp *roller = unknot_solve_prop (self, step);
  Trial trial = { .self = self, .step = step, .tool = roller };
  const double along[2] = { 0, (roller_height (&trial) - self->spot.at.y) / UNKNOT_MM };
  UnknotSolveSkin skin;

  roller->at = (UnknotPosePoint) { .kind = UNKNOT_POSE_POINT_WORLD };
  roll_onto_knot (self);
  settle (self, 0, UNKNOT_SOLVE_PELVIS, 0.003);
  self->pose->figures[0].root_at.y += step->lift * UNKNOT_MM;
  roller_gap (unknot_solve_root (roller_gap, &trial, -22, 40, 10), &trial);

  if (unknot_solve_pillow (self) != NULL)
    rest_head (self);

  unknot_solve_refresh (self);
  memcpy (self->slid, along, sizeof along);
  unknot_solve_skin (self, along, &skin);
  unknot_solve_touch (self, &skin);
}

void
unknot_solve_lie_flat (UnknotSolve *self)
{
  UnknotPoseFigure *figure = &self->pose->figures[0];

  figure->root_turn[0] = figure->root_turn[2] = figure->root_turn[3] = 0;
  figure->root_turn[1] = -90;
  bend (self, 0, 2);
  bend (self, 1, 0);
  settle (self, 0, UNKNOT_SOLVE_FLESH, 0.003);
  rest_head (self);
  unknot_solve_refresh (self);
}

void
unknot_solve_lie_prone (UnknotSolve           *self,
                        const UnknotSolveStep *step)
{
  settle (self, step->height, UNKNOT_SOLVE_FLESH, 0.003);

  if (step->prop >= 0)
    {
      double gap = height_over (self, step->height, UNKNOT_SOLVE_HEAD);

      lay_pillow (self, unknot_solve_prop (self, step), UNKNOT_VECTOR (0, 0.94, 0.01), step->height,
                  MAX (0.014, gap + 0.005));
    }
}

void
unknot_solve_sit (UnknotSolve           *self,
                  const UnknotSolveStep *step)
{
  settle (self, step->height, UNKNOT_SOLVE_SEAT, 0.010);
}
