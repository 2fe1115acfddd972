#pragma once

#include "unknot-pose-bind.h"

G_BEGIN_DECLS

/**
 * UnknotPoseBinder:
 *
 * Loads poses from a folder, binds them, and remembers both. Any thread may use it, several at once.
 */
typedef struct _UnknotPoseBinder UnknotPoseBinder;

#define UNKNOT_TYPE_POSE_BINDER (unknot_pose_binder_get_type ())

GType               unknot_pose_binder_get_type  (void);
UnknotPoseBinder *  unknot_pose_binder_new       (GFile                 *folder,
                                                  UnknotCast            *cast) G_GNUC_WARN_UNUSED_RESULT;
UnknotPoseBinder *  unknot_pose_binder_ref       (UnknotPoseBinder      *self);
void                unknot_pose_binder_unref     (UnknotPoseBinder      *self);

UnknotCast *        unknot_pose_binder_get_cast  (UnknotPoseBinder      *self);
UnknotSkin *        unknot_pose_binder_get_skin  (UnknotPoseBinder      *self,
                                                  const UnknotFigureBody *body) G_GNUC_WARN_UNUSED_RESULT;
UnknotPose *        unknot_pose_binder_load      (UnknotPoseBinder      *self,
                                                  const char            *id,
                                                  GError               **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotBoundPose *   unknot_pose_binder_bind      (UnknotPoseBinder      *self,
                                                  const char            *id,
                                                  guint                  key,
                                                  const UnknotPoseWish  *wish,
                                                  GError               **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotPoseBinder, unknot_pose_binder_unref)

G_END_DECLS
