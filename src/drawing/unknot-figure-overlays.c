/* What is drawn live on top of a picture: where it is, and whether it moves by itself. */

#include "unknot-figure-frame.h"

#include <math.h>

/* So far around its points an overlay reaches, in points of a picture 600 high: rings grow, arrows have heads and
 * bend out of the way of their points. */
#define REACH 48

/* The breath is in a corner. */
#define BREATH_SIZE 96

static void
reach (float           bounds[4],
       UnknotGridPoint at,
       float           by)
{
  bounds[0] = MIN (bounds[0], at.x - by);
  bounds[1] = MIN (bounds[1], at.y - by);
  bounds[2] = MAX (bounds[2], at.x + by);
  bounds[3] = MAX (bounds[3], at.y + by);
}

/**
 * unknot_figure_frame_has_beat:
 * @self: a picture
 *
 * Says whether an overlay moves by itself: rings of pressure and the breath do, arrows and what is felt do not.
 *
 * Returns: `TRUE` if [func@figure_frame_draw_overlays] draws another thing at another phase
 */
gboolean
unknot_figure_frame_has_beat (const UnknotFigureFrame *self)
{
  for (guint i = 0; i < self->n_overlays; i++)
    if (self->overlays[i].kind == UNKNOT_OVERLAY_PRESS || self->overlays[i].kind == UNKNOT_OVERLAY_BREATH)
      return TRUE;

  return FALSE;
}

/**
 * unknot_figure_frame_get_overlay_bounds:
 * @self: a picture with an overlay
 * @width: of the area
 * @height: of the area
 *
 * Finds the part of the area that [func@figure_frame_draw_overlays] may change, so that no more has to be drawn again.
 *
 * Returns: the part, at whole numbers and within the area
 */
UnknotRect
unknot_figure_frame_get_overlay_bounds (const UnknotFigureFrame *self,
                                        double                   width,
                                        double                   height)
{
  double scale = MIN (width / self->width, height / self->height);
  double left = (width - self->width * scale) / 2, top = (height - self->height * scale) / 2;
  double unit = MAX (self->height, self->width * 0.8) / 600;
  float bounds[4] = { G_MAXFLOAT, G_MAXFLOAT, -G_MAXFLOAT, -G_MAXFLOAT };
  double x0, y0, x1, y1;

  g_return_val_if_fail (self->n_overlays > 0, ((UnknotRect) { 0, 0, width, height }));

  for (guint i = 0; i < self->n_overlays; i++)
    if (self->overlays[i].kind == UNKNOT_OVERLAY_BREATH)
      reach (bounds, (UnknotGridPoint) { (float) self->width, 0 }, (float) (BREATH_SIZE * unit));
    else
      for (guint j = 0; j < self->overlays[i].n_points; j++)
        reach (bounds, self->overlays[i].points[j], (float) MAX (REACH * unit, self->overlays[i].radius));

  x0 = CLAMP (floor (left + bounds[0] * scale), 0, width);
  y0 = CLAMP (floor (top + bounds[1] * scale), 0, height);
  x1 = CLAMP (ceil (left + bounds[2] * scale), x0, width);
  y1 = CLAMP (ceil (top + bounds[3] * scale), y0, height);

  return (UnknotRect) { x0, y0, x1 - x0, y1 - y0 };
}
