#include "unknot-guide-page.h"

#include "../find-widget.h"
#include "../guide-fixture.h"
#include "unknot-guide-cues.h"
#include "unknot-guide-overview.h"
#include "unknot-stop-question.h"

#define SECOND ((gint64) G_USEC_PER_SEC)

/* A page, what it says, and the time that it goes by. */
typedef struct
{
  UnknotGuide     *guide;
  UnknotGuidePage *page;
  GtkWidget       *window;
  GString         *heard;
  gint64           now;
} Fixture;

static gint64
fake_clock (gpointer user_data)
{
  return *(gint64 *) user_data;
}

/* Whole sentences; tones alone are none. */
static void
cue_cb (UnknotGuidePage *page,
        UnknotGuideCue   cue,
        const char      *words,
        GString         *heard)
{
  if (words != NULL)
    g_string_append_printf (heard, "%s%s", heard->len > 0 ? "\n" : "", words);
}

static GtkWidget *
find_by_class (GtkWidget  *widget,
               const char *class)
{
  if (gtk_widget_has_css_class (widget, class))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_by_class (child, class);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
take_up (Fixture     *self,
         UnknotGuide *guide)
{
  self->now = 100 * SECOND;
  self->guide = guide;
  self->page = g_object_ref_sink (unknot_guide_page_new (guide, NULL));
  self->heard = g_string_new (NULL);
  self->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->page));
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1100, 720);
  gtk_window_present (GTK_WINDOW (self->window));
  while (find_by_class (GTK_WIDGET (self->page), "ache-question") == NULL)
    g_main_context_iteration (NULL, TRUE);
  unknot_guide_page_set_clock (self->page, fake_clock, &self->now);
  g_signal_connect (self->page, "cue", G_CALLBACK (cue_cb), self->heard);
  unknot_guide_page_begin (self->page);
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  take_up (self, fixture_guide_of (data != NULL));
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  unknot_guide_stop (self->guide, NULL, self->now);
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_assert_finalize_object (self->page);
  g_assert_finalize_object (self->guide);
  g_string_free (self->heard, TRUE);
}

static const UnknotGuideCourse *
get_course (Fixture *self)
{
  return unknot_guide_get_course (self->guide);
}

static void
pass (Fixture *self,
      double   seconds)
{
  gint64 end = self->now + (gint64) (seconds * SECOND);

  while (self->now < end)
    {
      self->now = MIN (end, self->now + SECOND / 4);
      unknot_guide_advance (self->guide, self->now);
    }
}

/* To the beginning of the hold. */
static void
pass_to_hold (Fixture *self)
{
  pass (self, 20);
  g_assert_cmpuint (unknot_guide_course_get_moment (get_course (self))->phase, ==, UNKNOT_STEP_PHASE_HOLD);
  g_string_truncate (self->heard, 0);
}

static void
tell (Fixture *self,
      int      ache)
{
  gtk_widget_activate_action (GTK_WIDGET (self->page), "guide.tell", "i", ache);
}

static void
take (Fixture    *self,
      const char *expected)
{
  g_assert_cmpstr (self->heard->str, ==, expected);
  g_string_truncate (self->heard, 0);
}

static gboolean
is_asking (Fixture *self)
{
  return gtk_widget_get_visible (find_by_class (GTK_WIDGET (self->page), "ache-question"));
}

/* Each question is said once, with what begins where something does; the card is there as long as the question. */
static void
test_questions (Fixture       *self,
                gconstpointer  data)
{
  pass (self, 19.75);
  g_string_truncate (self->heard, 0);
  g_assert_false (is_asking (self));
  pass (self, 0.25);
  take (self, "Hold. Your left · about 4 of 10. Hold still and breathe. 20 seconds. "
              "How strong is the ache, 0 to 10?");
  g_assert_true (is_asking (self));
  pass (self, 10);
  take (self, "Halfway.");
  g_assert_false (is_asking (self));

  gtk_widget_activate_action (GTK_WIDGET (self->page), "guide.ask", NULL);
  take (self, "How strong is the ache now, 0 to 10?");
  g_assert_true (is_asking (self));
  unknot_guide_page_pause (self->page);
  g_assert_false (is_asking (self));
  unknot_guide_page_play (self->page);
  g_assert_true (is_asking (self));
  take (self, "Paused. Ease off. Ease in again before you go on.");
  gtk_widget_activate_action (GTK_WIDGET (self->page), "guide.pass-over", NULL);
  g_assert_false (is_asking (self));

  pass (self, 10);
  take (self, "Three.\nTwo.\nOne.\nMove. Your left · about 4 of 10. Bend your knees and roll a little. 5 times. "
              "How strong was it at the end, 0 to 10?");
}

