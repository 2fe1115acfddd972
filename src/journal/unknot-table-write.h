#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotTableStyle:
 * @separator: what stands between two cells
 * @decimal: decimal sign
 *
 * How a table is written, so that a spreadsheet of the person's language opens it right.
 */
typedef struct
{
  char separator;
  char decimal;
} UnknotTableStyle;

UnknotTableStyle  unknot_table_style_for  (const char        *decimal);
GBytes *          unknot_table_write      (GPtrArray         *texts,
                                           GHashTable        *places,
                                           UnknotTableStyle   style) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
