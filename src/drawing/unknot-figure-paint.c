#include "unknot-figure-frame.h"

/* Of the outline of the outlined style; half of it is covered by the figure. */
#define OUTLINE_WIDTH 4.5

#define SHADOW_ALPHA_LIGHT 0.16
#define SHADOW_ALPHA_DARK 0.38
/* What is near a wall darkens it less than what touches it. */
#define NEAR_SHARE 0.45

/* Inner lines of the flat style are not quite of ink. */
#define FLAT_LINE_TINT 0.15
#define FLAT_LINE_ALPHA 0.80
#define FACE_ALPHA 0.88
/* Nails and the white of eyes are paler than any skin. */
#define PALE_COLOR 0xfff4ec
#define PALE_ALPHA 0.36

/* Relief is between the base and the shade. */
#define RELIEF_TINT 0.5

/* What shows where materials don't quite meet, and how much each reaches over its own edge against that. */
#define GAP_TINT 0.35
#define GAP_WIDTH 1.6

/* Lines are smooth at corners that turn less than by this. */
#define SHARP_COSINE 0.5f

static void
set_color (cairo_t *cr,
           guint32  color,
           double   alpha)
{
  cairo_set_source_rgba (cr, (color >> 16 & 0xff) / 255.0, (color >> 8 & 0xff) / 255.0, (color & 0xff) / 255.0, alpha);
}

/* The direction of a smooth line at a corner, or none at a sharp one. */
static UnknotGridPoint
tangent (UnknotGridPoint before,
         UnknotGridPoint at,
         UnknotGridPoint after)
{
  float in_x = at.x - before.x, in_y = at.y - before.y;
  float out_x = after.x - at.x, out_y = after.y - at.y;
  float lengths = hypotf (in_x, in_y) * hypotf (out_x, out_y);
  float length = hypotf (after.x - before.x, after.y - before.y);

  if (in_x * out_x + in_y * out_y <= SHARP_COSINE * lengths || length < 1e-6f)
    return (UnknotGridPoint) { 0, 0 };

  return (UnknotGridPoint) { (after.x - before.x) / length, (after.y - before.y) / length };
}

/* Adds all lines of a path as smooth curves through their corners. */
static void
append_path (cairo_t          *cr,
             const UnknotPath *path)
{
  const UnknotGridPoint *points = (const UnknotGridPoint *) path->points->data;
  guint first = 0;

  for (guint i = 0; i < path->ends->len; i++)
    {
      guint n = g_array_index (path->ends, guint, i) - first;
      const UnknotGridPoint *line = points + first;
      UnknotGridPoint leaving = tangent (line[n - 1], line[0], line[1 % n]);

      cairo_move_to (cr, line[0].x, line[0].y);
      for (guint j = 0; j < n; j++)
        {
          UnknotGridPoint from = line[j], to = line[(j + 1) % n];
          UnknotGridPoint arriving = tangent (from, to, line[(j + 2) % n]);
          float third = hypotf (to.x - from.x, to.y - from.y) / 3;

          cairo_curve_to (cr, from.x + leaving.x * third, from.y + leaving.y * third,
                          to.x - arriving.x * third, to.y - arriving.y * third, to.x, to.y);
          leaving = arriving;
        }
      cairo_close_path (cr);

      first += n;
    }
}

static void
fill_path (cairo_t          *cr,
           const UnknotPath *path,
           cairo_fill_rule_t rule,
           guint32           color,
           double            alpha)
{
  if (path->ends->len == 0)
    return;

  cairo_set_fill_rule (cr, rule);
  append_path (cr, path);
  set_color (cr, color, alpha);
  cairo_fill (cr);
}

static const guint32 *
colors_of (const UnknotTone  *tone,
           UnknotFigureGround ground)
{
  return ground == UNKNOT_FIGURE_GROUND_DARK ? tone->dark : tone->light;
}

static void
draw_scene (cairo_t                 *cr,
            const UnknotFigureFrame *self,
            UnknotFigureGround       ground)
{
  double alpha = ground == UNKNOT_FIGURE_GROUND_DARK ? SHADOW_ALPHA_DARK : SHADOW_ALPHA_LIGHT;
  guint32 shadow = colors_of (&self->shadow, ground)[0];

  for (guint i = 0; i < self->scene->len; i++)
    {
      const UnknotFrameArea *area = &g_array_index (self->scene, UnknotFrameArea, i);

      fill_path (cr, &area->path, CAIRO_FILL_RULE_WINDING, area->colors[ground], 1);
    }

  if (self->wall_shadow.ends->len > 0)
    {
      cairo_save (cr);
      append_path (cr, &self->wall);
      cairo_clip (cr);
      fill_path (cr, &self->wall_shadow, CAIRO_FILL_RULE_EVEN_ODD, shadow, alpha * NEAR_SHARE);
      fill_path (cr, &self->wall_contact, CAIRO_FILL_RULE_EVEN_ODD, shadow, alpha);
      cairo_restore (cr);
    }

  fill_path (cr, &self->floor_shadow, CAIRO_FILL_RULE_EVEN_ODD, shadow, alpha);
}

