#pragma once

#include "unknot-cast.h"

G_BEGIN_DECLS

#define UNKNOT_POSE_MAX_FIGURES 2
#define UNKNOT_POSE_MAX_PROPS 8
#define UNKNOT_POSE_MAX_OVERLAYS 6
#define UNKNOT_PROP_MAX_POINTS 20
#define UNKNOT_PROP_MAX_PATCHES 49
#define UNKNOT_OVERLAY_MAX_POINTS 8

/**
 * UnknotPosePointKind:
 * @UNKNOT_POSE_POINT_WORLD: @at is a place in the room
 * @UNKNOT_POSE_POINT_BONE: @at is a place on a bone, in rest coordinates
 * @UNKNOT_POSE_POINT_SPOT: @at is millimetres from the knot: outwards, up, off the skin. Binding makes one
 *   of the others of it; nothing can be drawn before.
 */
typedef enum
{
  UNKNOT_POSE_POINT_WORLD,
  UNKNOT_POSE_POINT_BONE,
  UNKNOT_POSE_POINT_SPOT,
} UnknotPosePointKind;

/**
 * UnknotPosePoint:
 * @figure: for a bone, whose: index into the pose's figures
 * @off: added at the end, in the room's directions
 *
 * A place, wherever the body takes it. In files: `[x, y, z]`, `{"on": "person.thorax", "p": […], "off": […]}`,
 * `"spot"` or `{"spot": [outwards, up, off]}`.
 */
typedef struct
{
  UnknotPosePointKind kind;
  guint figure;
  UnknotBone bone;
  UnknotVector at;
  UnknotVector off;
} UnknotPosePoint;

/**
 * UnknotPoseDirection:
 * @bound: it turns with @bone of @figure; else it is a direction in the room
 * @along: need not have the length 1
 *
 * In files: `[x, y, z]` or `{"of": "person.head", "d": […]}`.
 */
typedef struct
{
  gboolean bound;
  guint figure;
  UnknotBone bone;
  UnknotVector along;
} UnknotPoseDirection;

/**
 * UnknotHandContact:
 * @UNKNOT_HAND_CONTACT_GIVEN: the arm's `contact_at`, rest coordinates from the wrist
 *
 * Which place of the hand goes to the target.
 */
typedef enum
{
  UNKNOT_HAND_CONTACT_PALM,
  UNKNOT_HAND_CONTACT_TIPS,
  UNKNOT_HAND_CONTACT_FINGERS,
  UNKNOT_HAND_CONTACT_THUMB,
  UNKNOT_HAND_CONTACT_WRIST,
  UNKNOT_HAND_CONTACT_GRIP,
  UNKNOT_HAND_CONTACT_GIVEN,
} UnknotHandContact;

/**
 * UnknotPoseArm:
 * @reaches: the hand goes to `at`; else the arm hangs by `angles`
 * @angles: flexion, abduction, rotation, elbow, pronation, in degrees
 * @wrist: sideways and flexion, in degrees; without `turned`
 * @turned: `fingers` and `palm` say how the hand lies; else it follows the forearm, turned by `pronation`
 * @fingers: where the fingers point
 * @palm: where the palm looks
 * @pole: where the elbow points
 * @on_skin: binding lays this hand onto the body ("skin" in files)
 *
 * One arm. [func@bound_pose_new] sets it to hang, relaxed.
 */
typedef struct
{
  gboolean reaches;
  double angles[5];
  double wrist[2];
  UnknotPosePoint at;
  UnknotHandContact contact;
  UnknotVector contact_at;
  gboolean turned;
  UnknotPoseDirection fingers;
  UnknotPoseDirection palm;
  double pronation;
  UnknotPoseDirection pole;
  UnknotHandShape shape;
  gboolean on_skin;
} UnknotPoseArm;

/**
 * UnknotPoseLeg:
 * @planted: the ankle goes to `at`; else the leg hangs by `angles`
 * @angles: flexion, abduction, rotation, knee, ankle, in degrees
 * @turned: `toe` and `up` say how the foot stands; else it follows the shin, bent by `flexion`
 * @pole: where the knee points
 */
