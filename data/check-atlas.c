/* The rules for the files that the body is drawn from. The figures are those that the drawing was made by; what they
 * allow is less than the width of a line. */

#include "check-atlas.h"

#include <math.h>
#include <string.h>

#include "unknot-atlas-private.h"
#include "unknot-json.h"
#include "unknot-tool.h"

/* The largest loop where a path crosses itself: shapes and zones, in mm². */
#define LOOP 0.5
#define ZONE_LOOP 2.0
/* Shares of a shape that may lie outside the body, and of a bone, whose soft parts are not drawn. */
#define OUTSIDE 0.004
#define BONE_OUTSIDE 0.03
/* Shares by which left and right may differ: shapes and zones. */
#define MIRROR 0.004
#define ZONE_MIRROR 0.01
/* The share of a shape that may lie across the midline. */
#define ACROSS 0.004
/* Farther than anything is drawn, in mm. */
#define BEYOND 2000.0
/* Landmarks and midlines, in mm. */
#define NEAR 0.3
/* Two muscles of the surface share less than this of the smaller one. */
#define OVERLAP 0.01
/* The surface is known to be a muscle's, another shape's or a bone's but for this. */
#define COVERAGE 0.97

/* A path with a name and maybe a partner on the other side. */
typedef struct
{
  const char *kind;
  const char *id;
  UnknotOutline *outline;
  double tolerance;
} Piece;

static void
piece_clear (gpointer data)
{
  Piece *piece = data;

  unknot_outline_unref (piece->outline);
}

static const Piece *
find_piece (GArray     *pieces,
            const char *kind,
            const char *id)
{
  for (guint i = 0; i < pieces->len; i++)
    {
      const Piece *piece = &g_array_index (pieces, Piece, i);

      if (g_str_equal (piece->kind, kind) && g_str_equal (piece->id, id))
        return piece;
    }

  return NULL;
}

static CheckRows *
rows_of_box (double left,
             double right,
             double top,
             double bottom)
{
  g_autofree char *path = g_strdup_printf ("M%.3f %.3f L%.3f %.3f L%.3f %.3f L%.3f %.3f Z", left, top, right, top, right,
                                           bottom, left, bottom);
  g_autoptr (UnknotOutline) outline = unknot_outline_parse (path, "", "", NULL);

  return check_rows_new (outline);
}

/* Every left has its right, and every right its left. */
static void
check_mirrors (CheckFigure *self,
               GArray      *pieces)
{
  for (guint i = 0; check_figure_mirrors (self) && i < pieces->len; i++)
    {
      const Piece *piece = &g_array_index (pieces, Piece, i);
      gboolean left = g_str_has_suffix (piece->id, "-left");
      g_autofree char *stem = NULL;
      g_autofree char *name = NULL;
      const Piece *other;
      double difference;

      if (!left && !g_str_has_suffix (piece->id, "-right"))
        continue;
      stem = g_strndup (piece->id, (gsize) (strrchr (piece->id, '-') - piece->id));
      name = g_strdup_printf ("%s-%s", stem, left ? "right" : "left");
      other = find_piece (pieces, piece->kind, name);
      if (other == NULL)
        {
          check_figure_say (self, NULL, piece->kind, piece->id, "id", "has no partner '%s'", name);
          continue;
        }
      if (!left)
        continue;
      difference = check_figure_mirror (self, piece->outline, other->outline);
      if (difference > piece->tolerance)
        check_figure_say (self, NULL, piece->kind, piece->id, "path", "differs from the other side by %.2f %%",
                          100 * difference);
    }
}

static void
add_piece (CheckFigure   *self,
           GArray        *pieces,
           const char    *kind,
           const char    *id,
           UnknotOutline *outline,
           double         tolerance)
{
  Piece piece = { kind, id, unknot_outline_ref (outline), tolerance };

  if (find_piece (pieces, kind, id) != NULL)
    check_figure_say (self, NULL, kind, id, "id", "is there twice");
  g_array_append_val (pieces, piece);
}

static void
check_label (CheckFigure            *self,
             const UnknotAtlasShape *shape,
             UnknotOutline          *outline)
{
  UnknotPoint label = check_figure_to_shown (self, shape->label);

  if (!unknot_outline_contains (outline, label))
    check_figure_say (self, NULL, "region", shape->id, "label_at", "is outside the shape");
  if (shape->side != unknot_atlas_side_at (self->atlas, shape->label))
    check_figure_say (self, NULL, "region", shape->id, "side", "is not where its label lies");
}

