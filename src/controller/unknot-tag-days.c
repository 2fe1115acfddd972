/* Days with a tag held against days without it. A day that nobody looked back at says nothing of either. */

#include "unknot-tag-days.h"

#include <glib/gi18n.h>
#include <math.h>

#include "unknot-tag.h"

/* One day resembles the next: so many days count as one (clinical.md E5.6, ρ = 0.5). */
#define DAYS_THAT_COUNT_AS_ONE 3.0

/* The same pain is not always given the same number: the smallest change that is not noise is 1.77 (clinical.md E2), which
 * is 1.96 · √2 times this. */
#define NOISE (1.77 / (1.959964 * G_SQRT2))

/* Of the normal distribution, leaving a tenth on either side. */
#define Z_OF_80_PERCENT 1.2815515655446004

typedef struct
{
  int        day;
  double     pain;
  GPtrArray *tags;   /* of char, own words prefixed so that they are no ids */
} Day;

typedef struct
{
  double sum;
  double squares;
  guint  n;
} Tally;

#define OWN_PREFIX '='

static void
day_clear (gpointer data)
{
  Day *day = data;

  g_ptr_array_unref (day->tags);
}

static gboolean
equals (gconstpointer one,
        gconstpointer other)
{
  const char *a = one;
  const char *b = other;

  return (*a == OWN_PREFIX) == (*b == OWN_PREFIX) && unknot_tag_equal (a, b);
}

static void
add_tag (GPtrArray *tags,
         char      *tag)
{
  if (g_ptr_array_find_with_equal_func (tags, tag, equals, NULL))
    g_free (tag);
  else
    g_ptr_array_add (tags, tag);
}

static Day *
find_day (GArray *days,
          int     day)
{
  for (guint i = days->len; i > 0; i--)
    if (g_array_index (days, Day, i - 1).day == day)
      return &g_array_index (days, Day, i - 1);

  return NULL;
}

static const UnknotChartPoint *
find_point (const UnknotChartSeries *series,
            int                      day)
{
  for (guint i = 0; i < unknot_chart_series_n_points (series); i++)
    if (unknot_chart_series_get_point (series, i)->day == day)
      return unknot_chart_series_get_point (series, i);

  return NULL;
}

static void
add_entry (GArray                  *days,
           const UnknotChartSeries *series,
           UnknotEntry             *entry)
{
  g_auto (UnknotDayRecord) record = UNKNOT_DAY_RECORD_INIT;
  int number = unknot_time_get_day (unknot_entry_get_time (entry));
  const UnknotChartPoint *point = find_point (series, number);
  Day *day;

  if (point == NULL || !unknot_entry_get_day (entry, &record))
    return;

  day = find_day (days, number);
  if (day == NULL)
    {
      Day fresh = { number, point->value, g_ptr_array_new_with_free_func (g_free) };

      g_array_append_val (days, fresh);
      day = &g_array_index (days, Day, days->len - 1);
    }
  for (char **tag = record.tags; tag != NULL && *tag != NULL; tag++)
    add_tag (day->tags, g_strdup (*tag));
  for (char **tag = record.own_tags; tag != NULL && *tag != NULL; tag++)
    add_tag (day->tags, g_strdup_printf ("%c%s", OWN_PREFIX, *tag));
}

static void
count (Tally  *tally,
       double  pain)
{
  tally->sum += pain;
  tally->squares += pain * pain;
  tally->n++;
}

/* The variance of a mean, with days that are alike counted less. */
static double
get_error (const Tally *tally)
{
  double mean = tally->sum / tally->n;
  double variance = MAX ((tally->squares - tally->sum * mean) / (tally->n - 1), NOISE * NOISE);

  return DAYS_THAT_COUNT_AS_ONE * variance / tally->n;
}

