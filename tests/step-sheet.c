#include "step-sheet.h"

#include <pango/pangocairo.h>

/* All in pixels. */
enum { COLUMNS = 6, ROWS = 5, SIZE = 250, GAP = 10, WORDS = 52 };

#define FONT "Adwaita Sans, Cantarell, Sans"

/* Page, card and words, as the app has them. */
typedef struct
{
  const char   *name;
  const double  page[3];
  const double  card[3];
  const double  words[3];
} Ground;

static const Ground grounds[] = {
  [UNKNOT_FIGURE_GROUND_LIGHT] = { "light", { 1, 1, 1 }, { 0.933, 0.953, 0.965 }, { 0.1, 0.1, 0.12 } },
  [UNKNOT_FIGURE_GROUND_DARK] = { "dark", { 0.08, 0.08, 0.09 }, { 0.122, 0.149, 0.188 }, { 0.95, 0.95, 0.95 } },
};

typedef struct
{
  UnknotFigureFrame *frame;
  char              *title;
  char              *words;
} Cell;

static void
cell_free (gpointer data)
{
  Cell *cell = data;

  unknot_figure_frame_unref (cell->frame);
  g_free (cell->title);
  g_free (cell->words);
  g_free (cell);
}

static void
set_color (cairo_t      *cr,
           const double  color[3])
{
  cairo_set_source_rgb (cr, color[0], color[1], color[2]);
}

static void
write_words (cairo_t    *cr,
             const char *text,
             const char *font,
             int         lines)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (cr);
  g_autoptr (PangoFontDescription) description = pango_font_description_from_string (font);

  pango_layout_set_font_description (layout, description);
  pango_layout_set_width (layout, SIZE * PANGO_SCALE);
  pango_layout_set_height (layout, -lines);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_text (layout, text, -1);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_cell (cairo_t            *cr,
           const Cell         *cell,
           UnknotFigureGround  ground)
{
  set_color (cr, grounds[ground].card);
  cairo_rectangle (cr, 0, 0, SIZE, SIZE);
  cairo_fill (cr);

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, SIZE, SIZE);
  cairo_clip (cr);
  unknot_figure_frame_draw (cr, cell->frame, ground, SIZE, SIZE);
  unknot_figure_frame_draw_overlays (cr, cell->frame, ground, 0, -1, SIZE, SIZE);
  cairo_restore (cr);

  set_color (cr, grounds[ground].words);
  cairo_move_to (cr, 0, SIZE + 2);
  write_words (cr, cell->title, FONT " Bold 11px", 1);
  cairo_move_to (cr, 0, SIZE + 17);
  write_words (cr, cell->words, FONT " 12px", 2);
}

static gboolean
write_sheet (StepSheets          *self,
             UnknotFigureGround   ground,
             GError             **error)
{
  g_autofree char *name = g_strdup_printf ("%s-%02u-%s.png", self->name, self->n_written, grounds[ground].name);
  g_autofree char *path = g_build_filename (self->folder, name, NULL);
  int rows = ((int) self->cells->len + COLUMNS - 1) / COLUMNS;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, GAP + COLUMNS * (SIZE + GAP),
                                                         GAP + rows * (SIZE + WORDS + GAP));
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  set_color (cr, grounds[ground].page);
  cairo_paint (cr);
  for (guint i = 0; i < self->cells->len; i++)
    {
      cairo_save (cr);
      cairo_translate (cr, GAP + (int) (i % COLUMNS) * (SIZE + GAP), GAP + (int) (i / COLUMNS) * (SIZE + WORDS + GAP));
      draw_cell (cr, g_ptr_array_index (self->cells, i), ground);
      cairo_restore (cr);
    }

  status = cairo_surface_write_to_png (surface, path);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "can't write %s: %s", path, cairo_status_to_string (status));

  return status == CAIRO_STATUS_SUCCESS;
}

/**
 * step_sheets_init:
 * @self: sheets to begin
 * @folder: where they go
 * @name: what their names begin with
 *
 * Begins with an empty sheet.
 */
void
step_sheets_init (StepSheets *self,
                  const char *folder,
                  const char *name)
{
  *self = (StepSheets) { folder, name, g_ptr_array_new_with_free_func (cell_free), 0 };
}

/**
 * step_sheets_add:
 * @self: sheets
 * @frame: a picture
 * @title: which one it is
 * @words: what it shows
 * @error: return location for an error of %G_IO_ERROR
 *
 * Adds a picture; a sheet that is full is written.
 *
 * Returns: `TRUE` if all went well
 */
gboolean
step_sheets_add (StepSheets         *self,
                 UnknotFigureFrame  *frame,
                 const char         *title,
                 const char         *words,
                 GError            **error)
{
  Cell *cell = g_new (Cell, 1);

  *cell = (Cell) { unknot_figure_frame_ref (frame), g_strdup (title), g_strdup (words) };
  g_ptr_array_add (self->cells, cell);

  return self->cells->len < COLUMNS * ROWS || step_sheets_end (self, error);
}

/**
 * step_sheets_end:
 * @self: sheets
 * @error: return location for an error of %G_IO_ERROR
 *
 * Writes the sheet that has been begun, if anything is on it.
 *
 * Returns: `TRUE` if all went well
 */
gboolean
step_sheets_end (StepSheets  *self,
                 GError     **error)
{
  gboolean written;

  if (self->cells->len == 0)
    return TRUE;

  self->n_written++;
  written = write_sheet (self, UNKNOT_FIGURE_GROUND_LIGHT, error) &&
            write_sheet (self, UNKNOT_FIGURE_GROUND_DARK, error);
  g_ptr_array_set_size (self->cells, 0);

  return written;
}

/**
 * step_sheets_clear:
 * @self: sheets
 *
 * Lets go of what was not written.
 */
void
step_sheets_clear (StepSheets *self)
{
  g_clear_pointer (&self->cells, g_ptr_array_unref);
}
