#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_PAIN_QUESTION (unknot_pain_question_get_type ())

/**
 * UnknotPainQuestion:
 *
 * Asks before a session how much it hurts now, at each of its places. It can be passed over.
 */
G_DECLARE_FINAL_TYPE (UnknotPainQuestion, unknot_pain_question, UNKNOT, PAIN_QUESTION, AdwBin)

void   unknot_pain_question_add_place  (UnknotPainQuestion *self,
                                        const char         *place);
guint  unknot_pain_question_get_n      (UnknotPainQuestion *self);
int    unknot_pain_question_get_pain   (UnknotPainQuestion *self,
                                        guint               place);

G_END_DECLS
