#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UNKNOT_MOST_PAIN:
 *
 * The highest number of the scale of pain (clinical.md E1).
 */
#define UNKNOT_MOST_PAIN 10

/**
 * UNKNOT_NO_WORD:
 *
 * In place of a pain: the knot was there, but nobody said how much it hurt.
 */
#define UNKNOT_NO_WORD (-1)

/**
 * UNKNOT_NO_KNOT:
 *
 * In place of a pain: the knot was not on the map.
 */
#define UNKNOT_NO_KNOT (-2)

G_END_DECLS
