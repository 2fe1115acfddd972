#include "unknot-survey.h"

#include "unknot-records.h"

#define MILLISECONDS_PER_HOUR (3600.0 * 1000.0)
#define HOURS_PER_DAY 24.0
#define HOURS_PER_WEEK 168.0

/* A pain that is asked for the day after belongs to a session for this long (clinical.md C0, next-day rule). */
#define SORENESS_HOURS 48.0

/* What is gathered about one technique on one muscle before it becomes a past of the situation. */
typedef struct
{
  UnknotSituationPast *past;
  GHashTable *days;
  double change;
  int n_changes;
} Tally;

typedef struct
{
  UnknotSituation *situation;
  UnknotJournal *journal;
  UnknotTime now;
  GHashTable *tallies;
} Survey;

static void
tally_free (gpointer data)
{
  Tally *tally = data;

  g_hash_table_unref (tally->days);
  g_free (tally);
}

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
      tally->days = g_hash_table_new (NULL, NULL);
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

/* What the person said the day after the session at @position; the last answer counts. */
static int
soreness_after (Survey     *self,
                guint       position,
                const char *knot)
{
  UnknotTime session = unknot_entry_get_time (unknot_journal_get_entry (self->journal, position));
  int soreness = UNKNOT_UNKNOWN;
  UnknotEntry *entry;

  for (guint i = position + 1; (entry = unknot_journal_get_entry (self->journal, i)) != NULL; i++)
    {
      UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

      if (hours_between (session, unknot_entry_get_time (entry)) > SORENESS_HOURS)
        break;
      if (unknot_entry_get_rating (entry, &rating) && rating.soreness >= 0 && g_strcmp0 (rating.knot, knot) == 0)
        soreness = rating.soreness;
    }

  return soreness;
}

static void
add_item (Survey                    *self,
          guint                      position,
          const UnknotSessionRecord *session,
          const UnknotSessionItem   *item)
{
  UnknotTime time = unknot_entry_get_time (unknot_journal_get_entry (self->journal, position));
  double hours = MAX (0, hours_between (time, self->now));
  const UnknotSessionKnot *knot = find_knot (session, item->muscle);
  const char *muscle = item->muscle != NULL ? item->muscle : knot != NULL ? knot->muscle : NULL;
  Tally *tally;

  if (muscle == NULL)
    return;

  tally = get_tally (self, item->technique, muscle);
  tally->past->sessions++;
  tally->past->hours_since = hours;
  tally->past->adverse = tally->past->adverse || session->adverse;
  if (hours < HOURS_PER_WEEK)
    tally->past->sessions_this_week++;
  g_hash_table_add (tally->days, GINT_TO_POINTER (unknot_time_get_day (time)));
  tally->past->days = (int) g_hash_table_size (tally->days);

  if (knot != NULL && knot->before >= 0 && knot->after >= 0)
    {
      tally->change += knot->after - knot->before;
      tally->n_changes++;
      tally->past->mean_change = tally->change / tally->n_changes;
    }
  if (knot != NULL)
    tally->past->soreness_next_day = soreness_after (self, position, knot->knot);

  if (hours < HOURS_PER_DAY)
    unknot_situation_add_today (self->situation, item->technique, muscle, hours, item->seconds);
}

static void
add_sessions (Survey *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->journal));

  for (guint i = 0; i < n; i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (self->journal, i);
      g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;

      if (!unknot_entry_get_session (entry, &session))
        continue;

      self->situation->experience++;
      for (guint item = 0; item < session.n_items; item++)
        add_item (self, i, &session, &session.items[item]);
    }
}

/* The mean of what was said about a whole day within the last one (clinical.md E1, AVG24). */
static void
add_average (Survey *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->journal));
  int sum = 0;
  int count = 0;

  for (guint i = 0; i < n; i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (self->journal, i);
      UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

      if (unknot_entry_get_rating (entry, &rating) && rating.frame == UNKNOT_FRAME_DAY && rating.pain >= 0
          && hours_between (unknot_entry_get_time (entry), self->now) < HOURS_PER_DAY)
        {
          sum += rating.pain;
          count++;
        }
    }

  if (count > 0)
    self->situation->pain_average = (sum + count / 2) / count;
}

static void
add_knot (Survey     *self,
          UnknotKnot *knot)
{
  UnknotSituationKnot *added =
    unknot_situation_add_knot (self->situation, unknot_knot_get_muscle (knot), unknot_knot_get_side (knot),
                               MAX (0, unknot_knot_get_pain (knot)), unknot_knot_get_days (knot, self->now));

  added->has_spot = TRUE;
  added->view = unknot_knot_get_view (knot);
  added->x = unknot_knot_get_x (knot);
  added->y = unknot_knot_get_y (knot);
}

/* Flags that are open count as they are; once all are cleared they still count, as cleared ones (clinical.md F9.1). */
static void
add_flags (UnknotSituation *situation,
           UnknotProfile   *profile)
{
  g_auto (GStrv) open = unknot_profile_dup_open_flags (profile);
  g_autoptr (GArray) all = unknot_profile_list_flags (profile);

  for (char **flag = open; *flag != NULL; flag++)
    unknot_situation_add_flag (situation, *flag);

  if (open[0] != NULL || all->len == 0)
    return;

  situation->cleared = TRUE;
  for (guint i = 0; i < all->len; i++)
    unknot_situation_add_flag (situation, g_array_index (all, UnknotFlagAnswer, i).flag);
}

static void
add_profile (UnknotSituation *situation,
             UnknotProfile   *profile,
             UnknotTime       now)
{
  g_auto (GStrv) tools = unknot_profile_dup_tools (profile);
  g_auto (GStrv) conditions = unknot_profile_dup_conditions (profile);

  for (char **id = tools; *id != NULL; id++)
    {
      UnknotTool tool;

      if (unknot_tool_from_id (*id, &tool))
        situation->tools |= UNKNOT_TOOL_BIT (tool);
    }
  for (char **id = conditions; *id != NULL; id++)
    {
      UnknotCondition condition;

      if (unknot_condition_from_id (*id, &condition))
        unknot_situation_add_condition (situation, condition);
    }

  situation->helper = unknot_profile_get_helper (profile);
  situation->floor = unknot_profile_get_floor (profile);
  situation->age = unknot_profile_get_age (profile, now);
  situation->questions_answered = unknot_profile_get_safety_answered (profile);
  if (!unknot_setting_from_id (unknot_profile_get_setting (profile), &situation->setting))
    situation->setting = UNKNOT_SETTING_HOME;
  add_flags (situation, profile);
}

/**
 * unknot_survey:
 * @profile: what the person has, and what must be considered
 * @journal: what was done, and how it went
 * @knots: (array length=n_knots): the knots that ask for relief, each on a muscle
 * @n_knots: how many
 * @minutes: how long the session may be
 * @now: what time it is
 *
 * Puts together everything that the planner decides from. What the journal does not know is left unknown, which every
 * rule takes on the careful side.
 *
 * Returns: (transfer full): the situation
 */
UnknotSituation *
unknot_survey (UnknotProfile      *profile,
               UnknotJournal      *journal,
               UnknotKnot * const *knots,
               guint               n_knots,
               int                 minutes,
               UnknotTime          now)
{
  g_autoptr (GHashTable) tallies = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, tally_free);
  Survey survey = { unknot_situation_new (), journal, now, tallies };

  survey.situation->minutes = minutes;
  add_profile (survey.situation, profile, now);
  for (guint i = 0; i < n_knots; i++)
    add_knot (&survey, knots[i]);
  add_sessions (&survey);
  add_average (&survey);

  return survey.situation;
}
