/* What a step's figure is told to show, and what comes next. */

#include "unknot-step-figure-private.h"

static gboolean
shown_equal (const UnknotStepShown *a,
             const UnknotStepShown *b)
{
  return a->pose == b->pose && a->side == b->side && a->has_spot == b->has_spot && a->spot.view == b->spot.view &&
         a->spot.x == b->spot.x && a->spot.y == b->spot.y && a->spot.muscle == b->spot.muscle;
}

/* The figure knows its skin from behind and from the front; a knot on the side shows where its muscle usually is sore. */
static UnknotStepShown
find_shown (const char *pose,
            UnknotKnot *knot,
            UnknotSide  side)
{
  UnknotStepShown shown = { .pose = g_intern_string (pose), .side = side };

  if (knot != NULL)
    {
      shown.has_spot = unknot_knot_get_view (knot) != UNKNOT_VIEW_SIDE;
      shown.spot = (UnknotSpot) {
        .view = unknot_knot_get_view (knot),
        .x = unknot_knot_get_x (knot),
        .y = unknot_knot_get_y (knot),
        .muscle = g_intern_string (unknot_knot_get_muscle (knot)),
      };
    }

  return shown;
}

/* Starts a picture anew. */
static void
show (UnknotStepFigure      *self,
      const UnknotStepShown *shown)
{
  if (shown_equal (&self->shown, shown))
    return;

  self->shown = *shown;
  self->time = 0;
  unknot_step_figure_set_seen_from (self, NULL);
  unknot_step_figure_open (self);
}

/**
 * unknot_step_figure_show_knot:
 * @self: a figure
 * @pose: name of the pose
 * @knot: (nullable): the knot that it is for; `NULL` for a usual place
 * @side: the side to show
 *
 * Shows a step, with ball, hand and tool on the knot. It begins anew unless it shows the same already.
 */
void
unknot_step_figure_show_knot (UnknotStepFigure *self,
                              const char       *pose,
                              UnknotKnot       *knot,
                              UnknotSide        side)
{
  UnknotStepShown shown;

  g_return_if_fail (UNKNOT_IS_STEP_FIGURE (self));
  g_return_if_fail (pose != NULL);

  shown = find_shown (pose, knot, side);
  show (self, &shown);
}

/**
 * unknot_step_figure_prepare_knot:
 * @self: a figure
 * @pose: (nullable): name of the pose; `NULL` if nothing comes next
 * @knot: (nullable): the knot that it is for; `NULL` for a usual place
 * @side: the side to show
 *
 * Tells what comes next, so that its pictures are made while this step is shown.
 */
void
unknot_step_figure_prepare_knot (UnknotStepFigure *self,
                                 const char       *pose,
                                 UnknotKnot       *knot,
                                 UnknotSide        side)
{
  UnknotStepShown next;

  g_return_if_fail (UNKNOT_IS_STEP_FIGURE (self));

  next = find_shown (pose, knot, side);
  if (shown_equal (&self->next, &next))
    return;

  self->next = next;
  unknot_step_figure_prepare (self);
}

/**
 * unknot_step_figure_show_muscle:
 * @self: a figure
 * @pose: name of the pose
 * @muscle: (nullable): id of the muscle; `NULL` for any that the pose is right for
 * @side: the side to show
 *
 * Shows a step at the usual place of a muscle.
 */
void
unknot_step_figure_show_muscle (UnknotStepFigure *self,
                                const char       *pose,
                                const char       *muscle,
                                UnknotSide        side)
{
  UnknotStepShown shown = {
    .pose = g_intern_string (pose), .side = side, .spot.muscle = g_intern_string (muscle),
  };

  g_return_if_fail (UNKNOT_IS_STEP_FIGURE (self));
  g_return_if_fail (pose != NULL);

  show (self, &shown);
}
