#include "unknot-outline.h"

#include <math.h>
#include <string.h>

#include "unknot-json.h"

/* How far the straight pieces that stand for a curve where it is measured may be off it. */
#define FLATNESS 0.05
#define MOST_PIECES 64

typedef struct
{
  UnknotPolyline polyline;
  UnknotRect bounds;
} Flat;

struct _UnknotOutline
{
  guint8 *verbs;
  gsize n_verbs;
  UnknotPoint *points;
  gsize n_points;

  /* Made at the first use, by whichever thread comes first: most outlines are only drawn and never measured. */
  Flat *flat;
};

G_DEFINE_BOXED_TYPE (UnknotOutline, unknot_outline, unknot_outline_ref, unknot_outline_unref)

static gsize
n_points_of (UnknotOutlineVerb verb)
{
  switch (verb)
    {
    case UNKNOT_OUTLINE_MOVE:
    case UNKNOT_OUTLINE_LINE:
      return 1;
    case UNKNOT_OUTLINE_CURVE:
      return 3;
    case UNKNOT_OUTLINE_CLOSE:
      return 0;
    default:
      g_return_val_if_reached (0);
    }
}

static void
flat_free (Flat *flat)
{
  g_free (flat->polyline.points);
  g_free (flat->polyline.ends);
  g_free (flat);
}

static void
outline_clear (gpointer data)
{
  UnknotOutline *self = data;

  g_clear_pointer (&self->flat, flat_free);
  g_free (self->verbs);
  g_free (self->points);
}

/* Numbers of the atlas are plain decimals. Reading them so is ten times faster than g_ascii_strtod() and refuses all
 * else. */
static gboolean
read_number (const char **text,
             double      *number)
{
  const char *c = *text;
  double value = 0.0;
  double unit = 1.0;
  gboolean negative;
  int digits = 0;

  while (*c == ' ')
    c++;
  negative = *c == '-';
  if (negative)
    c++;
  for (; g_ascii_isdigit (*c); c++, digits++)
    value = value * 10 + (*c - '0');
  if (*c == '.')
    for (c++; g_ascii_isdigit (*c); c++, digits++)
      {
        value = value * 10 + (*c - '0');
        unit *= 10;
      }
  if (digits == 0 || digits > 15)
    return FALSE;

  *number = negative ? -value / unit : value / unit;
  *text = c;
  return TRUE;
}

static gboolean
read_verb (char               c,
           UnknotOutlineVerb *verb)
{
  static const char letters[] = "MLCZ";
  const char *found = c != '\0' ? strchr (letters, c) : NULL;

  if (found == NULL)
    return FALSE;

  *verb = (UnknotOutlineVerb) (found - letters);
  return TRUE;
}

static gboolean
read_path (const char *text,
           GByteArray *verbs,
           GArray     *points)
{
  UnknotOutlineVerb verb;
  gboolean open = FALSE;

  while (TRUE)
    {
      guint8 byte;

      while (*text == ' ')
        text++;
      if (*text == '\0')
        return verbs->len > 0;

      if (!read_verb (*text++, &verb) || (verb != UNKNOT_OUTLINE_MOVE && !open))
        return FALSE;
      open = verb != UNKNOT_OUTLINE_CLOSE;

      byte = (guint8) verb;
      g_byte_array_append (verbs, &byte, 1);
      for (gsize i = 0; i < n_points_of (verb); i++)
        {
          UnknotPoint point;

          if (!read_number (&text, &point.x) || !read_number (&text, &point.y))
            return FALSE;
          g_array_append_val (points, point);
        }
    }
}

/**
 * unknot_outline_parse:
 * @path: a path in the manner of SVG, with absolute `M`, `L`, `C` and `Z` only, one letter per piece, and plain
 * decimals
 * @where: file and place, for the message
 * @member: the member that holds @path, for the message
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads an outline as the data files write it.
 *
 * Returns: (transfer full) (nullable): the outline, or `NULL` with @error set
 */
UnknotOutline *
unknot_outline_parse (const char  *path,
                      const char  *where,
                      const char  *member,
                      GError     **error)
{
  g_autoptr (GByteArray) verbs = g_byte_array_new ();
  g_autoptr (GArray) points = g_array_sized_new (FALSE, FALSE, sizeof (UnknotPoint), 64);
  UnknotOutline *self;

  if (!read_path (path, verbs, points))
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member '%s' is not a path of M, L, C and Z", where, member);
      return NULL;
    }

  self = g_atomic_rc_box_new0 (UnknotOutline);
  self->n_verbs = verbs->len;
  self->verbs = g_memdup2 (verbs->data, verbs->len);
  self->n_points = points->len;
  self->points = g_memdup2 (points->data, points->len * sizeof (UnknotPoint));
  return self;
}

/**
 * unknot_outline_ref:
 * @self: an outline
 *
 * Takes another reference.
 *
 * Returns: (transfer full): @self
 */
