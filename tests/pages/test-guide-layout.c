/* Where things of the guide are and how large, read from afar and answered while it presses; and its keys. */

#include "unknot-guide-page.h"

#include "../find-widget.h"
#include "../guide-fixture.h"
#include "../styled-window.h"
#include "unknot-guide-keys.h"
#include "unknot-session-bar.h"
#include "unknot-timer-ring.h"

#define SECOND ((gint64) G_USEC_PER_SEC)

/* ISO 9241-303: 16 minutes of arc at least; of 3 m, at 96 px to the inch. */
#define DISTANCE 3000.0
#define ARC (16 / 60.0 * G_PI / 180)
#define PX_PER_MM (96 / 25.4)

static gint64
fake_clock (gpointer user_data)
{
  return *(gint64 *) user_data;
}

/* All that are mapped and have the class. */
static void
list_by_class (GtkWidget  *widget,
               const char *name,
               GPtrArray  *found)
{
  if (gtk_widget_has_css_class (widget, name) && gtk_widget_get_mapped (widget))
    g_ptr_array_add (found, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    list_by_class (child, name, found);
}

static GtkWidget *
find_by_class (GtkWidget  *widget,
               const char *name)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  list_by_class (widget, name, found);
  g_assert_cmpuint (found->len, >, 0);

  return g_ptr_array_index (found, 0);
}

static void
settle (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gint64 last = gdk_frame_clock_get_frame_counter (clock) + 4;

  while (gdk_frame_clock_get_frame_counter (clock) < last)
    {
      gtk_widget_queue_resize (window);
      g_main_context_iteration (NULL, TRUE);
    }
}

/* A guide two seconds into its hold, which asks for a number there, or eleven, where it asks for none. */
static GtkWidget *
show_holding (UnknotGuide *guide,
              gint64      *now,
              int          seconds,
              int          width,
              int          height)
{
  UnknotGuidePage *page = unknot_guide_page_new (guide, NULL);
  GtkWidget *view = adw_navigation_view_new ();
  GtkWidget *window = adw_window_new ();
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);

  unknot_guide_page_set_clock (page, fake_clock, now);
  adw_navigation_view_add (ADW_NAVIGATION_VIEW (view), ADW_NAVIGATION_PAGE (page));
  adw_window_set_content (ADW_WINDOW (window), view);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
  unknot_guide_page_begin (page);
  while (course->position < 2 || course->elapsed < seconds * SECOND)
    unknot_guide_advance (guide, *now += SECOND);
  settle (window);
  g_assert_cmpint (gtk_widget_get_width (window), <=, width);
  g_assert_cmpint (gtk_widget_get_height (window), <=, height);

  return window;
}

static void
set_far (GtkWidget *window)
{
  g_object_set (find_type (window, UNKNOT_TYPE_GUIDE_PAGE), "far", TRUE, NULL);
  settle (window);
}

/* How high a letter of a label is, px of the window. */
static double
measure (GtkWidget  *window,
         GtkWidget  *label,
         const char *letter)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (label, letter);
  PangoRectangle ink;
  graphene_rect_t bounds;

  pango_layout_get_extents (layout, &ink, NULL);
  g_assert_true (gtk_widget_compute_bounds (label, window, &bounds));

  return (double) ink.height / PANGO_SCALE * bounds.size.height / gtk_widget_get_height (label);
}

static graphene_rect_t
get_bounds (GtkWidget *window,
            GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_get_mapped (widget));
  g_assert_true (gtk_widget_compute_bounds (widget, window, &bounds));

  return bounds;
}

static void
check_inside (GtkWidget *window,
              GtkWidget *widget)
{
  graphene_rect_t bounds = get_bounds (window, widget);

  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (window));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (window));
}

static void
check_apart (GtkWidget *window,
             GtkWidget *one,
             GtkWidget *other)
{
  graphene_rect_t a = get_bounds (window, one);
  graphene_rect_t b = get_bounds (window, other);

  if (graphene_rect_intersection (&a, &b, NULL))
    g_error ("%s at %g %g %g %g lies on %s at %g %g %g %g", G_OBJECT_TYPE_NAME (one), a.origin.x, a.origin.y,
             a.size.width, a.size.height, G_OBJECT_TYPE_NAME (other), b.origin.x, b.origin.y, b.size.width,
             b.size.height);
}

