#include "unknot-knot-log.h"

#include "unknot-next-day.h"

#define MILLISECONDS_PER_HOUR G_GINT64_CONSTANT (3600000)
#define MILLISECONDS_PER_DAY (24 * MILLISECONDS_PER_HOUR)

/* A technique of pressure counts before one that is not, however often that was done. */
#define PRESSURE_FIRST 10000

/* A local day can begin so much before and end so much after the day of the same number in Greenwich. */
#define DAYS_OF_OFFSET 1

/* A filling log: what the next entry is seen against. */
typedef struct
{
  UnknotKnotLog         *log;
  const UnknotCatalogue *catalogue;
  const char            *knot;
  int                    today;
  gint64                 last_session;
} Filler;

static guint
find_position (UnknotJournal *journal,
               gint64         milliseconds)
{
  guint low = 0;
  guint high = g_list_model_get_n_items (G_LIST_MODEL (journal));

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (unknot_entry_get_time (unknot_journal_get_entry (journal, middle)).milliseconds < milliseconds)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* Where to begin so that no entry of a day is missed, whatever its offset. */
static guint
find_day (UnknotJournal *journal,
          int            day)
{
  return find_position (journal, (day - DAYS_OF_OFFSET) * MILLISECONDS_PER_DAY);
}

static const UnknotSessionKnot *
find_knot (const UnknotSessionRecord *session,
           const char                *knot)
{
  for (guint i = 0; i < session->n_knots; i++)
    if (g_strcmp0 (session->knots[i].knot, knot) == 0)
      return &session->knots[i];

  return NULL;
}

static void
add_pain (UnknotLogDay *day,
          UnknotFrame   frame,
          int           pain)
{
  if (pain < 0 || frame >= UNKNOT_LOG_N_FRAMES)
    return;

  day->sum[frame] += pain;
  day->n[frame]++;
}

/* What is shared by all knots of a session has no muscle; what was done for another one has that one's. */
static gboolean
is_for (const UnknotSessionItem   *item,
        const UnknotSessionRecord *session,
        const UnknotSessionKnot   *knot)
{
  if (item->muscle == NULL || g_strcmp0 (item->muscle, knot->muscle) == 0)
    return TRUE;

  for (guint i = 0; i < session->n_knots; i++)
    if (g_strcmp0 (session->knots[i].muscle, item->muscle) == 0)
      return FALSE;

  return TRUE;
}

static void
add_session (Filler                    *self,
             UnknotLogDay              *day,
             const UnknotSessionRecord *session)
{
  const UnknotSessionKnot *knot = find_knot (session, self->knot);

  if (knot == NULL)
    return;

  day->n_sessions++;
  day->adverse = day->adverse || session->adverse;
  add_pain (day, UNKNOT_FRAME_NOW, knot->before);
  add_pain (day, UNKNOT_FRAME_NOW, knot->after);
  for (guint i = 0; i < session->n_items; i++)
    {
      const UnknotSessionItem *item = &session->items[i];
      const UnknotTechnique *technique = unknot_catalogue_lookup (self->catalogue, item->technique);
      UnknotFamily family;

      if (technique != NULL && item->seconds > 0 && is_for (item, session, knot)
          && unknot_family_of_kind (technique->kind, &family))
        day->done |= UNKNOT_FAMILY_BIT (family);
    }
}

static void
add_rating (Filler                   *self,
            UnknotLogDay             *day,
            gint64                    time,
            const UnknotRatingRecord *rating)
{
  if (g_strcmp0 (rating->knot, self->knot) != 0)
    return;

  add_pain (day, rating->frame, rating->pain);
  if (rating->soreness >= 0 && time - self->last_session <= UNKNOT_NEXT_DAY_AGAIN_HOURS * MILLISECONDS_PER_HOUR)
    day->soreness = rating->soreness;
}

/* Who flew west may have noted something on a day that is not here yet: it belongs to today. */
static void
add_entry (Filler      *self,
           UnknotEntry *entry)
{
  UnknotTime time = unknot_entry_get_time (entry);
  int number = MIN (unknot_time_get_day (time), self->today);
  gboolean within = number >= self->log->first_day && number <= self->log->last_day;
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

  if (unknot_entry_get_session (entry, &session))
    {
      if (find_knot (&session, self->knot) != NULL)
        self->last_session = time.milliseconds;
      if (within)
        add_session (self, &self->log->days[number - self->log->first_day], &session);
    }
  else if (within && unknot_entry_get_rating (entry, &rating))
    add_rating (self, &self->log->days[number - self->log->first_day], time.milliseconds, &rating);
}

/**
 * unknot_knot_log_new:
 * @journal: the journal
 * @catalogue: what the techniques are
 * @knot: UUID of the knot
 * @first_day: the first local day, since 1970-01-01
 * @last_day: the last one, not before @first_day
 * @now: what time it is; entries from later, as a clock that was set back leaves them, do not count
 *
 * Gathers the days of a knot. Only the entries of these days are read.
 *
 * Returns: (transfer full): the days
 */
UnknotKnotLog *
unknot_knot_log_new (UnknotJournal         *journal,
                     const UnknotCatalogue *catalogue,
                     const char            *knot,
                     int                    first_day,
                     int                    last_day,
                     UnknotTime             now)
{
  UnknotKnotLog *self;
  Filler filler;
  guint end;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (first_day <= last_day, NULL);

  self = g_new0 (UnknotKnotLog, 1);
  self->first_day = first_day;
  self->last_day = last_day;
  self->days = g_new0 (UnknotLogDay, last_day - first_day + 1);
  for (int day = first_day; day <= last_day; day++)
    self->days[day - first_day].soreness = -1;

  filler = (Filler) { self, catalogue, knot, unknot_time_get_day (now), G_MININT64 / 2 };
  end = find_position (journal, MIN (now.milliseconds + 1, (last_day + 1 + DAYS_OF_OFFSET) * MILLISECONDS_PER_DAY));
  for (guint i = find_day (journal, first_day); i < end; i++)
    add_entry (&filler, unknot_journal_get_entry (journal, i));

  return self;
}

/**
 * unknot_knot_log_free:
 * @self: (transfer full): days
 *
 * Frees them.
 */
void
unknot_knot_log_free (UnknotKnotLog *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->days);
  g_free (self);
}

