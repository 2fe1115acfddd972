#include "unknot-guide-words.h"

#include <glib/gi18n.h>

#include "unknot-guide-media.h"

/*
 * Pure functions that turn the course of a session into words for the person. Sentences are whole, so that a language
 * can order them as it likes; sides are always the person's own.
 */

/**
 * unknot_guide_words_phase:
 * @phase: a phase
 *
 * Names a phase, above the countdown.
 *
 * Returns: (transfer none): "Ease in"
 */
const char *
unknot_guide_words_phase (UnknotStepPhase phase)
{
  switch (phase)
    {
    case UNKNOT_STEP_PHASE_FIND:
      /* Translators: a phase of an exercise: feel for the sore spot */
      return C_("phase", "Find the spot");
    case UNKNOT_STEP_PHASE_WARM:
      /* Translators: a phase of an exercise */
      return C_("phase", "Warm up");
    case UNKNOT_STEP_PHASE_READY:
      /* Translators: a phase of an exercise */
      return C_("phase", "Get ready");
    case UNKNOT_STEP_PHASE_EASE_IN:
      /* Translators: a phase of an exercise: let pressure or pull grow slowly */
      return C_("phase", "Ease in");
    case UNKNOT_STEP_PHASE_HOLD:
      /* Translators: a phase of an exercise: keep still */
      return C_("phase", "Hold");
    case UNKNOT_STEP_PHASE_DO:
    case UNKNOT_STEP_PHASE_MOVE:
      /* Translators: a phase of an exercise: do the movement */
      return C_("phase", "Move");
    case UNKNOT_STEP_PHASE_BREATHE:
      /* Translators: a phase of an exercise */
      return C_("phase", "Breathe");
    case UNKNOT_STEP_PHASE_EASE_OUT:
      /* Translators: a phase of an exercise: take pressure or pull off slowly */
      return C_("phase", "Ease out");
    case UNKNOT_STEP_PHASE_REST:
      /* Translators: a phase of an exercise */
      return C_("phase", "Rest");
    case UNKNOT_STEP_PHASE_SWITCH_SIDE:
      /* Translators: a phase of an exercise: go over to the other side of the body */
      return C_("phase", "Change sides");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * unknot_guide_words_state:
 * @course: a course
 *
 * Says what goes on: the phase, with the repetition where there are some, or that it is paused.
 *
 * Returns: (transfer full): "Move · 3 of 5"
 */
char *
unknot_guide_words_state (const UnknotGuideCourse *course)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (course);

  if (course->waits)
    return g_strdup (_("When you are ready"));
  if (course->state == UNKNOT_GUIDE_STATE_PAUSED)
    return g_strdup (_("Paused"));
  if (moment->repetitions == 1)
    return g_strdup (unknot_guide_words_phase (moment->phase));

  if (unknot_guide_course_is_open (course))
    /* Translators: a phase of an exercise, and how often it is done at the person's own pace: "Move · 5 times" */
    return g_strdup_printf (ngettext ("%s · %u time", "%s · %u times", moment->repetitions),
                            unknot_guide_words_phase (moment->phase), moment->repetitions);

  /* Translators: a phase of an exercise, which repetition it is, how many there are: "Move · 3 of 5" */
  return g_strdup_printf (_("%s · %u of %u"), unknot_guide_words_phase (moment->phase),
                          unknot_guide_course_get_repetition (course), moment->repetitions);
}

static char *
side_and_level (const UnknotGuideCourse *course)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (course);
  gboolean presses = moment->loaded && moment->phase != UNKNOT_STEP_PHASE_EASE_OUT &&
                     unknot_guide_course_get_item (course)->load == UNKNOT_GUIDE_LOAD_PRESS;

  if (moment->side == UNKNOT_SIDE_LEFT)
    {
      if (presses)
        /* Translators: the person's own left; how strong the pressure should feel, on a scale of 0 to 10 */
        return g_strdup_printf (_("Your left · about %d of 10"), course->level);
      return g_strdup (_("Your left"));
    }
  if (moment->side == UNKNOT_SIDE_RIGHT)
    {
      if (presses)
        /* Translators: the person's own right; how strong the pressure should feel, on a scale of 0 to 10 */
        return g_strdup_printf (_("Your right · about %d of 10"), course->level);
      return g_strdup (_("Your right"));
    }
  if (presses)
    /* Translators: how strong the pressure should feel, on a scale of 0 to 10 */
    return g_strdup_printf (_("About %d of 10"), course->level);

  return g_strdup ("");
}

