#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_SOUND_GROUP (unknot_sound_group_get_type ())

/**
 * UnknotSoundGroup:
 *
 * What the guide lets be heard, to be chosen and tried. It plays nothing itself: its properties are bound to what does,
 * and [signal@SoundGroup::test-requested] asks for a sound.
 */
G_DECLARE_FINAL_TYPE (UnknotSoundGroup, unknot_sound_group, UNKNOT, SOUND_GROUP, AdwPreferencesGroup)

G_END_DECLS
