#include "unknot-awake.h"

#include <adwaita.h>

#include "../guide-fixture.h"

#define SECOND ((gint64) G_USEC_PER_SEC)
#define COOKIE 7

/* Plays the system: what is kept on, and how often that was asked for. */
typedef struct
{
  GtkWindow *window;
  int n_inhibited;
  gboolean kept;
  guint answer;
} System;

static guint
inhibit (GtkWindow *window,
         gpointer   user_data)
{
  System *self = user_data;

  self->n_inhibited++;
  self->window = window;
  self->kept = self->answer != 0;

  return self->answer;
}

static void
release (GtkWindow *window,
         guint      cookie,
         gpointer   user_data)
{
  System *self = user_data;

  g_assert_true (self->kept);
  g_assert_true (window == self->window);
  g_assert_cmpuint (cookie, ==, COOKIE);
  self->kept = FALSE;
}

static UnknotAwake *
awake_new (System *system)
{
  return unknot_awake_new (&(UnknotAwakeKeeper) { inhibit, release, system });
}

static void
test_states (void)
{
  System system = { .answer = COOKIE };
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  GtkWindow *window = GTK_WINDOW (adw_window_new ());
  UnknotAwake *awake = awake_new (&system);

  gtk_window_present (window);
  unknot_awake_follow (awake, guide, window);
  g_assert_false (system.kept);
  unknot_guide_start (guide, 0);
  g_assert_true (system.kept);
  unknot_guide_advance (guide, SECOND);
  unknot_guide_pause (guide, 2 * SECOND);
  g_assert_false (system.kept);
  unknot_guide_resume (guide, 3 * SECOND);
  g_assert_true (system.kept);
  g_assert_cmpint (system.n_inhibited, ==, 2);

  /* A leap of the clock: the machine slept. */
  unknot_guide_advance (guide, 3600 * SECOND);
  g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_PAUSED);
  g_assert_false (system.kept);
  unknot_guide_resume (guide, 3601 * SECOND);
  g_assert_true (system.kept);
  unknot_guide_stop (guide, NULL, 3602 * SECOND);
  g_assert_false (system.kept);

  g_assert_finalize_object (awake);
  gtk_window_destroy (window);
}

/* Nobody sees the window, or nobody follows the session any more. */
static void
test_out_of_sight (void)
{
  System system = { .answer = COOKIE };
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  GtkWindow *window = GTK_WINDOW (adw_window_new ());
  UnknotAwake *awake = awake_new (&system);

  unknot_guide_start (guide, 0);
  unknot_awake_follow (awake, guide, window);
  g_assert_false (system.kept);
  gtk_window_present (window);
  g_assert_true (system.kept);
  gtk_widget_set_visible (GTK_WIDGET (window), FALSE);
  g_assert_false (system.kept);
  gtk_window_present (window);
  g_assert_true (system.kept);

  unknot_awake_follow (awake, NULL, NULL);
  g_assert_false (system.kept);
  unknot_awake_follow (awake, guide, window);
  g_assert_true (system.kept);
  gtk_window_destroy (window);
  g_assert_false (system.kept);
  g_assert_finalize_object (awake);
}

/* A system that can't do it is not asked to undo it. */
static void
test_refused (void)
{
  System system = { .answer = 0 };
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  GtkWindow *window = GTK_WINDOW (adw_window_new ());
  UnknotAwake *awake = awake_new (&system);

  gtk_window_present (window);
  unknot_guide_start (guide, 0);
  unknot_awake_follow (awake, guide, window);
  g_assert_cmpint (system.n_inhibited, ==, 1);
  unknot_guide_pause (guide, SECOND);
  g_assert_finalize_object (awake);
  gtk_window_destroy (window);
}

/* Without an application there is nobody to ask, and nothing goes wrong. */
static void
test_alone (void)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  GtkWindow *window = GTK_WINDOW (adw_window_new ());
  UnknotAwake *awake = unknot_awake_new (NULL);

  gtk_window_present (window);
  unknot_guide_start (guide, 0);
  unknot_awake_follow (awake, guide, window);
  unknot_guide_pause (guide, SECOND);
  g_assert_finalize_object (awake);
  gtk_window_destroy (window);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/awake/states", test_states);
  g_test_add_func ("/awake/out-of-sight", test_out_of_sight);
  g_test_add_func ("/awake/refused", test_refused);
  g_test_add_func ("/awake/alone", test_alone);

  return g_test_run ();
}
