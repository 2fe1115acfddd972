#include "unknot-bound-pose.h"

#include "unknot-skeleton.h"

static double
mix (double a,
     double b,
     double t)
{
  return a + (b - a) * t;
}

static void
mix_numbers (double       *a,
             const double *b,
             guint         n_numbers,
             double        t)
{
  for (guint i = 0; i < n_numbers; i++)
    a[i] = mix (a[i], b[i], t);
}

#define MIX_NUMBERS(a, b, t) mix_numbers ((double *) (a), (const double *) (b), sizeof (a) / sizeof (double), (t))

static gboolean
points_agree (const UnknotPosePoint *a,
              const UnknotPosePoint *b)
{
  return a->kind == b->kind
         && (a->kind != UNKNOT_POSE_POINT_BONE || (a->figure == b->figure && a->bone == b->bone));
}

static gboolean
directions_agree (const UnknotPoseDirection *a,
                  const UnknotPoseDirection *b)
{
  return a->bound == b->bound && (!a->bound || (a->figure == b->figure && a->bone == b->bone));
}

/* What is bound to different things can't be between them: it changes over half-way. */
static void
mix_point (UnknotPosePoint       *a,
           const UnknotPosePoint *b,
           double                 t)
{
  if (points_agree (a, b))
    {
      a->at = unknot_vector_mix (a->at, b->at, t);
      a->off = unknot_vector_mix (a->off, b->off, t);
    }
  else if (t >= 0.5)
    *a = *b;
}

static void
mix_points (UnknotPosePoint       *a,
            const UnknotPosePoint *b,
            guint                  n_points,
            double                 t)
{
  for (guint i = 0; i < n_points; i++)
    mix_point (&a[i], &b[i], t);
}

static void
mix_direction (UnknotPoseDirection       *a,
               const UnknotPoseDirection *b,
               double                     t)
{
  if (directions_agree (a, b))
    a->along = unknot_vector_mix (unknot_vector_unit (a->along), unknot_vector_unit (b->along), t);
  else if (t >= 0.5)
    *a = *b;
}

static void
mix_shape (UnknotHandShape       *a,
           const UnknotHandShape *b,
           double                 t)
{
  MIX_NUMBERS (a->fingers, b->fingers, t);
  MIX_NUMBERS (a->thumb, b->thumb, t);
  a->spread = mix (a->spread, b->spread, t);
}

static gboolean
arms_agree (const UnknotPoseArm *a,
            const UnknotPoseArm *b)
{
  if (a->reaches != b->reaches || a->turned != b->turned || a->contact != b->contact)
    return FALSE;

  return !a->reaches || (points_agree (&a->at, &b->at) && directions_agree (&a->fingers, &b->fingers)
                         && directions_agree (&a->palm, &b->palm) && directions_agree (&a->pole, &b->pole));
}

static gboolean
legs_agree (const UnknotPoseLeg *a,
            const UnknotPoseLeg *b)
{
  if (a->planted != b->planted || a->turned != b->turned)
    return FALSE;

  return !a->planted || (points_agree (&a->at, &b->at) && directions_agree (&a->toe, &b->toe)
                         && directions_agree (&a->up, &b->up) && directions_agree (&a->pole, &b->pole));
}

static UnknotPoseDirection
in_room (UnknotVector along)
{
  return (UnknotPoseDirection) { .bound = FALSE, .along = along };
}

/* The same arm, said by where wrist and elbow are in the room: so it can be mixed with any other. */
static void
loosen_arm (UnknotPoseArm        *arm,
            const UnknotSkeleton *skeleton,
            UnknotSide            side)
{
  UnknotBone upper = unknot_bone_of (UNKNOT_BONE_UPPER_ARM_LEFT, side);
  UnknotBone hand = unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side);
  UnknotTurn turn = skeleton->turn[hand];

  arm->reaches = TRUE;
  arm->turned = TRUE;
  arm->contact = UNKNOT_HAND_CONTACT_WRIST;
  arm->at = (UnknotPosePoint) { .kind = UNKNOT_POSE_POINT_WORLD, .at = skeleton->at[hand] };
  arm->fingers = in_room (unknot_vector_scale (turn.y, -1));
  arm->palm = in_room (unknot_vector_scale (turn.x, side == UNKNOT_SIDE_RIGHT ? 1 : -1));
  arm->pole = in_room (unknot_vector_scale (skeleton->turn[upper].z, -1));
}

