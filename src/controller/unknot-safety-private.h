#pragma once

#include "unknot-record.h"
#include "unknot-safety-details.h"
#include "unknot-safety-timing.h"

G_BEGIN_DECLS

/* A rule of clinical.md F9.4: the flags are asked when all that it names is so. */
typedef struct
{
  char     **muscles;
  guint      conditions;
  int        age_from;
  int        days_below;
  int        days_from;
  int        pain_from;
  gboolean   injury;
  char     **flags;
} UnknotAskRule;

/* A gate of clinical.md F2: it decides if any of what it names is so. */
typedef struct
{
  UnknotGate   gate;
  UnknotLevel  level;
  UnknotLevel  flags;
  guint        conditions;
  int          age_below;
  gboolean     injury;
  int          pain_from;
} UnknotGateRule;

/* What an occasion asks. */
typedef enum
{
  UNKNOT_ASKS_ALL,
  UNKNOT_ASKS_KNOTS,
  UNKNOT_ASKS_STOP_RULE,
  UNKNOT_ASKS_QUICK,
} UnknotAsks;

/* When questions are due, clinical.md D1. */
typedef struct
{
  UnknotAsks asks;
  int        days;
  int        points;
  int        fresh_hours;
} UnknotOccasionRule;

/* What holds for a condition whatever the technique files say. */
typedef struct
{
  char       **never;
  char       **only;
  gboolean     means_injury;
  UnknotGate   yields_to;
  gboolean     only_at_place;
  gboolean     no_press_test;
} UnknotConditionRule;

/* A whole-block rule under clinical.md D2, which the build proves: a yes to the flags is at least so urgent, and the
 * conditions close the techniques. */
typedef struct
{
  char         *id;
  char        **flags;
  UnknotLevel   least;
  guint         conditions;
  char        **techniques;
} UnknotBlock;

/* What is left of a technique. */
typedef enum
{
  UNKNOT_OUTCOME_ALLOWED,
  UNKNOT_OUTCOME_CAUTION,
  UNKNOT_OUTCOME_BLOCK,
} UnknotOutcome;

/* What a verdict depends on. */
typedef enum
{
  UNKNOT_WHERE_ANYWHERE,
  UNKNOT_WHERE_AT_PLACE,
  UNKNOT_WHERE_NEAR_PLACE,
  UNKNOT_WHERE_NECK,
  UNKNOT_WHERE_FROM_WEEK,
} UnknotWhere;

/* What a verdict means where it holds, and elsewhere. */
typedef struct
{
  UnknotWhere    where;
  char          *detail;
  int            week;
  UnknotOutcome  there;
  UnknotOutcome  elsewhere;
} UnknotVerdictRule;

/* The answers that a rule of a detail fits to; unknown is neither yes nor no. */
typedef enum
{
  UNKNOT_WHEN_YES,
  UNKNOT_WHEN_NO,
  UNKNOT_WHEN_NOT_YES,
  UNKNOT_WHEN_NOT_NO,
  UNKNOT_WHEN_FROM,
  UNKNOT_WHEN_BELOW,
} UnknotWhen;

/* An answer that changes the verdict of some techniques. */
typedef struct
{
  guint           conditions;
  char          **techniques;
  UnknotWhen      when;
  int             weeks;
  UnknotVerdict   verdict;
} UnknotDetailRule;

struct _UnknotSafety
{
  /* Owned */
  GPtrArray             *flags;
  GPtrArray             *cards;
  GPtrArray             *quick;
  GPtrArray             *regions;
  GPtrArray             *areas;
  GPtrArray             *rules;
  GPtrArray             *stop_rules;
  char                 **always;
  UnknotConditionWords   conditions[UNKNOT_N_CONDITIONS];
  UnknotLevelWords       levels[UNKNOT_N_LEVELS];
  UnknotLevelWords       gates[UNKNOT_N_GATES];
  char                  *gate_names[UNKNOT_N_GATES];
  char                 **gate_allowed[UNKNOT_N_GATES];
  char                 **gate_cards[UNKNOT_N_GATES];
  UnknotConditionRule    condition_rules[UNKNOT_N_CONDITIONS];
  GArray                *gate_rules;
  GArray                *blocks;
  char                 **never_press;
  char                  *never_on_neck_reason;
  char                 **neck;
  char                  *flat_technique;
  char                 **flat_muscles;
  char                 **flat_unknown;
  UnknotChoosing        *choosing;
  GPtrArray             *details;
  char                  *elsewhere;
  UnknotVerdictRule      verdicts[UNKNOT_N_VERDICTS];

  /* Borrowed from details: the question that asks for the place of a condition */
  const UnknotDetail    *place_of[UNKNOT_N_CONDITIONS];
  UnknotProgressRules   *progress;

  UnknotOccasionRule     occasions[UNKNOT_N_OCCASIONS];
  guint                  not_sure_is_yes;
  int                    injury_hours;
  guint                  never_on_neck;
  guint                  questions_first;
  guint                  numb_spot;
  double                 flat_below_y;
};

gboolean  unknot_safety_read         (UnknotSafety          *self,
                                      GFile                 *folder,
                                      GError               **error);

void      unknot_safety_read_areas   (UnknotSafety          *self,
                                      UnknotRecord          *record);
void      unknot_safety_read_levels  (UnknotSafety          *self,
                                      UnknotRecord          *record);
void      unknot_safety_read_gates   (UnknotSafety          *self,
                                      UnknotRecord          *record);
void      unknot_safety_read_timing  (UnknotSafety          *self,
                                      UnknotRecord          *record);
void      unknot_safety_clear_gates  (UnknotSafety          *self);
void      unknot_safety_read_conditions
                                     (UnknotSafety          *self,
                                      UnknotRecord          *record);
void      unknot_safety_clear_conditions
                                     (UnknotSafety          *self);
guint     unknot_safety_read_condition_list
                                     (UnknotRecord          *record,
                                      const char            *member);
char **   unknot_safety_read_flag_list
                                     (UnknotSafety          *self,
                                      UnknotRecord          *record,
                                      const char            *member);

void      unknot_safety_read_details (UnknotSafety          *self,
                                      UnknotRecord          *record);
void      unknot_safety_clear_details
                                     (UnknotSafety          *self);

UnknotOutcome
          unknot_safety_judge        (const UnknotSafety    *self,
                                      const UnknotSituation *situation,
                                      const UnknotTechnique *technique,
                                      UnknotCondition        condition,
                                      const char            *muscle,
                                      gboolean               is_neck);
gboolean  unknot_safety_counts       (const UnknotSafety    *self,
                                      const UnknotSituation *situation,
                                      UnknotGate             gate,
                                      UnknotCondition        condition,
                                      const char            *muscle);
gboolean  unknot_safety_is_at_place  (const UnknotSafety    *self,
                                      const UnknotSituation *situation,
                                      UnknotCondition        condition,
                                      const char            *muscle);

gboolean  unknot_safety_is_injured   (const UnknotSafety    *self,
                                      const UnknotSituation *situation);
gboolean  unknot_safety_is_neck      (const UnknotSafety    *self,
                                      const char            *muscle);
gboolean  unknot_safety_share_region (const UnknotSafety    *self,
                                      const char            *muscle,
                                      const char            *other);
gboolean  unknot_safety_allows       (const UnknotSafety    *self,
                                      UnknotGate             gate,
                                      const UnknotTechnique *technique);
gboolean  unknot_safety_allows_card  (const UnknotSafety    *self,
                                      UnknotGate             gate,
                                      const UnknotTechnique *technique);

G_END_DECLS
