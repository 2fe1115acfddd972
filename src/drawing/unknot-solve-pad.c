#include "unknot-solve-private.h"

/*
 * Pads and towels that drape. A net of corners walks over the skin in equal steps; then it is let go as cloth: it
 * keeps its lengths, bends only softly, rests on the skin and bridges what is hollow.
 */

#define MOST 7

/* A corner lies on the skin around it, not on its finest folds. */
#define SMOOTH 0.020

#define RELAX_STEPS 24
/* How much of the way to the right length, and back to the skin, each step makes good. */
#define STIFF 0.45
#define CLING 0.12
/* Corners two cells apart come no nearer than so many cells: the cloth does not crease. */
#define LEAST_BEND 1.82

typedef struct
{
  UnknotVector at;
  UnknotVector normal;
  UnknotVector x;
  UnknotVector y;
} Cell;

typedef struct
{
  const UnknotField *field;     /* what it lies on */
  const UnknotField *body;      /* what it gives way to, head and arms included; or NULL */
  const UnknotProp *pad;
  double lift;
  guint n[2];
  Cell cells[MOST][MOST];
} Net;

static Cell
walk (const UnknotField *field,
      const Cell        *from,
      UnknotVector       step)
{
  Cell cell = { .at = unknot_field_surface (field, unknot_vector_add (from->at, step), 12) };

  cell.normal = unknot_field_normal (field, cell.at, SMOOTH);
  cell.x = unknot_vector_unit (unknot_vector_reject (from->x, cell.normal));
  cell.y = unknot_vector_reject (unknot_vector_reject (from->y, cell.normal), cell.x);
  cell.y = unknot_vector_unit (cell.y);
  return cell;
}

/* One column, from the middle both ways along the body. */
static void
walk_column (Net  *self,
             guint column)
{
  guint middle = self->n[1] / 2;

  for (int way = 1; way >= -1; way -= 2)
    for (guint i = 1; i <= middle; i++)
      {
        const Cell *from = &self->cells[column][(int) middle + way * ((int) i - 1)];

        self->cells[column][(int) middle + way * (int) i] =
          walk (self->field, from, unknot_vector_scale (from->y, way * self->pad->cell[1]));
      }
}

static void
walk_all (Net        *self,
          const Cell *knot)
{
  guint middle = self->n[0] / 2, row = self->n[1] / 2;

  self->cells[middle][row] = *knot;
  walk_column (self, middle);
  for (int way = 1; way >= -1; way -= 2)
    for (guint i = 1; i <= middle; i++)
      {
        const Cell *from = &self->cells[(int) middle + way * ((int) i - 1)][row];
        guint column = (guint) ((int) middle + way * (int) i);

        self->cells[column][row] = walk (self->field, from, unknot_vector_scale (from->x, way * self->pad->cell[0]));
        walk_column (self, column);
      }
}

/* Brings two corners to the length between them; @least only keeps them apart. */
static void
hold (Net     *self,
      guint    column,
      guint    row,
      guint    right,
      guint    up,
      double   length,
      gboolean least)
{
  Cell *a, *b;
  UnknotVector way;
  double off;

  if (column + right >= self->n[0] || row + up >= self->n[1])
    return;

  a = &self->cells[column][row];
  b = &self->cells[column + right][row + up];
  way = unknot_vector_subtract (b->at, a->at);
  off = unknot_vector_length (way) - length;
  if (least && off >= 0)
    return;

  way = unknot_vector_scale (unknot_vector_unit (way), off * STIFF / 2);
  a->at = unknot_vector_add (a->at, way);
  b->at = unknot_vector_subtract (b->at, way);
}

static void
relax (Net *self)
{
  const Cell knot = self->cells[self->n[0] / 2][self->n[1] / 2];
  double x = self->pad->cell[0], y = self->pad->cell[1];

  for (guint step = 0; step < RELAX_STEPS; step++)
    {
      for (guint column = 0; column < self->n[0]; column++)
        for (guint row = 0; row < self->n[1]; row++)
          {
            hold (self, column, row, 1, 0, x, FALSE);
            hold (self, column, row, 0, 1, y, FALSE);
            hold (self, column, row, 2, 0, LEAST_BEND * x, TRUE);
            hold (self, column, row, 0, 2, LEAST_BEND * y, TRUE);
            hold (self, column, row, 1, 1, 0.88 * hypot (x, y), TRUE);
          }

      for (guint column = 0; column < self->n[0]; column++)
        for (guint row = 0; row < self->n[1]; row++)
          {
            Cell *cell = &self->cells[column][row];
            double off = unknot_field_distance (self->field, cell->at) - self->lift;
            double room = 0;

            cell->normal = unknot_field_normal (self->field, cell->at, SMOOTH);
            cell->at = unknot_vector_along (cell->at, cell->normal, off < 0 ? -off : -off * CLING);
            if (self->body == NULL || (room = unknot_field_distance (self->body, cell->at) - self->lift) >= 0)
              continue;

            cell->at = unknot_vector_along (cell->at, unknot_field_normal (self->body, cell->at, SMOOTH), -room);
          }

      self->cells[self->n[0] / 2][self->n[1] / 2] = knot;
    }
}

