#include "unknot-helped-private.h"

#include <math.h>

/* From so many sessions on, the careful end decides what comes first (clinical.md E5.4). */
#define RANKED_SESSIONS 3

/* What fewer than one in so many of a muscle's sessions were without is in all of them. */
#define IN_ALL 10

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
  g_free (self->partner);
  g_free (self);
}

static int
compare_numbers (double one,
                 double other)
{
  if (fabs (one - other) <= 1e-9)
    return 0;

  return one < other ? -1 : 1;
}

/* What even in a bad case eased most comes first; what was hardly tried comes last. */
static int
compare_helped (gconstpointer a,
                gconstpointer b)
{
  const UnknotHelped *one = *(UnknotHelped **) a;
  const UnknotHelped *other = *(UnknotHelped **) b;
  gboolean one_is_ranked = one->sessions >= RANKED_SESSIONS;
  gboolean other_is_ranked = other->sessions >= RANKED_SESSIONS;
  int order;

  if (one_is_ranked != other_is_ranked)
    return one_is_ranked ? -1 : 1;

  order = one_is_ranked ? compare_numbers (one->compared.high, other->compared.high)
                        : compare_numbers (one->compared.shown, other->compared.shown);
  if (order == 0)
    order = g_strcmp0 (one->technique, other->technique);

  return order != 0 ? order : g_strcmp0 (one->muscle, other->muscle);
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
  g_autoptr (UnknotLookBack) back = NULL;
  GPtrArray *list;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);

  back = unknot_look_back_new (journal);
  list = unknot_helped_learn (back, knot);
  g_ptr_array_sort (list, compare_helped);
  return list;
}

static gboolean
is_named (GPtrArray          *named,
          const UnknotHelped *helped)
{
  for (guint i = 0; i < named->len; i++)
    {
      const UnknotHelped *other = g_ptr_array_index (named, i);

      if (other == helped
          || (g_strcmp0 (other->partner, helped->technique) == 0 && g_str_equal (other->muscle, helped->muscle)))
        return TRUE;
    }

  return FALSE;
}

/**
 * unknot_helped_name_best:
 * @list: (element-type UnknotHelped): what each technique did, as unknot_helped_list() gives it
 * @muscle: (nullable): id of the muscle to look at; `NULL` for all
 *
 * Chooses what the person is told about: the best two, if there is enough to say anything. What came in nearly all
 * sessions says nothing about itself, and waits for what can be told apart; of two that came together, one is named.
 *
 * Returns: (transfer container) (element-type UnknotHelped): at most two, the best first; they belong to @list
 */
GPtrArray *
unknot_helped_name_best (GPtrArray  *list,
                         const char *muscle)
{
  GPtrArray *named = g_ptr_array_new ();

  g_return_val_if_fail (list != NULL, named);

  for (int in_all = 0; in_all <= 1; in_all++)
    for (guint i = 0; i < list->len && named->len < UNKNOT_HELPED_MOST_NAMED; i++)
      {
        UnknotHelped *helped = g_ptr_array_index (list, i);

        if ((muscle == NULL || g_str_equal (helped->muscle, muscle)) && unknot_helped_is_enough (helped)
            && unknot_helped_is_in_all (helped) == in_all && !is_named (named, helped))
          g_ptr_array_add (named, helped);
      }

  return named;
}

/**
 * unknot_helped_is_enough:
 * @self: what a technique did
 *
 * Says whether there are enough sessions on enough days to say anything at all (clinical.md E5.5).
 *
 * Returns: `TRUE` from five sessions on four days on
 */
gboolean
unknot_helped_is_enough (const UnknotHelped *self)
{
  return self->sessions >= UNKNOT_HELPED_FEWEST_SESSIONS && self->days >= UNKNOT_HELPED_FEWEST_DAYS;
}

/**
 * unknot_helped_is_next_enough:
 * @self: what a technique did
 *
 * Says whether enough is known of the days after it to say anything of them: as much as of the moment right after.
 *
 * Returns: `TRUE` from five sessions on four days on
 */
gboolean
unknot_helped_is_next_enough (const UnknotHelped *self)
{
  return self->next_n >= UNKNOT_HELPED_FEWEST_SESSIONS && self->next_days >= UNKNOT_HELPED_FEWEST_DAYS;
}

/**
 * unknot_helped_get_missing:
 * @self: what a technique did
 *
 * Counts the sessions, each on a day of its own, after which something can be said.
 *
 * Returns: how many; 0 if there are enough
 */
int
unknot_helped_get_missing (const UnknotHelped *self)
{
  return MAX (0, MAX (UNKNOT_HELPED_FEWEST_SESSIONS - self->sessions, UNKNOT_HELPED_FEWEST_DAYS - self->days));
}

/**
 * unknot_helped_is_in_all:
 * @self: what a technique did
 *
 * Says whether hardly any session on the muscle was without it, so that there is nothing to compare it with.
 *
 * Returns: `TRUE` if fewer than one in ten were
 */
gboolean
unknot_helped_is_in_all (const UnknotHelped *self)
{
  return self->without * IN_ALL < self->sessions + self->without;
}

/**
 * unknot_helped_seems_to_help:
 * @self: what a technique did
 *
 * Says whether the app may say that a technique seems to help: five sessions on four days (clinical.md E5.5), and less
 * pain than was to be expected even at the careful end, also in comparison.
 *
 * Returns: `TRUE` if it may
 */
gboolean
unknot_helped_seems_to_help (const UnknotHelped *self)
{
  return unknot_helped_is_enough (self) && self->effect.high < 0 && self->compared.high < 0;
}
