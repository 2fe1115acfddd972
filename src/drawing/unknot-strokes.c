#include "unknot-strokes.h"

/* A weak line goes on beyond its last strong crack by so many cracks. */
#define WEAK_TAIL 10

/* Lines that touch nothing at either end must have so many cracks; others so many. */
#define LEAST_LOOSE 9
#define LEAST_ATTACHED 4

/* A line of which less is strong is dropped unless it is held at both ends. */
#define LEAST_STRONG 0.25

#define MAX_NEIGHBORS 4

#define NO_CRACK G_MAXUINT32

/* The cracks that meet at each corner of the grid. */
typedef struct
{
  const UnknotTrace *trace;
  const UnknotCrack *cracks;
  guint32 (*at_corner)[MAX_NEIGHBORS];
  guint8 *used;
  GPtrArray *strokes;
} Graph;

void
unknot_stroke_free (UnknotStroke *self)
{
  g_array_unref (self->points);
  g_array_unref (self->weights);
  g_free (self);
}

static UnknotStroke *
stroke_new (void)
{
  UnknotStroke *self = g_new0 (UnknotStroke, 1);

  self->points = g_array_new (FALSE, FALSE, sizeof (UnknotGridPoint));
  self->weights = g_array_new (FALSE, FALSE, sizeof (float));
  return self;
}

static void
stroke_add (UnknotStroke    *self,
            UnknotGridPoint  point,
            float            weight)
{
  g_array_append_val (self->points, point);
  g_array_append_val (self->weights, weight);
}

static guint
degree (const Graph *self,
        guint        corner)
{
  guint n = 0;

  while (n < MAX_NEIGHBORS && self->at_corner[corner][n] != NO_CRACK)
    n++;

  return n;
}

static UnknotGridPoint
corner_point (const Graph *self,
              guint        corner)
{
  guint columns = self->trace->width + 1;

  return (UnknotGridPoint) { (float) (corner % columns) - 0.5f, (float) (corner / columns) - 0.5f };
}

/* Whether a line ends here on a surface, and not at another line or at the silhouette. */
static gboolean
is_free (const Graph *self,
         guint        corner)
{
  guint columns = self->trace->width + 1;
  guint x = corner % columns, y = corner / columns;

  if (degree (self, corner) != 1 || x < 1 || y < 1 || x >= self->trace->width || y >= self->trace->height)
    return FALSE;

  for (guint i = 0; i < 4; i++)
    {
      if (self->trace->solid[(gsize) (y - i / 2) * self->trace->width + x - i % 2] < 0)
        return FALSE;
    }

  return TRUE;
}

/* Makes a stroke of a chain of cracks, unless it is too weak or too short to be one. */
static void
add_chain (Graph        *self,
           const GArray *chain,
           guint         start,
           guint         end)
{
  gboolean closed = start == end;
  gboolean free_start = !closed && is_free (self, start);
  gboolean free_end = !closed && is_free (self, end);
  guint first = chain->len, last = 0, n_strong = 0;
  guint from = 0, to = chain->len;
  UnknotStroke *stroke = NULL;

#define CRACK(i) (self->cracks[g_array_index (chain, guint32, (i))])
  for (guint i = 0; i < chain->len; i++)
    {
      if (CRACK (i).strong)
        {
          first = MIN (first, i);
          last = i;
          n_strong++;
        }
    }

  if (n_strong == 0)
    return;

  if (free_start || free_end)
    {
      if (n_strong < LEAST_STRONG * chain->len || chain->len < LEAST_ATTACHED ||
          (free_start && free_end && chain->len < LEAST_LOOSE))
        return;

      if (free_start && first > WEAK_TAIL)
        from = first - WEAK_TAIL;
      if (free_end)
        to = MIN (chain->len, last + WEAK_TAIL + 1);
    }

  stroke = stroke_new ();
  stroke->closed = closed;
  stroke->free_start = free_start;
  stroke->free_end = free_end;

  if (!closed && !free_start)
    stroke_add (stroke, corner_point (self, start), CRACK (from).weight);

  for (guint i = from; i < to; i++)
    stroke_add (stroke, CRACK (i).at, CRACK (i).weight);

  if (!closed && !free_end)
    stroke_add (stroke, corner_point (self, end), CRACK (to - 1).weight);
#undef CRACK

  g_ptr_array_add (self->strokes, stroke);
}

static guint
other_corner (const Graph *self,
              guint32      crack,
              guint        corner)
{
  const guint *corners = self->cracks[crack].corners;

  return corners[0] == corner ? corners[1] : corners[0];
}

/* Walks from a corner along a crack, on through all corners where only two cracks meet. */
static void
walk (Graph   *self,
      guint    start,
      guint32  crack)
{
  g_autoptr (GArray) chain = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint corner = start;

  for (;;)
    {
      const guint32 *next = NULL;

      self->used[crack] = TRUE;
      g_array_append_val (chain, crack);
      corner = other_corner (self, crack, corner);
      if (degree (self, corner) != 2)
        break;

      next = self->at_corner[corner];
      crack = next[0] == crack ? next[1] : next[0];
      if (self->used[crack])
        break;
    }

  add_chain (self, chain, start, corner);
}

/**
 * unknot_strokes_join:
 * @trace: what the camera sees
 * @cracks: (element-type UnknotCrack): the cracks of @trace
 *
 * Joins cracks into lines, which split only where more than two meet.
 *
 * Returns: (transfer full) (element-type UnknotStroke): the lines, not yet smooth
 */
