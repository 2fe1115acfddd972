#include "pictures-guide.h"

#include "guide-fixture.h"
#include "unknot-guide-page.h"
#include "unknot-rating-page.h"
#include "unknot-step-figure.h"

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

/* A guide that has come to @seconds of the moment at @position, and stands there. */
static GtkWidget *
guide_at (UnknotFigureStudio *studio,
          guint               position,
          double              seconds)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  g_autoptr (GListModel) knots = fixture_knots ();
  UnknotGuidePage *page = unknot_guide_page_new (guide, studio);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);
  gint64 now = 0;

  unknot_guide_page_set_clock (page, standing_clock, NULL);
  unknot_guide_page_set_knots (page, knots);
  unknot_guide_page_begin (page);
  while (course->position < position || course->elapsed < (gint64) (seconds * G_USEC_PER_SEC))
    unknot_guide_advance (guide, now += G_USEC_PER_SEC / 10);

  return navigation (ADW_NAVIGATION_PAGE (page));
}

/**
 * unknot_pictures_guide_press:
 * @studio: what makes the pictures
 *
 * Returns: (transfer floating): a guide in the middle of pressing
 */
GtkWidget *
unknot_pictures_guide_press (UnknotFigureStudio *studio)
{
  return guide_at (studio, 2, 11);
}

/**
 * unknot_pictures_guide_far:
 * @studio: what makes the pictures
 *
 * Returns: (transfer floating): the same, to be read from afar
 */
GtkWidget *
unknot_pictures_guide_far (UnknotFigureStudio *studio)
{
  GtkWidget *view = guide_at (studio, 2, 11);

  g_object_set (adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)), "far", TRUE, NULL);
  return view;
}

/**
 * unknot_pictures_guide_switch:
 * @studio: what makes the pictures
 *
 * Returns: (transfer floating): a guide that changes over to the other side
 */
GtkWidget *
unknot_pictures_guide_switch (UnknotFigureStudio *studio)
{
  return guide_at (studio, 9, 5);
}

/**
 * unknot_pictures_guide_stretch:
 * @studio: what makes the pictures
 *
 * Returns: (transfer floating): a guide in the middle of a stretch
 */
GtkWidget *
unknot_pictures_guide_stretch (UnknotFigureStudio *studio)
{
  return guide_at (studio, 11, 12);
}

/**
 * unknot_pictures_guide_ache:
 * @studio: what makes the pictures
 *
 * Returns: (transfer floating): a guide that asks how strong it is
 */
GtkWidget *
unknot_pictures_guide_ache (UnknotFigureStudio *studio)
{
  return guide_at (studio, 2, 2);
}

/**
 * unknot_pictures_guide_advice:
 * @studio: what makes the pictures
 *
 * Returns: (transfer floating): a guide after an answer
 */
GtkWidget *
unknot_pictures_guide_advice (UnknotFigureStudio *studio)
{
  GtkWidget *view = guide_at (studio, 2, 2);

  gtk_widget_activate_action (GTK_WIDGET (adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view))),
                              "guide.too-much", NULL);
  return view;
}

/**
 * unknot_pictures_guide_waits:
 * @studio: what makes the pictures
 *
 * Returns: (transfer floating): a guide that waits at a step that is new
 */
GtkWidget *
unknot_pictures_guide_waits (UnknotFigureStudio *studio)
{
  g_autoptr (UnknotGuide) guide = fixture_guide_of (TRUE);
  g_autoptr (GListModel) knots = fixture_knots ();
  UnknotGuidePage *page = unknot_guide_page_new (guide, studio);

  unknot_guide_page_set_clock (page, standing_clock, NULL);
  unknot_guide_page_set_knots (page, knots);
  unknot_guide_page_begin (page);

  return navigation (ADW_NAVIGATION_PAGE (page));
}

/**
 * unknot_pictures_guide_stopped:
 * @studio: what makes the pictures
 * @safety: the rules
 *
 * Returns: (transfer floating): a guide that asks what was wrong
 */
GtkWidget *
unknot_pictures_guide_stopped (UnknotFigureStudio *studio,
                               const UnknotSafety *safety)
{
  GtkWidget *view = guide_at (studio, 2, 2);
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view));

  unknot_guide_page_set_safety (UNKNOT_GUIDE_PAGE (page), safety);
  unknot_guide_page_stop (UNKNOT_GUIDE_PAGE (page));

  return view;
}

/**
 * unknot_pictures_guide_keys:
 * @studio: what makes the pictures
 *
 * Returns: (transfer floating): a guide in the middle of a movement, for those who want none on the screen
 */
GtkWidget *
unknot_pictures_guide_keys (UnknotFigureStudio *studio)
{
  return guide_at (studio, 3, 1);
}

/**
 * unknot_pictures_step_keys:
 * @studio: what makes the pictures
 *
 * Returns: (transfer floating): movements of more than two keys, for those who want none on the screen
 */
GtkWidget *
unknot_pictures_step_keys (UnknotFigureStudio *studio)
{
  static const char * const poses[] = { "low-back-basics_bird-dog", "shrug-and-drop_shrug", "blade-squeeze_squeeze" };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_box_set_homogeneous (GTK_BOX (box), TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (poses); i++)
    {
      GtkWidget *figure = unknot_step_figure_new ();

      unknot_step_figure_set_studio (UNKNOT_STEP_FIGURE (figure), studio);
      unknot_step_figure_show_knot (UNKNOT_STEP_FIGURE (figure), poses[i], NULL, UNKNOT_SIDE_RIGHT);
      gtk_widget_set_vexpand (figure, TRUE);
      gtk_box_append (GTK_BOX (box), figure);
    }

  return box;
}

/**
 * unknot_pictures_guide_ask:
 * @studio: what makes the pictures
 *
 * Returns: (transfer floating): a guide that asks how much it hurts before it begins
 */
GtkWidget *
unknot_pictures_guide_ask (UnknotFigureStudio *studio)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  UnknotGuidePage *page = unknot_guide_page_new (guide, studio);

  unknot_guide_page_ask (page, "Between spine and shoulder blade, your left");
  unknot_guide_page_begin (page);

  return navigation (ADW_NAVIGATION_PAGE (page));
}

/**
 * unknot_pictures_rating:
 * @studio: what makes the pictures
 *
 * Returns: (transfer floating): the question after a session, answered
 */
GtkWidget *
unknot_pictures_rating (UnknotFigureStudio *studio)
{
  UnknotRatingPage *page = unknot_rating_page_new (TRUE);

  unknot_rating_page_add_place (page, "Between spine and shoulder blade, your left", 5);
  unknot_rating_page_set_pain (page, 0, 3);

  return navigation (ADW_NAVIGATION_PAGE (page));
}
