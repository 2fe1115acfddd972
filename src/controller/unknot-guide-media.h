#pragma once

#include "unknot-guide-course.h"

G_BEGIN_DECLS

/**
 * UnknotGuideMedia:
 * @UNKNOT_GUIDE_MEDIA_PLAY_PAUSE: the one button of a headset, pressed once; *Play/Pause* of a keyboard
 * @UNKNOT_GUIDE_MEDIA_PLAY: *Play* where it is a key of its own
 * @UNKNOT_GUIDE_MEDIA_PAUSE: *Pause* where it is a key of its own
 * @UNKNOT_GUIDE_MEDIA_NEXT: *Next*; the one button of a headset, pressed twice
 * @UNKNOT_GUIDE_MEDIA_PREVIOUS: *Previous*; the one button of a headset, pressed three times
 * @UNKNOT_GUIDE_MEDIA_STOP: *Stop*
 *
 * A media key, wherever it is: on a keyboard, a headset, a phone or the lock screen.
 */
typedef enum
{
  UNKNOT_GUIDE_MEDIA_PLAY_PAUSE,
  UNKNOT_GUIDE_MEDIA_PLAY,
  UNKNOT_GUIDE_MEDIA_PAUSE,
  UNKNOT_GUIDE_MEDIA_NEXT,
  UNKNOT_GUIDE_MEDIA_PREVIOUS,
  UNKNOT_GUIDE_MEDIA_STOP,
} UnknotGuideMedia;

/**
 * UnknotGuideAct:
 * @UNKNOT_GUIDE_ACT_NOTHING: nothing
 * @UNKNOT_GUIDE_ACT_GO_ON: go on, or start what waits
 * @UNKNOT_GUIDE_ACT_PAUSE: halt the clock
 * @UNKNOT_GUIDE_ACT_DONE: what was counted at the person's own pace is done
 * @UNKNOT_GUIDE_ACT_SKIP: to what comes next
 * @UNKNOT_GUIDE_ACT_BACK: to the beginning of the step, or to the one before
 * @UNKNOT_GUIDE_ACT_MORE: the answer %UNKNOT_GUIDE_ANSWER_MORE
 * @UNKNOT_GUIDE_ACT_RIGHT: the answer %UNKNOT_GUIDE_ANSWER_RIGHT
 * @UNKNOT_GUIDE_ACT_TOO_MUCH: the answer %UNKNOT_GUIDE_ANSWER_TOO_MUCH
 * @UNKNOT_GUIDE_ACT_STOP: halt and ask what happened; end it where that is asked already
 *
 * What a media key does.
 */
typedef enum
{
  UNKNOT_GUIDE_ACT_NOTHING,
  UNKNOT_GUIDE_ACT_GO_ON,
  UNKNOT_GUIDE_ACT_PAUSE,
  UNKNOT_GUIDE_ACT_DONE,
  UNKNOT_GUIDE_ACT_SKIP,
  UNKNOT_GUIDE_ACT_BACK,
  UNKNOT_GUIDE_ACT_MORE,
  UNKNOT_GUIDE_ACT_RIGHT,
  UNKNOT_GUIDE_ACT_TOO_MUCH,
  UNKNOT_GUIDE_ACT_STOP,
} UnknotGuideAct;

UnknotGuideAct  unknot_guide_media_find  (const UnknotGuideCourse  *course,
                                          gboolean                  asks_why,
                                          UnknotGuideMedia          key);

G_END_DECLS
