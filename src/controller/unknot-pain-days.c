#include "unknot-pain-days.h"

#define MILLISECONDS_A_DAY (24 * 60 * 60 * G_GINT64_CONSTANT (1000))

/* Local days are told from absolute times: no offset moves an entry by more than this. */
#define OFFSET_SLACK 2

/* All numbers of one knot, or of the whole body, on one day. */
typedef struct
{
  int    day;
  double sum;
  int    low;
  int    high;
  guint  n;
} Share;

/* Whose numbers they are: one knot, or what was said of the whole body. */
typedef struct
{
  GArray *shares[UNKNOT_FRAME_WORST + 1];
} Source;

typedef struct
{
  const UnknotScope *scope;
  UnknotPainDays *found;
  GHashTable *muscles;   /* by the knot's UUID; both texts belong to the entries */
  GHashTable *sources;
} Walk;

static Source *
source_new (void)
{
  Source *self = g_new0 (Source, 1);

  for (guint frame = 0; frame < G_N_ELEMENTS (self->shares); frame++)
    self->shares[frame] = g_array_new (FALSE, FALSE, sizeof (Share));
  return self;
}

static void
source_free (gpointer data)
{
  Source *self = data;

  for (guint frame = 0; frame < G_N_ELEMENTS (self->shares); frame++)
    g_array_unref (self->shares[frame]);
  g_free (self);
}

/* Entries come in the order of time, but days are local: who travels, or whose clock was wrong, may have one again. */
static Share *
open_share (GArray *shares,
            int     day)
{
  guint position = shares->len;

  while (position > 0 && g_array_index (shares, Share, position - 1).day > day)
    position--;
  if (position == 0 || g_array_index (shares, Share, position - 1).day != day)
    g_array_insert_val (shares, position++, ((Share) { .day = day, .low = G_MAXINT, .high = G_MININT }));
  return &g_array_index (shares, Share, position - 1);
}

static void
add_number (Walk        *self,
            const char  *knot,
            UnknotFrame  frame,
            int          day,
            int          pain)
{
  const char *key = knot != NULL ? knot : "";
  Source *source = g_hash_table_lookup (self->sources, key);
  Share *share;

  if (pain < 0)
    return;

  if (source == NULL)
    {
      source = source_new ();
      g_hash_table_insert (self->sources, (gpointer) key, source);
    }
  share = open_share (source->shares[frame], day);
  share->sum += pain;
  share->low = MIN (share->low, pain);
  share->high = MAX (share->high, pain);
  share->n++;
}

/* Only found and moved say where a knot is. */
static void
follow_knot (Walk        *self,
             UnknotEntry *entry)
{
  UnknotKnotRecord record;

  if (unknot_entry_get_kind (entry) == UNKNOT_ENTRY_KNOT && unknot_entry_get_knot_record (entry, &record)
      && (record.event == UNKNOT_KNOT_FOUND || record.event == UNKNOT_KNOT_MOVED) && record.knot != NULL)
    g_hash_table_insert (self->muscles, (gpointer) record.knot, (gpointer) record.muscle);
}

static const char *
find_muscle (Walk       *self,
             const char *knot)
{
  return knot != NULL ? g_hash_table_lookup (self->muscles, knot) : NULL;
}

/* Before and after a session are numbers of the frame "now" like any other: one tends to be high, the other low. */
static void
add_session (Walk                      *self,
             int                        day,
             const UnknotSessionRecord *session)
{
  gboolean has_any = self->scope->kind == UNKNOT_SCOPE_ALL;

  for (guint i = 0; i < session->n_knots; i++)
    {
      const UnknotSessionKnot *knot = &session->knots[i];
      const char *muscle = knot->muscle != NULL ? knot->muscle : find_muscle (self, knot->knot);

      if (!unknot_scope_has (self->scope, knot->knot, muscle))
        continue;
      has_any = TRUE;
      add_number (self, knot->knot, UNKNOT_FRAME_NOW, day, knot->before);
      add_number (self, knot->knot, UNKNOT_FRAME_NOW, day, knot->after);
    }

  if (has_any)
    g_array_append_val (self->found->sessions, day);
}

