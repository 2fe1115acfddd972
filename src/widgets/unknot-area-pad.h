#pragma once

#include "unknot-body-map.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_AREA_PAD (unknot_area_pad_get_type ())

/**
 * UnknotAreaPad:
 *
 * A sheet of glass over a body map on which a person draws round what is sore: press, go round, let go. It takes the
 * pointer only while it is shown.
 *
 * ## CSS nodes
 *
 * `areapad`
 *
 * ## Accessibility
 *
 * The role is `GTK_ACCESSIBLE_ROLE_GROUP`. Drawing needs a pointer; the card of a knot offers sizes to choose from, and
 * a marker has keys, which do the same without one.
 */
G_DECLARE_FINAL_TYPE (UnknotAreaPad, unknot_area_pad, UNKNOT, AREA_PAD, GtkWidget)

GtkWidget *          unknot_area_pad_new     (void) G_GNUC_WARN_UNUSED_RESULT;

void                 unknot_area_pad_set_map (UnknotAreaPad  *self,
                                              UnknotBodyMap  *map);
const UnknotPoint *  unknot_area_pad_get_way (UnknotAreaPad  *self,
                                              guint          *n_points);

G_END_DECLS
