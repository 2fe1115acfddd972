#include "unknot-knots.h"

/* The knot's present as an entry that happens now. */
static gboolean
add_event (UnknotKnots             *self,
           const UnknotKnotRecord  *record,
           GError                 **error)
{
  UnknotJournal *journal = unknot_knots_get_journal (self);
  g_autoptr (UnknotEntry) entry = unknot_entry_new_knot (record, unknot_journal_get_stamper (journal));

  return unknot_journal_add (journal, entry, error);
}

/**
 * unknot_knots_mark:
 * @self: the knots
 * @record: where it is; its event and knot are not looked at
 * @pain: pain now, 0-10; -1 not given
 * @error: return location for an error of %UNKNOT_JOURNAL_ERROR
 *
 * Marks a new knot.
 *
 * Returns: (transfer none) (nullable): the knot, or `NULL` with @error set
 */
UnknotKnot *
unknot_knots_mark (UnknotKnots             *self,
                   const UnknotKnotRecord  *record,
                   int                      pain,
                   GError                 **error)
{
  g_autoptr (UnknotEntry) entry = NULL;
  UnknotKnotRecord found;
  UnknotKnot *knot;

  g_return_val_if_fail (UNKNOT_IS_KNOTS (self), NULL);
  g_return_val_if_fail (record != NULL, NULL);
  g_return_val_if_fail (pain >= -1 && pain <= 10, NULL);

  found = *record;
  found.event = UNKNOT_KNOT_FOUND;
  found.knot = NULL;
  entry = unknot_entry_new_knot (&found, unknot_journal_get_stamper (unknot_knots_get_journal (self)));

  unknot_journal_begin_change (unknot_knots_get_journal (self));
  if (!unknot_journal_add (unknot_knots_get_journal (self), entry, error))
    {
      unknot_journal_end_change (unknot_knots_get_journal (self));
      return NULL;
    }
  knot = unknot_knots_lookup (self, unknot_entry_get_uuid (entry));
  if (pain >= 0)
    unknot_knots_rate (self, knot, pain, UNKNOT_FRAME_NOW, NULL);
  unknot_journal_end_change (unknot_knots_get_journal (self));

  return knot;
}

/**
 * unknot_knots_move:
 * @self: the knots
 * @knot: a knot
 * @record: where it is now, its muscle and label; its event and knot are not looked at
 * @error: return location for an error of %UNKNOT_JOURNAL_ERROR
 *
 * Puts a knot elsewhere, or gives it another muscle or label.
 *
 * Returns: `TRUE` if the journal took it
 */
