#include "session-fixture.h"

#include "../styled-window.h"
#include "fake-stream.h"
#include "unknot-rating-page.h"

/* A session that is heard, by streams that play nothing. */
static UnknotCuePlayer *
make_heard (Fixture   *self,
            GPtrArray *streams)
{
  UnknotCuePlayer *player = unknot_context_get_player (self->context);

  heard = g_string_new (NULL);
  unknot_cue_tones_set_stream_maker (unknot_cue_player_get_sounds (player), make_fake, streams);
  g_object_set (player, "tones", TRUE, NULL);

  return player;
}

static gboolean
get_truth (gpointer    object,
           const char *property)
{
  gboolean truth;

  g_object_get (object, property, &truth, NULL);

  return truth;
}

/* What opens with the guide is let go of at its end, as soon as the last tone has sounded. */
static void
test_whole_session (Fixture       *self,
                    gconstpointer  data)
{
  g_autoptr (GPtrArray) streams = g_ptr_array_new ();

  make_heard (self, streams);
  begin (self);
  g_assert_cmpuint (n_streams, ==, 1);
  gtk_media_stream_stream_prepared (find_stream (streams, "ready"), TRUE, FALSE, TRUE, DURATION);
  g_assert_cmpuint (n_streams, ==, 8);
  g_assert_true (get_truth (get_page (self), "audible"));
  g_assert_false (get_truth (get_page (self), "spoken"));

  pass (self, 600);
  g_assert_true (UNKNOT_IS_RATING_PAGE (get_page (self)));
  g_assert_nonnull (strstr (heard->str, "count"));
  g_assert_true (g_str_has_suffix (heard->str, "session-end"));
  end_stream (streams, "session-end");
  for (guint i = 0; i < streams->len; i++)
    gtk_media_stream_pause (g_ptr_array_index (streams, i));
  settle ();
  g_assert_cmpuint (n_streams, ==, 0);
  g_string_free (g_steal_pointer (&heard), TRUE);
}

/* Silence is for one session; *Stop* is silent at once. */
static void
test_mute_and_stop (Fixture       *self,
                    gconstpointer  data)
{
  g_autoptr (GPtrArray) streams = g_ptr_array_new ();
  UnknotCuePlayer *player = make_heard (self, streams);

  begin (self);
  gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "guide.mute", NULL);
  g_assert_true (get_truth (player, "muted"));
  g_string_truncate (heard, 0);
  pass (self, 40);
  g_assert_cmpstr (heard->str, ==, "");

  stop_twice (self);
  settle ();
  g_assert_cmpuint (n_streams, ==, 0);
  gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "rating.dismiss", NULL);
  adw_navigation_view_set_animate_transitions (self->pages, FALSE);
  adw_navigation_view_pop_to_tag (self->pages, "home");
  begin (self);
  g_assert_false (get_truth (player, "muted"));
  g_assert_false (get_truth (get_page (self), "muted"));

  stop_twice (self);
  settle ();
  g_assert_cmpuint (n_streams, ==, 0);
  g_string_free (g_steal_pointer (&heard), TRUE);
}

#define ADD(path, test) g_test_add ("/session-sound/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GtkCssProvider) style = styled_window_init (&argc, &argv);

  ADD ("whole-session", test_whole_session);
  ADD ("mute-and-stop", test_mute_and_stop);

  return g_test_run ();
}
