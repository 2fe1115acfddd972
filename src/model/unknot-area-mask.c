#include "unknot-area-mask.h"

#include <math.h>
#include <string.h>

/* More cells than these would take longer than a person notices; the step grows instead. */
#define MOST_CELLS 60000.0

/* The middles of edges then lie where places are kept to anyway: rounding never makes an edge cross itself. */
#define RASTER 0.5

/* What was drawn, as cells of a raster. A rim of empty cells runs all round. */
typedef struct
{
  guint8     *cells;
  int         width;
  int         height;
  double      step;
  UnknotPoint origin;
} Mask;

/* Where a line crosses a row of cells, and in which direction. */
typedef struct
{
  double x;
  int    turn;
} Crossing;

typedef enum
{
  EMPTY,
  DRAWN,
  CHOSEN,
} Cell;

static int
compare_crossings (gconstpointer a,
                   gconstpointer b)
{
  double difference = ((const Crossing *) a)->x - ((const Crossing *) b)->x;

  return (difference > 0) - (difference < 0);
}

static void
add_crossings (GArray            *crossings,
               const UnknotPoint *points,
               gsize              n_points,
               double             y)
{
  for (gsize i = 0; i < n_points; i++)
    {
      UnknotPoint a = points[i];
      UnknotPoint b = points[(i + 1) % n_points];

      if ((a.y > y) != (b.y > y))
        {
          Crossing crossing = { a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x), a.y < b.y ? 1 : -1 };

          g_array_append_val (crossings, crossing);
        }
    }
}

/* Fills what a drawn loop goes round at least once: whoever draws over the start of a loop means no hole. */
static void
fill_row (Mask   *mask,
          int     row,
          GArray *crossings)
{
  int turns = 0;

  g_array_sort (crossings, compare_crossings);
  for (guint i = 0; i + 1 < crossings->len; i++)
    {
      const Crossing *from = &g_array_index (crossings, Crossing, i);
      const Crossing *to = &g_array_index (crossings, Crossing, i + 1);
      int first = (int) ceil ((from->x - mask->origin.x) / mask->step - 0.5);
      int last = (int) floor ((to->x - mask->origin.x) / mask->step - 0.5);

      turns += from->turn;
      if (turns != 0)
        for (int column = MAX (first, 1); column <= MIN (last, mask->width - 2); column++)
          mask->cells[row * mask->width + column] = DRAWN;
    }
}

/* Takes away what does not lie between two crossings of the body's edge. */
static void
clip_row (Mask   *mask,
          int     row,
          GArray *crossings)
{
  guint next = 0;

  g_array_sort (crossings, compare_crossings);
  for (int column = 0; column < mask->width; column++)
    {
      double x = mask->origin.x + (column + 0.5) * mask->step;

      while (next < crossings->len && g_array_index (crossings, Crossing, next).x <= x)
        next++;
      if (next % 2 == 0)
        mask->cells[row * mask->width + column] = EMPTY;
    }
}

static void
fill (Mask              *mask,
      const UnknotPoint *path,
      guint              n_points,
      UnknotOutline     *inside)
{
  const UnknotPolyline *edge = unknot_outline_get_polyline (inside);
  g_autoptr (GArray) crossings = g_array_new (FALSE, FALSE, sizeof (Crossing));

  for (int row = 1; row < mask->height - 1; row++)
    {
      double y = mask->origin.y + (row + 0.5) * mask->step;

      g_array_set_size (crossings, 0);
      add_crossings (crossings, path, n_points, y);
      fill_row (mask, row, crossings);

      g_array_set_size (crossings, 0);
      for (gsize part = 0; part < edge->n_parts; part++)
        {
          gsize begin = part > 0 ? edge->ends[part - 1] : 0;

          add_crossings (crossings, edge->points + begin, edge->ends[part] - begin, y);
        }
      clip_row (mask, row, crossings);
    }
}

/* Gives all cells that hang together with one the value @to. */
static guint
flood (Mask *mask,
       int   start,
       Cell  from,
       Cell  to)
{
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (int));
  const int ways[] = { 1, -1, mask->width, -mask->width };
  guint count = 0;

  mask->cells[start] = (guint8) to;
  g_array_append_val (open, start);
  while (open->len > 0)
    {
      int cell = g_array_index (open, int, open->len - 1);

      g_array_set_size (open, open->len - 1);
      count++;
      for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
        {
          int next = cell + ways[i];

          if (mask->cells[next] != (guint8) from)
            continue;
          mask->cells[next] = (guint8) to;
          g_array_append_val (open, next);
        }
    }

  return count;
}

