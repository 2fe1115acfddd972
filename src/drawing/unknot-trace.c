#include "unknot-trace.h"

#include "unknot-solid.h"

/* Pixels of a tile's side: its solids are looked for once. */
#define TILE 8

#define MAX_STEPS 90

/* Rays that pass farther from everything than this, in pixels, count as passing nothing. */
#define NEVER_NEAR 9.f
/* Nobody asks how near a ray passed beyond this. */
#define NEAR_ENOUGH 3.f

/* From the middle of a tile to its corners, in pixels. */
#define HALF_TILE (TILE * 0.71f)

typedef struct
{
  UnknotTrace *trace;
  const UnknotSolid *solids;
  guint16 *indices;
  guint n_indices;
  float front;
  float back;
} Tile;

static void
find_solids (Tile *tile,
             guint column,
             guint row)
{
  const UnknotTrace *trace = tile->trace;
  float pixel = (float) trace->pixel;
  float x = (float) (trace->left + (column + TILE * 0.5 - 0.5) * trace->pixel);
  float y = (float) (trace->top + (row + TILE * 0.5 - 0.5) * trace->pixel);
  float half = HALF_TILE * pixel;

  tile->n_indices = 0;
  tile->front = -UNKNOT_SOLID_FAR;
  tile->back = UNKNOT_SOLID_FAR;

  for (guint i = 0; i < trace->n_primitives; i++)
    {
      const UnknotSolid *solid = &tile->solids[i];
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

      tile->indices[tile->n_indices++] = (guint16) i;
      tile->front = MAX (tile->front, MAX (solid->z, solid->tip[2]) + solid->reach);
      tile->back = MIN (tile->back, MIN (solid->z, solid->tip[2]) - solid->reach);
    }

  tile->front += 0.01f;
}

static UnknotFour
measure (const Tile             *tile,
         const UnknotFourPlaces *places,
         int                     only_group,
         UnknotFourMask         *nearest)
{
  return unknot_solids_measure (tile->solids, tile->indices, tile->n_indices, places, only_group, nearest);
}

/* Brings the front of the tile as near to the solids as is safe for all its rays, by one ray as thick as the tile. */
static void
advance_front (Tile  *tile,
               guint  column,
               guint  row)
{
  const UnknotTrace *trace = tile->trace;
  float x = (float) (trace->left + (column + TILE * 0.5 - 0.5) * trace->pixel);
  float y = (float) (trace->top + (row + TILE * 0.5 - 0.5) * trace->pixel);
  float thick = (HALF_TILE + NEAR_ENOUGH) * (float) trace->pixel;

  for (guint step = 0; step < MAX_STEPS && tile->n_indices > 0; step++)
    {
      UnknotFourPlaces places = { unknot_four (x), unknot_four (y), unknot_four (tile->front) };
      UnknotFourMask nearest;
      float distance = measure (tile, &places, -1, &nearest)[0];

      if (distance <= thick)
        break;

      tile->front -= distance - thick;
      if (tile->front < tile->back)
        tile->n_indices = 0;
    }
}

/* The slope of the hit part alone: what only touches it must not round its edge. */
static void
set_normal (const Tile *tile,
            float      *normal,
            float       x,
            float       y,
            float       z,
            int         group)
{
  static const UnknotFour corners[] = { { 1, -1, -1, 1 }, { -1, -1, 1, 1 }, { -1, 1, -1, 1 } };
  float e = MAX ((float) tile->trace->pixel * 0.8f, 0.0015f);
  UnknotFourPlaces places = { x + corners[0] * e, y + corners[1] * e, z + corners[2] * e };
  UnknotFourMask nearest;
  UnknotFour distances = measure (tile, &places, group, &nearest);
  float length2 = 1e-20f;

  for (guint axis = 0; axis < 3; axis++)
    {
      UnknotFour share = corners[axis] * distances;

      normal[axis] = share[0] + share[1] + share[2] + share[3];
      length2 += normal[axis] * normal[axis];
    }

  for (guint axis = 0; axis < 3; axis++)
    normal[axis] /= sqrtf (length2);
}

/* Four pixels of a square, whose rays run side by side. */
typedef struct
{
  gsize at[UNKNOT_LANES];       /* index of the pixel */
  gboolean live[UNKNOT_LANES];  /* on the grid, and still under way */
  gboolean hit[UNKNOT_LANES];
  UnknotFourPlaces places;
  UnknotFourMask nearest;
} Square;

