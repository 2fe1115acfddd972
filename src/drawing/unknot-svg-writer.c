#include "unknot-svg-writer.h"

#include <string.h>

struct _UnknotSvgWriter
{
  cairo_t *cr;
  GString *definitions;
  /* The pieces of the group that is open, and of those around it. */
  GPtrArray *groups;
  char *title;
  char *description;
  guint n_ids;
};

static const cairo_user_data_key_t writer_key;

static void
group_free (gpointer data)
{
  g_string_free (data, TRUE);
}

static GString *
top (UnknotSvgWriter *self)
{
  return self->groups->pdata[self->groups->len - 1];
}

/* Numbers as SVG wants them in every language, to a thousandth of a millimetre. */
static void
append_number (GString    *text,
               const char *before,
               double      number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  gsize length;

  g_ascii_formatd (digits, sizeof digits, "%.3f", number);
  length = strlen (digits);
  while (digits[length - 1] == '0')
    length--;
  if (digits[length - 1] == '.')
    length--;

  g_string_append (text, before);
  g_string_append_len (text, digits, (gssize) length);
}

static void
append_paint (GString      *text,
              const char   *what,
              UnknotColour  colour,
              double        alpha)
{
  g_string_append_printf (text, " %s=\"#%02x%02x%02x\"", what, (guint) (colour.red * 255 + 0.5),
                          (guint) (colour.green * 255 + 0.5), (guint) (colour.blue * 255 + 0.5));
  if (alpha < 1)
    {
      g_string_append_printf (text, " %s-opacity=\"", what);
      append_number (text, "", alpha);
      g_string_append_c (text, '"');
    }
}

/* Takes the context's path, and leaves it without one. */
static void
append_path (UnknotSvgWriter *self,
             GString         *text)
{
  static const char letters[] = { [CAIRO_PATH_MOVE_TO] = 'M', [CAIRO_PATH_LINE_TO] = 'L',
                                  [CAIRO_PATH_CURVE_TO] = 'C' };
  cairo_path_t *path = cairo_copy_path (self->cr);

  g_string_append (text, " d=\"");
  for (int i = 0; i < path->num_data; i += path->data[i].header.length)
    {
      const cairo_path_data_t *piece = &path->data[i];

      if (piece->header.type == CAIRO_PATH_CLOSE_PATH)
        {
          g_string_append_c (text, 'Z');
          continue;
        }
      g_string_append_c (text, letters[piece->header.type]);
      for (int j = 1; j < piece->header.length; j++)
        {
          append_number (text, j > 1 ? " " : "", piece[j].point.x);
          append_number (text, " ", piece[j].point.y);
        }
    }
  g_string_append_c (text, '"');

  cairo_path_destroy (path);
  cairo_new_path (self->cr);
}

static void
append_outline (UnknotSvgWriter *self,
                GString         *text,
                UnknotOutline   *outline)
{
  cairo_new_path (self->cr);
  unknot_outline_trace (outline, self->cr);
  append_path (self, text);
}

