/* What stands on the paper, and where. */

#include "unknot-map-export-private.h"

#include "unknot-body-draw.h"
#include "unknot-map-overlay-private.h"
#include "unknot-soft-edge.h"

/* All in points. */
#define MARGIN 40.0
#define TITLE_SIZE 17.0
#define SUBTITLE_SIZE 11.0
#define NOTE_SIZE 9.5
#define SIDE_SIZE 16.0
#define HEAD_HEIGHT 52.0
#define NOTE_HEIGHT 17.0
#define SWATCH_WIDTH 26.0
#define SWATCH_HEIGHT 13.0
#define GAP 14.0
/* A pixel of the screen on paper. */
#define PIXEL 0.75

/* Free round the body, in millimetres of the drawing. */
#define FREE 12

static double
get_foot_height (UnknotMapExport *self)
{
  return self->notes->len > 0 ? GAP + self->notes->len * NOTE_HEIGHT : 0;
}

/* The body in the middle of what head and foot leave. */
UnknotExportLayout
unknot_map_export_lay_out (UnknotMapExport *self)
{
  UnknotOutline *outline = unknot_map_body_get_outline (self->body);
  UnknotRect content = unknot_rect_grow (unknot_outline_get_bounds (outline), FREE);
  double top = MARGIN + HEAD_HEIGHT;
  double bottom = MARGIN + get_foot_height (self);
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

static void
draw_note (const UnknotOverlayPaint *paint,
           const UnknotExportNote   *note,
           const UnknotRect         *line)
{
  double shift = 0;

  if (note->kind >= 0)
    {
      const UnknotRect box = { line->x, line->y, SWATCH_WIDTH * paint->pixel, SWATCH_HEIGHT * paint->pixel };
      g_autoptr (UnknotOutline) swatch = unknot_overlay_make_box (&box);

      unknot_overlay_draw_hatching (paint, swatch, (UnknotZoneKind) note->kind, FALSE);
      shift = (SWATCH_WIDTH + 8) * paint->pixel;
    }
  write_line (paint, note->words, NOTE_SIZE, PANGO_WEIGHT_NORMAL, line->width - shift, line->x + shift, line->y,
              paint->ink->dim);
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
  UnknotRect line = { layout->paper.x + MARGIN * point, layout->paper.y + MARGIN * point,
                      layout->paper.width - 2 * MARGIN * point, NOTE_HEIGHT * point };
  g_autoptr (UnknotOutline) ground = unknot_overlay_make_box (&layout->paper);

  ink->ground = (UnknotColour) { 1, 1, 1 };
  unknot_outline_trace (ground, cr);
  unknot_overlay_fill (&paint, ink->ground, 1);

  unknot_body_draw_shaded (self->body, art, self->sheet, ink, cr);
  for (guint i = 0; i < self->overlays->len; i++)
    unknot_map_overlay_draw (self->overlays->pdata[i], self->body, ink, PIXEL * point, cr);
  draw_sides (self, &paint);

  write_line (&paint, self->title, TITLE_SIZE, PANGO_WEIGHT_BOLD, line.width, line.x, line.y, ink->text);
  write_line (&paint, self->subtitle, SUBTITLE_SIZE, PANGO_WEIGHT_NORMAL, line.width, line.x, line.y + 25 * point,
              ink->dim);
  line.y = layout->paper.y + layout->paper.height - (MARGIN + self->notes->len * NOTE_HEIGHT) * point;
  for (guint i = 0; i < self->notes->len; i++, line.y += NOTE_HEIGHT * point)
    draw_note (&paint, &g_array_index (self->notes, UnknotExportNote, i), &line);
}
