#pragma once

#include <gtk/gtk.h>

#include "unknot-map-body.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_MAP_REGION (unknot_map_region_get_type ())

/**
 * UnknotMapRegion:
 *
 * One muscle of one side on a body map, as something that can be focused, clicked and read aloud. It draws nothing:
 * its looks are part of the map's picture.
 *
 * ## CSS nodes
 *
 * `region`
 *
 * ## Accessibility
 *
 * The role is `GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON`, pressed while the muscle is chosen. The label is its plain name
 * and side, the description its Latin name.
 */
G_DECLARE_FINAL_TYPE (UnknotMapRegion, unknot_map_region, UNKNOT, MAP_REGION, GtkButton)

GtkWidget *   unknot_map_region_new            (UnknotMapBody   *body,
                                                UnknotSheet      sheet,
                                                const char      *muscle,
                                                UnknotSide       side) G_GNUC_WARN_UNUSED_RESULT;

const char *  unknot_map_region_get_muscle     (UnknotMapRegion *self);
UnknotSide    unknot_map_region_get_side       (UnknotMapRegion *self);
UnknotRect    unknot_map_region_get_bounds     (UnknotMapRegion *self);
UnknotPoint   unknot_map_region_get_spot       (UnknotMapRegion *self);
void          unknot_map_region_set_transform  (UnknotMapRegion *self,
                                                UnknotTransform  transform);
void          unknot_map_region_set_chosen     (UnknotMapRegion *self,
                                                gboolean         chosen);
gboolean      unknot_map_region_take_key       (UnknotMapRegion *self);

G_END_DECLS
