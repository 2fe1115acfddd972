#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_SAFETY_QUESTIONS (unknot_safety_questions_get_type ())

G_DECLARE_FINAL_TYPE (UnknotSafetyQuestions, unknot_safety_questions, UNKNOT, SAFETY_QUESTIONS, AdwBin)

GtkWidget *  unknot_safety_questions_new        (void) G_GNUC_WARN_UNUSED_RESULT;

void         unknot_safety_questions_add_card   (UnknotSafetyQuestions  *self,
                                                 const char             *title);
void         unknot_safety_questions_add        (UnknotSafetyQuestions  *self,
                                                 const char             *flag,
                                                 const char             *question,
                                                 const char             *follow_up,
                                                 gboolean                can_be_unsure);
GStrv        unknot_safety_questions_dup_asked  (UnknotSafetyQuestions  *self) G_GNUC_WARN_UNUSED_RESULT;
GStrv        unknot_safety_questions_dup_flags  (UnknotSafetyQuestions  *self) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_safety_questions_set_flags  (UnknotSafetyQuestions  *self,
                                                 const char * const     *flags);

G_END_DECLS