typedef struct
{
  gboolean planted;
  double angles[5];
  UnknotPosePoint at;
  gboolean turned;
  UnknotPoseDirection toe;
  UnknotPoseDirection up;
  double flexion;
  UnknotPoseDirection pole;
} UnknotPoseLeg;

/**
 * UnknotPoseFigure:
 * @person: build and look
 * @root_at: where the pelvis is
 * @root_turn: yaw, pitch, roll, and turn about the own long axis, in degrees, in this order
 * @spine: lumbar, thorax, neck, head: flexion, side bend to the left, twist to the left, in degrees
 * @collar_set: [0] left, [1] right: the pose says how the shoulder girdle lies; else it follows the arm
 * @collar: raised and brought forward, in degrees
 * @arms: [0] left, [1] right, as [enum@Side]
 * @has_belly: the belly breathes
 * @belly: 0 flat to 1 full of breath
 */
typedef struct
{
  UnknotPerson person;
  UnknotVector root_at;
  double root_turn[4];
  double spine[4][3];
  gboolean collar_set[2];
  double collar[2][2];
  UnknotPoseArm arms[2];
  UnknotPoseLeg legs[2];
  gboolean has_belly;
  double belly;
} UnknotPoseFigure;

/**
 * UnknotPropKind:
 *
 * A kind of thing and the members of [struct@Prop] that it uses; a `tone` goes with each. Cloth has size, thick
 * and, where binding has laid it over the body, grid and patches; else it lies flat: at, along, face.
 */
typedef enum
{
  UNKNOT_PROP_BALL,         /* at, radius: a tennis ball; with a tone, anything round */
  UNKNOT_PROP_SOCK,         /* points (the middles of both balls), radius: hugs two balls */
  UNKNOT_PROP_ROLLER,       /* at, axis, radius, length */
  UNKNOT_PROP_CANE,         /* points, radius, knobs, knob_radius */
  UNKNOT_PROP_UMBRELLA,     /* as a cane: closed and tied, a cloth round the end of the crook */
  UNKNOT_PROP_TUBE,         /* points, radius */
  UNKNOT_PROP_BAND,         /* points, width, thick, face, grips: a flat resistance band */
  UNKNOT_PROP_GUN,          /* at, barrel, handle */
  UNKNOT_PROP_COLLAR,       /* at (what it lies round), points, radius: a kneading collar */
  UNKNOT_PROP_MASSAGER,     /* cloth: a kneading cushion */
  UNKNOT_PROP_PAD,          /* cloth: a bag of warm wheat */
  UNKNOT_PROP_HOT_BOTTLE,   /* cloth: a hot-water bottle in its cover */
  UNKNOT_PROP_TOWEL,        /* cloth: folded once */
  UNKNOT_PROP_COLD,         /* cloth: a gel pack */
  UNKNOT_PROP_RUB,          /* at (its mouth), along, face, radius, length: a tube of cream */
  UNKNOT_PROP_CREAM,        /* at, along, radius: what was squeezed out */
  UNKNOT_PROP_BOTTLE,       /* at (its foot), along, radius, length */
  UNKNOT_PROP_GLASS,        /* at (its foot), along, radius, length */
  UNKNOT_PROP_PLATE,        /* at, radius: a meal */
  UNKNOT_PROP_BASIN,        /* at (on the floor), height, width, length, yaw: with a running tap */
  UNKNOT_PROP_MIRROR,       /* at (where it is held), along, face, radius */
  UNKNOT_PROP_BOOK,         /* at (the foot of its back), along, face, size: open */
  UNKNOT_PROP_LEAFLET,      /* at, along, face, size */
  UNKNOT_PROP_PHONE,        /* at, along, face, size */
  UNKNOT_PROP_HEADPHONES,   /* at (between the ears), along, face, width, height, microphone */
  UNKNOT_PROP_BACKPACK,     /* at, along, face (towards the wearer), size, points (of a strap), radius */
  UNKNOT_PROP_SCREEN,       /* at (its foot), yaw, screen_height */
  UNKNOT_PROP_KEYBOARD,     /* at, size, yaw */
  UNKNOT_PROP_MOUSE,        /* at, yaw */
  UNKNOT_PROP_LAPTOP,       /* at, yaw */
  UNKNOT_PROP_BOX,          /* at, size, yaw, tilt, rounding */
  UNKNOT_PROP_PILLOW,       /* at, size, yaw */
  UNKNOT_PROP_SOFT_PILLOW,  /* at, size, yaw */
  UNKNOT_PROP_CHAIR,        /* at, height, width, back (0: a stool), back_height, yaw */
  UNKNOT_PROP_COUCH,        /* at, height, width, length, yaw */
  UNKNOT_PROP_BED,          /* at, height, width, length, yaw, back_height (of the blanket; 0: none) */
  UNKNOT_PROP_DESK,         /* at, height, width, length, yaw: with drawers */
  UNKNOT_PROP_TABLE,        /* at, height, width, length, yaw */
  UNKNOT_PROP_POST,         /* at, size; at is the middle of its foot */
  UNKNOT_PROP_DOORWAY,      /* at (on the floor), width (the way through), height, size (of a post), yaw */
} UnknotPropKind;

