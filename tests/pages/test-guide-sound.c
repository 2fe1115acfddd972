#include "unknot-guide-page.h"

#include "../guide-fixture.h"
#include "unknot-guide-cue-words.h"
#include "unknot-sound-group.h"

#define SECOND ((gint64) G_USEC_PER_SEC)

static gint64
fake_clock (gpointer user_data)
{
  return *(gint64 *) user_data;
}

static void
cue_cb (UnknotGuidePage *page,
        UnknotGuideCue   cue,
        const char      *words,
        GString         *heard)
{
  g_string_append_printf (heard, "%s[%s] %s", heard->len > 0 ? "\n" : "", unknot_guide_cue_to_id (cue),
                          words != NULL ? words : "-");
}

static void
pass (UnknotGuide *guide,
      gint64      *now,
      double       seconds)
{
  gint64 end = *now + (gint64) (seconds * SECOND);

  while (*now < end)
    {
      *now = MIN (end, *now + SECOND / 4);
      unknot_guide_advance (guide, *now);
    }
}

static void
take (GString    *heard,
      const char *expected)
{
  g_assert_cmpstr (heard->str, ==, expected);
  g_string_truncate (heard, 0);
}

static void
test_page_tells (void)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  UnknotGuidePage *page = g_object_ref_sink (unknot_guide_page_new (guide, NULL));
  g_autoptr (GString) heard = g_string_new (NULL);
  gint64 now = 100 * SECOND;

  unknot_guide_page_set_clock (page, fake_clock, &now);
  g_signal_connect (page, "cue", G_CALLBACK (cue_cb), heard);
  unknot_guide_page_begin (page);
  take (heard, "[ready] Get ready. Your left. Ball on the muscle, never on bone. 10 seconds.");

  pass (guide, &now, 10);
  take (heard, "[three] Three.\n[two] Two.\n[one] One.\n"
        "[start] Ease in. Your left · about 4 of 10. Lean in slowly, breath by breath. 10 seconds.");
  pass (guide, &now, 20);
  take (heard, "[three] Three.\n[two] Two.\n[one] One.\n"
        "[start] Hold. Your left · about 4 of 10. Hold still and breathe. 20 seconds. "
        "How strong is the ache, 0 to 10?\n"
        "[breath-in] -\n[breath-out] -\n[half-way] Halfway.");

  unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_MORE, now);
  take (heard, "[none] A little more. Let it sink in.");
  unknot_guide_page_pause (page);
  take (heard, "[none] Paused. Ease off. Ease in again before you go on.");
  unknot_guide_page_play (page);
  take (heard, "");

  unknot_guide_page_next (page);
  g_assert_true (g_str_has_prefix (heard->str, "[step-end] Ease out."));

  unknot_guide_page_stop (page);
  g_assert_finalize_object (page);
}

/* The second time too much ends it: that is said once, with what begins. */
static void
test_enough (void)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  UnknotGuidePage *page = g_object_ref_sink (unknot_guide_page_new (guide, NULL));
  g_autoptr (GString) heard = g_string_new (NULL);
  gint64 now = 100 * SECOND;

  unknot_guide_page_set_clock (page, fake_clock, &now);
  unknot_guide_page_begin (page);
  pass (guide, &now, 22);
  g_signal_connect (page, "cue", G_CALLBACK (cue_cb), heard);
  unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH, now);
  take (heard, "[none] Lighter. Take off about half.");
  unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH, now);
  take (heard, "[step-end] Ease out. Enough here. Come out slowly. 5 seconds.");

  unknot_guide_page_stop (page);
  g_assert_finalize_object (page);
}

static void
test_ends (void)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  UnknotGuidePage *page = g_object_ref_sink (unknot_guide_page_new (guide, NULL));
  g_autoptr (GString) heard = g_string_new (NULL);
  gint64 now = 100 * SECOND;

  unknot_guide_page_set_clock (page, fake_clock, &now);
  g_signal_connect (page, "cue", G_CALLBACK (cue_cb), heard);
  unknot_guide_page_begin (page);
  pass (guide, &now, 600);
  g_assert_cmpint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_DONE);
  g_assert_true (g_str_has_suffix (heard->str, "\n[session-end] All done."));
  g_assert_nonnull (strstr (heard->str, "\n[switch-sides] Change sides. Your right."));
  g_assert_finalize_object (page);
}

