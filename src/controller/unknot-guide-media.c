/*
 * What media keys mean. A person who lies on a ball has one button, and can't see what it does: one press is what is
 * safe everywhere, two presses lighten, and only three ask for more.
 *
 * They answer as long as something presses or pulls and the clock runs; else they are those of a player. So whoever wants
 * to skip a hold pauses first, and has let go before anything else begins. On the way out of a hold a late answer must
 * not become a leap to what comes next, nor back into the hold: there they do nothing. Numbers are not told by them.
 */

#include "unknot-guide-media.h"

static UnknotGuideAct
find_paused (UnknotGuideMedia key)
{
  switch (key)
    {
    case UNKNOT_GUIDE_MEDIA_PLAY_PAUSE:
    case UNKNOT_GUIDE_MEDIA_PLAY:
      return UNKNOT_GUIDE_ACT_GO_ON;
    case UNKNOT_GUIDE_MEDIA_NEXT:
      return UNKNOT_GUIDE_ACT_SKIP;
    case UNKNOT_GUIDE_MEDIA_PREVIOUS:
      return UNKNOT_GUIDE_ACT_BACK;
    case UNKNOT_GUIDE_MEDIA_PAUSE:
    case UNKNOT_GUIDE_MEDIA_STOP:
    default:
      return UNKNOT_GUIDE_ACT_NOTHING;
    }
}

/* More and Just right make no sense where something pulls: those keys do nothing there, rather than something else. */
static UnknotGuideAct
find_under_load (const UnknotGuideCourse *course,
                 UnknotGuideMedia         key)
{
  switch (key)
    {
    case UNKNOT_GUIDE_MEDIA_NEXT:
      return UNKNOT_GUIDE_ACT_TOO_MUCH;
    case UNKNOT_GUIDE_MEDIA_PREVIOUS:
      return unknot_guide_course_can_answer (course, UNKNOT_GUIDE_ANSWER_MORE)
             ? UNKNOT_GUIDE_ACT_MORE : UNKNOT_GUIDE_ACT_NOTHING;
    case UNKNOT_GUIDE_MEDIA_PLAY:
      return unknot_guide_course_can_answer (course, UNKNOT_GUIDE_ANSWER_RIGHT)
             ? UNKNOT_GUIDE_ACT_RIGHT : UNKNOT_GUIDE_ACT_NOTHING;
    case UNKNOT_GUIDE_MEDIA_PLAY_PAUSE:
    case UNKNOT_GUIDE_MEDIA_PAUSE:
    case UNKNOT_GUIDE_MEDIA_STOP:
    default:
      return UNKNOT_GUIDE_ACT_NOTHING;
    }
}

static UnknotGuideAct
find_running (const UnknotGuideCourse *course,
              UnknotGuideMedia         key)
{
  gboolean leaves = unknot_guide_course_get_moment (course)->phase == UNKNOT_STEP_PHASE_EASE_OUT;

  if (key == UNKNOT_GUIDE_MEDIA_PLAY_PAUSE && unknot_guide_course_is_open (course))
    return UNKNOT_GUIDE_ACT_DONE;
  if (key == UNKNOT_GUIDE_MEDIA_PLAY_PAUSE || key == UNKNOT_GUIDE_MEDIA_PAUSE)
    return UNKNOT_GUIDE_ACT_PAUSE;
  if (unknot_guide_course_can_answer (course, UNKNOT_GUIDE_ANSWER_TOO_MUCH))
    return find_under_load (course, key);
  if (leaves || key == UNKNOT_GUIDE_MEDIA_PLAY)
    return UNKNOT_GUIDE_ACT_NOTHING;

  return find_paused (key);
}

/**
 * unknot_guide_media_find:
 * @course: a session
 * @asks_why: whether it stands still with the question what happened
 * @key: a media key
 *
 * Says what a media key does now. The following table has a row for each state; "stop" is *Stop* everywhere until the
 * session is over.
 *
 * | | Play/Pause | Play | Next | Previous |
 * |-|-|-|-|-|
 * | not begun, over | – | – | – | – |
 * | asks what happened | go on | go on | – | – |
 * | paused, waits for the person | go on | go on | skip | back |
 * | presses | pause | just right | too much | more |
 * | pulls | pause | – | too much | – |
 * | comes out of it | pause | – | – | – |
 * | at the person's own pace | done | as where the clock runs | | |
 * | all else | pause | – | skip | back |
 *
 * Returns: what it does
 */
UnknotGuideAct
unknot_guide_media_find (const UnknotGuideCourse *course,
                         gboolean                 asks_why,
                         UnknotGuideMedia         key)
{
  UnknotGuideAct act;

  if (course->state == UNKNOT_GUIDE_STATE_STOPPED || course->state == UNKNOT_GUIDE_STATE_DONE)
    return UNKNOT_GUIDE_ACT_NOTHING;
  if (key == UNKNOT_GUIDE_MEDIA_STOP)
    return UNKNOT_GUIDE_ACT_STOP;
  if (course->state == UNKNOT_GUIDE_STATE_WAITING)
    return UNKNOT_GUIDE_ACT_NOTHING;
  if (course->state == UNKNOT_GUIDE_STATE_RUNNING)
    return find_running (course, key);

  act = find_paused (key);
  return asks_why && act != UNKNOT_GUIDE_ACT_GO_ON ? UNKNOT_GUIDE_ACT_NOTHING : act;
}
