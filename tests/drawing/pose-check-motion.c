#include "pose-check.h"

/* How a picture moves, and that the other side's is its mirror image. */

/* So many steps lie between two keys. */
#define N_STEPS 12
/* No step is longer than this many times what it would be at a steady speed, and a little. */
#define MOST_SUDDEN 2.6
#define LEAST_JUMP (8 * MM)
/* The mirror image is the other side's pose but for this. */
#define MIRROR_SLACK (0.1 * MM)

static double
farthest (const UnknotStage *a,
          const UnknotStage *b,
          guint             *figure,
          UnknotBone        *bone)
{
  double most = 0;

  for (guint i = 0; i < a->n_skeletons; i++)
    for (guint n = 0; n < UNKNOT_N_BONES; n++)
      {
        UnknotVector way = unknot_vector_subtract (a->skeletons[i].at[n], b->skeletons[i].at[n]);
        double length = unknot_vector_length (way);

        if (length > most)
          {
            most = length;
            *figure = i;
            *bone = n;
          }
      }

  return most;
}

static void
report (GPtrArray  *faults,
        const char *where,
        PoseRule    rule,
        char       *text)
{
  PoseFault *fault = g_new (PoseFault, 1);

  *fault = (PoseFault) { g_strdup (where), rule, text };
  g_ptr_array_add (faults, fault);
}

/* From one key to the next nothing jumps. */
void
pose_check_motion (const UnknotBoundPose *a,
                   const UnknotBoundPose *b,
                   GPtrArray             *faults,
                   const char            *where)
{
  UnknotStage stages[N_STEPS + 1];
  UnknotBoundPose *poses[N_STEPS + 1];
  double steps[N_STEPS];
  guint figures[N_STEPS];
  UnknotBone bones[N_STEPS];
  double sum = 0;

  for (guint i = 0; i <= N_STEPS; i++)
    {
      poses[i] = unknot_bound_pose_mix (a, b, (double) i / N_STEPS);
      unknot_stage_solve (&stages[i], poses[i]);
    }
  for (guint i = 0; i < N_STEPS; i++)
    {
      figures[i] = 0;
      bones[i] = UNKNOT_BONE_PELVIS;
      steps[i] = farthest (&stages[i], &stages[i + 1], &figures[i], &bones[i]);
      sum += steps[i];
    }
  for (guint i = 0; i < N_STEPS; i++)
    if (steps[i] > LEAST_JUMP && steps[i] > MOST_SUDDEN * sum / N_STEPS)
      report (faults, where, POSE_RULE_MOTION,
              g_strdup_printf ("%s: %s jumps %.0f mm at %u/%u", figures[i] > 0 ? "helper" : "person",
                               unknot_bone_to_id (bones[i]), steps[i] / MM, i + 1, N_STEPS));
  for (guint i = 0; i <= N_STEPS; i++)
    unknot_bound_pose_unref (poses[i]);
}

/* @b is for the other side. */
void
pose_check_mirror (const UnknotBoundPose *a,
                   const UnknotBoundPose *b,
                   GPtrArray             *faults,
                   const char            *where)
{
  g_autoptr (UnknotBoundPose) other = unknot_bound_pose_mirror (b);
  UnknotStage stages[2];
  guint figure = 0;
  UnknotBone bone = UNKNOT_BONE_PELVIS;
  double off;

  unknot_stage_solve (&stages[0], a);
  unknot_stage_solve (&stages[1], other);
  off = farthest (&stages[0], &stages[1], &figure, &bone);
  if (off > MIRROR_SLACK)
    report (faults, where, POSE_RULE_MIRROR,
            g_strdup_printf ("%s: %s lies %.1f mm off the other side's mirror image",
                             figure > 0 ? "helper" : "person", unknot_bone_to_id (bone), off / MM));
  if (fabs (a->view.yaw - other->view.yaw) > 0.1)
    report (faults, where, POSE_RULE_MIRROR,
            g_strdup_printf ("camera at %.0f°, mirrored at %.0f°", a->view.yaw, other->view.yaw));
}
