#pragma once

#include "unknot-knots.h"

G_BEGIN_DECLS

char *  unknot_notes_words_list     (const UnknotKnotNotes  *notes) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_notes_words_removed  (UnknotKnots            *knots,
                                     UnknotKnot             *knot) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
