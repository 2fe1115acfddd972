#include "pose-check.h"

/* What touches, and what carries. */

/* Two things touch with at most this between them. */
#define TOUCH (3 * MM)
/* A knot may be so far from a roller that lies across the back. */
#define ROLLED (15 * MM)
/* A hand that is sent nearer than this to a skin or a wall is meant to lie on it. */
#define MEANT (12 * MM)
/* A foot that is higher than this is lifted, and not meant to stand. */
#define LIFTED (15 * MM)
/* Nothing that is hard goes through floor or wall; flesh gives way a little. */
#define FLAT (3 * MM)
#define FLESH (8 * MM)
/* A pelvis this near over a seat sits on it. */
#define SEATED 0.14
#define UPRIGHT 0.6
/* A trunk whose long axis rises less than this lies, if it is this near to what carries it. */
#define LYING 0.45
#define LYING_OVER (35 * MM)

#define DOWN UNKNOT_VECTOR (0, -1, 0)
#define BACK UNKNOT_VECTOR (0, 0, -1)

static const char * const side_words[] = { "left", "right" };

static gboolean
is_not_arm (const UnknotPrimitive *primitive,
            gpointer               data)
{
  return !(primitive->bone >= UNKNOT_BONE_UPPER_ARM_LEFT && primitive->bone <= UNKNOT_BONE_HAND_RIGHT);
}

static gboolean
is_not_hand (const UnknotPrimitive *primitive,
             gpointer               data)
{
  return !(primitive->bone >= UNKNOT_BONE_FOREARM_LEFT && primitive->bone <= UNKNOT_BONE_HAND_RIGHT);
}

/* What a hand can lie on: trunk, head, legs and the shoulder of the other arm. @data is its own upper arm's bone. */
static gboolean
is_lain_on (const UnknotPrimitive *primitive,
            gpointer               data)
{
  return is_not_hand (primitive, NULL) && primitive->bone != (UnknotBone) GPOINTER_TO_UINT (data);
}

/* The tool is on the knot, and as deep in the skin as it should be. */
static void
check_spot (const PoseScene *self)
{
  const UnknotPoseSpot *spot = &self->pose->spot;
  g_autoptr (UnknotField) trunk = NULL;
  g_autoptr (UnknotField) upper = NULL;
  g_autoptr (UnknotField) hand = NULL;
  const UnknotField *tool = NULL;
  double off, skin, allowed = TOUCH;

  if (!self->pose->has_spot)
    return;

  /* A knot in an armpit's fold is on the skin of the trunk, though the arm lies over it. */
  trunk = pose_scene_field (self, 0, is_not_arm, NULL);
  upper = pose_scene_field (self, 0, is_not_hand, NULL);
  skin = MIN (fabs (unknot_field_distance (trunk, spot->at)), fabs (unknot_field_distance (upper, spot->at)));
  if (skin > TOUCH)
    pose_scene_fault (self, POSE_RULE_CONTACT, "the knot is %.1f mm off the skin", skin / MM);

  if (spot->prop >= 0)
    tool = self->things[spot->prop];
  else if (spot->side != UNKNOT_SIDE_MIDDLE)
    tool = hand = pose_scene_hand (self, spot->figure, spot->side);
  if (tool == NULL)
    return;

  off = unknot_field_distance (tool, spot->at) + spot->press;
  /* A pad may lie on a cloth. */
  if (spot->prop >= 0 && pose_prop_is_cloth (self->pose->props[spot->prop].kind))
    off = MAX (0, off - self->pose->props[spot->prop].thick);
  /* A hard roll lies across both sides: the knot is near it, the blade on it. */
  if (spot->prop >= 0 && self->pose->props[spot->prop].kind == UNKNOT_PROP_ROLLER)
    allowed = ROLLED;
  if (fabs (off) > allowed)
    pose_scene_fault (self, POSE_RULE_CONTACT, "%s: %.1f mm off the knot",
                      spot->prop >= 0 ? unknot_prop_kind_to_id (self->pose->props[spot->prop].kind) : "hand",
                      off / MM);
}

