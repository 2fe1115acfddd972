#pragma once

#include "unknot-level.h"
#include "unknot-side.h"
#include "unknot-technique.h"

G_BEGIN_DECLS

/**
 * UnknotReasonCode:
 * @UNKNOT_REASON_REACHES: reaches the muscle with the tool @subject
 * @UNKNOT_REASON_SUITS: is made for this muscle, without any tool
 * @UNKNOT_REASON_OPENS: comes first because it prepares the muscle
 * @UNKNOT_REASON_CLOSES: comes last so that the muscle keeps what it gained
 * @UNKNOT_REASON_COOLS: comes after the movement because cold numbs
 * @UNKNOT_REASON_HELPER: the second person reaches the muscle
 * @UNKNOT_REASON_STAGE: is good at the stage @subject
 * @UNKNOT_REASON_SESSIONS: the person's own @count sessions: change of @number, between @low and @high
 * @UNKNOT_REASON_WISH: the person likes it
 * @UNKNOT_REASON_COMPARE: offered to compare, because it was hardly tried
 * @UNKNOT_REASON_CAUTION: done with care because of the condition @subject
 * @UNKNOT_REASON_GENTLER: gentler because of age, or because the person has done few sessions
 * @UNKNOT_REASON_GATE: the gate @subject (G3, G4, G5, G7) leaves it open
 * @UNKNOT_REASON_FLAT: only with flat hands there
 * @UNKNOT_REASON_NOTE: how it is done on this muscle; @subject is the sentence itself, in English
 * @UNKNOT_REASON_SERVES: serves @count knots at once
 * @UNKNOT_REASON_ADDS: an addition to the stretch @subject
 * @UNKNOT_REASON_PATCH: the first time is only a test on a patch of skin
 * @UNKNOT_REASON_DISTRACTS: comes after everything else because nothing may follow on that skin
 * @UNKNOT_REASON_FIRMER: a firmer tool than before, because the softer one has become easy
 * @UNKNOT_REASON_FLARE: lighter again, because it flared up
 * @UNKNOT_REASON_MAINTAIN: keeps what was gained
 * @UNKNOT_REASON_STRENGTHEN: more exercise, because nothing has changed so far
 * @UNKNOT_REASON_NEXT: a swap: the next in line for this muscle
 * @UNKNOT_REASON_ALONE: a swap: unlike the first choice it needs no second person
 * @UNKNOT_REASON_NO_TOOL: a swap: unlike the first choice it needs no tool
 * @UNKNOT_REASON_NO_FLOOR: a swap: unlike the first choice it needs no floor
 * @UNKNOT_REASON_POSITION: a swap: unlike the first choice it is done in the position @subject
 * @UNKNOT_REASON_SHORTER: a swap: about @count seconds shorter than the first choice
 * @UNKNOT_REASON_LONGER: a swap: about @count seconds longer than the first choice
 * @UNKNOT_REASON_OUT_GATE: closed by the gate @subject
 * @UNKNOT_REASON_OUT_CONDITION: closed by the condition @subject
 * @UNKNOT_REASON_OUT_QUESTIONS: closed until the safety questions are answered
 * @UNKNOT_REASON_OUT_NUMB: not where the skin is numb
 * @UNKNOT_REASON_OUT_NEVER_PRESS: this muscle is never pressed
 * @UNKNOT_REASON_OUT_AREA: the spot lies in the zone @subject, where this never goes
 * @UNKNOT_REASON_OUT_SPOT: needs the exact spot on the map
 * @UNKNOT_REASON_OUT_LOCKED: after three comfortable sessions of the technique @subject
 * @UNKNOT_REASON_OUT_SORE: made the muscle sore; open again in @count days
 * @UNKNOT_REASON_OUT_WORSE: pain was clearly worse after it, several times running; open again in @count days
 * @UNKNOT_REASON_OUT_STAYED_SORE: still sore two days after it; open again in @count days
 * @UNKNOT_REASON_OUT_BRUISED: left a bruise; open again in @count days
 * @UNKNOT_REASON_OUT_ADVERSE: something bad was logged
 * @UNKNOT_REASON_OUT_TODAY: done enough today; open again in @count hours
 * @UNKNOT_REASON_OUT_PAIN: too much pain for it now
 * @UNKNOT_REASON_OUT_EARLY: too early after it began
 * @UNKNOT_REASON_OUT_HARD: the tool is too hard at this pain
 * @UNKNOT_REASON_OUT_TOOL: needs the tool @subject
 * @UNKNOT_REASON_OUT_HELPER: needs a second person
 * @UNKNOT_REASON_OUT_FLOOR: needs the floor
 * @UNKNOT_REASON_OUT_SETTING: not in an office
 * @UNKNOT_REASON_OUT_TIME: does not fit into the minutes
 * @UNKNOT_REASON_OUT_PLACED: others stand before it in this session
 * @UNKNOT_REASON_OUT_WITH: not in one session with the technique @subject
 * @UNKNOT_REASON_OUT_STEP: too firm for now: one step of tools at a time
 * @UNKNOT_REASON_OUT_COURSE: done on enough days in a row
 * @UNKNOT_REASON_OUT_DEMAND: it goes well, so that pressing waits for pain
 * @UNKNOT_REASON_OUT_STAGE: for knots that have been there for months
 * @UNKNOT_REASON_OUT_WISH: the person wants it never to be offered
 * @UNKNOT_REASON_OUT_SEATED: not done on a chair
 * @UNKNOT_REASON_OUT_HANDS: needs the hand @subject: "left", "right", or "both"
 *
 * Why something was chosen, or left out. `controller/unknot-reason` turns a reason into a sentence.
 */
