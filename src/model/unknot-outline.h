#pragma once

#include <glib-object.h>

#include "unknot-geometry.h"

G_BEGIN_DECLS

/**
 * UnknotOutlineVerb:
 * @UNKNOT_OUTLINE_MOVE: a part begins; one point
 * @UNKNOT_OUTLINE_LINE: a straight line; one point
 * @UNKNOT_OUTLINE_CURVE: a cubic Bézier curve; two control points and the end
 * @UNKNOT_OUTLINE_CLOSE: back to where the part began; no point
 */
typedef enum
{
  UNKNOT_OUTLINE_MOVE,
  UNKNOT_OUTLINE_LINE,
  UNKNOT_OUTLINE_CURVE,
  UNKNOT_OUTLINE_CLOSE,
} UnknotOutlineVerb;

/**
 * UnknotPolyline:
 * @points: (array length=n_points): the corners of all parts, one after the other
 * @n_points: how many
 * @ends: (array length=n_parts): for each part the index just behind its last corner
 * @n_parts: how many parts
 *
 * An outline made of straight lines only. A closed part repeats its first corner at its end.
 */
typedef struct
{
  UnknotPoint *points;
  gsize        n_points;
  gsize       *ends;
  gsize        n_parts;
} UnknotPolyline;

/**
 * UnknotOutline:
 *
 * A line or a shape on the body: straight lines and curves, in one or more parts. Immutable, and may be shared by
 * threads.
 */
typedef struct _UnknotOutline UnknotOutline;

#define UNKNOT_TYPE_OUTLINE (unknot_outline_get_type ())

/**
 * UnknotOutlineFunc:
 * @verb: what to do
 * @points: (nullable): the points of @verb
 * @user_data: what was passed along
 *
 * Receives an outline piece by piece.
 */
typedef void        (*UnknotOutlineFunc) (UnknotOutlineVerb  verb,
                                          const UnknotPoint *points,
                                          gpointer           user_data);

/**
 * UnknotPointFunc:
 * @point: a point
 * @user_data: what was passed along
 *
 * Says where @point goes.
 *
 * Returns: the moved point
 */
typedef UnknotPoint (*UnknotPointFunc)   (UnknotPoint        point,
                                          gpointer           user_data);

GType                   unknot_outline_get_type      (void) G_GNUC_CONST;
UnknotOutline *         unknot_outline_parse         (const char           *path,
                                                      const char           *where,
                                                      const char           *member,
                                                      GError              **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotOutline *         unknot_outline_ref           (UnknotOutline        *self);
void                    unknot_outline_unref         (UnknotOutline        *self);

UnknotOutline *         unknot_outline_map           (UnknotOutline        *self,
                                                      UnknotPointFunc       func,
                                                      gpointer              user_data) G_GNUC_WARN_UNUSED_RESULT;
void                    unknot_outline_foreach       (UnknotOutline        *self,
                                                      UnknotOutlineFunc     func,
                                                      gpointer              user_data);
gboolean                unknot_outline_is_closed     (UnknotOutline        *self);
const UnknotRect *      unknot_outline_get_bounds    (UnknotOutline        *self);
const UnknotPolyline *  unknot_outline_get_polyline  (UnknotOutline        *self);
gboolean                unknot_outline_contains      (UnknotOutline        *self,
                                                      UnknotPoint           point);
double                  unknot_outline_distance      (UnknotOutline        *self,
                                                      UnknotPoint           point);
double                  unknot_outline_area          (UnknotOutline        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotOutline, unknot_outline_unref)

G_END_DECLS
