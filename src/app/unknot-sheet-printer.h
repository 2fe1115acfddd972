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
 * UnknotSheetJob:
 * @name: what the print queue calls it
 * @width: width of the sheet, points
 * @height: its height
 * @draw: draws it
 * @sheet: (transfer full): for @draw
 * @destroy: gives @sheet back
 *
 * A sheet that is to be printed.
 */
typedef struct
{
  const char      *name;
  double           width;
  double           height;
  UnknotSheetDraw  draw;
  gpointer         sheet;
  GDestroyNotify   destroy;
} UnknotSheetJob;

GtkPrintOperation *  unknot_sheet_printer_prepare    (const UnknotSheetJob  *job) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_sheet_printer_get_paper  (double                *width,
                                                      double                *height);

G_END_DECLS
