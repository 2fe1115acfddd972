#pragma once

#include "unknot-atlas.h"
#include "unknot-catalogue.h"
#include "unknot-plan.h"
#include "unknot-safety-private.h"

G_BEGIN_DECLS

#define UNKNOT_GENTLE_MOVEMENT "gentle-movement"

/* The warmth before a session, which is not counted (F6). */
#define UNKNOT_PLANNER_HEAT "T11"
#define UNKNOT_PLANNER_COLD "T12"

/* A knot as the rules see it. Its place is drawn if the atlas shows it, and then zones can be asked; the heights of the
 * rules are those of the back, so only there it has a spot on the grid. */
typedef struct
{
  const UnknotSituationKnot *knot;
  int                        index;
  UnknotStage                stage;
  const UnknotColumn        *column;
  gboolean                   is_drawn;
  gboolean                   has_spot;
  UnknotPoint                spot;
  UnknotPoint                grid;
  gboolean                   is_neck;
} UnknotPlannerKnot;

/* One technique for one knot in one slot. */
typedef struct
{
  UnknotTechnique         *technique;
  const UnknotPlannerKnot *knot;
  UnknotSlot               slot;
  const UnknotPlace       *place;
  guint                    tools;
  gboolean                 caution;
  UnknotCondition          caution_condition;
  gboolean                 flat_hands;
  double                   score;
} UnknotChoice;

/* What stays the same while a plan is made. */
typedef struct
{
  /* Borrowed */
  const UnknotCatalogue   *catalogue;
  const UnknotSafety      *rules;
  const UnknotChoosing    *choosing;
  UnknotAtlas             *atlas;
  const UnknotSituation   *situation;
  const UnknotLayout      *layout;

  /* Owned */
  UnknotSafetyCheck       *check;
  GArray                  *knots;

  int                      worst_pain;
  gboolean                 is_old;
  gboolean                 may_lie;
  gboolean                 cautious;

  /* Whether an unknown spot is taken for one that fits, to see what it would open. */
  gboolean                 grants_spot;
} UnknotPlanner;

void              unknot_planner_begin      (UnknotPlanner         *self,
                                             const UnknotCatalogue *catalogue,
                                             const UnknotSafety    *rules,
                                             UnknotAtlas           *atlas,
                                             const UnknotSituation *situation);
void              unknot_planner_end        (UnknotPlanner        *self);
gboolean          unknot_planner_is_open    (const UnknotPlanner  *self);
gboolean          unknot_planner_can_have   (const UnknotTechnique *technique,
                                             const char            *muscle,
                                             UnknotSlot             slot);
gboolean          unknot_planner_allows     (const UnknotPlanner  *self,
                                             UnknotChoice         *choice,
                                             UnknotReason         *reason);
gboolean          unknot_planner_is_cautious
                                            (const UnknotPlanner  *self);
double            unknot_planner_score      (const UnknotPlanner  *self,
                                             const UnknotChoice   *choice);
UnknotPlanItem *  unknot_planner_make_item  (const UnknotPlanner  *self,
                                             const UnknotChoice   *choice,
                                             int                   seconds) G_GNUC_WARN_UNUSED_RESULT;
void              unknot_planner_explain    (const UnknotPlanner  *self,
                                             const UnknotChoice   *choice,
                                             UnknotPlanItem       *item);
void              unknot_planner_build      (const UnknotPlanner  *self,
                                             UnknotPlan           *plan);
void              unknot_planner_list_left_out
                                            (const UnknotPlanner  *self,
                                             UnknotPlan           *plan);
void              unknot_planner_list_opens (UnknotPlan           *plan);
void              unknot_planner_list_cards (const UnknotPlanner  *self,
                                             UnknotPlan           *plan);

G_END_DECLS
