/* A plan's sheet on paper: everything as lines and letters, tagged so that a screen reader finds its way through a
   PDF. */

#include "unknot-plan-sheet-private.h"

#include "unknot-paper.h"
#include "unknot-pdf.h"

/* In points. */
#define BADGE 8.0
#define HAIRLINE 0.75
#define CORNER 6.0
#define RIGHT_ANGLE (G_PI / 2)
/* Radii of a knot's mark on the small body: the dot, and the white round it that no copier loses. */
#define DOT 4.0
#define HALO 6.0

/* How each kind of thing is called in a PDF. */
static const char * const tags[] = {
  [UNKNOT_SHEET_TITLE] = "H1",
  [UNKNOT_SHEET_SUBTITLE] = "P",
  [UNKNOT_SHEET_BODY] = "Figure",
  [UNKNOT_SHEET_NAME] = "H2",
  [UNKNOT_SHEET_DETAIL] = "P",
  [UNKNOT_SHEET_PICTURE] = "Figure",
  [UNKNOT_SHEET_CUE] = "P",
  [UNKNOT_SHEET_STOP] = "H2",
  [UNKNOT_SHEET_REASONS] = "P",
  [UNKNOT_SHEET_FOOT] = "P",
};

static void
draw_text (PangoContext         *context,
           const UnknotSheetBox *box,
           cairo_t              *cr)
{
  g_autoptr (PangoLayout) layout =
    unknot_plan_sheet_make_layout (context, box->kind, box->text, box->size, box->rect.width);

  cairo_set_source_rgb (cr, 0, 0, 0);
  unknot_paper_show (cr, layout, (UnknotPoint) { box->rect.x, box->rect.y });
}

/* Black and white: a copier has to be able to tell the number from the picture. */
static void
draw_badge (PangoContext         *context,
            const UnknotSheetBox *box,
            gboolean              rtl,
            cairo_t              *cr)
{
  g_autofree char *number = g_strdup_printf ("%Iu", box->number);
  g_autoptr (PangoLayout) layout =
    unknot_plan_sheet_make_layout (context, UNKNOT_SHEET_NAME, number, UNKNOT_SHEET_LEAST_FONT, -1);
  double x = rtl ? box->rect.x + box->rect.width - BADGE - 2 : box->rect.x + BADGE + 2;
  double y = box->rect.y + BADGE + 2;
  PangoRectangle ink, logical;

  pango_layout_set_width (layout, -1);
  pango_layout_get_extents (layout, &ink, &logical);
  cairo_new_path (cr);
  cairo_arc (cr, x, y, BADGE, 0, 2 * G_PI);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_fill (cr);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_move_to (cr, x - (ink.x + ink.width / 2.0) / PANGO_SCALE, y - (ink.y + ink.height / 2.0) / PANGO_SCALE);
  pango_cairo_show_layout (cr, layout);
}

static void
trace_card (const UnknotRect *rect,
            cairo_t          *cr)
{
  double right = rect->x + rect->width;
  double bottom = rect->y + rect->height;

  cairo_new_path (cr);
  cairo_arc (cr, right - CORNER, rect->y + CORNER, CORNER, -RIGHT_ANGLE, 0);
  cairo_arc (cr, right - CORNER, bottom - CORNER, CORNER, 0, RIGHT_ANGLE);
  cairo_arc (cr, rect->x + CORNER, bottom - CORNER, CORNER, RIGHT_ANGLE, 2 * RIGHT_ANGLE);
  cairo_arc (cr, rect->x + CORNER, rect->y + CORNER, CORNER, 2 * RIGHT_ANGLE, 3 * RIGHT_ANGLE);
  cairo_close_path (cr);
}

static void
draw_picture (UnknotPlanSheet      *self,
              PangoContext         *context,
              const UnknotSheetBox *box,
              cairo_t              *cr)
{
  const UnknotSheetItem *item = g_ptr_array_index (self->items, box->item);
  UnknotFigureFrame *picture = g_array_index (item->steps, UnknotSheetStep, box->step).picture;

  cairo_save (cr);
  trace_card (&box->rect, cr);
  cairo_clip (cr);
  cairo_translate (cr, box->rect.x, box->rect.y);
  if (picture != NULL)
    {
      unknot_figure_frame_draw (cr, picture, UNKNOT_FIGURE_GROUND_LIGHT, box->rect.width, box->rect.height);
      unknot_figure_frame_draw_overlays (cr, picture, UNKNOT_FIGURE_GROUND_LIGHT, 0, -1, box->rect.width, box->rect.height);
    }
  cairo_restore (cr);

  trace_card (&box->rect, cr);
  cairo_set_source_rgb (cr, 0.45, 0.45, 0.45);
  cairo_set_line_width (cr, HAIRLINE);
  cairo_stroke (cr);
  draw_badge (context, box, self->rtl, cr);
}