UnknotOutline *
unknot_outline_ref (UnknotOutline *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_outline_unref:
 * @self: (transfer full): an outline
 *
 * Gives a reference back.
 */
void
unknot_outline_unref (UnknotOutline *self)
{
  g_atomic_rc_box_release_full (self, outline_clear);
}

/**
 * unknot_outline_map:
 * @self: an outline
 * @func: (scope call): says where a point goes
 * @user_data: passed to @func
 *
 * Makes a copy in which every point, control points too, has been moved by @func.
 *
 * Returns: (transfer full): the moved outline
 */
UnknotOutline *
unknot_outline_map (UnknotOutline   *self,
                    UnknotPointFunc  func,
                    gpointer         user_data)
{
  UnknotOutline *copy = g_atomic_rc_box_new0 (UnknotOutline);

  copy->n_verbs = self->n_verbs;
  copy->verbs = g_memdup2 (self->verbs, self->n_verbs);
  copy->n_points = self->n_points;
  copy->points = g_new (UnknotPoint, self->n_points);
  for (gsize i = 0; i < self->n_points; i++)
    copy->points[i] = func (self->points[i], user_data);
  return copy;
}

/**
 * unknot_outline_foreach:
 * @self: an outline
 * @func: (scope call): receives each piece
 * @user_data: passed to @func
 *
 * Goes along the outline piece by piece.
 */
void
unknot_outline_foreach (UnknotOutline     *self,
                        UnknotOutlineFunc  func,
                        gpointer           user_data)
{
  const UnknotPoint *points = self->points;

  for (gsize i = 0; i < self->n_verbs; i++)
    {
      UnknotOutlineVerb verb = self->verbs[i];

      func (verb, points, user_data);
      points += n_points_of (verb);
    }
}

static UnknotPoint
point_on_curve (UnknotPoint        start,
                const UnknotPoint *rest,
                double             t)
{
  double u = 1 - t;
  double a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;

  return (UnknotPoint) {
    a * start.x + b * rest[0].x + c * rest[1].x + d * rest[2].x,
    a * start.y + b * rest[0].y + c * rest[1].y + d * rest[2].y,
  };
}

/* Halving the pieces leaves a quarter of the error, which is at most 3/4 of how far the control points are bent. */
static guint
count_pieces (UnknotPoint        start,
              const UnknotPoint *rest)
{
  double first = hypot (start.x - 2 * rest[0].x + rest[1].x, start.y - 2 * rest[0].y + rest[1].y);
  double second = hypot (rest[0].x - 2 * rest[1].x + rest[2].x, rest[0].y - 2 * rest[1].y + rest[2].y);

  return (guint) CLAMP (ceil (sqrt (0.75 * fmax (first, second) / FLATNESS)), 1, MOST_PIECES);
}

static void
flatten_cb (UnknotOutlineVerb  verb,
            const UnknotPoint *points,
            gpointer           user_data)
{
  GArray **arrays = user_data;
  GArray *corners = arrays[0], *starts = arrays[1];
  UnknotPoint last, first;
  guint n_pieces;

  switch (verb)
    {
    case UNKNOT_OUTLINE_MOVE:
      {
        gsize start = corners->len;

        g_array_append_val (starts, start);
        g_array_append_val (corners, points[0]);
        break;
      }

    case UNKNOT_OUTLINE_LINE:
      g_array_append_val (corners, points[0]);
      break;

    case UNKNOT_OUTLINE_CURVE:
      last = g_array_index (corners, UnknotPoint, corners->len - 1);
      n_pieces = count_pieces (last, points);
      for (guint i = 1; i <= n_pieces; i++)
        {
          UnknotPoint next = point_on_curve (last, points, (double) i / n_pieces);

          g_array_append_val (corners, next);
        }
      break;

    case UNKNOT_OUTLINE_CLOSE:
      first = g_array_index (corners, UnknotPoint, g_array_index (starts, gsize, starts->len - 1));
      last = g_array_index (corners, UnknotPoint, corners->len - 1);
      if (first.x != last.x || first.y != last.y)
        g_array_append_val (corners, first);
      break;

    default:
      g_assert_not_reached ();
    }
}

static const Flat *
get_flat (UnknotOutline *self)
{
  Flat *flat = g_atomic_pointer_get (&self->flat);
  GArray *arrays[2];

  if (flat != NULL)
    return flat;

  arrays[0] = g_array_sized_new (FALSE, FALSE, sizeof (UnknotPoint), (guint) self->n_points + 1);
  arrays[1] = g_array_new (FALSE, FALSE, sizeof (gsize));
  unknot_outline_foreach (self, flatten_cb, arrays);

  flat = g_new0 (Flat, 1);
  flat->polyline.n_points = arrays[0]->len;
  flat->polyline.points = (UnknotPoint *) (void *) g_array_free (arrays[0], FALSE);
  flat->polyline.n_parts = arrays[1]->len;
  flat->polyline.ends = (gsize *) (void *) g_array_free (arrays[1], FALSE);
  for (gsize i = 0; i + 1 < flat->polyline.n_parts; i++)
    flat->polyline.ends[i] = flat->polyline.ends[i + 1];
  flat->polyline.ends[flat->polyline.n_parts - 1] = flat->polyline.n_points;
  flat->bounds = unknot_rect_of_points (flat->polyline.points, flat->polyline.n_points);

  if (g_atomic_pointer_compare_and_exchange (&self->flat, NULL, flat))
    return flat;

  flat_free (flat);
  return g_atomic_pointer_get (&self->flat);
}

/**
 * unknot_outline_is_closed:
 * @self: an outline
 *
 * Says whether every part is closed, so that @self has an inside.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_outline_is_closed (UnknotOutline *self)
{
  for (gsize i = 1; i <= self->n_verbs; i++)
    if ((i == self->n_verbs || self->verbs[i] == UNKNOT_OUTLINE_MOVE) && self->verbs[i - 1] != UNKNOT_OUTLINE_CLOSE)
      return FALSE;

  return TRUE;
}

/**
 * unknot_outline_get_bounds:
 * @self: an outline
 *
 * Gets the smallest rectangle that holds the outline itself; control points may lie outside of it.
 *
 * Returns: (transfer none): the rectangle
 */
const UnknotRect *
unknot_outline_get_bounds (UnknotOutline *self)
{
  return &get_flat (self)->bounds;
}

/**
 * unknot_outline_get_polyline:
 * @self: an outline
 *
 * Gets the outline with every curve made of straight pieces, true to 0.05 of a unit.
 *
 * Returns: (transfer none): the straight pieces
 */
const UnknotPolyline *
unknot_outline_get_polyline (UnknotOutline *self)
{
  return &get_flat (self)->polyline;
}

/**
 * unknot_outline_contains:
 * @self: an outline; a part that is open counts as closed
 * @point: the place to look up
 *
 * Says whether @point lies inside, by the even-odd rule: a part inside a part is a hole.
 *
 * Returns: `TRUE` if it does
 */
gboolean
unknot_outline_contains (UnknotOutline *self,
                         UnknotPoint    point)
{
  const Flat *flat = get_flat (self);
  const UnknotPolyline *line = &flat->polyline;
  gboolean inside = FALSE;
  gsize start = 0;

  if (!unknot_rect_contains (&flat->bounds, point))
    return FALSE;

  for (gsize part = 0; part < line->n_parts; part++)
    {
      UnknotPoint a = line->points[line->ends[part] - 1];

      for (gsize i = start; i < line->ends[part]; i++)
        {
          UnknotPoint b = line->points[i];

          if ((a.y > point.y) != (b.y > point.y)
              && point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x))
            inside = !inside;
          a = b;
        }
      start = line->ends[part];
    }

  return inside;
}

