/* Plans, and the question of the day after. */

#include "scenes.h"
#include "unknot-relief-page.h"
#include "unknot-soreness-dialog.h"

/* A plan for as many of those that hurt most. */
static GtkWidget *
relief (const UnknotPicturesWorld *world,
        const UnknotPicturesScene *scene)
{
  UnknotContext *context = world->context;
  UnknotReliefPage *page = g_object_new (UNKNOT_TYPE_RELIEF_PAGE, NULL);
  g_autoptr (GPtrArray) knots = unknot_knots_list_open (unknot_context_get_knots (context));
  UnknotReliefSources sources = {
    .bodies = unknot_context_get_bodies (context),
    .catalogue = unknot_context_get_catalogue (context),
    .safety = unknot_context_get_safety (context),
    .knots = unknot_context_get_knots (context),
    .profile = unknot_context_get_profile (context),
    .studio = unknot_context_get_studio (context),
  };

  g_ptr_array_set_size (knots, (int) MIN ((guint) scene->which, knots->len));
  unknot_relief_page_set_sources (page, &sources);
  unknot_relief_page_set_ink (page, unknot_theme_get_ink (world->theme));
  unknot_relief_page_set_knots (page, knots);

  return GTK_WIDGET (page);
}

static void
expand_all (GtkWidget *widget)
{
  if (ADW_IS_EXPANDER_ROW (widget))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (widget), TRUE);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    expand_all (child);
}

/* A plan, with all that stands beside it open. */
static GtkWidget *
aside (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  GtkWidget *page = relief (world, scene);

  g_signal_connect_after (page, "map", G_CALLBACK (expand_all), NULL);

  return page;
}

static void
show_week_cb (GtkWidget *widget)
{
  if (ADW_IS_TOGGLE_GROUP (widget) && adw_toggle_group_get_toggle_by_name (ADW_TOGGLE_GROUP (widget), "week") != NULL)
    adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (widget), "week");

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    show_week_cb (child);
}

/* The week of a plan. */
static GtkWidget *
week (const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene)
{
  GtkWidget *page = relief (world, scene);

  g_signal_connect_after (page, "map", G_CALLBACK (show_week_cb), NULL);

  return page;
}

static void
present_cb (GtkWidget *widget,
            AdwDialog *dialog)
{
  adw_dialog_present (dialog, widget);
}

/* The question of the day after, for two knots. */
static GtkWidget *
soreness (const UnknotPicturesWorld *world,
          const UnknotPicturesScene *scene)
{
  GtkWidget *bin = adw_bin_new ();
  g_autoptr (GPtrArray) knots = unknot_knots_list_open (unknot_context_get_knots (world->context));

  g_ptr_array_set_size (knots, 2);
  g_signal_connect_after (bin, "map", G_CALLBACK (present_cb),
                          unknot_soreness_dialog_new (unknot_context_get_knots (world->context), knots,
                                                      unknot_context_get_anatomy (world->context)));

  return bin;
}

/* On a chair, with the left hand only, and one technique that is never to be offered. */
static GtkWidget *
seated (const UnknotPicturesWorld *world,
        const UnknotPicturesScene *scene)
{
  UnknotProfile *profile = unknot_context_get_profile (world->context);

  unknot_profile_answer_safety (profile, (const char *[]) { "RF08", "RF12", NULL }, NULL,
                                unknot_stamper_get_time (unknot_context_get_stamper (world->context)));
  unknot_profile_set_hands (profile, UNKNOT_HAND_BIT (UNKNOT_SIDE_LEFT));
  unknot_profile_set_seated (profile, TRUE);
  unknot_profile_set_never (profile, "blade-squeeze", TRUE);
  unknot_profile_set_conditions (profile, (const char *[]) { "anticoagulant", NULL });

  return aside (world, scene);
}

const UnknotPicturesScene unknot_pictures_relief_scenes[] = {
  { "relief", relief, 1 },
  { "relief-three", relief, 3 },
  { "relief-aside", aside, 1 },
  { "relief-week", week, 1 },
  { "soreness", soreness },
  { NULL },
};

/* It changes the profile: it comes last. */
const UnknotPicturesScene unknot_pictures_seated_scenes[] = {
  { "relief-seated", seated, 1 },
  { NULL },
};
