#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_SIDE_QUESTION (unknot_side_question_get_type ())

/**
 * UnknotSideQuestion:
 *
 * A gentle question below a note that names another side than its mark. Nothing waits for the answer.
 */
G_DECLARE_FINAL_TYPE (UnknotSideQuestion, unknot_side_question, UNKNOT, SIDE_QUESTION, AdwBin)

void  unknot_side_question_watch    (UnknotSideQuestion  *self,
                                     GtkWidget           *note);
void  unknot_side_question_set_mark (UnknotSideQuestion  *self,
                                     UnknotAnatomy       *anatomy,
                                     UnknotSide           side);

G_END_DECLS
