#include "unknot-primitive.h"

/* Groups of one prop: what is of another material never melts into the rest. */
#define MAX_GROUPS 8

/* Pieces of a curve between two of its points. */
#define CURVE_STEPS 6

typedef struct
{
  GArray *primitives;
  const UnknotStage *stage;
  const UnknotCast *cast;
  const UnknotProp *prop;
  guint object;
  guint group;
} Maker;

static UnknotPrimitive
make (const Maker *self,
      guint        group,
      const char  *tone)
{
  g_assert (group < MAX_GROUPS);

  return (UnknotPrimitive) {
    .scale = { 1, 1, 1 },
    .turn = UNKNOT_TURN_NONE,
    .group = self->group + group,
    .object = self->object,
    .tone = unknot_cast_get_tone (self->cast, tone),
  };
}

/* The tone that the pose gives, or else the usual one. */
static UnknotPrimitive
make_own (const Maker *self,
          guint        group,
          const char  *tone)
{
  UnknotPrimitive primitive = make (self, group, tone);

  if (self->prop->tone != NULL)
    primitive.tone = self->prop->tone;

  return primitive;
}

static void
add_cone (const Maker     *self,
          UnknotPrimitive  primitive,
          UnknotVector     a,
          UnknotVector     b,
          double           radius_a,
          double           radius_b,
          double           blend)
{
  primitive.kind = UNKNOT_PRIMITIVE_CONE;
  primitive.a = a;
  primitive.b = b;
  primitive.radius_a = radius_a;
  primitive.radius_b = radius_b;
  primitive.blend = blend;
  g_array_append_val (self->primitives, primitive);
}

static void
add_ball (const Maker     *self,
          UnknotPrimitive  primitive,
          UnknotVector     at,
          double           radius)
{
  add_cone (self, primitive, at, at, radius, radius, 0);
}

static void
add_box (const Maker     *self,
         UnknotPrimitive  primitive,
         UnknotVector     at,
         UnknotVector     size,
         UnknotTurn       turn,
         double           rounding)
{
  primitive.kind = UNKNOT_PRIMITIVE_BOX;
  primitive.a = at;
  primitive.b = at;
  primitive.scale = unknot_vector_scale (size, 0.5);
  primitive.turn = turn;
  primitive.radius_a = rounding;
  g_array_append_val (self->primitives, primitive);
}

static void
add_cylinder (const Maker     *self,
              UnknotPrimitive  primitive,
              UnknotVector     at,
              UnknotVector     axis,
              double           length,
              double           radius,
              double           rounding)
{
  primitive.kind = UNKNOT_PRIMITIVE_CYLINDER;
  primitive.a = at;
  primitive.b = at;
  primitive.turn = unknot_turn_along (axis);
  primitive.length = length;
  primitive.radius_a = radius;
  primitive.radius_b = rounding;
  g_array_append_val (self->primitives, primitive);
}

static UnknotVector
point (const Maker *self,
       guint        index)
{
  return unknot_stage_point (self->stage, &self->prop->points[index]);
}

/* A smooth curve through the prop's points (Catmull and Rom). */
static UnknotVector
curve (const Maker *self,
       guint        piece,
       double       t)
{
  guint last = self->prop->n_points - 1;
  UnknotVector b = point (self, piece);
  UnknotVector c = point (self, piece + 1);
  UnknotVector a = piece > 0 ? point (self, piece - 1) : unknot_vector_mix (c, b, 2);
  UnknotVector d = piece + 1 < last ? point (self, piece + 2) : unknot_vector_mix (b, c, 2);
  double of_a = -t + 2 * t * t - t * t * t;
  double of_b = 2 - 5 * t * t + 3 * t * t * t;
  double of_c = t + 4 * t * t - 3 * t * t * t;
  double of_d = -t * t + t * t * t;

  return UNKNOT_VECTOR ((a.x * of_a + b.x * of_b + c.x * of_c + d.x * of_d) / 2,
                        (a.y * of_a + b.y * of_b + c.y * of_c + d.y * of_d) / 2,
                        (a.z * of_a + b.z * of_b + c.z * of_c + d.z * of_d) / 2);
}

