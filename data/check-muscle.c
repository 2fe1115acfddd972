/* The rules for what muscles.json says about places: they are right on every build, and every muscle can be found. */

#include "check-atlas.h"

#include <math.h>

#include "unknot-tool.h"

/* How far a usual spot may lie off its muscle, in mm. */
#define OFF 5.0
/* Left and right spots, in mm. */
#define NEAR 0.3
/* Areas of pain: a loop in mm², and shares. */
#define LOOP 2.0
#define OUTSIDE 0.004
#define MIRROR 0.01
/* How fine the map is searched for a place to click, in mm. */
#define STEP 4.0

static void G_GNUC_PRINTF (4, 5)
say (CheckFigure  *figure,
     UnknotMuscle *muscle,
     const char   *member,
     const char   *format,
     ...)
{
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  check_figure_say (figure, "muscles.json", "muscle", unknot_muscle_get_id (muscle), member, "%s", what);
}

static CheckFigure *
get_figure (GPtrArray  *figures,
            UnknotView  view)
{
  return figures->pdata[view];
}

static gboolean
is_of (const UnknotAtlasShape *shape,
       UnknotMuscle           *muscle,
       UnknotSide              side)
{
  return shape->side == side && g_strcmp0 (shape->muscle, unknot_muscle_get_id (muscle)) == 0;
}

/* The view from the side is drawn from the right and stands for both. */
static UnknotSide
get_drawn_side (CheckFigure *figure,
                UnknotSide   side)
{
  return check_figure_mirrors (figure) ? side : UNKNOT_SIDE_RIGHT;
}

/* How far a place is from the muscle of one side; 0 inside. */
static double
get_distance (CheckFigure  *figure,
              UnknotMuscle *muscle,
              UnknotSide    side,
              UnknotPoint   shown)
{
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (figure->atlas, &n_shapes);
  double least = G_MAXDOUBLE;

  for (gsize i = 0; i < n_shapes; i++)
    if (is_of (&shapes[i], muscle, get_drawn_side (figure, side)))
      least = fmin (least, unknot_outline_contains (figure->outlines->pdata[i], shown)
                             ? 0 : unknot_outline_distance (figure->outlines->pdata[i], shown));

  return least;
}

/* A place in a zone that shuts out the hand is never pressed. */
static gboolean
is_shut (CheckFigure      *figure,
         const UnknotZone *zone,
         UnknotPoint       shown)
{
  g_autoptr (UnknotOutline) outline = NULL;

  if (!g_strv_contains ((const char * const *) zone->tools, unknot_tool_to_id (UNKNOT_TOOL_HANDS)))
    return FALSE;

  outline = check_figure_fit (figure, zone->outline);
  return unknot_outline_contains (outline, shown);
}

static void
check_spot (CheckFigure           *figure,
            UnknotMuscle          *muscle,
            const UnknotUsualSpot *spot)
{
  UnknotPoint shown = check_figure_to_shown (figure, spot->place);
  double distance = get_distance (figure, muscle, spot->side, shown);
  gsize n_zones;
  const UnknotZone *zones = unknot_atlas_get_zones (figure->atlas, &n_zones);

  if (distance == G_MAXDOUBLE)
    say (figure, muscle, "spots", "has one in %s, where the muscle is not drawn on the %s", figure->file,
         unknot_side_to_id (spot->side));
  else if (distance > OFF)
    say (figure, muscle, "spots", "has one that is %.1f mm off the muscle in %s: %g %g", distance, figure->file,
         spot->place.x, spot->place.y);

  for (gsize i = 0; unknot_muscle_may_be_pressed (muscle) && i < n_zones; i++)
    if (is_shut (figure, &zones[i], shown))
      say (figure, muscle, "spots", "has one in the zone '%s' of %s: %g %g", zones[i].id, figure->file, spot->place.x,
           spot->place.y);
}

