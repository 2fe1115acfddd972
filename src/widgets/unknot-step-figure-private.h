#pragma once

#include "unknot-figure-painter.h"
#include "unknot-screen-scale.h"
#include "unknot-step-figure.h"

G_BEGIN_DECLS

/*
 * The inside of a step's figure, in rooms: what it is told to show (-show), what it asks the studio for (-open), what
 * time it is in the movement (-clock), what it has painted and puts on the screen (-paint), and a movement for those
 * who want none (-keys).
 */

/* What is shown, or will be. */
typedef struct
{
  const char *pose;
  UnknotSide  side;
  gboolean    has_spot;
  UnknotSpot  spot;
} UnknotStepShown;

struct _UnknotStepFigure
{
  GtkWidget parent_instance;

  /* Owned */
  UnknotFigureStudio  *studio;
  UnknotFigureReel    *reel;
  UnknotFigureReel    *next_reel;
  UnknotFigurePainter *painter;
  GSignalGroup        *studio_signals;
  GSignalGroup        *reel_signals;
  GSignalGroup        *painter_signals;

  /* Borrowed: only to be compared */
  GdkTexture *drawn;

  const char *seen_from;

  UnknotStepShown shown;
  UnknotStepShown next;
  double          aspect;

  gboolean still;
  gboolean outlined;
  gboolean playing;
  gboolean dark;
  gboolean beats;
  gboolean stale;       /* to be opened anew once it can be seen */

  double  time;
  double  breath;       /* that of the guide, 0 to 1; below 0 it is the figure's own */
  gint64  last_tick;
  guint   tick;
  guint   settle;
};

/* -open */
void        unknot_step_figure_open           (UnknotStepFigure      *self);
void        unknot_step_figure_open_anew      (UnknotStepFigure      *self);
void        unknot_step_figure_prepare        (UnknotStepFigure      *self);
void        unknot_step_figure_reel_changed   (UnknotStepFigure      *self);
void        unknot_step_figure_fit            (UnknotStepFigure      *self,
                                               int                    width,
                                               int                    height);
gboolean    unknot_step_figure_is_ready       (UnknotStepFigure      *self);
void        unknot_step_figure_set_seen_from  (UnknotStepFigure      *self,
                                               const char            *text);

/* -clock */
gboolean    unknot_step_figure_may_move       (UnknotStepFigure      *self);
double      unknot_step_figure_get_time       (UnknotStepFigure      *self,
                                               double                 ahead);
double      unknot_step_figure_get_phase      (UnknotStepFigure      *self);
double      unknot_step_figure_get_breath     (UnknotStepFigure      *self);
void        unknot_step_figure_update_clock   (UnknotStepFigure      *self);
void        unknot_step_figure_stop_clock     (UnknotStepFigure      *self);

/* -paint */
void        unknot_step_figure_paint          (UnknotStepFigure      *self);
void        unknot_step_figure_paint_anew     (UnknotStepFigure      *self);
GdkTexture *unknot_step_figure_find_texture   (UnknotStepFigure      *self);
void        unknot_step_figure_draw           (UnknotStepFigure      *self,
                                               GtkSnapshot           *snapshot);
void        unknot_step_figure_draw_picture   (UnknotStepFigure      *self,
                                               GtkSnapshot           *snapshot,
                                               GdkTexture            *texture,
                                               UnknotFigureFrame     *frame,
                                               const graphene_rect_t *area);

/* -keys */
guint       unknot_step_figure_get_n_beside   (UnknotStepFigure      *self);
gboolean    unknot_step_figure_has_keys       (UnknotStepFigure      *self);
void        unknot_step_figure_paint_keys     (UnknotStepFigure      *self);
void        unknot_step_figure_draw_keys      (UnknotStepFigure      *self,
                                               GtkSnapshot           *snapshot);

G_END_DECLS