/**
 * unknot_guide_words_side:
 * @course: a course
 *
 * Says what it is for where there are several knots, which side it is, and how strong it should feel while something
 * presses.
 *
 * Returns: (transfer full): "Your left · about 4 of 10"; empty where there is none of them
 */
char *
unknot_guide_words_side (const UnknotGuideCourse *course)
{
  const char *place = unknot_guide_course_get_item (course)->place;
  g_autofree char *side = side_and_level (course);

  if (place == NULL)
    return g_steal_pointer (&side);

  return *side != '\0' ? g_strdup_printf ("%s · %s", place, side) : g_strdup (place);
}

static const char *
advice (UnknotGuideAdvice advice)
{
  switch (advice)
    {
    case UNKNOT_GUIDE_ADVICE_MORE:
      return _("A little more. Let it sink in.");
    case UNKNOT_GUIDE_ADVICE_AT_CAP:
      return _("This is strong enough.");
    case UNKNOT_GUIDE_ADVICE_STAY:
      return _("Good. Stay like this.");
    case UNKNOT_GUIDE_ADVICE_LIGHTER:
      return _("Lighter. Take off about half.");
    case UNKNOT_GUIDE_ADVICE_ENOUGH:
      return _("Enough here. Come out slowly.");
    case UNKNOT_GUIDE_ADVICE_EASING:
      return _("It is easing. Stay like this.");
    case UNKNOT_GUIDE_ADVICE_EASED:
      return _("It has eased. Come out slowly.");
    case UNKNOT_GUIDE_ADVICE_NO_CHANGE:
      return _("No change. Take off half. Wait a little.");
    case UNKNOT_GUIDE_ADVICE_RISING:
      return _("It is growing. Come out. Leave it for today.");
    case UNKNOT_GUIDE_ADVICE_NONE:
    default:
      return NULL;
    }
}

/* The clock stands still in the middle of something that presses or pulls. */
static gboolean
is_paused_under_load (const UnknotGuideCourse *course)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (course);

  return course->state == UNKNOT_GUIDE_STATE_PAUSED && !course->waits && moment->loaded &&
         moment->phase != UNKNOT_STEP_PHASE_EASE_OUT;
}

/**
 * unknot_guide_words_cue:
 * @course: a course
 *
 * Says what to do now: the step's own words, or what an answer led to, or what a moment that no technique wrote is
 * for.
 *
 * Returns: (transfer none): one sentence or two; lives as long as the course's script
 */
const char *
unknot_guide_words_cue (const UnknotGuideCourse *course)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (course);
  gboolean own = moment->phase == moment->step->phase;

  if (course->state == UNKNOT_GUIDE_STATE_PAUSED && course->interrupted)
    return _("Paused while you were away.");
  if (is_paused_under_load (course))
    return _("Ease off. Ease in again before you go on.");
  if (advice (course->advice) != NULL)
    return advice (course->advice);
  if (moment->phase == UNKNOT_STEP_PHASE_SWITCH_SIDE)
    return _("Now the other side.");
  if (moment->phase == UNKNOT_STEP_PHASE_REST && !own)
    return _("Rest a moment.");
  if (moment->phase == UNKNOT_STEP_PHASE_EASE_OUT && !own)
    return _("Come out of it slowly.");

  return moment->step->cue;
}

/**
 * unknot_guide_words_ask:
 * @ask: a question
 *
 * Asks for a number.
 *
 * Returns: (transfer none): a sentence; empty where nothing is asked
 */
const char *
unknot_guide_words_ask (UnknotGuideAsk ask)
{
  switch (ask)
    {
    case UNKNOT_GUIDE_ASK_START:
      return _("How strong is the ache, 0 to 10?");
    case UNKNOT_GUIDE_ASK_NOW:
      return _("How strong is the ache now, 0 to 10?");
    case UNKNOT_GUIDE_ASK_END:
      return _("How strong was it at the end, 0 to 10?");
    case UNKNOT_GUIDE_ASK_NOTHING:
    default:
      return "";
    }
}

/**
 * unknot_guide_words_paused:
 * @course: a course that is paused
 *
 * Says that it is paused, and what to do until it goes on: no pressure and no pull lasts longer than was asked for
 * (clinical.md C0).
 *
 * Returns: (transfer none): a word, or sentences
 */
const char *
unknot_guide_words_paused (const UnknotGuideCourse *course)
{
  return is_paused_under_load (course) ? _("Paused. Ease off. Ease in again before you go on.") : _("Paused");
}