/**
 * unknot_knot_log_get_day:
 * @self: days
 * @day: a local day
 *
 * Lends a day.
 *
 * Returns: (transfer none) (nullable): the day, or `NULL` if it is not one of them
 */
const UnknotLogDay *
unknot_knot_log_get_day (const UnknotKnotLog *self,
                         int                  day)
{
  g_return_val_if_fail (self != NULL, NULL);

  return day >= self->first_day && day <= self->last_day ? &self->days[day - self->first_day] : NULL;
}

/**
 * unknot_knot_log_count:
 * @self: days
 * @frame: now or day
 * @first_day: a local day
 * @last_day: a local day
 *
 * Counts the days with a number, both ends included.
 *
 * Returns: how many
 */
guint
unknot_knot_log_count (const UnknotKnotLog *self,
                       UnknotFrame          frame,
                       int                  first_day,
                       int                  last_day)
{
  double pain;
  guint n = 0;

  for (int day = first_day; day <= last_day; day++)
    n += unknot_knot_log_get_pain (self, frame, day, &pain);

  return n;
}

/**
 * unknot_knot_log_get_pain:
 * @self: days
 * @frame: now or day
 * @day: a local day
 * @pain: (out): the mean of its numbers, 0 to 10
 *
 * Gets the pain of a day.
 *
 * Returns: `TRUE` if there was a number
 */
gboolean
unknot_knot_log_get_pain (const UnknotKnotLog *self,
                          UnknotFrame          frame,
                          int                  day,
                          double              *pain)
{
  const UnknotLogDay *found = unknot_knot_log_get_day (self, day);

  g_return_val_if_fail (frame < UNKNOT_LOG_N_FRAMES, FALSE);

  if (found == NULL || found->n[frame] == 0)
    return FALSE;

  *pain = found->sum[frame] / found->n[frame];
  return TRUE;
}

