#include "unknot-chart-export-private.h"

#include "unknot-export-file.h"

/* Of pixels and shapes, points; and of the paper if nobody says: A4. */
#define WIDTH 640.0
#define PAPER_WIDTH 595.0
#define PAPER_HEIGHT 842.0

G_DEFINE_BOXED_TYPE (UnknotChartExport, unknot_chart_export, unknot_chart_export_ref, unknot_chart_export_unref)

static void
key_clear (gpointer data)
{
  UnknotChartExportKey *key = data;

  g_free (key->words);
}

/**
 * unknot_chart_export_new:
 * @series: what the chart shows
 * @rtl: whether its words are read from right to left
 *
 * Makes a picture of a chart without words.
 *
 * Returns: (transfer full): the picture
 */
UnknotChartExport *
unknot_chart_export_new (UnknotChartSeries *series,
                         gboolean           rtl)
{
  UnknotChartExport *self = g_atomic_rc_box_new0 (UnknotChartExport);

  self->series = unknot_chart_series_ref (series);
  self->keys = g_array_new (FALSE, FALSE, sizeof (UnknotChartExportKey));
  g_array_set_clear_func (self->keys, key_clear);
  self->dates = g_ptr_array_new_with_free_func (g_free);
  self->notes = g_ptr_array_new_with_free_func (g_free);
  self->title = g_strdup ("");
  self->subtitle = g_strdup ("");
  self->frame = g_strdup ("");
  self->paper_width = PAPER_WIDTH;
  self->paper_height = PAPER_HEIGHT;
  self->rtl = rtl;
  return self;
}

static void
export_clear (gpointer data)
{
  UnknotChartExport *self = data;

  unknot_chart_series_unref (self->series);
  g_array_unref (self->keys);
  g_ptr_array_unref (self->dates);
  g_ptr_array_unref (self->notes);
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->frame);
}

/**
 * unknot_chart_export_ref:
 * @self: a picture
 *
 * Takes another reference.
 *
 * Returns: (transfer full): @self
 */
UnknotChartExport *
unknot_chart_export_ref (UnknotChartExport *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_chart_export_unref:
 * @self: (transfer full): a picture
 *
 * Gives a reference back.
 */
void
unknot_chart_export_unref (UnknotChartExport *self)
{
  g_atomic_rc_box_release_full (self, export_clear);
}

/**
 * unknot_chart_export_set_paper:
 * @self: a picture
 * @width: width of the paper in points
 * @height: its height
 *
 * Says on what paper it is printed.
 */
void
unknot_chart_export_set_paper (UnknotChartExport *self,
                               double             width,
                               double             height)
{
  self->paper_width = width;
  self->paper_height = height;
}

/**
 * unknot_chart_export_set_words:
 * @self: a picture
 * @title: whose pain it is: a knot, a region or the whole body
 * @subtitle: the time that it spans
 * @frame: what the numbers stand for
 *
 * Says what the picture shows.
 */
void
unknot_chart_export_set_words (UnknotChartExport *self,
                               const char        *title,
                               const char        *subtitle,
                               const char        *frame)
{
  g_set_str (&self->title, title);
  g_set_str (&self->subtitle, subtitle);
  g_set_str (&self->frame, frame);
}

/**
 * unknot_chart_export_add_date:
 * @self: a picture
 * @date: the short date of the next day, from the first day of the chart to the last
 *
 * Says what a day is called below the chart. Every day needs one.
 */
void
unknot_chart_export_add_date (UnknotChartExport *self,
                              const char        *date)
{
  g_ptr_array_add (self->dates, g_strdup (date));
}

/**
 * unknot_chart_export_add_key:
 * @self: a picture
 * @kind: a sign
 * @words: what it stands for
 *
 * Explains a sign of the chart.
 */
void
unknot_chart_export_add_key (UnknotChartExport  *self,
                             UnknotChartKeyKind  kind,
                             const char         *words)
{
  const UnknotChartExportKey key = { kind, g_strdup (words) };

  g_array_append_val (self->keys, key);
}

/**
 * unknot_chart_export_add_note:
 * @self: a picture
 * @words: a sentence
 *
 * Adds a line to the foot of the picture. The first one is what the chart says.
 */
void
unknot_chart_export_add_note (UnknotChartExport *self,
                              const char        *words)
{
  g_ptr_array_add (self->notes, g_strdup (words));
}

typedef struct
{
  UnknotChartExport *export;
  double width;
} Drawing;

static void
draw_page (cairo_t  *cr,
           gpointer  data)
{
  const Drawing *drawing = data;

  unknot_chart_export_draw (drawing->export, drawing->width, cr);
}

static char *
make_description (UnknotChartExport *self)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();

  g_ptr_array_add (parts, self->subtitle);
  g_ptr_array_add (parts, self->frame);
  for (guint i = 0; i < self->notes->len; i++)
    g_ptr_array_add (parts, self->notes->pdata[i]);
  g_ptr_array_add (parts, NULL);
  return g_strjoinv ("\n", (char **) parts->pdata);
}

/**
 * unknot_chart_export_make:
 * @self: a picture with a date for each day
 * @format: what to make
 * @error: return location for an error of `GIOErrorEnum`
 *
 * Makes the content of a file.
 *
 * Returns: (transfer full) (nullable): the content, or `NULL` with @error set
 */
GBytes *
unknot_chart_export_make (UnknotChartExport    *self,
                          UnknotPictureFormat   format,
                          GError              **error)
{
  g_autofree char *description = make_description (self);
  double width = format == UNKNOT_PICTURE_FORMAT_PDF ? self->paper_width : WIDTH;
  Drawing drawing = { self, width };
  UnknotPdfPage page = { width, self->paper_height, self->title, description, draw_page, &drawing };

  if (format != UNKNOT_PICTURE_FORMAT_PDF)
    page.height = unknot_chart_export_draw (self, width, NULL);

  return unknot_picture_file_make (&page, format, error);
}

typedef struct
{
  UnknotChartExport *export;
  UnknotPictureFormat format;
} Order;

static void
order_free (gpointer data)
{
  Order *order = data;

  unknot_chart_export_unref (order->export);
  g_free (order);
}

static GBytes *
make_order (gpointer   data,
            GError   **error)
{
  Order *order = data;

  return unknot_chart_export_make (order->export, order->format, error);
}

/**
 * unknot_chart_export_save_async:
 * @self: a picture with a date for each day
 * @format: what the file is to be
 * @file: where to
 * @cancellable: (nullable): to stop it
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Makes the file in a thread. It takes the place of the one that was there when it is whole; a new one only the
 * person may read.
 */
void
unknot_chart_export_save_async (UnknotChartExport   *self,
                                UnknotPictureFormat  format,
                                GFile               *file,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  Order *order = g_new0 (Order, 1);

  order->export = unknot_chart_export_ref (self);
  order->format = format;
  unknot_export_file_save_async (file, make_order, order, order_free, cancellable, callback, user_data);
}

/**
 * unknot_chart_export_save_finish:
 * @result: what the callback got
 * @error: return location for an error of `GIOErrorEnum`
 *
 * Says whether the file is there.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_chart_export_save_finish (GAsyncResult  *result,
                                 GError       **error)
{
  return unknot_export_file_save_finish (result, error);
}