static void
loosen_leg (UnknotPoseLeg        *leg,
            const UnknotSkeleton *skeleton,
            UnknotSide            side)
{
  UnknotBone thigh = unknot_bone_of (UNKNOT_BONE_THIGH_LEFT, side);
  UnknotBone foot = unknot_bone_of (UNKNOT_BONE_FOOT_LEFT, side);

  leg->planted = TRUE;
  leg->turned = TRUE;
  leg->at = (UnknotPosePoint) { .kind = UNKNOT_POSE_POINT_WORLD, .at = skeleton->at[foot] };
  leg->toe = in_room (skeleton->turn[foot].z);
  leg->up = in_room (skeleton->turn[foot].y);
  leg->pole = in_room (skeleton->turn[thigh].z);
}

static void
mix_arm (UnknotPoseArm       *a,
         const UnknotPoseArm *b,
         double               t)
{
  mix_shape (&a->shape, &b->shape, t);
  MIX_NUMBERS (a->angles, b->angles, t);
  MIX_NUMBERS (a->wrist, b->wrist, t);
  mix_point (&a->at, &b->at, t);
  mix_direction (&a->fingers, &b->fingers, t);
  mix_direction (&a->palm, &b->palm, t);
  mix_direction (&a->pole, &b->pole, t);
  a->contact_at = unknot_vector_mix (a->contact_at, b->contact_at, t);
  a->pronation = mix (a->pronation, b->pronation, t);
}

static void
mix_leg (UnknotPoseLeg       *a,
         const UnknotPoseLeg *b,
         double               t)
{
  MIX_NUMBERS (a->angles, b->angles, t);
  mix_point (&a->at, &b->at, t);
  mix_direction (&a->toe, &b->toe, t);
  mix_direction (&a->up, &b->up, t);
  mix_direction (&a->pole, &b->pole, t);
  a->flexion = mix (a->flexion, b->flexion, t);
}

/* Limbs that the keys say in different ways, such as a hand on a head and one on a thigh, go by the room. */
static void
mix_limbs (UnknotPoseFigure     *a,
           const UnknotSkeleton *from,
           const UnknotSkeleton *to,
           double                t)
{
  for (UnknotSide side = UNKNOT_SIDE_LEFT; side <= UNKNOT_SIDE_RIGHT; side++)
    {
      UnknotPoseArm arm = to->figure->arms[side];
      UnknotPoseLeg leg = to->figure->legs[side];

      if (!arms_agree (&a->arms[side], &arm))
        {
          loosen_arm (&a->arms[side], from, side);
          loosen_arm (&arm, to, side);
        }
      if (!legs_agree (&a->legs[side], &leg))
        {
          loosen_leg (&a->legs[side], from, side);
          loosen_leg (&leg, to, side);
        }

      mix_arm (&a->arms[side], &arm, t);
      mix_leg (&a->legs[side], &leg, t);
    }
}

static void
mix_figure (UnknotPoseFigure       *a,
            const UnknotPoseFigure *b,
            double                  t)
{
  a->root_at = unknot_vector_mix (a->root_at, b->root_at, t);
  MIX_NUMBERS (a->root_turn, b->root_turn, t);
  MIX_NUMBERS (a->spine, b->spine, t);
  a->belly = mix (a->belly, b->belly, t);

  for (guint side = 0; side < 2; side++)
    if (a->collar_set[side] && b->collar_set[side])
      MIX_NUMBERS (a->collar[side], b->collar[side], t);
}

