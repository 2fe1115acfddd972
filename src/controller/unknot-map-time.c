#include "unknot-map-time-private.h"

#include <math.h>

#define DAYS_OF_WEEK 7
/* The smallest change that people notice, in points of 0 to 10 (clinical.md E2). */
#define LEAST_CHANGE 1.0

static void
event_clear (gpointer data)
{
  UnknotMapEvent *event = data;

  g_free (event->muscle);
  g_free (event->label);
}

static UnknotMapStory *
story_new (const char *knot)
{
  UnknotMapStory *self = g_new0 (UnknotMapStory, 1);

  self->knot = g_strdup (knot);
  self->events = g_array_new (FALSE, FALSE, sizeof (UnknotMapEvent));
  g_array_set_clear_func (self->events, event_clear);
  for (guint i = 0; i < N_FRAMES; i++)
    self->days[i] = g_array_new (FALSE, FALSE, sizeof (UnknotMapDay));
  return self;
}

static void
story_free (gpointer data)
{
  UnknotMapStory *self = data;

  g_free (self->knot);
  g_array_unref (self->events);
  for (guint i = 0; i < N_FRAMES; i++)
    g_array_unref (self->days[i]);
  g_free (self);
}

static int
get_day (UnknotEntry *entry)
{
  return unknot_time_get_day (unknot_entry_get_time (entry));
}

/* Entries come in the order of time, but days are local: who travels, or whose clock was wrong, may have one again. */
static UnknotMapDay *
open_day (GArray *days,
          int     day)
{
  for (guint i = days->len; i > 0; i--)
    if (g_array_index (days, UnknotMapDay, i - 1).day == day)
      return &g_array_index (days, UnknotMapDay, i - 1);

  g_array_append_val (days, ((UnknotMapDay) { .day = day }));
  return &g_array_index (days, UnknotMapDay, days->len - 1);
}

static void
add_number (UnknotMapStory       *story,
            UnknotFrame  frame,
            int          day,
            int          pain)
{
  UnknotMapDay *numbers;

  if (pain < 0 || frame >= N_FRAMES)
    return;

  numbers = open_day (story->days[frame], day);
  numbers->sum += pain;
  numbers->n++;
}

/* What a knot was before goes on unless the event says otherwise: only "found" and "moved" have a place, and only
 * "found" and "back" bring one that was gone onto the map again. */
static void
add_event (UnknotMapStory                  *story,
           int                     day,
           const UnknotKnotRecord *record)
{
  gboolean placed = record->event == UNKNOT_KNOT_FOUND || record->event == UNKNOT_KNOT_MOVED;
  const UnknotMapEvent *last = story->events->len > 0
                        ? &g_array_index (story->events, UnknotMapEvent, story->events->len - 1) : NULL;
  UnknotMapEvent event = { .day = day };

  event.present = record->event == UNKNOT_KNOT_FOUND || record->event == UNKNOT_KNOT_BACK
                  || (record->event != UNKNOT_KNOT_GONE && (last == NULL || last->present));
  if (placed)
    {
      event.muscle = g_strdup (record->muscle);
      event.label = g_strdup (record->label);
      event.side = record->side;
      event.view = record->view;
      event.place = (UnknotPoint) { record->x, record->y };
    }
  else if (last != NULL)
    {
      event.muscle = g_strdup (last->muscle);
      event.label = g_strdup (last->label);
      event.side = last->side;
      event.view = last->view;
      event.place = last->place;
    }
  g_array_append_val (story->events, event);

  /* "It does not hurt at the moment" is a number too. */
  if (record->event == UNKNOT_KNOT_QUIET && event.present)
    add_number (story, UNKNOT_FRAME_NOW, day, 0);
}

static void
add_knot_entry (UnknotMapTime          *self,
                UnknotEntry            *entry,
                const UnknotKnotRecord *record)
{
  const char *knot = unknot_entry_get_knot (entry);
  int day = get_day (entry);
  UnknotMapStory *story = g_hash_table_lookup (self->by_knot, knot);

  if (story == NULL && record->event != UNKNOT_KNOT_FOUND)
    return;

  if (story == NULL)
    {
      story = story_new (knot);
      g_ptr_array_add (self->stories, story);
      g_hash_table_insert (self->by_knot, story->knot, story);
      self->first_day = MIN (self->first_day, day);
    }
  add_event (story, day, record);
}

