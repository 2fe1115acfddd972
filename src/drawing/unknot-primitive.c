#include "unknot-primitive.h"

/* How softly a limb's segments melt into each other, and what they share with the trunk into it. */
#define LIMB_BLEND 0.016
#define TRUNK_BLEND 0.030

/* A sleeve rides up as the arm is raised between these angles, by so much. */
#define RIDE_FROM 35
#define RIDE_TO 100
#define RIDE 0.044

#define PALM_BLEND 0.012
#define KNUCKLE_BLEND 0.008
#define FINGER_BLEND 0.0045

/**
 * unknot_primitives_new:
 *
 * Makes an empty list of [struct@Primitive].
 *
 * Returns: (transfer full) (element-type UnknotPrimitive): the list
 */
GArray *
unknot_primitives_new (void)
{
  return g_array_sized_new (FALSE, FALSE, sizeof (UnknotPrimitive), 256);
}

/* Upper arm and thigh are one segment of a limb, what hangs from them the other; right ones are their own. */
static guint
segment_of (UnknotBone bone)
{
  guint right = bone >= UNKNOT_BONE_COLLAR_LEFT && unknot_bone_mirror (bone) < bone ? 4 : 0;

  if (bone < UNKNOT_BONE_UPPER_ARM_LEFT)
    return 0;

  if (bone <= UNKNOT_BONE_UPPER_ARM_RIGHT || bone == UNKNOT_BONE_THIGH_LEFT || bone == UNKNOT_BONE_THIGH_RIGHT)
    return 1 + right;

  return 2 + right;
}

/* How far up a cut of @piece has slid from where it is at rest. */
static double
ride_up (const UnknotSkeleton *skeleton,
         const UnknotPiece    *piece)
{
  double raised, t;

  if (piece->cloth != UNKNOT_CLOTH_TOP ||
      (piece->bone != UNKNOT_BONE_UPPER_ARM_LEFT && piece->bone != UNKNOT_BONE_UPPER_ARM_RIGHT))
    return 0;

  raised = acos (CLAMP (unknot_vector_dot (skeleton->turn[piece->bone].y,
                                           skeleton->turn[UNKNOT_BONE_THORAX].y), -1, 1)) * 180 / G_PI;
  t = CLAMP ((raised - RIDE_FROM) / (RIDE_TO - RIDE_FROM), 0, 1);
  return RIDE * t * t * (3 - 2 * t);
}

/* Adds a piece, given in rest coordinates of its own side, to each part that it belongs to. */
static void
add_piece (GArray               *primitives,
           const UnknotSkeleton *skeleton,
           guint                 figure,
           const UnknotPiece    *piece)
{
  UnknotPrimitive primitive = {
    .kind = UNKNOT_PRIMITIVE_CONE,
    .a = unknot_skeleton_place (skeleton, piece->bone, piece->a),
    .b = unknot_skeleton_place (skeleton, piece->bone, piece->b),
    .radius_a = piece->radius_a,
    .radius_b = piece->radius_b,
    .scale = piece->scale,
    .turn = skeleton->turn[piece->bone],
    .blend = piece->blend,
    .n_cuts = piece->n_cuts,
    .hole_radius = piece->hole_radius,
    .bias = piece->bias,
    .segment = segment_of (piece->bone),
    .object = figure,
    .bone = piece->bone,
    .line = piece->line,
    .tone = &skeleton->figure->person.look.tones[piece->cloth],
    .cloth = piece->cloth,
  };

  if (piece->hole_radius > 0)
    primitive.hole = unknot_skeleton_place (skeleton, piece->bone, piece->hole);

  for (guint i = 0; i < piece->n_cuts; i++)
    {
      UnknotVector normal = unknot_turn_apply (primitive.turn, piece->cuts[i].normal);
      UnknotVector rest = skeleton->figure->person.body->rest[piece->bone];

      primitive.cuts[i].normal = normal;
      primitive.cuts[i].distance = piece->cuts[i].distance - ride_up (skeleton, piece) +
                                   unknot_vector_dot (normal, skeleton->at[piece->bone]) -
                                   unknot_vector_dot (piece->cuts[i].normal, rest);
    }

  for (UnknotPart part = 0; part < UNKNOT_N_PARTS; part++)
    {
      if ((piece->parts & (1u << part)) == 0)
        continue;

      primitive.part = part;
      primitive.group = figure * UNKNOT_N_PARTS + part;
      primitive.joint_blend = part == UNKNOT_PART_TRUNK ? TRUNK_BLEND : LIMB_BLEND;
      g_array_append_val (primitives, primitive);
    }
}

static UnknotPiece
mirror_piece (const UnknotPiece *left)
{
  UnknotPiece piece = *left;

  piece.bone = unknot_bone_mirror (left->bone);
  piece.a = unknot_vector_mirror (left->a);
  piece.b = unknot_vector_mirror (left->b);
  piece.parts = 0;

  for (guint i = 0; i < piece.n_cuts; i++)
    piece.cuts[i].normal = unknot_vector_mirror (left->cuts[i].normal);

  for (UnknotPart part = 0; part < UNKNOT_N_PARTS; part++)
    {
      if (left->parts & (1u << part))
        piece.parts |= 1u << (part < UNKNOT_PART_SHOULDER_LEFT ? part : part + 1);
    }

  return piece;
}