static gboolean
is_partner (CheckFigure           *figure,
            const UnknotUsualSpot *left,
            const UnknotUsualSpot *right)
{
  return left->view == right->view && left->side == UNKNOT_SIDE_LEFT && right->side == UNKNOT_SIDE_RIGHT
      && fabs (left->place.x + right->place.x - 2 * unknot_atlas_get_midline (figure->atlas)) <= NEAR
      && fabs (left->place.y - right->place.y) <= NEAR;
}

/* The spots of one side stand in the same order as those of the other; those of the side view are the same. */
static void
check_spots (GPtrArray    *figures,
             UnknotMuscle *muscle)
{
  gsize n_spots;
  const UnknotUsualSpot *spots = unknot_muscle_get_spots (muscle, &n_spots);
  guint next[2] = { 0 };
  const UnknotUsualSpot *sides[2][32];

  for (gsize i = 0; i < n_spots; i++)
    {
      check_spot (get_figure (figures, spots[i].view), muscle, &spots[i]);
      if (spots[i].view != UNKNOT_VIEW_SIDE && next[spots[i].side == UNKNOT_SIDE_RIGHT] < G_N_ELEMENTS (sides[0]))
        sides[spots[i].side == UNKNOT_SIDE_RIGHT][next[spots[i].side == UNKNOT_SIDE_RIGHT]++] = &spots[i];
    }

  if (next[0] != next[1])
    say (figures->pdata[0], muscle, "spots", "has more on one side");
  for (guint i = 0; i < MIN (next[0], next[1]); i++)
    if (!is_partner (get_figure (figures, sides[0][i]->view), sides[0][i], sides[1][i]))
      say (get_figure (figures, sides[0][i]->view), muscle, "spots", "has one without its mirror image: %g %g",
           sides[0][i]->place.x, sides[0][i]->place.y);
}

static void
check_area (CheckFigure          *figure,
            UnknotMuscle         *muscle,
            const UnknotReferral *referral,
            UnknotOutline        *outline)
{
  g_autoptr (CheckRows) rows = check_rows_new (outline);
  double beyond = check_rows_measure (rows, figure->inside, CHECK_ROWS_WITHOUT) / check_rows_area (rows);
  UnknotPoint where;

  if (!unknot_outline_is_closed (outline))
    say (figure, muscle, "referral", "has an area that is not closed");
  else if (check_crossing (outline, &where) > LOOP)
    say (figure, muscle, "referral", "has an area that crosses itself near %.0f %.0f", where.x, where.y);
  else if (!(beyond <= OUTSIDE))
    say (figure, muscle, "referral", "has an area that is %.1f %% outside the body of %s", 100 * beyond, figure->file);
}

/* Areas of one view stand in the same order on both sides. */
static void
check_areas (CheckFigure  *figure,
             UnknotMuscle *muscle)
{
  g_autoptr (GPtrArray) left = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_outline_unref);
  g_autoptr (GPtrArray) right = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_outline_unref);
  gsize n_referrals;
  const UnknotReferral *referrals = unknot_muscle_get_referrals (muscle, &n_referrals);

  for (gsize i = 0; i < n_referrals; i++)
    if (referrals[i].view == unknot_atlas_get_view (figure->atlas))
      {
        UnknotOutline *outline = check_figure_fit (figure, referrals[i].outline);

        check_area (figure, muscle, &referrals[i], outline);
        g_ptr_array_add (referrals[i].side == UNKNOT_SIDE_RIGHT ? right : left, outline);
      }

  if (!check_figure_mirrors (figure))
    return;
  if (left->len != right->len)
    say (figure, muscle, "referral", "has more areas on one side of %s", figure->file);
  for (guint i = 0; i < MIN (left->len, right->len); i++)
    if (check_figure_mirror (figure, left->pdata[i], right->pdata[i]) > MIRROR)
      say (figure, muscle, "referral", "has an area in %s that differs from the other side", figure->file);
}

static gboolean
has_essential (UnknotMuscle *muscle)
{
  gsize n_referrals;
  const UnknotReferral *referrals = unknot_muscle_get_referrals (muscle, &n_referrals);

  for (gsize i = 0; i < n_referrals; i++)
    if (referrals[i].essential)
      return TRUE;

  return FALSE;
}