gboolean
unknot_knots_move (UnknotKnots             *self,
                   UnknotKnot              *knot,
                   const UnknotKnotRecord  *record,
                   GError                 **error)
{
  UnknotKnotRecord moved;

  g_return_val_if_fail (UNKNOT_IS_KNOTS (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_KNOT (knot), FALSE);
  g_return_val_if_fail (record != NULL, FALSE);

  moved = *record;
  moved.event = UNKNOT_KNOT_MOVED;
  moved.knot = unknot_knot_get_uuid (knot);
  return add_event (self, &moved, error);
}

/**
 * unknot_knots_rate:
 * @self: the knots
 * @knot: a knot
 * @pain: 0-10
 * @frame: the time that it stands for
 * @error: return location for an error of %UNKNOT_JOURNAL_ERROR
 *
 * Notes how much a knot hurts.
 *
 * Returns: `TRUE` if the journal took it
 */
gboolean
unknot_knots_rate (UnknotKnots  *self,
                   UnknotKnot   *knot,
                   int           pain,
                   UnknotFrame   frame,
                   GError      **error)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  g_return_val_if_fail (UNKNOT_IS_KNOTS (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_KNOT (knot), FALSE);
  g_return_val_if_fail (pain >= 0 && pain <= 10, FALSE);

  rating.knot = unknot_knot_get_uuid (knot);
  rating.pain = pain;
  rating.frame = frame;
  entry = unknot_entry_new_rating (&rating, unknot_journal_get_stamper (unknot_knots_get_journal (self)));
  return unknot_journal_add (unknot_knots_get_journal (self), entry, error);
}

/**
 * unknot_knots_remove:
 * @self: the knots
 * @knot: a knot
 * @error: return location for an error of %UNKNOT_JOURNAL_ERROR
 *
 * Takes a knot off the map. What was noted about it stays in the journal.
 *
 * Returns: `TRUE` if the journal took it
 */
gboolean
unknot_knots_remove (UnknotKnots  *self,
                     UnknotKnot   *knot,
                     GError      **error)
{
  UnknotKnotRecord gone = UNKNOT_KNOT_RECORD_INIT;

  g_return_val_if_fail (UNKNOT_IS_KNOTS (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_KNOT (knot), FALSE);

  gone.event = UNKNOT_KNOT_GONE;
  gone.knot = unknot_knot_get_uuid (knot);
  return add_event (self, &gone, error);
}

static gboolean
add_plain_event (UnknotKnots      *self,
                 UnknotKnot       *knot,
                 UnknotKnotEvent   event,
                 GError          **error)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  record.event = event;
  record.knot = unknot_knot_get_uuid (knot);
  return add_event (self, &record, error);
}

/**
 * unknot_knots_quiet:
 * @self: the knots
 * @knot: a knot
 * @error: return location for an error of %UNKNOT_JOURNAL_ERROR
 *
 * Notes that a knot does not hurt at the moment. It stays on the map.
 *
 * Returns: `TRUE` if the journal took it
 */
gboolean
unknot_knots_quiet (UnknotKnots  *self,
                    UnknotKnot   *knot,
                    GError      **error)
{
  g_return_val_if_fail (UNKNOT_IS_KNOTS (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_KNOT (knot), FALSE);

  return add_plain_event (self, knot, UNKNOT_KNOT_QUIET, error);
}

/**
 * unknot_knots_bring_back:
 * @self: the knots
 * @knot: a knot that is quiet or gone
 * @error: return location for an error of %UNKNOT_JOURNAL_ERROR
 *
 * Notes that a knot hurts again; one that was gone is on the map again.
 *
 * Returns: `TRUE` if the journal took it
 */
gboolean
unknot_knots_bring_back (UnknotKnots  *self,
                         UnknotKnot   *knot,
                         GError      **error)
{
  g_return_val_if_fail (UNKNOT_IS_KNOTS (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_KNOT (knot), FALSE);

  return add_plain_event (self, knot, UNKNOT_KNOT_BACK, error);
}

/* The entries about one knot alone. */
static GPtrArray *
list_entries (UnknotKnots *self,
              UnknotKnot  *knot)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *journal = G_LIST_MODEL (unknot_knots_get_journal (self));

  for (guint i = 0; i < g_list_model_get_n_items (journal); i++)
    {
      g_autoptr (UnknotEntry) entry = g_list_model_get_item (journal, i);

      if (g_strcmp0 (unknot_entry_get_knot (entry), unknot_knot_get_uuid (knot)) == 0)
        g_ptr_array_add (entries, g_steal_pointer (&entry));
    }

  return entries;
}

/* What was said of one knot, such as a rating or a press test, is said of another; only that there was the first, and
 * where, is about nothing. */
static gboolean
hand_over (UnknotKnots  *self,
           UnknotEntry  *entry,
           UnknotKnot   *knot,
           GError      **error)
{
  UnknotJournal *journal = unknot_knots_get_journal (self);
  g_autoptr (UnknotEntry) edited = NULL;
  JsonObject *changes;

  if (unknot_entry_get_kind (entry) == UNKNOT_ENTRY_KNOT)
    return unknot_journal_remove (journal, unknot_entry_get_uuid (entry), error);

  changes = json_object_new ();
  json_object_set_string_member (changes, "knot", unknot_knot_get_uuid (knot));
  edited = unknot_entry_edit (entry, changes, unknot_journal_get_stamper (journal));
  return unknot_journal_replace (journal, edited, error);
}

/**
 * unknot_knots_rejoin:
 * @self: the knots
 * @fresh: a knot that was just marked, for which no session was done yet
 * @earlier: the quiet or gone knot that it really is
 * @error: return location for an error of %UNKNOT_JOURNAL_ERROR
 *
 * Makes of a new knot an earlier one that is back: there, where it was marked now, with what was said since. One step
 * for undo.
 *
 * Returns: `TRUE` if the journal took it
 */
gboolean
unknot_knots_rejoin (UnknotKnots  *self,
                     UnknotKnot   *fresh,
                     UnknotKnot   *earlier,
                     GError      **error)
{
  UnknotJournal *journal;
  g_autoptr (UnknotKnot) kept = NULL;
  g_autoptr (UnknotArea) area = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  UnknotKnotRecord record;
  gboolean done;

  g_return_val_if_fail (UNKNOT_IS_KNOTS (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_KNOT (fresh), FALSE);
  g_return_val_if_fail (UNKNOT_IS_KNOT (earlier) && earlier != fresh, FALSE);

  journal = unknot_knots_get_journal (self);
  kept = g_object_ref (earlier);
  record = unknot_knot_get_record (earlier);
  record.x = unknot_knot_get_x (fresh);
  record.y = unknot_knot_get_y (fresh);
  if (unknot_knot_get_area (fresh) != NULL)
    area = unknot_area_ref (unknot_knot_get_area (fresh));
  else if (record.area != NULL)
    area = unknot_area_move (record.area, record.x - unknot_knot_get_x (earlier),
                             record.y - unknot_knot_get_y (earlier));
  record.area = area;
  entries = list_entries (self, fresh);

  unknot_journal_begin_change (journal);
  done = unknot_knots_bring_back (self, earlier, error) && unknot_knots_move (self, earlier, &record, error);
  for (guint i = 0; done && i < entries->len; i++)
    done = hand_over (self, g_ptr_array_index (entries, i), earlier, error);
  unknot_journal_end_change (journal);

  return done;
}