typedef enum
{
  UNKNOT_REASON_REACHES,
  UNKNOT_REASON_SUITS,
  UNKNOT_REASON_OPENS,
  UNKNOT_REASON_CLOSES,
  UNKNOT_REASON_COOLS,
  UNKNOT_REASON_HELPER,
  UNKNOT_REASON_STAGE,
  UNKNOT_REASON_SESSIONS,
  UNKNOT_REASON_WISH,
  UNKNOT_REASON_COMPARE,
  UNKNOT_REASON_CAUTION,
  UNKNOT_REASON_GENTLER,
  UNKNOT_REASON_GATE,
  UNKNOT_REASON_FLAT,
  UNKNOT_REASON_NOTE,
  UNKNOT_REASON_SERVES,
  UNKNOT_REASON_ADDS,
  UNKNOT_REASON_PATCH,
  UNKNOT_REASON_DISTRACTS,
  UNKNOT_REASON_FIRMER,
  UNKNOT_REASON_FLARE,
  UNKNOT_REASON_MAINTAIN,
  UNKNOT_REASON_STRENGTHEN,
  UNKNOT_REASON_NEXT,
  UNKNOT_REASON_ALONE,
  UNKNOT_REASON_NO_TOOL,
  UNKNOT_REASON_NO_FLOOR,
  UNKNOT_REASON_POSITION,
  UNKNOT_REASON_SHORTER,
  UNKNOT_REASON_LONGER,
  UNKNOT_REASON_OUT_GATE,
  UNKNOT_REASON_OUT_CONDITION,
  UNKNOT_REASON_OUT_QUESTIONS,
  UNKNOT_REASON_OUT_NUMB,
  UNKNOT_REASON_OUT_NEVER_PRESS,
  UNKNOT_REASON_OUT_AREA,
  UNKNOT_REASON_OUT_SPOT,
  UNKNOT_REASON_OUT_LOCKED,
  UNKNOT_REASON_OUT_SORE,
  UNKNOT_REASON_OUT_WORSE,
  UNKNOT_REASON_OUT_STAYED_SORE,
  UNKNOT_REASON_OUT_BRUISED,
  UNKNOT_REASON_OUT_ADVERSE,
  UNKNOT_REASON_OUT_TODAY,
  UNKNOT_REASON_OUT_PAIN,
  UNKNOT_REASON_OUT_EARLY,
  UNKNOT_REASON_OUT_HARD,
  UNKNOT_REASON_OUT_TOOL,
  UNKNOT_REASON_OUT_HELPER,
  UNKNOT_REASON_OUT_FLOOR,
  UNKNOT_REASON_OUT_SETTING,
  UNKNOT_REASON_OUT_TIME,
  UNKNOT_REASON_OUT_PLACED,
  UNKNOT_REASON_OUT_WITH,
  UNKNOT_REASON_OUT_STEP,
  UNKNOT_REASON_OUT_COURSE,
  UNKNOT_REASON_OUT_DEMAND,
  UNKNOT_REASON_OUT_STAGE,
  UNKNOT_REASON_OUT_WISH,
  UNKNOT_REASON_OUT_SEATED,
  UNKNOT_REASON_OUT_HANDS,
} UnknotReasonCode;

