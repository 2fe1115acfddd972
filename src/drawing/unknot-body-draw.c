#include "unknot-body-draw.h"

#include <math.h>

#include "unknot-body-paint.h"
#include "unknot-svg-writer.h"

#define KIND(name) (1u << UNKNOT_BONE_ ## name)
#define BONE_KINDS (1u << UNKNOT_BONE | KIND (CARTILAGE))

static gboolean
is_named (const UnknotAtlasShape *shape,
          const char             *name)
{
  return g_str_equal (shape->name, name);
}

/**
 * unknot_paint_ground_colour:
 * @ink: the colours
 * @sheet: the sheet to show
 *
 * Gets what the body is filled with under all shapes.
 *
 * Returns: the colour
 */
UnknotColour
unknot_paint_ground_colour (const UnknotMapInk *ink,
                            UnknotSheet         sheet)
{
  switch (sheet)
    {
    case UNKNOT_SHEET_DEEP:
    case UNKNOT_SHEET_DEEPEST:
      return ink->under;
    case UNKNOT_SHEET_BONES:
      return ink->under_bones;
    case UNKNOT_SHEET_SUPERFICIAL:
    default:
      return ink->skin;
    }
}

static void
draw_ground (UnknotMapBody   *body,
             UnknotSheet      sheet,
             const UnknotInk *ink,
             cairo_t         *cr)
{
  gboolean behind = unknot_atlas_get_view (unknot_map_body_get_atlas (body)) == UNKNOT_VIEW_BACK;

  unknot_outline_trace (unknot_map_body_get_outline (body), cr);
  unknot_paint_fill (cr, unknot_paint_ground_colour (&ink->map, sheet), 1, FALSE);

  if (sheet == UNKNOT_SHEET_BONES)
    return;
  unknot_outline_trace (unknot_map_body_get_head (body), cr);
  unknot_paint_fill (cr, behind ? ink->map.hair : ink->map.face, 1, FALSE);
}

/* The line round a region, or round a whole muscle after the last of its heads. */
static void
draw_deep_borders (const UnknotPaint      *paint,
                   const UnknotAtlasShape *shapes,
                   gsize                   n_shapes,
                   gsize                   index,
                   cairo_t                *cr)
{
  const UnknotMapInk *ink = &paint->ink->map;
  const UnknotAtlasShape *shape = &shapes[index];
  UnknotOutline *border = unknot_map_body_get_border (paint->body, index);
  UnknotOutline *cut = g_array_index (paint->art->shapes, UnknotArtShape, index).cut;
  gboolean last = TRUE;

  unknot_paint_line (cr, border, ink->line, shape->group != NULL ? 0.42 : 0.75,
                     (shape->group != NULL ? 0.7 : 1.0) * ink->line_weight);
  if (cut != NULL)
    {
      unknot_paint_line (cr, cut, ink->light, 0.8, 2.2);
      unknot_paint_line (cr, cut, ink->line, 0.6, 0.6);
    }

  if (shape->group == NULL)
    return;
  for (gsize i = index + 1; i < n_shapes && last; i++)
    last = (shapes[i].sheets & 1u << paint->sheet) == 0 || g_strcmp0 (shapes[i].group, shape->group) != 0;
  if (last && unknot_map_body_get_group (paint->body, shape->group, FALSE) != NULL)
    unknot_paint_line (cr, unknot_map_body_get_group (paint->body, shape->group, FALSE), ink->line, 0.75,
                       1.0 * ink->line_weight);
}

/* Whether a shape is drawn with the muscles, with what lies under them, or with what lies over them. */
typedef enum
{
  PASS_UNDER,
  PASS_MUSCLES,
  PASS_OVER,
} Pass;

static Pass
pass_of (const UnknotAtlasShape *shape)
{
  if (!shape->context)
    return PASS_MUSCLES;

  return shape->over ? PASS_OVER : PASS_UNDER;
}

