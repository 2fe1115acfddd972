/* What the journal knows of that makes safety questions due: clinical.md D1. */

#include "unknot-occasions.h"

#include "unknot-records.h"

typedef struct
{
  const UnknotSafety *safety;
  UnknotJournal *journal;
  GArray *events;
} Search;

static void
add_event (Search         *self,
           UnknotOccasion  occasion,
           UnknotTime      time,
           const char     *stop_rule)
{
  UnknotEvent event = { occasion, time, stop_rule };

  g_array_append_val (self->events, event);
}

static gboolean
has_muscle (const UnknotRegion *region,
            const char         *muscle)
{
  return muscle != NULL && g_strv_contains ((const char * const *) region->muscles, muscle);
}

/* A knot counts where it was found, even if it has moved since or is gone. */
static void
add_region (Search             *self,
            const UnknotRegion *region)
{
  UnknotEntry *entry;

  for (guint i = 0; (entry = unknot_journal_get_entry (self->journal, i)) != NULL; i++)
    {
      UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

      if (unknot_entry_get_knot_record (entry, &record) && has_muscle (region, record.muscle))
        {
          add_event (self, UNKNOT_OCCASION_REGION, unknot_entry_get_time (entry), NULL);
          return;
        }
    }
}

static void
add_regions (Search     *self,
             const char *muscle)
{
  for (guint i = 0; i < unknot_safety_get_n_regions (self->safety); i++)
    if (has_muscle (unknot_safety_get_region (self->safety, i), muscle))
      add_region (self, unknot_safety_get_region (self->safety, i));
}

/* The last time that the pain of one knot rose at once. */
static void
add_jump (Search     *self,
          const char *knot)
{
  int before = UNKNOT_UNKNOWN;
  UnknotTime time = { 0 };
  UnknotEntry *entry;

  for (guint i = 0; (entry = unknot_journal_get_entry (self->journal, i)) != NULL; i++)
    {
      UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

      if (!unknot_entry_get_rating (entry, &rating) || rating.frame != UNKNOT_FRAME_NOW || rating.pain < 0
          || g_strcmp0 (rating.knot, knot) != 0)
        continue;
      if (unknot_safety_is_jump (self->safety, before, rating.pain))
        time = unknot_entry_get_time (entry);
      before = rating.pain;
    }

  if (time.milliseconds != 0)
    add_event (self, UNKNOT_OCCASION_JUMP, time, NULL);
}

/* The sign that a session was stopped for; `NULL` if it has no questions of its own, so that those of the knots come. */
static const char *
find_stop_rule (Search                    *self,
                const UnknotSessionRecord *session)
{
  const UnknotStopRule *rule =
    session->stopped != NULL ? unknot_safety_lookup_stop_rule (self->safety, session->stopped) : NULL;

  return rule != NULL && rule->asks[0] != NULL ? rule->id : NULL;
}

/* The last session in which something felt wrong, whichever knot it was for. */
static void
add_stop (Search *self)
{
  const char *stop_rule = NULL;
  UnknotTime time = { 0 };
  UnknotEntry *entry;

  for (guint i = 0; (entry = unknot_journal_get_entry (self->journal, i)) != NULL; i++)
    {
      g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;

      if (unknot_entry_get_session (entry, &session) && session.adverse)
        {
          time = unknot_entry_get_time (entry);
          stop_rule = find_stop_rule (self, &session);
        }
    }

  if (time.milliseconds != 0)
    add_event (self, UNKNOT_OCCASION_STOP, time, stop_rule);
}

/**
 * unknot_occasions_list:
 * @safety: the rules
 * @journal: what happened
 * @knots: (array length=n_knots): the knots that ask for relief
 * @n_knots: how many
 *
 * Lists what makes safety questions due for @knots: that one came in a region that had none, that its pain rose at
 * once, and that something felt wrong in a session. What was answered since does no harm in the list. A flare is not in
 * it: its quick questions stand before every session anyway.
 *
 * Returns: (transfer full) (element-type UnknotEvent): the events, for unknot_safety_list_due()
 */
GArray *
unknot_occasions_list (const UnknotSafety *safety,
                       UnknotJournal      *journal,
                       UnknotKnot * const *knots,
                       guint               n_knots)
{
  Search search = { safety, journal, g_array_new (FALSE, FALSE, sizeof (UnknotEvent)) };

  g_return_val_if_fail (safety != NULL, search.events);
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), search.events);

  for (guint i = 0; i < n_knots; i++)
    {
      add_regions (&search, unknot_knot_get_muscle (knots[i]));
      add_jump (&search, unknot_knot_get_uuid (knots[i]));
    }
  add_stop (&search);

  return search.events;
}
