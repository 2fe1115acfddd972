#include "unknot-pdf.h"

#include <cairo-pdf.h>

#include "unknot-export-file.h"

/* What can't be said in PDF, such as soft edges, becomes pixels: so many to the inch. */
#define SOFT_DPI 200

static cairo_status_t
take_bytes (void                *closure,
            const unsigned char *data,
            unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/**
 * unknot_pdf_make:
 * @page: what is on it
 * @error: return location for an error of `GIOErrorEnum`
 *
 * Makes the content of a PDF of one page: lines and letters, with the tags that the page draws.
 *
 * Returns: (transfer full) (nullable): the content, or `NULL` with @error set
 */
GBytes *
unknot_pdf_make (const UnknotPdfPage  *page,
                 GError              **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (take_bytes, bytes, page->width, page->height);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  cairo_surface_set_fallback_resolution (surface, SOFT_DPI, SOFT_DPI);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, page->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, page->subject);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Unknot");
  page->draw (cr, page->data);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "The page can't be drawn: %s", cairo_status_to_string (status));
  return NULL;
}

typedef struct
{
  UnknotPdfPage page;
  char *title;
  char *subject;
  GDestroyNotify destroy;
} Order;

static void
order_free (gpointer data)
{
  Order *order = data;

  g_free (order->title);
  g_free (order->subject);
  if (order->destroy != NULL)
    order->destroy (order->page.data);
  g_free (order);
}

static GBytes *
make_order (gpointer   data,
            GError   **error)
{
  Order *order = data;

  return unknot_pdf_make (&order->page, error);
}

/**
 * unknot_pdf_save_async:
 * @page: what is on it; its data is not changed any more
 * @destroy: (nullable): gives the page's data back
 * @file: where to
 * @cancellable: (nullable): to stop it
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Makes the PDF in a thread. It takes the place of the file that was there when it is whole.
 */
void
unknot_pdf_save_async (const UnknotPdfPage *page,
                       GDestroyNotify       destroy,
                       GFile               *file,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  Order *order = g_new0 (Order, 1);

  order->title = g_strdup (page->title);
  order->subject = g_strdup (page->subject);
  order->page = *page;
  order->page.title = order->title;
  order->page.subject = order->subject;
  order->destroy = destroy;
  unknot_export_file_save_async (file, make_order, order, order_free, cancellable, callback, user_data);
}

/**
 * unknot_pdf_save_finish:
 * @result: what the callback got
 * @error: return location for an error of `GIOErrorEnum`
 *
 * Says whether the file is there.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_pdf_save_finish (GAsyncResult  *result,
                        GError       **error)
{
  return unknot_export_file_save_finish (result, error);
}