static double
lowest (const PoseScene *self,
        guint            figure,
        UnknotBone       bone)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < self->samples[figure]->len; i++)
    {
      const PoseSample *sample = &g_array_index (self->samples[figure], PoseSample, i);

      if (bone == UNKNOT_N_BONES || sample->primitive->bone == bone)
        least = MIN (least, sample->at.y - pose_sample_radius (sample, DOWN));
    }

  return least;
}

/* From the skin of some bones to a thing; below 0 it is in it. */
static double
gap_to (const PoseScene   *self,
        guint              figure,
        const UnknotField *field,
        UnknotBone         first,
        UnknotBone         last)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < self->samples[figure]->len; i++)
    {
      const PoseSample *sample = &g_array_index (self->samples[figure], PoseSample, i);

      if (sample->primitive->bone >= first && sample->primitive->bone <= last)
        least = MIN (least, pose_sample_gap (sample, field));
    }

  return least;
}

/* A hand that is sent to a body lies on it. */
static void
check_hand_on_body (const PoseScene *self,
                    guint            figure,
                    UnknotSide       side)
{
  const UnknotPoseArm *arm = &self->pose->figures[figure].arms[side];
  guint onto = arm->at.kind == UNKNOT_POSE_POINT_BONE ? arm->at.figure : figure;
  UnknotBone hand = unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side);
  UnknotBone own = onto == figure ? unknot_bone_of (UNKNOT_BONE_UPPER_ARM_LEFT, side) : UNKNOT_N_BONES;
  g_autoptr (UnknotField) skin = NULL;
  UnknotVector at;
  double gap;

  if (!arm->reaches || (arm->at.kind != UNKNOT_POSE_POINT_BONE && !arm->on_skin) || self->between)
    return;

  at = unknot_stage_point (&self->stage, &arm->at);
  if (is_not_arm (&(UnknotPrimitive) { .bone = arm->at.bone }, NULL))
    skin = pose_scene_field (self, onto, is_lain_on, GUINT_TO_POINTER (own));
  else
    return;

  if (!arm->on_skin && unknot_field_distance (skin, at) > MEANT)
    return;
  gap = gap_to (self, figure, skin, hand, hand);
  if (gap > TOUCH)
    pose_scene_fault (self, POSE_RULE_CONTACT, "%s: %s hand floats %.1f mm over the %s",
                      pose_scene_name (self, figure), side_words[side], gap / MM,
                      arm->on_skin ? "skin" : unknot_bone_to_id (arm->at.bone));
}

/* A hand near a wall or the floor lies on it. */
static void
check_hand_in_room (const PoseScene *self,
                    guint            figure,
                    UnknotSide       side)
{
  const UnknotPoseArm *arm = &self->pose->figures[figure].arms[side];
  UnknotBone hand = unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side);
  double wall = G_MAXDOUBLE, floor = G_MAXDOUBLE;

  if (!arm->reaches || self->between)
    return;
  for (guint i = 0; i < self->samples[figure]->len; i++)
    {
      const PoseSample *sample = &g_array_index (self->samples[figure], PoseSample, i);

      if (sample->primitive->bone != hand)
        continue;
      wall = MIN (wall, sample->at.z - pose_sample_radius (sample, BACK) - self->pose->scene.wall_z);
      floor = MIN (floor, sample->at.y - pose_sample_radius (sample, DOWN) - self->pose->scene.floor);
    }

  if (self->pose->scene.has_wall && wall > TOUCH && wall < MEANT)
    pose_scene_fault (self, POSE_RULE_CONTACT, "%s: %s hand floats %.1f mm before the wall",
                      pose_scene_name (self, figure), side_words[side], wall / MM);
  if (self->pose->scene.has_floor && floor > TOUCH && floor < MEANT)
    pose_scene_fault (self, POSE_RULE_CONTACT, "%s: %s hand floats %.1f mm over the floor",
                      pose_scene_name (self, figure), side_words[side], floor / MM);
}