/* The words can be read at three metres wherever the window has room, and the number is larger still. */
static void
test_far (void)
{
  static const struct
  {
    int      width;
    int      height;
    gboolean has_room;
  } sizes[] = { { 1280, 800, TRUE }, { 1100, 760, TRUE }, { 800, 1280, TRUE }, { 700, 800, TRUE },
                { 720, 360, FALSE }, { 360, 720, FALSE }, { 360, 294, FALSE } };
  const double least = DISTANCE * tan (ARC) * PX_PER_MM;

  g_assert_cmpfloat_with_epsilon (least, 52.77, 0.01);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (UnknotGuide) guide = fixture_guide ();
      gint64 now = 0;
      GtkWidget *window = show_holding (guide, &now, 11, sizes[i].width, sizes[i].height);
      GtkWidget *cue = find_by_class (window, "guide-cue");
      GtkWidget *ring = find_type (window, UNKNOT_TYPE_TIMER_RING);
      double near = measure (window, cue, "H");
      double far;

      set_far (window);
      far = measure (window, cue, "H");
      g_test_message ("%d × %d: %.1f px", sizes[i].width, sizes[i].height, far);
      g_assert_cmpfloat (far, >, near);
      if (sizes[i].has_room)
        g_assert_cmpfloat (far, >=, least);
      g_assert_cmpfloat (measure (window, gtk_widget_get_first_child (ring), "0"), >, far);
      check_inside (window, cue);
      check_inside (window, ring);
      check_apart (window, cue, find_by_class (window, "big"));
      check_apart (window, ring, find_by_class (window, "big"));
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

/* Each number is as large as a finger, and none lies on the clock, on pause, on the answers or on what to do; in a low
 * window large text has no other place than there. */
static void
test_numbers (gconstpointer user_data)
{
  static const struct
  {
    int      width;
    int      height;
    gboolean is_low;
    gboolean is_tiny;
  } sizes[] = { { 1100, 760 }, { 800, 700 }, { 700, 800 }, { 720, 360, TRUE }, { 360, 720 }, { 360, 294, TRUE, TRUE } };
  gboolean large = GPOINTER_TO_INT (user_data) > 96 * 1024;
  int usual;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &usual, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", GPOINTER_TO_INT (user_data), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GPtrArray) numbers = g_ptr_array_new ();
      g_autoptr (UnknotGuide) guide = fixture_guide ();
      gint64 now = 0;
      GtkWidget *window = show_holding (guide, &now, 2, sizes[i].width, sizes[i].height);
      GtkWidget *card = find_by_class (window, "ache-question");

      g_test_message ("%d × %d", sizes[i].width, sizes[i].height);
      list_by_class (card, "ache-button", numbers);
      g_assert_cmpuint (numbers->len, ==, 12);
      for (guint j = 0; j < numbers->len; j++)
        {
          graphene_rect_t bounds = get_bounds (window, g_ptr_array_index (numbers, j));

          g_assert_cmpfloat (bounds.size.width, >=, 44);
          g_assert_cmpfloat (bounds.size.height, >=, 44);
          check_inside (window, g_ptr_array_index (numbers, j));
          check_apart (window, g_ptr_array_index (numbers, j), find_by_class (window, "big"));
          check_apart (window, g_ptr_array_index (numbers, j), find_by_class (window, "answers"));
          if (!large || !sizes[i].is_tiny)
            check_apart (window, g_ptr_array_index (numbers, j), find_type (window, UNKNOT_TYPE_TIMER_RING));
          if (!large || !sizes[i].is_low)
            check_apart (window, g_ptr_array_index (numbers, j), find_by_class (window, "guide-cue"));
        }
      if (!large)
        {
          check_inside (window, find_by_class (window, "answers"));
          check_inside (window, find_by_class (window, "big"));
        }
      gtk_window_destroy (GTK_WINDOW (window));
    }
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", usual, NULL);
}

/* A click on a part of the bar leads to the start of its step. */
static void
test_segment (void)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  gint64 now = 0;
  GtkWidget *window = show_holding (guide, &now, 11, 700, 800);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);

  g_signal_emit_by_name (find_type (window, UNKNOT_TYPE_SESSION_BAR), "segment-activated", 7u);
  g_assert_cmpuint (course->position, ==, 4);
  while (course->position == 4)
    unknot_guide_advance (guide, now += SECOND);
  g_assert_cmpuint (course->position, ==, 5);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Finds what a key does, as the page has it among its bindings. */
