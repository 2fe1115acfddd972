#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotSide:
 * @UNKNOT_SIDE_LEFT: the person's own left
 * @UNKNOT_SIDE_RIGHT: the person's own right
 * @UNKNOT_SIDE_BOTH: both sides
 * @UNKNOT_SIDE_MIDDLE: on the midline
 *
 * A side of the body, always the person's own and never that of the screen.
 */
typedef enum
{
  UNKNOT_SIDE_LEFT,
  UNKNOT_SIDE_RIGHT,
  UNKNOT_SIDE_BOTH,
  UNKNOT_SIDE_MIDDLE,
} UnknotSide;

/**
 * UNKNOT_HAND_BIT:
 * @side: %UNKNOT_SIDE_LEFT or %UNKNOT_SIDE_RIGHT
 *
 * A hand in a set of hands.
 */
#define UNKNOT_HAND_BIT(side) (1u << (side))

/**
 * UNKNOT_HANDS_ALL:
 *
 * Both hands.
 */
#define UNKNOT_HANDS_ALL (UNKNOT_HAND_BIT (UNKNOT_SIDE_LEFT) | UNKNOT_HAND_BIT (UNKNOT_SIDE_RIGHT))

const char *  unknot_side_to_id    (UnknotSide   side);
gboolean      unknot_side_from_id  (const char  *id,
                                    UnknotSide  *side);
UnknotSide    unknot_side_mirror   (UnknotSide   side);

G_END_DECLS