/* A digit is a number while one is asked for, and else nothing; zero is *Just right*. */
static void
test_numbers (Fixture       *self,
              gconstpointer  data)
{
  pass_to_hold (self);
  tell (self, 4);
  take (self, "Good. Stay like this.");
  g_assert_false (is_asking (self));
  g_assert_cmpint (unknot_guide_course_get_total (get_course (self), 0).ache_before, ==, 4);

  pass (self, 2);
  tell (self, 9);
  g_assert_cmpint (unknot_guide_course_get_total (get_course (self), 0).ache_after, ==, 4);
  tell (self, 0);
  g_assert_cmpint (unknot_guide_course_get_total (get_course (self), 0).ache_after, ==, 4);
  g_assert_cmpuint (get_course (self)->advice, ==, UNKNOT_GUIDE_ADVICE_STAY);

  gtk_widget_activate_action (GTK_WIDGET (self->page), "guide.ask", NULL);
  g_string_truncate (self->heard, 0);
  tell (self, 2);
  take (self, "Ease out. It has eased. Come out slowly. 5 seconds.");
}

/* Too much at the end begins nothing, and is said all the same. */
static void
test_end (Fixture       *self,
          gconstpointer  data)
{
  pass_to_hold (self);
  pass (self, 20);
  g_assert_cmpuint (get_course (self)->ask, ==, UNKNOT_GUIDE_ASK_END);
  unknot_guide_skip (self->guide, self->now);
  pass (self, 1);
  g_string_truncate (self->heard, 0);
  g_assert_cmpuint (unknot_guide_course_get_moment (get_course (self))->phase, ==, UNKNOT_STEP_PHASE_EASE_OUT);
  g_assert_true (is_asking (self));
  tell (self, 8);
  take (self, "Enough here. Come out slowly.");
}

/* *Stop* halts and asks; whoever goes on begins the hold again; a second *Stop* is an answer. */
static void
test_stop (Fixture       *self,
           gconstpointer  data)
{
  GtkWidget *question = find_type (GTK_WIDGET (self->page), UNKNOT_TYPE_STOP_QUESTION);

  pass_to_hold (self);
  gtk_widget_activate_action (GTK_WIDGET (self->page), "guide.stop", NULL);
  take (self, "What happened?");
  g_assert_cmpint (unknot_guide_get_state (self->guide), ==, UNKNOT_GUIDE_STATE_PAUSED);
  g_assert_true (gtk_widget_get_child_visible (question));

  gtk_widget_activate_action (question, "stop-question.go-on", NULL);
  g_assert_cmpint (unknot_guide_get_state (self->guide), ==, UNKNOT_GUIDE_STATE_RUNNING);
  g_assert_cmpuint (unknot_guide_course_get_moment (get_course (self))->phase, ==, UNKNOT_STEP_PHASE_READY);
  g_assert_false (gtk_widget_get_child_visible (question));

  gtk_widget_activate_action (GTK_WIDGET (self->page), "guide.stop", NULL);
  gtk_widget_activate_action (GTK_WIDGET (self->page), "guide.stop", NULL);
  g_assert_cmpint (unknot_guide_get_state (self->guide), ==, UNKNOT_GUIDE_STATE_STOPPED);
  g_assert_cmpstr (get_course (self)->reason, ==, UNKNOT_GUIDE_ENOUGH);
}

