#include "unknot-spot.h"

#include "unknot-field.h"

/* The map: millimetres of a person 1750 mm tall, from both atlases (data/anatomy). */
#define MAP_MIDLINE 360.0
/* Above this line of the map the arms belong to the outline of the body. */
#define MAP_ARMPIT 440.0
/* Nearer to the midline than this, a spot has no side. */
#define MAP_MIDDLE 5.0

/* Heights of the same landmarks on the map and on the figure, whose head is larger and whose skull base is
 * lower: vertex, occiput, skull base, C7, Th3, Th7, Th12, L4, S2, trochanter, fold of the buttock, thigh. */
static const double heights[][2] = {
  { 30, 1.012 }, { 173, 0.925 }, { 222, 0.893 }, { 274, 0.8485 }, { 338, 0.812 }, { 434, 0.760 },
  { 565, 0.689 }, { 694, 0.615 }, { 772, 0.572 }, { 854, 0.527 }, { 975, 0.462 }, { 1100, 0.388 },
};

/* Half the width of the outline on the map, by height; without the arms below the armpit. */
static const double widths[][2] = {
  { 30, 60 }, { 110, 77 }, { 173, 74 }, { 225, 58 }, { 262, 62 }, { 290, 92 }, { 310, 150 }, { 331, 200 },
  { 380, 240 }, { 430, 246 }, { 455, 172 }, { 560, 158 }, { 667, 147 }, { 760, 166 }, { 882, 180 },
  { 975, 182 }, { 1100, 176 },
};

/* All steps of a session are at a few knots. */
#define MOST_WIDTHS 8

/* What the last heights of the map were found to be worth; to measure one takes a millisecond. */
typedef struct
{
  GMutex lock;                  /* of all below */
  double y[MOST_WIDTHS];
  double ratio[MOST_WIDTHS];
  guint n;                      /* ever found */
} Widths;

struct _UnknotSkin
{
  UnknotField *all;
  UnknotField *trunk;
  Widths *widths;
};

G_DEFINE_BOXED_TYPE (UnknotSkin, unknot_skin, unknot_skin_ref, unknot_skin_unref)

static double
interpolate (const double (*table)[2],
             guint          n,
             double         x)
{
  if (x <= table[0][0])
    return table[0][1];

  for (guint i = 1; i < n; i++)
    if (x <= table[i][0])
      {
        double share = (x - table[i - 1][0]) / (table[i][0] - table[i - 1][0]);

        return table[i - 1][1] + (table[i][1] - table[i - 1][1]) * share;
      }

  return table[n - 1][1];
}

static double
figure_height (double y)
{
  return interpolate (heights, G_N_ELEMENTS (heights), y);
}

static double
map_width (double y)
{
  return interpolate (widths, G_N_ELEMENTS (widths), y);
}

static gboolean
is_arm (UnknotBone bone)
{
  return bone >= UNKNOT_BONE_UPPER_ARM_LEFT && bone <= UNKNOT_BONE_HAND_RIGHT;
}

static void
skin_clear (UnknotSkin *self)
{
  unknot_field_free (self->all);
  unknot_field_free (self->trunk);
  g_mutex_clear (&self->widths->lock);
  g_free (self->widths);
}

/**
 * unknot_skin_new:
 * @cast: where @body is from
 * @body: the build
 *
 * Stands a figure in its rest pose and takes its skin.
 *
 * Returns: (transfer full): the skin
 */
