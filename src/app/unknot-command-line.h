#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void  unknot_command_line_install  (GApplication  *app);
int   unknot_command_line_run      (GApplication  *app,
                                    GVariantDict  *options);

G_END_DECLS
