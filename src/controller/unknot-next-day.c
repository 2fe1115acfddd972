#include "unknot-next-day.h"

#include "unknot-records.h"

#define MILLISECONDS_PER_HOUR G_GINT64_CONSTANT (3600000)

/* A walk through the journal, from its end. */
typedef struct
{
  UnknotKnots *knots;
  UnknotTime   now;
  GHashTable  *answers;  /* knot → Answer, the last one for it */
  GHashTable  *seen;     /* knots whose last session was seen */
  GPtrArray   *due;
} Walk;

typedef struct
{
  UnknotTime time;
  gboolean   sore;
} Answer;

static gboolean
is_within (UnknotTime from,
           UnknotTime to,
           int        hours)
{
  return to.milliseconds - from.milliseconds <= hours * MILLISECONDS_PER_HOUR;
}

/* Once on a day after the session; and once more, when it should be over, whoever was still sore. */
static gboolean
is_due (const Walk   *self,
        const Answer *answer,
        UnknotTime    session)
{
  if (is_within (session, self->now, UNKNOT_NEXT_DAY_HOURS))
    return answer == NULL && unknot_time_get_day (session) != unknot_time_get_day (self->now);

  return answer != NULL && answer->sore && is_within (session, answer->time, UNKNOT_NEXT_DAY_HOURS);
}

static void
take_session (Walk                      *self,
              const UnknotSessionRecord *session,
              UnknotTime                 time)
{
  for (guint i = 0; i < session->n_knots; i++)
    {
      UnknotKnot *knot = unknot_knots_lookup (self->knots, session->knots[i].knot);

      if (knot != NULL && g_hash_table_add (self->seen, knot) && session->n_items > 0
          && unknot_knot_get_state (knot) != UNKNOT_KNOT_STATE_GONE
          && is_due (self, g_hash_table_lookup (self->answers, knot), time))
        g_ptr_array_insert (self->due, 0, g_object_ref (knot));
    }
}

static void
take_rating (Walk                     *self,
             const UnknotRatingRecord *rating,
             UnknotTime                time)
{
  UnknotKnot *knot = rating->knot != NULL ? unknot_knots_lookup (self->knots, rating->knot) : NULL;

  if (knot == NULL || (rating->soreness < 0 && !rating->bruise) || g_hash_table_contains (self->answers, knot))
    return;

  g_hash_table_insert (self->answers, knot,
                       g_memdup2 (&(Answer) { time, rating->soreness > 0 }, sizeof (Answer)));
}

static void
take_entry (Walk        *self,
            UnknotEntry *entry)
{
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  UnknotTime time = unknot_entry_get_time (entry);

  if (unknot_entry_get_session (entry, &session))
    take_session (self, &session, time);
  else if (unknot_entry_get_rating (entry, &rating))
    take_rating (self, &rating, time);
}

/**
 * unknot_next_day_list:
 * @knots: the knots
 * @now: what time it is
 *
 * Lists the knots whose soreness belongs to be asked for: the last session for them was on an earlier day, at most
 * %UNKNOT_NEXT_DAY_HOURS ago, and nobody has said since how sore it is; or it was still sore then, and more than those
 * and at most %UNKNOT_NEXT_DAY_AGAIN_HOURS have passed (clinical.md C0, next-day rule).
 *
 * Returns: (transfer full) (element-type UnknotKnot): the knots
 */
GPtrArray *
unknot_next_day_list (UnknotKnots *knots,
                      UnknotTime   now)
{
  g_autoptr (GHashTable) answers = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  Walk walk = { knots, now, answers, seen, g_ptr_array_new_with_free_func (g_object_unref) };
  UnknotJournal *journal;

  g_return_val_if_fail (UNKNOT_IS_KNOTS (knots), walk.due);

  journal = unknot_knots_get_journal (knots);
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (journal)); i > 0; i--)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i - 1);

      if (!is_within (unknot_entry_get_time (entry), now, UNKNOT_NEXT_DAY_AGAIN_HOURS))
        break;
      take_entry (&walk, entry);
    }

  return walk.due;
}

/**
 * unknot_next_day_answer:
 * @knots: the knots
 * @knot: one of those that were asked about
 * @soreness: 0-10; -1 not answered, where there is a bruise
 * @bruise: whether there is a bruise
 * @error: return location for an error
 *
 * Writes the answer to the journal.
 *
 * Returns: `TRUE` on success; `FALSE` with @error set
 */
gboolean
unknot_next_day_answer (UnknotKnots  *knots,
                        UnknotKnot   *knot,
                        int           soreness,
                        gboolean      bruise,
                        GError      **error)
{
  UnknotJournal *journal;
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  g_return_val_if_fail (UNKNOT_IS_KNOTS (knots), FALSE);
  g_return_val_if_fail (soreness <= 10 && (soreness >= 0 || bruise), FALSE);

  journal = unknot_knots_get_journal (knots);
  rating.knot = unknot_knot_get_uuid (knot);
  rating.soreness = soreness;
  rating.bruise = bruise;
  entry = unknot_entry_new_rating (&rating, unknot_journal_get_stamper (journal));

  return unknot_journal_add (journal, entry, error);
}
