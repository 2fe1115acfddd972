/* Every point of a 5 mm grid, on each view, sheet and build, asked of the atlas and of an oracle that shares no code with
 * it: it reads the paths itself, draws them finer, moves every point to the build, and counts windings. */

#include <math.h>
#include <string.h>

#include "unknot-atlas.h"
#include "unknot-json.h"
#include "unknot-warp.h"

#define GRID 5.0
/* Straight pieces of a curve, however long. */
#define PIECES 24
/* Where both may differ: at an edge, by what straight pieces are off it. */
#define EDGE 0.12

typedef struct
{
  const char *id;
  const char *muscle;
  guint sheets;
  GPtrArray *parts;
  double left, right, top, bottom;
} Shape;

typedef struct
{
  JsonObject *file;
  GArray *shapes;
} Oracle;

static UnknotAnatomy *anatomy;
static UnknotWarp *warp;

static GFile *
get_folder (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);

  return g_file_new_for_path (path);
}

static void
shape_clear (gpointer data)
{
  Shape *shape = data;

  g_ptr_array_unref (shape->parts);
}

static void
oracle_clear (Oracle *self)
{
  g_array_unref (self->shapes);
  json_object_unref (self->file);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Oracle, oracle_clear)

static UnknotPoint
next_point (char **word)
{
  UnknotPoint point;

  point.x = g_ascii_strtod (*word, word);
  point.y = g_ascii_strtod (*word, word);
  return point;
}

/* De Casteljau's way, unlike the powers of the outline. */
static UnknotPoint
between (UnknotPoint a,
         UnknotPoint b,
         double      t)
{
  return (UnknotPoint) { a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t };
}

static void
read_corners (Shape       *shape,
              const char  *path,
              UnknotView   view,
              UnknotBuild  build)
{
  g_autofree char *copy = g_strdup (path);
  char *word = copy;
  GArray *corners = NULL;
  UnknotPoint here = { 0 };

  shape->parts = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  shape->left = shape->top = G_MAXDOUBLE;
  shape->right = shape->bottom = -G_MAXDOUBLE;
  while (*word != '\0')
    {
      char letter = *word++;
      UnknotPoint points[3];
      guint n = letter == 'C' ? 3 : letter == 'M' || letter == 'L' ? 1 : 0;

      if (letter == 'M')
        g_ptr_array_add (shape->parts, corners = g_array_new (FALSE, FALSE, sizeof (UnknotPoint)));
      for (guint i = 0; i < n; i++)
        points[i] = next_point (&word);
      for (guint i = 1; n > 0 && i <= (n == 3 ? PIECES : 1); i++)
        {
          double t = (double) i / PIECES;
          UnknotPoint place = points[0];
          UnknotPoint shown;

          if (n == 3)
            {
              UnknotPoint a = between (here, points[0], t), b = between (points[0], points[1], t);
              UnknotPoint c = between (points[1], points[2], t);

              place = between (between (a, b, t), between (b, c, t), t);
            }
          shown = unknot_warp_apply (warp, view, build, place);
          g_array_append_val (corners, shown);
          shape->left = fmin (shape->left, shown.x);
          shape->right = fmax (shape->right, shown.x);
          shape->top = fmin (shape->top, shown.y);
          shape->bottom = fmax (shape->bottom, shown.y);
        }
      if (n > 0)
        here = points[n - 1];
    }
}

static guint
read_bits (JsonObject *object,
           const char *member)
{
  JsonNode *node = json_object_get_member (object, member);
  guint bits = 0;
  UnknotSheet sheet;

  if (node == NULL)
    return 0;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return unknot_sheet_from_id (json_node_get_string (node), &sheet) ? 1u << sheet : 0;
  for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
    if (unknot_sheet_from_id (json_array_get_string_element (json_node_get_array (node), i), &sheet))
      bits |= 1u << sheet;

  return bits;
}

