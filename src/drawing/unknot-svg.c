#include "unknot-svg.h"

#include "unknot-svg-writer.h"

/**
 * unknot_svg_of_body:
 * @body: a body
 * @art: its art
 * @sheet: the sheet to show
 * @ink: the colours
 *
 * Writes the shaded drawing as SVG, in millimetres of the drawing: piece by piece what is painted on the screen,
 * with every soft edge as strokes on top of each other.
 *
 * Returns: (transfer full): the text of the file
 */
GBytes *
unknot_svg_of_body (UnknotMapBody   *body,
                    UnknotBodyArt   *art,
                    UnknotSheet      sheet,
                    const UnknotInk *ink)
{
  UnknotRect bounds = unknot_atlas_get_bounds (unknot_map_body_get_atlas (body));
  UnknotSvgWriter *writer = unknot_svg_writer_new ();

  unknot_body_draw_shaded (body, art, sheet, ink, unknot_svg_writer_get_context (writer));
  return unknot_svg_writer_finish (writer, &bounds);
}
