/* Areas of shapes, of what they share and of what they miss, by a scan line: the even-odd rule, as when they are drawn
 * and hit, and no library of geometry. */

#include "check-rows.h"

#include <math.h>

/* How high a row is, in body units. Halving it moves no area of the atlas by more than a thousandth. */
#define ROW 0.5

/* Goes through all segments of all parts; each closes where it began. */
static void
foreach_segment (const UnknotPolyline *line,
                 void                (*func) (CheckRows *self, UnknotPoint a, UnknotPoint b),
                 CheckRows            *self)
{
  gsize start = 0;

  for (gsize part = 0; part < line->n_parts; part++)
    {
      UnknotPoint a = line->points[line->ends[part] - 1];

      for (gsize i = start; i < line->ends[part]; i++)
        {
          func (self, a, line->points[i]);
          a = line->points[i];
        }
      start = line->ends[part];
    }
}

/* Of the segment's two ends one belongs to it, so that a corner on a row counts once. */
static int
first_row (UnknotPoint a,
           UnknotPoint b)
{
  return (int) ceil (fmin (a.y, b.y) / ROW - 0.5);
}

static int
end_row (UnknotPoint a,
         UnknotPoint b)
{
  return (int) ceil (fmax (a.y, b.y) / ROW - 0.5);
}

static void
count_crossings (CheckRows   *self,
                 UnknotPoint  a,
                 UnknotPoint  b)
{
  for (int row = first_row (a, b); row < end_row (a, b); row++)
    self->starts[row - self->first + 1]++;
}

static void
put_crossings (CheckRows   *self,
               UnknotPoint  a,
               UnknotPoint  b)
{
  for (int row = first_row (a, b); row < end_row (a, b); row++)
    g_array_index (self->ends, double, self->starts[row - self->first + 1]++) =
      a.x + ((row + 0.5) * ROW - a.y) / (b.y - a.y) * (b.x - a.x);
}

/* There are few in a row. */
static void
sort_row (double *ends,
          gsize   n_ends)
{
  for (gsize i = 1; i < n_ends; i++)
    {
      double x = ends[i];
      gsize j = i;

      for (; j > 0 && ends[j - 1] > x; j--)
        ends[j] = ends[j - 1];
      ends[j] = x;
    }
}

static CheckRows *
rows_new (int   first,
          guint n_rows)
{
  CheckRows *self = g_new0 (CheckRows, 1);

  self->first = first;
  self->n_rows = n_rows;
  self->starts = g_new0 (gsize, n_rows + 1);
  self->ends = g_array_new (FALSE, FALSE, sizeof (double));
  return self;
}

/**
 * check_rows_new:
 * @outline: an outline; a part that is open counts as closed
 *
 * Cuts @outline into rows.
 *
 * Returns: (transfer full): the rows
 */
CheckRows *
check_rows_new (UnknotOutline *outline)
{
  const UnknotPolyline *line = unknot_outline_get_polyline (outline);
  const UnknotRect *bounds = unknot_outline_get_bounds (outline);
  UnknotPoint top = { bounds->x, bounds->y }, bottom = { bounds->x, bounds->y + bounds->height };
  int first = first_row (top, bottom);
  CheckRows *self = rows_new (first, (guint) MAX (end_row (top, bottom) - first, 0));

  /* Each row's count stands behind it, and becomes the index where the row begins, then where it is to be filled, and
   * in the end where the next begins. */
  foreach_segment (line, count_crossings, self);
  for (guint i = 0; i < self->n_rows; i++)
    self->starts[i + 1] += self->starts[i];
  g_array_set_size (self->ends, (guint) self->starts[self->n_rows]);

  for (guint i = self->n_rows; i > 0; i--)
    self->starts[i] = self->starts[i - 1];
  foreach_segment (line, put_crossings, self);
  for (guint i = 0; i < self->n_rows; i++)
    sort_row (&g_array_index (self->ends, double, self->starts[i]), self->starts[i + 1] - self->starts[i]);

  return self;
}

static void
get_row (const CheckRows  *self,
         int               row,
         const double    **ends,
         gsize            *n_ends)
{
  int index = row - self->first;

  *n_ends = 0;
  if (index < 0 || index >= (int) self->n_rows)
    return;

  *ends = &g_array_index (self->ends, double, self->starts[index]);
  *n_ends = self->starts[index + 1] - self->starts[index];
}

static gboolean
is_wanted (gboolean     in_a,
           gboolean     in_b,
           CheckRowsHow how)
{
  switch (how)
    {
    case CHECK_ROWS_BOTH:
      return in_a && in_b;
    case CHECK_ROWS_WITHOUT:
      return in_a && !in_b;
    case CHECK_ROWS_DIFFERENCE:
      return in_a != in_b;
    default:
      g_return_val_if_reached (FALSE);
    }
}

static void
combine_row (CheckRows       *self,
             const CheckRows *a,
             const CheckRows *b,
             int              row,
             CheckRowsHow     how)
{
  const double *in_a = NULL, *in_b = NULL;
  gsize n_a, n_b, i = 0, j = 0;
  gboolean inside = FALSE;

  get_row (a, row, &in_a, &n_a);
  get_row (b, row, &in_b, &n_b);
  while (i < n_a || j < n_b)
    {
      double x = j >= n_b || (i < n_a && in_a[i] <= in_b[j]) ? in_a[i] : in_b[j];

      while (i < n_a && in_a[i] == x)
        i++;
      while (j < n_b && in_b[j] == x)
        j++;
      if (is_wanted (i % 2 == 1, j % 2 == 1, how) != inside)
        {
          inside = !inside;
          g_array_append_val (self->ends, x);
        }
    }
}