static gboolean
press (GtkWidget       *page,
       guint            key,
       GdkModifierType  state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (page);

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
            return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, page,
                                                 gtk_shortcut_get_arguments (shortcut));
        }
    }

  return FALSE;
}

/* A asks and a digit tells, X is ten; O lists the steps, I and ? explain; the media keys are a player's, or answers. */
static void
test_keys (void)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  gint64 now = 0;
  GtkWidget *window = show_holding (guide, &now, 11, 700, 800);
  GtkWidget *page = find_type (window, UNKNOT_TYPE_GUIDE_PAGE);
  GtkWidget *steps = find_type (page, GTK_TYPE_MENU_BUTTON);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);
  GtkListBox *list;

  g_assert_true (press (page, GDK_KEY_a, 0));
  g_assert_cmpuint (course->ask, !=, UNKNOT_GUIDE_ASK_NOTHING);
  g_assert_true (press (page, GDK_KEY_4, 0));
  g_assert_cmpuint (course->ask, ==, UNKNOT_GUIDE_ASK_NOTHING);
  g_assert_cmpint (unknot_guide_course_get_total (course, 0).ache_before, ==, 4);

  g_assert_true (press (page, GDK_KEY_question, GDK_SHIFT_MASK));
  g_assert_true (gtk_widget_get_mapped (find_by_class (window, "guide-more")));
  g_assert_true (press (page, GDK_KEY_i, 0));

  g_assert_true (press (page, GDK_KEY_o, 0));
  g_assert_true (gtk_menu_button_get_active (GTK_MENU_BUTTON (steps)));
  list = GTK_LIST_BOX (find_by_class (window, "guide-steps"));
  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, 3));
  g_assert_false (gtk_menu_button_get_active (GTK_MENU_BUTTON (steps)));
  g_assert_cmpuint (course->position, ==, 4);
  g_assert_cmpuint (course->target, ==, 5);

  g_assert_true (press (page, GDK_KEY_AudioPause, 0));
  g_assert_cmpuint (course->state, ==, UNKNOT_GUIDE_STATE_PAUSED);
  g_assert_true (press (page, GDK_KEY_AudioPlay, 0));
  g_assert_cmpuint (course->state, ==, UNKNOT_GUIDE_STATE_RUNNING);
  g_assert_true (press (page, GDK_KEY_AudioPrev, 0));
  g_assert_true (press (page, GDK_KEY_AudioNext, 0));
  g_assert_cmpuint (course->position, ==, 4);
  g_assert_true (press (page, GDK_KEY_AudioPause, 0));
  g_assert_true (press (page, GDK_KEY_AudioPause, 0));
  g_assert_true (press (page, GDK_KEY_AudioPrev, 0));
  g_assert_cmpuint (course->position, ==, 0);
  g_assert_true (press (page, GDK_KEY_AudioPlay, 0));
  g_assert_true (press (page, GDK_KEY_AudioNext, 0));
  g_assert_cmpuint (course->position, ==, 1);
  g_assert_cmpint (course->level, ==, 4);
  g_assert_true (press (page, GDK_KEY_AudioPrev, 0));
  g_assert_cmpint (course->level, ==, 5);
  g_assert_true (press (page, GDK_KEY_AudioNext, 0));
  g_assert_cmpint (course->level, ==, 2);

  g_assert_true (press (page, GDK_KEY_a, 0));
  g_assert_true (press (page, GDK_KEY_x, 0));
  g_assert_cmpint (unknot_guide_course_get_total (course, 0).ache_after, ==, 10);
  g_assert_cmpuint (course->advice, ==, UNKNOT_GUIDE_ADVICE_ENOUGH);
  g_assert_cmpuint (course->position, ==, 4);

  g_assert_true (press (page, GDK_KEY_AudioStop, 0));
  g_assert_cmpuint (course->state, ==, UNKNOT_GUIDE_STATE_PAUSED);
  g_assert_true (press (page, GDK_KEY_AudioStop, 0));
  g_assert_cmpstr (course->reason, ==, UNKNOT_GUIDE_ENOUGH);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What keys of other scripts mean: the digit, the letter of another layout, or the place on the keyboard. */
