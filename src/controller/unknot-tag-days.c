/* Days with a tag held against days without it. A day that nobody looked back at says nothing of either. */

#include "unknot-tag-days.h"

#include <glib/gi18n.h>
#include <math.h>

#include "unknot-change-words.h"
#include "unknot-tag.h"

/* One day resembles the next: so many days count as one (clinical.md E5.6, ρ = 0.5). */
#define DAYS_THAT_COUNT_AS_ONE 3.0

/* The same pain is not always given the same number: the smallest change that is not noise is 1.77 (clinical.md E2), which
 * is 1.96 · √2 times this. */
#define NOISE (1.77 / (1.959964 * G_SQRT2))

/* Days are local: whoever travels may have one again, but none from before this. */
#define OFFSET_SLACK 2

/* Of the normal distribution, leaving a tenth on either side. */
#define Z_OF_80_PERCENT 1.2815515655446004

typedef struct
{
  int     day;
  double  pain;
  GArray *tags;   /* of guint, which tags; each once */
} Day;

typedef struct
{
  char     *tag;
  gboolean  own;
} Tag;

typedef struct
{
  double sum;
  double squares;
  guint  n;
} Tally;

/* All that is compared: days with a number that somebody looked back at, and every tag on them. */
typedef struct
{
  const UnknotChartSeries *series;
  GArray *days;
  GArray *tags;
  GHashTable *numbers;   /* of tags, by their keys */
} Walk;

static void
day_clear (gpointer data)
{
  g_array_unref (((Day *) data)->tags);
}

static void
tag_clear (gpointer data)
{
  g_free (((Tag *) data)->tag);
}

/* A word of one's own is not the app's tag of that name. */
static guint
find_tag (Walk       *self,
          const char *tag,
          gboolean    own)
{
  g_autofree char *word = unknot_tag_dup_key (tag);
  g_autofree char *key = g_strconcat (own ? "=" : "", word, NULL);
  Tag fresh = { .own = own };
  gpointer number;

  if (g_hash_table_lookup_extended (self->numbers, key, NULL, &number))
    return GPOINTER_TO_UINT (number);

  fresh.tag = g_strdup (tag);
  g_array_append_val (self->tags, fresh);
  g_hash_table_insert (self->numbers, g_steal_pointer (&key), GUINT_TO_POINTER (self->tags->len - 1));
  return self->tags->len - 1;
}

static void
add_tags (Walk     *self,
          Day      *day,
          GStrv     tags,
          gboolean  own)
{
  for (char **tag = tags; tag != NULL && *tag != NULL; tag++)
    {
      guint number = find_tag (self, *tag, own);
      gboolean known = FALSE;

      for (guint i = 0; i < day->tags->len; i++)
        known |= g_array_index (day->tags, guint, i) == number;
      if (!known)
        g_array_append_val (day->tags, number);
    }
}

/* Entries come in the order of time, so that a second look back at a day follows the first. */
static Day *
open_day (Walk                   *self,
          const UnknotChartPoint *point)
{
  Day fresh = { point->day, point->value, NULL };

  for (guint i = self->days->len; i > 0; i--)
    if (g_array_index (self->days, Day, i - 1).day == point->day)
      return &g_array_index (self->days, Day, i - 1);
    else if (g_array_index (self->days, Day, i - 1).day < point->day - OFFSET_SLACK)
      break;

  fresh.tags = g_array_new (FALSE, FALSE, sizeof (guint));
  g_array_append_val (self->days, fresh);
  return &g_array_index (self->days, Day, self->days->len - 1);
}

static void
add_entry (Walk        *self,
           UnknotEntry *entry)
{
  g_auto (UnknotDayRecord) record = UNKNOT_DAY_RECORD_INIT;
  int number = unknot_time_get_day (unknot_entry_get_time (entry));
  const UnknotChartPoint *point = unknot_chart_series_find_point (self->series, number);
  Day *day;

  if (point == NULL || !unknot_entry_get_day (entry, &record))
    return;

  day = open_day (self, point);
  add_tags (self, day, record.tags, FALSE);
  add_tags (self, day, record.own_tags, TRUE);
}

