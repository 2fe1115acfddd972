#include "unknot-props-private.h"

/* Pieces of a curve between two of its points. */
#define CURVE_STEPS 6

static void
make_tube (const UnknotPropMaker *self)
{
  unknot_prop_add_curve (self, unknot_prop_own_solid (self, 0, "cane"), CURVE_STEPS, self->prop->radius);
}

static void
make_box (const UnknotPropMaker *self)
{
  unknot_prop_add_box (self, unknot_prop_own_solid (self, 0, "wood"), self->at, self->prop->size, self->turn,
                       self->prop->rounding);
}

static void
make_pillow (const UnknotPropMaker *self)
{
  UnknotVector size = self->prop->size;

  unknot_prop_add_box (self, unknot_prop_own_solid (self, 0, "pillow"), self->at, size, self->turn,
                       MIN (size.y * 0.49, 0.03));
}

static void
make_post (const UnknotPropMaker *self)
{
  UnknotVector size = self->prop->size;

  unknot_prop_add_box (self, unknot_prop_own_solid (self, 0, "frame"),
                       unknot_prop_place (self, 0, size.y / 2, 0), size, UNKNOT_TURN_NONE, 0.004);
}

typedef void (* Make) (const UnknotPropMaker *self);

static const Make makes[UNKNOT_N_PROP_KINDS] = {
  [UNKNOT_PROP_BALL] = unknot_prop_make_ball,
  [UNKNOT_PROP_SOCK] = unknot_prop_make_sock,
  [UNKNOT_PROP_ROLLER] = unknot_prop_make_roller,
  [UNKNOT_PROP_CANE] = unknot_prop_make_cane,
  [UNKNOT_PROP_UMBRELLA] = unknot_prop_make_umbrella,
  [UNKNOT_PROP_TUBE] = make_tube,
  [UNKNOT_PROP_BAND] = unknot_prop_make_band,
  [UNKNOT_PROP_GUN] = unknot_prop_make_gun,
  [UNKNOT_PROP_COLLAR] = unknot_prop_make_collar,
  [UNKNOT_PROP_MASSAGER] = unknot_prop_make_massager,
  [UNKNOT_PROP_PAD] = unknot_prop_make_pad,
  [UNKNOT_PROP_HOT_BOTTLE] = unknot_prop_make_hot_bottle,
  [UNKNOT_PROP_TOWEL] = unknot_prop_make_towel,
  [UNKNOT_PROP_COLD] = unknot_prop_make_cold,
  [UNKNOT_PROP_RUB] = unknot_prop_make_rub,
  [UNKNOT_PROP_CREAM] = unknot_prop_make_cream,
  [UNKNOT_PROP_BOTTLE] = unknot_prop_make_bottle,
  [UNKNOT_PROP_GLASS] = unknot_prop_make_glass,
  [UNKNOT_PROP_PLATE] = unknot_prop_make_plate,
  [UNKNOT_PROP_BASIN] = unknot_prop_make_basin,
  [UNKNOT_PROP_MIRROR] = unknot_prop_make_mirror,
  [UNKNOT_PROP_BOOK] = unknot_prop_make_book,
  [UNKNOT_PROP_LEAFLET] = unknot_prop_make_leaflet,
  [UNKNOT_PROP_PHONE] = unknot_prop_make_phone,
  [UNKNOT_PROP_HEADPHONES] = unknot_prop_make_headphones,
  [UNKNOT_PROP_BACKPACK] = unknot_prop_make_backpack,
  [UNKNOT_PROP_SCREEN] = unknot_prop_make_screen,
  [UNKNOT_PROP_KEYBOARD] = unknot_prop_make_keyboard,
  [UNKNOT_PROP_MOUSE] = unknot_prop_make_mouse,
  [UNKNOT_PROP_LAPTOP] = unknot_prop_make_laptop,
  [UNKNOT_PROP_BOX] = make_box,
  [UNKNOT_PROP_PILLOW] = make_pillow,
  [UNKNOT_PROP_SOFT_PILLOW] = unknot_prop_make_soft_pillow,
  [UNKNOT_PROP_CHAIR] = unknot_prop_make_chair,
  [UNKNOT_PROP_COUCH] = unknot_prop_make_couch,
  [UNKNOT_PROP_BED] = unknot_prop_make_bed,
  [UNKNOT_PROP_DESK] = unknot_prop_make_desk,
  [UNKNOT_PROP_TABLE] = unknot_prop_make_table,
  [UNKNOT_PROP_POST] = make_post,
  [UNKNOT_PROP_DOORWAY] = unknot_prop_make_doorway,
};

/* y runs along the thing, z is where it looks, as nearly as that is square to y. */
static UnknotTurn
held_turn (const UnknotStage *stage,
           const UnknotProp  *prop)
{
  UnknotTurn turn = { .y = unknot_vector_unit (unknot_stage_direction (stage, &prop->along)) };
  UnknotVector face = unknot_vector_reject (unknot_stage_direction (stage, &prop->face), turn.y);

  if (unknot_vector_length (face) < 1e-3)
    face = unknot_turn_along (turn.y).z;
  turn.z = unknot_vector_unit (face);
  turn.x = unknot_vector_cross (turn.y, turn.z);
  return turn;
}

/**
 * unknot_primitives_add_prop:
 * @primitives: the list
 * @stage: with all bones solved
 * @pose: the pose of @stage
 * @prop: which thing
 *
 * Adds the solids of a thing in the room. Their tones are borrowed from the cast.
 */
void
unknot_primitives_add_prop (GArray                *primitives,
                            const UnknotStage     *stage,
                            const UnknotBoundPose *pose,
                            guint                  prop)
{
  const UnknotProp *thing = &pose->props[prop];
  UnknotPropMaker self = {
    .primitives = primitives,
    .stage = stage,
    .cast = pose->cast,
    .prop = thing,
    .at = unknot_stage_point (stage, &thing->at),
    .turn = unknot_turn_join (unknot_turn_about_y (thing->yaw), unknot_turn_about_x (thing->tilt)),
    .held = held_turn (stage, thing),
    .object = UNKNOT_OBJECT_FIRST_PROP + prop,
    .group = UNKNOT_POSE_MAX_FIGURES * UNKNOT_N_PARTS + prop * UNKNOT_PROP_MAX_GROUPS,
  };

  if (thing->mirrored)
    {
      self.turn.x = unknot_vector_scale (self.turn.x, -1);
      self.held.x = unknot_vector_scale (self.held.x, -1);
    }

  makes[thing->kind] (&self);
}