/**
 * check_muscle:
 * @figures: (element-type CheckFigure): all views in one build, in the order of #UnknotView
 * @muscle: a muscle
 *
 * Complains unless each usual spot lies within 5 mm of its muscle on its side, not where nobody presses, and with a
 * mirror image; and unless the areas of pain are closed, simple, inside the body and mirrored, one of them essential.
 */
void
check_muscle (GPtrArray    *figures,
              UnknotMuscle *muscle)
{
  check_spots (figures, muscle);
  for (guint i = 0; i < figures->len; i++)
    check_areas (figures->pdata[i], muscle);
  if (!has_essential (muscle))
    say (figures->pdata[0], muscle, "referral", "has no essential area");
}

/* Whether a click at a place means the muscle first. */
static gboolean
is_first_at (CheckFigure  *figure,
             UnknotMuscle *muscle,
             UnknotSide    side,
             UnknotSheet   sheet,
             UnknotPoint   place)
{
  g_autoptr (GArray) candidates = unknot_atlas_candidates_at (figure->atlas, sheet, place);
  const UnknotCandidate *first;

  if (candidates->len == 0)
    return FALSE;
  first = &g_array_index (candidates, UnknotCandidate, 0);
  return first->side == side && g_str_equal (first->muscle, unknot_muscle_get_id (muscle));
}

static gboolean
is_reached_in (CheckFigure            *figure,
               UnknotMuscle           *muscle,
               const UnknotAtlasShape *shape,
               UnknotSheet             sheet)
{
  const UnknotRect *bounds = unknot_outline_get_bounds (shape->outline);

  for (double y = bounds->y; y < bounds->y + bounds->height; y += STEP)
    for (double x = bounds->x; x < bounds->x + bounds->width; x += STEP)
      if (unknot_outline_contains (shape->outline, (UnknotPoint) { x, y })
          && is_first_at (figure, muscle, shape->side, sheet, (UnknotPoint) { x, y }))
        return TRUE;

  return FALSE;
}

/* Whoever looks at a deeper sheet means what it shows. */
static gboolean
is_reached_on (CheckFigure            *figure,
               UnknotMuscle           *muscle,
               const UnknotAtlasShape *shape)
{
  for (guint sheet = 0; sheet < UNKNOT_N_SHEETS; sheet++)
    if ((sheet == UNKNOT_SHEET_SUPERFICIAL || (shape->sheets & 1u << sheet) != 0)
        && is_reached_in (figure, muscle, shape, sheet))
      return TRUE;

  return FALSE;
}

static gboolean
is_reached (GPtrArray    *figures,
            UnknotMuscle *muscle,
            UnknotSide    side)
{
  for (guint i = 0; i < figures->len; i++)
    {
      CheckFigure *figure = figures->pdata[i];
      gsize n_shapes;
      const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (figure->atlas, &n_shapes);

      for (gsize j = 0; j < n_shapes; j++)
        if (is_of (&shapes[j], muscle, get_drawn_side (figure, side))
            && is_reached_on (figure, muscle, &shapes[j]))
          return TRUE;
    }

  return FALSE;
}

/**
 * check_reach:
 * @figures: (element-type CheckFigure): all views as they are in the files, in the order of #UnknotView
 * @muscle: a muscle
 *
 * Complains unless there is a place in some view where a click means @muscle before all others, on either side: on the
 * surface, or on a deeper sheet that shows it. The side view is drawn from the right and stands for both.
 */
void
check_reach (GPtrArray    *figures,
             UnknotMuscle *muscle)
{
  static const UnknotSide sides[] = { UNKNOT_SIDE_LEFT, UNKNOT_SIDE_RIGHT };

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    if (!is_reached (figures, muscle, sides[i]))
      say (figures->pdata[0], muscle, "id", "is of a muscle that no click finds first on the %s",
           unknot_side_to_id (sides[i]));
}
