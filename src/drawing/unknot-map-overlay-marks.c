/* What stands at a place of the body: arrows, discs and names. */

#include "unknot-map-overlay-private.h"

#include <math.h>

#include "unknot-heat-scale.h"

#define HEX(rgb) { ((rgb) >> 16 & 0xff) / 255.0, ((rgb) >> 8 & 0xff) / 255.0, ((rgb) & 0xff) / 255.0 }

/* All in pixels of ordinary text. Radius of a disc of no pain, or of no change; each point adds STEP. */
#define LEAST_RADIUS 11.0
#define STEP 0.9
/* Rings round a disc: the more pain, the more of them. */
#define RING_GAP 4.0
/* No pixel of a disc is larger than this, in millimetres of the drawing: on a very small body discs would cover it. */
#define MOST_PIXEL 2.0
/* The points of a disc that got worse. */
#define N_SPIKES 14
#define SPIKE 5.0
#define NUMBER_SIZE 14.0
#define NAME_SIZE 13.0
#define NAME_WIDTH 190.0
#define HEAD 13.0
/* How far an arrow bows out, as a share of its length. */
#define BOW 0.18

/* Better and worse: a pair that all eyes tell apart, and shape and sign do it too. */
static const UnknotColour light_better = HEX (0x1a5c9e);
static const UnknotColour dark_better = HEX (0x8cc2ff);
static const UnknotColour light_worse = HEX (0xa84300);
static const UnknotColour dark_worse = HEX (0xffb066);

/* In the middle by what is seen of it, so that signs and numbers stand where the eye expects them. */
static void
write_sign (const UnknotOverlayPaint *paint,
            UnknotPoint               centre,
            const char               *text,
            UnknotColour              colour)
{
  g_autoptr (PangoLayout) layout = unknot_overlay_make_layout (paint, text, NUMBER_SIZE, PANGO_WEIGHT_BOLD);
  PangoRectangle ink, logical;

  pango_layout_get_extents (layout, &ink, &logical);
  unknot_overlay_write (paint, layout,
                        centre.x - (ink.x + ink.width / 2.0) / PANGO_SCALE,
                        centre.y - (logical.y + logical.height / 2.0) / PANGO_SCALE, colour);
}

static void
draw_ring (const UnknotOverlayPaint *paint,
           UnknotPoint               centre,
           double                    radius,
           UnknotColour              colour,
           double                    alpha,
           double                    pixels)
{
  unknot_overlay_circle (paint, centre, radius);
  unknot_overlay_stroke (paint, colour, alpha, pixels);
}

/* The rim keeps a disc apart from whatever lies under it. */
static void
draw_plate (const UnknotOverlayPaint *paint,
            UnknotPoint               centre,
            double                    radius,
            UnknotColour              colour)
{
  unknot_overlay_circle (paint, centre, radius + 2 * paint->pixel);
  unknot_overlay_fill (paint, paint->ink->ground, 0.95);
  unknot_overlay_circle (paint, centre, radius);
  unknot_overlay_fill (paint, colour, 1);
  if (paint->ink->high_contrast)
    draw_ring (paint, centre, radius, paint->ink->text, 1, 1.5);
}

/* Only its edge: nothing is known, or nothing changed. */
static void
draw_hollow (const UnknotOverlayPaint *paint,
             UnknotPoint               centre,
             const char               *sign,
             gboolean                  broken)
{
  double radius = LEAST_RADIUS * paint->pixel;

  unknot_overlay_circle (paint, centre, radius);
  unknot_overlay_fill (paint, paint->ink->ground, 0.85);
  if (broken)
    unknot_overlay_dash (paint, 3, 3);
  draw_ring (paint, centre, radius, paint->ink->text, 0.9, paint->ink->high_contrast ? 2.5 : 1.6);
  cairo_set_dash (paint->cr, NULL, 0, 0);
  write_sign (paint, centre, sign, paint->ink->text);
}

/* A knot as it is marked now. */
static void
draw_marker (const UnknotOverlayPaint *paint,
             UnknotPoint               centre,
             int                       pain,
             gboolean                  calm)
{
  UnknotColour colour = calm ? paint->ink->calm : paint->ink->knot;
  g_autofree char *number = pain >= 0 ? g_strdup_printf ("%Id", pain) : g_strdup ("?");

  draw_plate (paint, centre, (LEAST_RADIUS + STEP * MAX (pain, 0)) * paint->pixel, colour);
  write_sign (paint, centre, number, unknot_heat_scale_get_writing (colour));
}

