#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotScan:
 * @UNKNOT_SCAN_WHOLE: one JSON object, as far as brackets and strings tell, that can be written back
 * @UNKNOT_SCAN_BROKEN: empty, cut short, with NUL bytes, or with something after the object
 * @UNKNOT_SCAN_LOSSY: whole, but with a value that json-glib could not write back as it was
 *
 * What a text looks like before it is parsed.
 */
typedef enum
{
  UNKNOT_SCAN_WHOLE,
  UNKNOT_SCAN_BROKEN,
  UNKNOT_SCAN_LOSSY,
} UnknotScan;

UnknotScan  unknot_scan_text  (const char  *text,
                               gsize        length);

G_END_DECLS
