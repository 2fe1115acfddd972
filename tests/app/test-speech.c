/* Speech with a stand-in for Speech Dispatcher's library: test-speech LIBRARY LIBRARY-WITHOUT-SAY. */

#include <gmodule.h>

#include "fake-speechd.h"
#include "unknot-speech-library.h"
#include "unknot-speech.h"

static const char *library;
static const char *incomplete;
static GModule *module;

static FakeSpeechdTake take;
static FakeSpeechdLose lose;
static FakeSpeechdRefuse refuse;

static void
await_state (UnknotSpeech      *speech,
             UnknotSpeechState  state)
{
  while (unknot_speech_get_state (speech) != state)
    g_main_context_iteration (NULL, TRUE);
}

/* Waits for the calls to come out as @expected; the test's timeout is the other way out. */
static void
await_calls (const char *expected)
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

/* A thread may be the last to let go of it. */
static void
await_end (UnknotSpeech *speech)
{
  GWeakRef gone;

  g_weak_ref_init (&gone, speech);
  g_object_unref (speech);
  while (TRUE)
    {
      g_autoptr (UnknotSpeech) left = g_weak_ref_get (&gone);

      if (left == NULL)
        break;
      g_clear_object (&left);
      g_main_context_iteration (NULL, FALSE);
      g_thread_yield ();
    }
  g_weak_ref_clear (&gone);
}

static void
test_says (void)
{
  UnknotSpeech *speech = unknot_speech_new (library, "de");

  g_assert_cmpint (unknot_speech_get_state (speech), ==, UNKNOT_SPEECH_STATE_UNKNOWN);
  unknot_speech_look (speech);
  await_state (speech, UNKNOT_SPEECH_STATE_PRESENT);
  await_calls ("");

  unknot_speech_open (speech);
  await_state (speech, UNKNOT_SPEECH_STATE_READY);
  await_calls ("open unknot\nlanguage de\n");

  unknot_speech_say (speech, "Halten.");
  await_calls ("cancel\nsay Halten.\n");

  unknot_speech_quiet (speech);
  await_calls ("cancel\n");

  unknot_speech_close (speech);
  await_state (speech, UNKNOT_SPEECH_STATE_PRESENT);
  await_calls ("close\n");
  await_end (speech);
}

/* What comes while the service is at work: only the last sentence is said, and what was cut off is not. */
static void
test_hurries (void)
{
  UnknotSpeech *speech = unknot_speech_new (library, "en");

  unknot_speech_say (speech, "One.");
  unknot_speech_say (speech, "Two.");
  unknot_speech_say (speech, "Three.");
  await_calls ("open unknot\nlanguage en\ncancel\nsay One.\ncancel\nsay Three.\n");

  await_state (speech, UNKNOT_SPEECH_STATE_READY);
  unknot_speech_look (speech);
  unknot_speech_say (speech, "Four.");
  unknot_speech_quiet (speech);
  unknot_speech_say (speech, "Five.");
  unknot_speech_close (speech);
  await_calls ("cancel\ncancel\nsay Five.\nclose\n");
  await_state (speech, UNKNOT_SPEECH_STATE_PRESENT);
  await_end (speech);
}

/* A service that was started anew is found again; one that stays away is not asked for ever. */
static void
test_lost (void)
{
  UnknotSpeech *speech = unknot_speech_new (library, "en");

  unknot_speech_open (speech);
  await_state (speech, UNKNOT_SPEECH_STATE_READY);
  await_calls ("open unknot\nlanguage en\n");

  lose (1);
  unknot_speech_say (speech, "Hold.");
  await_calls ("cancel\nlose Hold.\nclose\nopen unknot\nlanguage en\ncancel\nsay Hold.\n");
  g_assert_cmpint (unknot_speech_get_state (speech), ==, UNKNOT_SPEECH_STATE_READY);

  lose (2);
  unknot_speech_say (speech, "Rest.");
  await_state (speech, UNKNOT_SPEECH_STATE_SILENT);
  await_calls ("cancel\nlose Rest.\nclose\nopen unknot\nlanguage en\ncancel\nlose Rest.\nclose\n");
  await_end (speech);
}

static void
test_refused (void)
{
  UnknotSpeech *speech = unknot_speech_new (library, "en");

  refuse (TRUE);
  unknot_speech_say (speech, "Hold.");
  await_state (speech, UNKNOT_SPEECH_STATE_SILENT);
  await_calls ("open unknot\n");

  /* What is known stays known; there is nothing to end. */
  unknot_speech_quiet (speech);
  unknot_speech_close (speech);
  await_end (speech);
  await_calls ("");
  refuse (FALSE);
}

static void
check_absent (const char *name)
{
  UnknotSpeech *speech = unknot_speech_new (name, "en");

  unknot_speech_look (speech);
  await_state (speech, UNKNOT_SPEECH_STATE_ABSENT);
  unknot_speech_say (speech, "Hold.");
  unknot_speech_quiet (speech);
  unknot_speech_close (speech);
  await_end (speech);
  await_calls ("");
}

static void
test_absent (void)
{
  check_absent ("libno-such-speech.so.9");
}

static void
test_incomplete (void)
{
  check_absent (incomplete);
}

/* Dropped in the middle it ends its connection. */
static void
test_dropped (void)
{
  UnknotSpeech *speech = unknot_speech_new (library, "en");

  unknot_speech_open (speech);
  await_state (speech, UNKNOT_SPEECH_STATE_READY);
  await_end (speech);
  await_calls ("open unknot\nlanguage en\nclose\n");
}

static void
test_language (void)
{
  g_autofree char *language = unknot_speech_dup_language_of_words ();

  g_assert_cmpstr (language, ==, "en");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 3);
  library = argv[1];
  incomplete = argv[2];

  module = g_module_open (library, G_MODULE_BIND_LAZY | G_MODULE_BIND_LOCAL);
  g_assert_nonnull (module);
  g_assert_true (g_module_symbol (module, "fake_speechd_take", (gpointer *) &take));
  g_assert_true (g_module_symbol (module, "fake_speechd_lose", (gpointer *) &lose));
  g_assert_true (g_module_symbol (module, "fake_speechd_refuse", (gpointer *) &refuse));

  g_test_add_func ("/speech/says", test_says);
  g_test_add_func ("/speech/hurries", test_hurries);
  g_test_add_func ("/speech/lost", test_lost);
  g_test_add_func ("/speech/refused", test_refused);
  g_test_add_func ("/speech/absent", test_absent);
  g_test_add_func ("/speech/incomplete", test_incomplete);
  g_test_add_func ("/speech/dropped", test_dropped);
  g_test_add_func ("/speech/language", test_language);

  return g_test_run ();
}
