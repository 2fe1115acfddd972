#include "unknot-field.h"

#include "unknot-solid.h"

/*
 * Solids that follow each other.
 * @slack: how far they may melt out of themselves
 * @mid: of a ball around them, in which their own distances are, as in [struct@Solid]
 */
typedef struct
{
  guint first;
  guint end;
  float slack;
  float mid[3];
  float bound_radius;
  float bound_slope;
} Group;

struct _UnknotField
{
  UnknotPrimitive *primitives;
  UnknotSolid *solids;
  Group *groups;
  guint n_groups;
};

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

/* The ball around a group, and by how much all its melting may bring it nearer. */
static void
bound_group (Group             *self,
             const UnknotSolid *solids)
{
  double n = self->end - self->first;

  for (guint i = self->first; i < self->end; i++)
    for (guint axis = 0; axis < 3; axis++)
      self->mid[axis] += solids[i].mid[axis] / (float) n;

  for (guint i = self->first; i < self->end; i++)
    {
      const UnknotSolid *solid = &solids[i];
      float dx = solid->mid[0] - self->mid[0], dy = solid->mid[1] - self->mid[1], dz = solid->mid[2] - self->mid[2];

      self->bound_radius = MAX (self->bound_radius, sqrtf (dx * dx + dy * dy + dz * dz) + solid->bound_radius);
      self->bound_slope = MAX (self->bound_slope, solid->bound_slope);
      self->slack += solid->blend / 4;
      if (i == self->first || solid->segment != solids[i - 1].segment)
        self->slack += solid->joint_blend / 4;
    }
}

static void
find_groups (UnknotField *self,
             guint        n_solids)
{
  self->groups = g_new0 (Group, n_solids);

  for (guint i = 0; i < n_solids; i++)
    {
      if (i == 0 || self->solids[i].group != self->solids[i - 1].group)
        self->groups[self->n_groups++].first = i;
      self->groups[self->n_groups - 1].end = i + 1;
    }

  for (guint i = 0; i < self->n_groups; i++)
    bound_group (&self->groups[i], self->solids);
}

/**
 * unknot_field_new:
 * @primitives: (array length=n_primitives): the solids; they are copied, in no order that is kept
 * @n_primitives: how many; at most 65535
 *
 * Prepares a set of solids for being measured.
 *
 * Returns: (transfer full): the field
 */
UnknotField *
unknot_field_new (const UnknotPrimitive *primitives,
                  guint                  n_primitives)
{
  static const UnknotCamera room = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 }, { 0, 0, 0 } };
  UnknotField *self = NULL;

  g_return_val_if_fail (n_primitives <= G_MAXUINT16, NULL);

  self = g_new0 (UnknotField, 1);
  self->primitives = unknot_solids_sort (primitives, n_primitives);
  self->solids = g_new (UnknotSolid, n_primitives);

  for (guint i = 0; i < n_primitives; i++)
    unknot_solid_init (&self->solids[i], &self->primitives[i], &room);

  find_groups (self, n_primitives);
  return self;
}

void
unknot_field_free (UnknotField *self)
{
  g_free (self->primitives);
  g_free (self->solids);
  g_free (self->groups);
  g_free (self);
}

/* Says whether a whole group is at least as far from all places as @least. */
static gboolean
is_beyond (const Group            *self,
           const UnknotFourPlaces *places,
           UnknotFour              least)
{
  UnknotFour dx = places->x - self->mid[0], dy = places->y - self->mid[1], dz = places->z - self->mid[2];
  UnknotFour away = unknot_four_most ((least + self->slack) * self->bound_slope + self->bound_radius, unknot_four (0));

  return unknot_four_all (dx * dx + dy * dy + dz * dz >= away * away);
}

/* The distances to a group, whose segments melt into each other. */
static UnknotFour
measure_group (const UnknotField      *self,
               const Group            *group,
               const UnknotFourPlaces *places,
               UnknotFourMask         *shows)
{
  UnknotFour distance = unknot_four (UNKNOT_SOLID_FAR);
  UnknotFour shown = distance;

  for (guint i = group->first; i < group->end;)
    {
      const UnknotSolid *first = &self->solids[i];
      UnknotFour part = unknot_four (UNKNOT_SOLID_FAR);

      for (; i < group->end && self->solids[i].segment == first->segment; i++)
        {
          const UnknotSolid *solid = &self->solids[i];
          UnknotFourMask closer;
          UnknotFour e;

          if (unknot_solid_is_beyond (solid, places, unknot_four_most (part + solid->blend, shown + solid->bias)))
            continue;

          e = unknot_solid_measure (solid, places);
          closer = e - solid->bias < shown;
          shown = unknot_four_pick (closer, e - solid->bias, shown);
          *shows = (closer & (gint32) i) | (~closer & *shows);
          part = unknot_solid_melt (part, e, solid->blend, solid->valley);
        }

      distance = unknot_solid_melt (distance, part, first->joint_blend, first->joint_valley);
    }

  return distance;
}

/* Measures up to four places; fewer are filled up with the first one. Groups only touch. @nearest are the solids that
 * show. */
