#pragma once

#include "unknot-condition.h"
#include "unknot-json.h"
#include "unknot-side.h"
#include "unknot-tool.h"
#include "unknot-view.h"

G_BEGIN_DECLS

/**
 * UnknotSetting:
 *
 * Where the person is. An office forbids the floor, oil and a noisy tool.
 */
typedef enum
{
  UNKNOT_SETTING_HOME,
  UNKNOT_SETTING_OFFICE,
  UNKNOT_SETTING_TRAVEL,
} UnknotSetting;

/**
 * UNKNOT_UNKNOWN:
 *
 * A whole number that nobody has told. Every rule takes it on the careful side.
 */
#define UNKNOT_UNKNOWN (-1)

/**
 * UnknotSituationKnot:
 * @muscle: id of the muscle
 * @side: the person's own side
 * @pain: pain now, 0 to 10
 * @tenderness: tenderness when pressed, 0 to 10, or %UNKNOT_UNKNOWN
 * @days: days since it began, or %UNKNOT_UNKNOWN
 * @has_spot: whether the place is known
 * @view: the drawing that it was marked on
 * @x: its place there, body units
 * @y: its place there, body units
 * @numb: whether the skin there is numb
 * @matched: whether pressing this muscle brought the pain that the person knows
 *
 * One knot that asks for relief.
 */
typedef struct
{
  char       *muscle;
  UnknotSide  side;
  int         pain;
  int         tenderness;
  int         days;
  gboolean    has_spot;
  UnknotView  view;
  double      x;
  double      y;
  gboolean    numb;
  gboolean    matched;
} UnknotSituationKnot;

/**
 * UnknotSituationPast:
 * @technique: id of a technique
 * @muscle: id of the muscle that it was used on
 * @sessions: how many sessions
 * @sessions_this_week: how many of them in the last seven days
 * @days: on how many different days
 * @days_running: on how many of the last days of use in a row, each at most two days after the one before; 0 unknown
 * @mean_change: mean of pain after minus pain before; less than 0 is relief
 * @soreness_next_day: soreness on the day after the last one, 0 to 10, or %UNKNOT_UNKNOWN
 * @sore_hours: how many hours after the last one it was still said to be sore at all, or 0
 * @bruised: whether the last one left a bruise
 * @worse_running: after how many sessions in a row the pain was clearly worse than before, up to the last one
 * @adverse: whether something bad was logged and the person has not allowed it again
 * @hours_since: hours since the last one, or -1
 * @rated: sessions with pain before and after, or %UNKNOT_UNKNOWN: then all of them, and @mean_change is all there is
 * @mean_beyond: mean of pain after minus the pain that was to be expected without a session (clinical.md E5.2)
 * @mean_compared: the same, compared with other techniques only where the pain began alike (clinical.md E5.3)
 * @spread: how far the sessions differ from each other, a standard deviation, or -1
 *
 * What the journal says about one technique on one muscle.
 */
typedef struct
{
  char     *technique;
  char     *muscle;
  int       sessions;
  int       sessions_this_week;
  int       days;
  int       days_running;
  double    mean_change;
  int       soreness_next_day;
  double    sore_hours;
  gboolean  bruised;
  int       worse_running;
  gboolean  adverse;
  double    hours_since;
  int       rated;
  double    mean_beyond;
  double    mean_compared;
  double    spread;
} UnknotSituationPast;

/**
 * UnknotSituationToday:
 * @technique: id of a technique
 * @muscle: id of the muscle that it was used on
 * @hours_ago: hours since
 * @seconds: how long it was done
 *
 * Something done lately; what is older than 24 hours does not count.
 */
typedef struct
{
  char   *technique;
  char   *muscle;
  double  hours_ago;
  int     seconds;
} UnknotSituationToday;

/**
 * UnknotProgress:
 * @step: how far the week plan is behind the column that the number of sessions gives (clinical.md F7): 0, -1, …
 * @flare: whether pain has flared up: the column of week 1 holds
 * @maintenance: whether the aim is reached: strength stays, pressure is on demand
 * @strengthen: whether two weeks brought no clear change, and exercise is to be made stronger
 * @swap: (nullable) (array zero-terminated=1): ids of the techniques that came first until then; another goes before
 *   them now
 *
 * Where the person is in the week plan.
 */
typedef struct
{
  int       step;
  gboolean  flare;
  gboolean  maintenance;
  gboolean  strengthen;
  char    **swap;
} UnknotProgress;

#define UNKNOT_TYPE_SITUATION (unknot_situation_get_type ())

