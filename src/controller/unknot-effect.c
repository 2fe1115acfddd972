#include "unknot-effect.h"

#include <math.h>

/* clinical.md E5.4: few sessions are pulled toward what is usual. All three are decisions, no measurements. */
#define USUAL_MEAN (-0.5)
#define USUAL_SD 1.0
#define USUAL_WEIGHT 6.0
/* Of the normal distribution, leaving a tenth on either side. */
#define Z_OF_80_PERCENT 1.2816

/**
 * unknot_effect_shrink:
 * @mean: mean of pain after minus pain before over the sessions; less than 0 is relief
 * @n: how many sessions
 *
 * Shrinks the mean change of a few sessions toward the usual one, clinical.md E5.4: w · mean + (1 − w) · usual, w = n / (n + 6).
 *
 * Returns: the shrunk change
 */
double
unknot_effect_shrink (double mean,
                      int    n)
{
  double weight;

  g_return_val_if_fail (n >= 0, USUAL_MEAN);

  weight = n / (n + USUAL_WEIGHT);

  return weight * mean + (1 - weight) * USUAL_MEAN;
}

/**
 * unknot_effect_range:
 * @mean: mean of pain after minus pain before over the sessions
 * @n: how many sessions
 *
 * Gives the range in which the effect lies four times in five: the usual spread gets narrower with every session.
 *
 * Returns: the range round unknot_effect_shrink()
 */
UnknotEffectRange
unknot_effect_range (double mean,
                     int    n)
{
  double middle = unknot_effect_shrink (mean, n);
  double half = Z_OF_80_PERCENT * USUAL_SD * sqrt (USUAL_WEIGHT / (USUAL_WEIGHT + n));

  return (UnknotEffectRange) { .low = middle - half, .high = middle + half };
#include "unknot-records.h"

#include <glib/gi18n.h>
#include <math.h>

/* clinical.md E5.4: what is usual, and how many sessions weigh as much as it does. */
#define PRIOR_MEAN (-0.5)
#define PRIOR_SD 1.0
#define PRIOR_SESSIONS 6.0

/* Half the width of an 80 % range, in standard deviations. */
#define Z_80 1.281552

/* Before so many sessions, on so many days, nothing is said to help (clinical.md E5.5). */
#define FEWEST_SESSIONS 5
#define FEWEST_DAYS 4

/* Soreness "the next day" is what is noted within this time. */
#define HOUR_MS G_GINT64_CONSTANT (3600000)
#define SORENESS_HOURS 48

/* One journal on its way to effects. */
typedef struct
{
  const char *knot;      /* NULL for all */
  UnknotTime  now;
  GPtrArray  *effects;
  GHashTable *by_key;    /* technique and muscle → borrowed effect */
} Collector;

/**
 * unknot_effect_shrink:
 * @sessions: how many sessions
 * @mean_change: mean of after minus before
 *
 * Draws a mean of few sessions towards what is usual, by w = n / (n + 6) and a usual change of −0.5 (clinical.md E5.4).
 *
 * Returns: the change to show; −0.5 without any session
 */
double
unknot_effect_shrink (guint  sessions,
                      double mean_change)
{
  double weight = sessions / (sessions + PRIOR_SESSIONS);

  return weight * mean_change + (1 - weight) * PRIOR_MEAN;
}

/**
 * unknot_effect_get_half_range:
 * @sessions: how many sessions
 *
 * Says how far the 80 % range reaches to either side of the change that is shown: the spread of the posterior with a
 * prior SD of 1.0 (clinical.md E5.4).
 *
 * Returns: points of pain
 */
double
unknot_effect_get_half_range (guint sessions)
{
  return Z_80 * PRIOR_SD * sqrt (PRIOR_SESSIONS / (sessions + PRIOR_SESSIONS));
}

/**
 * unknot_effect_free:
 * @self: (transfer full): an effect
 *
 * Frees an effect.
 */
void
unknot_effect_free (UnknotEffect *self)
{
  g_free (self->technique);
  g_free (self->muscle);
  g_free (self);
}

static UnknotEffect *
need_effect (Collector  *collector,
             const char *technique,
             const char *muscle)
{
  g_autofree char *key = g_strconcat (technique, "\n", muscle, NULL);
  UnknotEffect *effect = g_hash_table_lookup (collector->by_key, key);

  if (effect != NULL)
    return effect;

  effect = g_new0 (UnknotEffect, 1);
  effect->technique = g_strdup (technique);
  effect->muscle = g_strdup (muscle);
  effect->soreness_next_day = -1;
  g_ptr_array_add (collector->effects, effect);
  g_hash_table_insert (collector->by_key, g_steal_pointer (&key), effect);
  return effect;
}

/* What happened to a muscle's pain in a session: the mean of its knots that have both numbers. */
static gboolean
find_change (const UnknotSessionRecord *session,
             const char                *muscle,
             const char                *only_knot,
             double                    *change)
{
  double sum = 0;
  guint n = 0;

  for (guint i = 0; i < session->n_knots; i++)
    {
      const UnknotSessionKnot *knot = &session->knots[i];

      if (g_strcmp0 (knot->muscle, muscle) != 0 || knot->before < 0 || knot->after < 0 ||
          (only_knot != NULL && g_strcmp0 (knot->knot, only_knot) != 0))
        continue;
      sum += knot->after - knot->before;
      n++;
    }

  if (n > 0)
    *change = sum / n;
  return n > 0;
}

static void
add_session_to (UnknotEffect              *effect,
                const Collector           *collector,
                const UnknotSessionRecord *session,
                UnknotTime                 time)
{
  int day = unknot_time_get_day (time);
  double change;

  effect->adverse |= session->adverse;
  if (find_change (session, effect->muscle, collector->knot, &change))
    {
      effect->sessions++;
      effect->mean_change += (change - effect->mean_change) / effect->sessions;
      effect->days += effect->sessions == 1 || effect->counted_day != day;
      effect->counted_day = day;
      effect->sessions_this_week += collector->now.milliseconds - time.milliseconds < 7 * 24 * HOUR_MS;
    }
  effect->last = time;
  effect->soreness_next_day = -1;
}

static gboolean
is_for (const UnknotSessionRecord *session,
        const char                *muscle,
        const char                *only_knot)
{
  for (guint i = 0; i < session->n_knots; i++)
    if (g_strcmp0 (session->knots[i].muscle, muscle) == 0 &&
        (only_knot == NULL || g_strcmp0 (session->knots[i].knot, only_knot) == 0))
      return TRUE;

  return FALSE;
}

/* What was done for no muscle in particular, like breathing, counts for each muscle of the session; and a technique
 * that comes twice in a session counts once. */
static void
add_session (Collector   *collector,
             UnknotEntry *entry)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;

  unknot_entry_get_session (entry, &session);
  for (guint i = 0; i < session.n_items; i++)
    for (guint j = 0; j < session.n_knots; j++)
      {
        const char *muscle = session.knots[j].muscle;
        UnknotEffect *effect;

        if (muscle == NULL || (session.items[i].muscle != NULL && g_strcmp0 (session.items[i].muscle, muscle) != 0) ||
            !is_for (&session, muscle, collector->knot))
          continue;
        effect = need_effect (collector, session.items[i].technique, muscle);
        if (g_hash_table_add (seen, effect))
          add_session_to (effect, collector, &session, unknot_entry_get_time (entry));
      }
}

