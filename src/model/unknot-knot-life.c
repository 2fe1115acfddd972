#include "unknot-knot-life.h"

struct _UnknotKnotLife
{
  /* Owned: UnknotKnotMoment, UnknotKnotDay */
  GArray *moments;
  GArray *days;

  guint   n_sessions;
  guint   n_new_sessions;
  int     pain;

  /* The days on which it was rated 0 since it was last rated otherwise. */
  int     first_calm;
  guint   n_calm;
};

G_DEFINE_BOXED_TYPE (UnknotKnotLife, unknot_knot_life, unknot_knot_life_ref, unknot_knot_life_unref)

/**
 * unknot_knot_life_new:
 *
 * Makes a life in which nothing has happened yet.
 *
 * Returns: (transfer full): the life
 */
UnknotKnotLife *
unknot_knot_life_new (void)
{
  UnknotKnotLife *self = g_atomic_rc_box_new0 (UnknotKnotLife);

  self->moments = g_array_new (FALSE, FALSE, sizeof (UnknotKnotMoment));
  self->days = g_array_new (FALSE, FALSE, sizeof (UnknotKnotDay));
  self->pain = -1;
  return self;
}

/**
 * unknot_knot_life_copy:
 * @self: a life
 *
 * Makes a life that can go on from here, after @self was shared.
 *
 * Returns: (transfer full): the copy
 */
UnknotKnotLife *
unknot_knot_life_copy (UnknotKnotLife *self)
{
  UnknotKnotLife *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_atomic_rc_box_dup (sizeof *self, self);
  copy->moments = g_array_copy (self->moments);
  copy->days = g_array_copy (self->days);
  return copy;
}

/**
 * unknot_knot_life_ref:
 * @self: a life
 *
 * Holds on to a life.
 *
 * Returns: (transfer full): @self
 */
