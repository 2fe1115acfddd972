#include "unknot-map-way.h"

#include <math.h>

/* Leaving the direction of the arrow counts this much more than going along it. */
#define SIDEWAYS 2.5

/**
 * unknot_map_way_next:
 * @places: (array length=n_places): where one may go
 * @n_places: how many
 * @from: where one is
 * @direction: up, down, left or right
 * @next: (out): the index of the place, set only if there is one
 *
 * Finds the place that a person means who looks at the picture and presses an arrow: near, and in that direction.
 *
 * Returns: `TRUE` if there is a place in that direction
 */
gboolean
unknot_map_way_next (const UnknotPoint *places,
                     gsize              n_places,
                     UnknotPoint        from,
                     GtkDirectionType   direction,
                     gsize             *next)
{
  double least = G_MAXDOUBLE;

  for (gsize i = 0; i < n_places; i++)
    {
      double right = places[i].x - from.x, down = places[i].y - from.y;
      double along, across, cost;

      switch (direction)
        {
        case GTK_DIR_LEFT:
          along = -right;
          across = down;
          break;
        case GTK_DIR_RIGHT:
          along = right;
          across = down;
          break;
        case GTK_DIR_UP:
          along = -down;
          across = right;
          break;
        case GTK_DIR_DOWN:
          along = down;
          across = right;
          break;
        case GTK_DIR_TAB_FORWARD:
        case GTK_DIR_TAB_BACKWARD:
        default:
          return FALSE;
        }

      /* Half a plane would let an arrow go nearly sideways. */
      if (along < 1 || fabs (across) > along * 3)
        continue;
      cost = along + SIDEWAYS * fabs (across);
      if (cost < least)
        {
          least = cost;
          *next = i;
        }
    }

  return least < G_MAXDOUBLE;
}