/* The muscle of a knot at a time is that of its last session: the entries come in order. */
static void
add_soreness (Collector   *collector,
              UnknotEntry *entry,
              GHashTable  *muscles)
{
  UnknotTime time = unknot_entry_get_time (entry);
  UnknotRatingRecord rating;
  const char *muscle;

  if (!unknot_entry_get_rating (entry, &rating) || rating.soreness < 0 || rating.knot == NULL)
    return;

  muscle = g_hash_table_lookup (muscles, rating.knot);
  for (guint i = 0; muscle != NULL && i < collector->effects->len; i++)
    {
      UnknotEffect *effect = g_ptr_array_index (collector->effects, i);

      if (g_str_equal (effect->muscle, muscle) &&
          time.milliseconds - effect->last.milliseconds <= SORENESS_HOURS * HOUR_MS)
        effect->soreness_next_day = MAX (effect->soreness_next_day, rating.soreness);
    }
}

static void
note_muscles (UnknotEntry *entry,
              GHashTable  *muscles)
{
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;

  unknot_entry_get_session (entry, &session);
  for (guint i = 0; i < session.n_knots; i++)
    if (session.knots[i].muscle != NULL)
      g_hash_table_replace (muscles, g_strdup (session.knots[i].knot), g_strdup (session.knots[i].muscle));
}

/* The careful end decides: what even in a bad case eased most comes first (clinical.md E5.4). */
static int
compare_effects (gconstpointer a,
                 gconstpointer b)
{
  const UnknotEffect *first = *(UnknotEffect **) a;
  const UnknotEffect *second = *(UnknotEffect **) b;

  if (fabs (first->high - second->high) > 1e-9)
    return first->high < second->high ? -1 : 1;
  return g_strcmp0 (first->technique, second->technique);
}

/**
 * unknot_effect_list:
 * @journal: the journal
 * @knot: (nullable): UUID of the one knot to look at; `NULL` for all
 * @now: what time it is
 *
 * Works out what each technique did on each muscle, right after it. A session's change counts for all that was done in
 * it: nobody can tell which part it was. One with a note that something went wrong counts against all of them, until
 * that note is taken out of the entry.
 *
 * Returns: (transfer full) (element-type UnknotEffect): the effects, those that eased most even at the careful end first
 */
