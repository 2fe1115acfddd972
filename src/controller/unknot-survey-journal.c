/* What the journal knows: what was done, how it went, and what hurt lately. */

#include "unknot-survey-private.h"

#include "unknot-helped-private.h"
#include "unknot-next-day.h"

#define MILLISECONDS_PER_HOUR (3600.0 * 1000.0)
#define HOURS_PER_DAY 24.0
#define HOURS_PER_WEEK 168.0

/* From here on pain is clearly worse after a session than before (clinical.md E2). */
#define CLEARLY_WORSE 2

/* Days of use are in a row with one day between them, too. */
#define MOST_DAYS_BETWEEN 2

/* What is gathered about one technique on one muscle before it becomes a past of the situation. */
typedef struct
{
  UnknotSituationPast *past;
  int last_day;
  double change;
  int n_changes;

  /* Of the last session: which, and for which knot */
  const UnknotLookBackSession *session;
  const char *knot;
} Tally;

typedef struct
{
  UnknotSituation *situation;
  const UnknotLookBack *back;
  UnknotTime now;
  GHashTable *tallies;
} Survey;

static double
hours_between (UnknotTime earlier,
               UnknotTime later)
{
  return (double) (later.milliseconds - earlier.milliseconds) / MILLISECONDS_PER_HOUR;
}

static char *
make_key (const char *technique,
          const char *muscle)
{
  return g_strconcat (technique, "/", muscle, NULL);
}

