#pragma once

#include "unknot-article.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_ARTICLES (unknot_articles_get_type ())

/**
 * UnknotArticles:
 *
 * All articles of the Library, in the order in which they are best read, and the sources that articles and techniques
 * name. Immutable and shared.
 */
typedef struct _UnknotArticles UnknotArticles;

GType                 unknot_articles_get_type       (void) G_GNUC_CONST;
UnknotArticles *      unknot_articles_load           (GFile                 *folder,
                                                      GError               **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotArticles *      unknot_articles_ref            (UnknotArticles        *self);
void                  unknot_articles_unref          (UnknotArticles        *self);

guint                 unknot_articles_get_n          (const UnknotArticles  *self);
UnknotArticle *       unknot_articles_get            (const UnknotArticles  *self,
                                                      guint                  index);
UnknotArticle *       unknot_articles_lookup         (const UnknotArticles  *self,
                                                      const char            *id);
const UnknotSource *  unknot_articles_lookup_source  (const UnknotArticles  *self,
                                                      const char            *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotArticles, unknot_articles_unref)

G_END_DECLS
