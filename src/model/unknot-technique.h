#pragma once

#include <gio/gio.h>

#include "unknot-condition.h"
#include "unknot-step-phase.h"
#include "unknot-tool.h"

G_BEGIN_DECLS

/**
 * UnknotKind:
 *
 * What a technique is. Habits and cards are information, read outside the timed session.
 */
typedef enum
{
  UNKNOT_KIND_HABIT,
  UNKNOT_KIND_PRESSURE,
  UNKNOT_KIND_HEAT,
  UNKNOT_KIND_COLD,
  UNKNOT_KIND_RUB,
  UNKNOT_KIND_STRETCH,
  UNKNOT_KIND_STRENGTH,
  UNKNOT_KIND_AEROBIC,
  UNKNOT_KIND_CALM,
  UNKNOT_KIND_CARD,
  UNKNOT_KIND_MOVEMENT,
} UnknotKind;

#define UNKNOT_N_KINDS (UNKNOT_KIND_MOVEMENT + 1)

/**
 * UnknotOrigin:
 * @UNKNOT_ORIGIN_BUILT_IN: comes with the app
 * @UNKNOT_ORIGIN_OWN: made by the person, from one that comes with the app
 * @UNKNOT_ORIGIN_PACK: came in a folder of somebody else's
 *
 * Where a technique comes from.
 */
typedef enum
{
  UNKNOT_ORIGIN_BUILT_IN,
  UNKNOT_ORIGIN_OWN,
  UNKNOT_ORIGIN_PACK,
} UnknotOrigin;

/**
 * UnknotSlot:
 * @UNKNOT_SLOT_OPENER: heat or breathing, before all else
 * @UNKNOT_SLOT_PRESSURE: pressing on the knot
 * @UNKNOT_SLOT_STRETCH: stretching or mobility
 * @UNKNOT_SLOT_STRENGTH: strength and control
 * @UNKNOT_SLOT_MOVE: easy movement at the end
 * @UNKNOT_SLOT_AFTER: what comes after the movement: cold
 *
 * The parts of a session, in their order (clinical.md F6).
 */
typedef enum
{
  UNKNOT_SLOT_OPENER,
  UNKNOT_SLOT_PRESSURE,
  UNKNOT_SLOT_STRETCH,
  UNKNOT_SLOT_STRENGTH,
  UNKNOT_SLOT_MOVE,
  UNKNOT_SLOT_AFTER,
} UnknotSlot;

#define UNKNOT_N_SLOTS (UNKNOT_SLOT_AFTER + 1)

/**
 * UnknotPosition:
 *
 * How the body is held during a technique.
 */
typedef enum
{
  UNKNOT_POSITION_STANDING,
  UNKNOT_POSITION_SITTING,
  UNKNOT_POSITION_LYING,
  UNKNOT_POSITION_KNEELING,
  UNKNOT_POSITION_ANY,
} UnknotPosition;

/**
 * UnknotNeed:
 *
 * Whether a technique needs something: a second person, or the floor.
 */
typedef enum
{
  UNKNOT_NEED_NONE,
  UNKNOT_NEED_OPTIONAL,
  UNKNOT_NEED_NEEDED,
} UnknotNeed;

/**
 * UnknotVerdict:
 * @UNKNOT_VERDICT_ALLOWED: nothing against it
 * @UNKNOT_VERDICT_CAUTION: pressure cap 3, half the time, ask a doctor once
 * @UNKNOT_VERDICT_BLOCK: never
 * @UNKNOT_VERDICT_BLOCK_LOCAL: never at the place of the condition, else allowed; an unknown place counts as the
 *   knot's
 * @UNKNOT_VERDICT_CAUTION_BLOCK_LOCAL: never at the place of the condition, else with caution
 * @UNKNOT_VERDICT_CAUTION_BLOCK_NECK: never on the neck, else with caution
 * @UNKNOT_VERDICT_BLOCK_FROM_MID: not from the middle third of a pregnancy, nor in an unknown week, else with caution
 * @UNKNOT_VERDICT_BLOCK_NEAR: only where the condition is known to be in a far part of the body
 *
 * One cell of the contraindication matrix, clinical.md D2.
 */