static double
get_heat_radius (const UnknotOverlayPaint *paint,
                 int                       pain)
{
  return (LEAST_RADIUS + STEP * pain) * paint->pixel;
}

static void
draw_rings (const UnknotOverlayPaint *paint,
            UnknotPoint               centre,
            int                       pain)
{
  UnknotColour colour = unknot_heat_scale_get_colour (pain, paint->ink->dark);

  for (int i = (pain + 2) / 3; i > 0; i--)
    {
      double ring = get_heat_radius (paint, pain) + (2 + i * RING_GAP) * paint->pixel;

      unknot_overlay_circle (paint, centre, ring);
      unknot_overlay_fill (paint, colour, 0.16);
      draw_ring (paint, centre, ring, colour, 0.85, paint->ink->high_contrast ? 1.8 : 1.2);
    }
}

static void
draw_heat (const UnknotOverlayPaint *paint,
           UnknotPoint               centre,
           int                       pain)
{
  UnknotColour colour = unknot_heat_scale_get_colour (pain, paint->ink->dark);
  g_autofree char *number = g_strdup_printf ("%Id", pain);

  draw_plate (paint, centre, get_heat_radius (paint, pain), colour);
  write_sign (paint, centre, number, unknot_heat_scale_get_writing (colour));
}

static void
trace_spikes (const UnknotOverlayPaint *paint,
              UnknotPoint               centre,
              double                    radius,
              double                    tip)
{
  for (int i = 0; i < 2 * N_SPIKES; i++)
    {
      double angle = i * G_PI / N_SPIKES - G_PI / 2;
      double reach = i % 2 == 0 ? tip : radius;

      cairo_line_to (paint->cr, centre.x + reach * cos (angle), centre.y + reach * sin (angle));
    }
  cairo_close_path (paint->cr);
}

static void
draw_better (const UnknotOverlayPaint *paint,
             UnknotPoint               centre,
             int                       points)
{
  UnknotColour colour = paint->ink->dark ? dark_better : light_better;
  g_autofree char *sign = g_strdup_printf ("\u2212%Id", points);

  draw_plate (paint, centre, (LEAST_RADIUS + 1 + STEP * points) * paint->pixel, colour);
  write_sign (paint, centre, sign, unknot_heat_scale_get_writing (colour));
}

static void
draw_worse (const UnknotOverlayPaint *paint,
            UnknotPoint               centre,
            int                       points)
{
  UnknotColour colour = paint->ink->dark ? dark_worse : light_worse;
  double radius = (LEAST_RADIUS + 1 + STEP * points) * paint->pixel;
  g_autofree char *sign = g_strdup_printf ("+%Id", points);

  trace_spikes (paint, centre, radius + 2 * paint->pixel, radius + (SPIKE + 3) * paint->pixel);
  unknot_overlay_fill (paint, paint->ink->ground, 0.95);
  trace_spikes (paint, centre, radius, radius + SPIKE * paint->pixel);
  unknot_overlay_fill (paint, colour, 1);
  if (paint->ink->high_contrast)
    {
      trace_spikes (paint, centre, radius, radius + SPIKE * paint->pixel);
      unknot_overlay_stroke (paint, paint->ink->text, 1, 1.5);
    }
  write_sign (paint, centre, sign, unknot_heat_scale_get_writing (colour));
}

static void
trace_square (const UnknotOverlayPaint *paint,
              UnknotPoint               centre,
              double                    half)
{
  cairo_new_sub_path (paint->cr);
  cairo_move_to (paint->cr, centre.x - half, centre.y - half);
  cairo_line_to (paint->cr, centre.x + half, centre.y - half);
  cairo_line_to (paint->cr, centre.x + half, centre.y + half);
  cairo_line_to (paint->cr, centre.x - half, centre.y + half);
  cairo_close_path (paint->cr);
}

