#pragma once

#include "unknot-anatomy.h"
#include "unknot-knots.h"
#include "unknot-scope.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_SCOPE_ITEM (unknot_scope_item_get_type ())

/**
 * UnknotScopeItem:
 *
 * What a chart can be about, in a list to choose from: the whole body, a region, or a knot.
 */
G_DECLARE_FINAL_TYPE (UnknotScopeItem, unknot_scope_item, UNKNOT, SCOPE_ITEM, GObject)

UnknotScopeItem *  unknot_scope_item_new_all     (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotScopeItem *  unknot_scope_item_new_region  (const UnknotMuscleGroup *region) G_GNUC_WARN_UNUSED_RESULT;
UnknotScopeItem *  unknot_scope_item_new_knot    (UnknotKnot              *knot,
                                                  UnknotAnatomy           *anatomy) G_GNUC_WARN_UNUSED_RESULT;

GPtrArray *        unknot_scope_item_list        (UnknotKnots             *knots,
                                                  UnknotAnatomy           *anatomy) G_GNUC_WARN_UNUSED_RESULT;

const char *       unknot_scope_item_get_name    (UnknotScopeItem         *self);
const char *       unknot_scope_item_get_section (UnknotScopeItem         *self);
UnknotScope        unknot_scope_item_get_scope   (UnknotScopeItem         *self);
UnknotKnot *       unknot_scope_item_get_knot    (UnknotScopeItem         *self);
int                unknot_scope_item_compare     (UnknotScopeItem         *self,
                                                  UnknotScopeItem         *other);
void               unknot_scope_item_follow      (UnknotScopeItem         *self,
                                                  UnknotScopeItem         *fresh);
gboolean           unknot_scope_item_equal       (UnknotScopeItem         *self,
                                                  UnknotScopeItem         *other);

G_END_DECLS