static void
add_rating (Walk                     *self,
            int                       day,
            const UnknotRatingRecord *rating)
{
  const char *muscle = find_muscle (self, rating->knot);

  if (unknot_scope_has (self->scope, rating->knot, muscle))
    add_number (self, rating->knot, rating->frame, day, rating->pain);
}

/* The look back at a day is about the whole body. */
static void
add_day (Walk                  *self,
         int                    day,
         const UnknotDayRecord *record)
{
  if (!unknot_scope_has (self->scope, NULL, NULL))
    return;

  add_number (self, NULL, UNKNOT_FRAME_DAY, day, record->average);
  add_number (self, NULL, UNKNOT_FRAME_WORST, day, record->worst);
}

static void
add_mark (Walk                   *self,
          int                     day,
          const UnknotMarkRecord *record)
{
  UnknotChartMark mark = { .day = day, .text = g_strdup (record->text) };

  g_array_append_val (self->found->marks, mark);
}

static void
add_entry (Walk        *self,
           UnknotEntry *entry)
{
  int day = unknot_time_get_day (unknot_entry_get_time (entry));
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
  UnknotRatingRecord rating;
  g_auto (UnknotDayRecord) record = UNKNOT_DAY_RECORD_INIT;
  UnknotMarkRecord mark;

  if (day < self->found->first_day || day > self->found->last_day)
    return;

  if (unknot_entry_get_rating (entry, &rating))
    add_rating (self, day, &rating);
  else if (unknot_entry_get_session (entry, &session))
    add_session (self, day, &session);
  else if (unknot_entry_get_day (entry, &record))
    add_day (self, day, &record);
  else if (unknot_entry_get_mark (entry, &mark) && mark.text != NULL)
    add_mark (self, day, &mark);
}

/* Where knots were is known from before the span; all else of that time does not matter. */
static void
walk (Walk          *self,
      UnknotJournal *journal)
{
  gint64 start = (self->found->first_day - OFFSET_SLACK) * MILLISECONDS_A_DAY;
  gint64 end = (self->found->last_day + 1 + OFFSET_SLACK) * MILLISECONDS_A_DAY;
  guint n_entries = g_list_model_get_n_items (G_LIST_MODEL (journal));

  for (guint i = 0; i < n_entries; i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i);
      gint64 time = unknot_entry_get_time (entry).milliseconds;

      if (time > end)
        break;
      follow_knot (self, entry);
      if (time >= start)
        add_entry (self, entry);
    }
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

static int
compare_marks (gconstpointer a,
               gconstpointer b)
{
  return ((const UnknotChartMark *) a)->day - ((const UnknotChartMark *) b)->day;
}

static void
keep_each_once (GArray *days)
{
  guint n = 0;

  g_array_sort (days, compare_days);
  for (guint i = 0; i < days->len; i++)
    if (i == 0 || g_array_index (days, int, i) != g_array_index (days, int, n - 1))
      g_array_index (days, int, n++) = g_array_index (days, int, i);
  g_array_set_size (days, n);
}

/* The mean of the means: who is rated often does not outvote the others. The values are the sums of the means until
 * all sources are in. */
static void
sum_up (Walk        *self,
        UnknotFrame  frame)
{
  int span = self->found->last_day - self->found->first_day + 1;
  g_autofree UnknotChartPoint *days = g_new0 (UnknotChartPoint, span);
  g_autofree guint *n_sources = g_new0 (guint, span);
  GHashTableIter iter;
  Source *source;

  g_hash_table_iter_init (&iter, self->sources);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &source))
    for (guint i = 0; i < source->shares[frame]->len; i++)
      {
        const Share *share = &g_array_index (source->shares[frame], Share, i);
        int at = share->day - self->found->first_day;
        UnknotChartPoint *day = &days[at];

        day->low = n_sources[at] == 0 ? share->low : MIN (day->low, share->low);
        day->high = MAX (day->high, share->high);
        day->value += share->sum / share->n;
        day->n_ratings += share->n;
        n_sources[at]++;
      }

  for (int at = 0; at < span; at++)
    if (n_sources[at] > 0)
      {
        days[at].day = self->found->first_day + at;
        days[at].value /= n_sources[at];
        g_array_append_val (self->found->frames[frame], days[at]);
      }
}

