/* What pages on paper have in common: letters that are the same on every surface, and a small body in plain lines. */

#include "unknot-paper.h"

#include "unknot-body-draw.h"
#include "unknot-soft-edge.h"

/* Of the body's outline, points. */
#define HAIRLINE 0.75

/**
 * unknot_paper_make_context:
 * @rtl: whether the page is read from right to left
 *
 * Makes a context that measures and draws alike on any surface: in points, with nothing rounded to pixels.
 *
 * Returns: (transfer full): the context
 */
PangoContext *
unknot_paper_make_context (gboolean rtl)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_base_dir (context, rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);

  return context;
}

/**
 * unknot_paper_make_layout:
 * @context: of the page
 * @bold: whether it stands out
 * @text: the words
 * @size: of the letters, points
 * @width: of the lines, points; negative for one line of any length
 *
 * Lays words out.
 *
 * Returns: (transfer full): the words
 */
PangoLayout *
unknot_paper_make_layout (PangoContext *context,
                          gboolean      bold,
                          const char   *text,
                          double        size,
                          double        width)
{
  PangoLayout *layout = pango_layout_new (context);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Adwaita Sans, Cantarell, Sans");

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, bold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, width < 0 ? -1 : (int) (width * PANGO_SCALE));
  /* Pango's left is where a line of the page's own direction ends if the page is read from the right. */
  if (pango_context_get_base_dir (context) == PANGO_DIRECTION_RTL)
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  unknot_paper_keep_letters (layout);

  return layout;
}

/**
 * unknot_paper_keep_letters:
 * @layout: words
 *
 * Leaves letters that look well as one apart: a search for "first" does not find a word that begins with "fi" as one.
 */
void
unknot_paper_keep_letters (PangoLayout *layout)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("liga=0, clig=0"));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

/* The space that a line was broken at: without it two words would be one for whoever searches or listens. */
static void
show_space (cairo_t     *cr,
            PangoLayout *layout,
            UnknotPoint  end)
{
  g_autoptr (PangoLayout) space = pango_layout_new (pango_layout_get_context (layout));

  pango_layout_set_font_description (space, pango_layout_get_font_description (layout));
  pango_layout_set_text (space, " ", 1);
  cairo_move_to (cr, end.x, end.y);
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (space, 0));
}

/**
 * unknot_paper_show:
 * @cr: where to
 * @layout: words
 * @at: their upper left corner
 *
 * Shows words so that all of them can be selected, searched and read out.
 */
void
unknot_paper_show (cairo_t     *cr,
                   PangoLayout *layout,
                   UnknotPoint  at)
{
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (layout);

  do
    {
      PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
      double baseline = at.y + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE;
      PangoRectangle logical;
      double left;

      pango_layout_iter_get_line_extents (iter, NULL, &logical);
      left = at.x + (double) logical.x / PANGO_SCALE;
      cairo_move_to (cr, left, baseline);
      pango_cairo_show_layout_line (cr, line);
      if (!pango_layout_iter_at_last_line (iter))
        show_space (cr, layout, (UnknotPoint) { left + (double) logical.width / PANGO_SCALE, baseline });
    }
  while (pango_layout_iter_next_line (iter));
}

/**
 * unknot_paper_draw_body:
 * @cr: where to
 * @body: a body
 * @rect: the room; the body fills its height
 *
 * Draws a body in few lines on white.
 */
void
unknot_paper_draw_body (cairo_t          *cr,
                        UnknotMapBody    *body,
                        const UnknotRect *rect)
{
  UnknotOutline *outline = unknot_map_body_get_outline (body);
  const UnknotRect *bounds = unknot_outline_get_bounds (outline);
  double scale = rect->height / bounds->height;
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, TRUE, NULL);

  ink->ground = (UnknotColour) { 1, 1, 1 };
  cairo_save (cr);
  cairo_translate (cr, rect->x, rect->y);
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, -bounds->x, -bounds->y);
  cairo_save (cr);
  unknot_outline_trace (outline, cr);
  cairo_clip (cr);
  unknot_body_draw_plain (body, UNKNOT_SHEET_SUPERFICIAL, ink, cr);
  cairo_restore (cr);
  unknot_outline_trace (outline, cr);
  cairo_set_source_rgb (cr, 0.2, 0.2, 0.2);
  cairo_set_line_width (cr, HAIRLINE / scale);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/**
 * unknot_paper_place_mark:
 * @body: a body
 * @rect: the room that it was drawn in
 * @at: a place of a knot, in body units of the build broad
 *
 * Says where a place of a body lies on the paper.
 *
 * Returns: that, in points
 */
UnknotPoint
unknot_paper_place_mark (UnknotMapBody    *body,
                         const UnknotRect *rect,
                         UnknotPoint       at)
{
  const UnknotRect *bounds = unknot_outline_get_bounds (unknot_map_body_get_outline (body));
  double scale = rect->height / bounds->height;
  UnknotPoint shown = unknot_map_body_to_shown (body, at);

  return (UnknotPoint) { rect->x + (shown.x - bounds->x) * scale, rect->y + (shown.y - bounds->y) * scale };
}
