#include "unknot-contour.h"

#include "unknot-four.h"

#include <math.h>
#include <string.h>

/* How far a drawn line may leave the true one, in pixels of the grid. */
#define TOLERANCE 0.04

#define MAX_RADIUS 16

void
unknot_path_init (UnknotPath *self)
{
  self->points = g_array_new (FALSE, FALSE, sizeof (UnknotGridPoint));
  self->ends = g_array_new (FALSE, FALSE, sizeof (guint));
}

void
unknot_path_clear (UnknotPath *self)
{
  g_clear_pointer (&self->points, g_array_unref);
  g_clear_pointer (&self->ends, g_array_unref);
}

/**
 * unknot_path_close:
 * @self: a path
 *
 * Ends the line whose corners were just added to `points`.
 */
void
unknot_path_close (UnknotPath *self)
{
  g_array_append_val (self->ends, self->points->len);
}

/**
 * unknot_path_get_size:
 * @self: a path
 *
 * Tells how much memory the path takes.
 *
 * Returns: bytes
 */
gsize
unknot_path_get_size (const UnknotPath *self)
{
  return self->points->len * sizeof (UnknotGridPoint) + self->ends->len * sizeof (guint);
}

static double
distance_to_chord (UnknotGridPoint a,
                   UnknotGridPoint b,
                   UnknotGridPoint p)
{
  double dx = b.x - a.x, dy = b.y - a.y;
  double length = hypot (dx, dy);

  if (length < 1e-9)
    return hypot (p.x - a.x, p.y - a.y);

  return fabs ((p.x - a.x) * dy - (p.y - a.y) * dx) / length;
}

/**
 * unknot_path_add:
 * @self: a path
 * @points: (array length=n_points): the corners of a closed line
 * @n_points: how many
 * @tolerance: corners that lie so near to a straight line are left out, in pixels
 *
 * Adds a closed line.
 */
void
unknot_path_add (UnknotPath            *self,
                 const UnknotGridPoint *points,
                 guint                  n_points,
                 double                 tolerance)
{
  guint kept = 0;

  if (n_points < 3)
    return;

  g_array_append_val (self->points, points[0]);

  for (guint i = 1; i < n_points; i++)
    {
      UnknotGridPoint next = points[(i + 1) % n_points];
      gboolean straight = i - kept < 8;

      for (guint j = kept + 1; j <= i && straight; j++)
        straight = distance_to_chord (points[kept], next, points[j]) <= tolerance;

      if (straight)
        continue;

      g_array_append_val (self->points, points[i]);
      kept = i;
    }

  unknot_path_close (self);
}

static guint
make_kernel (float  kernel[2 * MAX_RADIUS + 1],
             double sigma,
             double reach)
{
  guint radius = CLAMP ((guint) reach, 1, MAX_RADIUS);
  double sum = 0;

  for (guint i = 0; i <= 2 * radius; i++)
    {
      double d = ((double) i - radius) / sigma;

      kernel[i] = (float) exp (-0.5 * d * d);
      sum += kernel[i];
    }

  for (guint i = 0; i <= 2 * radius; i++)
    kernel[i] = (float) (kernel[i] / sum);

  return radius;
}

/* So many numbers of a row are added up together: as many as processors can keep at hand. */
#define TOGETHER (4 * UNKNOT_LANES)

/* Adds up rows, each times its weight. */
static void
add_weighted (float              *sums,
              guint               width,
              const float *const *rows,
              const float        *weights,
              guint               n_rows)
{
  guint x = 0;

  for (; x + TOGETHER <= width; x += TOGETHER)
    {
      UnknotFour sum[4] = { { 0 }, { 0 }, { 0 }, { 0 } };

      for (guint k = 0; k < n_rows; k++)
        {
          UnknotFour in[4];

          memcpy (in, rows[k] + x, sizeof in);
          for (guint i = 0; i < G_N_ELEMENTS (sum); i++)
            sum[i] += weights[k] * in[i];
        }

      memcpy (sums + x, sum, sizeof sum);
    }

  for (; x < width; x++)
    {
      float sum = 0;

      for (guint k = 0; k < n_rows; k++)
        sum += weights[k] * rows[k][x];
      sums[x] = sum;
    }
}

/**
 * unknot_contour_blur:
 * @blurred: (out caller-allocates): the result; may be @values
 * @values: a grid of numbers
 * @scratch: memory for another such grid
 * @width: of the grid
 * @height: of the grid
 * @sigma: of the bell curve, in pixels; up to 6
 *
 * Blurs a grid; beyond its border its outermost numbers go on.
 */
