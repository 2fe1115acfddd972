#pragma once

#include "unknot-ink.h"
#include "unknot-soft-edge.h"

G_BEGIN_DECLS

/**
 * UnknotSvgWriter:
 *
 * Takes the drawing down as SVG. Its context is only for paths: what draws asks [func@unknot_svg_writer_of] and
 * hands each finished piece to the writer instead of painting it.
 */
typedef struct _UnknotSvgWriter UnknotSvgWriter;

UnknotSvgWriter *  unknot_svg_writer_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void               unknot_svg_writer_set_words   (UnknotSvgWriter       *self,
                                                  const char            *title,
                                                  const char            *description);
GBytes *           unknot_svg_writer_finish      (UnknotSvgWriter       *self,
                                                  const UnknotRect      *bounds) G_GNUC_WARN_UNUSED_RESULT;
cairo_t *          unknot_svg_writer_get_context (UnknotSvgWriter       *self);
UnknotSvgWriter *  unknot_svg_writer_of          (cairo_t               *cr);

void               unknot_svg_writer_fill        (UnknotSvgWriter       *self,
                                                  UnknotColour           colour,
                                                  double                 alpha,
                                                  gboolean               even_odd);
void               unknot_svg_writer_stroke      (UnknotSvgWriter       *self,
                                                  UnknotColour           colour,
                                                  double                 alpha,
                                                  double                 width);
void               unknot_svg_writer_cover       (UnknotSvgWriter       *self,
                                                  UnknotColour           colour,
                                                  double                 alpha);
void               unknot_svg_writer_cover_light (UnknotSvgWriter       *self,
                                                  double                 top_y,
                                                  double                 bottom_y,
                                                  const UnknotColour     colours[3]);
void               unknot_svg_writer_edge        (UnknotSvgWriter       *self,
                                                  UnknotOutline         *outline,
                                                  const UnknotSoftEdge  *edge,
                                                  UnknotColour           colour);
void               unknot_svg_writer_erase       (UnknotSvgWriter       *self,
                                                  UnknotOutline         *outline,
                                                  const UnknotSoftEdge  *edge);
void               unknot_svg_writer_fade        (UnknotSvgWriter       *self,
                                                  UnknotPoint            from,
                                                  UnknotPoint            to,
                                                  const UnknotRect      *area);
void               unknot_svg_writer_begin       (UnknotSvgWriter       *self,
                                                  UnknotOutline         *clip,
                                                  gboolean               even_odd);
void               unknot_svg_writer_end         (UnknotSvgWriter       *self);

G_END_DECLS
