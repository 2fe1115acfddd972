/* What the journal knows, in one walk through it: what was done, how it went, and what hurt lately. */

#include "unknot-survey-private.h"

#include "unknot-records.h"

#define MILLISECONDS_PER_HOUR (3600.0 * 1000.0)
#define HOURS_PER_DAY 24.0
#define HOURS_PER_WEEK 168.0

/* A pain that is asked for the day after belongs to a session for this long (clinical.md C0, next-day rule). */
#define SORENESS_HOURS 48.0

/* What was said about the day after a session. */
typedef struct
{
  UnknotTime time;
  const char *knot;
  int soreness;
} Answer;

/* What is gathered about one technique on one muscle before it becomes a past of the situation. */
typedef struct
{
  UnknotSituationPast *past;
  int last_day;
  double change;
  int n_changes;

  /* Of the last session: when, for which knot, and how many answers there were before it */
  UnknotTime time;
  const char *knot;
  guint n_answers;
} Tally;

typedef struct
{
  UnknotSituation *situation;
  UnknotTime now;
  GHashTable *tallies;
  GArray *answers;
  int average_sum;
  int n_averages;
} Survey;

static double
hours_between (UnknotTime earlier,
               UnknotTime later)
{
  return (double) (later.milliseconds - earlier.milliseconds) / MILLISECONDS_PER_HOUR;
}

static Tally *
get_tally (Survey     *self,
           const char *technique,
           const char *muscle)
{
  g_autofree char *key = g_strconcat (technique, "/", muscle, NULL);
  Tally *tally = g_hash_table_lookup (self->tallies, key);

  if (tally == NULL)
    {
      tally = g_new0 (Tally, 1);
      tally->past = unknot_situation_add_past (self->situation, technique, muscle);
      g_hash_table_insert (self->tallies, g_steal_pointer (&key), tally);
    }

  return tally;
}

/* The knot that an item of a session was done for: the one with its muscle, else the first. */
static const UnknotSessionKnot *
find_knot (const UnknotSessionRecord *session,
           const char                *muscle)
{
  for (guint i = 0; i < session->n_knots; i++)
    if (g_strcmp0 (session->knots[i].muscle, muscle) == 0)
      return &session->knots[i];

  return session->n_knots > 0 ? &session->knots[0] : NULL;
}

static void
add_item (Survey                    *self,
          UnknotTime                 time,
          const UnknotSessionRecord *session,
          const UnknotSessionItem   *item)
{
  double hours = MAX (0, hours_between (time, self->now));
  int day = unknot_time_get_day (time);
  const UnknotSessionKnot *knot = find_knot (session, item->muscle);
  const char *muscle = item->muscle != NULL ? item->muscle : knot != NULL ? knot->muscle : NULL;
  Tally *tally;

  if (muscle == NULL)
    return;

  tally = get_tally (self, item->technique, muscle);
  if (tally->past->sessions == 0 || day > tally->last_day)
    {
      tally->past->days++;
      tally->last_day = day;
    }
  tally->past->sessions++;
  tally->past->hours_since = hours;
  tally->past->adverse = tally->past->adverse || session->adverse;
  if (hours < HOURS_PER_WEEK)
    tally->past->sessions_this_week++;

  if (knot != NULL && knot->before >= 0 && knot->after >= 0)
    {
      tally->change += knot->after - knot->before;
      tally->n_changes++;
      tally->past->mean_change = tally->change / tally->n_changes;
    }
  if (knot != NULL)
    {
      tally->time = time;
      tally->knot = knot->knot;
      tally->n_answers = self->answers->len;
    }

  if (hours < HOURS_PER_DAY)
    unknot_situation_add_today (self->situation, item->technique, muscle, hours, item->seconds);
}

/* The mean of what was said about a whole day within the last one is AVG24 (clinical.md E1). */
static void
add_rating (Survey                   *self,
            UnknotTime                time,
            const UnknotRatingRecord *rating)
{
  if (rating->soreness >= 0)
    {
      Answer answer = { time, rating->knot, rating->soreness };

      g_array_append_val (self->answers, answer);
    }
  if (rating->frame == UNKNOT_FRAME_DAY && rating->pain >= 0 && hours_between (time, self->now) < HOURS_PER_DAY)
    {
      self->average_sum += rating->pain;
      self->n_averages++;
    }
}

static void
add_entry (Survey      *self,
           UnknotEntry *entry)
{
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  UnknotTime time = unknot_entry_get_time (entry);

  if (unknot_entry_get_session (entry, &session))
    {
      self->situation->experience++;
      for (guint i = 0; i < session.n_items; i++)
        add_item (self, time, &session, &session.items[i]);
    }
  else if (unknot_entry_get_rating (entry, &rating))
    add_rating (self, time, &rating);
}

/* What the person said the day after the last session; the last answer counts. */
static void
add_soreness (Survey *self,
              Tally  *tally)
{
  for (guint i = tally->n_answers; tally->knot != NULL && i < self->answers->len; i++)
    {
      const Answer *answer = &g_array_index (self->answers, Answer, i);

      if (hours_between (tally->time, answer->time) > SORENESS_HOURS)
        break;
      if (g_strcmp0 (answer->knot, tally->knot) == 0)
        tally->past->soreness_next_day = answer->soreness;
    }
}

/* Adds what was done and how it went: the history, today, how experienced the person is, and the average pain. */
void
unknot_survey_add_journal (UnknotSituation *situation,
                           UnknotJournal   *journal,
                           UnknotTime       now)
{
  g_autoptr (GHashTable) tallies = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GArray) answers = g_array_new (FALSE, FALSE, sizeof (Answer));
  Survey survey = { .situation = situation, .now = now, .tallies = tallies, .answers = answers };
  guint n = g_list_model_get_n_items (G_LIST_MODEL (journal));
  GHashTableIter iter;
  gpointer tally;

  for (guint i = 0; i < n; i++)
    add_entry (&survey, unknot_journal_get_entry (journal, i));

  g_hash_table_iter_init (&iter, tallies);
  while (g_hash_table_iter_next (&iter, NULL, &tally))
    add_soreness (&survey, tally);
  if (survey.n_averages > 0)
    situation->pain_average = (survey.average_sum + survey.n_averages / 2) / survey.n_averages;
}