/* Where a shape is drawn, as the notes of the drawing say it. */
static guint
read_sheets (JsonObject *object,
             gboolean    context)
{
  guint bits;

  if (!context)
    {
      bits = read_bits (object, "sheets");
      return bits != 0 ? bits : read_bits (object, "layer");
    }

  bits = read_bits (object, "only") | (json_object_has_member (object, "only") ? read_bits (object, "also") : 0);
  if (bits == 0)
    bits = g_str_equal (json_object_get_string_member (object, "muscle"), "hair") ? 0xf : 0x7;
  return bits & ~read_bits (object, "not_on");
}

static Oracle
oracle_load (UnknotView  view,
             UnknotBuild build)
{
  static const char * const lists[] = { "context", "regions" };
  g_autofree char *name = g_strdup_printf ("%s.json", unknot_view_to_id (view));
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GFile) file = g_file_get_child (folder, name);
  g_autoptr (GError) error = NULL;
  Oracle self = { unknot_json_load (file, &error), g_array_new (FALSE, TRUE, sizeof (Shape)) };

  g_assert_no_error (error);
  g_array_set_clear_func (self.shapes, shape_clear);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      JsonArray *list = json_object_get_array_member (self.file, lists[i]);

      for (guint j = 0; j < json_array_get_length (list); j++)
        {
          JsonObject *object = json_array_get_object_element (list, j);
          Shape shape = {
            .id = json_object_get_string_member (object, "id"),
            .muscle = i == 0 ? NULL : json_object_get_string_member_with_default (object, "target", NULL),
            .sheets = read_sheets (object, i == 0),
          };

          read_corners (&shape, json_object_get_string_member (object, "path"), view, build);
          g_array_append_val (self.shapes, shape);
        }
    }

  return self;
}

/* How often an edge goes round a point. */
static int
count_windings (GArray      *part,
                UnknotPoint  point)
{
  const UnknotPoint *corners = (const UnknotPoint *) (const void *) part->data;
  int windings = 0;

  for (guint i = 0; i < part->len; i++)
    {
      UnknotPoint a = corners[i], b = corners[i + 1 < part->len ? i + 1 : 0];

      if (a.y <= point.y && b.y > point.y)
        windings += (b.x - a.x) * (point.y - a.y) - (point.x - a.x) * (b.y - a.y) > 0;
      else if (b.y <= point.y && a.y > point.y)
        windings -= (b.x - a.x) * (point.y - a.y) - (point.x - a.x) * (b.y - a.y) < 0;
    }

  return windings;
}

/* A part in a part is a hole. */
static gboolean
shape_holds (const Shape *shape,
             UnknotPoint  point)
{
  gboolean inside = FALSE;

  if (point.x < shape->left || point.x > shape->right || point.y < shape->top || point.y > shape->bottom)
    return FALSE;

  for (guint i = 0; i < shape->parts->len; i++)
    if (count_windings (shape->parts->pdata[i], point) != 0)
      inside = !inside;

  return inside;
}

static double
distance_to_edge (const Shape *shape,
                  UnknotPoint  point)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < shape->parts->len; i++)
    {
      GArray *part = shape->parts->pdata[i];
      const UnknotPoint *corners = (const UnknotPoint *) (const void *) part->data;

      for (guint j = 0; j < part->len; j++)
        {
          UnknotPoint a = corners[j], b = corners[j + 1 < part->len ? j + 1 : 0];
          double length = hypot (b.x - a.x, b.y - a.y);
          double t = length > 0 ? ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length / length : 0;
          UnknotPoint nearest = between (a, b, CLAMP (t, 0, 1));

          least = fmin (least, hypot (point.x - nearest.x, point.y - nearest.y));
        }
    }

  return least;
}

static const Shape *
oracle_ask (const Oracle *self,
            UnknotSheet   sheet,
            UnknotPoint   shown)
{
  for (guint i = self->shapes->len; i > 0; i--)
    {
      const Shape *shape = &g_array_index (self->shapes, Shape, i - 1);

      if ((shape->sheets & 1u << sheet) != 0 && shape_holds (shape, shown))
        return shape;
    }

  return NULL;
}

