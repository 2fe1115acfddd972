#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UnknotSheetDraw:
 * @cr: where to, in points from the upper left corner of the sheet
 * @sheet: the sheet
 *
 * Draws a sheet.
 */
typedef void (* UnknotSheetDraw) (cairo_t  *cr,
                                  gpointer  sheet);

/**
 * UnknotSheetRefit:
 * @sheet: the sheet
 * @width: width of another paper, points
 * @height: its height
 *
 * Lays a sheet out for another paper.
 *
 * Returns: (transfer full) (nullable): the sheet; `NULL` if that paper has not enough room for it
 */
typedef gpointer (* UnknotSheetRefit) (gpointer sheet,
                                       double   width,
                                       double   height);

/**
 * UnknotSheetJob:
 * @name: what the print queue calls it
 * @width: width of the sheet, points
 * @height: its height
 * @draw: draws it
 * @refit: (nullable): lays it out for the paper that is chosen; else it is drawn larger or smaller
 * @sheet: (transfer full): for @draw
 * @destroy: gives @sheet back
 *
 * A sheet that is to be printed.
 */
typedef struct
{
  const char       *name;
  double            width;
  double            height;
  UnknotSheetDraw   draw;
  UnknotSheetRefit  refit;
  gpointer          sheet;
  GDestroyNotify    destroy;
} UnknotSheetJob;

GtkPrintOperation *  unknot_sheet_printer_prepare    (const UnknotSheetJob  *job) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_sheet_printer_get_paper  (double                *width,
                                                      double                *height);

G_END_DECLS
