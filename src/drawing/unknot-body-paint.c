/* What muscles, bones and the body are painted with: layers, lines, and edges. */

#include "unknot-body-paint.h"

#include <math.h>

#include "unknot-svg-writer.h"

static gboolean
is_pixels (cairo_t *cr)
{
  return cairo_surface_get_type (cairo_get_group_target (cr)) == CAIRO_SURFACE_TYPE_IMAGE;
}

static void
begin_picture (UnknotPaintLayer *self)
{
  const UnknotRect *bounds = unknot_outline_get_bounds (self->outline);
  double left = bounds->x, top = bounds->y;
  double right = bounds->x + bounds->width, bottom = bounds->y + bounds->height;
  double clip_left, clip_top, clip_right, clip_bottom;
  cairo_matrix_t matrix;
  int width, height;

  cairo_get_matrix (self->parent, &matrix);
  cairo_matrix_transform_point (&matrix, &left, &top);
  cairo_matrix_transform_point (&matrix, &right, &bottom);
  cairo_save (self->parent);
  cairo_identity_matrix (self->parent);
  cairo_clip_extents (self->parent, &clip_left, &clip_top, &clip_right, &clip_bottom);
  cairo_restore (self->parent);

  self->x = (int) floor (fmax (left - 1, clip_left));
  self->y = (int) floor (fmax (top - 1, clip_top));
  width = (int) ceil (fmin (right + 1, clip_right)) - self->x;
  height = (int) ceil (fmin (bottom + 1, clip_bottom)) - self->y;
  if (width <= 0 || height <= 0)
    return;

  self->picture = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  self->cr = cairo_create (self->picture);
  matrix.x0 -= self->x;
  matrix.y0 -= self->y;
  cairo_set_matrix (self->cr, &matrix);
}

/**
 * unknot_paint_layer_begin:
 * @self: a layer
 * @cr: the drawing
 * @outline: the edge of the shape
 * @holes: `TRUE` if parts of @outline are holes
 *
 * Begins to paint a shape. Paint all over `self->cr`, unless it is `NULL`.
 */
void
unknot_paint_layer_begin (UnknotPaintLayer *self,
                          cairo_t          *cr,
                          UnknotOutline    *outline,
                          gboolean          holes)
{
  UnknotSvgWriter *writer = unknot_svg_writer_of (cr);

  *self = (UnknotPaintLayer) { .parent = cr, .outline = outline, .holes = holes };

  if (writer != NULL)
    {
      unknot_svg_writer_begin (writer, outline, holes);
      self->cr = cr;
      return;
    }
  if (is_pixels (cr))
    {
      begin_picture (self);
      return;
    }

  cairo_save (cr);
  cairo_set_fill_rule (cr, holes ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING);
  unknot_outline_trace (outline, cr);
  cairo_clip (cr);
  cairo_push_group (cr);
  self->cr = cr;
}

/**
 * unknot_paint_layer_end:
 * @self: a layer
 *
 * Lays what was painted on the drawing.
 */
void
unknot_paint_layer_end (UnknotPaintLayer *self)
{
  cairo_t *cr = self->parent;
  UnknotSvgWriter *writer = unknot_svg_writer_of (cr);
  cairo_matrix_t matrix;

  if (self->cr == NULL)
    return;

  if (writer != NULL)
    {
      unknot_svg_writer_end (writer);
      return;
    }
  if (self->cr == cr)
    {
      cairo_pop_group_to_source (cr);
      cairo_paint (cr);
      cairo_restore (cr);
      return;
    }

  cairo_destroy (self->cr);
  cairo_save (cr);
  cairo_get_matrix (cr, &matrix);
  cairo_identity_matrix (cr);
  cairo_set_source_surface (cr, self->picture, self->x, self->y);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_NEAREST);
  cairo_set_matrix (cr, &matrix);
  cairo_set_fill_rule (cr, self->holes ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING);
  unknot_outline_trace (self->outline, cr);
  cairo_fill (cr);
  cairo_restore (cr);
  cairo_surface_destroy (self->picture);
}

/**
 * unknot_paint_fill:
 * @cr: the drawing, with a path
 * @colour: a colour
 * @alpha: how much it covers, 0 to 1
 * @holes: `TRUE` if parts inside of parts are holes
 *
 * Fills the path.
 */
