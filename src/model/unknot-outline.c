#include "unknot-outline-private.h"

#include <string.h>

#include "unknot-json.h"

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
outline_clear (gpointer data)
{
  UnknotOutline *self = data;

  g_clear_pointer (&self->flat, unknot_outline_flat_free);
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
