#pragma once

#include "unknot-primitive.h"

G_BEGIN_DECLS

/**
 * UnknotField:
 *
 * The signed distance to a set of primitives in the room: below 0 inside. Immutable; any thread may ask it.
 */
typedef struct _UnknotField UnknotField;

typedef struct
{
  UnknotVector at;
  double radius;
} UnknotBall;

UnknotField *            unknot_field_new        (const UnknotPrimitive  *primitives,
                                                  guint                   n_primitives) G_GNUC_WARN_UNUSED_RESULT;
void                     unknot_field_free       (UnknotField            *self);

double                   unknot_field_distance   (const UnknotField      *self,
                                                  UnknotVector            place);
const UnknotPrimitive *  unknot_field_nearest    (const UnknotField      *self,
                                                  UnknotVector            place);
double                   unknot_field_least      (const UnknotField      *self,
                                                  const UnknotVector     *places,
                                                  guint                   n_places,
                                                  guint                  *nearest);
gboolean                 unknot_field_is_within  (const UnknotField      *self,
                                                  const UnknotVector     *places,
                                                  guint                   n_places,
                                                  double                  distance);
double                   unknot_field_gap        (const UnknotField      *self,
                                                  const UnknotBall       *balls,
                                                  guint                   n_balls,
                                                  guint                  *nearest);
double                   unknot_field_sunk       (const UnknotField      *self,
                                                  const UnknotBall       *balls,
                                                  guint                   n_balls,
                                                  double                  most);
UnknotVector             unknot_field_normal     (const UnknotField      *self,
                                                  UnknotVector            place,
                                                  double                  step);
UnknotVector             unknot_field_surface    (const UnknotField      *self,
                                                  UnknotVector            place,
                                                  guint                   steps);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotField, unknot_field_free)

G_END_DECLS