static void
draw_people (cairo_t                 *cr,
             const UnknotFigureFrame *self,
             UnknotFigureGround       ground)
{
  guint32 ink = colors_of (&self->ink, ground)[0];
  guint32 skin = colors_of (&self->skin, ground)[1];
  guint32 line = ink;
  double line_alpha = 1;

  if (self->silhouette.ends->len == 0)
    return;

  if (self->style == UNKNOT_FIGURE_STYLE_OUTLINED)
    {
      cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
      cairo_set_line_width (cr, OUTLINE_WIDTH * MAX (self->height, self->width * 0.8) / 600);
      append_path (cr, &self->silhouette);
      set_color (cr, colors_of (&self->ink, ground)[1], 1);
      cairo_stroke (cr);
    }
  else
    {
      line = unknot_frame_mix_colors (ink, skin, FLAT_LINE_TINT);
      line_alpha = FLAT_LINE_ALPHA;
    }

  /* All is masked once by the silhouette: to clip and to fill would smooth the edge twice and leave a fringe. */
  cairo_push_group (cr);
  set_color (cr, unknot_frame_mix_colors (ink, skin, GAP_TINT), 1);
  cairo_paint (cr);

  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, GAP_WIDTH);
  for (guint i = 0; i < self->materials->len; i++)
    {
      const UnknotFrameMaterial *material = &g_array_index (self->materials, UnknotFrameMaterial, i);

      append_path (cr, &material->base);
      set_color (cr, colors_of (&material->tone, ground)[0], 1);
      cairo_stroke (cr);
    }

  for (guint i = 0; i < self->materials->len; i++)
    {
      const UnknotFrameMaterial *material = &g_array_index (self->materials, UnknotFrameMaterial, i);
      const guint32 *colors = colors_of (&material->tone, ground);

      fill_path (cr, &material->base, CAIRO_FILL_RULE_EVEN_ODD, colors[0], 1);
      fill_path (cr, &material->relief, CAIRO_FILL_RULE_EVEN_ODD,
                 unknot_frame_mix_colors (colors[0], colors[1], RELIEF_TINT), 1);
      fill_path (cr, &material->shade, CAIRO_FILL_RULE_EVEN_ODD, colors[1], 1);
    }

  fill_path (cr, &self->pale, CAIRO_FILL_RULE_WINDING, PALE_COLOR, PALE_ALPHA);
  fill_path (cr, &self->lines, CAIRO_FILL_RULE_WINDING, line, line_alpha);
  fill_path (cr, &self->face, CAIRO_FILL_RULE_WINDING, ink, FACE_ALPHA);
  cairo_pop_group_to_source (cr);

  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  append_path (cr, &self->silhouette);
  cairo_fill (cr);
}

/* Lets pixels of the grid be the unit, the picture in the middle. */
static void
use_grid (cairo_t                 *cr,
          const UnknotFigureFrame *self,
          double                   width,
          double                   height)
{
  double scale = MIN (width / self->width, height / self->height);

  cairo_translate (cr, (width - self->width * scale) / 2, (height - self->height * scale) / 2);
  cairo_scale (cr, scale, scale);
  cairo_rectangle (cr, 0, 0, self->width, self->height);
  cairo_clip (cr);
  cairo_translate (cr, 0.5, 0.5);
}

/**
 * unknot_figure_frame_draw:
 * @cr: where to draw
 * @self: a picture
 * @ground: what the card below is like; the card itself is not drawn
 * @width: of the area
 * @height: of the area
 *
 * Draws scene, people and things, as large as they fit.
 */
void
unknot_figure_frame_draw (cairo_t                 *cr,
                          const UnknotFigureFrame *self,
                          UnknotFigureGround       ground,
                          double                   width,
                          double                   height)
{
  g_return_if_fail (self != NULL);

  if (width <= 0 || height <= 0)
    return;

  cairo_save (cr);
  use_grid (cr, self, width, height);
  draw_scene (cr, self, ground);
  draw_people (cr, self, ground);
  cairo_restore (cr);
}

