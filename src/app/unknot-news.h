#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

char *       unknot_news_shorten  (const char  *version) G_GNUC_WARN_UNUSED_RESULT;
gboolean     unknot_news_are_new  (const char  *seen,
                                   const char  *version,
                                   gboolean     started);
AdwToast *   unknot_news_look     (GSettings   *settings,
                                   const char  *version,
                                   gboolean     started) G_GNUC_WARN_UNUSED_RESULT;
AdwDialog *  unknot_news_dialog   (const char  *version) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
