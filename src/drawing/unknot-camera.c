#include "unknot-camera.h"

/**
 * unknot_camera_init:
 * @self: (out caller-allocates): the camera
 * @yaw: degrees; 0 looks at the person's front, -90 from the person's right
 * @pitch: degrees; above 0 looks down
 * @center: what is in the middle of the picture
 *
 * Points a camera.
 */
void
unknot_camera_init (UnknotCamera *self,
                    double        yaw,
                    double        pitch,
                    UnknotVector  center)
{
  double y = yaw * G_PI / 180;
  double p = pitch * G_PI / 180;
  UnknotVector up = UNKNOT_VECTOR (-sin (y) * sin (p), cos (p), -cos (y) * sin (p));

  self->right = UNKNOT_VECTOR (cos (y), 0, -sin (y));
  self->down = unknot_vector_scale (up, -1);
  self->toward = unknot_vector_cross (self->right, up);
  self->center = center;
}
