#include "unknot-guide-page.h"

#include "../find-widget.h"
#include "../guide-fixture.h"
#include "../styled-window.h"
#include "unknot-guide-words.h"
#include "unknot-rating-page.h"
#include "unknot-session-bar.h"

#define SECOND ((gint64) G_USEC_PER_SEC)

static gint64
fake_clock (gpointer user_data)
{
  return *(gint64 *) user_data;
}

static GtkWidget *
find_by_action (GtkWidget  *widget,
                const char *action)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0 &&
      gtk_widget_get_mapped (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_by_action (child, action);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Waits until everything has the size and the layout that it will keep: breakpoints apply one frame later. */
static void
settle (GtkWidget *window,
        guint      frames)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gint64 last = gdk_frame_clock_get_frame_counter (clock) + frames;

  while (gdk_frame_clock_get_frame_counter (clock) < last)
    {
      gtk_widget_queue_resize (window);
      g_main_context_iteration (NULL, TRUE);
    }
}

static GtkWidget *
show (GtkWidget *page,
      int        width,
      int        height)
{
  GtkWidget *view = adw_navigation_view_new ();
  GtkWidget *window = adw_window_new ();

  adw_navigation_view_add (ADW_NAVIGATION_VIEW (view), ADW_NAVIGATION_PAGE (page));
  adw_window_set_content (ADW_WINDOW (window), view);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (window) == 0)
    g_main_context_iteration (NULL, TRUE);
  settle (window, 4);

  return window;
}

static UnknotGuidePage *
make_page (gint64 *now)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  UnknotGuidePage *page = unknot_guide_page_new (guide, NULL);

  *now = 1000 * SECOND;
  unknot_guide_page_set_clock (page, fake_clock, now);
  return page;
}

static UnknotGuide *
get_guide (UnknotGuidePage *page)
{
  g_autoptr (UnknotGuide) guide = NULL;

  g_object_get (page, "guide", &guide, NULL);
  return guide;
}

static const UnknotGuideCourse *
get_course (UnknotGuidePage *page)
{
  return unknot_guide_get_course (get_guide (page));
}

static void
go_to (UnknotGuidePage *page,
       gint64          *now,
       guint            position)
{
  while (get_course (page)->position < position)
    {
      const UnknotGuideCourse *course = get_course (page);

      *now += MIN (course->length - course->elapsed, 4 * SECOND);
      unknot_guide_advance (get_guide (page), *now);
    }
}

static void
increment (int *count)
{
  (*count)++;
}

static void
test_new_destroy (void)
{
  gint64 now;
  GtkWidget *page = GTK_WIDGET (g_object_ref_sink (make_page (&now)));

  g_assert_finalize_object (page);
}

static void
check_inside (GtkWidget *window,
              GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_nonnull (widget);
  g_assert_true (gtk_widget_compute_bounds (widget, window, &bounds));
  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (window));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (window));
  g_assert_cmpfloat (bounds.size.height, >=, 40);
  g_assert_cmpfloat (bounds.size.width, >=, 44);
}

static const struct
{
  int width;
  int height;
} sizes[] = { { 360, 294 }, { 360, 720 }, { 720, 360 }, { 700, 800 }, { 1100, 760 } };

/* Stop is inside the window, last, and where it was, whatever the size, the text size and the moment. */
static void
test_stop_stays (gconstpointer user_data)
{
  /* Getting ready, pressing, coming out, stretching: each has other answers. */
  static const guint positions[] = { 0, 2, 4, 7 };
  int dpi = GPOINTER_TO_INT (user_data);
  int usual;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &usual, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      gint64 now;
      UnknotGuidePage *page = make_page (&now);
      GtkWidget *window = show (GTK_WIDGET (page), sizes[i].width, sizes[i].height);
      graphene_rect_t first, stop, too_much;

      unknot_guide_page_begin (page);
      settle (window, 4);
      g_assert_cmpint (gtk_widget_get_width (window), <=, sizes[i].width);
      g_assert_cmpint (gtk_widget_get_height (window), <=, sizes[i].height);

      for (guint j = 0; j < G_N_ELEMENTS (positions); j++)
        {
          go_to (page, &now, positions[j]);
          settle (window, 1);
          check_inside (window, find_by_action (window, "guide.stop"));
          g_assert_true (gtk_widget_compute_bounds (find_by_action (window, "guide.stop"), window, &stop));
          g_assert_true (gtk_widget_compute_bounds (find_by_action (window, "guide.too-much"), window, &too_much));
          g_assert_cmpfloat (too_much.origin.x, <, stop.origin.x);
          if (j == 0)
            first = stop;
          g_assert_true (graphene_rect_equal (&first, &stop));
        }
      gtk_window_destroy (GTK_WINDOW (window));
    }

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", usual, NULL);
}

