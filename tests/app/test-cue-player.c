/* The player with streams that only note what is asked of them, and GTK's own: test-cue-player FAKE-SPEECHD. */

#include <gmodule.h>

#include "fake-speechd.h"
#include "fake-stream.h"
#include "unknot-cue-player.h"

static const char *library;

static UnknotCuePlayer *
make_player (const char *speech_library,
             GPtrArray  *streams)
{
  g_autoptr (UnknotSpeech) speech = unknot_speech_new (speech_library, "en");
  UnknotCuePlayer *player = unknot_cue_player_new (speech);

  unknot_cue_tones_set_stream_maker (unknot_cue_player_get_sounds (player), make_fake, streams);
  g_object_set (player, "tones", TRUE, "pace", TRUE, NULL);
  g_string_truncate (heard, 0);

  return player;
}

static gboolean
is_audible (UnknotCuePlayer *player)
{
  gboolean audible;

  g_object_get (player, "audible", &audible, NULL);

  return audible;
}

static void
test_session (void)
{
  g_autoptr (GPtrArray) streams = g_ptr_array_new ();
  UnknotCuePlayer *player = make_player ("libno-such-speech.so.9", streams);

  g_assert_cmpuint (n_streams, ==, 0);
  unknot_cue_player_prepare (player);
  g_assert_cmpuint (n_streams, ==, 1);

  /* Until one has been tried, there is no other; what was to be heard meanwhile is. */
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_ASK, NULL);
  g_assert_cmpuint (n_streams, ==, 1);
  take_heard ("");
  gtk_media_stream_stream_prepared (find_stream (streams, "ready"), TRUE, FALSE, TRUE, DURATION);
  g_assert_cmpuint (n_streams, ==, 11);
  for (guint i = 0; i < streams->len; i++)
    if (!gtk_media_stream_is_prepared (g_ptr_array_index (streams, i)))
      gtk_media_stream_stream_prepared (g_ptr_array_index (streams, i), TRUE, FALSE, TRUE, DURATION);
  g_assert_cmpuint (n_streams, ==, 11);
  take_heard ("ask");
  end_stream (streams, "ask");

  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_START, "Hold.");
  take_heard ("start");
  end_stream (streams, "start");
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_START, "Hold.");
  take_heard ("<start start");
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_BREATH_IN, NULL);
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_HALF_WAY, "Half-way.");
  take_heard ("breath-in half-way");

  /* What begins ends the breath of what was before. */
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_STEP_END, "Ease out.");
  take_heard ("-breath-in step-end");
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_REST, "Rest.");
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_NONE, NULL);
  take_heard ("");
  end_stream (streams, "start");
  end_stream (streams, "half-way");
  end_stream (streams, "step-end");
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_THREE, "Three.");
  end_stream (streams, "count");
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_TWO, "Two.");
  take_heard ("count <count count");

  unknot_cue_player_quiet (player);
  take_heard ("-count");

  /* The last sound is heard to its end; then nothing is kept. */
  settle ();
  g_assert_cmpuint (n_streams, ==, 11);
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_SESSION_END, "Done.");
  unknot_cue_player_release (player);
  settle ();
  g_assert_cmpuint (n_streams, ==, 1);
  end_stream (streams, "session-end");
  settle ();
  g_assert_cmpuint (n_streams, ==, 0);

  g_assert_finalize_object (player);
}

static void
test_switches (void)
{
  g_autoptr (GPtrArray) streams = g_ptr_array_new ();
  UnknotCuePlayer *player = make_player ("libno-such-speech.so.9", streams);

  g_object_set (player, "tones", FALSE, "pace", FALSE, NULL);
  unknot_cue_player_prepare (player);
  g_assert_cmpuint (n_streams, ==, 0);
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_START, NULL);
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_BREATH_IN, NULL);
  take_heard ("");

  /* In the middle of a session. */
  g_object_set (player, "pace", TRUE, "volume", 0.25, NULL);
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_START, NULL);
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_STROKE, NULL);
  take_heard ("stroke");
  g_assert_cmpfloat (gtk_media_stream_get_volume (find_stream (streams, "stroke")), ==, 0.25);
  g_object_set (player, "volume", 0.5, NULL);
  g_assert_cmpfloat (gtk_media_stream_get_volume (find_stream (streams, "stroke")), ==, 0.5);

  g_object_set (player, "tones", TRUE, "muted", TRUE, NULL);
  take_heard ("-stroke");
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_START, NULL);
  take_heard ("");

  g_assert_finalize_object (player);
  g_assert_cmpuint (n_streams, ==, 0);
}

/* One sentence, and no more tries until it is tested again. */
static void
test_problem (void)
{
  g_autoptr (GPtrArray) streams = g_ptr_array_new ();
  UnknotCuePlayer *player = make_player ("libno-such-speech.so.9", streams);
  guint told = 0;

  g_signal_connect_swapped (unknot_cue_player_get_sounds (player), "notify::problem", G_CALLBACK (g_atomic_int_inc),
                            &told);
  g_assert_true (is_audible (player));
  unknot_cue_player_prepare (player);
  gtk_media_stream_gerror (find_stream (streams, "ready"),
                           g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, "no sink"));
  g_assert_cmpuint (told, ==, 1);
  g_assert_false (is_audible (player));
  g_assert_nonnull (strstr (unknot_cue_tones_get_problem (unknot_cue_player_get_sounds (player)), "audio device"));
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_READY, NULL);
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_START, NULL);
  take_heard ("");
  g_assert_cmpuint (n_streams, ==, 1);

  unknot_cue_player_release (player);
  settle ();
  g_assert_cmpuint (n_streams, ==, 0);
  unknot_cue_player_test (player, "Words.");
  take_heard ("start");
  g_assert_null (unknot_cue_tones_get_problem (unknot_cue_player_get_sounds (player)));
  g_assert_cmpuint (told, ==, 2);
  g_assert_true (is_audible (player));
  end_stream (streams, "start");
  settle ();
  g_assert_cmpuint (n_streams, ==, 0);

  g_assert_finalize_object (player);
}