static Tally *
get_tally (Survey     *self,
           const char *technique,
           const char *muscle)
{
  g_autofree char *key = make_key (technique, muscle);
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

/* What a session left behind does not count any more once the person let the technique back. */
static gboolean
is_forgiven (const Survey                *self,
             const UnknotLookBackSession *session,
             const char                  *technique)
{
  guint allowed = GPOINTER_TO_UINT (g_hash_table_lookup (self->back->allowed, technique));

  return session < unknot_look_back_get_session (self->back, allowed);
}

static gboolean
is_worse (const Survey                *self,
          const UnknotLookBackSession *session,
          const char                  *technique,
          const UnknotSessionKnot     *knot)
{
  return knot->after - knot->before >= CLEARLY_WORSE && !is_forgiven (self, session, technique);
}

static void
add_item (Survey                      *self,
          const UnknotLookBackSession *session,
          const UnknotSessionItem     *item)
{
  double hours = MAX (0, hours_between (session->time, self->now));
  int day = unknot_time_get_day (session->time);
  const UnknotSessionKnot *knot = find_knot (&session->record, item->muscle);
  const char *muscle = item->muscle != NULL ? item->muscle : knot != NULL ? knot->muscle : NULL;
  Tally *tally;

  if (muscle == NULL)
    return;

  tally = get_tally (self, item->technique, muscle);
  if (tally->past->sessions == 0 || day > tally->last_day)
    {
      gboolean goes_on = tally->past->sessions > 0 && day - tally->last_day <= MOST_DAYS_BETWEEN;

      tally->past->days++;
      tally->past->days_running = goes_on ? tally->past->days_running + 1 : 1;
      tally->last_day = day;
    }
  tally->past->sessions++;
  tally->past->hours_since = hours;
  tally->past->adverse = g_hash_table_contains (self->back->closed, item->technique);
  if (hours < HOURS_PER_WEEK)
    tally->past->sessions_this_week++;

  if (knot != NULL && knot->before >= 0 && knot->after >= 0)
    {
      tally->past->worse_running = is_worse (self, session, item->technique, knot) ? tally->past->worse_running + 1 : 0;
      tally->change += knot->after - knot->before;
      tally->n_changes++;
      tally->past->mean_change = tally->change / tally->n_changes;
    }
  if (knot != NULL)
    {
      tally->session = session;
      tally->knot = knot->knot;
    }

  if (hours < HOURS_PER_DAY)
    unknot_situation_add_today (self->situation, item->technique, muscle, hours, item->seconds);
}

/* How sore the day after was told within two days, and how long it lasted in four. */
static void
add_answer (UnknotSituationPast      *past,
            const UnknotRatingRecord *answer,
            double                    hours)
{
  if (answer->soreness >= 0 && hours <= UNKNOT_NEXT_DAY_HOURS)
    past->soreness_next_day = answer->soreness;
  if (answer->soreness > 0)
    past->sore_hours = hours;
  past->bruised = past->bruised || answer->bruise;
}

/* What the person said after the last session; of two answers the later counts. */
static void
add_soreness (Survey *self,
              Tally  *tally)
{
  UnknotSituationPast *past = tally->past;

  for (guint i = tally->session != NULL ? tally->session->n_ratings : G_MAXUINT; i < self->back->ratings->len; i++)
    {
      const UnknotLookBackRating *rating = unknot_look_back_get_rating (self->back, i);
      double hours = hours_between (tally->session->time, rating->time);

      if (hours > UNKNOT_NEXT_DAY_AGAIN_HOURS)
        break;
      if (g_strcmp0 (rating->record.knot, tally->knot) == 0)
        add_answer (past, &rating->record, hours);
    }

  if (tally->session != NULL && is_forgiven (self, tally->session, past->technique))
    {
      past->sore_hours = 0;
      past->bruised = FALSE;
    }
}

static void
add_sessions (Survey *self)
{
  GHashTableIter iter;
  gpointer tally;

  self->situation->experience = (int) self->back->sessions->len;
  for (guint i = 0; i < self->back->sessions->len; i++)
    {
      const UnknotLookBackSession *session = unknot_look_back_get_session (self->back, i);

      for (guint item = 0; item < session->record.n_items; item++)
        add_item (self, session, &session->record.items[item]);
    }

  g_hash_table_iter_init (&iter, self->tallies);
  while (g_hash_table_iter_next (&iter, NULL, &tally))
    add_soreness (self, tally);
}

/* What the planner chooses by: the same numbers that the person is shown. */
static void
add_learned (Survey *self)
{
  g_autoptr (GPtrArray) list = unknot_helped_learn (self->back, NULL);

  for (guint i = 0; i < list->len; i++)
    {
      const UnknotHelped *helped = g_ptr_array_index (list, i);
      g_autofree char *key = make_key (helped->technique, helped->muscle);
      Tally *tally = g_hash_table_lookup (self->tallies, key);

      if (tally == NULL)
        continue;
      tally->past->rated = helped->sessions;
      tally->past->mean_beyond = helped->mean_beyond;
      tally->past->mean_compared = helped->mean_compared;
      tally->past->spread = helped->spread;
    }
}

/* What went wrong on one muscle closes the technique for all (clinical.md G11). */
static void
add_closed (Survey *self)
{
  GHashTableIter iter;
  gpointer technique;

  g_hash_table_iter_init (&iter, self->back->closed);
  while (g_hash_table_iter_next (&iter, &technique, NULL))
    for (guint i = 0; i < self->situation->knots->len; i++)
      {
        const UnknotSituationKnot *knot = g_ptr_array_index (self->situation->knots, i);

        get_tally (self, technique, knot->muscle)->past->adverse = TRUE;
      }
}

/* Pressing these muscles brought the pain that the person knows. */
static void
add_matches (Survey *self)
{
  for (guint i = 0; i < self->situation->knots->len; i++)
    {
      UnknotSituationKnot *knot = g_ptr_array_index (self->situation->knots, i);

      knot->matched = unknot_look_back_matches (self->back, knot->muscle, knot->side);
    }
}

/* The last number for the whole body within a day, if there is one. */
static int
find_average (Survey *self)
{
  const UnknotLookBackDay *day;

  if (self->back->days->len == 0)
    return -1;

  day = &g_array_index (self->back->days, UnknotLookBackDay, self->back->days->len - 1);
  return hours_between (day->time, self->now) < HOURS_PER_DAY ? day->average : -1;
}

/* What was said about the last day (clinical.md E1, AVG24): of the whole body, or else the mean over the knots. */
static void
add_average (Survey *self)
{
  int whole = find_average (self);
  int sum = 0;
  int count = 0;

  if (whole >= 0)
    {
      self->situation->pain_average = whole;
      return;
    }

  for (guint i = self->back->ratings->len; i > 0; i--)
    {
      const UnknotLookBackRating *rating = unknot_look_back_get_rating (self->back, i - 1);

      if (hours_between (rating->time, self->now) >= HOURS_PER_DAY)
        break;
      if (rating->record.frame == UNKNOT_FRAME_DAY && rating->record.pain >= 0)
        {
          sum += rating->record.pain;
          count++;
        }
    }

  if (count > 0)
    self->situation->pain_average = (sum + count / 2) / count;
}

/* Adds what was done and how it went: the history, today, how experienced the person is, and the average pain. The
 * knots of the situation come before. */
void
unknot_survey_add_journal (UnknotSituation *situation,
                           UnknotJournal   *journal,
                           UnknotTime       now)
{
  g_autoptr (GHashTable) tallies = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (UnknotLookBack) back = unknot_look_back_new (journal);
  Survey survey = { situation, back, now, tallies };

  add_sessions (&survey);
  add_learned (&survey);
  add_closed (&survey);
  add_matches (&survey);
  add_average (&survey);
}
