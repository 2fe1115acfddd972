#pragma once

#include "unknot-health.h"
#include "unknot-safety.h"
#include "unknot-safety-questions.h"

G_BEGIN_DECLS

void  unknot_safety_words_fill_cards   (UnknotSafetyQuestions  *questions,
                                        const UnknotSafety     *safety);
void  unknot_safety_words_fill_flags   (UnknotSafetyQuestions  *questions,
                                        const UnknotSafety     *safety,
                                        const char             *title,
                                        const char * const     *flags);
void  unknot_safety_words_fill_health  (UnknotHealth           *health,
                                        const UnknotSafety     *safety,
                                        gboolean                with_details);

G_END_DECLS
