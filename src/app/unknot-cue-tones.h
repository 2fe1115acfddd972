#pragma once

#include <gtk/gtk.h>

#include "unknot-guide-cues.h"

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

#define UNKNOT_TYPE_CUE_TONES (unknot_cue_tones_get_type ())

G_DECLARE_FINAL_TYPE (UnknotCueTones, unknot_cue_tones, UNKNOT, CUE_TONES, GObject)

UnknotCueTones *  unknot_cue_tones_new               (void) G_GNUC_WARN_UNUSED_RESULT;
void              unknot_cue_tones_set_stream_maker  (UnknotCueTones        *self,
                                                      UnknotCueStreamMaker   maker,
                                                      gpointer               user_data);
const char *      unknot_cue_tones_get_problem       (UnknotCueTones        *self);
void              unknot_cue_tones_set_volume        (UnknotCueTones        *self,
                                                      double                 volume);
void              unknot_cue_tones_set_wanted        (UnknotCueTones        *self,
                                                      gboolean               signals,
                                                      gboolean               pace);
void              unknot_cue_tones_open              (UnknotCueTones        *self);
gboolean          unknot_cue_tones_play              (UnknotCueTones        *self,
                                                      UnknotGuideCue         cue);
void              unknot_cue_tones_quiet             (UnknotCueTones        *self);
void              unknot_cue_tones_close             (UnknotCueTones        *self);
void              unknot_cue_tones_test              (UnknotCueTones        *self);

G_END_DECLS