UnknotSkin *
unknot_skin_new (UnknotCast       *cast,
                 const UnknotFigureBody *body)
{
  UnknotSkin *self = g_atomic_rc_box_new0 (UnknotSkin);
  g_autoptr (UnknotBoundPose) pose = unknot_bound_pose_new (cast);
  g_autoptr (GArray) primitives = unknot_primitives_new ();
  g_autoptr (GArray) trunk = unknot_primitives_new ();
  UnknotPoseFigure *figure = &pose->figures[0];
  UnknotStage stage;

  pose->n_figures = 1;
  figure->person.body = body;
  figure->person.look.hair = UNKNOT_HAIR_NONE;
  figure->root_at = body->rest[UNKNOT_BONE_PELVIS];
  for (guint side = 0; side < 2; side++)
    {
      figure->collar_set[side] = TRUE;
      for (guint i = 0; i < G_N_ELEMENTS (figure->arms[side].angles); i++)
        figure->arms[side].angles[i] = figure->legs[side].angles[i] = 0;
    }

  unknot_stage_solve (&stage, pose);
  unknot_primitives_add_body (primitives, &stage, 0);
  for (guint i = 0; i < primitives->len; i++)
    {
      UnknotPrimitive *primitive = &g_array_index (primitives, UnknotPrimitive, i);

      if (!is_arm (primitive->bone))
        g_array_append_vals (trunk, primitive, 1);
    }

  self->all = unknot_field_new ((UnknotPrimitive *) primitives->data, primitives->len);
  self->trunk = unknot_field_new ((UnknotPrimitive *) trunk->data, trunk->len);
  self->widths = g_new0 (Widths, 1);
  g_mutex_init (&self->widths->lock);
  return self;
}

UnknotSkin *
unknot_skin_ref (UnknotSkin *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
unknot_skin_unref (UnknotSkin *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) skin_clear);
}

/* Half the width of the figure's outline at a height of the map. */
static double
figure_width (const UnknotSkin *self,
              double            y)
{
  const UnknotField *field = y < MAP_ARMPIT ? self->all : self->trunk;
  double height = figure_height (y);
  UnknotVector column[43];
  double half = 0.20;

  while (half > 0)
    {
      double gap;

      for (guint i = 0; i < G_N_ELEMENTS (column); i++)
        column[i] = UNKNOT_VECTOR (half, height, -0.12 + 0.005 * i);
      gap = unknot_field_least (field, column, G_N_ELEMENTS (column), NULL);
      if (gap <= 0)
        break;
      half -= MAX (0.0015, floor (gap / 0.0015) * 0.0015);
    }

  return MAX (half, 0);
}

/* How much wider the figure is than the map at this height, in figure units a millimetre. Averaged over 48 mm,
 * so that a step of either outline does not throw a spot off its muscle. */
static double
measure_ratio (const UnknotSkin *self,
               double            y)
{
  double figure = 0, map = 0;

  for (int i = -2; i <= 2; i++)
    {
      figure += figure_width (self, y + 12 * i);
      map += map_width (y + 12 * i);
    }

  return figure / map;
}

static gboolean
recall_ratio (Widths *self,
              double  y,
              double *ratio)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  for (guint i = 0; i < MIN (self->n, MOST_WIDTHS); i++)
    if (fabs (self->y[i] - y) < 1e-9)
      {
        *ratio = self->ratio[i];
        return TRUE;
      }

  return FALSE;
}

static double
width_ratio (const UnknotSkin *self,
             double            y)
{
  g_autoptr (GMutexLocker) locker = NULL;
  Widths *known = self->widths;
  double ratio;

  if (recall_ratio (known, y, &ratio))
    return ratio;

  ratio = measure_ratio (self, y);
  locker = g_mutex_locker_new (&known->lock);
  known->y[known->n % MOST_WIDTHS] = y;
  known->ratio[known->n++ % MOST_WIDTHS] = ratio;
  return ratio;
}

/**
 * unknot_spot_get_side:
 * @spot: a place on the map
 *
 * Says on which side of the person @spot is.
 *
 * Returns: left, right or middle
 */
UnknotSide
unknot_spot_get_side (const UnknotSpot *spot)
{
  double outwards = spot->view == UNKNOT_VIEW_BACK ? MAP_MIDLINE - spot->x : spot->x - MAP_MIDLINE;

  if (fabs (outwards) < MAP_MIDDLE)
    return UNKNOT_SIDE_MIDDLE;
  return outwards > 0 ? UNKNOT_SIDE_LEFT : UNKNOT_SIDE_RIGHT;
}