/**
 * unknot_outline_distance:
 * @self: an outline
 * @point: the place to measure from
 *
 * Measures how far @point is from the line itself, whether it lies inside or outside.
 *
 * Returns: the distance, 0 or more
 */
double
unknot_outline_distance (UnknotOutline *self,
                         UnknotPoint    point)
{
  const UnknotPolyline *line = unknot_outline_get_polyline (self);
  double least = G_MAXDOUBLE;
  gsize start = 0;

  for (gsize part = 0; part < line->n_parts; part++)
    {
      UnknotPoint a = line->points[start];

      for (gsize i = start; i < line->ends[part]; i++)
        {
          UnknotPoint b = line->points[i];
          double dx = b.x - a.x, dy = b.y - a.y;
          double px = point.x - a.x, py = point.y - a.y;
          double length = dx * dx + dy * dy;
          double t = length > 0 ? CLAMP ((px * dx + py * dy) / length, 0, 1) : 0;
          double ex = px - t * dx, ey = py - t * dy;

          least = MIN (least, ex * ex + ey * ey);
          a = b;
        }
      start = line->ends[part];
    }

  return sqrt (least);
}

/**
 * unknot_outline_area:
 * @self: an outline; a part that is open counts as closed
 *
 * Measures the area. Parts that run the other way round, as holes do, count against it.
 *
 * Returns: the area, 0 or more
 */
double
unknot_outline_area (UnknotOutline *self)
{
  const UnknotPolyline *line = unknot_outline_get_polyline (self);
  double twice = 0;
  gsize start = 0;

  for (gsize part = 0; part < line->n_parts; part++)
    {
      UnknotPoint a = line->points[line->ends[part] - 1];

      for (gsize i = start; i < line->ends[part]; i++)
        {
          UnknotPoint b = line->points[i];

          twice += a.x * b.y - b.x * a.y;
          a = b;
        }
      start = line->ends[part];
    }

  return fabs (twice) / 2;
}