/* What is on one side stays there. */
static void
check_half (CheckFigure            *self,
            const UnknotAtlasShape *shape,
            UnknotOutline          *outline)
{
  double midline = unknot_atlas_get_midline (self->atlas);
  gboolean drawn_left = (shape->side == UNKNOT_SIDE_LEFT) == (unknot_atlas_get_view (self->atlas) == UNKNOT_VIEW_BACK);
  g_autoptr (CheckRows) rows = check_rows_new (outline);
  g_autoptr (CheckRows) other = rows_of_box (drawn_left ? midline : midline - BEYOND,
                                             drawn_left ? midline + BEYOND : midline, -BEYOND, BEYOND);
  double across = check_rows_measure (rows, other, CHECK_ROWS_BOTH) / check_rows_area (rows);

  if (shape->side <= UNKNOT_SIDE_RIGHT && check_figure_mirrors (self) && across > ACROSS)
    check_figure_say (self, NULL, shape->context ? "context" : "region", shape->id, "path",
                      "is %.1f %% on the other side of the body", 100 * across);
}

static void
check_sheets (CheckFigure            *self,
              const UnknotAtlasShape *shape)
{
  for (guint sheet = 0; sheet < UNKNOT_N_SHEETS; sheet++)
    if ((shape->sheets & 1u << sheet) != 0 && !unknot_atlas_has_sheet (self->atlas, sheet))
      check_figure_say (self, NULL, "region", shape->id, "sheets", "names the sheet '%s', which the view does not have",
                        unknot_sheet_to_id (sheet));
}

static void
check_shapes (CheckFigure *self)
{
  g_autoptr (GArray) pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
  gsize n_shapes, n_groups;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (self->atlas, &n_shapes);
  const UnknotAtlasGroup *groups = unknot_atlas_get_groups (self->atlas, &n_groups);

  g_array_set_clear_func (pieces, piece_clear);
  for (gsize i = 0; i < n_shapes; i++)
    {
      const char *kind = shapes[i].context ? "context" : "region";

      add_piece (self, pieces, kind, shapes[i].id, self->outlines->pdata[i], MIRROR);
      check_figure_path (self, kind, shapes[i].id, self->outlines->pdata[i], LOOP, OUTSIDE);
      check_half (self, &shapes[i], self->outlines->pdata[i]);
      if (!shapes[i].context)
        {
          check_label (self, &shapes[i], self->outlines->pdata[i]);
          check_sheets (self, &shapes[i]);
        }
      if (shapes[i].group != NULL && unknot_atlas_get_group (self->atlas, shapes[i].group) == NULL)
        check_figure_say (self, NULL, kind, shapes[i].id, "group", "names no group");
    }
  for (gsize i = 0; i < n_groups; i++)
    {
      g_autoptr (UnknotOutline) outline = check_figure_fit (self, groups[i].outline);

      add_piece (self, pieces, "group", groups[i].id, outline, MIRROR);
      check_figure_path (self, "group", groups[i].id, outline, LOOP, OUTSIDE);
    }

  check_mirrors (self, pieces);
}

static void
check_tools (CheckFigure      *self,
             const UnknotZone *zone)
{
  for (guint i = 0; zone->tools[i] != NULL; i++)
    if (!unknot_tool_from_id (zone->tools[i], &(UnknotTool) { 0 }))
      check_figure_say (self, NULL, "no_go", zone->id, "tools", "names the unknown tool '%s'", zone->tools[i]);
}

static void
check_zones (CheckFigure *self)
{
  g_autoptr (GArray) pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
  gsize n_zones;
  const UnknotZone *zones = unknot_atlas_get_zones (self->atlas, &n_zones);

  g_array_set_clear_func (pieces, piece_clear);
  for (gsize i = 0; i < n_zones; i++)
    {
      g_autoptr (UnknotOutline) outline = check_figure_fit (self, zones[i].outline);

      add_piece (self, pieces, "no_go", zones[i].id, outline, ZONE_MIRROR);
      check_figure_path (self, "no_go", zones[i].id, outline, ZONE_LOOP, OUTSIDE);
      check_tools (self, &zones[i]);
    }
  for (guint i = 0; i < self->atlas->picks->len; i++)
    {
      const UnknotPickArea *pick = &g_array_index (self->atlas->picks, UnknotPickArea, i);
      g_autoptr (UnknotOutline) outline = check_figure_fit (self, pick->outline);

      add_piece (self, pieces, "pick_area", pick->id, outline, ZONE_MIRROR);
      check_figure_path (self, "pick_area", pick->id, outline, ZONE_LOOP, OUTSIDE);
    }

  check_mirrors (self, pieces);
}

