#include "unknot-tile.h"

/* What single precision may be wrong by. */
#define SLACK 4e-6f

/*
 * unknot_tile_init:
 *
 * Makes room for a tile of a picture.
 */
void
unknot_tile_init (UnknotTile        *self,
                  const UnknotSolid *solids,
                  guint              n_solids)
{
  *self = (UnknotTile) {
    .solids = solids,
    .n_solids = n_solids,
    .indices = g_new (guint16, n_solids),
    .segments = g_new (UnknotTileRun, n_solids),
    .groups = g_new (UnknotTileRun, n_solids),
  };
}

void
unknot_tile_clear (UnknotTile *self)
{
  g_free (self->indices);
  g_free (self->segments);
  g_free (self->groups);
}

static void
add_solid (UnknotTile *self,
           guint       index)
{
  const UnknotSolid *solid = &self->solids[index];
  gboolean new_group = self->n_groups == 0 || self->groups[self->n_groups - 1].id != solid->group;

  if (new_group)
    self->groups[self->n_groups++] = (UnknotTileRun) { solid->group, self->n_segments, self->n_segments };

  if (new_group || self->segments[self->n_segments - 1].id != solid->segment)
    {
      self->segments[self->n_segments++] = (UnknotTileRun) { solid->segment, self->n_indices, self->n_indices };
      self->groups[self->n_groups - 1].end++;
    }

  self->indices[self->n_indices++] = (guint16) index;
  self->segments[self->n_segments - 1].end++;
}

/*
 * unknot_tile_gather:
 * @x: the middle of the tile
 * @y: the middle of the tile
 * @half: from there to its corners
 *
 * Finds what the rays of a tile may come near.
 */
void
unknot_tile_gather (UnknotTile *self,
                    float       x,
                    float       y,
                    float       half)
{
  self->n_indices = self->n_segments = self->n_groups = 0;
  self->front = -UNKNOT_SOLID_FAR;
  self->back = UNKNOT_SOLID_FAR;

  for (guint i = 0; i < self->n_solids; i++)
    {
      const UnknotSolid *solid = &self->solids[i];
      float ex = solid->tip[0] - solid->x, ey = solid->tip[1] - solid->y;
      float length = ex * ex + ey * ey;
      float t = length > 1e-12f ? ((x - solid->x) * ex + (y - solid->y) * ey) / length : 0;
      float margin = solid->reach + half + MAX (solid->blend, solid->joint_blend);
      float dx, dy;

      t = CLAMP (t, 0.f, 1.f);
      dx = solid->x + t * ex - x;
      dy = solid->y + t * ey - y;
      if (dx * dx + dy * dy >= margin * margin)
        continue;

      add_solid (self, i);
      self->front = MAX (self->front, MAX (solid->z, solid->tip[2]) + solid->reach);
      self->back = MIN (self->back, MIN (solid->z, solid->tip[2]) - solid->reach);
    }

  self->front += 0.01f;
}

/*
 * unknot_tile_safe_init:
 *
 * Makes room for what is known of any tile of @tile's picture.
 */
void
unknot_tile_safe_init (UnknotTileSafe   *self,
                       const UnknotTile *tile)
{
  guint n = tile->n_solids;

  self->solids = g_aligned_alloc (4 * (gsize) n, sizeof (UnknotFour), sizeof (UnknotFour));
  self->segments = self->solids + n;
  self->shown = self->segments + n;
  self->groups = self->shown + n;
}

void
unknot_tile_safe_clear (UnknotTileSafe *self)
{
  g_aligned_free (self->solids);
}

/*
 * unknot_tile_safe_reset:
 *
 * Forgets all: everything may be anywhere.
 */
void
unknot_tile_safe_reset (UnknotTileSafe   *self,
                        const UnknotTile *tile)
{
  UnknotFour none = unknot_four (UNKNOT_SOLID_FAR);

  for (guint i = 0; i < tile->n_indices; i++)
    self->solids[i] = none;
  for (guint i = 0; i < tile->n_segments; i++)
    self->segments[i] = self->shown[i] = none;
  for (guint i = 0; i < tile->n_groups; i++)
    self->groups[i] = none;
}

/*
 * unknot_tile_safe_widen:
 * @thick: what is known of four bundles of rays
 * @which: one of them
 * @by: half of how thick it is
 *
 * Sets what is known of the rays of a bundle.
 */
void
unknot_tile_safe_widen (UnknotTileSafe       *self,
                        const UnknotTile     *tile,
                        const UnknotTileSafe *thick,
                        guint                 which,
                        float                 by)
{
  for (guint i = 0; i < tile->n_indices; i++)
    self->solids[i] = unknot_four (thick->solids[i][which] + by);

  for (guint i = 0; i < tile->n_segments; i++)
    {
      self->segments[i] = unknot_four (thick->segments[i][which] + by);
      self->shown[i] = unknot_four (thick->shown[i][which] + by);
    }

  for (guint i = 0; i < tile->n_groups; i++)
    self->groups[i] = unknot_four (thick->groups[i][which] + by);
}

/*
 * unknot_tile_safe_back:
 * @by: how far each ray goes back
 *
 * Keeps what is known right when rays have gone too far.
 */
void
unknot_tile_safe_back (UnknotTileSafe   *self,
                       const UnknotTile *tile,
                       UnknotFour        by)
{
  for (guint i = 0; i < tile->n_indices; i++)
    self->solids[i] += 2 * by;

  for (guint i = 0; i < tile->n_segments; i++)
    {
      self->segments[i] += 2 * by;
      self->shown[i] += 2 * by;
    }

  for (guint i = 0; i < tile->n_groups; i++)
    self->groups[i] += 2 * by;
}

