/* What a trend says, in words. */

#include "unknot-trend.h"

#include <glib/gi18n.h>
#include <math.h>

#define DAYS_OF_MONTH 30

/**
 * unknot_trend_get_title:
 * @self: a trend
 *
 * Says in a few words where it goes, for the top of the chart.
 *
 * Returns: (transfer none): the words, translated
 */
const char *
unknot_trend_get_title (const UnknotTrend *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (self->judgement)
    {
    case UNKNOT_JUDGEMENT_TOO_EARLY:
      return _("Too early to say");
    case UNKNOT_JUDGEMENT_UNCLEAR:
      return _("No clear change");
    case UNKNOT_JUDGEMENT_LOW:
      return _("Hardly any pain");
    case UNKNOT_JUDGEMENT_PERHAPS_BETTER:
      return _("Perhaps easing");
    case UNKNOT_JUDGEMENT_BETTER:
      return _("Slowly easing");
    case UNKNOT_JUDGEMENT_SLIGHTLY_WORSE:
      return _("A little worse");
    case UNKNOT_JUDGEMENT_WORSE:
      return _("Getting worse");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * unknot_trend_dup_sentence:
 * @self: a trend
 *
 * Says in one or two sentences what the title rests on.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_trend_dup_sentence (const UnknotTrend *self)
{
  int before;
  int after;
  int weeks;

  g_return_val_if_fail (self != NULL, NULL);

  before = (int) lround (self->before);
  after = (int) lround (self->after);
  weeks = MAX ((self->span + 3) / 7, 1);

  switch (self->judgement)
    {
    case UNKNOT_JUDGEMENT_TOO_EARLY:
      return g_strdup_printf (ngettext ("A direction shows after two weeks with ten days noted. So far it is %d day.",
                                        "A direction shows after two weeks with ten days noted. So far it is %d days.",
                                        (gulong) self->n_days), self->n_days);
    case UNKNOT_JUDGEMENT_UNCLEAR:
      /* Translators: a level of pain from 0 to 10, then a number of weeks */
      return g_strdup_printf (ngettext ("About %d for %d week. Ups and downs, but no clear direction.",
                                        "About %d for %d weeks. Ups and downs, but no clear direction.",
                                        (gulong) weeks), after, weeks);
    case UNKNOT_JUDGEMENT_LOW:
      /* Translators: a level of pain from 0 to 10, then a number of weeks */
      return g_strdup_printf (ngettext ("About %d for %d week. There is little left to get better.",
                                        "About %d for %d weeks. There is little left to get better.",
                                        (gulong) weeks), after, weeks);
    case UNKNOT_JUDGEMENT_PERHAPS_BETTER:
      /* Translators: two levels of pain from 0 to 10, then a number of weeks */
      return g_strdup_printf (ngettext ("From about %d to about %d in %d week. It could still be chance.",
                                        "From about %d to about %d in %d weeks. It could still be chance.",
                                        (gulong) weeks), before, after, weeks);
    case UNKNOT_JUDGEMENT_BETTER:
      /* Translators: two levels of pain from 0 to 10, then a number of weeks */
      return g_strdup_printf (ngettext ("From about %d to about %d in %d week. More than day-to-day ups and downs.",
                                        "From about %d to about %d in %d weeks. More than day-to-day ups and downs.",
                                        (gulong) weeks), before, after, weeks);
    case UNKNOT_JUDGEMENT_SLIGHTLY_WORSE:
    case UNKNOT_JUDGEMENT_WORSE:
      /* Translators: two levels of pain from 0 to 10, then a number of weeks */
      return g_strdup_printf (ngettext ("From about %d to about %d in %d week. "
                                        "If it goes on, have someone look at it.",
                                        "From about %d to about %d in %d weeks. "
                                        "If it goes on, have someone look at it.",
                                        (gulong) weeks), before, after, weeks);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * unknot_trend_dup_interval:
 * @self: a trend
 *
 * Says how large the change may be, a month of thirty days at a time: the interval of the slope.
 *
 * Returns: (transfer full) (nullable): the words, translated; `NULL` if there is no slope yet
 */
char *
unknot_trend_dup_interval (const UnknotTrend *self)
{
  double low;
  double high;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->judgement == UNKNOT_JUDGEMENT_TOO_EARLY)
    return NULL;

  low = round (self->low * DAYS_OF_MONTH * 10) / 10;
  high = round (self->high * DAYS_OF_MONTH * 10) / 10;
  if (low < 0 && high > 0)
    /* Translators: points of pain, as in "Per month between 1.2 less and 0.5 more" */
    return g_strdup_printf (_("Per month between %.1f less and %.1f more"), -low, high);
  if (high > 0 && low <= 0)
    /* Translators: points of pain, as in "Per month up to 1.8 more" */
    return g_strdup_printf (_("Per month up to %.1f more"), high);
  if (low < 0 && high >= 0)
    /* Translators: points of pain, as in "Per month up to 1.8 less" */
    return g_strdup_printf (_("Per month up to %.1f less"), -low);
  if (high > 0)
    /* Translators: points of pain, as in "Per month between 0.4 and 1.8 more" */
    return g_strdup_printf (_("Per month between %.1f and %.1f more"), low, high);
  if (low < 0)
    /* Translators: points of pain, as in "Per month between 0.4 and 1.8 less" */
    return g_strdup_printf (_("Per month between %.1f and %.1f less"), fabs (high), -low);
  return g_strdup (_("No change per month"));
}

/**
 * unknot_trend_dup_completion:
 * @self: a trend
 *
 * Says how many days it rests on, which belongs beside every average (clinical.md E5.8).
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_trend_dup_completion (const UnknotTrend *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  /* Translators: days with a number, then all days from the first of them to the last */
  return g_strdup_printf (ngettext ("Noted on %d of %d day", "Noted on %d of %d days", (gulong) self->span),
                          self->n_days, self->span);
}
