#include "unknot-field.h"

#include "unknot-solid.h"

/*
 * Solids that follow each other.
 * @slack: how far they may melt out of themselves
 * @margin: so much farther off than what is asked for, one of them changes nothing
 * @mid: of a ball around them, in which their own distances are, as in [struct@Solid]
 */
typedef struct
{
  guint first;
  guint end;
  float slack;
  float margin;
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

/* The ball around a group, and by how much all its melting may bring it nearer. */
static void
bound_group (Group             *self,
             const UnknotSolid *solids)
{
  double n = self->end - self->first;
  float blend = 0, joint_blend = 0, bias = 0;

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

      blend = MAX (blend, solid->blend);
      joint_blend = MAX (joint_blend, solid->joint_blend);
      bias = MAX (bias, fabsf (solid->bias));
    }

  /* Two skins melt by a quarter of their blend, and any number of them by no more than all of it: a skin that is
   * nearer than another by the blend is not changed by it. */
  self->slack = MIN (self->slack, blend + joint_blend);
  self->margin = 2 * (self->slack + MAX (blend, joint_blend) + bias);
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

/* The same, from the balls around its solids: dearer, but much nearer to the skin. */
static gboolean
is_all_beyond (const UnknotField      *self,
               const Group            *group,
               const UnknotFourPlaces *places,
               UnknotFour              least)
{
  for (guint i = group->first; i < group->end; i++)
    if (!unknot_solid_is_beyond (&self->solids[i], places, least + group->slack))
      return FALSE;

  return TRUE;
}

/* The distances to a group, whose segments melt into each other. */
static UnknotFour
measure_group (const UnknotField      *self,
               const Group            *group,
               const UnknotFourPlaces *places,
               UnknotFour              most,
               UnknotFourMask         *shows)
{
  UnknotFour limit = most + group->margin;
  UnknotFour distance = unknot_four (UNKNOT_SOLID_FAR);
  UnknotFour shown = distance;

  for (guint i = group->first; i < group->end;)
    {
      const UnknotSolid *first = &self->solids[i];
      UnknotFour part = unknot_four (UNKNOT_SOLID_FAR);

      for (; i < group->end && self->solids[i].segment == first->segment; i++)
        {
          const UnknotSolid *solid = &self->solids[i];
          UnknotFour matters = unknot_four_most (part + solid->blend, shown + solid->bias);
          UnknotFourMask closer;
          UnknotFour e;

          if (unknot_solid_is_beyond (solid, places, unknot_four_least (matters, limit)))
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

/* Measures up to four places; fewer are filled up with the first one. Groups only touch. What is farther off than
 * @most is no matter: there it is @most. @nearest are the solids that show. */
static UnknotFour
measure_within (const UnknotField  *self,
                const UnknotVector *places,
                guint               n_places,
                UnknotFour          most,
                UnknotFourMask     *nearest)
{
  UnknotFour best = most;
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

      if (is_beyond (&self->groups[i], &four, best) || is_all_beyond (self, &self->groups[i], &four, best))
        continue;

      distance = measure_group (self, &self->groups[i], &four, best, &shows);
      closer = distance < best;
      *nearest = (closer & shows) | (~closer & *nearest);
      best = unknot_four_least (distance, best);
    }

  return best;
}

static UnknotFour
measure (const UnknotField  *self,
         const UnknotVector *places,
         guint               n_places,
         UnknotFourMask     *nearest)
{
  return measure_within (self, places, n_places, unknot_four (UNKNOT_SOLID_FAR), nearest);
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
      UnknotFour distances = measure_within (self, &places[i], n, unknot_four ((float) least), &solids);

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

/* Up to four balls; fewer are filled up with the first one. */
typedef struct
{
  UnknotVector places[UNKNOT_LANES];
  UnknotFour radii;
} Four;

static void
four_init (Four             *self,
           const UnknotBall *balls,
           guint             n_balls)
{
  for (guint i = 0; i < UNKNOT_LANES; i++)
    {
      const UnknotBall *ball = &balls[i < n_balls ? i : 0];

      self->places[i] = ball->at;
      self->radii[i] = (float) ball->radius;
    }
}

/**
 * unknot_field_is_within:
 * @self: the field
 * @places: (array length=n_places): places in the room
 * @n_places: how many
 * @distance: how near; below 0 so deep
 *
 * Looks for a place that is near to the skin; what is farther off is hardly measured.
 *
 * Returns: `TRUE` if any of the places is nearer than @distance
 */
gboolean
unknot_field_is_within (const UnknotField  *self,
                        const UnknotVector *places,
                        guint               n_places,
                        double              distance)
{
  UnknotFour most = unknot_four ((float) distance);

  for (guint i = 0; i < n_places; i += UNKNOT_LANES)
    {
      UnknotFourMask nearest;

      measure_within (self, &places[i], MIN (n_places - i, UNKNOT_LANES), most, &nearest);
      if (!unknot_four_all (nearest < 0))
        return TRUE;
    }

  return FALSE;
}

/**
 * unknot_field_gap:
 * @self: the field
 * @balls: (array length=n_balls): balls in the room
 * @n_balls: how many
 * @nearest: (out) (optional): the index of the ball with the least gap
 *
 * Measures between balls and the solids.
 *
 * Returns: the least gap; below 0 a ball is so deep in
 */
double
unknot_field_gap (const UnknotField *self,
                  const UnknotBall  *balls,
                  guint              n_balls,
                  guint             *nearest)
{
  double least = UNKNOT_SOLID_FAR;

  for (guint i = 0; i < n_balls; i += UNKNOT_LANES)
    {
      guint n = MIN (n_balls - i, UNKNOT_LANES);
      Four four;
      UnknotFourMask solids;
      UnknotFour distances;

      four_init (&four, &balls[i], n);
      distances = measure_within (self, four.places, n, four.radii + (float) least, &solids);
      for (guint j = 0; j < n; j++)
        {
          double gap = (double) distances[j] - balls[i + j].radius;

          if (solids[j] < 0 || gap >= least)
            continue;

          least = gap;
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
 * @most: a sum greater than this is not finished
 *
 * Measures how deep balls are in the solids. Four cost little more than one.
 *
 * Returns: the sum over all of them, or one greater than @most; a ball that only touches adds nothing
 */
double
unknot_field_sunk (const UnknotField *self,
                   const UnknotBall  *balls,
                   guint              n_balls,
                   double             most)
{
  double sum = 0;

  for (guint i = 0; i < n_balls && sum <= most; i += UNKNOT_LANES)
    {
      guint n = MIN (n_balls - i, UNKNOT_LANES);
      Four four;
      UnknotFourMask nearest;
      UnknotFour distances;

      four_init (&four, &balls[i], n);
      distances = measure_within (self, four.places, n, four.radii, &nearest);
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
