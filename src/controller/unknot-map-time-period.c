/* How much knots hurt in a span of days, of a week or of any length. */

#include "unknot-map-time-private.h"

#include <math.h>

/* The average of the day, which weeks are compared by, as soon as it has been given on as many days as the pain of a
 * moment: the same choice as for the chart. */
static const GArray *
get_days (const UnknotMapStory *story)
{
  const GArray *days = story->days[UNKNOT_FRAME_DAY];

  return days->len > 0 && days->len >= story->days[UNKNOT_FRAME_NOW]->len ? days : story->days[UNKNOT_FRAME_NOW];
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double one = *(const double *) a;
  double other = *(const double *) b;

  return one < other ? -1 : one > other;
}

/* The middle of the days' means, and how many days that are. */
double
unknot_map_story_get_middle (const UnknotMapStory *self,
                             int                   first_day,
                             int                   last_day,
                             int                  *n_days)
{
  const GArray *days = get_days (self);
  g_autoptr (GArray) means = g_array_new (FALSE, FALSE, sizeof (double));
  guint middle;

  for (guint i = 0; i < days->len; i++)
    {
      const UnknotMapDay *day = &g_array_index (days, UnknotMapDay, i);
      double mean = day->sum / day->n;

      if (day->day >= first_day && day->day <= last_day)
        g_array_append_val (means, mean);
    }
  if (n_days != NULL)
    *n_days = (int) means->len;
  if (means->len == 0)
    return UNKNOT_NO_WORD;

  g_array_sort (means, compare_doubles);
  middle = means->len / 2;
  if (means->len % 2 == 1)
    return g_array_index (means, double, middle);
  return (g_array_index (means, double, middle - 1) + g_array_index (means, double, middle)) / 2;
}

/* The last event of the knot's life until the end of a day; `NULL` before it was found. */
const UnknotMapEvent *
unknot_map_story_get_event (const UnknotMapStory *self,
                            int                   day)
{
  const UnknotMapEvent *last = NULL;

  for (guint i = 0; i < self->events->len; i++)
    if (g_array_index (self->events, UnknotMapEvent, i).day <= day)
      last = &g_array_index (self->events, UnknotMapEvent, i);

  return last;
}

/* To a whole number, and up where it lies between two. */
int
unknot_map_story_round (double pain)
{
  return (int) floor (pain + 0.5);
}

static gboolean
was_present (const UnknotMapStory *story,
             int                   first_day,
             int                   last_day)
{
  const UnknotMapEvent *before = unknot_map_story_get_event (story, first_day - 1);

  if (before != NULL && before->present)
    return TRUE;

  for (guint i = 0; i < story->events->len; i++)
    {
      const UnknotMapEvent *event = &g_array_index (story->events, UnknotMapEvent, i);

      if (event->present && event->day >= first_day && event->day <= last_day)
        return TRUE;
    }

  return FALSE;
}

/**
 * unknot_map_time_list_period:
 * @self: lives
 * @first_day: days since 1970-01-01
 * @last_day: not before @first_day
 *
 * Lists the knots that were on the map on any day of a period, with the middle of the means of its days: a long one
 * tells what was usual in it, and a few bad days don't move it. Where a knot moved, its last place counts.
 *
 * Returns: (transfer full) (element-type UnknotMapMoment): the knots, in the order in which they were found
 */
GArray *
unknot_map_time_list_period (UnknotMapTime *self,
                             int            first_day,
                             int            last_day)
{
  GArray *moments = g_array_new (FALSE, FALSE, sizeof (UnknotMapMoment));

  g_return_val_if_fail (first_day <= last_day, moments);

  for (guint i = 0; i < self->stories->len; i++)
    {
      const UnknotMapStory *story = g_ptr_array_index (self->stories, i);
      const UnknotMapEvent *event = unknot_map_story_get_event (story, last_day);
      UnknotMapMoment moment = { .knot = story->knot };

      if (!was_present (story, first_day, last_day))
        continue;

      moment.muscle = event->muscle;
      moment.label = event->label;
      moment.side = event->side;
      moment.view = event->view;
      moment.place = event->place;
      moment.after = unknot_map_story_round (unknot_map_story_get_middle (story, first_day, last_day,
                                                                          &moment.n_days));
      moment.before = moment.after;
      g_array_append_val (moments, moment);
    }

  return moments;
}