/* Places on the outside of a thing's solid: along the axis of a round one, the faces, edges and corners of a box. */
static guint
list_places (const UnknotPrimitive *primitive,
             UnknotVector           places[27])
{
  guint n = 0;

  if (primitive->kind == UNKNOT_PRIMITIVE_CONE)
    for (; n < 5; n++)
      places[n] = unknot_vector_mix (primitive->a, primitive->b, n / 4.0);
  else if (primitive->kind == UNKNOT_PRIMITIVE_CYLINDER)
    for (; n < 5; n++)
      places[n] = unknot_vector_along (primitive->a, primitive->turn.y, primitive->length * (n / 4.0 - 0.5));
  else
    for (; n < 27; n++)
      {
        UnknotVector half = { ((int) (n % 3) - 1) * primitive->scale.x, ((int) (n / 3 % 3) - 1) * primitive->scale.y,
                              ((int) (n / 9) - 1) * primitive->scale.z };

        places[n] = unknot_vector_add (primitive->a, unknot_turn_apply (primitive->turn, half));
      }

  return n;
}

/* From a solid of a thing to whatever it might lie on or be held by. */
static double
solid_gap (const PoseScene       *self,
           guint                  prop,
           const UnknotPrimitive *primitive)
{
  double radius = primitive->kind == UNKNOT_PRIMITIVE_BOX ? 0 : MAX (primitive->radius_a, primitive->radius_b);
  UnknotVector places[27];
  guint n = list_places (primitive, places);
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < n; i++)
    {
      if (self->pose->scene.has_floor)
        least = MIN (least, places[i].y - radius - self->pose->scene.floor);
      if (self->pose->scene.has_wall)
        least = MIN (least, places[i].z - radius - self->pose->scene.wall_z);
      for (guint figure = 0; figure < self->pose->n_figures; figure++)
        least = MIN (least, unknot_field_distance (self->skins[figure], places[i]) - radius);
      for (guint other = 0; other < self->pose->n_props; other++)
        if (other != prop)
          least = MIN (least, unknot_field_distance (self->things[other], places[i]) - radius);
    }

  return least;
}

static double
thing_gap (const PoseScene *self,
           guint            prop)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < self->pose->n_figures; i++)
    least = MIN (least, gap_to (self, i, self->things[prop], UNKNOT_BONE_PELVIS, UNKNOT_BONE_FOOT_RIGHT));
  for (guint i = 0; i < self->props[prop]->len && least > TOUCH; i++)
    least = MIN (least, solid_gap (self, prop, &g_array_index (self->props[prop], UnknotPrimitive, i)));

  return least;
}

/* Nothing hangs in the air. */
static void
check_things (const PoseScene *self)
{
  for (guint i = 0; i < self->pose->n_props; i++)
    {
      double gap = thing_gap (self, i);

      if (gap > TOUCH)
        pose_scene_fault (self, POSE_RULE_CONTACT, "the %s touches nothing, %.1f mm off",
                          unknot_prop_kind_to_id (self->pose->props[i].kind), gap / MM);
    }
}

static void
check_ball (const PoseScene *self,
            guint            prop)
{
  const UnknotProp *ball = &self->pose->props[prop];
  UnknotVector at = unknot_stage_point (&self->stage, &ball->at);
  double wall = at.z - ball->radius - self->pose->scene.wall_z;
  double floor = at.y - ball->radius - self->pose->scene.floor;

  if (self->pose->scene.has_wall && wall < -FLAT)
    pose_scene_fault (self, POSE_RULE_SUNK, "the ball is %.1f mm in the wall", -wall / MM);
  if (self->pose->scene.has_floor && floor < -FLAT)
    pose_scene_fault (self, POSE_RULE_SUNK, "the ball is %.1f mm in the floor", -floor / MM);

  /* What is to press comes from somewhere. */
  if (self->pose->has_spot && self->pose->spot.prop == (int) prop && self->pose->spot.press > 0
      && !(self->pose->scene.has_wall && fabs (wall) <= TOUCH)
      && !(self->pose->scene.has_floor && fabs (floor) <= TOUCH))
    pose_scene_fault (self, POSE_RULE_CONTACT, "the ball is %.1f mm off the wall and %.1f mm off the floor",
                      self->pose->scene.has_wall ? wall / MM : NAN, floor / MM);
}