static void
mix_prop (UnknotProp       *a,
          const UnknotProp *b,
          double            t)
{
  if (a->kind != b->kind || a->n_points != b->n_points || a->n_patches != b->n_patches)
    {
      if (t >= 0.5)
        *a = *b;
      return;
    }

  mix_point (&a->at, &b->at, t);
  mix_points (a->points, b->points, a->n_points, t);
  mix_direction (&a->barrel, &b->barrel, t);
  mix_direction (&a->handle, &b->handle, t);
  mix_direction (&a->along, &b->along, t);
  mix_direction (&a->face, &b->face, t);
  a->size = unknot_vector_mix (a->size, b->size, t);
  a->axis = unknot_vector_mix (a->axis, b->axis, t);
  a->radius = mix (a->radius, b->radius, t);
  a->length = mix (a->length, b->length, t);
  a->width = mix (a->width, b->width, t);
  a->height = mix (a->height, b->height, t);
  a->thick = mix (a->thick, b->thick, t);
  a->yaw = mix (a->yaw, b->yaw, t);
  a->tilt = mix (a->tilt, b->tilt, t);

  for (guint i = 0; i < a->n_patches; i++)
    {
      a->patches[i].at = unknot_vector_mix (a->patches[i].at, b->patches[i].at, t);
      a->patches[i].out = unknot_vector_mix (a->patches[i].out, b->patches[i].out, t);
    }
}

static void
mix_frame (UnknotPoseFrame       *a,
           const UnknotPoseFrame *b,
           double                 t)
{
  a->center = unknot_vector_mix (a->center, b->center, t);
  a->width = mix (a->width, b->width, t);
  a->height = mix (a->height, b->height, t);
}

/**
 * unknot_bound_pose_mix:
 * @a: a key pose
 * @b: the next one, of the same people and things
 * @t: 0 is @a, 1 is @b
 *
 * Makes a pose between two key poses. Hands and feet that have a target stay on it, since it is the targets
 * that move; those that hang in one and reach in the other, or reach for different things, go straight through the
 * room. People, things and overlays that only one of them has are taken from @a.
 *
 * Returns: (transfer full): a new pose
 */
UnknotBoundPose *
unknot_bound_pose_mix (const UnknotBoundPose *a,
                       const UnknotBoundPose *b,
                       double                 t)
{
  UnknotBoundPose *pose = unknot_bound_pose_copy (a);
  UnknotStage from, to;

  unknot_stage_solve (&from, a);
  unknot_stage_solve (&to, b);

  pose->view.yaw = mix (a->view.yaw, b->view.yaw, t);
  pose->view.pitch = mix (a->view.pitch, b->view.pitch, t);
  mix_frame (&pose->view.wide, &b->view.wide, t);
  mix_frame (&pose->view.tall, &b->view.tall, t);

  for (guint i = 0; i < MIN (a->n_figures, b->n_figures); i++)
    {
      mix_figure (&pose->figures[i], &b->figures[i], t);
      mix_limbs (&pose->figures[i], &from.skeletons[i], &to.skeletons[i], t);
    }

  for (guint i = 0; i < MIN (a->n_props, b->n_props); i++)
    mix_prop (&pose->props[i], &b->props[i], t);

  for (guint i = 0; i < MIN (a->n_overlays, b->n_overlays); i++)
    if (a->overlays[i].kind == b->overlays[i].kind)
      mix_points (pose->overlays[i].points, b->overlays[i].points,
                  MIN (a->overlays[i].n_points, b->overlays[i].n_points), t);

  pose->scene.floor = mix (a->scene.floor, b->scene.floor, t);
  pose->scene.wall_z = mix (a->scene.wall_z, b->scene.wall_z, t);
  pose->spot.at = unknot_vector_mix (a->spot.at, b->spot.at, t);
  pose->spot.normal = unknot_vector_unit (unknot_vector_mix (a->spot.normal, b->spot.normal, t));
  pose->spot.press = mix (a->spot.press, b->spot.press, t);

  return pose;
}

/**
 * unknot_bound_pose_ease:
 * @t: how much of the way is gone in time, 0 to 1
 *
 * Gives how much of the way is gone in space, so that a movement starts and ends softly: speed and
 * acceleration are 0 at both ends.
 *
 * Returns: 0 to 1
 */
double
unknot_bound_pose_ease (double t)
{
  return t * t * t * (t * (6 * t - 15) + 10);
}
