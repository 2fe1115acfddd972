/* The running session's file: what was done, and where the guide is, so that neither a crash nor a closed window loses
   the place. */

#include "unknot-session-flow-private.h"

static gboolean
is_over (UnknotGuide *guide)
{
  UnknotGuideState state = unknot_guide_get_state (guide);

  return state == UNKNOT_GUIDE_STATE_STOPPED || state == UNKNOT_GUIDE_STATE_DONE;
}

/* At every new moment, pause and answer the file learns how far the session is; a crash then loses no more than what
   came after it. Once it is over there is no place to go back to, only what was done. */
static void
write_running (UnknotSessionFlow *self)
{
  const UnknotStamper *stamper = unknot_context_get_stamper (self->context);
  g_autoptr (UnknotEntry) entry = unknot_session_flow_make_entry (self, NULL);
  g_autoptr (UnknotEntry) running = NULL;
  JsonObject *changes = json_object_new ();

  if (!is_over (self->guide))
    json_object_set_object_member (changes, UNKNOT_SESSION_GUIDE, unknot_guide_save (self->guide));
  running = unknot_entry_edit (entry, changes, stamper);
  unknot_store_set_running (unknot_context_get_store (self->context), running);
}

/**
 * unknot_session_flow_watch:
 * @self: a flow with a guide
 *
 * Keeps the running session's file up to date from now on.
 */
void
unknot_session_flow_watch (UnknotSessionFlow *self)
{
  static const char * const changes[] = {
    "notify::position", "notify::state", "notify::advice", "notify::level", "notify::ask",
  };

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    g_signal_connect_object (self->guide, changes[i], G_CALLBACK (write_running), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_session_flow_pause:
 * @self: a flow
 *
 * Lets a session wait that is guided: something is about to lie over it. Does nothing where none is.
 */
void
unknot_session_flow_pause (UnknotSessionFlow *self)
{
  g_return_if_fail (UNKNOT_IS_SESSION_FLOW (self));

  if (self->guide != NULL && !is_over (self->guide))
    unknot_guide_page_pause (self->guide_page);
}

/**
 * unknot_session_flow_save:
 * @self: a flow
 *
 * Makes ready for the end of the app: a session that is guided pauses, and its place is kept; one that is being rated
 * goes to the journal with the answers so far.
 */
void
unknot_session_flow_save (UnknotSessionFlow *self)
{
  g_autoptr (UnknotEntry) entry = NULL;

  g_return_if_fail (UNKNOT_IS_SESSION_FLOW (self));

  if (self->guide == NULL)
    return;

  if (!is_over (self->guide))
    {
      unknot_guide_page_pause (self->guide_page);
      write_running (self);
      return;
    }

  entry = unknot_session_flow_make_entry (self, self->rating_page);
  unknot_session_flow_keep (self, entry);
}
