#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _UnknotSpeechLibrary UnknotSpeechLibrary;

UnknotSpeechLibrary *  unknot_speech_library_open     (const char           *name) G_GNUC_WARN_UNUSED_RESULT;
void                   unknot_speech_library_free     (UnknotSpeechLibrary  *self);
gboolean               unknot_speech_library_connect  (UnknotSpeechLibrary  *self,
                                                       const char           *language);
gboolean               unknot_speech_library_is_connected
                                                      (UnknotSpeechLibrary  *self);
gboolean               unknot_speech_library_say      (UnknotSpeechLibrary  *self,
                                                       const char           *text);
void                   unknot_speech_library_hush     (UnknotSpeechLibrary  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotSpeechLibrary, unknot_speech_library_free)

G_END_DECLS
