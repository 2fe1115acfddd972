#pragma once

#include "unknot-figure-frame.h"

G_BEGIN_DECLS

/* Cells of the grid along the longer side, as in the guide. */
#define FLICKER_GRID 300

/* Ends of limbs and head, beyond their last joint. */
#define FLICKER_N_TIPS 5
#define FLICKER_N_JOINTS (UNKNOT_POSE_MAX_FIGURES * (UNKNOT_N_BONES + FLICKER_N_TIPS))

/* Points along lines, and what each counts: a line of full width as much as it is long, a hair less. */
typedef struct
{
  GArray *points;
  GArray *shares;
} FlickerInk;

/*
 * FlickerShot:
 * @frame: the picture
 * @length: of all lines and the outline, in cells; hairs count less
 * @n_lines: how many lines inside the outline are long enough to be seen
 * @dark: how much is shade and relief, in square cells
 * @pale: how much is nails and whites of eyes, in square cells
 *
 * A picture of a loop, what is counted in it, and where the joints are in it.
 */
typedef struct
{
  UnknotFigureFrame *frame;
  UnknotGridPoint joints[FLICKER_N_JOINTS];
  guint n_joints;
  FlickerInk lines;
  guint8 *inked;        /* for each cell whether a line goes through it */
  double length;
  double n_lines;
  double dark;
  double pale;
} FlickerShot;

FlickerShot *  flicker_shot_new         (const UnknotBoundPose *pose);
void           flicker_shot_free        (FlickerShot           *self);
double         flicker_shot_most_moved  (const FlickerShot     *self,
                                         const FlickerShot     *other);
double         flicker_shot_alone       (const FlickerShot     *self,
                                         const FlickerShot     *before,
                                         const FlickerShot     *after);

G_END_DECLS
