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
 * UNKNOT_GUIDE_ENOUGH:
 *
 * The reason of a person who stops because they have had enough.
 */
#define UNKNOT_GUIDE_ENOUGH "enough"

/**
 * UNKNOT_GUIDE_TOO_STRONG:
 *
 * The reason of a person who stops because it was too strong, and nothing else.
 */
#define UNKNOT_GUIDE_TOO_STRONG "too-strong"

/**
 * UNKNOT_GUIDE_ASK_SECONDS:
 *
 * How long a question for a number is shown: long enough to hear it and to find the key.
 */
#define UNKNOT_GUIDE_ASK_SECONDS 10

/**
 * UnknotGuideAdvice:
 * @UNKNOT_GUIDE_ADVICE_NONE: nothing to say
 * @UNKNOT_GUIDE_ADVICE_MORE: a little more, up to the level that is asked for
 * @UNKNOT_GUIDE_ADVICE_AT_CAP: this is as strong as it may get
 * @UNKNOT_GUIDE_ADVICE_STAY: stay like this
 * @UNKNOT_GUIDE_ADVICE_LIGHTER: take off about half; the hold gets shorter
 * @UNKNOT_GUIDE_ADVICE_ENOUGH: too much for the second time, or 7 and more: come out of it now
 * @UNKNOT_GUIDE_ADVICE_EASING: the ache falls: stay like this
 * @UNKNOT_GUIDE_ADVICE_EASED: the ache is half of what it was, or less: come out of it
 * @UNKNOT_GUIDE_ADVICE_NO_CHANGE: the ache stays the same: take off half, and wait for fifteen seconds more
 * @UNKNOT_GUIDE_ADVICE_RISING: the ache grows: come out of it, and leave this spot alone today
 *
 * What to tell the person after an answer; the page has the words. It goes with the moment that it was given in,
 * except for those that lead out of a hold, which stay while the person comes out (clinical.md C0).
 */
typedef enum
{
  UNKNOT_GUIDE_ADVICE_NONE,
  UNKNOT_GUIDE_ADVICE_MORE,
  UNKNOT_GUIDE_ADVICE_AT_CAP,
  UNKNOT_GUIDE_ADVICE_STAY,
  UNKNOT_GUIDE_ADVICE_LIGHTER,
  UNKNOT_GUIDE_ADVICE_ENOUGH,
  UNKNOT_GUIDE_ADVICE_EASING,
  UNKNOT_GUIDE_ADVICE_EASED,
  UNKNOT_GUIDE_ADVICE_NO_CHANGE,
  UNKNOT_GUIDE_ADVICE_RISING,
} UnknotGuideAdvice;

/**
 * UnknotGuideAsk:
 * @UNKNOT_GUIDE_ASK_NOTHING: no question
 * @UNKNOT_GUIDE_ASK_START: how strong is the ache now that it presses?
 * @UNKNOT_GUIDE_ASK_NOW: how strong is it now: after twenty seconds of a hold, or because the person wants to say it
 * @UNKNOT_GUIDE_ASK_END: how strong was it at the end of the hold?
 *
 * The question for a number that is shown for some seconds. Nothing waits for its answer.
 */
typedef enum
{
  UNKNOT_GUIDE_ASK_NOTHING,
  UNKNOT_GUIDE_ASK_START,
  UNKNOT_GUIDE_ASK_NOW,
  UNKNOT_GUIDE_ASK_END,
} UnknotGuideAsk;

/**
 * UnknotGuideTotal:
 * @seconds: really done, whole seconds; getting ready, rests and changing sides not counted
 * @holds: holds done to their end, or until the ache had fallen by half
 * @more: how often the person wanted more
 * @too_much: how often it was too much
 * @ache_before: the ache that was told first while it pressed, 0-10; -1 for none
 * @ache_after: the ache that was told last on the same spot, 0-10; -1 for none
 * @ache_seconds: for how long it was held until then, whole seconds
 *
 * What was done of one technique.
 */
typedef struct
{
  int   seconds;
  guint holds;
  guint more;
  guint too_much;
  int   ache_before;
  int   ache_after;
  int   ache_seconds;
} UnknotGuideTotal;