static void
test_scripts (void)
{
  static const guint qwertz[] = { GDK_KEY_Cyrillic_softsign, GDK_KEY_m };
  static const guint dvorak[] = { GDK_KEY_Greek_eta, GDK_KEY_J };
  static const guint russian[] = { GDK_KEY_Cyrillic_softsign };
  static const struct
  {
    guint key;
    guint code;
    const guint *others;
    guint n_others;
    guint meant;
  } cases[] = {
    { GDK_KEY_Cyrillic_softsign, 58, qwertz, G_N_ELEMENTS (qwertz), GDK_KEY_m },
    { GDK_KEY_Greek_eta, 43, dvorak, G_N_ELEMENTS (dvorak), GDK_KEY_j },
    { GDK_KEY_Cyrillic_softsign, 58, russian, G_N_ELEMENTS (russian), GDK_KEY_m },
    { GDK_KEY_Cyrillic_o, 44, NULL, 0, GDK_KEY_j },
    { GDK_KEY_Arabic_feh, 28, NULL, 0, GDK_KEY_t },
    { GDK_KEY_hebrew_shin, 38, NULL, 0, GDK_KEY_a },
    { GDK_KEY_Greek_chi, 53, NULL, 0, GDK_KEY_x },
    { GDK_KEY_Arabic_4, 13, NULL, 0, GDK_KEY_4 },
    { 0x1000000 + 0x096a, 13, NULL, 0, GDK_KEY_4 },
    { GDK_KEY_Cyrillic_ya, 52, NULL, 0, 0 },
    { GDK_KEY_m, 58, russian, G_N_ELEMENTS (russian), 0 },
    { GDK_KEY_odiaeresis, 44, NULL, 0, 0 },
    { GDK_KEY_4, 13, NULL, 0, 0 },
    { GDK_KEY_F11, 28, NULL, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("case %u", i);
      g_assert_cmpuint (unknot_guide_keys_translate (cases[i].key, cases[i].code, cases[i].others, cases[i].n_others),
                        ==, cases[i].meant);
    }
}

/* Whether the page has a use for a key, whatever the layout. */
static gboolean
type (GtkWidget       *page,
      guint            key,
      guint            code,
      GdkModifierType  state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (page);
  gboolean used = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !used; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, code, state, &used);
    }

  return used;
}

/* Answers on a keyboard without Latin letters. */
static void
test_other_script (void)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  gint64 now = 0;
  GtkWidget *window = show_holding (guide, &now, 11, 700, 800);
  GtkWidget *page = find_type (window, UNKNOT_TYPE_GUIDE_PAGE);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);

  g_assert_false (type (page, GDK_KEY_a, 38, 0));
  g_assert_false (type (page, GDK_KEY_Cyrillic_ef, 38, GDK_CONTROL_MASK));
  g_assert_true (type (page, GDK_KEY_Cyrillic_ef, 38, 0));
  g_assert_cmpuint (course->ask, !=, UNKNOT_GUIDE_ASK_NOTHING);
  g_assert_true (type (page, GDK_KEY_Arabic_4, 13, 0));
  g_assert_cmpuint (course->ask, ==, UNKNOT_GUIDE_ASK_NOTHING);
  g_assert_cmpint (unknot_guide_course_get_total (course, 0).ache_before, ==, 4);

  g_assert_true (type (page, GDK_KEY_Cyrillic_ef, 38, 0));
  g_assert_true (type (page, GDK_KEY_Cyrillic_che, 53, 0));
  g_assert_cmpint (unknot_guide_course_get_total (course, 0).ache_after, ==, 10);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GtkCssProvider) style = styled_window_init (&argc, &argv);

  g_test_add_func ("/guide-layout/far", test_far);
  g_test_add_data_func ("/guide-layout/numbers", GINT_TO_POINTER (96 * 1024), test_numbers);
  g_test_add_data_func ("/guide-layout/numbers-with-large-text", GINT_TO_POINTER (192 * 1024), test_numbers);
  g_test_add_func ("/guide-layout/segment", test_segment);
  g_test_add_func ("/guide-layout/keys", test_keys);
  g_test_add_func ("/guide-layout/scripts", test_scripts);
  g_test_add_func ("/guide-layout/other-script", test_other_script);

  return g_test_run ();
}
