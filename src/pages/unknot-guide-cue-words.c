#include "unknot-guide-cue-words.h"

#include <glib/gi18n.h>

#include "unknot-guide-words.h"

/* The question that comes up with a moment. One that was left over from the moment before was said with that. */
static UnknotGuideAsk
get_question (const UnknotGuideCourse *course)
{
  gboolean is_new = course->ask_left + course->elapsed >= UNKNOT_GUIDE_ASK_SECONDS * G_USEC_PER_SEC;

  return is_new ? course->ask : UNKNOT_GUIDE_ASK_NOTHING;
}

/* A step that the person sees for the first time stands still until they say so. */
static char *
say_moment (const UnknotGuideCourse *course)
{
  g_autofree char *moment = unknot_guide_words_spoken (course);
  UnknotGuideAsk question = get_question (course);

  if (question != UNKNOT_GUIDE_ASK_NOTHING)
    return g_strdup_printf ("%s %s", moment, unknot_guide_words_ask (question));
  if (!course->waits)
    return g_steal_pointer (&moment);

  /* Translators: spoken: what to do now, which begins when the person says so */
  return g_strdup_printf (_("%s Start when you are ready."), moment);
}

/**
 * unknot_guide_cue_words:
 * @course: a course
 * @cue: what is due in it
 *
 * Says a cue to someone who does not look.
 *
 * Returns: (transfer full) (nullable): whole sentences, or `NULL` for a pace
 */
char *
unknot_guide_cue_words (const UnknotGuideCourse *course,
                        UnknotGuideCue           cue)
{
  switch (cue)
    {
    case UNKNOT_GUIDE_CUE_SESSION_END:
      /* Translators: spoken: the session has come to its end */
      return g_strdup (_("All done."));
    case UNKNOT_GUIDE_CUE_SWITCH_SIDES:
    case UNKNOT_GUIDE_CUE_READY:
    case UNKNOT_GUIDE_CUE_START:
    case UNKNOT_GUIDE_CUE_STEP_END:
    case UNKNOT_GUIDE_CUE_REST:
      return say_moment (course);
    case UNKNOT_GUIDE_CUE_THREE:
      /* Translators: spoken, one a second: "Three. Two. One." */
      return g_strdup (C_("countdown", "Three."));
    case UNKNOT_GUIDE_CUE_TWO:
      /* Translators: spoken, one a second: "Three. Two. One." */
      return g_strdup (C_("countdown", "Two."));
    case UNKNOT_GUIDE_CUE_ONE:
      /* Translators: spoken, one a second: "Three. Two. One." */
      return g_strdup (C_("countdown", "One."));
    case UNKNOT_GUIDE_CUE_HALF_WAY:
      /* Translators: spoken: half of the time has passed */
      return g_strdup (_("Halfway."));
    case UNKNOT_GUIDE_CUE_ASK:
      return g_strdup (unknot_guide_words_ask (UNKNOT_GUIDE_ASK_NOW));
    case UNKNOT_GUIDE_CUE_NONE:
    case UNKNOT_GUIDE_CUE_BREATH_IN:
    case UNKNOT_GUIDE_CUE_BREATH_OUT:
    case UNKNOT_GUIDE_CUE_STROKE:
    default:
      return NULL;
    }
}

/**
 * unknot_guide_cue_words_announced:
 * @course: a course
 * @cue: what is due in it
 *
 * Says a cue through a screen reader, which says other things as well: of the last seconds only that they have begun.
 *
 * Returns: (transfer full) (nullable): whole sentences, or `NULL` for what is not announced
 */
char *
unknot_guide_cue_words_announced (const UnknotGuideCourse *course,
                                  UnknotGuideCue           cue)
{
  if (cue == UNKNOT_GUIDE_CUE_THREE)
    return g_strdup_printf (ngettext ("%d second left", "%d seconds left", 3), 3);
  if (cue == UNKNOT_GUIDE_CUE_TWO || cue == UNKNOT_GUIDE_CUE_ONE)
    return NULL;

  return unknot_guide_cue_words (course, cue);
}
