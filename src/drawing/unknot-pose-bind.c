#include "unknot-pose-bind.h"

#include "unknot-json.h"
#include "unknot-solve-private.h"

/* A solver is run again if its own arm has moved the skin by more than this under the tool. */
#define SKIN_MOVED 0.0011
#define RETRIES 2

static void
run_step (UnknotSolve           *self,
          const UnknotSolveStep *step)
{
  switch (step->kind)
    {
    case UNKNOT_SOLVE_WALL:
      unknot_solve_wall (self, step);
      break;
    case UNKNOT_SOLVE_LIE_ON_BALL:
      unknot_solve_lie_on_ball (self, step);
      break;
    case UNKNOT_SOLVE_ROLLER:
      unknot_solve_roller (self, step);
      break;
    case UNKNOT_SOLVE_LIE_FLAT:
      unknot_solve_lie_flat (self);
      break;
    case UNKNOT_SOLVE_LIE_PRONE:
      unknot_solve_lie_prone (self, step);
      break;
    case UNKNOT_SOLVE_SIT:
      unknot_solve_sit (self, step);
      break;
    case UNKNOT_SOLVE_BESIDE:
      unknot_solve_beside (self, step);
      break;
    case UNKNOT_SOLVE_PRESS:
      unknot_solve_press (self, step);
      break;
    case UNKNOT_SOLVE_PRESS_BOTH:
      unknot_solve_press_both (self, step);
      break;
    case UNKNOT_SOLVE_CANE:
      unknot_solve_cane (self, step);
      break;
    case UNKNOT_SOLVE_GUN:
      unknot_solve_gun (self, step);
      break;
    case UNKNOT_SOLVE_PAD:
      unknot_solve_pad (self, step);
      break;
    case UNKNOT_SOLVE_PAD_ON_ARM:
    default:
      unknot_solve_pad_on_arm (self, step);
      break;
    }
}

static gboolean
moves_its_own_skin (const UnknotSolveStep *step)
{
  return step->kind == UNKNOT_SOLVE_PRESS || step->kind == UNKNOT_SOLVE_PRESS_BOTH || step->kind == UNKNOT_SOLVE_CANE
         || step->kind == UNKNOT_SOLVE_GUN || step->kind == UNKNOT_SOLVE_PAD;
}

static gboolean
has_resting_hand (const UnknotBoundPose *pose)
{
  for (guint figure = 0; figure < pose->n_figures; figure++)
    for (guint side = 0; side < 2; side++)
      if (pose->figures[figure].arms[side].reaches && pose->figures[figure].arms[side].on_skin)
        return TRUE;

  return FALSE;
}

static void
rest_arms (UnknotSolve *self)
{
  if (has_resting_hand (self->pose))
    unknot_solve_resting_hands (self);
  unknot_solve_mend_arms (self);
}

/* The body comes first, then the arms that only rest, then the tool: an arm that moves takes skin with it. */
static void
run_steps (UnknotSolve           *self,
           const UnknotPoseDraft *draft)
{
  gboolean rested = FALSE;

  for (guint i = 0; i < draft->n_steps; i++)
    {
      const UnknotSolveStep *step = &draft->steps[i];

      if (moves_its_own_skin (step) && !rested)
        {
          rest_arms (self);
          rested = TRUE;
        }
      memcpy (self->slid, step->slide, sizeof self->slid);
      run_step (self, step);
      for (guint again = 0; again < RETRIES && moves_its_own_skin (step); again++)
        {
          UnknotSolveSkin skin;

          unknot_solve_skin (self, self->slid, &skin);
          if (unknot_vector_length (unknot_vector_subtract (skin.at, self->knot.at)) < SKIN_MOVED)
            break;
          run_step (self, step);
        }
    }

  if (!rested)
    rest_arms (self);
  else
    unknot_solve_mend_arms (self);
}

/* The step whose tool is on the knot, or NULL. */
static const UnknotSolveStep *
contact_step (const UnknotPoseDraft *draft)
{
  for (guint i = draft->n_steps; i > 0; i--)
    if (unknot_solve_step_needs_spot (&draft->steps[i - 1]) && draft->steps[i - 1].kind != UNKNOT_SOLVE_BESIDE)
      return &draft->steps[i - 1];

  return NULL;
}

