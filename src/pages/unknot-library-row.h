#pragma once

#include <adwaita.h>

#include "unknot-library-item.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_LIBRARY_ROW (unknot_library_row_get_type ())

/**
 * UnknotLibraryRow:
 *
 * Something of the Library in a list, with a small picture that is made when it is seen first.
 */
G_DECLARE_FINAL_TYPE (UnknotLibraryRow, unknot_library_row, UNKNOT, LIBRARY_ROW, AdwActionRow)

GtkWidget *          unknot_library_row_new           (UnknotLibraryItem  *item) G_GNUC_WARN_UNUSED_RESULT;
UnknotLibraryItem *  unknot_library_row_get_item      (UnknotLibraryRow   *self);
gboolean             unknot_library_row_has_picture   (UnknotLibraryRow   *self);
void                 unknot_library_row_show_picture  (UnknotLibraryRow   *self,
                                                       UnknotMapBodies    *bodies,
                                                       UnknotFigureStudio *studio,
                                                       const UnknotInk    *ink);

G_END_DECLS
