/* What each technique did on each muscle, right after it and on the next day: clinical.md E5.2 to E5.4.
 *
 * A session's change counts for all that was done in it: nobody can tell which part it was. */

#include "unknot-helped-private.h"

#include "unknot-usual-days.h"

#include <math.h>

/* Pain at the start: 0 to 3, 4 to 6, 7 to 10 (clinical.md E5.3). The mean of several knots may lie between. */
#define MIDDLE_FROM 3.5
#define STRONG_FROM 6.5
#define N_BANDS 3

/* Two techniques that share so much of their sessions can't be told apart. */
#define SAME_SESSIONS 0.9

/* From so much on soreness is more than a little (clinical.md C0, next-day rule). */
#define SORE_FROM 4

/* What a session did to a muscle. */
typedef struct
{
  double change;
  double beyond;
  guint  band;
} Response;

/* How a muscle was on the day after. */
typedef struct
{
  double beyond;
  int    n_numbers;
  int    soreness;
} NextDay;

typedef struct
{
  double sum;
  int    n;
} Total;

/* All sessions on one muscle, by how much pain they began with. */
typedef struct
{
  Total bands[N_BANDS];
  Total all;
} Muscle;

/* A result on its way; it begins with what is handed out. */
typedef struct
{
  UnknotHelped  helped;
  const Muscle *muscle;
  Total         bands[N_BANDS];
  double        squares;
  double        next_sum;
  double        next_squares;
  int           next_last_day;
  int           last_done;
  int           last_rated;
  int           last_next;
  GArray       *rated;
} Learned;

typedef struct
{
  const UnknotLookBack *back;
  const char           *knot;
  UnknotUsualDays      *days;
  GHashTable           *muscles;
  GHashTable           *by_key;
  GPtrArray            *list;
} Learner;

static void
total_add (Total  *total,
           double  value)
{
  total->sum += value;
  total->n++;
}

static double
total_get_mean (const Total *total)
{
  return total->n > 0 ? total->sum / total->n : 0;
}

static void
learned_free (Learned *learned)
{
  g_array_unref (learned->rated);
  g_free (learned);
}

static Muscle *
need_muscle (Learner    *self,
             const char *id)
{
  Muscle *muscle = g_hash_table_lookup (self->muscles, id);

  if (muscle == NULL)
    {
      muscle = g_new0 (Muscle, 1);
      g_hash_table_insert (self->muscles, (gpointer) id, muscle);
    }

  return muscle;
}

static Learned *
need_learned (Learner    *self,
              const char *technique,
              const char *muscle)
{
  g_autofree char *key = g_strconcat (technique, "\n", muscle, NULL);
  Learned *learned = g_hash_table_lookup (self->by_key, key);

  if (learned == NULL)
    {
      learned = g_new0 (Learned, 1);
      learned->helped.technique = g_strdup (technique);
      learned->helped.muscle = g_strdup (muscle);
      learned->muscle = need_muscle (self, muscle);
      learned->last_done = -1;
      learned->last_rated = -1;
      learned->last_next = -1;
      learned->rated = g_array_new (FALSE, FALSE, sizeof (guint));
      g_ptr_array_add (self->list, learned);
      g_hash_table_insert (self->by_key, g_steal_pointer (&key), learned);
    }

  return learned;
}

/* What happened to a muscle's pain in a session: the mean of its knots that have both numbers. */
static gboolean
find_response (Learner                     *self,
               const UnknotLookBackSession *session,
               const char                  *muscle,
               Response                    *response)
{
  Total before = { 0 };
  Total change = { 0 };
  Total beyond = { 0 };
  double start;

  for (guint i = 0; i < session->record.n_knots; i++)
    {
      const UnknotSessionKnot *knot = &session->record.knots[i];

      if (g_strcmp0 (knot->muscle, muscle) != 0 || knot->before < 0 || knot->after < 0
          || (self->knot != NULL && !g_str_equal (knot->knot, self->knot)))
        continue;
      total_add (&before, knot->before);
      total_add (&change, knot->after - knot->before);
      total_add (&beyond, unknot_baseline_beyond (unknot_usual_days_get (self->days, knot->knot, session->stretch),
                                                  knot->before, knot->after));
    }

  start = total_get_mean (&before);
  response->change = total_get_mean (&change);
  response->beyond = total_get_mean (&beyond);
  response->band = start < MIDDLE_FROM ? 0 : start < STRONG_FROM ? 1 : 2;
  return before.n > 0;
}

