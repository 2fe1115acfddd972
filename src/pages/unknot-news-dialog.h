#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_NEWS_DIALOG (unknot_news_dialog_get_type ())

/**
 * UnknotNewsDialog:
 *
 * What a new version brings.
 */
G_DECLARE_FINAL_TYPE (UnknotNewsDialog, unknot_news_dialog, UNKNOT, NEWS_DIALOG, AdwDialog)

AdwDialog *  unknot_news_dialog_new  (const char  *version,
                                      const char  *notes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
