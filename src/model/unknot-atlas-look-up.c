#include "unknot-atlas-private.h"

/* A click this far from a shape touches it, in body units: the width of a line and the shake of a hand. */
#define REACH 4.0
/* The farthest that a click may miss what people mean there, which is also the largest pick radius a muscle may have;
 * see unknot_muscle_parse(). */
#define MOST_REACH 20.0
/* So near to the midline nobody means left or right. */
#define MIDDLE 3.0

/* A muscle near the place, with all that decides how likely it is meant. */
typedef struct
{
  UnknotCandidate candidate;
  gboolean missed;
  gboolean hidden;
  guint pick;
  guint depth;
  guint height;
} Hit;

static double
shape_distance (const UnknotAtlasShape *shape,
                UnknotPoint             place,
                double                  reach)
{
  UnknotRect near = unknot_rect_grow (unknot_outline_get_bounds (shape->outline), reach);

  if (!unknot_rect_contains (&near, place))
    return G_MAXDOUBLE;
  if (unknot_outline_contains (shape->outline, place))
    return 0;

  return unknot_outline_distance (shape->outline, place);
}

/**
 * unknot_atlas_shape_at:
 * @self: an atlas
 * @sheet: the sheet that is shown
 * @place: a place in body units
 *
 * Finds the topmost shape that is drawn at @place, be it a muscle of ours, another one, or only context.
 *
 * Returns: (transfer none) (nullable): the shape, or `NULL` beside all of them
 */
const UnknotAtlasShape *
unknot_atlas_shape_at (UnknotAtlas *self,
                       UnknotSheet  sheet,
                       UnknotPoint  place)
{
  for (guint i = self->shapes->len; i > 0; i--)
    {
      const UnknotAtlasShape *shape = &g_array_index (self->shapes, UnknotAtlasShape, i - 1);

      if ((shape->sheets & 1u << sheet) != 0 && unknot_outline_contains (shape->outline, place))
        return shape;
    }

  return NULL;
}

/* Areas may overlap: the smallest is the one that was drawn for this place. */
static const UnknotPickArea *
find_pick (UnknotAtlas *self,
           UnknotPoint  place)
{
  const UnknotPickArea *found = NULL;

  for (guint i = 0; i < self->picks->len; i++)
    {
      const UnknotPickArea *pick = &g_array_index (self->picks, UnknotPickArea, i);

      if (unknot_outline_contains (pick->outline, place)
          && (found == NULL || unknot_outline_area (pick->outline) < unknot_outline_area (found->outline)))
        found = pick;
    }

  return found;
}

static guint
pick_rank (const UnknotPickArea *pick,
           const char           *muscle,
           UnknotSide            side)
{
  if (pick != NULL && (pick->side == side || side == UNKNOT_SIDE_MIDDLE))
    for (guint i = 0; pick->order[i] != NULL; i++)
      if (g_str_equal (pick->order[i], muscle))
        return i;

  return G_MAXUINT;
}

/* The layer where a muscle comes nearest to the skin in this view. */
static UnknotLayer
shallowest_layer (UnknotAtlas *self,
                  const char  *muscle)
{
  for (guint i = 0; i < self->shapes->len; i++)
    {
      const UnknotAtlasShape *shape = &g_array_index (self->shapes, UnknotAtlasShape, i);

      if (shape->layer == UNKNOT_LAYER_SUPERFICIAL && g_strcmp0 (shape->muscle, muscle) == 0)
        return UNKNOT_LAYER_SUPERFICIAL;
    }

  return UNKNOT_LAYER_DEEP;
}

static double
get_radius (UnknotAtlas *self,
            const char  *muscle)
{
  return unknot_muscle_get_pick_radius (unknot_anatomy_get_muscle (self->anatomy, muscle));
}

