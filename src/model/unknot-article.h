#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UnknotSourceQuality:
 * @UNKNOT_SOURCE_READ: read in full
 * @UNKNOT_SOURCE_ABSTRACT: its abstract, or an excerpt, was read
 * @UNKNOT_SOURCE_SECONDARY: a page about it was read
 * @UNKNOT_SOURCE_TEXTBOOK: usual teaching, not looked up
 * @UNKNOT_SOURCE_OWN: nobody's finding: a careful choice of the app
 *
 * How well a source is known (clinical.md F9.18). Only the first two are cited by name.
 */
typedef enum
{
  UNKNOT_SOURCE_READ,
  UNKNOT_SOURCE_ABSTRACT,
  UNKNOT_SOURCE_SECONDARY,
  UNKNOT_SOURCE_TEXTBOOK,
  UNKNOT_SOURCE_OWN,
} UnknotSourceQuality;

/**
 * UnknotSource:
 * @id: its id in clinical.md R: `R30`
 * @quality: how well it is known
 * @citation: (nullable): authors, journal and year; `NULL` where it is not cited by name. Never translated
 *
 * Where a sentence comes from.
 */
typedef struct
{
  char                *id;
  UnknotSourceQuality  quality;
  char                *citation;
} UnknotSource;

#define UNKNOT_TYPE_ARTICLE (unknot_article_get_type ())

/**
 * UnknotArticle:
 * @id: its id, and the name of its file
 * @title: its title, English: translate with context "article"
 * @summary: one line about it, the same
 * @words: (array zero-terminated=1): other words that it is found by, the same
 * @paragraphs: (array zero-terminated=1): what it says, the same
 * @techniques: (array zero-terminated=1): ids of the techniques that it speaks of
 * @sources: (array zero-terminated=1): ids of its sources
 * @seeds: (array zero-terminated=1): rows of clinical.md A that it carries
 * @dropped: (array zero-terminated=1): rows of clinical.md A that the app leaves out on purpose
 *
 * Something to read in the Library. Immutable, and shared by reference.
 */
typedef struct
{
  char  *id;
  char  *title;
  char  *summary;
  char **words;
  char **paragraphs;
  char **techniques;
  char **sources;
  char **seeds;
  char **dropped;
} UnknotArticle;

GType            unknot_article_get_type  (void) G_GNUC_CONST;
UnknotArticle *  unknot_article_parse     (GBytes         *bytes,
                                           const char     *where,
                                           GError        **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotArticle *  unknot_article_ref       (UnknotArticle  *self);
void             unknot_article_unref     (UnknotArticle  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotArticle, unknot_article_unref)

G_END_DECLS