static void
draw_shapes (const UnknotPaint *paint,
             Pass               pass,
             cairo_t           *cr)
{
  const UnknotMapInk *ink = &paint->ink->map;
  gboolean below = paint->sheet != UNKNOT_SHEET_SUPERFICIAL;
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (unknot_map_body_get_atlas (paint->body), &n_shapes);

  for (gsize i = 0; i < n_shapes; i++)
    {
      if (pass_of (&shapes[i]) != pass || (shapes[i].sheets & 1u << paint->sheet) == 0)
        continue;

      /* A small cast shadow lifts the muscle off what lies under it. */
      if (pass != PASS_UNDER && below && shapes[i].group == NULL)
        unknot_paint_edge (cr, unknot_map_body_get_border (paint->body, i), ink->shade, 7, 0.22, 5, 1);

      unknot_paint_shape (paint, i, cr);

      if (!below || is_named (&shapes[i], "hair"))
        continue;
      if (pass != PASS_MUSCLES)
        unknot_paint_line (cr, unknot_map_body_get_border (paint->body, i), ink->line,
                           pass == PASS_OVER ? 0.5 : 0.35, 0.7 * ink->line_weight);
      else
        draw_deep_borders (paint, shapes, n_shapes, i, cr);
    }
}

/* On the surface all lines lie on top, so that neighbours share one. */
static void
draw_surface_borders (UnknotMapBody   *body,
                      const UnknotInk *ink,
                      cairo_t         *cr)
{
  UnknotAtlas *atlas = unknot_map_body_get_atlas (body);
  double weight = ink->map.line_weight;
  gsize n_shapes, n_groups;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (atlas, &n_shapes);
  const UnknotAtlasGroup *groups = unknot_atlas_get_groups (atlas, &n_groups);

  for (gsize i = 0; i < n_shapes; i++)
    {
      gboolean fine = shapes[i].context || shapes[i].group != NULL;

      if ((shapes[i].sheets & 1u << UNKNOT_SHEET_SUPERFICIAL) == 0
          || (shapes[i].context && (is_named (&shapes[i], "hair") || is_named (&shapes[i], "fascia"))))
        continue;
      unknot_paint_line (cr, unknot_map_body_get_border (body, i), ink->map.line, fine ? 0.35 : 0.68,
                         (shapes[i].context ? 0.7 : fine ? 0.6 : 1.0) * weight);
    }

  for (gsize i = 0; i < n_groups; i++)
    if (groups[i].layer == UNKNOT_LAYER_SUPERFICIAL)
      unknot_paint_line (cr, unknot_map_body_get_group (body, groups[i].id, TRUE), ink->map.line, 0.68, 1.0 * weight);
}

static void
draw_accents (const UnknotPaint *paint,
              cairo_t           *cr)
{
  const UnknotMapInk *ink = &paint->ink->map;
  gboolean dark = paint->ink->dark;
  GArray *accents = paint->sheet == UNKNOT_SHEET_SUPERFICIAL ? paint->art->accents : paint->art->accents_deep;
  guint build = 1u << unknot_map_body_get_build (paint->body);

  for (guint i = 0; i < accents->len; i++)
    {
      const UnknotArtAccent *accent = &g_array_index (accents, UnknotArtAccent, i);
      UnknotOutline *line = accent->stroke.outline;
      double width = accent->stroke.width;

      if ((accent->builds & build) == 0 || (accent->sheets != 0 && (accent->sheets & 1u << paint->sheet) == 0))
        continue;

      switch (accent->tone)
        {
        case UNKNOT_ACCENT_SOFT:
          unknot_paint_edge (cr, line, ink->shade, width, 0.30, 14, 1.2);
          break;
        case UNKNOT_ACCENT_GLOW:
          unknot_paint_edge (cr, line, ink->light, width, dark ? 0.16 : 0.30, 14, 1.2);
          break;
        case UNKNOT_ACCENT_WISP:
          unknot_paint_edge (cr, line, ink->shade, width, dark ? 0.2 : 0.13, 12, 1.2);
          break;
        case UNKNOT_ACCENT_CREASE:
        case UNKNOT_ACCENT_LIGHT:
        case UNKNOT_ACCENT_HUSH:
        case UNKNOT_ACCENT_LIP:
        default:
          unknot_outline_taper (line, cr, width);
          if (accent->tone == UNKNOT_ACCENT_LIGHT)
            unknot_paint_fill (cr, ink->light, 0.5, FALSE);
          else if (accent->tone == UNKNOT_ACCENT_LIP)
            unknot_paint_fill (cr, ink->shade, 0.3, FALSE);
          else
            unknot_paint_fill (cr, ink->crease, accent->tone == UNKNOT_ACCENT_HUSH ? 0.42 : 0.8, FALSE);
          break;
        }
    }
}

