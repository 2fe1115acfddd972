/* The first steps, and what is said where nothing may be pressed. */

#include "scenes.h"
#include "unknot-warning-page.h"
#include "unknot-welcome-page.h"
#include "widgets.h"

enum
{
  PROMISE,
  SAFETY,
  THINGS,
};

static GtkWidget *
welcome (const UnknotPicturesWorld *world,
         const UnknotPicturesScene *scene)
{
  UnknotProfile *profile = unknot_context_get_profile (world->context);

  unknot_profile_set_start_page (profile, scene->which);

  return unknot_pictures_navigation (unknot_welcome_page_new (profile, unknot_context_get_safety (world->context),
                                                              unknot_context_get_stamper (world->context)));
}

static GtkWidget *
promise (const UnknotPicturesWorld *world,
         const UnknotPicturesScene *scene)
{
  GtkWidget *view = welcome (world, scene);
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view));

  unknot_welcome_page_set_picture (UNKNOT_WELCOME_PAGE (page), unknot_context_get_bodies (world->context),
                                   unknot_context_get_pictures (world->context),
                                   unknot_theme_get_ink (world->theme));

  return view;
}

static GtkWidget *
warn (const UnknotPicturesWorld *world,
      UnknotLevel                level,
      const char                *flag,
      const char                *number)
{
  int today = unknot_time_get_day (unknot_stamper_get_time (unknot_context_get_stamper (world->context)));

  return unknot_pictures_navigation (unknot_warning_page_new (unknot_context_get_safety (world->context), level,
                                                              (const char *[]) { flag, NULL }, number, today));
}

static GtkWidget *
emergency (const UnknotPicturesWorld *world,
           const UnknotPicturesScene *scene)
{
  return warn (world, UNKNOT_LEVEL_EMERGENCY, "RF02", "112");
}

static GtkWidget *
urgent (const UnknotPicturesWorld *world,
        const UnknotPicturesScene *scene)
{
  return warn (world, UNKNOT_LEVEL_URGENT, "RF08", NULL);
}

const UnknotPicturesScene unknot_pictures_welcome_scenes[] = {
  { "welcome-promise", promise, PROMISE },
  { "welcome-safety", welcome, SAFETY },
  { "welcome-things", welcome, THINGS },
  { "warning-emergency", emergency },
  { "warning-urgent", urgent },
  { NULL },
};