static void
clear_mark (UnknotChartMark *mark)
{
  g_clear_pointer (&mark->text, g_free);
}

/**
 * unknot_pain_days_new:
 * @journal: the journal
 * @scope: whose numbers are meant
 * @first_day: days since 1970-01-01
 * @last_day: not before @first_day
 *
 * Collects the numbers of each day, by each entry's own offset. The mean of a day is that of its knots' means, so that
 * one rated often does not outvote the others; the lowest and the highest are of all numbers. A knot counts for the
 * region that it was in at that time. What was said of the whole body, and the looks back at a day, count for the whole
 * body only, beside the knots. Knots that are gone count as well.
 *
 * Returns: (transfer full): the days
 */
UnknotPainDays *
unknot_pain_days_new (UnknotJournal     *journal,
                      const UnknotScope *scope,
                      int                first_day,
                      int                last_day)
{
  g_autoptr (UnknotPainDays) self = NULL;
  g_autoptr (GHashTable) sources = NULL;
  g_autoptr (GHashTable) muscles = NULL;
  Walk state;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (scope != NULL, NULL);
  g_return_val_if_fail (first_day <= last_day, NULL);

  self = g_new0 (UnknotPainDays, 1);
  self->first_day = first_day;
  self->last_day = last_day;
  for (guint frame = 0; frame < G_N_ELEMENTS (self->frames); frame++)
    self->frames[frame] = g_array_new (FALSE, FALSE, sizeof (UnknotChartPoint));
  self->sessions = g_array_new (FALSE, FALSE, sizeof (int));
  self->marks = g_array_new (FALSE, FALSE, sizeof (UnknotChartMark));
  g_array_set_clear_func (self->marks, (GDestroyNotify) clear_mark);

  sources = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, source_free);
  muscles = g_hash_table_new (g_str_hash, g_str_equal);
  state = (Walk) { .scope = scope, .found = self, .muscles = muscles, .sources = sources };
  walk (&state, journal);
  for (guint frame = 0; frame < G_N_ELEMENTS (self->frames); frame++)
    sum_up (&state, (UnknotFrame) frame);
  keep_each_once (self->sessions);
  g_array_sort (self->marks, compare_marks);
  return g_steal_pointer (&self);
}

/**
 * unknot_pain_days_free:
 * @self: (transfer full): days
 *
 * Frees them.
 */
void
unknot_pain_days_free (UnknotPainDays *self)
{
  for (guint frame = 0; frame < G_N_ELEMENTS (self->frames); frame++)
    g_array_unref (self->frames[frame]);
  g_array_unref (self->sessions);
  g_array_unref (self->marks);
  g_free (self);
}

/**
 * unknot_pain_days_choose_frame:
 * @self: days
 *
 * Chooses which numbers to show, since frames are never mixed: the average of the day, which trends are meant for
 * (clinical.md E1), as soon as it has been given on as many days as the pain of a moment.
 *
 * Returns: %UNKNOT_FRAME_DAY or %UNKNOT_FRAME_NOW
 */
UnknotFrame
unknot_pain_days_choose_frame (const UnknotPainDays *self)
{
  guint n_day;

  g_return_val_if_fail (self != NULL, UNKNOT_FRAME_NOW);

  n_day = self->frames[UNKNOT_FRAME_DAY]->len;
  return n_day > 0 && n_day >= self->frames[UNKNOT_FRAME_NOW]->len ? UNKNOT_FRAME_DAY : UNKNOT_FRAME_NOW;
}