static void
test_answers (void)
{
  /* 'p': more, right and too much; 't': too much; '-': none */
  static const char expected[] = "-ppp--tt--tt-";
  gint64 now;
  UnknotGuidePage *page = make_page (&now);
  GtkWidget *window = show (GTK_WIDGET (page), 1100, 760);

  unknot_guide_page_begin (page);
  for (guint position = 0; position < 13; position++)
    {
      go_to (page, &now, position);
      g_assert_cmpint (gtk_widget_get_sensitive (find_by_action (window, "guide.more")), ==,
                       expected[position] == 'p');
      g_assert_cmpint (gtk_widget_get_sensitive (find_by_action (window, "guide.just-right")), ==,
                       expected[position] == 'p');
      g_assert_cmpint (gtk_widget_get_sensitive (find_by_action (window, "guide.too-much")), ==,
                       expected[position] != '-');
      g_assert_true (gtk_widget_get_sensitive (find_by_action (window, "guide.stop")));
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Finds what a key does, as the page has it among its bindings. */
static gboolean
press (UnknotGuidePage *page,
       guint            key,
       GdkModifierType  state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (page));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;

      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
              gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key &&
              gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == state)
            return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, GTK_WIDGET (page),
                                                 gtk_shortcut_get_arguments (shortcut));
        }
    }

  return FALSE;
}

