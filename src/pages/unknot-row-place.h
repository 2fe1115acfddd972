#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UnknotRowPlace:
 * @name: (nullable): the name of the row, as widgets have one; owned
 * @index: which of the rows it is; -1 while none has the focus
 *
 * Where the focus is among rows that are about to be made anew.
 */
typedef struct
{
  char *name;
  int index;
} UnknotRowPlace;

UnknotRowPlace unknot_row_place_find   (GtkWidget      *box);
void           unknot_row_place_return (UnknotRowPlace *self,
                                        GtkWidget      *box);

G_END_DECLS
