/* What a review says, in words. */

#include "unknot-review.h"

#include "unknot-text.h"

#include <glib/gi18n.h>
#include <math.h>

static int
round_pain (double pain)
{
  return (int) lround (pain);
}

/**
 * unknot_review_dup_title:
 * @self: a review
 *
 * Says in a few words what it comes to.
 *
 * Returns: (transfer full) (nullable): the words, translated; `NULL` where there is nothing to say
 */
char *
unknot_review_dup_title (const UnknotReview *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (self->kind)
    {
    case UNKNOT_REVIEW_ADVANCED:
      return g_strdup (_("One Step On"));
    case UNKNOT_REVIEW_HOLD:
      return g_strdup (_("Staying at This Step"));
    case UNKNOT_REVIEW_MAINTENANCE:
      return g_strdup (_("Keeping It Up"));
    case UNKNOT_REVIEW_TWO_WEEKS:
      /* Translators: weeks since the first session for a knot */
      return g_strdup_printf (ngettext ("%d Week In: No Clear Change", "%d Weeks In: No Clear Change",
                                        (gulong) self->weeks), self->weeks);
    case UNKNOT_REVIEW_BACK:
      return g_strdup (_("One Step Back"));
    case UNKNOT_REVIEW_SEE_SOMEONE:
      if (self->trend.judgement == UNKNOT_JUDGEMENT_WORSE)
        return g_strdup (_("It Hurts More Than Before"));
      return g_strdup_printf (ngettext ("%d Week In: No Clear Change", "%d Weeks In: No Clear Change",
                                        (gulong) self->weeks), self->weeks);
    case UNKNOT_REVIEW_FLARE:
      return g_strdup (_("A Flare-Up: Easy Days"));
    case UNKNOT_REVIEW_STEADY:
    default:
      return NULL;
    }
}

static char *
dup_high (const UnknotReview *self)
{
  if (self->usual < 0)
    return NULL;

  /* Translators: two levels of pain from 0 to 10 */
  return g_strdup_printf (_("Pain was about %d lately; usual for you is about %d."), round_pain (self->recent),
                          round_pain (self->usual));
}

/* Why it did not go on, or went back: a sentence for each reason. */
static char *
dup_reasons (const UnknotReview *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) sentences = NULL;

  if ((self->reasons & UNKNOT_REVIEW_REASON_SORE) != 0 && self->soreness >= 0)
    /* Translators: soreness from 0 to 10 */
    g_strv_builder_take (builder, g_strdup_printf (_("Soreness was %d of 10 the day after; up to 3 is fine."),
                                                   self->soreness));
  if ((self->reasons & UNKNOT_REVIEW_REASON_ADVERSE) != 0)
    g_strv_builder_add (builder, _("Something did not feel right in a session this week."));
  if ((self->reasons & UNKNOT_REVIEW_REASON_HIGH) != 0 && self->usual >= 0)
    g_strv_builder_take (builder, dup_high (self));
  else if ((self->reasons & UNKNOT_REVIEW_REASON_RISING) != 0)
    g_strv_builder_add (builder, _("Pain has risen a little in these days."));
  if ((self->reasons & UNKNOT_REVIEW_REASON_WAIT) != 0)
    g_strv_builder_add (builder, _("After a step back, each step takes a week."));
  else if ((self->reasons & UNKNOT_REVIEW_REASON_UNSAID) != 0)
    g_strv_builder_add (builder, _("A number for your pain now and then shows when more is fine."));

  sentences = g_strv_builder_end (builder);
  return g_strjoinv (" ", sentences);
}

static char *
dup_two_weeks (const UnknotReview *self)
{
  if (self->swap_name == NULL)
    return g_strdup (_("Another mix may suit you better. Next: a little more exercise."));

  /* Translators: the name of a technique */
  return g_strdup_printf (_("Another mix may suit you better. Next: something else before “%s”, and more exercise."),
                          unknot_text ("technique", self->swap_name));
}

static char *
dup_see_someone (const UnknotReview *self)
{
  if (self->trend.judgement == UNKNOT_JUDGEMENT_WORSE)
    return g_strdup (_("A doctor or a physiotherapist should have a look at it. "
                       "The safety questions tell how soon."));

  return g_strdup (_("A doctor or a physiotherapist may see what self-care can’t. "
                     "You can go on in the meantime."));
}

static char *
dup_flare (const UnknotReview *self)
{
  g_autofree char *high = dup_high (self);
  g_autofree char *left =
    g_strdup_printf (ngettext ("Easy going for %d more day, then one step lower.",
                               "Easy going for %d more days, then one step lower.", (gulong) self->flare_days),
                     self->flare_days);

  if (high == NULL)
    return g_steal_pointer (&left);
  return g_strjoin (" ", high, _("Flare-ups are common."), left, NULL);
}

/**
 * unknot_review_dup_text:
 * @self: a review
 *
 * Says in one to three sentences what it rests on and what follows.
 *
 * Returns: (transfer full) (nullable): the words, translated; `NULL` where there is nothing to say
 */
char *
unknot_review_dup_text (const UnknotReview *self)
{
  g_autofree char *reasons = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  switch (self->kind)
    {
    case UNKNOT_REVIEW_ADVANCED:
      return g_strdup (_("The last days went well, so the plan asks a little more."));
    case UNKNOT_REVIEW_HOLD:
      return dup_reasons (self);
    case UNKNOT_REVIEW_MAINTENANCE:
      if ((self->reasons & UNKNOT_REVIEW_REASON_LITTLE) != 0)
        return g_strdup (_("Hardly any pain for two weeks. "
                           "Strength two or three times a week and short breaks may be enough now."));
      return g_strdup (_("Clearly better for two weeks. "
                         "Strength two or three times a week and short breaks may be enough now."));
    case UNKNOT_REVIEW_TWO_WEEKS:
      return dup_two_weeks (self);
    case UNKNOT_REVIEW_BACK:
      reasons = dup_reasons (self);
      return g_strjoin (" ", reasons, _("A smaller dose for a week, then on again."), NULL);
    case UNKNOT_REVIEW_SEE_SOMEONE:
      return dup_see_someone (self);
    case UNKNOT_REVIEW_FLARE:
      return dup_flare (self);
    case UNKNOT_REVIEW_STEADY:
    default:
      return NULL;
    }
}

/**
 * unknot_review_dup_numbers:
 * @self: a review
 *
 * Says on how much a review rests that compares weeks: days with a number, and days with a session (clinical.md E5.8).
 *
 * Returns: (transfer full) (nullable): the words, translated; `NULL` for a review that does not compare weeks
 */
char *
unknot_review_dup_numbers (const UnknotReview *self)
{
  g_autofree char *change = NULL;
  g_autofree char *completion = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->trend.judgement == UNKNOT_JUDGEMENT_TOO_EARLY
      || (self->kind != UNKNOT_REVIEW_TWO_WEEKS && self->kind != UNKNOT_REVIEW_SEE_SOMEONE
          && self->kind != UNKNOT_REVIEW_MAINTENANCE))
    return NULL;

  /* Translators: two levels of pain from 0 to 10: the first week's mean and the last one's */
  change = g_strdup_printf (_("First week about %d, last week about %d."), round_pain (self->trend.before),
                            round_pain (self->trend.after));
  completion = unknot_trend_dup_completion (&self->trend);
  return g_strjoin (" ", change, completion, NULL);
}
