#include "unknot-closed.h"

#include "unknot-guide-course.h"
#include "unknot-look-back.h"
#include "unknot-survey-private.h"

#include <string.h>

#define HOURS_OF_DAY 24
#define MILLISECONDS_OF_HOUR (3600.0 * 1000.0)

/**
 * unknot_closed_free:
 * @self: (transfer full): a technique that is left out
 *
 * Frees it.
 */
void
unknot_closed_free (UnknotClosed *self)
{
  g_free (self->technique);
  g_free (self->muscle);
  g_free (self->session);
  g_free (self->stopped);
  g_free (self->note);
  g_free (self);
}

static UnknotClosed *
closed_new (const UnknotLookBackSession *session,
            const char                  *technique)
{
  UnknotClosed *self = g_new0 (UnknotClosed, 1);

  self->technique = g_strdup (technique);
  self->session = g_strdup (session->uuid);
  self->time = session->time;
  self->stopped = g_strdup (session->record.stopped);
  self->note = g_strdup (session->record.note);
  for (guint i = 0; i < session->record.n_items && self->muscle == NULL; i++)
    if (g_str_equal (session->record.items[i].technique, technique)
        && unknot_session_record_blames (&session->record, i))
      self->muscle = g_strdup (session->record.items[i].muscle);

  return self;
}

/* The latest first. */
static int
compare_closed (gconstpointer a,
                gconstpointer b)
{
  const UnknotClosed *one = *(UnknotClosed **) a;
  const UnknotClosed *other = *(UnknotClosed **) b;

  if (one->time.milliseconds != other->time.milliseconds)
    return one->time.milliseconds > other->time.milliseconds ? -1 : 1;

  return strcmp (one->technique, other->technique);
}

/**
 * unknot_closed_list:
 * @journal: the journal
 *
 * Lists the techniques that are left out since something went wrong.
 *
 * Returns: (transfer full) (element-type UnknotClosed): the techniques, the latest first
 */
GPtrArray *
unknot_closed_list (UnknotJournal *journal)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_closed_free);
  g_autoptr (UnknotLookBack) back = NULL;
  GHashTableIter iter;
  gpointer technique;
  gpointer position;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), list);

  back = unknot_look_back_new (journal);
  g_hash_table_iter_init (&iter, back->closed);
  while (g_hash_table_iter_next (&iter, &technique, &position))
    g_ptr_array_add (list, closed_new (unknot_look_back_get_session (back, GPOINTER_TO_UINT (position)), technique));
  g_ptr_array_sort (list, compare_closed);

  return list;
}

/* How many days a technique is still left out since what it left behind; 0 if it is not, or if it is for more. */
static int
count_days_left (const UnknotSituationPast *past,
                 const UnknotCatalogue     *catalogue,
                 const UnknotChoosing      *choosing)
{
  const UnknotTechnique *technique = unknot_catalogue_lookup (catalogue, past->technique);

  if (technique == NULL || technique->kind != UNKNOT_KIND_PRESSURE || past->adverse
      || !unknot_aftermath_drops (unknot_aftermath_of (past, choosing)))
    return 0;

  return MAX (0, choosing->worse_days - (int) (MAX (past->hours_since, 0) / HOURS_OF_DAY));
}

static UnknotClosed *
find_closed (GPtrArray  *list,
             const char *technique)
{
  for (guint i = 0; i < list->len; i++)
    if (g_str_equal (((UnknotClosed *) g_ptr_array_index (list, i))->technique, technique))
      return g_ptr_array_index (list, i);

  return NULL;
}

/* A technique that hurt on several muscles stands there once, with the last of them. */
static void
add_dropped (GPtrArray                 *list,
             const UnknotSituationPast *past,
             UnknotAftermath            aftermath,
             int                        days,
             UnknotTime                 now)
{
  UnknotClosed *closed = find_closed (list, past->technique);

  if (closed != NULL && closed->days >= days)
    return;
  if (closed == NULL)
    {
      closed = g_new0 (UnknotClosed, 1);
      closed->technique = g_strdup (past->technique);
      g_ptr_array_add (list, closed);
    }

  g_set_str (&closed->muscle, past->muscle);
  closed->time = now;
  closed->time.milliseconds -= (gint64) (MAX (past->hours_since, 0) * MILLISECONDS_OF_HOUR);
  closed->aftermath = aftermath;
  closed->days = days;
}

