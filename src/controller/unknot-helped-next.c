/* What the day after a session was like: clinical.md E5.2, apart from what was right after it (E5.3), and C0. */

#include "unknot-helped-private.h"

#include "unknot-next-day.h"

#define MILLISECONDS_AN_HOUR (60 * 60 * G_GINT64_CONSTANT (1000))

/* The next day: from half a day after a session until a day and a half after it. */
#define FIRST_HOUR 12
#define LAST_HOUR 36

/* What is said after the next session for the same knot tells about that one; its first number still about this one. */
static const UnknotLookBackSession *
find_next_session (const UnknotLookBack *back,
                   guint                 position,
                   const char           *knot,
                   gint64                until,
                   int                  *before)
{
  for (guint i = position + 1; i < back->sessions->len; i++)
    {
      const UnknotLookBackSession *session = unknot_look_back_get_session (back, i);

      if (session->time.milliseconds > until)
        break;
      for (guint j = 0; j < session->record.n_knots; j++)
        if (g_strcmp0 (session->record.knots[j].knot, knot) == 0)
          {
            *before = session->record.knots[j].before;
            return session;
          }
    }

  return NULL;
}

static void
add_number (UnknotHelpedNext *next,
            int               pain)
{
  if (pain < 0)
    return;

  next->n++;
  next->pain += (pain - next->pain) / next->n;
}

/* What was said of a knot on the day after a session for it. Only pain right now: frames are never mixed (E1). */
UnknotHelpedNext
unknot_helped_find_next (const UnknotLookBack *back,
                         guint                 position,
                         const char           *knot)
{
  const UnknotLookBackSession *session = unknot_look_back_get_session (back, position);
  gint64 start = session->time.milliseconds;
  gint64 asked_until = start + UNKNOT_NEXT_DAY_AGAIN_HOURS * MILLISECONDS_AN_HOUR;
  UnknotHelpedNext next = { .soreness = -1 };
  const UnknotLookBackSession *following;
  int before = -1;

  following = find_next_session (back, position, knot, asked_until, &before);
  for (guint i = session->n_ratings; i < back->ratings->len; i++)
    {
      const UnknotLookBackRating *rating = unknot_look_back_get_rating (back, i);
      gint64 time = rating->time.milliseconds;

      if (time > asked_until || (following != NULL && time >= following->time.milliseconds))
        break;
      if (g_strcmp0 (rating->record.knot, knot) != 0)
        continue;
      if (rating->record.frame == UNKNOT_FRAME_NOW && time >= start + FIRST_HOUR * MILLISECONDS_AN_HOUR
          && time <= start + LAST_HOUR * MILLISECONDS_AN_HOUR)
        add_number (&next, rating->record.pain);
      if (next.soreness < 0)
        next.soreness = rating->record.soreness;
    }
  if (following != NULL && following->time.milliseconds >= start + FIRST_HOUR * MILLISECONDS_AN_HOUR
      && following->time.milliseconds <= start + LAST_HOUR * MILLISECONDS_AN_HOUR)
    add_number (&next, before);

  return next;
}
