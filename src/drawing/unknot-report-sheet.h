#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "unknot-map-bodies.h"
#include "unknot-report.h"

G_BEGIN_DECLS

/**
 * UNKNOT_REPORT_SHEET_LEAST_FONT:
 *
 * No word on the page is smaller, in points.
 */
#define UNKNOT_REPORT_SHEET_LEAST_FONT 8.0

/**
 * UnknotReportBoxKind:
 * @UNKNOT_REPORT_BOX_TITLE: what the page is
 * @UNKNOT_REPORT_BOX_LINE: a paragraph
 * @UNKNOT_REPORT_BOX_HEADING: the title of a part
 * @UNKNOT_REPORT_BOX_HEADLINE: the one sentence to read
 * @UNKNOT_REPORT_BOX_BODY: a body with the places
 * @UNKNOT_REPORT_BOX_CHART: the chart
 * @UNKNOT_REPORT_BOX_TABLE: a table
 * @UNKNOT_REPORT_BOX_FRAME: the frame round the question; it has no words and others lie in it
 *
 * What stands in a box.
 */
typedef enum
{
  UNKNOT_REPORT_BOX_TITLE,
  UNKNOT_REPORT_BOX_LINE,
  UNKNOT_REPORT_BOX_HEADING,
  UNKNOT_REPORT_BOX_HEADLINE,
  UNKNOT_REPORT_BOX_BODY,
  UNKNOT_REPORT_BOX_CHART,
  UNKNOT_REPORT_BOX_TABLE,
  UNKNOT_REPORT_BOX_FRAME,
} UnknotReportBoxKind;

/**
 * UnknotReportBox:
 * @kind: what it is
 * @rect: where it is, in points from the upper left corner of the paper
 * @size: of its letters, in points; 0 without any
 * @text: (nullable): its words
 * @rows: (nullable) (element-type GStrv): of a table
 * @n_rows: how many of them are shown, the head counted
 * @aspect: of a body
 * @past: whether it is a body of the first week
 *
 * One thing on the page. They stand in the order in which they are read. All is the sheet's.
 */
typedef struct
{
  UnknotReportBoxKind  kind;
  UnknotRect           rect;
  double               size;
  const char          *text;
  const GPtrArray     *rows;
  guint                n_rows;
  UnknotAspect         aspect;
  gboolean             past;
} UnknotReportBox;

/**
 * UnknotReportSheet:
 *
 * A report on one page, in black and white. It is not changed once it is made, and any thread may draw it. All lengths are
 * points, 72 to the inch.
 */
typedef struct _UnknotReportSheet UnknotReportSheet;

#define UNKNOT_TYPE_REPORT_SHEET (unknot_report_sheet_get_type ())

GType                    unknot_report_sheet_get_type     (void) G_GNUC_CONST;
UnknotReportSheet *      unknot_report_sheet_new          (UnknotReport         *report,
                                                           UnknotMapBodies      *bodies,
                                                           double                width,
                                                           double                height,
                                                           gboolean              rtl) G_GNUC_WARN_UNUSED_RESULT;
UnknotReportSheet *      unknot_report_sheet_ref          (UnknotReportSheet    *self);
void                     unknot_report_sheet_unref        (UnknotReportSheet    *self);

UnknotReportSheet *      unknot_report_sheet_refit        (UnknotReportSheet    *self,
                                                           double                width,
                                                           double                height) G_GNUC_WARN_UNUSED_RESULT;
UnknotReport *           unknot_report_sheet_get_report   (UnknotReportSheet    *self);
void                     unknot_report_sheet_get_size     (UnknotReportSheet    *self,
                                                           double               *width,
                                                           double               *height);
guint                    unknot_report_sheet_get_n_boxes  (UnknotReportSheet    *self);
const UnknotReportBox *  unknot_report_sheet_get_box      (UnknotReportSheet    *self,
                                                           guint                 index);
void                     unknot_report_sheet_draw         (UnknotReportSheet    *self,
                                                           cairo_t              *cr);

GBytes *                 unknot_report_sheet_make_pdf     (UnknotReportSheet    *self,
                                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void                     unknot_report_sheet_save_async   (UnknotReportSheet    *self,
                                                           GFile                *file,
                                                           GCancellable         *cancellable,
                                                           GAsyncReadyCallback   callback,
                                                           gpointer              user_data);
gboolean                 unknot_report_sheet_save_finish  (GAsyncResult         *result,
                                                           GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotReportSheet, unknot_report_sheet_unref)

G_END_DECLS
