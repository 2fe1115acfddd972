/* A report on paper: lines and letters in black and white, tagged so that a screen reader finds its way through a PDF. */

#include "unknot-report-sheet-private.h"

#include "unknot-chart-paper.h"
#include "unknot-paper.h"

/* In points. */
#define HAIRLINE 0.5
#define RULE 0.75
#define DOT 5.5
#define LEAST_DOT 4.2
#define DOT_A_POINT 0.22
#define LETTER_SIZE 8.0

/* How each kind of thing is called in a PDF. */
static const char * const tags[] = {
  [UNKNOT_REPORT_BOX_TITLE] = "H1",
  [UNKNOT_REPORT_BOX_LINE] = "P",
  [UNKNOT_REPORT_BOX_HEADING] = "H2",
  [UNKNOT_REPORT_BOX_HEADLINE] = "P",
  [UNKNOT_REPORT_BOX_BODY] = "Figure",
  [UNKNOT_REPORT_BOX_CHART] = "Figure",
  [UNKNOT_REPORT_BOX_TABLE] = "Table",
  [UNKNOT_REPORT_BOX_FRAME] = NULL,
};

static void
show_text (cairo_t      *cr,
           PangoContext *context,
           gboolean      bold,
           const char   *text,
           double        size,
           UnknotPoint   at,
           double        width)
{
  g_autoptr (PangoLayout) layout = unknot_paper_make_layout (context, bold, text, size, width);

  cairo_set_source_rgb (cr, 0, 0, 0);
  unknot_paper_show (cr, layout, at);
}

