#pragma once

#include "unknot-pdf.h"

G_BEGIN_DECLS

/**
 * UnknotPictureFormat:
 * @UNKNOT_PICTURE_FORMAT_PNG: pixels, two for each point of the paper
 * @UNKNOT_PICTURE_FORMAT_PDF: one page, to print
 * @UNKNOT_PICTURE_FORMAT_SVG: shapes, with a title and a description
 *
 * What a picture can be saved as.
 */
typedef enum
{
  UNKNOT_PICTURE_FORMAT_PNG,
  UNKNOT_PICTURE_FORMAT_PDF,
  UNKNOT_PICTURE_FORMAT_SVG,
} UnknotPictureFormat;

gboolean  unknot_picture_format_from_name (const char           *name,
                                           UnknotPictureFormat  *format);
GBytes *  unknot_picture_file_make        (const UnknotPdfPage  *page,
                                           UnknotPictureFormat   format,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
