#pragma once

#include "unknot-ink.h"

G_BEGIN_DECLS

UnknotColour  unknot_heat_scale_get_colour   (int           pain,
                                              gboolean      dark);
UnknotColour  unknot_heat_scale_get_writing  (UnknotColour  under);

G_END_DECLS
