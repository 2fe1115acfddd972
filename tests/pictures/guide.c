/* A session, from the question before it to the one after it. */

#include "guide-fixture.h"
#include "scenes.h"
#include "unknot-guide-overview.h"
#include "unknot-guide-page.h"
#include "unknot-rating-page.h"
#include "unknot-step-figure.h"
#include "unknot-stop-question.h"
#include "widgets.h"

static const char * const places[] = {
  "Upper trapezius, your right", "Between spine and shoulder blade, your left", "Shoulder-blade lifter, your left",
};

static gint64
standing_clock (gpointer user_data)
{
  return 0;
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
  return unknot_pictures_navigation (page_at (context, position, seconds));
}

static GtkWidget *
far_at (UnknotContext *context,
        guint          position,
        double         seconds)
{
  GtkWidget *view = guide_at (context, position, seconds);

  g_object_set (adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)), "far", TRUE, NULL);
  return view;
}

/* A guide in the middle of pressing. */
static GtkWidget *
press (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  return guide_at (world->context, 2, 11);
}

/* The same, to be read from afar. */
static GtkWidget *
far (const UnknotPicturesWorld *world,
     const UnknotPicturesScene *scene)
{
  return far_at (world->context, 2, 11);
}

/* The same, for someone who answers by media keys. */
static GtkWidget *
media (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  UnknotGuidePage *page = page_at (world->context, 2, 11);

  unknot_guide_page_press_media (page, UNKNOT_GUIDE_MEDIA_PLAY);
  return unknot_pictures_navigation (page);
}

/* A guide that was paused while something presses. */
static GtkWidget *
paused (const UnknotPicturesWorld *world,
        const UnknotPicturesScene *scene)
{
  UnknotGuidePage *page = page_at (world->context, 2, 11);

  unknot_guide_page_pause (page);
  return unknot_pictures_navigation (page);
}

/* A guide that asks how strong the ache is while it presses. */
static GtkWidget *
ache (const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene)
{
  return guide_at (world->context, 2, 2);
}

/* The same, to be read from afar. */
static GtkWidget *
ache_far (const UnknotPicturesWorld *world,
          const UnknotPicturesScene *scene)
{
  return far_at (world->context, 2, 2);
}

static GtkWidget *
stopped (UnknotContext *context,
         int            row)
{
  UnknotGuidePage *page = page_at (context, 2, 11);
  GtkWidget *question = find_type (GTK_WIDGET (page), UNKNOT_TYPE_STOP_QUESTION);
  GtkListBox *list = GTK_LIST_BOX (find_type (question, GTK_TYPE_LIST_BOX));

  unknot_guide_page_stop (page);
  if (row >= 0)
    g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, row));

  return unknot_pictures_navigation (page);
}

/* A guide that asks what happened. */
static GtkWidget *
stop (const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene)
{
  return stopped (world->context, -1);
}

/* A guide that asks what felt wrong. */
static GtkWidget *
signs (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  return stopped (world->context, 2);
}

/* A guide whose step is new and waits, with its longer text. */
static GtkWidget *
waits (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  g_autoptr (UnknotGuide) guide = fixture_guide_of (TRUE);

  return unknot_pictures_navigation (make_page (world->context, guide));
}

/* A guide that counts at the person's own pace. */
static GtkWidget *
own_pace (const UnknotPicturesWorld *world,
          const UnknotPicturesScene *scene)
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
  page = make_page (world->context, guide);
  unknot_guide_set_own_pace (guide, TRUE, 0);
  unknot_guide_skip (guide, 0);

  return unknot_pictures_navigation (page);
}