/* The strokes of an edge, one on top of the other, all along one path. */
static void
append_edge (UnknotSvgWriter      *self,
             GString              *text,
             UnknotOutline        *outline,
             const UnknotSoftEdge *edge,
             UnknotColour          colour)
{
  guint id = ++self->n_ids;

  g_string_append_printf (self->definitions, "<path id=\"p%u\"", id);
  append_outline (self, self->definitions, outline);
  g_string_append (self->definitions, "/>\n");

  g_string_append (text, "<g fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
  append_paint (text, "stroke", colour, 1);
  g_string_append (text, ">");
  for (guint i = 0; i < edge->n_strokes; i++)
    {
      g_string_append_printf (text, "<use href=\"#p%u\"", id);
      append_number (text, " stroke-width=\"", edge->widths[i]);
      append_number (text, "\" stroke-opacity=\"", edge->alphas[i]);
      g_string_append (text, "\"/>");
    }
  g_string_append (text, "</g>\n");
}

/* Puts what the open group has so far behind a mask. */
static void
mask_group (UnknotSvgWriter *self,
            const char      *holes)
{
  guint id = ++self->n_ids;
  GString *group = top (self);
  g_autofree char *so_far = g_strndup (group->str, group->len);

  g_string_append_printf (self->definitions,
                          "<mask id=\"m%u\" maskUnits=\"userSpaceOnUse\""
                          " x=\"-1000\" y=\"-1000\" width=\"4000\" height=\"4000\">"
                          "<rect x=\"-1000\" y=\"-1000\" width=\"4000\" height=\"4000\" fill=\"white\"/>\n%s</mask>\n",
                          id, holes);
  g_string_printf (group, "<g mask=\"url(#m%u)\">\n%s</g>\n", id, so_far);
}

/**
 * unknot_svg_writer_new:
 *
 * Makes a writer with nothing on its paper.
 *
 * Returns: (transfer full): the writer
 */
UnknotSvgWriter *
unknot_svg_writer_new (void)
{
  UnknotSvgWriter *self = g_new0 (UnknotSvgWriter, 1);
  cairo_surface_t *nowhere = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);

  cairo_surface_set_user_data (nowhere, &writer_key, self, NULL);
  self->cr = cairo_create (nowhere);
  cairo_surface_destroy (nowhere);
  self->definitions = g_string_new (NULL);
  self->groups = g_ptr_array_new_with_free_func (group_free);
  g_ptr_array_add (self->groups, g_string_new (NULL));
  return self;
}

/**
 * unknot_svg_writer_set_words:
 * @self: a writer
 * @title: what it is a picture of
 * @description: what can be seen, for whoever cannot see it
 *
 * Gives the picture a title and a description.
 */
void
unknot_svg_writer_set_words (UnknotSvgWriter *self,
                             const char      *title,
                             const char      *description)
{
  g_free (self->title);
  self->title = g_markup_escape_text (title, -1);
  g_free (self->description);
  self->description = g_markup_escape_text (description, -1);
}

/**
 * unknot_svg_writer_finish:
 * @self: (transfer full): a writer, with no group open
 * @bounds: what of the drawing is on the paper
 *
 * Ends the file.
 *
 * Returns: (transfer full): its text
 */
GBytes *
unknot_svg_writer_finish (UnknotSvgWriter  *self,
                          const UnknotRect *bounds)
{
  GString *text = g_string_new ("<svg xmlns=\"http://www.w3.org/2000/svg\"");

  append_number (text, " width=\"", bounds->width);
  append_number (text, "\" height=\"", bounds->height);
  append_number (text, "\" viewBox=\"", bounds->x);
  append_number (text, " ", bounds->y);
  append_number (text, " ", bounds->width);
  append_number (text, " ", bounds->height);
  g_string_append_c (text, '"');
  if (self->title != NULL)
    g_string_append_printf (text, " role=\"img\" aria-labelledby=\"title\" aria-describedby=\"description\">\n"
                            "<title id=\"title\">%s</title>\n<desc id=\"description\">%s</desc", self->title,
                            self->description);
  g_string_append_printf (text, ">\n<defs>\n%s</defs>\n%s</svg>\n", self->definitions->str, top (self)->str);

  cairo_destroy (self->cr);
  g_string_free (self->definitions, TRUE);
  g_ptr_array_unref (self->groups);
  g_free (self->title);
  g_free (self->description);
  g_free (self);
  return g_string_free_to_bytes (text);
}

/**
 * unknot_svg_writer_get_context:
 * @self: a writer
 *
 * Gets the context that paths are made on; its units are those of the file.
 *
 * Returns: (transfer none): the context
 */
cairo_t *
unknot_svg_writer_get_context (UnknotSvgWriter *self)
{
  return self->cr;
}

/**
 * unknot_svg_writer_of:
 * @cr: any context
 *
 * Finds out whether @cr belongs to a writer.
 *
 * Returns: (transfer none) (nullable): the writer, or `NULL` where pieces are to be painted
 */