typedef enum
{
  UNKNOT_VERDICT_ALLOWED,
  UNKNOT_VERDICT_CAUTION,
  UNKNOT_VERDICT_BLOCK,
  UNKNOT_VERDICT_BLOCK_LOCAL,
  UNKNOT_VERDICT_CAUTION_BLOCK_LOCAL,
  UNKNOT_VERDICT_CAUTION_BLOCK_NECK,
  UNKNOT_VERDICT_BLOCK_FROM_MID,
  UNKNOT_VERDICT_BLOCK_NEAR,
} UnknotVerdict;

#define UNKNOT_N_VERDICTS (UNKNOT_VERDICT_BLOCK_NEAR + 1)

/**
 * UnknotStepSide:
 * @UNKNOT_STEP_SIDE_KNOT: the knot's side
 * @UNKNOT_STEP_SIDE_LEFT: the person's left
 * @UNKNOT_STEP_SIDE_RIGHT: the person's right
 * @UNKNOT_STEP_SIDE_BOTH: both sides at once
 * @UNKNOT_STEP_SIDE_EACH: one side, then the other, with equal time
 * @UNKNOT_STEP_SIDE_MIDDLE: the midline
 *
 * The side that a step works on.
 */
typedef enum
{
  UNKNOT_STEP_SIDE_KNOT,
  UNKNOT_STEP_SIDE_LEFT,
  UNKNOT_STEP_SIDE_RIGHT,
  UNKNOT_STEP_SIDE_BOTH,
  UNKNOT_STEP_SIDE_EACH,
  UNKNOT_STEP_SIDE_MIDDLE,
} UnknotStepSide;

/**
 * UnknotEvidenceStrength:
 *
 * How sure anyone is that a technique helps, in the words of clinical.md.
 */
typedef enum
{
  UNKNOT_EVIDENCE_STRONG,
  UNKNOT_EVIDENCE_MODERATE,
  UNKNOT_EVIDENCE_WEAK,
  UNKNOT_EVIDENCE_TRADITIONAL,
} UnknotEvidenceStrength;

/**
 * UnknotHands:
 * @UNKNOT_HANDS_NONE: no hand is needed
 * @UNKNOT_HANDS_EITHER: one hand, whichever
 * @UNKNOT_HANDS_SAME: the hand of the knot's own side
 * @UNKNOT_HANDS_OPPOSITE: the hand of the other side
 * @UNKNOT_HANDS_BOTH: both hands
 *
 * The hands that a technique needs.
 */
typedef enum
{
  UNKNOT_HANDS_NONE,
  UNKNOT_HANDS_EITHER,
  UNKNOT_HANDS_SAME,
  UNKNOT_HANDS_OPPOSITE,
  UNKNOT_HANDS_BOTH,
} UnknotHands;

/**
 * UnknotPlace:
 * @muscle: id of the muscle
 * @slot: the slot it fills for that muscle
 * @order: place in the muscle's row of clinical.md F4, from 1; techniques that do not exist yet keep their place
 * @note: (nullable): how it is done there, as the id of one of the technique's notes
 * @tools: the only tools allowed there, as bits; 0 for all that the technique names
 * @needs_spot: whether it is allowed only on a known spot
 * @min_y: least height of a known spot, in the grid of clinical.md B0
 * @max_y: greatest height of a known spot
 * @cap: a lower pressure cap there; 0 for none
 * @hands: the hands that it needs there
 * @after: (nullable): id of the technique that needs three comfortable sessions on this muscle first
 *
 * Where a technique may be used, and what holds there beyond the technique's own rules.
 */
typedef struct
{
  char       *muscle;
  UnknotSlot  slot;
  int         order;
  char       *note;
  guint       tools;
  gboolean    needs_spot;
  double      min_y;
  double      max_y;
  int         cap;
  UnknotHands hands;
  char       *after;
} UnknotPlace;

