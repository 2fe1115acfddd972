/* Words over the body and on its paper. */

#include "unknot-map-overlay-private.h"

/* A layout whose words keep their shape at any zoom. */
PangoLayout *
unknot_overlay_make_layout (const UnknotOverlayPaint *paint,
                            const char               *text,
                            double                    pixels,
                            PangoWeight               weight)
{
  PangoLayout *layout = pango_cairo_create_layout (paint->cr);
  PangoContext *context = pango_layout_get_context (layout);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Adwaita Sans, Cantarell, Sans");
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);

  pango_font_description_set_absolute_size (font, pixels * paint->pixel * PANGO_SCALE);
  pango_font_description_set_weight (font, weight);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

/* As shapes, so that a file looks the same where the font is missing. */
void
unknot_overlay_write (const UnknotOverlayPaint *paint,
                      PangoLayout              *layout,
                      double                    x,
                      double                    y,
                      UnknotColour              colour)
{
  cairo_move_to (paint->cr, x, y);
  pango_cairo_layout_path (paint->cr, layout);
  unknot_overlay_fill (paint, colour, 1);
}
