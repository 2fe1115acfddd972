#include "unknot-strokes.h"

/* All in pixels of a grid 600 wide: ends nearer than this are joined, if they go on each other. */
#define JOIN_GAP 7.0
/* A free end runs on into a line or the silhouette that is nearer than this. */
#define RUN_ON 6.5
/* Shorter lines are dropped: held at both ends, at one, at none. */
#define LEAST_HELD 5.0
#define LEAST_HALF_HELD 13.0
#define LEAST_LOOSE 18.0
/* Those between fingers or toes are short by nature. */
#define LEAST_FINE 5.0
/* Folds that end on the skin are lines only if they are deep, that is long. */
#define LEAST_FOLD 30.0
/* Which of them a part of a line is, by its weight: hems and fingers up to here, then folds up to there. */
#define FINE 0.65f
#define FOLD 0.80f
#define CLOTH 0.50f

/* A line that is just long enough is a hair; it has its full width at so many times that length. So nothing springs
 * up or goes all at once while a body moves. */
#define GROWN 2.5

#define ROUNDS 3

/* The direction of an end is that of its last corners. */
#define END_CORNERS 7

typedef struct
{
  guint stroke;
  gboolean at_end;
  UnknotGridPoint at;
  double dx;
  double dy;
} End;

typedef struct
{
  double cost;
  guint a;
  guint b;
} Match;

static guint
length_of (const UnknotStroke *stroke)
{
  return stroke->points->len;
}

static UnknotGridPoint
point_of (const UnknotStroke *stroke,
          guint               i,
          gboolean            reversed)
{
  return g_array_index (stroke->points, UnknotGridPoint, reversed ? stroke->points->len - 1 - i : i);
}

static End
find_end (GPtrArray *strokes,
          guint      index,
          gboolean   at_end)
{
  const UnknotStroke *stroke = g_ptr_array_index (strokes, index);
  guint back = MIN (length_of (stroke) - 1, END_CORNERS);
  UnknotGridPoint tip = point_of (stroke, 0, at_end);
  UnknotGridPoint inner = point_of (stroke, back, at_end);
  double length = hypot (tip.x - inner.x, tip.y - inner.y);
  End end = { index, at_end, tip, 0, 0 };

  if (length > 1e-9)
    {
      end.dx = (tip.x - inner.x) / length;
      end.dy = (tip.y - inner.y) / length;
    }

  return end;
}

static int
compare_matches (gconstpointer a,
                 gconstpointer b)
{
  const Match *first = a;
  const Match *second = b;

  if (first->cost < second->cost || first->cost > second->cost)
    return first->cost < second->cost ? -1 : 1;

  return first->a != second->a ? (first->a < second->a ? -1 : 1) : (first->b > second->b) - (first->b < second->b);
}

/* Pairs of ends that look like one line with a gap, best first. */
static GArray *
find_matches (const GArray *ends,
              double        gap)
{
  GArray *matches = g_array_new (FALSE, FALSE, sizeof (Match));

  for (guint i = 0; i < ends->len; i++)
    {
      const End *a = &g_array_index (ends, End, i);

      for (guint j = i + 1; j < ends->len; j++)
        {
          const End *b = &g_array_index (ends, End, j);
          double dx = b->at.x - a->at.x, dy = b->at.y - a->at.y;
          double distance = hypot (dx, dy);
          double against = a->dx * b->dx + a->dy * b->dy;
          double ahead;
          Match match;

          if (distance >= gap || a->stroke == b->stroke)
            continue;

          ahead = distance > 2.2 ? (a->dx * dx + a->dy * dy) / distance : 1;
          if (against >= -0.45 || ahead <= 0.3)
            continue;

          match = (Match) { distance + 6 * (1 + against), i, j };
          g_array_append_val (matches, match);
        }
    }

  g_array_sort (matches, compare_matches);
  return matches;
}

static void
append (UnknotStroke       *to,
        const UnknotStroke *from,
        gboolean            reversed)
{
  for (guint i = 0; i < length_of (from); i++)
    {
      UnknotGridPoint point = point_of (from, i, reversed);
      float weight = g_array_index (from->weights, float, reversed ? from->weights->len - 1 - i : i);

      g_array_append_val (to->points, point);
      g_array_append_val (to->weights, weight);
    }
}