/* Three ways to stop; what hurts or feels wrong is asked for more closely. */
static void
test_reasons (Fixture       *self,
              gconstpointer  data)
{
  GtkWidget *question = find_type (GTK_WIDGET (self->page), UNKNOT_TYPE_STOP_QUESTION);
  GtkListBox *list = GTK_LIST_BOX (find_type (question, GTK_TYPE_LIST_BOX));

  pass_to_hold (self);
  unknot_guide_page_stop (self->page);
  g_assert_null (gtk_list_box_get_row_at_index (list, 3));
  gtk_widget_activate (GTK_WIDGET (gtk_list_box_get_row_at_index (list, 1)));
  g_assert_cmpint (unknot_guide_get_state (self->guide), ==, UNKNOT_GUIDE_STATE_PAUSED);
  gtk_widget_activate_action (question, "stop-question.back", NULL);
  g_assert_nonnull (gtk_list_box_get_row_at_index (list, 2));

  gtk_widget_activate (GTK_WIDGET (gtk_list_box_get_row_at_index (list, 1)));
  gtk_widget_activate (GTK_WIDGET (gtk_list_box_get_row_at_index (list, 0)));
  g_assert_cmpstr (get_course (self)->reason, ==, UNKNOT_GUIDE_TOO_STRONG);
}

static gboolean
shows (GtkWidget  *widget,
       const char *words)
{
  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), words))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows (child, words))
      return TRUE;

  return FALSE;
}

static void
press (Fixture          *self,
       UnknotGuideMedia  key)
{
  unknot_guide_page_press_media (self->page, key);
}

/* What media keys answer is told from the first of them on: shown while it is true, and said once for each load. */
static void
test_media_words (Fixture       *self,
                  gconstpointer  data)
{
  const char *words = "Next says too much, Previous says more.";
  GtkWidget *page = GTK_WIDGET (self->page);

  pass_to_hold (self);
  g_assert_false (shows (page, words));
  press (self, UNKNOT_GUIDE_MEDIA_PREVIOUS);
  take (self, "A little more. Let it sink in.");
  g_assert_true (shows (page, words));
  press (self, UNKNOT_GUIDE_MEDIA_PLAY_PAUSE);
  g_assert_false (shows (page, words));

  press (self, UNKNOT_GUIDE_MEDIA_PREVIOUS);
  press (self, UNKNOT_GUIDE_MEDIA_PLAY);
  g_string_truncate (self->heard, 0);
  pass (self, 10.25);
  g_assert_true (g_str_has_suffix (self->heard->str,
                                   "Ease in. Your left · about 5 of 10. Lean in slowly, breath by breath. 10 seconds. "
                                   "Next says too much, Previous says more."));
  g_assert_true (shows (page, words));
  g_string_truncate (self->heard, 0);
  pass (self, 50);
  g_assert_null (strstr (self->heard->str, "Next"));
  g_assert_false (shows (page, words));

  unknot_guide_jump (self->guide, 6, self->now);
  pass (self, 12);
  g_assert_nonnull (strstr (self->heard->str, "Next says too much."));
  g_assert_true (shows (page, "Next says too much."));
}

/* Every answer by a media key, to the end: *Too much* twice comes out, *Stop* twice ends. */
static void
test_media_answers (Fixture       *self,
                    gconstpointer  data)
{
  UnknotGuideTotal total;

  pass_to_hold (self);
  press (self, UNKNOT_GUIDE_MEDIA_PLAY);
  take (self, "Good. Stay like this.");
  press (self, UNKNOT_GUIDE_MEDIA_PREVIOUS);
  g_assert_cmpint (get_course (self)->level, ==, 5);
  press (self, UNKNOT_GUIDE_MEDIA_NEXT);
  g_assert_cmpuint (get_course (self)->advice, ==, UNKNOT_GUIDE_ADVICE_LIGHTER);
  press (self, UNKNOT_GUIDE_MEDIA_NEXT);
  g_assert_cmpuint (get_course (self)->advice, ==, UNKNOT_GUIDE_ADVICE_ENOUGH);
  g_assert_cmpuint (get_course (self)->position, ==, 4);
  press (self, UNKNOT_GUIDE_MEDIA_NEXT);
  press (self, UNKNOT_GUIDE_MEDIA_PREVIOUS);
  g_assert_cmpuint (get_course (self)->position, ==, 4);

  total = unknot_guide_course_get_total (get_course (self), 0);
  g_assert_cmpuint (total.more, ==, 1);
  g_assert_cmpuint (total.too_much, ==, 2);

  press (self, UNKNOT_GUIDE_MEDIA_STOP);
  press (self, UNKNOT_GUIDE_MEDIA_NEXT);
  g_assert_cmpuint (get_course (self)->position, ==, 4);
  g_assert_cmpint (unknot_guide_get_state (self->guide), ==, UNKNOT_GUIDE_STATE_PAUSED);
  press (self, UNKNOT_GUIDE_MEDIA_STOP);
  g_assert_cmpstr (get_course (self)->reason, ==, UNKNOT_GUIDE_ENOUGH);
  press (self, UNKNOT_GUIDE_MEDIA_PLAY_PAUSE);
  g_assert_cmpint (unknot_guide_get_state (self->guide), ==, UNKNOT_GUIDE_STATE_STOPPED);
}