/**
 * UnknotGuideTally:
 * @done: microseconds
 * @holds: holds done to their end, or until the ache had fallen by half
 * @more: how often the person wanted more
 * @too_much: how often it was too much
 * @pain: how much its knot hurt at the start of the session, 0-10; -1 unknown
 * @ache_before: the ache that was told first while it pressed, 0-10; -1 for none
 * @ache_after: the ache that was told last on the same spot, 0-10; -1 for none
 * @ache_side: which side's spot these two are about
 * @ache_time: microseconds that it was held until the last of them
 * @held: (array fixed-size=4): microseconds that each side was held still under pressure
 * @closed: the sides, as bits, that get no more pressure today
 *
 * What was done of one technique, while it is counted.
 */
typedef struct
{
  gint64     done;
  guint      holds;
  guint      more;
  guint      too_much;
  int        pain;
  int        ache_before;
  int        ache_after;
  UnknotSide ache_side;
  gint64     ache_time;
  gint64     held[UNKNOT_SIDE_MIDDLE + 1];
  guint      closed;
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
 * @length: how long the moment is, microseconds; answers change it
 * @interrupted: paused by something else than the person
 * @waits: paused because the person sees this step for the first time, and starts it
 * @started: moments before this one wait no more
 * @own_pace: what is counted has no clock: the person says when it is done
 * @target: where it goes after the way out that it is on; `G_MAXUINT` for what comes next
 * @spot_item: the technique of the spot that is worked on
 * @spot_side: its side
 * @level: how strong it should feel there
 * @too_much: how often it was too much there
 * @shorter_hold: the hold to come lasts half as long
 * @spot_ache: the ache there at this pressure, 0-10; -1 unknown
 * @ask: the question that is shown
 * @ask_left: how long it is still shown, microseconds
 * @reason: (nullable): why the person stopped: %UNKNOT_GUIDE_ENOUGH, %UNKNOT_GUIDE_TOO_STRONG or the id of a stop rule;
 *   interned
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
  gboolean           waits;
  guint              started;
  gboolean           own_pace;
  guint              target;
  guint              spot_item;
  UnknotSide         spot_side;
  int                level;
  guint              too_much;
  gboolean           shorter_hold;
  int                spot_ache;
  UnknotGuideAsk     ask;
  gint64             ask_left;
  const char        *reason;
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
void                       unknot_guide_course_interrupt    (UnknotGuideCourse        *self,
                                                             gint64                    now);
void                       unknot_guide_course_resume       (UnknotGuideCourse        *self,
                                                             gint64                    now);
void                       unknot_guide_course_back         (UnknotGuideCourse        *self,
                                                             gint64                    now);
void                       unknot_guide_course_skip         (UnknotGuideCourse        *self,
                                                             gint64                    now);
void                       unknot_guide_course_jump         (UnknotGuideCourse        *self,
                                                             guint                     position,
                                                             gint64                    now);
void                       unknot_guide_course_finish       (UnknotGuideCourse        *self,
                                                             gint64                    now);
void                       unknot_guide_course_stop         (UnknotGuideCourse        *self,
                                                             const char               *reason,
                                                             gint64                    now);
void                       unknot_guide_course_set_own_pace (UnknotGuideCourse        *self,
                                                             gboolean                  own_pace,
                                                             gint64                    now);
void                       unknot_guide_course_set_pain     (UnknotGuideCourse        *self,
                                                             guint                     knot,
                                                             int                       pain);
gboolean                   unknot_guide_course_can_answer   (const UnknotGuideCourse  *self,
                                                             UnknotGuideAnswer         answer);
void                       unknot_guide_course_answer       (UnknotGuideCourse        *self,
                                                             UnknotGuideAnswer         answer,
                                                             gint64                    now);

gboolean                   unknot_guide_course_can_tell     (const UnknotGuideCourse  *self);
void                       unknot_guide_course_ask          (UnknotGuideCourse        *self,
                                                             gint64                    now);
void                       unknot_guide_course_tell         (UnknotGuideCourse        *self,
                                                             int                       ache,
                                                             gint64                    now);
void                       unknot_guide_course_pass_over    (UnknotGuideCourse        *self);

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
gboolean                   unknot_guide_course_is_open      (const UnknotGuideCourse  *self);
gboolean                   unknot_guide_course_is_closed    (const UnknotGuideCourse  *self,
                                                             guint                     position);

JsonObject *               unknot_guide_course_to_json      (const UnknotGuideCourse  *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean                   unknot_guide_course_from_json    (UnknotGuideCourse        *self,
                                                             JsonObject               *object,
                                                             const char               *where,
                                                             GError                  **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (UnknotGuideCourse, unknot_guide_course_clear)

G_END_DECLS
