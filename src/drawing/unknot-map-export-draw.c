/* What stands on the paper, and where. */

#include "unknot-map-export-private.h"

#include "unknot-body-draw.h"
#include "unknot-map-overlay-private.h"
#include "unknot-soft-edge.h"

/* All in points. */
#define MARGIN 40.0
#define TITLE_SIZE 17.0
#define SUBTITLE_SIZE 11.0
#define SUBTITLE_DOWN 25.0
#define NOTE_SIZE 9.5
#define SIDE_SIZE 12.0
#define HEAD_HEIGHT 52.0
#define NOTE_GAP 5.0
#define SWATCH_WIDTH 26.0
#define SWATCH_HEIGHT 12.0
#define SWATCH_GAP 8.0
#define GAP 14.0
/* A pixel of the screen on paper. */
#define PIXEL 0.75

/* Free round the body, in millimetres of the drawing. */
#define FREE 12

/* The words of a note, in as many lines as they need. */
static PangoLayout *
lay_out_note (const UnknotOverlayPaint *paint,
              const UnknotExportNote   *note,
              double                    width)
{
  PangoLayout *layout = unknot_overlay_make_layout (paint, note->words, NOTE_SIZE, PANGO_WEIGHT_NORMAL);
  double indent = note->kind >= 0 ? SWATCH_WIDTH + SWATCH_GAP : 0;

  pango_layout_set_width (layout, (int) ((width - indent) * paint->pixel * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  return layout;
}

/* In points. */
static double
get_note_height (PangoLayout *layout,
                 double       point)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return (double) logical.height / PANGO_SCALE / point + NOTE_GAP;
}

static double
get_foot_height (UnknotMapExport *self)
{
  cairo_surface_t *nowhere = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  cairo_t *cr = cairo_create (nowhere);
  const UnknotOverlayPaint paint = { self->body, NULL, 1, cr };
  double height = 0;

  for (guint i = 0; i < self->notes->len; i++)
    {
      g_autoptr (PangoLayout) layout =
        lay_out_note (&paint, &g_array_index (self->notes, UnknotExportNote, i), self->width - 2 * MARGIN);

      height += get_note_height (layout, 1);
    }
  cairo_destroy (cr);
  cairo_surface_destroy (nowhere);

  return height;
}

/* The body in the middle of what head and foot leave. */
UnknotExportLayout
unknot_map_export_lay_out (UnknotMapExport *self)
{
  UnknotOutline *outline = unknot_map_body_get_outline (self->body);
  UnknotRect content = unknot_rect_grow (unknot_outline_get_bounds (outline), FREE);
  double top = MARGIN + HEAD_HEIGHT;
  double foot = get_foot_height (self);
  double bottom = MARGIN + (foot > 0 ? foot + GAP : 0);
  double free_width = MAX (self->width - 2 * MARGIN, 1);
  double free_height = MAX (self->height - top - bottom, 1);
  double point = MAX (content.width / free_width, content.height / free_height);

  return (UnknotExportLayout) {
    .paper = {
      content.x + content.width / 2 - self->width / 2 * point,
      content.y + content.height / 2 - (top + free_height / 2) * point,
      self->width * point,
      self->height * point,
    },
    .point = point,
    .foot = foot,
  };
}

static void
write_line (const UnknotOverlayPaint *paint,
            const char               *text,
            double                    size,
            PangoWeight               weight,
            double                    width,
            double                    x,
            double                    y,
            UnknotColour              colour)
{
  g_autoptr (PangoLayout) layout = unknot_overlay_make_layout (paint, text, size, weight);

  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  unknot_overlay_write (paint, layout, x, y, colour);
}

/* Where the window writes them: L and R in the person's own sense, left and right of the head; a body that is seen
 * from its side has one. */
static void
write_side (const UnknotOverlayPaint *paint,
            const char               *words,
            double                    x,
            double                    y)
{
  g_autoptr (PangoLayout) layout = unknot_overlay_make_layout (paint, words, SIDE_SIZE, PANGO_WEIGHT_BOLD);
  PangoRectangle logical;

  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_get_extents (layout, NULL, &logical);
  unknot_overlay_write (paint, layout, x - (logical.x + logical.width / 2.0) / PANGO_SCALE, y, paint->ink->text);
}

static void
draw_sides (UnknotMapExport          *self,
            const UnknotOverlayPaint *paint)
{
  const UnknotRect *head = unknot_outline_get_bounds (unknot_map_body_get_head (self->body));
  double aside = 45 + 30 * paint->pixel;

  if (self->left != NULL)
    write_side (paint, self->left, head->x - aside, head->y + head->height / 3);
  if (self->right != NULL)
    write_side (paint, self->right, head->x + head->width + aside, head->y + head->height / 3);
}

/* Returns the height it took. */
static double
draw_note (UnknotMapExport          *self,
           const UnknotOverlayPaint *paint,
           const UnknotExportNote   *note,
           UnknotPoint               at)
{
  g_autoptr (PangoLayout) layout = lay_out_note (paint, note, self->width - 2 * MARGIN);

  if (note->kind >= 0)
    {
      const UnknotRect box = { at.x, at.y, SWATCH_WIDTH * paint->pixel, SWATCH_HEIGHT * paint->pixel };
      g_autoptr (UnknotOutline) swatch = unknot_overlay_make_box (&box);

      unknot_overlay_draw_hatching (paint, swatch, (UnknotZoneKind) note->kind, FALSE);
      at.x += (SWATCH_WIDTH + SWATCH_GAP) * paint->pixel;
    }
  unknot_overlay_write (paint, layout, at.x, at.y, paint->ink->dim);

  return get_note_height (layout, paint->pixel) * paint->pixel;
}

/* Draws all of the paper. */
void
unknot_map_export_draw (UnknotMapExport          *self,
                        UnknotBodyArt            *art,
                        const UnknotExportLayout *layout,
                        cairo_t                  *cr)
{
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  double point = layout->point;
  const UnknotOverlayPaint paint = { self->body, ink, point, cr };
  double width = (self->width - 2 * MARGIN) * point;
  UnknotPoint at = { layout->paper.x + MARGIN * point, layout->paper.y + MARGIN * point };
  g_autoptr (UnknotOutline) ground = unknot_overlay_make_box (&layout->paper);

  ink->ground = (UnknotColour) { 1, 1, 1 };
  unknot_outline_trace (ground, cr);
  unknot_overlay_fill (&paint, ink->ground, 1);

  unknot_body_draw_shaded (self->body, art, self->sheet, ink, cr);
  for (guint i = 0; i < self->overlays->len; i++)
    unknot_map_overlay_draw (self->overlays->pdata[i], self->body, ink, PIXEL * point, cr);
  draw_sides (self, &paint);

  write_line (&paint, self->title, TITLE_SIZE, PANGO_WEIGHT_BOLD, width, at.x, at.y, ink->text);
  write_line (&paint, self->subtitle, SUBTITLE_SIZE, PANGO_WEIGHT_NORMAL, width, at.x, at.y + SUBTITLE_DOWN * point,
              ink->dim);
  at.y = layout->paper.y + layout->paper.height - (MARGIN + layout->foot) * point;
  for (guint i = 0; i < self->notes->len; i++)
    at.y += draw_note (self, &paint, &g_array_index (self->notes, UnknotExportNote, i), at);
}
