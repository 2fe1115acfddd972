#include "unknot-next-day.h"

#include "unknot-records.h"

/* How long after a session its soreness is asked for (clinical.md C0, next-day rule). */
#define ASK_HOURS 48
#define MS_PER_HOUR G_GINT64_CONSTANT (3600000)

/* What the entries since then say about one knot: later ones are seen first. */
static gboolean
take_session (UnknotKnots *knots,
              UnknotEntry *entry,
              UnknotTime   now,
              GHashTable  *seen,
              GPtrArray   *due)
{
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
  gboolean today = unknot_time_get_day (unknot_entry_get_time (entry)) == unknot_time_get_day (now);

  if (!unknot_entry_get_session (entry, &session))
    return FALSE;

  for (guint i = 0; i < session.n_knots; i++)
    {
      UnknotKnot *knot = unknot_knots_lookup (knots, session.knots[i].knot);

      if (knot == NULL || !g_hash_table_add (seen, knot) || today || session.n_items == 0
          || unknot_knot_get_state (knot) == UNKNOT_KNOT_STATE_GONE)
        continue;
      g_ptr_array_insert (due, 0, g_object_ref (knot));
    }

  return TRUE;
}

/**
 * unknot_next_day_list:
 * @knots: the knots
 * @now: what time it is
 *
 * Lists the knots whose soreness belongs to be asked for: the last session for them was on an earlier day, at most 48
 * hours ago, and nobody has said since how sore it is (clinical.md C0).
 *
 * Returns: (transfer full) (element-type UnknotKnot): the knots
 */
GPtrArray *
unknot_next_day_list (UnknotKnots *knots,
                      UnknotTime   now)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GPtrArray *due = g_ptr_array_new_with_free_func (g_object_unref);
  UnknotJournal *journal;

  g_return_val_if_fail (UNKNOT_IS_KNOTS (knots), due);

  journal = unknot_knots_get_journal (knots);
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (journal)); i > 0; i--)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i - 1);
      UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

      if (now.milliseconds - unknot_entry_get_time (entry).milliseconds > ASK_HOURS * MS_PER_HOUR)
        break;
      if (!take_session (knots, entry, now, seen, due) && unknot_entry_get_rating (entry, &rating)
          && rating.soreness >= 0 && rating.knot != NULL && unknot_knots_lookup (knots, rating.knot) != NULL)
        g_hash_table_add (seen, unknot_knots_lookup (knots, rating.knot));
    }

  return due;
}

/**
 * unknot_next_day_answer:
 * @knots: the knots
 * @knot: one of those that were asked about
 * @soreness: 0-10
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
                        GError      **error)
{
  UnknotJournal *journal;
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  g_return_val_if_fail (UNKNOT_IS_KNOTS (knots), FALSE);
  g_return_val_if_fail (soreness >= 0 && soreness <= 10, FALSE);

  journal = unknot_knots_get_journal (knots);
  rating.knot = unknot_knot_get_uuid (knot);
  rating.soreness = soreness;
  entry = unknot_entry_new_rating (&rating, unknot_journal_get_stamper (journal));

  return unknot_journal_add (journal, entry, error);
}
