#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UnknotSpeechState:
 * @UNKNOT_SPEECH_STATE_UNKNOWN: nobody has looked yet
 * @UNKNOT_SPEECH_STATE_ABSENT: this computer has no speech library that can be reached from here
 * @UNKNOT_SPEECH_STATE_PRESENT: it has one; whether its service answers is not known
 * @UNKNOT_SPEECH_STATE_SILENT: it has one, but its service does not answer
 * @UNKNOT_SPEECH_STATE_READY: the service answers
 *
 * What is known of speech on this computer.
 */
typedef enum
{
  UNKNOT_SPEECH_STATE_UNKNOWN,
  UNKNOT_SPEECH_STATE_ABSENT,
  UNKNOT_SPEECH_STATE_PRESENT,
  UNKNOT_SPEECH_STATE_SILENT,
  UNKNOT_SPEECH_STATE_READY,
} UnknotSpeechState;

/**
 * UNKNOT_SPEECH_LIBRARY:
 *
 * The library of Speech Dispatcher, as the loader finds it.
 */
#define UNKNOT_SPEECH_LIBRARY "libspeechd.so.2"

#define UNKNOT_TYPE_SPEECH_STATE (unknot_speech_state_get_type ())
#define UNKNOT_TYPE_SPEECH (unknot_speech_get_type ())

GType unknot_speech_state_get_type (void);

G_DECLARE_FINAL_TYPE (UnknotSpeech, unknot_speech, UNKNOT, SPEECH, GObject)

UnknotSpeech *     unknot_speech_new        (const char    *library,
                                             const char    *language) G_GNUC_WARN_UNUSED_RESULT;
UnknotSpeechState  unknot_speech_get_state  (UnknotSpeech  *self);
void               unknot_speech_look       (UnknotSpeech  *self);
void               unknot_speech_open       (UnknotSpeech  *self);
void               unknot_speech_say        (UnknotSpeech  *self,
                                             const char    *text);
void               unknot_speech_quiet      (UnknotSpeech  *self);
void               unknot_speech_close      (UnknotSpeech  *self);

char *             unknot_speech_dup_language_of_words
                                            (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