/* What is drawn and never hit is not kept by the atlas. */
static UnknotOutline *
fit_bone (CheckFigure *self,
          JsonObject  *bone)
{
  g_autoptr (UnknotOutline) outline =
    unknot_outline_parse (json_object_get_string_member (bone, "path"), self->file, "path", NULL);

  return check_figure_fit (self, outline);
}

static void
check_bones (CheckFigure *self,
             JsonObject  *object)
{
  JsonArray *bones = json_object_get_array_member (object, "bones");

  for (guint i = 0; i < json_array_get_length (bones); i++)
    {
      JsonObject *bone = json_array_get_object_element (bones, i);
      const char *id = unknot_json_string (bone, self->file, "id", NULL);
      g_autoptr (UnknotOutline) outline = fit_bone (self, bone);

      if (id == NULL)
        check_figure_say (self, NULL, "bone", "?", "id", "is missing");
      else
        check_figure_path (self, "bone", id, outline, G_MAXDOUBLE, BONE_OUTSIDE);
    }
}

static void
check_landmarks (CheckFigure *self)
{
  GHashTableIter iter;
  gpointer name, place;

  g_hash_table_iter_init (&iter, self->atlas->landmarks);
  while (g_hash_table_iter_next (&iter, &name, &place))
    {
      UnknotPoint left = check_figure_to_shown (self, *(const UnknotPoint *) place), right;
      g_autofree char *stem = NULL;
      g_autofree char *partner = NULL;

      if (!check_figure_mirrors (self) || !g_str_has_suffix (name, "-left"))
        continue;
      stem = g_strndup (name, strlen (name) - strlen ("-left"));
      partner = g_strdup_printf ("%s-right", stem);
      if (!unknot_atlas_get_landmark (self->atlas, partner, &right))
        {
          check_figure_say (self, NULL, "landmark", name, "landmarks", "has no partner");
          continue;
        }
      right = check_figure_to_shown (self, right);
      if (fabs (left.x + right.x - 2 * unknot_atlas_get_midline (self->atlas)) > NEAR
          || fabs (left.y - right.y) > NEAR)
        check_figure_say (self, NULL, "landmark", name, "landmarks", "is not where its partner is");
    }
}

static void
check_overlaps (CheckFigure *self,
                GPtrArray   *rows,
                GPtrArray   *shapes)
{
  for (guint i = 0; i < rows->len; i++)
    for (guint j = i + 1; j < rows->len; j++)
      {
        const UnknotAtlasShape *one = shapes->pdata[i], *other = shapes->pdata[j];
        double shared = check_rows_measure (rows->pdata[i], rows->pdata[j], CHECK_ROWS_BOTH)
                      / fmin (check_rows_area (rows->pdata[i]), check_rows_area (rows->pdata[j]));

        if (shared > OVERLAP)
          check_figure_say (self, NULL, "region", one->id, "path", "overlaps '%s' by %.1f %%", other->id, 100 * shared);
      }
}

/* Takes what an outline covers off the rest. */
static void
take_off (CheckRows     **all,
          UnknotOutline  *outline)
{
  g_autoptr (CheckRows) rows = check_rows_new (outline);
  CheckRows *rest = check_rows_combine (*all, rows, CHECK_ROWS_WITHOUT);

  check_rows_free (*all);
  *all = rest;
}