UnknotSvgWriter *
unknot_svg_writer_of (cairo_t *cr)
{
  return cairo_surface_get_user_data (cairo_get_target (cr), &writer_key);
}

/**
 * unknot_svg_writer_fill:
 * @self: a writer
 * @colour: a colour
 * @alpha: how much it covers, 0 to 1
 * @even_odd: whether parts inside of parts are holes
 *
 * Fills the context's path.
 */
void
unknot_svg_writer_fill (UnknotSvgWriter *self,
                        UnknotColour     colour,
                        double           alpha,
                        gboolean         even_odd)
{
  GString *text = top (self);

  g_string_append (text, "<path");
  append_paint (text, "fill", colour, alpha);
  if (even_odd)
    g_string_append (text, " fill-rule=\"evenodd\"");
  append_path (self, text);
  g_string_append (text, "/>\n");
}

/**
 * unknot_svg_writer_stroke:
 * @self: a writer
 * @colour: a colour
 * @alpha: how much it covers, 0 to 1
 * @width: width of the line
 *
 * Draws the context's path as a line, with the context's dashes.
 */
void
unknot_svg_writer_stroke (UnknotSvgWriter *self,
                          UnknotColour     colour,
                          double           alpha,
                          double           width)
{
  GString *text = top (self);
  int n_dashes = cairo_get_dash_count (self->cr);

  g_string_append (text, "<path fill=\"none\" stroke-linejoin=\"round\"");
  append_paint (text, "stroke", colour, alpha);
  append_number (text, " stroke-width=\"", width);
  g_string_append_c (text, '"');
  if (n_dashes > 0)
    {
      g_autofree double *dashes = g_new (double, n_dashes);

      cairo_get_dash (self->cr, dashes, NULL);
      for (int i = 0; i < n_dashes; i++)
        append_number (text, i == 0 ? " stroke-dasharray=\"" : " ", dashes[i]);
      g_string_append_c (text, '"');
    }
  append_path (self, text);
  g_string_append (text, "/>\n");
}

/**
 * unknot_svg_writer_cover:
 * @self: a writer
 * @colour: a colour
 * @alpha: how much it covers, 0 to 1
 *
 * Covers all of the open group.
 */
void
unknot_svg_writer_cover (UnknotSvgWriter *self,
                         UnknotColour     colour,
                         double           alpha)
{
  GString *text = top (self);

  g_string_append (text, "<rect x=\"-1000\" y=\"-1000\" width=\"4000\" height=\"4000\"");
  append_paint (text, "fill", colour, alpha);
  g_string_append (text, "/>\n");
}

/**
 * unknot_svg_writer_cover_light:
 * @self: a writer
 * @top_y: where the light is brightest
 * @bottom_y: where it is darkest
 * @colours: the colours at the top, in the middle and at the bottom
 *
 * Covers all of the open group with light from above.
 */
void
unknot_svg_writer_cover_light (UnknotSvgWriter    *self,
                               double              top_y,
                               double              bottom_y,
                               const UnknotColour  colours[3])
{
  static const char * const offsets[] = { "0", ".5", "1" };
  guint id = ++self->n_ids;

  g_string_append_printf (self->definitions,
                          "<linearGradient id=\"l%u\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" x2=\"0\"", id);
  append_number (self->definitions, " y1=\"", top_y);
  append_number (self->definitions, "\" y2=\"", bottom_y);
  g_string_append (self->definitions, "\">");
  for (guint i = 0; i < G_N_ELEMENTS (offsets); i++)
    {
      g_string_append_printf (self->definitions, "<stop offset=\"%s\"", offsets[i]);
      append_paint (self->definitions, "stop-color", colours[i], 1);
      g_string_append (self->definitions, "/>");
    }
  g_string_append (self->definitions, "</linearGradient>\n");
  g_string_append_printf (top (self),
                          "<rect x=\"-1000\" y=\"-1000\" width=\"4000\" height=\"4000\" fill=\"url(#l%u)\"/>\n", id);
}

