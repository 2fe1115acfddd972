#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Erasing as the app does it: files in a thread, then the settings. */

void   unknot_erase_flow_run_async       (GFile                *folder,
                                          GFile                *cache,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
char * unknot_erase_flow_run_finish      (GAsyncResult         *result,
                                          GSettings            *settings) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
