#pragma once

#include <glib-object.h>

#include "unknot-geometry.h"
#include "unknot-outline.h"
#include "unknot-side.h"
#include "unknot-view.h"

G_BEGIN_DECLS

/**
 * UnknotMuscleText:
 * @UNKNOT_MUSCLE_REACH: how a hand or a tool gets there
 * @UNKNOT_MUSCLE_CAUSES: what often lies behind it
 * @UNKNOT_MUSCLE_CAUTIONS: what to keep away from
 *
 * A list of sentences about a muscle.
 */
typedef enum
{
  UNKNOT_MUSCLE_REACH,
  UNKNOT_MUSCLE_CAUSES,
  UNKNOT_MUSCLE_CAUTIONS,
} UnknotMuscleText;

#define UNKNOT_N_MUSCLE_TEXTS (UNKNOT_MUSCLE_CAUTIONS + 1)

/**
 * UnknotPressTest:
 * @UNKNOT_PRESS_TEST_NONE: it is not pressed
 * @UNKNOT_PRESS_TEST_HANDS: with the person's own fingers
 * @UNKNOT_PRESS_TEST_BALL: with a soft ball at a wall
 *
 * What a muscle may be pressed with to find out whether a pain comes from it.
 */
typedef enum
{
  UNKNOT_PRESS_TEST_NONE,
  UNKNOT_PRESS_TEST_HANDS,
  UNKNOT_PRESS_TEST_BALL,
} UnknotPressTest;

/**
 * UnknotUsualSpot:
 * @view: the view it is drawn in
 * @side: the side it lies on
 * @place: where, in body units of @view
 *
 * A place where knots of a muscle usually lie.
 */
typedef struct
{
  UnknotView  view;
  UnknotSide  side;
  UnknotPoint place;
} UnknotUsualSpot;

/**
 * UnknotReferral:
 * @view: the view it is drawn in
 * @side: the side of the muscle that sends the pain
 * @essential: `TRUE` where it is usually felt, `FALSE` where it may spill over
 * @outline: the area, in body units of @view
 *
 * An area where people often also feel a knot of a muscle. A hint, no proof.
 */
typedef struct
{
  UnknotView     view;
  UnknotSide     side;
  gboolean       essential;
  UnknotOutline *outline;
} UnknotReferral;

/**
 * UnknotMuscle:
 *
 * What the app knows about one of its 27 muscles, both sides together. Immutable, and may be shared by threads.
 */
typedef struct _UnknotMuscle UnknotMuscle;

#define UNKNOT_TYPE_MUSCLE (unknot_muscle_get_type ())

GType                   unknot_muscle_get_type         (void) G_GNUC_CONST;
UnknotMuscle *          unknot_muscle_ref              (UnknotMuscle      *self);
void                    unknot_muscle_unref            (UnknotMuscle      *self);

const char *            unknot_muscle_get_id           (UnknotMuscle      *self);
const char *            unknot_muscle_get_ref_id       (UnknotMuscle      *self);
const char *            unknot_muscle_get_name         (UnknotMuscle      *self);
const char *            unknot_muscle_get_latin        (UnknotMuscle      *self);
const char *            unknot_muscle_get_borders      (UnknotMuscle      *self);
GStrv                   unknot_muscle_dup_texts        (UnknotMuscle      *self,
                                                        UnknotMuscleText   which) G_GNUC_WARN_UNUSED_RESULT;
const char *            unknot_muscle_get_home         (UnknotMuscle      *self);
const char * const *    unknot_muscle_get_groups       (UnknotMuscle      *self);
gboolean                unknot_muscle_may_be_pressed   (UnknotMuscle      *self);
const char *            unknot_muscle_get_sends        (UnknotMuscle      *self);
const char * const *    unknot_muscle_get_also_check   (UnknotMuscle      *self);
UnknotPressTest         unknot_muscle_get_press_test   (UnknotMuscle      *self);
const char *            unknot_muscle_get_press_words  (UnknotMuscle      *self);
double                  unknot_muscle_get_pick_radius  (UnknotMuscle      *self);
const UnknotUsualSpot * unknot_muscle_get_spots        (UnknotMuscle      *self,
                                                        gsize             *n_spots);
gboolean                unknot_muscle_get_usual_spot   (UnknotMuscle      *self,
                                                        UnknotView         view,
                                                        UnknotSide         side,
                                                        UnknotPoint       *place);
const UnknotReferral *  unknot_muscle_get_referrals    (UnknotMuscle      *self,
                                                        gsize             *n_referrals);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotMuscle, unknot_muscle_unref)

G_END_DECLS