static void
add_hit (UnknotAtlas            *self,
         GArray                 *hits,
         guint                   height,
         UnknotSheet             sheet,
         const UnknotPickArea   *pick,
         UnknotCandidate         candidate)
{
  const UnknotAtlasShape *shape = &g_array_index (self->shapes, UnknotAtlasShape, height);
  Hit hit = {
    .candidate = candidate,
    .missed = candidate.distance > get_radius (self, candidate.muscle),
    /* Who looks at a deeper sheet means what that sheet shows. */
    .hidden = sheet != UNKNOT_SHEET_SUPERFICIAL && (shape->sheets & 1u << sheet) == 0,
    .pick = pick_rank (pick, candidate.muscle, candidate.side),
    .depth = (guint) g_bit_nth_lsf (shape->sheets, -1),
    .height = height,
  };

  g_array_append_val (hits, hit);
}

/* By how much a click may miss a shape. A thin muscle is easily missed: where an area says what people mean, by one of
 * those, and elsewhere by as much as suits the muscle. Nobody misses to the other side of the body. */
static double
get_reach (UnknotAtlas            *self,
           const UnknotAtlasShape *shape,
           const UnknotPickArea   *pick,
           UnknotSide              side)
{
  if (side != shape->side && side != UNKNOT_SIDE_MIDDLE)
    return REACH;
  if (pick != NULL)
    return pick_rank (pick, shape->muscle, shape->side) != G_MAXUINT ? MOST_REACH : REACH;

  return get_radius (self, shape->muscle);
}

static void
find_hits (UnknotAtlas          *self,
           UnknotSheet           sheet,
           const UnknotPickArea *pick,
           UnknotPoint           place,
           GArray               *hits)
{
  UnknotSide side = unknot_atlas_side_at (self, place);

  for (guint i = 0; i < self->shapes->len; i++)
    {
      const UnknotAtlasShape *shape = &g_array_index (self->shapes, UnknotAtlasShape, i);
      UnknotMuscle *stand_in;

      if (shape->context)
        continue;

      if (shape->muscle != NULL)
        {
          double reach = get_reach (self, shape, pick, side);
          double distance = shape_distance (shape, place, reach);

          if (distance <= reach)
            add_hit (self, hits, i, sheet, pick,
                     (UnknotCandidate) { shape->muscle, shape->side, shape->layer, distance });
        }
      else if (shape_distance (shape, place, 0) == 0
               && (stand_in = unknot_anatomy_get_stand_in (self->anatomy, shape->name)) != NULL)
        add_hit (self, hits, i, sheet, pick,
                 (UnknotCandidate) {
                   unknot_muscle_get_id (stand_in),
                   shape->side,
                   shallowest_layer (self, unknot_muscle_get_id (stand_in)),
                   0,
                 });
    }
}

static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const Hit *first = a, *second = b;

  if (first->missed != second->missed)
    return first->missed ? 1 : -1;
  if (first->hidden != second->hidden)
    return first->hidden ? 1 : -1;
  if (first->pick != second->pick)
    return first->pick > second->pick ? 1 : -1;
  if (first->candidate.distance != second->candidate.distance)
    return first->candidate.distance > second->candidate.distance ? 1 : -1;
  if (first->depth != second->depth)
    return first->depth > second->depth ? 1 : -1;

  return first->height < second->height ? 1 : -1;
}

/* Among what is likely, what is right under the finger comes first. */
static void
put_touched_first (GArray *hits)
{
  for (guint i = 0; i < hits->len; i++)
    {
      Hit hit = g_array_index (hits, Hit, i);

      if (hit.candidate.distance <= REACH)
        {
          g_array_remove_index (hits, i);
          g_array_prepend_val (hits, hit);
          return;
        }
    }
}

