#include "unknot-soft-edge.h"

#include <math.h>

#include "unknot-svg-writer.h"

/* Steps of the table from distance to cover. */
#define LEVELS 2048
/* Pieces of a line shorter than this, in pixels, are measured as one. */
#define PIECE 2.5

/* What an edge covers, in pixels of the surface it is drawn on. */
typedef struct
{
  int x;
  int y;
  int width;
  int height;
} Area;

/**
 * unknot_soft_edge_add:
 * @self: an edge, all zero at first
 * @width: how wide it is, both sides together, in body units
 * @alpha: how much it covers on the line itself, 0 to 1
 * @n_strokes: in how many steps it fades
 * @power: 1 fades evenly; more than 1 stays closer to the line
 *
 * Lays another fading band on @self.
 */
void
unknot_soft_edge_add (UnknotSoftEdge *self,
                      double          width,
                      double          alpha,
                      guint           n_strokes,
                      double          power)
{
  double each = 1 - pow (1 - alpha, 1.0 / n_strokes);

  g_return_if_fail (self->n_strokes + n_strokes <= UNKNOT_SOFT_EDGE_STEPS);

  for (guint i = 0; i < n_strokes; i++)
    {
      self->widths[self->n_strokes] = width * pow ((i + 1.0) / n_strokes, power);
      self->alphas[self->n_strokes] = each;
      self->n_strokes++;
    }
}

static gboolean
is_pixels (cairo_t *cr)
{
  return cairo_surface_get_type (cairo_get_group_target (cr)) == CAIRO_SURFACE_TYPE_IMAGE;
}

static double
widest (const UnknotSoftEdge *self)
{
  double width = 0;

  for (guint i = 0; i < self->n_strokes; i++)
    width = fmax (width, self->widths[i]);

  return width;
}

/* Says how much is covered at each squared distance up to the reach. Between one stroke's edge and the next the
 * cover rises evenly, so that no step can be seen. */
static void
make_levels (const UnknotSoftEdge *self,
             double                scale,
             double                reach,
             guint8                levels[LEVELS])
{
  for (guint level = 0; level < LEVELS; level++)
    {
      double distance = reach * sqrt ((double) level / (LEVELS - 1));
      double open = 1;

      for (guint i = 0; i < self->n_strokes; i++)
        {
          double half = self->widths[i] * scale / 2;
          double below = i > 0 && self->widths[i - 1] < self->widths[i] ? self->widths[i - 1] * scale / 2 : 0;
          double ramp = fmax (half - below, 1);
          double share = CLAMP ((half - distance) / ramp + 0.5, 0, 1);

          open *= 1 - self->alphas[i] * share;
        }
      levels[level] = (guint8) lround (255 * (1 - open));
    }
  levels[LEVELS - 1] = 0;
}

/* Lowers each value of the field to the squared distance from the piece a-b, where that is nearer than what was
 * there. */
static void
measure_piece (float       *field,
               const Area  *area,
               UnknotPoint  a,
               UnknotPoint  b,
               double       reach)
{
  int left = MAX ((int) floor (fmin (a.x, b.x) - reach), 0);
  int right = MIN ((int) ceil (fmax (a.x, b.x) + reach), area->width);
  int top = MAX ((int) floor (fmin (a.y, b.y) - reach), 0);
  int bottom = MIN ((int) ceil (fmax (a.y, b.y) + reach), area->height);
  float dx = (float) (b.x - a.x), dy = (float) (b.y - a.y);
  float length = dx * dx + dy * dy;
  float along_x = length > 0 ? dx / length : 0, along_y = length > 0 ? dy / length : 0;
  float start = 0.5f - (float) a.x;

  for (int y = top; y < bottom; y++)
    {
      float *row = field + (gsize) y * (gsize) area->width;
      float py = (float) y + 0.5f - (float) a.y;
      float share_y = py * along_y;

      for (int x = left; x < right; x++)
        {
          float px = (float) x + start;
          float t = px * along_x + share_y;
          float ex, ey, squared;

          t = t < 0 ? 0 : t;
          t = t > 1 ? 1 : t;
          ex = px - t * dx;
          ey = py - t * dy;
          squared = ex * ex + ey * ey;
          row[x] = squared < row[x] ? squared : row[x];
        }
    }
}

