/* When which safety questions are due, and what an answer counts as: clinical.md D1 and F9.1, from `timing.json`. */

#include "unknot-safety-timing.h"

#include "unknot-safety-private.h"

#define MILLISECONDS_OF_HOUR ((gint64) 3600 * 1000)
#define HOURS_OF_DAY 24

static const char * const occasion_members[] = { "id", "asks", "days", "points", "fresh_hours", NULL };
static const char * const occasion_words[] = { "first", "month", "region", "jump", "stop", "flare" };
static const char * const asks_words[] = { "all", "knots", "stop-rule", "quick" };

void
unknot_safety_read_timing (UnknotSafety *self,
                           UnknotRecord *record)
{
  g_auto (GStrv) levels = unknot_record_texts (record, "not_sure_is_yes");

  if (unknot_record_length (record, "occasions") != UNKNOT_N_OCCASIONS)
    unknot_record_fail (record, "occasions", "has not one row for each occasion");

  for (guint i = 0; i < UNKNOT_N_OCCASIONS && !unknot_record_failed (record); i++)
    {
      UnknotOccasionRule *rule = &self->occasions[i];
      UnknotRecord inner;

      unknot_record_element (record, "occasions", i, occasion_members, &inner);
      if (unknot_record_word (&inner, "id", occasion_words, G_N_ELEMENTS (occasion_words)) != (int) i)
        unknot_record_fail (&inner, "id", "is out of order");
      rule->asks = (UnknotAsks) unknot_record_word (&inner, "asks", asks_words, G_N_ELEMENTS (asks_words));
      if (i == UNKNOT_OCCASION_MONTH)
        rule->days = unknot_record_integer (&inner, "days", 1, 365);
      if (i == UNKNOT_OCCASION_JUMP)
        rule->points = unknot_record_integer (&inner, "points", 1, 10);
      if (i >= UNKNOT_OCCASION_REGION)
        rule->fresh_hours = unknot_record_integer (&inner, "fresh_hours", 0, 1000);
      unknot_record_end (&inner);
    }
  for (guint i = 0; levels != NULL && levels[i] != NULL; i++)
    {
      UnknotLevel level;

      if (unknot_level_from_id (levels[i], &level))
        self->not_sure_is_yes |= 1u << level;
      else
        unknot_record_fail (record, "not_sure_is_yes", "names an unknown level");
    }
}

typedef struct
{
  const UnknotSafety *rules;
  const UnknotSafetyCheck *check;
  UnknotAskedFunc asked;
  gpointer data;
  UnknotDue *due;
  GPtrArray *flags;
} Search;

static gboolean
is_older (const Search *self,
          const char   *flag,
          gint64        limit)
{
  UnknotTime time;

  return !self->asked (flag, &time, self->data) || time.milliseconds < limit;
}

static void
note (Search         *self,
      UnknotOccasion  occasion)
{
  if (self->flags->len == 0 && !self->due->quick)
    self->due->occasion = occasion;
}

static void
add_older (Search             *self,
           UnknotOccasion      occasion,
           const char * const *flags,
           gint64              limit)
{
  for (guint i = 0; flags[i] != NULL; i++)
    if (is_older (self, flags[i], limit)
        && !g_ptr_array_find_with_equal_func (self->flags, flags[i], g_str_equal, NULL))
      {
        note (self, occasion);
        g_ptr_array_add (self->flags, g_strdup (flags[i]));
      }
}

/* The quick ones are due if one of those that they stand for was not answered since. */
static void
add_quick (Search         *self,
           UnknotOccasion  occasion,
           gint64          limit)
{
  for (guint i = 0; i < self->rules->quick->len; i++)
    {
      const UnknotQuickQuestion *quick = g_ptr_array_index (self->rules->quick, i);

      for (guint j = 0; quick->asks[j] != NULL; j++)
        if (is_older (self, quick->asks[j], limit))
          {
            note (self, occasion);
            self->due->quick = TRUE;
            return;
          }
    }
}

static void
add_event (Search            *self,
           const UnknotEvent *event)
{
  const UnknotOccasionRule *rule = &self->rules->occasions[event->occasion];
  gint64 limit = event->time.milliseconds - rule->fresh_hours * MILLISECONDS_OF_HOUR;
  const UnknotStopRule *stop;

  switch (rule->asks)
    {
    case UNKNOT_ASKS_KNOTS:
      add_older (self, event->occasion, (const char * const *) self->check->asks, limit);
      break;

    case UNKNOT_ASKS_STOP_RULE:
      stop = event->stop_rule != NULL ? unknot_safety_lookup_stop_rule (self->rules, event->stop_rule) : NULL;
      /* One of a later version: everything that belongs to the knots. */
      add_older (self, event->occasion,
                 (const char * const *) (stop != NULL ? stop->asks : self->check->asks), limit);
      break;

    case UNKNOT_ASKS_QUICK:
      add_quick (self, event->occasion, limit);
      break;

    case UNKNOT_ASKS_ALL:
    default:
      break;
    }
}