void
pose_scene_check_contact (const PoseScene *self)
{
  check_spot (self);
  for (guint i = 0; i < self->pose->n_figures; i++)
    for (guint side = 0; side < 2; side++)
      {
        check_hand_on_body (self, i, side);
        check_hand_in_room (self, i, side);
      }
  check_things (self);
  for (guint i = 0; i < self->pose->n_props; i++)
    if (self->pose->props[i].kind == UNKNOT_PROP_BALL)
      check_ball (self, i);
}

static void
check_feet (const PoseScene *self,
            guint            figure)
{
  for (guint side = 0; side < 2; side++)
    {
      UnknotBone foot = unknot_bone_of (UNKNOT_BONE_FOOT_LEFT, side);
      double gap = lowest (self, figure, foot) - self->pose->scene.floor;

      for (guint i = 0; i < self->pose->n_props; i++)
        if (pose_prop_is_furniture (self->pose->props[i].kind))
          gap = MIN (gap, gap_to (self, figure, self->things[i], foot, foot));
      if (gap > TOUCH && gap < LIFTED && !self->between)
        pose_scene_fault (self, POSE_RULE_SUPPORT, "%s: %s foot floats %.1f mm over the floor",
                          pose_scene_name (self, figure), side_words[side], gap / MM);
    }
}

/* From the skin to whatever can carry a body: floor, furniture, pillows, ball and roller. */
static double
carried_gap (const PoseScene *self,
             guint            figure,
             UnknotBone       first,
             UnknotBone       last)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < self->samples[figure]->len; i++)
    {
      const PoseSample *sample = &g_array_index (self->samples[figure], PoseSample, i);

      if (self->pose->scene.has_floor && sample->primitive->bone >= first && sample->primitive->bone <= last)
        least = MIN (least, sample->at.y - pose_sample_radius (sample, DOWN) - self->pose->scene.floor);
    }
  for (guint i = 0; i < self->pose->n_props; i++)
    if (!pose_prop_is_cloth (self->pose->props[i].kind) && self->pose->props[i].kind != UNKNOT_PROP_CANE)
      least = MIN (least, gap_to (self, figure, self->things[i], first, last));

  return least;
}

static gboolean
is_arm (const UnknotPrimitive *primitive,
        gpointer               data)
{
  return primitive->bone >= UNKNOT_BONE_FOREARM_LEFT && primitive->bone <= UNKNOT_BONE_HAND_RIGHT;
}

static gboolean
is_head (const UnknotPrimitive *primitive,
         gpointer               data)
{
  return primitive->bone == UNKNOT_BONE_HEAD;
}

/* From the own forearms and hands to the head. Samples know no hair with an edge, which lies between: so it is
 * measured from the hands to the hair. */
static double
held_gap (const PoseScene *self,
          guint            figure)
{
  g_autoptr (UnknotField) arms = pose_scene_field (self, figure, is_arm, NULL);
  g_autoptr (UnknotField) head = pose_scene_field (self, figure, is_head, NULL);

  return MIN (gap_to (self, figure, arms, UNKNOT_BONE_HEAD, UNKNOT_BONE_HEAD),
              gap_to (self, figure, head, UNKNOT_BONE_FOREARM_LEFT, UNKNOT_BONE_HAND_RIGHT));
}

/* Who lies has the head on something: pillow, floor, couch, or own hands. */
static void
check_head (const PoseScene *self,
            guint            figure)
{
  const UnknotTurn *pelvis = &self->stage.skeletons[figure].turn[UNKNOT_BONE_PELVIS];
  const UnknotTurn *chest = &self->stage.skeletons[figure].turn[UNKNOT_BONE_THORAX];
  double gap;

  if (fabs (pelvis->y.y) > LYING || fabs (chest->y.y) > LYING
      || carried_gap (self, figure, UNKNOT_BONE_THORAX, UNKNOT_BONE_THORAX) > LYING_OVER)
    return;

  gap = MIN (carried_gap (self, figure, UNKNOT_BONE_HEAD, UNKNOT_BONE_HEAD), held_gap (self, figure));
  if (gap > TOUCH)
    pose_scene_fault (self, POSE_RULE_SUPPORT, "%s: the head floats %.0f mm over what it could lie on",
                      pose_scene_name (self, figure), gap / MM);
}

