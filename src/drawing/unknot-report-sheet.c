#include "unknot-report-sheet-private.h"

#include "unknot-pdf.h"

G_DEFINE_BOXED_TYPE (UnknotReportSheet, unknot_report_sheet, unknot_report_sheet_ref, unknot_report_sheet_unref)

static UnknotReportSheet *
sheet_new (UnknotReport *report,
           double        width,
           double        height,
           gboolean      rtl)
{
  UnknotReportSheet *self = g_atomic_rc_box_new0 (UnknotReportSheet);

  self->width = width;
  self->height = height;
  self->rtl = rtl;
  self->report = unknot_report_ref (report);
  self->words = g_ptr_array_new_with_free_func (g_free);
  self->boxes = g_array_new (FALSE, FALSE, sizeof (UnknotReportBox));
  return self;
}

/**
 * unknot_report_sheet_new:
 * @report: what is on it
 * @bodies: the bodies that the places are on
 * @width: width of the paper
 * @height: height of the paper
 * @rtl: whether it is read from right to left
 *
 * Puts a report on a page, as large as there is room for. Where there is little, the least important is left out, and
 * the page says how much. Bodies and time run as ever where @rtl is set.
 *
 * Returns: (transfer full): the page
 */
UnknotReportSheet *
unknot_report_sheet_new (UnknotReport    *report,
                         UnknotMapBodies *bodies,
                         double           width,
                         double           height,
                         gboolean         rtl)
{
  UnknotReportSheet *self = sheet_new (report, width, height, rtl);

  for (guint i = 0; i < report->spots->len; i++)
    {
      UnknotAspect aspect = g_array_index (report->spots, UnknotReportSpot, i).aspect;

      if (self->bodies[aspect] == NULL)
        self->bodies[aspect] = unknot_map_body_ref (unknot_map_bodies_get_body (bodies, aspect));
    }
  unknot_report_sheet_fit (self);

  return self;
}

/**
 * unknot_report_sheet_refit:
 * @self: a page
 * @width: width of another paper
 * @height: height of that paper
 *
 * Puts the same report on another paper, laid out anew.
 *
 * Returns: (transfer full) (nullable): the page; `NULL` if that paper has not enough room for it
 */
UnknotReportSheet *
unknot_report_sheet_refit (UnknotReportSheet *self,
                           double             width,
                           double             height)
{
  g_autoptr (UnknotReportSheet) sheet = sheet_new (self->report, width, height, self->rtl);

  for (int aspect = 0; aspect < UNKNOT_N_ASPECTS; aspect++)
    if (self->bodies[aspect] != NULL)
      sheet->bodies[aspect] = unknot_map_body_ref (self->bodies[aspect]);

  return unknot_report_sheet_fit (sheet) ? g_steal_pointer (&sheet) : NULL;
}

/**
 * unknot_report_sheet_ref:
 * @self: a page
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
UnknotReportSheet *
unknot_report_sheet_ref (UnknotReportSheet *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
sheet_clear (gpointer data)
{
  UnknotReportSheet *self = data;

  for (int aspect = 0; aspect < UNKNOT_N_ASPECTS; aspect++)
    g_clear_pointer (&self->bodies[aspect], unknot_map_body_unref);
  g_array_unref (self->boxes);
  g_ptr_array_unref (self->words);
  unknot_report_unref (self->report);
}

/**
 * unknot_report_sheet_unref:
 * @self: (transfer full): a page
 *
 * Gives a reference back.
 */
void
unknot_report_sheet_unref (UnknotReportSheet *self)
{
  g_atomic_rc_box_release_full (self, sheet_clear);
}

/**
 * unknot_report_sheet_get_report:
 * @self: a page
 *
 * Lends what is on it.
 *
 * Returns: (transfer none): the report
 */
UnknotReport *
unknot_report_sheet_get_report (UnknotReportSheet *self)
{
  return self->report;
}

/**
 * unknot_report_sheet_get_size:
 * @self: a page
 * @width: (out): width of the paper
 * @height: (out): height of the paper
 *
 * Gets the size of the paper.
 */
void
unknot_report_sheet_get_size (UnknotReportSheet *self,
                              double            *width,
                              double            *height)
{
  *width = self->width;
  *height = self->height;
}

/**
 * unknot_report_sheet_get_n_boxes:
 * @self: a page
 *
 * Returns: how many things stand on it
 */
guint
unknot_report_sheet_get_n_boxes (UnknotReportSheet *self)
{
  return self->boxes->len;
}

/**
 * unknot_report_sheet_get_box:
 * @self: a page
 * @index: number of a box, below [method@ReportSheet.get_n_boxes]
 *
 * Lends one of the things on it.
 *
 * Returns: (transfer none): the box
 */
const UnknotReportBox *
unknot_report_sheet_get_box (UnknotReportSheet *self,
                             guint              index)
{
  g_return_val_if_fail (index < self->boxes->len, NULL);

  return &g_array_index (self->boxes, UnknotReportBox, index);
}

gboolean
unknot_report_box_is_bold (UnknotReportBoxKind kind)
{
  return kind == UNKNOT_REPORT_BOX_TITLE || kind == UNKNOT_REPORT_BOX_HEADING || kind == UNKNOT_REPORT_BOX_HEADLINE;
}

static void
draw_page (cairo_t  *cr,
           gpointer  data)
{
  unknot_report_sheet_draw (data, cr);
}

static UnknotPdfPage
get_page (UnknotReportSheet *self)
{
  return (UnknotPdfPage) {
    .width = self->width, .height = self->height, .title = self->report->title, .subject = self->report->headline,
    .draw = draw_page, .data = self,
  };
}

/**
 * unknot_report_sheet_make_pdf:
 * @self: a page
 * @error: return location for an error
 *
 * Makes the content of a PDF: text that can be selected and searched, with tags for a screen reader.
 *
 * Returns: (transfer full) (nullable): the content, or `NULL` with @error set
 */
GBytes *
unknot_report_sheet_make_pdf (UnknotReportSheet  *self,
                              GError            **error)
{
  UnknotPdfPage page = get_page (self);

  return unknot_pdf_make (&page, error);
}

/**
 * unknot_report_sheet_save_async:
 * @self: a page
 * @file: where to
 * @cancellable: (nullable): to stop it
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Makes the PDF in a thread. It takes the place of the file that was there when it is whole.
 */
void
unknot_report_sheet_save_async (UnknotReportSheet   *self,
                                GFile               *file,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  UnknotPdfPage page = get_page (unknot_report_sheet_ref (self));

  unknot_pdf_save_async (&page, (GDestroyNotify) unknot_report_sheet_unref, file, cancellable, callback, user_data);
}

/**
 * unknot_report_sheet_save_finish:
 * @result: what the callback got
 * @error: return location for an error of `GIOErrorEnum`
 *
 * Says whether the file is there.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_report_sheet_save_finish (GAsyncResult  *result,
                                 GError       **error)
{
  return unknot_pdf_save_finish (result, error);
}
