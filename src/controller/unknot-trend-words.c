/* What a trend says, in words. */

#include "unknot-trend.h"

#include <glib/gi18n.h>
#include <math.h>

#define DAYS_OF_WEEK 7
#define DAYS_OF_MONTH 30
#define DAYS_OF_YEAR 365

/* So long, in days, it is told in weeks, and then in months. */
#define MOST_IN_WEEKS 150
#define MOST_IN_MONTHS 730

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

/* For how long, in whole units that are easy to see. */
static char *
dup_duration (int days)
{
  int n;

  if (days <= MOST_IN_WEEKS)
    {
      n = MAX ((days + DAYS_OF_WEEK / 2) / DAYS_OF_WEEK, 1);
      /* Translators: how long, inside a sentence: "From about 6 to about 3 in 5 weeks", "About 3 for 5 weeks" */
      return g_strdup_printf (ngettext ("%d week", "%d weeks", (gulong) n), n);
    }
  if (days <= MOST_IN_MONTHS)
    {
      n = (days + DAYS_OF_MONTH / 2) / DAYS_OF_MONTH;
      /* Translators: how long, inside a sentence: "From about 6 to about 3 in 5 months", "About 3 for 5 months" */
      return g_strdup_printf (ngettext ("%d month", "%d months", (gulong) n), n);
    }
  n = (days + DAYS_OF_YEAR / 2) / DAYS_OF_YEAR;
  /* Translators: how long, inside a sentence: "From about 6 to about 3 in 5 years", "About 3 for 5 years" */
  return g_strdup_printf (ngettext ("%d year", "%d years", (gulong) n), n);
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
  g_autofree char *duration = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  before = (int) lround (self->before);
  after = (int) lround (self->after);
  duration = dup_duration (self->span);

  switch (self->judgement)
    {
    case UNKNOT_JUDGEMENT_TOO_EARLY:
      return g_strdup_printf (ngettext ("A direction shows after two weeks with ten days noted. So far it is %d day.",
                                        "A direction shows after two weeks with ten days noted. So far it is %d days.",
                                        (gulong) self->n_days), self->n_days);
    case UNKNOT_JUDGEMENT_UNCLEAR:
      /* Translators: a level of pain from 0 to 10, then how long, as in "About 4 for 5 weeks" */
      return g_strdup_printf (_("About %d for %s. Ups and downs, but no clear direction."), after, duration);
    case UNKNOT_JUDGEMENT_LOW:
      /* Translators: a level of pain from 0 to 10, then how long, as in "About 1 for 5 weeks" */
      return g_strdup_printf (_("About %d for %s. There is little left to get better."), after, duration);
    case UNKNOT_JUDGEMENT_PERHAPS_BETTER:
      /* Translators: two levels of pain from 0 to 10, then how long, as in "From about 6 to about 4 in 5 weeks" */
      return g_strdup_printf (_("From about %d to about %d in %s. It could still be chance."), before, after, duration);
    case UNKNOT_JUDGEMENT_BETTER:
      /* Translators: two levels of pain from 0 to 10, then how long, as in "From about 6 to about 3 in 5 weeks" */
      return g_strdup_printf (_("From about %d to about %d in %s. More than day-to-day ups and downs."), before, after,
                              duration);
    case UNKNOT_JUDGEMENT_SLIGHTLY_WORSE:
    case UNKNOT_JUDGEMENT_WORSE:
      /* Translators: two levels of pain from 0 to 10, then how long, as in "From about 3 to about 6 in 5 weeks" */
      return g_strdup_printf (_("From about %d to about %d in %s. If it goes on, have someone look at it."), before,
                              after, duration);
    default:
      g_return_val_if_reached (NULL);
    }
}

static char *
dup_amount (double low,
            double high)
{
  if (low < 0 && high > 0)
    /* Translators: points of pain, as in "between 1.2 less and 0.5 more" */
    return g_strdup_printf (_("between %.1f less and %.1f more"), -low, high);
  if (low > 0)
    /* Translators: points of pain, as in "between 0.4 and 1.8 more" */
    return g_strdup_printf (_("between %.1f and %.1f more"), low, high);
  if (high < 0)
    /* Translators: points of pain, as in "between 0.4 and 1.8 less" */
    return g_strdup_printf (_("between %.1f and %.1f less"), -high, -low);
  if (high > 0)
    /* Translators: points of pain, as in "up to 1.8 more" */
    return g_strdup_printf (_("up to %.1f more"), high);
  if (low < 0)
    /* Translators: points of pain, as in "up to 1.8 less" */
    return g_strdup_printf (_("up to %.1f less"), -low);
  /* Translators: of pain */
  return g_strdup (_("no change"));
}

/**
 * unknot_trend_dup_interval:
 * @self: a trend
 *
 * Says how large the change may be, the interval of the slope: a month of thirty days at a time, or a year if it went
 * on for longer than one.
 *
 * Returns: (transfer full) (nullable): the words, translated; `NULL` if there is no slope yet, or if its interval is
 *   wider than the scale of pain
 */
char *
unknot_trend_dup_interval (const UnknotTrend *self)
{
  g_autofree char *amount = NULL;
  gboolean is_years;
  double low;
  double high;
  int days;

  g_return_val_if_fail (self != NULL, NULL);

  is_years = self->span > DAYS_OF_YEAR;
  days = is_years ? DAYS_OF_YEAR : DAYS_OF_MONTH;
  low = round (self->low * days * 10) / 10;
  high = round (self->high * days * 10) / 10;
  if (self->judgement == UNKNOT_JUDGEMENT_TOO_EARLY || high - low > 10)
    return NULL;

  amount = dup_amount (low, high);
  if (is_years)
    /* Translators: points of pain, as in "Per year: between 0.4 and 1.8 less" */
    return g_strdup_printf (_("Per year: %s"), amount);
  /* Translators: points of pain, as in "Per month: between 0.4 and 1.8 less" */
  return g_strdup_printf (_("Per month: %s"), amount);
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
