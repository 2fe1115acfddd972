#include "unknot-svg.h"

#include <cairo-svg.h>

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/**
 * unknot_svg_of_body:
 * @body: a body
 * @art: its art
 * @sheet: the sheet to show
 * @ink: the colours
 *
 * Writes the shaded drawing as SVG, in millimetres of the drawing: the same calls that make the picture on the screen, with
 * every soft edge as strokes on top of each other.
 *
 * Returns: (transfer full): the text of the file
 */
GBytes *
unknot_svg_of_body (UnknotBody      *body,
                    UnknotBodyArt   *art,
                    UnknotSheet      sheet,
                    const UnknotInk *ink)
{
  UnknotRect bounds = unknot_atlas_get_bounds (unknot_body_get_atlas (body));
  GByteArray *text = g_byte_array_new ();
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (write_cb, text, bounds.width, bounds.height);
  cairo_t *cr = cairo_create (surface);

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_USER);
  unknot_body_draw_shaded (body, art, sheet, ink, cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);

  return g_byte_array_free_to_bytes (text);
}
