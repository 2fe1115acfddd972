#include "unknot-map-way.h"

#include <math.h>

/* Leaving the direction of the arrow counts this much more than going along it. */
#define SIDEWAYS 2.5
#define NOWHERE G_MAXSIZE

static const GtkDirectionType arrows[] = { GTK_DIR_LEFT, GTK_DIR_RIGHT, GTK_DIR_UP, GTK_DIR_DOWN };

/* Where each arrow leads from each place. */
typedef gsize Ways[G_N_ELEMENTS (arrows)];

static void
measure (UnknotPoint       from,
         UnknotPoint       to,
         GtkDirectionType  direction,
         double           *along,
         double           *across)
{
  double right = to.x - from.x, down = to.y - from.y;
  gboolean upright = direction == GTK_DIR_UP || direction == GTK_DIR_DOWN;

  *along = upright ? down : right;
  *across = fabs (upright ? right : down);
  if (direction == GTK_DIR_UP || direction == GTK_DIR_LEFT)
    *along = -*along;
}

/* Near, and in the direction of the arrow. Half a plane would let an arrow go nearly sideways. */
static gsize
find_nearest (const UnknotPoint *places,
              gsize              n_places,
              gsize              from,
              GtkDirectionType   direction)
{
  double least = G_MAXDOUBLE;
  gsize nearest = NOWHERE;

  for (gsize i = 0; i < n_places; i++)
    {
      double along, across;

      measure (places[from], places[i], direction, &along, &across);
      if (along < 1 || across > along * 3 || along + SIDEWAYS * across >= least)
        continue;
      least = along + SIDEWAYS * across;
      nearest = i;
    }

  return nearest;
}

static gsize
mark_reached (const Ways *ways,
              gsize       from,
              gboolean   *reached)
{
  gsize n = 1;

  reached[from] = TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (arrows); i++)
    if (ways[from][i] != NOWHERE && !reached[ways[from][i]])
      n += mark_reached (ways, ways[from][i], reached);

  return n;
}

/* Puts a place that no arrow leads to on the way between two others: behind the one from which it is least far, and
 * before what the arrow led to from there, as long as that lies farther on. Of the places on one side of it the nearest
 * always fits, so there is a way unless all lie on one point. */
static void
put_on_the_way (Ways              *ways,
                const UnknotPoint *places,
                gsize              n_places,
                const gboolean    *reached,
                gsize              place)
{
  double least = G_MAXDOUBLE;
  gsize before = NOWHERE, arrow = 0;

  for (gsize i = 0; i < n_places; i++)
    for (gsize j = 0; reached[i] && j < G_N_ELEMENTS (arrows); j++)
      {
        gsize next = ways[i][j];
        double along, across, beyond, aside;

        measure (places[i], places[place], arrows[j], &along, &across);
        if (along <= 0 || along + SIDEWAYS * across >= least)
          continue;
        if (next != NOWHERE)
          {
            measure (places[i], places[next], arrows[j], &beyond, &aside);
            if (beyond < along)
              continue;
          }
        least = along + SIDEWAYS * across;
        before = i;
        arrow = j;
      }

  if (before == NOWHERE)
    return;
  if (ways[before][arrow] != NOWHERE)
    ways[place][arrow] = ways[before][arrow];
  ways[before][arrow] = place;
}

/* An arrow leads to what is nearest, and so may never lead to what always has something nearer beside it. */
static void
mend (Ways              *ways,
      const UnknotPoint *places,
      gsize              n_places)
{
  for (gsize i = 0; i < n_places; i++)
    {
      g_autofree gboolean *reached = g_new0 (gboolean, n_places);
      gsize missing = 0;

      if (mark_reached (ways, 0, reached) == n_places)
        return;
      while (reached[missing])
        missing++;
      put_on_the_way (ways, places, n_places, reached, missing);
    }
}

/**
 * unknot_map_way_next:
 * @places: (array length=n_places): where one may be
 * @n_places: how many
 * @from: the index of where one is
 * @direction: up, down, left or right
 * @next: (out): the index of the place, set only if there is one
 *
 * Finds the place that a person means who looks at the picture and presses an arrow: near, and in that direction. By
 * arrows alone one comes from everywhere to everywhere.
 *
 * Returns: `TRUE` if there is a place in that direction
 */
gboolean
unknot_map_way_next (const UnknotPoint *places,
                     gsize              n_places,
                     gsize              from,
                     GtkDirectionType   direction,
                     gsize             *next)
{
  g_autofree Ways *ways = g_new (Ways, n_places);

  for (gsize i = 0; i < n_places; i++)
    for (gsize j = 0; j < G_N_ELEMENTS (arrows); j++)
      ways[i][j] = find_nearest (places, n_places, i, arrows[j]);
  mend (ways, places, n_places);

  for (gsize i = 0; i < G_N_ELEMENTS (arrows); i++)
    if (arrows[i] == direction && ways[from][i] != NOWHERE)
      {
        *next = ways[from][i];
        return TRUE;
      }

  return FALSE;
}
