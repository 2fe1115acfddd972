#include "pose-check.h"

/* A picture laid open for the rules: its fields, and places all through everybody's flesh. */

static const char * const rule_ids[N_POSE_RULES] = {
  "joint", "reach", "contact", "support", "sunk", "muscle", "zone", "camera", "mirror", "motion",
};

const char *
pose_rule_to_id (PoseRule rule)
{
  return rule_ids[rule];
}

gboolean
pose_prop_is_soft (UnknotPropKind kind)
{
  return kind == UNKNOT_PROP_PILLOW || kind == UNKNOT_PROP_SOFT_PILLOW || kind == UNKNOT_PROP_COUCH
         || kind == UNKNOT_PROP_BED || kind == UNKNOT_PROP_CHAIR;
}

gboolean
pose_prop_is_cloth (UnknotPropKind kind)
{
  return kind == UNKNOT_PROP_PAD || kind == UNKNOT_PROP_HOT_BOTTLE || kind == UNKNOT_PROP_TOWEL
         || kind == UNKNOT_PROP_COLD;
}

gboolean
pose_prop_is_furniture (UnknotPropKind kind)
{
  return kind == UNKNOT_PROP_BOX || kind == UNKNOT_PROP_CHAIR || kind == UNKNOT_PROP_COUCH
         || kind == UNKNOT_PROP_BED || kind == UNKNOT_PROP_DESK || kind == UNKNOT_PROP_TABLE
         || kind == UNKNOT_PROP_POST || kind == UNKNOT_PROP_DOORWAY || kind == UNKNOT_PROP_BASIN;
}

static void
fault_free (PoseFault *fault)
{
  g_free (fault->where);
  g_free (fault->text);
  g_free (fault);
}

GPtrArray *
pose_faults_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) fault_free);
}

/* Where the bone of a primitive begins, and how long it is. */
static double
share_of_bone (const UnknotSkeleton  *skeleton,
               const UnknotPrimitive *primitive,
               UnknotVector           at)
{
  UnknotBone bone = primitive->bone;
  UnknotBone next = bone + 2;
  double length;

  if (bone < UNKNOT_BONE_UPPER_ARM_LEFT || bone >= UNKNOT_BONE_FOOT_LEFT
      || bone == UNKNOT_BONE_HAND_LEFT || bone == UNKNOT_BONE_HAND_RIGHT)
    return 1;

  length = unknot_vector_length (unknot_vector_subtract (skeleton->at[next], skeleton->at[bone]));
  return unknot_vector_length (unknot_vector_subtract (at, skeleton->at[bone])) / length;
}

/* From the axis to the skin along @way, a unit vector. */
double
pose_sample_radius (const PoseSample *self,
                    UnknotVector      way)
{
  const UnknotPrimitive *primitive = self->primitive;
  UnknotVector own = unknot_turn_undo (primitive->turn, way);

  own = UNKNOT_VECTOR (own.x * primitive->scale.x, own.y * primitive->scale.y, own.z * primitive->scale.z);
  return self->radius * unknot_vector_length (own);
}

/* What is farther away than this is not measured exactly. */
#define NEAR (120 * MM)

/* From the skin to a field; below 0 it is in it. */
double
pose_sample_gap (const PoseSample  *self,
                 const UnknotField *field)
{
  double distance = unknot_field_distance (field, self->at);
  UnknotVector out;

  if (distance > self->radius + NEAR)
    return distance - self->radius;

  out = unknot_field_normal (field, self->at, 0.004);
  return distance - pose_sample_radius (self, unknot_vector_scale (out, -1));
}

static GArray *
make_samples (const UnknotSkeleton *skeleton,
              const GArray         *body)
{
  GArray *samples = g_array_new (FALSE, FALSE, sizeof (PoseSample));

  for (guint i = 0; i < body->len; i++)
    {
      const UnknotPrimitive *primitive = &g_array_index (body, UnknotPrimitive, i);
      guint n = primitive->line > 0 ? 2 : 5;

      /* What ends at a plane is a hem, and what has a hole is hair. */
      if (primitive->n_cuts > 0 || primitive->hole_radius > 0)
        continue;

      for (guint j = 0; j < n; j++)
        {
          double t = (double) j / (n - 1);
          PoseSample sample = {
            .at = unknot_vector_mix (primitive->a, primitive->b, t),
            .radius = primitive->radius_a + (primitive->radius_b - primitive->radius_a) * t,
            .primitive = primitive,
          };

          sample.out = share_of_bone (skeleton, primitive, sample.at);
          g_array_append_val (samples, sample);
        }
    }

  return samples;
}