/* A letter or number with its ink's middle at a place. */
static void
show_centred (cairo_t      *cr,
              PangoContext *context,
              const char   *text,
              UnknotPoint   at,
              double        grey)
{
  g_autoptr (PangoLayout) layout = unknot_paper_make_layout (context, TRUE, text, LETTER_SIZE, -1);
  PangoRectangle ink;

  pango_layout_get_extents (layout, &ink, NULL);
  cairo_set_source_rgb (cr, grey, grey, grey);
  cairo_move_to (cr, at.x - (ink.x + ink.width / 2.0) / PANGO_SCALE, at.y - (ink.y + ink.height / 2.0) / PANGO_SCALE);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_cells (UnknotReportSheet       *self,
            PangoContext            *context,
            const UnknotReportBox   *box,
            const UnknotReportTable *table,
            guint                    row,
            double                   y,
            cairo_t                 *cr)
{
  GStrv cells = box->rows->pdata[row];
  double x = 0;

  for (guint column = 0; column < table->widths->len; column++)
    {
      double width = g_array_index (table->widths, double, column);
      double left = self->rtl ? box->rect.x + box->rect.width - x - width + UNKNOT_REPORT_CELL_GAP : box->rect.x + x;
      const char *tag = row == 0 || column == 0 ? "TH" : "TD";

      cairo_tag_begin (cr, tag, NULL);
      show_text (cr, context, row == 0, cells[column], box->size, (UnknotPoint) { left, y },
                 width - UNKNOT_REPORT_CELL_GAP);
      cairo_tag_end (cr, tag);
      x += width;
    }
}

static void
draw_table (UnknotReportSheet     *self,
            PangoContext          *context,
            const UnknotReportBox *box,
            cairo_t               *cr)
{
  UnknotReportTable table = unknot_report_table_measure (context, box->rows, box->n_rows, box->size, box->rect.width);
  double y = box->rect.y;

  for (guint row = 0; row < box->n_rows; row++)
    {
      cairo_tag_begin (cr, "TR", NULL);
      draw_cells (self, context, box, &table, row, y, cr);
      cairo_tag_end (cr, "TR");
      y += g_array_index (table.heights, double, row);
      cairo_set_line_width (cr, row == 0 ? RULE : HAIRLINE);
      cairo_move_to (cr, box->rect.x, y - UNKNOT_REPORT_ROW_GAP / 2);
      cairo_line_to (cr, box->rect.x + box->rect.width, y - UNKNOT_REPORT_ROW_GAP / 2);
      cairo_set_source_rgb (cr, 0.6, 0.6, 0.6);
      cairo_stroke (cr);
    }
  unknot_report_table_clear (&table);
}

/* The more pain, the larger; without a number as large as any. */
static double
get_dot (const UnknotReportSpot *spot,
         gboolean                past)
{
  double pain = past ? spot->then : spot->now;

  return spot->echo || pain < 0 ? DOT : LEAST_DOT + DOT_A_POINT * pain;
}

/* Filled where it is, open where it is also felt; the number says which belong together. */
static void
draw_spot (PangoContext           *context,
           const UnknotReportSpot *spot,
           double                  radius,
           UnknotPoint             at,
           cairo_t                *cr)
{
  g_autofree char *number = g_strdup_printf ("%Iu", spot->number);
  double ground = spot->echo ? 1 : 0;

  cairo_new_path (cr);
  cairo_arc (cr, at.x, at.y, radius, 0, 2 * G_PI);
  cairo_set_source_rgb (cr, ground, ground, ground);
  cairo_fill_preserve (cr);
  cairo_set_source_rgb (cr, 1 - ground, 1 - ground, 1 - ground);
  cairo_set_line_width (cr, RULE);
  cairo_stroke (cr);
  show_centred (cr, context, number, at, 1 - ground);
}

/* Where the person's left and right are, at the feet. */
static void
draw_letters (UnknotReportSheet     *self,
              PangoContext          *context,
              const UnknotReportBox *box,
              cairo_t               *cr)
{
  const UnknotReport *report = self->report;
  UnknotPoint start = { box->rect.x + LETTER_SIZE / 2, box->rect.y + box->rect.height - LETTER_SIZE / 2 };
  UnknotPoint end = { box->rect.x + box->rect.width - LETTER_SIZE / 2, start.y };

  switch (box->aspect)
    {
    case UNKNOT_ASPECT_FRONT:
      show_centred (cr, context, report->right, start, 0);
      show_centred (cr, context, report->left, end, 0);
      break;
    case UNKNOT_ASPECT_LEFT:
      show_centred (cr, context, report->left, end, 0);
      break;
    case UNKNOT_ASPECT_RIGHT:
      show_centred (cr, context, report->right, end, 0);
      break;
    case UNKNOT_ASPECT_BACK:
    default:
      show_centred (cr, context, report->left, start, 0);
      show_centred (cr, context, report->right, end, 0);
      break;
    }
}

/* Where pain is also felt was asked once, and is shown once. */
static gboolean
is_shown (const UnknotReport     *report,
          const UnknotReportSpot *spot,
          gboolean                past)
{
  if (report->then_title == NULL)
    return TRUE;
  if (spot->echo)
    return !past;

  return past ? spot->was : spot->is;
}

static void
draw_body (UnknotReportSheet     *self,
           PangoContext          *context,
           const UnknotReportBox *box,
           cairo_t               *cr)
{
  UnknotMapBody *body = self->bodies[box->aspect];
  const UnknotRect *bounds = unknot_outline_get_bounds (unknot_map_body_get_outline (body));
  double width = bounds->width / bounds->height * box->rect.height;
  UnknotRect rect = { box->rect.x + (box->rect.width - width) / 2, box->rect.y, width, box->rect.height };

  unknot_paper_draw_body (cr, body, &rect);
  draw_letters (self, context, box, cr);
  for (guint i = self->report->spots->len; i > 0; i--)
    {
      const UnknotReportSpot *spot = &g_array_index (self->report->spots, UnknotReportSpot, i - 1);

      if (spot->aspect == box->aspect && is_shown (self->report, spot, box->past))
        draw_spot (context, spot, get_dot (spot, box->past), unknot_paper_place_mark (body, &rect, (UnknotPoint) { spot->x, spot->y }), cr);
    }
}

/* What any copier keeps. */
static UnknotInk *
make_ink (void)
{
  UnknotInk *ink = unknot_ink_new (FALSE, FALSE, NULL);

  ink->ground = (UnknotColour) { 1, 1, 1 };
  ink->text = (UnknotColour) { 0, 0, 0 };
  ink->dim = (UnknotColour) { 0.2, 0.2, 0.2 };
  ink->accent = (UnknotColour) { 0.4, 0.4, 0.4 };
  return ink;
}

static void
draw_chart (UnknotReportSheet     *self,
            PangoContext          *context,
            const UnknotReportBox *box,
            cairo_t               *cr)
{
  g_autoptr (UnknotInk) ink = make_ink ();

  unknot_chart_paper_draw (cr, context, self->report->series, self->report->dates, LETTER_SIZE, &box->rect, ink);
}

static void
draw_frame (const UnknotReportBox *box,
            cairo_t               *cr)
{
  cairo_rectangle (cr, box->rect.x, box->rect.y, box->rect.width, box->rect.height);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_set_line_width (cr, RULE);
  cairo_stroke (cr);
}

static void
draw_box (UnknotReportSheet     *self,
          PangoContext          *context,
          const UnknotReportBox *box,
          cairo_t               *cr)
{
  switch (box->kind)
    {
    case UNKNOT_REPORT_BOX_BODY:
      draw_body (self, context, box, cr);
      break;
    case UNKNOT_REPORT_BOX_CHART:
      draw_chart (self, context, box, cr);
      break;
    case UNKNOT_REPORT_BOX_TABLE:
      draw_table (self, context, box, cr);
      break;
    case UNKNOT_REPORT_BOX_FRAME:
      draw_frame (box, cr);
      break;
    case UNKNOT_REPORT_BOX_TITLE:
    case UNKNOT_REPORT_BOX_LINE:
    case UNKNOT_REPORT_BOX_HEADING:
    case UNKNOT_REPORT_BOX_HEADLINE:
    default:
      show_text (cr, context, unknot_report_box_is_bold (box->kind), box->text, box->size,
                 (UnknotPoint) { box->rect.x, box->rect.y }, box->rect.width);
      break;
    }
}

/**
 * unknot_report_sheet_draw:
 * @self: a page
 * @cr: where to, in points from the upper left corner of the paper
 *
 * Draws all of the paper.
 */
void
unknot_report_sheet_draw (UnknotReportSheet *self,
                          cairo_t           *cr)
{
  PangoContext *context = unknot_paper_make_context (self->rtl);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_rectangle (cr, 0, 0, self->width, self->height);
  cairo_fill (cr);

  cairo_tag_begin (cr, "Document", NULL);
  for (guint i = 0; i < self->boxes->len; i++)
    {
      const UnknotReportBox *box = &g_array_index (self->boxes, UnknotReportBox, i);

      if (tags[box->kind] != NULL)
        cairo_tag_begin (cr, tags[box->kind], NULL);
      draw_box (self, context, box, cr);
      if (tags[box->kind] != NULL)
        cairo_tag_end (cr, tags[box->kind]);
    }
  cairo_tag_end (cr, "Document");
  g_object_unref (context);
}