static void
add_rating (UnknotMapTime            *self,
            int                       day,
            const UnknotRatingRecord *rating)
{
  UnknotMapStory *story = rating->knot != NULL ? g_hash_table_lookup (self->by_knot, rating->knot) : NULL;

  if (story != NULL)
    add_number (story, rating->frame, day, rating->pain);
}

static void
add_session (UnknotMapTime             *self,
             int                        day,
             const UnknotSessionRecord *session)
{
  for (guint i = 0; i < session->n_knots; i++)
    {
      const UnknotSessionKnot *knot = &session->knots[i];
      UnknotMapStory *story = knot->knot != NULL ? g_hash_table_lookup (self->by_knot, knot->knot) : NULL;

      if (story == NULL)
        continue;
      add_number (story, UNKNOT_FRAME_NOW, day, knot->before);
      add_number (story, UNKNOT_FRAME_NOW, day, knot->after);
    }
}

static void
add_entry (UnknotMapTime *self,
           UnknotEntry   *entry)
{
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
  UnknotKnotRecord knot = UNKNOT_KNOT_RECORD_INIT;
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

  if (get_day (entry) > self->today)
    return;

  if (unknot_entry_get_knot_record (entry, &knot))
    add_knot_entry (self, entry, &knot);
  else if (unknot_entry_get_rating (entry, &rating))
    add_rating (self, get_day (entry), &rating);
  else if (unknot_entry_get_session (entry, &session))
    add_session (self, get_day (entry), &session);
}

/**
 * unknot_map_time_new:
 * @journal: the journal
 * @today: the last day that is shown, days since 1970-01-01
 *
 * Reads the knots' lives from a journal. Each knot keeps to the one frame that it has most numbers of, so that frames
 * are never mixed (clinical.md E1).
 *
 * Returns: (transfer full): the lives
 */
UnknotMapTime *
unknot_map_time_new (UnknotJournal *journal,
                     int            today)
{
  UnknotMapTime *self;
  guint n_entries;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);

  self = g_new0 (UnknotMapTime, 1);
  self->stories = g_ptr_array_new_with_free_func (story_free);
  self->by_knot = g_hash_table_new (g_str_hash, g_str_equal);
  self->first_day = self->today = today;
  n_entries = g_list_model_get_n_items (G_LIST_MODEL (journal));
  for (guint i = 0; i < n_entries; i++)
    add_entry (self, unknot_journal_get_entry (journal, i));

  return self;
}

/**
 * unknot_map_time_free:
 * @self: (transfer full): lives
 *
 * Frees them.
 */
void
unknot_map_time_free (UnknotMapTime *self)
{
  g_hash_table_unref (self->by_knot);
  g_ptr_array_unref (self->stories);
  g_free (self);
}

/**
 * unknot_map_time_get_n_knots:
 * @self: lives
 *
 * Counts the knots that there ever were.
 *
 * Returns: how many
 */
guint
unknot_map_time_get_n_knots (UnknotMapTime *self)
{
  return self->stories->len;
}

/**
 * unknot_map_time_get_n_weeks:
 * @self: lives
 *
 * Counts the weeks from the first knot until today. The last one ends today.
 *
 * Returns: how many, 1 or more
 */
guint
unknot_map_time_get_n_weeks (UnknotMapTime *self)
{
  return (guint) ((self->today - self->first_day) / DAYS_OF_WEEK) + 1;
}

/**
 * unknot_map_time_get_week_end:
 * @self: lives
 * @week: 0 for the first one
 *
 * Gets the last day of a week.
 *
 * Returns: days since 1970-01-01
 */
int
unknot_map_time_get_week_end (UnknotMapTime *self,
                              guint          week)
{
  guint n_weeks = unknot_map_time_get_n_weeks (self);

  return self->today - (int) (n_weeks - 1 - MIN (week, n_weeks - 1)) * DAYS_OF_WEEK;
}

