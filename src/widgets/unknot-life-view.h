#pragma once

#include <gtk/gtk.h>

#include "unknot-knot-life.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_LIFE_VIEW (unknot_life_view_get_type ())

/**
 * UnknotLifeView:
 *
 * The pain of one knot as a small chart without numbers, for a card. Drawn in the widget's own colour.
 *
 * ## CSS nodes
 *
 * `life`
 *
 * ## Accessibility
 *
 * The role is `GTK_ACCESSIBLE_ROLE_IMG`; the label says what is seen.
 */
G_DECLARE_FINAL_TYPE (UnknotLifeView, unknot_life_view, UNKNOT, LIFE_VIEW, GtkWidget)

void         unknot_life_view_set_life (UnknotLifeView  *self,
                                        UnknotKnotLife  *life,
                                        int              today);

G_END_DECLS