static void
lay (const Net  *self,
     UnknotProp *pad)
{
  pad->n_patches = self->n[0] * self->n[1];
  pad->grid[0] = self->n[0];
  pad->grid[1] = self->n[1];
  for (guint column = 0; column < self->n[0]; column++)
    for (guint row = 0; row < self->n[1]; row++)
      {
        const Cell *cell = &self->cells[column][row];

        pad->patches[column * self->n[1] + row] = (UnknotPatch) { cell->at, cell->normal };
      }
}

void
unknot_solve_pad (UnknotSolve           *self,
                  const UnknotSolveStep *step)
{
  g_autoptr (UnknotField) field = unknot_solve_field (self, 0, self->spot.bone == UNKNOT_BONE_HEAD
                                                               ? UNKNOT_SOLVE_NO_ARMS : UNKNOT_SOLVE_DRAPE);
  g_autoptr (UnknotField) body = unknot_solve_field (self, 0, UNKNOT_SOLVE_ALL);
  UnknotProp *pad = unknot_solve_prop (self, step);
  Net net = {
    .field = field, .body = body, .pad = pad, .lift = pad->thick / 2 + step->pad_lift, .n = { step->grid[0], step->grid[1] },
  };
  UnknotSolveSkin skin;

  unknot_solve_skin (self, step->slide, &skin);
  unknot_solve_touch (self, &skin);

  pad->cell[0] = pad->size.x / (step->grid[0] - 1);
  pad->cell[1] = pad->size.y / (step->grid[1] - 1);
  walk_all (&net, &(Cell) { skin.at, skin.normal, skin.out, skin.up });
  for (guint column = 0; column < net.n[0]; column++)
    for (guint row = 0; row < net.n[1]; row++)
      {
        Cell *cell = &net.cells[column][row];

        cell->at = unknot_vector_along (cell->at, cell->normal, net.lift);
      }

  relax (&net);
  lay (&net, pad);
}

/* A pad on the inside of the left forearm, tried out with the other hand's fingers. */
void
unknot_solve_pad_on_arm (UnknotSolve           *self,
                         const UnknotSolveStep *step)
{
  const UnknotSkeleton *skeleton = &self->stage.skeletons[0];
  g_autoptr (UnknotField) forearm = unknot_solve_field (self, 0, UNKNOT_SOLVE_FOREARM_LEFT);
  g_autoptr (UnknotField) body = unknot_solve_field (self, 0, UNKNOT_SOLVE_SKIP_RIGHT);
  UnknotProp *pad = unknot_solve_prop (self, step);
  UnknotVector elbow = skeleton->at[UNKNOT_BONE_FOREARM_LEFT];
  UnknotVector wrist = skeleton->at[UNKNOT_BONE_HAND_LEFT];
  UnknotVector along = unknot_vector_unit (unknot_vector_subtract (wrist, elbow));
  UnknotVector inside = unknot_turn_apply (skeleton->turn[UNKNOT_BONE_HAND_LEFT], UNKNOT_VECTOR (-1, 0, 0));
  Net net = { .field = forearm, .pad = pad, .lift = pad->thick / 2 };
  UnknotVector at, normal, across;
  UnknotSolveReach reach;
  UnknotSolveAim aim;

  inside = unknot_vector_unit (unknot_vector_reject (inside, along));
  at = unknot_vector_along (unknot_vector_mix (elbow, wrist, 0.58), inside, 0.02);
  at = unknot_field_surface (forearm, at, 12);
  normal = unknot_field_normal (forearm, at, 0.003);
  across = unknot_vector_cross (along, normal);

  net.n[0] = 3;
  net.n[1] = 5;
  for (guint column = 0; column < net.n[0]; column++)
    for (guint row = 0; row < net.n[1]; row++)
      {
        UnknotVector place = unknot_vector_along (at, across, (column - 1.0) * pad->size.x / 2);
        Cell *cell = &net.cells[column][row];

        cell->at = unknot_field_surface (forearm, unknot_vector_along (place, along, (row - 2.0) * pad->size.y / 4), 12);
        cell->normal = unknot_field_normal (forearm, cell->at, 0.006);
        cell->x = unknot_vector_unit (unknot_vector_reject (across, cell->normal));
        cell->y = unknot_vector_unit (unknot_vector_reject (along, cell->normal));
        cell->at = unknot_vector_along (cell->at, cell->normal, net.lift);
      }

  pad->cell[0] = pad->size.x / 2;
  pad->cell[1] = pad->size.y / 4;
  relax (&net);
  lay (&net, pad);

  aim = (UnknotSolveAim) {
    .figure = 0, .side = UNKNOT_SIDE_RIGHT, .contact = UNKNOT_HAND_CONTACT_TIPS,
    .shape = unknot_cast_get_hand (self->pose->cast, "pads"), .normal = normal, .field = body, .step = 20,
    .at = unknot_vector_along (unknot_vector_along (at, normal, pad->thick), along, -0.022),
  };
  unknot_solve_best_hand (self, &aim, &reach);
  self->elsewhere = TRUE;
  unknot_solve_refresh (self);
}