static void
test_keys (void)
{
  gint64 now;
  UnknotGuidePage *page = make_page (&now);
  GtkWidget *window = show (GTK_WIDGET (page), 1100, 760);
  const UnknotGuideCourse *course = get_course (page);
  int finished = 0, fullscreen = 0;

  g_signal_connect_swapped (page, "finished", G_CALLBACK (increment), &finished);
  g_signal_connect_swapped (page, "fullscreen-requested", G_CALLBACK (increment), &fullscreen);
  unknot_guide_page_begin (page);

  g_assert_true (press (page, GDK_KEY_space, 0));
  g_assert_cmpuint (course->state, ==, UNKNOT_GUIDE_STATE_PAUSED);
  g_assert_true (press (page, GDK_KEY_space, 0));
  g_assert_cmpuint (course->state, ==, UNKNOT_GUIDE_STATE_RUNNING);

  g_assert_true (press (page, GDK_KEY_Right, 0));
  g_assert_cmpuint (course->position, ==, 1);
  g_assert_true (press (page, GDK_KEY_plus, GDK_SHIFT_MASK));
  g_assert_cmpint (course->level, ==, 5);
  g_assert_true (press (page, GDK_KEY_0, 0));
  g_assert_cmpuint (course->advice, ==, UNKNOT_GUIDE_ADVICE_STAY);
  g_assert_true (press (page, GDK_KEY_minus, 0));
  g_assert_cmpint (course->level, ==, 2);
  g_assert_true (press (page, GDK_KEY_Left, 0));
  g_assert_cmpuint (course->position, ==, 0);
  g_assert_true (press (page, GDK_KEY_Page_Down, 0));
  g_assert_cmpuint (course->position, ==, 1);
  g_assert_true (press (page, GDK_KEY_m, 0));
  g_assert_true (press (page, GDK_KEY_j, 0));
  g_assert_true (press (page, GDK_KEY_Page_Up, 0));
  g_assert_cmpuint (course->position, ==, 0);

  /* The arrows follow the buttons. */
  gtk_widget_set_direction (GTK_WIDGET (page), GTK_TEXT_DIR_RTL);
  g_assert_true (press (page, GDK_KEY_Left, 0));
  g_assert_cmpuint (course->position, ==, 1);
  g_assert_true (press (page, GDK_KEY_Right, 0));
  g_assert_cmpuint (course->position, ==, 0);

  g_assert_true (press (page, GDK_KEY_F11, 0));
  g_assert_cmpint (fullscreen, ==, 1);

  /* Something can be felt while getting ready: it is asked about, and a second time ends it. */
  g_assert_true (press (page, GDK_KEY_Escape, 0));
  g_assert_cmpuint (course->state, ==, UNKNOT_GUIDE_STATE_PAUSED);
  g_assert_cmpint (finished, ==, 0);
  g_assert_true (press (page, GDK_KEY_Escape, 0));
  g_assert_cmpuint (course->state, ==, UNKNOT_GUIDE_STATE_STOPPED);
  g_assert_cmpint (finished, ==, 1);
  press (page, GDK_KEY_Escape, 0);
  g_assert_cmpint (finished, ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_asks_first (void)
{
  gint64 now;
  UnknotGuidePage *page = make_page (&now);
  GtkWidget *window = show (GTK_WIDGET (page), 360, 720);
  GtkWidget *start, *chooser;

  unknot_guide_page_ask (page, "Between spine and shoulder blade, your left");
  unknot_guide_page_begin (page);
  settle (window, 4);
  g_assert_cmpuint (get_course (page)->state, ==, UNKNOT_GUIDE_STATE_WAITING);
  start = find_by_action (window, "question.answer");
  check_inside (window, start);
  g_assert_false (gtk_widget_get_sensitive (start));

  chooser = find_type (window, g_type_from_name ("UnknotPainChooser"));
  g_object_set (chooser, "value", 6, NULL);
  g_assert_true (gtk_widget_get_sensitive (start));
  gtk_widget_activate_action (start, "question.answer", NULL);
  g_assert_cmpint (unknot_guide_page_get_pain_before (page, 0), ==, 6);
  g_assert_cmpuint (get_course (page)->state, ==, UNKNOT_GUIDE_STATE_RUNNING);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_passes_over (void)
{
  gint64 now;
  UnknotGuidePage *page = make_page (&now);
  GtkWidget *window = show (GTK_WIDGET (page), 360, 720);

  unknot_guide_page_ask (page, "Between spine and shoulder blade, your left");
  unknot_guide_page_begin (page);
  g_object_set (find_type (window, g_type_from_name ("UnknotPainChooser")), "value", 6, NULL);
  gtk_widget_activate_action (find_by_action (window, "question.pass"), "question.pass", NULL);
  g_assert_cmpint (unknot_guide_page_get_pain_before (page, 0), ==, -1);
  g_assert_cmpuint (get_course (page)->state, ==, UNKNOT_GUIDE_STATE_RUNNING);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_runs_to_the_end (void)
{
  gint64 now;
  UnknotGuidePage *page = make_page (&now);
  GtkWidget *window = show (GTK_WIDGET (page), 700, 800);
  UnknotSessionBar *bar = UNKNOT_SESSION_BAR (find_type (window, UNKNOT_TYPE_SESSION_BAR));
  int finished = 0;

  g_signal_connect_swapped (page, "finished", G_CALLBACK (increment), &finished);
  unknot_guide_page_begin (page);
  g_assert_cmpfloat (unknot_session_bar_get_passed (bar), ==, 0);
  while (get_course (page)->state == UNKNOT_GUIDE_STATE_RUNNING)
    {
      now += SECOND;
      unknot_guide_advance (get_guide (page), now);
    }
  g_assert_cmpint (finished, ==, 1);
  g_assert_cmpfloat_with_epsilon (unknot_session_bar_get_passed (bar), 1, 1e-6);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_words (void)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);
  const struct
  {
    guint       position;
    const char *state;
    const char *side;
    const char *cue;
  } cases[] = {
    { 0, "Get ready", "Your left", "Ball on the muscle, never on bone." },
    { 1, "Ease in", "Your left · about 4 of 10", "Lean in slowly, breath by breath." },
    { 3, "Move · 1 of 5", "Your left · about 4 of 10", "Bend your knees and roll a little." },
    { 4, "Ease out", "", "Step away slowly." },
    { 7, "Hold", "Your left", "Lean your head away. Let it hang." },
    { 9, "Change sides", "Your right", "Now the other side." },
  };
  gint64 now = 0;

  unknot_guide_start (guide, now);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *state = NULL;
      g_autofree char *side = NULL;

      while (course->position < cases[i].position)
        unknot_guide_advance (guide, now += SECOND);
      state = unknot_guide_words_state (course);
      side = unknot_guide_words_side (course);
      g_assert_cmpstr (state, ==, cases[i].state);
      g_assert_cmpstr (side, ==, cases[i].side);
      g_assert_cmpstr (unknot_guide_words_cue (course), ==, cases[i].cue);
    }
}

static void
test_words_of_time_and_answers (void)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);
  g_autofree char *progress = unknot_guide_words_progress (course);
  g_autofree char *spoken = unknot_guide_words_spoken (course);
  g_autofree char *paused = NULL;

  g_assert_cmpstr (progress, ==, "1 of 2 · about 3 minutes left");
  g_assert_cmpstr (spoken, ==, "Get ready. Your left. Ball on the muscle, never on bone. 10 seconds.");

  unknot_guide_start (guide, 0);
  unknot_guide_skip (guide, 0);
  unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH, 0);
  g_assert_cmpstr (unknot_guide_words_cue (course), ==, "Lighter. Take off about half.");
  unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH, 0);
  g_assert_cmpstr (unknot_guide_words_cue (course), ==, "Enough here. Come out slowly.");

  unknot_guide_advance (guide, 60 * SECOND);
  paused = unknot_guide_words_state (course);
  g_assert_cmpstr (paused, ==, "Paused");
  g_assert_cmpstr (unknot_guide_words_cue (course), ==, "Paused while you were away.");
}

