#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UnknotPdfDraw:
 * @cr: where to, in points from the upper left corner of the paper
 * @data: what is drawn
 *
 * Draws a page with its tags. It may be called in any thread.
 */
typedef void (* UnknotPdfDraw) (cairo_t  *cr,
                                gpointer  data);

/**
 * UnknotPdfPage:
 * @width: width of the paper, points
 * @height: its height
 * @title: what it is
 * @subject: a line about it; may be empty
 * @draw: draws it
 * @data: for @draw
 *
 * A page that is to become a PDF. The texts are borrowed.
 */
typedef struct
{
  double         width;
  double         height;
  const char    *title;
  const char    *subject;
  UnknotPdfDraw  draw;
  gpointer       data;
} UnknotPdfPage;

GBytes *  unknot_pdf_make         (const UnknotPdfPage  *page,
                                   GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void      unknot_pdf_save_async   (const UnknotPdfPage  *page,
                                   GDestroyNotify        destroy,
                                   GFile                *file,
                                   GCancellable         *cancellable,
                                   GAsyncReadyCallback   callback,
                                   gpointer              user_data);
gboolean  unknot_pdf_save_finish  (GAsyncResult         *result,
                                   GError              **error);

G_END_DECLS
