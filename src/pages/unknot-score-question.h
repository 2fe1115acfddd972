#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_SCORE_QUESTION (unknot_score_question_get_type ())

/**
 * UnknotScoreQuestion:
 *
 * A question that is answered by a number from 0 to 10, or left out. No number is chosen beforehand, and an answer can be
 * taken back.
 */
G_DECLARE_FINAL_TYPE (UnknotScoreQuestion, unknot_score_question, UNKNOT, SCORE_QUESTION, AdwBin)

int   unknot_score_question_get_value  (UnknotScoreQuestion  *self);
void  unknot_score_question_set_value  (UnknotScoreQuestion  *self,
                                        int                   value);

G_END_DECLS