/* A dot in a ring: where it hurts, also without colour. */
static void
draw_mark (UnknotPoint  at,
           cairo_t     *cr)
{
  cairo_new_path (cr);
  cairo_arc (cr, at.x, at.y, HALO, 0, 2 * G_PI);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_fill_preserve (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_set_line_width (cr, HAIRLINE);
  cairo_stroke (cr);
  cairo_arc (cr, at.x, at.y, DOT, 0, 2 * G_PI);
  cairo_set_source_rgb (cr, 0.65, 0, 0.05);
  cairo_fill (cr);
}

static void
draw_body (UnknotPlanSheet      *self,
           const UnknotSheetBox *box,
           cairo_t              *cr)
{
  const UnknotSheetBody *body = &g_array_index (self->bodies, UnknotSheetBody, box->step);

  unknot_paper_draw_body (cr, body->body, &box->rect);
  for (guint i = 0; i < body->marks->len; i++)
    draw_mark (unknot_paper_place_mark (body->body, &box->rect, g_array_index (body->marks, UnknotPoint, i)), cr);
}

/**
 * unknot_plan_sheet_draw:
 * @self: a sheet that was fitted
 * @cr: where to, in points from the upper left corner of the paper
 *
 * Draws all of the paper. Pictures that it was not given are left white.
 */
void
unknot_plan_sheet_draw (UnknotPlanSheet *self,
                        cairo_t         *cr)
{
  PangoContext *context = unknot_paper_make_context (self->rtl);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_rectangle (cr, 0, 0, self->width, self->height);
  cairo_fill (cr);

  cairo_tag_begin (cr, "Document", NULL);
  for (guint i = 0; i < self->boxes->len; i++)
    {
      const UnknotSheetBox *box = &g_array_index (self->boxes, UnknotSheetBox, i);

      cairo_tag_begin (cr, tags[box->kind], NULL);
      if (box->kind == UNKNOT_SHEET_PICTURE)
        draw_picture (self, context, box, cr);
      else if (box->kind == UNKNOT_SHEET_BODY)
        draw_body (self, box, cr);
      else
        draw_text (context, box, cr);
      cairo_tag_end (cr, tags[box->kind]);
    }
  cairo_tag_end (cr, "Document");
  g_object_unref (context);
}

static void
draw_page (cairo_t  *cr,
           gpointer  data)
{
  unknot_plan_sheet_draw (data, cr);
}

static UnknotPdfPage
get_page (UnknotPlanSheet *self)
{
  return (UnknotPdfPage) {
    .width = self->width, .height = self->height, .title = self->title, .subject = self->subtitle,
    .draw = draw_page, .data = self,
  };
}

/**
 * unknot_plan_sheet_make_pdf:
 * @self: a sheet with its pictures
 * @error: return location for an error
 *
 * Makes the content of a PDF of one page: lines and letters, no pixels, with tags for a screen reader.
 *
 * Returns: (transfer full) (nullable): the content, or `NULL` with @error set
 */
GBytes *
unknot_plan_sheet_make_pdf (UnknotPlanSheet  *self,
                            GError          **error)
{
  UnknotPdfPage page = get_page (self);

  return unknot_pdf_make (&page, error);
}

/**
 * unknot_plan_sheet_save_async:
 * @self: a sheet with its pictures; not changed any more
 * @file: where to
 * @cancellable: (nullable): to stop it
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Makes the PDF in a thread. It takes the place of the file that was there when it is whole.
 */
void
unknot_plan_sheet_save_async (UnknotPlanSheet     *self,
                              GFile               *file,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  UnknotPdfPage page = get_page (unknot_plan_sheet_ref (self));

  unknot_pdf_save_async (&page, (GDestroyNotify) unknot_plan_sheet_unref, file, cancellable, callback, user_data);
}

/**
 * unknot_plan_sheet_save_finish:
 * @result: what the callback got
 * @error: return location for an error of `GIOErrorEnum`
 *
 * Says whether the file is there.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_plan_sheet_save_finish (GAsyncResult  *result,
                               GError       **error)
{
  return unknot_pdf_save_finish (result, error);
}