/* Who sits has the pelvis on the seat. */
static void
check_seat (const PoseScene *self,
            guint            figure)
{
  UnknotVector pelvis = self->stage.skeletons[figure].at[UNKNOT_BONE_PELVIS];

  for (guint i = 0; i < self->pose->n_props; i++)
    {
      const UnknotProp *seat = &self->pose->props[i];
      UnknotVector at = unknot_stage_point (&self->stage, &seat->at);
      double over = pelvis.y - (at.y + seat->height);
      double gap;

      if ((seat->kind != UNKNOT_PROP_CHAIR && seat->kind != UNKNOT_PROP_COUCH && seat->kind != UNKNOT_PROP_BED)
          || self->stage.skeletons[figure].turn[UNKNOT_BONE_PELVIS].y.y < UPRIGHT)
        continue;
      if (over < 0 || over > SEATED || fabs (pelvis.x - at.x) > seat->width / 2
          || fabs (pelvis.z - at.z) > MAX (seat->width, seat->kind == UNKNOT_PROP_CHAIR ? 0 : seat->length) / 2)
        continue;

      gap = MIN (gap_to (self, figure, self->things[i], UNKNOT_BONE_PELVIS, UNKNOT_BONE_THORAX),
                 gap_to (self, figure, self->things[i], UNKNOT_BONE_THIGH_LEFT, UNKNOT_BONE_THIGH_RIGHT));
      if (gap > TOUCH)
        pose_scene_fault (self, POSE_RULE_SUPPORT, "%s: floats %.1f mm over the %s", pose_scene_name (self, figure),
                          gap / MM, unknot_prop_kind_to_id (seat->kind));
    }
}

static void
check_room (const PoseScene *self,
            guint            figure)
{
  const UnknotPoseScene *scene = &self->pose->scene;
  const UnknotPrimitive *floor_worst = NULL, *wall_worst = NULL;
  double floor = 0, wall = 0;

  for (guint i = 0; i < self->samples[figure]->len; i++)
    {
      const PoseSample *sample = &g_array_index (self->samples[figure], PoseSample, i);

      if (sample->at.y - pose_sample_radius (sample, DOWN) - scene->floor < floor)
        {
          floor = sample->at.y - pose_sample_radius (sample, DOWN) - scene->floor;
          floor_worst = sample->primitive;
        }
      if (sample->at.z - pose_sample_radius (sample, BACK) - scene->wall_z < wall)
        {
          wall = sample->at.z - pose_sample_radius (sample, BACK) - scene->wall_z;
          wall_worst = sample->primitive;
        }
    }

  if (scene->has_floor && floor < -FLESH)
    pose_scene_fault (self, POSE_RULE_SUNK, "%s: %s is %.0f mm in the floor", pose_scene_name (self, figure),
                      unknot_bone_to_id (floor_worst->bone), -floor / MM);
  if (scene->has_wall && wall < -FLESH)
    pose_scene_fault (self, POSE_RULE_SUNK, "%s: %s is %.0f mm in the wall", pose_scene_name (self, figure),
                      unknot_bone_to_id (wall_worst->bone), -wall / MM);
}

/* Feet stand, bodies lie and sit, nobody floats. */
void
pose_scene_check_support (const PoseScene *self)
{
  for (guint i = 0; i < self->pose->n_figures; i++)
    {
      if (self->pose->scene.has_floor)
        {
          double gap = carried_gap (self, i, UNKNOT_BONE_PELVIS, UNKNOT_BONE_FOOT_RIGHT);

          if (gap > TOUCH)
            pose_scene_fault (self, POSE_RULE_SUPPORT, "%s: nothing carries the body, %.1f mm off",
                              pose_scene_name (self, i), gap / MM);
          check_feet (self, i);
          check_head (self, i);
        }
      check_seat (self, i);
      check_room (self, i);
    }
}
