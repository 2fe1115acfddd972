#pragma once

#include <json-glib/json-glib.h>

#include "unknot-side.h"

G_BEGIN_DECLS

/**
 * UnknotSideMention:
 * @UNKNOT_SIDE_MENTION_NONE: no side is named
 * @UNKNOT_SIDE_MENTION_LEFT: left, and not right
 * @UNKNOT_SIDE_MENTION_RIGHT: right, and not left
 * @UNKNOT_SIDE_MENTION_BOTH: both
 *
 * Which sides a note names.
 */
typedef enum
{
  UNKNOT_SIDE_MENTION_NONE,
  UNKNOT_SIDE_MENTION_LEFT,
  UNKNOT_SIDE_MENTION_RIGHT,
  UNKNOT_SIDE_MENTION_BOTH,
} UnknotSideMention;

/**
 * UnknotSideLanguage:
 *
 * The words for left and right of one language, folded for comparing.
 */
typedef struct _UnknotSideLanguage UnknotSideLanguage;

UnknotSideLanguage *  unknot_side_language_new  (JsonObject          *object,
                                                 const char          *where,
                                                 GError             **error) G_GNUC_WARN_UNUSED_RESULT;
void                  unknot_side_language_free (UnknotSideLanguage  *self);

UnknotSideMention     unknot_side_language_read (UnknotSideLanguage  *self,
                                                 const char          *note);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotSideLanguage, unknot_side_language_free)

G_END_DECLS