static UnknotStroke *
join (const UnknotStroke *a,
      gboolean            a_at_end,
      const UnknotStroke *b,
      gboolean            b_at_end)
{
  UnknotStroke *stroke = g_new0 (UnknotStroke, 1);

  stroke->points = g_array_new (FALSE, FALSE, sizeof (UnknotGridPoint));
  stroke->weights = g_array_new (FALSE, FALSE, sizeof (float));
  append (stroke, a, !a_at_end);
  append (stroke, b, b_at_end);
  stroke->free_start = a_at_end ? a->free_start : a->free_end;
  stroke->free_end = b_at_end ? b->free_start : b->free_end;
  return stroke;
}

/* One round of joining; an end is used once, and a joined line waits for the next round. */
static gboolean
join_round (GPtrArray *strokes,
            double     gap)
{
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (End));
  g_autoptr (GArray) matches = NULL;
  g_autofree gboolean *gone = g_new0 (gboolean, strokes->len);
  guint n = strokes->len;
  gboolean joined = FALSE;

  for (guint i = 0; i < n; i++)
    {
      const UnknotStroke *stroke = g_ptr_array_index (strokes, i);

      for (guint at_end = 0; at_end < 2 && !stroke->closed && length_of (stroke) > 0; at_end++)
        {
          End end = find_end (strokes, i, at_end == 1);

          g_array_append_val (ends, end);
        }
    }

  matches = find_matches (ends, gap);
  for (guint i = 0; i < matches->len; i++)
    {
      const Match *match = &g_array_index (matches, Match, i);
      const End *a = &g_array_index (ends, End, match->a);
      const End *b = &g_array_index (ends, End, match->b);

      if (gone[a->stroke] || gone[b->stroke])
        continue;

      g_ptr_array_add (strokes, join (g_ptr_array_index (strokes, a->stroke), a->at_end,
                                      g_ptr_array_index (strokes, b->stroke), b->at_end));
      gone[a->stroke] = gone[b->stroke] = TRUE;
      joined = TRUE;
    }

  for (guint i = n; i-- > 0;)
    {
      if (gone[i])
        g_ptr_array_remove_index (strokes, i);
    }

  return joined;
}

/* How long a line must be that is all of one weight. */
static double
least_of (const UnknotStroke *stroke,
          float               weight)
{
  if (weight > CLOTH && weight < FINE)
    return LEAST_FINE;

  if (!stroke->free_start && !stroke->free_end)
    return LEAST_HELD;

  if (weight >= FINE && weight < FOLD)
    return LEAST_FOLD;

  return stroke->free_start && stroke->free_end ? LEAST_LOOSE : LEAST_HALF_HELD;
}

/* Each part of a line has its say: a line that was joined of several kinds is none between them. */
static double
least_length (const UnknotStroke *stroke)
{
  double sum = 0;

  for (guint i = 0; i < stroke->weights->len; i++)
    sum += least_of (stroke, g_array_index (stroke->weights, float, i));

  return sum / MAX (stroke->weights->len, 1);
}

static void
drop_short (GPtrArray *strokes,
            double     scale)
{
  for (guint i = strokes->len; i-- > 0;)
    {
      UnknotStroke *stroke = g_ptr_array_index (strokes, i);
      double least, length = 0;
      float grown;

      if (stroke->closed)
        continue;

      for (guint j = 1; j < length_of (stroke); j++)
        {
          UnknotGridPoint a = point_of (stroke, j - 1, FALSE), b = point_of (stroke, j, FALSE);

          length += hypot (b.x - a.x, b.y - a.y);
        }

      least = least_length (stroke) * scale;
      if (length < least)
        {
          g_ptr_array_remove_index (strokes, i);
          continue;
        }

      grown = (float) MIN ((length - least) / (least * (GROWN - 1)), 1);
      for (guint j = 0; j < stroke->weights->len; j++)
        g_array_index (stroke->weights, float, j) *= grown;
    }
}

