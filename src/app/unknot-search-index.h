#pragma once

#include "unknot-context.h"

G_BEGIN_DECLS

/**
 * UnknotSearchIndex:
 *
 * The names of all that can be looked up: muscles, techniques, articles and pages of the help. Nothing of the person is
 * in it but the names of techniques that they have added.
 */
typedef struct _UnknotSearchIndex UnknotSearchIndex;

/**
 * UnknotSearchHit:
 * @title: what it is called
 * @description: a line about it
 * @is_text: whether it is something to read: an article, or a page of the help
 *
 * Something that was found. Its words live as long as the index.
 */
typedef struct
{
  const char *title;
  const char *description;
  gboolean    is_text;
} UnknotSearchHit;

UnknotSearchIndex *  unknot_search_index_new     (UnknotContext            *context) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_search_index_free    (UnknotSearchIndex        *self);
GStrv                unknot_search_index_find    (UnknotSearchIndex        *self,
                                                  const char * const       *terms,
                                                  const char * const       *among) G_GNUC_WARN_UNUSED_RESULT;
gboolean             unknot_search_index_lookup  (UnknotSearchIndex        *self,
                                                  const char               *target,
                                                  UnknotSearchHit          *hit);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotSearchIndex, unknot_search_index_free)

G_END_DECLS