/* A square is nothing that a disc can have become: a knot that was not there before. */
static void
draw_new (const UnknotOverlayPaint *paint,
          UnknotPoint               centre,
          int                       pain)
{
  UnknotColour colour = paint->ink->dark ? dark_worse : light_worse;
  double half = (LEAST_RADIUS + STEP * MAX (pain, 0)) * 0.9 * paint->pixel;
  g_autofree char *number = pain >= 0 ? g_strdup_printf ("%Id", pain) : g_strdup ("?");

  trace_square (paint, centre, half + 2 * paint->pixel);
  unknot_overlay_fill (paint, paint->ink->ground, 0.95);
  trace_square (paint, centre, half);
  unknot_overlay_fill (paint, colour, 1);
  if (paint->ink->high_contrast)
    {
      trace_square (paint, centre, half);
      unknot_overlay_stroke (paint, paint->ink->text, 1, 1.5);
    }
  write_sign (paint, centre, number, unknot_heat_scale_get_writing (colour));
}

static void
draw_gone (const UnknotOverlayPaint *paint,
           UnknotPoint               centre)
{
  double radius = (LEAST_RADIUS - 2) * paint->pixel;
  double arm = radius * 0.45;
  double alpha = paint->ink->high_contrast ? 1 : 0.65;

  unknot_overlay_circle (paint, centre, radius);
  unknot_overlay_fill (paint, paint->ink->ground, 0.45);
  unknot_overlay_dash (paint, 2.5, 3);
  draw_ring (paint, centre, radius, paint->ink->text, alpha, 1.6);
  cairo_set_dash (paint->cr, NULL, 0, 0);
  cairo_move_to (paint->cr, centre.x - arm, centre.y - arm);
  cairo_line_to (paint->cr, centre.x + arm, centre.y + arm);
  cairo_move_to (paint->cr, centre.x + arm, centre.y - arm);
  cairo_line_to (paint->cr, centre.x - arm, centre.y + arm);
  unknot_overlay_stroke (paint, paint->ink->text, alpha, 1.6);
}

static UnknotOverlayPaint
fit_discs (const UnknotOverlayPaint *paint)
{
  return (UnknotOverlayPaint) { paint->body, paint->ink, MIN (paint->pixel, MOST_PIXEL), paint->cr };
}

/* What lies round a disc, and under all discs: the rings of one would cross out the number of its neighbour. */
void
unknot_overlay_draw_rings (const UnknotOverlayPaint *whole,
                           const UnknotOverlayDisc  *disc)
{
  const UnknotOverlayPaint fitted = fit_discs (whole);

  if (!disc->marker && !disc->change && disc->after != UNKNOT_NO_WORD)
    draw_rings (&fitted, unknot_map_body_to_shown (whole->body, disc->place), disc->after);
}

void
unknot_overlay_draw_disc (const UnknotOverlayPaint *whole,
                          const UnknotOverlayDisc  *disc)
{
  const UnknotOverlayPaint fitted = fit_discs (whole);
  const UnknotOverlayPaint *paint = &fitted;
  UnknotPoint centre = unknot_map_body_to_shown (paint->body, disc->place);
  int points = disc->after - disc->before;

  if (disc->marker)
    draw_marker (paint, centre, disc->after, disc->calm);
  else if (!disc->change && disc->after == UNKNOT_NO_WORD)
    draw_hollow (paint, centre, "?", TRUE);
  else if (!disc->change)
    draw_heat (paint, centre, disc->after);
  else if (disc->after == UNKNOT_NO_KNOT)
    draw_gone (paint, centre);
  else if (disc->before == UNKNOT_NO_KNOT)
    draw_new (paint, centre, disc->after);
  else if (disc->before == UNKNOT_NO_WORD || disc->after == UNKNOT_NO_WORD)
    draw_hollow (paint, centre, "?", TRUE);
  else if (points < 0)
    draw_better (paint, centre, -points);
  else if (points > 0)
    draw_worse (paint, centre, points);
  else
    draw_hollow (paint, centre, "=", FALSE);
}

static void
trace_arrow (cairo_t     *cr,
             UnknotPoint  source,
             UnknotPoint  bow,
             UnknotPoint  end)
{
  cairo_move_to (cr, source.x, source.y);
  cairo_curve_to (cr, source.x + (bow.x - source.x) * 2 / 3, source.y + (bow.y - source.y) * 2 / 3,
                  end.x + (bow.x - end.x) * 2 / 3, end.y + (bow.y - end.y) * 2 / 3, end.x, end.y);
}