/* What is new stands still with its longer text, until the person starts it. */
static void
test_waits (Fixture       *self,
            gconstpointer  data)
{
  GtkWidget *text = find_by_class (GTK_WIDGET (self->page), "guide-more");

  take (self, "Get ready. Your left. Ball on the muscle, never on bone. 10 seconds. Start when you are ready.");
  g_assert_true (unknot_guide_page_get_waits (self->page));
  g_assert_true (gtk_widget_get_visible (text));
  pass (self, 60);
  g_assert_cmpint (get_course (self)->elapsed, ==, 0);

  gtk_widget_activate_action (GTK_WIDGET (self->page), "guide.pause", NULL);
  pass (self, 1);
  g_assert_cmpint (get_course (self)->elapsed, ==, SECOND);
  g_assert_false (gtk_widget_get_visible (text));
  gtk_widget_activate_action (GTK_WIDGET (self->page), "guide.explain", NULL);
  g_assert_true (gtk_widget_get_visible (text));
}

/* All steps, below their techniques; choosing one leads to its beginning. */
static void
test_overview (Fixture       *self,
               gconstpointer  data)
{
  g_autoptr (UnknotGuideOverview) overview = g_object_ref_sink (g_object_new (UNKNOT_TYPE_GUIDE_OVERVIEW, NULL));

  pass_to_hold (self);
  unknot_guide_overview_show (overview, get_course (self));
  g_assert_cmpuint (unknot_guide_overview_get_n (overview), >=, 5);
  gtk_widget_activate_action (GTK_WIDGET (self->page), "guide.pause", NULL);
  unknot_guide_jump (self->guide, 7, self->now);
  g_assert_cmpuint (get_course (self)->position, ==, 4);
  g_assert_cmpuint (get_course (self)->target, ==, 5);
}

/* What was chosen for a session is still chosen when it was cut off, and it says where it is. */
static void
test_restored (Fixture       *self,
               gconstpointer  data)
{
  g_autoptr (JsonObject) saved = NULL;
  g_autoptr (GError) error = NULL;
  Fixture again = { 0 };

  pass_to_hold (self);
  unknot_guide_set_own_pace (self->guide, TRUE, self->now);
  saved = unknot_guide_save (self->guide);

  take_up (&again, unknot_guide_restore (saved, "running.json", &error));
  g_assert_no_error (error);
  take (&again, "Hold. Your left · about 4 of 10. Paused while you were away. 20 seconds.");
  g_assert_true (get_course (&again)->own_pace);
  tear_down (&again, NULL);
}

int
main (int   argc,
      char *argv[])
{
  const struct
  {
    const char *path;
    const char *first;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/guide-answers/questions", NULL, test_questions },
    { "/guide-answers/numbers", NULL, test_numbers },
    { "/guide-answers/end", NULL, test_end },
    { "/guide-answers/stop", NULL, test_stop },
    { "/guide-answers/reasons", NULL, test_reasons },
    { "/guide-answers/media-words", NULL, test_media_words },
    { "/guide-answers/media-answers", NULL, test_media_answers },
    { "/guide-answers/waits", "first", test_waits },
    { "/guide-answers/overview", NULL, test_overview },
    { "/guide-answers/restored", NULL, test_restored },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, tests[i].first, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
