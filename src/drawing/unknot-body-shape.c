/* Muscles: the base, light, pale ends, shade, fibres. */

#include <math.h>

#include "unknot-body-paint.h"

/* How strongly something that is only context is shaded. */
#define CONTEXT_SHADE 0.45
#define HAIR_SHADE 0.001
#define SHEET_SHADE 0.15

static gboolean
is_hair (const UnknotAtlasShape *shape)
{
  return g_str_equal (shape->name, "hair");
}

static UnknotColour
base_colour (const UnknotMapInk     *ink,
             const UnknotAtlasShape *shape,
             const UnknotArtShape   *art)
{
  UnknotColour colour;

  if (is_hair (shape))
    return ink->hair;

  if (shape->context && shape->fascia == 0)
    colour = ink->context;
  else
    colour = unknot_colour_mix (ink->muscle, ink->fascia, shape->fascia);
  if (art->tone > 0)
    return unknot_colour_mix (colour, (UnknotColour) { 1, 1, 1 }, art->tone * 1.6);
  return unknot_colour_mix (colour, ink->shade, -art->tone * 1.6);
}

/* The base with light from above. All heads of a muscle lie in one light, so it spans the whole group. */
static void
paint_base (const UnknotPaint      *paint,
            const UnknotAtlasShape *shape,
            const UnknotArtShape   *art,
            UnknotOutline          *outline,
            double                  amount,
            cairo_t                *cr)
{
  const UnknotMapInk *ink = &paint->ink->map;
  UnknotOutline *group = unknot_map_body_get_group (paint->body, shape->group, FALSE);
  const UnknotRect *span = unknot_outline_get_bounds (group != NULL ? group : outline);
  UnknotColour base = base_colour (ink, shape, art);
  const UnknotColour colours[] = {
    unknot_colour_mix (base, ink->light, 0.12 * amount),
    base,
    unknot_colour_mix (base, ink->shade, 0.10 * amount),
  };

  unknot_paint_light (cr, span, colours);
}

static void
paint_shade (const UnknotPaint      *paint,
             const UnknotAtlasShape *shape,
             UnknotOutline          *outline,
             UnknotOutline          *border,
             double                  amount,
             cairo_t                *cr)
{
  const UnknotMapInk *ink = &paint->ink->map;
  UnknotOutline *group = unknot_map_body_get_group (paint->body, shape->group, FALSE);
  const UnknotRect *bounds = unknot_outline_get_bounds (outline);
  double size = fmin (bounds->width, bounds->height);
  UnknotSoftEdge edge = { 0 };

  if (group != NULL)
    unknot_paint_edge (cr, border, ink->shade, fmin (14, size * 0.3), 0.16 * amount, 6, 1);

  unknot_soft_edge_add (&edge, fmin (34, size * 0.45), 0.32 * amount, 14, 1.25);
  unknot_soft_edge_add (&edge, fmin (9, size * 0.2), 0.20 * amount, 6, 1);
  unknot_soft_edge_draw (&edge, cr, group != NULL ? group : outline, ink->shade);
}

/* Every second fibre is stronger; those of a kind are filled together. */
static void
paint_fibres (const UnknotMapInk   *ink,
              const UnknotArtShape *art,
              double                amount,
              cairo_t              *cr)
{
  static const struct
  {
    double alpha;
    double width;
  } looks[] = { { 0.28, 0.7 }, { 0.42, 0.95 } };

  for (guint look = 0; look < G_N_ELEMENTS (looks); look++)
    {
      for (guint i = look; i < art->fibres->len; i += 2)
        unknot_outline_taper (g_ptr_array_index (art->fibres, i), cr, looks[look].width);
      unknot_paint_fill (cr, ink->fibre, looks[look].alpha * sqrt (fmax (amount, 0.3)), FALSE);
    }
}

static void
feather_shape (const UnknotArtShape *art,
               cairo_t              *cr)
{
  UnknotSoftEdge edge = { .n_strokes = 14 };

  /* A ramp that starts near nothing: else the widest stroke would show as a stripe. */
  for (guint i = 0; i < edge.n_strokes; i++)
    {
      edge.widths[i] = art->feather_width * (i + 1) / edge.n_strokes;
      edge.alphas[i] = 0.02 + 0.55 * pow (1 - (double) i / edge.n_strokes, 1.4);
    }
  unknot_soft_edge_erase (&edge, cr, art->feather);
}

static void
soften_hairline (const UnknotArtShape *art,
                 cairo_t              *cr)
{
  UnknotSoftEdge edge = { 0 };

  unknot_soft_edge_add (&edge, 14, 0.83, 8, 1);
  unknot_soft_edge_erase (&edge, cr, art->feather);
}

/**
 * unknot_paint_shape:
 * @paint: what is painted
 * @index: a shape's index in its atlas
 * @cr: the drawing
 *
 * Paints a muscle, or what is there as context.
 */
void
unknot_paint_shape (const UnknotPaint *paint,
                    gsize              index,
                    cairo_t           *cr)
{
  gsize n_shapes;
  const UnknotAtlasShape *shape = &unknot_atlas_get_shapes (unknot_map_body_get_atlas (paint->body), &n_shapes)[index];
  const UnknotArtShape *art = &g_array_index (paint->art->shapes, UnknotArtShape, index);
  const UnknotMapInk *ink = &paint->ink->map;
  UnknotOutline *outline = unknot_map_body_get_shape (paint->body, index);
  gboolean feathered = art->feather != NULL && art->feather_width > 0;
  gboolean hairline = is_hair (shape) && art->feather != NULL;
  double amount = shape->context ? CONTEXT_SHADE : 1;
  UnknotPaintLayer layer;

  unknot_paint_layer_begin (&layer, cr, outline, FALSE);
  if (layer.cr == NULL)
    return;

  paint_base (paint, shape, art, outline, amount, layer.cr);
  if (hairline)
    soften_hairline (art, layer.cr);

  for (guint i = 0; i < art->ridges->len; i++)
    {
      const UnknotArtStroke *ridge = &g_array_index (art->ridges, UnknotArtStroke, i);

      unknot_paint_edge (layer.cr, ridge->outline, ink->light, ridge->width, ink->ridge_light * amount, 14, 1.1);
    }
  for (guint i = 0; i < art->tendon_ends->len; i++)
    {
      const UnknotArtStroke *end = &g_array_index (art->tendon_ends, UnknotArtStroke, i);

      unknot_paint_edge (layer.cr, end->outline, ink->tendon, end->width, ink->tendon_cover, 14, 1.05);
    }

  if (is_hair (shape))
    amount = HAIR_SHADE;
  else if (g_str_equal (shape->name, "fascia"))
    amount = SHEET_SHADE;
  if (amount > HAIR_SHADE)
    paint_shade (paint, shape, outline, unknot_map_body_get_border (paint->body, index), amount, layer.cr);
  paint_fibres (ink, art, amount, layer.cr);

  if (feathered)
    feather_shape (art, layer.cr);
  unknot_paint_layer_end (&layer);
}