static gboolean
can_answer_by (const UnknotGuideCourse *course,
               UnknotGuideMedia         key)
{
  UnknotGuideAct act = unknot_guide_media_find (course, FALSE, key);

  return act == UNKNOT_GUIDE_ACT_MORE || act == UNKNOT_GUIDE_ACT_TOO_MUCH;
}

/**
 * unknot_guide_words_media:
 * @course: a course
 *
 * Says which answers the media keys give now, to someone who uses them.
 *
 * Returns: (transfer none) (nullable): a sentence, or `NULL` where they are those of a player
 */
const char *
unknot_guide_words_media (const UnknotGuideCourse *course)
{
  if (can_answer_by (course, UNKNOT_GUIDE_MEDIA_PREVIOUS))
    /* Translators: Next and Previous are the media keys of a keyboard or headset */
    return _("Next says too much, Previous says more.");
  if (can_answer_by (course, UNKNOT_GUIDE_MEDIA_NEXT))
    /* Translators: Next is the media key of a keyboard or headset */
    return _("Next says too much.");

  return NULL;
}

/**
 * unknot_guide_words_track:
 * @course: a course
 *
 * Names the moment where a player shows the title of what it plays, which has little room: the step's cue, or which
 * answers the media keys give while they give some.
 *
 * Returns: (transfer none): a title
 */
const char *
unknot_guide_words_track (const UnknotGuideCourse *course)
{
  if (can_answer_by (course, UNKNOT_GUIDE_MEDIA_PREVIOUS))
    /* Translators: title in a media player: what its buttons Next and Previous answer now. As short as can be */
    return _("Next: too much · Previous: more");
  if (can_answer_by (course, UNKNOT_GUIDE_MEDIA_NEXT))
    /* Translators: title in a media player: what its button Next answers now. As short as can be */
    return _("Next: too much");

  return unknot_guide_course_get_moment (course)->step->cue;
}

/**
 * unknot_guide_words_count:
 * @course: a course
 *
 * Says which moment it is, and nothing of what is done in it, for where others may read it.
 *
 * Returns: (transfer full): "Step 3 of 6"
 */
char *
unknot_guide_words_count (const UnknotGuideCourse *course)
{
  return g_strdup_printf (_("Step %u of %u"), course->position + 1, unknot_guide_script_get_n (course->script));
}

/**
 * unknot_guide_words_progress:
 * @course: a course
 *
 * Says how far the session is.
 *
 * Returns: (transfer full): "2 of 4 · about 3 minutes left"
 */
char *
unknot_guide_words_progress (const UnknotGuideCourse *course)
{
  guint item = unknot_guide_course_get_moment (course)->item + 1;
  guint n = unknot_guide_script_get_n_items (course->script);
  double seconds = unknot_guide_course_get_seconds_left (course);
  guint minutes = (guint) ((seconds + 30) / 60);

  if (minutes == 0)
    /* Translators: number of the exercise, how many there are */
    return g_strdup_printf (_("%u of %u · less than a minute left"), item, n);

  /* Translators: number of the exercise, how many there are, minutes left: "2 of 4 · about 3 minutes left" */
  return g_strdup_printf (ngettext ("%u of %u · about %u minute left", "%u of %u · about %u minutes left", minutes),
                          item, n, minutes);
}

/**
 * unknot_guide_words_spoken:
 * @course: a course
 *
 * Says a whole moment to someone who doesn't look.
 *
 * Returns: (transfer full): "Ease in. Your left · about 4 of 10. Lean in slowly. 10 seconds."
 */
char *
unknot_guide_words_spoken (const UnknotGuideCourse *course)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (course);
  g_autofree char *side = unknot_guide_words_side (course);
  int seconds = (int) (moment->seconds + 0.5);
  g_autofree char *length = NULL;

  if (moment->repetitions == 1)
    length = g_strdup_printf (ngettext ("%d second", "%d seconds", (gulong) seconds), seconds);
  else
    length = g_strdup_printf (ngettext ("%u time", "%u times", moment->repetitions), moment->repetitions);

  if (*side == '\0')
    /* Translators: spoken: the phase, what to do, how long. "Rest. Let your arms hang. 10 seconds." */
    return g_strdup_printf (_("%s. %s %s."), unknot_guide_words_phase (moment->phase),
                            unknot_guide_words_cue (course), length);

  /* Translators: spoken: the phase, the side, what to do, how long. "Hold. Your left. Breathe. 20 seconds." */
  return g_strdup_printf (_("%s. %s. %s %s."), unknot_guide_words_phase (moment->phase), side,
                          unknot_guide_words_cue (course), length);
}
