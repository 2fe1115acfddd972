#include "unknot-page-push.h"

/**
 * unknot_page_push:
 * @pages: the window's pages
 * @page: a new page
 *
 * Puts a page on top, also where one with its tag is just on its way out: that one stays until it has slid away, and a
 * navigation view takes no second page with a tag.
 */
void
unknot_page_push (AdwNavigationView *pages,
                  AdwNavigationPage *page)
{
  const char *tag = adw_navigation_page_get_tag (page);
  AdwNavigationPage *leaving = tag != NULL ? adw_navigation_view_find_page (pages, tag) : NULL;

  if (leaving != NULL && adw_navigation_view_get_visible_page (pages) != leaving)
    adw_navigation_page_set_tag (leaving, NULL);
  adw_navigation_view_push (pages, page);
}
