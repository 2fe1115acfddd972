#include "unknot-episodes.h"

/* Average pain in studies of the low back, 0-10 (clinical.md E5.1, R7): at the start and after six weeks, of people who
 * have it for days, and of those who have it for months. */
#define ACUTE_START 5.2
#define ACUTE_END 2.3
#define PERSISTENT_START 5.1
#define PERSISTENT_END 3.3

/**
 * unknot_episodes_is_low_back:
 * @anatomy: the muscles and their regions
 * @muscle: (nullable): id of a muscle
 *
 * Says whether a knot in @muscle can only be one of the low back, the only place that the studies are about: a muscle
 * that also runs higher up may hurt there.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_episodes_is_low_back (UnknotAnatomy *anatomy,
                             const char    *muscle)
{
  const UnknotMuscleGroup *groups;
  gboolean found = FALSE;
  gsize n_groups;

  g_return_val_if_fail (anatomy != NULL, FALSE);

  if (muscle == NULL)
    return FALSE;

  groups = unknot_anatomy_get_groups (anatomy, &n_groups);
  for (gsize i = 0; i < n_groups; i++)
    {
      if (!g_strv_contains ((const char * const *) groups[i].muscles, muscle))
        continue;
      if (g_str_equal (groups[i].id, "low-back"))
        found = TRUE;
      else if (!g_str_equal (groups[i].id, "upper-buttock"))
        return FALSE;
    }

  return found;
}

static void
add_typical (UnknotChartSeries *series,
             int                start)
{
  for (int age = 0; age <= UNKNOT_EPISODES_TYPICAL_DAYS; age++)
    {
      double part = age / (double) UNKNOT_EPISODES_TYPICAL_DAYS;
      double acute = ACUTE_START + (ACUTE_END - ACUTE_START) * part;
      double persistent = PERSISTENT_START + (PERSISTENT_END - PERSISTENT_START) * part;
      UnknotChartTypical typical = { start + age, MIN (acute, persistent), MAX (acute, persistent) };

      if (typical.day >= series->first_day && typical.day <= series->last_day)
        g_array_append_val (series->typical, typical);
    }
}

static void
add_episode (UnknotChartSeries        *series,
             const UnknotChartEpisode *episode)
{
  if (episode->first_day <= series->last_day && episode->last_day >= series->first_day)
    g_array_append_val (series->episodes, *episode);
}

/**
 * unknot_episodes_add:
 * @series: a series that is being made
 * @knot: the knot that it is about, on the map or gone
 * @low_back: whether the knot is one of the low back, see [func@Unknot.episodes_is_low_back]
 *
 * Adds the times that a knot hurt: from when the person said that it began, or from back, to quiet or gone. Adds the
 * typical course in studies to one of the low back that goes on and is not older than six weeks; not if nobody said when
 * it began. Nothing is judged by it (clinical.md E5.1).
 */
void
unknot_episodes_add (UnknotChartSeries *series,
                     UnknotKnot        *knot,
                     gboolean           low_back)
{
  UnknotChartEpisode episode = { .open = FALSE };
  UnknotKnotLife *life;
  gboolean start_known = FALSE;

  g_return_if_fail (series != NULL);
  g_return_if_fail (UNKNOT_IS_KNOT (knot));

  life = unknot_knot_get_life (knot);
  for (guint i = 0; life != NULL && i < unknot_knot_life_n_moments (life); i++)
    {
      const UnknotKnotMoment *moment = unknot_knot_life_get_moment (life, i);
      int day = unknot_time_get_day (moment->time);

      if (moment->event == UNKNOT_KNOT_MOVED)
        continue;
      if (moment->event == UNKNOT_KNOT_FOUND || moment->event == UNKNOT_KNOT_BACK)
        {
          int before = moment->event == UNKNOT_KNOT_FOUND ? unknot_knot_get_days (knot, moment->time) : 0;

          start_known = before >= 0;
          episode = (UnknotChartEpisode) { .first_day = day - MAX (before, 0), .open = TRUE };
        }
      else if (episode.open)
        {
          episode.last_day = day;
          episode.open = FALSE;
          add_episode (series, &episode);
        }
    }

  if (!episode.open)
    return;

  episode.last_day = series->last_day;
  add_episode (series, &episode);
  if (low_back && start_known && series->last_day - episode.first_day <= UNKNOT_EPISODES_TYPICAL_DAYS)
    add_typical (series, episode.first_day);
}
