#include "pictures-guide.h"

#include "guide-fixture.h"
#include "unknot-guide-overview.h"
#include "unknot-guide-page.h"
#include "unknot-rating-page.h"
#include "unknot-step-figure.h"
#include "unknot-stop-question.h"

static gint64
standing_clock (gpointer user_data)
{
  return 0;
}

static GtkWidget *
navigation (AdwNavigationPage *page)
{
  GtkWidget *view = adw_navigation_view_new ();

  adw_navigation_view_add (ADW_NAVIGATION_VIEW (view), page);

  return view;
}

static GtkWidget *
find_by_type (GtkWidget *widget,
              GType      type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_by_type (child, type);

  return found;
}

static UnknotGuidePage *
make_page (UnknotContext *context,
           UnknotGuide   *guide)
{
  g_autoptr (GListModel) knots = fixture_knots ();
  UnknotGuidePage *page = unknot_guide_page_new (guide, unknot_context_get_studio (context));

  unknot_guide_page_set_clock (page, standing_clock, NULL);
  unknot_guide_page_set_knots (page, knots);
  unknot_guide_page_set_safety (page, unknot_context_get_safety (context));
  unknot_guide_page_begin (page);

  return page;
}

/* A guide that has come to @seconds of the moment at @position, and stands there. */
static UnknotGuidePage *
page_at (UnknotContext *context,
         guint          position,
         double         seconds)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  UnknotGuidePage *page = make_page (context, guide);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);
  gint64 now = 0;

  while (course->position < position || course->elapsed < (gint64) (seconds * G_USEC_PER_SEC))
    unknot_guide_advance (guide, now += G_USEC_PER_SEC / 10);

  return page;
}

static GtkWidget *
guide_at (UnknotContext *context,
          guint          position,
          double         seconds)
{
  return navigation (ADW_NAVIGATION_PAGE (page_at (context, position, seconds)));
}

/**
 * unknot_pictures_guide_press:
 * @context: what the pages share
 *
 * Returns: (transfer floating): a guide in the middle of pressing
 */
GtkWidget *
unknot_pictures_guide_press (UnknotContext *context)
{
  return guide_at (context, 2, 11);
}

/**
 * unknot_pictures_guide_far:
 * @context: what the pages share
 *
 * Returns: (transfer floating): the same, to be read from afar
 */
GtkWidget *
unknot_pictures_guide_far (UnknotContext *context)
{
  GtkWidget *view = guide_at (context, 2, 11);

  g_object_set (adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)), "far", TRUE, NULL);
  return view;
}

/**
 * unknot_pictures_guide_media:
 * @context: what the pages share
 *
 * Returns: (transfer floating): the same, for someone who answers by media keys
 */
GtkWidget *
unknot_pictures_guide_media (UnknotContext *context)
{
  UnknotGuidePage *page = page_at (context, 2, 11);

  unknot_guide_page_press_media (page, UNKNOT_GUIDE_MEDIA_PLAY);
  return navigation (ADW_NAVIGATION_PAGE (page));
}

/**
 * unknot_pictures_guide_paused:
 * @context: what the pages share
 *
 * Returns: (transfer floating): a guide that was paused while something presses
 */
GtkWidget *
unknot_pictures_guide_paused (UnknotContext *context)
{
  UnknotGuidePage *page = page_at (context, 2, 11);

  unknot_guide_page_pause (page);
  return navigation (ADW_NAVIGATION_PAGE (page));
}

/**
 * unknot_pictures_guide_ache:
 * @context: what the pages share
 *
 * Returns: (transfer floating): a guide that asks how strong the ache is while it presses
 */
GtkWidget *
unknot_pictures_guide_ache (UnknotContext *context)
{
  return guide_at (context, 2, 2);
}

/**
 * unknot_pictures_guide_ache_far:
 * @context: what the pages share
 *
 * Returns: (transfer floating): the same, to be read from afar
 */
