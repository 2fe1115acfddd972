/* What is noted about a knot, and how all of it is deleted. */

#include "unknot-knots.h"

#include "unknot-records.h"

/* Whether a session was for a knot, and whether it was for others, too. */
static gboolean
is_session_for (UnknotEntry *entry,
                const char  *uuid,
                gboolean    *shared)
{
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
  guint n_same = 0;

  if (!unknot_entry_get_session (entry, &session))
    return FALSE;

  for (guint i = 0; i < session.n_knots; i++)
    n_same += g_strcmp0 (session.knots[i].knot, uuid) == 0;
  *shared = n_same < session.n_knots;
  return n_same > 0;
}

/* Kinds of entries that only a later version knows stay, whatever they are about. */
static gboolean
is_about (UnknotEntry *entry,
          const char  *uuid)
{
  return unknot_entry_get_kind (entry) != UNKNOT_ENTRY_OTHER && g_strcmp0 (unknot_entry_get_knot (entry), uuid) == 0;
}

/* A session as it was for the other knots; what this version does not know of them stays. */
static UnknotEntry *
without_knot (UnknotEntry         *session,
              const char          *uuid,
              const UnknotStamper *stamper)
{
  g_autoptr (JsonObject) object = unknot_entry_dup_object (session);
  JsonArray *knots = json_object_get_array_member (object, "knots");
  JsonArray *others = json_array_new ();
  JsonObject *changes = json_object_new ();

  for (guint i = 0; i < json_array_get_length (knots); i++)
    {
      JsonNode *knot = json_array_get_element (knots, i);
      const char *other =
        JSON_NODE_HOLDS_OBJECT (knot)
        ? json_object_get_string_member_with_default (json_node_get_object (knot), "knot", NULL) : NULL;

      if (g_strcmp0 (other, uuid) != 0)
        json_array_add_element (others, json_node_copy (knot));
    }

  json_object_set_array_member (changes, "knots", others);
  return unknot_entry_edit (session, changes, stamper);
}

/**
 * unknot_knots_count_notes:
 * @self: the knots
 * @knot: a knot
 * @notes: (out): what was noted about it
 *
 * Counts what stays in the journal when a mark is removed, and what goes when its knot is deleted.
 */
void
unknot_knots_count_notes (UnknotKnots     *self,
                          UnknotKnot      *knot,
                          UnknotKnotNotes *notes)
{
  UnknotJournal *journal;

  g_return_if_fail (UNKNOT_IS_KNOTS (self));
  g_return_if_fail (UNKNOT_IS_KNOT (knot));
  g_return_if_fail (notes != NULL);

  *notes = (UnknotKnotNotes) { 0 };
  journal = unknot_knots_get_journal (self);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (journal)); i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i);
      gboolean shared;

      if (is_session_for (entry, unknot_knot_get_uuid (knot), &shared))
        {
          notes->n_sessions++;
          notes->n_shared += shared;
        }
      else if (is_about (entry, unknot_knot_get_uuid (knot)))
        {
          notes->n_ratings += unknot_entry_get_kind (entry) == UNKNOT_ENTRY_RATING;
          notes->n_presses += unknot_entry_get_kind (entry) == UNKNOT_ENTRY_PRESS;
        }
    }
}

/**
 * unknot_knots_delete:
 * @self: the knots
 * @knot: a knot, on the map or gone
 * @error: return location for an error of %UNKNOT_JOURNAL_ERROR
 *
 * Deletes a knot with all that was noted about it alone; a session that was for other knots, too, only loses this one.
 * All of it or nothing, and one step for undo.
 *
 * Returns: `TRUE` unless a month that it touches can't be changed
 */
gboolean
unknot_knots_delete (UnknotKnots  *self,
                     UnknotKnot   *knot,
                     GError      **error)
{
  g_autoptr (GPtrArray) rest = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *uuid = NULL;
  UnknotJournal *journal;

  g_return_val_if_fail (UNKNOT_IS_KNOTS (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_KNOT (knot), FALSE);

  journal = unknot_knots_get_journal (self);
  uuid = g_strdup (unknot_knot_get_uuid (knot));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (journal)); i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i);
      gboolean shared = TRUE;

      if (is_session_for (entry, uuid, &shared))
        {
          if (shared)
            g_ptr_array_add (rest, without_knot (entry, uuid, unknot_journal_get_stamper (journal)));
        }
      else if (!is_about (entry, uuid))
        g_ptr_array_add (rest, g_object_ref (entry));
    }

  return unknot_journal_swap (journal, rest, error);
}

/**
 * unknot_knots_get_begun:
 * @self: the knots
 * @entry: an entry of the journal
 *
 * Finds the knot that an entry is the beginning of: without the entry it would have no name.
 *
 * Returns: (transfer none) (nullable): the knot, or `NULL` if none begins with the entry
 */
UnknotKnot *
unknot_knots_get_begun (UnknotKnots *self,
                        UnknotEntry *entry)
{
  UnknotKnotRecord record;

  g_return_val_if_fail (UNKNOT_IS_KNOTS (self), NULL);
  g_return_val_if_fail (UNKNOT_IS_ENTRY (entry), NULL);

  if (!unknot_entry_get_knot_record (entry, &record) || record.event != UNKNOT_KNOT_FOUND)
    return NULL;

  return unknot_knots_lookup (self, unknot_entry_get_uuid (entry));
}
