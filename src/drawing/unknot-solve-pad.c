#include "unknot-solve-private.h"

/* Pads and towels that drape: cells walk over the skin in equal steps, so that nothing is stretched. */

/* A cell lies on the skin around it, not on its finest folds. */
#define SMOOTH 0.020

typedef struct
{
  UnknotVector at;
  UnknotVector normal;
  UnknotVector x;
  UnknotVector y;
} Cell;

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

static void
add_patch (UnknotProp *pad,
           const Cell *cell,
           double      over)
{
  pad->patches[pad->n_patches++] = (UnknotPatch) {
    unknot_vector_along (cell->at, cell->normal, pad->thick / 2 + over), cell->x, cell->y,
  };
}

/* One column of cells, from the middle both ways along the body. */
static void
drape_column (const UnknotField *field,
              UnknotProp        *pad,
              const Cell        *middle,
              guint              half,
              double             over)
{
  add_patch (pad, middle, over);
  for (int way = 1; way >= -1; way -= 2)
    {
      Cell cell = *middle;

      for (guint i = 0; i < half; i++)
        {
          cell = walk (field, &cell, unknot_vector_scale (cell.y, way * pad->cell[1]));
          add_patch (pad, &cell, over);
        }
    }
}

void
unknot_solve_pad (UnknotSolve           *self,
                  const UnknotSolveStep *step)
{
  g_autoptr (UnknotField) field = unknot_solve_field (self, 0, self->spot.bone == UNKNOT_BONE_HEAD
                                                               ? UNKNOT_SOLVE_NO_ARMS : UNKNOT_SOLVE_DRAPE);
  UnknotProp *pad = unknot_solve_prop (self, step);
  guint half[2] = { step->grid[0] / 2, step->grid[1] / 2 };
  UnknotSolveSkin skin;
  Cell middle;

  unknot_solve_skin (self, step->slide, &skin);
  unknot_solve_touch (self, &skin);
  middle = (Cell) { skin.at, skin.normal, skin.out, skin.up };

  pad->n_patches = 0;
  pad->cell[0] = pad->size.x / (step->grid[0] - 1);
  pad->cell[1] = pad->size.y / (step->grid[1] - 1);
  drape_column (field, pad, &middle, half[1], step->pad_lift);
  for (int way = 1; way >= -1; way -= 2)
    {
      Cell cell = middle;

      for (guint i = 0; i < half[0]; i++)
        {
          cell = walk (field, &cell, unknot_vector_scale (cell.x, way * pad->cell[0]));
          drape_column (field, pad, &cell, half[1], step->pad_lift);
        }
    }
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
  UnknotVector at, normal, across;
  UnknotSolveReach reach;
  UnknotSolveAim aim;

  inside = unknot_vector_unit (unknot_vector_reject (inside, along));
  at = unknot_vector_along (unknot_vector_mix (elbow, wrist, 0.58), inside, 0.02);
  at = unknot_field_surface (forearm, at, 12);
  normal = unknot_field_normal (forearm, at, 0.003);
  across = unknot_vector_cross (along, normal);

  pad->n_patches = 0;
  pad->cell[0] = pad->size.x / 3;
  pad->cell[1] = pad->size.y / 4;
  for (int column = -1; column <= 1; column++)
    for (int row = -2; row <= 2; row++)
      {
        UnknotVector place = unknot_vector_along (at, across, column * pad->size.x / 2 * 0.55);
        Cell cell = { .at = unknot_vector_along (place, along, row * pad->size.y / 4) };

        cell.at = unknot_field_surface (forearm, cell.at, 12);
        cell.normal = unknot_field_normal (forearm, cell.at, 0.006);
        cell.x = unknot_vector_unit (unknot_vector_reject (across, cell.normal));
        cell.y = unknot_vector_unit (unknot_vector_reject (along, cell.normal));
        add_patch (pad, &cell, 0);
      }

  aim = (UnknotSolveAim) {
    .figure = 0, .side = UNKNOT_SIDE_RIGHT, .contact = UNKNOT_HAND_CONTACT_TIPS,
    .shape = unknot_cast_get_hand (self->pose->cast, "pads"), .normal = normal, .field = body, .step = 20,
    .at = unknot_vector_along (unknot_vector_along (at, normal, pad->thick), along, -0.022),
  };
  unknot_solve_best_hand (self, &aim, &reach);
  self->elsewhere = TRUE;
  unknot_solve_refresh (self);
}