void
unknot_paint_fill (cairo_t      *cr,
                   UnknotColour  colour,
                   double        alpha,
                   gboolean      holes)
{
  UnknotSvgWriter *writer = unknot_svg_writer_of (cr);

  if (writer != NULL)
    {
      unknot_svg_writer_fill (writer, colour, alpha, holes);
      return;
    }

  cairo_set_fill_rule (cr, holes ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING);
  unknot_colour_set_source (colour, cr, alpha);
  cairo_fill (cr);
}

/**
 * unknot_paint_cover:
 * @cr: a layer
 * @colour: a colour
 * @alpha: how much it covers, 0 to 1
 *
 * Covers the whole layer.
 */
void
unknot_paint_cover (cairo_t      *cr,
                    UnknotColour  colour,
                    double        alpha)
{
  UnknotSvgWriter *writer = unknot_svg_writer_of (cr);

  if (writer != NULL)
    {
      unknot_svg_writer_cover (writer, colour, alpha);
      return;
    }

  unknot_colour_set_source (colour, cr, alpha);
  cairo_paint (cr);
}

/**
 * unknot_paint_light:
 * @cr: a layer
 * @span: from where to where light falls
 * @colours: the colours at the top, in the middle and at the bottom
 *
 * Covers the whole layer with light from above.
 */
void
unknot_paint_light (cairo_t            *cr,
                    const UnknotRect   *span,
                    const UnknotColour  colours[3])
{
  UnknotSvgWriter *writer = unknot_svg_writer_of (cr);
  cairo_pattern_t *light;

  if (writer != NULL)
    {
      unknot_svg_writer_cover_light (writer, span->y, span->y + span->height, colours);
      return;
    }

  light = cairo_pattern_create_linear (0, span->y, 0, span->y + span->height);
  for (guint i = 0; i < 3; i++)
    cairo_pattern_add_color_stop_rgb (light, i / 2.0, colours[i].red, colours[i].green, colours[i].blue);
  cairo_set_source (cr, light);
  cairo_paint (cr);
  cairo_pattern_destroy (light);
}

/**
 * unknot_paint_path:
 * @cr: the drawing, with a path
 * @colour: a colour
 * @alpha: how much it covers, 0 to 1
 * @width: width of the line in body units
 *
 * Draws the path as a line.
 */
void
unknot_paint_path (cairo_t      *cr,
                   UnknotColour  colour,
                   double        alpha,
                   double        width)
{
  UnknotSvgWriter *writer = unknot_svg_writer_of (cr);

  if (writer != NULL)
    {
      unknot_svg_writer_stroke (writer, colour, alpha, width);
      return;
    }

  unknot_colour_set_source (colour, cr, alpha);
  cairo_set_line_width (cr, width);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cr);
}

/**
 * unknot_paint_line:
 * @cr: the drawing
 * @outline: a line
 * @colour: its colour
 * @alpha: how much it covers, 0 to 1
 * @width: its width in body units
 *
 * Draws a plain line.
 */
void
unknot_paint_line (cairo_t       *cr,
                   UnknotOutline *outline,
                   UnknotColour   colour,
                   double         alpha,
                   double         width)
{
  unknot_outline_trace (outline, cr);
  unknot_paint_path (cr, colour, alpha, width);
}

/**
 * unknot_paint_edge:
 * @cr: the drawing
 * @outline: a line
 * @colour: its colour
 * @width: how wide it is, both sides together, in body units
 * @alpha: how much it covers on the line itself, 0 to 1
 * @n_strokes: in how many steps it fades
 * @power: 1 fades evenly; more than 1 stays closer to the line
 *
 * Draws a soft edge of one band.
 */
void
unknot_paint_edge (cairo_t       *cr,
                   UnknotOutline *outline,
                   UnknotColour   colour,
                   double         width,
                   double         alpha,
                   guint          n_strokes,
                   double         power)
{
  UnknotSoftEdge edge = { 0 };

  unknot_soft_edge_add (&edge, width, alpha, n_strokes, power);
  unknot_soft_edge_draw (&edge, cr, outline, colour);
}

/**
 * unknot_paint_fades:
 * @body: a body
 * @cr: the drawing of @body alone, in a group of its own
 *
 * Lets limbs end softly.
 */