GPtrArray *
unknot_strokes_join (const UnknotTrace *trace,
                     const GArray      *cracks)
{
  gsize n_corners = (gsize) (trace->width + 1) * (trace->height + 1);
  g_autofree guint32 *at_corner = g_new (guint32, n_corners * MAX_NEIGHBORS);
  g_autofree guint8 *used = g_new0 (guint8, cracks->len);
  Graph graph = {
    .trace = trace,
    .cracks = (const UnknotCrack *) cracks->data,
    .at_corner = (guint32 (*)[MAX_NEIGHBORS]) at_corner,
    .used = used,
    .strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_stroke_free),
  };

  memset (at_corner, 0xff, n_corners * MAX_NEIGHBORS * sizeof (guint32));

  for (guint32 i = 0; i < cracks->len; i++)
    {
      for (guint j = 0; j < 2; j++)
        {
          guint corner = graph.cracks[i].corners[j];

          graph.at_corner[corner][degree (&graph, corner)] = i;
        }
    }

  for (guint32 i = 0; i < cracks->len; i++)
    {
      for (guint j = 0; j < 2 && !used[i]; j++)
        {
          if (degree (&graph, graph.cracks[i].corners[j]) != 2)
            walk (&graph, graph.cracks[i].corners[j], i);
        }
    }

  /* What is left are closed lines. */
  for (guint32 i = 0; i < cracks->len; i++)
    {
      if (!used[i])
        walk (&graph, graph.cracks[i].corners[0], i);
    }

  return graph.strokes;
}

static void
smooth_weights (GArray *weights,
                double  sigma)
{
  g_autofree float *smooth = g_new (float, weights->len);
  int radius = (int) (3 * sigma);
  int last = (int) weights->len - 1;

  for (int i = 0; i <= last; i++)
    {
      double sum = 0, total = 0;

      for (int k = -radius; k <= radius; k++)
        {
          double share = exp (-0.5 * k * k / (sigma * sigma));

          sum += share * g_array_index (weights, float, CLAMP (i + k, 0, last));
          total += share;
        }

      smooth[i] = (float) (sum / total);
    }

  memcpy (weights->data, smooth, weights->len * sizeof (float));
}

/**
 * unknot_stroke_smooth:
 * @self: a stroke
 *
 * Takes the steps of the grid out of the line, and lets its weight change slowly.
 */
void
unknot_stroke_smooth (UnknotStroke *self)
{
  GArray *smooth = unknot_contour_smooth ((UnknotGridPoint *) self->points->data, self->points->len, 2.4,
                                          self->closed);

  g_array_unref (self->points);
  self->points = smooth;

  if (self->closed && smooth->len > 0)
    {
      UnknotGridPoint first = g_array_index (smooth, UnknotGridPoint, 0);
      float weight = g_array_index (self->weights, float, 0);

      stroke_add (self, first, weight);
    }

  smooth_weights (self->weights, 5);
}

/* A round end, turning the same way as the ribbon, so that both fill together. */
static void
add_dot (UnknotPath      *path,
         UnknotGridPoint  at,
         double           radius)
{
  enum { CORNERS = 10 };

  for (guint i = 0; i < CORNERS; i++)
    {
      double angle = -2 * G_PI * i / CORNERS;
      UnknotGridPoint point = { (float) (at.x + radius * cos (angle)), (float) (at.y + radius * sin (angle)) };

      g_array_append_val (path->points, point);
    }

  unknot_path_close (path);
}

/**
 * unknot_stroke_add_to:
 * @self: a smooth stroke
 * @path: where the shape is added; to be filled by the nonzero rule
 * @width: of a line of full weight, in pixels
 * @least: the share of it at which a free end starts, 0 to 1
 *
 * Adds the stroke as a ribbon that swells and tapers.
 */
void
unknot_stroke_add_to (const UnknotStroke *self,
                      UnknotPath         *path,
                      double              width,
                      double              least)
{
  const UnknotGridPoint *points = (const UnknotGridPoint *) self->points->data;
  const float *weights = (const float *) self->weights->data;
  guint n = self->points->len;
  g_autofree double *gone = NULL;
  g_autofree UnknotGridPoint *ribbon = NULL;
  double total, taper;

  if (n < 3)
    return;

  gone = g_new0 (double, n);
  ribbon = g_new (UnknotGridPoint, 2 * n);
  for (guint i = 1; i < n; i++)
    gone[i] = gone[i - 1] + hypot (points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);

  total = gone[n - 1];
  if (total < 1e-6)
    return;

  taper = MIN (total * 0.45, 14);

  for (guint i = 0; i < n; i++)
    {
      UnknotGridPoint before = points[i > 0 ? i - 1 : i];
      UnknotGridPoint after = points[i + 1 < n ? i + 1 : i];
      double dx = after.x - before.x, dy = after.y - before.y;
      double length = MAX (hypot (dx, dy), 1e-6);
      double half = weights[i] * width / 2;

      if (self->free_start)
        half *= least + (1 - least) * pow (MIN (gone[i] / taper, 1), 0.7);
      if (self->free_end)
        half *= least + (1 - least) * pow (MIN ((total - gone[i]) / taper, 1), 0.7);

      dx *= half / length;
      dy *= half / length;
      ribbon[i] = (UnknotGridPoint) { (float) (points[i].x - dy), (float) (points[i].y + dx) };
      ribbon[2 * n - 1 - i] = (UnknotGridPoint) { (float) (points[i].x + dy), (float) (points[i].y - dx) };

      if (i == 0 || i == n - 1)
        add_dot (path, points[i], half);
    }

  unknot_path_add (path, ribbon, 2 * n, 0.02);
}
