#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_LIBRARY_DETAIL (unknot_library_detail_get_type ())

/**
 * UnknotLibraryDetail:
 *
 * One thing of the Library on a page of its own, with the tabs where there is room for them.
 */
G_DECLARE_FINAL_TYPE (UnknotLibraryDetail, unknot_library_detail, UNKNOT, LIBRARY_DETAIL, AdwNavigationPage)

AdwNavigationPage *  unknot_library_detail_new  (const char    *title,
                                                 GtkWidget     *view,
                                                 AdwViewStack  *stack,
                                                 GMenuModel    *menu) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