typedef struct
{
  End end;
  double nearest;
  UnknotGridPoint at;
} Search;

static void
look_at (Search          *search,
         UnknotGridPoint  point)
{
  double dx = point.x - search->end.at.x, dy = point.y - search->end.at.y;
  double distance = hypot (dx, dy);

  if (distance < search->nearest && dx * search->end.dx + dy * search->end.dy > 0.35 * distance)
    {
      search->nearest = distance;
      search->at = point;
    }
}

/* Corners of a path may be far apart: what counts is the nearest point of each side. */
static void
look_at_path (Search           *search,
              const UnknotPath *path)
{
  const UnknotGridPoint *points = (const UnknotGridPoint *) path->points->data;
  guint first = 0;

  for (guint i = 0; i < path->ends->len; i++)
    {
      guint end = g_array_index (path->ends, guint, i);

      for (guint j = first; j < end; j++)
        {
          UnknotGridPoint a = points[j], b = points[j + 1 < end ? j + 1 : first];
          float dx = b.x - a.x, dy = b.y - a.y;
          float length = MAX (dx * dx + dy * dy, 1e-9f);
          float t = ((search->end.at.x - a.x) * dx + (search->end.at.y - a.y) * dy) / length;

          t = CLAMP (t, 0.f, 1.f);
          look_at (search, (UnknotGridPoint) { a.x + dx * t, a.y + dy * t });
        }

      first = end;
    }
}

/* Lets a free end run on, straight, to what it nearly touches. */
static void
run_on (GPtrArray        *strokes,
        guint             index,
        gboolean          at_end,
        const UnknotPath *silhouette,
        double            scale)
{
  UnknotStroke *stroke = g_ptr_array_index (strokes, index);
  Search search = { find_end (strokes, index, at_end), RUN_ON * scale, { 0, 0 } };
  float weight = g_array_index (stroke->weights, float, at_end ? stroke->weights->len - 1 : 0);
  guint steps;

  look_at_path (&search, silhouette);

  for (guint i = 0; i < strokes->len; i++)
    {
      const UnknotStroke *other = g_ptr_array_index (strokes, i);

      for (guint j = 0; i != index && !other->closed && j < length_of (other); j += 2)
        look_at (&search, point_of (other, j, FALSE));
    }

  if (search.nearest >= RUN_ON * scale)
    return;

  steps = MAX (2, (guint) search.nearest) + 1;
  for (guint i = 1; i <= steps; i++)
    {
      float t = (float) i / (float) steps;
      UnknotGridPoint point = { search.end.at.x + (search.at.x - search.end.at.x) * t,
                                search.end.at.y + (search.at.y - search.end.at.y) * t };

      if (at_end)
        {
          g_array_append_val (stroke->points, point);
          g_array_append_val (stroke->weights, weight);
        }
      else
        {
          g_array_prepend_val (stroke->points, point);
          g_array_prepend_val (stroke->weights, weight);
        }
    }

  if (at_end)
    stroke->free_end = FALSE;
  else
    stroke->free_start = FALSE;
}

/**
 * unknot_strokes_tidy:
 * @strokes: (element-type UnknotStroke): lines as they come from the grid
 * @silhouette: the outline of everything
 * @scale: the grid's width by 600
 *
 * Joins lines that go on each other, drops ticks, and lets free ends run on into what they nearly touch.
 */
void
unknot_strokes_tidy (GPtrArray        *strokes,
                     const UnknotPath *silhouette,
                     double            scale)
{
  for (guint round = 0; round < ROUNDS; round++)
    {
      if (!join_round (strokes, JOIN_GAP * scale))
        break;
    }

  drop_short (strokes, scale);

  for (guint i = 0; i < strokes->len; i++)
    {
      const UnknotStroke *stroke = g_ptr_array_index (strokes, i);

      if (!stroke->closed && stroke->free_start)
        run_on (strokes, i, FALSE, silhouette, scale);
      if (!stroke->closed && stroke->free_end)
        run_on (strokes, i, TRUE, silhouette, scale);
    }
}