/* Rings run outwards and fade. They are pale and start outside of what they mark, so that a ball stays in sight. */
static void
draw_press (cairo_t                  *cr,
            const UnknotFrameOverlay *overlay,
            guint32                   color,
            double                    phase,
            double                    unit)
{
  double least = overlay->ring ? 21 : 11;
  UnknotGridPoint at = overlay->points[0];

  for (guint i = 0; i < 2; i++)
    {
      double gone = phase + i * 0.5 - floor (phase + i * 0.5);

      cairo_new_sub_path (cr);
      cairo_arc (cr, at.x, at.y, (least + 20 * gone) * unit, 0, 2 * G_PI);
      cairo_set_line_width (cr, 2.4 * unit);
      set_color (cr, color, 0.75 * (1 - gone));
      cairo_stroke (cr);
    }

  if (overlay->ring)
    return;

  cairo_new_sub_path (cr);
  cairo_arc (cr, at.x, at.y, 7.5 * unit, 0, 2 * G_PI);
  set_color (cr, color, 0.9);
  cairo_fill (cr);
}

/* A soft area on the person, which fills the most where the pull is, and a dot for the own knot in it. */
static void
draw_feel (cairo_t                  *cr,
           const UnknotFigureFrame  *self,
           const UnknotFrameOverlay *overlay,
           guint32                   color,
           double                    unit)
{
  static const double stops[][2] = { { 0, 0.92 }, { 0.5, 0.72 }, { 0.8, 0.3 }, { 1, 0 } };
  UnknotGridPoint at = overlay->points[0];
  cairo_pattern_t *soft = cairo_pattern_create_radial (at.x, at.y, 0, at.x, at.y, overlay->radius);

  for (guint i = 0; i < G_N_ELEMENTS (stops); i++)
    cairo_pattern_add_color_stop_rgba (soft, stops[i][0], (color >> 16 & 0xff) / 255.0, (color >> 8 & 0xff) / 255.0,
                                       (color & 0xff) / 255.0, stops[i][1]);

  cairo_save (cr);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  append_path (cr, &self->silhouette);
  cairo_clip (cr);
  cairo_arc (cr, at.x, at.y, overlay->radius, 0, 2 * G_PI);
  cairo_set_source (cr, soft);
  cairo_fill (cr);
  cairo_restore (cr);
  cairo_pattern_destroy (soft);

  if (overlay->n_points < 2)
    return;

  cairo_new_sub_path (cr);
  cairo_arc (cr, overlay->points[1].x, overlay->points[1].y, 6.5 * unit, 0, 2 * G_PI);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_set_line_width (cr, 3 * unit);
  cairo_stroke_preserve (cr);
  set_color (cr, color, 1);
  cairo_fill (cr);
}

static UnknotGridPoint
arrow_point (const UnknotFrameOverlay *overlay,
             double                    t)
{
  guint last = overlay->n_points - 1;
  guint i = MIN ((guint) t, last - 1);
  float f = (float) (t - i);
  UnknotGridPoint b = overlay->points[i], c = overlay->points[i + 1];
  UnknotGridPoint a = i > 0 ? overlay->points[i - 1] : (UnknotGridPoint) { 2 * b.x - c.x, 2 * b.y - c.y };
  UnknotGridPoint d = i + 1 < last ? overlay->points[i + 2] : (UnknotGridPoint) { 2 * c.x - b.x, 2 * c.y - b.y };

#define CURVE(m) (0.5f * (2 * b.m + (c.m - a.m) * f + (2 * a.m - 5 * b.m + 4 * c.m - d.m) * f * f + \
                          (3 * b.m - a.m - 3 * c.m + d.m) * f * f * f))
  return (UnknotGridPoint) { CURVE (x), CURVE (y) };
#undef CURVE
}

static void
draw_arrow_head (cairo_t         *cr,
                 UnknotGridPoint  tip,
                 UnknotGridPoint  from,
                 double           size)
{
  double dx = tip.x - from.x, dy = tip.y - from.y;
  double length = MAX (hypot (dx, dy), 1e-6);

  dx *= size / length;
  dy *= size / length;
  cairo_move_to (cr, tip.x + 0.55 * dx, tip.y + 0.55 * dy);
  cairo_line_to (cr, tip.x - 0.75 * dx - 0.72 * dy, tip.y - 0.75 * dy + 0.72 * dx);
  cairo_line_to (cr, tip.x - 0.40 * dx, tip.y - 0.40 * dy);
  cairo_line_to (cr, tip.x - 0.75 * dx + 0.72 * dy, tip.y - 0.75 * dy - 0.72 * dx);
  cairo_close_path (cr);
}

