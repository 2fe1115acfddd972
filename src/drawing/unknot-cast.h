#pragma once

#include <gio/gio.h>

#include "unknot-side.h"
#include "unknot-vector.h"

G_BEGIN_DECLS

/**
 * UnknotBone:
 *
 * The rigid parts of the figure. Limbs come in pairs: right = left + 1.
 */
typedef enum
{
  UNKNOT_BONE_PELVIS,
  UNKNOT_BONE_LUMBAR,
  UNKNOT_BONE_THORAX,
  UNKNOT_BONE_NECK,
  UNKNOT_BONE_HEAD,
  UNKNOT_BONE_COLLAR_LEFT,
  UNKNOT_BONE_COLLAR_RIGHT,
  UNKNOT_BONE_UPPER_ARM_LEFT,
  UNKNOT_BONE_UPPER_ARM_RIGHT,
  UNKNOT_BONE_FOREARM_LEFT,
  UNKNOT_BONE_FOREARM_RIGHT,
  UNKNOT_BONE_HAND_LEFT,
  UNKNOT_BONE_HAND_RIGHT,
  UNKNOT_BONE_THIGH_LEFT,
  UNKNOT_BONE_THIGH_RIGHT,
  UNKNOT_BONE_SHIN_LEFT,
  UNKNOT_BONE_SHIN_RIGHT,
  UNKNOT_BONE_FOOT_LEFT,
  UNKNOT_BONE_FOOT_RIGHT,
} UnknotBone;

#define UNKNOT_N_BONES (UNKNOT_BONE_FOOT_RIGHT + 1)

/**
 * UnknotPart:
 *
 * What melts into one surface. Parts only touch each other, so a hand on a thigh keeps its outline.
 */
typedef enum
{
  UNKNOT_PART_TRUNK,
  UNKNOT_PART_HEAD,
  UNKNOT_PART_SHOULDER_LEFT,
  UNKNOT_PART_SHOULDER_RIGHT,
  UNKNOT_PART_ARM_LEFT,
  UNKNOT_PART_ARM_RIGHT,
  UNKNOT_PART_LEG_LEFT,
  UNKNOT_PART_LEG_RIGHT,
} UnknotPart;

#define UNKNOT_N_PARTS (UNKNOT_PART_LEG_RIGHT + 1)

/**
 * UnknotCloth:
 *
 * What a spot of the figure is made of. The person's look gives each a tone.
 */
typedef enum
{
  UNKNOT_CLOTH_SKIN,
  UNKNOT_CLOTH_HAIR,
  UNKNOT_CLOTH_TOP,
  UNKNOT_CLOTH_SHORTS,
} UnknotCloth;

#define UNKNOT_N_CLOTHS (UNKNOT_CLOTH_SHORTS + 1)

typedef enum
{
  UNKNOT_HAIR_NONE,
  UNKNOT_HAIR_SHORT,
  UNKNOT_HAIR_BUN,
  UNKNOT_HAIR_PONY,
  UNKNOT_HAIR_BOB,
  UNKNOT_HAIR_CROP,
  UNKNOT_HAIR_CURLY,
} UnknotHair;

/**
 * UnknotTone:
 * @light: base and shade on a light ground, as 0xRRGGBB
 * @dark: base and shade on a dark ground, as 0xRRGGBB
 */
typedef struct
{
  guint32 light[2];
  guint32 dark[2];
} UnknotTone;

/**
 * UnknotLook:
 * @hair: the style
 * @tones: one for each [enum@Cloth]
 *
 * What a person looks like apart from the build.
 */
typedef struct
{
  UnknotHair hair;
  UnknotTone tones[UNKNOT_N_CLOTHS];
} UnknotLook;

/**
 * UnknotHandShape:
 * @fingers: index to little finger; bend at the three joints, in degrees
 * @thumb: away from the palm's plane, across the palm, bend of the tip, in degrees
 * @spread: between two fingers, in degrees
 */
typedef struct
{
  double fingers[4][3];
  double thumb[3];
  double spread;
} UnknotHandShape;

#define UNKNOT_PIECE_MAX_CUTS 2

/**
 * UnknotPiece:
 * @bone: the bone that it rides on; of a pair, the left one
 * @a: one end, rest coordinates of the left side
 * @b: the other end
 * @radius_a: at @a
 * @radius_b: at @b
 * @scale: of the round section, along the piece's own axes
 * @blend: how softly it melts into its part
 * @parts: bit field of [enum@Part], left side
 * @cuts: planes that end it, as normal, of length 1, and distance
 * @hole_radius: radius of a ball taken out of it, or 0
 * @bias: how much it wins over what lies at the same depth
 * @line: fingers 1-5, toes 11-15, ear 9: neighbours of unlike lines get a line between them
 * @mirrored: it stands for both sides
 *
 * One round cone of a body.
 */
