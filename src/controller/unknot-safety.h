#pragma once

#include "unknot-atlas.h"
#include "unknot-choosing.h"
#include "unknot-level.h"
#include "unknot-progress.h"
#include "unknot-situation.h"

G_BEGIN_DECLS

/**
 * UnknotRedFlag:
 * @id: `RF12`
 * @levels: the level of a yes, and for a flag of two levels that of a yes whose follow-up was answered yes or not at
 *   all
 * @n_levels: 1 or 2
 * @question: the question; context "safety", as all its texts
 * @follow_up: (nullable): the question that decides between two levels
 * @say: what to say at the practice or on the telephone
 * @why: why it is asked
 * @clearable: whether someone trained can clear it; an age nobody can
 *
 * A warning sign (clinical.md D1). "Don't know" counts as yes.
 */
typedef struct
{
  char        *id;
  UnknotLevel  levels[2];
  guint        n_levels;
  char        *question;
  char        *follow_up;
  char        *say;
  char        *why;
  gboolean     clearable;
} UnknotRedFlag;

/**
 * UnknotFlagCard:
 * @id: its id
 * @title: what its questions are about; context "safety"
 * @flags: (array zero-terminated=1): the flags that are asked together, with *None of these*
 *
 * One card of the safety questions at the first start; there are at most five.
 */
typedef struct
{
  char  *id;
  char  *title;
  char **flags;
} UnknotFlagCard;

/**
 * UnknotRegion:
 * @id: its id
 * @name: its name; context "safety"
 * @muscles: (array zero-terminated=1): its muscles; a muscle can belong to two
 * @flags: (array zero-terminated=1): what is asked for it (clinical.md F9.4)
 * @near: (array zero-terminated=1): the regions beside it
 *
 * A part of the body.
 */
typedef struct
{
  char  *id;
  char  *name;
  char **muscles;
  char **flags;
  char **near;
} UnknotRegion;

/**
 * UnknotConditionWords:
 * @name: its name; context "safety", as all its texts
 * @about: what belongs to it
 * @caution: what to mind, a sentence
 * @again_days: after how many days it is asked again whether it is still so; 0 for what stays
 *
 * The words for a condition.
 */
typedef struct
{
  char *name;
  char *about;
  char *caution;
  int   again_days;
} UnknotConditionWords;

/**
 * UnknotLevelWords:
 * @title: (nullable): a heading; context "safety", as all its texts
 * @text: (nullable): one or two sentences
 * @action: (nullable): what to do now
 *
 * The words for a level, or for the gate that decided it.
 */
typedef struct
{
  char *title;
  char *text;
  char *action;
} UnknotLevelWords;

/**
 * UnknotStopRule:
 * @id: its id, as the techniques name it
 * @words: what is felt; context "safety"
 * @asks: (array zero-terminated=1): the red flags to ask about then
 *
 * A reason to stop at once.
 */
typedef struct
{
  char  *id;
  char  *words;
  char **asks;
} UnknotStopRule;

/**
 * UnknotQuickQuestion:
 * @id: its id
 * @question: the question; context "safety"
 * @asks: (array zero-terminated=1): the red flags to ask about after a yes
 *
 * One of the three questions at the start of every session.
 */
typedef struct
{
  char  *id;
  char  *question;
  char **asks;
} UnknotQuickQuestion;

/**
 * UnknotSafetyCheck:
 * @level: how far self-care is open
 * @gate: the gate that decided it, or %UNKNOT_GATE_NONE
 * @flags: (array zero-terminated=1): the red flags that decided it, as they were answered
 * @asks: (array zero-terminated=1): the questions that belong before a plan for these knots, those of the muscles
 *   first
 *
 * What the safety rules say to a situation.
 */
typedef struct
{
  UnknotLevel   level;
  UnknotGate    gate;
  char        **flags;
  char        **asks;
} UnknotSafetyCheck;

/**
 * UnknotSafety:
 *
 * The rules of safety and choosing, read from the folder `safety`: red flags, gates, area rules, words, numbers.
 * Immutable and shared.
 */
typedef struct _UnknotSafety UnknotSafety;

#define UNKNOT_TYPE_SAFETY (unknot_safety_get_type ())

GType                         unknot_safety_get_type             (void) G_GNUC_CONST;
UnknotSafety *                unknot_safety_load                 (GFile                 *folder,
                                                                  GError               **error)
                                                                  G_GNUC_WARN_UNUSED_RESULT;
UnknotSafety *                unknot_safety_ref                  (UnknotSafety          *self);
void                          unknot_safety_unref                (UnknotSafety          *self);

UnknotSafetyCheck *           unknot_safety_check                (const UnknotSafety    *self,
                                                                  const UnknotSituation *situation)
                                                                  G_GNUC_WARN_UNUSED_RESULT;
void                          unknot_safety_check_free           (UnknotSafetyCheck     *check);

guint                         unknot_safety_get_n_red_flags      (const UnknotSafety    *self);
const UnknotRedFlag *         unknot_safety_get_red_flag         (const UnknotSafety    *self,
                                                                  guint                  index);
const UnknotRedFlag *         unknot_safety_lookup_red_flag      (const UnknotSafety    *self,
                                                                  const char            *id);
guint                         unknot_safety_get_n_cards          (const UnknotSafety    *self);
const UnknotFlagCard *        unknot_safety_get_card             (const UnknotSafety    *self,
                                                                  guint                  index);
guint                         unknot_safety_get_n_quick          (const UnknotSafety    *self);
const UnknotQuickQuestion *   unknot_safety_get_quick            (const UnknotSafety    *self,
                                                                  guint                  index);
const UnknotConditionWords *  unknot_safety_get_condition        (const UnknotSafety    *self,
                                                                  UnknotCondition        condition);
const UnknotLevelWords *      unknot_safety_get_level            (const UnknotSafety    *self,
                                                                  UnknotLevel            level);
const UnknotLevelWords *      unknot_safety_get_gate             (const UnknotSafety    *self,
                                                                  UnknotGate             gate);
const char *                  unknot_safety_get_gate_name        (const UnknotSafety    *self,
                                                                  UnknotGate             gate);
const UnknotStopRule *        unknot_safety_lookup_stop_rule     (const UnknotSafety    *self,
                                                                  const char            *id);
guint                         unknot_safety_get_n_regions        (const UnknotSafety    *self);
const UnknotRegion *          unknot_safety_get_region           (const UnknotSafety    *self,
                                                                  guint                  index);
char **                       unknot_safety_dup_place_asks       (const UnknotSafety    *self,
                                                                  UnknotAtlas           *atlas,
                                                                  UnknotPoint            place)
                                                                  G_GNUC_WARN_UNUSED_RESULT;
gboolean                      unknot_safety_knows_muscle         (const UnknotSafety    *self,
                                                                  const char            *muscle);
const UnknotChoosing *        unknot_safety_get_choosing         (const UnknotSafety    *self);
const UnknotProgressRules *   unknot_safety_get_progress         (const UnknotSafety    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotSafety, unknot_safety_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotSafetyCheck, unknot_safety_check_free)

G_END_DECLS