#define UNKNOT_N_REASONS (UNKNOT_REASON_OUT_HANDS + 1)

/**
 * UnknotReason:
 * @code: which reason
 * @subject: (nullable): what it is about, as an id; interned
 * @count: a count, 0 where none belongs to it
 * @number: a change of pain
 * @low: lower end of its range
 * @high: upper end of its range
 *
 * One reason with what belongs into its sentence.
 */
typedef struct
{
  UnknotReasonCode  code;
  const char       *subject;
  int               count;
  double            number;
  double            low;
  double            high;
} UnknotReason;

/**
 * UnknotPlanStep:
 * @step: the step of the technique, or of what it adds to; lives as long as these
 * @pose: (nullable): the picture, where it is not the step's own
 * @side: the person's own side; not looked at where @each
 * @each: done on one side, then with equal time on the other
 * @seconds: how long, of one repetition
 * @repetitions: how often, 1 or more
 *
 * One step of a technique with the length that the plan gives it. When time is short, a plan leaves steps of its
 * technique out.
 */
typedef struct
{
  const UnknotStep *step;
  const char       *pose;
  UnknotSide        side;
  gboolean          each;
  int               seconds;
  int               repetitions;
} UnknotPlanStep;

#define UNKNOT_TYPE_PLAN_ITEM (unknot_plan_item_get_type ())

/**
 * UnknotPlanItem:
 * @technique: what to do
 * @base: (nullable): the technique that it is an addition to
 * @knot: index of the knot in the situation that it is for; of the worst where it is for all
 * @serves: the indexes of all knots that it is for, as bits
 * @muscle: that knot's muscle
 * @side: that knot's side
 * @slot: its part of the session
 * @place: (nullable): what holds for the technique on this muscle; lives as long as @technique
 * @tools: what to take, one tool of each set that the technique needs, as `UNKNOT_TOOL_BIT`s
 * @target: pressure or pull to aim at, 0 where nothing presses or pulls; `{target}` of the texts
 * @cap: pressure or pull never to go above; `{cap}` of the texts
 * @holds: how often each side is held, 1 or more
 * @sets: how often all that follows getting ready is done, 1 or more
 * @hold_seconds: length of one hold; 0 where nothing is held
 * @repetitions: repetitions of one set; 0 where nothing is counted
 * @rest_seconds: rest between holds or sets
 * @caution: whether a condition or age asks for care
 * @flat_hands: whether only flat hands are allowed
 * @chair: whether it is done in its way on a chair
 * @apart: whether it is done apart from the guided session, and its time does not count: heat before it, cold or a
 *   rub after it
 * @seconds: all of its time in the guide
 * @steps: (element-type UnknotPlanStep): its steps; `unknot_plan_script_add()` makes the guide's script of them
 * @score: what it was ranked by within its slot
 * @reasons: (element-type UnknotReason): why it was chosen
 * @swaps: (element-type UnknotPlanItem): what could stand in its place, best first, each with its own reasons
 *
 * One item of a plan. Immutable and shared.
 */