static void
measure (float                *field,
         const Area           *area,
         UnknotOutline        *outline,
         const cairo_matrix_t *matrix,
         double                reach)
{
  const UnknotPolyline *line = unknot_outline_get_polyline (outline);
  gsize start = 0;

  for (gsize part = 0; part < line->n_parts; part++)
    {
      UnknotPoint last = { 0 };

      for (gsize i = start; i < line->ends[part]; i++)
        {
          UnknotPoint next = line->points[i];

          cairo_matrix_transform_point (matrix, &next.x, &next.y);
          next.x -= area->x;
          next.y -= area->y;
          if (i > start && i + 1 < line->ends[part] && unknot_point_distance (last, next) < PIECE)
            continue;
          if (i > start)
            measure_piece (field, area, last, next, reach);
          last = next;
        }
      start = line->ends[part];
    }
}

/* The part of the surface that an outline and what lies within reach of it can touch. */
static gboolean
find_area (cairo_t              *cr,
           UnknotOutline        *outline,
           const cairo_matrix_t *matrix,
           double                reach,
           Area                 *area)
{
  const UnknotRect *bounds = unknot_outline_get_bounds (outline);
  double left = bounds->x, top = bounds->y;
  double right = bounds->x + bounds->width, bottom = bounds->y + bounds->height;
  double clip_left, clip_top, clip_right, clip_bottom;

  cairo_matrix_transform_point (matrix, &left, &top);
  cairo_matrix_transform_point (matrix, &right, &bottom);
  cairo_save (cr);
  cairo_identity_matrix (cr);
  cairo_clip_extents (cr, &clip_left, &clip_top, &clip_right, &clip_bottom);
  cairo_restore (cr);

  area->x = (int) floor (fmax (left - reach, clip_left));
  area->y = (int) floor (fmax (top - reach, clip_top));
  area->width = (int) ceil (fmin (right + reach, clip_right)) - area->x;
  area->height = (int) ceil (fmin (bottom + reach, clip_bottom)) - area->y;
  return area->width > 0 && area->height > 0;
}

static cairo_surface_t *
make_mask (const UnknotSoftEdge *self,
           UnknotOutline        *outline,
           const cairo_matrix_t *matrix,
           const Area           *area,
           double                reach)
{
  cairo_surface_t *mask = cairo_image_surface_create (CAIRO_FORMAT_A8, area->width, area->height);
  guint8 *pixels = cairo_image_surface_get_data (mask);
  int stride = cairo_image_surface_get_stride (mask);
  gsize n_values = (gsize) area->width * (gsize) area->height;
  g_autofree float *field = g_new (float, n_values);
  float far = (float) (reach * reach);
  float to_level = (LEVELS - 1) / far;
  guint8 levels[LEVELS];

  for (gsize i = 0; i < n_values; i++)
    field[i] = far;
  measure (field, area, outline, matrix, reach);
  make_levels (self, matrix->xx, reach, levels);

  for (int y = 0; y < area->height; y++)
    {
      const float *from = field + (gsize) y * (gsize) area->width;
      guint8 *to = pixels + (gssize) y * stride;

      for (int x = 0; x < area->width; x++)
        to[x] = levels[(int) (from[x] * to_level)];
    }
  cairo_surface_mark_dirty (mask);

  return mask;
}

static void
draw_strokes (const UnknotSoftEdge *self,
              cairo_t              *cr,
              UnknotOutline        *outline,
              UnknotColour          colour)
{
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  for (guint i = 0; i < self->n_strokes; i++)
    {
      unknot_outline_trace (outline, cr);
      unknot_colour_set_source (colour, cr, self->alphas[i]);
      cairo_set_line_width (cr, self->widths[i]);
      cairo_stroke (cr);
    }
}

static void
draw_mask (const UnknotSoftEdge *self,
           cairo_t              *cr,
           UnknotOutline        *outline,
           UnknotColour          colour)
{
  cairo_matrix_t matrix;
  cairo_surface_t *mask;
  double reach;
  Area area;

  cairo_get_matrix (cr, &matrix);
  reach = widest (self) * matrix.xx / 2 + 1;
  if (!find_area (cr, outline, &matrix, reach, &area))
    return;

  mask = make_mask (self, outline, &matrix, &area, reach);
  cairo_save (cr);
  cairo_identity_matrix (cr);
  unknot_colour_set_source (colour, cr, 1);
  cairo_mask_surface (cr, mask, area.x, area.y);
  cairo_restore (cr);
  cairo_surface_destroy (mask);
}

/**
 * unknot_soft_edge_draw:
 * @self: an edge
 * @cr: a context, scaled alike both ways and not turned
 * @outline: the line it runs along
 * @colour: its colour
 *
 * Draws a soft edge along @outline.
 *
 * On pixels, each pixel's distance to the line is measured once and the cover looked up, which costs a small part of
 * what stroking a dozen times would; on paper and in SVG it is the strokes.
 */
