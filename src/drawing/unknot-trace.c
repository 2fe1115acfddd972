#include "unknot-trace.h"

#include "unknot-tile.h"

/* Pixels of a tile's side: its solids are looked for once. */
#define TILE 8

#define MAX_STEPS 90

/* Rays that pass farther from everything than this, in pixels, count as passing nothing. */
#define NEVER_NEAR 9.f
/* Nobody asks how near a ray passed beyond this. */
#define NEAR_ENOUGH 3.f

/* From the middle of a tile to its corners, in pixels; of a quarter of it, and of a quarter of that. */
#define HALF_TILE (TILE * 0.71f)
#define HALF_QUARTER (HALF_TILE / 2)
#define HALF_SQUARE (HALF_TILE / 4)

/* Thick rays stop where a step would be shorter than this, in pixels. */
#define SHORT_STEP 1.f

/* A ray that is so near to a skin, in pixels, has hit it; if it goes steeply towards it, from farther. */
#define HIT 0.12f
#define HEADING 0.4f
#define STEEP 0.6f

/* Rays go farther than is sure where distances shrink fast, or always by the same: with a flat side at a small angle
 * below them. What they pass closely changes them otherwise: there they go slowly, to find how near they come. */
#define SLOPING 0.3f
#define LEVEL 0.02f
#define STRAIGHT 0.05f
#define CAUTION 0.95f

/*
 * @quarters: what is known of the bundles of a quarter of the tile each
 * @squares: of those of two by two pixels
 * @safe: of the rays of one such square
 */
typedef struct
{
  UnknotTrace *trace;
  UnknotTile tile;
  UnknotTileSafe quarters;
  UnknotTileSafe squares;
  UnknotTileSafe safe;
} Tracer;

/* Four bundles of rays, as thick rays. */
typedef struct
{
  UnknotFourPlaces places;
  UnknotFour at_most;
  UnknotFourMask idle;
  UnknotFourMask near;
} Bundles;

/*
 * Brings the fronts of four bundles of rays as near to the solids as is safe for all their rays, as if each bundle were
 * one thick ray. A bundle that leaves the tile behind ends as idle.
 */
static void
advance (Tracer         *self,
         Bundles        *bundles,
         UnknotTileSafe *safe,
         float           half)
{
  float pixel = (float) self->trace->pixel;
  float thick = (half + NEAR_ENOUGH) * pixel;

  for (guint step = 0; step < MAX_STEPS && !unknot_four_all (bundles->idle | bundles->near); step++)
    {
      UnknotFourMask nearest;
      UnknotFourMask still = bundles->idle | bundles->near;
      UnknotFour distances = unknot_tile_measure (&self->tile, safe, &bundles->places, bundles->at_most, still, &nearest);
      UnknotFour steps = unknot_four_pick (still, unknot_four (0), unknot_four_most (distances - thick, unknot_four (0)));

      bundles->places.z -= steps;
      bundles->at_most = unknot_four_pick (still, bundles->at_most, distances + steps);
      bundles->near |= steps < SHORT_STEP * pixel;
      bundles->idle |= bundles->places.z < self->tile.back;
    }
}

/* Four pixels of a square, whose rays run side by side. */
typedef struct
{
  gsize at[UNKNOT_LANES];       /* index of the pixel */
  UnknotFourMask hit;
  UnknotFourPlaces places;
  UnknotFourMask nearest;
} Square;

/* The slope of the hit part alone: what only touches it must not round its edge. */
static void
set_normals_of (const Tracer   *self,
                const Square   *square,
                guint           group,
                UnknotFourMask  others)
{
  static const float corners[4][3] = { { 1, -1, -1 }, { -1, -1, 1 }, { -1, 1, -1 }, { 1, 1, 1 } };
  float e = MAX ((float) self->trace->pixel * 0.8f, 0.0015f);
  UnknotFour from = square->places.z - e * 1.7321f;
  UnknotFour normals[3] = { unknot_four (0), unknot_four (0), unknot_four (0) };
  UnknotFour length;

  for (guint i = 0; i < G_N_ELEMENTS (corners); i++)
    {
      UnknotFourPlaces places = {
        square->places.x + corners[i][0] * e, square->places.y + corners[i][1] * e, square->places.z + corners[i][2] * e,
      };
      UnknotFour distances = unknot_tile_measure_group (&self->tile, &self->safe, &places, from, group, others);

      for (guint axis = 0; axis < 3; axis++)
        normals[axis] += corners[i][axis] * distances;
    }

  length = 1e-20f + normals[0] * normals[0];
  length += normals[1] * normals[1];
  length = unknot_four_root (length + normals[2] * normals[2]);

  for (guint i = 0; i < UNKNOT_LANES; i++)
    for (guint axis = 0; axis < 3 && !others[i]; axis++)
      self->trace->normal[square->at[i] * 3 + axis] = normals[axis][i] / length[i];
}

