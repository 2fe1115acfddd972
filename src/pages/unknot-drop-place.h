#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_DROP_PLACE (unknot_drop_place_get_type ())

/**
 * UnknotDropPlace:
 *
 * Says what can be dropped on the window, while something is held over it.
 */
G_DECLARE_FINAL_TYPE (UnknotDropPlace, unknot_drop_place, UNKNOT, DROP_PLACE, AdwBin)

G_END_DECLS
