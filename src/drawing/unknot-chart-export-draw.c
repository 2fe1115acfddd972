/* What stands in the picture of a chart, and where: one thing below the other, in points. */

#include "unknot-chart-export-private.h"

#include "unknot-chart-paper.h"
#include "unknot-paper.h"

#define MARGIN 36.0
#define TITLE_SIZE 17.0
#define SUBTITLE_SIZE 11.0
#define TEXT_SIZE 10.5
#define SMALL_SIZE 9.5
#define GAP 6.0
#define PART_GAP 14.0
/* Of the chart's height to its width. */
#define CHART_SHAPE 0.42
#define SIGN_WIDTH 18.0
#define SIGN_HEIGHT 12.0
#define SIGN_GAP 6.0
#define KEY_GAP 18.0

/* Draws what is at `y`, or only measures it where there is no `cr`. */
typedef struct
{
  UnknotChartExport *export;
  PangoContext *context;
  UnknotInk *ink;
  cairo_t *cr;
  double width;
  double y;
} Pen;

static double
get_height (PangoLayout *layout,
            double      *width)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  if (width != NULL)
    *width = (double) logical.width / PANGO_SCALE;
  return (double) logical.height / PANGO_SCALE;
}

static void
show (Pen          *pen,
      PangoLayout  *layout,
      double        x,
      double        y,
      UnknotColour  colour)
{
  unknot_colour_set_source (colour, pen->cr, 1);
  cairo_move_to (pen->cr, x, y);
  pango_cairo_show_layout (pen->cr, layout);
}

static void
put_text (Pen          *pen,
          const char   *tag,
          gboolean      bold,
          const char   *text,
          double        size,
          UnknotColour  colour)
{
  g_autoptr (PangoLayout) layout = unknot_paper_make_layout (pen->context, bold, text, size, pen->width);

  if (*text == '\0')
    return;
  if (pen->cr != NULL)
    {
      cairo_tag_begin (pen->cr, tag, NULL);
      show (pen, layout, MARGIN, pen->y, colour);
      cairo_tag_end (pen->cr, tag);
    }
  pen->y += get_height (layout, NULL) + GAP;
}

static void
put_chart (Pen *pen)
{
  const UnknotRect rect = { MARGIN, pen->y, pen->width, pen->width * CHART_SHAPE };

  if (pen->cr != NULL)
    {
      cairo_tag_begin (pen->cr, "Figure", NULL);
      unknot_chart_paper_draw (pen->cr, pen->context, pen->export->series, pen->export->dates, SMALL_SIZE, &rect,
                               pen->ink);
      cairo_tag_end (pen->cr, "Figure");
    }
  pen->y += rect.height + GAP;
}

static void
draw_key (Pen                        *pen,
          const UnknotChartExportKey *key,
          PangoLayout                *layout,
          double                      x,
          double                      width,
          double                      height)
{
  double left = pen->export->rtl ? MARGIN + pen->width - x - SIGN_WIDTH - SIGN_GAP - width : MARGIN + x;
  double sign = pen->export->rtl ? left + width + SIGN_GAP : left;

  cairo_save (pen->cr);
  cairo_translate (pen->cr, sign, pen->y + (height - SIGN_HEIGHT) / 2);
  unknot_chart_draw_key (pen->cr, key->kind, SIGN_WIDTH, SIGN_HEIGHT, pen->ink);
  cairo_restore (pen->cr);
  show (pen, layout, pen->export->rtl ? left : left + SIGN_WIDTH + SIGN_GAP, pen->y, pen->ink->dim);
}

/* Beside each other, in as many lines as they need. */
static void
put_keys (Pen *pen)
{
  double x = 0;
  double line = 0;

  for (guint i = 0; i < pen->export->keys->len; i++)
    {
      const UnknotChartExportKey *key = &g_array_index (pen->export->keys, UnknotChartExportKey, i);
      g_autoptr (PangoLayout) layout = unknot_paper_make_layout (pen->context, FALSE, key->words, SMALL_SIZE, -1);
      double width;
      double height = get_height (layout, &width);

      if (x > 0 && x + SIGN_WIDTH + SIGN_GAP + width > pen->width)
        {
          pen->y += line + GAP;
          x = 0;
        }
      if (pen->cr != NULL)
        draw_key (pen, key, layout, x, width, height);
      x += SIGN_WIDTH + SIGN_GAP + width + KEY_GAP;
      line = height;
    }
  pen->y += line + PART_GAP;
}

/* Draws all of it and returns how high that is; without @cr it only says so. */
double
unknot_chart_export_draw (UnknotChartExport *self,
                          double             width,
                          cairo_t           *cr)
{
  PangoContext *context = unknot_paper_make_context (self->rtl);
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  Pen pen = { self, context, ink, cr, width - 2 * MARGIN, MARGIN };

  ink->ground = (UnknotColour) { 1, 1, 1 };
  if (cr != NULL)
    {
      cairo_set_source_rgb (cr, 1, 1, 1);
      cairo_paint (cr);
      cairo_tag_begin (cr, "Document", NULL);
    }

  put_text (&pen, "H1", TRUE, self->title, TITLE_SIZE, ink->text);
  put_text (&pen, "P", FALSE, self->subtitle, SUBTITLE_SIZE, ink->dim);
  pen.y += PART_GAP - GAP;
  put_text (&pen, "P", TRUE, self->frame, TEXT_SIZE, ink->text);
  put_chart (&pen);
  put_keys (&pen);
  for (guint i = 0; i < self->notes->len; i++)
    put_text (&pen, "P", FALSE, g_ptr_array_index (self->notes, i), i == 0 ? TEXT_SIZE : SMALL_SIZE,
              i == 0 ? ink->text : ink->dim);

  if (cr != NULL)
    cairo_tag_end (cr, "Document");
  g_object_unref (context);

  return pen.y - GAP + MARGIN;
}
