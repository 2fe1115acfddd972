/* What covers a part of the body: zones, areas, and what a person painted. */

#include "unknot-map-overlay-private.h"

#include <math.h>

#include "unknot-body-paint.h"

#define FULL_TURN (2 * G_PI)
#define HEX(rgb) { ((rgb) >> 16 & 0xff) / 255.0, ((rgb) >> 8 & 0xff) / 255.0, ((rgb) & 0xff) / 255.0 }

/* Dots of an area, in pixels: how far apart they are and how large. */
#define DENSE_GAP 6.5
#define SPARSE_GAP 9.0
#define DOT 1.15

/* How a kind of zone is hatched. Each has lines of its own, so that colour is never needed to tell them apart. */
typedef struct
{
  UnknotColour light;
  UnknotColour dark;
  /* Degrees, in the order in which they are drawn; the second is not drawn if it is the same. */
  double angles[2];
  double gap;
  double fill;
} Hatching;

static const Hatching hatchings[UNKNOT_N_ZONE_KINDS] = {
  [UNKNOT_ZONE_NEVER] = { HEX (0x4a1f35), HEX (0xffe3ea), { 45, -45 }, 6.5, 0.12 },
  [UNKNOT_ZONE_TOOLS] = { HEX (0x8a5200), HEX (0xffc062), { -45, -45 }, 5.5, 0.14 },
  [UNKNOT_ZONE_ROLLER] = { HEX (0x1a5c9e), HEX (0x8cc2ff), { 0, 0 }, 7, 0.05 },
  [UNKNOT_ZONE_GUN] = { HEX (0x6b3394), HEX (0xd3a8ff), { 90, 90 }, 7, 0.05 },
};

/* Where a knot is felt. Not the red of knots. */
static const UnknotColour light_echo = HEX (0xa3195b);
static const UnknotColour dark_echo = HEX (0xff8fbf);

/* Lines all over @bounds, on a grid of the whole drawing so that neighbours fit together. */
static void
add_hatching (cairo_t          *cr,
              const UnknotRect *bounds,
              double            degrees,
              double            gap)
{
  double angle = degrees / 180 * G_PI;
  double along_x = cos (angle), along_y = sin (angle);
  double middle_x = bounds->x + bounds->width / 2, middle_y = bounds->y + bounds->height / 2;
  double reach = hypot (bounds->width, bounds->height) / 2 + gap;
  double across = middle_y * along_x - middle_x * along_y;
  double along = middle_x * along_x + middle_y * along_y;

  for (double d = ceil ((across - reach) / gap) * gap; d <= across + reach; d += gap)
    {
      double x = -d * along_y, y = d * along_x;

      cairo_move_to (cr, x + (along - reach) * along_x, y + (along - reach) * along_y);
      cairo_line_to (cr, x + (along + reach) * along_x, y + (along + reach) * along_y);
    }
}

/* @shown is where it is drawn. */
void
unknot_overlay_draw_hatching (const UnknotOverlayPaint *paint,
                              UnknotOutline            *shown,
                              UnknotZoneKind            kind,
                              gboolean                  chosen)
{
  const Hatching *hatching = &hatchings[kind];
  UnknotColour colour = paint->ink->dark ? hatching->dark : hatching->light;
  gboolean strong = paint->ink->high_contrast || chosen;
  UnknotPaintLayer layer;

  unknot_paint_layer_begin (&layer, paint->cr, shown, FALSE);
  if (layer.cr != NULL)
    {
      const UnknotOverlayPaint inside = { paint->body, paint->ink, paint->pixel, layer.cr };

      unknot_paint_cover (layer.cr, colour, strong ? hatching->fill + 0.14 : hatching->fill);
      for (guint i = 0; i < (hatching->angles[0] == hatching->angles[1] ? 1 : 2); i++)
        add_hatching (layer.cr, unknot_outline_get_bounds (shown), hatching->angles[i], hatching->gap * paint->pixel);
      unknot_overlay_stroke (&inside, colour, strong ? 1 : 0.8, strong ? 1.5 : 1.1);
    }
  unknot_paint_layer_end (&layer);

  unknot_outline_trace (shown, paint->cr);
  unknot_overlay_stroke (paint, paint->ink->ground, 0.8, strong ? 4.5 : 3.5);
  unknot_outline_trace (shown, paint->cr);
  unknot_overlay_stroke (paint, colour, 1, strong ? 2.4 : 1.6);
}

void
unknot_overlay_draw_zone (const UnknotOverlayPaint *paint,
                          const UnknotOverlayZone  *zone)
{
  g_autoptr (UnknotOutline) outline = unknot_map_body_fit_outline (paint->body, zone->outline);

  unknot_overlay_draw_hatching (paint, outline, zone->kind, zone->chosen);
}

/**
 * unknot_zone_draw_swatch:
 * @kind: a kind of zone
 * @ink: the colours
 * @width: of the swatch, in the context's units
 * @height: of the swatch, in the context's units
 * @cr: a context; the swatch fills it from its origin on
 *
 * Draws a piece of a hatching, for a legend.
 */
