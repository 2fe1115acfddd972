#include "unknot-solve-private.h"

/* What all solvers share: the posed skin and where the knot is on it. */

void
unknot_solve_refresh (UnknotSolve *self)
{
  unknot_stage_solve (&self->stage, self->pose);
}

static gboolean
is_arm (UnknotBone bone)
{
  return bone >= UNKNOT_BONE_UPPER_ARM_LEFT && bone <= UNKNOT_BONE_HAND_RIGHT;
}

static gboolean
is_upper_arm (UnknotBone bone)
{
  return bone == UNKNOT_BONE_UPPER_ARM_LEFT || bone == UNKNOT_BONE_UPPER_ARM_RIGHT;
}

static gboolean
is_thigh (UnknotBone bone)
{
  return bone == UNKNOT_BONE_THIGH_LEFT || bone == UNKNOT_BONE_THIGH_RIGHT;
}

static gboolean
is_of_side (UnknotBone bone,
            UnknotSide side)
{
  return is_arm (bone) && (bone - UNKNOT_BONE_UPPER_ARM_LEFT) % 2 == (side == UNKNOT_SIDE_RIGHT ? 1 : 0);
}

static gboolean
belongs (const UnknotPrimitive *primitive,
         UnknotSolveParts       parts)
{
  UnknotBone bone = primitive->bone;

  switch (parts)
    {
    case UNKNOT_SOLVE_NO_ARMS:
      /* The deltoid also belongs to the trunk, where it rounds the armpit. */
      return !is_arm (bone) || (is_upper_arm (bone) && primitive->part == UNKNOT_PART_TRUNK);
    case UNKNOT_SOLVE_FLESH:
      return primitive->cloth != UNKNOT_CLOTH_HAIR && belongs (primitive, UNKNOT_SOLVE_NO_ARMS);
    case UNKNOT_SOLVE_NO_LIMBS:
      return !is_arm (bone);
    case UNKNOT_SOLVE_NO_HANDS:
      return !is_arm (bone) || is_upper_arm (bone);
    case UNKNOT_SOLVE_SKIP_LEFT:
      return !is_of_side (bone, UNKNOT_SIDE_LEFT);
    case UNKNOT_SOLVE_SKIP_RIGHT:
      return !is_of_side (bone, UNKNOT_SIDE_RIGHT);
    case UNKNOT_SOLVE_PELVIS:
      return bone == UNKNOT_BONE_PELVIS || (is_thigh (bone) && primitive->part == UNKNOT_PART_TRUNK);
    case UNKNOT_SOLVE_SEAT:
      return bone == UNKNOT_BONE_PELVIS || is_thigh (bone);
    case UNKNOT_SOLVE_CHEST:
      return bone == UNKNOT_BONE_THORAX || bone == UNKNOT_BONE_COLLAR_LEFT || bone == UNKNOT_BONE_COLLAR_RIGHT;
    case UNKNOT_SOLVE_HEAD:
      return bone == UNKNOT_BONE_HEAD && primitive->cloth != UNKNOT_CLOTH_HAIR;
    case UNKNOT_SOLVE_DRAPE:
      return bone != UNKNOT_BONE_HEAD && !(bone == UNKNOT_BONE_NECK && primitive->cloth == UNKNOT_CLOTH_SKIN)
             && belongs (primitive, UNKNOT_SOLVE_NO_ARMS);
    case UNKNOT_SOLVE_FOREARM_LEFT:
      return bone == UNKNOT_BONE_FOREARM_LEFT;
    case UNKNOT_SOLVE_ALL:
    default:
      return TRUE;
    }
}

/* A field of the parts of a figure as the stage has them now. */
UnknotField *
unknot_solve_field (const UnknotSolve *self,
                    guint              figure,
                    UnknotSolveParts   parts)
{
  g_autoptr (GArray) all = unknot_primitives_new ();
  g_autoptr (GArray) some = unknot_primitives_new ();

  unknot_primitives_add_body (all, &self->stage, figure);
  for (guint i = 0; i < all->len; i++)
    {
      UnknotPrimitive *primitive = &g_array_index (all, UnknotPrimitive, i);

      if (belongs (primitive, parts))
        g_array_append_vals (some, primitive, 1);
    }

  return unknot_field_new ((UnknotPrimitive *) some->data, some->len);
}

/* Directions along the skin: up the bone that the knot rides on, and towards the knot's side. */
static void
find_tangents (const UnknotSolve *self,
               UnknotSolveSkin   *skin)
{
  const UnknotSkeleton *skeleton = &self->stage.skeletons[0];
  const UnknotTurn *chest = &skeleton->turn[UNKNOT_BONE_THORAX];
  UnknotBone bone = is_upper_arm (self->spot.bone) ? UNKNOT_BONE_THORAX : self->spot.bone;
  UnknotVector up = unknot_vector_reject (skeleton->turn[bone].y, skin->normal);

  /* On the shelf of the shoulder, up would look away from the body: there it is backwards. */
  if (unknot_vector_length (up) < 0.2)
    up = unknot_vector_reject (unknot_vector_scale (chest->z, -1), skin->normal);

  skin->up = unknot_vector_unit (up);
  skin->out = unknot_vector_cross (skin->up, skin->normal);
  if (unknot_vector_dot (skin->out, unknot_vector_scale (chest->x, unknot_side_sign (self->side))) < 0)
    skin->out = unknot_vector_scale (skin->out, -1);
}

