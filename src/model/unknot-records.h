#pragma once

#include "unknot-area.h"
#include "unknot-entry.h"
#include "unknot-press-record.h"
#include "unknot-side.h"
#include "unknot-view.h"

G_BEGIN_DECLS

/*
 * What the kinds of entries tell, as plain structs. `get` fills a struct whose texts belong to the entry; a struct
 * starts from its `INIT`, where every number that can be missing is -1. Notes and labels are written without control
 * characters. A value outside of its range, as an edited file can have it, is read as missing.
 */

/**
 * UnknotKnotEvent:
 * @UNKNOT_KNOT_FOUND: marked for the first time; the entry's UUID is the knot's
 * @UNKNOT_KNOT_MOVED: the mark was put elsewhere, or its muscle or label changed
 * @UNKNOT_KNOT_QUIET: it does not hurt at the moment
 * @UNKNOT_KNOT_BACK: it hurts again
 * @UNKNOT_KNOT_GONE: the mark was taken off the map; its past stays
 *
 * What happened to a knot.
 */
typedef enum
{
  UNKNOT_KNOT_FOUND,
  UNKNOT_KNOT_MOVED,
  UNKNOT_KNOT_QUIET,
  UNKNOT_KNOT_BACK,
  UNKNOT_KNOT_GONE,
} UnknotKnotEvent;

/**
 * UnknotFrame:
 * @UNKNOT_FRAME_NOW: pain right now
 * @UNKNOT_FRAME_DAY: on average in the last 24 hours
 * @UNKNOT_FRAME_WORST: the worst of the last 24 hours
 *
 * The time that a number stands for (clinical.md E1); never mixed.
 */
typedef enum
{
  UNKNOT_FRAME_NOW,
  UNKNOT_FRAME_DAY,
  UNKNOT_FRAME_WORST,
} UnknotFrame;

/**
 * UnknotFeel:
 * @UNKNOT_FEEL_UNSAID: not answered
 * @UNKNOT_FEEL_LIGHT: too light
 * @UNKNOT_FEEL_RIGHT: right
 * @UNKNOT_FEEL_STRONG: too strong
 *
 * How the pressure was.
 */
typedef enum
{
  UNKNOT_FEEL_UNSAID,
  UNKNOT_FEEL_LIGHT,
  UNKNOT_FEEL_RIGHT,
  UNKNOT_FEEL_STRONG,
} UnknotFeel;

/**
 * UnknotKnotRecord:
 * @event: what happened
 * @knot: (nullable): the knot's UUID; not looked at for %UNKNOT_KNOT_FOUND, where the new entry's UUID is taken
 * @muscle: (nullable): id of the muscle
 * @side: the person's own side
 * @view: the view that it was marked on
 * @x: place on that view's drawing, mm of the build broad; kept to a quarter of a millimetre
 * @y: place on that view's drawing, mm of the build broad
 * @days: since how many days it hurts, counted at the entry's time; -1 unknown
 * @label: (nullable): the person's own name for it
 * @area: (nullable): the area that it takes up; (@x, @y) is its spot, and @muscle one of its muscles. `NULL` for a
 *   point
 *
 * A knot entry. Only found and moved have a place.
 */
typedef struct
{
  UnknotKnotEvent event;
  const char     *knot;
  const char     *muscle;
  UnknotSide      side;
  UnknotView      view;
  double          x;
  double          y;
  int             days;
  const char     *label;
  UnknotArea     *area;
} UnknotKnotRecord;

#define UNKNOT_KNOT_RECORD_INIT { .days = -1 }

/**
 * UnknotRatingRecord:
 * @knot: (nullable): UUID of the knot; `NULL` for the whole body
 * @pain: 0-10; -1 when only the rest was answered
 * @frame: the time that @pain stands for
 * @feel: how the last session's pressure was
 * @soreness: soreness the day after a session, 0-10; -1 not asked
 * @bruise: a bruise came after the session
 * @note: (nullable): a note
 */
typedef struct
{
  const char *knot;
  int         pain;
  UnknotFrame frame;
  UnknotFeel  feel;
  int         soreness;
  gboolean    bruise;
  const char *note;
} UnknotRatingRecord;

#define UNKNOT_RATING_RECORD_INIT { .pain = -1, .soreness = -1 }