PoseScene *
pose_scene_new (const UnknotBoundPose   *pose,
                const UnknotJointRanges *ranges,
                gboolean                 between,
                GPtrArray               *faults,
                const char              *where)
{
  PoseScene *self = g_new0 (PoseScene, 1);

  self->pose = pose;
  self->ranges = ranges;
  self->between = between;
  self->faults = faults;
  self->where = where;
  unknot_stage_solve (&self->stage, pose);

  for (guint i = 0; i < pose->n_figures; i++)
    {
      self->bodies[i] = unknot_primitives_new ();
      unknot_primitives_add_body (self->bodies[i], &self->stage, i);
      self->samples[i] = make_samples (&self->stage.skeletons[i], self->bodies[i]);
      self->skins[i] = unknot_field_new ((UnknotPrimitive *) self->bodies[i]->data, self->bodies[i]->len);
    }
  for (guint i = 0; i < pose->n_props; i++)
    {
      self->props[i] = unknot_primitives_new ();
      unknot_primitives_add_prop (self->props[i], &self->stage, pose, i);
      self->things[i] = unknot_field_new ((UnknotPrimitive *) self->props[i]->data, self->props[i]->len);
    }

  return self;
}

void
pose_scene_free (PoseScene *self)
{
  for (guint i = 0; i < self->pose->n_figures; i++)
    {
      g_array_unref (self->bodies[i]);
      g_array_unref (self->samples[i]);
      unknot_field_free (self->skins[i]);
    }
  for (guint i = 0; i < self->pose->n_props; i++)
    {
      g_array_unref (self->props[i]);
      unknot_field_free (self->things[i]);
    }
  g_free (self);
}

void
pose_scene_fault (const PoseScene *self,
                  PoseRule         rule,
                  const char      *format,
                  ...)
{
  PoseFault *fault = g_new (PoseFault, 1);
  va_list args;

  va_start (args, format);
  *fault = (PoseFault) { g_strdup (self->where), rule, g_strdup_vprintf (format, args) };
  va_end (args);
  g_ptr_array_add (self->faults, fault);
}

/* A field of the primitives of a figure that are wanted. */
UnknotField *
pose_scene_field (const PoseScene *self,
                  guint            figure,
                  gboolean       (*wanted) (const UnknotPrimitive *primitive,
                                            gpointer               data),
                  gpointer         data)
{
  g_autoptr (GArray) some = unknot_primitives_new ();

  for (guint i = 0; i < self->bodies[figure]->len; i++)
    {
      const UnknotPrimitive *primitive = &g_array_index (self->bodies[figure], UnknotPrimitive, i);

      if (wanted (primitive, data))
        g_array_append_vals (some, primitive, 1);
    }

  return unknot_field_new ((UnknotPrimitive *) some->data, some->len);
}

static gboolean
is_bone (const UnknotPrimitive *primitive,
         gpointer               data)
{
  return primitive->bone == (UnknotBone) GPOINTER_TO_UINT (data);
}

UnknotField *
pose_scene_hand (const PoseScene *self,
                 guint            figure,
                 UnknotSide       side)
{
  UnknotBone hand = unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side);

  return pose_scene_field (self, figure, is_bone, GUINT_TO_POINTER (hand));
}

const char *
pose_scene_name (const PoseScene *self,
                 guint            figure)
{
  return self->pose->n_figures > 1 && figure > 0 ? "helper" : "person";
}

/* All that can be said about one moment. */
void
pose_scene_check (const PoseScene *self)
{
  pose_scene_check_joints (self);
  pose_scene_check_reach (self);
  pose_scene_check_contact (self);
  pose_scene_check_support (self);
  pose_scene_check_sunk (self);
  if (!self->between)
    pose_scene_check_camera (self);
}
