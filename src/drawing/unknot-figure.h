#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "unknot-bound-pose.h"
#include "unknot-geometry.h"

G_BEGIN_DECLS

/**
 * UnknotFigureStyle:
 * @UNKNOT_FIGURE_STYLE_FLAT: surfaces and fine inner lines
 * @UNKNOT_FIGURE_STYLE_OUTLINED: with a firm outline and stronger inner lines, for high contrast
 */
typedef enum
{
  UNKNOT_FIGURE_STYLE_FLAT,
  UNKNOT_FIGURE_STYLE_OUTLINED,
} UnknotFigureStyle;

/**
 * UnknotFigureGround:
 * @UNKNOT_FIGURE_GROUND_LIGHT: the picture is on a light card
 * @UNKNOT_FIGURE_GROUND_DARK: the picture is on a dark card
 */
typedef enum
{
  UNKNOT_FIGURE_GROUND_LIGHT,
  UNKNOT_FIGURE_GROUND_DARK,
} UnknotFigureGround;

/**
 * UnknotFigureFrame:
 *
 * One picture of a pose as cairo paths: a few ten kilobytes that are drawn at any size, in light and dark.
 * Immutable, may be used by any thread.
 */
typedef struct _UnknotFigureFrame UnknotFigureFrame;

#define UNKNOT_TYPE_FIGURE_FRAME (unknot_figure_frame_get_type ())

GType                unknot_figure_frame_get_type       (void);

UnknotFigureFrame *  unknot_figure_trace                (const UnknotBoundPose   *pose,
                                                         UnknotFigureStyle        style,
                                                         double                   aspect,
                                                         guint                    grid,
                                                         GCancellable            *cancellable,
                                                         GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotFigureFrame *  unknot_figure_frame_ref            (UnknotFigureFrame       *self);
void                 unknot_figure_frame_unref          (UnknotFigureFrame       *self);

gsize                unknot_figure_frame_get_size       (const UnknotFigureFrame *self);
double               unknot_figure_frame_get_aspect     (const UnknotFigureFrame *self);
void                 unknot_figure_frame_draw           (cairo_t                 *cr,
                                                         const UnknotFigureFrame *self,
                                                         UnknotFigureGround       ground,
                                                         double                   width,
                                                         double                   height);
gboolean             unknot_figure_frame_has_overlay    (const UnknotFigureFrame *self);
gboolean             unknot_figure_frame_has_beat       (const UnknotFigureFrame *self);
UnknotRect           unknot_figure_frame_get_overlay_bounds
                                                        (const UnknotFigureFrame *self,
                                                         double                   width,
                                                         double                   height);
void                 unknot_figure_frame_draw_overlays  (cairo_t                 *cr,
                                                         const UnknotFigureFrame *self,
                                                         UnknotFigureGround       ground,
                                                         double                   phase,
                                                         double                   breath,
                                                         double                   width,
                                                         double                   height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotFigureFrame, unknot_figure_frame_unref)

G_END_DECLS
