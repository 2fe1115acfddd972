#pragma once

#include "unknot-cue-player.h"
#include "unknot-sound-group.h"

G_BEGIN_DECLS

void  unknot_sound_preferences_bind  (UnknotSoundGroup  *group,
                                      UnknotCuePlayer   *player);

G_END_DECLS
