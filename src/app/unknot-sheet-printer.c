/* One sheet through the system's dialog to a printer. */

#include "unknot-sheet-printer.h"

#include <math.h>

/* Papers that differ by less are the same, points. */
#define SAME_PAPER 1.0

typedef struct
{
  double width;
  double height;
  UnknotSheetDraw draw;
  UnknotSheetRefit refit;
  gpointer sheet;
  GDestroyNotify destroy;
} Page;

static void
page_free (gpointer  data,
           GClosure *closure)
{
  Page *page = data;

  page->destroy (page->sheet);
  g_free (page);
}

/* Another paper was chosen: a sheet that can be laid out anew is. */
static void
refit (Page   *page,
       double  width,
       double  height)
{
  gpointer sheet;

  if (page->refit == NULL || (fabs (width - page->width) < SAME_PAPER && fabs (height - page->height) < SAME_PAPER))
    return;
  sheet = page->refit (page->sheet, width, height);
  if (sheet == NULL)
    return;

  page->destroy (page->sheet);
  page->sheet = sheet;
  page->width = width;
  page->height = height;
}

/* Whatever paper was chosen: the sheet fills it as far as its shape allows. */
static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                number,
              Page              *page)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double width = gtk_print_context_get_width (context);
  double height = gtk_print_context_get_height (context);
  double scale;

  refit (page, width, height);
  scale = MIN (width / page->width, height / page->height);
  cairo_translate (cr, (width - page->width * scale) / 2, (height - page->height * scale) / 2);
  cairo_scale (cr, scale, scale);
  page->draw (cr, page->sheet);
}

/**
 * unknot_sheet_printer_prepare:
 * @job: what to print
 *
 * Makes an operation that prints a sheet on one page. Whoever runs it hears of what went wrong by its signal "done".
 *
 * Returns: (transfer full): the operation, to be run
 */
GtkPrintOperation *
unknot_sheet_printer_prepare (const UnknotSheetJob *job)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  Page *page = g_new (Page, 1);

  *page = (Page) { job->width, job->height, job->draw, job->refit, job->sheet, job->destroy };
  gtk_print_operation_set_n_pages (operation, 1);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_set_job_name (operation, job->name);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_page_cb), page, page_free, G_CONNECT_DEFAULT);

  return operation;
}

/**
 * unknot_sheet_printer_get_paper:
 * @width: (out): width of the paper, points
 * @height: (out): its height
 *
 * Gets the size of paper that is usual where the person lives.
 */
void
unknot_sheet_printer_get_paper (double *width,
                                double *height)
{
  GtkPaperSize *paper = gtk_paper_size_new (NULL);

  *width = gtk_paper_size_get_width (paper, GTK_UNIT_POINTS);
  *height = gtk_paper_size_get_height (paper, GTK_UNIT_POINTS);
  gtk_paper_size_free (paper);
}