/* Where the knot is now. @slide is in millimetres along the skin, outwards and up. */
void
unknot_solve_skin (const UnknotSolve *self,
                   const double       slide[2],
                   UnknotSolveSkin   *skin)
{
  const UnknotSkeleton *skeleton = &self->stage.skeletons[0];
  g_autoptr (UnknotField) field = unknot_solve_field (self, 0, is_upper_arm (self->spot.bone) ? UNKNOT_SOLVE_NO_HANDS
                                                                                              : UNKNOT_SOLVE_NO_LIMBS);

  skin->normal = unknot_vector_unit (unknot_turn_apply (skeleton->turn[self->spot.bone], self->spot.normal));
  skin->at = unknot_field_surface (field, unknot_skeleton_place (skeleton, self->spot.bone, self->spot.at), 12);
  find_tangents (self, skin);

  if (fabs (slide[0]) > 0 || fabs (slide[1]) > 0)
    {
      UnknotVector moved = unknot_vector_along (skin->at, skin->out, slide[0] * UNKNOT_MM);

      skin->at = unknot_field_surface (field, unknot_vector_along (moved, skin->up, slide[1] * UNKNOT_MM), 12);
    }

  skin->normal = unknot_field_normal (field, skin->at, 0.004);
}

/* The middle of a ball that presses on the knot from @reach away. */
UnknotVector
unknot_solve_ball (const UnknotSolve *self,
                   const double       slide[2],
                   double             reach,
                   UnknotSolveSkin   *skin)
{
  unknot_solve_skin (self, slide, skin);
  return unknot_vector_along (skin->at, skin->normal, reach);
}

/* Root of a monotonic function; without one, the nearer end. */
double
unknot_solve_root (double (*value) (double x, gpointer data),
                   gpointer data,
                   double   least,
                   double   most,
                   guint    steps)
{
  double at_least = value (least, data);
  double at_most = value (most, data);

  if (at_least * at_most > 0)
    return fabs (at_least) < fabs (at_most) ? least : most;

  for (guint i = 0; i < steps; i++)
    {
      double middle = (least + most) / 2;
      double at_middle = value (middle, data);

      if (at_middle * at_least > 0)
        {
          least = middle;
          at_least = at_middle;
        }
      else
        most = middle;
    }

  return (least + most) / 2;
}

UnknotProp *
unknot_solve_prop (UnknotSolve           *self,
                   const UnknotSolveStep *step)
{
  return &self->pose->props[step->prop];
}

/* The pillow of the picture, or NULL. */
UnknotProp *
unknot_solve_pillow (UnknotSolve *self)
{
  for (guint i = 0; i < self->pose->n_props; i++)
    if (self->pose->props[i].kind == UNKNOT_PROP_PILLOW)
      return &self->pose->props[i];

  return NULL;
}

/* Remembers where the tool meets the skin. */
void
unknot_solve_touch (UnknotSolve           *self,
                    const UnknotSolveSkin *skin)
{
  self->knot.at = skin->at;
  self->knot.normal = skin->normal;
}

static void
resolve_point (UnknotPosePoint       *point,
               const UnknotSolveSkin *skin)
{
  UnknotVector at = skin->at;

  if (point->kind != UNKNOT_POSE_POINT_SPOT)
    return;

  at = unknot_vector_along (at, skin->out, point->at.x * UNKNOT_MM);
  at = unknot_vector_along (at, skin->up, point->at.y * UNKNOT_MM);
  at = unknot_vector_along (at, skin->normal, point->at.z * UNKNOT_MM);
  *point = (UnknotPosePoint) { .kind = UNKNOT_POSE_POINT_WORLD, .at = at };
}

/* Turns all points that hang on the knot into places. A bare "spot" follows the tool, an offset the knot. */
void
unknot_solve_points (UnknotSolve *self)
{
  static const double still[2] = { 0, 0 };
  UnknotSolveSkin skin;

  unknot_solve_skin (self, still, &skin);
  for (guint i = 0; i < self->pose->n_props; i++)
    resolve_point (&self->pose->props[i].at, &skin);
  for (guint i = 0; i < self->pose->n_overlays; i++)
    {
      UnknotPoseOverlay *overlay = &self->pose->overlays[i];

      for (guint n = 0; n < overlay->n_points; n++)
        {
          UnknotPosePoint *point = &overlay->points[n];

          if (point->kind == UNKNOT_POSE_POINT_SPOT && unknot_vector_length (point->at) < 1e-9)
            *point = (UnknotPosePoint) { .kind = UNKNOT_POSE_POINT_WORLD, .at = self->knot.at };
          else
            resolve_point (point, &skin);
        }
    }
}