static void
test_rating (void)
{
  UnknotRatingPage *page = unknot_rating_page_new (TRUE);
  GtkWidget *window = show (GTK_WIDGET (page), 360, 294);
  GtkWidget *save = find_by_action (window, "rating.save");
  int saved = 0, dismissed = 0, safety = 0;

  g_signal_connect_swapped (page, "saved", G_CALLBACK (increment), &saved);
  g_signal_connect_swapped (page, "dismissed", G_CALLBACK (increment), &dismissed);
  g_signal_connect_swapped (page, "safety-requested", G_CALLBACK (increment), &safety);

  unknot_rating_page_add_place (page, "Between the blades", 5);
  check_inside (window, save);
  g_assert_false (gtk_widget_get_sensitive (save));
  g_assert_cmpint (unknot_rating_page_get_pain (page, 0), ==, -1);
  g_assert_cmpuint (unknot_rating_page_get_feel (page), ==, UNKNOT_FEEL_UNSAID);
  g_assert_null (unknot_rating_page_get_note (page));

  g_object_set (find_type (window, g_type_from_name ("UnknotPainChooser")), "value", 3, NULL);
  g_assert_cmpint (unknot_rating_page_get_pain (page, 0), ==, 3);
  g_assert_true (gtk_widget_get_sensitive (save));
  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (find_type (window, ADW_TYPE_TOGGLE_GROUP)), "strong");
  g_assert_cmpuint (unknot_rating_page_get_feel (page), ==, UNKNOT_FEEL_STRONG);
  gtk_editable_set_text (GTK_EDITABLE (find_type (window, ADW_TYPE_ENTRY_ROW)), "tingled");
  g_assert_cmpstr (unknot_rating_page_get_note (page), ==, "tingled");

  gtk_widget_activate_action (GTK_WIDGET (page), "rating.save", NULL);
  gtk_widget_activate_action (GTK_WIDGET (page), "rating.dismiss", NULL);
  gtk_widget_activate_action (GTK_WIDGET (page), "rating.safety", NULL);
  g_assert_cmpint (saved, ==, 1);
  g_assert_cmpint (dismissed, ==, 1);
  g_assert_cmpint (safety, ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_rating_new_destroy (void)
{
  GtkWidget *page = GTK_WIDGET (g_object_ref_sink (unknot_rating_page_new (FALSE)));

  g_assert_finalize_object (page);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GtkCssProvider) style = styled_window_init (&argc, &argv);

  g_test_add_func ("/guide-page/new-destroy", test_new_destroy);
  g_test_add_data_func ("/guide-page/stop-stays", GINT_TO_POINTER (96 * 1024), test_stop_stays);
  g_test_add_data_func ("/guide-page/stop-stays-with-large-text", GINT_TO_POINTER (192 * 1024), test_stop_stays);
  g_test_add_func ("/guide-page/answers", test_answers);
  g_test_add_func ("/guide-page/keys", test_keys);
  g_test_add_func ("/guide-page/asks-first", test_asks_first);
  g_test_add_func ("/guide-page/passes-over", test_passes_over);
  g_test_add_func ("/guide-page/runs-to-the-end", test_runs_to_the_end);
  g_test_add_func ("/guide-words/moments", test_words);
  g_test_add_func ("/guide-words/time-and-answers", test_words_of_time_and_answers);
  g_test_add_func ("/rating-page/new-destroy", test_rating_new_destroy);
  g_test_add_func ("/rating-page/answers", test_rating);

  return g_test_run ();
}