void
unknot_contour_blur (float       *blurred,
                     const float *values,
                     float       *scratch,
                     guint        width,
                     guint        height,
                     double       sigma)
{
  float kernel[2 * MAX_RADIUS + 1];
  const float *rows[2 * MAX_RADIUS + 1];
  guint radius = make_kernel (kernel, sigma, ceil (2.6 * sigma));
  guint n = 2 * radius + 1;
  g_autofree float *wide = NULL;

  if (width == 0 || height == 0)
    return;

  for (guint y = 0; y < height; y++)
    {
      for (guint k = 0; k < n; k++)
        rows[k] = values + (gsize) CLAMP ((int) (y + k) - (int) radius, 0, (int) height - 1) * width;
      add_weighted (scratch + (gsize) y * width, width, rows, kernel, n);
    }

  wide = g_new (float, width + 2 * radius);
  for (guint k = 0; k < n; k++)
    rows[k] = wide + k;

  for (guint y = 0; y < height; y++)
    {
      const float *in = scratch + (gsize) y * width;

      for (guint k = 0; k < radius; k++)
        {
          wide[k] = in[0];
          wide[radius + width + k] = in[width - 1];
        }
      memcpy (wide + radius, in, width * sizeof (float));
      add_weighted (blurred + (gsize) y * width, width, rows, kernel, n);
    }
}

/* The point at @index of a line that goes on beyond its ends: round for a closed one, turned about the end else. */
static UnknotGridPoint
beyond (const UnknotGridPoint *points,
        int                    n_points,
        int                    index,
        gboolean               closed)
{
  UnknotGridPoint end;
  UnknotGridPoint inner;

  if (index >= 0 && index < n_points)
    return points[index];

  if (closed)
    return points[(index + n_points) % n_points];

  end = index < 0 ? points[0] : points[n_points - 1];
  index = index < 0 ? -index : 2 * (n_points - 1) - index;
  inner = points[CLAMP (index, 0, n_points - 1)];
  return (UnknotGridPoint) { 2 * end.x - inner.x, 2 * end.y - inner.y };
}

/**
 * unknot_contour_smooth:
 * @points: (array length=n_points): a line
 * @n_points: how many corners
 * @sigma: how much to smooth, in corners; up to 5
 * @closed: its last corner is followed by the first; else its ends stay where they are
 *
 * Smooths a line.
 *
 * Returns: (transfer full) (element-type UnknotGridPoint): a line of as many corners
 */
GArray *
unknot_contour_smooth (const UnknotGridPoint *points,
                       guint                  n_points,
                       double                 sigma,
                       gboolean               closed)
{
  float kernel[2 * MAX_RADIUS + 1];
  int radius = (int) make_kernel (kernel, sigma, 3 * sigma);
  GArray *smooth = g_array_sized_new (FALSE, FALSE, sizeof (UnknotGridPoint), n_points);

  g_array_append_vals (smooth, points, n_points);
  if (closed ? n_points < MAX (8, 2 * (guint) radius + 2) : n_points < 4)
    return smooth;

  for (int i = 0; i < (int) n_points; i++)
    {
      UnknotGridPoint *sum = &g_array_index (smooth, UnknotGridPoint, i);

      *sum = (UnknotGridPoint) { 0, 0 };
      for (int k = -radius; k <= radius; k++)
        {
          UnknotGridPoint p = beyond (points, (int) n_points, i + k, closed);

          sum->x += kernel[k + radius] * p.x;
          sum->y += kernel[k + radius] * p.y;
        }
    }

  return smooth;
}

static double
area_of (const GArray *points)
{
  double area = 0;

  for (guint i = 0; i < points->len; i++)
    {
      UnknotGridPoint a = g_array_index (points, UnknotGridPoint, i);
      UnknotGridPoint b = g_array_index (points, UnknotGridPoint, (i + 1) % points->len);

      area += (double) a.x * b.y - (double) b.x * a.y;
    }

  return fabs (area) / 2;
}

/* The values of a box with a border of two pixels in which nothing is inside. */
typedef struct
{
  float *values;
  guint8 *seen;
  int width;
  int height;
  float level;
} Padded;

typedef enum
{
  EDGE_TOP,
  EDGE_RIGHT,
  EDGE_BOTTOM,
  EDGE_LEFT,
} Edge;

#define PADDING 2

static gboolean
is_inside (const Padded *self,
           int           x,
           int           y)
{
  return self->values[y * self->width + x] > self->level;
}

static UnknotGridPoint
crossing (const Padded *self,
          int           x,
          int           y,
          Edge          edge)
{
  int x1 = edge == EDGE_RIGHT ? x + 1 : x;
  int y1 = edge == EDGE_BOTTOM ? y + 1 : y;
  int x2 = edge == EDGE_LEFT ? x : x + 1;
  int y2 = edge == EDGE_TOP ? y : y + 1;
  float a = self->values[y1 * self->width + x1];
  float b = self->values[y2 * self->width + x2];
  float t = (self->level - a) / (b - a + 1e-20f);

  return (UnknotGridPoint) { (float) x1 + t * (float) (x2 - x1), (float) y1 + t * (float) (y2 - y1) };
}

