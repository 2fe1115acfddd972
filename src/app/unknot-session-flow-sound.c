/* How a session is heard. */

#include "unknot-session-flow-private.h"

/* What was said just before it stood still is of no use any more. */
static void
cue_cb (UnknotSessionFlow *self,
        UnknotGuideCue     cue,
        const char        *words)
{
  UnknotCuePlayer *player = unknot_context_get_player (self->context);

  if (unknot_guide_get_state (self->guide) == UNKNOT_GUIDE_STATE_PAUSED)
    unknot_cue_player_quiet (player);
  unknot_cue_player_play (player, cue, words);
}

/* Lets the guide that was pushed be heard. */
void
unknot_session_flow_hear (UnknotSessionFlow *self)
{
  UnknotCuePlayer *player = unknot_context_get_player (self->context);

  unknot_cue_player_prepare (player);
  g_object_bind_property (player, "speaks", self->guide_page, "spoken", G_BINDING_SYNC_CREATE);
  g_object_bind_property (player, "audible", self->guide_page, "audible", G_BINDING_SYNC_CREATE);
  g_object_bind_property (player, "muted", self->guide_page, "muted", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_signal_connect_object (self->guide_page, "cue", G_CALLBACK (cue_cb), self, G_CONNECT_SWAPPED);
}

/* Lets what sounds come to its end, unless the person has ended it. Does nothing without a session. */
void
unknot_session_flow_hush (UnknotSessionFlow *self)
{
  UnknotCuePlayer *player;

  if (self->guide_page == NULL)
    return;

  player = unknot_context_get_player (self->context);
  g_signal_handlers_disconnect_by_func (self->guide_page, cue_cb, self);
  if (unknot_guide_get_state (self->guide) != UNKNOT_GUIDE_STATE_DONE)
    unknot_cue_player_quiet (player);
  unknot_cue_player_release (player);
}