static UnknotFour
measure (const UnknotField  *self,
         const UnknotVector *places,
         guint               n_places,
         UnknotFourMask     *nearest)
{
  UnknotFour best = unknot_four (UNKNOT_SOLID_FAR);
  UnknotFourPlaces four;

  for (guint i = 0; i < UNKNOT_LANES; i++)
    {
      UnknotVector place = places[i < n_places ? i : 0];

      four.x[i] = (float) place.x;
      four.y[i] = (float) place.y;
      four.z[i] = (float) place.z;
    }

  *nearest = (UnknotFourMask) { -1, -1, -1, -1 };

  for (guint i = 0; i < self->n_groups; i++)
    {
      UnknotFourMask shows = { -1, -1, -1, -1 };
      UnknotFourMask closer;
      UnknotFour distance;

      if (is_beyond (&self->groups[i], &four, best))
        continue;

      distance = measure_group (self, &self->groups[i], &four, &shows);
      closer = distance < best;
      *nearest = (closer & shows) | (~closer & *nearest);
      best = unknot_four_least (distance, best);
    }

  return best;
}

/**
 * unknot_field_distance:
 * @self: the field
 * @place: a place in the room
 *
 * Measures from @place to the nearest skin.
 *
 * Returns: the distance, below 0 inside; a lower bound of the true one where solids are flattened. Without any
 *   solid it is very large.
 */
double
unknot_field_distance (const UnknotField *self,
                       UnknotVector       place)
{
  UnknotFourMask nearest;

  return measure (self, &place, 1, &nearest)[0];
}

/**
 * unknot_field_nearest:
 * @self: the field
 * @place: a place in the room
 *
 * Finds the solid whose skin is nearest to @place.
 *
 * Returns: (transfer none) (nullable): the solid, or `NULL` if there is none
 */
const UnknotPrimitive *
unknot_field_nearest (const UnknotField *self,
                      UnknotVector       place)
{
  UnknotFourMask nearest;

  measure (self, &place, 1, &nearest);
  return nearest[0] < 0 ? NULL : &self->primitives[nearest[0]];
}

/**
 * unknot_field_least:
 * @self: the field
 * @places: (array length=n_places): places in the room
 * @n_places: how many
 * @nearest: (out) (optional): the index of the place with the least distance
 *
 * Measures many places.
 *
 * Returns: the least of their distances
 */
double
unknot_field_least (const UnknotField  *self,
                    const UnknotVector *places,
                    guint               n_places,
                    guint              *nearest)
{
  double least = UNKNOT_SOLID_FAR;

  for (guint i = 0; i < n_places; i += UNKNOT_LANES)
    {
      guint n = MIN (n_places - i, UNKNOT_LANES);
      UnknotFourMask solids;
      UnknotFour distances = measure (self, &places[i], n, &solids);

      for (guint j = 0; j < n; j++)
        {
          if (distances[j] >= least)
            continue;

          least = distances[j];
          if (nearest != NULL)
            *nearest = i + j;
        }
    }

  return least;
}

/**
 * unknot_field_sunk:
 * @self: the field
 * @balls: (array length=n_balls): balls in the room
 * @n_balls: how many
 *
 * Measures how deep balls are in the solids. Four cost little more than one.
 *
 * Returns: the sum over all of them; a ball that only touches adds nothing
 */
double
unknot_field_sunk (const UnknotField *self,
                   const UnknotBall  *balls,
                   guint              n_balls)
{
  double sum = 0;

  for (guint i = 0; i < n_balls; i += UNKNOT_LANES)
    {
      guint n = MIN (n_balls - i, UNKNOT_LANES);
      UnknotVector places[UNKNOT_LANES];
      UnknotFourMask nearest;
      UnknotFour distances;

      for (guint j = 0; j < n; j++)
        places[j] = balls[i + j].at;

      distances = measure (self, places, n, &nearest);
      for (guint j = 0; j < n; j++)
        sum += MAX (0, balls[i + j].radius - distances[j]);
    }

  return sum;
}

/**
 * unknot_field_normal:
 * @self: the field
 * @place: a place near a skin
 * @step: over what distance, in units of stature: 0.0012 for the skin itself, more for the shape below it
 *
 * Finds the direction that leads away from the solids.
 *
 * Returns: a unit vector
 */
UnknotVector
unknot_field_normal (const UnknotField *self,
                     UnknotVector       place,
                     double             step)
{
  static const UnknotVector corners[] = { { 1, -1, -1 }, { -1, -1, 1 }, { -1, 1, -1 }, { 1, 1, 1 } };
  UnknotVector normal = UNKNOT_VECTOR (0, 0, 0);
  UnknotVector places[G_N_ELEMENTS (corners)];
  UnknotFourMask nearest;
  UnknotFour distances;

  for (guint i = 0; i < G_N_ELEMENTS (corners); i++)
    places[i] = unknot_vector_along (place, corners[i], step);

  distances = measure (self, places, G_N_ELEMENTS (corners), &nearest);
  for (guint i = 0; i < G_N_ELEMENTS (corners); i++)
    normal = unknot_vector_along (normal, corners[i], distances[i]);

  return unknot_vector_unit (normal);
}

/**
 * unknot_field_surface:
 * @self: the field
 * @place: a place near a skin
 * @steps: at most how many steps; 12 are enough within a few centimetres
 *
 * Finds the nearest place on the skin.
 *
 * Returns: a place on the skin
 */
UnknotVector
unknot_field_surface (const UnknotField *self,
                      UnknotVector       place,
                      guint              steps)
{
  for (guint i = 0; i < steps; i++)
    {
      double distance = unknot_field_distance (self, place);

      if (fabs (distance) < 1e-5)
        break;

      place = unknot_vector_along (place, unknot_field_normal (self, place, 0.0012), -0.9 * distance);
    }

  return place;
}