static void
set_occlusion (const Tile   *tile,
               const Square *square)
{
  static const float steps[2][2] = { { 0.035f, 1 }, { 0.015f, 0.6f } };

  for (guint j = 0; j < G_N_ELEMENTS (steps); j++)
    {
      float step = steps[j][0];
      UnknotFourPlaces places = square->places;
      UnknotFourMask nearest;
      UnknotFour distances;

      for (guint i = 0; i < UNKNOT_LANES; i++)
        {
          const float *normal = &tile->trace->normal[square->at[i] * 3];

          places.x[i] += normal[0] * step;
          places.y[i] += normal[1] * step;
          places.z[i] += normal[2] * step;
        }

      distances = measure (tile, &places, -1, &nearest);
      for (guint i = 0; i < UNKNOT_LANES; i++)
        {
          if (square->hit[i])
            tile->trace->occlusion[square->at[i]] += steps[j][1] * (step - distances[i]) / step;
        }
    }
}

/* Follows the rays until each has hit something or has left the tile behind. */
static void
march (const Tile *tile,
       Square     *square)
{
  float pixel = (float) tile->trace->pixel;
  UnknotFour before = unknot_four (UNKNOT_SOLID_FAR);
  gboolean under_way = tile->n_indices > 0;

  for (guint step = 0; step < MAX_STEPS && under_way; step++)
    {
      UnknotFourMask nearest;
      UnknotFour distances = measure (tile, &square->places, -1, &nearest);

      under_way = FALSE;

      for (guint i = 0; i < UNKNOT_LANES; i++)
        {
          float *near = &tile->trace->near[square->at[i]];

          if (!square->live[i])
            continue;

          if (distances[i] > before[i])
            *near = MIN (*near, before[i]);

          before[i] = distances[i];
          square->nearest[i] = nearest[i];
          square->hit[i] = distances[i] < pixel * 0.12f;
          if (!square->hit[i])
            square->places.z[i] -= distances[i];

          square->live[i] = !square->hit[i] && square->places.z[i] >= tile->back - 0.02f;
          under_way |= square->live[i];
        }
    }
}

static void
trace_square (const Tile *tile,
              guint       column,
              guint       row)
{
  UnknotTrace *trace = tile->trace;
  Square square = { .places.z = unknot_four (tile->front) };
  gboolean any = FALSE;

  for (guint i = 0; i < UNKNOT_LANES; i++)
    {
      guint x = MIN (column + i % 2, trace->width - 1), y = MIN (row + i / 2, trace->height - 1);

      square.at[i] = (gsize) y * trace->width + x;
      square.live[i] = x == column + i % 2 && y == row + i / 2;
      square.places.x[i] = (float) (trace->left + x * trace->pixel);
      square.places.y[i] = (float) (trace->top + y * trace->pixel);
      trace->near[square.at[i]] = NEVER_NEAR * (float) trace->pixel;
    }

  march (tile, &square);

  for (guint i = 0; i < UNKNOT_LANES; i++)
    {
      if (!square.hit[i])
        continue;

      any = TRUE;
      trace->solid[square.at[i]] = (gint16) square.nearest[i];
      trace->depth[square.at[i]] = square.places.z[i];
      set_normal (tile, &trace->normal[square.at[i] * 3], square.places.x[i], square.places.y[i], square.places.z[i],
                  (int) tile->solids[square.nearest[i]].group);
    }

  if (any)
    set_occlusion (tile, &square);
}

static gboolean
trace_all (UnknotTrace       *self,
           const UnknotSolid *solids,
           GCancellable      *cancellable,
           GError           **error)
{
  g_autofree guint16 *indices = g_new (guint16, self->n_primitives);
  Tile tile = { .trace = self, .solids = solids, .indices = indices };

  for (guint top = 0; top < self->height; top += TILE)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      for (guint left = 0; left < self->width; left += TILE)
        {
          find_solids (&tile, left, top);
          advance_front (&tile, left, top);

          for (guint row = top; row < MIN (top + TILE, self->height); row += 2)
            {
              for (guint column = left; column < MIN (left + TILE, self->width); column += 2)
                trace_square (&tile, column, row);
            }
        }
    }

  return TRUE;
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
  self->near = g_new0 (float, n_pixels);
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
