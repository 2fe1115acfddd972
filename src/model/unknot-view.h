#pragma once

#include <glib.h>

#include "unknot-side.h"

G_BEGIN_DECLS

/**
 * UnknotView:
 * @UNKNOT_VIEW_BACK: from behind: the person's left is on the left
 * @UNKNOT_VIEW_FRONT: from the front: the person's left is on the right
 * @UNKNOT_VIEW_SIDE: from the person's right
 *
 * From where the body is looked at. Each view has an atlas of its own.
 */
typedef enum
{
  UNKNOT_VIEW_BACK,
  UNKNOT_VIEW_FRONT,
  UNKNOT_VIEW_SIDE,
} UnknotView;

#define UNKNOT_N_VIEWS (UNKNOT_VIEW_SIDE + 1)

/**
 * UnknotAspect:
 * @UNKNOT_ASPECT_BACK: from behind
 * @UNKNOT_ASPECT_FRONT: from the front
 * @UNKNOT_ASPECT_LEFT: from the person's left
 * @UNKNOT_ASPECT_RIGHT: from the person's right
 *
 * What of the body is turned towards the person who looks at it. Both sides have one atlas, [enum@Unknot.View]
 * `SIDE`: it is drawn from the right, its coordinates are the same for both, and the left is shown mirrored.
 */
typedef enum
{
  UNKNOT_ASPECT_BACK,
  UNKNOT_ASPECT_FRONT,
  UNKNOT_ASPECT_LEFT,
  UNKNOT_ASPECT_RIGHT,
} UnknotAspect;

#define UNKNOT_N_ASPECTS (UNKNOT_ASPECT_RIGHT + 1)

const char *  unknot_view_to_id       (UnknotView     view);
gboolean      unknot_view_from_id     (const char    *id,
                                       UnknotView    *view);

const char *  unknot_aspect_to_id     (UnknotAspect   aspect);
gboolean      unknot_aspect_from_id   (const char    *id,
                                       UnknotAspect  *aspect);
UnknotView    unknot_aspect_get_view  (UnknotAspect   aspect);
UnknotAspect  unknot_aspect_of        (UnknotView     view,
                                       UnknotSide     side);

G_END_DECLS