static void
add_tube (const Maker *self)
{
  UnknotPrimitive tube = make_own (self, 0, "cane");
  UnknotPrimitive knob = make (self, 1, "knob");
  UnknotVector last = point (self, 0);

  for (guint i = 0; i + 1 < self->prop->n_points; i++)
    {
      for (guint j = 1; j <= CURVE_STEPS; j++)
        {
          UnknotVector next = curve (self, i, (double) j / CURVE_STEPS);

          add_cone (self, tube, last, next, self->prop->radius, self->prop->radius, 0.002);
          last = next;
        }
    }

  for (guint i = 0; i < self->prop->n_knobs; i++)
    add_ball (self, knob, point (self, self->prop->knobs[i]), self->prop->knob_radius);
}

static void
add_sock (const Maker *self)
{
  UnknotPrimitive sock = make_own (self, 0, "sock");
  double radius = self->prop->radius;

  for (guint i = 0; i + 1 < self->prop->n_points; i++)
    add_cone (self, sock, point (self, i), point (self, i + 1), radius, radius * 0.85, 0.012);
}

static void
add_roller (const Maker  *self,
            UnknotVector  at)
{
  const UnknotProp *prop = self->prop;
  UnknotVector axis = unknot_vector_unit (prop->axis);

  add_cylinder (self, make_own (self, 0, "roller"), at, axis, prop->length, prop->radius, 0.006);
  for (int end = -1; end <= 1; end += 2)
    add_cylinder (self, make (self, 0, "roller-core"), unknot_vector_along (at, axis, end * prop->length / 2), axis,
                  0.004, prop->radius * 0.62, 0.002);
}

static void
add_gun (const Maker  *self,
         UnknotVector  at)
{
  UnknotVector barrel = unknot_stage_direction (self->stage, &self->prop->barrel);
  UnknotVector handle = unknot_stage_direction (self->stage, &self->prop->handle);
  UnknotVector grip = unknot_vector_along (at, barrel, 0.1075);

#define ON_BARREL(distance) unknot_vector_along (at, barrel, (distance))
#define ON_HANDLE(distance) unknot_vector_along (grip, handle, (distance))
  add_ball (self, make (self, 0, "gun-head"), at, 0.0175);
  add_cone (self, make (self, 1, "white"), ON_BARREL (0.010), ON_BARREL (0.052), 0.0075, 0.0075, 0);
  add_cone (self, make (self, 2, "gun-trim"), ON_BARREL (0.054), ON_BARREL (0.068), 0.0185, 0.0225, 0.006);
  add_cone (self, make (self, 2, "gun"), ON_BARREL (0.070), ON_BARREL (0.135), 0.0240, 0.0250, 0.010);
  add_cone (self, make (self, 2, "gun"), ON_HANDLE (0.015), ON_HANDLE (0.112), 0.0150, 0.0158, 0.012);
  add_cone (self, make (self, 3, "gun-trim"), ON_HANDLE (0.108), ON_HANDLE (0.124), 0.0185, 0.0180, 0.004);
  add_cone (self, make (self, 4, "gun-light"), ON_BARREL (0.150), ON_BARREL (0.1555), 0.0130, 0.0110, 0);
#undef ON_BARREL
#undef ON_HANDLE
}

static void
add_patches (const Maker *self,
             const char  *tone)
{
  const UnknotProp *prop = self->prop;
  UnknotPrimitive primitive = make_own (self, 0, tone);

  /* Cells overlap a little and melt into one cloth. */
  primitive.blend = 0.010;

  for (guint i = 0; i < prop->n_patches; i++)
    {
      const UnknotPatch *patch = &prop->patches[i];
      UnknotTurn turn = { patch->x, patch->y, unknot_vector_cross (patch->x, patch->y) };

      add_box (self, primitive, patch->at,
               UNKNOT_VECTOR (prop->cell[0] * 1.12, prop->cell[1] * 1.12, prop->thick), turn, prop->thick * 0.48);
    }
}

static void
add_soft_pillow (const Maker  *self,
                 UnknotVector  at,
                 UnknotTurn    turn)
{
  UnknotPrimitive primitive = make_own (self, 0, "linen");
  UnknotVector half = unknot_vector_scale (self->prop->size, 0.5);

  primitive.blend = 0.03;
  add_box (self, primitive, at,
           UNKNOT_VECTOR (half.x * 1.72, half.y * 1.60, half.z * 1.72), turn, MIN (half.y * 0.95, 0.03));
  primitive.turn = turn;
  primitive.scale = UNKNOT_VECTOR (half.x * 0.90 / half.y, 1.12, half.z * 0.90 / half.y);
  add_cone (self, primitive, at, at, half.y, half.y, 0.03);
}

