#pragma once

#include "unknot-ink.h"

G_BEGIN_DECLS

/**
 * UNKNOT_MOST_PAIN:
 *
 * The highest number of the scale of pain (clinical.md E1).
 */
#define UNKNOT_MOST_PAIN 10

UnknotColour  unknot_heat_scale_get_colour   (int           pain,
                                              gboolean      dark);
UnknotColour  unknot_heat_scale_get_writing  (UnknotColour  under);

G_END_DECLS