void
unknot_zone_draw_swatch (UnknotZoneKind   kind,
                         const UnknotInk *ink,
                         double           width,
                         double           height,
                         cairo_t         *cr)
{
  const UnknotOverlayPaint paint = { NULL, ink, 1, cr };
  const UnknotRect box = { 2, 2, width - 4, height - 4 };
  g_autoptr (UnknotOutline) outline = unknot_overlay_make_box (&box);

  unknot_overlay_draw_hatching (&paint, outline, kind, FALSE);
}

/* Dots in rows, every second one moved by half, on a grid of the whole drawing. */
static void
add_dots (const UnknotOverlayPaint *paint,
          const UnknotRect         *bounds,
          double                    gap,
          double                    radius)
{
  double row_gap = gap * 0.87;

  for (double row = floor (bounds->y / row_gap); row * row_gap <= bounds->y + bounds->height; row++)
    {
      double shift = fmod (row, 2) == 0 ? 0 : gap / 2;

      for (double x = floor (bounds->x / gap) * gap + shift; x <= bounds->x + bounds->width; x += gap)
        unknot_overlay_circle (paint, (UnknotPoint) { x, row * row_gap }, radius);
    }
}

void
unknot_overlay_draw_area (const UnknotOverlayPaint *paint,
                          const UnknotOverlayArea  *area)
{
  UnknotColour colour = paint->ink->dark ? dark_echo : light_echo;
  double size = (0.75 + 0.5 * area->strength) * (paint->ink->high_contrast ? 1.25 : 1);
  double fill = (area->essential ? 0.18 + 0.42 * area->strength : 0.06 + 0.12 * area->strength);
  g_autoptr (UnknotOutline) outline = unknot_map_body_fit_outline (paint->body, area->outline);
  UnknotPaintLayer layer;

  unknot_paint_layer_begin (&layer, paint->cr, outline, FALSE);
  if (layer.cr != NULL)
    {
      const UnknotOverlayPaint inside = { paint->body, paint->ink, paint->pixel, layer.cr };

      unknot_paint_cover (layer.cr, colour, fill);
      add_dots (&inside, unknot_outline_get_bounds (outline),
                (area->essential ? DENSE_GAP : SPARSE_GAP) * paint->pixel, DOT * size * paint->pixel);
      unknot_overlay_fill (&inside, colour, area->essential ? 0.9 : 0.75);
    }
  unknot_paint_layer_end (&layer);

  if (!area->essential)
    unknot_overlay_dash (paint, 3, 3.5);
  unknot_outline_trace (outline, paint->cr);
  unknot_overlay_stroke (paint, colour, area->essential ? 1 : 0.85, (area->essential ? 1.8 : 1.3) * size);
  cairo_set_dash (paint->cr, NULL, 0, 0);
}

/* All dots are one path: where they overlap nothing gets darker. */
void
unknot_overlay_draw_cloud (const UnknotOverlayPaint  *paint,
                           const UnknotOverlayPoints *cloud)
{
  for (gsize i = 0; i < cloud->n_points; i++)
    unknot_overlay_circle (paint, unknot_map_body_to_shown (paint->body, cloud->points[i]), cloud->radius);
  unknot_overlay_fill (paint, paint->ink->accent, paint->ink->high_contrast ? 0.75 : 0.5);
}

static void
trace_path (const UnknotOverlayPaint  *paint,
            const UnknotOverlayPoints *path)
{
  for (gsize i = 0; i < path->n_points; i++)
    {
      UnknotPoint corner = unknot_map_body_to_shown (paint->body, path->points[i]);

      cairo_line_to (paint->cr, corner.x, corner.y);
    }
  cairo_close_path (paint->cr);
}

void
unknot_overlay_draw_path (const UnknotOverlayPaint  *paint,
                          const UnknotOverlayPoints *path)
{
  trace_path (paint, path);
  unknot_overlay_fill (paint, paint->ink->knot, paint->ink->high_contrast ? 0.4 : 0.25);
  trace_path (paint, path);
  unknot_overlay_stroke (paint, paint->ink->ground, 0.8, 4);
  trace_path (paint, path);
  unknot_overlay_stroke (paint, paint->ink->knot, 1, 2);
}

void
unknot_overlay_fill (const UnknotOverlayPaint *paint,
                     UnknotColour              colour,
                     double                    alpha)
{
  unknot_paint_fill (paint->cr, colour, alpha, FALSE);
}

void
unknot_overlay_stroke (const UnknotOverlayPaint *paint,
                       UnknotColour              colour,
                       double                    alpha,
                       double                    pixels)
{
  unknot_paint_path (paint->cr, colour, alpha, pixels * paint->pixel);
}

/* A broken line, in pixels, for the next strokes. */
void
unknot_overlay_dash (const UnknotOverlayPaint *paint,
                     double                    on,
                     double                    off)
{
  const double dashes[] = { on * paint->pixel, off * paint->pixel };

  cairo_set_dash (paint->cr, dashes, G_N_ELEMENTS (dashes), 0);
}

void
unknot_overlay_circle (const UnknotOverlayPaint *paint,
                       UnknotPoint               centre,
                       double                    radius)
{
  cairo_new_sub_path (paint->cr);
  cairo_arc (paint->cr, centre.x, centre.y, radius, 0, FULL_TURN);
  cairo_close_path (paint->cr);
}
