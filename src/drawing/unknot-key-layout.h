#pragma once

#include "unknot-bound-pose.h"
#include "unknot-geometry.h"

G_BEGIN_DECLS

/**
 * UNKNOT_KEY_LAYOUT_MOST:
 *
 * So many pictures side by side tell any movement.
 */
#define UNKNOT_KEY_LAYOUT_MOST 6

/**
 * UnknotKeyLayout:
 * @columns: pictures beside each other
 * @rows: of them
 * @gap: between two, as a share of the area's shorter side
 * @aspect: width by height of each
 *
 * How the pictures of a movement that must not move lie side by side.
 */
typedef struct
{
  guint  columns;
  guint  rows;
  double gap;
  double aspect;
} UnknotKeyLayout;

void        unknot_key_layout_init    (UnknotKeyLayout       *self,
                                       guint                  n,
                                       double                 aspect);
UnknotRect  unknot_key_layout_place   (const UnknotKeyLayout *self,
                                       guint                  index,
                                       double                 width,
                                       double                 height);

guint       unknot_key_layout_choose  (UnknotBoundPose      **keys,
                                       guint                  n_keys,
                                       gboolean               cycle,
                                       guint                  chosen[UNKNOT_KEY_LAYOUT_MOST]);

G_END_DECLS