static gboolean
get_speaks (UnknotCuePlayer *player)
{
  gboolean speaks;

  g_object_get (player, "speaks", &speaks, NULL);

  return speaks;
}

static void
await_calls (FakeSpeechdTake  take,
             const char      *expected)
{
  g_autoptr (GString) calls = g_string_new (NULL);

  while (!g_str_equal (calls->str, expected))
    {
      g_autofree char *taken = take ();

      g_string_append (calls, taken);
      g_assert_true (g_str_has_prefix (expected, calls->str));
      g_main_context_iteration (NULL, FALSE);
      g_thread_yield ();
    }
}

static void
test_spoken (void)
{
  g_autoptr (GPtrArray) streams = g_ptr_array_new ();
  UnknotCuePlayer *player = make_player (library, streams);
  GModule *module = g_module_open (library, G_MODULE_BIND_LAZY | G_MODULE_BIND_LOCAL);
  FakeSpeechdTake take;

  g_assert_true (g_module_symbol (module, "fake_speechd_take", (gpointer *) &take));
  unknot_cue_player_prepare (player);
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_START, "Unheard.");
  g_assert_false (get_speaks (player));

  g_object_set (player, "spoken", TRUE, NULL);
  g_assert_true (get_speaks (player));
  unknot_cue_player_prepare (player);
  await_calls (take, "open unknot\nlanguage en\n");
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_START, "Hold.");
  await_calls (take, "cancel\nsay Hold.\n");

  /* A tick is not said as well; without it the number is. */
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_THREE, "Three.");
  g_object_set (player, "tones", FALSE, NULL);
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_TWO, "Two.");
  await_calls (take, "cancel\nsay Two.\n");

  g_object_set (player, "muted", TRUE, NULL);
  g_assert_false (get_speaks (player));
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_ONE, "One.");
  await_calls (take, "cancel\n");

  unknot_cue_player_release (player);
  await_calls (take, "close\n");
  while (unknot_speech_get_state (unknot_cue_player_get_speech (player)) != UNKNOT_SPEECH_STATE_PRESENT)
    g_main_context_iteration (NULL, TRUE);
  g_assert_finalize_object (player);
  g_module_close (module);
}

/* A computer without speech: the announcements of the page are wanted then. */
static void
test_speechless (void)
{
  g_autoptr (GPtrArray) streams = g_ptr_array_new ();
  UnknotCuePlayer *player = make_player ("libno-such-speech.so.9", streams);

  g_object_set (player, "spoken", TRUE, NULL);
  unknot_cue_player_prepare (player);
  while (get_speaks (player))
    g_main_context_iteration (NULL, TRUE);
  unknot_cue_player_play (player, UNKNOT_GUIDE_CUE_START, "Hold.");
  unknot_cue_player_release (player);
  settle ();
  g_assert_finalize_object (player);
}

/* GStreamer complains where it lacks what is not used. */
static void
ignore (const char     *domain,
        GLogLevelFlags  level,
        const char     *message,
        gpointer        user_data)
{
}

static gboolean
is_ours (const char     *domain,
         GLogLevelFlags  level,
         const char     *message,
         gpointer        user_data)
{
  return g_strcmp0 (domain, "GStreamer-Play") != 0;
}

/* With what GTK has here, be it a decoder and a device or not. */
static void
test_real (void)
{
  g_autoptr (UnknotSpeech) speech = unknot_speech_new ("libno-such-speech.so.9", "en");
  g_autoptr (UnknotCuePlayer) player = unknot_cue_player_new (speech);

  /* There GTK 4.24 gives up a stream that has failed twice over, and now and then crashes. */
  if (gtk_check_version (4, 24, 0) == NULL)
    {
      g_test_skip ("GTK 4.24 fails where there is no device");
      return;
    }

  g_test_log_set_fatal_handler (is_ours, NULL);
  g_log_set_handler ("GStreamer-Play", G_LOG_LEVEL_WARNING | G_LOG_FLAG_FATAL, ignore, NULL);
  g_object_set (player, "tones", TRUE, "pace", TRUE, NULL);
  unknot_cue_player_prepare (player);
  for (UnknotGuideCue cue = 0; cue < UNKNOT_N_GUIDE_CUES; cue++)
    unknot_cue_player_play (player, cue, "Words.");
  settle ();
  unknot_cue_player_quiet (player);
  unknot_cue_player_release (player);
  settle ();
  g_assert_finalize_object (g_steal_pointer (&player));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  library = argv[1];
  heard = g_string_new (NULL);

  g_test_add_func ("/cue-player/session", test_session);
  g_test_add_func ("/cue-player/switches", test_switches);
  g_test_add_func ("/cue-player/problem", test_problem);
  g_test_add_func ("/cue-player/spoken", test_spoken);
  g_test_add_func ("/cue-player/speechless", test_speechless);
  g_test_add_func ("/cue-player/real", test_real);

  return g_test_run ();
}