static GtkWidget *
find_mute (GtkWidget *widget)
{
  if (GTK_IS_TOGGLE_BUTTON (widget) &&
      g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), "guide.mute") == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_mute (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_mute (void)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  UnknotGuidePage *page = g_object_ref_sink (unknot_guide_page_new (guide, NULL));
  GtkWidget *mute = find_mute (GTK_WIDGET (page));
  GtkWidget *window = gtk_window_new ();
  gboolean muted;

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (page));
  g_assert_false (gtk_widget_get_visible (mute));
  g_object_set (page, "audible", TRUE, NULL);
  g_assert_true (gtk_widget_get_visible (mute));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (mute), ==, "Mute");
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (mute)));

  gtk_widget_activate_action (GTK_WIDGET (page), "guide.mute", NULL);
  g_object_get (page, "muted", &muted, NULL);
  g_assert_true (muted);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (mute)));
  g_assert_cmpstr (gtk_button_get_icon_name (GTK_BUTTON (mute)), ==, "audio-volume-muted-symbolic");

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (page);
}

/* A screen reader is told what is rare; a pace never has words. */
static void
test_words (void)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);
  const struct
  {
    UnknotGuideCue  cue;
    const char     *words;
    const char     *announced;
  } cases[] = {
    { UNKNOT_GUIDE_CUE_NONE, NULL, NULL },
    { UNKNOT_GUIDE_CUE_SESSION_END, "All done.", "All done." },
    { UNKNOT_GUIDE_CUE_THREE, "Three.", "3 seconds left" },
    { UNKNOT_GUIDE_CUE_TWO, "Two.", NULL },
    { UNKNOT_GUIDE_CUE_ONE, "One.", NULL },
    { UNKNOT_GUIDE_CUE_HALF_WAY, "Halfway.", "Halfway." },
    { UNKNOT_GUIDE_CUE_ASK, "How strong is the ache now, 0 to 10?", "How strong is the ache now, 0 to 10?" },
    { UNKNOT_GUIDE_CUE_BREATH_IN, NULL, NULL },
    { UNKNOT_GUIDE_CUE_BREATH_OUT, NULL, NULL },
    { UNKNOT_GUIDE_CUE_STROKE, NULL, NULL },
  };
  UnknotGuideCourse waiting = *course;
  g_autofree char *waits = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = unknot_guide_cue_words (course, cases[i].cue);
      g_autofree char *announced = unknot_guide_cue_words_announced (course, cases[i].cue);

      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_cmpstr (announced, ==, cases[i].announced);
    }

  waiting.waits = TRUE;
  waits = unknot_guide_cue_words (&waiting, UNKNOT_GUIDE_CUE_READY);
  g_assert_true (g_str_has_suffix (waits, " 10 seconds. Start when you are ready."));
}

static GtkWidget *
find_row (GtkWidget  *widget,
          const char *title)
{
  if (ADW_IS_PREFERENCES_ROW (widget) &&
      g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
count (guint *n)
{
  (*n)++;
}

static void
test_group (void)
{
  GtkWidget *group = g_object_ref_sink (g_object_new (UNKNOT_TYPE_SOUND_GROUP, NULL));
  GtkWidget *tones = find_row (group, "_Tones");
  GtkWidget *volume = find_row (group, "_Volume");
  GtkWidget *spoken = find_row (group, "_Spoken Cues");
  GtkWidget *choice = adw_action_row_get_activatable_widget (ADW_ACTION_ROW (spoken));
  gboolean chosen;
  guint n_tests = 0;

  g_assert_false (gtk_widget_get_sensitive (volume));
  g_assert_true (gtk_widget_get_sensitive (spoken));
  g_assert_false (gtk_widget_get_sensitive (choice));
  g_object_set (group, "tones", TRUE, "can-speak", TRUE, "speech-note", "It can.", NULL);
  g_assert_true (adw_switch_row_get_active (ADW_SWITCH_ROW (tones)));
  g_assert_true (gtk_widget_get_sensitive (volume));
  g_assert_true (gtk_widget_get_sensitive (choice));
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (spoken)), ==, "It can.");

  gtk_switch_set_active (GTK_SWITCH (choice), TRUE);
  g_object_get (group, "spoken", &chosen, NULL);
  g_assert_true (chosen);

  g_signal_connect_swapped (group, "test-requested", G_CALLBACK (count), &n_tests);
  g_signal_emit_by_name (find_row (group, "P_lay a Test Tone"), "activated");
  g_assert_cmpuint (n_tests, ==, 1);

  g_object_set (group, "problem", "No sound.", NULL);
  g_assert_true (gtk_widget_get_visible (find_row (group, "No sound.")));
  g_object_set (group, "problem", NULL, NULL);
  g_assert_null (find_row (group, "No sound."));

  g_assert_finalize_object (group);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/guide-sound/page-tells", test_page_tells);
  g_test_add_func ("/guide-sound/enough", test_enough);
  g_test_add_func ("/guide-sound/ends", test_ends);
  g_test_add_func ("/guide-sound/mute", test_mute);
  g_test_add_func ("/guide-sound/words", test_words);
  g_test_add_func ("/guide-sound/group", test_group);

  return g_test_run ();
}
