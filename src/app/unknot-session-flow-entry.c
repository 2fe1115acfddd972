/* What a session was: its numbers and what was done, as the entry that the journal gets. */

#include "unknot-session-flow-private.h"

/* What the app does not bring may be gone when the journal is read; then its name is all that tells what it was. */
static const char *
get_lasting_name (UnknotSessionFlow     *self,
                  const UnknotGuideItem *item)
{
  const UnknotTechnique *technique =
    unknot_catalogue_lookup (unknot_context_get_catalogue (self->context), item->technique);

  return technique != NULL && technique->origin == UNKNOT_ORIGIN_BUILT_IN ? NULL : item->name;
}

/* What was done so far of each technique; gives how many there are. */
static guint
list_done (UnknotSessionFlow *self,
           UnknotSessionItem *items)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);
  guint n = 0;

  for (guint i = 0; i < unknot_guide_script_get_n_items (course->script); i++)
    {
      const UnknotGuideItem *item = unknot_guide_script_get_item (course->script, i);
      UnknotGuideTotal total = unknot_guide_course_get_total (course, i);

      if (total.seconds > 0)
        items[n++] = (UnknotSessionItem) {
          .technique = item->technique,
          .muscle = item->muscle,
          .seconds = total.seconds,
          .name = get_lasting_name (self, item),
          .ache = {
            .told = total.ache_before >= 0,
            .before = total.ache_before,
            .after = total.ache_after,
            .seconds = total.ache_seconds,
          },
        };
    }

  return n;
}

/**
 * unknot_session_flow_get_knot:
 * @self: a flow with a session
 * @index: number of one of its knots
 *
 * Returns: (transfer none): the knot
 */
UnknotKnot *
unknot_session_flow_get_knot (UnknotSessionFlow *self,
                              guint              index)
{
  return g_ptr_array_index (self->knots, index);
}

/**
 * unknot_session_flow_get_told:
 * @self: a flow with a session
 * @index: number of one of its knots
 *
 * Gets what the person told the guide before the session.
 *
 * Returns: 0-10; -1 if it was not asked for, or passed over
 */
int
unknot_session_flow_get_told (UnknotSessionFlow *self,
                              guint              index)
{
  if (self->guide_page == NULL || self->question[index] < 0)
    return -1;

  return unknot_guide_page_get_pain_before (self->guide_page, (guint) self->question[index]);
}

/**
 * unknot_session_flow_get_before:
 * @self: a flow with a session
 * @index: number of one of its knots
 *
 * Gets the pain before the session: as it was known, or as the guide asked for it.
 *
 * Returns: 0-10; -1 if nobody knows
 */
int
unknot_session_flow_get_before (UnknotSessionFlow *self,
                                guint              index)
{
  int told = unknot_session_flow_get_told (self, index);

  return told >= 0 ? told : self->before[index];
}

/**
 * unknot_session_flow_make_entry:
 * @self: a flow with a session
 * @rating: (nullable): what the person answered after it, if they did
 *
 * Tells what was done so far, as the entry of a session.
 *
 * Returns: (transfer full): the entry
 */
UnknotEntry *
unknot_session_flow_make_entry (UnknotSessionFlow *self,
                                UnknotRatingPage  *rating)
{
  UnknotGuideScript *script = unknot_guide_get_course (self->guide)->script;
  g_autofree UnknotSessionItem *items = g_new0 (UnknotSessionItem, unknot_guide_script_get_n_items (script));
  UnknotSessionKnot knots[UNKNOT_KNOTS_TOGETHER];
  UnknotSessionRecord record = UNKNOT_SESSION_RECORD_INIT;
  const char *reason = unknot_guide_get_course (self->guide)->reason;

  for (guint i = 0; i < self->knots->len; i++)
    {
      UnknotKnot *knot = unknot_session_flow_get_knot (self, i);

      knots[i] = (UnknotSessionKnot) {
        unknot_knot_get_uuid (knot), unknot_knot_get_muscle (knot), unknot_knot_get_side (knot),
        unknot_session_flow_get_before (self, i), rating != NULL ? unknot_rating_page_get_pain (rating, i) : -1,
      };
    }

  record.knots = knots;
  record.n_knots = self->knots->len;
  record.items = items;
  record.n_items = list_done (self, items);
  if (rating != NULL)
    {
      record.feel = unknot_rating_page_get_feel (rating);
      record.note = unknot_rating_page_get_note (rating);
    }
  if (unknot_guide_get_state (self->guide) == UNKNOT_GUIDE_STATE_STOPPED)
    record.stopped = reason != NULL ? reason : "stopped";

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

/**
 * unknot_session_flow_felt_wrong:
 * @self: a flow with a session
 *
 * Returns: whether the person has stopped for a sign that belongs to the safety questions, as opposed to having had
 *   enough
 */
gboolean
unknot_session_flow_felt_wrong (UnknotSessionFlow *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);

  return course->state == UNKNOT_GUIDE_STATE_STOPPED && course->reason != NULL
         && !g_str_equal (course->reason, UNKNOT_GUIDE_ENOUGH) && !g_str_equal (course->reason, UNKNOT_GUIDE_TOO_STRONG);
}