static UnknotTagDays *
compare (GArray     *days,
         const char *tag)
{
  Tally with = { 0 };
  Tally without = { 0 };
  UnknotTagDays *self;
  double half;

  for (guint i = 0; i < days->len; i++)
    {
      const Day *day = &g_array_index (days, Day, i);

      count (g_ptr_array_find_with_equal_func (day->tags, tag, equals, NULL) ? &with : &without, day->pain);
    }
  if (with.n < UNKNOT_TAG_DAYS_FEWEST || without.n < UNKNOT_TAG_DAYS_FEWEST)
    return NULL;

  self = g_new0 (UnknotTagDays, 1);
  self->own = *tag == OWN_PREFIX;
  self->tag = g_strdup (self->own ? tag + 1 : tag);
  self->n_with = with.n;
  self->n_without = without.n;
  self->with = with.sum / with.n;
  self->without = without.sum / without.n;
  half = Z_OF_80_PERCENT * sqrt (get_error (&with) + get_error (&without));
  self->low = self->with - self->without - half;
  self->high = self->with - self->without + half;
  return self;
}

/* How far the difference is from chance. */
static double
get_score (const UnknotTagDays *self)
{
  return fabs (self->with - self->without) / (self->high - self->low);
}

static int
compare_score (gconstpointer one,
               gconstpointer other)
{
  double a = get_score (*(UnknotTagDays * const *) one);
  double b = get_score (*(UnknotTagDays * const *) other);

  return a > b ? -1 : a < b;
}

/**
 * unknot_tag_days_list:
 * @journal: the journal
 * @series: pain of each day, of one scope and time
 *
 * Compares the days with each tag with those without, where there are enough of both. Only days with a number that the
 * person also looked back at count: a tag that was not ticked on another day says nothing.
 *
 * Returns: (transfer full) (element-type UnknotTagDays): the tags that differ most, %UNKNOT_TAG_DAYS_MOST at most
 */
GPtrArray *
unknot_tag_days_list (UnknotJournal           *journal,
                      const UnknotChartSeries *series)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_tag_days_free);
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (Day));
  g_autoptr (GPtrArray) tags = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), list);
  g_return_val_if_fail (series != NULL, list);

  g_array_set_clear_func (days, day_clear);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (journal)); i++)
    add_entry (days, series, unknot_journal_get_entry (journal, i));
  for (guint i = 0; i < days->len; i++)
    for (guint j = 0; j < g_array_index (days, Day, i).tags->len; j++)
      add_tag (tags, g_strdup (g_array_index (days, Day, i).tags->pdata[j]));
  for (guint i = 0; i < tags->len; i++)
    {
      UnknotTagDays *tag = compare (days, tags->pdata[i]);

      if (tag != NULL)
        g_ptr_array_add (list, tag);
    }

  g_ptr_array_sort (list, compare_score);
  if (list->len > UNKNOT_TAG_DAYS_MOST)
    g_ptr_array_set_size (list, UNKNOT_TAG_DAYS_MOST);
  return list;
}

/**
 * unknot_tag_days_free:
 * @self: (transfer full): a comparison
 *
 * Frees it.
 */
void
unknot_tag_days_free (UnknotTagDays *self)
{
  g_free (self->tag);
  g_free (self);
}

/**
 * unknot_tag_days_is_clear:
 * @self: a comparison
 *
 * Says whether the range of the difference leaves none out.
 *
 * Returns: `TRUE` if the days differ by more than chance makes them, four times in five
 */
gboolean
unknot_tag_days_is_clear (const UnknotTagDays *self)
{
  return self->low > 0 || self->high < 0;
}

/**
 * unknot_tag_days_get_name:
 * @self: a comparison
 *
 * Names the tag.
 *
 * Returns: (transfer none): its name, translated, or the person's own word
 */
const char *
unknot_tag_days_get_name (const UnknotTagDays *self)
{
  const char *name = self->own ? NULL : unknot_tag_get_name (self->tag);

  return name != NULL ? name : self->tag;
}

/**
 * unknot_tag_days_dup_text:
 * @self: a comparison
 *
 * Says both means, on how many days each rests, and whether it could be chance. No word of causes.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_tag_days_dup_text (const UnknotTagDays *self)
{
  /* Translators: a tag such as "Stress", then mean pain and number of days with it, then the same without it */
  g_autofree char *means = g_strdup_printf (_("%1$s: %2$.1f with it (%3$u days), %4$.1f without (%5$u)"),
                                            unknot_tag_days_get_name (self), self->with, self->n_with, self->without,
                                            self->n_without);

  if (unknot_tag_days_is_clear (self))
    return g_steal_pointer (&means);

  /* Translators: a comparison, then that it says little */
  return g_strdup_printf (_("%s (could be chance)"), means);
}
