#pragma once

#include <gtk/gtk.h>

#include "unknot-body.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_REGION (unknot_region_get_type ())

/**
 * UnknotRegion:
 *
 * One muscle of one side on a body map, as something that can be focused, clicked and read aloud. It draws nothing: its looks
 * are part of the map's picture.
 *
 * ## CSS nodes
 *
 * `region`
 *
 * ## Accessibility
 *
 * The role is `GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON`, pressed while the muscle is chosen. The label is its plain name and side, the
 * description its Latin name.
 */
G_DECLARE_FINAL_TYPE (UnknotRegion, unknot_region, UNKNOT, REGION, GtkButton)

GtkWidget *   unknot_region_new            (UnknotBody     *body,
                                            UnknotSheet     sheet,
                                            const char     *muscle,
                                            UnknotSide      side) G_GNUC_WARN_UNUSED_RESULT;

const char *  unknot_region_get_muscle     (UnknotRegion   *self);
UnknotSide    unknot_region_get_side       (UnknotRegion   *self);
UnknotRect    unknot_region_get_bounds     (UnknotRegion   *self);
UnknotPoint   unknot_region_get_spot       (UnknotRegion   *self);
void          unknot_region_set_transform  (UnknotRegion   *self,
                                            UnknotTransform transform);
void          unknot_region_set_chosen     (UnknotRegion   *self,
                                            gboolean        chosen);
gboolean      unknot_region_take_key       (UnknotRegion   *self);

G_END_DECLS
