#pragma once

#include "unknot-bound-pose.h"
#include "unknot-spot.h"

G_BEGIN_DECLS

/**
 * UnknotPoseLoop:
 * @UNKNOT_POSE_LOOP_NONE: the keys are shown once, the last one stays
 * @UNKNOT_POSE_LOOP_SWING: there and back again
 * @UNKNOT_POSE_LOOP_CYCLE: from the last key straight to the first
 *
 * How the keys of a pose follow each other.
 */
typedef enum
{
  UNKNOT_POSE_LOOP_NONE,
  UNKNOT_POSE_LOOP_SWING,
  UNKNOT_POSE_LOOP_CYCLE,
} UnknotPoseLoop;

/**
 * UnknotPoseSeen:
 *
 * From where a picture looks at the person; left and right are the person's own.
 */
typedef enum
{
  UNKNOT_POSE_SEEN_FRONT,
  UNKNOT_POSE_SEEN_BACK,
  UNKNOT_POSE_SEEN_LEFT,
  UNKNOT_POSE_SEEN_RIGHT,
  UNKNOT_POSE_SEEN_ABOVE,
} UnknotPoseSeen;

/**
 * UnknotPose:
 *
 * The picture of one step, as its file says it: for any knot and any person, not yet solved.
 * Immutable, may be used by any thread.
 *
 * A file `<technique>_<step>.json` has
 *
 *   - `authored_side`: the side that it is drawn for; the other one is its mirror image
 *   - `works_on`: that side where the step works on one side, else `both`
 *   - `loop`: `none`, `swing`, `cycle`, or `circle`: two keys are opposite ends of a circle on the skin, of which
 *     a cycle of eight is made
 *   - `seconds`: for each key the time to the next one; of the last key of a cycle, the time to the first;
 *     of the last key else, how long it stays
 *   - `seen_from`: where the camera is; left out where the spot decides it
 *   - `suits`: the part of the map that it is right for: `view`, `y` from and to, and `x`, how far from the midline,
 *     in body units
 *   - `choices_from`: the pose whose choices (hand, grip, camera) it repeats
 *   - `keys`: each with `view`, `tall`, `spot`, `figures`, `props`, `scene`, `solve`, `variants` and `overlays`.
 *     A later key may leave out what is as in the first. `spot` is a place of the trunk at rest to show instead of
 *     the knot's own.
 *
 * Lengths are in units of stature, angles in degrees, millimetres only in `slide` and `{"spot": …}`.
 * An overlay `feel` is where a pull is felt: a middle `at` and a radius `r`; if it is on a bone and the person's own
 * knot is in it, binding marks that, too.
 * A point is `[x, y, z]`, `{"on": "person.thorax", "p": [x, y, z]}` in rest coordinates of that bone, `"spot"`,
 * or `{"spot": [outwards, up, off]}` in millimetres from the knot; a direction `[x, y, z]` or
 * `{"of": "person.head", "d": [x, y, z]}`. `solve` lists in order how the body and the tool come to the knot
 * (see [struct@SolveStep]). The first of the `variants` whose `if` fits the knot replaces what its `set` has:
 * members of the key whole, figures limb by limb.
 */
typedef struct _UnknotPose UnknotPose;

#define UNKNOT_TYPE_POSE (unknot_pose_get_type ())

GType           unknot_pose_get_type           (void);
UnknotPose *    unknot_pose_load               (GFile             *file,
                                                UnknotCast        *cast,
                                                GError           **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotPose *    unknot_pose_parse              (GBytes            *bytes,
                                                const char        *name,
                                                UnknotCast        *cast,
                                                GError           **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotPose *    unknot_pose_ref                (UnknotPose        *self);
void            unknot_pose_unref              (UnknotPose        *self);

const char *    unknot_pose_get_id             (const UnknotPose  *self);
UnknotPoseLoop  unknot_pose_get_loop           (const UnknotPose  *self);
UnknotSide      unknot_pose_get_authored_side  (const UnknotPose  *self);
UnknotSide      unknot_pose_get_works_on       (const UnknotPose  *self);
const char *    unknot_pose_get_choices_from   (const UnknotPose  *self);
gboolean        unknot_pose_get_seen_from      (const UnknotPose  *self,
                                                UnknotPoseSeen    *seen);
guint           unknot_pose_get_n_keys         (const UnknotPose  *self);
double          unknot_pose_get_seconds        (const UnknotPose  *self,
                                                guint              key);
gboolean        unknot_pose_needs_spot         (const UnknotPose  *self);
gboolean        unknot_pose_suits              (const UnknotPose  *self,
                                                const UnknotSpot  *spot);
UnknotSpot      unknot_pose_nearest_spot       (const UnknotPose  *self,
                                                const UnknotSpot  *spot);

UnknotPoseSeen  unknot_pose_seen_at            (double             yaw,
                                                double             pitch);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotPose, unknot_pose_unref)

G_END_DECLS