static void
draw_arrow (cairo_t                  *cr,
            const UnknotFrameOverlay *overlay,
            const guint32             colors[2],
            double                    unit)
{
  guint steps = 14 * (overlay->n_points - 1);
  double width = overlay->weight * unit;
  double back = 4.0 / 14;
  double end = overlay->n_points - 1;

  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);

  /* First a halo in the colour of the ground, then the arrow itself. */
  for (int halo = 1; halo >= 0; halo--)
    {
      double extra = halo * 2.6 * unit;

      set_color (cr, colors[halo], 1);
      for (guint i = 0; i <= steps; i++)
        {
          UnknotGridPoint point = arrow_point (overlay, (double) i / 14);

          cairo_line_to (cr, point.x, point.y);
        }
      cairo_set_line_width (cr, width + 2 * extra);
      cairo_stroke (cr);

      draw_arrow_head (cr, arrow_point (overlay, end), arrow_point (overlay, end - back), width * 2.5);
      if (overlay->both)
        draw_arrow_head (cr, arrow_point (overlay, 0), arrow_point (overlay, back), width * 2.5);
      cairo_set_line_width (cr, 2 * extra + width * 0.35);
      cairo_fill_preserve (cr);
      cairo_stroke (cr);
    }
}

/* A dot in the upper right corner that grows as one breathes in. */
static void
draw_breath (cairo_t                 *cr,
             const UnknotFigureFrame *self,
             guint32                  color,
             double                   breath,
             double                   unit)
{
  static const double discs[][2] = { { 1, 0.22 }, { 0.72, 0.4 }, { 0.44, 1 } };
  double full = 0.5 - 0.5 * cos (G_PI * breath);

  for (guint i = 0; i < G_N_ELEMENTS (discs); i++)
    {
      cairo_new_sub_path (cr);
      cairo_arc (cr, self->width - 54 * unit, 54 * unit, 34 * unit * discs[i][0] * (0.6 + 0.4 * full), 0, 2 * G_PI);
      set_color (cr, color, discs[i][1]);
      cairo_fill (cr);
    }
}

/**
 * unknot_figure_frame_has_overlay:
 * @self: a picture
 *
 * Says whether anything is drawn live on top of the picture.
 *
 * Returns: `TRUE` if [func@figure_frame_draw_overlays] draws something
 */
gboolean
unknot_figure_frame_has_overlay (const UnknotFigureFrame *self)
{
  return self->n_overlays > 0;
}

/**
 * unknot_figure_frame_draw_overlays:
 * @cr: where to draw
 * @self: a picture
 * @ground: what the card below is like
 * @phase: 0 to 1, again and again: of the rings of pressure; 0 for a still picture
 * @breath: how far one has breathed in, 0 to 1; below 0 for a still picture, where a breath says nothing and is left out
 * @width: of the area
 * @height: of the area
 *
 * Draws arrows, rings of pressure, where a pull is felt and the breath on top of the picture. It is cheap enough for
 * every frame.
 */
void
unknot_figure_frame_draw_overlays (cairo_t                 *cr,
                                   const UnknotFigureFrame *self,
                                   UnknotFigureGround       ground,
                                   double                   phase,
                                   double                   breath,
                                   double                   width,
                                   double                   height)
{
  const guint32 *accent = NULL;
  double unit;

  g_return_if_fail (self != NULL);

  if (width <= 0 || height <= 0)
    return;

  accent = colors_of (&self->accent, ground);
  unit = MAX (self->height, self->width * 0.8) / 600;

  cairo_save (cr);
  use_grid (cr, self, width, height);

  for (guint i = 0; i < self->n_overlays; i++)
    {
      const UnknotFrameOverlay *overlay = &self->overlays[i];

      if (overlay->kind == UNKNOT_OVERLAY_PRESS && overlay->n_points > 0)
        draw_press (cr, overlay, accent[0], phase, unit);
      else if (overlay->kind == UNKNOT_OVERLAY_FEEL && overlay->n_points > 0)
        draw_feel (cr, self, overlay, accent[0], unit);
      else if (overlay->kind == UNKNOT_OVERLAY_ARROW && overlay->n_points > 1)
        draw_arrow (cr, overlay, accent, unit);
      else if (overlay->kind == UNKNOT_OVERLAY_BREATH && breath >= 0)
        draw_breath (cr, self, accent[0], breath, unit);
    }

  cairo_restore (cr);
}