static void
trace_head (cairo_t     *cr,
            UnknotPoint  tip,
            UnknotPoint  along,
            double       size)
{
  UnknotPoint foot = { tip.x - along.x * size, tip.y - along.y * size };
  double half = size * 0.42;

  cairo_move_to (cr, tip.x, tip.y);
  cairo_line_to (cr, foot.x - along.y * half, foot.y + along.x * half);
  cairo_line_to (cr, foot.x + along.x * size * 0.22, foot.y + along.y * size * 0.22);
  cairo_line_to (cr, foot.x + along.y * half, foot.y - along.x * half);
  cairo_close_path (cr);
}

/* Bows out to its left, so that two arrows to and fro lie side by side. A short one has a small head. */
void
unknot_overlay_draw_arrow (const UnknotOverlayPaint *paint,
                           const UnknotOverlayArrow *arrow)
{
  UnknotPoint source = unknot_map_body_to_shown (paint->body, arrow->source);
  UnknotPoint tip = unknot_map_body_to_shown (paint->body, arrow->echo);
  double length = unknot_point_distance (source, tip);
  double head = MIN (HEAD * paint->pixel, length / 2);
  UnknotPoint bow = {
    (source.x + tip.x) / 2 + (tip.y - source.y) * 2 * BOW,
    (source.y + tip.y) / 2 - (tip.x - source.x) * 2 * BOW,
  };
  double last = unknot_point_distance (bow, tip);
  UnknotPoint along, end;

  if (length < paint->pixel)
    return;

  along = (UnknotPoint) { (tip.x - bow.x) / last, (tip.y - bow.y) / last };
  end = (UnknotPoint) { tip.x - along.x * head * 0.75, tip.y - along.y * head * 0.75 };

  trace_arrow (paint->cr, source, bow, end);
  unknot_overlay_stroke (paint, paint->ink->ground, 0.9, 6.5);
  trace_head (paint->cr, tip, along, head);
  unknot_overlay_stroke (paint, paint->ink->ground, 0.9, 4);
  trace_arrow (paint->cr, source, bow, end);
  unknot_overlay_stroke (paint, paint->ink->text, 1, paint->ink->high_contrast ? 3.2 : 2.4);
  trace_head (paint->cr, tip, along, head);
  unknot_overlay_fill (paint, paint->ink->text, 1);
  unknot_overlay_circle (paint, source, 4.5 * paint->pixel);
  unknot_overlay_fill (paint, paint->ink->ground, 1);
  draw_ring (paint, source, 4 * paint->pixel, paint->ink->text, 1, 2.4);
}

static void
trace_pill (cairo_t          *cr,
            const UnknotRect *box,
            double            radius)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, box->x + box->width - radius, box->y + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, box->x + box->width - radius, box->y + box->height - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, box->x + radius, box->y + box->height - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, box->x + radius, box->y + radius, radius, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

/* Words on a plate of their own, in several lines where they are long. */
void
unknot_overlay_draw_name (const UnknotOverlayPaint *paint,
                          const UnknotOverlayName  *name)
{
  UnknotPoint centre = unknot_map_body_to_shown (paint->body, name->place);
  g_autoptr (PangoLayout) layout = unknot_overlay_make_layout (paint, name->name, NAME_SIZE, PANGO_WEIGHT_MEDIUM);
  double padding = 7 * paint->pixel;
  PangoRectangle logical;
  UnknotRect box;

  pango_layout_set_width (layout, (int) (NAME_WIDTH * paint->pixel * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_get_extents (layout, NULL, &logical);
  box.width = (double) logical.width / PANGO_SCALE + 2 * padding;
  box.height = (double) logical.height / PANGO_SCALE + padding;
  box.x = centre.x - box.width / 2;
  box.y = centre.y - box.height / 2;

  trace_pill (paint->cr, &box, MIN (9 * paint->pixel, box.height / 2));
  unknot_overlay_fill (paint, paint->ink->ground, 0.94);
  trace_pill (paint->cr, &box, MIN (9 * paint->pixel, box.height / 2));
  unknot_overlay_stroke (paint, paint->ink->text, paint->ink->high_contrast ? 1 : 0.35, 1);
  unknot_overlay_write (paint, layout, box.x + padding - (double) logical.x / PANGO_SCALE, box.y + padding / 2,
                        paint->ink->text);
}
