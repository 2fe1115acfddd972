#pragma once

#include "unknot-cast.h"
#include "unknot-view.h"

G_BEGIN_DECLS

/**
 * UnknotSpot:
 * @view: the map it is on
 * @x: body units, to the right of the map
 * @y: body units, downwards
 * @muscle: (nullable): the id of the muscle that the person means; interned or static
 *
 * The place of a knot on the body map.
 */
typedef struct
{
  UnknotView view;
  double x;
  double y;
  const char *muscle;
} UnknotSpot;

/**
 * UnknotSkinSpot:
 * @at: rest coordinates, on the skin
 * @normal: rest direction, away from the body
 * @bone: what it rides on
 *
 * A spot on the skin of a figure.
 */
typedef struct
{
  UnknotVector at;
  UnknotVector normal;
  UnknotBone bone;
} UnknotSkinSpot;

/**
 * UnknotSkin:
 *
 * The skin of a body at rest, to put spots of the map on. Immutable, may be used by any thread.
 */
typedef struct _UnknotSkin UnknotSkin;

#define UNKNOT_TYPE_SKIN (unknot_skin_get_type ())

GType         unknot_skin_get_type  (void);
UnknotSkin *  unknot_skin_new       (UnknotCast        *cast,
                                     const UnknotFigureBody  *body) G_GNUC_WARN_UNUSED_RESULT;
UnknotSkin *  unknot_skin_ref       (UnknotSkin        *self);
void          unknot_skin_unref     (UnknotSkin        *self);
gboolean      unknot_skin_find      (const UnknotSkin  *self,
                                     const UnknotSpot  *spot,
                                     UnknotSkinSpot    *found);
void          unknot_skin_touch     (const UnknotSkin  *self,
                                     UnknotVector       place,
                                     UnknotSkinSpot    *found);

UnknotSide    unknot_spot_get_side  (const UnknotSpot  *spot);
double        unknot_spot_get_distance (const UnknotSpot *spot);
UnknotSpot    unknot_spot_mirror    (const UnknotSpot  *spot);
UnknotSpot    unknot_spot_turn      (const UnknotSpot  *spot,
                                     UnknotView         view);
UnknotSpot    unknot_spot_draw_in   (const UnknotSpot  *spot,
                                     double             distance);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotSkin, unknot_skin_unref)

G_END_DECLS
