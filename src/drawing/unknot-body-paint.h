#pragma once

#include "unknot-body-draw.h"
#include "unknot-soft-edge.h"

G_BEGIN_DECLS

/* A shape that is painted as a whole and then laid on the drawing with a clean edge. On pixels `cr` is a small
 * picture of its own; elsewhere it is a group of the drawing, under a clip. `cr` is `NULL` where nothing of the
 * shape can be seen. */
typedef struct
{
  cairo_t *cr;
  cairo_t *parent;
  UnknotOutline *outline;
  cairo_surface_t *picture;
  int x;
  int y;
  gboolean holes;
} UnknotPaintLayer;

/* What every part of the shaded drawing needs. */
typedef struct
{
  UnknotMapBody *body;
  UnknotBodyArt *art;
  UnknotSheet sheet;
  const UnknotInk *ink;
} UnknotPaint;

UnknotColour  unknot_paint_ground_colour  (const UnknotMapInk *ink,
                                           UnknotSheet         sheet);

void  unknot_paint_layer_begin  (UnknotPaintLayer    *self,
                                 cairo_t             *cr,
                                 UnknotOutline       *outline,
                                 gboolean             holes);
void  unknot_paint_layer_end    (UnknotPaintLayer    *self);

void  unknot_paint_fill         (cairo_t             *cr,
                                 UnknotColour         colour,
                                 double               alpha,
                                 gboolean             holes);
void  unknot_paint_cover        (cairo_t             *cr,
                                 UnknotColour         colour,
                                 double               alpha);
void  unknot_paint_light        (cairo_t             *cr,
                                 const UnknotRect    *span,
                                 const UnknotColour   colours[3]);
void  unknot_paint_path         (cairo_t             *cr,
                                 UnknotColour         colour,
                                 double               alpha,
                                 double               width);
void  unknot_paint_line         (cairo_t             *cr,
                                 UnknotOutline       *outline,
                                 UnknotColour         colour,
                                 double               alpha,
                                 double               width);
void  unknot_paint_edge         (cairo_t             *cr,
                                 UnknotOutline       *outline,
                                 UnknotColour         colour,
                                 double               width,
                                 double               alpha,
                                 guint                n_strokes,
                                 double               power);

void  unknot_paint_shape        (const UnknotPaint   *paint,
                                 gsize                index,
                                 cairo_t             *cr);
void  unknot_paint_bones        (const UnknotPaint   *paint,
                                 guint                kinds,
                                 cairo_t             *cr);
void  unknot_paint_tendons      (const UnknotPaint   *paint,
                                 gboolean             veils,
                                 cairo_t             *cr);
void  unknot_paint_fades        (UnknotMapBody       *body,
                                 cairo_t             *cr);
void  unknot_paint_contour      (UnknotMapBody       *body,
                                 const UnknotMapInk  *ink,
                                 cairo_t             *cr);

G_END_DECLS
