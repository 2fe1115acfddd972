#pragma once

#include "unknot-pose.h"

G_BEGIN_DECLS

/**
 * UNKNOT_LOOP_MAX_FRAMES:
 *
 * Most pictures of a movement: the longest has 12 in a second for 20 seconds.
 */
#define UNKNOT_LOOP_MAX_FRAMES 256

/**
 * UnknotLoopFrame:
 * @from: the key before
 * @to: the key after; the same for a key itself
 * @t: how far it is from one to the other, 0 to 1, already eased
 *
 * One picture of a moving pose.
 */
typedef struct
{
  guint  from;
  guint  to;
  double t;
} UnknotLoopFrame;

/**
 * UnknotLoopPlan:
 * @frames: all pictures, in the order of the keys
 * @n_frames: how many
 * @order: indices of @frames in the order in which they are best made: the keys first, then what halves the
 *   largest gap
 * @duration: of one round, in seconds
 *
 * Which pictures a moving pose is shown with, and when. On the way back a swing shows those of the way there.
 */
typedef struct
{
  UnknotLoopFrame frames[UNKNOT_LOOP_MAX_FRAMES];
  guint           order[UNKNOT_LOOP_MAX_FRAMES];
  guint           n_frames;
  double          duration;

  /*< private >*/
  UnknotPoseLoop  loop;
  double          times[UNKNOT_LOOP_MAX_FRAMES];
  double          turn;
  double          stay;
} UnknotLoopPlan;

void   unknot_loop_plan_init  (UnknotLoopPlan       *self,
                               UnknotPoseLoop        loop,
                               const double         *seconds,
                               guint                 n_keys);
void   unknot_loop_plan_init_keys
                              (UnknotLoopPlan       *self,
                               const guint          *keys,
                               guint                 n_keys);
guint  unknot_loop_plan_at    (const UnknotLoopPlan *self,
                               double                time);

G_END_DECLS