#define UNKNOT_N_PROP_KINDS (UNKNOT_PROP_DOORWAY + 1)

/**
 * UnknotPatch:
 * @at: half-way through the cloth
 * @out: away from the body
 *
 * One corner of the net of a pad or towel that drapes over the body.
 */
typedef struct
{
  UnknotVector at;
  UnknotVector out;
} UnknotPatch;

/**
 * UnknotProp:
 * @tone: instead of the kind's own; borrowed from the pose's cast
 * @size: width, height, length of a box
 * @along: where what is held, worn or laid down points
 * @face: where its flat side looks
 * @grid: columns and rows of @patches, which follow each other column by column
 * @mirrored: it is the mirror image of what the pose says, small parts included
 *
 * A thing in the room. All lengths are in units of stature, all angles in degrees;
 * [func@prop_init] gives every member the kind's usual value.
 */
typedef struct
{
  UnknotPropKind kind;
  const UnknotTone *tone;
  UnknotPosePoint at;
  UnknotVector size;
  UnknotVector axis;
  UnknotPoseDirection barrel;
  UnknotPoseDirection handle;
  UnknotPoseDirection along;
  UnknotPoseDirection face;
  double radius;
  double length;
  double width;
  double height;
  double thick;
  double back;
  double back_height;
  double screen_height;
  gboolean microphone;
  gboolean grips;
  gboolean mirrored;
  double rounding;
  double yaw;
  double tilt;
  double knob_radius;
  double cell[2];
  UnknotPosePoint points[UNKNOT_PROP_MAX_POINTS];
  guint n_points;
  guint knobs[2];
  guint n_knobs;
  guint grid[2];
  UnknotPatch patches[UNKNOT_PROP_MAX_PATCHES];
  guint n_patches;
} UnknotProp;

/**
 * UnknotPoseFrame:
 * @center: the middle of the picture, a place in the room
 * @width: what has to be seen from left to right
 * @height: what has to be seen from top to bottom
 */
typedef struct
{
  UnknotVector center;
  double width;
  double height;
} UnknotPoseFrame;

/**
 * UnknotPoseView:
 * @yaw: degrees; 0 looks at the front, -90 from the person's right
 * @pitch: degrees; above 0 looks down
 * @wide: for pictures that are wider than high
 * @tall: for the others
 */
typedef struct
{
  double yaw;
  double pitch;
  UnknotPoseFrame wide;
  UnknotPoseFrame tall;
} UnknotPoseView;

/**
 * UnknotPoseScene:
 * @floor: its height
 * @mat: x and z of a corner, x and z of the opposite one
 * @wall_z: where a wall stands behind the person
 * @wall_x: where it ends towards the camera and away from it, for a camera on the person's left
 */
typedef struct
{
  gboolean has_floor;
  double floor;
  gboolean has_mat;
  double mat[4];
  gboolean has_wall;
  double wall_z;
  double wall_x[2];
} UnknotPoseScene;