/* The ball of the thumb goes with the thumb, that of the little finger stays; both give the palm its hollow. */
static void
add_balls (GArray               *primitives,
           const UnknotSkeleton *skeleton,
           guint                 figure,
           UnknotSide            side,
           const UnknotDigit    *digits)
{
  const UnknotFigureBody *body = skeleton->figure->person.body;
  UnknotBone hand = unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side);
  double m = side == UNKNOT_SIDE_RIGHT ? -1 : 1;
  double scale = body->hand_scale;
  UnknotVector wrist = body->rest[hand];
  UnknotVector offset = UNKNOT_VECTOR (wrist.x, 0, 0);
  UnknotPiece piece = {
    .bone = hand,
    .scale = { 1, 1, 1 },
    .blend = PALM_BLEND,
    .cloth = UNKNOT_CLOTH_SKIN,
    .parts = 1u << (side == UNKNOT_SIDE_RIGHT ? UNKNOT_PART_ARM_RIGHT : UNKNOT_PART_ARM_LEFT),
  };

  piece.a = unknot_vector_along (wrist, UNKNOT_VECTOR (-m * 0.0040, -0.020, 0.008), scale);
  piece.b = unknot_vector_mix (piece.a, unknot_vector_add (digits[4].joints[1], offset), 0.85);
  piece.radius_a = 0.0100 * scale;
  piece.radius_b = 0.0092 * scale;
  add_piece (primitives, skeleton, figure, &piece);

  piece.a = unknot_vector_along (wrist, UNKNOT_VECTOR (-m * 0.0030, -0.018, -0.008), scale);
  piece.b = unknot_vector_along (wrist, UNKNOT_VECTOR (-m * 0.0030, -0.044, -0.010), scale);
  piece.radius_a = piece.radius_b = 0.0085 * scale;
  add_piece (primitives, skeleton, figure, &piece);
}

static void
add_hand (GArray               *primitives,
          const UnknotSkeleton *skeleton,
          guint                 figure,
          UnknotSide            side)
{
  const UnknotFigureBody *body = skeleton->figure->person.body;
  UnknotBone hand = unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side);
  UnknotVector offset = UNKNOT_VECTOR (body->rest[hand].x, 0, 0);
  UnknotDigit digits[UNKNOT_N_DIGITS];
  UnknotPiece piece = body->palm;

  piece.bone = hand;
  piece.parts = 1u << (side == UNKNOT_SIDE_RIGHT ? UNKNOT_PART_ARM_RIGHT : UNKNOT_PART_ARM_LEFT);
  piece.blend = PALM_BLEND;
  piece.cloth = UNKNOT_CLOTH_SKIN;
  if (side == UNKNOT_SIDE_RIGHT)
    {
      piece.a = unknot_vector_mirror (piece.a);
      piece.b = unknot_vector_mirror (piece.b);
    }
  piece.a = unknot_vector_add (piece.a, offset);
  piece.b = unknot_vector_add (piece.b, offset);
  add_piece (primitives, skeleton, figure, &piece);

  unknot_hand_digits (body, side, &skeleton->figure->arms[side].shape, digits);
  piece.scale = UNKNOT_VECTOR (1, 1, 1);
  add_balls (primitives, skeleton, figure, side, digits);

  for (guint i = 0; i < UNKNOT_N_DIGITS; i++)
    {
      piece.line = digits[i].line;

      for (guint j = 0; j < 3; j++)
        {
          piece.a = unknot_vector_add (digits[i].joints[j], offset);
          piece.b = unknot_vector_add (digits[i].joints[j + 1], offset);
          piece.radius_a = digits[i].radii[j];
          piece.radius_b = digits[i].radii[j + 1];
          piece.blend = j == 0 ? KNUCKLE_BLEND : FINGER_BLEND;
          add_piece (primitives, skeleton, figure, &piece);
        }
    }
}

/* A piece of the trunk that rises and sinks with the breath. */
static void
add_belly (GArray               *primitives,
           const UnknotSkeleton *skeleton,
           guint                 figure,
           double                breath)
{
  UnknotPiece piece = {
    .bone = UNKNOT_BONE_LUMBAR,
    .a = { 0, 0.628, 0.020 + 0.034 * breath },
    .b = { 0, 0.600, 0.020 + 0.032 * breath },
    .radius_a = 0.036,
    .radius_b = 0.034,
    .scale = { 1.35, 1, 0.9 },
    .blend = 0.05,
    .cloth = UNKNOT_CLOTH_TOP,
    .parts = 1u << UNKNOT_PART_TRUNK,
  };

  add_piece (primitives, skeleton, figure, &piece);
}

/**
 * unknot_primitives_add_body:
 * @primitives: the list
 * @stage: with all bones solved
 * @figure: which figure
 *
 * Adds the round cones of a person. Their tones are borrowed from the pose of @stage.
 */
void
unknot_primitives_add_body (GArray            *primitives,
                            const UnknotStage *stage,
                            guint              figure)
{
  const UnknotSkeleton *skeleton = &stage->skeletons[figure];
  const UnknotFigureBody *body = skeleton->figure->person.body;

  for (guint i = 0; i < body->n_pieces; i++)
    {
      const UnknotPiece *piece = &body->pieces[i];

      if (piece->hair != UNKNOT_HAIR_NONE && piece->hair != skeleton->figure->person.look.hair)
        continue;

      add_piece (primitives, skeleton, figure, piece);
      if (piece->mirrored)
        {
          UnknotPiece right = mirror_piece (piece);

          add_piece (primitives, skeleton, figure, &right);
        }
    }

  add_hand (primitives, skeleton, figure, UNKNOT_SIDE_LEFT);
  add_hand (primitives, skeleton, figure, UNKNOT_SIDE_RIGHT);

  if (skeleton->figure->has_belly)
    add_belly (primitives, skeleton, figure, skeleton->figure->belly);
}
