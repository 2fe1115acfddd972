#include "unknot-usual-days.h"

/* What is gathered about a knot between two beginnings of other treatment, before it becomes a baseline. */
typedef struct
{
  GHashTable     *session_days;
  GArray         *days[UNKNOT_FRAME_DAY + 1];
  double          start_sum;
  guint           n_starts;
  gboolean        is_known;
  UnknotBaseline  baseline;
} Stretch;

struct _UnknotUsualDays
{
  /* Knot → array of its stretches, some of them `NULL` */
  GHashTable *knots;
};

static void
stretch_free (Stretch *stretch)
{
  if (stretch == NULL)
    return;

  g_hash_table_unref (stretch->session_days);
  for (guint i = 0; i < G_N_ELEMENTS (stretch->days); i++)
    g_array_unref (stretch->days[i]);
  g_free (stretch);
}

static Stretch *
find_stretch (UnknotUsualDays *self,
              const char      *knot,
              int              number)
{
  GPtrArray *stretches = knot != NULL ? g_hash_table_lookup (self->knots, knot) : NULL;

  return stretches != NULL && number < (int) stretches->len ? g_ptr_array_index (stretches, number) : NULL;
}

static Stretch *
need_stretch (UnknotUsualDays *self,
              const char      *knot,
              int              number)
{
  Stretch *stretch = find_stretch (self, knot, number);
  GPtrArray *stretches;

  if (stretch != NULL)
    return stretch;

  stretches = g_hash_table_lookup (self->knots, knot);
  if (stretches == NULL)
    {
      stretches = g_ptr_array_new_with_free_func ((GDestroyNotify) stretch_free);
      g_hash_table_insert (self->knots, g_strdup (knot), stretches);
    }
  if (number >= (int) stretches->len)
    g_ptr_array_set_size (stretches, number + 1);

  stretch = g_new0 (Stretch, 1);
  stretch->session_days = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (stretch->days); i++)
    stretch->days[i] = g_array_new (FALSE, FALSE, sizeof (UnknotChartPoint));
  stretches->pdata[number] = stretch;
  return stretch;
}

static void
add_session (UnknotUsualDays             *self,
             const UnknotLookBackSession *session)
{
  for (guint i = 0; i < session->record.n_knots; i++)
    {
      const UnknotSessionKnot *knot = &session->record.knots[i];
      Stretch *stretch = need_stretch (self, knot->knot, session->stretch);

      g_hash_table_add (stretch->session_days, GINT_TO_POINTER (unknot_time_get_day (session->time)));
      if (knot->before >= 0)
        {
          stretch->start_sum += knot->before;
          stretch->n_starts++;
        }
    }
}

/* Frames are never mixed (clinical.md E1). */
static void
add_rating (UnknotUsualDays            *self,
            const UnknotLookBackRating *rating)
{
  Stretch *stretch = find_stretch (self, rating->record.knot, rating->stretch);
  int day = unknot_time_get_day (rating->time);
  UnknotChartPoint point = { day, rating->record.pain, 1 };
  UnknotChartPoint *last;
  GArray *days;

  if (stretch == NULL || rating->record.pain < 0 || rating->record.frame > UNKNOT_FRAME_DAY
      || g_hash_table_contains (stretch->session_days, GINT_TO_POINTER (day)))
    return;

  days = stretch->days[rating->record.frame];
  last = days->len > 0 ? &g_array_index (days, UnknotChartPoint, days->len - 1) : NULL;
  if (last == NULL || day > last->day)
    {
      g_array_append_val (days, point);
      return;
    }
  last->n_ratings++;
  last->value += (point.value - last->value) / last->n_ratings;
}

/* The pain of a moment is what a session's change is made of. The average of the day stands in for it where it tells
 * enough, or at least more. */
static UnknotFrame
choose_frame (const Stretch *stretch)
{
  guint n_now = stretch->days[UNKNOT_FRAME_NOW]->len;
  guint n_day = stretch->days[UNKNOT_FRAME_DAY]->len;

  return n_now < UNKNOT_BASELINE_FEWEST_DAYS && n_day > n_now ? UNKNOT_FRAME_DAY : UNKNOT_FRAME_NOW;
}

/**
 * unknot_usual_days_new:
 * @back: what the journal tells
 *
 * Gathers how the days are of all knots that had a session.
 *
 * Returns: (transfer full): the days
 */
UnknotUsualDays *
unknot_usual_days_new (const UnknotLookBack *back)
{
  UnknotUsualDays *self = g_new0 (UnknotUsualDays, 1);

  self->knots = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < back->sessions->len; i++)
    add_session (self, unknot_look_back_get_session (back, i));
  for (guint i = 0; i < back->ratings->len; i++)
    add_rating (self, unknot_look_back_get_rating (back, i));

  return self;
}

/**
 * unknot_usual_days_free:
 * @self: (transfer full): days
 *
 * Frees them.
 */
void
unknot_usual_days_free (UnknotUsualDays *self)
{
  g_hash_table_unref (self->knots);
  g_free (self);
}

/**
 * unknot_usual_days_get:
 * @self: days
 * @knot: UUID of a knot that had a session
 * @stretch: in which stretch
 *
 * Tells how the knot's days are in a stretch between two beginnings of other treatment.
 *
 * Returns: (transfer none): the baseline
 */
const UnknotBaseline *
unknot_usual_days_get (UnknotUsualDays *self,
                       const char      *knot,
                       int              stretch)
{
  Stretch *found = find_stretch (self, knot, stretch);

  g_return_val_if_fail (found != NULL, NULL);

  if (!found->is_known)
    {
      GArray *days = found->days[choose_frame (found)];

      found->baseline = unknot_baseline_estimate ((const UnknotChartPoint *) days->data, days->len,
                                                  found->n_starts > 0 ? found->start_sum / found->n_starts : 0);
      found->is_known = TRUE;
    }

  return &found->baseline;
}
