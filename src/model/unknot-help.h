#pragma once

#include <gio/gio.h>

#include "unknot-search.h"

G_BEGIN_DECLS

/**
 * UnknotHelpPart:
 * @heading: what it is about, English: translate with context "help"
 * @icon: (nullable): name of a symbolic icon beside it
 * @text: a few sentences, the same as @heading
 *
 * A part of a page of the help.
 */
typedef struct
{
  char *heading;
  char *icon;
  char *text;
} UnknotHelpPart;

/**
 * UnknotHelpPage:
 * @id: its id
 * @title: its title, English: translate with context "help"
 * @summary: one line about it, the same
 * @icon: name of its symbolic icon
 * @picture: (nullable): name of the pose that stands above it
 * @words: (array zero-terminated=1): other words that it is found by, English, the same
 * @parts: (element-type UnknotHelpPart): what it says
 * @links: (array zero-terminated=1): where one may want to go from it, see unknot_help_is_link()
 *
 * A page of the help. It lives as long as its help.
 */
typedef struct
{
  char       *id;
  char       *title;
  char       *summary;
  char       *icon;
  char       *picture;
  char      **words;
  GPtrArray  *parts;
  char      **links;
} UnknotHelpPage;

/**
 * UNKNOT_HELP_ARTICLE:
 *
 * What a link to an article of the Library begins with; its id follows.
 */
#define UNKNOT_HELP_ARTICLE "article/"

#define UNKNOT_TYPE_HELP (unknot_help_get_type ())

/**
 * UnknotHelp:
 *
 * The pages of the help, in the order in which they are listed. Immutable and shared.
 */
typedef struct _UnknotHelp UnknotHelp;

GType                   unknot_help_get_type  (void) G_GNUC_CONST;
UnknotHelp *            unknot_help_load      (GFile            *folder,
                                               GError          **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotHelp *            unknot_help_ref       (UnknotHelp       *self);
void                    unknot_help_unref     (UnknotHelp       *self);

guint                   unknot_help_get_n     (const UnknotHelp *self);
const UnknotHelpPage *  unknot_help_get       (const UnknotHelp *self,
                                               guint             index);
const UnknotHelpPage *  unknot_help_lookup    (const UnknotHelp *self,
                                               const char       *id);

gboolean                unknot_help_is_link   (const char       *link);
UnknotSearchRank        unknot_help_page_rank (const UnknotHelpPage *page,
                                               const char           *query);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotHelp, unknot_help_unref)

G_END_DECLS