UnknotKnotLife *
unknot_knot_life_ref (UnknotKnotLife *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
life_clear (gpointer data)
{
  UnknotKnotLife *self = data;

  g_clear_pointer (&self->moments, g_array_unref);
  g_clear_pointer (&self->days, g_array_unref);
}

/**
 * unknot_knot_life_unref:
 * @self: (transfer full): a life
 *
 * Lets go of a life.
 */
void
unknot_knot_life_unref (UnknotKnotLife *self)
{
  g_atomic_rc_box_release_full (self, life_clear);
}

static UnknotKnotMoment *
get_moment (UnknotKnotLife *self,
            guint           index)
{
  return &g_array_index (self->moments, UnknotKnotMoment, index);
}

static gboolean
is_rest (UnknotKnotEvent event)
{
  return event == UNKNOT_KNOT_QUIET || event == UNKNOT_KNOT_GONE;
}

/* Days since the moment at which the present rest, or the present soreness, began. */
static int
count_days (UnknotKnotLife *self,
            UnknotTime      time)
{
  gboolean resting = unknot_knot_life_is_resting (self);
  int since = -1;

  for (guint i = self->moments->len; i > 0; i--)
    {
      UnknotKnotMoment *moment = get_moment (self, i - 1);

      if (moment->event == UNKNOT_KNOT_MOVED)
        continue;
      if (is_rest (moment->event) != resting)
        break;
      since = unknot_time_get_day (moment->time);
    }

  return since >= 0 ? MAX (unknot_time_get_day (time) - since, 0) : -1;
}

/**
 * unknot_knot_life_add_event:
 * @self: a life
 * @event: what happened
 * @time: when
 *
 * Goes on with a life. What is already so is no news: quiet after gone, and back without a rest before.
 */
void
unknot_knot_life_add_event (UnknotKnotLife  *self,
                            UnknotKnotEvent  event,
                            UnknotTime       time)
{
  UnknotKnotMoment moment = { event, time, self->pain, -1, self->n_new_sessions };
  const UnknotKnotMoment *last = unknot_knot_life_get_last (self);
  const UnknotKnotMoment *standing = unknot_knot_life_get_standing (self);
  gboolean resting = unknot_knot_life_is_resting (self);

  if ((event == UNKNOT_KNOT_BACK && !resting) || (event == UNKNOT_KNOT_QUIET && resting)
      || (event == UNKNOT_KNOT_GONE && standing != NULL && standing->event == UNKNOT_KNOT_GONE))
    return;

  if (event == UNKNOT_KNOT_MOVED && last != NULL && last->event == UNKNOT_KNOT_MOVED
      && unknot_time_get_day (last->time) == unknot_time_get_day (time))
    {
      get_moment (self, self->moments->len - 1)->time = time;
      return;
    }

  if (event == UNKNOT_KNOT_BACK || event == UNKNOT_KNOT_QUIET)
    moment.days = count_days (self, time);
  g_array_append_val (self->moments, moment);
  self->n_new_sessions = 0;
}

/* Moments come in order, but days are local: who travels, or whose clock was wrong, may have one again. */
static UnknotKnotDay *
find_day (UnknotKnotLife *self,
          int             day)
{
  for (guint i = self->days->len; i > 0; i--)
    {
      UnknotKnotDay *known = &g_array_index (self->days, UnknotKnotDay, i - 1);

      if (known->day == day)
        return known;
      if (known->day < day)
        break;
    }

  return NULL;
}

static void
add_day (UnknotKnotLife      *self,
         const UnknotKnotDay *day)
{
  guint position = self->days->len;

  while (position > 0 && g_array_index (self->days, UnknotKnotDay, position - 1).day > day->day)
    position--;
  g_array_insert_val (self->days, position, *day);
}

/**
 * unknot_knot_life_add_pain:
 * @self: a life
 * @pain: 0-10
 * @time: when
 *
 * Goes on with a life: how much it hurts. Pain ends a rest, unless the knot is gone.
 */
void
unknot_knot_life_add_pain (UnknotKnotLife *self,
                           int             pain,
                           UnknotTime      time)
{
  const UnknotKnotMoment *standing = unknot_knot_life_get_standing (self);
  UnknotKnotDay today = { unknot_time_get_day (time), pain, 1 };
  UnknotKnotDay *day;

  g_return_if_fail (pain >= 0 && pain <= 10);

  self->pain = pain;
  day = find_day (self, today.day);
  if (pain > 0)
    self->n_calm = 0;
  else if (self->n_calm == 0 || day == NULL)
    {
      if (self->n_calm == 0)
        self->first_calm = today.day;
      self->n_calm++;
    }

  if (day == NULL)
    add_day (self, &today);
  else
    {
      day->pain = (day->pain * day->n_ratings + pain) / (day->n_ratings + 1);
      day->n_ratings++;
    }

  if (pain > 0 && standing != NULL && standing->event == UNKNOT_KNOT_QUIET)
    unknot_knot_life_add_event (self, UNKNOT_KNOT_BACK, time);
}

/**
 * unknot_knot_life_add_session:
 * @self: a life
 *
 * Goes on with a life: a session for it was done.
 */
void
unknot_knot_life_add_session (UnknotKnotLife *self)
{
  self->n_sessions++;
  self->n_new_sessions++;
}

/**
 * unknot_knot_life_n_moments:
 * @self: a life
 *
 * Counts the moments.
 *
 * Returns: how many
 */
guint
unknot_knot_life_n_moments (UnknotKnotLife *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->moments->len;
}

/**
 * unknot_knot_life_get_moment:
 * @self: a life
 * @index: which, from 0, the oldest first
 *
 * Lends a moment.
 *
 * Returns: (transfer none): the moment
 */
const UnknotKnotMoment *
unknot_knot_life_get_moment (UnknotKnotLife *self,
                             guint           index)
{
  g_return_val_if_fail (self != NULL && index < self->moments->len, NULL);

  return get_moment (self, index);
}

/**
 * unknot_knot_life_get_last:
 * @self: a life
 *
 * Lends the last moment.
 *
 * Returns: (transfer none) (nullable): the moment, or `NULL` before the first
 */
const UnknotKnotMoment *
unknot_knot_life_get_last (UnknotKnotLife *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->moments->len > 0 ? get_moment (self, self->moments->len - 1) : NULL;
}

/**
 * unknot_knot_life_get_standing:
 * @self: a life
 *
 * Lends the moment that says how the knot is: the last one that was no move.
 *
 * Returns: (transfer none) (nullable): the moment, or `NULL` before the first
 */
const UnknotKnotMoment *
unknot_knot_life_get_standing (UnknotKnotLife *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = self->moments->len; i > 0; i--)
    if (get_moment (self, i - 1)->event != UNKNOT_KNOT_MOVED)
      return get_moment (self, i - 1);

  return NULL;
}