/* How far the surface of the tool is from the knot; below 0 the knot is in it. */
static double
tool_distance (const UnknotSolve     *self,
               const UnknotSolveStep *step)
{
  const UnknotProp *prop = step->prop >= 0 ? &self->pose->props[step->prop] : NULL;
  UnknotVector knot = self->knot.at;
  g_autoptr (GArray) all = unknot_primitives_new ();
  g_autoptr (GArray) hand = unknot_primitives_new ();
  g_autoptr (UnknotField) field = NULL;

  if (step->kind == UNKNOT_SOLVE_CANE)
    return unknot_vector_length (unknot_vector_subtract (knot, prop->points[0].at)) - prop->knob_radius;
  /* The head of the gun is a ball of its own. */
  if (step->kind == UNKNOT_SOLVE_GUN)
    return unknot_vector_length (unknot_vector_subtract (knot, prop->at.at)) - 0.0175;

  if (prop != NULL)
    {
      unknot_primitives_add_prop (all, &self->stage, self->pose, (guint) step->prop);
      field = unknot_field_new ((UnknotPrimitive *) all->data, all->len);
      return unknot_field_distance (field, knot) - (step->kind == UNKNOT_SOLVE_PAD ? step->pad_lift : 0);
    }

  unknot_primitives_add_body (all, &self->stage, self->hand_figure);
  for (guint i = 0; i < all->len; i++)
    {
      UnknotPrimitive *primitive = &g_array_index (all, UnknotPrimitive, i);

      if (primitive->bone == unknot_bone_of (UNKNOT_BONE_HAND_LEFT, self->hand_side))
        g_array_append_vals (hand, primitive, 1);
    }
  field = unknot_field_new ((UnknotPrimitive *) hand->data, hand->len);
  return unknot_field_distance (field, knot);
}

/* Where the knot has come to, and how far the tool is from it. */
void
unknot_solve_measure (UnknotSolve           *self,
                      const UnknotPoseDraft *draft)
{
  const UnknotSolveStep *step = contact_step (draft);
  UnknotPoseSpot *spot = &self->pose->spot;

  self->pose->has_spot = TRUE;
  spot->at = self->knot.at;
  spot->normal = self->knot.normal;
  spot->cost = self->cost;
  spot->prop = step != NULL ? step->prop : -1;
  spot->figure = self->hand_figure;
  spot->side = self->has_hand ? self->hand_side : UNKNOT_SIDE_MIDDLE;
  spot->press = step != NULL ? step->press : 0;
  spot->error = step != NULL ? fabs (tool_distance (self, step) + step->press) / UNKNOT_MM : 0;
}

static void
find_knot (UnknotSolve *self)
{
  UnknotSolveSkin skin;

  unknot_solve_skin (self, self->slid, &skin);
  unknot_solve_touch (self, &skin);
}

static UnknotBoundPose *
solve (const UnknotPose         *pose,
       const UnknotPoseDraft    *draft,
       const UnknotPoseWish     *wish,
       const UnknotSkinSpot     *spot,
       const UnknotPoseChoices  *hint,
       UnknotPoseChoices        *choices)
{
  g_autoptr (UnknotBoundPose) made = unknot_bound_pose_copy (draft->pose);
  UnknotSolve self = { .pose = made, .hint = hint, .side = unknot_pose_get_authored_side (pose) };

  for (guint i = 0; i < made->n_figures; i++)
    made->figures[i].person = wish->people[i];
  for (guint i = 0; i < made->n_props; i++)
    if (wish->umbrella && made->props[i].kind == UNKNOT_PROP_CANE)
      made->props[i].kind = UNKNOT_PROP_UMBRELLA;
  if (spot != NULL)
    self.spot = *spot;
  self.elsewhere = spot == NULL;
  unknot_joint_ranges_init (&self.ranges, made->cast);

  unknot_solve_limits (&self);
  unknot_solve_refresh (&self);
  if (draft->n_steps == 0)
    unknot_solve_floor (&self);
  run_steps (&self, draft);
  if (!self.elsewhere)
    {
      find_knot (&self);
      unknot_solve_points (&self);
    }
  unknot_solve_camera (&self, draft);
  if (!self.elsewhere)
    unknot_solve_measure (&self, draft);

  made->spot.usual = fabs (self.choices.press_shift) > 0;
  if (choices != NULL)
    *choices = self.choices;
  return g_steal_pointer (&made);
}

/* A knot this much further out than where the pull is felt is still pulled at. */
#define PULLED_REACH 1.4

/* Marks the person's own knot where the picture shows that it is pulled at. */
static void
mark_own_knot (UnknotBoundPose  *made,
               const UnknotSkin *skin,
               const UnknotSpot *spot)
{
  UnknotSkinSpot found;

  if (!unknot_skin_find (skin, spot, &found))
    return;

  for (guint i = 0; i < made->n_overlays; i++)
    {
      UnknotPoseOverlay *overlay = &made->overlays[i];
      const UnknotPosePoint *middle = &overlay->points[0];

      if (overlay->kind != UNKNOT_OVERLAY_FEEL || middle->kind != UNKNOT_POSE_POINT_BONE
          || unknot_vector_length (unknot_vector_subtract (found.at, middle->at)) > overlay->radius * PULLED_REACH)
        continue;

      overlay->points[1] = (UnknotPosePoint) {
        .kind = UNKNOT_POSE_POINT_BONE, .figure = middle->figure, .bone = found.bone, .at = found.at,
      };
      overlay->n_points = 2;
    }
}