static double
get_pain (const UnknotMapStory *story,
          int          day)
{
  const UnknotMapEvent *event = unknot_map_story_get_event (story, day);

  if (event == NULL || !event->present)
    return UNKNOT_NO_KNOT;
  return unknot_map_story_get_middle (story, day - UNKNOT_MAP_TIME_REACH + 1, day, NULL);
}

/* Rounding must not make a change that nobody noticed: less than LEAST_CHANGE is the same. */
static void
set_pains (UnknotMapMoment *moment,
           double           before,
           double           after)
{
  gboolean same = before >= 0 && after >= 0 && fabs (after - before) < LEAST_CHANGE;

  moment->after = unknot_map_story_round (after);
  moment->before = same ? moment->after : unknot_map_story_round (before);
}

/**
 * unknot_map_time_list:
 * @self: lives
 * @day: days since 1970-01-01
 *
 * Lists the knots that were on the map at the end of a day.
 *
 * Returns: (transfer full) (element-type UnknotMapMoment): the knots, in the order in which they were found
 */
GArray *
unknot_map_time_list (UnknotMapTime *self,
                      int            day)
{
  return unknot_map_time_compare (self, day, day);
}

/**
 * unknot_map_time_compare:
 * @self: lives
 * @before: days since 1970-01-01
 * @after: a day not before @before
 *
 * Lists the knots that were on the map at the end of one of two days. Numbers are whole; two that differ by less than
 * the smallest change that people notice (1 point, clinical.md E2) are both the later one.
 *
 * Returns: (transfer full) (element-type UnknotMapMoment): the knots, in the order in which they were found
 */
GArray *
unknot_map_time_compare (UnknotMapTime *self,
                         int            before,
                         int            after)
{
  GArray *moments = g_array_new (FALSE, FALSE, sizeof (UnknotMapMoment));

  g_return_val_if_fail (before <= after, moments);

  for (guint i = 0; i < self->stories->len; i++)
    {
      const UnknotMapStory *story = g_ptr_array_index (self->stories, i);
      const UnknotMapEvent *event = unknot_map_story_get_event (story, after);
      UnknotMapMoment moment = { .knot = story->knot };

      set_pains (&moment, get_pain (story, before), get_pain (story, after));
      if (moment.before == UNKNOT_NO_KNOT && moment.after == UNKNOT_NO_KNOT)
        continue;

      moment.muscle = event->muscle;
      moment.label = event->label;
      moment.side = event->side;
      moment.view = event->view;
      moment.place = event->place;
      g_array_append_val (moments, moment);
    }

  return moments;
}

static void
count_moment (UnknotMapDifference   *difference,
              const UnknotMapMoment *moment)
{
  if (moment->after == UNKNOT_NO_KNOT)
    difference->n_gone++;
  else if (moment->before == UNKNOT_NO_KNOT)
    difference->n_new++;
  else if (moment->before == UNKNOT_NO_WORD || moment->after == UNKNOT_NO_WORD)
    difference->n_unknown++;
  else if (moment->after < moment->before)
    difference->n_better++;
  else if (moment->after > moment->before)
    difference->n_worse++;
  else
    difference->n_same++;
}

/**
 * unknot_map_time_sum_up:
 * @moments: (element-type UnknotMapMoment): what [func@Unknot.map_time_compare] listed
 *
 * Counts what changed.
 *
 * Returns: the counts
 */
UnknotMapDifference
unknot_map_time_sum_up (const GArray *moments)
{
  UnknotMapDifference difference = { .most = -1 };
  int most = 0;

  for (guint i = 0; i < moments->len; i++)
    {
      const UnknotMapMoment *moment = &g_array_index (moments, UnknotMapMoment, i);

      count_moment (&difference, moment);
      if (moment->before >= 0 && moment->after >= 0 && ABS (moment->after - moment->before) > most)
        {
          most = ABS (moment->after - moment->before);
          difference.most = (int) i;
        }
    }

  return difference;
}
