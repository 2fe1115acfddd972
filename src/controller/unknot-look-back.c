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

static char *
make_place (const char *muscle,
            UnknotSide  side)
{
  return g_strdup_printf ("%s/%s", muscle, unknot_side_to_id (side));
}

static void
add_press (UnknotLookBack *self,
           UnknotEntry    *entry)
{
  g_auto (UnknotPressRecord) press = UNKNOT_PRESS_RECORD_INIT;

  if (unknot_entry_get_press (entry, &press) && press.muscle != NULL)
    g_hash_table_insert (self->pressed, make_place (press.muscle, press.side),
                         GINT_TO_POINTER (press.answer == UNKNOT_PRESS_YES));
}

static void
add_day (UnknotLookBack *self,
         UnknotEntry    *entry)
{
  g_auto (UnknotDayRecord) record = UNKNOT_DAY_RECORD_INIT;
  UnknotLookBackDay day = { unknot_entry_get_time (entry), -1 };

  if (!unknot_entry_get_day (entry, &record) || record.average < 0)
    return;

  day.average = record.average;
  g_array_append_val (self->days, day);
}

static void
add_entry (UnknotLookBack *self,
           UnknotEntry    *entry,
           int            *stretch)
{
  UnknotLookBackSession session = {
    .uuid = unknot_entry_get_uuid (entry), .time = unknot_entry_get_time (entry), .stretch = *stretch,
  };
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
  else if (unknot_entry_get_kind (entry) == UNKNOT_ENTRY_PRESS)
    add_press (self, entry);
  else if (unknot_entry_get_kind (entry) == UNKNOT_ENTRY_DAY)
    add_day (self, entry);
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
  self->days = g_array_new (FALSE, FALSE, sizeof (UnknotLookBackDay));
  self->closed = g_hash_table_new (g_str_hash, g_str_equal);
  self->allowed = g_hash_table_new (g_str_hash, g_str_equal);
  self->pressed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
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
  g_array_unref (self->days);
  g_hash_table_unref (self->closed);
  g_hash_table_unref (self->allowed);
  g_hash_table_unref (self->pressed);
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

/**
 * unknot_look_back_matches:
 * @self: a look back
 * @muscle: id of a muscle
 * @side: its side
 *
 * Says whether pressing a muscle brought the pain that the person knows, by the last test (clinical.md F5).
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_look_back_matches (const UnknotLookBack *self,
                          const char           *muscle,
                          UnknotSide            side)
{
  g_autofree char *place = make_place (muscle, side);

  return GPOINTER_TO_INT (g_hash_table_lookup (self->pressed, place));
}
