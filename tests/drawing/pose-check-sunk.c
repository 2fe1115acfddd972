#include "pose-check.h"

/* Nothing goes into anything else, but where flesh or a cushion gives way. */

/* How deep a limb or a hard tool may be, and flesh in a cushion: a seat carries with 17 mm of it, a thigh is soft. */
#define HARD (15 * MM)
#define SOFT (40 * MM)
/* A limb is looked at from here on: nearer to its joint it always presses against the trunk. */
#define ARM_FROM 0.7
#define THIGH_FROM 0.55

typedef struct
{
  UnknotSide side;
} Skip;

static UnknotBone
left_of (UnknotBone bone)
{
  return bone < UNKNOT_BONE_COLLAR_LEFT ? bone : (UnknotBone) (bone - (bone - UNKNOT_BONE_COLLAR_LEFT) % 2);
}

static gboolean
is_of_side (UnknotBone bone,
            UnknotSide side)
{
  return bone >= UNKNOT_BONE_COLLAR_LEFT && bone == unknot_bone_of (left_of (bone), side);
}

static gboolean
is_arm_bone (UnknotBone bone)
{
  return bone >= UNKNOT_BONE_COLLAR_LEFT && bone <= UNKNOT_BONE_HAND_RIGHT;
}

static gboolean
is_solid (const UnknotPrimitive *primitive)
{
  return primitive->hole_radius <= 0;
}

static gboolean
without_arm (const UnknotPrimitive *primitive,
             gpointer               data)
{
  const Skip *skip = data;

  return is_solid (primitive) && !(is_arm_bone (primitive->bone) && is_of_side (primitive->bone, skip->side));
}

/* Shin and foot against all but the own leg: flesh of the thigh gives way to the calf. */
static gboolean
without_leg (const UnknotPrimitive *primitive,
             gpointer               data)
{
  const Skip *skip = data;

  return is_solid (primitive)
         && !(primitive->bone >= UNKNOT_BONE_THIGH_LEFT && is_of_side (primitive->bone, skip->side));
}

/* The knee against chest and arms: between hip and belly there is always a fold. */
static gboolean
upper_body (const UnknotPrimitive *primitive,
            gpointer               data)
{
  return is_solid (primitive) && (primitive->bone == UNKNOT_BONE_THORAX || primitive->bone == UNKNOT_BONE_HEAD
                                  || primitive->bone == UNKNOT_BONE_NECK || is_arm_bone (primitive->bone));
}

static gboolean
anything (const UnknotPrimitive *primitive,
          gpointer               data)
{
  return is_solid (primitive);
}

typedef struct
{
  double depth;
  UnknotBone bone;
  const UnknotPrimitive *into;
} Worst;

/* How deep the skin of a limb is in another, along the way out. A field measures less than there is round what is
 * flattened, so it is walked to the skin. */
static double
measure_depth (const UnknotField *field,
               UnknotVector       at,
               double             radius,
               double             enough)
{
  UnknotVector out;
  double way = 0;

  if (radius - unknot_field_distance (field, at) <= enough)
    return 0;

  out = unknot_field_normal (field, at, 0.004);
  at = unknot_vector_along (at, out, -radius);
  for (guint i = 0; i < 12; i++)
    {
      double gap = unknot_field_distance (field, unknot_vector_along (at, out, way));

      if (gap > -1e-4)
        break;
      way -= gap;
    }

  return way;
}

static double
sample_depth (const UnknotField *field,
              const PoseSample  *sample,
              double             enough)
{
  UnknotVector out;

  if (sample->radius * MAX (sample->primitive->scale.x, MAX (sample->primitive->scale.y, sample->primitive->scale.z))
      - unknot_field_distance (field, sample->at) <= enough)
    return 0;

  out = unknot_field_normal (field, sample->at, 0.004);
  return measure_depth (field, sample->at, pose_sample_radius (sample, unknot_vector_scale (out, -1)), enough);
}

static void
try_sample (Worst             *worst,
            const PoseSample  *sample,
            const UnknotField *field)
{
  double depth = sample_depth (field, sample, MAX (worst->depth, HARD));

  if (depth <= worst->depth)
    return;
  worst->depth = depth;
  worst->bone = sample->primitive->bone;
  worst->into = unknot_field_nearest (field, sample->at);
}

static void
report_limb (const PoseScene *self,
             guint            figure,
             guint            into,
             const Worst     *worst)
{
  if (worst->depth > HARD)
    pose_scene_fault (self, POSE_RULE_SUNK, "%s: %s is %.0f mm in the %s%s", pose_scene_name (self, figure),
                      unknot_bone_to_id (worst->bone), worst->depth / MM, figure == into ? "own " : "person's ",
                      worst->into != NULL ? unknot_bone_to_id (worst->into->bone) : "body");
}