typedef struct
{
  UnknotTechnique   *technique;
  UnknotTechnique   *base;
  int                knot;
  guint              serves;
  const char        *muscle;
  UnknotSide         side;
  UnknotSlot         slot;
  const UnknotPlace *place;
  guint              tools;
  int                target;
  int                cap;
  int                holds;
  int                sets;
  int                hold_seconds;
  int                repetitions;
  int                rest_seconds;
  gboolean           caution;
  gboolean           flat_hands;
  gboolean           chair;
  gboolean           apart;
  int                seconds;
  GArray            *steps;
  double             score;
  GArray            *reasons;
  GPtrArray         *swaps;
} UnknotPlanItem;

/**
 * UnknotLeftOut:
 * @technique: what is not in the plan
 * @knot: index of the knot in the situation
 * @reason: the rule that closed it
 *
 * A technique for one of the knots that was left out, and why.
 */
typedef struct
{
  UnknotTechnique *technique;
  int              knot;
  UnknotReason     reason;
} UnknotLeftOut;

#define UNKNOT_TYPE_PLAN (unknot_plan_get_type ())

/**
 * UnknotPlan:
 * @level: how far self-care is open
 * @gate: the gate that decided @level, or %UNKNOT_GATE_NONE
 * @flags: (array zero-terminated=1): the red flags that decided it, each with a plus where it was answered so
 * @asks: (array zero-terminated=1): the red-flag questions that belong before this plan, those of the muscles first
 * @phase: the stage of the worst knot: injury, fresh, early, subacute or persistent
 * @items: (element-type UnknotPlanItem): what to do, in order
 * @cards: (element-type UnknotTechnique): what can be read as a card
 * @left_out: (element-type UnknotLeftOut): what was left out, and why
 * @opens: (element-type UnknotReason): what would open more: tools, a helper, the floor, the exact spot
 * @nothing: whether nothing that treats a knot was left and the plan is the fallback (clinical.md F9.14)
 * @guided_seconds: time of the guided session; heat and cold are not counted
 *
 * What the planner picked. Immutable and shared.
 */
typedef struct
{
  UnknotLevel   level;
  UnknotGate    gate;
  char        **flags;
  char        **asks;
  const char   *phase;
  GPtrArray    *items;
  GPtrArray    *cards;
  GPtrArray    *left_out;
  GArray       *opens;
  gboolean      nothing;
  int           guided_seconds;
} UnknotPlan;

GType                   unknot_plan_get_type        (void) G_GNUC_CONST;
UnknotPlan *            unknot_plan_new             (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotPlan *            unknot_plan_ref             (UnknotPlan             *self);
void                    unknot_plan_unref           (UnknotPlan             *self);

const UnknotPlanItem *  unknot_plan_get_item        (const UnknotPlan       *self,
                                                     guint                   index);
const UnknotPlanItem *  unknot_plan_get_swap        (const UnknotPlanItem   *item,
                                                     guint                   index);
gboolean                unknot_plan_find            (const UnknotPlan       *self,
                                                     const char             *technique,
                                                     guint                  *item,
                                                     guint                  *swap);
UnknotPlan *            unknot_plan_swap            (const UnknotPlan       *self,
                                                     guint                   item,
                                                     guint                   swap) G_GNUC_WARN_UNUSED_RESULT;

GType                   unknot_plan_item_get_type   (void) G_GNUC_CONST;
UnknotPlanItem *        unknot_plan_item_new        (UnknotTechnique        *technique,
                                                     UnknotSlot              slot) G_GNUC_WARN_UNUSED_RESULT;
UnknotPlanItem *        unknot_plan_item_ref        (UnknotPlanItem         *self);
void                    unknot_plan_item_unref      (UnknotPlanItem         *self);
void                    unknot_plan_item_add_reason (UnknotPlanItem         *self,
                                                     UnknotReason            reason);
gboolean                unknot_plan_item_is_shared  (const UnknotPlanItem   *self);
char *                  unknot_plan_item_dup_text   (const UnknotPlanItem   *self,
                                                     const char             *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotPlan, unknot_plan_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotPlanItem, unknot_plan_item_unref)

G_END_DECLS
