/* What a session was: its numbers and what was done, as the entry that the journal gets. */

#include "unknot-session-flow-private.h"

/**
 * unknot_session_flow_get_before:
 * @self: a flow with a session
 *
 * Gets the pain before the session: as it was known, or as the guide asked for it.
 *
 * Returns: 0-10; -1 if nobody knows
 */
int
unknot_session_flow_get_before (UnknotSessionFlow *self)
{
  int asked = self->guide_page != NULL ? unknot_guide_page_get_pain_before (self->guide_page) : -1;

  return asked >= 0 ? asked : self->before;
}

/**
 * unknot_session_flow_make_entry:
 * @self: a flow with a session
 * @after: pain now, 0-10; -1 not given
 * @feel: how the pressure was
 * @note: (nullable): a note
 *
 * Tells what was done so far, as the entry of a session.
 *
 * Returns: (transfer full): the entry
 */
UnknotEntry *
unknot_session_flow_make_entry (UnknotSessionFlow *self,
                                int                after,
                                UnknotFeel         feel,
                                const char        *note)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);
  guint n = unknot_guide_script_get_n_items (course->script);
  g_autofree UnknotSessionItem *items = g_new0 (UnknotSessionItem, n);
  UnknotSessionKnot knot = {
    unknot_knot_get_uuid (self->knot), unknot_knot_get_muscle (self->knot), unknot_knot_get_side (self->knot),
    unknot_session_flow_get_before (self), after,
  };
  UnknotSessionRecord record = UNKNOT_SESSION_RECORD_INIT;

  for (guint i = 0; i < n; i++)
    {
      const UnknotGuideItem *item = unknot_guide_script_get_item (course->script, i);
      UnknotGuideTotal total = unknot_guide_course_get_total (course, i);

      if (total.seconds > 0)
        items[record.n_items++] = (UnknotSessionItem) { item->technique, item->muscle, total.seconds };
    }

  record.knots = &knot;
  record.n_knots = 1;
  record.items = items;
  record.feel = feel;
  record.note = note;
  if (unknot_guide_get_state (self->guide) == UNKNOT_GUIDE_STATE_STOPPED)
    record.stopped = "stopped";

  return unknot_entry_new_session (&record, unknot_context_get_stamper (self->context));
}

/**
 * unknot_session_flow_has_pressure:
 * @self: a flow with a session
 *
 * Returns: whether something presses on the way, so that the person is asked how that was
 */
gboolean
unknot_session_flow_has_pressure (UnknotSessionFlow *self)
{
  UnknotGuideScript *script = unknot_guide_get_course (self->guide)->script;

  for (guint i = 0; i < unknot_guide_script_get_n_items (script); i++)
    if (unknot_guide_script_get_item (script, i)->load == UNKNOT_GUIDE_LOAD_PRESS)
      return TRUE;

  return FALSE;
}

/**
 * unknot_session_flow_has_done:
 * @self: a flow with a session
 *
 * Returns: whether anything was done so far
 */
gboolean
unknot_session_flow_has_done (UnknotSessionFlow *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);

  for (guint i = 0; i < unknot_guide_script_get_n_items (course->script); i++)
    if (unknot_guide_course_get_total (course, i).seconds > 0)
      return TRUE;

  return FALSE;
}
