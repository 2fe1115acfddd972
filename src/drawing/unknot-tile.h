#pragma once

#include "unknot-solid.h"

G_BEGIN_DECLS

/* A run of solids or segments that belong together. */
typedef struct
{
  guint id;
  guint first;
  guint end;
} UnknotTileRun;

/*
 * UnknotTileSafe:
 *
 * The depth down to which each of four rays surely meets nothing of a group, a segment or a solid. A distance
 * changes no faster than the place does: what is `e` away from a ray at the depth `z` is not met above `z - e`, and
 * at any depth `y` it is at least `y - (z - e)` away. So most of what was measured once need not be measured again.
 */
typedef struct
{
  UnknotFour *groups;
  UnknotFour *segments;
  UnknotFour *shown;            /* of a segment, with the bias of what shows */
  UnknotFour *solids;
} UnknotTileSafe;

/*
 * UnknotTile:
 * @solids: all of the picture, sorted by group and segment; borrowed
 * @indices: those that the rays of this tile may come near
 * @segments: runs of @indices
 * @groups: runs of @segments
 * @front: above it is nothing
 * @back: below it is nothing
 *
 * What rays that run side by side, towards smaller depths, may meet. Private to the tracer.
 */
typedef struct
{
  const UnknotSolid *solids;
  guint n_solids;
  guint16 *indices;
  guint n_indices;
  UnknotTileRun *segments;
  guint n_segments;
  UnknotTileRun *groups;
  guint n_groups;
  float front;
  float back;
} UnknotTile;

void        unknot_tile_init           (UnknotTile             *self,
                                        const UnknotSolid      *solids,
                                        guint                   n_solids);
void        unknot_tile_clear          (UnknotTile             *self);
void        unknot_tile_gather         (UnknotTile             *self,
                                        float                   x,
                                        float                   y,
                                        float                   half);

void        unknot_tile_safe_init      (UnknotTileSafe         *self,
                                        const UnknotTile       *tile);
void        unknot_tile_safe_clear     (UnknotTileSafe         *self);
void        unknot_tile_safe_reset     (UnknotTileSafe         *self,
                                        const UnknotTile       *tile);
void        unknot_tile_safe_widen     (UnknotTileSafe         *self,
                                        const UnknotTile       *tile,
                                        const UnknotTileSafe   *thick,
                                        guint                   which,
                                        float                   by);
void        unknot_tile_safe_back      (UnknotTileSafe         *self,
                                        const UnknotTile       *tile,
                                        UnknotFour              by);

UnknotFour  unknot_tile_measure        (const UnknotTile       *self,
                                        UnknotTileSafe         *safe,
                                        const UnknotFourPlaces *places,
                                        UnknotFour              at_most,
                                        UnknotFourMask          idle,
                                        UnknotFourMask         *nearest);
UnknotFour  unknot_tile_measure_aside  (const UnknotTile       *self,
                                        const UnknotTileSafe   *safe,
                                        const UnknotFourPlaces *places,
                                        UnknotFour              from,
                                        UnknotFour              at_most,
                                        UnknotFourMask          idle);
UnknotFour  unknot_tile_measure_group  (const UnknotTile       *self,
                                        const UnknotTileSafe   *safe,
                                        const UnknotFourPlaces *places,
                                        UnknotFour              from,
                                        guint                   group,
                                        UnknotFourMask          idle);

G_END_DECLS