static gboolean
was_ever_asked (const Search *self)
{
  for (guint i = 0; i < self->rules->flags->len; i++)
    {
      const UnknotRedFlag *flag = g_ptr_array_index (self->rules->flags, i);

      if (!is_older (self, flag->id, G_MININT64))
        return TRUE;
    }

  return FALSE;
}

/**
 * unknot_safety_list_due:
 * @self: the rules
 * @check: what [func@unknot_safety_check] says to the knots that ask for relief
 * @events: (array length=n_events): what happened; what was answered since counts no more
 * @n_events: how many
 * @asked: (scope call): says when a question was last answered
 * @data: for @asked
 * @now: what time it is
 *
 * Says which questions are due before anything is done for these knots (clinical.md D1): all at the first start; those
 * of the knots monthly, in a new region and when pain jumps; those of a reason to stop after it; the quick ones in a
 * flare. A question that was never asked is always due. A pure function.
 *
 * Returns: (transfer full): what is due
 */
UnknotDue *
unknot_safety_list_due (const UnknotSafety      *self,
                        const UnknotSafetyCheck *check,
                        const UnknotEvent       *events,
                        guint                    n_events,
                        UnknotAskedFunc          asked,
                        gpointer                 data,
                        UnknotTime               now)
{
  UnknotDue *due = g_new0 (UnknotDue, 1);
  Search search = { self, check, asked, data, due, g_ptr_array_new_null_terminated (16, g_free, TRUE) };
  const UnknotOccasionRule *month = &self->occasions[UNKNOT_OCCASION_MONTH];

  g_return_val_if_fail (self != NULL && check != NULL && asked != NULL, due);

  if (!was_ever_asked (&search))
    for (guint i = 0; i < self->flags->len; i++)
      {
        const UnknotRedFlag *flag = g_ptr_array_index (self->flags, i);

        note (&search, UNKNOT_OCCASION_FIRST);
        g_ptr_array_add (search.flags, g_strdup (flag->id));
      }

  add_older (&search, UNKNOT_OCCASION_MONTH, (const char * const *) check->asks,
             now.milliseconds - month->days * HOURS_OF_DAY * MILLISECONDS_OF_HOUR);
  for (guint i = 0; i < n_events; i++)
    add_event (&search, &events[i]);
  due->flags = (char **) g_ptr_array_free (search.flags, FALSE);

  return due;
}

/**
 * unknot_due_free:
 * @self: (transfer full): what is due
 *
 * Frees it.
 */
void
unknot_due_free (UnknotDue *self)
{
  g_return_if_fail (self != NULL);

  g_strfreev (self->flags);
  g_free (self);
}

/**
 * unknot_safety_is_jump:
 * @self: the rules
 * @pain_before: what was said last, 0 to 10, or %UNKNOT_UNKNOWN
 * @pain_now: what is said now
 *
 * Says whether a pain has risen so much at once that its questions are due.
 *
 * Returns: `TRUE` if it has
 */
gboolean
unknot_safety_is_jump (const UnknotSafety *self,
                       int                 pain_before,
                       int                 pain_now)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return pain_before >= 0 && pain_now - pain_before >= self->occasions[UNKNOT_OCCASION_JUMP].points;
}

/**
 * unknot_safety_dup_flag:
 * @self: the rules
 * @flag: id of a red flag
 * @answer: the answer to its question
 * @follow_up: the answer to its follow-up; ignored for a flag without one
 *
 * Says what an answer counts as. "Don't know" is yes where any level of the flag is urgent, an emergency or a refusal,
 * else no. With a follow-up that is not answered no the more urgent level counts (clinical.md D1, F9.1).
 *
 * Returns: (transfer full) (nullable): `RF12`, `RF12+`, or `NULL` for no
 */
char *
unknot_safety_dup_flag (const UnknotSafety *self,
                        const char         *flag,
                        UnknotAnswer        answer,
                        UnknotAnswer        follow_up)
{
  const UnknotRedFlag *found;
  gboolean yes = answer == UNKNOT_ANSWER_YES;

  g_return_val_if_fail (self != NULL, NULL);
  found = unknot_safety_lookup_red_flag (self, flag);
  g_return_val_if_fail (found != NULL, NULL);

  if (answer == UNKNOT_ANSWER_NOT_SURE)
    for (guint i = 0; i < found->n_levels; i++)
      yes = yes || (self->not_sure_is_yes & (1u << found->levels[i])) != 0;
  if (!yes)
    return NULL;

  return g_strconcat (found->id, found->n_levels > 1 && follow_up != UNKNOT_ANSWER_NO ? "+" : "", NULL);
}

/**
 * unknot_safety_may_clear:
 * @self: the rules
 * @flag: id of a red flag, with or without a plus
 * @who: (nullable): who had a look at it, in the person's words
 *
 * Says whether a flag counts as cleared: someone is named, and it is none that nobody can clear.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_safety_may_clear (const UnknotSafety *self,
                         const char         *flag,
                         const char         *who)
{
  g_autofree char *name = g_strdup (who != NULL ? who : "");
  const UnknotRedFlag *found;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (flag != NULL, FALSE);

  found = unknot_safety_lookup_red_flag (self, flag);

  return *g_strstrip (name) != '\0' && (found == NULL || found->clearable);
}
