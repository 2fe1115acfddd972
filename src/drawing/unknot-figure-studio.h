#pragma once

#include <gio/gio.h>

#include "unknot-figure-reel.h"

G_BEGIN_DECLS

/**
 * UnknotFigurePainted:
 * @surface: (transfer full): the picture, as pixels
 * @user_data: what was given with it
 *
 * Takes a painted picture.
 */
typedef void (*UnknotFigurePainted) (cairo_surface_t *surface,
                                     gpointer         user_data);

#define UNKNOT_TYPE_FIGURE_STUDIO (unknot_figure_studio_get_type ())

/**
 * UnknotFigureStudio:
 *
 * Makes the pictures of all steps, off the main thread, and keeps those of late.
 */
G_DECLARE_FINAL_TYPE (UnknotFigureStudio, unknot_figure_studio, UNKNOT, FIGURE_STUDIO, GObject)

UnknotFigureStudio *  unknot_figure_studio_new         (GFile                  *folder) G_GNUC_WARN_UNUSED_RESULT;
void                  unknot_figure_studio_add_usual_spot
                                                       (UnknotFigureStudio     *self,
                                                        const UnknotSpot       *spot);
void                  unknot_figure_studio_set_person  (UnknotFigureStudio     *self,
                                                        const char             *build,
                                                        const char             *skin,
                                                        const char             *hair);
void                  unknot_figure_studio_set_left_handed
                                                       (UnknotFigureStudio     *self,
                                                        gboolean                left_handed);
void                  unknot_figure_studio_set_tools   (UnknotFigureStudio     *self,
                                                        guint                   tools);
UnknotFigureReel *    unknot_figure_studio_open        (UnknotFigureStudio     *self,
                                                        const UnknotFigureWish *wish) G_GNUC_WARN_UNUSED_RESULT;
UnknotFigureReel *    unknot_figure_studio_prepare     (UnknotFigureStudio     *self,
                                                        const UnknotFigureWish *wish) G_GNUC_WARN_UNUSED_RESULT;
gsize                 unknot_figure_studio_get_size    (UnknotFigureStudio     *self);
void                  unknot_figure_studio_paint       (UnknotFigureStudio     *self,
                                                        UnknotFigureFrame      *frame,
                                                        UnknotFigureGround      ground,
                                                        int                     width,
                                                        int                     height,
                                                        UnknotFigurePainted     painted,
                                                        gpointer                user_data,
                                                        GDestroyNotify          destroy);

G_END_DECLS
