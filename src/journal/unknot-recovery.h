#pragma once

#include <gio/gio.h>

#include "unknot-time.h"

G_BEGIN_DECLS

/*
 * How a file of the person is written so that it is never lost, and where one goes that can't be used. All functions
 * block and are for the writer's thread.
 */

gboolean  unknot_recovery_tighten    (const char   *path);
gboolean  unknot_recovery_replace    (const char   *path,
                                      GBytes       *bytes,
                                      gboolean      keep_previous,
                                      GError      **error);
char *    unknot_recovery_replace_foreign
                                     (const char   *path,
                                      GBytes       *bytes,
                                      const char   *why,
                                      UnknotTime    now,
                                      GError      **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean  unknot_recovery_settle     (const char   *path,
                                      GError      **error);
gboolean  unknot_recovery_write      (const char   *path,
                                      GBytes       *bytes,
                                      gboolean      keep_previous,
                                      GError      **error);
void      unknot_recovery_clean      (const char   *folder);
char *    unknot_recovery_set_aside  (const char   *path,
                                      const char   *why,
                                      UnknotTime    now,
                                      GError      **error) G_GNUC_WARN_UNUSED_RESULT;
char *    unknot_recovery_get_mark   (const char   *path) G_GNUC_WARN_UNUSED_RESULT;
char *    unknot_recovery_previous   (const char   *path) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
