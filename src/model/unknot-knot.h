#pragma once

#include "unknot-knot-life.h"
#include "unknot-records.h"

G_BEGIN_DECLS

/**
 * UnknotKnotState:
 * @UNKNOT_KNOT_STATE_SORE: it hurts, or nobody has said how much yet
 * @UNKNOT_KNOT_STATE_CALM: the last word about it was "quiet", or a pain of 0
 * @UNKNOT_KNOT_STATE_GONE: taken off the map
 *
 * How a knot is now.
 */
typedef enum
{
  UNKNOT_KNOT_STATE_SORE,
  UNKNOT_KNOT_STATE_CALM,
  UNKNOT_KNOT_STATE_GONE,
} UnknotKnotState;

#define UNKNOT_TYPE_KNOT (unknot_knot_get_type ())

/**
 * UnknotKnot:
 *
 * One knot as it is now: where it is and how much it hurts.
 *
 * Knots follow from the journal's entries; [class@Unknot.Knots] makes them and keeps them up to date. All properties
 * notify, so that a marker can bind to them.
 */
G_DECLARE_FINAL_TYPE (UnknotKnot, unknot_knot, UNKNOT, KNOT, GObject)

UnknotKnot *     unknot_knot_new         (const char              *uuid) G_GNUC_WARN_UNUSED_RESULT;

const char *     unknot_knot_get_uuid    (UnknotKnot              *self);
const char *     unknot_knot_get_muscle  (UnknotKnot              *self);
UnknotSide       unknot_knot_get_side    (UnknotKnot              *self);
UnknotView       unknot_knot_get_view    (UnknotKnot              *self);
UnknotAspect     unknot_knot_get_aspect  (UnknotKnot              *self);
double           unknot_knot_get_x       (UnknotKnot              *self);
double           unknot_knot_get_y       (UnknotKnot              *self);
const char *     unknot_knot_get_label   (UnknotKnot              *self);
UnknotArea *     unknot_knot_get_area    (UnknotKnot              *self);
UnknotKnotRecord unknot_knot_get_record  (UnknotKnot              *self);
int              unknot_knot_get_pain    (UnknotKnot              *self);
UnknotTime       unknot_knot_get_rated   (UnknotKnot              *self);
UnknotKnotState  unknot_knot_get_state   (UnknotKnot              *self);
UnknotTime       unknot_knot_get_found   (UnknotKnot              *self);
UnknotKnotLife * unknot_knot_get_life    (UnknotKnot              *self);
int              unknot_knot_get_days    (UnknotKnot              *self,
                                          UnknotTime               now);

void             unknot_knot_set_place   (UnknotKnot              *self,
                                          const UnknotKnotRecord  *record);
void             unknot_knot_set_found   (UnknotKnot              *self,
                                          UnknotTime               found,
                                          int                      days_before);
void             unknot_knot_set_pain    (UnknotKnot              *self,
                                          int                      pain,
                                          UnknotTime               rated);
void             unknot_knot_set_state   (UnknotKnot              *self,
                                          UnknotKnotState          state);
void             unknot_knot_set_life    (UnknotKnot              *self,
                                          UnknotKnotLife          *life);

G_END_DECLS