/**
 * unknot_atlas_candidates_at:
 * @self: an atlas
 * @sheet: the sheet that the person looks at
 * @place: a place in body units
 *
 * Finds the muscles that may be meant by @place, in all layers, likeliest first, each side of each muscle once.
 *
 * What lies within 4 mm is touched, and the likeliest of it is the first answer. A muscle of the same side may also
 * have been missed: by up to 20 mm if an area of the atlas says that people mean it there, and where there is no
 * area, by its own pick radius; one that is farther off than its radius comes behind all others. What is shown on a
 * deeper @sheet comes before what is not. Then comes the order of the areas, which says what people mean in places
 * where it is not the topmost muscle (clinical.md B); then the nearest; then the topmost. A shape that is no muscle
 * of ours answers with the one that stands in for it, if there is one.
 *
 * Returns: (transfer full) (element-type UnknotCandidate): the muscles, maybe none; owned strings live as long as
 * @self
 */
GArray *
unknot_atlas_candidates_at (UnknotAtlas *self,
                            UnknotSheet  sheet,
                            UnknotPoint  place)
{
  const UnknotPickArea *pick = find_pick (self, place);
  g_autoptr (GArray) hits = g_array_sized_new (FALSE, FALSE, sizeof (Hit), 16);
  GArray *candidates = g_array_sized_new (FALSE, FALSE, sizeof (UnknotCandidate), 8);

  find_hits (self, sheet, pick, place, hits);
  g_array_sort (hits, compare_hits);
  put_touched_first (hits);

  for (guint i = 0; i < hits->len; i++)
    {
      const UnknotCandidate *candidate = &g_array_index (hits, Hit, i).candidate;
      gboolean known = FALSE;

      for (guint j = 0; j < candidates->len && !known; j++)
        {
          const UnknotCandidate *other = &g_array_index (candidates, UnknotCandidate, j);

          known = other->side == candidate->side && g_str_equal (other->muscle, candidate->muscle);
        }
      if (!known)
        g_array_append_val (candidates, *candidate);
    }

  return candidates;
}

/**
 * unknot_atlas_side_at:
 * @self: an atlas
 * @place: a place in body units
 *
 * Says on which side of the person @place lies.
 *
 * Returns: left, right, or middle within 3 mm of the midline; from the side it is the side that is seen
 */
UnknotSide
unknot_atlas_side_at (UnknotAtlas *self,
                      UnknotPoint  place)
{
  double out = place.x - self->midline;

  switch (self->view)
    {
    case UNKNOT_VIEW_FRONT:
      out = -out;
      break;
    case UNKNOT_VIEW_SIDE:
      return self->aspect == UNKNOT_ASPECT_LEFT ? UNKNOT_SIDE_LEFT : UNKNOT_SIDE_RIGHT;
    case UNKNOT_VIEW_BACK:
    default:
      break;
    }

  if (ABS (out) <= MIDDLE)
    return UNKNOT_SIDE_MIDDLE;
  return out > 0 ? UNKNOT_SIDE_RIGHT : UNKNOT_SIDE_LEFT;
}

static gboolean
zone_holds (UnknotAtlas      *self,
            const UnknotZone *zone,
            UnknotPoint       place)
{
  UnknotPoint grid;

  if (unknot_outline_contains (zone->outline, place))
    return TRUE;

  return zone->has_grid
      && zone->side == unknot_atlas_side_at (self, place)
      && unknot_atlas_place_to_grid (self, place, &grid)
      && unknot_rect_contains (&zone->grid, grid);
}

/**
 * unknot_atlas_zone_at:
 * @self: an atlas
 * @tool: (nullable): the id of a tool of ids.json, or `NULL` for any
 * @place: a place in body units
 *
 * Says whether @tool must be kept away from @place (clinical.md D3, with the kidneys padded as F9.9 asks).
 *
 * Returns: (transfer none) (nullable): the first zone that forbids it, or `NULL` if none does
 */
const UnknotZone *
unknot_atlas_zone_at (UnknotAtlas *self,
                      const char  *tool,
                      UnknotPoint  place)
{
  for (guint i = 0; i < self->zones->len; i++)
    {
      const UnknotZone *zone = &g_array_index (self->zones, UnknotZone, i);

      if ((tool == NULL || g_strv_contains ((const char * const *) zone->tools, tool))
          && zone_holds (self, zone, place))
        return zone;
    }

  return NULL;
}