GPtrArray *
unknot_effect_list (UnknotJournal *journal,
                    const char    *knot,
                    UnknotTime     now)
{
  g_autoptr (GHashTable) by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) muscles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Collector collector = { .knot = knot, .now = now, .by_key = by_key };
  guint n_entries;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);

  collector.effects = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_effect_free);
  n_entries = g_list_model_get_n_items (G_LIST_MODEL (journal));
  for (guint i = 0; i < n_entries; i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i);

      if (unknot_entry_get_kind (entry) == UNKNOT_ENTRY_SESSION)
        {
          add_session (&collector, entry);
          note_muscles (entry, muscles);
        }
      else
        {
          add_soreness (&collector, entry, muscles);
        }
    }

  for (guint i = 0; i < collector.effects->len; i++)
    {
      UnknotEffect *effect = g_ptr_array_index (collector.effects, i);

      effect->shown = unknot_effect_shrink (effect->sessions, effect->mean_change);
      effect->low = effect->shown - unknot_effect_get_half_range (effect->sessions);
      effect->high = effect->shown + unknot_effect_get_half_range (effect->sessions);
    }
  g_ptr_array_sort (collector.effects, compare_effects);
  return collector.effects;
}

/* What was done in the last 24 hours, for the daily limits. */
static void
add_today (UnknotEntry     *entry,
           UnknotTime       now,
           UnknotSituation *situation)
{
  gint64 ago = now.milliseconds - unknot_entry_get_time (entry).milliseconds;
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;

  if (ago < 0 || ago > 24 * HOUR_MS)
    return;

  unknot_entry_get_session (entry, &session);
  for (guint i = 0; i < session.n_items; i++)
    for (guint j = 0; j < session.n_knots; j++)
      {
        const char *muscle = session.knots[j].muscle;

        if (muscle != NULL && (session.items[i].muscle == NULL || g_str_equal (session.items[i].muscle, muscle)))
          unknot_situation_add_today (situation, session.items[i].technique, muscle, (double) ago / HOUR_MS,
                                      session.items[i].seconds);
      }
}

/**
 * unknot_effect_fill_situation:
 * @journal: the journal
 * @now: what time it is
 * @situation: a situation that is being made
 *
 * Tells the planner what the journal knows: history, what was done today, and how many sessions there were.
 */
void
unknot_effect_fill_situation (UnknotJournal   *journal,
                              UnknotTime       now,
                              UnknotSituation *situation)
{
  g_autoptr (GPtrArray) effects = NULL;
  guint n_entries;

  g_return_if_fail (UNKNOT_IS_JOURNAL (journal));
  g_return_if_fail (situation != NULL);

  effects = unknot_effect_list (journal, NULL, now);
  for (guint i = 0; i < effects->len; i++)
    {
      UnknotEffect *effect = g_ptr_array_index (effects, i);
      UnknotSituationPast *past = unknot_situation_add_past (situation, effect->technique, effect->muscle);

      past->sessions = (int) effect->sessions;
      past->sessions_this_week = (int) effect->sessions_this_week;
      past->days = (int) effect->days;
      past->mean_change = effect->mean_change;
      past->soreness_next_day = effect->soreness_next_day;
      past->adverse = effect->adverse;
      past->hours_since = MAX ((double) (now.milliseconds - effect->last.milliseconds) / HOUR_MS, 0);
    }

  n_entries = g_list_model_get_n_items (G_LIST_MODEL (journal));
  situation->experience = 0;
  for (guint i = 0; i < n_entries; i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i);

      if (unknot_entry_get_kind (entry) != UNKNOT_ENTRY_SESSION)
        continue;
      situation->experience++;
      add_today (entry, now, situation);
    }
}

/**
 * unknot_effect_seems_to_help:
 * @self: an effect
 *
 * Says whether the app may say that a technique seems to help: five sessions on four days (clinical.md E5.5), and less
 * pain even at the careful end.
 *
 * Returns: `TRUE` if it may
 */
gboolean
unknot_effect_seems_to_help (const UnknotEffect *self)
{
  return self->sessions >= FEWEST_SESSIONS && self->days >= FEWEST_DAYS && self->high < 0;
}

/**
 * unknot_effect_dup_change_text:
 * @self: an effect
 *
 * Says what the change that is shown comes to.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_effect_dup_change_text (const UnknotEffect *self)
{
  double size = round (fabs (self->shown) * 10) / 10;

  if (size < 0.05)
    /* Translators: of pain right after a technique: neither less nor more */
    return g_strdup (_("the same"));
  if (self->shown < 0)
    /* Translators: points of pain, from 0 to 10, right after a technique */
    return g_strdup_printf (_("%.1f less"), size);
  /* Translators: points of pain, from 0 to 10, right after a technique */
  return g_strdup_printf (_("%.1f more"), size);
}

/**
 * unknot_effect_dup_count_text:
 * @self: an effect
 *
 * Says what the change rests on, and whether it could be chance.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_effect_dup_count_text (const UnknotEffect *self)
{
  if (self->sessions < FEWEST_SESSIONS || self->days < FEWEST_DAYS)
    return g_strdup_printf (ngettext ("%u time · too few to say", "%u times · too few to say", self->sessions),
                            self->sessions);
  if (self->low < 0 && self->high >= 0)
    return g_strdup_printf (ngettext ("%u time · could be chance", "%u times · could be chance", self->sessions),
                            self->sessions);
  return g_strdup_printf (ngettext ("%u time", "%u times", self->sessions), self->sessions);
}