static void
add_chair (const Maker  *self,
           UnknotVector  at,
           UnknotTurn    turn)
{
  const UnknotProp *prop = self->prop;
  UnknotPrimitive cushion = make_own (self, 0, "cushion");
  UnknotPrimitive wood = make (self, 1, "wood");
  double w = prop->width;
  double h = prop->height;

#define AT(x, y, z) unknot_vector_add (at, unknot_turn_apply (turn, UNKNOT_VECTOR ((x), (y), (z))))
  add_box (self, cushion, AT (0, h - 0.012, 0), UNKNOT_VECTOR (w, 0.028, w), turn, 0.008);

  if (prop->back > 0)
    {
      add_box (self, cushion, AT (0, h + prop->back, -w / 2 + 0.005),
               UNKNOT_VECTOR (w, prop->back_height, 0.022), turn, 0.008);
      for (int x = -1; x <= 1; x += 2)
        add_box (self, wood, AT (x * (w / 2 - 0.02), h + prop->back * 0.45, -w / 2 + 0.006),
                 UNKNOT_VECTOR (0.02, prop->back * 1.1, 0.018), turn, 0.004);
    }

  for (int x = -1; x <= 1; x += 2)
    {
      for (int z = -1; z <= 1; z += 2)
        add_box (self, wood, AT (x * (w / 2 - 0.02), (h - 0.02) / 2, z * (w / 2 - 0.02)),
                 UNKNOT_VECTOR (0.022, h - 0.02, 0.022), turn, 0.004);
    }
}

static void
add_legs (const Maker     *self,
          UnknotPrimitive  primitive,
          UnknotVector     at,
          double           out_x,
          double           out_z,
          double           height,
          double           thick,
          double           rounding)
{
  for (int x = -1; x <= 1; x += 2)
    {
      for (int z = -1; z <= 1; z += 2)
        add_box (self, primitive,
                 unknot_vector_add (at, UNKNOT_VECTOR (x * out_x, height / 2, z * out_z)),
                 UNKNOT_VECTOR (thick, height, thick), UNKNOT_TURN_NONE, rounding);
    }
}

static void
add_couch (const Maker  *self,
           UnknotVector  at)
{
  const UnknotProp *prop = self->prop;
  UnknotPrimitive wood = make (self, 1, "wood");
  double w = prop->width;
  double l = prop->length;
  double h = prop->height;

  add_box (self, make_own (self, 0, "couch"), unknot_vector_add (at, UNKNOT_VECTOR (0, h - 0.022, 0)),
           UNKNOT_VECTOR (w, 0.044, l), UNKNOT_TURN_NONE, 0.018);
  add_box (self, wood, unknot_vector_add (at, UNKNOT_VECTOR (0, h - 0.055, 0)),
           UNKNOT_VECTOR (w - 0.03, 0.026, l - 0.04), UNKNOT_TURN_NONE, 0.004);
  add_legs (self, wood, at, w / 2 - 0.045, l / 2 - 0.10, h - 0.06, 0.026, 0.004);
}