GtkWidget *
unknot_pictures_guide_ache_far (UnknotContext *context)
{
  GtkWidget *view = guide_at (context, 2, 2);

  g_object_set (adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)), "far", TRUE, NULL);
  return view;
}

static GtkWidget *
stopped (UnknotContext *context,
         int            row)
{
  UnknotGuidePage *page = page_at (context, 2, 11);
  GtkWidget *question = find_by_type (GTK_WIDGET (page), UNKNOT_TYPE_STOP_QUESTION);
  GtkListBox *list = GTK_LIST_BOX (find_by_type (question, GTK_TYPE_LIST_BOX));

  unknot_guide_page_stop (page);
  if (row >= 0)
    g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, row));

  return navigation (ADW_NAVIGATION_PAGE (page));
}

/**
 * unknot_pictures_guide_stop:
 * @context: what the pages share
 *
 * Returns: (transfer floating): a guide that asks what happened
 */
GtkWidget *
unknot_pictures_guide_stop (UnknotContext *context)
{
  return stopped (context, -1);
}

/**
 * unknot_pictures_guide_signs:
 * @context: what the pages share
 *
 * Returns: (transfer floating): a guide that asks what felt wrong
 */
GtkWidget *
unknot_pictures_guide_signs (UnknotContext *context)
{
  return stopped (context, 2);
}

/**
 * unknot_pictures_guide_waits:
 * @context: what the pages share
 *
 * Returns: (transfer floating): a guide whose step is new and waits, with its longer text
 */
GtkWidget *
unknot_pictures_guide_waits (UnknotContext *context)
{
  g_autoptr (UnknotGuide) guide = fixture_guide_of (TRUE);

  return navigation (ADW_NAVIGATION_PAGE (make_page (context, guide)));
}

/**
 * unknot_pictures_guide_own_pace:
 * @context: what the pages share
 *
 * Returns: (transfer floating): a guide that counts at the person's own pace
 */
GtkWidget *
unknot_pictures_guide_own_pace (UnknotContext *context)
{
  static const UnknotGuideStep shrugs[] = {
    { "shrug", "Lift your shoulders, then let them drop.", "Up to the ears, slowly, and down with a breath out.",
      "shrug-and-drop_shrug", UNKNOT_STEP_PHASE_MOVE, UNKNOT_SIDE_BOTH, FALSE, 4, 10 },
  };
  const UnknotGuideItem item = {
    .technique = "shrug-and-drop", .name = "Shrug and drop", .load = UNKNOT_GUIDE_LOAD_NONE, .holds = 1, .sets = 1,
  };
  g_autoptr (UnknotGuideScript) script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
  g_autoptr (UnknotGuide) guide = NULL;
  UnknotGuidePage *page;

  unknot_guide_script_add (script, &item, shrugs, G_N_ELEMENTS (shrugs));
  guide = unknot_guide_new (script);
  page = make_page (context, guide);
  unknot_guide_set_own_pace (guide, TRUE, 0);
  unknot_guide_skip (guide, 0);

  return navigation (ADW_NAVIGATION_PAGE (page));
}

/**
 * unknot_pictures_guide_steps:
 * @context: what the pages share
 *
 * Returns: (transfer floating): the list of all steps as its popover has it
 */
