#include "pose-check.h"

/* From the skin back to the map. */

/* Nearer than this, in millimetres of skin and in units of the map, it is found. */
#define FOUND (0.5 * MM)
#define FOUND_ON_MAP 0.25

/* Which place of the map a place of the skin at rest is, near to where it is thought to be. */
UnknotSpot
pose_find_on_map (const UnknotSkin *skin,
                  const UnknotSpot *near,
                  UnknotVector      rest)
{
  UnknotSpot spot = *near;

  for (guint i = 0; i < 6; i++)
    {
      UnknotSpot aside = spot, below = spot;
      UnknotSkinSpot at, right, down;
      UnknotVector off, x, y;
      double xx, xy, yy, det, dx, dy;

      aside.x += 4;
      below.y += 4;
      if (!unknot_skin_find (skin, &spot, &at))
        break;
      off = unknot_vector_subtract (rest, at.at);
      if (unknot_vector_length (off) < FOUND || !unknot_skin_find (skin, &aside, &right)
          || !unknot_skin_find (skin, &below, &down))
        break;

      x = unknot_vector_subtract (right.at, at.at);
      y = unknot_vector_subtract (down.at, at.at);
      xx = unknot_vector_dot (x, x);
      xy = unknot_vector_dot (x, y);
      yy = unknot_vector_dot (y, y);
      det = xx * yy - xy * xy;
      if (det < 1e-12)
        break;
      dx = (unknot_vector_dot (off, x) * yy - unknot_vector_dot (off, y) * xy) / det;
      dy = (unknot_vector_dot (off, y) * xx - unknot_vector_dot (off, x) * xy) / det;
      spot.x += CLAMP (dx * 4, -20, 20);
      spot.y += CLAMP (dy * 4, -20, 20);
      if (hypot (dx, dy) * 4 < FOUND_ON_MAP)
        break;
    }

  return spot;
}
