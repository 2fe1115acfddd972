#pragma once

#include "unknot-cue-tones.h"
#include "unknot-speech.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_CUE_PLAYER (unknot_cue_player_get_type ())

G_DECLARE_FINAL_TYPE (UnknotCuePlayer, unknot_cue_player, UNKNOT, CUE_PLAYER, GObject)

UnknotCuePlayer *  unknot_cue_player_new         (UnknotSpeech     *speech) G_GNUC_WARN_UNUSED_RESULT;
UnknotSpeech *     unknot_cue_player_get_speech  (UnknotCuePlayer  *self);
UnknotCueTones *   unknot_cue_player_get_sounds  (UnknotCuePlayer  *self);

void               unknot_cue_player_prepare     (UnknotCuePlayer  *self);
void               unknot_cue_player_play        (UnknotCuePlayer  *self,
                                                  UnknotGuideCue    cue,
                                                  const char       *words);
void               unknot_cue_player_quiet       (UnknotCuePlayer  *self);
void               unknot_cue_player_release     (UnknotCuePlayer  *self);
void               unknot_cue_player_test        (UnknotCuePlayer  *self,
                                                  const char       *words);

G_END_DECLS
