/* The body in plain colours: what a person sees before the shaded drawing is there. */

#include "unknot-body-draw.h"

#include "unknot-body-paint.h"

/* This is on the screen for a few frames, but the first frame waits for it: curves may be off by less than half a
 * pixel, and edges inside need no more than the fast smoothing. */
#define TOLERANCE 0.4

static gboolean
is_hair (const UnknotAtlasShape *shape)
{
  return g_str_equal (shape->name, "hair");
}

static void
fill (UnknotOutline *outline,
      UnknotColour   colour,
      cairo_t       *cr)
{
  unknot_outline_trace (outline, cr);
  unknot_paint_fill (cr, colour, 1, FALSE);
}

static void
fill_ground (UnknotMapBody   *body,
             UnknotSheet      sheet,
             const UnknotInk *ink,
             cairo_t         *cr)
{
  gboolean behind = unknot_atlas_get_view (unknot_map_body_get_atlas (body)) == UNKNOT_VIEW_BACK;

  fill (unknot_map_body_get_outline (body), unknot_paint_ground_colour (&ink->map, sheet), cr);
  if (sheet != UNKNOT_SHEET_BONES)
    fill (unknot_map_body_get_head (body), behind ? ink->map.hair : ink->map.face, cr);
}

static void
fill_shapes (UnknotMapBody   *body,
             UnknotSheet      sheet,
             gboolean         over,
             const UnknotInk *ink,
             cairo_t         *cr)
{
  const UnknotMapInk *map = &ink->map;
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (unknot_map_body_get_atlas (body), &n_shapes);

  for (gsize i = 0; i < n_shapes; i++)
    {
      UnknotColour colour = unknot_colour_mix (map->muscle, map->fascia, shapes[i].fascia);

      if ((shapes[i].sheets & 1u << sheet) == 0 || shapes[i].over != over)
        continue;
      if (is_hair (&shapes[i]))
        colour = map->hair;
      else if (shapes[i].context && shapes[i].fascia == 0)
        colour = map->context;

      fill (unknot_map_body_get_shape (body, i), colour, cr);
      /* Below the surface one muscle lies on another, and each line belongs between the two. */
      if (sheet != UNKNOT_SHEET_SUPERFICIAL && !is_hair (&shapes[i]))
        unknot_paint_line (cr, unknot_map_body_get_border (body, i), map->line, shapes[i].context ? 0.35 : 0.75,
                           0.9 * map->line_weight);
    }
}

/* The lines that tell muscles apart, all in one stroke. The finer ones inside come with the shaded drawing. */
static void
draw_surface_borders (UnknotMapBody   *body,
                      const UnknotInk *ink,
                      cairo_t         *cr)
{
  UnknotAtlas *atlas = unknot_map_body_get_atlas (body);
  gsize n_shapes, n_groups;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (atlas, &n_shapes);
  const UnknotAtlasGroup *groups = unknot_atlas_get_groups (atlas, &n_groups);

  for (gsize i = 0; i < n_shapes; i++)
    if ((shapes[i].sheets & 1u << UNKNOT_SHEET_SUPERFICIAL) != 0 && !shapes[i].context && shapes[i].group == NULL)
      unknot_outline_trace (unknot_map_body_get_border (body, i), cr);
  for (gsize i = 0; i < n_groups; i++)
    if (groups[i].layer == UNKNOT_LAYER_SUPERFICIAL)
      unknot_outline_trace (unknot_map_body_get_group (body, groups[i].id, TRUE), cr);

  unknot_colour_set_source (ink->map.line, cr, 0.68);
  cairo_set_line_width (cr, 1.0 * ink->map.line_weight);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_BEVEL);
  cairo_stroke (cr);
}

/**
 * unknot_body_draw_plain:
 * @body: a body
 * @sheet: the sheet to show
 * @ink: the colours
 * @cr: a context whose units are millimetres of the drawing
 *
 * Draws the body in plain colours, with limbs that are cut off: lines and fields alone, which paper takes as they are.
 * A limb that ends softly would turn the whole page of a PDF into a picture, and its tags would get lost.
 */
void
unknot_body_draw_plain (UnknotMapBody   *body,
                        UnknotSheet      sheet,
                        const UnknotInk *ink,
                        cairo_t         *cr)
{
  cairo_save (cr);
  cairo_set_tolerance (cr, TOLERANCE);

  fill_ground (body, sheet, ink, cr);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  fill_shapes (body, sheet, FALSE, ink, cr);
  fill_shapes (body, sheet, TRUE, ink, cr);
  if (sheet == UNKNOT_SHEET_SUPERFICIAL)
    draw_surface_borders (body, ink, cr);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_DEFAULT);
  unknot_paint_line (cr, unknot_map_body_get_outline (body), ink->map.outline, 1, 2.2 * ink->map.line_weight);
  if (ink->map.has_rim)
    unknot_paint_line (cr, unknot_map_body_get_outline (body), ink->map.rim, 0.9, 1.0 * ink->map.line_weight);

  cairo_restore (cr);
}

/**
 * unknot_body_draw_flat:
 * @body: a body
 * @sheet: the sheet to show
 * @ink: the colours
 * @cr: a context whose units are millimetres of the drawing, on a surface with nothing else on it
 *
 * Draws the body in plain colours: outline, shapes and borders exactly where the shaded drawing has them. Takes few
 * milliseconds and needs no art, so it can be the first thing a person sees.
 */
void
unknot_body_draw_flat (UnknotMapBody   *body,
                       UnknotSheet      sheet,
                       const UnknotInk *ink,
                       cairo_t         *cr)
{
  unknot_body_draw_plain (body, sheet, ink, cr);
  unknot_paint_fades (body, cr);
}