/**
 * unknot_closed_list_dropped:
 * @journal: the journal
 * @catalogue: all techniques
 * @rules: how long they are left out
 *
 * Lists the techniques that are left out for some weeks since they left a bruise, long soreness, or clearly more pain
 * several times running (clinical.md C0, next-day rule), without those that [func@closed_list] lists.
 *
 * Returns: (transfer full) (element-type UnknotClosed): the techniques, the latest first
 */
GPtrArray *
unknot_closed_list_dropped (UnknotJournal         *journal,
                            const UnknotCatalogue *catalogue,
                            const UnknotSafety    *rules)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_closed_free);
  g_autoptr (UnknotSituation) situation = unknot_situation_new ();
  const UnknotChoosing *choosing = unknot_safety_get_choosing (rules);
  UnknotTime now;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), list);

  /* By the same numbers as the planner */
  now = unknot_stamper_get_time (unknot_journal_get_stamper (journal));
  unknot_survey_add_journal (situation, journal, now);
  for (guint i = 0; i < situation->history->len; i++)
    {
      const UnknotSituationPast *past = g_ptr_array_index (situation->history, i);
      int days = count_days_left (past, catalogue, choosing);

      if (days > 0)
        add_dropped (list, past, unknot_aftermath_of (past, choosing), days, now);
    }
  g_ptr_array_sort (list, compare_closed);

  return list;
}

/**
 * unknot_closed_allow:
 * @journal: the journal
 * @technique: id of a technique that is left out
 * @error: return location for an error
 *
 * Lets a technique back, by an entry that says so; undo takes it back.
 *
 * Returns: `FALSE` if the journal can't be changed now
 */
gboolean
unknot_closed_allow (UnknotJournal  *journal,
                     const char     *technique,
                     GError        **error)
{
  UnknotAllowRecord allow = { technique };
  g_autoptr (UnknotEntry) entry = NULL;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), FALSE);
  g_return_val_if_fail (technique != NULL, FALSE);

  entry = unknot_entry_new_allow (&allow, unknot_journal_get_stamper (journal));
  return unknot_journal_add (journal, entry, error);
}

static gboolean
is_harmless (const char *reason)
{
  return g_str_equal (reason, UNKNOT_GUIDE_ENOUGH) || g_str_equal (reason, UNKNOT_GUIDE_TOO_STRONG);
}

/**
 * unknot_closed_correct:
 * @journal: the journal
 * @session: UUID of the entry of a session in which something felt wrong
 * @reason: what it was: %UNKNOT_GUIDE_ENOUGH, %UNKNOT_GUIDE_TOO_STRONG, the id of a stop rule, or any other word
 * @error: return location for an error
 *
 * Puts right what the person said when they stopped. Where it was nothing worse than enough or too strong, nothing is
 * left out for it any more; another sign leaves out the same, and its own questions are due. Undo takes it back.
 *
 * Returns: `FALSE` if there is no such session or the journal can't be changed now
 */
gboolean
unknot_closed_correct (UnknotJournal  *journal,
                       const char     *session,
                       const char     *reason,
                       GError        **error)
{
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;
  g_autoptr (UnknotEntry) corrected = NULL;
  UnknotEntry *entry;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), FALSE);
  g_return_val_if_fail (session != NULL && reason != NULL, FALSE);

  entry = unknot_journal_lookup (journal, session);
  if (entry == NULL || !unknot_entry_get_session (entry, &record))
    {
      g_set_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_UNKNOWN, "There is no session %s", session);
      return FALSE;
    }

  /* One that went to its end did not stop early, whatever it was. */
  if (record.stopped != NULL)
    record.stopped = reason;
  record.adverse = !is_harmless (reason);
  for (guint i = 0; i < record.n_items && !record.adverse; i++)
    record.items[i].adverse = FALSE;
  corrected = unknot_entry_edit_session (entry, &record, unknot_journal_get_stamper (journal));

  return unknot_journal_replace (journal, corrected, error);
}