/* A limb against the body that it belongs to. */
static void
check_limb (const PoseScene *self,
            guint            figure,
            UnknotBone       first,
            UnknotBone       last,
            UnknotSide       side,
            gboolean       (*wanted) (const UnknotPrimitive *primitive,
                                      gpointer               data))
{
  Skip skip = { side };
  g_autoptr (UnknotField) field = pose_scene_field (self, figure, wanted, &skip);
  Worst worst = { .depth = 0 };

  for (guint i = 0; i < self->samples[figure]->len; i++)
    {
      const PoseSample *sample = &g_array_index (self->samples[figure], PoseSample, i);
      UnknotBone bone = sample->primitive->bone;

      if (bone < first || bone > last || !is_of_side (bone, side))
        continue;
      if ((left_of (bone) == UNKNOT_BONE_UPPER_ARM_LEFT && sample->out < ARM_FROM)
          || (left_of (bone) == UNKNOT_BONE_THIGH_LEFT && sample->out < THIGH_FROM))
        continue;
      try_sample (&worst, sample, field);
    }
  report_limb (self, figure, figure, &worst);
}

static gboolean
own_upper_arm (const UnknotPrimitive *primitive,
               gpointer               data)
{
  const Skip *skip = data;

  return is_solid (primitive) && primitive->bone == unknot_bone_of (UNKNOT_BONE_UPPER_ARM_LEFT, skip->side);
}

static void
check_self (const PoseScene *self,
            guint            figure)
{
  for (guint side = 0; side < 2; side++)
    {
      check_limb (self, figure, UNKNOT_BONE_UPPER_ARM_LEFT, UNKNOT_BONE_HAND_RIGHT, side, without_arm);
      check_limb (self, figure, UNKNOT_BONE_HAND_LEFT, UNKNOT_BONE_HAND_RIGHT, side, own_upper_arm);
      check_limb (self, figure, UNKNOT_BONE_SHIN_LEFT, UNKNOT_BONE_FOOT_RIGHT, side, without_leg);
      check_limb (self, figure, UNKNOT_BONE_THIGH_LEFT, UNKNOT_BONE_THIGH_RIGHT, side, upper_body);
    }
}

static void
check_other (const PoseScene *self)
{
  g_autoptr (UnknotField) person = pose_scene_field (self, 0, anything, NULL);
  Worst worst = { .depth = 0 };

  for (guint i = 0; i < self->samples[1]->len; i++)
    try_sample (&worst, &g_array_index (self->samples[1], PoseSample, i), person);
  report_limb (self, 1, 0, &worst);
}

/* A round thing against the skin of a body. */
static void
cone_depth (const UnknotPrimitive  *thing,
            const UnknotField      *skin,
            double                 *most,
            const char            **bone)
{
  for (guint i = 0; i <= 4; i++)
    {
      double t = i / 4.0;
      double radius = thing->radius_a + (thing->radius_b - thing->radius_a) * t;
      UnknotVector at = unknot_vector_mix (thing->a, thing->b, t);
      double depth = measure_depth (skin, at, radius, MAX (*most, HARD));

      if (depth <= *most)
        continue;
      *most = depth;
      *bone = unknot_bone_to_id (unknot_field_nearest (skin, at)->bone);
    }
}

static void
check_thing (const PoseScene *self,
             guint            prop,
             guint            figure)
{
  UnknotPropKind kind = self->pose->props[prop].kind;
  double allowed = pose_prop_is_soft (kind) ? SOFT : HARD;
  gboolean round = FALSE;
  double depth = 0;
  const char *bone = "body";

  if (pose_prop_is_cloth (kind))
    return;

  for (guint i = 0; i < self->props[prop]->len; i++)
    {
      const UnknotPrimitive *primitive = &g_array_index (self->props[prop], UnknotPrimitive, i);

      if (primitive->kind != UNKNOT_PRIMITIVE_CONE || kind == UNKNOT_PROP_SOFT_PILLOW)
        continue;
      round = TRUE;
      cone_depth (primitive, self->skins[figure], &depth, &bone);
    }
  for (guint i = 0; i < self->samples[figure]->len && !round; i++)
    {
      const PoseSample *sample = &g_array_index (self->samples[figure], PoseSample, i);
      double one = sample_depth (self->things[prop], sample, MAX (depth, HARD));

      if (one > depth)
        {
          depth = one;
          bone = unknot_bone_to_id (sample->primitive->bone);
        }
    }

  if (depth > allowed)
    pose_scene_fault (self, POSE_RULE_SUNK, "%s: %s and %s are %.0f mm in each other", pose_scene_name (self, figure),
                      bone, unknot_prop_kind_to_id (kind), depth / MM);
}

void
pose_scene_check_sunk (const PoseScene *self)
{
  for (guint i = 0; i < self->pose->n_figures; i++)
    {
      check_self (self, i);
      for (guint prop = 0; prop < self->pose->n_props; prop++)
        check_thing (self, prop, i);
    }
  if (self->pose->n_figures > 1)
    check_other (self);
}
