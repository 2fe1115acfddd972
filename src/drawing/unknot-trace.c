#include "unknot-trace.h"

#include "unknot-solid.h"

/* Pixels of a tile's side: its solids are looked for once. */
#define TILE 8

#define MAX_STEPS 90

/* Rays that pass farther from everything than this, in pixels, count as passing nothing. */
#define NEVER_NEAR 9.f

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
  float half = TILE * 0.71f * pixel;

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
}

static float
measure (const Tile *tile,
         float       x,
         float       y,
         float       z,
         int         only_group)
{
  int group, nearest;

  return unknot_solids_distance (tile->solids, tile->indices, tile->n_indices, x, y, z, only_group, &group, &nearest);
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
  float e = MAX ((float) tile->trace->pixel * 0.8f, 0.0015f);
  float a = measure (tile, x + e, y - e, z - e, group);
  float b = measure (tile, x - e, y - e, z + e, group);
  float c = measure (tile, x - e, y + e, z - e, group);
  float d = measure (tile, x + e, y + e, z + e, group);
  float nx = a - b - c + d, ny = -a - b + c + d, nz = -a + b - c + d;
  float length = sqrtf (nx * nx + ny * ny + nz * nz + 1e-20f);

  normal[0] = nx / length;
  normal[1] = ny / length;
  normal[2] = nz / length;
}

static float
occlusion_at (const Tile  *tile,
              const float *normal,
              float        x,
              float        y,
              float        z)
{
  static const float steps[2][2] = { { 0.035f, 1 }, { 0.015f, 0.6f } };
  float occlusion = 0;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      float step = steps[i][0];
      float distance = measure (tile, x + normal[0] * step, y + normal[1] * step, z + normal[2] * step, -1);

      occlusion += steps[i][1] * (step - distance) / step;
    }

  return occlusion;
}

static void
trace_pixel (const Tile *tile,
             guint       column,
             guint       row)
{
  UnknotTrace *trace = tile->trace;
  gsize at = (gsize) row * trace->width + column;
  float pixel = (float) trace->pixel;
  float x = (float) (trace->left + column * trace->pixel);
  float y = (float) (trace->top + row * trace->pixel);
  float z = tile->front + 0.01f;
  float before = UNKNOT_SOLID_FAR;
  float near = NEVER_NEAR * pixel;
  int group = -1, nearest = -1;
  gboolean hit = FALSE;

  for (guint step = 0; step < MAX_STEPS && tile->n_indices > 0 && z >= tile->back - 0.02f; step++)
    {
      float distance = unknot_solids_distance (tile->solids, tile->indices, tile->n_indices, x, y, z, -1,
                                               &group, &nearest);

      if (distance > before)
        near = MIN (near, before);

      before = distance;
      hit = distance < pixel * 0.12f;
      if (hit)
        break;

      z -= distance;
    }

  trace->near[at] = near;
  if (!hit)
    return;

  trace->solid[at] = (gint16) nearest;
  trace->depth[at] = z;
  set_normal (tile, &trace->normal[at * 3], x, y, z, group);
  trace->occlusion[at] = occlusion_at (tile, &trace->normal[at * 3], x, y, z);
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

          for (guint row = top; row < MIN (top + TILE, self->height); row++)
            {
              for (guint column = left; column < MIN (left + TILE, self->width); column++)
                trace_pixel (&tile, column, row);
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
