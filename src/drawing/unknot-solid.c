#include "unknot-solid.h"

static int
compare_places (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  const UnknotPrimitive *primitives = user_data;
  guint16 first = *(const guint16 *) a;
  guint16 second = *(const guint16 *) b;

  if (primitives[first].group != primitives[second].group)
    return primitives[first].group < primitives[second].group ? -1 : 1;

  if (primitives[first].segment != primitives[second].segment)
    return primitives[first].segment < primitives[second].segment ? -1 : 1;

  return (first > second) - (first < second);
}

/*
 * unknot_solids_sort:
 *
 * Copies the primitives so that what melts together lies side by side; within a segment they melt in the order
 * in which they came.
 */
UnknotPrimitive *
unknot_solids_sort (const UnknotPrimitive *primitives,
                    guint                  n_primitives)
{
  g_autofree guint16 *order = g_new (guint16, n_primitives);
  UnknotPrimitive *sorted = g_new (UnknotPrimitive, n_primitives);

  for (guint i = 0; i < n_primitives; i++)
    order[i] = (guint16) i;

  g_sort_array (order, n_primitives, sizeof (guint16), compare_places, (gpointer) primitives);

  for (guint i = 0; i < n_primitives; i++)
    sorted[i] = primitives[order[i]];

  return sorted;
}

static void
set_floats (float        numbers[3],
            UnknotVector vector)
{
  numbers[0] = (float) vector.x;
  numbers[1] = (float) vector.y;
  numbers[2] = (float) vector.z;
}

static void
init_cone (UnknotSolid           *self,
           const UnknotPrimitive *primitive,
           const UnknotCamera    *camera)
{
  UnknotVector along = unknot_vector_subtract (primitive->b, primitive->a);
  UnknotVector scale = primitive->scale;
  double length = unknot_vector_length (along);
  double least = MIN (scale.x, MIN (scale.y, scale.z));
  double most = MAX (scale.x, MAX (scale.y, scale.z));
  double widest = MAX (primitive->radius_a, primitive->radius_b);
  UnknotTurn turn = primitive->turn;
  double slope;

  if (length > 1e-6)
    {
      UnknotVector x;

      turn.y = unknot_vector_scale (along, 1 / length);
      x = unknot_vector_reject (turn.x, turn.y);
      if (unknot_vector_length (x) <= 0.2)
        x = unknot_vector_reject (turn.z, turn.y);

      turn.x = unknot_vector_unit (x);
      turn.z = unknot_vector_cross (turn.x, turn.y);
    }

  set_floats (self->axis[0], unknot_vector_scale (unknot_camera_turn (camera, turn.x), 1 / scale.x));
  set_floats (self->axis[1], unknot_vector_scale (unknot_camera_turn (camera, turn.y), 1 / scale.y));
  set_floats (self->axis[2], unknot_vector_scale (unknot_camera_turn (camera, turn.z), 1 / scale.z));

  length /= scale.y;
  slope = length > 1e-6 ? CLAMP ((primitive->radius_a - primitive->radius_b) / length, -0.999, 0.999) : 0;
  self->length = (float) length;
  self->slope = (float) slope;
  self->rise = (float) sqrt (1 - slope * slope);
  self->top = self->rise * self->length;
  self->scale = (float) least;
  self->reach = (float) (widest * most);
  self->bound_radius = (float) ((length / 2 + widest) * most);
  self->bound_slope = (float) (most / least);
}

static float
valley_of (float blend)
{
  return blend > 0 ? 0.25f / blend : 0;
}

/*
 * unknot_solid_init:
 *
 * Prepares a primitive as @camera sees it.
 */
void
unknot_solid_init (UnknotSolid           *self,
                   const UnknotPrimitive *primitive,
                   const UnknotCamera    *camera)
{
  UnknotVector a = unknot_camera_see (camera, primitive->a);
  UnknotVector b = unknot_camera_see (camera, primitive->b);

  *self = (UnknotSolid) {
    .x = (float) a.x,
    .y = (float) a.y,
    .z = (float) a.z,
    .radius_a = (float) primitive->radius_a,
    .radius_b = (float) primitive->radius_b,
    .blend = (float) primitive->blend,
    .joint_blend = (float) primitive->joint_blend,
    .bias = (float) primitive->bias,
    .valley = valley_of ((float) primitive->blend),
    .joint_valley = valley_of ((float) primitive->joint_blend),
    .kind = primitive->kind,
    .n_cuts = primitive->n_cuts,
    .group = primitive->group,
    .segment = primitive->segment,
  };

  set_floats (self->tip, b);
  set_floats (self->mid, unknot_vector_mix (a, b, 0.5));

  for (guint i = 0; i < primitive->n_cuts; i++)
    {
      set_floats (self->cuts[i], unknot_camera_turn (camera, primitive->cuts[i].normal));
      self->cuts[i][3] = (float) (primitive->cuts[i].distance -
                                  unknot_vector_dot (primitive->cuts[i].normal, camera->center));
    }

  if (primitive->hole_radius > 0)
    {
      set_floats (self->hole, unknot_camera_see (camera, primitive->hole));
      self->hole[3] = (float) primitive->hole_radius;
    }

  if (primitive->kind == UNKNOT_PRIMITIVE_CONE)
    {
      init_cone (self, primitive, camera);
      return;
    }

  set_floats (self->axis[0], unknot_camera_turn (camera, primitive->turn.x));
  set_floats (self->axis[1], unknot_camera_turn (camera, primitive->turn.y));
  set_floats (self->axis[2], unknot_camera_turn (camera, primitive->turn.z));
  set_floats (self->half, primitive->scale);
  self->length = (float) (primitive->length / 2);
  self->reach = (float) (primitive->kind == UNKNOT_PRIMITIVE_BOX ?
                         unknot_vector_length (primitive->scale) :
                         hypot (primitive->radius_a, primitive->length / 2));
  self->bound_radius = self->reach;
  self->bound_slope = 1;
}
