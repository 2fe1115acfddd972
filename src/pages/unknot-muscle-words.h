#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"

G_BEGIN_DECLS

GtkWidget *  unknot_muscle_words_new  (UnknotAnatomy      *anatomy,
                                       const char         *one,
                                       const char * const *muscles) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
