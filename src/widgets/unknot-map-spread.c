#include "unknot-map-spread.h"

#include <math.h>

/* Rounds of pushing; two discs need one, a heap of ten some twenty. */
#define MOST_ROUNDS 40

/* Nearer than this they do not overlap for anybody's eye, in pixels. */
#define SLACK 0.5

/* Discs on one spot part in directions of their own, so that the same heap always parts in the same way. */
static UnknotPoint
get_direction (UnknotPoint a,
               UnknotPoint b,
               guint       index)
{
  double distance = unknot_point_distance (a, b);

  if (distance < 1e-6)
    return (UnknotPoint) { cos (index * 2.4), sin (index * 2.4) };

  return (UnknotPoint) { (b.x - a.x) / distance, (b.y - a.y) / distance };
}

static gboolean
push_apart (UnknotPoint    *middles,
            const double   *radii,
            const gboolean *fixed,
            guint           a,
            guint           b)
{
  double missing = radii[a] + radii[b] - unknot_point_distance (middles[a], middles[b]);
  UnknotPoint direction;
  double share;

  if (missing <= SLACK || (fixed[a] && fixed[b]))
    return FALSE;

  direction = get_direction (middles[a], middles[b], b);
  share = fixed[a] ? 0 : fixed[b] ? 1 : 0.5;
  middles[a].x -= direction.x * missing * share;
  middles[a].y -= direction.y * missing * share;
  middles[b].x += direction.x * missing * (1 - share);
  middles[b].y += direction.y * missing * (1 - share);
  return TRUE;
}

/**
 * unknot_map_spread:
 * @middles: (array length=n_discs) (inout): where each disc should lie; moved
 * @radii: (array length=n_discs): how large each is
 * @fixed: (array length=n_discs): those that must stay
 * @n_discs: how many
 *
 * Moves discs apart that cover each other, as little as needed: each pair is pushed along the line between them until
 * none overlap, or there is no room.
 */
void
unknot_map_spread (UnknotPoint    *middles,
                   const double   *radii,
                   const gboolean *fixed,
                   guint           n_discs)
{
  gboolean moved = TRUE;

  g_return_if_fail (n_discs == 0 || (middles != NULL && radii != NULL && fixed != NULL));

  for (guint round = 0; moved && round < MOST_ROUNDS; round++)
    {
      moved = FALSE;
      for (guint a = 0; a < n_discs; a++)
        for (guint b = a + 1; b < n_discs; b++)
          moved = push_apart (middles, radii, fixed, a, b) || moved;
    }
}
