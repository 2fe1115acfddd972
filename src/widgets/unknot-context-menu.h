#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UnknotContextMenuFunc:
 * @widget: what the menu is for
 * @user_data: what was given to unknot_context_menu_add()
 *
 * Makes the menu when it is asked for.
 *
 * Returns: (transfer full) (nullable): the menu, or `NULL` if there is nothing to offer now
 */
typedef GMenuModel * (*UnknotContextMenuFunc) (GtkWidget *widget,
                                               gpointer   user_data);

void          unknot_context_menu_add   (GtkWidget              *widget,
                                         UnknotContextMenuFunc   make,
                                         gpointer                user_data);
GtkPopover *  unknot_context_menu_open  (GtkWidget              *widget);
gboolean      unknot_context_menu_hold  (GtkWidget              *widget,
                                         double                  x,
                                         double                  y);

G_END_DECLS
