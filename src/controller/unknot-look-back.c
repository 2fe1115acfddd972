#include "unknot-look-back.h"

static void
clear_session (gpointer data)
{
  UnknotLookBackSession *session = data;

  unknot_session_record_clear (&session->record);
}

static void
add_session (UnknotLookBack        *self,
             UnknotLookBackSession *session)
{
  session->n_ratings = self->ratings->len;
  for (guint i = 0; i < session->record.n_items; i++)
    if (unknot_session_record_blames (&session->record, i))
      g_hash_table_insert (self->closed, (gpointer) session->record.items[i].technique,
                           GUINT_TO_POINTER (self->sessions->len));
  g_array_append_val (self->sessions, *session);
}

static void
add_allow (UnknotLookBack          *self,
           const UnknotAllowRecord *allow)
{
  g_hash_table_remove (self->closed, allow->technique);
  g_hash_table_insert (self->allowed, (gpointer) allow->technique, GUINT_TO_POINTER (self->sessions->len));
}

static void
add_entry (UnknotLookBack *self,
           UnknotEntry    *entry,
           int            *stretch)
{
  UnknotLookBackSession session = { .time = unknot_entry_get_time (entry), .stretch = *stretch };
  UnknotLookBackRating rating = { .time = session.time, .stretch = *stretch };
  UnknotAllowRecord allow = UNKNOT_ALLOW_RECORD_INIT;
  UnknotMarkRecord mark = UNKNOT_MARK_RECORD_INIT;

  if (unknot_entry_get_session (entry, &session.record))
    add_session (self, &session);
  else if (unknot_entry_get_rating (entry, &rating.record))
    g_array_append_val (self->ratings, rating);
  else if (unknot_entry_get_allow (entry, &allow))
    add_allow (self, &allow);
  else if (unknot_entry_get_mark (entry, &mark))
    *stretch += mark.restart;
}

/**
 * unknot_look_back_new:
 * @journal: the journal
 *
 * Reads a journal.
 *
 * Returns: (transfer full): what it tells, until it changes
 */
UnknotLookBack *
unknot_look_back_new (UnknotJournal *journal)
{
  UnknotLookBack *self = g_new0 (UnknotLookBack, 1);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (journal));
  int stretch = 0;

  self->sessions = g_array_new (FALSE, FALSE, sizeof (UnknotLookBackSession));
  g_array_set_clear_func (self->sessions, clear_session);
  self->ratings = g_array_new (FALSE, FALSE, sizeof (UnknotLookBackRating));
  self->closed = g_hash_table_new (g_str_hash, g_str_equal);
  self->allowed = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < n; i++)
    add_entry (self, unknot_journal_get_entry (journal, i), &stretch);

  return self;
}

/**
 * unknot_look_back_free:
 * @self: (transfer full): a look back
 *
 * Frees it.
 */
void
unknot_look_back_free (UnknotLookBack *self)
{
  g_array_unref (self->sessions);
  g_array_unref (self->ratings);
  g_hash_table_unref (self->closed);
  g_hash_table_unref (self->allowed);
  g_free (self);
}

/**
 * unknot_look_back_get_session:
 * @self: a look back
 * @position: which session
 *
 * Gets a session.
 *
 * Returns: (transfer none): the session
 */
const UnknotLookBackSession *
unknot_look_back_get_session (const UnknotLookBack *self,
                              guint                 position)
{
  return &g_array_index (self->sessions, UnknotLookBackSession, position);
}

/**
 * unknot_look_back_get_rating:
 * @self: a look back
 * @position: which rating
 *
 * Gets a rating.
 *
 * Returns: (transfer none): the rating
 */
const UnknotLookBackRating *
unknot_look_back_get_rating (const UnknotLookBack *self,
                             guint                 position)
{
  return &g_array_index (self->ratings, UnknotLookBackRating, position);
}
