#include "unknot-picture-file.h"

#include <cairo-svg.h>
#include <math.h>
#include <string.h>

/* Pixels of a PNG for each point of the paper. */
#define PNG_SCALE 2

/**
 * unknot_picture_format_from_name:
 * @name: name of a file
 * @format: (out): what its ending means; set only if it means something
 *
 * Finds out what a file is to be.
 *
 * Returns: `FALSE` for an ending that is none of ours
 */
gboolean
unknot_picture_format_from_name (const char          *name,
                                 UnknotPictureFormat *format)
{
  static const char * const endings[] = {
    [UNKNOT_PICTURE_FORMAT_PNG] = ".png",
    [UNKNOT_PICTURE_FORMAT_PDF] = ".pdf",
    [UNKNOT_PICTURE_FORMAT_SVG] = ".svg",
  };
  g_autofree char *lower = g_ascii_strdown (name, -1);

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (lower, endings[i]))
      {
        *format = (UnknotPictureFormat) i;
        return TRUE;
      }

  return FALSE;
}

static cairo_status_t
take_bytes (void                *closure,
            const unsigned char *data,
            unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static cairo_status_t
draw_on (cairo_surface_t     *surface,
         const UnknotPdfPage *page,
         double               scale)
{
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  cairo_scale (cr, scale, scale);
  page->draw (cr, page->data);
  status = cairo_status (cr);
  cairo_destroy (cr);
  return status;
}

static cairo_status_t
make_png (const UnknotPdfPage *page,
          GByteArray          *bytes)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) lround (page->width * PNG_SCALE),
                                                         (int) lround (page->height * PNG_SCALE));
  cairo_status_t status = draw_on (surface, page, PNG_SCALE);

  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, take_bytes, bytes);
  cairo_surface_destroy (surface);
  return status;
}

/* Cairo has no words for a whole SVG. */
static void
insert_words (GByteArray          *bytes,
              const UnknotPdfPage *page)
{
  g_autofree char *words =
    g_markup_printf_escaped (" role=\"img\" aria-labelledby=\"title\" aria-describedby=\"description\">\n"
                             "<title id=\"title\">%s</title>\n<desc id=\"description\">%s</desc",
                             page->title, page->subject);
  const char *text = (const char *) bytes->data;
  const char *root = g_strstr_len (text, (gssize) bytes->len, "<svg");
  const char *end = memchr (root, '>', bytes->len - (gsize) (root - text));
  gsize offset = (gsize) (end - text);
  gsize rest = bytes->len - offset;
  gsize length = strlen (words);

  g_byte_array_set_size (bytes, (guint) (bytes->len + length));
  memmove (bytes->data + offset + length, bytes->data + offset, rest);
  memcpy (bytes->data + offset, words, length);
}

static cairo_status_t
make_svg (const UnknotPdfPage *page,
          GByteArray          *bytes)
{
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (take_bytes, bytes, page->width, page->height);
  cairo_status_t status = draw_on (surface, page, 1);

  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    insert_words (bytes, page);
  return status;
}

/**
 * unknot_picture_file_make:
 * @page: what is on it; its subject describes it to whoever can't see it
 * @format: what to make
 * @error: return location for an error of `GIOErrorEnum`
 *
 * Makes the content of a file with a picture. It may take a while: call it in a thread.
 *
 * Returns: (transfer full) (nullable): the content, or `NULL` with @error set
 */
GBytes *
unknot_picture_file_make (const UnknotPdfPage  *page,
                          UnknotPictureFormat   format,
                          GError              **error)
{
  g_autoptr (GByteArray) bytes = NULL;
  cairo_status_t status;

  if (format == UNKNOT_PICTURE_FORMAT_PDF)
    return unknot_pdf_make (page, error);

  bytes = g_byte_array_new ();
  status = format == UNKNOT_PICTURE_FORMAT_SVG ? make_svg (page, bytes) : make_png (page, bytes);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "The picture can't be drawn: %s", cairo_status_to_string (status));
  return NULL;
}
