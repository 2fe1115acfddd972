#pragma once

#include "unknot-atlas.h"
#include "unknot-catalogue.h"
#include "unknot-plan.h"
#include "unknot-safety-private.h"

G_BEGIN_DECLS

#define UNKNOT_GENTLE_MOVEMENT "gentle-movement"

/* What frames a session (F6). Warmth, cold and rubs are not counted. */
#define UNKNOT_PLANNER_HEAT "T11"
#define UNKNOT_PLANNER_COLD "T12"
#define UNKNOT_PLANNER_CONTRAST "T13"
#define UNKNOT_PLANNER_RUB "T14"
#define UNKNOT_PLANNER_REST "T01"
#define UNKNOT_PLANNER_SEE_SOMEONE "T46"
#define UNKNOT_PLANNER_BREATHING "T42"
#define UNKNOT_PLANNER_WALK "T44"
#define UNKNOT_PLANNER_MICRO_BREAK "T47"

/* clinical.md F9: at most three knots a session. */
#define UNKNOT_PLANNER_MOST_KNOTS 3

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

  /* The firmest that may press it today, as unknot_planner_get_firmness() counts. */
  int                        firmest;
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

  /* Whether it is done on a chair, where it has steps of its own for that */
  gboolean                 chair;

  /* Whether only a micro-session of some seconds is left for today. */
  gboolean                 micro;
  double                   score;

  /* What it is an addition to */
  UnknotTechnique         *base;

  /* Whether it is done for the first time */
  gboolean                 first;

  /* Whether a firmer tool was taken than the softest at hand */
  gboolean                 firmer;
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

  /* Owned */
  UnknotSafetyCheck       *check;
  GArray                  *knots;

  UnknotLayout             layout;
  int                      worst_pain;
  gboolean                 is_old;
  gboolean                 may_lie;
  gboolean                 cautious;

  /* Whether an unknown spot is taken for one that fits, to see what it would open. */
  gboolean                 grants_spot;
} UnknotPlanner;

/* A session in the making. */
typedef struct
{
  const UnknotPlanner *planner;
  UnknotPlan          *plan;
  int                  left;
  GArray              *rows[UNKNOT_PLANNER_MOST_KNOTS][UNKNOT_N_SLOTS];
} UnknotPlannerSession;

/* -knots: what is there to plan for */
void              unknot_planner_begin      (UnknotPlanner         *self,
                                             const UnknotCatalogue *catalogue,
                                             const UnknotSafety    *rules,
                                             UnknotAtlas           *atlas,
                                             const UnknotSituation *situation,
                                             gboolean               grants_spot);
void              unknot_planner_end        (UnknotPlanner         *self);
gboolean          unknot_planner_is_open    (const UnknotPlanner   *self);
const UnknotPlannerKnot *
                  unknot_planner_get_knot   (const UnknotPlanner   *self,
                                             guint                  index);
guint             unknot_planner_all_knots  (const UnknotPlanner   *self);

/* -eligible: what may be done at all */
gboolean          unknot_planner_can_have   (const UnknotTechnique *technique,
                                             const char            *muscle,
                                             UnknotSlot             slot);
gboolean          unknot_planner_allows     (const UnknotPlanner   *self,
                                             UnknotChoice          *choice,
                                             UnknotReason          *reason);
gboolean          unknot_planner_is_cautious
                                            (const UnknotPlanner   *self);

/* -admits: what of it belongs into this session */
gboolean          unknot_planner_admits     (const UnknotPlanner   *self,
                                             UnknotChoice          *choice,
                                             UnknotReason          *reason);
gboolean          unknot_planner_admits_addition
                                            (const UnknotPlanner   *self,
                                             const UnknotChoice    *base,
                                             UnknotChoice          *addition,
                                             UnknotReason          *reason);
gboolean          unknot_planner_admits_beside
                                            (const UnknotPlan      *plan,
                                             const UnknotTechnique *technique,
                                             UnknotReason          *reason);
gboolean          unknot_planner_is_comfortable
                                            (const UnknotPlanner   *self,
                                             const UnknotChoice    *choice,
                                             int                    sessions);