/**
 * UnknotSessionKnot:
 * @knot: UUID of the knot
 * @muscle: (nullable): id of its muscle at that time
 * @side: the person's own side
 * @before: pain now before the session, 0-10; -1 not given
 * @after: pain now after it, 0-10; -1 not given
 */
typedef struct
{
  const char *knot;
  const char *muscle;
  UnknotSide  side;
  int         before;
  int         after;
} UnknotSessionKnot;

/**
 * UnknotSessionAche:
 * @told: whether the person gave numbers for it; the others mean nothing if not
 * @before: the ache that was told first under the pressure, 0-10
 * @after: the ache that was told last on that spot, 0-10; the same as @before if it was told once
 * @seconds: for how long it had been held then, whole seconds
 *
 * How far the ache of a spot fell while it was pressed (clinical.md C0).
 */
typedef struct
{
  gboolean told;
  int      before;
  int      after;
  int      seconds;
} UnknotSessionAche;

/**
 * UnknotSessionItem:
 * @technique: id of the technique
 * @muscle: (nullable): id of the muscle that it was done for
 * @seconds: seconds really done
 * @adverse: something went wrong during it
 * @name: (nullable): what it was called, where it is none of the app's: it may be gone when the entry is read
 * @ache: how far the ache fell
 */
typedef struct
{
  const char       *technique;
  const char       *muscle;
  int               seconds;
  gboolean          adverse;
  const char       *name;
  UnknotSessionAche ache;
} UnknotSessionItem;

/**
 * UnknotSessionRecord:
 * @knots: (array length=n_knots): the knots that it was for
 * @items: (array length=n_items): what was done, in order
 * @feel: how the pressure was
 * @stopped: (nullable): why it ended early: an id such as "sharp-pain", "skipped" or "time"; `NULL` if it did not
 * @adverse: something went wrong. The items that say so, or all of them if none does, are left out until the person lets
 *   them back (clinical.md G11)
 * @note: (nullable): a note
 *
 * A guided session. `unknot_session_record_clear()` frees the arrays of one that `unknot_entry_get_session()` filled.
 */
typedef struct
{
  UnknotSessionKnot *knots;
  guint              n_knots;
  UnknotSessionItem *items;
  guint              n_items;
  UnknotFeel         feel;
  const char        *stopped;
  gboolean           adverse;
  const char        *note;
} UnknotSessionRecord;

#define UNKNOT_SESSION_RECORD_INIT { 0 }

/**
 * UnknotPainkiller:
 * @UNKNOT_PAINKILLER_UNSAID: not answered
 * @UNKNOT_PAINKILLER_NONE: none was taken
 * @UNKNOT_PAINKILLER_TAKEN: one was taken
 *
 * Whether a pain-killer was taken on a day.
 */
typedef enum
{
  UNKNOT_PAINKILLER_UNSAID,
  UNKNOT_PAINKILLER_NONE,
  UNKNOT_PAINKILLER_TAKEN,
} UnknotPainkiller;

/**
 * UnknotDayRecord:
 * @average: pain on average in the last 24 hours, 0-10; -1 not answered
 * @worst: the worst of it, 0-10; -1 not answered
 * @interference: how much it got in the way, 0-10; -1 not answered
 * @sleep: last night, 0-10 (10 very bad); -1 not answered
 * @stress: 0-10; -1 not answered
 * @note: (nullable): a note
 * @tags: (nullable) (array zero-terminated=1): ids of what may have set it off (`unknot-tag.h`); those that this
 *   version does not know are kept
 * @own_tags: (nullable) (array zero-terminated=1): the same in the person's own words
 * @exercise: minutes of exercise, at most a day's; -1 not answered
 * @painkiller: whether a pain-killer was taken
 * @treatment: (nullable): other treatment, in the person's words
 *
 * The look back at a day (clinical.md E3). `unknot_day_record_clear()` frees the lists of one that
 * `unknot_entry_get_day()` filled.
 */
typedef struct
{
  int               average;
  int               worst;
  int               interference;
  int               sleep;
  int               stress;
  const char       *note;
  GStrv             tags;
  GStrv             own_tags;
  int               exercise;
  UnknotPainkiller  painkiller;
  const char       *treatment;
} UnknotDayRecord;

#define UNKNOT_DAY_RECORD_INIT \
  { .average = -1, .worst = -1, .interference = -1, .sleep = -1, .stress = -1, .exercise = -1 }