GtkWidget *
unknot_pictures_guide_steps (UnknotContext *context)
{
  UnknotGuidePage *page = g_object_ref_sink (page_at (context, 2, 11));
  GtkWidget *popover = find_by_type (find_by_type (GTK_WIDGET (page), GTK_TYPE_MENU_BUTTON), GTK_TYPE_POPOVER);
  g_autoptr (GtkWidget) list = g_object_ref (gtk_popover_get_child (GTK_POPOVER (popover)));
  g_autoptr (UnknotGuide) guide = NULL;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_object_get (page, "guide", &guide, NULL);
  unknot_guide_overview_show (UNKNOT_GUIDE_OVERVIEW (find_by_type (list, UNKNOT_TYPE_GUIDE_OVERVIEW)),
                              unknot_guide_get_course (guide));
  gtk_popover_set_child (GTK_POPOVER (popover), NULL);
  gtk_widget_set_halign (list, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (list, GTK_ALIGN_START);
  gtk_widget_set_hexpand (list, TRUE);
  gtk_widget_set_size_request (list, 320, -1);
  gtk_box_append (GTK_BOX (box), list);
  g_object_set_data_full (G_OBJECT (box), "page", page, g_object_unref);

  return box;
}

/**
 * unknot_pictures_guide_switch:
 * @context: what the pages share
 *
 * Returns: (transfer floating): a guide that changes over to the other side
 */
GtkWidget *
unknot_pictures_guide_switch (UnknotContext *context)
{
  return guide_at (context, 9, 5);
}

/**
 * unknot_pictures_guide_stretch:
 * @context: what the pages share
 *
 * Returns: (transfer floating): a guide in the middle of a stretch
 */
GtkWidget *
unknot_pictures_guide_stretch (UnknotContext *context)
{
  return guide_at (context, 11, 12);
}

/**
 * unknot_pictures_guide_advice:
 * @context: what the pages share
 *
 * Returns: (transfer floating): a guide after an answer
 */
GtkWidget *
unknot_pictures_guide_advice (UnknotContext *context)
{
  UnknotGuidePage *page = page_at (context, 2, 2);

  gtk_widget_activate_action (GTK_WIDGET (page), "guide.too-much", NULL);
  return navigation (ADW_NAVIGATION_PAGE (page));
}

/**
 * unknot_pictures_guide_keys:
 * @context: what the pages share
 *
 * Returns: (transfer floating): a guide in the middle of a movement, for those who want none on the screen
 */
GtkWidget *
unknot_pictures_guide_keys (UnknotContext *context)
{
  return guide_at (context, 3, 1);
}

/**
 * unknot_pictures_step_keys:
 * @context: what the pages share
 *
 * Returns: (transfer floating): movements of more than two keys, for those who want none on the screen
 */
GtkWidget *
unknot_pictures_step_keys (UnknotContext *context)
{
  static const char * const poses[] = { "low-back-basics_bird-dog", "shrug-and-drop_shrug", "blade-squeeze_squeeze" };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_box_set_homogeneous (GTK_BOX (box), TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (poses); i++)
    {
      GtkWidget *figure = unknot_step_figure_new ();

      unknot_step_figure_set_studio (UNKNOT_STEP_FIGURE (figure), unknot_context_get_studio (context));
      unknot_step_figure_show_knot (UNKNOT_STEP_FIGURE (figure), poses[i], NULL, UNKNOT_SIDE_RIGHT);
      gtk_widget_set_vexpand (figure, TRUE);
      gtk_box_append (GTK_BOX (box), figure);
    }

  return box;
}

/**
 * unknot_pictures_guide_ask:
 * @context: what the pages share
 *
 * Returns: (transfer floating): a guide that asks how much it hurts before it begins
 */
GtkWidget *
unknot_pictures_guide_ask (UnknotContext *context)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  UnknotGuidePage *page = unknot_guide_page_new (guide, unknot_context_get_studio (context));

  unknot_guide_page_ask (page, "Between spine and shoulder blade, your left");
  unknot_guide_page_begin (page);

  return navigation (ADW_NAVIGATION_PAGE (page));
}

/**
 * unknot_pictures_rating:
 * @context: what the pages share
 *
 * Returns: (transfer floating): the question after a session, answered
 */
GtkWidget *
unknot_pictures_rating (UnknotContext *context)
{
  UnknotRatingPage *page = unknot_rating_page_new (TRUE);

  unknot_rating_page_add_place (page, "Between spine and shoulder blade, your left", 5);
  unknot_rating_page_set_pain (page, 0, 3);

  return navigation (ADW_NAVIGATION_PAGE (page));
}
