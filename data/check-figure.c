/* A view of the body in one build, and the rules that hold for every path drawn on it. */

#include "check-atlas.h"

#include <string.h>

/**
 * check_figure_new:
 * @atlas: a view
 * @warp: how it is fitted to builds
 * @build: the build to look at
 * @said: where complaints go
 *
 * Fits @atlas to @build.
 *
 * Returns: (transfer full): the figure, which keeps what it was given
 */
CheckFigure *
check_figure_new (UnknotAtlas *atlas,
                  UnknotWarp  *warp,
                  UnknotBuild  build,
                  GString     *said)
{
  CheckFigure *self = g_new0 (CheckFigure, 1);
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (atlas, &n_shapes);

  self->atlas = atlas;
  self->warp = warp;
  self->build = build;
  self->said = said;
  self->file = g_strdup_printf ("%s.json", unknot_view_to_id (unknot_atlas_get_view (atlas)));
  self->art_file = g_strdup_printf ("%s-art.json", unknot_view_to_id (unknot_atlas_get_view (atlas)));
  self->body = check_figure_fit (self, unknot_atlas_get_outline (atlas));
  self->inside = check_rows_new (self->body);
  self->outlines = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_outline_unref);
  for (gsize i = 0; i < n_shapes; i++)
    g_ptr_array_add (self->outlines, check_figure_fit (self, shapes[i].outline));

  return self;
}

/**
 * check_figure_free:
 * @self: (transfer full): a figure
 *
 * Frees it.
 */
void
check_figure_free (CheckFigure *self)
{
  g_free (self->file);
  g_free (self->art_file);
  g_ptr_array_unref (self->outlines);
  unknot_outline_unref (self->body);
  check_rows_free (self->inside);
  g_free (self);
}

/**
 * check_figure_say:
 * @self: a figure
 * @file: (nullable): the file it stands in; `NULL` means that of the figure, or of its bones
 * @kind: (nullable): what is wrong, such as `region`
 * @id: (nullable): its id
 * @member: the member of the file
 * @format: what is wrong with it, as for printf()
 * @...: what @format asks for
 *
 * Complains, naming file, place, member and build.
 */
void
check_figure_say (CheckFigure *self,
                  const char  *file,
                  const char  *kind,
                  const char  *id,
                  const char  *member,
                  const char  *format,
                  ...)
{
  va_list args;

  if (file == NULL)
    file = g_strcmp0 (kind, "bone") == 0 ? self->art_file : self->file;
  g_string_append_printf (self->said, "%sanatomy/%s: ", self->said->len > 0 ? "\n" : "", file);
  if (kind != NULL)
    g_string_append_printf (self->said, "%s '%s': ", kind, id);
  g_string_append_printf (self->said, "member '%s' ", member);
  va_start (args, format);
  g_string_append_vprintf (self->said, format, args);
  va_end (args);
  if (self->build != UNKNOT_BUILD_BROAD)
    g_string_append_printf (self->said, " (build %s)", unknot_build_to_id (self->build));
}

/**
 * check_figure_fit:
 * @self: a figure
 * @outline: an outline of the file
 *
 * Fits @outline to the figure's build.
 *
 * Returns: (transfer full): the outline
 */
UnknotOutline *
check_figure_fit (CheckFigure   *self,
                  UnknotOutline *outline)
{
  return unknot_warp_outline (self->warp, unknot_atlas_get_view (self->atlas), self->build, outline);
}

/**
 * check_figure_to_shown:
 * @self: a figure
 * @place: a place of the file
 *
 * Fits @place to the figure's build.
 *
 * Returns: the place
 */
UnknotPoint
check_figure_to_shown (CheckFigure *self,
                       UnknotPoint  place)
{
  return unknot_warp_apply (self->warp, unknot_atlas_get_view (self->atlas), self->build, place);
}

/**
 * check_figure_mirrors:
 * @self: a figure
 *
 * Says whether both sides of the person are in the drawing.
 *
 * Returns: `TRUE` for the back and the front
 */
gboolean
check_figure_mirrors (CheckFigure *self)
{
  return unknot_atlas_get_view (self->atlas) != UNKNOT_VIEW_SIDE;
}

static UnknotPoint
mirror_cb (UnknotPoint point,
           gpointer    user_data)
{
  const double *midline = user_data;

  return (UnknotPoint) { 2 * *midline - point.x, point.y };
}

/**
 * check_figure_mirror:
 * @self: a figure
 * @left: the outline of one side, fitted
 * @right: that of the other
 *
 * Measures by how much the two differ.
 *
 * Returns: the difference as a share of @left
 */
double
check_figure_mirror (CheckFigure   *self,
                     UnknotOutline *left,
                     UnknotOutline *right)
{
  double midline = unknot_atlas_get_midline (self->atlas);
  g_autoptr (UnknotOutline) turned = unknot_outline_map (right, mirror_cb, &midline);
  g_autoptr (CheckRows) one = check_rows_new (left);
  g_autoptr (CheckRows) other = check_rows_new (turned);

  return check_rows_measure (one, other, CHECK_ROWS_DIFFERENCE) / check_rows_area (one);
}

/**
 * check_figure_path:
 * @self: a figure
 * @kind: what it is, such as `region`
 * @id: its id
 * @outline: its edge, fitted
 * @loop: the largest loop that a crossing may cut off, in square body units
 * @outside: the largest share that may lie outside the body
 *
 * Complains unless @outline is closed, simple and inside the body.
 */
void
check_figure_path (CheckFigure   *self,
                   const char    *kind,
                   const char    *id,
                   UnknotOutline *outline,
                   double         loop,
                   double         outside)
{
  g_autoptr (CheckRows) rows = check_rows_new (outline);
  double area = check_rows_area (rows), crossing, beyond;
  UnknotPoint where;

  if (!unknot_outline_is_closed (outline))
    {
      check_figure_say (self, NULL, kind, id, "path", "is not closed");
      return;
    }

  crossing = check_crossing (outline, &where);
  if (crossing > loop)
    check_figure_say (self, NULL, kind, id, "path", "crosses itself near %.0f %.0f, a loop of %.1f mm²", where.x, where.y,
                      crossing);

  beyond = check_rows_measure (rows, self->inside, CHECK_ROWS_WITHOUT);
  if (beyond > outside * area)
    check_figure_say (self, NULL, kind, id, "path", "is %.1f %% outside the body", 100 * beyond / area);
}
