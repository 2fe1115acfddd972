#pragma once

#include <gio/gio.h>

#include "unknot-figure.h"
#include "unknot-map-body.h"

G_BEGIN_DECLS

/**
 * UNKNOT_SHEET_LEAST_FONT:
 *
 * No word on a sheet is smaller, in points: it hangs on a wall.
 */
#define UNKNOT_SHEET_LEAST_FONT 9.0

/**
 * UNKNOT_SHEET_MOST_PICTURES:
 *
 * So many pictures at most tell one item.
 */
#define UNKNOT_SHEET_MOST_PICTURES 4

/**
 * UnknotSheetKind:
 * @UNKNOT_SHEET_TITLE: what the sheet is
 * @UNKNOT_SHEET_SUBTITLE: a line under it
 * @UNKNOT_SHEET_BODY: a body with the knots
 * @UNKNOT_SHEET_NAME: the name of an item, with its number
 * @UNKNOT_SHEET_DETAIL: how much and how often, how strong, what for
 * @UNKNOT_SHEET_PICTURE: the picture of a step
 * @UNKNOT_SHEET_CUE: its cue
 * @UNKNOT_SHEET_STOP: that there are reasons to stop
 * @UNKNOT_SHEET_REASONS: these reasons
 * @UNKNOT_SHEET_FOOT: the last line
 *
 * What stands in a box.
 */
typedef enum
{
  UNKNOT_SHEET_TITLE,
  UNKNOT_SHEET_SUBTITLE,
  UNKNOT_SHEET_BODY,
  UNKNOT_SHEET_NAME,
  UNKNOT_SHEET_DETAIL,
  UNKNOT_SHEET_PICTURE,
  UNKNOT_SHEET_CUE,
  UNKNOT_SHEET_STOP,
  UNKNOT_SHEET_REASONS,
  UNKNOT_SHEET_FOOT,
} UnknotSheetKind;

/**
 * UnknotSheetBox:
 * @kind: what it is
 * @item: of which item, from 0
 * @step: of which of its steps, from 0; of a body its number
 * @number: the number on a picture, from 1
 * @rect: where it is, in points from the upper left corner of the paper
 * @size: of its letters, in points; 0 for a body
 * @text: (nullable): its words; the sheet's
 *
 * One thing on the paper. They stand in the order in which they are read.
 */
typedef struct
{
  UnknotSheetKind  kind;
  guint            item;
  guint            step;
  guint            number;
  UnknotRect       rect;
  double           size;
  const char      *text;
} UnknotSheetBox;

/**
 * UnknotPlanSheet:
 *
 * A plan on one page for the wall: every item with its name, how much of it, the pictures of its main steps, when to
 * stop, and the person's knots on a small body.
 *
 * Add what belongs on it, let it [method@PlanSheet.fit], give it the pictures that it shows, and draw it; then it is
 * not changed any more, and any thread may draw it. All lengths are points, 72 to the inch.
 */
typedef struct _UnknotPlanSheet UnknotPlanSheet;

#define UNKNOT_TYPE_PLAN_SHEET (unknot_plan_sheet_get_type ())

GType                   unknot_plan_sheet_get_type     (void) G_GNUC_CONST;
UnknotPlanSheet *       unknot_plan_sheet_new          (double                   width,
                                                        double                   height,
                                                        gboolean                 rtl) G_GNUC_WARN_UNUSED_RESULT;
UnknotPlanSheet *       unknot_plan_sheet_ref          (UnknotPlanSheet         *self);
void                    unknot_plan_sheet_unref        (UnknotPlanSheet         *self);

void                    unknot_plan_sheet_set_words    (UnknotPlanSheet         *self,
                                                        const char              *title,
                                                        const char              *subtitle,
                                                        const char              *stop,
                                                        const char              *reasons,
                                                        const char              *foot);
void                    unknot_plan_sheet_add_body     (UnknotPlanSheet         *self,
                                                        UnknotMapBody           *body,
                                                        const UnknotPoint       *marks,
                                                        guint                    n_marks);
guint                   unknot_plan_sheet_add_item     (UnknotPlanSheet         *self,
                                                        const char              *name,
                                                        const char              *detail);
guint                   unknot_plan_sheet_add_step     (UnknotPlanSheet         *self,
                                                        guint                    item,
                                                        const char              *cue,
                                                        guint                    rank);

void                    unknot_plan_sheet_fit          (UnknotPlanSheet         *self);
guint                   unknot_plan_sheet_get_n_boxes  (UnknotPlanSheet         *self);
const UnknotSheetBox *  unknot_plan_sheet_get_box      (UnknotPlanSheet         *self,
                                                        guint                    index);
void                    unknot_plan_sheet_set_picture  (UnknotPlanSheet         *self,
                                                        guint                    item,
                                                        guint                    step,
                                                        UnknotFigureFrame       *picture);
void                    unknot_plan_sheet_get_size     (UnknotPlanSheet         *self,
                                                        double                  *width,
                                                        double                  *height);
void                    unknot_plan_sheet_draw         (UnknotPlanSheet         *self,
                                                        cairo_t                 *cr);

GBytes *                unknot_plan_sheet_make_pdf     (UnknotPlanSheet         *self,
                                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
void                    unknot_plan_sheet_save_async   (UnknotPlanSheet         *self,
                                                        GFile                   *file,
                                                        GCancellable            *cancellable,
                                                        GAsyncReadyCallback      callback,
                                                        gpointer                 user_data);
gboolean                unknot_plan_sheet_save_finish  (GAsyncResult            *result,
                                                        GError                 **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotPlanSheet, unknot_plan_sheet_unref)

G_END_DECLS