/* The mean of the muscle's knots that have a number before the session and on the next day, and the most soreness. */
static NextDay
find_next_day (Learner    *self,
               guint       position,
               const char *muscle)
{
  const UnknotLookBackSession *session = unknot_look_back_get_session (self->back, position);
  NextDay found = { .soreness = -1 };
  Total beyond = { 0 };

  for (guint i = 0; i < session->record.n_knots; i++)
    {
      const UnknotSessionKnot *knot = &session->record.knots[i];
      UnknotHelpedNext next;

      if (g_strcmp0 (knot->muscle, muscle) != 0 || (self->knot != NULL && !g_str_equal (knot->knot, self->knot)))
        continue;
      next = unknot_helped_find_next (self->back, position, knot->knot);
      found.soreness = MAX (found.soreness, next.soreness);
      if (knot->before >= 0 && next.n > 0)
        total_add (&beyond, unknot_baseline_beyond (unknot_usual_days_get (self->days, knot->knot, session->stretch),
                                                    knot->before, next.pain));
    }

  found.beyond = total_get_mean (&beyond);
  found.n_numbers = beyond.n;
  return found;
}

static void
add_next_day (Learned       *learned,
              const NextDay *next,
              guint          position,
              int            day)
{
  UnknotHelped *helped = &learned->helped;

  if (learned->last_next == (int) position)
    return;

  learned->last_next = (int) position;
  helped->asked += next->soreness >= 0;
  helped->sore += next->soreness >= SORE_FROM;
  if (next->n_numbers == 0)
    return;

  helped->next_days += helped->next_n == 0 || day > learned->next_last_day;
  learned->next_last_day = day;
  helped->next_n++;
  learned->next_sum += next->beyond;
  learned->next_squares += next->beyond * next->beyond;
}

static void
add_response (Learned        *learned,
              const Response *response,
              guint           position,
              int             day)
{
  UnknotHelped *helped = &learned->helped;

  if (learned->last_rated == (int) position)
    return;

  learned->last_rated = (int) position;
  helped->sessions++;
  helped->mean_change += (response->change - helped->mean_change) / helped->sessions;
  if (helped->sessions == 1 || day > helped->last_day)
    {
      helped->days++;
      helped->last_day = day;
    }
  total_add (&learned->bands[response->band], response->beyond);
  learned->squares += response->beyond * response->beyond;
  g_array_append_val (learned->rated, position);
}

/* What was done for no muscle in particular, like breathing, counts for each muscle of the session; and a technique
 * that comes twice in a session counts once. */
static void
add_muscle (Learner    *self,
            guint       position,
            const char *muscle)
{
  const UnknotLookBackSession *session = unknot_look_back_get_session (self->back, position);
  int day = unknot_time_get_day (session->time);
  Response response;
  gboolean is_rated = find_response (self, session, muscle, &response);
  NextDay next = find_next_day (self, position, muscle);

  if (is_rated)
    {
      Muscle *all = need_muscle (self, muscle);

      total_add (&all->all, response.beyond);
      total_add (&all->bands[response.band], response.beyond);
    }

  for (guint i = 0; i < session->record.n_items; i++)
    {
      const UnknotSessionItem *item = &session->record.items[i];
      Learned *learned;

      if (item->muscle != NULL && !g_str_equal (item->muscle, muscle))
        continue;
      learned = need_learned (self, item->technique, muscle);
      learned->helped.done += learned->last_done != (int) position;
      learned->last_done = (int) position;
      add_next_day (learned, &next, position, day);
      if (is_rated)
        add_response (learned, &response, position, day);
    }
}

static gboolean
is_wanted (const Learner           *self,
           const UnknotSessionKnot *knot)
{
  return knot->muscle != NULL && (self->knot == NULL || g_str_equal (knot->knot, self->knot));
}

