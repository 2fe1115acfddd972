#pragma once

#include <adwaita.h>

#include "unknot-ink.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_THEME (unknot_theme_get_type ())

G_DECLARE_FINAL_TYPE (UnknotTheme, unknot_theme, UNKNOT, THEME, GObject)

UnknotTheme *      unknot_theme_new      (AdwStyleManager *styles) G_GNUC_WARN_UNUSED_RESULT;
const UnknotInk *  unknot_theme_get_ink  (UnknotTheme     *self);

G_END_DECLS
