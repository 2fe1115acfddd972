#include "pictures-relief.h"

#include "guide-fixture.h"
#include "unknot-guide-page.h"
#include "unknot-rating-page.h"
#include "unknot-relief-page.h"
#include "unknot-soreness-dialog.h"

static const char * const places[] = {
  "Upper trapezius, your right", "Between spine and shoulder blade, your left", "Shoulder-blade lifter, your left",
};

/**
 * unknot_pictures_relief:
 * @context: what the pages share, with knots
 * @theme: the look
 * @n_knots: for how many knots
 *
 * Returns: (transfer floating): a plan for those that hurt most
 */
GtkWidget *
unknot_pictures_relief (UnknotContext *context,
                        UnknotTheme   *theme,
                        guint          n_knots)
{
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

  g_ptr_array_set_size (knots, (int) MIN (n_knots, knots->len));
  unknot_relief_page_set_sources (page, &sources);
  unknot_relief_page_set_ink (page, unknot_theme_get_ink (theme));
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

/**
 * unknot_pictures_relief_aside:
 * @context: what the pages share, with knots
 * @theme: the look
 *
 * Returns: (transfer floating): a plan, with all that stands beside it open
 */
GtkWidget *
unknot_pictures_relief_aside (UnknotContext *context,
                              UnknotTheme   *theme)
{
  GtkWidget *page = unknot_pictures_relief (context, theme, 1);

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

/**
 * unknot_pictures_relief_week:
 * @context: what the pages share, with knots
 * @theme: the look
 *
 * Returns: (transfer floating): the week of a plan
 */
GtkWidget *
unknot_pictures_relief_week (UnknotContext *context,
                             UnknotTheme   *theme)
{
  GtkWidget *page = unknot_pictures_relief (context, theme, 1);

  g_signal_connect_after (page, "map", G_CALLBACK (show_week_cb), NULL);

  return page;
}

static void
present_cb (GtkWidget *widget,
            AdwDialog *dialog)
{
  adw_dialog_present (dialog, widget);
}

/**
 * unknot_pictures_soreness:
 * @context: what the pages share, with knots
 *
 * Returns: (transfer floating): the question of the day after, for two knots
 */
GtkWidget *
unknot_pictures_soreness (UnknotContext *context)
{
  GtkWidget *bin = adw_bin_new ();
  g_autoptr (GPtrArray) knots = unknot_knots_list_open (unknot_context_get_knots (context));

  g_ptr_array_set_size (knots, 2);
  g_signal_connect_after (bin, "map", G_CALLBACK (present_cb),
                          unknot_soreness_dialog_new (unknot_context_get_knots (context), knots,
                                                      unknot_context_get_anatomy (context)));

  return bin;
}

static GtkWidget *
navigation (AdwNavigationPage *page)
{
  GtkWidget *view = adw_navigation_view_new ();

  adw_navigation_view_add (ADW_NAVIGATION_VIEW (view), page);

  return view;
}

/**
 * unknot_pictures_ask_several:
 * @context: what the pages share
 *
 * Returns: (transfer floating): a guide that asks about three places before it begins
 */
GtkWidget *
unknot_pictures_ask_several (UnknotContext *context)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  UnknotGuidePage *page = unknot_guide_page_new (guide, unknot_context_get_studio (context));

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    unknot_guide_page_ask (page, places[i]);
  unknot_guide_page_begin (page);

  return navigation (ADW_NAVIGATION_PAGE (page));
}

/**
 * unknot_pictures_rating_several:
 *
 * Returns: (transfer floating): the question after a session for three places, two of them answered
 */
GtkWidget *
unknot_pictures_rating_several (void)
{
  UnknotRatingPage *page = unknot_rating_page_new (TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    unknot_rating_page_add_place (page, places[i], i < 2 ? 5 - (int) i : -1);
  unknot_rating_page_set_pain (page, 0, 3);
  unknot_rating_page_set_pain (page, 1, 2);

  return navigation (ADW_NAVIGATION_PAGE (page));
}
