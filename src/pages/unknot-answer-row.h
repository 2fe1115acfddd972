#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_ANSWER_ROW (unknot_answer_row_get_type ())

G_DECLARE_FINAL_TYPE (UnknotAnswerRow, unknot_answer_row, UNKNOT, ANSWER_ROW, AdwPreferencesRow)

GtkWidget *   unknot_answer_row_new         (const char       *question) G_GNUC_WARN_UNUSED_RESULT;
void          unknot_answer_row_add         (UnknotAnswerRow  *self,
                                             const char       *id,
                                             const char       *name);
const char *  unknot_answer_row_get_answer  (UnknotAnswerRow  *self);
void          unknot_answer_row_set_answer  (UnknotAnswerRow  *self,
                                             const char       *id);

G_END_DECLS
