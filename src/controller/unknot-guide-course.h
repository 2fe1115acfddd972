#pragma once

#include "unknot-guide-script.h"

G_BEGIN_DECLS

/**
 * UnknotGuideState:
 * @UNKNOT_GUIDE_STATE_WAITING: not begun
 * @UNKNOT_GUIDE_STATE_RUNNING: the clock counts
 * @UNKNOT_GUIDE_STATE_PAUSED: the clock stands still
 * @UNKNOT_GUIDE_STATE_STOPPED: the person stopped it
 * @UNKNOT_GUIDE_STATE_DONE: it went to its end
 */
typedef enum
{
  UNKNOT_GUIDE_STATE_WAITING,
  UNKNOT_GUIDE_STATE_RUNNING,
  UNKNOT_GUIDE_STATE_PAUSED,
  UNKNOT_GUIDE_STATE_STOPPED,
  UNKNOT_GUIDE_STATE_DONE,
} UnknotGuideState;

/**
 * UnknotGuideAnswer:
 * @UNKNOT_GUIDE_ANSWER_MORE: it could be stronger
 * @UNKNOT_GUIDE_ANSWER_RIGHT: just right
 * @UNKNOT_GUIDE_ANSWER_TOO_MUCH: it is too much
 *
 * What the person says while something presses or pulls.
 */
typedef enum
{
  UNKNOT_GUIDE_ANSWER_MORE,
  UNKNOT_GUIDE_ANSWER_RIGHT,
  UNKNOT_GUIDE_ANSWER_TOO_MUCH,
} UnknotGuideAnswer;

/**
 * UnknotGuideAdvice:
 * @UNKNOT_GUIDE_ADVICE_NONE: nothing to say
 * @UNKNOT_GUIDE_ADVICE_MORE: a little more, up to the level that is asked for
 * @UNKNOT_GUIDE_ADVICE_AT_CAP: this is as strong as it may get
 * @UNKNOT_GUIDE_ADVICE_STAY: stay like this
 * @UNKNOT_GUIDE_ADVICE_LIGHTER: take off about half; the hold gets shorter
 * @UNKNOT_GUIDE_ADVICE_ENOUGH: the second time on this spot: come out of it now
 *
 * What to tell the person after an answer; the page has the words. It goes with the moment that it was given in,
 * except for %UNKNOT_GUIDE_ADVICE_ENOUGH, which stays while they come out.
 */
typedef enum
{
  UNKNOT_GUIDE_ADVICE_NONE,
  UNKNOT_GUIDE_ADVICE_MORE,
  UNKNOT_GUIDE_ADVICE_AT_CAP,
  UNKNOT_GUIDE_ADVICE_STAY,
  UNKNOT_GUIDE_ADVICE_LIGHTER,
  UNKNOT_GUIDE_ADVICE_ENOUGH,
} UnknotGuideAdvice;

/**
 * UnknotGuideTotal:
 * @seconds: really done, whole seconds; getting ready, rests and changing sides not counted
 * @holds: holds done to their end
 * @more: how often the person wanted more
 * @too_much: how often it was too much
 *
 * What was done of one technique.
 */
typedef struct
{
  int   seconds;
  guint holds;
  guint more;
  guint too_much;
} UnknotGuideTotal;

/**
 * UnknotGuideTally:
 * @done: microseconds
 * @holds: holds done to their end
 * @more: how often the person wanted more
 * @too_much: how often it was too much
 *
 * What was done of one technique, while it is counted.
 */
typedef struct
{
  gint64 done;
  guint  holds;
  guint  more;
  guint  too_much;
} UnknotGuideTally;

/**
 * UnknotGuideCourse:
 * @script: what to do
 * @tallies: (array): one for each technique of @script
 * @state: how it is going
 * @advice: what to tell the person
 * @position: index of the moment
 * @now: when time was last spent, microseconds
 * @elapsed: microseconds of the moment
 * @length: how long the moment is, microseconds; answers shorten it
 * @interrupted: paused by something else than the person
 * @spot_item: the technique of the spot that is worked on
 * @spot_side: its side
 * @level: how strong it should feel there
 * @too_much: how often it was too much there
 * @shorter_hold: the hold to come lasts half as long
 *
 * Where a session is: the rules of [class@Guide] without its properties. Read its members, change them by its
 * functions.
 */
typedef struct
{
  UnknotGuideScript *script;
  UnknotGuideTally  *tallies;
  UnknotGuideState   state;
  UnknotGuideAdvice  advice;
  guint              position;
  gint64             now;
  gint64             elapsed;
  gint64             length;
  gboolean           interrupted;
  guint              spot_item;
  UnknotSide         spot_side;
  int                level;
  guint              too_much;
  gboolean           shorter_hold;
} UnknotGuideCourse;

void                       unknot_guide_course_init         (UnknotGuideCourse        *self,
                                                             UnknotGuideScript        *script);
void                       unknot_guide_course_clear        (UnknotGuideCourse        *self);

void                       unknot_guide_course_start        (UnknotGuideCourse        *self,
                                                             gint64                    now);
void                       unknot_guide_course_advance      (UnknotGuideCourse        *self,
                                                             gint64                    now);
void                       unknot_guide_course_pause        (UnknotGuideCourse        *self,
                                                             gint64                    now);
void                       unknot_guide_course_resume       (UnknotGuideCourse        *self,
                                                             gint64                    now);
void                       unknot_guide_course_back         (UnknotGuideCourse        *self,
                                                             gint64                    now);
void                       unknot_guide_course_skip         (UnknotGuideCourse        *self,
                                                             gint64                    now);
void                       unknot_guide_course_stop         (UnknotGuideCourse        *self,
                                                             gint64                    now);
gboolean                   unknot_guide_course_can_answer   (const UnknotGuideCourse  *self,
                                                             UnknotGuideAnswer         answer);
void                       unknot_guide_course_answer       (UnknotGuideCourse        *self,
                                                             UnknotGuideAnswer         answer,
                                                             gint64                    now);

const UnknotGuideMoment *  unknot_guide_course_get_moment   (const UnknotGuideCourse  *self);
const UnknotGuideItem *    unknot_guide_course_get_item     (const UnknotGuideCourse  *self);
gint64                     unknot_guide_course_get_length   (const UnknotGuideCourse  *self,
                                                             guint                     position);
gint64                     unknot_guide_course_get_turn     (const UnknotGuideCourse  *self,
                                                             gint64                   *length);
guint                      unknot_guide_course_get_repetition
                                                            (const UnknotGuideCourse  *self);
int                        unknot_guide_course_get_remaining
                                                            (const UnknotGuideCourse  *self);
double                     unknot_guide_course_get_seconds_left
                                                            (const UnknotGuideCourse  *self);
UnknotGuideTotal           unknot_guide_course_get_total    (const UnknotGuideCourse  *self,
                                                             guint                     item);
gboolean                   unknot_guide_course_get_ending   (const UnknotGuideCourse  *self);

JsonObject *               unknot_guide_course_to_json      (const UnknotGuideCourse  *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean                   unknot_guide_course_from_json    (UnknotGuideCourse        *self,
                                                             JsonObject               *object,
                                                             const char               *where,
                                                             GError                  **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (UnknotGuideCourse, unknot_guide_course_clear)

G_END_DECLS
