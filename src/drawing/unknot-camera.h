#pragma once

#include "unknot-vector.h"

G_BEGIN_DECLS

/**
 * UnknotCamera:
 * @right: to the right of the picture
 * @down: to its bottom
 * @toward: out of it, to the one who looks
 * @center: what is in its middle
 *
 * Looks at the room without perspective.
 */
typedef struct
{
  UnknotVector right;
  UnknotVector down;
  UnknotVector toward;
  UnknotVector center;
} UnknotCamera;

void  unknot_camera_init  (UnknotCamera *self,
                           double        yaw,
                           double        pitch,
                           UnknotVector  center);

/* A direction as the camera sees it: to the right, down, and out of the picture. */
static inline UnknotVector
unknot_camera_turn (const UnknotCamera *self,
                    UnknotVector        along)
{
  return UNKNOT_VECTOR (unknot_vector_dot (self->right, along),
                        unknot_vector_dot (self->down, along),
                        unknot_vector_dot (self->toward, along));
}

/* A place as the camera sees it, from the middle of the picture. */
static inline UnknotVector
unknot_camera_see (const UnknotCamera *self,
                   UnknotVector        place)
{
  return unknot_camera_turn (self, unknot_vector_subtract (place, self->center));
}

/* The inverse of [func@camera_see]. */
static inline UnknotVector
unknot_camera_place (const UnknotCamera *self,
                     UnknotVector        seen)
{
  UnknotVector place = unknot_vector_along (self->center, self->right, seen.x);

  place = unknot_vector_along (place, self->down, seen.y);
  return unknot_vector_along (place, self->toward, seen.z);
}

G_END_DECLS
