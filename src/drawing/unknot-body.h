#pragma once

#include "unknot-atlas.h"
#include "unknot-warp.h"

G_BEGIN_DECLS

/**
 * UnknotBody:
 *
 * One view of the body in one build: the outlines of an atlas, moved to where they are drawn. Immutable, and may be shared by
 * threads.
 */
typedef struct _UnknotBody UnknotBody;

#define UNKNOT_TYPE_BODY (unknot_body_get_type ())

GType            unknot_body_get_type       (void) G_GNUC_CONST;
UnknotBody *     unknot_body_new            (UnknotAtlas *atlas,
                                             UnknotWarp  *warp,
                                             UnknotBuild  build) G_GNUC_WARN_UNUSED_RESULT;
UnknotBody *     unknot_body_ref            (UnknotBody  *self);
void             unknot_body_unref          (UnknotBody  *self);

UnknotAtlas *    unknot_body_get_atlas      (UnknotBody  *self);
UnknotBuild      unknot_body_get_build      (UnknotBody  *self);
UnknotOutline *  unknot_body_get_outline    (UnknotBody  *self);
UnknotOutline *  unknot_body_get_head       (UnknotBody  *self);
UnknotOutline *  unknot_body_get_shape      (UnknotBody  *self,
                                             gsize        index);
UnknotOutline *  unknot_body_get_border     (UnknotBody  *self,
                                             gsize        index);
UnknotOutline *  unknot_body_get_group      (UnknotBody  *self,
                                             const char  *id,
                                             gboolean     border);
UnknotOutline *  unknot_body_fit_outline    (UnknotBody    *self,
                                             UnknotOutline *outline) G_GNUC_WARN_UNUSED_RESULT;

UnknotPoint      unknot_body_to_shown       (UnknotBody  *self,
                                             UnknotPoint  place);
UnknotPoint      unknot_body_to_place       (UnknotBody  *self,
                                             UnknotPoint  shown);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotBody, unknot_body_unref)

G_END_DECLS