/**
 * unknot_spot_get_distance:
 * @spot: a place on the back or front map
 *
 * Measures how far @spot is from the midline.
 *
 * Returns: body units
 */
double
unknot_spot_get_distance (const UnknotSpot *spot)
{
  return fabs (spot->x - MAP_MIDLINE);
}

/**
 * unknot_spot_turn:
 * @spot: a place on the back or front map
 * @view: back or front
 *
 * Finds what is at the same height and distance from the midline on another map, on the same side of the person.
 *
 * Returns: the place there
 */
UnknotSpot
unknot_spot_turn (const UnknotSpot *spot,
                  UnknotView        view)
{
  double x = view != spot->view ? 2 * MAP_MIDLINE - spot->x : spot->x;

  return (UnknotSpot) { view, x, spot->y, spot->muscle };
}

/**
 * unknot_spot_draw_in:
 * @spot: a place on the back or front map
 * @distance: the largest distance from the midline
 *
 * Moves @spot sideways until it is no further out.
 *
 * Returns: the place, on the same side
 */
UnknotSpot
unknot_spot_draw_in (const UnknotSpot *spot,
                     double            distance)
{
  double x = MAP_MIDLINE + CLAMP (spot->x - MAP_MIDLINE, -distance, distance);

  return (UnknotSpot) { spot->view, x, spot->y, spot->muscle };
}

/**
 * unknot_spot_mirror:
 * @spot: a place on the back or front map
 *
 * Finds the same place on the other side.
 *
 * Returns: the other place
 */
UnknotSpot
unknot_spot_mirror (const UnknotSpot *spot)
{
  return (UnknotSpot) { spot->view, 2 * MAP_MIDLINE - spot->x, spot->y, spot->muscle };
}

static void
settle (const UnknotField *field,
        UnknotVector       near,
        UnknotSkinSpot    *found)
{
  found->at = unknot_field_surface (field, near, 12);
  found->normal = unknot_field_normal (field, found->at, 0.0012);
  found->bone = unknot_field_nearest (field, found->at)->bone;
}

/**
 * unknot_skin_find:
 * @self: a skin
 * @spot: a place on the map
 * @found: (out): where that is on the figure
 *
 * Puts @spot onto the skin. Its height goes by the landmarks of map and figure, its distance from the midline by
 * its share of the outline's half width, so that it stays on its muscle on every build; then a ray along the
 * map's line of sight finds the skin. A ray that passes above the shoulder takes the nearest skin.
 *
 * Returns: `FALSE` for a map that is not that of the back or the front
 */
gboolean
unknot_skin_find (const UnknotSkin *self,
                  const UnknotSpot *spot,
                  UnknotSkinSpot   *found)
{
  const UnknotField *field = spot->y < MAP_ARMPIT ? self->all : self->trunk;
  double towards = spot->view == UNKNOT_VIEW_BACK ? 1 : -1;
  UnknotVector ray = { 0, 0, -0.25 * towards };
  UnknotVector nearest = ray;
  double least = G_MAXDOUBLE;

  if (spot->view != UNKNOT_VIEW_BACK && spot->view != UNKNOT_VIEW_FRONT)
    return FALSE;

  ray.x = towards * (MAP_MIDLINE - spot->x) * width_ratio (self, spot->y);
  ray.y = figure_height (spot->y);

  for (guint i = 0; i < 80; i++)
    {
      double gap = unknot_field_distance (field, ray);

      if (gap < least)
        {
          least = gap;
          nearest = ray;
        }
      if (gap < 2e-5 || ray.z * towards > 0.25)
        break;
      ray.z += towards * gap;
    }

  settle (field, nearest, found);
  return TRUE;
}

/**
 * unknot_skin_touch:
 * @self: a skin
 * @place: near the trunk, in rest coordinates
 * @found: (out): the nearest place on the skin
 *
 * Puts a place that the map does not have, such as the fold behind the armpit, onto the skin of the trunk.
 */
void
unknot_skin_touch (const UnknotSkin *self,
                   UnknotVector      place,
                   UnknotSkinSpot   *found)
{
  settle (self->trunk, place, found);
}
