#pragma once

#include <gtk/gtk.h>

#include "unknot-guide-cues.h"
#include "unknot-speech.h"

G_BEGIN_DECLS

/**
 * UnknotCueStreamMaker:
 * @path: path of a sound among the app's resources
 * @user_data: what was given with it
 *
 * Makes what plays a sound.
 *
 * Returns: (transfer full): a stream
 */
typedef GtkMediaStream *(*UnknotCueStreamMaker) (const char *path,
                                                 gpointer    user_data);

#define UNKNOT_TYPE_CUE_PLAYER (unknot_cue_player_get_type ())

G_DECLARE_FINAL_TYPE (UnknotCuePlayer, unknot_cue_player, UNKNOT, CUE_PLAYER, GObject)

UnknotCuePlayer *  unknot_cue_player_new               (UnknotSpeech          *speech) G_GNUC_WARN_UNUSED_RESULT;
void               unknot_cue_player_set_stream_maker  (UnknotCuePlayer       *self,
                                                        UnknotCueStreamMaker   maker,
                                                        gpointer               user_data);

UnknotSpeech *     unknot_cue_player_get_speech        (UnknotCuePlayer       *self);
const char *       unknot_cue_player_get_problem       (UnknotCuePlayer       *self);

void               unknot_cue_player_prepare           (UnknotCuePlayer       *self);
void               unknot_cue_player_play              (UnknotCuePlayer       *self,
                                                        UnknotGuideCue         cue,
                                                        const char            *words);
void               unknot_cue_player_quiet             (UnknotCuePlayer       *self);
void               unknot_cue_player_release           (UnknotCuePlayer       *self);
void               unknot_cue_player_test              (UnknotCuePlayer       *self,
                                                        const char            *words);

G_END_DECLS
