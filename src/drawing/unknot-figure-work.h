#pragma once

#include <gio/gio.h>

#include "unknot-figure.h"
#include "unknot-loop-plan.h"
#include "unknot-pose-bind.h"

G_BEGIN_DECLS

/**
 * UnknotFigureWish:
 * @pose: name of the pose
 * @side: the side to show; both and middle leave the one it is authored for
 * @has_spot: whether the place in @spot is known; its muscle may be known without
 * @spot: where the knot is
 * @style: flat, or outlined for high contrast
 * @aspect: width by height of the picture
 * @still: one picture only, coarser and after all that moves: for lists
 * @keys: of a movement only what it is made of, side by side as [struct@KeyLayout] says; @aspect is that of all
 *   together
 * @umbrella: a hooked umbrella is used where the pose has a cane
 * @look: who is on it
 *
 * What a picture should show.
 */
typedef struct
{
  const char        *pose;
  UnknotSide         side;
  gboolean           has_spot;
  UnknotSpot         spot;
  UnknotFigureStyle  style;
  double             aspect;
  gboolean           still;
  gboolean           keys;
  gboolean           umbrella;
  gboolean           left_handed;
  UnknotFigureLook   look;
} UnknotFigureWish;

char *  unknot_figure_wish_dup_key  (const UnknotFigureWish *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * UnknotFigureStock:
 *
 * What all pictures draw on: the people, the poses that were read, and the usual spots of the muscles. Any thread may
 * use it; files are read when they are first needed.
 */
typedef struct _UnknotFigureStock UnknotFigureStock;

UnknotFigureStock *  unknot_figure_stock_new             (GFile             *folder) G_GNUC_WARN_UNUSED_RESULT;
UnknotFigureStock *  unknot_figure_stock_ref             (UnknotFigureStock *self);
void                 unknot_figure_stock_unref           (UnknotFigureStock *self);
void                 unknot_figure_stock_add_usual_spot  (UnknotFigureStock *self,
                                                          const UnknotSpot  *spot);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotFigureStock, unknot_figure_stock_unref)

/**
 * UnknotFigureWork:
 * @stock: what it draws on
 * @wish: what is wished for; its texts are interned
 * @cancellable: ends it
 * @ahead: atomic: nobody shows it yet, so it comes after all that is shown
 * @pose: the pose, once it was read; only for the thread that makes the pictures
 * @keys: its keys, each bound when it is first needed, as long as pictures are made; the same
 * @mutex: guards all that follows
 * @plan: which pictures there are
 * @frames: those that are made
 * @n_made: how many of the plan's order are made
 * @size: of all that are made, in bytes
 * @aspect: width by height of each
 * @planned: @plan, @loop, @aspect and @seen are filled
 * @loop: how the movement goes on
 * @seen: from where the pictures look at the person
 * @error: why it ended early
 *
 * Pictures in the making: shared by the thread that makes them and by whoever shows them.
 */
typedef struct
{
  UnknotFigureStock *stock;
  UnknotFigureWish   wish;
  GCancellable      *cancellable;
  int                ahead;

  UnknotPose        *pose;
  UnknotBoundPose  **keys;

  GMutex             mutex;
  UnknotLoopPlan     plan;
  UnknotFigureFrame *frames[UNKNOT_LOOP_MAX_FRAMES];
  guint              n_made;
  gsize              size;
  double             aspect;
  gboolean           planned;
  UnknotPoseLoop     loop;
  UnknotPoseSeen     seen;
  GError            *error;
} UnknotFigureWork;

UnknotFigureWork *  unknot_figure_work_new    (UnknotFigureStock      *stock,
                                               const UnknotFigureWish *wish) G_GNUC_WARN_UNUSED_RESULT;
UnknotFigureWork *  unknot_figure_work_ref    (UnknotFigureWork       *self);
void                unknot_figure_work_unref  (UnknotFigureWork       *self);
gboolean            unknot_figure_work_step   (UnknotFigureWork       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotFigureWork, unknot_figure_work_unref)

G_END_DECLS