static void
count (Tally  *tally,
       double  pain)
{
  tally->sum += pain;
  tally->squares += pain * pain;
  tally->n++;
}

static Tally
take_away (const Tally *all,
           const Tally *some)
{
  return (Tally) { all->sum - some->sum, all->squares - some->squares, all->n - some->n };
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
compare (const Tag   *tag,
         const Tally *with,
         const Tally *without)
{
  UnknotTagDays *self = g_new0 (UnknotTagDays, 1);
  double half = Z_OF_80_PERCENT * sqrt (get_error (with) + get_error (without));

  self->own = tag->own;
  self->tag = g_strdup (tag->tag);
  self->n_with = with->n;
  self->n_without = without->n;
  self->with = with->sum / with->n;
  self->without = without->sum / without->n;
  self->low = self->with - self->without - half;
  self->high = self->with - self->without + half;
  return self;
}

static void
compare_all (const Walk *self,
             GPtrArray  *list)
{
  g_autofree Tally *with = g_new0 (Tally, MAX (self->tags->len, 1));
  Tally all = { 0 };

  for (guint i = 0; i < self->days->len; i++)
    {
      const Day *day = &g_array_index (self->days, Day, i);

      count (&all, day->pain);
      for (guint j = 0; j < day->tags->len; j++)
        count (&with[g_array_index (day->tags, guint, j)], day->pain);
    }

  for (guint i = 0; i < self->tags->len; i++)
    {
      Tally without = take_away (&all, &with[i]);

      if (with[i].n >= UNKNOT_TAG_DAYS_FEWEST && without.n >= UNKNOT_TAG_DAYS_FEWEST)
        g_ptr_array_add (list, compare (&g_array_index (self->tags, Tag, i), &with[i], &without));
    }
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
  g_autoptr (GArray) tags = g_array_new (FALSE, FALSE, sizeof (Tag));
  g_autoptr (GHashTable) numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Walk state = { .series = series, .days = days, .tags = tags, .numbers = numbers };

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), list);
  g_return_val_if_fail (series != NULL, list);

  g_array_set_clear_func (days, day_clear);
  g_array_set_clear_func (tags, tag_clear);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (journal)); i++)
    add_entry (&state, unknot_journal_get_entry (journal, i));
  compare_all (&state, list);

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
 * unknot_tag_days_dup_difference:
 * @self: a comparison
 *
 * Says how the days with the tag differ, with the range in which that lies four times in five. No word of causes.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_tag_days_dup_difference (const UnknotTagDays *self)
{
  g_autofree char *change = unknot_change_dup_text (self->with - self->without);
  g_autofree char *range = unknot_change_dup_range_text (self->low, self->high);

  return g_strdup_printf ("%s, %s", change, range);
}

/**
 * unknot_tag_days_dup_count:
 * @self: a comparison
 *
 * Says both means, on how many days each rests, and whether it could be chance.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_tag_days_dup_count (const UnknotTagDays *self)
{
  /* Translators: mean pain and on how many days, as in "5.2 on 6 days with it" */
  g_autofree char *with = g_strdup_printf (ngettext ("%1$.1f on %2$u day with it", "%1$.1f on %2$u days with it",
                                                     self->n_with), self->with, self->n_with);
  /* Translators: mean pain and on how many days, as in "3.8 on 12 days without" */
  g_autofree char *without = g_strdup_printf (ngettext ("%1$.1f on %2$u day without", "%1$.1f on %2$u days without",
                                                        self->n_without), self->without, self->n_without);

  return g_strjoin (" · ", with, without, unknot_tag_days_is_clear (self) ? NULL : _("could be chance"), NULL);
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