/* The largest piece is what is meant; what else there is, is a slip of the hand or lies beyond an arm. */
static int
choose_largest (Mask *mask)
{
  guint largest = 0;
  int chosen = -1;

  for (int cell = 0; cell < mask->width * mask->height; cell++)
    if (mask->cells[cell] == DRAWN)
      {
        guint count = flood (mask, cell, DRAWN, CHOSEN);

        if (count > largest)
          {
            largest = count;
            chosen = cell;
          }
      }

  /* Its number, and no other piece's, is CHOSEN afterwards. */
  for (int cell = 0; cell < mask->width * mask->height; cell++)
    if (mask->cells[cell] == CHOSEN)
      mask->cells[cell] = DRAWN;
  if (chosen >= 0)
    flood (mask, chosen, DRAWN, CHOSEN);
  return chosen;
}

/* Whether the cell whose upper left corner is that of the raster belongs to the piece. */
static gboolean
is_chosen (const Mask *mask,
           int         column,
           int         row)
{
  return mask->cells[row * mask->width + column] == CHOSEN;
}

/*
 * Walks along the edges of cells with the piece on the right hand, from the upper left corner of its first cell, and
 * notes the middle of each edge. Where two cells only meet at a corner it turns away from the other one, so that the
 * way never meets itself.
 */
static GArray *
walk (const Mask *mask,
      int         start)
{
  static const int ways[][2] = { { 1, 0 }, { 0, 1 }, { -1, 0 }, { 0, -1 } };
  GArray *points = g_array_new (FALSE, FALSE, sizeof (UnknotPoint));
  int column = start % mask->width;
  int row = start / mask->width;
  const int first_column = column;
  const int first_row = row;
  int way = 0;

  do
    {
      UnknotPoint middle = {
        mask->origin.x + (column + ways[way][0] / 2.0) * mask->step,
        mask->origin.y + (row + ways[way][1] / 2.0) * mask->step,
      };
      int right_column, right_row, left_column, left_row;

      g_array_append_val (points, middle);
      column += ways[way][0];
      row += ways[way][1];

      /* The two cells ahead of this corner, on the right and on the left. */
      right_column = column - (way == 1 || way == 2);
      right_row = row - (way == 2 || way == 3);
      left_column = column - (way == 2 || way == 3);
      left_row = row - (way == 0 || way == 3);
      if (!is_chosen (mask, right_column, right_row))
        way = (way + 1) % 4;
      else if (is_chosen (mask, left_column, left_row))
        way = (way + 3) % 4;
    }
  while (column != first_column || row != first_row || way != 0);

  return points;
}

/**
 * unknot_area_mask_trace:
 * @path: (array length=n_points): a loop as it was drawn, which may cross itself and leave the body
 * @n_points: how many points
 * @inside: the edge that it is cut off at
 * @step: how fine, in body units; coarser for a very large loop
 *
 * Finds the edge of what a drawn loop goes round inside of an outline: of several pieces that of the largest, without
 * holes.
 *
 * Returns: (transfer full) (element-type UnknotPoint): a polygon that never meets itself; empty if nothing is left
 */
GArray *
unknot_area_mask_trace (const UnknotPoint *path,
                        guint              n_points,
                        UnknotOutline     *inside,
                        double             step)
{
  UnknotRect bounds = unknot_rect_of_points (path, n_points);
  g_autofree guint8 *cells = NULL;
  Mask mask = { .step = step };
  int start;

  g_return_val_if_fail (step > 0, g_array_new (FALSE, FALSE, sizeof (UnknotPoint)));

  mask.step = ceil (MAX (step, sqrt (bounds.width * bounds.height / MOST_CELLS)) / RASTER) * RASTER;
  mask.width = (int) ceil (bounds.width / mask.step) + 3;
  mask.height = (int) ceil (bounds.height / mask.step) + 3;
  mask.origin = (UnknotPoint) {
    floor (bounds.x / RASTER) * RASTER - mask.step,
    floor (bounds.y / RASTER) * RASTER - mask.step,
  };
  cells = g_malloc0 ((gsize) mask.width * mask.height);
  mask.cells = cells;

  fill (&mask, path, n_points, inside);
  start = choose_largest (&mask);
  return start >= 0 ? walk (&mask, start) : g_array_new (FALSE, FALSE, sizeof (UnknotPoint));
}