static void
draw_inside (const UnknotPaint *paint,
             cairo_t           *cr)
{
  const UnknotMapInk *ink = &paint->ink->map;
  UnknotOutline *outline = unknot_map_body_get_outline (paint->body);
  gboolean bones = paint->sheet == UNKNOT_SHEET_BONES;
  gboolean surface = paint->sheet == UNKNOT_SHEET_SUPERFICIAL;
  UnknotSoftEdge form = { 0 };

  draw_ground (paint->body, paint->sheet, paint->ink, cr);
  draw_shapes (paint, PASS_UNDER, cr);
  if (!surface)
    {
      unknot_paint_bones (paint, KIND (FAR), cr);
      unknot_paint_bones (paint, bones ? BONE_KINDS | KIND (SHEET) | KIND (TOP) : BONE_KINDS, cr);
    }
  if (!bones)
    {
      draw_shapes (paint, PASS_MUSCLES, cr);
      draw_shapes (paint, PASS_OVER, cr);
    }
  unknot_paint_bones (paint, KIND (GHOST), cr);
  unknot_paint_tendons (paint, FALSE, cr);
  if (!bones)
    unknot_paint_bones (paint, KIND (TOP), cr);
  if (surface)
    draw_surface_borders (paint->body, paint->ink, cr);
  unknot_paint_bones (paint, KIND (SURFACE), cr);
  unknot_paint_tendons (paint, TRUE, cr);

  /* The form of the body as a whole: light from above and in front, darker towards the edge. */
  unknot_soft_edge_add (&form, 60, ink->body_shade * (bones ? 0.6 : 1), 22, 1.35);
  unknot_soft_edge_add (&form, 18, 0.20, 8, 1);
  unknot_soft_edge_draw (&form, cr, outline, ink->shade);
  draw_accents (paint, cr);
}

/* The body is drawn apart from what lies under it, so that it can be faded. */
static void
begin_body (cairo_t *cr)
{
  UnknotSvgWriter *writer = unknot_svg_writer_of (cr);

  if (writer != NULL)
    {
      unknot_svg_writer_begin (writer, NULL, FALSE);
      return;
    }

  cairo_save (cr);
  cairo_push_group (cr);
}

static void
end_body (cairo_t *cr)
{
  UnknotSvgWriter *writer = unknot_svg_writer_of (cr);

  if (writer != NULL)
    {
      unknot_svg_writer_end (writer);
      return;
    }

  cairo_pop_group_to_source (cr);
  cairo_paint (cr);
  cairo_restore (cr);
}

/**
 * unknot_body_draw_shaded:
 * @body: a body
 * @art: its art
 * @sheet: the sheet to show
 * @ink: the colours
 * @cr: a context whose units are millimetres of the drawing, scaled alike both ways and not turned
 *
 * Draws the body with light, fibres, bones and tendons, on nothing: what shows around it is what was there before.
 */
void
unknot_body_draw_shaded (UnknotMapBody   *body,
                         UnknotBodyArt   *art,
                         UnknotSheet      sheet,
                         const UnknotInk *ink,
                         cairo_t         *cr)
{
  const UnknotPaint paint = { body, art, sheet, ink };
  UnknotPaintLayer layer;

  begin_body (cr);
  unknot_paint_layer_begin (&layer, cr, unknot_map_body_get_outline (body), FALSE);
  if (layer.cr != NULL)
    {
      draw_inside (&paint, layer.cr);
      unknot_paint_layer_end (&layer);
    }
  unknot_paint_contour (body, &ink->map, cr);
  unknot_paint_fades (body, cr);
  end_body (cr);
}

static gboolean
side_fits (UnknotSide wanted,
           UnknotSide side)
{
  return wanted == UNKNOT_SIDE_BOTH || wanted == UNKNOT_SIDE_MIDDLE || side == UNKNOT_SIDE_MIDDLE || wanted == side;
}

static void
draw_chosen (UnknotMapBody   *body,
             gsize            index,
             gboolean         hidden,
             const UnknotInk *ink,
             cairo_t         *cr)
{
  const double dashes[] = { 6, 4 };
  UnknotOutline *outline = unknot_map_body_get_shape (body, index);
  UnknotPaintLayer layer;

  unknot_paint_layer_begin (&layer, cr, outline, FALSE);
  if (layer.cr != NULL)
    {
      unknot_colour_set_source (ink->map.select, layer.cr, hidden ? 0.30 : 0.56);
      cairo_paint (layer.cr);
      if (!hidden)
        unknot_paint_edge (layer.cr, outline, ink->map.select, 30, 0.38, 10, 1.2);
      unknot_paint_layer_end (&layer);
    }

  cairo_save (cr);
  if (hidden)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  unknot_paint_line (cr, outline, ink->map.select_line, 1, 1.7 * ink->map.line_weight);
  cairo_restore (cr);
}