void
unknot_soft_edge_draw (const UnknotSoftEdge *self,
                       cairo_t              *cr,
                       UnknotOutline        *outline,
                       UnknotColour          colour)
{
  UnknotSvgWriter *writer = unknot_svg_writer_of (cr);

  if (writer != NULL)
    unknot_svg_writer_edge (writer, outline, self, colour);
  else if (is_pixels (cr))
    draw_mask (self, cr, outline, colour);
  else
    draw_strokes (self, cr, outline, colour);
}

/**
 * unknot_soft_edge_erase:
 * @self: an edge
 * @cr: a context, scaled alike both ways and not turned
 * @outline: the line it runs along
 *
 * Rubs out softly what was drawn along @outline.
 */
void
unknot_soft_edge_erase (const UnknotSoftEdge *self,
                        cairo_t              *cr,
                        UnknotOutline        *outline)
{
  const UnknotColour black = { 0, 0, 0 };
  UnknotSvgWriter *writer = unknot_svg_writer_of (cr);
  gboolean pixels = is_pixels (cr);

  if (writer != NULL)
    {
      unknot_svg_writer_erase (writer, outline, self);
      return;
    }

  cairo_save (cr);
  if (pixels)
    cairo_set_operator (cr, CAIRO_OPERATOR_DEST_OUT);
  else
    cairo_push_group (cr);

  unknot_soft_edge_draw (self, cr, outline, black);

  /* Vector formats know little but painting over: one composition costs them less than one for each stroke. */
  if (!pixels)
    {
      cairo_pop_group_to_source (cr);
      cairo_set_operator (cr, CAIRO_OPERATOR_DEST_OUT);
      cairo_paint (cr);
    }
  cairo_restore (cr);
}

static void
trace_cb (UnknotOutlineVerb  verb,
          const UnknotPoint *points,
          gpointer           user_data)
{
  cairo_t *cr = user_data;

  switch (verb)
    {
    case UNKNOT_OUTLINE_MOVE:
      cairo_move_to (cr, points[0].x, points[0].y);
      break;
    case UNKNOT_OUTLINE_LINE:
      cairo_line_to (cr, points[0].x, points[0].y);
      break;
    case UNKNOT_OUTLINE_CURVE:
      cairo_curve_to (cr, points[0].x, points[0].y, points[1].x, points[1].y, points[2].x, points[2].y);
      break;
    case UNKNOT_OUTLINE_CLOSE:
      cairo_close_path (cr);
      break;
    default:
      g_assert_not_reached ();
    }
}

/**
 * unknot_outline_trace:
 * @outline: an outline
 * @cr: a context
 *
 * Adds @outline to the current path.
 */
void
unknot_outline_trace (UnknotOutline *outline,
                      cairo_t       *cr)
{
  unknot_outline_foreach (outline, trace_cb, cr);
}

static double
taper_at (double share)
{
  const double end = 0.08;

  return end + (1 - end) * sin (G_PI * share);
}

/**
 * unknot_outline_taper:
 * @outline: an open line of one part
 * @cr: a context
 * @width: its greatest width, in the middle
 *
 * Adds a line that swells and fades to the current path, as a thin shape to be filled by the winding rule.
 */
void
unknot_outline_taper (UnknotOutline *outline,
                      cairo_t       *cr,
                      double         width)
{
  const UnknotPolyline *line = unknot_outline_get_polyline (outline);
  const UnknotPoint *points = line->points;
  gsize n = line->ends[0];
  g_autofree UnknotPoint *right = g_new (UnknotPoint, n);
  double length = 0, walked = 0;

  if (n < 3)
    return;
  for (gsize i = 1; i < n; i++)
    length += unknot_point_distance (points[i - 1], points[i]);

  for (gsize i = 0; i < n; i++)
    {
      UnknotPoint before = points[i > 0 ? i - 1 : 0], after = points[MIN (i + 1, n - 1)];
      double dx = after.x - before.x, dy = after.y - before.y;
      double norm = fmax (hypot (dx, dy), 1e-9);
      double half;

      if (i > 0)
        walked += unknot_point_distance (points[i - 1], points[i]);
      half = width / 2 * taper_at (length > 0 ? walked / length : 0);

      right[i] = (UnknotPoint) { points[i].x + dy / norm * half, points[i].y - dx / norm * half };
      if (i == 0)
        cairo_move_to (cr, points[i].x - dy / norm * half, points[i].y + dx / norm * half);
      else
        cairo_line_to (cr, points[i].x - dy / norm * half, points[i].y + dx / norm * half);
    }
  for (gsize i = n; i > 0; i--)
    cairo_line_to (cr, right[i - 1].x, right[i - 1].y);
  cairo_close_path (cr);
}
