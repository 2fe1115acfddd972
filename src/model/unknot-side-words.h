#pragma once

#include <gio/gio.h>

#include "unknot-side.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_SIDE_WORDS (unknot_side_words_get_type ())

/**
 * UnknotSideWords:
 *
 * How people write "left" and "right" in their languages, to ask gently when a note names another side than its mark.
 *
 * The file is read when the first note is looked at. For one thread.
 */
G_DECLARE_FINAL_TYPE (UnknotSideWords, unknot_side_words, UNKNOT, SIDE_WORDS, GObject)

UnknotSideWords *  unknot_side_words_new         (GFile               *file) G_GNUC_WARN_UNUSED_RESULT;

gboolean           unknot_side_words_load        (UnknotSideWords     *self,
                                                  GError             **error);
gboolean           unknot_side_words_contradicts (UnknotSideWords     *self,
                                                  const char * const  *languages,
                                                  const char          *note,
                                                  UnknotSide           side);

G_END_DECLS
