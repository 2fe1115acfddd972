#pragma once

#include <adwaita.h>

#include "unknot-articles.h"
#include "unknot-figure-studio.h"
#include "unknot-help.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_HELP_DIALOG (unknot_help_dialog_get_type ())

/**
 * UnknotHelpDialog:
 *
 * The help: a list of its pages that can be searched, and the pages.
 *
 * ## Actions
 *
 * `help.open` with the id of a page, `help.search`, `help.clear`, and `help.go` with a link, see
 * [func@Unknot.help_is_link].
 */
G_DECLARE_FINAL_TYPE (UnknotHelpDialog, unknot_help_dialog, UNKNOT, HELP_DIALOG, AdwDialog)

UnknotHelpDialog *  unknot_help_dialog_new             (UnknotHelp         *help,
                                                        UnknotArticles     *articles,
                                                        UnknotFigureStudio *studio) G_GNUC_WARN_UNUSED_RESULT;
void                unknot_help_dialog_set_leads_away  (UnknotHelpDialog   *self,
                                                        gboolean            leads_away);
void                unknot_help_dialog_open            (UnknotHelpDialog   *self,
                                                        const char         *id);

G_END_DECLS