/**
 * unknot_svg_writer_edge:
 * @self: a writer
 * @outline: a line
 * @edge: the soft edge along it
 * @colour: its colour
 *
 * Draws a soft edge.
 */
void
unknot_svg_writer_edge (UnknotSvgWriter      *self,
                        UnknotOutline        *outline,
                        const UnknotSoftEdge *edge,
                        UnknotColour          colour)
{
  append_edge (self, top (self), outline, edge, colour);
}

/**
 * unknot_svg_writer_erase:
 * @self: a writer
 * @outline: a line
 * @edge: the soft edge along it
 *
 * Rubs a soft edge out of what is in the open group so far.
 */
void
unknot_svg_writer_erase (UnknotSvgWriter      *self,
                         UnknotOutline        *outline,
                         const UnknotSoftEdge *edge)
{
  g_autoptr (GString) holes = g_string_new (NULL);

  append_edge (self, holes, outline, edge, (UnknotColour) { 0, 0, 0 });
  mask_group (self, holes->str);
}

/**
 * unknot_svg_writer_fade:
 * @self: a writer
 * @from: where the drawing is still whole
 * @to: where it is gone
 * @area: what is faded
 *
 * Lets what is in the open group so far end softly.
 */
void
unknot_svg_writer_fade (UnknotSvgWriter  *self,
                        UnknotPoint       from,
                        UnknotPoint       to,
                        const UnknotRect *area)
{
  g_autoptr (GString) holes = g_string_new (NULL);
  guint id = ++self->n_ids;

  g_string_append_printf (self->definitions, "<linearGradient id=\"l%u\" gradientUnits=\"userSpaceOnUse\"", id);
  append_number (self->definitions, " x1=\"", from.x);
  append_number (self->definitions, "\" y1=\"", from.y);
  append_number (self->definitions, "\" x2=\"", to.x);
  append_number (self->definitions, "\" y2=\"", to.y);
  g_string_append (self->definitions, "\">");
  for (int i = 0; i <= 8; i++)
    {
      double t = i / 8.0;

      append_number (self->definitions, "<stop offset=\"", t);
      append_number (self->definitions, "\" stop-opacity=\"", t * t * (3 - 2 * t));
      g_string_append (self->definitions, "\"/>");
    }
  g_string_append (self->definitions, "</linearGradient>\n");

  append_number (holes, "<rect x=\"", area->x);
  append_number (holes, "\" y=\"", area->y);
  append_number (holes, "\" width=\"", area->width);
  append_number (holes, "\" height=\"", area->height);
  g_string_append_printf (holes, "\" fill=\"url(#l%u)\"/>\n", id);
  mask_group (self, holes->str);
}

/**
 * unknot_svg_writer_begin:
 * @self: a writer
 * @clip: (nullable): what the group is cut to
 * @even_odd: whether parts inside of parts are holes
 *
 * Opens a group.
 */
void
unknot_svg_writer_begin (UnknotSvgWriter *self,
                         UnknotOutline   *clip,
                         gboolean         even_odd)
{
  guint id = ++self->n_ids;
  GString *around = top (self);

  if (clip != NULL)
    {
      g_string_append_printf (self->definitions, "<clipPath id=\"c%u\"><path%s", id,
                              even_odd ? " clip-rule=\"evenodd\"" : "");
      append_outline (self, self->definitions, clip);
      g_string_append (self->definitions, "/></clipPath>\n");
      g_string_append_printf (around, "<g clip-path=\"url(#c%u)\">\n", id);
    }
  else
    g_string_append (around, "<g>\n");

  g_ptr_array_add (self->groups, g_string_new (NULL));
}

/**
 * unknot_svg_writer_end:
 * @self: a writer
 *
 * Closes the group that was opened last.
 */
void
unknot_svg_writer_end (UnknotSvgWriter *self)
{
  g_autoptr (GString) group = g_ptr_array_steal_index (self->groups, self->groups->len - 1);

  g_string_append_len (top (self), group->str, (gssize) group->len);
  g_string_append (top (self), "</g>\n");
}
