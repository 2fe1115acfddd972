#pragma once

#include <adwaita.h>

#include "unknot-ink.h"
#include "unknot-library-sources.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_LIBRARY_PAGE (unknot_library_page_get_type ())

/**
 * UnknotLibraryPage:
 *
 * The Library: muscles, techniques and articles in a list, and a page for each of them.
 *
 * ## Actions
 *
 * `library.open` with `muscle/ID`, `technique/ID` or `article/ID`.
 */
G_DECLARE_FINAL_TYPE (UnknotLibraryPage, unknot_library_page, UNKNOT, LIBRARY_PAGE, AdwBin)

void  unknot_library_page_set_stack    (UnknotLibraryPage          *self,
                                        AdwViewStack               *stack,
                                        GMenuModel                 *menu);
void  unknot_library_page_set_sources  (UnknotLibraryPage          *self,
                                        const UnknotLibrarySources *sources);
void  unknot_library_page_set_catalogue
                                       (UnknotLibraryPage          *self,
                                        UnknotCatalogue            *catalogue);
void  unknot_library_page_set_ink      (UnknotLibraryPage          *self,
                                        const UnknotInk            *ink);
void  unknot_library_page_open         (UnknotLibraryPage          *self,
                                        const char                 *target);
void  unknot_library_page_search       (UnknotLibraryPage          *self,
                                        const char                 *text);

G_END_DECLS
