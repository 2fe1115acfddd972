#pragma once

#include "unknot-field.h"
#include "unknot-joints.h"
#include "unknot-pose-binder.h"

/* The rules that every picture keeps, for tests/check-poses and test-pose-rules. All lengths are in units of
 * stature, but for faults, which are in millimetres, degrees or shares. */

/* A millimetre of a person 1750 mm tall. */
#define MM (1.0 / 1750)

typedef enum
{
  POSE_RULE_JOINT,
  POSE_RULE_REACH,
  POSE_RULE_CONTACT,
  POSE_RULE_SUPPORT,
  POSE_RULE_SUNK,
  POSE_RULE_MUSCLE,
  POSE_RULE_ZONE,
  POSE_RULE_CAMERA,
  POSE_RULE_MIRROR,
  POSE_RULE_MOTION,
} PoseRule;

#define N_POSE_RULES (POSE_RULE_MOTION + 1)

/**
 * PoseFault:
 * @where: pose, build, muscle and moment
 * @rule: what is broken
 * @text: by whom, and how much
 */
typedef struct
{
  char *where;
  PoseRule rule;
  char *text;
} PoseFault;

/**
 * PoseScene:
 * @pose: the picture; borrowed
 * @between: it lies between two keys
 * @samples: places in everybody's flesh, see pose-scene.c
 * @faults: (element-type PoseFault): where to report
 * @where: what to report
 *
 * A picture with all that the rules ask about it.
 */
typedef struct
{
  const UnknotBoundPose *pose;
  const UnknotJointRanges *ranges;
  gboolean between;
  UnknotStage stage;
  GArray *bodies[UNKNOT_POSE_MAX_FIGURES];
  GArray *props[UNKNOT_POSE_MAX_PROPS];
  GArray *samples[UNKNOT_POSE_MAX_FIGURES];
  UnknotField *skins[UNKNOT_POSE_MAX_FIGURES];
  UnknotField *things[UNKNOT_POSE_MAX_PROPS];
  GPtrArray *faults;
  const char *where;
} PoseScene;

/**
 * PoseSample:
 * @at: on the axis of a primitive
 * @radius: from there to the skin; a flattened solid has more than one, see [func@sample_radius]
 * @primitive: which it is of
 * @out: how far from the joint where its limb begins, as a share of the bone
 */
typedef struct
{
  UnknotVector at;
  double radius;
  const UnknotPrimitive *primitive;
  double out;
} PoseSample;

double         pose_sample_radius      (const PoseSample        *self,
                                        UnknotVector             way);
double         pose_sample_gap         (const PoseSample        *self,
                                        const UnknotField       *field);
const char *   pose_rule_to_id         (PoseRule                 rule);
GPtrArray *    pose_faults_new         (void) G_GNUC_WARN_UNUSED_RESULT;

PoseScene *    pose_scene_new          (const UnknotBoundPose   *pose,
                                        const UnknotJointRanges *ranges,
                                        gboolean                 between,
                                        GPtrArray               *faults,
                                        const char              *where) G_GNUC_WARN_UNUSED_RESULT;
void           pose_scene_free         (PoseScene               *self);
void           pose_scene_fault        (const PoseScene         *self,
                                        PoseRule                 rule,
                                        const char              *format,
                                        ...) G_GNUC_PRINTF (3, 4);
UnknotField *  pose_scene_field        (const PoseScene         *self,
                                        guint                    figure,
                                        gboolean               (*wanted) (const UnknotPrimitive *primitive,
                                                                          gpointer               data),
                                        gpointer                 data) G_GNUC_WARN_UNUSED_RESULT;
UnknotField *  pose_scene_hand         (const PoseScene         *self,
                                        guint                    figure,
                                        UnknotSide               side) G_GNUC_WARN_UNUSED_RESULT;
const char *   pose_scene_name         (const PoseScene         *self,
                                        guint                    figure);
gboolean       pose_prop_is_soft       (UnknotPropKind           kind);
gboolean       pose_prop_is_cloth      (UnknotPropKind           kind);
gboolean       pose_prop_is_furniture  (UnknotPropKind           kind);

void           pose_scene_check_joints (const PoseScene         *self);
void           pose_scene_check_reach  (const PoseScene         *self);
void           pose_scene_check_contact (const PoseScene        *self);
void           pose_scene_check_support (const PoseScene        *self);
void           pose_scene_check_sunk   (const PoseScene         *self);
void           pose_scene_check_camera (const PoseScene         *self);
void           pose_scene_check        (const PoseScene         *self);

UnknotSpot     pose_find_on_map        (const UnknotSkin        *skin,
                                        const UnknotSpot        *near,
                                        UnknotVector             rest);
void           pose_check_motion       (const UnknotBoundPose   *a,
                                        const UnknotBoundPose   *b,
                                        GPtrArray               *faults,
                                        const char              *where);
void           pose_check_mirror       (const UnknotBoundPose   *a,
                                        const UnknotBoundPose   *b,
                                        GPtrArray               *faults,
                                        const char              *where);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoseScene, pose_scene_free)
