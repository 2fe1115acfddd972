#pragma once

#include "unknot-atlas.h"
#include "unknot-warp.h"

G_BEGIN_DECLS

/**
 * UnknotMapBody:
 *
 * One aspect of the body in one build: the outlines of an atlas, moved to where they are drawn. The left side is drawn
 * mirrored: its atlas has the coordinates of the right. Immutable, and may be shared by threads.
 */
typedef struct _UnknotMapBody UnknotMapBody;

#define UNKNOT_TYPE_MAP_BODY (unknot_map_body_get_type ())

GType               unknot_map_body_get_type     (void) G_GNUC_CONST;
UnknotMapBody *     unknot_map_body_new          (UnknotAtlas   *atlas,
                                                  UnknotWarp    *warp,
                                                  UnknotBuild    build) G_GNUC_WARN_UNUSED_RESULT;
UnknotMapBody *     unknot_map_body_ref          (UnknotMapBody *self);
void                unknot_map_body_unref        (UnknotMapBody *self);

UnknotAtlas *       unknot_map_body_get_atlas    (UnknotMapBody *self);
UnknotBuild         unknot_map_body_get_build    (UnknotMapBody *self);
UnknotOutline *     unknot_map_body_get_outline  (UnknotMapBody *self);
UnknotOutline *     unknot_map_body_get_head     (UnknotMapBody *self);
UnknotOutline *     unknot_map_body_get_shape    (UnknotMapBody *self,
                                                  gsize          index);
UnknotOutline *     unknot_map_body_get_border   (UnknotMapBody *self,
                                                  gsize          index);
UnknotOutline *     unknot_map_body_get_group    (UnknotMapBody *self,
                                                  const char    *id,
                                                  gboolean       border);
const UnknotFade *  unknot_map_body_get_fades    (UnknotMapBody *self,
                                                  gsize         *n_fades);
UnknotOutline *     unknot_map_body_fit_outline  (UnknotMapBody *self,
                                                  UnknotOutline *outline) G_GNUC_WARN_UNUSED_RESULT;

UnknotPoint         unknot_map_body_to_shown     (UnknotMapBody *self,
                                                  UnknotPoint    place);
UnknotPoint         unknot_map_body_to_place     (UnknotMapBody *self,
                                                  UnknotPoint    shown);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotMapBody, unknot_map_body_unref)

G_END_DECLS
