#pragma once

#include <gtk/gtk.h>

#include "unknot-figure-studio.h"
#include "unknot-knot.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_STEP_FIGURE (unknot_step_figure_get_type ())

/**
 * UnknotStepFigure:
 *
 * The picture of a step: a person who does it, on the knot's own spot, moving where the step moves.
 *
 * Where animations are off it shows what a movement is made of side by side, with numbers and arrows.
 *
 * ## CSS nodes
 *
 * `step-figure`. Whether its color is light says that it lies on a dark ground.
 *
 * ## Accessibility
 *
 * The role is `GTK_ACCESSIBLE_ROLE_IMG`. Whoever uses it says what it shows by its label.
 */
G_DECLARE_FINAL_TYPE (UnknotStepFigure, unknot_step_figure, UNKNOT, STEP_FIGURE, GtkWidget)

GtkWidget *   unknot_step_figure_new           (void) G_GNUC_WARN_UNUSED_RESULT;
void          unknot_step_figure_set_studio    (UnknotStepFigure   *self,
                                                UnknotFigureStudio *studio);
void          unknot_step_figure_show_knot     (UnknotStepFigure   *self,
                                                const char         *pose,
                                                UnknotKnot         *knot,
                                                UnknotSide          side);
void          unknot_step_figure_show_muscle   (UnknotStepFigure   *self,
                                                const char         *pose,
                                                const char         *muscle,
                                                UnknotSide          side);
void          unknot_step_figure_prepare_knot  (UnknotStepFigure   *self,
                                                const char         *pose,
                                                UnknotKnot         *knot,
                                                UnknotSide          side);
void          unknot_step_figure_restart       (UnknotStepFigure   *self);
void          unknot_step_figure_set_breath    (UnknotStepFigure   *self,
                                                double              breath);
void          unknot_step_figure_set_playing   (UnknotStepFigure   *self,
                                                gboolean            playing);
void          unknot_step_figure_set_still     (UnknotStepFigure   *self,
                                                gboolean            still);
void          unknot_step_figure_set_outlined  (UnknotStepFigure   *self,
                                                gboolean            outlined);
gboolean      unknot_step_figure_get_painted   (UnknotStepFigure   *self);
gboolean      unknot_step_figure_get_complete  (UnknotStepFigure   *self);
gsize         unknot_step_figure_get_size      (UnknotStepFigure   *self);

G_END_DECLS