/**
 * check_rows_combine:
 * @a: a shape
 * @b: another
 * @how: what is wanted of them
 *
 * Makes one shape of two.
 *
 * Returns: (transfer full): the shape
 */
CheckRows *
check_rows_combine (const CheckRows *a,
                    const CheckRows *b,
                    CheckRowsHow     how)
{
  int first = a->first, last = a->first + (int) a->n_rows;
  CheckRows *self;

  if (how == CHECK_ROWS_DIFFERENCE)
    {
      first = MIN (first, b->first);
      last = MAX (last, b->first + (int) b->n_rows);
    }
  else if (how == CHECK_ROWS_BOTH)
    {
      first = MAX (first, b->first);
      last = MAX (first, MIN (last, b->first + (int) b->n_rows));
    }
  self = rows_new (first, (guint) (last - first));

  for (int row = first; row < last; row++)
    {
      self->starts[row - first] = self->ends->len;
      combine_row (self, a, b, row, how);
    }
  self->starts[self->n_rows] = self->ends->len;
  return self;
}

/**
 * check_rows_free:
 * @self: (transfer full): a shape
 *
 * Frees it.
 */
void
check_rows_free (CheckRows *self)
{
  g_free (self->starts);
  g_array_unref (self->ends);
  g_free (self);
}

/**
 * check_rows_area:
 * @self: a shape
 *
 * Measures it.
 *
 * Returns: the area in square body units
 */
double
check_rows_area (const CheckRows *self)
{
  double length = 0;

  for (guint i = 0; i + 1 < self->ends->len; i += 2)
    length += g_array_index (self->ends, double, i + 1) - g_array_index (self->ends, double, i);

  return length * ROW;
}

/**
 * check_rows_measure:
 * @a: a shape
 * @b: another
 * @how: what is wanted of them
 *
 * Measures what [func@check_rows_combine] would make.
 *
 * Returns: the area in square body units
 */
double
check_rows_measure (const CheckRows *a,
                    const CheckRows *b,
                    CheckRowsHow     how)
{
  g_autoptr (CheckRows) rows = check_rows_combine (a, b, how);

  return check_rows_area (rows);
}

static double
cross (UnknotPoint a,
       UnknotPoint b)
{
  return a.x * b.y - b.x * a.y;
}

static gboolean
meet (UnknotPoint  a,
      UnknotPoint  b,
      UnknotPoint  c,
      UnknotPoint  d,
      UnknotPoint *place)
{
  UnknotPoint along = { b.x - a.x, b.y - a.y }, other = { d.x - c.x, d.y - c.y }, between = { c.x - a.x, c.y - a.y };
  double turn = cross (along, other), t, u;

  if (turn == 0)
    return FALSE;
  t = cross (between, other) / turn;
  u = cross (between, along) / turn;
  if (t <= 0 || t >= 1 || u <= 0 || u >= 1)
    return FALSE;

  *place = (UnknotPoint) { a.x + t * along.x, a.y + t * along.y };
  return TRUE;
}

/* The segments of one part, upmost first, so that only those at the same height need be compared. */
static int
compare_tops (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  const UnknotPoint *points = user_data;
  gsize first = *(const gsize *) a, second = *(const gsize *) b;
  double top = fmin (points[first].y, points[first + 1].y), other = fmin (points[second].y, points[second + 1].y);

  return top < other ? -1 : top > other;
}

/* Where one part crosses itself it is two loops; the smaller is what should not be there. */
static double
part_crossing (const UnknotPoint *points,
               gsize              n_points,
               UnknotPoint       *where)
{
  g_autofree gsize *order = g_new (gsize, n_points);
  g_autofree double *sums = g_new0 (double, n_points);
  gsize n = n_points - 1;
  double worst = 0;

  for (gsize i = 0; i < n; i++)
    {
      order[i] = i;
      sums[i + 1] = sums[i] + cross (points[i], points[i + 1]);
    }
  g_sort_array (order, n, sizeof *order, compare_tops, (gpointer) points);

  for (gsize k = 0; k < n; k++)
    {
      double bottom = fmax (points[order[k]].y, points[order[k] + 1].y);

      for (gsize l = k + 1; l < n && fmin (points[order[l]].y, points[order[l] + 1].y) < bottom; l++)
        {
          gsize i = MIN (order[k], order[l]), j = MAX (order[k], order[l]);
          UnknotPoint place;
          double loop;

          if (!meet (points[i], points[i + 1], points[j], points[j + 1], &place))
            continue;
          loop = cross (place, points[i + 1]) + sums[j] - sums[i + 1] + cross (points[j], place);
          loop = fmin (fabs (loop), fabs (sums[n] - loop)) / 2;
          if (loop > worst)
            {
              worst = loop;
              *where = place;
            }
        }
    }

  return worst;
}

/**
 * check_crossing:
 * @outline: a closed outline
 * @where: (out): the place of the worst crossing, set only if there is one
 *
 * Looks whether a part of @outline crosses itself.
 *
 * Returns: the area of the largest loop that a crossing cuts off, in square body units; 0 if there is none
 */
double
check_crossing (UnknotOutline *outline,
                UnknotPoint   *where)
{
  const UnknotPolyline *line = unknot_outline_get_polyline (outline);
  double worst = 0;
  gsize start = 0;

  for (gsize part = 0; part < line->n_parts; part++)
    {
      UnknotPoint place;
      double loop = part_crossing (line->points + start, line->ends[part] - start, &place);

      if (loop > worst)
        {
          worst = loop;
          *where = place;
        }
      start = line->ends[part];
    }

  return worst;
}