/**
 * UnknotNote:
 * @id: what places call it: hug, corner, rocks…
 * @say: the same as a sentence for the person; context "technique"
 * @skip: (array zero-terminated=1): ids of the steps that are left out there
 * @repetitions: how often what is counted is done there; 0 for as often as ever
 *
 * How a technique is done at some of its places.
 */
typedef struct
{
  char  *id;
  char  *say;
  char **skip;
  int    repetitions;
} UnknotNote;

/**
 * UnknotDose:
 * @sets: most rounds of a technique that counts repetitions
 * @holds: rounds of a technique that holds
 * @hold_seconds: usual length of one hold; of the whole thing where heat, cold, breath or walking is timed
 * @hold_start: length at the first use
 * @growth_seconds: how much a hold grows
 * @growth_every_sessions: after how many sessions it grows
 * @max_hold_seconds: longest hold
 * @repetitions: repetitions of one set
 * @rest_seconds: rest between rounds
 * @per_day: how often a day
 * @days_per_week: on how many days a week
 * @gap_hours: hours between two uses
 * @max_seconds: longest time on one muscle in a session
 * @progression: (array zero-terminated=1): how it grows, in sentences
 *
 * How much of a technique. A number that does not apply is 0.
 */
typedef struct
{
  int    sets;
  int    holds;
  int    hold_seconds;
  int    hold_start;
  int    growth_seconds;
  int    growth_every_sessions;
  int    max_hold_seconds;
  int    repetitions;
  int    rest_seconds;
  int    per_day;
  int    days_per_week;
  int    gap_hours;
  int    max_seconds;
  char **progression;
} UnknotDose;

/**
 * UnknotStep:
 * @id: id of the step within its technique
 * @cue: what to do, in at most ten words
 * @text: the same in one to six short sentences; may hold `{target}` and `{cap}`
 * @phase: what the step does
 * @side: the side it works on
 * @seconds: length, or length of one repetition
 * @repetitions: how often it is repeated; 0 for a step that is not counted
 * @breaths: how many slow breaths it is long, each of %UNKNOT_BREATH_SECONDS; 0 for a step that is not counted in breaths
 * @stroke_seconds: how long one stroke or circle takes in a step that is made of many and not counted; 0 in others
 * @scales: whether its length is the plan's hold
 * @optional: whether it is left out first when time is short
 * @skip_flat: whether it is left out where only flat hands are allowed
 * @first_use: whether it belongs to the very first use, which is nothing but such steps
 * @chair: whether it belongs to the way on a chair; the other steps of such a technique belong to the usual way
 * @regions: (array zero-terminated=1): the regions of the body that it is for, as the safety rules name them; empty
 *   for all
 * @pose: name of its pose file
 *
 * One step of a technique.
 */
typedef struct
{
  char            *id;
  char            *cue;
  char            *text;
  UnknotStepPhase  phase;
  UnknotStepSide   side;
  int              seconds;
  int              repetitions;
  int              breaths;
  int              stroke_seconds;
  gboolean         scales;
  gboolean         optional;
  gboolean         skip_flat;
  gboolean         first_use;
  gboolean         chair;
  char           **regions;
  char            *pose;
} UnknotStep;

#define UNKNOT_TYPE_TECHNIQUE (unknot_technique_get_type ())

