#include <locale.h>

#include "picture.h"
#include "unknot-body-page.h"
#include "unknot-config.h"
#include "unknot-safety-page.h"
#include "unknot-warning-page.h"
#include "unknot-welcome-page.h"

/*
 * Makes a picture of every page in every look: `pictures FOLDER [SCENE…]`.
 */

static const UnknotLook looks[] = {
  { "1100-light", 1100, 760, FALSE, FALSE, 1 },
  { "1100-dark", 1100, 760, TRUE, FALSE, 1 },
  { "360-light", 360, 720, FALSE, FALSE, 1 },
  { "360-dark", 360, 720, TRUE, FALSE, 1 },
  { "700-rtl", 700, 800, FALSE, TRUE, 1 },
  { "360-double", 360, 720, FALSE, FALSE, 2 },
};

typedef struct
{
  UnknotSafety *safety;
  UnknotCatalogue *catalogue;
  UnknotProfile *profile;
  UnknotStamper stamper;
} World;

static UnknotTime
fixed_time (gpointer data)
{
  UnknotTime time = { 0 };

  unknot_time_parse ("2026-11-21T18:30:00+01:00", &time);

  return time;
}

static char *
counted_uuid (gpointer data)
{
  guint *n = data;

  return g_strdup_printf ("00000000-0000-4000-8000-%012u", ++*n);
}

static GtkWidget *
navigation (AdwNavigationPage *page)
{
  GtkWidget *view = adw_navigation_view_new ();

  adw_navigation_view_add (ADW_NAVIGATION_VIEW (view), page);

  return view;
}

static GtkWidget *
welcome (World *world,
         int    step)
{
  unknot_profile_set_start_page (world->profile, step);

  return navigation (ADW_NAVIGATION_PAGE (unknot_welcome_page_new (world->profile, world->safety, &world->stamper)));
}

static GtkWidget *
welcome_promise (World *world)
{
  return welcome (world, 0);
}

static GtkWidget *
welcome_safety (World *world)
{
  return welcome (world, 1);
}

static GtkWidget *
welcome_things (World *world)
{
  return welcome (world, 2);
}

static GtkWidget *
warning (World       *world,
         UnknotLevel  level,
         const char  *flag)
{
  UnknotWarningPage *page = unknot_warning_page_new (world->safety, level, (const char *[]) { flag, NULL }, "112");

  return navigation (ADW_NAVIGATION_PAGE (page));
}

static GtkWidget *
warning_emergency (World *world)
{
  return warning (world, UNKNOT_LEVEL_EMERGENCY, "RF02");
}

static GtkWidget *
warning_urgent (World *world)
{
  return warning (world, UNKNOT_LEVEL_URGENT, "RF08");
}

static GtkWidget *
body (World *world)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  UnknotJournal *journal = unknot_journal_new (&world->stamper);
  UnknotKnots *knots = unknot_knots_new (journal);
  GtkWidget *page = g_object_new (UNKNOT_TYPE_BODY_PAGE, NULL);
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GFile) folder = g_file_get_child (data, "anatomy");
  g_autoptr (GFile) cache = g_file_new_for_path ("/tmp/cache");
  g_autoptr (UnknotAnatomy) anatomy = unknot_anatomy_load (folder, NULL);
  g_autoptr (UnknotAtlas) atlas = unknot_atlas_load (folder, UNKNOT_VIEW_BACK, anatomy, NULL);
  g_autoptr (UnknotWarp) warp = unknot_warp_load (folder, NULL);
  UnknotBody *b = unknot_body_new (atlas, warp, UNKNOT_BUILD_NEUTRAL);
  UnknotBodyPictures *pictures = unknot_body_pictures_new (folder, cache);
  UnknotInk *ink = unknot_ink_new (adw_style_manager_get_dark (adw_style_manager_get_default ()), FALSE, &(UnknotColour) {.2,.5,.9});
  UnknotKnot *knot;
  unknot_body_page_set_ink (UNKNOT_BODY_PAGE (page), ink);
  unknot_body_page_set_body (UNKNOT_BODY_PAGE (page), b, pictures, knots);
  record.muscle = "trapezius-upper"; record.side = UNKNOT_SIDE_RIGHT; record.x = 440; record.y = 285; record.days = 9;
  knot = unknot_knots_mark (knots, &record, 5, NULL);
  record.muscle = "erector-spinae-lumbar"; record.side = UNKNOT_SIDE_LEFT; record.x = 330; record.y = 640;
  unknot_knots_mark (knots, &record, -1, NULL);
  unknot_body_page_show_knot (UNKNOT_BODY_PAGE (page), knot);
  return page;
}

static const struct
{
  const char *name;
  GtkWidget *(*make) (World *world);
} scenes[] = {
  { "body", body },
  { "welcome-promise", welcome_promise },
  { "welcome-safety", welcome_safety },
  { "welcome-things", welcome_things },
  { "warning-emergency", warning_emergency },
  { "warning-urgent", warning_urgent },
};

static void
take (World            *world,
      guint             scene,
      const UnknotLook *look,
      const char       *folder)
{
  g_autofree char *name = g_strdup_printf ("%s-%s", scenes[scene].name, look->name);
  GtkWindow *window = g_object_new (ADW_TYPE_WINDOW, NULL);

  unknot_picture_set_look (look);
  adw_window_set_content (ADW_WINDOW (window), scenes[scene].make (world));
  gtk_widget_set_size_request (GTK_WIDGET (window), look->width, look->height);
  gtk_window_set_default_size (window, look->width, look->height);
  gtk_window_present (window);
  unknot_picture_settle (window);
  unknot_picture_save (window, folder, name);
  gtk_window_destroy (window);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GFile) safety = g_file_get_child (data, "safety");
  g_autoptr (GFile) techniques = g_file_get_child (data, "techniques");
  g_autoptr (GError) error = NULL;
  g_autoptr (GApplication) app = NULL;
  guint n_uuids = 0;
  World world = { .stamper = { fixed_time, counted_uuid, &n_uuids } };

  setlocale (LC_ALL, "");
  app = g_object_new (ADW_TYPE_APPLICATION,
                      "application-id", UNKNOT_APP_ID ".Pictures",
                      "resource-base-path", UNKNOT_RESOURCE_BASE,
                      "flags", G_APPLICATION_NON_UNIQUE,
                      NULL);
  g_application_register (app, NULL, &error);
  g_assert_no_error (error);

  world.safety = unknot_safety_load (safety, &error);
  g_assert_no_error (error);
  world.catalogue = unknot_catalogue_load (techniques, &error);
  g_assert_no_error (error);
  world.profile = unknot_profile_new ();

  for (guint scene = 0; scene < G_N_ELEMENTS (scenes); scene++)
    for (guint look = 0; look < G_N_ELEMENTS (looks); look++)
      if (argc < 3 || g_strv_contains ((const char * const *) argv + 2, scenes[scene].name))
        take (&world, scene, &looks[look], argv[1]);

  g_object_unref (world.profile);
  unknot_catalogue_unref (world.catalogue);
  unknot_safety_unref (world.safety);

  return 0;
}