/* From where to where the surface has to be covered. The side view shows the flank between muscles. */
static gboolean
get_covered_band (CheckFigure *self,
                  double      *top,
                  double      *bottom)
{
  UnknotPoint from, to;

  switch (unknot_atlas_get_view (self->atlas))
    {
    case UNKNOT_VIEW_BACK:
      if (!unknot_atlas_get_landmark (self->atlas, "C7", &from)
          || !unknot_atlas_get_landmark (self->atlas, "trochanter-right", &to))
        return FALSE;
      *top = from.y - 60;
      *bottom = to.y + 60;
      return TRUE;

    case UNKNOT_VIEW_FRONT:
      *top = 270;
      *bottom = 480;
      return TRUE;

    case UNKNOT_VIEW_SIDE:
    default:
      return FALSE;
    }
}

/* What is left of the band when all is taken off that is known not to be muscle. */
static CheckRows *
find_flesh (CheckFigure *self,
            JsonObject  *object,
            double       top,
            double       bottom)
{
  g_autoptr (CheckRows) band = rows_of_box (-BEYOND, BEYOND, top, bottom);
  CheckRows *flesh = check_rows_combine (self->inside, band, CHECK_ROWS_BOTH);
  JsonArray *bones = json_object_get_array_member (object, "bones");
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (self->atlas, &n_shapes);

  for (gsize i = 0; i < n_shapes; i++)
    if (shapes[i].context && (shapes[i].sheets & 1u << UNKNOT_SHEET_SUPERFICIAL) != 0)
      take_off (&flesh, self->outlines->pdata[i]);
  for (guint i = 0; i < json_array_get_length (bones); i++)
    {
      JsonObject *bone = json_array_get_object_element (bones, i);

      if (g_str_equal (json_object_get_string_member (bone, "kind"), "bone-surface"))
        {
          g_autoptr (UnknotOutline) outline = fit_bone (self, bone);

          take_off (&flesh, outline);
        }
    }

  return flesh;
}

static void
check_coverage (CheckFigure *self,
                GPtrArray   *muscles,
                JsonObject  *object)
{
  double top, bottom, whole;
  CheckRows *bare;

  if (!get_covered_band (self, &top, &bottom))
    return;

  bare = find_flesh (self, object, top, bottom);
  whole = check_rows_area (bare);
  for (guint i = 0; i < muscles->len; i++)
    {
      CheckRows *rest = check_rows_combine (bare, muscles->pdata[i], CHECK_ROWS_WITHOUT);

      check_rows_free (bare);
      bare = rest;
    }
  if (check_rows_area (bare) > (1 - COVERAGE) * whole)
    check_figure_say (self, NULL, NULL, NULL, "regions", "leaves %.1f %% of the surface to no muscle",
                      100 * check_rows_area (bare) / whole);
  check_rows_free (bare);
}

/* Looks at what concerns all muscles of the surface together. */
static void
check_surface (CheckFigure *self,
               JsonObject  *object)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) check_rows_free);
  g_autoptr (GPtrArray) surface = g_ptr_array_new ();
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (self->atlas, &n_shapes);

  for (gsize i = 0; i < n_shapes; i++)
    if (!shapes[i].context && shapes[i].layer == UNKNOT_LAYER_SUPERFICIAL)
      {
        g_ptr_array_add (rows, check_rows_new (self->outlines->pdata[i]));
        g_ptr_array_add (surface, (gpointer) &shapes[i]);
      }

  check_overlaps (self, rows, surface);
  check_coverage (self, rows, object);
}

/**
 * check_atlas:
 * @self: a figure
 * @object: what is drawn of it: the file `<view>-art.json`
 *
 * Complains about each path that is open, crosses itself, leaves the body or its side, or has no mirror image, each
 * label, side, sheet, tool and landmark that does not fit, and each id that is there twice; where muscles of the surface
 * overlap by more than 1 %; and where more than 3 % of the back or the chest is bare: neither a muscle's, nor another
 * shape's, nor a bone's right under the skin. Areas are those of the scan line of [func@check_rows_new].
 */
void
check_atlas (CheckFigure *self,
             JsonObject  *object)
{
  UnknotPoint where;

  if (check_crossing (self->body, &where) > LOOP)
    check_figure_say (self, NULL, NULL, NULL, "outline", "crosses itself near %.0f %.0f", where.x, where.y);
  if (check_figure_mirrors (self) && check_figure_mirror (self, self->body, self->body) > MIRROR)
    check_figure_say (self, NULL, NULL, NULL, "outline", "is not the same on both sides");

  check_shapes (self);
  check_zones (self);
  check_bones (self, object);
  check_landmarks (self);
  check_surface (self, object);
}