/**
 * UnknotImpression:
 * @UNKNOT_IMPRESSION_UNSAID: not answered
 * @UNKNOT_IMPRESSION_VERY_MUCH_IMPROVED: very much improved
 * @UNKNOT_IMPRESSION_MUCH_IMPROVED: much improved
 * @UNKNOT_IMPRESSION_LITTLE_IMPROVED: minimally improved
 * @UNKNOT_IMPRESSION_NO_CHANGE: no change
 * @UNKNOT_IMPRESSION_LITTLE_WORSE: minimally worse
 * @UNKNOT_IMPRESSION_MUCH_WORSE: much worse
 * @UNKNOT_IMPRESSION_VERY_MUCH_WORSE: very much worse
 *
 * How the person sees the change since they began, in seven steps (clinical.md E3).
 */
typedef enum
{
  UNKNOT_IMPRESSION_UNSAID,
  UNKNOT_IMPRESSION_VERY_MUCH_IMPROVED,
  UNKNOT_IMPRESSION_MUCH_IMPROVED,
  UNKNOT_IMPRESSION_LITTLE_IMPROVED,
  UNKNOT_IMPRESSION_NO_CHANGE,
  UNKNOT_IMPRESSION_LITTLE_WORSE,
  UNKNOT_IMPRESSION_MUCH_WORSE,
  UNKNOT_IMPRESSION_VERY_MUCH_WORSE,
} UnknotImpression;

#define UNKNOT_N_IMPRESSIONS (UNKNOT_IMPRESSION_VERY_MUCH_WORSE + 1)

/**
 * UnknotWeekRecord:
 * @pain: pain on average in the past week, 0-10; -1 not answered
 * @enjoyment: how far it interfered with enjoyment of life, 0-10; -1 not answered
 * @activity: how far it interfered with general activity, 0-10; -1 not answered
 * @impression: how the person sees the change
 * @note: (nullable): a note
 *
 * The three PEG numbers (clinical.md E4). `unknot_week_record_get_score()` makes the score of them.
 */
typedef struct
{
  int               pain;
  int               enjoyment;
  int               activity;
  UnknotImpression  impression;
  const char       *note;
} UnknotWeekRecord;

#define UNKNOT_WEEK_RECORD_INIT { .pain = -1, .enjoyment = -1, .activity = -1 }

/**
 * UnknotMarkKind:
 * @UNKNOT_MARK_EVENT: something that happened: "new chair"
 * @UNKNOT_MARK_MEDICINE: a medicine was begun, changed or ended
 * @UNKNOT_MARK_TREATMENT: another treatment
 *
 * What kind of thing a mark tells of.
 */
typedef enum
{
  UNKNOT_MARK_EVENT,
  UNKNOT_MARK_MEDICINE,
  UNKNOT_MARK_TREATMENT,
} UnknotMarkKind;

/**
 * UnknotMarkRecord:
 * @text: what happened, in the person's words; `NULL` only in a file that was edited
 * @restart: another treatment began: trends start afresh here (clinical.md E5.6)
 * @kind: what kind of thing it is
 * @note: (nullable): a note
 *
 * Something that happened.
 */
typedef struct
{
  const char     *text;
  gboolean        restart;
  UnknotMarkKind  kind;
  const char     *note;
} UnknotMarkRecord;

#define UNKNOT_MARK_RECORD_INIT { 0 }

/**
 * UnknotCheckRecord:
 * @asked: (nullable) (array zero-terminated=1): ids of the questions that were asked
 * @flags: (nullable) (array zero-terminated=1): the red flags answered with yes: "RF14", "RF12+"
 * @conditions: (nullable) (array zero-terminated=1): ids of the conditions
 * @cleared: (nullable) (array zero-terminated=1): flags that someone has had a look at
 * @cleared_by: (nullable): who, in the person's words
 * @cleared_time: when that was, which may be before the entry; 0 milliseconds if it was not said
 *
 * Answers to the safety questions. `unknot_check_record_clear()` frees the lists of one that
 * `unknot_entry_get_check()` filled.
 */
typedef struct
{
  GStrv       asked;
  GStrv       flags;
  GStrv       conditions;
  GStrv       cleared;
  const char *cleared_by;
  UnknotTime  cleared_time;
} UnknotCheckRecord;