static const Shape *
oracle_find (const Oracle *self,
             const char   *id)
{
  for (guint i = 0; id != NULL && i < self->shapes->len; i++)
    if (g_str_equal (g_array_index (self->shapes, Shape, i).id, id))
      return &g_array_index (self->shapes, Shape, i);

  return NULL;
}

static void
check_shape (const Oracle           *oracle,
             const Shape            *expected,
             const UnknotAtlasShape *found,
             UnknotPoint             shown,
             guint                  *n_edges)
{
  const Shape *answered = oracle_find (oracle, found != NULL ? found->id : NULL);

  if (expected == answered)
    return;

  (*n_edges)++;
  if ((expected == NULL || distance_to_edge (expected, shown) > EDGE)
      && (answered == NULL || distance_to_edge (answered, shown) > EDGE))
    g_test_fail_printf ("at %g %g: %s, but the oracle says %s", shown.x, shown.y,
                        found != NULL ? found->id : "nothing", expected != NULL ? expected->id : "nothing");
}

/* A muscle that is there is among the candidates, as one that was hit. */
static void
check_candidates (const Oracle *oracle,
                  GArray       *candidates,
                  UnknotPoint   shown)
{
  for (guint i = 0; i < oracle->shapes->len; i++)
    {
      const Shape *shape = &g_array_index (oracle->shapes, Shape, i);
      gboolean found = FALSE;

      if (shape->muscle == NULL || !shape_holds (shape, shown))
        continue;
      for (guint j = 0; j < candidates->len && !found; j++)
        found = g_str_equal (g_array_index (candidates, UnknotCandidate, j).muscle, shape->muscle);
      if (!found)
        g_test_fail_printf ("at %g %g: '%s' is not among the candidates", shown.x, shown.y, shape->id);
    }
}

static void
check_build (UnknotView  view,
             UnknotBuild build)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotAtlas) atlas = unknot_atlas_load (folder, view, anatomy, &error);
  g_auto (Oracle) oracle = oracle_load (view, build);
  UnknotRect bounds = unknot_atlas_get_bounds (atlas);
  guint n_points = 0, n_hits = 0, n_edges = 0;

  g_assert_no_error (error);
  for (double y = GRID / 2; y < bounds.height; y += GRID)
    for (double x = GRID / 2; x < bounds.width; x += GRID)
      {
        UnknotPoint shown = { x, y };
        UnknotPoint place = unknot_warp_invert (warp, view, build, shown);

        for (guint sheet = 0; sheet < UNKNOT_N_SHEETS; sheet++)
          {
            const Shape *expected = oracle_ask (&oracle, sheet, shown);

            check_shape (&oracle, expected, unknot_atlas_shape_at (atlas, sheet, place), shown, &n_edges);
            n_points++;
            n_hits += expected != NULL;
          }
        if (build == UNKNOT_BUILD_BROAD)
          {
            g_autoptr (GArray) candidates = unknot_atlas_candidates_at (atlas, UNKNOT_SHEET_SUPERFICIAL, place);

            check_candidates (&oracle, candidates, shown);
          }
      }

  g_test_message ("%u points, %u on shapes, %u at edges", n_points, n_hits, n_edges);
  g_assert_cmpuint (n_hits, >, 5000);
  g_assert_cmpuint (n_edges * 200, <, n_points);
}

static void
test_grid (gconstpointer data)
{
  for (guint build = 0; build < UNKNOT_N_BUILDS; build++)
    check_build (GPOINTER_TO_UINT (data), build);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  anatomy = unknot_anatomy_load (folder, &error);
  g_assert_no_error (error);
  warp = unknot_warp_load (folder, &error);
  g_assert_no_error (error);

  g_test_add_data_func ("/hit-test/back", GUINT_TO_POINTER (UNKNOT_VIEW_BACK), test_grid);
  g_test_add_data_func ("/hit-test/front", GUINT_TO_POINTER (UNKNOT_VIEW_FRONT), test_grid);
  g_test_add_data_func ("/hit-test/side", GUINT_TO_POINTER (UNKNOT_VIEW_SIDE), test_grid);

  status = g_test_run ();
  unknot_warp_unref (warp);
  unknot_anatomy_unref (anatomy);
  return status;
}
