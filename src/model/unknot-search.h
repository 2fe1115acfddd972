#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotSearchRank:
 * @UNKNOT_SEARCH_NONE: it is not meant
 * @UNKNOT_SEARCH_IN_TEXT: each word begins a word of its text
 * @UNKNOT_SEARCH_IN_WORDS: each word is part of its names
 * @UNKNOT_SEARCH_IN_TITLE: each word is part of its title
 *
 * How well something fits what is looked for.
 */
typedef enum
{
  UNKNOT_SEARCH_NONE,
  UNKNOT_SEARCH_IN_TEXT,
  UNKNOT_SEARCH_IN_WORDS,
  UNKNOT_SEARCH_IN_TITLE,
} UnknotSearchRank;

char *            unknot_search_fold  (const char *text) G_GNUC_WARN_UNUSED_RESULT;
gboolean          unknot_search_has   (const char *folded,
                                       const char *query);
UnknotSearchRank  unknot_search_rank  (const char *title,
                                       const char *words,
                                       const char *text,
                                       const char *query);

G_END_DECLS
