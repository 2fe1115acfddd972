#pragma once

#include <adwaita.h>

#include "unknot-ink.h"
#include "unknot-library-sources.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_LIBRARY_LIST (unknot_library_list_get_type ())

/**
 * UnknotLibraryList:
 *
 * All that is in the Library: one kind at a time under its headings, or what is found by a search in all of it. Rows
 * are made when their kind is shown first, pictures when a row is seen first.
 */
G_DECLARE_FINAL_TYPE (UnknotLibraryList, unknot_library_list, UNKNOT, LIBRARY_LIST, AdwBin)

void  unknot_library_list_set_sources  (UnknotLibraryList          *self,
                                        const UnknotLibrarySources *sources);
void  unknot_library_list_set_catalogue
                                       (UnknotLibraryList          *self,
                                        UnknotCatalogue            *catalogue);
void  unknot_library_list_set_ink      (UnknotLibraryList          *self,
                                        const UnknotInk            *ink);
void  unknot_library_list_search       (UnknotLibraryList          *self,
                                        const char                 *text);

gboolean
      unknot_library_list_get_ready    (UnknotLibraryList          *self);

G_END_DECLS
