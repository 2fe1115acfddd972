#pragma once

#include "pose-check.h"

/**
 * PoseChecker:
 *
 * Goes over pictures as the app would make them: for the usual spots of all muscles that a technique is for, and
 * all builds.
 */
typedef struct _PoseChecker PoseChecker;

PoseChecker *      pose_checker_new         (GError      **error) G_GNUC_WARN_UNUSED_RESULT;
void               pose_checker_free        (PoseChecker  *self);
gboolean           pose_checker_check       (PoseChecker  *self,
                                             const char   *pose,
                                             const char   *build,
                                             GError      **error);
void               pose_checker_check_place (PoseChecker      *self,
                                             const char       *technique,
                                             const UnknotSpot *at);
const GPtrArray *  pose_checker_get_faults  (PoseChecker  *self);
guint              pose_checker_get_n_seen  (PoseChecker  *self);
GStrv              pose_checker_list        (PoseChecker  *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoseChecker, pose_checker_free)