/*
 * unknot_tile_measure:
 * @safe: what is known of these rays; more, afterwards
 * @places: where each of them has come to
 * @at_most: what the distances surely do not exceed
 * @idle: rays that nobody asks about any more
 * @nearest: (out): the solids that show
 *
 * Does what [func@solids_measure] does.
 *
 * Returns: the distances
 */
UnknotFour
unknot_tile_measure (const UnknotTile       *self,
                     UnknotTileSafe         *safe,
                     const UnknotFourPlaces *places,
                     UnknotFour              at_most,
                     UnknotFourMask          idle,
                     UnknotFourMask         *nearest)
{
  UnknotFour best = unknot_four (UNKNOT_SOLID_FAR);
  UnknotFour depth = places->z + SLACK;

  *nearest = (UnknotFourMask) { -1, -1, -1, -1 };
  at_most += SLACK;

  for (guint g = 0; g < self->n_groups; g++)
    {
      const UnknotTileRun *group = &self->groups[g];
      UnknotFour distance = unknot_four (UNKNOT_SOLID_FAR);
      UnknotFour shown = distance;
      UnknotFourMask shows = { -1, -1, -1, -1 };
      UnknotFourMask closer;

      if (unknot_four_all ((places->z - safe->groups[g] > unknot_four_least (best, at_most)) | idle))
        continue;

      for (guint s = group->first; s < group->end; s++)
        {
          const UnknotTileRun *segment = &self->segments[s];
          const UnknotSolid *first = &self->solids[self->indices[segment->first]];
          UnknotFour part = unknot_four (UNKNOT_SOLID_FAR);

          if (unknot_four_all (((places->z - safe->segments[s] >= distance + first->joint_blend) &
                                (places->z - safe->shown[s] >= shown)) | idle))
            continue;

          for (guint i = segment->first; i < segment->end; i++)
            {
              const UnknotSolid *solid = &self->solids[self->indices[i]];
              UnknotFour e;

              if (unknot_four_all ((places->z - safe->solids[i] >=
                                    unknot_four_most (part + solid->blend, shown + solid->bias)) | idle))
                continue;

              e = unknot_solid_measure (solid, places);
              safe->solids[i] = depth - e;
              closer = e - solid->bias < shown;
              shown = unknot_four_pick (closer, e - solid->bias, shown);
              shows = (closer & (gint32) self->indices[i]) | (~closer & shows);
              part = unknot_solid_melt (part, e, solid->blend, solid->valley);
            }

          safe->segments[s] = unknot_four_pick (idle, safe->segments[s], depth - part);
          safe->shown[s] = unknot_four_pick (idle, safe->shown[s], depth - shown);
          distance = unknot_solid_melt (distance, part, first->joint_blend, first->joint_valley);
        }

      safe->groups[g] = unknot_four_pick (idle, safe->groups[g], depth - distance);
      closer = distance < best;
      *nearest = (closer & shows) | (~closer & *nearest);
      best = unknot_four_least (distance, best);
    }

  return best;
}

static inline UnknotFour
measure_group (const UnknotTile       *self,
               const UnknotTileRun    *group,
               const UnknotTileSafe   *safe,
               const UnknotFourPlaces *places,
               UnknotFour              from,
               UnknotFourMask          idle)
{
  UnknotFour distance = unknot_four (UNKNOT_SOLID_FAR);

  for (guint s = group->first; s < group->end; s++)
    {
      const UnknotTileRun *segment = &self->segments[s];
      const UnknotSolid *first = &self->solids[self->indices[segment->first]];
      UnknotFour part = unknot_four (UNKNOT_SOLID_FAR);

      if (unknot_four_all ((from - safe->segments[s] >= distance + first->joint_blend) | idle))
        continue;

      for (guint i = segment->first; i < segment->end; i++)
        {
          const UnknotSolid *solid = &self->solids[self->indices[i]];

          if (unknot_four_all ((from - safe->solids[i] >= part + solid->blend) | idle))
            continue;

          part = unknot_solid_melt (part, unknot_solid_measure (solid, places), solid->blend, solid->valley);
        }

      distance = unknot_solid_melt (distance, part, first->joint_blend, first->joint_valley);
    }

  return distance;
}

/*
 * unknot_tile_measure_aside:
 * @safe: what is known of the rays
 * @places: places beside the rays
 * @from: how deep the rays were, less how far @places lie from there
 * @at_most: what the distances surely do not exceed
 * @idle: places that nobody asks about
 *
 * Measures near the rays.
 *
 * Returns: the distances
 */
UnknotFour
unknot_tile_measure_aside (const UnknotTile       *self,
                           const UnknotTileSafe   *safe,
                           const UnknotFourPlaces *places,
                           UnknotFour              from,
                           UnknotFour              at_most,
                           UnknotFourMask          idle)
{
  UnknotFour best = unknot_four (UNKNOT_SOLID_FAR);

  at_most += SLACK;

  for (guint g = 0; g < self->n_groups; g++)
    {
      if (unknot_four_all ((from - safe->groups[g] > unknot_four_least (best, at_most)) | idle))
        continue;

      best = unknot_four_least (measure_group (self, &self->groups[g], safe, places, from, idle), best);
    }

  return best;
}

/*
 * unknot_tile_measure_group:
 *
 * Does the same for one group, as if nothing else were there.
 */
UnknotFour
unknot_tile_measure_group (const UnknotTile       *self,
                           const UnknotTileSafe   *safe,
                           const UnknotFourPlaces *places,
                           UnknotFour              from,
                           guint                   group,
                           UnknotFourMask          idle)
{
  for (guint g = 0; g < self->n_groups; g++)
    if (self->groups[g].id == group)
      return measure_group (self, &self->groups[g], safe, places, from, idle);

  return unknot_four (UNKNOT_SOLID_FAR);
}