/* Where the line that came into a cell by @entry leaves it. Insides that touch at a corner stay apart. */
static Edge
leave_cell (const Padded *self,
            int           x,
            int           y,
            Edge          entry)
{
  gboolean tl = is_inside (self, x, y), tr = is_inside (self, x + 1, y);
  gboolean bl = is_inside (self, x, y + 1), br = is_inside (self, x + 1, y + 1);
  gboolean crossed[4] = { tl != tr, tr != br, bl != br, tl != bl };

  if (crossed[0] && crossed[1] && crossed[2] && crossed[3])
    {
      switch (entry)
        {
        case EDGE_TOP:
          return tl ? EDGE_LEFT : EDGE_RIGHT;
        case EDGE_RIGHT:
          return tr ? EDGE_TOP : EDGE_BOTTOM;
        case EDGE_BOTTOM:
          return br ? EDGE_RIGHT : EDGE_LEFT;
        case EDGE_LEFT:
        default:
          return bl ? EDGE_BOTTOM : EDGE_TOP;
        }
    }

  for (Edge edge = EDGE_TOP; edge <= EDGE_LEFT; edge++)
    {
      if (edge != entry && crossed[edge])
        return edge;
    }

  return entry;
}

/* Follows one line, with the inside to its left, from the top edge of a cell back to it. */
static void
follow (Padded *self,
        int     x,
        int     y,
        GArray *points)
{
  Edge entry = EDGE_TOP;

  g_array_set_size (points, 0);

  for (;;)
    {
      UnknotGridPoint point = crossing (self, x, y, entry);

      if (entry == EDGE_TOP && is_inside (self, x, y) && !is_inside (self, x + 1, y))
        {
          if (self->seen[y * self->width + x])
            return;
          self->seen[y * self->width + x] = TRUE;
        }

      g_array_append_val (points, point);

      switch (leave_cell (self, x, y, entry))
        {
        case EDGE_TOP:
          y--;
          entry = EDGE_BOTTOM;
          break;
        case EDGE_RIGHT:
          x++;
          entry = EDGE_LEFT;
          break;
        case EDGE_BOTTOM:
          y++;
          entry = EDGE_TOP;
          break;
        case EDGE_LEFT:
        default:
          x--;
          entry = EDGE_RIGHT;
          break;
        }
    }
}

/**
 * unknot_contour_trace:
 * @path: where the lines are added
 * @values: a grid of numbers
 * @stride: numbers of a row of the grid
 * @box: which part of the grid; outside of it nothing is inside
 * @level: inside is where the numbers are larger
 * @least_area: lines that enclose less are left out, in square pixels
 * @smoothing: in corners; up to 5
 *
 * Finds the lines around all insides and holes.
 */
void
unknot_contour_trace (UnknotPath  *path,
                      const float *values,
                      guint        stride,
                      UnknotBox    box,
                      float        level,
                      double       least_area,
                      double       smoothing)
{
  Padded padded = {
    .width = (int) (box.right - box.left) + 2 * PADDING,
    .height = (int) (box.bottom - box.top) + 2 * PADDING,
    .level = level,
  };
  gsize n_values = (gsize) padded.width * padded.height;
  g_autofree float *copy = g_new (float, n_values);
  g_autofree guint8 *seen = g_new0 (guint8, n_values);
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (UnknotGridPoint));

  for (gsize i = 0; i < n_values; i++)
    copy[i] = level - 0.5f;

  for (guint y = box.top; y < box.bottom; y++)
    memcpy (copy + (gsize) (y - box.top + PADDING) * padded.width + PADDING,
            values + (gsize) y * stride + box.left, (box.right - box.left) * sizeof (float));

  padded.values = copy;
  padded.seen = seen;

  for (int y = 1; y < padded.height - 1; y++)
    {
      for (int x = 0; x < padded.width - 1; x++)
        {
          g_autoptr (GArray) smooth = NULL;

          if (seen[y * padded.width + x] || !is_inside (&padded, x, y) || is_inside (&padded, x + 1, y))
            continue;

          follow (&padded, x, y, points);
          if (points->len < 3 || area_of (points) <= least_area)
            continue;

          smooth = unknot_contour_smooth ((UnknotGridPoint *) points->data, points->len, smoothing, TRUE);
          for (guint i = 0; i < smooth->len; i++)
            {
              UnknotGridPoint *point = &g_array_index (smooth, UnknotGridPoint, i);

              point->x += (float) box.left - PADDING;
              point->y += (float) box.top - PADDING;
            }

          unknot_path_add (path, (UnknotGridPoint *) smooth->data, smooth->len, TOLERANCE);
        }
    }
}