/* Nearly always all four rays have hit the same part. */
static void
set_normals (const Tracer *self,
             const Square *square)
{
  UnknotFourMask left = square->hit;

  for (guint i = 0; i < UNKNOT_LANES; i++)
    {
      guint group;
      UnknotFourMask others;

      if (!left[i])
        continue;

      group = self->tile.solids[square->nearest[i]].group;
      for (guint j = 0; j < UNKNOT_LANES; j++)
        others[j] = left[j] && self->tile.solids[square->nearest[j]].group == group ? 0 : -1;

      set_normals_of (self, square, group, others);
      left &= others;
    }
}

static void
set_occlusion (const Tracer *self,
               const Square *square)
{
  static const float steps[2][2] = { { 0.035f, 1 }, { 0.015f, 0.6f } };
  float near = 2 * HEADING / STEEP * (float) self->trace->pixel;

  for (guint j = 0; j < G_N_ELEMENTS (steps); j++)
    {
      float step = steps[j][0];
      UnknotFourPlaces places = square->places;
      UnknotFour distances;

      for (guint i = 0; i < UNKNOT_LANES; i++)
        {
          const float *normal = &self->trace->normal[square->at[i] * 3];

          places.x[i] += normal[0] * step;
          places.y[i] += normal[1] * step;
          places.z[i] += normal[2] * step;
        }

      distances = unknot_tile_measure_aside (&self->tile, &self->safe, &places, square->places.z - step * 1.0001f,
                                             unknot_four (step * 1.0001f + near), ~square->hit);
      for (guint i = 0; i < UNKNOT_LANES; i++)
        {
          if (square->hit[i])
            self->trace->occlusion[square->at[i]] += steps[j][1] * (step - distances[i]) / step;
        }
    }
}

/*
 * How far rays go on from places that are @distances away from everything. On the last step these have shrunk by
 * @slopes of its length; if they go on so, the ball of free room around where the ray comes to will just touch the one
 * around where it is.
 */
static UnknotFour
stride (UnknotFour distances,
        UnknotFour slopes,
        UnknotFour slopes_before)
{
  UnknotFour far = distances * unknot_four_most (2 * CAUTION / (1 + slopes), unknot_four (1));
  UnknotFour change = unknot_four_absolute (slopes - slopes_before);

  return unknot_four_pick ((slopes > SLOPING) | ((slopes > LEVEL) & (change < STRAIGHT)), far, distances);
}

/* Follows the rays, but for those that are @idle, until each has hit something or has left the tile behind. A ray that
 * has come to where the free room does not reach back to where it was goes back. */
static void
march (Tracer         *self,
       Square         *square,
       UnknotFour      at_most,
       UnknotFourMask  idle)
{
  const UnknotTile *tile = &self->tile;
  float pixel = (float) self->trace->pixel;
  UnknotFour before = unknot_four (UNKNOT_SOLID_FAR);
  UnknotFour last = unknot_four (0);
  UnknotFour slopes_before = last;

  for (guint step = 0; step < MAX_STEPS && !unknot_four_all (idle); step++)
    {
      UnknotFourMask nearest;
      UnknotFour distances = unknot_tile_measure (tile, &self->safe, &square->places, at_most, idle, &nearest);
      UnknotFourMask too_far = ~idle & (last > before) & (last > before + distances);
      UnknotFourMask live = ~(idle | too_far);
      UnknotFour slopes = unknot_four_pick (last > 0, (before - distances) / (last + 1e-20f), unknot_four (0));
      UnknotFourMask steep = slopes > STEEP;
      UnknotFourMask hit = live & ((distances < pixel * HIT) | ((distances < pixel * HEADING) & steep));
      UnknotFour next = stride (distances, slopes, slopes_before);

      for (guint i = 0; i < UNKNOT_LANES; i++)
        {
          float *near = &self->trace->near[square->at[i]];

          if (live[i] && distances[i] > before[i])
            *near = MIN (*near, before[i]);
        }

      next = unknot_four_pick (hit, distances / unknot_four_pick (steep, slopes, unknot_four (1)), next);
      square->nearest = (live & nearest) | (~live & square->nearest);
      square->hit |= hit;

      if (!unknot_four_all (~too_far))
        {
          UnknotFour back = unknot_four_pick (too_far, last - before, unknot_four (0));

          unknot_tile_safe_back (&self->safe, tile, back);
          square->places.z += back;
          last = unknot_four_pick (too_far, before, last);
          at_most = 2 * before;
        }

      square->places.z -= unknot_four_pick (live, next, unknot_four (0));
      at_most = unknot_four_pick (live, distances + next, at_most);
      last = unknot_four_pick (live, next, last);
      before = unknot_four_pick (live, distances, before);
      slopes_before = slopes;
      idle |= hit | (live & (square->places.z < tile->back - 0.02f));
    }
}