typedef struct
{
  UnknotBone bone;
  UnknotVector a;
  UnknotVector b;
  double radius_a;
  double radius_b;
  UnknotVector scale;
  double blend;
  UnknotCloth cloth;
  guint parts;
  struct
  {
    UnknotVector normal;
    double distance;
  } cuts[UNKNOT_PIECE_MAX_CUTS];
  guint n_cuts;
  UnknotVector hole;
  double hole_radius;
  double bias;
  int line;
  gboolean mirrored;
  UnknotHair hair;
} UnknotPiece;

/**
 * UnknotFigureBody:
 * @name: "a", "b" or "c"
 * @rest: where each bone begins in the standing rest pose
 * @parent: of each bone; that of the pelvis is the pelvis
 * @pieces: the round cones
 * @palm: the palm of the left hand, with its @radius_a to @scale
 *
 * The build of a person, in units of stature. Immutable; the [struct@Cast] owns it.
 */
typedef struct
{
  char *name;
  UnknotVector rest[UNKNOT_N_BONES];
  UnknotBone parent[UNKNOT_N_BONES];
  UnknotPiece *pieces;
  guint n_pieces;
  double hand_scale;
  UnknotPiece palm;
  struct
  {
    UnknotVector knuckle;
    double lengths[3];
    double radius;
  } fingers[4];
  struct
  {
    UnknotVector base;
    double lengths[3];
    double radii[3];
  } thumb;
} UnknotFigureBody;

/**
 * UnknotPerson:
 * @body: the build; borrowed from the cast
 * @look: hair and colours
 *
 * Who a figure is.
 */
typedef struct
{
  const UnknotFigureBody *body;
  UnknotLook look;
} UnknotPerson;

/**
 * UnknotLookKind:
 *
 * What can be chosen about the person on the pictures.
 */
typedef enum
{
  UNKNOT_LOOK_BUILD,
  UNKNOT_LOOK_SKIN,
  UNKNOT_LOOK_HAIR,
} UnknotLookKind;

#define UNKNOT_N_LOOK_KINDS (UNKNOT_LOOK_HAIR + 1)

/**
 * UnknotFigureLook:
 * @build: (nullable): how the body is built, such as "slim"
 * @skin: (nullable): such as "light"; hair and clothes go with it
 * @hair: (nullable): how the hair is worn, such as "tied"
 *
 * Who is on the pictures, as the ids of looks.json. What is `NULL` or unknown is the first of its kind.
 */
typedef struct
{
  const char *build;
  const char *skin;
  const char *hair;
} UnknotFigureLook;

/**
 * UnknotRange:
 *
 * From @least to @most, in degrees.
 */
typedef struct
{
  double least;
  double most;
} UnknotRange;

/**
 * UnknotCast:
 *
 * The bodies, hand shapes, looks and tones that poses draw on. Immutable, may be used by any thread.
 */
typedef struct _UnknotCast UnknotCast;

#define UNKNOT_TYPE_CAST (unknot_cast_get_type ())

GType                    unknot_cast_get_type      (void);
UnknotCast *             unknot_cast_load          (GFile             *folder,
                                                    GError           **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotCast *             unknot_cast_ref           (UnknotCast        *self);
void                     unknot_cast_unref         (UnknotCast        *self);

const UnknotFigureBody *       unknot_cast_get_body      (const UnknotCast  *self,
                                                    const char        *name);
const UnknotHandShape *  unknot_cast_get_hand      (const UnknotCast  *self,
                                                    const char        *name);
const UnknotTone *       unknot_cast_get_tone      (const UnknotCast  *self,
                                                    const char        *name);
gboolean                 unknot_cast_get_person    (const UnknotCast  *self,
                                                    const char        *name,
                                                    UnknotPerson      *person);
void                     unknot_cast_get_pair      (const UnknotCast  *self,
                                                    const UnknotFigureLook
                                                                      *look,
                                                    UnknotPerson       people[2]);
const char *             unknot_cast_get_choice    (const UnknotCast  *self,
                                                    UnknotLookKind     kind,
                                                    guint              index);
gboolean                 unknot_cast_get_range     (const UnknotCast  *self,
                                                    const char        *joint,
                                                    const char        *movement,
                                                    UnknotRange       *range);

gboolean                 unknot_bone_from_id       (const char        *id,
                                                    UnknotBone        *bone);
const char *             unknot_bone_to_id         (UnknotBone         bone);
UnknotBone               unknot_bone_mirror        (UnknotBone         bone);
gboolean                 unknot_hair_from_id       (const char        *id,
                                                    UnknotHair        *hair);

/* The bone of a pair on a side: `unknot_bone_of (UNKNOT_BONE_HAND_LEFT, UNKNOT_SIDE_RIGHT)`. */
static inline UnknotBone
unknot_bone_of (UnknotBone left,
                UnknotSide side)
{
  return side == UNKNOT_SIDE_RIGHT ? (UnknotBone) (left + 1) : left;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotCast, unknot_cast_unref)

G_END_DECLS