/**
 * unknot_body_draw_selection:
 * @body: a body
 * @sheet: the sheet that is shown
 * @muscle: a muscle's id
 * @side: the side to mark, or both
 * @ink: the colours
 * @cr: a context whose units are millimetres of the drawing
 *
 * Marks a muscle on top of the drawing. One that lies under the sheet on show is dashed, as if seen through it.
 */
void
unknot_body_draw_selection (UnknotMapBody   *body,
                            UnknotSheet      sheet,
                            const char      *muscle,
                            UnknotSide       side,
                            const UnknotInk *ink,
                            cairo_t         *cr)
{
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (unknot_map_body_get_atlas (body), &n_shapes);
  guint sheets = 1u << sheet;
  guint everywhere = 0;

  for (gsize i = 0; i < n_shapes; i++)
    if (g_strcmp0 (shapes[i].muscle, muscle) == 0)
      everywhere |= shapes[i].sheets;
  if (everywhere == 0)
    return;
  if ((everywhere & sheets) == 0)
    sheets = 1u << g_bit_nth_lsf (everywhere, -1);

  for (gsize i = 0; i < n_shapes; i++)
    if (g_strcmp0 (shapes[i].muscle, muscle) == 0 && (shapes[i].sheets & sheets) != 0
        && side_fits (side, shapes[i].side))
      draw_chosen (body, i, sheets != 1u << sheet, ink, cr);
}

/**
 * unknot_body_draw_hover:
 * @body: a body
 * @sheet: the sheet that is shown
 * @shape: the name of a shape or the id of a muscle
 * @side: its side
 * @ink: the colours
 * @cr: a context whose units are millimetres of the drawing
 *
 * Lifts what the pointer is over a little.
 */
void
unknot_body_draw_hover (UnknotMapBody   *body,
                        UnknotSheet      sheet,
                        const char      *shape,
                        UnknotSide       side,
                        const UnknotInk *ink,
                        cairo_t         *cr)
{
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (unknot_map_body_get_atlas (body), &n_shapes);

  for (gsize i = 0; i < n_shapes; i++)
    {
      UnknotOutline *outline = unknot_map_body_get_shape (body, i);

      if (shapes[i].context || (shapes[i].sheets & 1u << sheet) == 0 || !side_fits (side, shapes[i].side)
          || (g_strcmp0 (shapes[i].muscle, shape) != 0 && !is_named (&shapes[i], shape)))
        continue;

      unknot_outline_trace (outline, cr);
      unknot_colour_set_source ((UnknotColour) { 1, 1, 1 }, cr, ink->dark ? 0.12 : 0.22);
      cairo_fill (cr);
      unknot_paint_line (cr, outline, ink->map.select_line, 0.8, 1.2 * ink->map.line_weight);
    }
}

/**
 * unknot_body_draw_focus:
 * @body: a body
 * @sheet: the sheet that is shown
 * @muscle: a muscle's id
 * @side: its side
 * @ink: the colours
 * @cr: a context whose units are millimetres of the drawing
 *
 * Puts a ring round the muscle that has the keyboard's focus, on any ground.
 */
void
unknot_body_draw_focus (UnknotMapBody   *body,
                        UnknotSheet      sheet,
                        const char      *muscle,
                        UnknotSide       side,
                        const UnknotInk *ink,
                        cairo_t         *cr)
{
  const struct
  {
    UnknotColour colour;
    double width;
  } rings[] = { { ink->ground, 6 }, { ink->accent, 3 } };
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (unknot_map_body_get_atlas (body), &n_shapes);

  for (guint ring = 0; ring < G_N_ELEMENTS (rings); ring++)
    for (gsize i = 0; i < n_shapes; i++)
      if ((shapes[i].sheets & 1u << sheet) != 0 && side_fits (side, shapes[i].side)
          && g_strcmp0 (shapes[i].muscle, muscle) == 0)
        unknot_paint_line (cr, unknot_map_body_get_shape (body, i), rings[ring].colour, 1, rings[ring].width);
}
