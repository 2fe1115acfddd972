#pragma once

#include "unknot-map-body.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_MAP_BODIES (unknot_map_bodies_get_type ())

/**
 * UnknotMapBodies:
 *
 * All aspects of the body in one build. An aspect is read when it is asked for first, and kept from then on: what is
 * never shown is never loaded. For one thread at a time.
 *
 * The files are the app's own and were checked when it was built: one that can't be read ends the program.
 */
G_DECLARE_FINAL_TYPE (UnknotMapBodies, unknot_map_bodies, UNKNOT, MAP_BODIES, GObject)

UnknotMapBodies *  unknot_map_bodies_new          (GFile            *folder,
                                                   UnknotBuild       build) G_GNUC_WARN_UNUSED_RESULT;

UnknotAnatomy *    unknot_map_bodies_get_anatomy  (UnknotMapBodies  *self);
UnknotAtlas *      unknot_map_bodies_get_atlas    (UnknotMapBodies  *self,
                                                   UnknotAspect      aspect);
UnknotMapBody *    unknot_map_bodies_get_body     (UnknotMapBodies  *self,
                                                   UnknotAspect      aspect);
UnknotMapBody *    unknot_map_bodies_make_body    (UnknotMapBodies  *self,
                                                   UnknotAspect      aspect,
                                                   UnknotBuild       build) G_GNUC_WARN_UNUSED_RESULT;
void               unknot_map_bodies_set_build    (UnknotMapBodies  *self,
                                                   UnknotBuild       build);

G_END_DECLS
