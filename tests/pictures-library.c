#include "pictures-library.h"

#include "unknot-library-page.h"
#include "pictures-widgets.h"

/* The list of a kind, what is found, or the page of something; whatever is not NULL. */
GtkWidget *
unknot_pictures_library (UnknotContext   *context,
                         const UnknotInk *ink,
                         const char      *kind,
                         const char      *query,
                         const char      *target)
{
  UnknotLibraryPage *page = g_object_new (UNKNOT_TYPE_LIBRARY_PAGE, NULL);
  UnknotLibrarySources sources = {
    .bodies = unknot_context_get_bodies (context),
    .pictures = unknot_context_get_pictures (context),
    .catalogue = unknot_context_get_catalogue (context),
    .articles = unknot_context_get_articles (context),
    .safety = unknot_context_get_safety (context),
    .studio = unknot_context_get_studio (context),
    .profile = unknot_context_get_profile (context),
  };

  unknot_library_page_set_sources (page, &sources);
  unknot_library_page_set_ink (page, ink);
  if (kind != NULL)
    adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (unknot_pictures_find (GTK_WIDGET (page), ADW_TYPE_TOGGLE_GROUP)), kind);
  if (query != NULL)
    unknot_library_page_search (page, query);
  if (target != NULL)
    unknot_library_page_open (page, target);

  return GTK_WIDGET (page);
}