/* The list of all steps as its popover has it. */
static GtkWidget *
steps (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  UnknotGuidePage *page = g_object_ref_sink (page_at (world->context, 2, 11));
  GtkWidget *popover = find_type (find_type (GTK_WIDGET (page), GTK_TYPE_MENU_BUTTON), GTK_TYPE_POPOVER);
  g_autoptr (GtkWidget) list = g_object_ref (gtk_popover_get_child (GTK_POPOVER (popover)));
  g_autoptr (UnknotGuide) guide = NULL;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_object_get (page, "guide", &guide, NULL);
  unknot_guide_overview_show (UNKNOT_GUIDE_OVERVIEW (find_type (list, UNKNOT_TYPE_GUIDE_OVERVIEW)),
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

/* A guide that changes over to the other side. */
static GtkWidget *
change_sides (const UnknotPicturesWorld *world,
              const UnknotPicturesScene *scene)
{
  return guide_at (world->context, 9, 5);
}

/* A guide in the middle of a stretch. */
static GtkWidget *
stretch (const UnknotPicturesWorld *world,
         const UnknotPicturesScene *scene)
{
  return guide_at (world->context, 11, 12);
}

/* A guide after an answer. */
static GtkWidget *
advice (const UnknotPicturesWorld *world,
        const UnknotPicturesScene *scene)
{
  UnknotGuidePage *page = page_at (world->context, 2, 2);

  gtk_widget_activate_action (GTK_WIDGET (page), "guide.too-much", NULL);
  return unknot_pictures_navigation (page);
}

/* A guide in the middle of a movement, for those who want none on the screen. */
static GtkWidget *
keys (const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene)
{
  return guide_at (world->context, 3, 1);
}

/* Movements of more than two keys, for those who want none on the screen. */
static GtkWidget *
step_keys (const UnknotPicturesWorld *world,
           const UnknotPicturesScene *scene)
{
  static const char * const poses[] = { "low-back-basics_bird-dog", "shrug-and-drop_shrug", "blade-squeeze_squeeze" };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_box_set_homogeneous (GTK_BOX (box), TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (poses); i++)
    {
      GtkWidget *figure = unknot_step_figure_new ();

      unknot_step_figure_set_studio (UNKNOT_STEP_FIGURE (figure), unknot_context_get_studio (world->context));
      unknot_step_figure_show_knot (UNKNOT_STEP_FIGURE (figure), poses[i], NULL, UNKNOT_SIDE_RIGHT);
      gtk_widget_set_vexpand (figure, TRUE);
      gtk_box_append (GTK_BOX (box), figure);
    }

  return box;
}

/* A guide that asks how much it hurts before it begins. */
static GtkWidget *
ask (const UnknotPicturesWorld *world,
     const UnknotPicturesScene *scene)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  UnknotGuidePage *page = unknot_guide_page_new (guide, unknot_context_get_studio (world->context));

  unknot_guide_page_ask (page, "Between spine and shoulder blade, your left");
  unknot_guide_page_begin (page);

  return unknot_pictures_navigation (page);
}

/* The question after a session, answered. */
static GtkWidget *
rating (const UnknotPicturesWorld *world,
        const UnknotPicturesScene *scene)
{
  UnknotRatingPage *page = unknot_rating_page_new (TRUE);

  unknot_rating_page_add_place (page, "Between spine and shoulder blade, your left", 5);
  unknot_rating_page_set_pain (page, 0, 3);

  return unknot_pictures_navigation (page);
}

/* A guide that asks about three places before it begins. */
static GtkWidget *
ask_several (const UnknotPicturesWorld *world,
             const UnknotPicturesScene *scene)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  UnknotGuidePage *page = unknot_guide_page_new (guide, unknot_context_get_studio (world->context));

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    unknot_guide_page_ask (page, places[i]);
  unknot_guide_page_begin (page);

  return unknot_pictures_navigation (page);
}

/* The question after a session for three places, two of them answered. */
static GtkWidget *
rating_several (const UnknotPicturesWorld *world,
                const UnknotPicturesScene *scene)
{
  UnknotRatingPage *page = unknot_rating_page_new (TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    unknot_rating_page_add_place (page, places[i], i < 2 ? 5 - (int) i : -1);
  unknot_rating_page_set_pain (page, 0, 3);
  unknot_rating_page_set_pain (page, 1, 2);

  return unknot_pictures_navigation (page);
}

const UnknotPicturesScene unknot_pictures_guide_scenes[] = {
  { "guide-ask", ask },
  { "guide-ask-three", ask_several },
  { "guide-press", press },
  { "guide-media", media },
  { "guide-paused", paused },
  { "guide-far", far },
  { "guide-ache", ache },
  { "guide-ache-far", ache_far },
  { "guide-advice", advice },
  { "guide-stop", stop },
  { "guide-signs", signs },
  { "guide-waits", waits },
  { "guide-own-pace", own_pace },
  { "guide-steps", steps },
  { "guide-switch", change_sides },
  { "guide-stretch", stretch },
  { "guide-keys", keys },
  { "step-keys", step_keys },
  { "rating", rating },
  { "rating-three", rating_several },
  { NULL },
};
