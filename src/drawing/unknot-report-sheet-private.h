#pragma once

#include "unknot-report-sheet.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* Round the words of a cell, points. */
#define UNKNOT_REPORT_CELL_GAP 8.0
#define UNKNOT_REPORT_ROW_GAP 3.0

struct _UnknotReportSheet
{
  double width;
  double height;
  gboolean rtl;
  UnknotReport *report;
  UnknotMapBody *bodies[UNKNOT_N_ASPECTS];   /* those that have a place on them */
  GPtrArray *words;                          /* of char: those that are not the report's */
  GArray *boxes;
};

/* Where the cells of a table are, points from its corner. */
typedef struct
{
  GArray *widths;    /* of double, a column each */
  GArray *heights;   /* of double, a row each */
} UnknotReportTable;

gboolean           unknot_report_box_is_bold    (UnknotReportBoxKind     kind);
gboolean           unknot_report_sheet_fit      (UnknotReportSheet      *self);
UnknotReportTable  unknot_report_table_measure  (PangoContext           *context,
                                                 const GPtrArray        *rows,
                                                 guint                   n_rows,
                                                 double                  size,
                                                 double                  width);
double             unknot_report_table_height   (const UnknotReportTable *self);
void               unknot_report_table_clear    (UnknotReportTable      *self);

G_END_DECLS