static void
add_desk (const Maker  *self,
          UnknotVector  at,
          UnknotTurn    turn)
{
  const UnknotProp *prop = self->prop;
  double w = prop->width;
  double l = prop->length;
  double h = prop->height;
  double middle = h + 0.013 + prop->screen_height;

  add_box (self, make_own (self, 0, "wood"), AT (0, h - 0.011, 0), UNKNOT_VECTOR (w, 0.022, l), turn, 0.005);
  for (int x = -1; x <= 1; x += 2)
    add_box (self, make (self, 1, "dark-wood"), AT (x * (w / 2 - 0.03), (h - 0.022) / 2, 0),
             UNKNOT_VECTOR (0.024, h - 0.022, l - 0.05), turn, 0.004);

  if (prop->screen_height <= 0)
    return;

  add_box (self, make (self, 2, "screen"), AT (0, middle, l * 0.22), UNKNOT_VECTOR (0.30, 0.185, 0.014), turn, 0.006);
  add_box (self, make (self, 3, "glass"), AT (0, middle, l * 0.22 - 0.0085), UNKNOT_VECTOR (0.276, 0.160, 0.002), turn,
           0.001);
  add_box (self, make (self, 4, "stand"), AT (0, h + 0.06, l * 0.22 + 0.012), UNKNOT_VECTOR (0.03, 0.13, 0.014), turn,
           0.004);
  add_box (self, make (self, 4, "stand"), AT (0, h + 0.004, l * 0.22), UNKNOT_VECTOR (0.13, 0.008, 0.09), turn, 0.003);
  add_box (self, make (self, 5, "white"), AT (-0.02, h + 0.005, -l * 0.18), UNKNOT_VECTOR (0.20, 0.010, 0.065), turn,
           0.004);
  if (prop->mouse)
    add_box (self, make (self, 6, "white"), AT (0.13, h + 0.006, -l * 0.18), UNKNOT_VECTOR (0.030, 0.014, 0.045), turn,
             0.007);
#undef AT
}

static void
add_table (const Maker  *self,
           UnknotVector  at)
{
  const UnknotProp *prop = self->prop;

  add_box (self, make_own (self, 0, "wood"), unknot_vector_add (at, UNKNOT_VECTOR (0, prop->height - 0.011, 0)),
           UNKNOT_VECTOR (prop->width, 0.022, prop->length), UNKNOT_TURN_NONE, 0.005);
  add_legs (self, make (self, 1, "dark-wood"), at, prop->width / 2 - 0.025, prop->length / 2 - 0.025,
            prop->height - 0.022, 0.022, 0.003);
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
  Maker self = {
    .primitives = primitives,
    .stage = stage,
    .cast = pose->cast,
    .prop = thing,
    .object = UNKNOT_OBJECT_FIRST_PROP + prop,
    .group = UNKNOT_POSE_MAX_FIGURES * UNKNOT_N_PARTS + prop * MAX_GROUPS,
  };
  UnknotVector at = unknot_stage_point (stage, &thing->at);
  UnknotTurn turn = unknot_turn_join (unknot_turn_about_y (thing->yaw), unknot_turn_about_x (thing->tilt));

  switch (thing->kind)
    {
    case UNKNOT_PROP_BALL:
      add_ball (&self, make_own (&self, 0, "ball"), at, thing->radius);
      break;

    case UNKNOT_PROP_SOCK:
      add_sock (&self);
      break;

    case UNKNOT_PROP_ROLLER:
      add_roller (&self, at);
      break;

    case UNKNOT_PROP_CANE:
    case UNKNOT_PROP_TUBE:
      add_tube (&self);
      break;

    case UNKNOT_PROP_GUN:
      add_gun (&self, at);
      break;

    case UNKNOT_PROP_PAD:
      add_patches (&self, "heat");
      break;

    case UNKNOT_PROP_TOWEL:
      add_patches (&self, "towel");
      break;

    case UNKNOT_PROP_COLD:
      add_patches (&self, "ice");
      break;

    case UNKNOT_PROP_BOX:
      add_box (&self, make_own (&self, 0, "wood"), at, thing->size, turn, thing->rounding);
      break;

    case UNKNOT_PROP_PILLOW:
      add_box (&self, make_own (&self, 0, "pillow"), at, thing->size, turn, MIN (thing->size.y * 0.49, 0.03));
      break;

    case UNKNOT_PROP_SOFT_PILLOW:
      add_soft_pillow (&self, at, turn);
      break;

    case UNKNOT_PROP_CHAIR:
      add_chair (&self, at, turn);
      break;

    case UNKNOT_PROP_COUCH:
      add_couch (&self, at);
      break;

    case UNKNOT_PROP_DESK:
      add_desk (&self, at, turn);
      break;

    case UNKNOT_PROP_TABLE:
      add_table (&self, at);
      break;

    case UNKNOT_PROP_POST:
      add_box (&self, make_own (&self, 0, "frame"), unknot_vector_along (at, UNKNOT_VECTOR (0, 0.5, 0), thing->size.y),
               thing->size, UNKNOT_TURN_NONE, 0.004);
      break;

    default:
      g_return_if_reached ();
    }
}