/**
 * UnknotSituation:
 * @knots: (element-type UnknotSituationKnot): the knots; unknot_situation_add_knot() adds one
 * @pain_average: average pain of the last 24 hours, or %UNKNOT_UNKNOWN
 * @injury_hours: hours since an injury, or -1 for no injury
 * @swelling: whether there is swelling or a bruise
 * @numb_spot: whether the skin at the spot is numb
 * @age: in years, or %UNKNOT_UNKNOWN
 * @conditions: the conditions, as bits `1 << UnknotCondition`
 * @flags: (element-type utf8): red flags answered yes: `RF12`, and `RF12+` where the follow-up was yes or open
 * @cleared: whether someone trained has cleared those flags
 * @tools: the tools at hand, as `UNKNOT_TOOL_BIT`s
 * @helper: whether a second person is there
 * @floor: whether the person can lie down on the floor and get up
 * @minutes: how long the session may be
 * @setting: where
 * @experience: how many sessions were ever done
 * @history: (element-type UnknotSituationPast): what the journal says
 * @today: (element-type UnknotSituationToday): what was done lately
 * @details: (element-type utf8 GVariant): what the person added to their conditions, by the ids of
 *   `safety/details.json`; what is absent is unknown. unknot_situation_set_detail() sets one
 * @progress: where the person is in the week plan
 * @preference: (element-type utf8 int): id or ref of a technique to how much it is wished, -1 to 1
 * @never: (element-type utf8): ids or refs of the techniques that are never to be offered
 * @hands: the hands that the person can use, as `UNKNOT_HAND_BIT`s
 * @seated: whether everything is done on a chair
 * @questions_answered: whether the safety questions were answered; until then nothing presses
 *
 * The planner's whole input, a plain record that the caller fills and then leaves alone. Same situation, same plan,
 * always.
 */
typedef struct
{
  GPtrArray      *knots;
  int             pain_average;
  double          injury_hours;
  gboolean        swelling;
  gboolean        numb_spot;
  int             age;
  guint           conditions;
  GPtrArray      *flags;
  gboolean        cleared;
  guint           tools;
  gboolean        helper;
  gboolean        floor;
  int             minutes;
  UnknotSetting   setting;
  int             experience;
  GPtrArray      *history;
  GPtrArray      *today;
  GHashTable     *details;
  UnknotProgress  progress;
  GHashTable     *preference;
  GHashTable     *never;
  guint           hands;
  gboolean        seated;
  gboolean        questions_answered;
} UnknotSituation;

GType                    unknot_situation_get_type       (void) G_GNUC_CONST;
UnknotSituation *        unknot_situation_new            (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotSituation *        unknot_situation_from_json      (JsonObject            *object,
                                                          const char            *where,
                                                          GError               **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotSituation *        unknot_situation_ref            (UnknotSituation       *self);
void                     unknot_situation_unref          (UnknotSituation       *self);

UnknotSituationKnot *    unknot_situation_add_knot       (UnknotSituation       *self,
                                                          const char            *muscle,
                                                          UnknotSide             side,
                                                          int                    pain,
                                                          int                    days);
UnknotSituationPast *    unknot_situation_add_past       (UnknotSituation       *self,
                                                          const char            *technique,
                                                          const char            *muscle);
UnknotSituationToday *   unknot_situation_add_today      (UnknotSituation       *self,
                                                          const char            *technique,
                                                          const char            *muscle,
                                                          double                 hours_ago,
                                                          int                    seconds);
void                     unknot_situation_add_flag       (UnknotSituation       *self,
                                                          const char            *flag);
void                     unknot_situation_add_condition  (UnknotSituation       *self,
                                                          UnknotCondition        condition);
gboolean                 unknot_situation_has_condition  (const UnknotSituation *self,
                                                          UnknotCondition        condition);
void                     unknot_situation_set_detail     (UnknotSituation       *self,
                                                          const char            *detail,
                                                          GVariant              *answer);
GVariant *               unknot_situation_get_detail     (const UnknotSituation *self,
                                                          const char            *detail,
                                                          const GVariantType    *type);
void                     unknot_situation_set_preference (UnknotSituation       *self,
                                                          const char            *technique,
                                                          int                    preference);
void                     unknot_situation_add_never      (UnknotSituation       *self,
                                                          const char            *technique);
const UnknotSituationPast *
                         unknot_situation_get_past       (const UnknotSituation *self,
                                                          const char            *technique,
                                                          const char            *muscle);
int                      unknot_situation_get_worst_pain (const UnknotSituation *self);

const char *             unknot_setting_to_id            (UnknotSetting          setting);
gboolean                 unknot_setting_from_id          (const char            *id,
                                                          UnknotSetting         *setting);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotSituation, unknot_situation_unref)

G_END_DECLS