static void
trace_square (Tracer        *self,
              const Bundles *bundles,
              guint          which,
              guint          column,
              guint          row)
{
  UnknotTrace *trace = self->trace;
  Square square = { .places.z = unknot_four (bundles->places.z[which]) };
  UnknotFourMask idle;

  for (guint i = 0; i < UNKNOT_LANES; i++)
    {
      guint x = MIN (column + i % 2, trace->width - 1), y = MIN (row + i / 2, trace->height - 1);

      square.at[i] = (gsize) y * trace->width + x;
      square.places.x[i] = (float) (trace->left + x * trace->pixel);
      square.places.y[i] = (float) (trace->top + y * trace->pixel);
      /* Off the grid. */
      idle[i] = x == column + i % 2 && y == row + i / 2 ? 0 : -1;
    }

  unknot_tile_safe_widen (&self->safe, &self->tile, &self->squares, which, HALF_SQUARE * (float) trace->pixel);
  march (self, &square, unknot_four (bundles->at_most[which] + HALF_SQUARE * (float) trace->pixel), idle);
  if (unknot_four_all (~square.hit))
    return;

  for (guint i = 0; i < UNKNOT_LANES; i++)
    {
      if (!square.hit[i])
        continue;

      trace->solid[square.at[i]] = (gint16) square.nearest[i];
      trace->depth[square.at[i]] = square.places.z[i];
    }

  set_normals (self, &square);
  set_occlusion (self, &square);
}

/* Four bundles whose middles are @apart pixels from each other. */
static void
bundles_init (Bundles           *self,
              const UnknotTrace *trace,
              guint              column,
              guint              row,
              guint              apart,
              float              front,
              float              at_most)
{
  *self = (Bundles) { .places.z = unknot_four (front), .at_most = unknot_four (at_most) };

  for (guint i = 0; i < UNKNOT_LANES; i++)
    {
      guint left = column + i % 2 * apart, top = row + i / 2 * apart;

      self->places.x[i] = (float) (trace->left + (left + apart * 0.5 - 0.5) * trace->pixel);
      self->places.y[i] = (float) (trace->top + (top + apart * 0.5 - 0.5) * trace->pixel);
      self->idle[i] = left < trace->width && top < trace->height ? 0 : -1;
    }
}

static void
trace_quarter (Tracer        *self,
               const Bundles *quarters,
               guint          which,
               guint          column,
               guint          row)
{
  float pixel = (float) self->trace->pixel;
  Bundles squares;

  bundles_init (&squares, self->trace, column, row, 2, quarters->places.z[which],
                quarters->at_most[which] + HALF_QUARTER * pixel);
  unknot_tile_safe_widen (&self->squares, &self->tile, &self->quarters, which, HALF_QUARTER * pixel);
  advance (self, &squares, &self->squares, HALF_SQUARE);

  for (guint i = 0; i < UNKNOT_LANES; i++)
    if (!squares.idle[i])
      trace_square (self, &squares, i, column + i % 2 * 2, row + i / 2 * 2);
}