/**
 * UnknotTechnique:
 * @id: its id, and the name of its file
 * @origin: where it comes from
 * @pack: (nullable): id of the pack that it came in; `NULL` where it is built in
 * @based_on: (nullable): id of the built-in technique that it is a copy of
 * @ref: (nullable): its id in clinical.md, `T04`; of a copy that of the original, so that every rule about the original
 *   holds for the copy as well
 * @number: the number in @ref; 999 where there is none, so that it sorts last
 * @kind: what it is
 * @name: its name, English: translate with context "technique"
 * @summary: one sentence about it, the same
 * @places: (element-type UnknotPlace): where it may be used
 * @notes: (element-type UnknotNote): what the notes of its places mean
 * @suits: (array zero-terminated=1): muscles of a habit that can be a session of its own
 * @gear: (array length=n_gear): sets of tools; one of each set is needed
 * @gear_order: (array length=n_gear) (element-type UnknotTool): the tools of each set, softest first
 * @n_gear: how many sets
 * @position: how the body is held
 * @helper: whether a second person is needed
 * @floor: whether the floor is needed
 * @seated: whether every step can be done on a chair
 * @has_chair: whether it has steps of its own for a chair
 * @hands: the hands that it needs
 * @chair_hands: the hands that it needs on a chair
 * @noise: whether it is too loud for an office
 * @mess: whether it leaves oil or cream
 * @dose: how much
 * @target: pressure or pull to aim at, 0 to 10; 0 where nothing presses or pulls
 * @cap: pressure or pull never to go above
 * @verdicts: what each condition says to it
 * @stop_rules: (array zero-terminated=1): ids of the stop rules
 * @cautions: (array zero-terminated=1): sentences of care
 * @evidence: how sure anyone is
 * @evidence_sentence: the same in a sentence: context "evidence"
 * @sources: (array zero-terminated=1): ids of the sources
 * @seeds: (array zero-terminated=1): rows of clinical.md A that it carries
 * @steps: (element-type UnknotStep): what to do, in order
 * @bytes: the text of its file
 *
 * One technique of the catalogue. Immutable: made by unknot_technique_parse() and shared by reference; nobody writes
 * to its fields.
 */
typedef struct
{
  char                   *id;
  UnknotOrigin            origin;
  char                   *pack;
  char                   *based_on;
  char                   *ref;
  int                     number;
  UnknotKind              kind;
  char                   *name;
  char                   *summary;
  GPtrArray              *places;
  GPtrArray              *notes;
  char                  **suits;
  guint                  *gear;
  GArray                **gear_order;
  guint                   n_gear;
  UnknotPosition          position;
  UnknotNeed              helper;
  UnknotNeed              floor;
  gboolean                seated;
  gboolean                has_chair;
  UnknotHands             hands;
  UnknotHands             chair_hands;
  gboolean                noise;
  gboolean                mess;
  UnknotDose              dose;
  int                     target;
  int                     cap;
  UnknotVerdict           verdicts[UNKNOT_N_CONDITIONS];
  char                  **stop_rules;
  char                  **cautions;
  UnknotEvidenceStrength  evidence;
  char                   *evidence_sentence;
  char                  **sources;
  char                  **seeds;
  GPtrArray              *steps;
  GBytes                 *bytes;
} UnknotTechnique;

GType                unknot_technique_get_type   (void) G_GNUC_CONST;
UnknotTechnique *    unknot_technique_parse      (GBytes                *bytes,
                                                  const char            *where,
                                                  GError               **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotTechnique *    unknot_technique_ref        (UnknotTechnique       *self);
void                 unknot_technique_unref      (UnknotTechnique       *self);

gboolean             unknot_technique_is_card    (const UnknotTechnique *self);
const char *         unknot_technique_get_root   (const UnknotTechnique *self);
gboolean             unknot_technique_is_alike   (const UnknotTechnique *self,
                                                  const UnknotTechnique *other);
gboolean             unknot_technique_can_be_copied
                                                 (const UnknotTechnique *self);
const UnknotPlace *  unknot_technique_get_place  (const UnknotTechnique *self,
                                                  const char            *muscle,
                                                  UnknotSlot             slot);
const UnknotNote *   unknot_technique_get_note   (const UnknotTechnique *self,
                                                  const UnknotPlace     *place);
GPtrArray *          unknot_technique_dup_way    (const UnknotTechnique *self,
                                                  gboolean               chair) G_GNUC_WARN_UNUSED_RESULT;
const UnknotStep *   unknot_technique_get_step   (const UnknotTechnique *self,
                                                  guint                  index);

const char *         unknot_kind_to_id           (UnknotKind             kind);
const char *         unknot_slot_to_id           (UnknotSlot             slot);
const char *         unknot_verdict_to_id        (UnknotVerdict          verdict);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotTechnique, unknot_technique_unref)

G_END_DECLS