/**
 * unknot_knot_log_get_mean:
 * @self: days
 * @frame: now or day
 * @first_day: a local day
 * @last_day: a local day
 * @fewest: how many days with a number there must be
 * @mean: (out): the mean of the days, 0 to 10
 *
 * Gets the mean pain of some days, both ends included. Each day counts once, however often it was rated; days without
 * a number do not count.
 *
 * Returns: `TRUE` if there were enough of them
 */
gboolean
unknot_knot_log_get_mean (const UnknotKnotLog *self,
                          UnknotFrame          frame,
                          int                  first_day,
                          int                  last_day,
                          guint                fewest,
                          double              *mean)
{
  double sum = 0;
  double pain;
  guint n = 0;

  for (int day = first_day; day <= last_day; day++)
    if (unknot_knot_log_get_pain (self, frame, day, &pain))
      {
        sum += pain;
        n++;
      }

  if (n == 0 || n < fewest)
    return FALSE;

  *mean = sum / n;
  return TRUE;
}

/**
 * unknot_knot_log_find_session:
 * @journal: the journal
 * @knot: UUID of a knot
 * @first_day: a local day
 * @now: what time it is
 *
 * Finds the first session for a knot from a day on.
 *
 * Returns: its local day, or `G_MAXINT` if there was none until @now
 */
int
unknot_knot_log_find_session (UnknotJournal *journal,
                              const char    *knot,
                              int            first_day,
                              UnknotTime     now)
{
  guint n;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), G_MAXINT);

  n = find_position (journal, now.milliseconds + 1);
  for (guint i = find_day (journal, first_day); i < n; i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i);
      int day = unknot_time_get_day (unknot_entry_get_time (entry));
      g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;

      if (day >= first_day && unknot_entry_get_session (entry, &session) && find_knot (&session, knot) != NULL)
        return MIN (day, unknot_time_get_day (now));
    }

  return G_MAXINT;
}

/* How much a technique counts as the one that came first: pressure before stretches, then by how often. */
static int
weigh (const UnknotTechnique *technique,
       int                    n)
{
  if (technique->kind == UNKNOT_KIND_PRESSURE)
    return PRESSURE_FIRST + n;
  return technique->kind == UNKNOT_KIND_STRETCH ? n : 0;
}

static void
count_items (GHashTable                *counts,
             const UnknotSessionRecord *session,
             const UnknotSessionKnot   *knot)
{
  for (guint i = 0; i < session->n_items; i++)
    {
      const UnknotSessionItem *item = &session->items[i];
      int n = GPOINTER_TO_INT (g_hash_table_lookup (counts, item->technique));

      if (item->seconds > 0 && is_for (item, session, knot))
        g_hash_table_insert (counts, g_strdup (item->technique), GINT_TO_POINTER (n + 1));
    }
}

/**
 * unknot_knot_log_find_used:
 * @journal: the journal
 * @catalogue: what the techniques are
 * @knot: UUID of a knot
 * @first_day: a local day
 * @last_day: a local day, not before it
 * @now: what time it is
 *
 * Finds the technique that came first for a knot in some days: the one of pressure that was used most, else the
 * stretch. Of two that were used as often, the one with the lower number.
 *
 * Returns: (transfer none) (nullable): the technique
 */
const UnknotTechnique *
unknot_knot_log_find_used (UnknotJournal         *journal,
                           const UnknotCatalogue *catalogue,
                           const char            *knot,
                           int                    first_day,
                           int                    last_day,
                           UnknotTime             now)
{
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const UnknotTechnique *best = NULL;
  int most = 0;
  guint n;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);

  n = find_position (journal, now.milliseconds + 1);
  for (guint i = find_day (journal, first_day); i < n; i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i);
      int day = unknot_time_get_day (unknot_entry_get_time (entry));
      g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;

      if (day >= first_day && day <= last_day && unknot_entry_get_session (entry, &session)
          && find_knot (&session, knot) != NULL)
        count_items (counts, &session, find_knot (&session, knot));
    }

  for (guint i = 0; i < unknot_catalogue_get_n (catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (catalogue, i);
      int uses = GPOINTER_TO_INT (g_hash_table_lookup (counts, technique->id));
      int weight = uses > 0 ? weigh (technique, uses) : 0;

      if (weight > most)
        {
          best = technique;
          most = weight;
        }
    }

  return best;
}
