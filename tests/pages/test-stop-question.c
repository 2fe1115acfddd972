#include "unknot-stop-question.h"

#include "../find-widget.h"

/* The question after *Stop*: which signs it offers, and in what order. */

typedef struct
{
  UnknotSafety *safety;
  GtkWidget *window;
  UnknotStopQuestion *question;
  GtkListBox *reasons;
  char *answer;
} Fixture;

static void
answered_cb (Fixture    *self,
             const char *reason)
{
  g_set_str (&self->answer, reason);
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "safety", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  self->safety = unknot_safety_load (folder, &error);
  g_assert_no_error (error);
  self->question = g_object_new (UNKNOT_TYPE_STOP_QUESTION, NULL);
  self->reasons = GTK_LIST_BOX (find_type (GTK_WIDGET (self->question), GTK_TYPE_LIST_BOX));
  self->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (self->window), GTK_WIDGET (self->question));
  unknot_stop_question_set_safety (self->question, self->safety);
  g_signal_connect_swapped (self->question, "answered", G_CALLBACK (answered_cb), self);
  unknot_stop_question_begin (self->question);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  unknot_safety_unref (self->safety);
  g_free (self->answer);
}

static void
choose (Fixture *self,
        int      index)
{
  gtk_widget_activate (GTK_WIDGET (gtk_list_box_get_row_at_index (self->reasons, index)));
}

static void
assert_rows (Fixture            *self,
             const char * const *titles)
{
  guint n = 0;

  for (; titles[n] != NULL; n++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->reasons, (int) n);

      g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, titles[n]);
    }
  g_assert_null (gtk_list_box_get_row_at_index (self->reasons, (int) n));
}

/* What may be the heart or the lung is found without reading on (clinical.md C0, in the order of D1). */
static void
test_signs (Fixture       *self,
            gconstpointer  data)
{
  static const char * const titles[] = {
    "Pain in the chest", "Shortness of breath", "Sharp or electric pain", "New tingling or numbness",
    "Dizziness, or feeling faint", "Feeling sick", "Trouble with seeing or speaking", "A headache of a new kind",
    "Weakness", "Burning skin", "Something else", NULL,
  };

  choose (self, 2);
  assert_rows (self, titles);
  choose (self, 0);
  g_assert_cmpstr (self->answer, ==, "chest-pain");
}

/* Who says that it hurts may mean the chest. */
static void
test_pains (Fixture       *self,
            gconstpointer  data)
{
  static const char * const titles[] = {
    "It was too strong, nothing else", "Pain in the chest", "Sharp or electric pain",
    "The ache rises or spreads instead of fading", NULL,
  };

  choose (self, 1);
  assert_rows (self, titles);
  gtk_widget_activate_action (GTK_WIDGET (self->question), "stop-question.back", NULL);
  choose (self, 1);
  choose (self, 1);
  g_assert_cmpstr (self->answer, ==, "chest-pain");
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/stop-question/signs", Fixture, NULL, set_up, test_signs, tear_down);
  g_test_add ("/stop-question/pains", Fixture, NULL, set_up, test_pains, tear_down);

  return g_test_run ();
}
