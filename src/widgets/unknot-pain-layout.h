#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_PAIN_LAYOUT (unknot_pain_layout_get_type ())

/**
 * UnknotPainLayout:
 *
 * Lays out the eleven numbers of a pain chooser, then the two labels of its ends, in this order of children.
 *
 * All numbers stand in one row where each can be wide enough for a finger, else 0 to 5 above 6 to 10. The labels stand
 * below, at the ends. It follows the direction of the text.
 */
G_DECLARE_FINAL_TYPE (UnknotPainLayout, unknot_pain_layout, UNKNOT, PAIN_LAYOUT, GtkLayoutManager)

guint               unknot_pain_layout_get_columns  (UnknotPainLayout *self);

G_END_DECLS
