#pragma once

#include <adwaita.h>

#include "unknot-safety-details.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_DETAIL_ROW (unknot_detail_row_get_type ())

G_DECLARE_FINAL_TYPE (UnknotDetailRow, unknot_detail_row, UNKNOT, DETAIL_ROW, AdwPreferencesRow)

GtkWidget *   unknot_detail_row_new           (const UnknotSafety  *safety,
                                               const UnknotDetail  *detail) G_GNUC_WARN_UNUSED_RESULT;
const char *  unknot_detail_row_get_id        (UnknotDetailRow     *self);
gboolean      unknot_detail_row_get_answered  (UnknotDetailRow     *self);
GVariant *    unknot_detail_row_dup_answer    (UnknotDetailRow     *self) G_GNUC_WARN_UNUSED_RESULT;
void          unknot_detail_row_set_answer    (UnknotDetailRow     *self,
                                               gboolean             answered,
                                               GVariant            *answer);

G_END_DECLS