int               unknot_planner_get_firmness
                                            (guint                  tools);
void              unknot_planner_find_firmest
                                            (const UnknotPlanner   *self,
                                             UnknotPlannerKnot     *knot);

/* -score, -explain: what is better, and why */
double            unknot_planner_score      (const UnknotPlanner   *self,
                                             const UnknotChoice    *choice);
int               unknot_planner_get_preference
                                            (const UnknotPlanner   *self,
                                             const UnknotTechnique *technique);
double            unknot_planner_get_stage_points
                                            (const UnknotPlanner   *self,
                                             const UnknotChoice    *choice);
void              unknot_planner_explain    (const UnknotPlanner   *self,
                                             const UnknotChoice    *choice,
                                             UnknotPlanItem        *item);
void              unknot_planner_explain_swap
                                            (const UnknotPlanItem  *item,
                                             UnknotPlanItem        *swap);

/* -limits, -dose: how much */
int               unknot_planner_get_cap    (const UnknotPlanner   *self,
                                             const UnknotChoice    *choice);
int               unknot_planner_get_hold   (const UnknotPlanner   *self,
                                             const UnknotChoice    *choice);
gboolean          unknot_planner_is_halved  (const UnknotPlanner   *self,
                                             const UnknotChoice    *choice);
int               unknot_planner_get_rounds (const UnknotPlanner   *self,
                                             const UnknotChoice    *choice);
int               unknot_planner_get_repetitions
                                            (const UnknotPlanner   *self,
                                             const UnknotChoice    *choice,
                                             const UnknotStep      *step);
UnknotPlanItem *  unknot_planner_make_item  (const UnknotPlanner   *self,
                                             const UnknotChoice    *choice,
                                             int                    seconds) G_GNUC_WARN_UNUSED_RESULT;

/* -rows: the best of each row of F4, and what could stand in its place */
gboolean          unknot_planner_has_technique
                                            (const UnknotPlan      *plan,
                                             const UnknotTechnique *technique);
int               unknot_planner_compare_choices
                                            (gconstpointer          a,
                                             gconstpointer          b);
GArray *          unknot_planner_get_row    (UnknotPlannerSession  *session,
                                             guint                  knot,
                                             UnknotSlot             slot);
UnknotPlanItem *  unknot_planner_make_shared
                                            (UnknotPlannerSession  *session,
                                             const UnknotChoice    *choice,
                                             int                    seconds) G_GNUC_WARN_UNUSED_RESULT;
UnknotPlanItem *  unknot_planner_add_best   (UnknotPlannerSession  *session,
                                             const GArray          *choices,
                                             int                    seconds,
                                             int                    most,
                                             gboolean               once);
void              unknot_planner_find_swaps (UnknotPlannerSession  *session);

/* -fill: the time of a slot, shared out among the knots */
void              unknot_planner_add_pressure
                                            (UnknotPlannerSession  *session);
void              unknot_planner_add_row    (UnknotPlannerSession  *session,
                                             UnknotSlot             slot,
                                             int                    seconds,
                                             int                    types);
void              unknot_planner_fill_up    (UnknotPlannerSession  *session,
                                             int                    kept);

/* -frame: what opens and closes a session */
UnknotPlanItem *  unknot_planner_add_named  (UnknotPlannerSession  *session,
                                             const char            *name,
                                             UnknotSlot             slot,
                                             int                    seconds);
void              unknot_planner_add_warmth (UnknotPlannerSession  *session);
void              unknot_planner_add_after  (UnknotPlannerSession  *session);

/* -session: the whole */
void              unknot_planner_build      (const UnknotPlanner   *self,
                                             UnknotPlan            *plan);

/* -account: what a plan says about itself */
void              unknot_planner_list_left_out
                                            (const UnknotPlanner   *self,
                                             UnknotPlan            *plan);
void              unknot_planner_list_opens (UnknotPlan            *plan);
void              unknot_planner_list_cards (const UnknotPlanner   *self,
                                             UnknotPlan            *plan);

G_END_DECLS
