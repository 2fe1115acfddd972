#pragma once

#include <gtk/gtk.h>

#include "unknot-figure-studio.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_FIGURE_PAINTER (unknot_figure_painter_get_type ())

/**
 * UnknotFigurePainter:
 *
 * Has the pictures of a figure painted by the studio's threads and keeps the last few as textures.
 */
G_DECLARE_FINAL_TYPE (UnknotFigurePainter, unknot_figure_painter, UNKNOT, FIGURE_PAINTER, GObject)

UnknotFigurePainter *  unknot_figure_painter_new       (UnknotFigureStudio  *studio) G_GNUC_WARN_UNUSED_RESULT;
void                   unknot_figure_painter_forget    (UnknotFigurePainter *self);
void                   unknot_figure_painter_paint     (UnknotFigurePainter *self,
                                                        UnknotFigureFrame   *frame,
                                                        guint                index,
                                                        UnknotFigureGround   ground,
                                                        double               width,
                                                        double               height);
GdkTexture *           unknot_figure_painter_get       (UnknotFigurePainter *self,
                                                        guint                index);
GdkTexture *           unknot_figure_painter_find      (UnknotFigurePainter *self,
                                                        guint                index);
gsize                  unknot_figure_painter_get_size  (UnknotFigurePainter *self);

G_END_DECLS