/**
 * unknot_pose_choose_spot:
 * @self: a pose
 * @wish: whom and what it is for
 * @spot: (out): the place
 *
 * Says which place the picture shows: the person's own, or the usual one of the muscle, or what is nearest to one of
 * them.
 *
 * Returns: `FALSE` if no place is known
 */
gboolean
unknot_pose_choose_spot (const UnknotPose     *self,
                         const UnknotPoseWish *wish,
                         UnknotSpot           *spot)
{
  const UnknotSpot *known = wish->spot != NULL ? wish->spot : wish->usual;

  if (known == NULL)
    return FALSE;

  if (wish->spot != NULL && unknot_pose_suits (self, wish->spot))
    *spot = *wish->spot;
  else if (wish->usual != NULL && unknot_pose_suits (self, wish->usual))
    *spot = *wish->usual;
  else
    *spot = unknot_pose_nearest_spot (self, known);

  return TRUE;
}

static gboolean
is_one_side (UnknotSide side)
{
  return side == UNKNOT_SIDE_LEFT || side == UNKNOT_SIDE_RIGHT;
}

/* A knot decides the side of a picture that is made for it; else the wish does. What works on both sides, such as
 * a hand at its mouse, is only turned round for who uses the left one. */
static UnknotSide
choose_side (const UnknotPose     *pose,
             const UnknotPoseWish *wish)
{
  UnknotSide knot = wish->spot != NULL ? unknot_spot_get_side (wish->spot) : UNKNOT_SIDE_MIDDLE;

  if (unknot_pose_needs_spot (pose))
    {
      if (is_one_side (knot))
        return knot;
      if (is_one_side (wish->side))
        return wish->side;
      return wish->usual != NULL ? unknot_spot_get_side (wish->usual) : UNKNOT_SIDE_MIDDLE;
    }

  if (unknot_pose_get_works_on (pose) == UNKNOT_SIDE_BOTH)
    return wish->left_handed ? unknot_side_mirror (unknot_pose_get_authored_side (pose))
                             : unknot_pose_get_authored_side (pose);
  return is_one_side (wish->side) ? wish->side : knot;
}

/**
 * unknot_pose_bind:
 * @self: a pose
 * @key: index of one of its keys
 * @wish: whom and what it is for
 * @skin: the skin of the person's build
 * @hint: (nullable): choices of another step or key to repeat
 * @choices: (out) (optional): what was chosen
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Brings body, tool and hands to the knot, chooses the camera, and mirrors all of it to the side wished for.
 * The same wish always makes the same picture. It takes up to some tenths of a second: call it in a thread.
 *
 * Returns: (transfer full) (nullable): the picture, or `NULL` if the pose needs a spot and there is none
 */
UnknotBoundPose *
unknot_pose_bind (const UnknotPose         *self,
                  guint                     key,
                  const UnknotPoseWish     *wish,
                  const UnknotSkin         *skin,
                  const UnknotPoseChoices  *hint,
                  UnknotPoseChoices        *choices,
                  GError                  **error)
{
  g_autoptr (UnknotBoundPose) made = NULL;
  UnknotSide authored = unknot_pose_get_authored_side (self);
  UnknotSide side = choose_side (self, wish);
  const UnknotPoseDraft *draft;
  gboolean own;
  UnknotSpot spot;
  UnknotSkinSpot found;

  g_return_val_if_fail (key < unknot_pose_get_n_keys (self), NULL);

  if (!unknot_pose_needs_spot (self))
    {
      const UnknotSpot *any = wish->spot != NULL ? wish->spot : wish->usual;

      made = solve (self, unknot_pose_get_draft (self, key, any, NULL), wish, NULL, hint, choices);
      if (wish->spot != NULL)
        {
          spot = side == unknot_side_mirror (authored) ? unknot_spot_mirror (wish->spot) : *wish->spot;
          mark_own_knot (made, skin, &spot);
        }
    }
  else
    {
      if (!unknot_pose_choose_spot (self, wish, &spot))
        {
          g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s.json: no spot to show",
                       unknot_pose_get_id (self));
          return NULL;
        }

      own = wish->spot != NULL && unknot_pose_suits (self, wish->spot);
      if (unknot_spot_get_side (&spot) == unknot_side_mirror (authored))
        spot = unknot_spot_mirror (&spot);
      if (!unknot_skin_find (skin, &spot, &found))
        {
          g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s.json: the spot is on a map of no skin",
                       unknot_pose_get_id (self));
          return NULL;
        }
      draft = unknot_pose_get_draft (self, key, &spot, &found);
      if (draft->has_spot)
        unknot_skin_touch (skin, draft->spot, &found);
      made = solve (self, draft, wish, &found, hint, choices);
      made->spot.usual = made->spot.usual || !own || draft->has_spot;
    }

  return side == unknot_side_mirror (authored) ? unknot_bound_pose_mirror (made) : g_steal_pointer (&made);
}
