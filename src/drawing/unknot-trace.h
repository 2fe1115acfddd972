#pragma once

#include <gio/gio.h>

#include "unknot-camera.h"
#include "unknot-primitive.h"

G_BEGIN_DECLS

/**
 * UnknotTrace:
 * @width: pixels of the grid
 * @height: pixels of the grid
 * @pixel: size of a pixel in the room
 * @left: of the middle of the first column, as the camera sees it
 * @top: of the middle of the first row
 * @primitives: what was traced, in the order that @solid counts
 * @depth: towards the camera, where something was hit
 * @solid: index of the primitive that shows, or -1 for none
 * @normal: three numbers for each pixel, as the camera sees them
 * @occlusion: how much is in the way of the light around: 0 for a plain, about 2 in a fold
 * @near: how near the ray passed something before it hit or left
 *
 * What a camera sees, pixel by pixel.
 */
typedef struct
{
  guint width;
  guint height;
  double pixel;
  double left;
  double top;
  UnknotCamera camera;
  UnknotPrimitive *primitives;
  guint n_primitives;
  float *depth;
  gint16 *solid;
  float *normal;
  float *occlusion;
  float *near;
} UnknotTrace;

UnknotTrace *  unknot_trace_new   (const UnknotPrimitive  *primitives,
                                   guint                   n_primitives,
                                   const UnknotCamera     *camera,
                                   double                  view_height,
                                   guint                   width,
                                   guint                   height,
                                   GCancellable           *cancellable,
                                   GError                **error) G_GNUC_WARN_UNUSED_RESULT;
void           unknot_trace_free  (UnknotTrace            *self);

/* Where a place as the camera sees it lies on the grid, in pixels. */
static inline double
unknot_trace_column (const UnknotTrace *self,
                     double             x)
{
  return (x - self->left) / self->pixel;
}

static inline double
unknot_trace_row (const UnknotTrace *self,
                  double             y)
{
  return (y - self->top) / self->pixel;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotTrace, unknot_trace_free)

G_END_DECLS