static void
trace_tile (Tracer *self,
            guint   left,
            guint   top)
{
  const UnknotTrace *trace = self->trace;
  float x = (float) (trace->left + (left + TILE * 0.5 - 0.5) * trace->pixel);
  float y = (float) (trace->top + (top + TILE * 0.5 - 0.5) * trace->pixel);
  Bundles quarters;

  unknot_tile_gather (&self->tile, x, y, HALF_TILE * (float) trace->pixel);
  if (self->tile.n_indices == 0)
    return;

  bundles_init (&quarters, trace, left, top, TILE / 2, self->tile.front, UNKNOT_SOLID_FAR);
  unknot_tile_safe_reset (&self->quarters, &self->tile);
  advance (self, &quarters, &self->quarters, HALF_QUARTER);

  for (guint i = 0; i < UNKNOT_LANES; i++)
    if (!quarters.idle[i])
      trace_quarter (self, &quarters, i, left + i % 2 * TILE / 2, top + i / 2 * TILE / 2);
}

static gboolean
trace_all (UnknotTrace       *trace,
           const UnknotSolid *solids,
           GCancellable      *cancellable,
           GError           **error)
{
  Tracer self = { .trace = trace };
  guint top;

  unknot_tile_init (&self.tile, solids, trace->n_primitives);
  unknot_tile_safe_init (&self.quarters, &self.tile);
  unknot_tile_safe_init (&self.squares, &self.tile);
  unknot_tile_safe_init (&self.safe, &self.tile);

  for (top = 0; top < trace->height && !g_cancellable_is_cancelled (cancellable); top += TILE)
    for (guint left = 0; left < trace->width; left += TILE)
      trace_tile (&self, left, top);

  unknot_tile_safe_clear (&self.safe);
  unknot_tile_safe_clear (&self.squares);
  unknot_tile_safe_clear (&self.quarters);
  unknot_tile_clear (&self.tile);
  return top >= trace->height || !g_cancellable_set_error_if_cancelled (cancellable, error);
}

/**
 * unknot_trace_new:
 * @primitives: (array length=n_primitives): what is in the room; copied
 * @n_primitives: how many; at most 32767
 * @camera: who looks
 * @view_height: how much of the room is seen from top to bottom
 * @width: pixels of the grid
 * @height: pixels of the grid
 * @cancellable: (nullable): looked at once in eight rows
 * @error: return location for %G_IO_ERROR_CANCELLED
 *
 * Looks at the room. This is what a picture costs most; it may run in any thread.
 *
 * Returns: (transfer full) (nullable): what is seen, or `NULL` with @error set
 */
UnknotTrace *
unknot_trace_new (const UnknotPrimitive  *primitives,
                  guint                   n_primitives,
                  const UnknotCamera     *camera,
                  double                  view_height,
                  guint                   width,
                  guint                   height,
                  GCancellable           *cancellable,
                  GError                **error)
{
  g_autoptr (UnknotTrace) self = NULL;
  g_autofree UnknotSolid *solids = NULL;
  gsize n_pixels = (gsize) width * height;

  g_return_val_if_fail (n_primitives <= G_MAXINT16, NULL);
  g_return_val_if_fail (width > 0 && height > 0, NULL);

  self = g_new0 (UnknotTrace, 1);
  self->width = width;
  self->height = height;
  self->pixel = view_height / height;
  self->left = (0.5 - width / 2.0) * self->pixel;
  self->top = (0.5 - height / 2.0) * self->pixel;
  self->camera = *camera;
  self->primitives = unknot_solids_sort (primitives, n_primitives);
  self->n_primitives = n_primitives;
  self->depth = g_new0 (float, n_pixels);
  self->solid = g_new (gint16, n_pixels);
  self->normal = g_new0 (float, n_pixels * 3);
  self->occlusion = g_new0 (float, n_pixels);
  self->near = g_new (float, n_pixels);
  for (gsize i = 0; i < n_pixels; i++)
    self->near[i] = NEVER_NEAR * (float) self->pixel;
  memset (self->solid, 0xff, n_pixels * sizeof (gint16));

  solids = g_new (UnknotSolid, n_primitives);
  for (guint i = 0; i < n_primitives; i++)
    unknot_solid_init (&solids[i], &self->primitives[i], camera);

  if (!trace_all (self, solids, cancellable, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
unknot_trace_free (UnknotTrace *self)
{
  g_free (self->primitives);
  g_free (self->depth);
  g_free (self->solid);
  g_free (self->normal);
  g_free (self->occlusion);
  g_free (self->near);
  g_free (self);
}
