/* The Library: the list of a kind, what is found, and the page of something. */

#include "scenes.h"
#include "unknot-library-page.h"
#include "widgets.h"

static UnknotLibraryPage *
make_page (const UnknotPicturesWorld *world)
{
  UnknotLibraryPage *page = g_object_new (UNKNOT_TYPE_LIBRARY_PAGE, NULL);
  UnknotContext *context = world->context;
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
  unknot_library_page_set_ink (page, unknot_theme_get_ink (world->theme));

  return page;
}

static GtkWidget *
list (const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene)
{
  UnknotLibraryPage *page = make_page (world);
  GtkWidget *kinds = find_type (page, ADW_TYPE_TOGGLE_GROUP);

  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (kinds), scene->words[0]);

  return GTK_WIDGET (page);
}

static GtkWidget *
found (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  UnknotLibraryPage *page = make_page (world);

  unknot_library_page_search (page, scene->words[0]);

  return GTK_WIDGET (page);
}

static void
open_cb (UnknotLibraryPage *page,
         const char        *id)
{
  unknot_library_page_open (page, id);
}

/* Once the page is among its tabs: what opens over it shows them, too. */
static GtkWidget *
opened (const UnknotPicturesWorld *world,
        const UnknotPicturesScene *scene)
{
  UnknotLibraryPage *page = make_page (world);

  g_signal_connect (page, "realize", G_CALLBACK (open_cb), (gpointer) scene->words[0]);

  return GTK_WIDGET (page);
}

const UnknotPicturesScene unknot_pictures_library_scenes[] = {
  { "library-muscles", list, 0, { "muscles" } },
  { "library-techniques", list, 0, { "techniques" } },
  { "library-articles", list, 0, { "articles" } },
  { "library-found", found, 0, { "trapez" } },
  { "library-nothing", found, 0, { "xylophone" } },
  { "library-muscle", opened, 0, { "muscle/levator-scapulae" } },
  { "library-technique", opened, 0, { "technique/ball-wall" } },
  { "library-chair", opened, 0, { "technique/figure-four" } },
  { "library-article", opened, 0, { "article/more-pressure" } },
  { NULL },
};
