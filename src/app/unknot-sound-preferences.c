#include "unknot-sound-preferences.h"

#include <glib/gi18n.h>

static const char *
get_note (UnknotSpeechState state)
{
  switch (state)
    {
    case UNKNOT_SPEECH_STATE_ABSENT:
      return _("No speech service can be reached from here. Screen readers are told instead.");
    case UNKNOT_SPEECH_STATE_SILENT:
      return _("The speech service does not answer. Screen readers are told instead.");
    case UNKNOT_SPEECH_STATE_PRESENT:
      return _("Read out by the speech service of this computer, if it answers.");
    case UNKNOT_SPEECH_STATE_READY:
      return _("Read out by the speech service of this computer.");
    case UNKNOT_SPEECH_STATE_UNKNOWN:
    default:
      return "";
    }
}

static gboolean
note_state (GBinding     *binding,
            const GValue *from,
            GValue       *to,
            gpointer      user_data)
{
  g_value_set_string (to, get_note ((UnknotSpeechState) g_value_get_enum (from)));

  return TRUE;
}

/* A service that does not answer may do so the next time. */
static gboolean
can_speak (GBinding     *binding,
           const GValue *from,
           GValue       *to,
           gpointer      user_data)
{
  UnknotSpeechState state = (UnknotSpeechState) g_value_get_enum (from);

  g_value_set_boolean (to, state != UNKNOT_SPEECH_STATE_UNKNOWN && state != UNKNOT_SPEECH_STATE_ABSENT);

  return TRUE;
}

static void
test_requested_cb (UnknotCuePlayer *player)
{
  /* Translators: spoken, to try how it sounds */
  unknot_cue_player_test (player, _("This is how the guide speaks."));
}

/**
 * unknot_sound_preferences_bind:
 * @group: what the person chooses by
 * @player: what lets them hear it
 *
 * Binds the two together while both live, and finds out whether this computer can speak.
 */
void
unknot_sound_preferences_bind (UnknotSoundGroup *group,
                               UnknotCuePlayer  *player)
{
  const char * const chosen[] = { "volume", "tones", "pace", "spoken" };
  UnknotSpeech *speech = unknot_cue_player_get_speech (player);

  g_return_if_fail (UNKNOT_IS_SOUND_GROUP (group));
  g_return_if_fail (UNKNOT_IS_CUE_PLAYER (player));

  for (guint i = 0; i < G_N_ELEMENTS (chosen); i++)
    g_object_bind_property (player, chosen[i], group, chosen[i], G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (unknot_cue_player_get_sounds (player), "problem", group, "problem", G_BINDING_SYNC_CREATE);
  g_object_bind_property_full (speech, "state", group, "speech-note", G_BINDING_SYNC_CREATE, note_state, NULL, NULL,
                               NULL);
  g_object_bind_property_full (speech, "state", group, "can-speak", G_BINDING_SYNC_CREATE, can_speak, NULL, NULL, NULL);
  g_signal_connect_object (group, "test-requested", G_CALLBACK (test_requested_cb), player, G_CONNECT_SWAPPED);
  unknot_speech_look (speech);
}