/**
 * unknot_knot_life_get_days:
 * @self: a life
 * @n_days: (out): how many
 *
 * Lends the days on which it was rated.
 *
 * Returns: (array length=n_days) (transfer none): the days in order
 */
const UnknotKnotDay *
unknot_knot_life_get_days (UnknotKnotLife *self,
                           guint          *n_days)
{
  g_return_val_if_fail (self != NULL && n_days != NULL, NULL);

  *n_days = self->days->len;
  return (const UnknotKnotDay *) (const void *) self->days->data;
}

/**
 * unknot_knot_life_n_sessions:
 * @self: a life
 *
 * Counts the sessions for the knot, in all its life.
 *
 * Returns: how many
 */
guint
unknot_knot_life_n_sessions (UnknotKnotLife *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_sessions;
}

/**
 * unknot_knot_life_n_new_sessions:
 * @self: a life
 *
 * Counts the sessions since the last moment.
 *
 * Returns: how many
 */
guint
unknot_knot_life_n_new_sessions (UnknotKnotLife *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_new_sessions;
}

/**
 * unknot_knot_life_is_resting:
 * @self: a life
 *
 * Says whether the last word was "quiet" or "gone".
 *
 * Returns: `TRUE` if the knot is quiet or gone
 */
gboolean
unknot_knot_life_is_resting (UnknotKnotLife *self)
{
  const UnknotKnotMoment *standing;

  g_return_val_if_fail (self != NULL, FALSE);

  standing = unknot_knot_life_get_standing (self);
  return standing != NULL && is_rest (standing->event);
}

/**
 * unknot_knot_life_calm_days:
 * @self: a life
 * @now: what time it is
 *
 * Counts for how long every rating has been 0.
 *
 * Returns: local days since the first 0; -1 if the last rating was another
 */
int
unknot_knot_life_calm_days (UnknotKnotLife *self,
                            UnknotTime      now)
{
  g_return_val_if_fail (self != NULL, -1);

  return self->n_calm > 0 ? MAX (unknot_time_get_day (now) - self->first_calm, 0) : -1;
}

/**
 * unknot_knot_life_may_be_quiet:
 * @self: a life
 * @now: what time it is
 *
 * Says whether it is time to ask if the knot is quiet: no pain for %UNKNOT_KNOT_LIFE_QUIET_DAYS days, on at least
 * %UNKNOT_KNOT_LIFE_QUIET_RATINGS of which it was rated.
 *
 * Returns: `TRUE` if it is, and the knot is not quiet yet
 */
gboolean
unknot_knot_life_may_be_quiet (UnknotKnotLife *self,
                               UnknotTime      now)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return !unknot_knot_life_is_resting (self) && self->n_calm >= UNKNOT_KNOT_LIFE_QUIET_RATINGS
         && unknot_knot_life_calm_days (self, now) >= UNKNOT_KNOT_LIFE_QUIET_DAYS;
}