void
unknot_paint_fades (UnknotMapBody *body,
                    cairo_t       *cr)
{
  UnknotSvgWriter *writer = unknot_svg_writer_of (cr);
  gsize n_fades;
  const UnknotFade *fades = unknot_map_body_get_fades (body, &n_fades);

  for (gsize i = 0; i < n_fades; i++)
    {
      const UnknotFade *fade = &fades[i];
      cairo_pattern_t *gone;

      if (writer != NULL)
        {
          unknot_svg_writer_fade (writer, fade->from, fade->to, &fade->area);
          continue;
        }

      gone = cairo_pattern_create_linear (fade->from.x, fade->from.y, fade->to.x, fade->to.y);
      for (int step = 0; step <= 8; step++)
        {
          double t = step / 8.0;

          cairo_pattern_add_color_stop_rgba (gone, t, 0, 0, 0, t * t * (3 - 2 * t));
        }

      cairo_save (cr);
      cairo_rectangle (cr, fade->area.x, fade->area.y, fade->area.width, fade->area.height);
      cairo_set_operator (cr, CAIRO_OPERATOR_DEST_OUT);
      cairo_set_source (cr, gone);
      cairo_fill (cr);
      cairo_restore (cr);
      cairo_pattern_destroy (gone);
    }
}

/* How heavy the body's edge is where it runs in a direction: light falls from above, so undersides and flanks carry
 * weight. */
static double
contour_weight (double dx,
                double dy,
                double turn)
{
  double norm = fmax (hypot (dx, dy), 1e-9);
  double under = -turn * dx / norm;

  return 1.75 + 0.75 * fmax (0, under) + 0.45 * fabs (dy / norm) - 0.35 * fmax (0, -under);
}

static void
trace_ring (cairo_t           *cr,
            const UnknotPoint *points,
            const double      *weights,
            gsize              n,
            double             side)
{
  for (gsize i = 0; i < n; i++)
    {
      UnknotPoint before = points[(i + n - 1) % n], after = points[(i + 1) % n];
      double dx = after.x - before.x, dy = after.y - before.y;
      double out = side * weights[i] / 2 / fmax (hypot (dx, dy), 1e-9);

      if (i == 0)
        cairo_move_to (cr, points[i].x - dy * out, points[i].y + dx * out);
      else
        cairo_line_to (cr, points[i].x - dy * out, points[i].y + dx * out);
    }
  cairo_close_path (cr);
}

/**
 * unknot_paint_contour:
 * @body: a body
 * @ink: the colours
 * @cr: the drawing
 *
 * Draws the edge of the body, as a line whose weight swells where light does not fall.
 */
void
unknot_paint_contour (UnknotMapBody      *body,
                      const UnknotMapInk *ink,
                      cairo_t            *cr)
{
  UnknotOutline *outline = unknot_map_body_get_outline (body);
  const UnknotPolyline *line = unknot_outline_get_polyline (outline);
  gsize n = line->ends[0] - 1;
  g_autofree double *weights = g_new (double, n);
  g_autofree double *smooth = g_new (double, n);
  double twice_area = 0;

  for (gsize i = 0; i < n; i++)
    twice_area += line->points[i].x * line->points[i + 1].y - line->points[i + 1].x * line->points[i].y;

  for (gsize i = 0; i < n; i++)
    {
      UnknotPoint before = line->points[(i + n - 1) % n], after = line->points[(i + 1) % n];

      weights[i] = contour_weight (after.x - before.x, after.y - before.y, twice_area > 0 ? 1 : -1) * ink->line_weight;
    }
  for (int pass = 0; pass < 6; pass++)
    {
      for (gsize i = 0; i < n; i++)
        smooth[i] = (weights[(i + n - 1) % n] + 2 * weights[i] + weights[(i + 1) % n]) / 4;
      for (gsize i = 0; i < n; i++)
        weights[i] = smooth[i];
    }

  trace_ring (cr, line->points, weights, n, 1);
  trace_ring (cr, line->points, weights, n, -1);
  unknot_paint_fill (cr, ink->outline, 1, TRUE);
  unknot_paint_line (cr, outline, ink->outline, 1, 1.2 * ink->line_weight);

  if (ink->has_rim)
    unknot_paint_line (cr, outline, ink->rim, 0.9, 1.0 * ink->line_weight);
}