typedef enum
{
  UNKNOT_OVERLAY_PRESS,
  UNKNOT_OVERLAY_ARROW,
  UNKNOT_OVERLAY_BREATH,
  UNKNOT_OVERLAY_FEEL,
} UnknotOverlayKind;

/**
 * UnknotPoseOverlay:
 * @points: where it presses, the arrow's way, or the middle of where a pull is felt and, if there are two of them,
 *   the person's own knot in there
 * @radius: of where a pull is felt, in units of stature
 * @ring: a press that something covers: rings only, no dot
 * @both: an arrow with two heads
 * @weight: of an arrow's line, in points of a picture 600 high
 *
 * What is drawn live on top of the cached picture.
 */
typedef struct
{
  UnknotOverlayKind kind;
  UnknotPosePoint points[UNKNOT_OVERLAY_MAX_POINTS];
  guint n_points;
  double radius;
  gboolean ring;
  gboolean both;
  double weight;
} UnknotPoseOverlay;

/**
 * UnknotPoseSpot:
 * @at: the knot on the posed skin
 * @normal: away from the body
 * @press: how deep the tool should sink into the skin, in units of stature; below 0 it is held off
 * @error: from the tool's surface to where it should be, in millimetres
 * @cost: how awkward the reach is: below 3 natural, above 5 too awkward to show
 * @prop: index of the tool; -1 for a hand
 * @figure: index of whose hand it is
 * @side: of the hand that presses; `UNKNOT_SIDE_MIDDLE` for none
 * @usual: the pose is not right for the person's own spot and shows the muscle's usual one
 *
 * Where binding has put the knot.
 */
typedef struct
{
  UnknotVector at;
  UnknotVector normal;
  double press;
  double error;
  double cost;
  int prop;
  guint figure;
  UnknotSide side;
  gboolean usual;
} UnknotPoseSpot;

/**
 * UnknotBoundPose:
 * @figures: [0] the person, [1] the helper
 *
 * Everything in a picture as numbers. Fill it alone; from the moment it is shared it is immutable and any
 * thread may read it.
 */
typedef struct
{
  UnknotCast *cast;
  UnknotPoseView view;
  UnknotPoseFigure figures[UNKNOT_POSE_MAX_FIGURES];
  guint n_figures;
  UnknotProp props[UNKNOT_POSE_MAX_PROPS];
  guint n_props;
  UnknotPoseScene scene;
  UnknotPoseOverlay overlays[UNKNOT_POSE_MAX_OVERLAYS];
  guint n_overlays;
  gboolean has_spot;
  UnknotPoseSpot spot;
} UnknotBoundPose;

#define UNKNOT_TYPE_BOUND_POSE (unknot_bound_pose_get_type ())

GType              unknot_bound_pose_get_type  (void);
UnknotBoundPose *  unknot_bound_pose_new       (UnknotCast            *cast) G_GNUC_WARN_UNUSED_RESULT;
UnknotBoundPose *  unknot_bound_pose_copy      (const UnknotBoundPose *self) G_GNUC_WARN_UNUSED_RESULT;
UnknotBoundPose *  unknot_bound_pose_ref       (UnknotBoundPose       *self);
void               unknot_bound_pose_unref     (UnknotBoundPose       *self);

UnknotBoundPose *  unknot_bound_pose_mirror    (const UnknotBoundPose *self) G_GNUC_WARN_UNUSED_RESULT;
UnknotBoundPose *  unknot_bound_pose_mix       (const UnknotBoundPose *a,
                                                const UnknotBoundPose *b,
                                                double                 t) G_GNUC_WARN_UNUSED_RESULT;
double             unknot_bound_pose_ease      (double                 t);

void               unknot_prop_init            (UnknotProp            *self,
                                                UnknotPropKind         kind);
gboolean           unknot_prop_kind_from_id    (const char            *id,
                                                UnknotPropKind        *kind);
const char *       unknot_prop_kind_to_id      (UnknotPropKind         kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotBoundPose, unknot_bound_pose_unref)

G_END_DECLS
