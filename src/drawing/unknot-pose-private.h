#pragma once

#include <json-glib/json-glib.h>

#include "unknot-pose.h"
#include "unknot-solve-step.h"

G_BEGIN_DECLS

#define UNKNOT_POSE_MAX_YAWS 8
#define UNKNOT_POSE_MAX_STEPS 4

/**
 * UnknotPoseFraming:
 * @fit: the frame is made to show something; else the file gives it
 * @upper: only head, arms, trunk and the contact; else everything
 * @margin: share of the frame that is more than what it shows
 * @least: smallest height
 * @aspect: width by height
 */
typedef struct
{
  gboolean fit;
  gboolean upper;
  double margin;
  double least;
  double aspect;
} UnknotPoseFraming;

/* One way a key can look: all that is known before there is a knot. */
typedef struct
{
  UnknotBoundPose *pose;
  double yaws[UNKNOT_POSE_MAX_YAWS];
  guint n_yaws;
  UnknotPoseFraming wide;
  UnknotPoseFraming tall;
  gboolean has_spot;            /* a place instead of the knot's, in rest coordinates */
  UnknotVector spot;
  UnknotSolveStep steps[UNKNOT_POSE_MAX_STEPS];
  guint n_steps;
} UnknotPoseDraft;

/* When a variant holds. Heights are those of the spot at rest. */
typedef struct
{
  double above;
  double below;
  double up;
  gboolean has_bone;
  UnknotBone bone;
  gboolean has_view;
  UnknotView view;
  GStrv muscles;
  UnknotPoseDraft draft;
} UnknotPoseVariant;

typedef struct
{
  UnknotPoseDraft draft;
  GArray *variants;
} UnknotPoseKey;

/* What a pose file says; its seconds are as many as its keys. */
struct _UnknotPose
{
  char *id;
  UnknotPoseLoop loop;
  UnknotSide authored_side;
  UnknotSide works_on;
  gboolean has_seen_from;
  UnknotPoseSeen seen_from;
  char *choices_from;
  gboolean suits_only;
  UnknotView suits_view;
  double suits_y[2];
  double suits_x;
  double *seconds;
  GArray *keys;
};

void                     unknot_pose_variant_clear (UnknotPoseVariant     *variant);
void                     unknot_pose_key_clear     (UnknotPoseKey         *key);
gboolean                 unknot_pose_keys_are_circle (GArray              *keys);
GArray *                 unknot_pose_keys_round    (GArray                *ends) G_GNUC_WARN_UNUSED_RESULT;

const UnknotPoseDraft *  unknot_pose_get_draft     (const UnknotPose      *self,
                                                    guint                  key,
                                                    const UnknotSpot      *spot,
                                                    const UnknotSkinSpot  *found);

JsonObject *             unknot_pose_merge         (JsonObject            *under,
                                                    JsonObject            *over) G_GNUC_WARN_UNUSED_RESULT;
JsonObject *             unknot_pose_merge_variant (JsonObject            *key,
                                                    JsonObject            *set) G_GNUC_WARN_UNUSED_RESULT;
gboolean                 unknot_pose_view_read     (JsonObject            *object,
                                                    const char            *where,
                                                    UnknotView            *view,
                                                    GError               **error);
gboolean                 unknot_pose_key_read      (JsonObject            *object,
                                                    const char            *where,
                                                    UnknotCast            *cast,
                                                    UnknotPoseKey         *key,
                                                    GError               **error);
gboolean                 unknot_pose_draft_read    (JsonObject            *key,
                                                    const char            *where,
                                                    UnknotCast            *cast,
                                                    UnknotPoseDraft       *draft,
                                                    GError               **error);
gboolean                 unknot_pose_props_read    (JsonObject            *key,
                                                    const char            *where,
                                                    UnknotBoundPose       *pose,
                                                    GError               **error);
gboolean                 unknot_pose_figures_read  (JsonObject            *key,
                                                    const char            *where,
                                                    UnknotBoundPose       *pose,
                                                    GError               **error);
gboolean                 unknot_pose_point_read    (JsonObject            *object,
                                                    const char            *where,
                                                    const char            *member,
                                                    UnknotPosePoint       *point,
                                                    GError               **error);
gboolean                 unknot_pose_points_read   (JsonObject            *object,
                                                    const char            *where,
                                                    const char            *member,
                                                    UnknotPosePoint       *points,
                                                    guint                  max,
                                                    guint                 *n,
                                                    GError               **error);
gboolean                 unknot_pose_direction_read (JsonObject           *object,
                                                    const char            *where,
                                                    const char            *member,
                                                    UnknotPoseDirection   *direction,
                                                    GError               **error);

G_END_DECLS