#define UNKNOT_CHECK_RECORD_INIT { 0 }

/**
 * UnknotAllowRecord:
 * @technique: id of the technique
 *
 * The person lets a technique back; what went wrong before this entry does not close it any more.
 */
typedef struct
{
  const char *technique;
} UnknotAllowRecord;

#define UNKNOT_ALLOW_RECORD_INIT { 0 }

const char *  unknot_knot_event_to_id      (UnknotKnotEvent          event);

UnknotEntry * unknot_entry_new_knot        (const UnknotKnotRecord  *record,
                                            const UnknotStamper     *stamper) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry * unknot_entry_new_rating      (const UnknotRatingRecord  *rating,
                                            const UnknotStamper       *stamper) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry * unknot_entry_new_session     (const UnknotSessionRecord  *session,
                                            const UnknotStamper        *stamper) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry * unknot_entry_new_day         (const UnknotDayRecord  *day,
                                            const UnknotStamper    *stamper) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry * unknot_entry_new_week        (const UnknotWeekRecord  *week,
                                            const UnknotStamper     *stamper) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry * unknot_entry_new_mark        (const UnknotMarkRecord  *mark,
                                            const UnknotStamper     *stamper) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry * unknot_entry_new_check       (const UnknotCheckRecord  *check,
                                            const UnknotStamper      *stamper) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry * unknot_entry_new_allow       (const UnknotAllowRecord  *allow,
                                            const UnknotStamper      *stamper) G_GNUC_WARN_UNUSED_RESULT;

UnknotEntry * unknot_entry_edit_knot       (UnknotEntry             *self,
                                            const UnknotKnotRecord  *record,
                                            const UnknotStamper     *stamper) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry * unknot_entry_edit_rating     (UnknotEntry               *self,
                                            const UnknotRatingRecord  *rating,
                                            const UnknotStamper       *stamper) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry * unknot_entry_edit_session    (UnknotEntry                *self,
                                            const UnknotSessionRecord  *session,
                                            const UnknotStamper        *stamper) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry * unknot_entry_edit_day        (UnknotEntry            *self,
                                            const UnknotDayRecord  *day,
                                            const UnknotStamper    *stamper) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry * unknot_entry_edit_week       (UnknotEntry             *self,
                                            const UnknotWeekRecord  *week,
                                            const UnknotStamper     *stamper) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry * unknot_entry_edit_mark       (UnknotEntry             *self,
                                            const UnknotMarkRecord  *mark,
                                            const UnknotStamper     *stamper) G_GNUC_WARN_UNUSED_RESULT;

gboolean      unknot_entry_get_knot_record (UnknotEntry       *self,
                                            UnknotKnotRecord  *record);
gboolean      unknot_entry_get_rating      (UnknotEntry         *self,
                                            UnknotRatingRecord  *rating);
gboolean      unknot_entry_get_session     (UnknotEntry          *self,
                                            UnknotSessionRecord  *session);
gboolean      unknot_entry_get_day         (UnknotEntry      *self,
                                            UnknotDayRecord  *day);
gboolean      unknot_entry_get_week        (UnknotEntry       *self,
                                            UnknotWeekRecord  *week);
gboolean      unknot_entry_get_mark        (UnknotEntry       *self,
                                            UnknotMarkRecord  *mark);
gboolean      unknot_entry_get_check       (UnknotEntry        *self,
                                            UnknotCheckRecord  *check);
gboolean      unknot_entry_get_allow       (UnknotEntry        *self,
                                            UnknotAllowRecord  *allow);

const char *  unknot_impression_to_id      (UnknotImpression  impression);
int           unknot_week_record_get_score (const UnknotWeekRecord  *week);
gboolean      unknot_day_record_is_empty   (const UnknotDayRecord  *day);
void          unknot_day_record_clear      (UnknotDayRecord  *day);

gboolean      unknot_session_record_blames (const UnknotSessionRecord  *session,
                                            guint                       item);
void          unknot_session_record_clear  (UnknotSessionRecord  *session);
void          unknot_check_record_clear    (UnknotCheckRecord  *check);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (UnknotDayRecord, unknot_day_record_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (UnknotSessionRecord, unknot_session_record_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (UnknotCheckRecord, unknot_check_record_clear)

G_END_DECLS
