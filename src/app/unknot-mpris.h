#pragma once

#include "unknot-guide-page.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_MPRIS (unknot_mpris_get_type ())

/**
 * UnknotMpris:
 *
 * The session that is guided, as a player on the session bus: so the button of a headset, the media keys, the lock
 * screen and a phone can pause it and go on (MPRIS 2.2).
 *
 * A moment is a track: its title says which step it is, or the step's cue and its album the technique where the person
 * wants that ([property@Mpris:plain]); its length is the moment's. While Next and Previous give answers the title says
 * which, and what it would say stands where the artist does. The name is
 * `org.mpris.MediaPlayer2.` and the app's id; a sandbox grants it to the app without a permission. It is owned only
 * while there is a session. Without a bus nothing happens. Where another process has the name, this one waits for it.
 *
 * It has no clock: what it says is what the guide notified last.
 */
G_DECLARE_FINAL_TYPE (UnknotMpris, unknot_mpris, UNKNOT, MPRIS, GObject)

UnknotMpris *  unknot_mpris_new     (const char       *app_id) G_GNUC_WARN_UNUSED_RESULT;
void           unknot_mpris_follow  (UnknotMpris      *self,
                                     UnknotGuidePage  *page);

G_END_DECLS
