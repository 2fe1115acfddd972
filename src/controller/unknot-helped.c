#include "unknot-helped.h"

#include "unknot-effect.h"
#include "unknot-records.h"

#include <glib/gi18n.h>
#include <math.h>

/* Before so many sessions, on so many days, nothing is said to help (clinical.md E5.5). */
#define FEWEST_SESSIONS 5
#define FEWEST_DAYS 4

/* One journal on its way to a list. */
typedef struct
{
  const char *knot;      /* NULL for all */
  GPtrArray  *list;
  GHashTable *by_key;    /* technique and muscle → borrowed element */
} Collector;

/**
 * unknot_helped_free:
 * @self: (transfer full): what a technique did
 *
 * Frees it.
 */
void
unknot_helped_free (UnknotHelped *self)
{
  g_free (self->technique);
  g_free (self->muscle);
  g_free (self);
}

static UnknotHelped *
need_helped (Collector  *collector,
             const char *technique,
             const char *muscle)
{
  g_autofree char *key = g_strconcat (technique, "\n", muscle, NULL);
  UnknotHelped *helped = g_hash_table_lookup (collector->by_key, key);

  if (helped != NULL)
    return helped;

  helped = g_new0 (UnknotHelped, 1);
  helped->technique = g_strdup (technique);
  helped->muscle = g_strdup (muscle);
  g_ptr_array_add (collector->list, helped);
  g_hash_table_insert (collector->by_key, g_steal_pointer (&key), helped);
  return helped;
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
add_change (UnknotHelped *self,
            double        change,
            int           day)
{
  self->sessions++;
  self->mean_change += (change - self->mean_change) / self->sessions;
  self->days += self->sessions == 1 || self->last_day != day;
  self->last_day = day;
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
        UnknotHelped *helped;
        double change;

        if (muscle == NULL || (session.items[i].muscle != NULL && !g_str_equal (session.items[i].muscle, muscle)) ||
            !find_change (&session, muscle, collector->knot, &change))
          continue;
        helped = need_helped (collector, session.items[i].technique, muscle);
        if (g_hash_table_add (seen, helped))
          add_change (helped, change, unknot_time_get_day (unknot_entry_get_time (entry)));
      }
}

/* The careful end decides: what even in a bad case eased most comes first (clinical.md E5.4). */
static int
compare_helped (gconstpointer a,
                gconstpointer b)
{
  const UnknotHelped *first = *(UnknotHelped **) a;
  const UnknotHelped *second = *(UnknotHelped **) b;

  if (fabs (first->high - second->high) > 1e-9)
    return first->high < second->high ? -1 : 1;
  return g_strcmp0 (first->technique, second->technique);
}

/**
 * unknot_helped_list:
 * @journal: the journal
 * @knot: (nullable): UUID of the one knot to look at; `NULL` for all
 *
 * Works out what each technique did on each muscle, right after it. A session's change counts for all that was done in
 * it: nobody can tell which part it was.
 *
 * Returns: (transfer full) (element-type UnknotHelped): the techniques, those that eased most even at the careful end
 *   first
 */
GPtrArray *
unknot_helped_list (UnknotJournal *journal,
                    const char    *knot)
{
  g_autoptr (GHashTable) by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Collector collector = { .knot = knot, .by_key = by_key };
  guint n_entries;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);

  collector.list = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_helped_free);
  n_entries = g_list_model_get_n_items (G_LIST_MODEL (journal));
  for (guint i = 0; i < n_entries; i++)
    add_session (&collector, unknot_journal_get_entry (journal, i));

  for (guint i = 0; i < collector.list->len; i++)
    {
      UnknotHelped *helped = g_ptr_array_index (collector.list, i);
      UnknotEffectRange range = unknot_effect_range (helped->mean_change, helped->sessions);

      helped->shown = unknot_effect_shrink (helped->mean_change, helped->sessions);
      helped->low = range.low;
      helped->high = range.high;
    }
  g_ptr_array_sort (collector.list, compare_helped);
  return collector.list;
}

/**
 * unknot_helped_is_enough:
 * @self: an effect
 *
 * Says whether there are enough sessions on enough days to say anything at all (clinical.md E5.5).
 *
 * Returns: `TRUE` from five sessions on four days on
 */
gboolean
unknot_helped_is_enough (const UnknotHelped *self)
{
  return self->sessions >= FEWEST_SESSIONS && self->days >= FEWEST_DAYS;
}

/**
 * unknot_helped_seems_to_help:
 * @self: what a technique did
 *
 * Says whether the app may say that a technique seems to help: five sessions on four days (clinical.md E5.5), and less
 * pain even at the careful end.
 *
 * Returns: `TRUE` if it may
 */
gboolean
unknot_helped_seems_to_help (const UnknotHelped *self)
{
  return unknot_helped_is_enough (self) && self->high < 0;
}

/**
 * unknot_helped_dup_change_text:
 * @self: what a technique did
 *
 * Says what the change that is shown comes to.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_helped_dup_change_text (const UnknotHelped *self)
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
 * unknot_helped_dup_count_text:
 * @self: what a technique did
 *
 * Says what the change rests on, and whether it could be chance.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_helped_dup_count_text (const UnknotHelped *self)
{
  gulong n = (gulong) self->sessions;

  if (!unknot_helped_is_enough (self))
    return g_strdup_printf (ngettext ("%d time · too few to say", "%d times · too few to say", n), self->sessions);
  if (self->low < 0 && self->high >= 0)
    return g_strdup_printf (ngettext ("%d time · could be chance", "%d times · could be chance", n), self->sessions);
  return g_strdup_printf (ngettext ("%d time", "%d times", n), self->sessions);
}
