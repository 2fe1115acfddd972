/* What techniques did, in words. */

#include "unknot-helped-private.h"

#include <glib/gi18n.h>

#include "unknot-change-words.h"

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
  return unknot_change_dup_text (self->effect.shown);
}

/**
 * unknot_helped_dup_range_text:
 * @self: what a technique did
 *
 * Says in which range the change lies four times in five.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_helped_dup_range_text (const UnknotHelped *self)
{
  return unknot_change_dup_range_text (self->effect.low, self->effect.high);
}

/**
 * unknot_helped_dup_next_text:
 * @self: what a technique did
 *
 * Says how the next day was, beyond what was to be expected; or that too little is known of it.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_helped_dup_next_text (const UnknotHelped *self)
{
  g_autofree char *change = NULL;
  g_autofree char *range = NULL;

  if (!unknot_helped_is_next_enough (self))
    /* Translators: of the day after a technique: too few numbers to say anything */
    return g_strdup (_("not enough numbers yet"));

  change = unknot_change_dup_text (self->next.shown);
  range = unknot_change_dup_range_text (self->next.low, self->next.high);
  return g_strdup_printf ("%s, %s", change, range);
}

/**
 * unknot_helped_dup_sore_text:
 * @self: what a technique did
 *
 * Says how many times it was more than a little sore afterwards.
 *
 * Returns: (transfer full) (nullable): the words, translated; `NULL` if nobody ever said how sore it was
 */
char *
unknot_helped_dup_sore_text (const UnknotHelped *self)
{
  if (self->asked == 0)
    return NULL;

  /* Translators: after a technique; how many times, of how many times that it was asked */
  return g_strdup_printf (ngettext ("Clearly sore the day after: %d of %d time",
                                    "Clearly sore the day after: %d of %d times", (gulong) self->asked),
                          self->sore, self->asked);
}

/* How much of what was done the number rests on; people skip the numbers on their best and worst days (E5.8). */
static char *
dup_sessions_text (const UnknotHelped *self)
{
  gulong n = (gulong) self->done;
  g_autofree char *sessions = NULL;
  g_autofree char *days = g_strdup_printf (ngettext ("%d day", "%d days", (gulong) self->days), self->days);

  if (self->sessions >= self->done)
    sessions = g_strdup_printf (ngettext ("%d session", "%d sessions", (gulong) self->sessions), self->sessions);
  else
    /* Translators: in how many of the sessions the pain was given before and after, as in "6 of 8 sessions rated" */
    sessions = g_strdup_printf (ngettext ("%d of %d session rated", "%d of %d sessions rated", n), self->sessions,
                                self->done);
  if (self->sessions == 0)
    return g_steal_pointer (&sessions);

  /* Translators: sessions, then days, as in "6 sessions on 5 days" */
  return g_strdup_printf (_("%s on %s"), sessions, days);
}

static char *
dup_verdict_text (const UnknotHelped *self)
{
  int missing = unknot_helped_get_missing (self);

  if (self->sessions < UNKNOT_HELPED_FEWEST_SESSIONS && missing > 0)
    return g_strdup_printf (ngettext ("too few to say: %d more session", "too few to say: %d more sessions",
                                      (gulong) missing), missing);
  if (missing > 0)
    /* Translators: sessions on so many other days are needed before anything can be said */
    return g_strdup_printf (ngettext ("too few to say: %d more day", "too few to say: %d more days",
                                      (gulong) missing), missing);
  if (unknot_helped_seems_to_help (self))
    return g_strdup (_("seems to help you"));
  if (self->effect.low > 0)
    return g_strdup (_("more pain right after"));

  return g_strdup (_("could be chance"));
}

/**
 * unknot_helped_dup_count_text:
 * @self: what a technique did
 *
 * Says what the change rests on, and how sure it is.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_helped_dup_count_text (const UnknotHelped *self)
{
  g_autofree char *sessions = dup_sessions_text (self);
  g_autofree char *verdict = dup_verdict_text (self);

  return g_strjoin (" · ", sessions, verdict, NULL);
}
