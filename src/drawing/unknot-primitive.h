#pragma once

#include "unknot-skeleton.h"

G_BEGIN_DECLS

typedef enum
{
  UNKNOT_PRIMITIVE_CONE,
  UNKNOT_PRIMITIVE_BOX,
  UNKNOT_PRIMITIVE_CYLINDER,
} UnknotPrimitiveKind;

/**
 * UnknotPrimitive:
 * @a: one end of a round cone, the middle of the others
 * @b: the other end of a round cone
 * @radius_a: at @a; the rounding of a box; the radius of a cylinder
 * @radius_b: at @b; the rounding of a cylinder
 * @length: of a cylinder along the y axis of @turn
 * @scale: of a round cone's section; half extents of a box
 * @turn: own axes
 * @blend: how softly it melts into its segment
 * @joint_blend: how softly the segment melts into its group
 * @group: what melts together; groups only touch
 * @segment: within a group
 * @object: index of the figure, or 10 + index of the prop
 * @part: of a figure
 * @bone: of a figure
 * @tone: colours
 * @cloth: of a figure
 *
 * A simple solid in the room: what the field is made of.
 */
typedef struct
{
  UnknotPrimitiveKind kind;
  UnknotVector a;
  UnknotVector b;
  double radius_a;
  double radius_b;
  double length;
  UnknotVector scale;
  UnknotTurn turn;
  double blend;
  double joint_blend;
  struct
  {
    UnknotVector normal;
    double distance;
  } cuts[UNKNOT_PIECE_MAX_CUTS];
  guint n_cuts;
  UnknotVector hole;
  double hole_radius;
  double bias;
  guint group;
  guint segment;
  guint object;
  UnknotPart part;
  UnknotBone bone;
  int line;
  const UnknotTone *tone;
  UnknotCloth cloth;
} UnknotPrimitive;

#define UNKNOT_OBJECT_FIRST_PROP 10

static inline gboolean
unknot_primitive_is_figure (const UnknotPrimitive *self)
{
  return self->object < UNKNOT_OBJECT_FIRST_PROP;
}

GArray *  unknot_primitives_new       (void) G_GNUC_WARN_UNUSED_RESULT;
void      unknot_primitives_add_body  (GArray                *primitives,
                                       const UnknotStage     *stage,
                                       guint                  figure);
void      unknot_primitives_add_prop  (GArray                *primitives,
                                       const UnknotStage     *stage,
                                       const UnknotBoundPose *pose,
                                       guint                  prop);

G_END_DECLS
