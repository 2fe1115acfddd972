/* The body page: its views and layers, its list, a knot, the weeks. */

#include "body.h"

#include "unknot-body-map.h"
#include "unknot-build-choice.h"
#include "unknot-marker.h"
#include "unknot-time-pane.h"
#include "widgets.h"

/* Where a person points who has a stiff neck. */
#define ZOOM 6
#define PLACE ((UnknotPoint) { 425, 280 })

static void
ready_cb (UnknotBodyMap *map)
{
  if (!unknot_body_map_get_ready (map) || unknot_body_map_get_zoom (map) > 1)
    return;

  unknot_body_map_set_zoom (map, ZOOM);
  unknot_body_map_show_place (map, PLACE);
}

static void
mapped_cb (GtkWidget *page)
{
  g_signal_connect (find_type (page, UNKNOT_TYPE_BODY_MAP), "notify::ready", G_CALLBACK (ready_cb), NULL);
}

/* A finger that stays. */
static gboolean
hold (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_LONG_PRESS (controller))
        g_signal_emit_by_name (controller, "pressed", gtk_widget_get_width (widget) / 2.0,
                               gtk_widget_get_height (widget) / 2.0);
    }

  return G_SOURCE_REMOVE;
}

static gboolean
open_menu_cb (gpointer page)
{
  GtkWidget *marker = find_type (page, UNKNOT_TYPE_MARKER);

  return marker != NULL && gtk_widget_get_width (marker) > 0 ? hold (marker) : G_SOURCE_CONTINUE;
}

static void
await_marker_cb (GtkWidget *page)
{
  g_timeout_add (20, open_menu_cb, page);
}

/**
 * unknot_pictures_make_body:
 * @world: what the scenes show
 *
 * Returns: (transfer floating): the body page with all knots
 */
UnknotBodyPage *
unknot_pictures_make_body (const UnknotPicturesWorld *world)
{
  UnknotBodyPage *page = g_object_new (UNKNOT_TYPE_BODY_PAGE, NULL);

  unknot_body_page_set_ink (page, unknot_theme_get_ink (world->theme));
  unknot_body_page_set_bodies (page, unknot_context_get_bodies (world->context),
                               unknot_context_get_pictures (world->context), unknot_context_get_knots (world->context));

  return page;
}

static GtkWidget *
body (const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene)
{
  UnknotBodyPage *page = unknot_pictures_make_body (world);

  if (scene->words[0] != NULL)
    g_object_set (page, "aspect", scene->words[0], "sheet", scene->words[1], NULL);

  return GTK_WIDGET (page);
}

static GtkWidget *
knot (const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene)
{
  UnknotBodyPage *page = unknot_pictures_make_body (world);

  unknot_body_page_show_knot (page, world->knot);

  return GTK_WIDGET (page);
}

static GtkWidget *
menu (const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene)
{
  GtkWidget *page = body (world, scene);

  g_signal_connect (page, "map", G_CALLBACK (await_marker_cb), NULL);

  return page;
}

static GtkWidget *
zoomed (const UnknotPicturesWorld *world,
        const UnknotPicturesScene *scene)
{
  GtkWidget *page = body (world, scene);

  g_signal_connect (page, "map", G_CALLBACK (mapped_cb), NULL);

  return page;
}

static GtkWidget *
bones_only (const UnknotPicturesWorld *world,
            const UnknotPicturesScene *scene)
{
  GtkWidget *page = body (world, scene);

  g_object_set (page, "bones-only", TRUE, NULL);

  return page;
}

static GtkWidget *
zones (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  GtkWidget *page = body (world, scene);

  g_object_set (page, "zones", TRUE, NULL);

  return page;
}

static void
show_mode_cb (GtkWidget  *page,
              const char *mode)
{
  g_object_set (find_type (page, UNKNOT_TYPE_TIME_PANE), "mode", mode, NULL);
}

/* Then and now; in the way that is named, if one is. */
static GtkWidget *
weeks (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  UnknotBodyPage *page = unknot_pictures_make_body (world);

  gtk_widget_activate_action (GTK_WIDGET (page), "body.time", NULL);
  if (scene->words[0] != NULL)
    g_signal_connect_after (page, "map", G_CALLBACK (show_mode_cb), (gpointer) scene->words[0]);

  return GTK_WIDGET (page);
}

/* The other builds are chosen in the profile; the map follows. */
static GtkWidget *
narrow (const UnknotPicturesWorld *world,
        const UnknotPicturesScene *scene)
{
  unknot_profile_set_build (unknot_context_get_profile (world->context), "narrow");

  return knot (world, scene);
}

static GtkWidget *
build_choice (const UnknotPicturesWorld *world,
              const UnknotPicturesScene *scene)
{
  GtkWidget *choice = g_object_new (UNKNOT_TYPE_BUILD_CHOICE, "halign", GTK_ALIGN_CENTER, "valign", GTK_ALIGN_CENTER, NULL);

  unknot_build_choice_set_bodies (UNKNOT_BUILD_CHOICE (choice), unknot_context_get_bodies (world->context));
  unknot_build_choice_set_ink (UNKNOT_BUILD_CHOICE (choice), unknot_theme_get_ink (world->theme));

  return choice;
}

const UnknotPicturesScene unknot_pictures_body_scenes[] = {
  { "body-list", body },
  { "body-knot", knot },
  { "body-menu", menu },
  { "body-zoomed", zoomed },
  { "body-deep", body, 0, { "back", "deep" } },
  { "body-bones", body, 0, { "back", "bones" } },
  { "body-front", body, 0, { "front", "superficial" } },
  { "body-front-deep", body, 0, { "front", "deep" } },
  { "body-front-bones", body, 0, { "front", "bones" } },
  { "body-left", body, 0, { "left", "superficial" } },
  { "body-left-deep", body, 0, { "left", "deep" } },
  { "body-left-bones", body, 0, { "left", "bones" } },
  { "body-right", body, 0, { "right", "superficial" } },
  { "body-right-deep", body, 0, { "right", "deep" } },
  { "body-right-bones", body, 0, { "right", "bones" } },
  { "body-zones", zones },
  { "body-zones-front", zones, 0, { "front", "superficial" } },
  { "body-zones-side", zones, 0, { "left", "superficial" } },
  { "body-weeks", weeks },
  { "body-change", weeks, 0, { "change" } },
  { "body-period", weeks, 0, { "period" } },
  { "body-bones-only", bones_only, 0, { "back", "bones" } },
  { "body-narrow", narrow },
  { "build-choice", build_choice },
  { NULL },
};
