#pragma once

#include "unknot-figure-work.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_FIGURE_REEL (unknot_figure_reel_get_type ())

/**
 * UnknotFigureReel:
 *
 * The pictures of one pose, for one knot and side, while and after they are made.
 *
 * [class@FigureStudio] makes it and fills it from its threads; the first picture comes first, then those that make the
 * movement smoother. All functions belong to the main thread.
 */
G_DECLARE_FINAL_TYPE (UnknotFigureReel, unknot_figure_reel, UNKNOT, FIGURE_REEL, GObject)

UnknotFigureReel *   unknot_figure_reel_new           (UnknotFigureWork *work) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_figure_reel_tell          (UnknotFigureReel *self);
void                 unknot_figure_reel_hurry         (UnknotFigureReel *self);
gboolean             unknot_figure_reel_get_ready     (UnknotFigureReel *self);
gboolean             unknot_figure_reel_get_complete  (UnknotFigureReel *self);
gboolean             unknot_figure_reel_get_failed    (UnknotFigureReel *self);
gboolean             unknot_figure_reel_get_moves     (UnknotFigureReel *self);
gboolean             unknot_figure_reel_get_loops     (UnknotFigureReel *self);
UnknotPoseLoop       unknot_figure_reel_get_loop      (UnknotFigureReel *self);
UnknotPoseSeen       unknot_figure_reel_get_seen      (UnknotFigureReel *self);
gsize                unknot_figure_reel_get_size      (UnknotFigureReel *self);
UnknotFigureFrame *  unknot_figure_reel_get_frame     (UnknotFigureReel *self,
                                                       double            time,
                                                       guint            *index);
guint                unknot_figure_reel_get_n_beside  (UnknotFigureReel *self);
UnknotFigureFrame *  unknot_figure_reel_get_beside    (UnknotFigureReel *self,
                                                       guint             index);

G_END_DECLS
