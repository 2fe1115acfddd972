#pragma once

#include "unknot-primitive.h"

G_BEGIN_DECLS

/* Groups of one prop: what is of another material never melts into the rest. */
#define UNKNOT_PROP_MAX_GROUPS 8

/*
 * UnknotPropMaker:
 * @at: the thing's own place in the room
 * @turn: of what stands in the room: yaw and tilt
 * @held: of what is held or worn: y runs along it, its flat side looks along z
 * @object: of all its solids
 * @group: the first of its groups
 *
 * One thing on its way into a list of solids.
 */
typedef struct
{
  GArray *primitives;
  const UnknotStage *stage;
  const UnknotCast *cast;
  const UnknotProp *prop;
  UnknotVector at;
  UnknotTurn turn;
  UnknotTurn held;
  guint object;
  guint group;
} UnknotPropMaker;

UnknotPrimitive  unknot_prop_solid         (const UnknotPropMaker *self,
                                            guint                  group,
                                            const char            *tone);
UnknotPrimitive  unknot_prop_own_solid     (const UnknotPropMaker *self,
                                            guint                  group,
                                            const char            *tone);
UnknotVector     unknot_prop_place         (const UnknotPropMaker *self,
                                            double                 x,
                                            double                 y,
                                            double                 z);
UnknotVector     unknot_prop_held_place    (const UnknotPropMaker *self,
                                            double                 x,
                                            double                 y,
                                            double                 z);
UnknotVector     unknot_prop_point         (const UnknotPropMaker *self,
                                            guint                  index);
UnknotVector     unknot_prop_curve         (const UnknotPropMaker *self,
                                            guint                  piece,
                                            double                 t);

void             unknot_prop_add_cone      (const UnknotPropMaker *self,
                                            UnknotPrimitive        primitive,
                                            UnknotVector           a,
                                            UnknotVector           b,
                                            double                 radius_a,
                                            double                 radius_b,
                                            double                 blend);
void             unknot_prop_add_ball      (const UnknotPropMaker *self,
                                            UnknotPrimitive        primitive,
                                            UnknotVector           at,
                                            double                 radius);
void             unknot_prop_add_box       (const UnknotPropMaker *self,
                                            UnknotPrimitive        primitive,
                                            UnknotVector           at,
                                            UnknotVector           size,
                                            UnknotTurn             turn,
                                            double                 rounding);
void             unknot_prop_add_cylinder  (const UnknotPropMaker *self,
                                            UnknotPrimitive        primitive,
                                            UnknotVector           at,
                                            UnknotVector           axis,
                                            double                 length,
                                            double                 radius,
                                            double                 rounding);
void             unknot_prop_add_curve     (const UnknotPropMaker *self,
                                            UnknotPrimitive        primitive,
                                            guint                  steps,
                                            double                 radius);

/* The kinds of things, each in the room of its like. */
void             unknot_prop_make_ball        (const UnknotPropMaker *self);
void             unknot_prop_make_sock        (const UnknotPropMaker *self);
void             unknot_prop_make_roller      (const UnknotPropMaker *self);
void             unknot_prop_make_cane        (const UnknotPropMaker *self);
void             unknot_prop_make_umbrella    (const UnknotPropMaker *self);
void             unknot_prop_make_gun         (const UnknotPropMaker *self);
void             unknot_prop_make_band        (const UnknotPropMaker *self);
void             unknot_prop_make_collar      (const UnknotPropMaker *self);
void             unknot_prop_make_massager    (const UnknotPropMaker *self);

void             unknot_prop_make_towel       (const UnknotPropMaker *self);
void             unknot_prop_make_pad         (const UnknotPropMaker *self);
void             unknot_prop_make_hot_bottle  (const UnknotPropMaker *self);
void             unknot_prop_make_cold        (const UnknotPropMaker *self);

void             unknot_prop_make_rub         (const UnknotPropMaker *self);
void             unknot_prop_make_cream       (const UnknotPropMaker *self);
void             unknot_prop_make_bottle      (const UnknotPropMaker *self);
void             unknot_prop_make_glass       (const UnknotPropMaker *self);
void             unknot_prop_make_plate       (const UnknotPropMaker *self);
void             unknot_prop_make_basin       (const UnknotPropMaker *self);
void             unknot_prop_make_mirror      (const UnknotPropMaker *self);
void             unknot_prop_make_book        (const UnknotPropMaker *self);
void             unknot_prop_make_leaflet     (const UnknotPropMaker *self);
void             unknot_prop_make_phone       (const UnknotPropMaker *self);
void             unknot_prop_make_headphones  (const UnknotPropMaker *self);
void             unknot_prop_make_backpack    (const UnknotPropMaker *self);

void             unknot_prop_make_screen      (const UnknotPropMaker *self);
void             unknot_prop_make_keyboard    (const UnknotPropMaker *self);
void             unknot_prop_make_mouse       (const UnknotPropMaker *self);
void             unknot_prop_make_laptop      (const UnknotPropMaker *self);

void             unknot_prop_make_soft_pillow (const UnknotPropMaker *self);
void             unknot_prop_make_chair       (const UnknotPropMaker *self);
void             unknot_prop_make_couch       (const UnknotPropMaker *self);
void             unknot_prop_make_bed         (const UnknotPropMaker *self);
void             unknot_prop_make_desk        (const UnknotPropMaker *self);
void             unknot_prop_make_table       (const UnknotPropMaker *self);
void             unknot_prop_make_doorway     (const UnknotPropMaker *self);

G_END_DECLS
