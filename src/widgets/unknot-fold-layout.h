#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_FOLD_LAYOUT (unknot_fold_layout_get_type ())

/**
 * UnknotFoldLayout:
 *
 * Lays out the words of a toggle group side by side where each can be read as a whole, else below each other, in the
 * place of the group's own layout, which shortens words.
 *
 * The group stays horizontal for libadwaita; its lines (`GtkSeparator`) stand or lie between the words. What is left
 * over of the room is shared by all words. It follows the direction of the text.
 */
G_DECLARE_FINAL_TYPE (UnknotFoldLayout, unknot_fold_layout, UNKNOT, FOLD_LAYOUT, GtkLayoutManager)

GtkLayoutManager *  unknot_fold_layout_new  (void);

G_END_DECLS
