#pragma once

#include <gio/gio.h>

#include "unknot-muscle.h"
#include "unknot-side-words.h"

G_BEGIN_DECLS

/**
 * UnknotMuscleGroup:
 * @id: the group's id
 * @name: what people call this part of the body, not translated; see [func@unknot_muscle_group_get_name]
 * @muscles: (array zero-terminated=1): ids of its muscles, likeliest first
 *
 * An everyday name for several muscles.
 */
typedef struct
{
  char *id;
  char *name;
  GStrv muscles;
} UnknotMuscleGroup;

/**
 * UnknotAnatomy:
 *
 * All muscles of the app, the everyday groups they stand in, the names of shapes that are drawn but are no muscle of
 * ours, and the reasons why a place is not pressed. Immutable, and may be shared by threads.
 */
typedef struct _UnknotAnatomy UnknotAnatomy;

#define UNKNOT_TYPE_ANATOMY (unknot_anatomy_get_type ())

GType                       unknot_anatomy_get_type           (void) G_GNUC_CONST;
UnknotAnatomy *             unknot_anatomy_load               (GFile              *folder,
                                                               GError            **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotAnatomy *             unknot_anatomy_ref                (UnknotAnatomy      *self);
void                        unknot_anatomy_unref              (UnknotAnatomy      *self);

UnknotMuscle * const *      unknot_anatomy_get_muscles        (UnknotAnatomy      *self,
                                                               gsize              *n_muscles);
UnknotMuscle *              unknot_anatomy_get_muscle         (UnknotAnatomy      *self,
                                                               const char         *id);
UnknotMuscle *              unknot_anatomy_get_muscle_by_ref  (UnknotAnatomy      *self,
                                                               const char         *ref);
const UnknotMuscleGroup *   unknot_anatomy_get_groups         (UnknotAnatomy      *self,
                                                               gsize              *n_groups);
const UnknotMuscleGroup *   unknot_anatomy_get_group          (UnknotAnatomy      *self,
                                                               const char         *id);
GStrv                       unknot_anatomy_dup_neighbours     (UnknotAnatomy      *self,
                                                               const char         *muscle) G_GNUC_WARN_UNUSED_RESULT;
const char *                unknot_anatomy_tell_apart         (UnknotAnatomy      *self,
                                                               const char         *one,
                                                               const char         *other);
const char *                unknot_anatomy_get_reason         (UnknotAnatomy      *self,
                                                               const char         *id);
gboolean                    unknot_anatomy_has_shape          (UnknotAnatomy      *self,
                                                               const char         *shape);
const char *                unknot_anatomy_get_shape_name     (UnknotAnatomy      *self,
                                                               const char         *shape);
const char *                unknot_anatomy_get_shape_latin    (UnknotAnatomy      *self,
                                                               const char         *shape);
UnknotMuscle *              unknot_anatomy_get_stand_in       (UnknotAnatomy      *self,
                                                               const char         *shape);
UnknotSideWords *           unknot_anatomy_get_side_words     (UnknotAnatomy      *self);

const char *                unknot_muscle_group_get_name      (const UnknotMuscleGroup *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotAnatomy, unknot_anatomy_unref)

G_END_DECLS