static void
add_session (Learner *self,
             guint    position)
{
  const UnknotSessionRecord *record = &unknot_look_back_get_session (self->back, position)->record;

  for (guint i = 0; i < record->n_knots; i++)
    {
      gboolean seen = FALSE;

      for (guint j = 0; j < i; j++)
        seen = seen || (is_wanted (self, &record->knots[j])
                        && g_strcmp0 (record->knots[i].muscle, record->knots[j].muscle) == 0);
      if (!seen && is_wanted (self, &record->knots[i]))
        add_muscle (self, position, record->knots[i].muscle);
    }
}

static void
finish_next_day (Learned *learned)
{
  UnknotHelped *helped = &learned->helped;
  int n = helped->next_n;
  double spread = -1;

  if (n > 0)
    helped->next_mean = learned->next_sum / n;
  if (n > 1)
    spread = sqrt (MAX (0, (learned->next_squares - learned->next_sum * helped->next_mean) / (n - 1)));
  helped->next = unknot_effect_from_none (helped->next_mean, spread, n);
}

/* Each session is compared with all of the muscle that began with about as much pain; where there was nothing else in
 * that band, it says nothing about better or worse. */
static void
finish (Learned *learned)
{
  UnknotHelped *helped = &learned->helped;
  double sum = 0;
  double off = 0;
  int n = helped->sessions;

  for (guint i = 0; i < N_BANDS; i++)
    {
      sum += learned->bands[i].sum;
      off += learned->bands[i].sum - learned->bands[i].n * total_get_mean (&learned->muscle->bands[i]);
    }

  helped->without = learned->muscle->all.n - n;
  helped->spread = -1;
  if (n > 0)
    {
      helped->mean_beyond = sum / n;
      helped->mean_compared = CLAMP (total_get_mean (&learned->muscle->all) + off / n, -10, 10);
    }
  if (n > 1)
    helped->spread = sqrt (MAX (0, (learned->squares - sum * sum / n) / (n - 1)));
  helped->effect = unknot_effect_estimate (helped->mean_beyond, helped->spread, n);
  helped->compared = unknot_effect_estimate (helped->mean_compared, helped->spread, n);
}

static int
count_shared (const GArray *one,
              const GArray *other)
{
  int n = 0;

  for (guint i = 0, j = 0; i < one->len && j < other->len;)
    {
      guint a = g_array_index (one, guint, i);
      guint b = g_array_index (other, guint, j);

      n += a == b;
      i += a <= b;
      j += b <= a;
    }

  return n;
}

/* Only for what may be named; with all it would take too long. */
static void
find_partner (Learner *self,
              Learned *learned)
{
  double most = SAME_SESSIONS;

  for (guint i = 0; i < self->list->len; i++)
    {
      const Learned *other = g_ptr_array_index (self->list, i);
      double longer = MAX (learned->rated->len, other->rated->len);
      int shared;

      if (other == learned || other->muscle != learned->muscle || other->rated->len < longer * SAME_SESSIONS
          || learned->rated->len < longer * SAME_SESSIONS)
        continue;
      shared = count_shared (learned->rated, other->rated);
      if (shared >= most * longer && (learned->helped.partner == NULL || shared > most * longer))
        {
          most = shared / longer;
          g_set_str (&learned->helped.partner, other->helped.technique);
        }
    }
}

/* What each technique did on each muscle, in no order; of all knots, or of one. */
GPtrArray *
unknot_helped_learn (const UnknotLookBack *back,
                     const char           *knot)
{
  g_autoptr (UnknotUsualDays) days = unknot_usual_days_new (back);
  g_autoptr (GHashTable) muscles = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  g_autoptr (GHashTable) by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) learned_free);
  GPtrArray *result = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_helped_free);
  Learner self = { back, knot, days, muscles, by_key, list };

  for (guint i = 0; i < back->sessions->len; i++)
    add_session (&self, i);
  for (guint i = 0; i < list->len; i++)
    {
      finish (g_ptr_array_index (list, i));
      finish_next_day (g_ptr_array_index (list, i));
    }
  for (guint i = 0; i < list->len; i++)
    {
      Learned *learned = g_ptr_array_index (list, i);

      if (unknot_helped_is_enough (&learned->helped))
        find_partner (&self, learned);
      g_ptr_array_add (result, g_memdup2 (&learned->helped, sizeof (UnknotHelped)));
    }

  return result;
}
