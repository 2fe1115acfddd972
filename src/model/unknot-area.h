#pragma once

#include <json-glib/json-glib.h>

#include "unknot-geometry.h"
#include "unknot-side.h"

G_BEGIN_DECLS

/**
 * UNKNOT_AREA_MOST_POINTS:
 *
 * How many corners an area has at most.
 */
#define UNKNOT_AREA_MOST_POINTS 64

/**
 * UNKNOT_AREA_MOST_MUSCLES:
 *
 * How many muscles an area names at most.
 */
#define UNKNOT_AREA_MOST_MUSCLES 3

/**
 * UnknotAreaMuscle:
 * @muscle: id of the muscle
 * @side: the person's own side
 *
 * A muscle that a good part of an area lies on.
 */
typedef struct
{
  const char *muscle;
  UnknotSide  side;
} UnknotAreaMuscle;

/**
 * UnknotArea:
 *
 * A sore place that is more than a point: a closed path on the drawing of one view that does not cross itself, and
 * the muscles that it lies on, likeliest first. Immutable, and may be shared by threads.
 */
typedef struct _UnknotArea UnknotArea;

#define UNKNOT_TYPE_AREA (unknot_area_get_type ())

GType                     unknot_area_get_type    (void) G_GNUC_CONST;
UnknotArea *              unknot_area_new         (const UnknotPoint      *points,
                                                   guint                   n_points,
                                                   const UnknotAreaMuscle *muscles,
                                                   guint                   n_muscles) G_GNUC_WARN_UNUSED_RESULT;
UnknotArea *              unknot_area_new_from_json (JsonObject           *object) G_GNUC_WARN_UNUSED_RESULT;
JsonObject *              unknot_area_to_json     (UnknotArea             *self) G_GNUC_WARN_UNUSED_RESULT;
UnknotArea *              unknot_area_ref         (UnknotArea             *self);
void                      unknot_area_unref       (UnknotArea             *self);

UnknotArea *              unknot_area_move        (UnknotArea             *self,
                                                   double                  x,
                                                   double                  y) G_GNUC_WARN_UNUSED_RESULT;
UnknotArea *              unknot_area_with_muscles (UnknotArea            *self,
                                                   const UnknotAreaMuscle *muscles,
                                                   guint                   n_muscles) G_GNUC_WARN_UNUSED_RESULT;
gboolean                  unknot_area_equal       (UnknotArea             *self,
                                                   UnknotArea             *other);

const UnknotPoint *       unknot_area_get_points  (UnknotArea             *self,
                                                   guint                  *n_points);
const UnknotAreaMuscle *  unknot_area_get_muscles (UnknotArea             *self,
                                                   guint                  *n_muscles);
UnknotRect                unknot_area_get_bounds  (UnknotArea             *self);
double                    unknot_area_get_size    (UnknotArea             *self);
gboolean                  unknot_area_contains    (UnknotArea             *self,
                                                   UnknotPoint             place);
UnknotPoint               unknot_area_get_spot    (UnknotArea             *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotArea, unknot_area_unref)

G_END_DECLS
