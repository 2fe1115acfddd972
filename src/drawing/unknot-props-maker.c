#include "unknot-props-private.h"

UnknotPrimitive
unknot_prop_solid (const UnknotPropMaker *self,
                   guint                  group,
                   const char            *tone)
{
  g_assert (group < UNKNOT_PROP_MAX_GROUPS);

  return (UnknotPrimitive) {
    .scale = { 1, 1, 1 },
    .turn = UNKNOT_TURN_NONE,
    .group = self->group + group,
    .object = self->object,
    .tone = unknot_cast_get_tone (self->cast, tone),
  };
}

/* The tone that the pose gives, or else the usual one. */
UnknotPrimitive
unknot_prop_own_solid (const UnknotPropMaker *self,
                       guint                  group,
                       const char            *tone)
{
  UnknotPrimitive primitive = unknot_prop_solid (self, group, tone);

  if (self->prop->tone != NULL)
    primitive.tone = self->prop->tone;

  return primitive;
}

/* A place beside a thing that stands in the room. */
UnknotVector
unknot_prop_place (const UnknotPropMaker *self,
                   double                 x,
                   double                 y,
                   double                 z)
{
  return unknot_vector_add (self->at, unknot_turn_apply (self->turn, UNKNOT_VECTOR (x, y, z)));
}

/* A place on a thing that is held: across, along, and out of its flat side. */
UnknotVector
unknot_prop_held_place (const UnknotPropMaker *self,
                        double                 x,
                        double                 y,
                        double                 z)
{
  return unknot_vector_add (self->at, unknot_turn_apply (self->held, UNKNOT_VECTOR (x, y, z)));
}

UnknotVector
unknot_prop_point (const UnknotPropMaker *self,
                   guint                  index)
{
  return unknot_stage_point (self->stage, &self->prop->points[index]);
}

/* A smooth curve through the prop's points (Catmull and Rom). */
UnknotVector
unknot_prop_curve (const UnknotPropMaker *self,
                   guint                  piece,
                   double                 t)
{
  guint last = self->prop->n_points - 1;
  UnknotVector b = unknot_prop_point (self, piece);
  UnknotVector c = unknot_prop_point (self, piece + 1);
  UnknotVector a = piece > 0 ? unknot_prop_point (self, piece - 1) : unknot_vector_mix (c, b, 2);
  UnknotVector d = piece + 1 < last ? unknot_prop_point (self, piece + 2) : unknot_vector_mix (b, c, 2);

  return unknot_vector_curve (a, b, c, d, t);
}

void
unknot_prop_add_cone (const UnknotPropMaker *self,
                      UnknotPrimitive        primitive,
                      UnknotVector           a,
                      UnknotVector           b,
                      double                 radius_a,
                      double                 radius_b,
                      double                 blend)
{
  primitive.kind = UNKNOT_PRIMITIVE_CONE;
  primitive.a = a;
  primitive.b = b;
  primitive.radius_a = radius_a;
  primitive.radius_b = radius_b;
  primitive.blend = blend;
  g_array_append_val (self->primitives, primitive);
}

void
unknot_prop_add_ball (const UnknotPropMaker *self,
                      UnknotPrimitive        primitive,
                      UnknotVector           at,
                      double                 radius)
{
  unknot_prop_add_cone (self, primitive, at, at, radius, radius, 0);
}

void
unknot_prop_add_box (const UnknotPropMaker *self,
                     UnknotPrimitive        primitive,
                     UnknotVector           at,
                     UnknotVector           size,
                     UnknotTurn             turn,
                     double                 rounding)
{
  primitive.kind = UNKNOT_PRIMITIVE_BOX;
  primitive.a = at;
  primitive.b = at;
  primitive.scale = unknot_vector_scale (size, 0.5);
  primitive.turn = turn;
  primitive.radius_a = rounding;
  g_array_append_val (self->primitives, primitive);
}

void
unknot_prop_add_cylinder (const UnknotPropMaker *self,
                          UnknotPrimitive        primitive,
                          UnknotVector           at,
                          UnknotVector           axis,
                          double                 length,
                          double                 radius,
                          double                 rounding)
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

/* A round tube along the curve of the prop's points, each piece of it in @steps. */
void
unknot_prop_add_curve (const UnknotPropMaker *self,
                       UnknotPrimitive        primitive,
                       guint                  steps,
                       double                 radius)
{
  UnknotVector last = unknot_prop_point (self, 0);

  for (guint i = 0; i + 1 < self->prop->n_points; i++)
    {
      for (guint j = 1; j <= steps; j++)
        {
          UnknotVector next = unknot_prop_curve (self, i, (double) j / steps);

          unknot_prop_add_cone (self, primitive, last, next, radius, radius, 0.002);
          last = next;
        }
    }
}
